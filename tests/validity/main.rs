//! What the measures are worth, as far as tests can say: the project's own minimal pairs, and spelling variants that must not matter.
//! Figures on rated texts come from `benches/fit.rs`; both are told in `README.md` beside this file.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so")]

mod pairs;
mod polite;
mod variants;

use sabr::language::load_lexicon;
use sabr::scenario::Source;
use sabr::scoring::{Measures, Reader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const LANGUAGES: [&str; 4] = ["ar", "en", "fa", "th"];
const NAMES: [&str; 5] = ["courtesy", "positive_language", "empathy", "hostility", "patience"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn reader(language: &str) -> Reader {
    let path = format!("assets/lexicons/{language}.ron");
    let text = std::fs::read_to_string(root().join(&path)).unwrap();
    let (lexicon, found) = load_lexicon(Source { path: &path, text: &text });
    Reader::new(Arc::new(lexicon.unwrap_or_else(|| panic!("{found:?}"))), Vec::new())
}

/// The five measures in the order of their names.
fn measures(reader: &Reader, text: &str) -> [f64; 5] {
    let m = Measures::of(&reader.read(text).markers);
    [m.courtesy, m.positive_language, m.empathy, m.hostility, m.patience]
}
