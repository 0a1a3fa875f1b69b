//! Twee 3, as Twine writes it: passages and plain links of Harlowe, SugarCube and Chapbook.
//!
//! Whatever does something (macros, variables, conditions), shows something (images, HTML) or styles something is listed as lost.

use super::{Answer, Lost, NoTalk, Passage, Talk};

/// Passages that hold no text of the story.
const SPECIAL: [&str; 9] = [
    "StoryTitle",
    "StoryData",
    "StoryInit",
    "StoryCaption",
    "StoryMenu",
    "StorySettings",
    "PassageHeader",
    "PassageFooter",
    "StoryInterface",
];

/// Reads a Twee file.
///
/// # Errors
/// When there is no passage in it.
pub fn read_twee(text: &str) -> Result<Talk, NoTalk> {
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    let mut talk = Talk::default();
    let mut open: Option<(Header, String)> = None;
    for (n, line) in text.split('\n').enumerate() {
        if let Some(head) = line.strip_prefix("::") {
            close(open.take(), &mut talk);
            open = Some((Header::read(head, n + 1), String::new()));
        } else if let Some((_, body)) = &mut open {
            body.push_str(line);
            body.push('\n');
        } else if !line.trim().is_empty() {
            let what = "text before the first passage is left out".to_owned();
            talk.lost.push(Lost { line: n + 1, column: 1, what });
        }
    }
    close(open, &mut talk);
    if talk.passages.is_empty() {
        let message = "there is no passage; in Twee each begins with a line such as `:: Start`".to_owned();
        return Err(NoTalk { line: 1, column: 1, message });
    }
    if talk.start.is_empty() && talk.passages.iter().any(|p| p.name == "Start") {
        talk.start = "Start".to_owned();
    }
    Ok(talk)
}

struct Header {
    name: String,
    tags: Vec<String>,
    line: usize,
}

impl Header {
    fn read(head: &str, line: usize) -> Header {
        let (mut name, mut tags) = (String::new(), Vec::new());
        let mut chars = head.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => name.extend(chars.next().map(|(_, c)| c)),
                '[' | '{' => {
                    if let Some((inside, _)) = head[at..].strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                        tags = inside.split_whitespace().map(str::to_owned).collect();
                    }
                    break;
                }
                _ => name.push(c),
            }
        }
        Header { name: name.trim().to_owned(), tags, line }
    }
}

fn close(passage: Option<(Header, String)>, talk: &mut Talk) {
    let Some((header, body)) = passage else { return };
    let mut lose = |what: String| talk.lost.push(Lost { line: header.line, column: 1, what });
    match header.name.as_str() {
        "StoryTitle" => talk.title = body.trim().to_owned(),
        "StoryData" => {
            let data = serde_json::from_str::<serde_json::Value>(&body);
            match data {
                Ok(data) => talk.start = data["start"].as_str().unwrap_or_default().to_owned(),
                Err(error) => lose(format!("StoryData cannot be read ({error}); the story begins with its first passage")),
            }
        }
        name if SPECIAL.contains(&name) => lose(format!("the passage `{name}` belongs to the story format")),
        name if header.tags.iter().any(|tag| ["script", "stylesheet", "Twine.image"].contains(&tag.as_str())) => {
            lose(format!("`{name}` is a script, a style sheet or an image"));
        }
        "" => lose("a passage without a name".to_owned()),
        name => {
            if talk.passages.iter().any(|p| p.name == name) {
                return lose(format!("a second passage is called `{name}`"));
            }
            let mut body = Body::new(&body, header.line + 1);
            body.read();
            let says = body.says.trim().to_owned();
            let passage = Passage { name: name.to_owned(), line: header.line, says, answers: body.answers };
            talk.lost.append(&mut body.lost);
            talk.passages.push(passage);
        }
    }
}

/// A passage being read.
struct Body<'t> {
    text: &'t str,
    first_line: usize,
    at: usize,
    /// Brackets of hooks that are open: what a macro would show stays, as if it always did.
    hooks: usize,
    says: String,
    answers: Vec<Answer>,
    lost: Vec<Lost>,
}

impl<'t> Body<'t> {
    fn new(text: &'t str, first_line: usize) -> Self {
        Body { text, first_line, at: 0, hooks: 0, says: String::new(), answers: Vec::new(), lost: Vec::new() }
    }

    fn read(&mut self) {
        while let Some(c) = self.rest().chars().next() {
            let rest = self.rest();
            if let Some(inside) = between(rest, "[[", "]]") {
                self.link(inside);
                self.at += inside.len() + 4;
            } else if let Some(inside) = between(rest, "[img[", "]]") {
                self.lose("an image");
                self.at += inside.len() + 7;
            } else if let Some(inside) = between(rest, "<<", ">>") {
                self.lose(&format!("the macro <<{}>>", short(inside)));
                self.at += inside.len() + 4;
            } else if let Some(inside) = between(rest, "<!--", "-->") {
                self.at += inside.len() + 7;
            } else if let Some(inside) = between(rest, "/*", "*/") {
                self.at += inside.len() + 4;
            } else if let Some(tag) = between(rest, "<", ">").filter(|tag| is_tag(tag)) {
                match tag.trim_matches('/').trim() {
                    "br" => self.says.push('\n'),
                    tag if tag.starts_with("img") => self.lose("an image"),
                    tag => self.lose(&format!("the HTML tag <{}>", short(tag))),
                }
                self.at += tag.len() + 2;
            } else if let Some(length) = macro_length(rest) {
                self.lose(&format!("the macro {}", short(&rest[..length])));
                self.at += length;
                if self.rest().starts_with('[') && !self.rest().starts_with("[[") {
                    self.hooks += 1;
                    self.at += 1;
                }
            } else if c == ']' && self.hooks > 0 {
                self.hooks -= 1;
                self.at += 1;
            } else if let Some(length) = variable_length(rest) {
                self.lose(&format!("the variable {}, in whose place … stands", &rest[..length]));
                self.says.push('…');
                self.at += length;
            } else {
                self.says.push(c);
                self.at += c.len_utf8();
            }
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn line(&self) -> usize {
        self.first_line + self.text[..self.at].matches('\n').count()
    }

    fn lose(&mut self, what: &str) {
        let column = self.text[..self.at].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        self.lost.push(Lost { line: self.line(), column, what: what.to_owned() });
    }

    fn link(&mut self, inside: &str) {
        let (link, setter) = inside.split_once("][").map_or((inside, None), |(link, setter)| (link, Some(setter)));
        if let Some(setter) = setter {
            self.lose(&format!("what a link sets: {}", short(setter)));
        }
        let (text, to) = link
            .rsplit_once("->")
            .or_else(|| link.split_once("<-").map(|(to, text)| (text, to)))
            .or_else(|| link.split_once('|'))
            .unwrap_or((link, link));
        let (text, to) = (text.trim(), to.trim());
        if text.is_empty() || to.is_empty() {
            return self.lose("a link without words or without a target");
        }
        self.answers.push(Answer { text: text.to_owned(), to: to.to_owned(), line: self.line(), marks: Vec::new() });
    }
}

/// What stands between two marks, if the text begins with the first and the second follows.
fn between<'t>(text: &'t str, begin: &str, end: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(begin)?;
    rest.find(end).map(|at| &rest[..at])
}

fn is_tag(inside: &str) -> bool {
    inside.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic()) && inside.len() < 300 && !inside.contains('<')
}

/// The length of a macro of Harlowe, `(name: …)`, that the text begins with.
fn macro_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix('(')?.split([':', ')']).next()?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !is_name || !text[1 + name.len()..].starts_with(':') {
        return None;
    }
    let (mut depth, mut quote) = (0usize, None);
    for (at, c) in text.char_indices() {
        match (c, quote) {
            ('"' | '\'', None) => quote = Some(c),
            (c, Some(q)) if c == q => quote = None,
            ('(', None) => depth += 1,
            (')', None) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + c.len_utf8());
        }
    }
    None
}

fn variable_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix('$')?;
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_').then_some(length + 1)
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 60 { line.chars().take(59).chain(['…']).collect() } else { line }
}
