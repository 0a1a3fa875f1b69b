//! Shipped files spoilt at random, from a seed: each is read, or reported with its place, and none makes the program fall over.

use rand::{Rng, RngExt};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use sabr::authoring::{Depth, review};
use sabr::content::{Library, Sources};
use sabr::scenario::Diagnostic;
use std::ops::Range;
use std::sync::LazyLock;

static SHIPPED: LazyLock<Sources> = LazyLock::new(Sources::embedded);

/// A word list with next to nothing in it: reading the real one takes longer than all else.
const FEW_WORDS: &str = "(format: 1, language: \"LANG\", markers: [(kind: Courtesy, weight: 0.6, patterns: [\"please\"])])";

/// Where a word, number, name or sign begins and ends.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let (mut all, mut start) = (Vec::new(), None);
    for (at, c) in text.char_indices() {
        let word = c.is_alphanumeric() || c == '-' || c == '_';
        if let (false, Some(from)) = (word, start) {
            all.push((from, at));
            start = None;
        }
        match (word, start) {
            (true, None) => start = Some(at),
            (false, _) if !c.is_whitespace() => all.push((at, at + c.len_utf8())),
            _ => {}
        }
    }
    all
}

fn spoil(text: &str, rng: &mut ChaCha8Rng) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let tokens = tokens(text);
    let token = |rng: &mut ChaCha8Rng| tokens[rng.random_range(0..tokens.len())];
    let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let replaced = |(from, to): (usize, usize), with: &str| format!("{}{with}{}", &text[..from], &text[to..]);
    let at = rng.random_range(0..bytes.len());
    match rng.random_range(0..12) {
        0 => {
            bytes[at] ^= 1 << rng.random_range(0..7);
            lossy(&bytes)
        }
        1 => {
            let end = (at + rng.random_range(1..200)).min(bytes.len());
            bytes.drain(at..end);
            lossy(&bytes)
        }
        2 => {
            let end = (at + rng.random_range(1..400)).min(bytes.len());
            let again = bytes[at..end].to_vec();
            bytes.splice(at..at, again);
            lossy(&bytes)
        }
        3 => lossy(&bytes[..at]),
        4 => {
            let (a, b) = (token(rng), token(rng));
            let (a, b) = if a.0 <= b.0 { (a, b) } else { (b, a) };
            if a.1 > b.0 {
                return text.to_owned();
            }
            format!("{}{}{}{}{}", &text[..a.0], &text[b.0..b.1], &text[a.1..b.0], &text[a.0..a.1], &text[b.1..])
        }
        5 => {
            replaced(token(rng), ["\"5\"", "-1", "99999999999", "3.5", "true", "None", "[]", "()", "{}"][rng.random_range(0..9)])
        }
        6 => replaced(token(rng), ""),
        7 => {
            let brackets: Vec<_> = tokens.iter().filter(|t| "()[]{}\",:".contains(&text[t.0..t.1])).copied().collect();
            let Some(bracket) = brackets.get(rng.random_range(0..brackets.len().max(1))) else { return text.to_owned() };
            replaced(*bracket, ["", "(", ")", "[", "]", "{", "}", "\"", ",", ":"][rng.random_range(0..10)])
        }
        8 => {
            let c = char::from_u32(rng.random_range(0..0x11_0000)).unwrap_or('\u{0}');
            let (from, _) = token(rng);
            replaced((from, from), &c.to_string())
        }
        9 => {
            let mut lines: Vec<&str> = text.lines().collect();
            let (a, b) = (rng.random_range(0..lines.len()), rng.random_range(0..lines.len()));
            lines.swap(a, b);
            lines.join("\n")
        }
        10 => {
            let (a, b) = (token(rng), token(rng));
            replaced(a, &text[b.0..b.1])
        }
        _ => {
            let open = ["(", "[", "{", "Not(", "All(["][rng.random_range(0..5)];
            let (from, _) = token(rng);
            replaced((from, from), &open.repeat(1 + (rng.next_u32() % 200) as usize))
        }
    }
}

/// A spoilt file with no more around it than it needs.
fn around(path: &str, spoilt: String) -> Sources {
    let stem = |path: &str| path.rsplit('/').next().unwrap().split('.').next().unwrap().to_owned();
    let tag = path.strip_prefix("locales/").map_or("en", |rest| rest.split('/').next().unwrap()).to_owned();
    let of_scenario = path.contains("scenarios/");
    let scenario = if of_scenario { stem(path) } else { "late-parcel".to_owned() };
    let texts = format!("locales/{tag}/scenarios/{scenario}.ftl");
    let wanted = |p: &str| {
        p == texts
            || (p.starts_with("scenarios/") && stem(p) == scenario)
            || p.starts_with("assets/policies/")
            || p.starts_with("assets/temperaments/")
    };
    let kept = SHIPPED.0.iter().filter(|(path, _)| wanted(path)).map(|(path, text)| (path.clone(), text.clone()));
    let mut sources = Sources(kept.collect());
    sources.0.insert(format!("assets/lexicons/{tag}.ron"), FEW_WORDS.replace("LANG", &tag));
    sources.0.insert(path.to_owned(), spoilt);
    for (path, text) in &mut sources.0 {
        if path.starts_with("scenarios/") {
            *text = text.replacen("languages: [\"en\", \"fa\", \"ar\", \"th\"]", &format!("languages: [\"{tag}\"]"), 1);
        }
    }
    sources
}

fn has_place(d: &Diagnostic, sources: &Sources) -> bool {
    let lines = sources.0.get(&d.file).map_or(1, |text| text.lines().count() + 1);
    let within = d.excerpt.get(d.span.clone()).is_some();
    !d.file.is_empty() && (1..=lines).contains(&d.line) && d.column >= 1 && within && !d.message.is_empty() && !d.hint.is_empty()
}

/// Spoils a file for each of these seeds; gives how many were read all the same, and how many reported.
fn spoil_many(seeds: Range<u64>) -> (usize, usize) {
    let paths: Vec<&String> = SHIPPED.0.keys().collect();
    let (mut read, mut reported) = (0, 0);
    for seed in seeds {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let path = loop {
            let path = paths[rng.random_range(0..paths.len())];
            // A lexicon takes as long as twenty others.
            if !path.starts_with("assets/lexicons/") || rng.random_range(0..5) == 0 {
                break path;
            }
        };
        let text = SHIPPED.0[path].clone();
        let mut spoilt = text.clone();
        (0..rng.random_range(1..4)).for_each(|_| {
            if !tokens(&spoilt).is_empty() {
                spoilt = spoil(&spoilt, rng);
            }
        });
        let sources = around(path, spoilt);
        let library = Library::new(sources.clone());
        let reviewed = review(&library, Depth::Thorough);
        for d in library.diagnostics.iter().chain(&reviewed) {
            assert!(has_place(d, &sources), "seed {seed}, {path}: {d:#?}");
        }
        library.statuses();
        let own = library.diagnostics.iter().any(|d| d.file == *path)
            || !library.diagnostics.is_empty() && library.scenarios.is_empty();
        // What is neither reported nor read would be lost without a word.
        assert!(own || !library.scenarios.is_empty(), "seed {seed}, {path}: gone without a word");
        if own { reported += 1 } else { read += 1 }
    }
    (read, reported)
}

#[test]
fn spoilt_files_are_read_or_reported() {
    let (read, reported) = spoil_many(0..60);
    assert!(read > 0 && reported > 0, "{read} {reported}");
}

/// The same a thousand times, from the seed in `SABR_SEED` on: `cargo test --test core -- --ignored --nocapture a_thousand_spoilt_files`.
#[test]
#[ignore = "takes minutes"]
fn a_thousand_spoilt_files_are_read_or_reported() {
    let first: u64 = std::env::var("SABR_SEED").map_or(0, |seed| seed.parse().unwrap());
    let (read, reported) = spoil_many(first..first + 1000);
    eprintln!(
        "1000 spoilt files from seed {first} on: {read} read all the same, {reported} reported with their places, none lost, no panic"
    );
}
