//! What a customer does of their own accord when a mood passes a mark: asks for a manager, swears, hangs up, thanks.
//!
//! Each happens at most once in an attempt, so that no mark makes a customer a broken record.

use crate::scenario::{Axis, Mood};
use serde::{Deserialize, Serialize};

/// Something a customer does of their own accord.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Behaviour {
    /// Asks for a manager.
    AsksForManager,
    /// Swears; how strongly is the trainee's choice.
    Swears,
    /// Hangs up.
    HangsUp,
    /// Thanks.
    Thanks,
}

impl Behaviour {
    /// All.
    pub const ALL: [Behaviour; 4] = [Behaviour::AsksForManager, Behaviour::Swears, Behaviour::HangsUp, Behaviour::Thanks];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Behaviour::AsksForManager => "asks-for-manager",
            Behaviour::Swears => "swears",
            Behaviour::HangsUp => "hangs-up",
            Behaviour::Thanks => "thanks",
        }
    }
}

/// A mark on the mood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// At least this.
    AtLeast(Axis, i32),
    /// Below this.
    Below(Axis, i32),
    /// All of these at once.
    All(Vec<Mark>),
}

impl Mark {
    /// Whether a mood has passed it.
    pub fn is_passed(&self, mood: &Mood) -> bool {
        match self {
            Mark::AtLeast(axis, value) => mood.get(*axis) >= *value,
            Mark::Below(axis, value) => mood.get(*axis) < *value,
            Mark::All(marks) => marks.iter().all(|mark| mark.is_passed(mood)),
        }
    }

    /// Whether some mood passes it and some does not.
    pub fn is_possible(&self) -> bool {
        match self {
            Mark::AtLeast(_, value) | Mark::Below(_, value) => (1..=100).contains(value),
            Mark::All(marks) => !marks.is_empty() && marks.iter().all(Mark::is_possible),
        }
    }
}

/// A mark and what passing it makes the customer do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The mark.
    pub when: Mark,
    /// What happens.
    pub does: Behaviour,
}
