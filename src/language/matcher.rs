//! Many patterns looked for at once: a text is gone through once, and only the patterns whose rarest letters stand in it are tried, where
//! these may belong to a match. Finds exactly what each pattern finds on its own.

use super::keys::{Begins, Key};
use super::normal::{BOUND, Normal, SENTENCE, WORD};
use super::pattern::Pattern;
use super::program::{REACH, Search};
use super::trie::Trie;
use super::work::add_steps;
use crate::parallel::in_parallel;
use std::cell::Cell;
use std::ops::Range;

/// A pattern found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which pattern, by its number: the first is 0.
    pub pattern: u32,
    /// Positions of the text.
    pub range: Range<usize>,
}

/// A key found leads to a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Lead {
    pattern: u32,
    begins: Begins,
    /// Whether a word must end behind the key.
    bound: bool,
}

/// A pattern is worth trying where a match may begin: from one of the text's bounds to another, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    pattern: u32,
    from: u32,
    to: u32,
}

/// What is worth trying in a text, and its bounds: the places where a phrase may begin.
type Room = (Vec<Try>, Vec<u32>);

/// In most replies no more is found.
const USUAL: usize = 16;

/// Room that is kept for the next text; more than any reply needs is given back.
const MOST_ROOM: usize = 1 << 14;

thread_local! {
    static ROOM: Cell<Room> = const { Cell::new((Vec::new(), Vec::new())) };
}

/// Many patterns, by number.
#[derive(Debug, Clone, Default)]
pub struct Matcher {
    patterns: Vec<Pattern>,
    /// Keys that stand where a word may begin.
    keys: Trie<Lead>,
    /// Keys that may stand inside a word.
    inner: Trie<Lead>,
    /// Patterns without a key: tried everywhere.
    keyless: Vec<u32>,
}

impl Matcher {
    /// Prepares patterns, numbered in this order.
    pub fn new(patterns: Vec<Pattern>) -> Matcher {
        let (mut keyless, mut keys, mut inner) = (Vec::new(), Vec::new(), Vec::new());
        let all = in_parallel(&patterns, |pattern| Key::of(pattern.nodes()));
        for (number, key) in (0..).zip(all) {
            if key.heads.is_empty() {
                keyless.push(number);
            }
            let list = if key.inner { &mut inner } else { &mut keys };
            let lead = |bound| Lead { pattern: number, begins: key.begins, bound };
            list.extend(key.heads.into_iter().map(|head| (head, lead(head.bound))));
        }
        Matcher { keys: Trie::new(keys), inner: Trie::new(inner), keyless, patterns }
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
        self.find_wanted(text, |_, _| Some(0))
    }

    /// The same of those patterns alone that are wanted, and only where the character that a match begins with has these signs: asked once
    /// for each pattern that is worth trying, with what is found so far.
    pub(super) fn find_wanted(&self, text: &Normal, mut wanted: impl FnMut(u32, &[Found]) -> Option<u8>) -> Vec<Found> {
        let mut search = Search::new(text);
        let (mut tries, mut bounds) = ROOM.take();
        tries.clear();
        bounds.clear();
        self.tries(text, &mut tries, &mut bounds);
        tries.sort_unstable();
        let mut found = Vec::with_capacity(USUAL);
        let (mut pattern, mut next, mut signs) = (u32::MAX, 0, None);
        for t in &tries {
            if t.pattern != pattern {
                (pattern, next) = (t.pattern, 0);
                signs = wanted(pattern, &found);
                search.begin();
            }
            let Some(signs) = signs else { continue };
            let program = self.pattern(pattern).program();
            // A place is tried once, and matches do not overlap.
            next = next.max(t.from);
            while next <= t.to {
                let from = bounds[next as usize] as usize;
                next += 1;
                if !text.chars[from].has_all(signs) {
                    continue;
                }
                if let Some(end) = search.match_at(program, from) {
                    found.push(Found { pattern, range: from..end });
                    let behind = bounds[next as usize..].iter().take_while(|bound| (**bound as usize) < end);
                    next += behind.count() as u32;
                }
            }
        }
        add_steps(search.steps as usize + tries.len() + text.len());
        if tries.capacity() <= MOST_ROOM && bounds.capacity() <= MOST_ROOM {
            ROOM.set((tries, bounds));
        }
        found
    }

    /// Which patterns are worth trying, and where.
    fn tries(&self, text: &Normal, tries: &mut Vec<Try>, bounds: &mut Vec<u32>) {
        // Where the sentence begins and ends, the first bounds of it and of the word, and the first that a match's reach allows.
        let (mut begun, mut ended, mut sentence, mut word, mut near) = (0, 0, 0, 0, 0);
        for (at, c) in text.chars.iter().enumerate() {
            let number = bounds.len() as u32;
            if c.is(SENTENCE) || at == 0 {
                let rest = text.chars[at + 1..].iter().position(|c| c.is(SENTENCE));
                (begun, ended, sentence) = (at, rest.map_or(text.len(), |rest| at + 1 + rest), number);
            }
            if c.is(WORD) {
                word = number;
            }
            if c.is(BOUND) {
                bounds.push(at as u32);
            }
            let last = (bounds.len() as u32).wrapping_sub(1);
            let mut lead = |length: usize, leads: &[Lead]| {
                for lead in leads {
                    if lead.bound && !text.is_bound(at + length) {
                        continue;
                    }
                    let from = match lead.begins {
                        Begins::Here => last,
                        Begins::InWord => word,
                        Begins::InSentence if at - begun <= REACH => sentence,
                        Begins::InSentence => {
                            near = near.max(sentence);
                            while bounds.get(near as usize).is_some_and(|bound| (*bound as usize) < at - REACH) {
                                near += 1;
                            }
                            near
                        }
                    };
                    tries.push(Try { pattern: lead.pattern, from, to: last });
                }
            };
            let letters = || text.chars[at..ended].iter().map(|c| c.class);
            if c.is(BOUND) {
                self.keys.walk(letters(), &mut lead);
            }
            if !self.inner.is_empty() && !bounds.is_empty() {
                self.inner.walk(letters(), &mut lead);
            }
        }
        if let Some(last) = bounds.len().checked_sub(1) {
            tries.extend(self.keyless.iter().map(|pattern| Try { pattern: *pattern, from: 0, to: last as u32 }));
        }
    }
}
