//! The texts of a Fluent file with their places, how they read in a cell, and how an edited one is written back.
//!
//! In a cell a text is Fluent without the indentation. Must never change a byte outside the texts it is told to change.

use crate::locale::{Ftl, FtlMessage};
use crate::scenario::Source;
use std::ops::Range;

/// A value or an attribute of a message, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// The message, or the term with its hyphen.
    pub id: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
    /// From behind the equals sign to the end of its last line.
    pub span: Range<usize>,
    /// What it says.
    pub text: String,
    /// The comment right above the message.
    pub comment: String,
}

impl Piece {
    /// The message, and after a point the attribute.
    pub fn name(&self) -> String {
        name(&self.id, self.attribute.as_deref())
    }
}

pub(super) fn name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// Where a placeable stands: among names and quotes, or among the texts of a choice.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    Names,
    Choice,
}

/// Follows the brackets of one line after another.
#[derive(Default)]
struct Depth(Vec<Within>);

impl Depth {
    /// Whether some placeable is open.
    fn is_open(&self) -> bool {
        !self.0.is_empty()
    }

    /// Takes in a line; gives the place of a bracket that closes nothing.
    fn take(&mut self, line: &str) -> Option<usize> {
        let mut quoted = false;
        let mut chars = line.char_indices().peekable();
        let mut stray = None;
        while let Some((at, c)) = chars.next() {
            if quoted {
                match c {
                    '\\' => drop(chars.next()),
                    '"' => quoted = false,
                    _ => {}
                }
                continue;
            }
            match (c, self.0.last()) {
                ('"', Some(Within::Names)) => quoted = true,
                ('-', Some(Within::Names)) if chars.peek().is_some_and(|(_, c)| *c == '>') => {
                    self.0.pop();
                    self.0.push(Within::Choice);
                }
                ('{', _) => self.0.push(Within::Names),
                ('}', Some(_)) => drop(self.0.pop()),
                ('}', None) => stray = stray.or(Some(at)),
                _ => {}
            }
        }
        stray
    }
}

/// The name a line begins a text with, and how long it is up to and with the equals sign.
fn head(line: &str) -> Option<(&str, usize)> {
    let (name, _) = line.split_once('=')?;
    let trimmed = name.trim_end_matches(' ');
    let mut rest = trimmed.trim_start_matches(['-', '.']).chars();
    let begins = rest.next().is_some_and(|c| c.is_ascii_alphabetic());
    (begins && rest.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).then_some((trimmed, name.len() + 1))
}

/// The texts of a file in their order, those of broken messages left out.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let (mut at, mut depth, mut within) = (0, Depth::default(), false);
    let mut comment = String::new();
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches('\n').trim_end_matches('\r');
        let mut read = content;
        if !depth.is_open() {
            let indented = content.starts_with(' ');
            let lead = content.len() - content.trim_start_matches(' ').len();
            let begins = head(&content[lead..]);
            if let Some(words) = content.strip_prefix('#') {
                (within, read) = (false, "");
                comment.push_str(words.trim_start_matches('#').trim());
                comment.push('\n');
            } else if content.trim().is_empty() {
                comment.clear();
            } else if !indented {
                within = false;
                if let Some((id, length)) = begins.filter(|(id, _)| !id.starts_with('.')) {
                    let comment = std::mem::take(&mut comment).trim_end().to_owned();
                    let span = at + length..at + content.len();
                    found.push(Piece { id: id.to_owned(), attribute: None, span, text: String::new(), comment });
                    (within, read) = (true, &content[length..]);
                }
                comment.clear();
            } else if let (Some(message), Some((name, length))) =
                (found.last().filter(|_| within), begins.filter(|(name, _)| name.starts_with('.')))
            {
                let (id, comment) = (message.id.clone(), message.comment.clone());
                let span = at + lead + length..at + content.len();
                found.push(Piece { id, attribute: Some(name[1..].to_owned()), span, text: String::new(), comment });
                read = &content[lead + length..];
            }
        }
        if let Some(piece) = found.last_mut().filter(|_| within) {
            depth.take(read);
            if !content.trim().is_empty() {
                piece.span.end = piece.span.end.max(at + content.len());
            }
        }
        at += line.len();
    }
    // What the parser of Fluent does not see is no text.
    let (ftl, _) = Ftl::parse(Source { path: "", text });
    found.retain(|piece| {
        entry(&ftl, &piece.id).is_some_and(|message| {
            message.wordings.contains_key(&piece.attribute) || (piece.attribute.is_none() && !message.has_value)
        })
    });
    for piece in &mut found {
        piece.text = reading(&text[piece.span.clone()]);
    }
    found
}

/// A message, or a term with its hyphen.
pub(super) fn entry<'f>(ftl: &'f Ftl, id: &str) -> Option<&'f FtlMessage> {
    id.strip_prefix('-').map_or_else(|| ftl.messages.get(id), |term| ftl.terms.get(term))
}

/// How a text reads in a cell: without indentation and line ends of its file.
fn reading(raw: &str) -> String {
    let mut lines = raw.split('\n').map(|line| line.trim_end_matches('\r'));
    let first = lines.next().unwrap_or_default().trim_start_matches(' ');
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    let rest = rest.iter().map(|line| line.get(common..).unwrap_or_default());
    let mut text = if first.trim().is_empty() { String::new() } else { format!("{first}\n") };
    text.extend(rest.map(|line| format!("{line}\n")));
    text.trim_end_matches([' ', '\n']).to_owned()
}

/// Why a cell cannot be a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum CellError {
    /// A bracket that closes nothing.
    #[error("a `}}` closes nothing; a curly bracket that is to be read is written {{\"}}\"}}")]
    Closing,
    /// Something between brackets that is no placeable.
    #[error(
        "what stands between {{ and }} cannot be read: {0}. Copy it from the source as it is; a curly bracket that is to be read is written {{\"{{\"}}"
    )]
    Placeable(String),
}

/// A text as it is written behind the equals sign. `raw` is what stands there now; `indent` what lines below it are indented by.
pub(super) fn written(cell: &str, raw: &str, indent: &str, newline: &str) -> Result<String, CellError> {
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
    let cell = cell.trim();
    let lead: &str = raw.split(['\n', '\r']).next().unwrap_or_default();
    let is_block = lead.trim().is_empty() && raw.contains('\n');
    let space = &lead[..lead.len() - lead.trim_start_matches(' ').len()];
    let mut out = if is_block { String::new() } else { if space.is_empty() { " " } else { space }.to_owned() };
    let mut depth = Depth::default();
    for (n, line) in cell.split('\n').enumerate() {
        let begins_line = n > 0 || is_block;
        let is_text = !depth.is_open();
        if begins_line {
            out.push_str(newline);
        }
        if begins_line && !line.trim().is_empty() {
            out.push_str(indent);
        }
        let mut line = line;
        if begins_line && is_text {
            let words = line.trim_start_matches(' ');
            let spaces = &line[..line.len() - words.len()];
            if !spaces.is_empty() && !words.is_empty() {
                out.push_str(&format!("{{ \"{spaces}\" }}"));
                line = words;
            }
            if let Some(sign) = line.chars().next().filter(|c| ['.', '*', '['].contains(c)) {
                out.push_str(&format!("{{ \"{sign}\" }}"));
                line = &line[1..];
            }
        }
        if depth.take(line).is_some() {
            return Err(CellError::Closing);
        }
        out.push_str(line.trim_end_matches('\r'));
    }
    check(&out)?;
    Ok(out)
}

/// Any text as it is written behind the equals sign of a new message or attribute: every bracket is to be read.
pub(in crate::authoring) fn value(text: &str, is_attribute: bool) -> String {
    let mut cell = String::new();
    for c in text.chars().filter(|c| !c.is_control() || *c == '\n') {
        match c {
            '{' | '}' => cell.push_str(&format!("{{ \"{c}\" }}")),
            c => cell.push(c),
        }
    }
    let indent = if is_attribute { "        " } else { "    " };
    written(&cell, "", indent, "\n").unwrap_or_else(|_| " …".to_owned())
}

/// Whether a text reads as one value and nothing else.
fn check(written: &str) -> Result<(), CellError> {
    let text = format!("x ={written}\n");
    let (ftl, found) = Ftl::parse(Source { path: "", text: &text });
    if let Some(found) = found.first() {
        return Err(CellError::Placeable(found.message.trim_start_matches("this is not Fluent: ").to_owned()));
    }
    let whole = ftl.messages.len() == 1
        && ftl.terms.is_empty()
        && ftl.messages.get("x").is_some_and(|x| x.has_value && x.attributes.is_empty());
    if whole { Ok(()) } else { Err(CellError::Placeable("it does not read as one text".to_owned())) }
}

/// What a cell's text uses, as Fluent reads it.
pub(super) fn uses(cell: &str) -> Option<FtlMessage> {
    let text = format!("x ={}\n", written(cell, "", "    ", "\n").ok()?);
    Ftl::parse(Source { path: "", text: &text }).0.messages.remove("x")
}
