//! Where a line of Thai may break.
//!
//! Thai writes no spaces between words; ICU's dictionary finds them but stumbles over loan words it has never heard of and over some
//! polite endings. Must never touch text that has no Thai letters, and never change what the text says.

use std::sync::atomic::{AtomicUsize, Ordering};

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use parley::LineBreakContext;

/// Words of shops, banks, phones and chats the dictionary lacks or cuts, one on a line.
const WORDS: &str = include_str!("thai-words.txt");

/// A pair of neighbouring characters and whether a line may break between them; `None` leaves it to Unicode's rules.
type Pair = (char, char, Option<bool>);

/// The decisions for one text, asked for pair by pair in reading order.
pub(super) struct Breaks {
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
            borders.extend(run_borders(thai).into_iter().map(|border| at + border));
        }
        let other = run.get(length..).and_then(|rest| rest.find(is_thai_letter)).unwrap_or(run.len() - length);
        at += length + other;
    }
    borders
}

/// Borders inside a run of Thai letters: known words stay whole, the dictionary reads what lies between them.
fn run_borders(run: &str) -> Vec<usize> {
    let mut borders = Vec::new();
    let mut read_from = 0;
    let mut at = 0;
    while at < run.len() {
        let known = known_word(run, at);
        if known > 0 {
            by_dictionary(run, read_from..at, &mut borders);
            borders.extend([at, at + known]);
            at += known;
            read_from = at;
        } else {
            at += run.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        }
    }
    by_dictionary(run, read_from..run.len(), &mut borders);
    borders.sort_unstable();
    borders.dedup();
    borders.retain(|border| *border > 0 && *border < run.len() && may_part(run, *border));
    without_crumbs(run, borders)
}

fn by_dictionary(run: &str, range: std::ops::Range<usize>, borders: &mut Vec<usize>) {
    if let Some(part) = run.get(range.clone()).filter(|part| !part.is_empty()) {
        borders.extend(segmenter().segment_str(part).map(|border| range.start + border));
    }
}

/// Length of the longest known word at a byte of a run, if nothing of its neighbours hangs on it.
fn known_word(run: &str, at: usize) -> usize {
    let Some(rest) = run.get(at..) else { return 0 };
    let fits = |word: &&str| rest.starts_with(*word) && may_part(run, at) && may_part(run, at + word.len());
    WORDS.lines().filter(|word| !word.is_empty() && !word.starts_with('#')).filter(fits).map(str::len).max().unwrap_or(0)
}

/// Whether Thai spelling lets a word end and another begin there: none begins with a following vowel, a mark or a consonant
/// that is not spoken, and none ends with a leading vowel.
fn may_part(run: &str, at: usize) -> bool {
    let (before, after) = (run.get(..at).unwrap_or_default(), run.get(at..).unwrap_or_default());
    let mut following = after.chars();
    let (Some(last), Some(first)) = (before.chars().next_back(), following.next()) else { return true };
    let begins = !matches!(first, '\u{0E2F}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}');
    let second = following.next();
    let third = following.next();
    let silent = second == Some('\u{0E4C}') || matches!(second, Some('\u{0E34}' | '\u{0E38}')) && third == Some('\u{0E4C}');
    let ends = !matches!(last, '\u{0E40}'..='\u{0E44}');
    begins && ends && !silent
}

/// Joins a consonant left over alone, as the ต of แช|ต, to the word before it.
fn without_crumbs(run: &str, mut borders: Vec<usize>) -> Vec<usize> {
    let mut index = 0;
    while index < borders.len() {
        let start = borders[index];
        let end = borders.get(index + 1).copied().unwrap_or(run.len());
        if run.get(start..end).is_some_and(is_crumb) {
            borders.remove(index);
        } else {
            index += 1;
        }
    }
    if let Some(first) = borders.first().copied()
        && run.get(..first).is_some_and(is_crumb)
    {
        borders.remove(0);
    }
    borders
}

/// One consonant, marks or not, that is no word; ณ ("at") and ธ ("he") are.
fn is_crumb(word: &str) -> bool {
    let mut letters = word.chars();
    let consonant = letters.next().is_some_and(|c| matches!(c, '\u{0E01}'..='\u{0E2E}') && !matches!(c, 'ณ' | 'ธ'));
    consonant && letters.all(|c| matches!(c, '\u{0E48}'..='\u{0E4B}'))
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

const fn is_thai_letter(c: char) -> bool {
    matches!(c, '\u{0E01}'..='\u{0E3A}' | '\u{0E40}'..='\u{0E4E}')
}
