//! What a practice runs on, and why one cannot go on.

use super::options::Options;
use crate::customer::Temperament;
use crate::dialogue::MoveError;
use crate::language::Lexicon;
use crate::locale::Catalogue;
use crate::scenario::{NAME, Policy, Scenario};
use crate::scoring::{PointPatterns, Reader};
use std::sync::Arc;

/// Everything a practice runs on.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The customer's temperament.
    pub temperament: Arc<Temperament>,
    /// The employer's rules.
    pub policy: Arc<Policy>,
    /// Markers of manner in the trainee's language.
    pub lexicon: Arc<Lexicon>,
    /// The trainee's language.
    pub catalogue: Arc<Catalogue>,
    /// The seed.
    pub seed: u64,
    /// The terms.
    pub options: Options,
}

impl Setup {
    /// Reads words for these points, as the scenario wants typing errors taken; by any of its names the customer is named.
    pub fn reader(&self, points: Vec<PointPatterns>) -> Reader {
        let id = self.scenario.id.as_str();
        let names = (1..=self.catalogue.entries(id, NAME))
            .flat_map(|number| self.catalogue.entry(id, NAME, number))
            .map(|(_, form)| form);
        Reader::new(self.lexicon.clone(), points).with_typos(self.scenario.typos).with_names(names)
    }
}

/// Why a practice cannot start or a move cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// The scenario has no texts in this language.
    #[error("the scenario `{scenario}` is not written in `{locale}`")]
    NotWritten {
        /// The scenario.
        scenario: String,
        /// The language.
        locale: String,
    },
    /// The move is not possible now.
    #[error(transparent)]
    Move(#[from] MoveError),
}

impl StepError {
    pub(super) fn not_written(setup: &Setup) -> StepError {
        StepError::NotWritten { scenario: setup.scenario.id.to_string(), locale: setup.catalogue.tag.clone() }
    }
}
