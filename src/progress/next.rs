//! Whom to meet next, and why: what went wrong gravely first, then the lowest skill, then what was never met.

use super::{Ended, Standing};
use crate::scenario::Dimension;
use serde::Serialize;

/// A score that asks for no more practice.
pub const GOOD: u32 = 85;

/// More suggestions would be a list to get through.
const MOST: usize = 3;

/// A scenario that can be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// 1–5.
    pub difficulty: u8,
    /// Which dimensions its skills belong to, in the order of the dimensions.
    pub asks: [bool; 4],
}

/// Why a scenario is suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Reason {
    /// Nothing was played yet, and this is a gentle one.
    Begin,
    /// There was a critical error in the newest attempt.
    Critical,
    /// The lowest dimension, and a customer never met who asks for it.
    Untried {
        /// Which.
        dimension: Dimension,
        /// Where it stands.
        score: u32,
    },
    /// The lowest dimension, and the customer with whom it went worst.
    Weak {
        /// Which.
        dimension: Dimension,
        /// What it was there.
        score: u32,
    },
    /// A dimension that never came up, and a customer who asks for it.
    Unseen {
        /// Which.
        dimension: Dimension,
    },
    /// A customer never met.
    New,
    /// Everybody was met, and this one longest ago.
    LongAgo {
        /// The day.
        day: String,
    },
}

/// A scenario to play next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Its id.
    pub scenario: String,
    /// Why.
    pub reason: Reason,
}

/// At most three suggestions, the most needed first; no scenario twice. `last` holds the newest attempt at each scenario, newest first.
pub fn next(candidates: &[Candidate], last: &[Ended], standings: &[Standing; 4]) -> Vec<Suggestion> {
    let mut easiest: Vec<&Candidate> = candidates.iter().collect();
    easiest.sort_by_key(|c| (c.difficulty, &c.id));
    let mut chosen = Chosen(Vec::new());
    if last.is_empty() {
        easiest.first().into_iter().for_each(|c| chosen.add(&c.id, Reason::Begin));
        return chosen.0;
    }
    let playable: Vec<&Ended> = last.iter().filter(|e| candidates.iter().any(|c| c.id == e.scenario)).collect();
    let untried: Vec<&Candidate> = easiest.into_iter().filter(|c| !last.iter().any(|e| e.scenario == c.id)).collect();
    playable.iter().filter(|e| e.critical > 0).take(1).for_each(|e| chosen.add(&e.scenario, Reason::Critical));
    if let Some((at, dimension, mean)) = lowest(standings) {
        // Untried first: the same customer again teaches the same again.
        let ask = untried.iter().find(|c| c.asks.get(at) == Some(&true));
        ask.into_iter().for_each(|c| chosen.add(&c.id, Reason::Untried { dimension, score: mean }));
        let score = |e: &Ended| e.scores.get(at).copied().flatten();
        let worst = playable.iter().filter_map(|e| score(e).map(|s| (s, *e))).filter(|(s, _)| *s < GOOD).min_by_key(|(s, _)| *s);
        worst.into_iter().for_each(|(score, e)| chosen.add(&e.scenario, Reason::Weak { dimension, score }));
    }
    for (at, standing) in standings.iter().enumerate().filter(|(_, s)| s.mean.is_none()) {
        let ask = untried.iter().find(|c| c.asks.get(at) == Some(&true));
        ask.into_iter().for_each(|c| chosen.add(&c.id, Reason::Unseen { dimension: standing.dimension }));
    }
    untried.iter().take(MOST).for_each(|c| chosen.add(&c.id, Reason::New));
    if untried.is_empty() && chosen.0.len() < MOST {
        let oldest = playable.iter().min_by_key(|e| &e.started);
        oldest.into_iter().for_each(|e| chosen.add(&e.scenario, Reason::LongAgo { day: e.day().to_owned() }));
    }
    chosen.0
}

/// The dimension that stands lowest, if it asks for practice: its place, itself, and where it stands.
fn lowest(standings: &[Standing; 4]) -> Option<(usize, Dimension, u32)> {
    let known = standings.iter().enumerate().filter_map(|(at, s)| s.mean.map(|mean| (at, s.dimension, mean)));
    let (at, dimension, mean) = known.min_by(|a, b| a.2.total_cmp(&b.2))?;
    // Scores lie from 0 to 100.
    let mean = mean.round() as u32;
    (mean < GOOD).then_some((at, dimension, mean))
}

struct Chosen(Vec<Suggestion>);

impl Chosen {
    fn add(&mut self, scenario: &str, reason: Reason) {
        if self.0.len() < MOST && !self.0.iter().any(|s| s.scenario == scenario) {
            self.0.push(Suggestion { scenario: scenario.to_owned(), reason });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{Pair, ended, standings};

    fn candidates() -> Vec<Candidate> {
        let of = |id: &str, difficulty, asks| Candidate { id: id.into(), difficulty, asks };
        vec![
            of("hard", 5, [false, false, true, true]),
            of("easy", 1, [true, true, false, false]),
            of("middle", 3, [false, false, true, false]),
        ]
    }

    fn told(last: &[Ended]) -> Vec<(String, Reason)> {
        let pairs: Vec<Pair> = last.iter().map(|e| Pair { last: e.clone(), first: None }).collect();
        next(&candidates(), last, &standings(&pairs)).into_iter().map(|s| (s.scenario, s.reason)).collect()
    }

    #[test]
    fn a_newcomer_begins_gently() {
        assert_eq!(told(&[]), [("easy".into(), Reason::Begin)]);
        assert_eq!(next(&[], &[], &standings(&[])), []);
    }

    #[test]
    fn the_lowest_skill_leads_to_somebody_new_who_asks_for_it_then_to_where_it_went_worst() {
        let easy = ended("easy", "1", "2026-11-20T10:00", [Some(90), Some(80), Some(30), None]);
        let found = told(std::slice::from_ref(&easy));
        let accuracy = Dimension::Accuracy;
        assert_eq!(found[0], ("middle".into(), Reason::Untried { dimension: accuracy, score: 30 }));
        assert_eq!(found[1], ("easy".into(), Reason::Weak { dimension: accuracy, score: 30 }));
        assert_eq!(found[2], ("hard".into(), Reason::Unseen { dimension: Dimension::Escalation }));
        let grave = Ended { critical: 1, ..easy };
        assert_eq!(told(&[grave])[0], ("easy".into(), Reason::Critical));
    }

    #[test]
    fn when_all_goes_well_somebody_new_and_at_last_an_old_acquaintance() {
        let good = |id: &str, at: &str| ended(id, "1", at, [Some(95), Some(90), Some(100), Some(88)]);
        let found = told(&[good("easy", "2026-11-20T10:00")]);
        assert_eq!(found, [("middle".into(), Reason::New), ("hard".into(), Reason::New)]);
        let all = [good("hard", "2026-11-22T10:00"), good("easy", "2026-11-20T10:00"), good("middle", "2026-11-21T10:00")];
        assert_eq!(told(&all), [("easy".into(), Reason::LongAgo { day: "2026-11-20".into() })]);
        assert_eq!(told(&[good("gone", "2026-11-22T10:00")]).len(), 3, "a scenario that is no longer there is not suggested");
    }
}
