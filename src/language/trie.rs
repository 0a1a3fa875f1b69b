//! A tree of words over small letters (classes): all words that begin at a place are found by going down once. Knows no texts: who
//! goes down decides where to stop.

use super::fold::Class;
use std::ops::Range;

/// The tree in one row of cells: from a node's base on, its children stand each at its letter's distance, between those of other
/// nodes. A step is one look-up, and the whole stays small.
#[derive(Debug, Clone)]
pub(super) struct Trie<E> {
    cells: Vec<Cell>,
    lists: Vec<Range<u32>>,
    entries: Vec<E>,
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    /// Which node it belongs to; [`FREE`] for none.
    parent: u32,
    base: u32,
    /// What is kept here; the first list is empty.
    list: u32,
}

/// Belongs to nobody, as the root does.
const FREE: u32 = u32::MAX;

/// Letters there may be: no base needs to lie before the first cell, no child behind the last.
const LETTERS: usize = 256;

/// After so many failures to find room the search for it begins further on.
const PATIENCE: usize = 64;

impl<E> Default for Trie<E> {
    fn default() -> Self {
        let cells = vec![Cell { parent: FREE, base: 0, list: 0 }; 1 + LETTERS];
        Trie { cells, lists: vec![Range::default()], entries: Vec::new() }
    }
}

impl<E: Copy + Ord> Trie<E> {
    /// A tree of words, each with what is kept at its end.
    pub fn new<K: AsRef<[Class]> + Ord>(mut words: Vec<(K, E)>) -> Trie<E> {
        words.sort_unstable();
        words.dedup();
        let mut trie = Trie::default();
        let (mut letters, mut groups) = (Vec::new(), Vec::new());
        let mut room = 1 + LETTERS;
        // A node, which words go through it, and how many of their letters lead to it.
        let mut open = vec![(0, 0..words.len(), 0)];
        while let Some((node, mut range, depth)) = open.pop() {
            let word = |at: usize| words[at].0.as_ref();
            // Words that end here come first.
            let ends = range.clone().take_while(|at| word(*at).len() == depth).count();
            if ends > 0 {
                trie.cells[node].list = trie.lists.len() as u32;
                let from = trie.entries.len() as u32;
                trie.entries.extend(words[range.start..range.start + ends].iter().map(|(_, entry)| *entry));
                trie.lists.push(from..from + ends as u32);
                range.start += ends;
            }
            if range.is_empty() {
                continue;
            }
            letters.clear();
            groups.clear();
            while range.start < range.end {
                let letter = word(range.start)[depth];
                let count = words[range.clone()].partition_point(|(word, _)| word.as_ref()[depth] == letter);
                letters.push(letter);
                groups.push(range.start..range.start + count);
                range.start += count;
            }
            let base = trie.room_for(&letters, &mut room);
            trie.cells[node].base = base as u32;
            for (letter, group) in letters.iter().zip(groups.drain(..)) {
                let child = base + usize::from(*letter);
                trie.cells[child].parent = node as u32;
                open.push((child, group, depth + 1));
            }
        }
        trie
    }
}

impl<E> Trie<E> {
    /// Where every way down begins.
    pub const ROOT: u32 = 0;

    /// A base from which there is room for these letters.
    fn room_for(&mut self, letters: &[Class], room: &mut usize) -> usize {
        let low = usize::from(letters[0]);
        let mut tried = 0;
        let mut at = *room;
        loop {
            if self.cells.len() < at + 2 * LETTERS {
                self.cells.resize(at + 4 * LETTERS, Cell { parent: FREE, base: 0, list: 0 });
            }
            let base = at - low;
            if letters.iter().all(|letter| self.cells[base + usize::from(*letter)].parent == FREE) {
                if tried > PATIENCE || at == *room {
                    *room = at + 1;
                }
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

    /// The child of a node for a letter.
    #[inline]
    pub fn child(&self, node: u32, letter: Class) -> Option<u32> {
        let child = self.cells[node as usize].base + u32::from(letter);
        (self.cells[child as usize].parent == node).then_some(child)
    }

    /// What is kept at a node.
    #[inline]
    pub fn entries(&self, node: u32) -> &[E] {
        let list = self.cells[node as usize].list as usize;
        if list == 0 {
            return &[];
        }
        let list = &self.lists[list];
        &self.entries[list.start as usize..list.end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_letter_by_letter() {
        let words: [(&[Class], u32); 5] = [(&[3, 1, 4], 1), (&[3, 1], 2), (&[3, 1], 3), (&[3, 250], 4), (&[], 5)];
        let trie = Trie::new(words.to_vec());
        let at = |letters: &[Class]| letters.iter().try_fold(Trie::<u32>::ROOT, |node, letter| trie.child(node, *letter));
        assert_eq!(trie.entries(Trie::<u32>::ROOT), [5]);
        assert_eq!(at(&[3, 1]).map(|node| trie.entries(node)), Some([2, 3].as_slice()));
        assert_eq!(at(&[3, 1, 4]).map(|node| trie.entries(node)), Some([1].as_slice()));
        assert_eq!(at(&[3, 250]).map(|node| trie.entries(node)), Some([4].as_slice()));
        assert_eq!((at(&[3, 2]), at(&[4]), at(&[3, 1, 4, 1])), (None, None, None));
        assert!(Trie::<u32>::new(Vec::<(&[Class], u32)>::new()).is_empty());
    }
}
