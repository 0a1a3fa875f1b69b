//! How a pattern's matches can begin, spelt out: what a matcher looks for before it tries the pattern.

use super::fold::{Class, OTHER, class_of};
use super::pattern::Node;

/// The first characters of a match.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Head {
    pub classes: Vec<Class>,
    /// Whether a word must end there.
    pub bound: bool,
    /// Whether any beginning of a word may come before.
    pub inner: bool,
}

/// How many ways a pattern's beginning may be spelt out; beyond it a shorter beginning does.
const MOST: usize = 600;

/// How long a beginning is spelt out.
const LONGEST: usize = 12;

impl Head {
    /// Every way a match can begin; one of them is empty if it can begin with anything.
    pub fn all(nodes: &[Node]) -> Vec<Head> {
        let (mut heads, open) = spell(nodes, vec![Head::default()]);
        heads.extend(open);
        heads.sort();
        heads.dedup();
        heads
    }

    fn and(&self, class: Class) -> Head {
        let classes = self.classes.iter().copied().chain([class]).collect();
        Head { classes, bound: false, inner: self.inner }
    }
}

/// Spells out nodes after the beginnings given: those that are known no further, and those that may go on.
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
            Node::Bound => open.iter_mut().filter(|head| !head.classes.is_empty()).for_each(|head| head.bound = true),
            Node::Either { ways, optional } => {
                let mut next = if *optional { open.clone() } else { Vec::new() };
                let mut ended = Vec::new();
                for way in ways {
                    let (way_done, way_open) = spell(way, open.clone());
                    ended.extend(way_done);
                    next.extend(way_open);
                }
                if ended.len() + next.len() > MOST {
                    done.extend(open);
                    return (done, Vec::new());
                }
                done.extend(ended);
                open = next;
            }
            Node::Number => {
                let (empty, begun): (Vec<_>, Vec<_>) = open.into_iter().partition(|head| head.classes.is_empty());
                done.extend(begun);
                done.extend(empty.iter().flat_map(|head| ('0'..='9').map(|digit| head.and(class_of(digit)))));
                return (done, Vec::new());
            }
            Node::Prefix => {
                done.extend(open.extract_if(.., |head| !head.classes.is_empty()));
                open.iter_mut().for_each(|head| head.inner = true);
            }
            Node::Rest | Node::Gap(_) => {
                done.extend(open);
                return (done, Vec::new());
            }
        }
        // What is long enough, or has a character without a class of its own, is known no further.
        let last = |head: &mut Head| head.classes.len() > LONGEST || head.classes.contains(&OTHER);
        for mut head in open.extract_if(.., last) {
            let known = head.classes.iter().position(|c| *c == OTHER).unwrap_or(LONGEST).min(LONGEST);
            head.bound = false;
            head.classes.truncate(known);
            done.push(head);
        }
    }
    (done, open)
}
