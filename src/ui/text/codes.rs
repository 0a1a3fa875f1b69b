//! Order numbers, telephone numbers, prices and dates among right-to-left words.
//!
//! Unicode's rules show a bare `#A-1042` in a Persian sentence as `A-1042#` and turn `021-555-12` round. Here such
//! tokens get invisible isolates, in a copy that is only laid out. Must never touch the text anyone else sees.

use std::borrow::Cow;
use std::ops::Range;

/// Opens and closes an isolate in which even Arabic digits keep their groups from left to right; both take as many bytes.
const OPEN: &str = "\u{2066}\u{202D}";
const CLOSE: &str = "\u{202C}\u{2069}";
const MARK_LEN: usize = OPEN.len();

/// Where isolates were put: bytes of the given text, rising.
#[derive(Default)]
pub(crate) struct Places(Vec<usize>);

/// Takes no room and as many bytes as a skin tone.
const NOTHING: char = '\u{E0100}';

/// Without the skin tones behind emoji: the fonts here know none, and would leave a gap for each. All bytes keep their places.
fn without_tones(text: &str) -> Cow<'_, str> {
    let tone = |c: char| matches!(c, '\u{1F3FB}'..='\u{1F3FF}');
    if text.is_ascii() || !text.contains(tone) {
        return Cow::Borrowed(text);
    }
    let before = std::iter::once(' ').chain(text.chars());
    Cow::Owned(text.chars().zip(before).map(|(c, before)| if tone(c) && !before.is_whitespace() { NOTHING } else { c }).collect())
}

/// The paragraph as it is laid out: codes are isolated if it has right-to-left letters, but for those in isolates of its own, and
/// nothing takes room that no font shows.
pub(crate) fn isolate_codes(text: &str) -> (Cow<'_, str>, Places) {
    let rtl = |c: char| matches!(c, '\u{590}'..='\u{8FF}');
    if text.is_ascii() || !text.contains(rtl) {
        return (without_tones(text), Places::default());
    }
    let toneless = without_tones(text);
    let text: &str = &toneless;
    let mut places = Vec::new();
    let mut drawn = String::new();
    let mut done = 0;
    for (start, token) in codes(text) {
        let end = start + token.len();
        drawn.push_str(text.get(done..start).unwrap_or_default());
        drawn.extend([OPEN, token, CLOSE]);
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
        let starts = self.0.iter().enumerate().map(|(index, place)| place + index * MARK_LEN);
        let before: usize = starts.take_while(|start| *start < drawn).map(|start| (drawn - start).min(MARK_LEN)).sum();
        drawn.saturating_sub(before)
    }
}

/// Codes in the text, with the byte each begins at.
fn codes(text: &str) -> Vec<(usize, &str)> {
    let tokens: Vec<(usize, &str)> = tokens(text).collect();
    let mut found = Vec::new();
    let mut index = 0;
    while let Some((start, token)) = tokens.get(index).copied() {
        let groups = groups(text, &tokens[index..]);
        if groups > 1 {
            let (last, end) = tokens[index + groups - 1];
            found.extend(text.get(start..last + end.len()).map(|whole| (start, whole)));
        } else if is_code(token) || is_percent(text, start, token) {
            found.push((start, token));
        }
        index += groups.max(1);
    }
    found
}

/// Runs of characters of which codes are made, outside isolates, without the punctuation around them.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    let mut depth = 0_usize;
    std::iter::from_fn(move || {
        while let Some(tail) = text.get(rest..).filter(|tail| !tail.is_empty()) {
            let percent = tail.starts_with(['%', '٪']);
            let length = if percent { 0 } else { tail.find(|c| !is_code_char(c)).unwrap_or(tail.len()) };
            let (at, run) = (rest, tail.get(..length).unwrap_or_default());
            let after = tail.get(length..).and_then(|after| after.chars().next());
            let outside = depth == 0;
            if run.is_empty() {
                rest += after.map_or(0, char::len_utf8);
                match after {
                    Some('\u{2066}'..='\u{2068}') => depth += 1,
                    Some('\u{2069}') => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if percent && outside {
                    return text.get(at..rest).map(|sign| (at, sign));
                }
                continue;
            }
            rest += length;
            let last = |c: char| is_digit(c) || c.is_ascii_alphabetic() || matches!(c, '#' | '/' | '$' | '€' | '£' | '¥');
            let first = |c: char| {
                is_digit(c) || c.is_ascii_alphabetic() || matches!(c, '#' | '+' | '*' | '-' | '−' | '$' | '€' | '£' | '¥')
            };
            let token = run.trim_end_matches(|c| !last(c));
            let kept = token.trim_start_matches(|c| !first(c));
            if outside && !kept.is_empty() {
                return Some((at + token.len() - kept.len(), kept));
            }
        }
        None
    })
}

const fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || is_native_digit(c)
}

const fn is_native_digit(c: char) -> bool {
    matches!(c, '٠'..='٩' | '۰'..='۹')
}

const fn is_code_char(c: char) -> bool {
    is_digit(c)
        || c.is_ascii_alphabetic()
        || matches!(c, '#' | '+' | '-' | '−' | '_' | '.' | '/' | ':' | '*' | '@' | '$' | '€' | '£' | '¥' | '?' | '=' | '&' | '~')
}

/// `#7`, `+98`, `1042-A`, `021-555-12`, `*780#`, `-5`, `$9`, addresses; not words, numbers, or ranges such as `10-20`, which readers
/// of these languages read from the right.
fn is_code(token: &str) -> bool {
    let has = |test: fn(char) -> bool| token.chars().filter(|c| test(*c)).count();
    let (digits, letters) = (has(is_digit), has(|c| c.is_ascii_alphabetic()));
    let joints = has(|c| matches!(c, '-' | '_' | '.' | '/' | ':'));
    let address = token.contains("://") || token.starts_with("www.") || letters > 0 && token.contains('@');
    let western = !token.contains(is_native_digit);
    let signed =
        token.starts_with(['+', '-', '−']) || token.contains('*') || western && token.contains(['#', '$', '€', '£', '¥']);
    let range = letters == 0 && has(|c| c == '-') == 1 && !(starts_with_zero(token) && digits >= 8);
    let zero_phone = letters == 0 && joints == 1 && !range && token.contains('-');
    address || digits > 0 && (signed || letters > 0 && joints > 0 || joints > 1 && !range || zero_phone)
}

fn starts_with_zero(token: &str) -> bool {
    token.starts_with(['0', '٠', '۰', '+'])
}

/// A percent sign behind a number: it stands at the number's left in every sentence, not only behind a letter.
fn is_percent(text: &str, start: usize, token: &str) -> bool {
    matches!(token, "%" | "٪") && text.get(..start).is_some_and(|before| before.ends_with(is_digit))
}

/// How many of the first tokens are groups of one telephone or card number, written with single spaces.
fn groups(text: &str, tokens: &[(usize, &str)]) -> usize {
    let is_group = |token: &str| token.chars().all(|c| is_digit(c) || c == '-');
    let Some((start, first)) = tokens.first().copied() else { return 0 };
    if !is_group(first.strip_prefix('+').unwrap_or(first)) {
        return 0;
    }
    let mut end = start + first.len();
    let mut count = 1;
    let mut digits = first.chars().filter(|c| is_digit(*c)).count();
    for (at, token) in &tokens[1..] {
        if text.get(end..*at) != Some(" ") || !is_group(token) {
            break;
        }
        end = at + token.len();
        count += 1;
        digits += token.chars().filter(|c| is_digit(*c)).count();
    }
    let one = count > 1 && starts_with_zero(first) && digits >= 8 || count > 2 && digits >= 10;
    if one { count } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::direction::is_isolate;
    use super::*;

    #[test]
    fn codes_are_found_and_words_are_not() {
        let text = "سفارش #A-1042، تلفن 021-555-12. بازه 10-20 و SMS یا v2 (1042-A) در 3.5 ساعت: +98912.";
        let found: Vec<&str> = codes(text).into_iter().map(|(_, token)| token).collect();
        assert_eq!(found, ["#A-1042", "021-555-12", "1042-A", "+98912"]);
        for (at, token) in codes(text) {
            assert_eq!(&text[at..at + token.len()], token);
        }
    }

    #[test]
    fn only_right_to_left_text_outside_isolates_is_touched() {
        for text in ["order #A-1042", "สั่ง #A-1042", "سفارش \u{2068}#A-1042\u{2069}", "سلام"] {
            assert_eq!(isolate_codes(text).0, text);
        }
        assert_eq!(isolate_codes("رقم #1").0, format!("رقم {OPEN}#1{CLOSE}"));
        assert_eq!(isolate_codes("رقم \u{2068}#1\u{2069} #2").0, format!("رقم \u{2068}#1\u{2069} {OPEN}#2{CLOSE}"));
    }

    #[test]
    fn groups_of_one_number_stay_together_and_ranges_do_not() {
        for (text, wanted) in [
            ("تلفن +98 21 5555 1234 است", vec!["+98 21 5555 1234"]),
            ("کارت ۶۰۳۷ ۹۹۱۲ ۳۴۵۶ ۷۸۹۰", vec!["۶۰۳۷ ۹۹۱۲ ۳۴۵۶ ۷۸۹۰"]),
            ("ساعت ۱۴:۳۰-۱۶:۳۰", vec![]),
            ("۱۲ ۱۳ ۱۴ روز", vec![]),
            ("۲۰٪ و 30%", vec!["٪", "%"]),
            ("021-55551234 و ۱۰-۲۰ و *780*1#", vec!["021-55551234", "*780*1#"]),
            ("OK? سلام... A.", vec![]),
        ] {
            let found: Vec<&str> = codes(text).into_iter().map(|(_, token)| token).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn places_are_translated_both_ways() {
        let text = "رقم #1 و #2";
        let (drawn, places) = isolate_codes(text);
        for part in ["رقم", "#1", "#2", "1 و #", "1", text] {
            let start = text.find(part).unwrap();
            let range = places.drawn(&(start..start + part.len()));
            let shown: String =
                drawn[range.clone()].chars().filter(|c| !is_isolate(*c) && !('\u{202A}'..='\u{202E}').contains(c)).collect();
            assert_eq!(shown, part);
            assert_eq!(places.given(range.start), start);
            assert_eq!(places.given(range.end), start + part.len());
        }
    }
}
