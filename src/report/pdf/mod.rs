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
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfError::Typesetting(error.message().to_string()))?;
    let creator = format!("Sabr {}", env!("CARGO_PKG_VERSION"));
    Ok(PdfOptions { creator: Smart::Custom(Some(creator)), standards, ..PdfOptions::default() })
}

fn told(errors: &[SourceDiagnostic]) -> PdfError {
    PdfError::Typesetting(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Library, Sources};
    use crate::report::html::{Html, Node};
    use crate::report::page::{Cell, heading, page, row, table};
    use std::collections::BTreeMap;
    use typst::layout::{Frame, FrameItem};

    /// All letters of a page as they were set, with their number.
    fn set_letters(page: &Page, words: &Catalogue) -> BTreeMap<char, usize> {
        fn gather(frame: &Frame, out: &mut String) {
            for (_, item) in frame.items() {
                match item {
                    FrameItem::Group(group) => gather(&group.frame, out),
                    FrameItem::Text(text) => text.glyphs.chunk_by(|a, b| a.range == b.range).for_each(|signs| {
                        out.push_str(&text.text[signs[0].range()]);
                    }),
                    _ => {}
                }
            }
        }
        let fonts = world::fonts();
        let data = data::data(page, words, &fonts).unwrap();
        let document = typst::compile::<PagedDocument>(&World::new(fonts, data.to_string())).output.unwrap();
        let mut out = String::new();
        spelling::spelled(&document).pages().iter().for_each(|page| gather(&page.frame, &mut out));
        assert_eq!(document.pages().len(), 1);
        count(&out)
    }

    fn count(text: &str) -> BTreeMap<char, usize> {
        let mut letters = BTreeMap::new();
        let seen = text.chars().filter(|c| !c.is_whitespace() && (*c == '\u{200C}' || !typst::text::is_default_ignorable(*c)));
        seen.for_each(|c| *letters.entry(c).or_default() += 1);
        letters
    }

    fn letters(nodes: &[Node]) -> String {
        let of = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => letters(&element.inside),
            Node::Style(_) => String::new(),
        };
        nodes.iter().map(of).collect()
    }

    /// Every letter comes out once: none is lost in shaping, none told twice, none made up.
    #[test]
    fn what_is_set_is_what_was_written() {
        let library = Library::new(Sources::embedded());
        for (tag, said) in [
            ("en", "Could I have the order number, please? #x $y *z* fi ffl office"),
            ("fa", "به‌روزرسانی نمی‌شود؛ شمارهٔ سفارش ۱۲۳ را لطفاً بفرمایید. VPN (نسخهٔ ۲٫۵) لا"),
            ("ar", "تحقّقت من الرقم الوظيفيّ، فعلًا مزعجٌ جدًّا. إلغاء الأمر الآن لله"),
            ("th", "สั่งของไปแล้วไม่ได้รับสักที ช่วยเช็กให้หน่อยนะคะ ใช้เวลานานไหม น้ำใจ ที่ ท่ ป่า ฝั่ง ฟ้า ญี่ปุ่น ฐานุ"),
        ] {
            let words = &library.catalogues[tag];
            let page = page(words, "7", "", |h: &mut Html| {
                heading(h, "a", said);
                h.el("p", &[], |h| {
                    h.words(said);
                    h.el("mark", &[("class", "slip")], |h| h.el("mark", &[("class", "critical")], |h| h.words(said)));
                });
                table(h, "a", &[said.to_owned(), said.to_owned()], |h| {
                    row(
                        h,
                        words,
                        "",
                        &[Cell::Text(said.to_owned()), Cell::Words(said.to_owned(), tag.to_owned(), page_dir(words))],
                    );
                });
            });
            let one = words.numbers.whole(1);
            let expected = count(&[letters(&page.main), letters(&page.foot), format!("{one}/{one}")].concat());
            let found = set_letters(&page, words);
            let differ: Vec<_> = expected.keys().chain(found.keys()).filter(|c| expected.get(c) != found.get(c)).collect();
            assert!(differ.is_empty(), "{tag}: {differ:?} {expected:?} {found:?}");
        }
    }

    fn page_dir(words: &Catalogue) -> &'static str {
        crate::report::html::Tongue::of(words).dir
    }

    #[test]
    fn a_script_without_a_font_is_refused() {
        let library = Library::new(Sources::embedded());
        let words = &library.catalogues["en"];
        let page = page(words, "王小明", "", |h| h.said("p", "", &"说中文的人".repeat(200)));
        assert_eq!(pdf(&page, words), Err(PdfError::NoLetters));
    }
}
