//! What of typed and pasted text is kept.
//!
//! | comes in | becomes |
//! |---|---|
//! | letters, marks, signs, emoji, ZWJ, ZWNJ, soft hyphens, LRM, RLM, ALM, variation selectors | kept, byte for byte |
//! | CR LF, CR, NEL, line and paragraph separators | one newline each |
//! | tab | a space: no font has it, and Tab leaves the box |
//! | other control characters, byte order marks | dropped |
//! | embeddings, overrides and isolates (U+202A–E, U+2066–9) | dropped: left open they would turn round what is written after them |
//!
//! Must never drop anything that can be seen, nor normalise: what was typed is what is judged.

/// The text as the box keeps it.
pub(super) fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push(' '),
            _ if is_dropped(c) => {}
            _ => kept.push(c),
        }
        after_return = c == '\r';
    }
    kept
}

fn is_dropped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_become_one_newline_each() {
        assert_eq!(clean("a\r\nb\rc\nd\u{2028}e\r\r\nf\u{85}g"), "a\nb\nc\nd\ne\n\nf\ng");
    }

    #[test]
    fn what_spelling_needs_is_kept() {
        let text = "می\u{200C}خواهم \u{200F}(\u{200E}a\u{61C}) 👩\u{200D}🚀 ❤\u{FE0F} e\u{301} ي ك ۲٢2 co\u{AD}op";
        assert_eq!(clean(text), text);
    }

    #[test]
    fn what_nobody_sees_and_nobody_typed_is_dropped() {
        assert_eq!(clean("\u{FEFF}a\u{0}\u{7}\tb\u{202E}c\u{202C}\u{2068}d\u{2069}\u{7F}\u{9B}"), "a bcd");
    }
}
