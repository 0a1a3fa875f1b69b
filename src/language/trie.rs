//! A tree of words over small letters (classes): all words that begin at a place are found by going down once. Knows no texts: who
//! goes down decides where to stop.

use super::fold::Class;

/// The tree. Every node has a row of children, from its lowest letter to its highest, so that a step is one look-up.
#[derive(Debug, Clone)]
pub(super) struct Trie<E> {
    nodes: Vec<Node>,
    /// All rows, one after the other; 0 is no child, as the root is nobody's.
    rows: Vec<u32>,
    entries: Vec<E>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    /// The lowest letter of its row, and how long the row is.
    low: Class,
    span: u8,
    entries: u32,
    row: u32,
    entries_from: u32,
}

impl<E> Default for Trie<E> {
    fn default() -> Self {
        Trie { nodes: vec![Node::default()], rows: Vec::new(), entries: Vec::new() }
    }
}

impl<E: Copy + Ord> Trie<E> {
    /// A tree of words, each with what is kept at its end.
    pub fn new<K: AsRef<[Class]> + Ord>(mut words: Vec<(K, E)>) -> Trie<E> {
        words.sort_unstable();
        words.dedup();
        let mut trie = Trie::default();
        // A node, which words go through it, and how many of their letters lead to it.
        let mut open = vec![(0, 0..words.len(), 0)];
        while let Some((node, range, depth)) = open.pop() {
            let letters = |word: usize| words[word].0.as_ref();
            // Words that end here come first.
            let ends = range.clone().take_while(|word| letters(*word).len() == depth).count();
            let entries_from = trie.entries.len() as u32;
            trie.entries.extend(words[range.start..range.start + ends].iter().map(|(_, entry)| *entry));
            let rest = range.start + ends..range.end;
            let row = trie.rows.len();
            let (mut low, mut span) = (0, 0);
            if !rest.is_empty() {
                low = letters(rest.start)[depth];
                span = letters(rest.end - 1)[depth] - low + 1;
                trie.rows.resize(row + usize::from(span), 0);
            }
            let mut from = rest.start;
            while from < rest.end {
                let letter = letters(from)[depth];
                let to = from + words[from..rest.end].partition_point(|(word, _)| word.as_ref()[depth] == letter);
                let child = trie.nodes.len();
                trie.rows[row + usize::from(letter - low)] = child as u32;
                trie.nodes.push(Node::default());
                open.push((child, from..to, depth + 1));
                from = to;
            }
            trie.nodes[node] = Node { low, span, entries: ends as u32, row: row as u32, entries_from };
        }
        trie
    }
}

impl<E> Trie<E> {
    /// Where every way down begins.
    pub const ROOT: u32 = 0;

    pub fn size(&self) -> (usize, usize) {
        (self.nodes.len(), self.rows.len())
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// The child of a node for a letter.
    #[inline]
    pub fn child(&self, node: u32, letter: Class) -> Option<u32> {
        let node = &self.nodes[node as usize];
        let at = letter.wrapping_sub(node.low);
        if at >= node.span {
            return None;
        }
        Some(self.rows[node.row as usize + usize::from(at)]).filter(|child| *child != 0)
    }

    /// What is kept at a node.
    #[inline]
    pub fn entries(&self, node: u32) -> &[E] {
        let node = &self.nodes[node as usize];
        if node.entries == 0 {
            return &[];
        }
        &self.entries[node.entries_from as usize..node.entries_from as usize + node.entries as usize]
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
