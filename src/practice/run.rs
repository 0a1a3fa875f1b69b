//! The running practice: the only place where a move becomes events, findings and a scorecard.

use super::course::{Course, Happened, Step, Words};
use super::explain::Explained;
use super::facts::{self, Stream};
use super::options::{Help, Mode};
use super::record::{Line, MoodPoint, Record};
use super::script::LocalScript;
use super::setup::{Setup, StepError};
use crate::customer::Band;
use crate::dialogue::{Event, Move, Said, State};
use crate::locale::Catalogue;
use crate::scenario::{EndingId, Outcome, ReplyId, TurnId};
use crate::scoring::{Reader, Scorecard, VisitRecord};
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

/// One run of one trainee.
pub struct Practice {
    setup: Setup,
    script: LocalScript,
    reader: Reader,
    pub(super) course: Course,
    order: ChaCha8Rng,
    offered: Vec<(ReplyId, String)>,
    findings: Vec<Explained>,
    pub(super) records: Vec<Record>,
    /// Numbers of those that stand, after what was taken back.
    pub(super) standing: Vec<usize>,
    lines: Vec<Line>,
    trace: Vec<MoodPoint>,
    pub(super) moves: Vec<(Move, u32)>,
    pub(super) help: Help,
}

impl Practice {
    /// Begins: the customer says the first line.
    ///
    /// # Errors
    /// When the scenario is not written in the language.
    pub fn begin(setup: Setup) -> Result<Practice, StepError> {
        let script = LocalScript::new(&setup).ok_or_else(|| StepError::not_written(&setup))?;
        let reader = setup.reader(script.points.clone());
        let (course, happened) = Course::begin(&setup, &script);
        // An assessment offers the same order to everybody.
        let order_seed = if setup.options.mode == Mode::Assessment { 0 } else { setup.seed };
        let order = facts::rng(order_seed, Stream::Offered);
        let mut practice = Practice {
            script,
            reader,
            course,
            order,
            offered: Vec::new(),
            findings: Vec::new(),
            records: Vec::new(),
            standing: Vec::new(),
            lines: Vec::new(),
            trace: vec![MoodPoint { turn: setup.scenario.start.clone(), mood: setup.scenario.mood, changes: Vec::new() }],
            moves: Vec::new(),
            help: Help::default(),
            setup,
        };
        practice.take(happened);
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
                if let Some(Step::Move(_, at)) = self.course.steps.last() {
                    self.moves.push((what, *at));
                }
            }
        }
        Ok(self.records.get(from..).unwrap_or_default())
    }

    /// Makes a move that belongs to the course.
    pub(super) fn make(&mut self, what: Move, at_secs: u32) -> Result<(), StepError> {
        self.course.check(&what)?;
        let from = self.records.len();
        let turn = self.state().turn.clone();
        let reply = self.state().replies as usize;
        let words = self.read(&what, &turn);
        let note = match &what {
            Move::WrapUp(ticket) => Some(self.setup.reader(self.script.ticket.clone()).read(&ticket.note)),
            _ => None,
        };
        match (&words, &what) {
            (Some(words), _) => self.lines.push(Line::Agent { text: words.said.text.clone(), reply, turn: turn.clone() }),
            // A ticket left unwritten leaves no line.
            (None, Move::End) if self.ended().is_some() => {}
            // Silence is heard in what the customer says to it.
            (None, Move::Wait) => {}
            (None, what) => self.lines.push(Line::Act { what: what.clone(), turn: turn.clone() }),
        }
        let happened = self.course.step(&what, words.as_ref(), note.as_ref(), at_secs, &self.script);
        self.take(happened);
        let changes = self.records.iter().skip(from).filter_map(|r| match r {
            Record::Event { event: Event::MoodMoved(change), .. } => Some(*change),
            _ => None,
        });
        let changes = changes.collect();
        self.trace.push(MoodPoint { turn, mood: self.state().mood, changes });
        Ok(())
    }

    /// The words of a move, read after all that the customer said before.
    fn read(&self, what: &Move, turn: &TurnId) -> Option<Words> {
        let said = match what {
            Move::Say(text) => Said { text: text.clone(), reply: None },
            Move::Choose(id) => Said { text: self.script.reply(turn, id), reply: Some(id.clone()) },
            _ => return None,
        };
        let customer = self.lines.iter().filter_map(|line| match line {
            Line::Customer { text, .. } => Some(text.as_str()),
            _ => None,
        });
        let customer = customer.collect::<Vec<_>>().join("\n");
        let reading = self.reader.read_after(&said.text, Some(&customer));
        Some(Words::new(said, reading))
    }

    fn take(&mut self, happened: Vec<Happened>) {
        for happened in happened {
            let at_secs = self.at_secs();
            match happened {
                Happened::Found(finding) => {
                    let explained = Explained::new(finding, &self.setup.catalogue, &self.script, &self.setup.scenario);
                    self.keep(Record::Finding { at_secs, event: "found", finding: explained.clone() });
                    self.findings.push(explained);
                }
                Happened::Event(event) => {
                    match &event {
                        Event::TurnBegan { turn } => self.offer(turn),
                        Event::CustomerSaid { text, band, .. } => {
                            self.lines.push(Line::Customer { text: text.clone(), band: *band });
                        }
                        Event::Ended { .. } => self.offered.clear(),
                        _ => {}
                    }
                    self.keep(Record::Event { at_secs, event });
                }
            }
        }
    }

    fn keep(&mut self, record: Record) {
        self.standing.push(self.records.len());
        self.records.push(record);
    }

    /// The replies offered in a turn, in this attempt's order.
    fn offer(&mut self, turn: &TurnId) {
        let Some(turn) = self.setup.scenario.turn(turn) else { return };
        self.offered = turn.replies.iter().map(|r| (r.id.clone(), self.script.reply(&turn.id, &r.id))).collect();
        self.offered.shuffle(&mut self.order);
    }

    /// Another mode from here on.
    pub(super) fn set_mode(&mut self, mode: Mode) {
        self.setup.options.mode = mode;
    }

    /// The scorecard as it stands.
    pub fn scorecard(&self) -> Scorecard {
        self.course.scorecard()
    }

    /// The course without its words.
    pub fn course(&self) -> &Course {
        &self.course
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
        self.findings.iter().map(|f| Explained::new(f.finding.clone(), catalogue, &self.script, &self.setup.scenario)).collect()
    }

    /// Opportunities and slips, turn by turn.
    pub fn visits(&self) -> &[VisitRecord] {
        self.course.visits()
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
        self.course.state()
    }

    /// How heated the customer is.
    pub fn band(&self) -> Band {
        self.course.band()
    }

    /// How it ended, once it has.
    pub fn ended(&self) -> Option<&(EndingId, Outcome)> {
        self.course.ended()
    }

    /// Whether nothing is left to do: the contact has ended, and its ticket, if one is wanted, is written or left.
    pub fn is_over(&self) -> bool {
        self.course.is_over()
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
        self.state().at_secs
    }
}
