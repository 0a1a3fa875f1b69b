//! What came of a move or an attempt, as results: nothing that was not observed, figures of the model always called simulated.

use super::duration::iso8601;
use super::statement::{Score, StatementResult};
use super::vocabulary::extension;
use crate::dialogue::{Move, TimedMove};
use crate::practice::{EvidenceKind, Practice, Record};
use crate::scoring::Scorecard;
use serde_json::{Map, Value, json};

/// Extensions by their IRIs; what is nothing is left out.
pub(super) fn extensions<const N: usize>(all: [(&str, Value); N]) -> Map<String, Value> {
    let there = |value: &Value| match value {
        Value::Null => false,
        Value::Array(all) => !all.is_empty(),
        Value::Object(all) => !all.is_empty(),
        _ => true,
    };
    all.into_iter().filter(|(_, value)| there(value)).map(|(name, value)| (extension(name), value)).collect()
}

/// Whether an attempt was good enough, and how good.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// Whether it passed.
    pub passed: bool,
    /// The lowest of the observed dimensions: an attempt passes when every one of them reaches the mark.
    pub score: Option<Score>,
}

/// The verdict on an attempt that is over, by the policy's mark or by another one, 0 to 1. `None` while it is not over, or when nothing
/// was observed that could be judged.
pub fn verdict(practice: &Practice, mark: Option<f64>) -> Option<Verdict> {
    let card = practice.scorecard();
    let by_policy = card.passed?;
    let fails = practice.setup().policy.fails(&card.critical);
    let score = card.dimensions.iter().filter_map(|d| d.score).min().map(Score::of_hundred);
    match (score, mark) {
        (None, _) if !fails => None,
        (Some(score), Some(mark)) => Some(Verdict { passed: score.scaled >= mark && !fails, score: Some(score) }),
        _ => Some(Verdict { passed: by_policy, score }),
    }
}

/// What a reply or an act showed.
pub(super) fn of_move(practice: &Practice, what: &Move, records: &[Record], with_replies: bool) -> StatementResult {
    let findings: Vec<Value> = records.iter().filter_map(|record| found(record, with_replies)).collect();
    let response = match what {
        Move::Choose(reply) => Some(reply.to_string()),
        Move::Say(text) if with_replies => Some(text.clone()),
        _ => None,
    };
    let told = match what {
        Move::Choose(_) | Move::Say(_) => Value::Null,
        act => move_value(act, with_replies),
    };
    let mood = if matches!(what, Move::Hint) { Value::Null } else { mood(practice) };
    let extensions = extensions([("findings", findings.into()), ("mood", mood), ("move", told)]);
    StatementResult { response, extensions, ..StatementResult::default() }
}

/// The customer's mood now.
pub(super) fn mood(practice: &Practice) -> Value {
    json!(practice.state().mood)
}

/// An act as its JSON, typed words only when they are wished for.
fn move_value(what: &Move, with_replies: bool) -> Value {
    let json = TimedMove { what: what.clone(), after_secs: None }.to_json();
    let mut value = serde_json::from_str(&json).unwrap_or(Value::Null);
    if let (Some(Value::Object(ticket)), false) = (value.get_mut("wrap_up"), with_replies) {
        ticket.remove("note");
    }
    value
}

fn found(record: &Record, with_replies: bool) -> Option<Value> {
    let Record::Finding { finding: explained, .. } = record else { return None };
    let finding = &explained.finding;
    let mut value = Map::new();
    value.insert("kind".into(), EvidenceKind::of(finding).id().into());
    value.insert("id".into(), finding.kind.id().into());
    finding.kind.dimension().into_iter().for_each(|d| drop(value.insert("dimension".into(), d.id().into())));
    value.insert("amount".into(), json!(rounded(finding.amount)));
    finding.point.iter().for_each(|point| drop(value.insert("point".into(), point.as_str().into())));
    if with_replies && !finding.quote.is_empty() {
        value.insert("quote".into(), finding.quote.as_str().into());
    }
    Some(value.into())
}

/// The end of the course.
pub(super) fn of_completion(practice: &Practice) -> StatementResult {
    let card = practice.scorecard();
    let mut simulated = serde_json::to_value(&card.simulated).unwrap_or(Value::Null);
    if let Value::Object(figures) = &mut simulated {
        figures.retain(|_, value| !value.is_null());
    }
    let ending = match (&card.ending, card.outcome) {
        (Some(ending), Some(outcome)) => json!({"id": ending, "outcome": outcome.id()}),
        _ => Value::Null,
    };
    let extensions = extensions([
        ("dimensions", dimensions(&card)),
        ("critical", json!(card.critical)),
        ("ending", ending),
        ("help", json!(practice.help())),
        ("simulated", simulated),
    ]);
    StatementResult {
        completion: Some(true),
        duration: Some(iso8601(practice.at_secs())),
        extensions,
        ..StatementResult::default()
    }
}

/// The verdict.
pub(super) fn of_verdict(practice: &Practice, verdict: Verdict) -> StatementResult {
    let card = practice.scorecard();
    let extensions =
        extensions([("dimensions", dimensions(&card)), ("critical", json!(card.critical)), ("help", json!(practice.help()))]);
    StatementResult {
        score: verdict.score,
        success: Some(verdict.passed),
        duration: Some(iso8601(practice.at_secs())),
        extensions,
        ..StatementResult::default()
    }
}

fn dimensions(card: &Scorecard) -> Value {
    let observed = card.dimensions.iter().filter_map(|d| {
        let (score, earned) = (d.score?, d.earned?);
        Some((d.dimension.id().to_owned(), json!({"score": score, "earned": rounded(earned), "debits": rounded(d.debits)})))
    });
    Value::Object(observed.collect())
}

fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}
