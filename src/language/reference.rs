//! The same meaning, written as plainly as can be and as slowly: what the quick ways are compared with. For tests only.

#[cfg(test)]
use super::fold::{NIKHAHIT, fold, is_arabic_mark, is_thai, is_thai_mark, is_thai_tone};
use super::pattern::Node;
use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use std::cell::Cell;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlainChar {
    pub c: char,
    pub start: u32,
    pub end: u32,
    pub word_start: bool,
    pub sentence_start: bool,
}

/// Normalises a text.
pub(super) fn normalise(text: &str) -> Vec<PlainChar> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut chars: Vec<PlainChar> = Vec::with_capacity(text.len());
    let mut sentence_start = true;
    let mut word_from = 0;
    for (at, kind) in segmenter.segment_str(text).iter_with_word_type() {
        if at == word_from {
            continue;
        }
        let word = text.get(word_from..at).unwrap_or("");
        let mut word_start = true;
        for (offset, c) in word.char_indices() {
            let start = word_from + offset;
            let ends_sentence = matches!(c, '.' | '!' | '?' | '؟' | '\n' | '…' | '。');
            if ends_sentence && !(kind.is_word_like() && offset + c.len_utf8() < word.len()) {
                sentence_start = true;
                continue;
            }
            if let Some(last) = chars.last_mut().filter(|last| is_arabic_mark(c) && last.end as usize == start) {
                last.end += c.len_utf8() as u32;
            }
            for folded in std::iter::once(c).nfkd().flat_map(char::to_lowercase).filter_map(fold) {
                let (start, end) = (start as u32, (start + c.len_utf8()) as u32);
                if push(&mut chars, PlainChar { c: folded, start, end, word_start, sentence_start }) {
                    (word_start, sentence_start) = (false, false);
                }
            }
        }
        word_from = at;
    }
    chars
}

/// Adds a character unless Thai order or doubling wants otherwise; tells whether the text grew.
fn push(chars: &mut Vec<PlainChar>, new: PlainChar) -> bool {
    if let Some(last) = chars.last_mut() {
        if is_thai_tone(new.c) && last.c == new.c {
            last.end = new.end;
            return false;
        }
        if is_thai_tone(new.c) && last.c == NIKHAHIT {
            // น + ํ + ้ + า and น + ้ + ํ + า are the same word to a reader.
            let nikhahit = PlainChar { c: NIKHAHIT, ..new };
            last.c = new.c;
            chars.push(nikhahit);
            return true;
        }
    }
    chars.push(new);
    true
}

/// All matches, from left to right, not overlapping.
pub(super) fn find_all(nodes: &[Node], text: &[PlainChar]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let matcher = Matcher { text, from, steps: Cell::new(MOST_STEPS) };
        let mut end = None;
        matcher.run(nodes, from, &mut |at| {
            // A mere part of one word is no match.
            let begins = |at: usize| text.get(at).is_none_or(|c| c.word_start);
            let (whole, several) = (begins(from) && begins(at), (from + 1..at).any(begins));
            let inside = !whole && !several;
            end = Some(at).filter(|_| !inside);
            !inside
        });
        match end {
            Some(end) if end > from => {
                found.push(from..end);
                from = end;
            }
            _ => from += 1,
        }
    }
    found
}

struct Matcher<'t> {
    text: &'t [PlainChar],
    from: usize,
    /// Steps left: a pattern with many gaps gives up rather than try every way through a long text.
    steps: Cell<u32>,
}

/// More than any sensible pattern takes at one place of a text.
const MOST_STEPS: u32 = 20_000;

impl Matcher<'_> {
    /// Calls `then` with every place where `nodes` can end when they begin at `at`, until it says it is content.
    fn run(&self, nodes: &[Node], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
        let Some((node, rest)) = nodes.split_first() else { return then(at) };
        let Some(left) = self.steps.get().checked_sub(1) else { return false };
        self.steps.set(left);
        match node {
            Node::Bound => self.is_bound(at) && self.run(rest, at, then),
            Node::Literal(literal) => match self.literal(literal, at) {
                Some(end) => self.run(rest, end, then),
                None => false,
            },
            Node::Number => match self.number(at) {
                Some(end) => self.run(rest, end, then),
                None => false,
            },
            Node::Rest => (at..=self.word_end(at)).any(|end| self.run(rest, end, then)),
            Node::Prefix => self.goes_on(at) && (at..self.word_end(at + 1)).any(|end| self.run(rest, end, then)),
            Node::Gap(most) => self.gap_ends(at, *most).into_iter().any(|end| self.run(rest, end, then)),
            Node::Either { ways, optional } => {
                ways.iter().any(|way| self.run(way, at, &mut |end| self.run(rest, end, then)))
                    || (*optional && self.run(rest, at, then))
            }
        }
    }

    fn char_at(&self, at: usize) -> Option<&PlainChar> {
        self.text.get(at)
    }

    /// Whether a phrase may go on with the character at `at`: not into the next sentence.
    fn goes_on(&self, at: usize) -> bool {
        at == self.from || self.char_at(at).is_some_and(|c| !c.sentence_start)
    }

    fn is_bound(&self, at: usize) -> bool {
        match self.char_at(at) {
            None => true,
            Some(c) if c.word_start || at == 0 => true,
            Some(c) => is_thai(c.c) && !is_thai_mark(c.c) && is_thai(self.text[at - 1].c),
        }
    }

    fn literal(&self, literal: &[char], at: usize) -> Option<usize> {
        let mut at = at;
        for wanted in literal {
            if self.char_at(at)?.c != *wanted || !self.goes_on(at) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    fn number(&self, at: usize) -> Option<usize> {
        let digits = self.text[at.min(self.text.len())..].iter().enumerate();
        let count = digits
            .take_while(|(i, c)| c.c.is_ascii_digit() || (*i > 0 && c.c == '.'))
            .take_while(|(i, _)| self.goes_on(at + i))
            .count();
        (count > 0).then_some(at + count)
    }

    fn word_end(&self, at: usize) -> usize {
        let mut end = at;
        while self.char_at(end).is_some_and(|c| !c.word_start) && self.goes_on(end) {
            end += 1;
        }
        end
    }

    /// Where a gap of up to `most` words can end: at word starts, in Thai between any letters.
    fn gap_ends(&self, at: usize, most: usize) -> Vec<usize> {
        let mut ends = vec![at];
        let mut words = 0;
        let mut here = at;
        while let Some(c) = self.char_at(here) {
            if !self.goes_on(here) {
                break;
            }
            if c.word_start {
                words += 1;
                if words > most {
                    break;
                }
            }
            here += 1;
            if self.is_bound(here) {
                ends.push(here);
            }
        }
        ends
    }
}
