//! Trials: a scenario played from a chosen turn on, as its author does. Part of the flow.
//!
//! Must never leave anything behind: a trial is no attempt, and the one that was being played can be gone on with from the library.

use super::flow::Flow;
use crate::scenario::{Mood, TurnId};
use crate::session::{Order, Session, fresh_seed};
use crate::ui::Screen;

impl Flow {
    /// Begins a trial in the language of the screens.
    pub(super) fn play_from(&mut self, scenario: &str, turn: &TurnId, moods: Option<Mood>, seed: Option<u64>) {
        self.try_turn(scenario, None, turn, moods, seed);
    }

    /// The same trial with a fresh seed, on the content as it is now.
    pub(super) fn trial_again(&mut self) {
        let Some(session) = &self.session else { return };
        let (Some(turn), moods, setup) = (session.trial().cloned(), session.trial_mood(), session.practice().setup()) else {
            return;
        };
        let (scenario, policy) = (setup.scenario.id.to_string(), setup.policy.id.clone());
        self.try_turn(&scenario, Some(&policy), &turn, moods, None);
    }

    fn try_turn(&mut self, scenario: &str, policy: Option<&str>, turn: &TurnId, moods: Option<Mood>, seed: Option<u64>) {
        let order = Order {
            scenario,
            locale: &self.settings.language,
            policy,
            seed: seed.or(self.seed).unwrap_or_else(fresh_seed),
            options: self.settings.options(),
        };
        match Session::begin_trial(&self.library, &order, turn, moods) {
            Ok(session) => {
                if self.trial().is_none() {
                    self.tried_on = if self.plays() { Screen::Library } else { self.screen.clone() };
                }
                self.what_if = None;
                self.play(session);
            }
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    /// Whether the screen shows a practice.
    pub(super) fn plays(&self) -> bool {
        matches!(self.screen, Screen::Conversation | Screen::Debrief | Screen::Compare)
    }

    /// Back to where it was asked for.
    pub(super) fn leave_trial(&mut self) {
        if self.trial().is_some() {
            self.session = None;
            self.what_if = None;
            self.screen = std::mem::replace(&mut self.tried_on, Screen::Library);
        }
    }
}
