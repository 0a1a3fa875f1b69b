//! What an ended attempt came to, and sums of it, as plain data: what views over many attempts read instead of all their events.
//!
//! Figures are the caller's and never computed here. All of it follows from the events and can be made again from them.

use serde::{Deserialize, Serialize};

/// One ended attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The attempt's id.
    pub attempt: String,
    /// The opaque id of the profile it belongs to.
    pub profile: String,
    /// The scenario's id.
    pub scenario: String,
    /// The locale it was played in.
    pub locale: String,
    /// The policy's id.
    pub policy: String,
    /// Practice or assessment, as the caller writes it.
    pub mode: String,
    /// The hash of the content files it ran on.
    pub content: String,
    /// The hash of what it was scored by: results of different rules are not to be mixed unseen.
    pub rules: String,
    /// RFC 3339, UTC.
    pub started_at: String,
    /// RFC 3339, UTC.
    pub ended_at: String,
    /// The id of the ending, if there was one.
    pub ending: Option<String>,
    /// What that ending means.
    pub outcome: Option<String>,
    /// Patience, positive language, accuracy, escalation: 0–100, or `None` for not observed.
    pub scores: [Option<u32>; 4],
    /// The ids of the critical errors in the order made.
    pub critical: Vec<String>,
    /// Whether it was passed under its policy.
    pub passed: Option<bool>,
    /// Moves made.
    pub moves: u32,
    /// Replies given.
    pub replies: u32,
    /// Hints asked for.
    pub hints: u32,
    /// Turns taken back.
    pub taken_back: u32,
    /// Simulated handling time.
    pub seconds: u32,
    /// Whether the concern was settled in this contact; simulated.
    pub first_contact: Option<bool>,
    /// Satisfaction, 1.0–5.0; simulated.
    pub satisfaction: Option<f64>,
}

/// Which summaries: those of one profile or of all, of one scenario or of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scope<'s> {
    /// A profile's id.
    pub profile: Option<&'s str>,
    /// A scenario's id.
    pub scenario: Option<&'s str>,
}

impl<'s> Scope<'s> {
    /// Those of one profile, by its id.
    pub fn of_profile(profile: &'s str) -> Scope<'s> {
        Scope { profile: Some(profile), scenario: None }
    }
}

/// What tallies are told apart by, beside the kind of attempt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Grain {
    /// A row for each person; else one for all together. Where the scope is one person it is theirs either way.
    pub people: bool,
    /// A row for each month; else one for all time.
    pub months: bool,
}

/// Scores of one dimension, added up: mean and spread follow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreSum {
    /// In how many attempts it was observed.
    pub count: u64,
    /// The sum.
    pub sum: u64,
    /// The sum of squares.
    pub squares: u64,
}

impl ScoreSum {
    /// The mean; `None` when it was never observed.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| self.sum as f64 / self.count as f64)
    }
}

/// Attempts of one kind, of one person or of all, of one month or of all time, added up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// The profile's id; empty: everybody together.
    pub profile: String,
    /// The scenario's id.
    pub scenario: String,
    /// The locale.
    pub locale: String,
    /// The policy's id.
    pub policy: String,
    /// Practice or assessment.
    pub mode: String,
    /// What they were scored by.
    pub rules: String,
    /// `2026-11`, UTC; empty: all time.
    pub month: String,
    /// How many ended.
    pub attempts: u64,
    /// How many were passed.
    pub passed: u64,
    /// How many ended with the concern settled.
    pub resolved: u64,
    /// How many had a critical error.
    pub critical: u64,
    /// Simulated handling time of all.
    pub seconds: u64,
    /// Patience, positive language, accuracy, escalation.
    pub scores: [ScoreSum; 4],
    /// How many were settled in one contact; simulated.
    pub first_contact: u64,
    /// In how many there is a satisfaction; simulated.
    pub satisfaction_count: u64,
    /// Its sum.
    pub satisfaction_sum: f64,
}
