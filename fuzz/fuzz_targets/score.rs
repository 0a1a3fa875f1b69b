//! Any text, in any language, after anything the customer said: scoring does not panic, its spans are text, and its steps are
//! bounded by the text's length.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabr::content::{Library, Sources};
use sabr::language::{Normal, Segmenter};
use sabr::practice::LocalScript;
use sabr::scoring::{Measures, Reader};
use std::sync::LazyLock;

static READERS: LazyLock<Vec<(Reader, Library)>> = LazyLock::new(|| {
    let library = Library::new(Sources::embedded());
    let reader = |language: &str| {
        let setup = library.setup("refund-demand", language, None, 1).unwrap();
        let script = LocalScript::new(&setup.scenario, &setup.catalogue, 1).unwrap();
        (Reader::new(setup.lexicon.clone(), script.points.clone()), library.clone())
    };
    ["en", "fa", "ar", "th"].map(reader).into()
});

fuzz_target!(|input: (u8, &str, Option<&str>)| {
    let (which, text, before) = input;
    let which = usize::from(which) % READERS.len();
    let (reader, library) = &READERS[which];
    let reading = reader.read_after(text, before);
    let hits = reading.made.iter().chain(&reading.wrong).map(|hit| &hit.span);
    for span in reading.markers.iter().map(|m| &m.span).chain(hits) {
        assert!(text.get(span.clone()).is_some_and(|quote| !quote.is_empty()));
    }
    let measures = Measures::of(&reading.markers);
    assert!(measures.courtesy.is_finite() && measures.hostility.is_finite());
    let lexicon = &library.lexicons[["en", "fa", "ar", "th"][which]];
    let normal = Normal::new(text, &Segmenter::default());
    assert!(lexicon.steps(&normal) <= 5_000 * (normal.len() as u64 + 1));
    let _ = reader.near(text, &reading);
});
