//! What simulated players type: the scenario's own model answers, and from the lexicon what nobody should say. Writes nothing of its own.

use crate::dialogue::Move;
use crate::language::MarkerKind;
use crate::practice::{LocalScript, Setup};
use crate::scenario::{PointId, TurnId};
use crate::scoring::Reader;
use std::collections::BTreeMap;

/// A reply too short to mean anything, in any language.
const SHORT: &str = "ok";

/// As good as silence: a reply has to hold something that can be seen.
const SILENCE: &str = "…";

/// How many insults are enough to try.
const INSULTS: usize = 3;

/// Texts to type.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    models: BTreeMap<TurnId, String>,
    points: BTreeMap<PointId, String>,
    insults: Vec<String>,
    /// The note of a good ticket.
    pub note: String,
}

impl Phrases {
    /// Collects what the setup's scenario and language have; `None` when it is not written in this language.
    pub fn new(setup: &Setup) -> Option<Phrases> {
        let script = LocalScript::new(setup)?;
        let scenario = &setup.scenario;
        let written = |text: &str| Some(text.to_owned()).filter(|text| !text.trim().is_empty());
        let model = |turn: &TurnId| Some((turn.clone(), written(script.model(turn))?));
        let point = |point: &PointId| Some((point.clone(), written(script.point(point))?));
        Some(Phrases {
            models: scenario.turns.iter().filter_map(|turn| model(&turn.id)).collect(),
            points: scenario.points.iter().filter_map(|p| point(&p.id)).collect(),
            insults: insults(setup),
            note: script.ticket_note(scenario),
        })
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let own = self.models.values().chain(self.points.values()).chain(&self.insults);
        own.map(String::as_str).chain([SHORT, SILENCE])
    }

    /// The exemplary reply to a turn.
    pub(super) fn model(&self, turn: &TurnId) -> Option<Move> {
        self.models.get(turn).cloned().map(Move::Say)
    }

    /// The model sentence of a point.
    pub(super) fn point(&self, point: &PointId) -> Option<Move> {
        self.points.get(point).cloned().map(Move::Say)
    }

    /// Insults that the language's lexicon knows.
    pub(super) fn insults(&self) -> &[String] {
        &self.insults
    }

    pub(super) fn short() -> Move {
        Move::Say(SHORT.to_owned())
    }

    pub(super) fn silence() -> Move {
        Move::Say(SILENCE.to_owned())
    }
}

/// Wordings of the lexicon that read as insults, each group by its first way.
fn insults(setup: &Setup) -> Vec<String> {
    let reader = Reader::new(setup.lexicon.clone(), Vec::new());
    let texts = setup.lexicon.patterns().iter().filter_map(|pattern| plain(&pattern.to_string()));
    let insult = |text: &String| reader.read(text).markers.iter().any(|marker| marker.kind == MarkerKind::Insult);
    texts.filter(insult).take(INSULTS).collect()
}

/// The plainest text that a pattern could mean; `None` where it has gaps, or words that are only begun.
fn plain(pattern: &str) -> Option<String> {
    if pattern.contains(['*', '#']) || pattern.contains("...") {
        return None;
    }
    let (mut text, mut depth, mut first) = (String::new(), 0_u32, true);
    for c in pattern.chars() {
        match c {
            '(' => (depth, first) = (depth + 1, true),
            ')' => (depth, first) = (depth.saturating_sub(1), true),
            '|' => first = false,
            '?' => {}
            _ if depth == 0 || first => text.push(c),
            _ => {}
        }
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_told_by_its_first_ways() {
        assert_eq!(plain("you (are|were) (an)? idiot").as_deref(), Some("you are an idiot"));
        assert_eq!(plain("deliver*"), None);
        assert_eq!(plain("within # days"), None);
    }
}
