//! Memory taken for a reply depends on the reply and on what is found in it, never on how long the lists are.

use crate::support::{LANGUAGES, LIBRARY};
use sabr::content::Sources;
use sabr::language::{Lexicon, load_lexicon};
use sabr::scenario::Source;
use sabr::scoring::Reader;
use std::fmt::Write;
use std::sync::Arc;

const TIMES: usize = 10;

/// A language's lexicon with all its patterns nine times more, each time with another last word that nobody says.
fn longer(language: &str) -> Lexicon {
    let mut more = String::new();
    for pattern in LIBRARY.lexicons[language].patterns() {
        for time in 1..TIMES {
            write!(more, "(kind: Cold, weight: 1.0, patterns: [\"{} qx{time}\"]), ", pattern.source()).unwrap();
        }
    }
    let path = format!("assets/lexicons/{language}.ron");
    let text = Sources::embedded().0[&path].replacen("markers: [", &format!("markers: [{more}"), 1);
    let (lexicon, mistakes) = load_lexicon(Source { path: &path, text: &text });
    lexicon.unwrap_or_else(|| panic!("{:?}", mistakes.first()))
}

#[test]
fn a_lexicon_ten_times_as_long_takes_no_more_memory_for_a_reply() {
    for language in LANGUAGES {
        let folder = format!("locales/{language}/scenarios/");
        let sources = Sources::embedded();
        let lines = sources.under(&folder, ".ftl").flat_map(|(_, text)| text.lines()).filter(|l| l.starts_with("model-"));
        let texts: Vec<&str> = lines.filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
        assert!(texts.len() >= 20, "{language}: {}", texts.len());
        let shipped = LIBRARY.lexicons[language].clone();
        let longer = longer(language);
        assert_eq!(longer.patterns().len(), TIMES * shipped.patterns().len());
        let [shipped, longer] = [shipped, Arc::new(longer)].map(|lexicon| Reader::new(lexicon, Vec::new()));
        for text in texts {
            // The first time patterns are compiled and room is made.
            assert_eq!(shipped.read(text), longer.read(text));
            let taken = |reader: &Reader| allocation_counter::measure(|| drop(reader.read(text)));
            let (few, many) = (taken(&shipped), taken(&longer));
            assert!(few.count_total > 0 && many.count_total <= few.count_total, "{language}: {few:?}, {many:?} for {text}");
            assert!(many.bytes_total <= few.bytes_total, "{language}: {few:?}, {many:?} for {text}");
        }
    }
}
