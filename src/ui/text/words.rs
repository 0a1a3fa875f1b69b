//! The word and the paragraph around a byte, for double and triple clicks.
//!
//! Pure functions on text. Must never split a grapheme.

use std::ops::Range;

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use super::breaks::{is_thai_letter, thai_borders};

/// The word, the gap or the sign that holds the character at `byte`.
pub(super) fn word_at(text: &str, byte: usize) -> Range<usize> {
    let paragraph = paragraph_at(text, byte);
    let part = text.get(paragraph.clone()).unwrap_or_default();
    let byte = byte.saturating_sub(paragraph.start);
    let borders = word_borders(part);
    let start = borders.iter().copied().rfind(|at| *at <= byte && *at < part.len()).unwrap_or(0);
    let end = borders.iter().copied().find(|at| *at > start).unwrap_or(part.len());
    paragraph.start + start..paragraph.start + end
}

/// Where words, gaps and signs of a paragraph begin and end, rising; those of Thai are the ones its lines break at.
pub(crate) fn word_borders(text: &str) -> Vec<usize> {
    let thai = |c: Option<char>| c.is_some_and(is_thai_letter);
    let in_thai = |at: usize| thai(text[..at].chars().next_back()) && thai(text[at..].chars().next());
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut borders: Vec<usize> = segmenter.segment_str(text).filter(|at| !in_thai(*at)).chain(thai_borders(text)).collect();
    borders.sort_unstable();
    borders
}

/// The paragraph around `byte`, without the newline that ends it.
pub(super) fn paragraph_at(text: &str, byte: usize) -> Range<usize> {
    let byte = text.floor_char_boundary(byte);
    let start = text[..byte].rfind('\n').map_or(0, |at| at + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |at| byte + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_four_languages() {
        for (text, part, word) in [
            ("the order came", "rder", "order"),
            ("سفارش می‌رسد.", "رسد", "می‌رسد"),
            ("وصل طلبك اليوم", "لبك", "طلبك"),
            ("ขอบคุณที่รอนะคะ", "คุณ", "ขอบคุณ"),
            ("one\ntwo three", "wo", "two"),
        ] {
            assert_eq!(&text[word_at(text, text.find(part).unwrap())], word);
        }
        assert_eq!(word_at("", 0), 0..0);
        assert_eq!(paragraph_at("one\ntwo", 5), 4..7);
        assert_eq!(paragraph_at("one\ntwo", 3), 0..3);
    }
}
