//! A scenario as a graph: what can follow what, and when. Only the structure; drawing it is for [`super::layout()`] and the screens,
//! and its words are for [`super::label`].
//!
//! Must never leave a way out because a drawing has no room for it.

use crate::customer::{Behaviour, Mark, Temperament};
use crate::scenario::{EndingId, Outcome, PointId, Reply, ReplyId, Scenario, Target, Turn, TurnId, When};
use std::collections::BTreeMap;

/// What a node stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A turn.
    Turn(TurnId),
    /// An ending.
    Ending(EndingId),
    /// Every turn at once: what can happen anywhere is told once.
    Anywhere,
}

impl Place {
    /// The author's id; empty for [`Place::Anywhere`].
    pub fn id(&self) -> &str {
        match self {
            Place::Turn(id) => id.as_str(),
            Place::Ending(id) => id.as_str(),
            Place::Anywhere => "",
        }
    }
}

/// What kind of node it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeKind {
    /// The first turn.
    Start,
    /// Another turn.
    Turn,
    /// An ending.
    Ending(Outcome),
    /// Every turn at once.
    Anywhere,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it stands for.
    pub place: Place,
    /// Its kind.
    pub kind: NodeKind,
}

/// An offered reply and whether it leads along an edge in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leads {
    /// The reply.
    pub reply: ReplyId,
    /// Whether it does whatever went before; otherwise moods or earlier moves decide.
    pub surely: bool,
}

/// Why one goes along an edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A branch of the turn.
    Branch {
        /// Its place in the turn's list.
        index: usize,
        /// Its condition.
        when: When,
        /// Whether branches before it were not taken.
        otherwise: bool,
        /// Offered replies that lead here.
        replies: Vec<Leads>,
    },
    /// A reply that made no sense: the customer asks once more, in the same turn.
    Clarify,
    /// The customer's patience is gone: by what was said, or by waiting so many seconds for words again and again.
    PatienceGone {
        /// Seconds after which waiting is felt.
        grace_secs: Option<u32>,
    },
    /// The customer hangs up at a mark of the mood.
    HangsUp(When),
    /// The agent ends the contact.
    AgentEnds,
}

/// An edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Where from, as a place in [`Graph::nodes`].
    pub from: usize,
    /// Where to.
    pub to: usize,
    /// Why.
    pub why: Why,
}

/// A scenario's graph: turns in the author's order, then endings, then [`Place::Anywhere`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    /// The scenario's id.
    pub scenario: String,
    /// All nodes.
    pub nodes: Vec<Node>,
    /// All edges, in the author's order.
    pub edges: Vec<Edge>,
}

impl Graph {
    /// The graph of a scenario; the temperament adds at which mood the customer hangs up and how long waiting is borne.
    pub fn new(scenario: &Scenario, temperament: Option<&Temperament>) -> Graph {
        let turns = scenario.turns.iter().map(|turn| {
            let kind = if turn.id == scenario.start { NodeKind::Start } else { NodeKind::Turn };
            Node { place: Place::Turn(turn.id.clone()), kind }
        });
        let endings = scenario
            .endings
            .iter()
            .map(|ending| Node { place: Place::Ending(ending.id.clone()), kind: NodeKind::Ending(ending.outcome) });
        let anywhere = Node { place: Place::Anywhere, kind: NodeKind::Anywhere };
        let nodes: Vec<Node> = turns.chain(endings).chain([anywhere]).collect();
        let at: BTreeMap<&Place, usize> = nodes.iter().enumerate().map(|(index, node)| (&node.place, index)).collect();
        let ending = |id: &EndingId| at.get(&Place::Ending(id.clone())).copied();
        let mut edges = Vec::new();
        for (from, turn) in scenario.turns.iter().enumerate() {
            let leads = leads(scenario, turn);
            for (index, branch) in turn.next.iter().enumerate() {
                let to = match &branch.to {
                    Target::Turn(id) => at.get(&Place::Turn(id.clone())).copied(),
                    Target::Ending(id) => ending(id),
                };
                let replies = leads.get(index).cloned().unwrap_or_default();
                let why = Why::Branch { index, when: branch.when.clone(), otherwise: index > 0, replies };
                edges.extend(to.map(|to| Edge { from, to, why }));
            }
        }
        let from = nodes.len() - 1;
        edges.push(Edge { from, to: from, why: Why::Clarify });
        let waits = temperament.map(|t| t.waiting_grace_secs);
        let leaves = ending(&scenario.leaves);
        edges.extend(leaves.map(|to| Edge { from, to, why: Why::PatienceGone { grace_secs: waits } }));
        for threshold in temperament.iter().flat_map(|t| &t.thresholds).filter(|t| t.does == Behaviour::HangsUp) {
            edges.extend(leaves.map(|to| Edge { from, to, why: Why::HangsUp(when_of(&threshold.when)) }));
        }
        edges.extend(ending(&scenario.hang_up).map(|to| Edge { from, to, why: Why::AgentEnds }));
        Graph { scenario: scenario.id.to_string(), nodes, edges }
    }

    /// The node of a place.
    pub fn find(&self, place: &Place) -> Option<usize> {
        self.nodes.iter().position(|node| node.place == *place)
    }

    /// Where it begins.
    pub fn start(&self) -> Option<usize> {
        self.nodes.iter().position(|node| node.kind == NodeKind::Start)
    }
}

/// A mark of the mood as a condition.
fn when_of(mark: &Mark) -> When {
    match mark {
        Mark::AtLeast(axis, value) => When::AtLeast(*axis, *value),
        Mark::Below(axis, value) => When::Below(*axis, *value),
        Mark::All(marks) => When::All(marks.iter().map(when_of).collect()),
    }
}

/// For each branch of a turn the offered replies that lead along it, by the points their author says they make.
fn leads(scenario: &Scenario, turn: &Turn) -> Vec<Vec<Leads>> {
    let mut all = vec![Vec::new(); turn.next.len()];
    for reply in &turn.replies {
        let mut certain = true;
        for (branch, leads) in turn.next.iter().zip(&mut all) {
            let holds = holds(scenario, reply, &branch.when);
            if holds != Some(false) {
                certain &= holds == Some(true);
                leads.push(Leads { reply: reply.id.clone(), surely: certain });
            }
            if holds == Some(true) {
                break;
            }
        }
    }
    all
}

/// Whether a condition holds after an offered reply; `None` when what went before decides.
fn holds(scenario: &Scenario, reply: &Reply, when: &When) -> Option<bool> {
    let makes = |point: &PointId| reply.points.contains(point);
    match when {
        When::Always => Some(true),
        When::Made(point) | When::MadeEver(point) if makes(point) => Some(true),
        // An act may have made it in the same turn.
        When::Made(point) if scenario.point(point).is_some_and(|p| p.act.is_some()) => None,
        When::Made(_) => Some(false),
        When::All(list) => {
            let each: Vec<_> = list.iter().map(|when| holds(scenario, reply, when)).collect();
            if each.contains(&Some(false)) { Some(false) } else { each.iter().all(Option::is_some).then_some(true) }
        }
        When::Any(list) => {
            let each: Vec<_> = list.iter().map(|when| holds(scenario, reply, when)).collect();
            if each.contains(&Some(true)) { Some(true) } else { each.iter().all(Option::is_some).then_some(false) }
        }
        When::Not(when) => holds(scenario, reply, when).map(|held| !held),
        _ => None,
    }
}
