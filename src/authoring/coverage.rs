//! What many runs of a scenario met, and what none of them did. Only counts; never plays, never judges.

use crate::scenario::{EndingId, PointId, ReplyId, Scenario, TurnId};
use std::collections::BTreeMap;

/// How many runs met what. A run that met something twice counts once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Runs in all.
    pub runs: u32,
    /// Turns that began.
    pub turns: BTreeMap<TurnId, u32>,
    /// Offered replies that were taken.
    pub replies: BTreeMap<(TurnId, ReplyId), u32>,
    /// Branches that were taken, by their place in the turn's list.
    pub branches: BTreeMap<(TurnId, usize), u32>,
    /// How runs ended.
    pub endings: BTreeMap<EndingId, u32>,
    /// Points that were made.
    pub points: BTreeMap<PointId, u32>,
    /// Lines the customer said, by message and variant: `turn-opening.hot-1`, or `turn-opening` for a message's own text. A line that is
    /// written stands here from the start, with 0.
    pub lines: BTreeMap<String, u32>,
}

/// What no run met, in the scenario's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unmet {
    /// Turns that never began.
    pub turns: Vec<TurnId>,
    /// Offered replies that were never taken.
    pub replies: Vec<(TurnId, ReplyId)>,
    /// Branches that were never taken, by their place in the turn's list.
    pub branches: Vec<(TurnId, usize)>,
    /// Endings that were never come to.
    pub endings: Vec<EndingId>,
    /// Points that were never made.
    pub points: Vec<PointId>,
    /// Lines that were never said, by message and variant.
    pub lines: Vec<String>,
}

impl Coverage {
    /// Nothing met yet of these lines.
    pub fn of_lines(lines: impl IntoIterator<Item = String>) -> Coverage {
        Coverage { lines: lines.into_iter().map(|line| (line, 0)).collect(), ..Coverage::default() }
    }

    /// Adds what other runs met.
    pub fn merge(&mut self, other: &Coverage) {
        self.runs += other.runs;
        add(&mut self.turns, &other.turns);
        add(&mut self.replies, &other.replies);
        add(&mut self.branches, &other.branches);
        add(&mut self.endings, &other.endings);
        add(&mut self.points, &other.points);
        add(&mut self.lines, &other.lines);
    }

    /// What a scenario has and no run met.
    pub fn unmet(&self, scenario: &Scenario) -> Unmet {
        let mut unmet = Unmet::default();
        for turn in &scenario.turns {
            let id = &turn.id;
            if none(&self.turns, id) {
                unmet.turns.push(id.clone());
            }
            let replies = turn.replies.iter().map(|reply| (id.clone(), reply.id.clone()));
            unmet.replies.extend(replies.filter(|reply| none(&self.replies, reply)));
            let branches = (0..turn.next.len()).map(|at| (id.clone(), at));
            unmet.branches.extend(branches.filter(|branch| none(&self.branches, branch)));
        }
        unmet.endings.extend(scenario.endings.iter().map(|e| e.id.clone()).filter(|id| none(&self.endings, id)));
        unmet.points.extend(scenario.points.iter().map(|p| p.id.clone()).filter(|id| none(&self.points, id)));
        unmet.lines.extend(self.lines.iter().filter(|(_, count)| **count == 0).map(|(line, _)| line.clone()));
        unmet
    }
}

fn none<K: Ord>(met: &BTreeMap<K, u32>, key: &K) -> bool {
    met.get(key).is_none_or(|count| *count == 0)
}

fn add<K: Ord + Clone>(to: &mut BTreeMap<K, u32>, from: &BTreeMap<K, u32>) {
    for (key, count) in from {
        match to.get_mut(key) {
            Some(sum) => *sum += count,
            None => {
                to.insert(key.clone(), *count);
            }
        }
    }
}
