//! A page as a PDF: typst sets what the page is made of, by `template.typ`, in the fonts that are shipped.
//!
//! Tagged by PDF/UA-1, and the same bytes for the same page. Never reads a clock, a file or a font of the machine; words reach the
//! template as data and are never read as markup.

mod breaks;
mod data;
mod spelling;
mod world;

use super::page::Page;
use crate::locale::Catalogue;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::World;

/// Why a report cannot be written as a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The shipped fonts draw English, Persian, Arabic, Thai and their neighbours.
    #[error("the fonts shipped with Sabr have no letters for most of these words; print the HTML page from a browser")]
    NoLetters,
    /// The page could not be set or written.
    #[error("the PDF could not be written: {0}")]
    Typesetting(String),
}

/// Sets a page and writes it.
pub(super) fn pdf(page: &Page, words: &Catalogue) -> Result<Vec<u8>, PdfError> {
    let fonts = world::fonts();
    let data = data::data(page, words, &fonts)?;
    let written = set(&World::new(fonts, data.to_string()));
    // The next page has other words: nothing of this one is worth keeping.
    typst::comemo::evict(0);
    written
}

fn set(world: &World) -> Result<Vec<u8>, PdfError> {
    let document = typst::compile::<PagedDocument>(world).output.map_err(|errors| told(&errors))?;
    typst_pdf::pdf(&spelling::spelled(&document), &options()?).map_err(|errors| told(&errors))
}

fn options() -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfError::Typesetting(error.message().to_string()))?;
    let creator = format!("Sabr {}", env!("CARGO_PKG_VERSION"));
    Ok(PdfOptions { creator: Smart::Custom(Some(creator)), standards, ..PdfOptions::default() })
}

fn told(errors: &[SourceDiagnostic]) -> PdfError {
    PdfError::Typesetting(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
