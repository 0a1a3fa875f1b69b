//! Borders of characters and words in a text, and what Backspace takes away.
//!
//! Pure functions on text in reading order. Must never cut a code point.

use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;

use crate::ui::text::word_borders as borders_of_words;

/// Start of the next character with all its marks.
pub(super) fn next_character(text: &str, from: usize) -> usize {
    let line = paragraph(text, from);
    if from >= line.end {
        return (from + 1).min(text.len());
    }
    let borders = GraphemeClusterSegmenter::new().segment_str(slice(text, &line)).map(|at| line.start + at);
    borders.into_iter().find(|at| *at > from).unwrap_or(line.end)
}

/// Where Backspace at `from` begins to delete: one code point, so that a single mark of a Thai or Arabic letter can be mended; a
/// whole emoji, whose code points mean nothing alone.
pub(super) fn backspace(text: &str, from: usize) -> usize {
    let head = text.get(..from).unwrap_or_default();
    let Some((last, c)) = head.char_indices().next_back() else { return from };
    if c == '\n' {
        return last;
    }
    let line = paragraph(text, last);
    let borders = GraphemeClusterSegmenter::new().segment_str(slice(text, &(line.start..from)));
    let start = borders.map(|at| line.start + at).take_while(|at| *at < from).last().unwrap_or(last);
    if slice(text, &(start..from)).chars().any(is_emoji_part) { start } else { last }
}

/// Joined pictures, flags, keycaps and coloured hands; a lone pictograph is one code point anyway.
const fn is_emoji_part(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F300}'..='\u{1FAFF}' | '\u{FE0F}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}')
}

/// End of the word after `from`, or its start's next neighbour if `to_start`; Thai by dictionary. Newlines are stations, too.
pub(super) fn next_word(text: &str, from: usize, to_start: bool) -> usize {
    let line = paragraph(text, from);
    if from >= line.end {
        return (from + 1).min(text.len());
    }
    let words = words(text, &line);
    if to_start {
        return words.iter().map(|word| word.start).find(|start| *start > from).unwrap_or(line.end);
    }
    words.iter().map(|word| word.end).find(|end| *end > from).unwrap_or(line.end)
}

/// Start of the word before `from`. Newlines are stations, too.
pub(super) fn previous_word(text: &str, from: usize) -> usize {
    let line = paragraph(text, from);
    if from <= line.start {
        return from.saturating_sub(1);
    }
    words(text, &line).iter().map(|word| word.start).rfind(|start| *start < from).unwrap_or(line.start)
}

/// The word, gap or sign at a byte, as a double click selects it; the one before at the end of a line.
pub(super) fn word_at(text: &str, byte: usize) -> Range<usize> {
    let line = paragraph(text, byte);
    let borders: Vec<usize> = word_borders(text, &line);
    let at = borders.partition_point(|border| *border <= byte).clamp(1, borders.len().max(2) - 1);
    match (borders.get(at - 1), borders.get(at)) {
        (Some(start), Some(end)) => *start..*end,
        _ => line,
    }
}

/// The paragraph around a byte, without its newline.
pub(super) fn paragraph(text: &str, byte: usize) -> Range<usize> {
    let (head, tail) = text.split_at_checked(byte).unwrap_or((text, ""));
    head.rfind('\n').map_or(0, |at| at + 1)..byte + tail.find('\n').unwrap_or(tail.len())
}

/// Words and runs of signs, but no gaps.
fn words(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let borders = word_borders(text, line);
    let ranges = borders.windows(2).map(|pair| pair[0]..pair[1]);
    ranges.filter(|range| !slice(text, range).chars().all(char::is_whitespace)).collect()
}

fn word_borders(text: &str, line: &Range<usize>) -> Vec<usize> {
    borders_of_words(slice(text, line)).into_iter().map(|at| line.start + at).collect()
}

fn slice<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    text.get(range.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backspace_takes_a_mark_or_a_whole_emoji() {
        let left = |text: &str| text[..backspace(text, text.len())].to_owned();
        assert_eq!(left("ที่"), "ที");
        assert_eq!(left("مُ"), "م");
        assert_eq!(left("می\u{200C}"), "می");
        assert_eq!(left("a👨\u{200D}👩\u{200D}👧"), "a");
        assert_eq!(left("🇮🇷🇹🇭"), "🇮🇷");
        assert_eq!(left("👍🏽"), "");
        assert_eq!(left("a\n"), "a");
        assert_eq!(left(""), "");
    }

    #[test]
    fn thai_words_are_those_of_the_dictionary() {
        let text = "ขอบคุณที่รอ";
        assert_eq!(&text[..next_word(text, 0, false)], "ขอบคุณ");
        assert_eq!(&text[previous_word(text, text.len())..], "รอ");
        assert_eq!(&text[word_at(text, 3)], "ขอบคุณ");
    }

    #[test]
    fn words_end_at_lines() {
        let text = "one  two\nthree";
        assert_eq!(next_word(text, 0, false), 3);
        assert_eq!(next_word(text, 0, true), 5);
        assert_eq!(next_word(text, 3, false), 8);
        assert_eq!(next_word(text, 8, false), 9);
        assert_eq!(previous_word(text, 9), 8);
        assert_eq!(previous_word(text, 8), 5);
        assert_eq!(word_at("", 0), 0..0);
        assert_eq!(word_at("ab", 2), 0..2);
    }
}
