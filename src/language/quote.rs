//! Where a text quotes: between quotation marks, and in lines that begin with `>`. Whose words they are is for others to say.

use super::work::add_steps;
use std::ops::Range;

/// A quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// Bytes of the text, without the marks.
    pub bytes: Range<usize>,
    /// Whether it is a line that begins with `>`: mail programs mark the other's words so.
    pub line: bool,
}

/// How far apart two marks may stand that belong together.
const LONGEST: usize = 2000;

/// All quotations, in their order. A mark without its partner quotes nothing.
pub fn quotations(text: &str) -> Vec<Quotation> {
    add_steps(text.len());
    let mut found = Vec::new();
    // Most texts quote nothing, and many are of bytes that need no further look.
    let may = |byte: &u8| matches!(byte, b'"' | b'>' | 0x80..);
    if !text.as_bytes().iter().fold(false, |any, byte| any | may(byte)) || !text.contains(['"', '“', '”', '„', '«', '>']) {
        return found;
    }
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('>') {
            found.push(Quotation { bytes: from..from + line.len(), line: true });
        } else {
            within(line, from, &mut found);
        }
        from += line.len();
    }
    found
}

fn within(line: &str, offset: usize, found: &mut Vec<Quotation>) {
    let mut open: Option<(usize, char)> = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let here = offset + at;
        match (open, c) {
            (Some((from, mark)), _) if closes(mark, c) && here - from <= LONGEST => {
                found.push(Quotation { bytes: from..here, line: false });
                open = None;
            }
            // A straight mark right after a letter or digit closes, or means inches.
            (_, '"') if before.is_alphanumeric() => {}
            (_, '"' | '“' | '„' | '«') => open = Some((here + c.len_utf8(), c)),
            _ => {}
        }
        before = c;
    }
}

fn closes(open: char, c: char) -> bool {
    match open {
        '«' => c == '»',
        '“' => c == '”',
        '„' => matches!(c, '“' | '”'),
        mark => c == mark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|q| &text[q.bytes]).collect()
    }

    #[test]
    fn every_kind_of_mark() {
        assert_eq!(quoted("You wrote “no way”."), ["no way"]);
        assert_eq!(quoted("گفتید «فایده ندارد» و „so“ \"x y\""), ["فایده ندارد", "so", "x y"]);
        assert_eq!(quoted("> your text\nMy answer"), ["> your text\n"]);
        assert_eq!(quoted("a 5\" screen and a 6\" one"), Vec::<&str>::new());
        assert_eq!(quoted("“open\nclosed”"), Vec::<&str>::new());
    }
}
