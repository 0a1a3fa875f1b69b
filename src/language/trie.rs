//! A tree of words over small letters (classes): all words that begin at a place are found by going down once.

use super::fold::Class;
use super::normal::{Normal, SENTENCE};
use std::collections::BTreeMap;

/// What is kept at the end of a word: a number and a mark.
type Entry = (u32, bool);

/// The tree, its nodes in rows: children of one node stand side by side.
#[derive(Debug, Clone)]
pub(super) struct Trie {
    /// For the root: the child for each class.
    first: Vec<u32>,
    /// The letter that leads to each node.
    letters: Vec<Class>,
    nodes: Vec<Node>,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    children: u8,
    first_child: u32,
    entries_from: u32,
    entries_to: u32,
}

#[derive(Default)]
struct Growing {
    children: BTreeMap<Class, Growing>,
    entries: Vec<Entry>,
}

impl Default for Trie {
    fn default() -> Self {
        Trie::new(Vec::new())
    }
}

impl Trie {
    pub fn new(words: Vec<(Vec<Class>, Entry)>) -> Trie {
        let mut root = Growing::default();
        for (word, entry) in words {
            let mut node = &mut root;
            for class in word {
                node = node.children.entry(class).or_default();
            }
            node.entries.push(entry);
        }
        let mut trie = Trie { first: vec![0; 256], letters: vec![0], nodes: vec![Node::default()], entries: Vec::new() };
        let mut row = vec![(0, root)];
        while let Some((at, growing)) = row.pop() {
            let first_child = trie.nodes.len() as u32;
            let entries_from = trie.entries.len() as u32;
            trie.entries.extend(growing.entries);
            let entries_to = trie.entries.len() as u32;
            trie.nodes[at] = Node { children: growing.children.len() as u8, first_child, entries_from, entries_to };
            for (class, child) in growing.children {
                row.push((trie.nodes.len(), child));
                if at == 0 {
                    trie.first[usize::from(class)] = trie.nodes.len() as u32;
                }
                trie.nodes.push(Node::default());
                trie.letters.push(class);
            }
        }
        trie
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// The numbers of all words that stand in a text from a place on, within its sentence.
    #[inline]
    pub fn walk(&self, text: &Normal, from: usize, mut found: impl FnMut(u32)) {
        let mut node = self.first[usize::from(text.chars[from].class)];
        let mut at = from;
        while node != 0 {
            at += 1;
            let Node { first_child, children, entries_from, entries_to, .. } = self.nodes[node as usize];
            for (number, bound) in &self.entries[entries_from as usize..entries_to as usize] {
                if !bound || text.is_bound(at) {
                    found(*number);
                }
            }
            let Some(c) = text.chars.get(at).filter(|c| !c.is(SENTENCE)) else { return };
            let row = &self.letters[first_child as usize..first_child as usize + usize::from(children)];
            node = row.iter().position(|letter| *letter == c.class).map_or(0, |place| first_child + place as u32);
        }
    }
}
