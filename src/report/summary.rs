//! What one attempt came to, as plain data: all that views over many attempts need.
//!
//! Made from a practice here; a store that keeps such figures may fill it without playing anything again.

use super::attempt::Facts;
use crate::dialogue::Event;
use crate::practice::{EvidenceKind, Mode, Practice, Record};
use crate::scenario::{Critical, Dimension, Outcome};
use serde::Serialize;

/// One attempt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// Its id, when it began, and what it ran on.
    #[serde(flatten)]
    pub facts: Facts,
    /// The scenario's id.
    pub scenario: String,
    /// Its title in the language it was played in.
    pub title: String,
    /// The language it was played in.
    pub locale: String,
    /// The policy's id.
    pub policy: String,
    /// Practice or assessment.
    pub mode: Mode,
    /// Patience, positive language, accuracy, escalation: 0–100, or `None` for not observed. All `None` while unfinished.
    pub scores: [Option<u32>; 4],
    /// Critical errors in the order made; none are told while unfinished.
    pub critical: Vec<Critical>,
    /// Whether it was passed; `None` while unfinished.
    pub passed: Option<bool>,
    /// How the contact ended; `None` while unfinished.
    pub outcome: Option<Outcome>,
    /// Seconds from the first line to the last move.
    pub handling_secs: u32,
    /// Whether the concern was settled in this contact; simulated.
    pub first_contact_resolution: Option<bool>,
    /// Satisfaction, 1.0–5.0; simulated.
    pub csat: Option<f64>,
    /// What went wrong, by the ids of its texts, in the order found.
    pub mistakes: Vec<String>,
    /// Typed replies that made no point the moment wanted.
    pub unmatched: Vec<String>,
}

impl Summary {
    /// Of a practice. An assessment that can still be gone on with tells nothing but that it was begun.
    pub fn new(facts: Facts, practice: &Practice) -> Summary {
        let (setup, card) = (practice.setup(), practice.scorecard());
        // Until the ticket is written or left the contact is not done with.
        let over = practice.is_over();
        let told = over || setup.options.mode == Mode::Practice;
        let wrong = practice.findings().iter().filter(|f| {
            matches!(EvidenceKind::of(&f.finding), EvidenceKind::Missed | EvidenceKind::Slip | EvidenceKind::Critical)
        });
        let mistakes = wrong.map(|f| f.finding.kind.text_id()).filter(|_| told).collect();
        let unmatched = practice.standing().filter_map(|record| match record {
            Record::Event { event: Event::Unmatched { text, .. }, .. } if told => Some(text.clone()),
            _ => None,
        });
        Summary {
            facts,
            scenario: setup.scenario.id.to_string(),
            title: practice.script().text("title").to_owned(),
            locale: setup.catalogue.tag.clone(),
            policy: setup.policy.id.clone(),
            mode: setup.options.mode,
            scores: std::array::from_fn(|at| Dimension::ALL.get(at).filter(|_| over).and_then(|d| card.score(*d))),
            critical: if over { card.critical } else { Vec::new() },
            passed: card.passed,
            outcome: card.outcome.filter(|_| over),
            handling_secs: card.simulated.handling_secs,
            first_contact_resolution: card.simulated.first_contact_resolution.filter(|_| over),
            csat: card.simulated.csat.filter(|_| over),
            mistakes,
            unmatched: unmatched.collect(),
        }
    }

    /// The day it began.
    pub fn day(&self) -> &str {
        self.facts.started.split('T').next().unwrap_or_default()
    }

    /// Whether all of it is done.
    pub fn is_over(&self) -> bool {
        self.outcome.is_some()
    }
}
