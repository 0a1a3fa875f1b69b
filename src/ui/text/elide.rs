//! Where a text that has too little room is cut, in reading order.
//!
//! Must never cut inside a grapheme, and never leave an isolate open: the ellipsis belongs to the paragraph.

use icu_segmenter::GraphemeClusterSegmenter;

use super::breaks::line_breaks;

/// Stands for what is left out.
const ELLIPSIS: char = '…';
/// A cut between words may show this share of what a cut inside a word would.
const SHARE: f32 = 0.6;

/// What follows the kept part: the ends of its open isolates and the ellipsis.
pub(super) fn tail(kept: &str) -> String {
    let mut open = 0_usize;
    for c in kept.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    std::iter::repeat_n('\u{2069}', open).chain([ELLIPSIS]).collect()
}

/// How many bytes of `text` stay, as many as `fits(kept, tail)` allows.
pub(super) fn kept(text: &str, mut fits: impl FnMut(&str, &str) -> bool) -> usize {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let (mut good, mut bad) = (0, ends.len());
    while good + 1 < bad {
        let middle = good + (bad - good) / 2;
        let head = trimmed(&text[..ends[middle]]);
        if fits(head, &tail(head)) {
            good = middle;
        } else {
            bad = middle;
        }
    }
    let most = ends.get(good).copied().unwrap_or_default();
    let between_words = line_breaks(text).into_iter().rfind(|end| *end <= most).unwrap_or_default();
    let at = if most < text.len() && between_words as f32 >= most as f32 * SHARE { between_words } else { most };
    trimmed(&text[..at]).len()
}

/// Without what should not stand before an ellipsis.
fn trimmed(head: &str) -> &str {
    head.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '(' | '[' | '{' | '«' | '“' | ',' | '،' | ';' | '؛' | '·' | '-' | '–')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, room: usize) -> String {
        let kept = kept(text, |head, tail| head.chars().count() + tail.chars().count() <= room);
        [&text[..kept], &tail(&text[..kept])].concat()
    }

    #[test]
    fn cuts_stand_between_words_if_that_costs_little() {
        assert_eq!(cut("the order arrived", 12), "the order…");
        assert_eq!(cut("extraordinarily", 6), "extra…");
        assert_eq!(cut("سفارش شما رسید", 11), "سفارش شما…");
        assert_eq!(cut("ขอบคุณที่รอ", 10), "ขอบคุณที่…");
        assert_eq!(cut("", 10), "…");
        assert_eq!(cut("word", 0), "…");
    }

    #[test]
    fn the_ellipsis_stands_outside_isolates_and_graphemes_stay_whole() {
        assert_eq!(cut("رقم \u{2068}ABCDEFGHIJ\u{2069}", 9), "رقم \u{2068}AB\u{2069}…");
        assert_eq!(cut("กี้กี้กี้กี้", 8), "กี้กี้…");
    }
}
