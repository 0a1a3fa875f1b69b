//! Author mistakes: what is wrong, where, and what to do about it. Reading content collects these; it never panics and never
//! stops at the first one.

use serde::Serialize;
use std::ops::Range;

/// How much a [`Diagnostic`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The content cannot be used as it stands.
    Error,
    /// The content works, but probably not as meant.
    Warning,
    /// Nothing is wrong; something may be worth a look.
    Note,
}

/// One mistake in one place of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable code, such as `S012`: `S` scenario, `F` Fluent texts, `L` lexicon, `P` policy, `T` temperament, `A` what makes a practice
    /// fair, `R` a file that cannot be read. Each has a page: `sabr explain S012`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// Path of the file, relative to its content folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The whole line the mistake is on.
    pub excerpt: String,
    /// Byte range of the mistake within `excerpt`.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// A text file with its path: turns byte offsets into places.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Path relative to the content folder.
    pub path: &'a str,
    /// The whole text.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// The file's name without folder and `.ron`: what the id inside must equal.
    pub fn stem(&self) -> &'a str {
        self.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default()
    }

    /// Byte offset of a 1-based line and column in characters, clamped to the text.
    pub fn offset_of(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let within = self.text.get(start..).unwrap_or("");
        start + within.char_indices().nth(column.saturating_sub(1)).map_or(within.len(), |(at, _)| at)
    }

    /// Where `part`, a slice of this very text, begins; 0 when it is not one.
    pub fn offset_in(&self, part: &str) -> usize {
        let offset = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset <= self.text.len() { offset } else { 0 }
    }

    /// Range of the first `needle` at or after `from`, or an empty range at `from`.
    pub fn find(&self, needle: &str, from: usize) -> Range<usize> {
        match self.text.get(from..).and_then(|rest| rest.find(needle)) {
            Some(at) => from + at..from + at + needle.len(),
            None => from..from,
        }
    }

    /// A diagnostic about `span` of this text; offsets outside the text are clamped.
    pub fn diagnostic(
        &self,
        code: &'static str,
        severity: Severity,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Diagnostic {
        let mut start = span.start.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let excerpt = self.text[line_start..line_end].trim_end_matches('\r');
        let mut end = span.end.clamp(start, line_end) - line_start;
        while !excerpt.is_char_boundary(end.min(excerpt.len())) {
            end += 1;
        }
        let begin = (start - line_start).min(excerpt.len());
        Diagnostic {
            code,
            severity,
            file: self.path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: self.text[line_start..start].chars().count() + 1,
            excerpt: excerpt.to_owned(),
            span: begin..end.min(excerpt.len()).max(begin),
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// Whether the author says that a warning is meant: a comment with `allow` and the code at the end of its line, or right above; of a
    /// Fluent text, above the message.
    pub fn allows(&self, code: &str, at: usize) -> bool {
        let says = |comment: &str| {
            let mut words = comment.split(|c: char| !c.is_alphanumeric()).skip_while(|word| *word != "allow").skip(1);
            words.any(|word| word == code)
        };
        let mut start = at.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let is_fluent = self.path.ends_with(".ftl");
        let mark = if is_fluent { "#" } else { "//" };
        let end = self.text[start..].find('\n').map_or(self.text.len(), |end| start + end);
        let mut lines = self.text[..end].lines().rev();
        let own = lines.next().unwrap_or_default();
        if !is_fluent && own.split_once(mark).is_some_and(|(_, comment)| says(comment)) {
            return true;
        }
        // Attributes and further lines of a Fluent text are indented.
        let indented = |line: &&str| is_fluent && line.starts_with([' ', '}']);
        let above: Vec<&str> = if indented(&own) { lines.skip_while(indented).skip(1).collect() } else { lines.collect() };
        above.into_iter().map(str::trim_start).take_while(|line| line.starts_with(mark)).any(says)
    }

    /// An error about `span`, see [`Source::diagnostic`].
    pub fn error(
        &self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Diagnostic {
        self.diagnostic(code, Severity::Error, span, message, hint)
    }

    /// A note about `span`, see [`Source::diagnostic`].
    pub fn note(
        &self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Diagnostic {
        self.diagnostic(code, Severity::Note, span, message, hint)
    }

    /// A warning about `span`, see [`Source::diagnostic`].
    pub fn warning(
        &self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Diagnostic {
        self.diagnostic(code, Severity::Warning, span, message, hint)
    }
}

/// The known name nearest to a mistyped one, if any is near enough to be meant.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let limit = (name.chars().count() / 3).max(1);
    known.into_iter().map(|k| (edit_distance(name, k), k)).filter(|(d, _)| *d <= limit).min_by_key(|(d, _)| *d).map(|(_, k)| k)
}

/// “Did you mean …?” when something is near, else the list of what is known.
pub fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str> + Clone) -> String {
    if let Some(near) = nearest(name, known.clone()) {
        return format!("did you mean `{near}`?");
    }
    let mut all: Vec<&str> = Vec::new();
    for name in known {
        if all.len() < 12 && !all.contains(&name) {
            all.push(name);
        }
    }
    if all.is_empty() { "none are declared".into() } else { format!("known here: {}", all.join(", ")) }
}

/// Levenshtein distance in characters.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let next = (diagonal + usize::from(ca != *cb)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], next);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_lines_and_characters() {
        let source = Source { path: "a.ron", text: "one\nسلام دنیا\n" };
        let at = source.find("دنیا", 0);
        let d = source.error("S001", at, "m", "h");
        assert_eq!((d.line, d.column, d.excerpt.as_str()), (2, 6, "سلام دنیا"));
        assert_eq!(&d.excerpt[d.span.clone()], "دنیا");
        assert_eq!(source.offset_of(2, 6), source.find("دنیا", 0).start);
    }

    #[test]
    fn a_place_outside_the_text_is_clamped() {
        let source = Source { path: "a.ron", text: "é" };
        assert_eq!(source.error("S001", 1..99, "", "").column, 1);
        assert_eq!(source.error("S001", 50..99, "", "").column, 2);
    }

    #[test]
    fn a_comment_allows_a_warning() {
        let ftl = Source { path: "a.ftl", text: "# allow A001, A002\na = x\n    .p =\n    y\nb = z # allow A001\n" };
        assert!(ftl.allows("A001", ftl.text.find('x').unwrap()) && ftl.allows("A002", ftl.text.find('y').unwrap()));
        assert!(!ftl.allows("A003", ftl.text.find('x').unwrap()) && !ftl.allows("A001", ftl.text.find('z').unwrap()));
        let ron = Source { path: "a.ron", text: "(a: 1, // allow S024\n // allow S025: meant\n b: 2,\n c: 3)" };
        assert!(ron.allows("S024", 1) && ron.allows("S025", ron.text.find("b: ").unwrap()));
        assert!(!ron.allows("S024", ron.text.find("c: ").unwrap()) && !ron.allows("S025", 1));
    }

    #[test]
    fn suggestions_are_near() {
        assert_eq!(nearest("new-dat", ["new-date", "reason"]), Some("new-date"));
        assert_eq!(nearest("zzz", ["new-date", "reason"]), None);
        assert_eq!(did_you_mean("zzz", ["reason", "new-date", "reason"]), "known here: reason, new-date");
    }
}
