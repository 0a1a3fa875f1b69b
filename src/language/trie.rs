//! A tree of words over small letters (classes): all words that begin at a place are found by going down once.

use super::fold::Class;
use std::collections::BTreeMap;

/// What is kept at the end of a word: a number and a mark.
type Entry = (u32, bool);

/// The tree, its nodes in rows: children of one node stand side by side.
#[derive(Debug, Clone)]
pub(super) struct Trie {
    /// For the root: the child for each class.
    first: Vec<u32>,
    nodes: Vec<Node>,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    class: Class,
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
    pub const ROOT: u32 = 0;

    pub fn new(words: Vec<(Vec<Class>, Entry)>) -> Trie {
        let mut root = Growing::default();
        for (word, entry) in words {
            let mut node = &mut root;
            for class in word {
                node = node.children.entry(class).or_default();
            }
            node.entries.push(entry);
        }
        let mut trie = Trie { first: vec![0; 256], nodes: vec![Node::default()], entries: Vec::new() };
        let mut row = vec![(0, root)];
        while let Some((at, growing)) = row.pop() {
            let first_child = trie.nodes.len() as u32;
            let entries_from = trie.entries.len() as u32;
            trie.entries.extend(growing.entries);
            let class = trie.nodes[at].class;
            let entries_to = trie.entries.len() as u32;
            trie.nodes[at] = Node { class, children: growing.children.len() as u8, first_child, entries_from, entries_to };
            for (class, child) in growing.children {
                row.push((trie.nodes.len(), child));
                if at == 0 {
                    trie.first[usize::from(class)] = trie.nodes.len() as u32;
                }
                trie.nodes.push(Node { class, ..Node::default() });
            }
        }
        trie
    }

    /// The node one letter on.
    #[inline]
    pub fn child(&self, node: u32, class: Class) -> Option<u32> {
        if node == Trie::ROOT {
            return Some(self.first[usize::from(class)]).filter(|child| *child != 0);
        }
        let node = self.nodes[node as usize];
        let from = node.first_child as usize;
        let children = &self.nodes[from..from + usize::from(node.children)];
        children.iter().position(|child| child.class == class).map(|at| (from + at) as u32)
    }

    /// The entries of the words that end at a node.
    #[inline]
    pub fn entries(&self, node: u32) -> &[Entry] {
        let node = self.nodes[node as usize];
        &self.entries[node.entries_from as usize..node.entries_to as usize]
    }
}
