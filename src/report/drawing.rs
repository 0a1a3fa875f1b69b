//! What every drawing is made of: its frame with its name and its words, shapes, and labels.
//!
//! Must never draw anything that is not told in words, too.

use super::html::{Html, Tongue};
use crate::locale::{Catalogue, strip_isolation};

/// A drawing of a size. `ids` and `told` are its name and what it shows in words.
pub(super) fn svg(
    h: &mut Html,
    words: &Catalogue,
    (width, height): (f64, f64),
    ids: [&str; 2],
    told: [&str; 2],
    draw: impl FnOnce(&mut Html),
) {
    let size = format!("0 0 {width} {height}");
    let labels = ids.join(" ");
    // The drawing is placed by hand: only its words know a direction.
    let attributes = [
        ("viewBox", size.as_str()),
        ("role", "img"),
        ("aria-labelledby", labels.as_str()),
        ("lang", Tongue::of(words).tag),
        ("direction", "ltr"),
    ];
    h.el("svg", &attributes, |h| {
        h.el("title", &[("id", ids[0])], |h| h.words(&strip_isolation(told[0])));
        h.el("desc", &[("id", ids[1])], |h| h.words(&strip_isolation(told[1])));
        draw(h);
    });
}

pub(super) fn label(h: &mut Html, x: f64, y: f64, anchor: &str, words: &str) {
    let (x, y) = (number(x), number(y));
    let attributes = [("x", x.as_str()), ("y", y.as_str()), ("text-anchor", anchor), ("font-size", "11"), ("fill", "#4d586a")];
    h.el("text", &attributes, |h| h.words(words));
}

pub(super) fn shape(h: &mut Html, name: &'static str, places: &[(&'static str, String)], looks: &[(&'static str, &str)]) {
    let places = places.iter().map(|(key, value)| (*key, value.as_str()));
    let all: Vec<(&'static str, &str)> = places.chain(looks.iter().copied()).filter(|(_, value)| !value.is_empty()).collect();
    h.el(name, &all, |_| {});
}

/// A place in the drawing: one digit after the point, in the digits drawings want.
pub(super) fn number(value: f64) -> String {
    format!("{value:.1}")
}
