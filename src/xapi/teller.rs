//! Tells an attempt as statements, event by event, by playing it again.

use super::activity::{Places, Tongue, profile};
use super::actor::Account;
use super::duration::iso8601;
use super::ids::{registration, statement_id};
use super::result::{extensions, mood, of_completion, of_move, of_verdict, verdict};
use super::statement::{Activity, Context, ContextActivities, Statement, StatementResult, Verb};
use super::vocabulary::VerbId;
use crate::dialogue::{Event, Move, Speech};
use crate::practice::{Practice, Record, StepError};
use crate::scenario::TurnId;
use serde_json::{Value, json};

/// What is known of an attempt besides its course, and how it is to be told.
#[derive(Debug, Clone)]
pub struct About {
    /// Its id.
    pub attempt: String,
    /// The hash of the texts it runs on.
    pub content: String,
    /// The hash of what it is scored by.
    pub rules: String,
    /// Whose it is.
    pub actor: Account,
    /// Whether typed words are told.
    pub with_replies: bool,
    /// Languages in which the parts of the scenario have names, beside the one it is played in.
    pub tongues: Vec<Tongue>,
    /// The scenario's IRI where somebody else gave it one.
    pub activity: Option<String>,
    /// What every observed dimension must reach, 0 to 1, where it is not the policy that says so.
    pub mark: Option<f64>,
    /// Whether the end of the course is told.
    pub tells_completed: bool,
    /// Whether the verdict is told.
    pub tells_verdict: bool,
}

/// What kind of event an attempt's log tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A move.
    Move,
    /// Left for now.
    LeftOff,
    /// Nothing is left to do.
    Finished,
    /// Closed for good before that.
    Closed,
}

/// An event of an attempt's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Its number, from 1.
    pub number: u32,
    /// What kind of event.
    pub kind: Kind,
    /// When, RFC 3339.
    pub at: String,
}

/// Tells one attempt.
struct Teller {
    about: About,
    places: Places,
    /// The event being told, and how many statements it has.
    event: u32,
    told: usize,
    at: String,
    /// Left, and not yet taken up again.
    left_off: bool,
    /// The second of the last move.
    last_secs: u32,
}

impl Teller {
    /// For an attempt that has just begun.
    fn new(about: About, practice: &Practice) -> Teller {
        let places = Places::new(practice, &about.tongues, about.activity.clone());
        Teller { about, places, event: 0, told: 0, at: String::new(), left_off: false, last_secs: 0 }
    }

    /// The beginning, and the customer's first words.
    fn begin(&mut self, practice: &Practice, at: &str) -> Vec<Statement> {
        self.enter(0, at);
        let began = self.say(practice, VerbId::Initialized, self.places.scenario(), None, self.terms(practice));
        let mut all = vec![began];
        all.extend(self.course(practice, practice.records()));
        all
    }

    /// A move that was made, with what it brought about.
    fn moved(&mut self, practice: &Practice, records: &[Record], number: u32, at: &str) -> Vec<Statement> {
        self.enter(number, at);
        let mut all = Vec::new();
        if std::mem::take(&mut self.left_off) {
            all.push(self.say(practice, VerbId::Resumed, self.places.scenario(), None, serde_json::Map::new()));
        }
        let Some((what, at_secs)) = practice.moves().last() else { return all };
        let mut result = of_move(practice, what, records, self.about.with_replies);
        let said_in = records.iter().find_map(|record| match record {
            Record::Event { event: Event::AgentSaid { turn, .. }, .. } => Some(turn.clone()),
            _ => None,
        });
        // A turn taken back goes on at the second it was taken back at.
        result.duration = Some(iso8601(at_secs.saturating_sub(self.last_secs)));
        self.last_secs = practice.at_secs();
        let (verb, object) = match (what, said_in) {
            (Move::Choose(_), Some(turn)) => (VerbId::Answered, self.places.answer(&turn, Some(&offered(practice, &turn)))),
            (Move::Say(_), Some(turn)) => (VerbId::Answered, self.places.answer(&turn, None)),
            (act, _) => {
                let left = records.iter().any(|r| matches!(r, Record::Event { event: Event::TicketSkipped, .. }));
                (VerbId::Interacted, self.places.act(act, left))
            }
        };
        all.push(self.say(practice, verb, object, Some(result), serde_json::Map::new()));
        all.extend(self.course(practice, records));
        all
    }

    /// The attempt is left for now.
    fn left_off(&mut self, practice: &Practice, number: u32, at: &str) -> Vec<Statement> {
        self.enter(number, at);
        if std::mem::replace(&mut self.left_off, true) {
            return Vec::new();
        }
        let result = StatementResult { duration: Some(iso8601(practice.at_secs())), ..StatementResult::default() };
        vec![self.say(practice, VerbId::Suspended, self.places.scenario(), Some(result), serde_json::Map::new())]
    }

    /// Nothing is left to do: completed, the verdict if there is one, and the end.
    fn finished(&mut self, practice: &Practice, number: u32, at: &str) -> Vec<Statement> {
        self.enter(number, at);
        let mut all = Vec::new();
        let terms = self.terms(practice);
        if self.about.tells_completed {
            let completed = of_completion(practice);
            all.push(self.say(practice, VerbId::Completed, self.places.scenario(), Some(completed), terms.clone()));
        }
        if let Some(verdict) = verdict(practice, self.about.mark).filter(|_| self.about.tells_verdict) {
            let verb = if verdict.passed { VerbId::Passed } else { VerbId::Failed };
            let judged = of_verdict(practice, verdict);
            all.push(self.say(practice, verb, self.places.scenario(), Some(judged), terms));
        }
        all.push(self.terminated(practice));
        all
    }

    /// The end, also of an attempt that stopped before anything could be judged.
    fn closed(&mut self, practice: &Practice, number: u32, at: &str) -> Vec<Statement> {
        self.enter(number, at);
        vec![self.terminated(practice)]
    }

    fn terminated(&mut self, practice: &Practice) -> Statement {
        let result = StatementResult {
            duration: Some(iso8601(practice.at_secs())),
            extensions: extensions([("help", json!(practice.help()))]),
            ..StatementResult::default()
        };
        self.say(practice, VerbId::Terminated, self.places.scenario(), Some(result), serde_json::Map::new())
    }

    fn enter(&mut self, number: u32, at: &str) {
        (self.event, self.told, self.at) = (number, 0, at.to_owned());
    }

    /// Turns that were reached and what the customer said.
    fn course(&mut self, practice: &Practice, records: &[Record]) -> Vec<Statement> {
        let mut all = Vec::new();
        for record in records {
            let Record::Event { event, .. } = record else { continue };
            match event {
                Event::TurnBegan { turn } if practice.turns().len() > 1 => {
                    let progress = json!({"turns": practice.turns().len(), "points": points(practice.standing())});
                    let extensions = extensions([("progress", progress), ("mood", mood(practice))]);
                    let result = StatementResult { extensions, ..StatementResult::default() };
                    let turn = self.places.turn(turn);
                    all.push(self.say(practice, VerbId::Progressed, turn, Some(result), serde_json::Map::new()));
                }
                Event::CustomerSaid { speech, band, text } => {
                    let heard = self.places.heard(speech);
                    let of_turn = matches!(speech, Speech::Turn(_));
                    let mood = if of_turn { mood(practice) } else { Value::Null };
                    let extensions = extensions([("said", json!({"text": text, "band": band.id()})), ("mood", mood)]);
                    let result = StatementResult { extensions, ..StatementResult::default() };
                    all.push(self.say(practice, VerbId::Experienced, heard, Some(result), serde_json::Map::new()));
                }
                _ => {}
            }
        }
        all
    }

    fn terms(&self, practice: &Practice) -> serde_json::Map<String, Value> {
        let setup = practice.setup();
        extensions([
            ("attempt", self.about.attempt.as_str().into()),
            ("content", self.about.content.as_str().into()),
            ("rules", self.about.rules.as_str().into()),
            ("seed", setup.seed.to_string().into()),
            ("policy", setup.policy.id.as_str().into()),
            ("pass-mark", self.about.mark.map_or_else(|| setup.policy.pass_mark.into(), |mark| json!(mark * 100.0))),
            ("mode", setup.options.mode.id().into()),
            ("intensity", setup.options.intensity.id().into()),
        ])
    }

    fn say(
        &mut self,
        practice: &Practice,
        verb: VerbId,
        object: Activity,
        result: Option<StatementResult>,
        extensions: serde_json::Map<String, Value>,
    ) -> Statement {
        let about = &self.about;
        let parent = self.places.parent();
        let parent = if parent.id == object.id { Vec::new() } else { vec![parent] };
        let n = self.told;
        self.told += 1;
        Statement {
            id: statement_id(&about.attempt, self.event, n),
            actor: about.actor.clone(),
            verb: Verb {
                id: verb.iri(),
                display: verb.words().map(|(tag, word)| (tag.to_owned(), word.to_owned())).into_iter().collect(),
            },
            object,
            result,
            context: Context {
                registration: registration(&about.attempt),
                context_activities: ContextActivities { parent, category: vec![profile()] },
                revision: about.content.clone(),
                platform: concat!("Sabr ", env!("CARGO_PKG_VERSION")),
                language: practice.setup().catalogue.tag.clone(),
                extensions,
            },
            timestamp: self.at.clone(),
        }
    }
}

/// Replies in the order their author wrote them: an activity is the same for everybody.
fn offered(practice: &Practice, turn: &TurnId) -> Vec<String> {
    let turn = practice.setup().scenario.turn(turn);
    turn.into_iter().flat_map(|turn| &turn.replies).map(|reply| reply.id.to_string()).collect()
}

/// What was told by now, in order, each once.
fn points<'r>(records: impl Iterator<Item = &'r Record>) -> Vec<String> {
    let mut made: Vec<String> = Vec::new();
    for record in records {
        if let Record::Event { event: Event::PointMade { point }, .. } = record
            && !made.iter().any(|known| known == point.as_str())
        {
            made.push(point.to_string());
        }
    }
    made
}

/// An attempt as statements, from its beginning as far as its log goes. It is played again for it.
///
/// # Errors
/// When its moves do not fit it.
pub fn statements(practice: &Practice, about: About, began: &str, log: &[Moment]) -> Result<Vec<Statement>, StepError> {
    let mut again = Practice::begin(practice.setup().clone())?;
    let mut teller = Teller::new(about, &again);
    let mut all = teller.begin(&again, began);
    let mut moves = practice.moves().iter();
    for moment in log {
        let (number, at) = (moment.number, moment.at.as_str());
        match moment.kind {
            Kind::Move => {
                let Some((what, at_secs)) = moves.next() else { break };
                let from = again.records().len();
                again.step(what.clone(), *at_secs)?;
                let records = again.records().get(from..).unwrap_or_default();
                all.extend(teller.moved(&again, records, number, at));
            }
            Kind::LeftOff => all.extend(teller.left_off(&again, number, at)),
            Kind::Finished => all.extend(teller.finished(&again, number, at)),
            Kind::Closed => all.extend(teller.closed(&again, number, at)),
        }
    }
    Ok(all)
}
