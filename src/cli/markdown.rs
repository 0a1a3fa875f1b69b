//! Markdown as plain text for a terminal: headings underlined, paragraphs and lists filled, examples indented and left as they are.
//!
//! Only what the guide uses: headings, paragraphs, lists, fenced examples, comments, bold and code. Never reorders or drops words.

/// Columns a line fills.
const WIDTH: usize = 80;

/// Code up to this length stays on one line.
const WHOLE: usize = 66;

/// Where bold begins and ends while lines are filled: no width, and never part of a text.
const BOLD: [char; 2] = ['\u{1}', '\u{2}'];

/// A space at which no line ends: within code.
const KEPT: char = '\u{3}';

/// The text; `bold` for a terminal that shows it.
pub(super) fn plain(text: &str, bold: bool) -> String {
    let mut page = Page::default();
    let mut example = None;
    for line in text.lines() {
        let bare = line.trim_start();
        match example {
            Some(_) if bare.starts_with("```") => example = None,
            Some(indent) => page.example(line.get(indent..).unwrap_or(bare)),
            None if bare.starts_with("```") => {
                page.begin_example();
                example = Some(line.len() - bare.len());
            }
            None => page.line(line),
        }
    }
    page.end_block();
    let marks = if bold { ["\u{1b}[1m", "\u{1b}[0m"] } else { ["", ""] };
    let out = page.out.trim_end().replace(BOLD[0], marks[0]).replace(BOLD[1], marks[1]).replace(KEPT, " ");
    format!("{out}\n")
}

/// What is written so far, and the paragraph or list item that is being read.
#[derive(Default)]
struct Page {
    out: String,
    words: String,
    first: String,
    rest: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        let bare = line.trim();
        if bare.is_empty() {
            self.end_block();
            self.blank();
        } else if bare.starts_with("<!--") {
            self.end_block();
        } else if let Some(head) = bare.strip_prefix("# ") {
            self.heading(head, '=');
        } else if let Some(head) = bare.strip_prefix("## ") {
            self.heading(head, '-');
        } else if let Some(mark) = item(bare) {
            self.end_block();
            let indent = " ".repeat(line.len() - line.trim_start().len());
            self.first = format!("{indent}{} ", &bare[..mark]);
            self.rest = " ".repeat(self.first.chars().count());
            self.words = bare[mark + 1..].to_owned();
        } else {
            if self.words.is_empty() {
                // What goes on with a list item, after an example.
                self.first = " ".repeat(line.len() - line.trim_start().len());
                self.rest = self.first.clone();
            } else {
                self.words.push(' ');
            }
            self.words.push_str(bare);
        }
    }

    fn heading(&mut self, head: &str, rule: char) {
        self.end_block();
        let head = inline(head);
        let rule: String = std::iter::repeat_n(rule, width(&head)).collect();
        self.out.push_str(&format!("{}{head}{}\n{rule}\n", BOLD[0], BOLD[1]));
    }

    fn begin_example(&mut self) {
        self.end_block();
        self.blank();
    }

    fn example(&mut self, line: &str) {
        if !line.is_empty() {
            self.out.push_str("    ");
            self.out.push_str(line);
        }
        self.out.push('\n');
    }

    /// One empty line, never two.
    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn end_block(&mut self) {
        let (words, first, rest) =
            (inline(&std::mem::take(&mut self.words)), std::mem::take(&mut self.first), std::mem::take(&mut self.rest));
        let mut line = first;
        let mut empty = true;
        for word in words.split_whitespace() {
            if !empty && width(&line) + 1 + width(word) > WIDTH {
                self.out.push_str(&line);
                self.out.push('\n');
                line = rest.clone();
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        if !empty {
            self.out.push_str(&line);
            self.out.push('\n');
        }
    }
}

/// Bytes of the mark a list item begins with, without the space after it.
fn item(line: &str) -> Option<usize> {
    let (mark, _) = line.split_once(' ')?;
    let numbered = mark.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    (mark == "*" || mark == "-" || numbered).then_some(mark.len())
}

/// Bold marked, outside of code.
fn inline(text: &str) -> String {
    let (mut out, mut bold) = (String::new(), false);
    for (n, part) in text.split('`').enumerate() {
        if n > 0 {
            out.push('`');
        }
        if n % 2 == 1 {
            let whole = part.chars().count() <= WHOLE;
            out.push_str(&if whole { part.replace(' ', &KEPT.to_string()) } else { part.to_owned() });
            continue;
        }
        for (m, piece) in part.split("**").enumerate() {
            if m > 0 {
                bold = !bold;
                out.push(BOLD[usize::from(!bold)]);
            }
            out.push_str(piece);
        }
    }
    out
}

/// Columns a text takes: marks above and below letters, joiners and controls take none.
fn width(text: &str) -> usize {
    let none = |c: char| {
        (c.is_control() && c != KEPT)
            || matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}')
    };
    text.chars().filter(|c| !none(*c)).count()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn markdown_reads_plainly() {
        let text = "# A `title`\n\nOne **two**\nthree, `**` stays.\n\n<!-- hidden -->\n* first\n  goes on\n* second\n\n```ron\n  (a: 1)\n\n# no heading\n```\n\n1. step\n";
        let shown = "A `title`\n=========\n\nOne two three, `**` stays.\n\n* first goes on\n* second\n\n      (a: 1)\n\n    # no heading\n\n1. step\n";
        assert_eq!(plain(text, false), shown);
        assert!(plain("**loud**", true).contains("\u{1b}[1mloud\u{1b}[0m"));
    }

    #[test]
    fn lines_are_filled_and_hang() {
        let words = vec!["word"; 40].join(" ");
        let shown = plain(&format!("* {words}"), false);
        assert!(shown.lines().all(|line| line.len() <= 80), "{shown}");
        assert!(shown.lines().skip(1).all(|line| line.starts_with("  word")), "{shown}");
        assert_eq!(shown.split_whitespace().filter(|w| *w == "word").count(), 40);
    }
}
