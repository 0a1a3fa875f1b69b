//! How one person gets on over many attempts: where their skills stand, how they moved, on which days they practised, and whom to meet
//! next and why. Plain data, arithmetic and the words for them, for the window and the terminal alike.
//!
//! Never reads a store or a clock, and never puts scores of different languages, modes or rules together unseen: every figure
//! is of one mode in one language, and what compares two attempts compares those that were scored by the same rules.

mod days;
mod line;
mod next;
mod standing;
mod words;

pub use days::{Days, LATELY, days};
pub use line::{Point, line};
pub use next::{Candidate, GOOD, Reason, Suggestion, next};
pub use standing::{Change, Pair, Standing, standings};
pub use words::{change_words, reason_words};

use crate::practice::Mode;
use crate::scenario::Dimension;
use serde::Serialize;

/// The dimensions, in the order scores are kept in: that of [`Dimension::ALL`].
pub const DIMENSIONS: [Dimension; 4] =
    [Dimension::Patience, Dimension::PositiveLanguage, Dimension::Accuracy, Dimension::Escalation];

/// One ended attempt, as far as progress goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ended {
    /// Its id.
    pub id: String,
    /// The scenario's id.
    pub scenario: String,
    /// What it was scored by.
    pub rules: String,
    /// When it began: local date and time as ISO 8601.
    pub started: String,
    /// The scores in the order of [`DIMENSIONS`]; `None` is not observed, which is not zero.
    pub scores: [Option<u32>; 4],
    /// How many critical errors there were.
    pub critical: usize,
    /// Whether it was passed under its policy.
    pub passed: Option<bool>,
}

impl Ended {
    /// The day it began on.
    pub fn day(&self) -> &str {
        self.started.get(..10).unwrap_or(&self.started)
    }

    /// The mean of what was observed.
    pub fn mean(&self) -> Option<f64> {
        let observed: Vec<u32> = self.scores.iter().copied().flatten().collect();
        (!observed.is_empty()).then(|| f64::from(observed.iter().sum::<u32>()) / observed.len() as f64)
    }
}

/// Attempts that may be looked at together: of one mode, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kind {
    /// Practice or assessment.
    pub mode: Mode,
    /// The language.
    pub locale: String,
    /// How many ended.
    pub attempts: u64,
}

/// Which attempt of a scenario stands for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The newest.
    #[default]
    Last,
    /// The best of those scored by the same rules as the newest.
    Best,
    /// The oldest.
    First,
}

impl Which {
    /// All, in the order they are offered.
    pub const ALL: [Which; 3] = [Which::Last, Which::Best, Which::First];
}

/// What somebody wants to see; what is not said, or is not there, is chosen for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Practice or assessment.
    pub mode: Option<Mode>,
    /// The language of the attempts.
    pub locale: Option<String>,
    /// The scenario whose attempts the line shows; all of them without one.
    pub scenario: Option<String>,
    /// Which attempt stands for a scenario.
    pub which: Which,
}

/// A scenario that was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Met {
    /// The attempt that stands for it.
    pub shown: Ended,
    /// How many attempts ended.
    pub attempts: u64,
    /// Whether some of them were scored by other rules than the newest.
    pub other_rules: bool,
}

/// Sums of one mode, over all languages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// Contacts that ended.
    pub contacts: u64,
    /// Seconds in them.
    pub seconds: u64,
    /// How many were passed.
    pub passed: u64,
}

/// All that is shown of one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Progress {
    /// Sums by mode, in the order of `Mode::ALL`.
    pub sums: [Sum; 2],
    /// When they practised.
    pub days: Days,
    /// The modes and languages there are attempts of; empty for a newcomer.
    pub kinds: Vec<Kind>,
    /// The mode of all that follows.
    pub mode: Mode,
    /// The language of all that follows.
    pub locale: String,
    /// Where each dimension stands.
    pub standings: [Standing; 4],
    /// The scenario the line is of; all of them without one.
    pub scenario: Option<String>,
    /// The newest attempts, oldest first.
    pub line: Vec<Point>,
    /// How many attempts the line leaves out, all of them older.
    pub older: u64,
    /// Which attempt stands for each scenario.
    pub which: Which,
    /// Each scenario that was met, the one met last first.
    pub met: Vec<Met>,
    /// Whom to meet next, and why.
    pub next: Vec<Suggestion>,
}

impl Progress {
    /// Whether nothing has ended yet.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }
}

#[cfg(test)]
pub(crate) fn ended(scenario: &str, rules: &str, started: &str, scores: [Option<u32>; 4]) -> Ended {
    Ended {
        id: format!("{scenario}-{started}"),
        scenario: scenario.into(),
        rules: rules.into(),
        started: started.into(),
        scores,
        critical: 0,
        passed: Some(true),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn scores_are_in_the_order_of_the_dimensions() {
        assert_eq!(super::DIMENSIONS, crate::scenario::Dimension::ALL);
    }
}
