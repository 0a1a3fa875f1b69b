//! One finished attempt, as little of it as a study needs.

use crate::practice::{Mode, Practice};
use crate::scenario::{Criterion, Critical, Dimension, Slip};
use crate::scoring::{FindingKind, VisitRecord};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What attempts must share to be compared. How rude the customer may get is no part of it: no score depends on it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Kind {
    /// The scenario's id.
    pub scenario: String,
    /// The language it was played in.
    pub locale: String,
    /// The policy's id.
    pub policy: String,
    /// Practice or assessment, as its id.
    pub mode: &'static str,
    /// The hash of what it was scored by.
    pub rules: String,
}

impl Kind {
    /// Of these.
    pub fn new(scenario: &str, locale: &str, policy: &str, mode: Mode, rules: &str) -> Kind {
        let own = str::to_owned;
        Kind { scenario: own(scenario), locale: own(locale), policy: own(policy), mode: mode.id(), rules: own(rules) }
    }
}

/// One thing a turn called for.
#[derive(Debug, Clone, PartialEq)]
pub struct Called {
    /// For what.
    pub criterion: Criterion,
    /// The point it is about; empty when it is about none.
    pub point: Arc<str>,
    /// How much it counts.
    pub weight: f32,
    /// Credit earned, 0 to 1.
    pub credit: f32,
}

/// One answered visit of a turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Visited {
    /// The turn's id.
    pub turn: Arc<str>,
    /// What it called for.
    pub called: Vec<Called>,
    /// Slips, with the points they cost.
    pub slips: Vec<(Slip, f32)>,
    /// Critical errors made there.
    pub critical: Vec<Critical>,
}

/// One finished attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// Its id.
    pub attempt: String,
    /// When it began, RFC 3339.
    pub started: String,
    /// What it may be compared with.
    pub kind: Arc<Kind>,
    /// Patience, positive language, accuracy, escalation: 0–100, or `None` for not observed.
    pub scores: [Option<u8>; 4],
    /// Whether it was passed under its policy.
    pub passed: bool,
    /// Critical errors made.
    pub critical: u16,
    /// Whether a hash chain shows that it is as it was recorded.
    pub proven: bool,
    /// Its turns in order.
    pub visits: Vec<Visited>,
}

/// Texts kept once.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<Box<str>, Arc<str>>);

impl Names {
    /// The text, kept once.
    pub fn of(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let known: Arc<str> = text.into();
        self.0.insert(text.into(), known.clone());
        known
    }
}

impl Played {
    /// Of a practice that has ended; `None` while it has not.
    pub fn new(practice: &Practice, attempt: &str, started: &str, kind: Arc<Kind>, names: &mut Names) -> Option<Played> {
        let card = practice.scorecard();
        let passed = card.passed.filter(|_| practice.is_over())?;
        let mut visits: Vec<Visited> =
            practice.visits().iter().filter(|visit| visit.answered).map(|visit| visited(visit, names)).collect();
        for found in practice.findings() {
            if let FindingKind::Critical(critical) = found.finding.kind {
                let turn = found.finding.turn.as_str();
                let there = visits.iter_mut().rev().find(|visit| &*visit.turn == turn);
                if let Some(visit) = there {
                    visit.critical.push(critical);
                }
            }
        }
        Some(Played {
            attempt: attempt.to_owned(),
            started: started.to_owned(),
            kind,
            scores: std::array::from_fn(|at| {
                let score = Dimension::ALL.get(at).and_then(|dimension| card.score(*dimension));
                score.and_then(|score| u8::try_from(score).ok())
            }),
            passed,
            critical: u16::try_from(card.critical.len()).unwrap_or(u16::MAX),
            proven: false,
            visits,
        })
    }

    /// All scores put together, the mean of those observed: what “best” goes by.
    pub fn overall(&self) -> f64 {
        let seen: Vec<f64> = self.scores.iter().flatten().map(|score| f64::from(*score)).collect();
        super::statistics::mean(&seen).unwrap_or(0.0)
    }
}

fn visited(visit: &VisitRecord, names: &mut Names) -> Visited {
    let called = visit.opportunities.iter().map(|o| Called {
        criterion: o.criterion,
        point: names.of(o.point.as_ref().map_or("", |point| point.as_str())),
        weight: o.weight as f32,
        credit: o.credit as f32,
    });
    Visited {
        called: called.collect(),
        turn: names.of(visit.turn.as_str()),
        slips: visit.slips.iter().map(|(slip, cost)| (*slip, *cost as f32)).collect(),
        critical: Vec::new(),
    }
}
