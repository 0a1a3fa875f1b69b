//! The running practice: the only place where a move becomes events, findings and a scorecard.

use super::explain::Explained;
use super::facts::{self, Stream};
use super::options::{Help, Mode, Options};
use super::record::{Line, MoodPoint, Record};
use super::script::LocalScript;
use crate::customer::{Band, Behaviour, Temperament};
use crate::dialogue::{Dialogue, Event, Heard, House, Move, MoveError, OnHold, Said, State, Ticket};
use crate::language::Lexicon;
use crate::locale::Catalogue;
use crate::scenario::*;
use crate::scoring::*;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything a practice runs on.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The customer's temperament.
    pub temperament: Arc<Temperament>,
    /// The employer's rules.
    pub policy: Arc<Policy>,
    /// Markers of manner in the trainee's language.
    pub lexicon: Arc<Lexicon>,
    /// The trainee's language.
    pub catalogue: Arc<Catalogue>,
    /// The seed.
    pub seed: u64,
    /// The terms.
    pub options: Options,
}

/// A step of the course as it stands, after what was taken back.
#[derive(Debug, Clone)]
pub(super) enum Course {
    /// A move at a second.
    Move(Move, u32),
    /// Time that nobody felt, up to a second.
    SkipTo(u32),
}

/// Why a practice cannot start or a move cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// The scenario has no texts in this language.
    #[error("the scenario `{scenario}` is not written in `{locale}`")]
    NotWritten {
        /// The scenario.
        scenario: String,
        /// The language.
        locale: String,
    },
    /// The move is not possible now.
    #[error(transparent)]
    Move(#[from] MoveError),
}

/// One run of one trainee.
pub struct Practice {
    setup: Setup,
    script: LocalScript,
    reader: Reader,
    dialogue: Dialogue,
    order: ChaCha8Rng,
    offered: Vec<(ReplyId, String)>,
    visits: Vec<VisitRecord>,
    findings: Vec<Explained>,
    pub(super) records: Vec<Record>,
    lines: Vec<Line>,
    trace: Vec<MoodPoint>,
    pub(super) moves: Vec<(Move, u32)>,
    /// The moves that led here, without what was taken back.
    pub(super) course: Vec<Course>,
    /// Where in the course each turn began.
    pub(super) turn_starts: Vec<usize>,
    pub(super) help: Help,
    /// For each reply, seconds since the customer's last words.
    pub(super) reply_secs: Vec<u32>,
    pub(super) customer_spoke_at: u32,
    unclear: u32,
    ended: Option<(EndingId, Outcome)>,
}

impl Practice {
    /// Begins: the customer says the first line.
    ///
    /// # Errors
    /// When the scenario is not written in the language.
    pub fn begin(setup: Setup) -> Result<Practice, StepError> {
        let missing = || StepError::NotWritten { scenario: setup.scenario.id.to_string(), locale: setup.catalogue.tag.clone() };
        let script = LocalScript::new(&setup).ok_or_else(missing)?;
        let reader = Reader::new(setup.lexicon.clone(), script.points.clone()).with_typos(setup.scenario.typos);
        let rng = facts::rng(setup.seed, Stream::Lines);
        let house = House::new(&setup.policy, &setup.scenario);
        let mut dialogue = Dialogue::new(setup.scenario.clone(), setup.temperament.clone(), house, rng);
        let events = dialogue.begin(&script);
        // An assessment offers the same order to everybody.
        let order_seed = if setup.options.mode == Mode::Assessment { 0 } else { setup.seed };
        let order = facts::rng(order_seed, Stream::Offered);
        let mut practice = Practice {
            script,
            reader,
            dialogue,
            order,
            offered: Vec::new(),
            visits: Vec::new(),
            findings: Vec::new(),
            records: Vec::new(),
            lines: Vec::new(),
            trace: vec![MoodPoint { turn: setup.scenario.start.clone(), mood: setup.scenario.mood, changes: Vec::new() }],
            moves: Vec::new(),
            course: Vec::new(),
            turn_starts: Vec::new(),
            help: Help::default(),
            reply_secs: Vec::new(),
            customer_spoke_at: 0,
            unclear: 0,
            ended: None,
            setup,
        };
        practice.take(events);
        Ok(practice)
    }

    /// Makes a move at a second of the attempt (never earlier than the last one) and returns what it brought about.
    ///
    /// # Errors
    /// When the move is not possible now; then nothing has changed.
    pub fn step(&mut self, what: Move, at_secs: u32) -> Result<&[Record], StepError> {
        let from = self.records.len();
        match what {
            Move::Hint => self.hint()?,
            Move::Back => self.take_back(at_secs)?,
            what => {
                self.make(what.clone(), at_secs)?;
                if let Some(Course::Move(_, at)) = self.course.last() {
                    self.moves.push((what, *at));
                }
            }
        }
        Ok(self.records.get(from..).unwrap_or_default())
    }

    /// Makes a move that belongs to the course.
    pub(super) fn make(&mut self, what: Move, at_secs: u32) -> Result<(), StepError> {
        self.dialogue.check(&what)?;
        let from = self.records.len();
        let turn_before = self.dialogue.state().turn.clone();
        let waited = self.dialogue.wait_until(at_secs);
        self.take(waited);
        // Before the turn that follows begins: it starts after this move.
        self.course.push(Course::Move(what.clone(), self.at_secs()));
        self.apply(&what);
        let changes = self.records.iter().skip(from).filter_map(|r| match r {
            Record::Event { event: Event::MoodMoved(change), .. } => Some(*change),
            _ => None,
        });
        let changes = changes.collect();
        self.trace.push(MoodPoint { turn: turn_before, mood: self.dialogue.state().mood, changes });
        Ok(())
    }

    /// Lets time pass that the customer does not feel.
    pub(super) fn skip_to(&mut self, at_secs: u32) {
        self.dialogue.skip_to(at_secs);
        self.customer_spoke_at = self.at_secs();
        self.course.push(Course::SkipTo(self.at_secs()));
    }

    fn apply(&mut self, what: &Move) {
        let Some(turn) = self.dialogue.turn().cloned() else { return };
        let replies = self.dialogue.state().replies as usize;
        let scenario = self.setup.scenario.clone();
        let policy = self.setup.policy.clone();
        let temperament = self.setup.temperament.clone();
        let judge = Judge { scenario: &scenario, policy: &policy, temperament: &temperament };
        let said_before = self.lines.clone();
        let earlier: Vec<&str> = said_before.iter().filter_map(|line| line.agent()).collect();
        let moment = Moment { turn: &turn, state: self.dialogue.state(), reply: replies, earlier: &earlier };
        let mut spare = VisitRecord::empty(&turn.id);
        let (visit, before) = match self.visits.split_last_mut() {
            Some((last, before)) => (last, &*before),
            None => (&mut spare, &[][..]),
        };
        let customer = self.lines.iter().filter_map(|line| match line {
            Line::Customer { text, .. } => Some(text.as_str()),
            _ => None,
        });
        let customer = customer.collect::<Vec<_>>().join("\n");
        let words = |text: String, reply: Option<ReplyId>| Said { text, reply };
        let (said, judged) = match what {
            Move::Say(text) => {
                let said = words(text.clone(), None);
                let reading = self.reader.read_after(&said.text, Some(&customer));
                let judged = judge.words(&moment, &said, &reading, visit);
                (Some(said), judged)
            }
            Move::Choose(id) => {
                let said = words(self.script.reply(&turn.id, id), Some(id.clone()));
                let reading = self.reader.read_after(&said.text, Some(&customer));
                let judged = judge.words(&moment, &said, &reading, visit);
                (Some(said), judged)
            }
            Move::Offer(offer) => (None, judge.offer(&moment, offer, visit)),
            Move::Verify(check) => (None, judge.act(&moment, &Act::Verify(check.clone()), visit)),
            Move::Warn => (None, judge.act(&moment, &Act::Warn, visit)),
            Move::Escalate(escalated) => (None, judge.escalation(&moment, escalated, before, visit)),
            Move::LookUp(article) => (None, judge.look_up(&moment, article, visit)),
            Move::Resume(resume) => {
                let hold = moment.state.on_hold.clone().unwrap_or(OnHold { since_secs: 0, how: Default::default() });
                (None, judge.resume(&moment, &hold, resume.thank, visit))
            }
            Move::End if self.ended.is_some() => return self.wrap_up(None),
            Move::WrapUp(ticket) => return self.wrap_up(Some(ticket)),
            Move::End => (None, judge.end(&moment)),
            Move::Hold(_) | Move::Hint | Move::Back => (None, Judgement::default()),
        };
        let escalated = self.dialogue.state().visit.escalated.is_some();
        if said.is_some() {
            self.reply_secs.push(self.dialogue.state().at_secs.saturating_sub(self.customer_spoke_at));
        }
        match &said {
            Some(said) => self.lines.push(Line::Agent { text: said.text.clone(), reply: replies, turn: turn.id.clone() }),
            None => self.lines.push(Line::Act { what: what.clone(), turn: turn.id.clone() }),
        }
        self.find(judged.findings);
        let visits_before = self.visits.len();
        let events = match (&said, what) {
            (Some(said), _) => self.say(said, &judged.heard),
            (None, Move::End) => self.dialogue.end(&judged.heard.impulses, &self.script),
            (None, act) => self.dialogue.act(act, &judged.heard.impulses, &self.script),
        };
        // What was missed in a turn shows before the next one begins.
        let leaves = events.iter().any(|e| matches!(e, Event::TurnBegan { .. } | Event::Ended { .. }));
        if leaves && let Some(visit) = visits_before.checked_sub(1).and_then(|last| self.visits.get_mut(last)) {
            let missed = judge.close(&turn, escalated, visit);
            self.find(missed);
        }
        if events.iter().any(|e| matches!(e, Event::Ended { .. })) {
            let moment = Moment { turn: &turn, state: self.dialogue.state(), reply: replies, earlier: &earlier };
            let never = judge.never_escalated(&moment, &mut self.visits);
            self.find(never);
        }
        self.take(events);
    }

    fn say(&mut self, said: &Said, heard: &Heard) -> Vec<Event> {
        self.dialogue.say(said, heard, &self.script)
    }

    /// The ticket, written or left: judged as a moment of its own after the contact.
    fn wrap_up(&mut self, ticket: Option<&Ticket>) {
        let Some(turn) = self.dialogue.turn().cloned() else { return };
        let (scenario, policy, temperament) =
            (self.setup.scenario.clone(), self.setup.policy.clone(), self.setup.temperament.clone());
        let judge = Judge { scenario: &scenario, policy: &policy, temperament: &temperament };
        let reading = ticket.map(|ticket| {
            Reader::new(self.setup.lexicon.clone(), self.script.ticket.clone()).with_typos(scenario.typos).read(&ticket.note)
        });
        let replies = self.dialogue.state().replies as usize;
        let moment = Moment { turn: &turn, state: self.dialogue.state(), reply: replies, earlier: &[] };
        let mut visit = VisitRecord::empty(&turn.id);
        let judged = judge.ticket(&moment, ticket.zip(reading.as_ref()), &mut visit);
        self.visits.push(visit);
        self.find(judged.findings);
        if let Some(ticket) = ticket {
            self.lines.push(Line::Act { what: Move::WrapUp(ticket.clone()), turn: turn.id.clone() });
        }
        let events = self.dialogue.wrap_up(ticket);
        self.take(events);
    }

    fn find(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            // The same data given away twice is one critical error.
            let critical = matches!(finding.kind, FindingKind::Critical(_)) && finding.point.is_some();
            if critical && self.findings.iter().any(|f| f.finding.kind == finding.kind && f.finding.point == finding.point) {
                continue;
            }
            let explained = Explained::new(finding, &self.setup.catalogue, &self.script);
            self.records.push(Record::Finding { at_secs: self.at_secs(), event: "found", finding: explained.clone() });
            self.findings.push(explained);
        }
    }

    fn take(&mut self, events: Vec<Event>) {
        for event in events {
            match &event {
                Event::TurnBegan { turn } => self.open(turn),
                Event::CustomerSaid { text, band, .. } => {
                    self.lines.push(Line::Customer { text: text.clone(), band: *band });
                    self.customer_spoke_at = self.at_secs();
                }
                // A hold is no time to reply in.
                Event::Resumed { .. } => self.customer_spoke_at = self.at_secs(),
                Event::Unmatched { .. } => self.unclear += 1,
                Event::Behaved { behaviour } => self.provoked(*behaviour),
                Event::Ended { ending, outcome } => {
                    self.ended = Some((ending.clone(), *outcome));
                    self.offered.clear();
                }
                _ => {}
            }
            self.records.push(Record::Event { at_secs: self.at_secs(), event });
        }
    }

    fn open(&mut self, turn: &TurnId) {
        let Some(turn) = self.setup.scenario.turn(turn) else { return };
        let visit = VisitRecord::open(&Opening {
            turn,
            scenario: &self.setup.scenario,
            policy: &self.setup.policy,
            state: self.dialogue.state(),
            band: self.dialogue.band(),
            before: &self.visits,
        });
        self.visits.push(visit);
        self.turn_starts.push(self.course.len());
        self.offered = turn.replies.iter().map(|r| (r.id.clone(), self.script.reply(&turn.id, &r.id))).collect();
        self.offered.shuffle(&mut self.order);
    }

    /// What the customer does of their own accord calls for something too.
    fn provoked(&mut self, behaviour: Behaviour) {
        let Some(visit) = self.visits.last_mut() else { return };
        match behaviour {
            Behaviour::AsksForManager if !visit.calls_for(Criterion::EscalatesWhenDue) => {
                visit.call_for(Criterion::KeepsOwnership, None, &self.setup.policy);
            }
            Behaviour::Swears => visit.call_for(Criterion::StaysCalm, None, &self.setup.policy),
            Behaviour::AsksForManager | Behaviour::HangsUp | Behaviour::Thanks => {}
        }
    }

    /// The scorecard as it stands.
    pub fn scorecard(&self) -> Scorecard {
        let state = self.dialogue.state();
        let (policy, channel) = (&self.setup.policy, self.setup.scenario.channel);
        let expected = |of: &BTreeMap<Channel, u32>| of.get(&channel).copied().unwrap_or_default();
        let simulated = Simulated::new(&Contact {
            mood: state.mood,
            outcome: self.ended.as_ref().map(|(_, outcome)| *outcome),
            handling_secs: state.at_secs,
            reply_secs: &self.reply_secs,
            first_reply_expected: expected(&policy.first_reply_secs),
            reply_expected: expected(&policy.reply_secs),
            unclear: self.unclear,
            transfers: state.escalations.len() as u32,
            holds: state.times_held,
        });
        let critical = self.findings.iter().filter_map(|explained| match explained.finding.kind {
            FindingKind::Critical(critical) => Some(critical),
            _ => None,
        });
        Scorecard::new(&self.visits, critical.collect(), &self.setup.policy, self.ended.clone(), self.is_over(), simulated)
    }

    /// Everything that happened, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The transcript.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// All evidence, in order.
    pub fn findings(&self) -> &[Explained] {
        &self.findings
    }

    /// All evidence with the rules' names and reasons in another language; what the scenario says stays in the attempt's.
    pub fn findings_in(&self, catalogue: &Catalogue) -> Vec<Explained> {
        self.findings.iter().map(|f| Explained::new(f.finding.clone(), catalogue, &self.script)).collect()
    }

    /// Opportunities and slips, turn by turn.
    pub fn visits(&self) -> &[VisitRecord] {
        &self.visits
    }

    /// The mood after each step, the start first.
    pub fn trace(&self) -> &[MoodPoint] {
        &self.trace
    }

    /// The moves made, each with its second: together with the setup, all that is needed to run it again.
    pub fn moves(&self) -> &[(Move, u32)] {
        &self.moves
    }

    /// Replies offered now, in this attempt's order.
    pub fn offered(&self) -> &[(ReplyId, String)] {
        &self.offered
    }

    /// Where the conversation stands.
    pub fn state(&self) -> &State {
        self.dialogue.state()
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

    /// Help that was taken.
    pub fn help(&self) -> Help {
        self.help
    }

    /// What it runs on.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The words of this attempt.
    pub fn script(&self) -> &LocalScript {
        &self.script
    }

    /// The second of the last move.
    pub fn at_secs(&self) -> u32 {
        self.dialogue.state().at_secs
    }
}
