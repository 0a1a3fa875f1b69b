//! Order numbers, telephone numbers and dates among right-to-left words.
//!
//! Unicode's rules show a bare `#A-1042` in a Persian sentence as `A-1042#` and turn `021-555-12` round. Here such
//! tokens get invisible isolates, in a copy that is only laid out. Must never touch the text anyone else sees.

use std::borrow::Cow;
use std::ops::Range;

use super::direction::is_isolate;

/// Opens and closes an isolate; both are three bytes long.
const OPEN: char = '\u{2066}';
const CLOSE: char = '\u{2069}';
const MARK_LEN: usize = 3;

/// Where isolates were put: bytes of the given text, rising.
#[derive(Default)]
pub(crate) struct Places(Vec<usize>);

/// The paragraph as it is laid out: codes are isolated if it has right-to-left letters and no isolates of its own.
pub(crate) fn isolate_codes(text: &str) -> (Cow<'_, str>, Places) {
    let rtl = |c: char| matches!(c, '\u{590}'..='\u{8FF}');
    if text.is_ascii() || !text.contains(rtl) || text.contains(is_isolate) {
        return (Cow::Borrowed(text), Places::default());
    }
    let mut places = Vec::new();
    let mut drawn = String::new();
    let mut done = 0;
    for (start, token) in tokens(text) {
        let end = start + token.len();
        drawn.push_str(text.get(done..start).unwrap_or_default());
        drawn.extend([OPEN].into_iter().chain(token.chars()).chain([CLOSE]));
        places.extend([start, end]);
        done = end;
    }
    drawn.push_str(text.get(done..).unwrap_or_default());
    (Cow::Owned(drawn), Places(places))
}

impl Places {
    /// Where a range of the given text stands in the laid-out text.
    pub fn drawn(&self, range: &Range<usize>) -> Range<usize> {
        let upto_start = self.0.iter().filter(|place| **place <= range.start).count();
        let before_end = self.0.iter().filter(|place| **place < range.end).count();
        range.start + MARK_LEN * upto_start..range.end + MARK_LEN * before_end
    }

    /// Where a byte of the laid-out text stands in the given text.
    pub fn given(&self, drawn: usize) -> usize {
        let before = self.0.iter().enumerate().filter(|(index, place)| **place + index * MARK_LEN < drawn).count();
        drawn.saturating_sub(before * MARK_LEN)
    }
}

/// Codes in the text, with the byte each begins at.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        while let Some(tail) = text.get(rest..).filter(|tail| !tail.is_empty()) {
            let length = tail.find(|c| !is_code_char(c)).unwrap_or(tail.len());
            let (at, run) = (rest, tail.get(..length).unwrap_or_default());
            let skipped = tail.get(length..).and_then(|after| after.chars().next()).map_or(0, char::len_utf8);
            rest += length + skipped;
            let run = run.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            let token = run.trim_start_matches(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '#' | '+')));
            if is_code(token) {
                return Some((at + run.len() - token.len(), token));
            }
        }
        None
    })
}

const fn is_code_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '#' | '+' | '-' | '_' | '.' | '/' | ':')
}

/// `#7`, `+98`, `1042-A` and `021-555-12`; not words, numbers, or ranges such as `10-20`, which Arabic readers read
/// from the right.
fn is_code(token: &str) -> bool {
    let has = |test: fn(&char) -> bool| token.chars().filter(test).count();
    let (digits, letters) = (has(char::is_ascii_digit), has(char::is_ascii_alphabetic));
    let joints = has(|c| matches!(c, '-' | '_' | '.' | '/' | ':'));
    digits > 0 && (token.starts_with(['#', '+']) || letters > 0 && joints > 0 || joints > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_and_words_are_not() {
        let text = "سفارش #A-1042، تلفن 021-555-12. بازه 10-20 و SMS یا v2 (1042-A) در 3.5 ساعت: +98912.";
        let found: Vec<&str> = tokens(text).map(|(_, token)| token).collect();
        assert_eq!(found, ["#A-1042", "021-555-12", "1042-A", "+98912"]);
        for (at, token) in tokens(text) {
            assert_eq!(&text[at..at + token.len()], token);
        }
    }

    #[test]
    fn only_right_to_left_text_without_isolates_is_touched() {
        for text in ["order #A-1042", "สั่ง #A-1042", "سفارش \u{2068}#A-1042\u{2069}", "سلام"] {
            assert_eq!(isolate_codes(text).0, text);
        }
        assert_eq!(isolate_codes("رقم #1").0, "رقم \u{2066}#1\u{2069}");
    }

    #[test]
    fn places_are_translated_both_ways() {
        let text = "رقم #1 و #2";
        let (drawn, places) = isolate_codes(text);
        for part in ["رقم", "#1", "#2", "1 و #", "1", text] {
            let start = text.find(part).unwrap();
            let range = places.drawn(&(start..start + part.len()));
            let shown: String = drawn[range.clone()].chars().filter(|c| !is_isolate(*c)).collect();
            assert_eq!(shown, part);
            assert_eq!(places.given(range.start), start);
            assert_eq!(places.given(range.end), start + part.len());
        }
    }
}
