//! Marked places of a text, which may nest, overlap and touch, as pieces one after the other.
//!
//! Every byte of the text is in one piece; a piece is never empty and never cuts what people see as one character.

use icu_segmenter::GraphemeClusterSegmenter;
use std::ops::Range;

/// A piece of a text, with the marks over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Numbers of the marks over all of it, the longest first.
    pub marks: Vec<usize>,
    /// Numbers of the marks that end with it, in the order given.
    pub ends: Vec<usize>,
}

/// Cuts a text where marks begin and end. Marks are widened to whole characters; what lies outside the text is left out, and so is a mark
/// of nothing.
pub fn pieces(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    if text.is_empty() {
        return Vec::new();
    }
    let edges: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let below = |at: usize| edges.iter().rev().find(|edge| **edge <= at).copied().unwrap_or(0);
    let above = |at: usize| edges.iter().find(|edge| **edge >= at).copied().unwrap_or(text.len());
    let whole: Vec<Option<Range<usize>>> = marks
        .iter()
        .map(|mark| {
            (mark.start < mark.end && mark.start < text.len()).then(|| below(mark.start)..above(mark.end.min(text.len())))
        })
        .collect();
    let mut cuts: Vec<usize> = whole.iter().flatten().flat_map(|mark| [mark.start, mark.end]).chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .filter_map(|cut| {
            let [start, end] = *cut else { return None };
            let over = |mark: &Range<usize>| mark.start <= start && end <= mark.end;
            let mut over: Vec<(usize, &Range<usize>)> =
                whole.iter().enumerate().filter_map(|(n, mark)| Some((n, mark.as_ref().filter(|m| over(m))?))).collect();
            let ends = over.iter().filter(|(_, mark)| mark.end == end).map(|(n, _)| *n).collect();
            over.sort_by_key(|(n, mark)| (mark.start, std::cmp::Reverse(mark.end), *n));
            Some(Piece { range: start..end, marks: over.into_iter().map(|(n, _)| n).collect(), ends })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_nest_overlap_and_touch() {
        let found = pieces("abcdefgh", &[0..4, 2..6, 2..3, 6..8]);
        let shown: Vec<(&str, Vec<usize>, Vec<usize>)> =
            found.into_iter().map(|p| (&"abcdefgh"[p.range], p.marks, p.ends)).collect();
        let expected: [(&str, &[usize], &[usize]); 5] =
            [("ab", &[0], &[]), ("c", &[0, 1, 2], &[2]), ("d", &[0, 1], &[0]), ("ef", &[1], &[1]), ("gh", &[3], &[3])];
        assert_eq!(shown, expected.map(|(text, marks, ends)| (text, marks.to_vec(), ends.to_vec())));
    }

    #[test]
    fn a_character_is_never_cut() {
        // The Thai vowel below and the tone above belong to their letter, as does the Arabic vowel mark.
        for text in ["รู้", "مَ", "e\u{301}", "👩‍👩‍👧"] {
            let found = pieces(text, &[0..1, 1..2, text.len() - 1..text.len()]);
            assert_eq!(found.iter().map(|p| &text[p.range.clone()]).collect::<String>(), text);
            assert!(found[0].range.len() >= text.chars().next().map_or(0, char::len_utf8) && !found[0].marks.is_empty());
        }
        assert_eq!(pieces("e\u{301}x", std::slice::from_ref(&(0..1))).len(), 2);
    }

    proptest! {
        #[test]
        fn every_byte_once_and_every_mark_whole(
            text in "(\\PC|รู้|مَ|\u{200C}|\u{2067}|😀){0,24}",
            marks in prop::collection::vec((0usize..80, 0usize..80).prop_map(|(a, b)| a..b), 0..8),
        ) {
            let found = pieces(&text, &marks);
            prop_assert_eq!(found.iter().map(|p| &text[p.range.clone()]).collect::<String>(), text.clone());
            prop_assert!(found.iter().all(|p| !p.range.is_empty() && p.ends.iter().all(|end| p.marks.contains(end))));
            for (number, mark) in marks.iter().enumerate() {
                let under: Vec<&Piece> = found.iter().filter(|p| p.marks.contains(&number)).collect();
                prop_assert_eq!(under.is_empty(), mark.start >= mark.end || mark.start >= text.len());
                // One stretch, that covers what was marked, and ends once.
                prop_assert!(under.windows(2).all(|two| two[0].range.end == two[1].range.start));
                prop_assert!(under.first().is_none_or(|p| p.range.start <= mark.start));
                prop_assert!(under.last().is_none_or(|p| p.range.end >= mark.end.min(text.len())));
                prop_assert_eq!(found.iter().filter(|p| p.ends.contains(&number)).count(), usize::from(!under.is_empty()));
            }
        }
    }
}
