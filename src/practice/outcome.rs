//! What is kept and printed of an attempt: the scorecard, with the terms it was earned on and the help that was taken.

use super::options::{Help, Mode};
use super::run::Practice;
use crate::scoring::Scorecard;
use serde::Serialize;

/// A scorecard with its terms.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AttemptResult {
    /// The scorecard.
    #[serde(flatten)]
    pub card: Scorecard,
    /// Whether help was given.
    pub mode: Mode,
    /// The help that was taken.
    pub help: Help,
}

impl Practice {
    /// The scorecard as it stands, with its terms.
    pub fn result(&self) -> AttemptResult {
        AttemptResult { card: self.scorecard(), mode: self.setup().options.mode, help: self.help() }
    }
}
