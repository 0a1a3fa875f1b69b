//! `sabr score`: replies in as JSON lines, measures and findings out. Loads no more than it needs, so that it answers at once.

use super::args::{Score, WindowArgs};
use super::lines::{LONGEST_LINE, Line, answer_lines};
use super::play::chosen_policy;
use super::score_explain::{explain, explain_one};
use super::text::choose_tag;
use crate::content::{Library, Sources};
use crate::dialogue::{Dialogue, House, Said};
use crate::language::{Lexicon, Marker, MarkerKind, load_lexicon};
use crate::practice::{Explained, LocalScript, Setup};
use crate::scenario::{Source, Turn, TurnId, did_you_mean};
use crate::scoring::{Judge, Measures, Moment, Opening, PointHit, Reader, Reading, Reason, VisitRecord};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::ops::Range;
use std::sync::Arc;

#[derive(Deserialize)]
struct Item {
    id: Value,
    text: String,
}

/// The scenario whose points are found.
pub(super) struct Place {
    pub setup: Setup,
    pub script: LocalScript,
    /// The turn to judge in.
    pub turn: Option<Turn>,
}

/// Scores one reply after the other.
pub(super) struct Scorer {
    pub reader: Reader,
    pub place: Option<Place>,
    explain: bool,
}

pub(super) fn run(args: &Score, shared: &WindowArgs) -> anyhow::Result<u8> {
    let scorer = Scorer::new(super::sources(shared)?, args, shared)?;
    let mut out = std::io::stdout().lock();
    if let Some(text) = &args.text {
        explain_one(&scorer, text, &mut out)?;
        return Ok(super::OK);
    }
    if std::io::stdin().is_terminal() {
        eprintln!("sabr: reads replies from here as lines {{\"id\":1,\"text\":\"…\"}}; `--text \"…\"` takes one reply instead");
    }
    answer_lines(std::io::stdin(), &mut out, move |line, out| scorer.line(line, out))?;
    Ok(super::OK)
}

fn lexicon(sources: &Sources, tag: &str) -> anyhow::Result<Arc<Lexicon>> {
    let path = format!("assets/lexicons/{tag}.ron");
    let text = sources.0.get(&path).ok_or_else(|| anyhow::anyhow!("there is no lexicon for `{tag}`"))?;
    let (lexicon, _) = load_lexicon(Source { path: &path, text });
    Ok(Arc::new(lexicon.ok_or_else(|| anyhow::anyhow!("the lexicon for `{tag}` has mistakes; `sabr check` lists them"))?))
}

impl Scorer {
    fn new(mut sources: Sources, args: &Score, shared: &WindowArgs) -> anyhow::Result<Scorer> {
        let tag = choose_tag(&sources.languages(), shared.locale.as_deref())?;
        let Some(id) = &args.of else {
            return Ok(Scorer { reader: Reader::new(lexicon(&sources, &tag)?, Vec::new()), place: None, explain: args.explain });
        };
        let policy = args.policy.as_deref().map(|named| chosen_policy(named, &mut sources)).transpose()?;
        // Only when the scenario is not there all are read, to say which there are.
        let library = Library::of_scenario(sources.clone(), id, &tag);
        let setup = match library.setup(id, &tag, policy.as_deref(), 0) {
            Ok(setup) => setup,
            Err(_) => super::checked(sources).setup(id, &tag, policy.as_deref(), 0)?,
        };
        let script = LocalScript::new(&setup).ok_or_else(|| anyhow::anyhow!("the scenario `{id}` is not written in `{tag}`"))?;
        let known = || setup.scenario.turns.iter().map(|t| t.id.as_str());
        let turn = args.turn.as_ref().map(|id| {
            let turn = setup.scenario.turn(&TurnId(id.clone()));
            turn.cloned().ok_or_else(|| anyhow::anyhow!("there is no turn `{id}`; {}", did_you_mean(id, known())))
        });
        let turn = turn.transpose()?;
        let reader = setup.reader(script.points.clone());
        Ok(Scorer { reader, place: Some(Place { setup, script, turn }), explain: args.explain })
    }

    fn line(&self, line: Line<'_>, out: &mut Vec<u8>) {
        let Some(bytes) = line.bytes else {
            return self.refuse(line.number, Value::Null, &format!("longer than {LONGEST_LINE} bytes"), out);
        };
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        match serde_json::from_slice::<Item>(bytes) {
            Ok(item) if self.explain => explain(self, line.number, &item.id, &item.text, out),
            Ok(item) => self.answer(&item, out),
            Err(error) => {
                let id = serde_json::from_slice::<Value>(bytes).ok().and_then(|value| Some(value.get("id")?.clone()));
                // Where in a single line needs no line: serde counts from 1 and knows no other.
                let error = error.to_string().replace(" at line 1 column", " at column");
                self.refuse(line.number, id.unwrap_or(Value::Null), &format!("not a line {{\"id\",\"text\"}}: {error}"), out);
            }
        }
    }

    fn refuse(&self, line: u64, id: Value, error: &str, out: &mut Vec<u8>) {
        let answer = if self.explain {
            format!("line {line}: {error}\n\n")
        } else {
            format!("{}\n", json!({"id": id, "line": line, "error": error}))
        };
        out.extend(answer.bytes());
    }

    fn answer(&self, item: &Item, out: &mut Vec<u8>) {
        let reading = self.reader.read(&item.text);
        let point = |hit| PointAnswer::new(hit, &item.text);
        let wanted = self.place.is_some();
        let answer = Answer {
            id: &item.id,
            measures: Measures::of(&reading.markers),
            markers: reading.markers.iter().map(|m| MarkerAnswer::new(m, &item.text)).collect(),
            points: wanted.then(|| reading.made.iter().map(point).collect()),
            wrong: wanted.then(|| self.wrong(&reading).map(point).collect()),
            findings: self.judged(&item.text, &reading),
        };
        // Neither strings nor numbers can fail to be written to memory.
        let _ = serde_json::to_writer(&mut *out, &answer);
        let _ = writeln!(out);
    }

    /// Points stated wrongly; once it is known in which turn, only those that can be meant there.
    pub fn wrong<'r>(&self, reading: &'r Reading) -> impl Iterator<Item = &'r PointHit> {
        let turn = self.place.as_ref().and_then(|place| place.turn.as_ref());
        let all = turn.is_none().then_some(&reading.wrong).into_iter().flatten();
        all.chain(turn.into_iter().flat_map(|turn| reading.wrong_in(turn)))
    }

    /// Findings as if the reply had been given in the turn asked for, identity checked, mood as at the start.
    pub fn judged(&self, text: &str, reading: &Reading) -> Vec<Explained> {
        let Some(Place { setup, script, turn: Some(turn) }) = &self.place else { return Vec::new() };
        let house = House::new(&setup.policy, &setup.scenario);
        let dialogue = Dialogue::new(setup.scenario.clone(), setup.temperament.clone(), house, ChaCha8Rng::seed_from_u64(0));
        let mut state = dialogue.state().clone();
        state.checked.extend(setup.scenario.checks.iter().cloned());
        state.private = true;
        let judge = Judge { scenario: &setup.scenario, policy: &setup.policy, temperament: &setup.temperament };
        let mut visit = VisitRecord::open(&Opening {
            turn,
            scenario: &setup.scenario,
            policy: &setup.policy,
            state: &state,
            band: setup.temperament.band(&state.mood),
            before: &[],
        });
        let said = Said { text: text.to_owned(), reply: None };
        let mut findings = judge.words(&Moment { turn, state: &state, reply: 0 }, &said, reading, &[], &mut visit).findings;
        findings.extend(judge.close(turn, false, false, &[], &mut visit));
        findings.into_iter().map(|f| Explained::new(f, &setup.catalogue, script, &setup.scenario)).collect()
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a Value,
    measures: Measures,
    markers: Vec<MarkerAnswer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    points: Option<Vec<PointAnswer<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wrong: Option<Vec<PointAnswer<'a>>>,
    findings: Vec<Explained>,
}

#[derive(Serialize)]
struct MarkerAnswer<'a> {
    kind: MarkerKind,
    weight: f64,
    span: Range<usize>,
    quote: &'a str,
    pattern: &'a str,
}

impl<'a> MarkerAnswer<'a> {
    fn new(marker: &'a Marker, text: &'a str) -> MarkerAnswer<'a> {
        let quote = text.get(marker.span.clone()).unwrap_or_default();
        MarkerAnswer { kind: marker.kind, weight: marker.weight, span: marker.span.clone(), quote, pattern: &marker.pattern }
    }
}

#[derive(Serialize)]
struct PointAnswer<'a> {
    point: &'a str,
    span: Range<usize>,
    quote: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a Reason>,
}

impl<'a> PointAnswer<'a> {
    fn new(hit: &'a PointHit, text: &'a str) -> PointAnswer<'a> {
        let quote = text.get(hit.span.clone()).unwrap_or_default();
        PointAnswer { point: hit.id.as_str(), span: hit.span.clone(), quote, reason: hit.reason.as_ref() }
    }
}
