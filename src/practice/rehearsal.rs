//! Many attempts at one scenario without a person and without words: everything read once, then only the course is run.
//!
//! The same moves under the same seed give the same course and scorecard as a practice, which a test holds.

use super::course::{Course, Words};
use super::script::LocalScript;
use super::setup::{Setup, StepError};
use crate::customer::Band;
use crate::dialogue::{Move, Said, Script, Speech};
use crate::scenario::{ReplyId, TurnId};
use crate::scoring::Reading;
use std::collections::BTreeMap;

/// A scenario prepared to be run many times.
pub struct Rehearsal {
    setup: Setup,
    offered: BTreeMap<TurnId, BTreeMap<ReplyId, Words>>,
    models: BTreeMap<TurnId, Words>,
    note: Reading,
    note_text: String,
}

/// Nobody listens: every line is a dot. Chance is drawn for it all the same.
struct Mute;

impl Script for Mute {
    fn line(&self, _: &Speech, _: Band, _: u32) -> String {
        "·".to_owned()
    }
}

impl Rehearsal {
    /// Reads every offered reply and model answer once, facts as the setup's seed gives them. The customer's words are not quoted in
    /// these.
    ///
    /// # Errors
    /// When the scenario is not written in the language.
    pub fn new(setup: Setup) -> Result<Rehearsal, StepError> {
        let script = LocalScript::new(&setup).ok_or_else(|| StepError::not_written(&setup))?;
        let reader = setup.reader(script.points.clone());
        Ok(Rehearsal::of(setup, &script, |text| reader.read(text)))
    }

    /// The same from a script that is there, its texts read by `read`.
    pub fn of(setup: Setup, script: &LocalScript, read: impl Fn(&str) -> Reading) -> Rehearsal {
        let words = |text: String, reply: Option<ReplyId>| {
            let reading = read(&text);
            Words::new(Said { text, reply }, reading)
        };
        let mut offered: BTreeMap<TurnId, BTreeMap<ReplyId, Words>> = BTreeMap::new();
        let mut models = BTreeMap::new();
        for turn in &setup.scenario.turns {
            models.insert(turn.id.clone(), words(script.model(&turn.id).to_owned(), None));
            for reply in &turn.replies {
                let words = words(script.reply(&turn.id, &reply.id), Some(reply.id.clone()));
                offered.entry(turn.id.clone()).or_default().insert(reply.id.clone(), words);
            }
        }
        let note_text = script.ticket_note(&setup.scenario);
        let note = setup.reader(script.ticket.clone()).read(&note_text);
        Rehearsal { setup, offered, models, note, note_text }
    }

    /// Runs one attempt: `next` gives each move and the seconds before it, until it gives none. Words can only be offered replies
    /// and the turn's model answer.
    ///
    /// # Errors
    /// When a move is not possible.
    pub fn run(&self, seed: u64, mut next: impl FnMut(&Course) -> Option<(Move, u32)>) -> Result<Course, StepError> {
        let setup = Setup { seed, ..self.setup.clone() };
        let (mut course, _) = Course::begin(&setup, &Mute);
        while let Some((what, after_secs)) = next(&course) {
            course.check(&what)?;
            let turn = &course.state().turn;
            let words = match &what {
                Move::Choose(reply) => self.offered.get(turn).and_then(|replies| replies.get(reply)),
                Move::Say(text) => self.models.get(turn).filter(|words| words.said.text == *text),
                _ => None,
            };
            let at_secs = course.state().at_secs.saturating_add(after_secs);
            course.step(&what, words, Some(&self.note), at_secs, &Mute);
        }
        Ok(course)
    }

    /// The model answer of a turn; empty when there is none.
    pub fn model(&self, turn: &TurnId) -> &str {
        self.models.get(turn).map_or("", |words| words.said.text.as_str())
    }

    /// The note of a good ticket; any other is read as if it were this one.
    pub fn note(&self) -> &str {
        &self.note_text
    }
}
