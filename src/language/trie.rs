//! A tree of words over small letters (classes): all words that begin at a place are found by going down once. Knows no texts: who
//! goes down decides where to stop.

use super::fold::{Class, END};
use std::collections::VecDeque;
use std::ops::Range;

/// The tree in one row of cells: from a node's base on, its children stand each at its letter's distance, between those of other
/// nodes. No two nodes have the same base, so a cell's letter tells whose child it is. Where only one word goes on, its letters stand
/// in a row of their own. A step is one look-up, and the whole stays small.
#[derive(Debug, Clone)]
pub(super) struct Trie<E> {
    cells: Vec<Cell>,
    /// The rest of each word that no other shares; behind it [`KEPT`], and the four bytes of its list's number.
    tails: Vec<Class>,
    /// Where each list of entries begins, and where the last one ends.
    lists: Vec<u32>,
    entries: Vec<E>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// The base; of a leaf the number of its list; where one word goes on, its place among the tails.
    below: u32,
    /// The letter that leads here; [`FREE`] where none does.
    letter: Class,
    ends: Ends,
}

/// Which words end at a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// None.
    No,
    /// One does, and others go on: its list is the child of the letter [`KEPT`].
    Too,
    /// One does, and no other goes on.
    Leaf,
    /// None, and one goes on.
    Tail,
}

/// A place on a way down.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'t> {
    Cell(&'t Cell),
    /// The rest of the one word that goes on, and what stands behind it.
    Tail(&'t [Class]),
}

const NOBODY: Cell = Cell { below: 0, letter: FREE, ends: Ends::No };

/// No character's class.
const KEPT: Class = 0;

/// No word and no text holds it.
const FREE: Class = END;

/// Letters there may be: no base needs to lie before the first cell, no child behind the last.
const LETTERS: usize = 256;

/// How many letters of a word stand among the first letters of all.
const TOP: usize = 3;

/// After so many failures to find room the search for it begins further on.
const PATIENCE: usize = 64;

impl<E> Default for Trie<E> {
    fn default() -> Self {
        // Nobody's base is 0: what has nothing below it has no child.
        Trie { cells: vec![NOBODY; 1 + LETTERS], tails: Vec::new(), lists: vec![0], entries: Vec::new() }
    }
}

impl<E: Copy + Ord> Trie<E> {
    /// A tree of words, each with what is kept at its end.
    pub fn new<K: AsRef<[Class]> + Ord>(mut words: Vec<(K, E)>) -> Trie<E> {
        words.sort_unstable();
        words.dedup();
        let mut trie = Trie::default();
        let (mut letters, mut groups, mut bases) = (Vec::new(), Vec::new(), Vec::new());
        let mut room = 1 + LETTERS;
        // A node, which words go through it, and how many of their letters lead to it. What most texts need stands together: the first
        // letters of all words; and then what follows the same ones.
        let (mut top, mut open) = (VecDeque::from([(0, 0..words.len(), 0)]), Vec::new());
        while let Some((node, range, depth)) = top.pop_front().or_else(|| open.pop()) {
            let word = |at: usize| words[at].0.as_ref();
            let entries = |range: Range<usize>| words[range].iter().map(|(_, entry)| *entry);
            // Words that end here come first.
            let ends = range.clone().take_while(|at| word(*at).len() == depth).count();
            let (ended, mut rest) = (range.start..range.start + ends, range.start + ends..range.end);
            if rest.is_empty() {
                let below = trie.keep(entries(ended));
                trie.cells[node] = Cell { below, ends: Ends::Leaf, ..trie.cells[node] };
                continue;
            }
            if ends == 0 && word(rest.start) == word(rest.end - 1) {
                let (below, list) = (trie.tails.len() as u32, trie.keep(entries(rest.clone())));
                trie.tails.extend(&word(rest.start)[depth..]);
                trie.tails.push(KEPT);
                trie.tails.extend(list.to_le_bytes());
                trie.cells[node] = Cell { below, ends: Ends::Tail, ..trie.cells[node] };
                continue;
            }
            letters.clear();
            groups.clear();
            letters.extend((ends > 0).then_some(KEPT));
            while rest.start < rest.end {
                let letter = word(rest.start)[depth];
                let count = words[rest.clone()].partition_point(|(word, _)| word.as_ref()[depth] == letter);
                letters.push(letter);
                groups.push(rest.start..rest.start + count);
                rest.start += count;
            }
            let base = trie.room_for(&letters, &mut room, &mut bases);
            letters.iter().for_each(|letter| trie.cells[base + usize::from(*letter)].letter = *letter);
            trie.cells[node].below = base as u32;
            if ends > 0 {
                trie.cells[node].ends = Ends::Too;
                trie.cells[base].below = trie.keep(entries(ended));
            }
            let children = letters.iter().filter(|letter| **letter != KEPT).zip(groups.drain(..));
            let children = children.map(|(letter, group)| (base + usize::from(*letter), group, depth + 1));
            if depth + 1 < TOP { top.extend(children) } else { open.extend(children) }
        }
        trie
    }

    /// Keeps a list of entries; its number.
    fn keep(&mut self, entries: impl Iterator<Item = E>) -> u32 {
        self.entries.extend(entries);
        self.lists.push(self.entries.len() as u32);
        self.lists.len() as u32 - 2
    }
}

impl<E> Trie<E> {
    /// A base of nobody else's from which there is room for these letters; `bases` tells which are somebody's.
    fn room_for(&mut self, letters: &[Class], room: &mut usize, bases: &mut Vec<bool>) -> usize {
        let low = usize::from(letters[0]);
        while self.cells.get(*room).is_some_and(|cell| cell.letter != FREE) {
            *room += 1;
        }
        let mut tried = 0;
        let mut at = *room;
        loop {
            if self.cells.len() < at + 2 * LETTERS {
                self.cells.resize(at + 4 * LETTERS, NOBODY);
                bases.resize(at + 4 * LETTERS, false);
            }
            let base = at - low;
            if !bases[base] && letters.iter().all(|letter| self.cells[base + usize::from(*letter)].letter == FREE) {
                if tried > PATIENCE || at == *room {
                    *room = at + 1;
                }
                bases[base] = true;
                return base;
            }
            at += 1;
            tried += 1;
        }
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Goes down by letters as far as there are words: at the end of each how many letters it has, and what is kept.
    #[inline(always)]
    pub fn walk(&self, mut letters: impl Iterator<Item = Class>, mut found: impl FnMut(usize, &[E])) {
        let mut cell = &self.cells[0];
        let mut depth = 0;
        loop {
            match cell.ends {
                Ends::No => {}
                Ends::Too => found(depth, self.list(self.cells[cell.below as usize + usize::from(KEPT)].below)),
                Ends::Leaf => return found(depth, self.list(cell.below)),
                Ends::Tail => {
                    let tail = &self.tails[cell.below as usize..];
                    let end = tail.iter().take_while(|letter| **letter != KEPT && letters.next() == Some(**letter)).count();
                    return found(depth + end, self.kept_in(&tail[end..]));
                }
            }
            let Some(letter) = letters.next() else { return };
            cell = &self.cells[cell.below as usize + usize::from(letter)];
            if cell.letter != letter {
                return;
            }
            depth += 1;
        }
    }

    /// Where every way down begins.
    pub fn top(&self) -> Place<'_> {
        Place::Cell(&self.cells[0])
    }

    /// Down from a place by a letter.
    #[inline(always)]
    pub fn down<'t>(&'t self, place: Place<'t>, letter: Class) -> Option<Place<'t>> {
        let tail = match place {
            Place::Tail(tail) => tail,
            Place::Cell(cell) => match cell.ends {
                Ends::Leaf => return None,
                Ends::Tail => &self.tails[cell.below as usize..],
                Ends::No | Ends::Too => {
                    let child = &self.cells[cell.below as usize + usize::from(letter)];
                    return (child.letter == letter).then_some(Place::Cell(child));
                }
            },
        };
        tail.split_first().filter(|(first, _)| **first == letter).map(|(_, rest)| Place::Tail(rest))
    }

    /// What is kept at a place.
    #[inline(always)]
    pub fn kept(&self, place: Place<'_>) -> &[E] {
        match place {
            Place::Tail(tail) => self.kept_in(tail),
            Place::Cell(cell) => match cell.ends {
                Ends::No | Ends::Tail => &[],
                Ends::Too => self.list(self.cells[cell.below as usize + usize::from(KEPT)].below),
                Ends::Leaf => self.list(cell.below),
            },
        }
    }

    /// What is kept at the end of a tail; nothing before.
    fn kept_in(&self, tail: &[Class]) -> &[E] {
        match *tail {
            [KEPT, a, b, c, d, ..] => self.list(u32::from_le_bytes([a, b, c, d])),
            _ => &[],
        }
    }

    fn list(&self, number: u32) -> &[E] {
        let number = number as usize;
        &self.entries[self.lists[number] as usize..self.lists[number + 1] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_letter_by_letter() {
        let words: [(&[Class], u32); 6] =
            [(&[3, 1, 4], 1), (&[3, 1], 2), (&[3, 1], 3), (&[3, 250], 4), (&[], 5), (&[7, 8, 9], 6)];
        let trie = Trie::new(words.to_vec());
        let kept = |letters: &[Class]| {
            let place = letters.iter().try_fold(trie.top(), |place, letter| trie.down(place, *letter));
            place.map(|place| trie.kept(place))
        };
        assert_eq!(kept(&[]), Some([5].as_slice()));
        assert_eq!(kept(&[3]), Some([].as_slice()));
        assert_eq!(kept(&[3, 1]), Some([2, 3].as_slice()));
        assert_eq!(kept(&[3, 1, 4]), Some([1].as_slice()));
        assert_eq!(kept(&[3, 250]), Some([4].as_slice()));
        assert_eq!(kept(&[7, 8]), Some([].as_slice()), "where only one word goes on");
        assert_eq!(kept(&[7, 8, 9]), Some([6].as_slice()));
        assert_eq!((kept(&[3, 2]), kept(&[4]), kept(&[3, 1, 4, 1]), kept(&[7, 8, 9, 9])), (None, None, None, None));
        let walked = |letters: &[Class]| {
            let mut found = Vec::new();
            trie.walk(letters.iter().copied(), |length, kept| found.extend(kept.iter().map(|entry| (length, *entry))));
            found
        };
        assert_eq!(walked(&[3, 1, 4, 1]), [(0, 5), (2, 2), (2, 3), (3, 1)]);
        assert_eq!(walked(&[7, 8, 9]), [(0, 5), (3, 6)]);
        assert_eq!(walked(&[7, 8]), [(0, 5)]);
        let none = Trie::<u32>::new(Vec::<(&[Class], u32)>::new());
        assert!(none.is_empty() && none.down(none.top(), 1).is_none());
    }
}
