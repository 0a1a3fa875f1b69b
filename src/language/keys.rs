//! What a matcher looks for before it tries a pattern: some letters that every match must hold, as rare as can be had. Knows
//! patterns only, never a text.

use super::fold::{Class, OTHER, class_of};
use super::pattern::Node;
use std::sync::LazyLock;

/// How many letters are looked for.
const LONGEST: usize = 12;

/// In how many ways a key's first word may be spelt out, and in how many all that follows.
const MOST: usize = 600;
const MANY: usize = 160;

/// The words met most often, and in how many of a thousand words: counted in what agents say in the shipped scenarios. Only the choice of
/// keys depends on them, never what is found.
const COMMON: [(u8, &[&str]); 4] = [
    (40, &["the", "you", "and", "it", "و"]),
    (20, &["a", "to", "for", "in", "that", "on", "i", "را", "از", "که", "هم", "تا", "من", "في", "يا"]),
    (
        10,
        &[
            "your", "of", "is", "with", "can", "its", "so", "رو", "به", "این", "است", "با", "در", "أن", "على", "لا", "إلى", "هذا",
            "ما",
        ],
    ),
    (
        5,
        &[
            "ill", "me", "at", "be", "have", "what", "thats", "do", "there", "all", "this", "now", "as", "im", "one", "no", "up",
            "are", "my", "we",
        ],
    ),
];

/// The same as keys, in order.
static COMMON_HEADS: LazyLock<Vec<(Head, f64)>> = LazyLock::new(|| {
    let head = |word: &str| {
        let mut head = Head::default();
        head.add(&word.chars().collect::<Vec<_>>());
        Head { bound: true, ..head }
    };
    let rows = COMMON.iter().flat_map(|(often, words)| words.iter().map(move |word| (head(word), f64::from(*often) / 1000.0)));
    let mut heads: Vec<(Head, f64)> = rows.collect();
    heads.sort_unstable_by_key(|(head, _)| *head);
    heads
});

/// Letters in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Head {
    classes: [Class; LONGEST],
    length: u8,
    /// Whether a word must end there.
    pub bound: bool,
}

/// Where a match begins, seen from its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Begins {
    /// Right there.
    Here,
    /// In the same word.
    InWord,
    /// In the same sentence.
    InSentence,
}

/// What every match of a pattern holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// One of these; none if nothing can be said.
    pub heads: Vec<Head>,
    pub begins: Begins,
    /// Whether it may stand inside a word.
    pub inner: bool,
}

impl AsRef<[Class]> for Head {
    fn as_ref(&self) -> &[Class] {
        &self.classes[..usize::from(self.length)]
    }
}

impl Key {
    /// The key that is likely to be met least often.
    pub fn of(nodes: &[Node]) -> Key {
        let mut best = Key { heads: Vec::new(), begins: Begins::InSentence, inner: false };
        let mut least = f64::INFINITY;
        for at in 0..nodes.len() {
            if matches!(nodes[at], Node::Bound | Node::Rest | Node::Prefix | Node::Gap(_)) {
                continue;
            }
            let before = &nodes[..at];
            let begins = if before.iter().all(|node| *node == Node::Bound) {
                Begins::Here
            } else if before.iter().all(|node| matches!(node, Node::Bound | Node::Prefix)) {
                Begins::InWord
            } else {
                Begins::InSentence
            };
            // A gap ends where words begin, if it begins there.
            let glued = before.iter().rev().find(|node| !matches!(node, Node::Gap(_)));
            let inner = !matches!(glued, None | Some(Node::Bound));
            let key = Key { heads: Head::all(&nodes[at..]), begins, inner };
            let often = key.often();
            if often < least {
                (best, least) = (key, often);
            }
        }
        best
    }

    /// How often it is met, roughly: each letter makes it rarer, but for the words met most often; and it costs more to look for where a
    /// match may begin.
    fn often(&self) -> f64 {
        let head = |head: &Head| match head.length {
            0 => f64::INFINITY,
            length => head.common().unwrap_or_else(|| 1.0 / (1_u64 << (3 * length + u8::from(head.bound))) as f64),
        };
        let place = match self.begins {
            Begins::Here => 1.0,
            Begins::InWord => 2.0,
            Begins::InSentence => 4.0,
        };
        self.heads.iter().map(head).sum::<f64>() * place * if self.inner { 32.0 } else { 1.0 }
    }
}

impl Head {
    /// Every way in which nodes can begin; one of them is empty if they can begin with anything.
    fn all(nodes: &[Node]) -> Vec<Head> {
        let (mut heads, open) = spell(nodes, vec![Head::default()]);
        heads.extend(open);
        heads.sort_unstable();
        heads.dedup();
        heads
    }

    /// How often it is met, if it is one of the words met most often.
    fn common(&self) -> Option<f64> {
        let known = self.bound && self.length <= 5;
        let at = known.then(|| COMMON_HEADS.binary_search_by_key(self, |(head, _)| *head).ok()).flatten()?;
        COMMON_HEADS.get(at).map(|(_, often)| *often)
    }

    /// Adds letters; whether it is known no further.
    fn add(&mut self, letters: &[char]) -> bool {
        self.bound = false;
        for letter in letters {
            let class = class_of(*letter);
            if class == OTHER || usize::from(self.length) == LONGEST {
                return true;
            }
            self.classes[usize::from(self.length)] = class;
            self.length += 1;
        }
        false
    }
}

/// Spells out nodes after the beginnings given: those that are known no further, and those that may go on.
fn spell(nodes: &[Node], mut open: Vec<Head>) -> (Vec<Head>, Vec<Head>) {
    let mut done = Vec::new();
    for node in nodes {
        match node {
            Node::Literal(literal) => done.extend(open.extract_if(.., |head| head.add(literal))),
            Node::Bound => open.iter_mut().filter(|head| head.length > 0).for_each(|head| head.bound = true),
            Node::Either { ways, optional } => {
                let mut next = if *optional { open.clone() } else { Vec::new() };
                let mut ended = Vec::new();
                let most = if open.iter().any(|head| head.length == 0) { MOST } else { MANY };
                for way in ways {
                    let (way_done, way_open) = spell(way, open.clone());
                    ended.extend(way_done);
                    next.extend(way_open);
                    if ended.len() + next.len() > most {
                        done.extend(open);
                        return (done, Vec::new());
                    }
                }
                done.extend(ended);
                open = next;
            }
            Node::Number => {
                let (empty, begun): (Vec<_>, Vec<_>) = open.into_iter().partition(|head| head.length == 0);
                done.extend(begun);
                for mut head in empty {
                    for digit in '0'..='9' {
                        head.length = 0;
                        head.add(&[digit]);
                        done.push(head);
                    }
                }
                return (done, Vec::new());
            }
            Node::Prefix | Node::Rest | Node::Gap(_) => {
                done.extend(open);
                return (done, Vec::new());
            }
        }
        if open.is_empty() {
            break;
        }
    }
    (done, open)
}
