//! What every page has: its head, its title, tables, and the sentence at its end.
//!
//! A page stands alone: no script, no picture, no font and no address outside of it.

use super::fonts::faces;
use super::html::{Html, Node, Tongue};
use super::write::html;
use crate::locale::{Catalogue, Msg, ReportMsg, strip_isolation};

/// A cell of a table.
pub(super) enum Cell {
    /// Words of the program.
    Text(String),
    /// A number, or a short value that is not to be broken.
    Number(String),
    /// The same, with a label that it is a model's.
    Simulated(String),
    /// Words of people, with their language and direction.
    Words(String, String, &'static str),
    /// Words of people in nobody knows which language.
    Own(String),
    /// An id or a hash.
    Code(String),
}

/// A whole page.
pub(super) struct Page {
    /// The language it is told in.
    pub tag: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What it is about.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a printed page repeats it"))]
    pub title: String,
    /// The title with the program's name.
    pub name: String,
    /// When that was: stands beside the title at the top of printed pages.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a printed page repeats it"))]
    pub when: String,
    /// What is told.
    pub main: Vec<Node>,
    /// What every page ends with.
    pub foot: Vec<Node>,
}

/// A whole page.
pub(super) fn page(words: &Catalogue, title: &str, when: &str, body: impl FnOnce(&mut Html)) -> Page {
    let (mut main, mut foot) = (Html::default(), Html::default());
    body(&mut main);
    foot.said("p", "honest", &words.text(ReportMsg::NotValidated));
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    foot.said("p", "", &words.text_with(ReportMsg::Version, &version));
    let (tongue, title) = (Tongue::of(words), strip_isolation(title));
    Page {
        tag: tongue.tag.to_owned(),
        dir: tongue.dir,
        name: format!("{title} – {}", words.text(Msg::AppName)),
        title,
        when: strip_isolation(when),
        main: main.finish(),
        foot: foot.finish(),
    }
}

impl Page {
    /// As a file for a browser.
    pub fn html(&self) -> String {
        let mut page = Html::default();
        let faces = faces(&self.main);
        page.el("html", &[("lang", &self.tag), ("dir", self.dir)], |h| {
            h.el("head", &[], |h| {
                h.el("meta", &[("charset", "utf-8")], |_| {});
                // Nothing may be run or fetched, whoever edits the file later.
                let rule = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
                h.el("meta", &[("http-equiv", "Content-Security-Policy"), ("content", rule)], |_| {});
                h.el("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")], |_| {});
                h.el("title", &[], |h| h.words(&self.name));
                h.style(include_str!("style.css"));
                faces.into_iter().for_each(|face| h.style(face));
            });
            h.el("body", &[], |h| {
                h.el("main", &[], |h| h.add(&self.main));
                h.el("footer", &[], |h| h.add(&self.foot));
            });
        });
        format!("<!DOCTYPE html>\n{}\n", html(&page.finish()))
    }
}

/// A heading of a part.
pub(super) fn heading(h: &mut Html, id: &str, words: &str) {
    h.el("h2", &[("id", id)], |h| h.text(words));
}

impl Cell {
    fn write(&self, h: &mut Html, words: &Catalogue) {
        match self {
            Cell::Text(text) | Cell::Number(text) => h.text(text),
            Cell::Simulated(text) => {
                h.text(text);
                h.words(" ");
                simulated(h, words);
            }
            Cell::Words(text, tag, dir) => h.spoken("span", "", Tongue { tag, dir }, |h| h.words(text)),
            Cell::Own(text) => h.el("bdi", &[("dir", "auto")], |h| h.words(text)),
            Cell::Code(code) => h.spoken("span", "", Tongue::CODE, |h| h.words(code)),
        }
    }
}

/// The label of a model's figure.
pub(super) fn simulated(h: &mut Html, words: &Catalogue) {
    h.said("span", "chip", &words.text(ReportMsg::Simulated));
}

/// A table with a row of headings; the first cell of a row names it.
pub(super) fn table(h: &mut Html, labelled_by: &str, heads: &[String], rows: impl FnOnce(&mut Html)) {
    h.el("table", &[("aria-labelledby", labelled_by)], |h| {
        h.el("thead", &[], |h| {
            h.el("tr", &[], |h| {
                for head in heads {
                    h.el("th", &[("scope", "col")], |h| h.text(head));
                }
            });
        });
        h.el("tbody", &[], rows);
    });
}

/// A row of a table.
pub(super) fn row(h: &mut Html, words: &Catalogue, class: &str, cells: &[Cell]) {
    let attributes = [("class", class)];
    h.el("tr", if class.is_empty() { &[] } else { &attributes }, |h| {
        for (number, cell) in cells.iter().enumerate() {
            let class = if matches!(cell, Cell::Number(_) | Cell::Simulated(_)) { "number" } else { "" };
            let (name, attributes) = match number {
                0 => ("th", vec![("scope", "row"), ("class", class)]),
                _ => ("td", vec![("class", class)]),
            };
            let given: Vec<(&'static str, &str)> = attributes.into_iter().filter(|(_, value)| !value.is_empty()).collect();
            h.el(name, &given, |h| cell.write(h, words));
        }
    });
}

/// Labels with their values.
pub(super) fn list(h: &mut Html, words: &Catalogue, rows: &[(String, Cell)]) {
    h.el("dl", &[], |h| {
        for (name, value) in rows {
            h.said("dt", "", name);
            h.el("dd", &[], |h| value.write(h, words));
        }
    });
}
