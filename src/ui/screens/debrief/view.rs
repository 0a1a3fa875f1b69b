//! What a debrief shows, read from a practice.
//!
//! Built once, not every frame. Must never draw.

use crate::locale::Catalogue;
use crate::practice::{Explained, Practice, ToldTurn};
use crate::scoring::Scorecard;

/// All that a debrief shows.
pub struct View {
    /// The result.
    pub card: Scorecard,
    /// All evidence, told in the language chosen now.
    pub findings: Vec<Explained>,
    /// Turn by turn.
    pub turns: Vec<ToldTurn>,
}

impl View {
    /// Reads a practice.
    pub fn new(practice: &Practice, catalogue: &Catalogue) -> View {
        View { card: practice.scorecard(), findings: practice.findings_in(catalogue), turns: practice.told() }
    }
}
