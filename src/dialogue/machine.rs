//! The machine itself: applies one move and returns what happened.

use super::event::{Event, Occasion, Script, Speech};
use super::house::House;
use super::moves::{Move, Ticket};
use super::refusal::MoveError;
use super::state::{OnHold, State, Visit, Wait, is_abusive};
use crate::customer::{Band, Behaviour, Cause, Impulse, Temperament, react};
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
    /// Whether it asked leave for a hold.
    pub asks_leave: bool,
    /// Whether that was all it did.
    pub asks_to_wait: bool,
}

/// Words of the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words, in reading order, without isolation marks.
    pub text: String,
    /// The offered reply they are, if any.
    pub reply: Option<ReplyId>,
}

/// Seconds that opening and reading an article takes at least.
const LOOK_UP_SECS: u32 = 15;

/// After so many replies the customer has had enough, however they went: every attempt ends.
const MOST_REPLIES: u32 = 60;

/// A running conversation.
pub struct Dialogue {
    pub(super) scenario: Arc<Scenario>,
    pub(super) temperament: Arc<Temperament>,
    pub(super) house: House,
    rng: ChaCha8Rng,
    pub(super) state: State,
}

impl Dialogue {
    /// A conversation about to begin.
    pub fn new(scenario: Arc<Scenario>, temperament: Arc<Temperament>, house: House, rng: ChaCha8Rng) -> Dialogue {
        let state = State {
            turn: scenario.start.clone(),
            branch: None,
            visit: Visit::default(),
            leave_asked: false,
            made_ever: Default::default(),
            checked: Default::default(),
            offered: Default::default(),
            looked_up: Default::default(),
            escalations: Vec::new(),
            private: false,
            on_hold: None,
            times_held: 0,
            behaved: Default::default(),
            unchecked: Default::default(),
            wait: Wait::default(),
            ticket: None,
            ticket_skipped: false,
            warnings: 0,
            replies: 0,
            mood: scenario.mood,
            at_secs: 0,
            ended: None,
        };
        Dialogue { scenario, temperament, house, rng, state }
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
            return self.check_after(what);
        }
        let Some(turn) = self.turn() else { return Err(MoveError::Ended) };
        let s = &self.scenario;
        let while_on_hold = matches!(
            what,
            Move::LookUp(_) | Move::Escalate(_) | Move::Resume(_) | Move::Wait | Move::End | Move::Hint | Move::Back
        );
        if self.state.on_hold.is_some() && !while_on_hold {
            return Err(MoveError::OnHold);
        }
        match what {
            Move::Say(text) if !says_something(text) => Err(MoveError::Empty),
            Move::Say(text) => self.fits(text),
            Move::Hold(_) | Move::Wait if !s.channel.is_live() => Err(MoveError::NobodyWaits),
            Move::Resume(_) if self.state.on_hold.is_none() => Err(MoveError::NotOnHold),
            Move::LookUp(id) => known("article", id.as_str(), s.articles.iter().map(|a| a.id.as_str())),
            Move::WrapUp(_) if s.ticket.is_none() => Err(MoveError::NoTicket),
            Move::WrapUp(_) => Err(MoveError::NotEnded),
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

    /// After the contact there is only the ticket, to write or to leave.
    fn check_after(&self, what: &Move) -> Result<(), MoveError> {
        let Some(plan) = self.scenario.ticket.as_ref().filter(|_| !self.is_over()) else { return Err(MoveError::Ended) };
        match what {
            Move::WrapUp(ticket) => {
                known("category", ticket.category.as_str(), plan.categories.iter().map(CategoryId::as_str))?;
                known("next step", ticket.next_step.as_str(), plan.next_steps.iter().map(NextStepId::as_str))
            }
            Move::End | Move::Hint => Ok(()),
            _ => Err(MoveError::Ended),
        }
    }

    fn fits(&self, text: &str) -> Result<(), MoveError> {
        match self.scenario.channel.max_chars(text, self.house.sms_parts) {
            Some(most) if text.chars().count() > most => Err(MoveError::TooLong { chars: text.chars().count(), most }),
            _ => Ok(()),
        }
    }

    /// Whether nothing is left to do: the contact has ended and its ticket, if one is wanted, is written or left.
    pub fn is_over(&self) -> bool {
        let wanted = self.scenario.ticket.is_some();
        self.state.ended.is_some() && (!wanted || self.state.ticket.is_some() || self.state.ticket_skipped)
    }

    /// An act that belongs to the turn: verify, look up, offer, hold, resume, warn, escalate. Words go through [`Dialogue::say`].
    pub fn act(&mut self, what: &Move, impulses: &[Impulse], script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        let mut felt = None;
        let act = match what {
            Move::Verify(check) => {
                events.push(Event::Verified { check: check.clone() });
                self.state.checked.insert(check.clone());
                self.speak(Speech::Answer(check.clone()), script, &mut events);
                Some(Act::Verify(check.clone()))
            }
            Move::LookUp(article) => {
                events.push(Event::LookedUp { article: article.clone() });
                self.state.looked_up.insert(article.clone());
                self.state.at_secs = self.state.at_secs.saturating_add(LOOK_UP_SECS);
                self.feel(impulses, &mut events);
                return events;
            }
            Move::Offer(offer) => {
                events.push(Event::Offered { offer: offer.clone() });
                felt = Some(if self.state.offered.is_empty() { Cause::OfferMade } else { Cause::OfferAgain });
                self.state.offered.insert(offer.clone());
                Some(Act::Offer(offer.clone()))
            }
            Move::Hold(how) => {
                events.push(Event::Held(how.clone()));
                self.state.on_hold = Some(OnHold { since_secs: self.state.at_secs, how: how.clone() });
                self.state.times_held += 1;
                // Words that ask for leave say why and how long in their own way.
                let well = self.state.leave_asked || how.ask && how.reason && how.minutes.is_some();
                felt = Some(if well { Cause::Held } else { Cause::HeldBadly });
                if how.ask && !self.state.leave_asked {
                    self.speak(Speech::Hold, script, &mut events);
                }
                None
            }
            Move::Resume(resume) => {
                let since = self.state.on_hold.take().map_or(self.state.at_secs, |hold| hold.since_secs);
                let held_secs = self.state.at_secs.saturating_sub(since);
                self.state.leave_asked = false;
                events.push(Event::Resumed { held_secs, thanked: resume.thank });
                None
            }
            Move::Warn => {
                events.push(Event::Warned);
                // A warning that nothing called for warns of nothing; what it does to the customer is the slip.
                if self.turn().is_some_and(|turn| is_abusive(turn, self.band(), &self.state.mood)) {
                    self.state.warnings += 1;
                    felt = Some(Cause::Warned);
                }
                Some(Act::Warn)
            }
            Move::Escalate(escalated) => {
                events.push(Event::Escalated(escalated.clone()));
                self.state.visit.escalated = Some(escalated.clone());
                self.state.escalations.push(escalated.clone());
                felt = Some(Cause::Escalated);
                Some(Act::Escalate(escalated.to.clone()))
            }
            Move::Say(_) | Move::Choose(_) | Move::End | Move::WrapUp(_) | Move::Wait | Move::Hint | Move::Back => return events,
        };
        self.hears();
        let made: Vec<PointId> =
            self.scenario.points.iter().filter(|p| p.act.is_some() && p.act == act).map(|p| p.id.clone()).collect();
        self.make(&made, &mut events);
        self.feel(impulses, &mut events);
        self.feel(&felt.map(Impulse::full).into_iter().collect::<Vec<_>>(), &mut events);
        events
    }

    /// The ticket after the contact: written, or left with `None`.
    pub fn wrap_up(&mut self, ticket: Option<&Ticket>) -> Vec<Event> {
        match ticket {
            Some(ticket) => {
                self.state.ticket = Some(ticket.clone());
                vec![Event::WrappedUp(ticket.clone())]
            }
            None => {
                self.state.ticket_skipped = true;
                vec![Event::TicketSkipped]
            }
        }
    }

    /// The agent ends the contact.
    pub fn end(&mut self, impulses: &[Impulse], script: &dyn Script) -> Vec<Event> {
        let mut events = Vec::new();
        self.state.branch = None;
        self.feel(impulses, &mut events);
        self.finish(self.scenario.hang_up.clone(), script, &mut events);
        events
    }

    /// Words: the customer hears them, the mood moves, and the conversation goes on, stays for a clarification, or ends.
    pub fn say(&mut self, said: &Said, heard: &Heard, script: &dyn Script) -> Vec<Event> {
        let mut events =
            vec![Event::AgentSaid { turn: self.state.turn.clone(), reply: said.reply.clone(), text: said.text.clone() }];
        self.hears();
        self.state.branch = None;
        self.state.visit.replies += 1;
        self.state.replies += 1;
        self.make(&heard.made, &mut events);
        self.feel(&heard.impulses, &mut events);
        self.state.leave_asked |= heard.asks_leave;
        if !heard.understood {
            events.push(Event::Unmatched { turn: self.state.turn.clone(), text: said.text.clone() });
            self.feel(&[Impulse::full(Cause::NotUnderstood)], &mut events);
        }
        if self.state.mood.patience <= 0
            || self.state.replies >= MOST_REPLIES
            || self.behaves(Behaviour::HangsUp, script, &mut events)
        {
            self.finish(self.scenario.leaves.clone(), script, &mut events);
            return events;
        }
        let reaction = events.len();
        if heard.asks_to_wait {
            self.speak(Speech::Hold, script, &mut events);
        } else if !heard.understood && self.state.visit.replies == 1 {
            self.speak(Speech::Clarify, script, &mut events);
        } else {
            self.go_on(script, &mut events);
            self.hear_answers(&heard.made);
        }
        if self.state.ended.is_none() {
            // One at a time.
            let own = events.len();
            let done = [Behaviour::AsksForManager, Behaviour::Swears, Behaviour::Thanks];
            let done = done.into_iter().find(|behaviour| self.behaves(*behaviour, script, &mut events));
            // Thanks are for what was just said: they come before the customer's next question.
            if done == Some(Behaviour::Thanks) && heard.understood {
                let count = events.len() - own;
                events[reaction..].rotate_right(count);
            }
        }
        events
    }

    /// What was asked for in words the customer has told by now: that is a check as well.
    fn hear_answers(&mut self, made: &[PointId]) {
        if self.state.ended.is_none() {
            let acts = made.iter().filter_map(|id| self.scenario.point(id)?.act.as_ref());
            let checks = acts.filter_map(|act| if let Act::Verify(check) = act { Some(check.clone()) } else { None });
            self.state.checked.extend(checks);
        }
    }

    /// Whether the customer now does this of their own accord, and the words for it. Once in an attempt.
    pub(super) fn behaves(&mut self, behaviour: Behaviour, script: &dyn Script, events: &mut Vec<Event>) -> bool {
        let mood = &self.state.mood;
        let passed = self.temperament.thresholds.iter().any(|t| t.does == behaviour && t.when.is_passed(mood));
        if !passed || !self.state.behaved.insert(behaviour) {
            return false;
        }
        events.push(Event::Behaved { behaviour });
        self.speak(Speech::Behaviour(behaviour), script, events);
        true
    }

    fn go_on(&mut self, script: &dyn Script, events: &mut Vec<Event>) {
        let holds = |b: &Branch| self.state.holds(&b.when, self.house.checks_wanted, &self.house.allowed);
        let branch = self.turn().and_then(|t| t.next.iter().enumerate().find(|(_, b)| holds(b)));
        let branch = branch.map(|(at, b)| (at, b.to.clone()));
        self.feel(&[Impulse::full(Cause::Turn)], events);
        self.state.branch = branch.as_ref().map(|(at, _)| *at);
        match branch.map(|(_, to)| to) {
            Some(Target::Turn(turn)) if self.state.mood.patience > 0 => self.enter(turn, script, events),
            Some(Target::Ending(ending)) => self.finish(ending, script, events),
            _ => {
                self.state.branch = None;
                self.finish(self.scenario.leaves.clone(), script, events);
            }
        }
    }

    fn enter(&mut self, turn: TurnId, script: &dyn Script, events: &mut Vec<Event>) {
        self.state.turn = turn.clone();
        self.state.visit = Visit::default();
        events.push(Event::TurnBegan { turn: turn.clone() });
        self.speak(Speech::Turn(turn), script, events);
    }

    pub(super) fn finish(&mut self, ending: EndingId, script: &dyn Script, events: &mut Vec<Event>) {
        self.speak(Speech::Ending(ending.clone()), script, events);
        let outcome = self.scenario.ending(&ending).map_or(Outcome::Unresolved, |e| e.outcome);
        self.state.ended = Some(ending.clone());
        self.state.on_hold = None;
        events.push(Event::Ended { ending, outcome });
    }

    /// One number is drawn for every line, whatever variants a language has: the course of an attempt never depends on it.
    pub(super) fn speak(&mut self, speech: Speech, script: &dyn Script, events: &mut Vec<Event>) {
        let pick = self.rng.next_u32();
        let band = self.band();
        let checked = !self.state.checked.is_empty();
        if let Speech::Turn(turn) = &speech
            && !checked
        {
            self.state.unchecked.insert(turn.clone());
        }
        let text = script.line(&speech, Occasion { band, pick, checked, unchecked: &self.state.unchecked });
        if !text.is_empty() {
            events.push(Event::CustomerSaid { speech, band, text });
        }
    }

    fn make(&mut self, points: &[PointId], events: &mut Vec<Event>) {
        for point in points {
            self.state.private |= self.scenario.point(point).is_some_and(|p| p.private);
            self.state.made_ever.insert(point.clone());
            if self.state.visit.made.insert(point.clone()) {
                events.push(Event::PointMade { point: point.clone() });
            }
        }
    }

    pub(super) fn feel(&mut self, impulses: &[Impulse], events: &mut Vec<Event>) {
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
