//! The machine itself: applies one move and returns what happened.

use super::event::{Event, Script, Speech};
use super::moves::Move;
use super::state::{State, Visit};
use crate::customer::{Band, Cause, Impulse, Temperament, react};
use crate::scenario::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;
use std::sync::Arc;

/// What a reply was understood to say and do. Made by `scoring`, applied here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// Points made by the words.
    pub made: Vec<PointId>,
    /// What moves the mood.
    pub impulses: Vec<Impulse>,
    /// Whether the customer can make sense of it. Offered replies always make sense.
    pub understood: bool,
}

/// Words of the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words, in reading order, without isolation marks.
    pub text: String,
    /// The offered reply they are, if any.
    pub reply: Option<ReplyId>,
}

/// Why a move cannot be made now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// The contact is over.
    #[error("the contact has ended")]
    Ended,
    /// An id that this scenario or turn does not have.
    #[error("there is no {kind} `{id}` here; {hint}")]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
        /// What there is.
        hint: String,
    },
    /// A reply without words.
    #[error("an empty reply says nothing")]
    Empty,
}

/// After so many replies the customer has had enough, however they went: every attempt ends.
const MOST_REPLIES: u32 = 60;

/// A running conversation.
pub struct Dialogue {
    scenario: Arc<Scenario>,
    temperament: Arc<Temperament>,
    checks_wanted: u32,
    rng: ChaCha8Rng,
    state: State,
}

impl Dialogue {
    /// A conversation about to begin; the policy says how many identity checks count as verified.
    pub fn new(scenario: Arc<Scenario>, temperament: Arc<Temperament>, checks_wanted: u32, rng: ChaCha8Rng) -> Dialogue {
        let state = State {
            turn: scenario.start.clone(),
            visit: Visit::default(),
            made_ever: Default::default(),
            checked: Default::default(),
            offered: Default::default(),
            warnings: 0,
            replies: 0,
            mood: scenario.mood,
            at_secs: 0,
            ended: None,
        };
        Dialogue { scenario, temperament, checks_wanted, rng, state }
    }

    /// The customer's first line.
    pub fn begin(&mut self, script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        self.enter(self.state.turn.clone(), script, &mut events);
        events
    }

    /// Where it stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The turn it stands in.
    pub fn turn(&self) -> Option<&Turn> {
        self.scenario.turn(&self.state.turn)
    }

    /// How heated the customer is.
    pub fn band(&self) -> Band {
        self.temperament.band(&self.state.mood)
    }

    /// Checks that a move can be made now, and lets the time before it pass.
    ///
    /// # Errors
    /// When the contact is over or the move names something that is not here; then nothing has changed.
    pub fn check(&self, what: &Move) -> Result<(), MoveError> {
        if self.state.ended.is_some() {
            return Err(MoveError::Ended);
        }
        let Some(turn) = self.turn() else { return Err(MoveError::Ended) };
        let s = &self.scenario;
        match what {
            Move::Say(text) if !says_something(text) => Err(MoveError::Empty),
            Move::Choose(id) => known("offered reply", id.as_str(), turn.replies.iter().map(|r| r.id.as_str())),
            Move::Verify(id) => known("identity check", id.as_str(), s.checks.iter().map(CheckId::as_str)),
            Move::Offer(id) => known("offer", id.as_str(), s.offers.iter().map(|o| o.id.as_str())),
            Move::Escalate(e) => {
                known("team", e.to.as_str(), s.teams.iter().map(TeamId::as_str))?;
                e.handover.iter().try_for_each(|f| known("handover fact", f.as_str(), s.handover.iter().map(HandoverId::as_str)))
            }
            _ => Ok(()),
        }
    }

    /// Lets time pass until `at_secs`; waiting beyond what the customer bears moves the mood.
    pub fn wait_until(&mut self, at_secs: u32) -> Vec<Event> {
        let waited = at_secs.saturating_sub(self.state.at_secs);
        self.state.at_secs = self.state.at_secs.max(at_secs);
        let steps =
            waited.saturating_sub(self.temperament.waiting_grace_secs).div_ceil(self.temperament.waiting_every_secs).min(10);
        let mut events = Vec::new();
        self.feel(&[Impulse { cause: Cause::Waiting, strength: f64::from(steps) }], &mut events);
        events
    }

    /// An act that belongs to the turn: verify, offer, warn, escalate. Words go through [`Dialogue::say`].
    pub fn act(&mut self, what: &Move, impulses: &[Impulse], script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        let act = match what {
            Move::Verify(check) => {
                events.push(Event::Verified { check: check.clone() });
                self.state.checked.insert(check.clone());
                self.speak(Speech::Answer(check.clone()), script, &mut events);
                Act::Verify(check.clone())
            }
            Move::Offer(offer) => {
                events.push(Event::Offered { offer: offer.clone() });
                self.state.offered.insert(offer.clone());
                Act::Offer(offer.clone())
            }
            Move::Warn => {
                events.push(Event::Warned);
                self.state.warnings += 1;
                Act::Warn
            }
            Move::Escalate(escalated) => {
                events.push(Event::Escalated(escalated.clone()));
                self.state.visit.escalated = Some(escalated.clone());
                Act::Escalate(escalated.to.clone())
            }
            Move::Say(_) | Move::Choose(_) | Move::End => return events,
        };
        let made: Vec<PointId> =
            self.scenario.points.iter().filter(|p| p.act.as_ref() == Some(&act)).map(|p| p.id.clone()).collect();
        self.make(&made, &mut events);
        self.feel(impulses, &mut events);
        events
    }

    /// The agent ends the contact.
    pub fn end(&mut self, impulses: &[Impulse], script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        self.feel(impulses, &mut events);
        self.finish(self.scenario.hang_up.clone(), script, &mut events);
        events
    }

    /// Words: the customer hears them, the mood moves, and the conversation goes on, stays for a clarification, or ends.
    pub fn say(&mut self, said: &Said, heard: &Heard, script: &dyn Script) -> Vec<Event> {
        let mut events =
            vec![Event::AgentSaid { turn: self.state.turn.clone(), reply: said.reply.clone(), text: said.text.clone() }];
        self.state.visit.replies += 1;
        self.state.replies += 1;
        self.make(&heard.made, &mut events);
        self.feel(&heard.impulses, &mut events);
        if !heard.understood {
            events.push(Event::Unmatched { turn: self.state.turn.clone(), text: said.text.clone() });
            self.feel(&[Impulse::full(Cause::NotUnderstood)], &mut events);
        }
        if self.state.mood.patience <= 0 || self.state.replies >= MOST_REPLIES {
            self.finish(self.scenario.leaves.clone(), script, &mut events);
        } else if !heard.understood && self.state.visit.replies == 1 {
            self.speak(Speech::Clarify, script, &mut events);
        } else {
            self.go_on(script, &mut events);
        }
        events
    }

    fn go_on(&mut self, script: &dyn Script, events: &mut Vec<Event>) {
        let target =
            self.turn().and_then(|t| t.next.iter().find(|b| self.state.holds(&b.when, self.checks_wanted))).map(|b| b.to.clone());
        self.feel(&[Impulse::full(Cause::Turn)], events);
        match target {
            Some(Target::Turn(turn)) if self.state.mood.patience > 0 => self.enter(turn, script, events),
            Some(Target::Ending(ending)) => self.finish(ending, script, events),
            _ => self.finish(self.scenario.leaves.clone(), script, events),
        }
    }

    fn enter(&mut self, turn: TurnId, script: &dyn Script, events: &mut Vec<Event>) {
        self.state.turn = turn.clone();
        self.state.visit = Visit::default();
        events.push(Event::TurnBegan { turn: turn.clone() });
        self.speak(Speech::Turn(turn), script, events);
    }

    fn finish(&mut self, ending: EndingId, script: &dyn Script, events: &mut Vec<Event>) {
        self.speak(Speech::Ending(ending.clone()), script, events);
        let outcome = self.scenario.ending(&ending).map_or(Outcome::Unresolved, |e| e.outcome);
        self.state.ended = Some(ending.clone());
        events.push(Event::Ended { ending, outcome });
    }

    /// One number is drawn for every line, whatever variants a language has: the course of an attempt never depends on it.
    fn speak(&mut self, speech: Speech, script: &dyn Script, events: &mut Vec<Event>) {
        let pick = self.rng.next_u32();
        let band = self.band();
        let text = script.line(&speech, band, pick);
        if !text.is_empty() {
            events.push(Event::CustomerSaid { speech, band, text });
        }
    }

    fn make(&mut self, points: &[PointId], events: &mut Vec<Event>) {
        for point in points {
            self.state.made_ever.insert(point.clone());
            if self.state.visit.made.insert(point.clone()) {
                events.push(Event::PointMade { point: point.clone() });
            }
        }
    }

    fn feel(&mut self, impulses: &[Impulse], events: &mut Vec<Event>) {
        events.extend(react(&self.temperament, &mut self.state.mood, impulses).into_iter().map(Event::MoodMoved));
    }
}

/// Whether anything can be seen: joiners and direction marks alone are as empty as spaces.
fn says_something(text: &str) -> bool {
    text.chars().any(|c| {
        !c.is_whitespace()
            && !c.is_control()
            && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{061C}')
    })
}

fn known<'n>(kind: &'static str, id: &str, known: impl Iterator<Item = &'n str> + Clone) -> Result<(), MoveError> {
    if known.clone().any(|k| k == id) {
        return Ok(());
    }
    Err(MoveError::Unknown { kind, id: id.to_owned(), hint: did_you_mean(id, known) })
}
