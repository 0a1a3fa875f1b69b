//! Base direction of a paragraph and the isolation marks.
//!
//! Pure functions on text. Must never reorder anything: ordering is parley's work.

/// Whether `c` is one of the invisible isolation marks Fluent puts around its arguments.
pub(super) const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// The text as an assistive technology or the clipboard should get it: in reading order, without isolation marks.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c)).collect()
}

/// Direction of the first strong character outside isolates (rules P2 and P3 of the Unicode bidi algorithm);
/// `None` if there is none, as in `#1042`.
pub fn first_strong_is_rtl(paragraph: &str) -> Option<bool> {
    let mut depth = 0_usize;
    for c in paragraph.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '\u{200F}' | '\u{061C}' => return Some(true),
            '\u{200E}' => return Some(false),
            _ if c.is_alphabetic() => return Some(is_rtl_letter(c)),
            _ => {}
        }
    }
    None
}

/// Whether a paragraph shown in a right-to-left screen runs right to left: a Persian sentence that begins with the name of a key
/// or a product is still a Persian sentence, so any right-to-left letter outside isolates decides, then the rules above.
pub(crate) fn runs_rtl(paragraph: &str, ambient_rtl: bool) -> bool {
    let mut depth = 0_usize;
    let has_rtl = paragraph.chars().any(|c| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && is_rtl_letter(c)
    });
    (ambient_rtl && has_rtl) || first_strong_is_rtl(paragraph).unwrap_or(ambient_rtl)
}

/// Letters of the right-to-left blocks: Hebrew to Arabic Extended-A, the presentation forms and the two
/// supplementary ranges Unicode keeps for such scripts.
const fn is_rtl_letter(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides_and_digits_do_not() {
        assert_eq!(first_strong_is_rtl("۲۰ Order سفارش"), Some(false));
        assert_eq!(first_strong_is_rtl("#1042: سفارش"), Some(true));
        assert_eq!(first_strong_is_rtl("٢٥٠ – 20"), None);
        assert_eq!(first_strong_is_rtl("ขอบคุณ سلام"), Some(false));
    }

    #[test]
    fn what_stands_in_an_isolate_does_not_decide() {
        assert_eq!(first_strong_is_rtl("\u{2068}Sara\u{2069} سلام"), Some(true));
        assert_eq!(first_strong_is_rtl("\u{2068}Sara\u{2069}"), None);
    }

    #[test]
    fn a_sentence_that_begins_with_a_latin_word_keeps_the_screens_direction() {
        assert!(runs_rtl("Enter می‌فرستد", true));
        assert!(!runs_rtl("Enter می‌فرستد", false));
        assert!(!runs_rtl("Enter sends", true));
        assert!(runs_rtl("۲۰", true));
    }

    #[test]
    fn isolates_are_stripped_and_nothing_else() {
        assert_eq!(without_isolates("سفارش \u{2068}A\u{200C}1\u{2069}!"), "سفارش A\u{200C}1!");
    }
}
