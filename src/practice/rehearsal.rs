//! Many attempts at one scenario without a person and without words: everything read once, then only the course is run.
//!
//! The same moves under the same seed give the same course and scorecard as a practice, which a test holds.

use super::course::{Course, Happened, Words};
use super::script::LocalScript;
use super::setup::{Setup, StepError};
use crate::dialogue::{Event, Move, Occasion, Said, Script, Speech};
use crate::scenario::{ReplyId, TurnId};
use crate::scoring::{PointPatterns, Reader, Reading};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A scenario prepared to be run many times.
pub struct Rehearsal {
    setup: Setup,
    points: Vec<PointPatterns>,
    /// Made when something typed must be read that was not read beforehand.
    reader: OnceLock<Reader>,
    offered: BTreeMap<TurnId, BTreeMap<ReplyId, Words>>,
    models: BTreeMap<TurnId, String>,
    /// Typed replies read beforehand.
    typed: BTreeMap<String, Words>,
    note: Reading,
    note_text: String,
}

/// Nobody listens: every line is a dot. Chance is drawn for it all the same.
struct Mute;

impl Script for Mute {
    fn line(&self, _: &Speech, _: Occasion<'_>) -> String {
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
        let rehearsal = Rehearsal::of(setup, &script, |text| reader.read(text));
        Ok(Rehearsal { reader: OnceLock::from(reader), ..rehearsal })
    }

    /// The same from a script that is there, its texts read by `read`.
    pub fn of(setup: Setup, script: &LocalScript, read: impl Fn(&str) -> Reading) -> Rehearsal {
        let words = |text: String, reply: Option<ReplyId>| {
            let reading = read(&text);
            Words::new(Said { text, reply }, reading)
        };
        let mut offered: BTreeMap<TurnId, BTreeMap<ReplyId, Words>> = BTreeMap::new();
        let (mut models, mut typed) = (BTreeMap::new(), BTreeMap::new());
        for turn in &setup.scenario.turns {
            let model = script.model(&turn.id);
            models.insert(turn.id.clone(), model.to_owned());
            typed.insert(model.to_owned(), words(model.to_owned(), None));
            for reply in &turn.replies {
                let words = words(script.reply(&turn.id, &reply.id), Some(reply.id.clone()));
                offered.entry(turn.id.clone()).or_default().insert(reply.id.clone(), words);
            }
        }
        let note_text = script.ticket_note(&setup.scenario);
        let note = match script.ticket.as_slice() {
            [] => Reading::default(),
            facts => setup.reader(facts.to_vec()).read(&note_text),
        };
        let points = script.points.clone();
        Rehearsal { setup, points, reader: OnceLock::new(), offered, models, typed, note, note_text }
    }

    /// Reads typed replies beforehand, so that runs need not; any other is read when it is said.
    pub fn learn<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            if !self.typed.contains_key(text) {
                let words = self.hear(text);
                self.typed.insert(text.to_owned(), words);
            }
        }
    }

    fn hear(&self, text: &str) -> Words {
        let reader = self.reader.get_or_init(|| self.setup.reader(self.points.clone()));
        Words::new(Said { text: text.to_owned(), reply: None }, reader.read(text))
    }

    /// Runs one attempt: `next` gives each move and the seconds before it, until it gives none.
    ///
    /// # Errors
    /// When a move is not possible.
    pub fn run(&self, seed: u64, next: impl FnMut(&Course) -> Option<(Move, u32)>) -> Result<Course, StepError> {
        self.watch(seed, &Mute, next, |_, _, _| {})
    }

    /// Runs one attempt and shows everything that happens: the turn it happened in, the course after the move, and the event.
    ///
    /// # Errors
    /// When a move is not possible.
    pub fn watch(
        &self,
        seed: u64,
        script: &dyn Script,
        mut next: impl FnMut(&Course) -> Option<(Move, u32)>,
        mut watch: impl FnMut(&TurnId, &Course, &Event),
    ) -> Result<Course, StepError> {
        let setup = Setup { seed, ..self.setup.clone() };
        let (mut course, happened) = Course::begin(&setup, script);
        let mut show = |turn: &TurnId, course: &Course, happened: &[Happened]| {
            for happened in happened {
                if let Happened::Event(event) = happened {
                    watch(turn, course, event);
                }
            }
        };
        show(&setup.scenario.start, &course, &happened);
        while let Some((what, after_secs)) = next(&course) {
            course.check(&what)?;
            let turn = course.state().turn.clone();
            let heard;
            let words = match &what {
                Move::Choose(reply) => self.offered.get(&turn).and_then(|replies| replies.get(reply)),
                Move::Say(text) => match self.typed.get(text) {
                    Some(words) => Some(words),
                    None => {
                        heard = self.hear(text);
                        Some(&heard)
                    }
                },
                _ => None,
            };
            let at_secs = course.state().at_secs.saturating_add(after_secs);
            let happened = course.step(&what, words, Some(&self.note), at_secs, script);
            show(&turn, &course, &happened);
        }
        Ok(course)
    }

    /// What it runs on.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The model answer of a turn; empty when there is none.
    pub fn model(&self, turn: &TurnId) -> &str {
        self.models.get(turn).map_or("", String::as_str)
    }

    /// The note of a good ticket; any other is read as if it were this one.
    pub fn note(&self) -> &str {
        &self.note_text
    }
}
