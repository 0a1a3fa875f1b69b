//! Reports: attempts told on a page, in a table or as JSON, to be kept, printed and shown to others. A page is built once, as a tree, and
//! written as HTML or, with the feature `pdf`, as a PDF.
//!
//! Pure: practices and summaries come in, text goes out. Never reads a store, a clock or a file, never judges, and never averages over
//! different rules. An assessment that can still be gone on with is not told.

mod attempt;
mod attempt_page;
mod cohort_chart;
mod cohort_page;
mod cohort_rows;
mod drawing;
mod fonts;
mod html;
mod json;
mod mood;
mod overview;
mod overview_page;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod rows;
mod span;
mod summary;
mod talk;
mod write;

pub use attempt::{Attempt, Facts, NotYet, State};
pub use cohort_page::CohortReport;
pub use cohort_rows::COHORT_COLUMNS;
pub use json::FORMAT;
pub use overview::{Counted, Mean, Overview, Part, SameRules, Series, Span, Unmatched};
#[cfg(feature = "pdf")]
pub use pdf::PdfError;
pub use rows::{COLUMNS, add_rows, begin_csv, csv};
pub use span::{Piece, pieces};
pub use summary::Summary;

use crate::locale::{Catalogue, Direction};
use serde_json::Value;

impl Attempt<'_> {
    /// As a page for a browser.
    pub fn html(&self) -> String {
        self.page().html()
    }

    /// The same page as a PDF.
    ///
    /// # Errors
    /// When the shipped fonts lack most of its letters, or it cannot be set.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::pdf(&self.page(), &self.words)
    }
}

impl Overview {
    /// As a page for a browser, in a language; `direction` tells which way the words of another one run.
    pub fn html(&self, words: &Catalogue, direction: &dyn Fn(&str) -> Direction) -> String {
        overview_page::overview_page(self, words, direction).html()
    }

    /// The same page as a PDF.
    ///
    /// # Errors
    /// When the shipped fonts lack most of its letters, or it cannot be set.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, words: &Catalogue, direction: &dyn Fn(&str) -> Direction) -> Result<Vec<u8>, PdfError> {
        pdf::pdf(&overview_page::overview_page(self, words, direction), words)
    }

    /// As JSON.
    pub fn json(&self, words: &Catalogue) -> Value {
        json::overview_json(self, words)
    }
}
