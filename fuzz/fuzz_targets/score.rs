//! Any text, in any language, after anything the customer said: scoring does not panic, its spans are text, and its steps are
//! bounded by the text's length.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabr::content::{Library, Sources};
use sabr::language::steps_of;
use sabr::practice::LocalScript;
use sabr::scoring::{Measures, Reader};
use std::sync::LazyLock;

static READERS: LazyLock<Vec<Reader>> = LazyLock::new(|| {
    let library = Library::new(Sources::embedded());
    let reader = |language: &str| {
        let setup = library.setup("refund-demand", language, None, 1).unwrap();
        let script = LocalScript::new(&setup).unwrap();
        setup.reader(script.points)
    };
    ["en", "fa", "ar", "th"].map(reader).into()
});

fuzz_target!(|input: (u8, &str, Option<&str>)| {
    let (which, text, before) = input;
    let which = usize::from(which) % READERS.len();
    let reader = &READERS[which];
    let (reading, steps) = steps_of(|| reader.read_after(text, before));
    let hits = reading.made.iter().chain(&reading.wrong).map(|hit| &hit.span);
    for span in reading.markers.iter().map(|m| &m.span).chain(hits) {
        assert!(text.get(span.clone()).is_some_and(|quote| !quote.is_empty()));
    }
    let measures = Measures::of(&reading.markers);
    assert!(measures.courtesy.is_finite() && measures.hostility.is_finite());
    let before = before.map_or(0, str::len) as u64;
    assert!(steps <= (5_000 + before) * (text.len() as u64 + before + 1));
    let _ = reader.near(text, &reading);
});
