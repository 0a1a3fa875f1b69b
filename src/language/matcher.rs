//! Many patterns looked for at once: a text is gone through once, and only the patterns whose first letters stand at a place are
//! tried there. Finds exactly what each pattern finds on its own.

use super::heads::Head;
use super::normal::{BOUND, Normal};
use super::pattern::Pattern;
use super::program::Search;
use super::trie::Trie;
use std::ops::Range;

/// A pattern found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which pattern, by its number: the first is 0.
    pub pattern: u32,
    /// Positions of the text.
    pub range: Range<usize>,
}

/// Many patterns, by number.
#[derive(Debug, Clone, Default)]
pub struct Matcher {
    patterns: Vec<Pattern>,
    /// How patterns begin.
    heads: Trie,
    /// How patterns go on after any beginning of a word.
    inner: Trie,
    /// Patterns that may begin with anything: tried at every place.
    headless: Vec<u32>,
}

impl Matcher {
    /// Prepares patterns, numbered in this order.
    pub fn new(patterns: Vec<Pattern>) -> Matcher {
        let (mut headless, mut heads, mut inner) = (Vec::new(), Vec::new(), Vec::new());
        for (number, pattern) in (0..).zip(&patterns) {
            let all = Head::all(pattern.nodes());
            if all.iter().any(|head| head.classes.is_empty()) {
                headless.push(number);
                continue;
            }
            for head in all {
                let list = if head.inner { &mut inner } else { &mut heads };
                list.push((head.classes, (number, head.bound)));
            }
        }
        Matcher { heads: Trie::new(heads), inner: Trie::new(inner), headless, patterns }
    }

    /// The pattern of a number.
    pub fn pattern(&self, number: u32) -> &Pattern {
        &self.patterns[number as usize]
    }

    /// All patterns, in the order of their numbers.
    pub fn all(&self) -> &[Pattern] {
        &self.patterns
    }

    /// The patterns of some numbers.
    pub fn patterns(&self, numbers: &Range<u32>) -> &[Pattern] {
        self.patterns.get(numbers.start as usize..numbers.end as usize).unwrap_or_default()
    }

    /// Everything found, in the order of patterns and then of places.
    pub fn find(&self, text: &Normal) -> Vec<Found> {
        self.search(text).0
    }

    /// How many steps a text takes: tests hold it to the text's length.
    pub fn steps(&self, text: &Normal) -> u64 {
        self.search(text).1
    }

    fn search(&self, text: &Normal) -> (Vec<Found>, u64) {
        let mut search = Search::new(text);
        let mut tries = self.tries(text);
        search.steps += tries.len() as u64;
        tries.sort_unstable();
        tries.dedup();
        let mut found = Vec::new();
        for group in tries.chunk_by(|a, b| a.0 == b.0) {
            let number = group[0].0;
            let places = group.iter().map(|(_, place)| *place as usize);
            found.extend(search.all(self.pattern(number).program(), places).map(|range| Found { pattern: number, range }));
        }
        (found, search.steps)
    }

    /// Which patterns are worth trying, and where.
    fn tries(&self, text: &Normal) -> Vec<(u32, u32)> {
        let mut tries = Vec::with_capacity(64);
        for (at, c) in text.chars.iter().enumerate() {
            if c.is(BOUND) {
                tries.extend(self.headless.iter().map(|number| (*number, at as u32)));
                self.heads.walk(text, at, |number| tries.push((number, at as u32)));
            }
            if !self.inner.is_empty() {
                self.inner.walk(text, at, |number| tries.extend(text.begins_before(at).map(|from| (number, from as u32))));
            }
        }
        tries
    }
}
