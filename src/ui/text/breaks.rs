//! Where a line of Thai may break.
//!
//! Thai writes no spaces between words; [`super::thai`] finds them. Must never touch text that has no Thai letters, and never change
//! what the text says.

use std::sync::atomic::{AtomicUsize, Ordering};

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use parley::LineBreakContext;

use super::thai;

/// A pair of neighbouring characters and whether a line may break between them; `None` leaves it to Unicode's rules.
type Pair = (char, char, Option<bool>);

/// The decisions for one text, asked for pair by pair in reading order.
pub(crate) struct Breaks {
    pairs: Vec<Pair>,
    next: AtomicUsize,
}

impl Breaks {
    /// The decisions for `text`; `None` if it has no Thai letters.
    pub fn of(text: &str) -> Option<Self> {
        if !text.contains(is_thai_letter) {
            return None;
        }
        let borders = thai_borders(text);
        let mut pairs = Vec::new();
        let mut before = None;
        for (at, after) in text.char_indices() {
            if let Some(before) = before
                && !is_mandatory(before)
                && !is_mandatory(after)
            {
                let inside = is_thai_letter(before) && is_thai_letter(after);
                pairs.push((before, after, inside.then(|| borders.binary_search(&at).is_ok())));
            }
            before = Some(after);
        }
        Some(Self { pairs, next: AtomicUsize::new(0) })
    }

    /// What parley asks for: each pair in turn, but none beside a character that ends a line anyway.
    pub fn decide(&self, at: LineBreakContext) -> Option<bool> {
        let next = self.next.fetch_add(1, Ordering::Relaxed);
        let (before, after, decision) = self.pairs.get(next)?;
        (*before == at.before && *after == at.after).then_some(*decision)?
    }
}

/// Bytes at which a line of `text` may break; neither the start nor the end of the text is among them.
pub fn line_breaks(text: &str) -> Vec<usize> {
    let borders = thai_borders(text);
    let by_rule = segmenter().segment_str(text).filter(|at| *at > 0 && *at < text.len());
    let mut all: Vec<usize> = by_rule.filter(|at| !between_thai(text, *at)).chain(borders).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Borders between the Thai words of `text`, rising; only those with Thai letters on both sides.
pub(super) fn thai_borders(text: &str) -> Vec<usize> {
    let mut borders = Vec::new();
    let mut at = 0;
    while let Some(run) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = run.find(|c| !is_thai_letter(c)).unwrap_or(run.len());
        if let Some(thai) = run.get(..length).filter(|thai| !thai.is_empty()) {
            borders.extend(thai::borders(thai).into_iter().map(|border| at + border));
        }
        let other = run.get(length..).and_then(|rest| rest.find(is_thai_letter)).unwrap_or(run.len() - length);
        at += length + other;
    }
    borders
}

fn between_thai(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let after = text.get(at..).and_then(|tail| tail.chars().next());
    before.is_some_and(is_thai_letter) && after.is_some_and(is_thai_letter)
}

fn segmenter() -> icu_segmenter::LineSegmenterBorrowed<'static> {
    LineSegmenter::new_dictionary(LineBreakOptions::default())
}

/// Characters after which a line ends in any case.
const fn is_mandatory(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub(super) const fn is_thai_letter(c: char) -> bool {
    matches!(c, '\u{0E01}'..='\u{0E3A}' | '\u{0E40}'..='\u{0E4E}')
}
