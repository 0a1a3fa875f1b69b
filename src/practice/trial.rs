//! A trial: a practice that begins at a chosen turn, in a chosen mood, to try a scenario while it is being written. Nothing was said before
//! it. Must never be kept as an attempt: its scores stand for no contact.

use super::options::Mode;
use super::run::Practice;
use super::setup::{Setup, StepError};
use crate::dialogue::MoveError;
use crate::scenario::{Axis, Mood, TurnId, did_you_mean};
use std::sync::Arc;

impl Practice {
    /// Begins at a turn, in this mood or else in the one the scenario begins with. Whatever the terms, a trial is for practising.
    ///
    /// # Errors
    /// When there is no such turn, or the scenario is not written in the language.
    pub fn begin_at(setup: Setup, turn: &TurnId, moods: Option<Mood>) -> Result<Practice, StepError> {
        let mut scenario = (*setup.scenario).clone();
        if scenario.turn(turn).is_none() {
            let known: Vec<&str> = scenario.turns.iter().map(|turn| turn.id.as_str()).collect();
            let hint = did_you_mean(turn.as_str(), known);
            return Err(MoveError::Unknown { kind: "turn", id: turn.to_string(), hint }.into());
        }
        scenario.start = turn.clone();
        // Setting keeps each value within its bounds.
        moods.into_iter().for_each(|mood| Axis::ALL.into_iter().for_each(|axis| scenario.mood.set(axis, mood.get(axis))));
        let mut setup = Setup { scenario: Arc::new(scenario), ..setup };
        setup.options.mode = Mode::Practice;
        Practice::begin(setup)
    }
}
