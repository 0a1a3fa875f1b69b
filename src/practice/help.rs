//! Help in practice: a hint, and taking a turn back. An assessment refuses both.
//!
//! Taking back plays the course again up to the turn: nothing is undone by hand, so nothing can be forgotten. The moves, the one that
//! takes back included, are all kept: a replay goes the same way.

use super::options::Mode;
use super::record::Record;
use super::run::Practice;
use super::setup::StepError;
use crate::dialogue::{Event, Move, MoveError};
use crate::scenario::Criterion;

impl Practice {
    /// What the moment calls for and was not given yet.
    pub(super) fn hint(&mut self) -> Result<(), StepError> {
        self.practising()?;
        if self.is_over() {
            return Err(MoveError::Ended.into());
        }
        let open = self.visits().last().map_or(&[][..], |visit| &visit.opportunities);
        let open = open.iter().filter(|o| o.credit <= 0.0);
        let mut criteria: Vec<Criterion> = open.clone().filter(|o| o.point.is_none()).map(|o| o.criterion).collect();
        let points = open.filter_map(|o| o.point.clone()).collect();
        if self.ended().is_some() {
            criteria = vec![Criterion::WritesTicket];
        }
        self.help.hints += 1;
        let turn = self.state().turn.clone();
        let at = self.at_secs();
        self.moves.push((Move::Hint, at));
        self.records.push(Record::Event { at_secs: at, event: Event::Hinted { turn, criteria, points } });
        Ok(())
    }

    /// Begins the turn again, or the one before when nothing was done in this one yet.
    pub(super) fn take_back(&mut self, at_secs: u32) -> Result<(), StepError> {
        self.practising()?;
        if self.is_over() {
            return Err(MoveError::Ended.into());
        }
        let mut starts = self.course.turn_starts.clone();
        if !self.is_touched() {
            starts.pop();
        }
        let start = *starts.last().ok_or(MoveError::NothingBefore)?;
        let mut again = self.played_until(start)?;
        let at = self.at_secs().max(at_secs);
        again.course.skip_to(at);
        // The same steps left the same records, so those that stand are the first ones that stood.
        let stands = again.records.len();
        again.standing = std::mem::take(&mut self.standing);
        again.standing.truncate(stands);
        again.records = std::mem::take(&mut self.records);
        again.moves = std::mem::take(&mut self.moves);
        again.moves.push((Move::Back, at));
        again.help = self.help;
        again.help.taken_back += 1;
        let turn = again.state().turn.clone();
        again.records.push(Record::Event { at_secs: at, event: Event::TookBack { turn } });
        *self = again;
        Ok(())
    }

    /// What happened and still holds: the records without what was taken back and without help.
    pub fn standing(&self) -> impl Iterator<Item = &Record> {
        self.standing.iter().filter_map(|at| self.records.get(*at))
    }

    /// Whether a turn can be taken back now.
    pub fn can_take_back(&self) -> bool {
        let before = self.is_touched() || self.course.turn_starts.len() > 1;
        self.setup().options.mode == Mode::Practice && !self.is_over() && before
    }

    /// Whether a move was made in the turn that stands; time that passed is none.
    fn is_touched(&self) -> bool {
        let start = self.course.turn_starts.last().copied().unwrap_or_default();
        self.course.steps.iter().skip(start).any(|step| step.as_move().is_some())
    }

    fn practising(&self) -> Result<(), StepError> {
        match self.setup().options.mode {
            Mode::Practice => Ok(()),
            Mode::Assessment => Err(MoveError::Assessment.into()),
        }
    }
}
