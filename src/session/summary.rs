//! What an ended attempt came to, read from its kept scorecard: no attempt is played again for it.
//!
//! The only place that reads scorecards back; what an older version wrote differently is left out, never guessed.

use crate::content::Sources;
use crate::scenario::{Criterion, Critical, Dimension, Slip};
use crate::store::{AttemptState, EventKind, Store, StoreError, StoredAttempt, Summary};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How replies become findings and findings scores; counted up when the same text may get another score.
const SCORING: &str = "2";

/// Old attempts summarised in one go.
const AT_ONCE: u32 = 500;

/// Why an attempt has no summary.
#[derive(Debug, thiserror::Error)]
pub enum SummaryError {
    /// It cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It has not ended.
    #[error("the attempt has not ended")]
    Unfinished,
    /// Its scorecard is none.
    #[error("its scorecard cannot be read: {0}")]
    Scorecard(#[from] serde_json::Error),
}

/// Notes what an ended attempt came to.
///
/// # Errors
/// When it has not ended, cannot be read, or the summary cannot be written.
pub fn summarise(store: &mut Store, attempt: &str) -> Result<Summary, SummaryError> {
    let stored = store.attempt(attempt)?;
    let rules = rules(store.pinned(&stored.row.header.content)?);
    let summary = of(&stored, rules)?;
    store.summarise(&summary)?;
    Ok(summary)
}

/// Notes it for all ended attempts that have none: those from before there were summaries, and those cut off at the end. Answers how many
/// there were, and those for which it failed.
///
/// # Errors
/// What the file or disk refuse.
pub fn summarise_all(store: &mut Store) -> Result<(usize, Vec<(String, SummaryError)>), StoreError> {
    let (mut done, mut failed) = (0, Vec::new());
    let mut known = BTreeMap::new();
    loop {
        let waiting = store.unsummarised(AT_ONCE.saturating_add(u32::try_from(failed.len()).unwrap_or(u32::MAX)))?;
        let waiting: Vec<String> = waiting.into_iter().filter(|id| !failed.iter().any(|(seen, _)| seen == id)).collect();
        if waiting.is_empty() {
            return Ok((done, failed));
        }
        for id in waiting {
            match one(store, &id, &mut known) {
                Ok(()) => done += 1,
                Err(SummaryError::Store(error)) if !matches!(error, StoreError::Tampered { .. } | StoreError::Corrupt { .. }) => {
                    return Err(error);
                }
                Err(error) => failed.push((id, error)),
            }
        }
    }
}

fn one(store: &mut Store, id: &str, known: &mut BTreeMap<String, String>) -> Result<(), SummaryError> {
    let stored = store.attempt(id)?;
    let content = &stored.row.header.content;
    let rules = match known.get(content) {
        Some(rules) => rules.clone(),
        None => known.entry(content.clone()).or_insert(rules(store.pinned(content)?)).clone(),
    };
    store.summarise(&of(&stored, rules)?)?;
    Ok(())
}

/// A hash of what an attempt was scored by: the rubric, the policies, points and patterns, the lexicon and the temperament. Two
/// attempts with the same one may be compared.
pub fn rules(mut pinned: BTreeMap<String, String>) -> String {
    pinned.retain(|path, _| !path.starts_with("locales/") || path.contains("/scenarios/"));
    let ids = |all: Vec<&str>| all.join(" ");
    let rubric = [
        SCORING.to_owned(),
        ids(Dimension::ALL.iter().map(|d| d.id()).collect()),
        ids(Criterion::ALL.iter().map(|c| c.id()).collect()),
        ids(Slip::ALL.iter().map(|s| s.id()).collect()),
        ids(Critical::ALL.iter().map(|c| c.id()).collect()),
        Sources(pinned).hash(),
    ];
    Sha256::digest(rubric.join("\n")).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn of(stored: &StoredAttempt, rules: String) -> Result<Summary, SummaryError> {
    let row = &stored.row;
    let (AttemptState::Finished, Some(card)) = (row.state, &row.scorecard) else { return Err(SummaryError::Unfinished) };
    let card: Value = serde_json::from_str(card)?;
    let text = |name: &str| card.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |value: Option<&Value>| value.and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let of = |group: &str, name: &str| card.get(group).and_then(|group| group.get(name)).cloned();
    let score = |dimension: &Dimension| {
        let all = card.get("dimensions").and_then(Value::as_array)?;
        let found = all.iter().find(|d| d.get("dimension").and_then(Value::as_str) == Some(dimension.id()))?;
        number(found.get("score"))
    };
    let header = row.header.clone();
    let critical = card.get("critical").and_then(Value::as_array).cloned().unwrap_or_default();
    let scores: Vec<Option<u32>> = Dimension::ALL.iter().map(score).collect();
    Ok(Summary {
        attempt: header.id,
        profile: header.profile,
        scenario: header.scenario,
        locale: header.locale,
        policy: header.policy,
        // Attempts from before there were terms were practice.
        mode: text("mode").unwrap_or_else(|| crate::practice::Mode::default().id().to_owned()),
        content: header.content,
        rules,
        started_at: header.started_at,
        ended_at: stored.events.iter().rfind(|e| e.kind == EventKind::Finished).map(|e| e.at.clone()).unwrap_or_default(),
        ending: text("ending"),
        outcome: text("outcome"),
        scores: scores.try_into().unwrap_or_default(),
        critical: critical.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        passed: card.get("passed").and_then(Value::as_bool),
        moves: row.moves,
        replies: number(of("simulated", "replies").as_ref()).unwrap_or(0),
        hints: number(of("help", "hints").as_ref()).unwrap_or(0),
        taken_back: number(of("help", "taken_back").as_ref()).unwrap_or(0),
        seconds: number(of("simulated", "handling_secs").as_ref()).unwrap_or(0),
        first_contact: of("simulated", "first_contact_resolution").as_ref().and_then(Value::as_bool),
        satisfaction: of("simulated", "csat").as_ref().and_then(Value::as_f64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;
    use crate::session::{Order, Session};
    use crate::store::{Grain, Scope};

    /// Plays to the end by the first offered reply.
    fn played(store: &mut Store, library: &Library, locale: &str) -> (String, Value) {
        let mut session = Session::start(library, &Order::new("late-parcel", locale, 4), store).unwrap();
        while !session.practice().is_over() {
            let first = session.practice().offered().first().map(|(id, _)| crate::dialogue::Move::Choose(id.clone()));
            let at = session.practice().at_secs() + 9;
            session.step(first.unwrap_or(crate::dialogue::Move::End), at, store).unwrap();
        }
        (session.id().to_owned(), serde_json::to_value(session.practice().result()).unwrap())
    }

    #[test]
    fn the_end_of_an_attempt_leaves_its_summary() {
        let library = Library::new(Sources::embedded());
        let mut store = Store::in_memory().unwrap();
        let (id, card) = played(&mut store, &library, "fa");
        let (other, _) = played(&mut store, &library, "fa");
        let all = store.summaries(Scope::default(), 10).unwrap();
        assert_eq!(all.len(), 2);
        let one = all.iter().find(|s| s.attempt == id).unwrap();
        for (score, dimension) in one.scores.iter().zip(card["dimensions"].as_array().unwrap()) {
            assert_eq!(score.map(Value::from).unwrap_or_default(), dimension["score"]);
        }
        assert!(one.scores.iter().any(Option::is_some));
        assert_eq!(one.seconds, card["simulated"]["handling_secs"]);
        assert_eq!(one.satisfaction.unwrap(), card["simulated"]["csat"]);
        assert_eq!(one.passed.unwrap(), card["passed"]);
        assert_eq!(one.outcome.as_deref().unwrap(), card["outcome"]);
        assert_eq!((one.scenario.as_str(), one.mode.as_str(), one.locale.as_str()), ("late-parcel", "practice", "fa"));
        let again = all.iter().find(|s| s.attempt == other).unwrap();
        assert_eq!(one.rules, again.rules);
        let (third, _) = played(&mut store, &library, "en");
        assert_ne!(store.summaries(Scope::default(), 1).unwrap()[0].rules, one.rules, "{third}: other words, other rules");
        let tallies =
            store.tallies(Scope { scenario: Some("late-parcel"), profile: None }, Grain { people: true, months: true }).unwrap();
        assert_eq!(tallies.iter().map(|t| t.attempts).collect::<Vec<_>>(), [1, 2]);
        let observed = one.scores[0].map_or(0, u64::from);
        assert_eq!(tallies[1].scores[0].sum, observed + again.scores[0].map_or(0, u64::from));
        assert!(store.unsummarised(9).unwrap().is_empty());
        assert_eq!(summarise_all(&mut store).unwrap().0, 0);
    }
}
