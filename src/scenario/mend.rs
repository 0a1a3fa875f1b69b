//! Puts commas that an author forgot into a copy of the text, so that the rest of the file can be checked too. Each is reported;
//! nothing is ever written back.

use super::diagnostic::{Diagnostic, Source};
use super::reader::{Codes, is_struct};

/// More forgotten commas than this are not looked for: the file is something else.
const MOST: usize = 50;

/// A copy of a file's text with the missing commas in place. Byte for byte as long: a comma takes the place of a space before it.
pub struct Mended {
    text: String,
    missing: Vec<Diagnostic>,
    is_whole: bool,
}

impl Mended {
    /// Mends what can be mended.
    pub fn new(source: Source<'_>, codes: &Codes) -> Mended {
        let mut mended = Mended { text: source.text.to_owned(), missing: Vec::new(), is_whole: false };
        while mended.missing.len() < MOST {
            let Err(error) = is_struct(&mended.text) else {
                mended.is_whole = true;
                break;
            };
            if error.code != ron::Error::ExpectedComma {
                break;
            }
            let at = Source { path: "", text: &mended.text }.offset_of(error.span.start.line, error.span.start.col);
            let before = mended.text.get(..at).unwrap_or_default();
            let Some(space) = before.rfind(' ').filter(|space| *space >= before.trim_end().len()) else { break };
            mended.text.replace_range(space..=space, ",");
            let hint = "a comma is missing just before this place";
            mended.missing.push(source.error(codes.syntax, at..at, error.code.to_string(), hint));
        }
        mended
    }

    /// The mended text under the file's own path.
    pub fn source<'m>(&'m self, path: &'m str) -> Source<'m> {
        Source { path, text: &self.text }
    }

    /// Whether the mended text can be read from its beginning to its end.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The missing commas together with what else was found, in the order of the file.
    pub fn with(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.extend(self.missing.iter().cloned());
        found.sort_by_key(|d| (d.line, d.column));
        found
    }
}
