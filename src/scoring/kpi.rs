//! Figures of the contact as a call centre would measure them, computed by a plain model from moods and outcome. Always labelled
//! simulated: nobody was asked.

use crate::scenario::{Mood, Outcome};
use serde::Serialize;

/// Simulated figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Simulated {
    /// Satisfaction of the customer, 1.0–5.0; `None` while unfinished.
    pub csat: Option<f64>,
    /// Whether the concern was settled in this contact; `None` while unfinished.
    pub first_contact_resolution: Option<bool>,
    /// Seconds from the first line to the last move.
    pub handling_secs: u32,
    /// Replies the agent gave.
    pub replies: u32,
}

impl Simulated {
    /// Satisfaction is 1 + 4 × (40 % trust + 30 % patience + 30 % calm), moved by the outcome by half a point up to one and a half.
    pub fn new(mood: &Mood, outcome: Option<Outcome>, handling_secs: u32, replies: u32) -> Simulated {
        let feeling = (40 * mood.trust + 30 * mood.patience + 30 * (100 - mood.anger)) as f64 / 10_000.0;
        let csat = outcome.map(|outcome| {
            let shift = match outcome {
                Outcome::Resolved => 0.5,
                Outcome::HandedOver | Outcome::Partly => 0.0,
                Outcome::Unresolved => -0.5,
                Outcome::Abandoned | Outcome::Disconnected => -1.5,
            };
            ((1.0 + 4.0 * feeling + shift).clamp(1.0, 5.0) * 10.0).round() / 10.0
        });
        Simulated { csat, first_contact_resolution: outcome.map(|o| o == Outcome::Resolved), handling_secs, replies }
    }
}
