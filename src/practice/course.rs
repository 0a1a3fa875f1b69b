//! The course of a contact without its words: dialogue, judging and bookkeeping. What was read comes in, what happened goes out.
//!
//! Both the practice, which puts everything into words, and the rehearsal, which needs none, run on it.

use super::facts::{self, Stream};
use super::setup::Setup;
use crate::customer::{Band, Behaviour, Temperament};
use crate::dialogue::{Dialogue, Event, House, Move, MoveError, OnHold, Said, Script, Speech, State, Ticket};
use crate::scenario::*;
use crate::scoring::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A step of the course as it stands, after what was taken back.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// A move at a second.
    Move(Move, u32),
    /// Time that nobody felt, up to a second.
    SkipTo(u32),
}

impl Step {
    /// The move, if it is one.
    pub fn as_move(&self) -> Option<&Move> {
        match self {
            Step::Move(what, _) => Some(what),
            Step::SkipTo(_) => None,
        }
    }
}

/// The words of a move, read.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub said: Said,
    pub reading: Reading,
    pub sentences: Vec<Sentence>,
}

impl Words {
    pub fn new(said: Said, reading: Reading) -> Words {
        Words { sentences: sentences(&said.text), said, reading }
    }
}

/// One thing that happened, in its order.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Happened {
    Event(Event),
    Found(Finding),
}

/// A contact under way.
pub struct Course {
    scenario: Arc<Scenario>,
    temperament: Arc<Temperament>,
    policy: Arc<Policy>,
    pub(super) dialogue: Dialogue,
    pub(super) visits: Vec<VisitRecord>,
    pub(super) findings: Vec<Finding>,
    /// The moves that led here, without what was taken back.
    pub(super) steps: Vec<Step>,
    /// Where in the steps each turn began.
    pub(super) turn_starts: Vec<usize>,
    earlier: Earlier,
    /// For each reply, seconds since the customer's last words.
    pub(super) reply_secs: Vec<u32>,
    pub(super) customer_spoke_at: u32,
    unclear: u32,
    ended: Option<(EndingId, Outcome)>,
}

impl Course {
    /// Begins: the customer says the first line.
    pub(super) fn begin(setup: &Setup, script: &dyn Script) -> (Course, Vec<Happened>) {
        let house = House::new(&setup.policy, &setup.scenario);
        let rng = facts::rng(setup.seed, Stream::Lines);
        let mut course = Course {
            dialogue: Dialogue::new(setup.scenario.clone(), setup.temperament.clone(), house, rng),
            scenario: setup.scenario.clone(),
            temperament: setup.temperament.clone(),
            policy: setup.policy.clone(),
            visits: Vec::new(),
            findings: Vec::new(),
            steps: Vec::new(),
            turn_starts: Vec::new(),
            earlier: Earlier::default(),
            reply_secs: Vec::new(),
            customer_spoke_at: 0,
            unclear: 0,
            ended: None,
        };
        let events = course.dialogue.begin(script);
        let mut happened = Vec::new();
        course.take(events, &mut happened);
        (course, happened)
    }

    /// The second at which the customer feels next that nothing is said.
    pub(super) fn next_wait_secs(&self) -> Option<u32> {
        self.dialogue.next_wait_secs()
    }

    /// Makes a move that was checked; words come with it, and the ticket's note as read.
    pub(super) fn step(
        &mut self,
        what: &Move,
        words: Option<&Words>,
        note: Option<&Reading>,
        at_secs: u32,
        script: &dyn Script,
    ) -> Vec<Happened> {
        let mut out = Vec::new();
        let waited = self.dialogue.wait_until(at_secs);
        self.take(waited, &mut out);
        // Before the turn that follows begins: it starts after this move.
        self.steps.push(Step::Move(what.clone(), self.state().at_secs));
        match what {
            Move::End if self.ended.is_some() => self.wrap_up(None, &mut out),
            Move::WrapUp(ticket) => self.wrap_up(note.map(|note| (ticket, note)), &mut out),
            _ => self.apply(what, words, script, &mut out),
        }
        out
    }

    fn apply(&mut self, what: &Move, words: Option<&Words>, script: &dyn Script, out: &mut Vec<Happened>) {
        let (scenario, policy, temperament) = (self.scenario.clone(), self.policy.clone(), self.temperament.clone());
        let Some(turn) = scenario.turn(&self.state().turn) else { return };
        let judge = Judge { scenario: &scenario, policy: &policy, temperament: &temperament };
        let reply = self.state().replies as usize;
        let moment = Moment { turn, state: self.dialogue.state(), reply };
        let mut spare = VisitRecord::empty(&turn.id);
        let (visit, before) = match self.visits.split_last_mut() {
            Some((last, before)) => (last, &*before),
            None => (&mut spare, &[][..]),
        };
        let judged = match (what, words) {
            (_, Some(words)) => {
                let again = self.earlier.repeated(&words.sentences, &words.reading.markers);
                judge.words(&moment, &words.said, &words.reading, &again, visit)
            }
            (Move::Offer(offer), _) => judge.offer(&moment, offer, visit),
            (Move::Verify(check), _) => judge.act(&moment, &Act::Verify(check.clone()), visit),
            (Move::Warn, _) => judge.act(&moment, &Act::Warn, visit),
            (Move::Escalate(escalated), _) => judge.escalation(&moment, escalated, before, visit),
            (Move::LookUp(article), _) => judge.look_up(&moment, article, visit),
            (Move::Resume(resume), _) => {
                let hold = moment.state.on_hold.clone().unwrap_or(OnHold { since_secs: 0, how: Default::default() });
                judge.resume(&moment, &hold, Some(resume.thank), visit)
            }
            (Move::End, _) => judge.end(&moment),
            _ => Judgement::default(),
        };
        let escalated = self.state().visit.escalated.is_some();
        let held = self.state().on_hold.clone().filter(|_| !matches!(what, Move::Resume(_)));
        self.find(judged.findings, out);
        let visits_before = self.visits.len();
        let events = match (words, what) {
            (Some(words), _) => {
                self.earlier.hear(&words.sentences);
                self.reply_secs.push(self.state().at_secs.saturating_sub(self.customer_spoke_at));
                self.dialogue.say(&words.said, &judged.heard, script)
            }
            (None, Move::Wait) => self.dialogue.silence(script),
            (None, Move::End) => self.dialogue.end(&judged.heard.impulses, script),
            (None, act) => self.dialogue.act(act, &judged.heard.impulses, script),
        };
        // A check that the customer answers was a reply to them, though made by hand.
        let answered = |e: &Event| matches!(e, Event::CustomerSaid { speech: Speech::Answer(_), .. });
        if words.is_none() && events.iter().any(answered) {
            self.reply_secs.push(self.state().at_secs.saturating_sub(self.customer_spoke_at));
        }
        // What was missed in a turn shows before the next one begins.
        let leaves = events.iter().any(|e| matches!(e, Event::TurnBegan { .. } | Event::Ended { .. }));
        let closed = visits_before.checked_sub(1).and_then(|last| self.visits.get_mut(..=last)?.split_last_mut());
        if leaves && let Some((visit, before)) = closed {
            let silent = matches!(what, Move::Wait) && !visit.answered;
            if silent {
                Judge::silent(visit);
            }
            let moment = Moment { turn, state: self.dialogue.state(), reply };
            // Left on hold until the contact was over.
            let left = held.map(|hold| judge.resume(&moment, &hold, None, visit).findings).unwrap_or_default();
            let missed = judge.close(turn, escalated, silent, before, visit);
            self.find(left.into_iter().chain(missed).collect(), out);
        }
        if events.iter().any(|e| matches!(e, Event::Ended { .. })) {
            let moment = Moment { turn, state: self.dialogue.state(), reply };
            let never = judge.never_escalated(&moment, &mut self.visits);
            self.find(never, out);
        }
        self.take(events, out);
    }

    /// The ticket, written or left: judged as a moment of its own after the contact.
    fn wrap_up(&mut self, ticket: Option<(&Ticket, &Reading)>, out: &mut Vec<Happened>) {
        let (scenario, policy, temperament) = (self.scenario.clone(), self.policy.clone(), self.temperament.clone());
        let Some(turn) = scenario.turn(&self.state().turn) else { return };
        let judge = Judge { scenario: &scenario, policy: &policy, temperament: &temperament };
        let moment = Moment { turn, state: self.dialogue.state(), reply: self.state().replies as usize };
        let mut visit = VisitRecord::empty(&turn.id);
        let judged = judge.ticket(&moment, ticket, &mut visit);
        self.visits.push(visit);
        self.find(judged.findings, out);
        let events = self.dialogue.wrap_up(ticket.map(|(ticket, _)| ticket));
        self.take(events, out);
    }

    fn find(&mut self, findings: Vec<Finding>, out: &mut Vec<Happened>) {
        for finding in findings {
            // The same data given away twice is one critical error.
            let critical = matches!(finding.kind, FindingKind::Critical(_)) && finding.point.is_some();
            if critical && self.findings.iter().any(|f| f.kind == finding.kind && f.point == finding.point) {
                continue;
            }
            out.push(Happened::Found(finding.clone()));
            self.findings.push(finding);
        }
    }

    fn take(&mut self, events: Vec<Event>, out: &mut Vec<Happened>) {
        for event in events {
            match &event {
                Event::TurnBegan { turn } => self.open(turn),
                // The question whether anybody is there does not make the answer any quicker.
                Event::CustomerSaid { speech: Speech::Waiting, .. } => {}
                // A hold is no time to reply in.
                Event::CustomerSaid { .. } | Event::Resumed { .. } => self.customer_spoke_at = self.state().at_secs,
                Event::Unmatched { .. } => self.unclear += 1,
                Event::Behaved { behaviour } => self.provoked(*behaviour),
                Event::Ended { ending, outcome } => self.ended = Some((ending.clone(), *outcome)),
                _ => {}
            }
            out.push(Happened::Event(event));
        }
    }

    fn open(&mut self, turn: &TurnId) {
        let Some(turn) = self.scenario.turn(turn) else { return };
        let visit = VisitRecord::open(&Opening {
            turn,
            scenario: &self.scenario,
            policy: &self.policy,
            state: self.dialogue.state(),
            band: self.dialogue.band(),
            before: &self.visits,
        });
        self.visits.push(visit);
        self.turn_starts.push(self.steps.len());
    }

    /// What the customer does of their own accord calls for something too.
    fn provoked(&mut self, behaviour: Behaviour) {
        let Some(visit) = self.visits.last_mut() else { return };
        match behaviour {
            Behaviour::AsksForManager if !visit.calls_for(Criterion::EscalatesWhenDue) => {
                visit.call_for(Criterion::KeepsOwnership, None, &self.policy);
            }
            Behaviour::Swears => visit.call_for(Criterion::StaysCalm, None, &self.policy),
            Behaviour::AsksForManager | Behaviour::HangsUp | Behaviour::Thanks => {}
        }
    }

    /// Lets time pass that the customer does not feel.
    pub(super) fn skip_to(&mut self, at_secs: u32) {
        self.dialogue.skip_to(at_secs);
        self.customer_spoke_at = self.state().at_secs;
        self.steps.push(Step::SkipTo(self.state().at_secs));
    }

    /// Checks that a move can be made now.
    ///
    /// # Errors
    /// When it cannot.
    pub fn check(&self, what: &Move) -> Result<(), MoveError> {
        self.dialogue.check(what)
    }

    /// The scorecard as it stands.
    pub fn scorecard(&self) -> Scorecard {
        let state = self.state();
        let expected = |of: &BTreeMap<Channel, u32>| of.get(&self.scenario.channel).copied().unwrap_or_default();
        let simulated = Simulated::new(&Contact {
            mood: state.mood,
            outcome: self.ended.as_ref().map(|(_, outcome)| *outcome),
            handling_secs: state.at_secs,
            reply_secs: &self.reply_secs,
            first_reply_expected: expected(&self.policy.first_reply_secs),
            reply_expected: expected(&self.policy.reply_secs),
            unclear: self.unclear,
            transfers: state.escalations.len() as u32,
            holds: state.times_held,
        });
        let critical = self.findings.iter().filter_map(|finding| match finding.kind {
            FindingKind::Critical(critical) => Some(critical),
            _ => None,
        });
        Scorecard::new(&self.visits, critical.collect(), &self.policy, self.ended.clone(), self.is_over(), simulated)
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Where the conversation stands.
    pub fn state(&self) -> &State {
        self.dialogue.state()
    }

    /// Opportunities and slips, turn by turn.
    pub fn visits(&self) -> &[VisitRecord] {
        &self.visits
    }

    /// All evidence, in order.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How heated the customer is.
    pub fn band(&self) -> Band {
        self.dialogue.band()
    }

    /// How it ended, once it has.
    pub fn ended(&self) -> Option<&(EndingId, Outcome)> {
        self.ended.as_ref()
    }

    /// Whether nothing is left to do: the contact has ended, and its ticket, if one is wanted, is written or left.
    pub fn is_over(&self) -> bool {
        self.dialogue.is_over()
    }

    /// The turns in order; one that was met twice stands here twice. A ticket is no turn.
    pub fn turns(&self) -> Vec<TurnId> {
        self.visits.iter().take(self.turn_starts.len()).map(|visit| visit.turn.clone()).collect()
    }
}
