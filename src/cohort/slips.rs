//! The turns where most people slip.
//!
//! A person slips in a turn by a slip or a critical error there, or by earning less than half of what it calls for.

use super::hiding::{LEAST, Shown};
use super::played::Played;
use crate::scenario::{Criterion, Critical, Slip};
use serde::Serialize;
use std::collections::BTreeMap;

/// Less than this share of a turn's credit is a slip.
const HALF: f64 = 0.5;
/// What went wrong is told this often.
const MOST: usize = 3;

/// Something that went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum What {
    /// Nothing was earned where the turn called for it.
    Missed(Criterion),
    /// A slip.
    Slip(Slip),
    /// A critical error.
    Critical(Critical),
}

impl What {
    /// The id of its text.
    pub fn text_id(self) -> String {
        match self {
            What::Missed(criterion) => format!("criterion-{}", criterion.id()),
            What::Slip(slip) => format!("slip-{}", slip.id()),
            What::Critical(critical) => format!("critical-{}", critical.id()),
        }
    }
}

/// How people fared in a turn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurnFigures {
    /// How many answered it.
    pub n: usize,
    /// How many slipped there.
    pub slipped: usize,
    /// The share of the credit it calls for that was missed, the mean over people; `None` where it calls for none.
    pub missed: Option<f64>,
    /// Points that slips cost there, the mean over people.
    pub debits: f64,
    /// What went wrong most often, with how many people.
    pub what: Vec<(What, usize)>,
}

impl TurnFigures {
    /// The share of people who slipped.
    pub fn share(&self) -> f64 {
        self.slipped as f64 / self.n.max(1) as f64
    }
}

/// One turn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurnSlips {
    /// The turn's id.
    pub turn: String,
    /// What happened there.
    pub figures: Shown<TurnFigures>,
}

impl TurnSlips {
    /// The share of people who slipped; `None` where that is not told.
    pub fn share(&self) -> Option<f64> {
        self.figures.told().map(TurnFigures::share)
    }
}

#[derive(Default)]
struct Sum {
    n: usize,
    slipped: usize,
    missed: f64,
    called: usize,
    debits: f64,
    what: BTreeMap<What, usize>,
}

/// Every turn that was answered, the one where most slip first; those of too few people last.
pub(super) fn slips(attempts: &[&Played]) -> Vec<TurnSlips> {
    let mut turns: BTreeMap<&str, Sum> = BTreeMap::new();
    for played in attempts {
        // A turn met twice in an attempt is one turn of one person.
        let mut own: BTreeMap<&str, (f64, f64, f64, Vec<What>)> = BTreeMap::new();
        for visit in &played.visits {
            let (weight, earned, debits, what) = own.entry(&visit.turn).or_default();
            for called in &visit.called {
                *weight += f64::from(called.weight);
                *earned += f64::from(called.weight * called.credit);
                if called.credit <= 0.0 {
                    what.push(What::Missed(called.criterion));
                }
            }
            for (slip, cost) in &visit.slips {
                *debits += f64::from(*cost);
                what.push(What::Slip(*slip));
            }
            what.extend(visit.critical.iter().map(|critical| What::Critical(*critical)));
        }
        for (turn, (weight, earned, debits, mut what)) in own {
            let sum = turns.entry(turn).or_default();
            let missed = (weight > 0.0).then(|| 1.0 - earned / weight);
            let erred = what.iter().any(|what| !matches!(what, What::Missed(_)));
            sum.n += 1;
            sum.slipped += usize::from(erred || missed.is_some_and(|missed| missed > HALF));
            sum.missed += missed.unwrap_or_default();
            sum.called += usize::from(missed.is_some());
            sum.debits += debits;
            what.sort_unstable();
            what.dedup();
            what.into_iter().for_each(|what| *sum.what.entry(what).or_default() += 1);
        }
    }
    let mut all: Vec<TurnSlips> = turns
        .into_iter()
        .map(|(turn, sum)| TurnSlips { turn: turn.to_owned(), figures: Shown::of(sum.n, || Some(figures(sum))) })
        .collect();
    let rank = |turn: &TurnSlips| turn.figures.told().map(|f| (f.share(), f.missed.unwrap_or(0.0)));
    all.sort_by(|a, b| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal).then(a.turn.cmp(&b.turn)));
    all
}

fn figures(sum: Sum) -> TurnFigures {
    let mut what: Vec<(What, usize)> = sum.what.into_iter().collect();
    what.sort_by_key(|(what, count)| (std::cmp::Reverse(*count), *what));
    what.truncate(MOST);
    let n = sum.n.max(1) as f64;
    TurnFigures {
        n: sum.n,
        slipped: sum.slipped,
        // Of fewer than five it would be a figure of those.
        missed: (sum.called >= LEAST).then(|| sum.missed / sum.called as f64),
        debits: sum.debits / n,
        what,
    }
}
