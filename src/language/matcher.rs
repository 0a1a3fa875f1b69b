//! Many patterns looked for at once: a text is gone through once, and only the patterns whose first letters stand at a place are
//! tried there. Finds exactly what each pattern finds on its own.

use super::fold::{Class, OTHER, class_of};
use super::normal::{Normal, SENTENCE};
use super::pattern::{Node, Pattern};
use super::program::Search;
use super::trie::Trie;
use std::ops::Range;

/// A pattern found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Which pattern, by its number.
    pub pattern: u32,
    /// Positions of the text.
    pub range: Range<usize>,
}

/// Many patterns, by number.
#[derive(Debug, Clone, Default)]
pub(super) struct Matcher {
    patterns: Vec<Pattern>,
    /// How patterns begin.
    heads: Trie,
    /// Patterns that may begin with anything: tried at every place.
    headless: Vec<u32>,
}

/// The first characters of a match.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Head {
    classes: Vec<Class>,
    /// Whether a word must end there.
    bound: bool,
}

/// How many ways a pattern's beginning may be spelt out; beyond it a shorter beginning does.
const MOST_HEADS: usize = 64;

/// How long a beginning is spelt out.
const LONGEST_HEAD: usize = 12;

impl Matcher {
    pub fn new(patterns: Vec<Pattern>) -> Matcher {
        let mut headless = Vec::new();
        let mut entries = Vec::new();
        for (number, pattern) in (0..).zip(&patterns) {
            let mut heads = heads(pattern.nodes());
            heads.sort();
            heads.dedup();
            if heads.iter().any(|head| head.classes.is_empty()) {
                headless.push(number);
            } else {
                entries.extend(heads.into_iter().map(|head| (head.classes, (number, head.bound))));
            }
        }
        Matcher { heads: Trie::new(entries), headless, patterns }
    }

    pub fn pattern(&self, number: u32) -> &Pattern {
        &self.patterns[number as usize]
    }

    /// Everything found, by pattern and place, and how many steps it took.
    pub fn find(&self, text: &Normal) -> (Vec<Found>, u64) {
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
        for from in (0..text.len()).filter(|at| text.is_bound(*at)) {
            tries.extend(self.headless.iter().map(|number| (*number, from as u32)));
            let mut node = Trie::ROOT;
            for (at, c) in text.chars.iter().enumerate().skip(from) {
                if at > from && c.is(SENTENCE) {
                    break;
                }
                let Some(next) = self.heads.child(node, c.class) else { break };
                let there = self.heads.entries(next).iter().filter(|(_, bound)| !bound || text.is_bound(at + 1));
                tries.extend(there.map(|(number, _)| (*number, from as u32)));
                node = next;
            }
        }
        tries
    }
}

/// Every way a match can begin; an empty one if it can begin with anything.
fn heads(nodes: &[Node]) -> Vec<Head> {
    let (mut done, open) = spell(nodes, vec![Head::default()]);
    done.extend(open);
    done
}

/// Spells out nodes after the beginnings given: those that end before the last node, and those that may go on.
fn spell(nodes: &[Node], mut open: Vec<Head>) -> (Vec<Head>, Vec<Head>) {
    let mut done = Vec::new();
    for node in nodes {
        match node {
            Node::Literal(literal) => {
                for head in &mut open {
                    head.classes.extend(literal.iter().map(|c| class_of(*c)));
                    head.bound = false;
                }
            }
            Node::Bound => open.iter_mut().for_each(|head| head.bound = true),
            Node::Either { ways, optional } => {
                let mut next = if *optional { open.clone() } else { Vec::new() };
                let mut ended = Vec::new();
                for way in ways {
                    let (way_done, way_open) = spell(way, open.clone());
                    ended.extend(way_done);
                    next.extend(way_open);
                }
                if done.len() + ended.len() + next.len() > MOST_HEADS {
                    done.extend(open);
                    return (done, Vec::new());
                }
                done.extend(ended);
                open = next;
            }
            Node::Rest | Node::Prefix | Node::Gap(_) | Node::Number => {
                done.extend(open);
                return (done, Vec::new());
            }
        }
        // What is long enough, or has a character without a class of its own, ends here.
        let long = |head: &Head| head.classes.len() > LONGEST_HEAD || head.classes.contains(&OTHER);
        for mut head in open.extract_if(.., |head| long(head)) {
            let whole = head.classes.iter().position(|c| *c == OTHER).unwrap_or(LONGEST_HEAD).min(LONGEST_HEAD);
            head.bound &= whole == head.classes.len();
            head.classes.truncate(whole);
            done.push(head);
        }
    }
    (done, open)
}
