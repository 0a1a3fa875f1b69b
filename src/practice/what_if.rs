//! Another way from a turn on: a practice of its own, and the two side by side. The first is only read.

use super::course::Step;
use super::options::Mode;
use super::run::Practice;
use super::setup::StepError;
use crate::dialogue::{Move, MoveError, TimedMove};
use crate::scenario::{Dimension, EndingId, Mood, Outcome, TurnId};
use crate::scoring::{Finding, FindingKind};
use serde::{Serialize, Serializer};

impl Practice {
    /// The turns of the course in order; one that was met twice stands here twice. A ticket is no turn.
    pub fn turns(&self) -> Vec<TurnId> {
        self.course.turns()
    }

    /// A practice that stands where a turn of this one began, counted from 0: same seed, same moves until there. Whatever this one was,
    /// the other is for practising.
    ///
    /// # Errors
    /// When there is no such turn.
    pub fn from_turn(&self, turn: usize) -> Result<Practice, StepError> {
        let start = *self.course.turn_starts.get(turn).ok_or(MoveError::NothingBefore)?;
        let mut other = self.played_until(start)?;
        other.set_mode(Mode::Practice);
        Ok(other)
    }

    /// The same course again, as far as so many of its steps.
    pub(super) fn played_until(&self, steps: usize) -> Result<Practice, StepError> {
        let mut other = Practice::begin(self.setup().clone())?;
        for step in self.course.steps.iter().take(steps).cloned() {
            match step {
                Step::Move(what, at) => drop(other.step(what, at)?),
                Step::SkipTo(at) => other.course.skip_to(at),
            }
        }
        Ok(other)
    }
}

/// How one way went, for the comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Way {
    /// What was done in the turn, acts first, in order.
    #[serde(serialize_with = "as_json_lines")]
    pub moves: Vec<Move>,
    /// The mood at the turn's end.
    pub mood: Mood,
    /// Evidence of the turn.
    pub findings: Vec<Finding>,
}

/// A turn, in either way or in both.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ComparedTurn {
    /// The turn in the first way; `None` when it had ended before.
    pub first_turn: Option<TurnId>,
    /// The turn in the other way.
    pub other_turn: Option<TurnId>,
    /// The first way through it.
    pub first: Option<Way>,
    /// The other.
    pub other: Option<Way>,
}

/// How a way ended, as far as it did.
pub type Ended = Option<(EndingId, Outcome)>;

/// Two ways side by side from a turn on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// The turn, counted from 0, from which they may differ.
    pub from: usize,
    /// Turns from there on.
    pub turns: Vec<ComparedTurn>,
    /// Each dimension's score, first and other.
    pub scores: Vec<(Dimension, Option<u32>, Option<u32>)>,
    /// Critical errors, first and other.
    pub critical: (usize, usize),
    /// How each ended, as far as it did.
    pub endings: (Ended, Ended),
    /// Simulated satisfaction of each.
    pub csat: (Option<f64>, Option<f64>),
}

/// Compares two ways of one scenario that part at a turn.
pub fn compare(first: &Practice, other: &Practice, from: usize) -> Comparison {
    let (ways, others) = (ways(first), ways(other));
    let last = ways.len().max(others.len());
    let turns = (from..last).map(|at| {
        let (a, b) = (ways.get(at).cloned(), others.get(at).cloned());
        ComparedTurn {
            first_turn: a.as_ref().map(|(turn, _)| turn.clone()),
            other_turn: b.as_ref().map(|(turn, _)| turn.clone()),
            first: a.map(|(_, way)| way),
            other: b.map(|(_, way)| way),
        }
    });
    let (card, other_card) = (first.scorecard(), other.scorecard());
    Comparison {
        from,
        turns: turns.collect(),
        scores: Dimension::ALL.iter().map(|d| (*d, card.score(*d), other_card.score(*d))).collect(),
        critical: (card.critical.len(), other_card.critical.len()),
        endings: (first.ended().cloned(), other.ended().cloned()),
        csat: (card.simulated.csat, other_card.simulated.csat),
    }
}

/// Each turn of a practice with what was done in it, how it left the mood, and its evidence.
fn ways(practice: &Practice) -> Vec<(TurnId, Way)> {
    let turns = practice.turns();
    let mut found = Vec::new();
    let mut hangs_up = practice.ended().is_some_and(|(ending, _)| *ending == practice.setup().scenario.hang_up);
    let mut left: Vec<&Finding> = practice.findings().iter().map(|f| &f.finding).collect();
    for (at, turn) in turns.iter().enumerate() {
        let from = practice.course.turn_starts.get(at).copied().unwrap_or_default();
        let to = practice.course.turn_starts.get(at + 1).copied().unwrap_or(practice.course.steps.len());
        let steps = practice.course.steps.get(from..to).unwrap_or_default();
        // One point of the trace for the start and one for every move of the course.
        let moves_before = practice.course.steps.iter().take(to).filter_map(Step::as_move).count();
        let mood =
            practice.trace().get(moves_before).or(practice.trace().last()).map_or(practice.state().mood, |point| point.mood);
        // A turn met again comes later in the findings: what belongs to this visit stands before the next turn's.
        let until = left.iter().position(|f| f.turn != *turn && !is_late(f)).unwrap_or(left.len());
        let findings = left.drain(..until).cloned().collect();
        // An end after the end leaves the ticket unwritten, and is no move of the talk.
        let is_made = |what: &&Move| !matches!(what, Move::End) || std::mem::take(&mut hangs_up);
        let moves = steps.iter().filter_map(Step::as_move).filter(is_made).cloned().collect();
        found.push((turn.clone(), Way { moves, mood, findings }));
    }
    if let Some((_, way)) = found.last_mut() {
        way.findings.extend(left.into_iter().cloned());
    }
    found
}

/// Evidence that is told at the end, about a turn long gone.
fn is_late(finding: &Finding) -> bool {
    matches!(finding.kind, FindingKind::Slip(crate::scenario::Slip::MissingEscalation))
}

/// Each move as a line of a file of moves.
fn as_json_lines<S: Serializer>(moves: &[Move], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(moves.iter().map(|what| TimedMove { what: what.clone(), after_secs: None }.to_json()))
}
