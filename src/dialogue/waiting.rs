//! The customer's wait for words: when it is felt, what is said to silence, and when it has been too long.
//!
//! Must never look at a clock: seconds come in with the moves.

use super::event::{Event, Script, Speech};
use super::machine::Dialogue;
use super::state::Wait;
use crate::customer::{Behaviour, Cause, Impulse};

/// Nobody bears more than this on hold, whatever was announced.
const MOST_ANNOUNCED_SECS: u32 = 900;

/// Steps of waiting after which even the most patient customer goes.
const MOST_STEPS: u32 = 10;

/// Steps of waiting at which the customer asks whether anybody is there.
const ASKS_AT: [u32; 2] = [2, 5];

impl Dialogue {
    /// Lets time pass until `at_secs`; waiting for words beyond what the customer bears moves the mood. On hold the customer bears as
    /// long as was announced. Where nobody sits and waits, the time in which a reply is expected counts.
    pub fn wait_until(&mut self, at_secs: u32) -> Vec<Event> {
        self.state.at_secs = self.state.at_secs.max(at_secs);
        if self.state.ended.is_some() {
            return Vec::new();
        }
        let waited = self.state.at_secs.saturating_sub(self.state.wait.since_secs);
        let steps = waited.saturating_sub(self.grace_secs()).div_ceil(self.temperament.waiting_every_secs).min(MOST_STEPS);
        let fresh = steps.saturating_sub(self.state.wait.felt);
        self.state.wait.felt += fresh;
        let mut events = Vec::new();
        self.feel(&[Impulse { cause: Cause::Waiting, strength: f64::from(fresh) }], &mut events);
        events
    }

    /// Seconds that the customer waits for words before it is felt.
    fn grace_secs(&self) -> u32 {
        let usual = match self.scenario.channel.is_live() {
            true => self.temperament.waiting_grace_secs,
            false => self.temperament.waiting_grace_secs.max(self.house.reply_secs),
        };
        let announced = self.state.on_hold.as_ref().and_then(|hold| hold.how.minutes);
        announced.map_or(usual, |minutes| minutes.saturating_mul(60).min(MOST_ANNOUNCED_SECS))
    }

    /// The second at which the customer feels the wait for words next; `None` where nobody sits and waits, and after the end.
    pub fn next_wait_secs(&self) -> Option<u32> {
        let waits = self.scenario.channel.is_live() && self.state.ended.is_none();
        let steps = self.state.wait.felt.saturating_mul(self.temperament.waiting_every_secs);
        waits.then(|| self.state.wait.since_secs.saturating_add(self.grace_secs()).saturating_add(steps).saturating_add(1))
    }

    /// Nothing is said while time passes: the customer asks whether anybody is there, and in the end goes.
    pub fn silence(&mut self, script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        let wait = self.state.wait;
        if self.state.mood.patience <= 0 || wait.felt >= MOST_STEPS || self.behaves(Behaviour::HangsUp, script, &mut events) {
            self.state.branch = None;
            self.finish(self.scenario.leaves.clone(), script, &mut events);
            return events;
        }
        let asks = ASKS_AT.get(wait.asked as usize).is_some_and(|steps| wait.felt >= *steps);
        if asks && self.state.on_hold.is_none() {
            self.state.wait.asked += 1;
            self.speak(Speech::Waiting, script, &mut events);
        }
        events
    }

    /// Lets time pass that nobody feels: a pause, or a turn taken back.
    pub fn skip_to(&mut self, at_secs: u32) {
        self.state.at_secs = self.state.at_secs.max(at_secs);
        self.hears();
    }

    /// The wait for words begins anew.
    pub(super) fn hears(&mut self) {
        self.state.wait = Wait { since_secs: self.state.at_secs, ..Wait::default() };
    }
}
