//! What the tests share: the shipped content, and runs of move files.

use sabr::content::{Library, Sources};
use sabr::dialogue::{Move, TimedMove};
use sabr::practice::{Practice, entries_drawn};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "th"];

pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::new(Sources::embedded()));

/// What ships with a few scenarios only: for tests that change a text and read everything again.
pub fn few(scenarios: &[&str]) -> Sources {
    let mut sources = Sources::embedded();
    let name = |path: &str| path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default().to_owned();
    let of_scenario = |path: &str| path.starts_with("scenarios/") || path.contains("/scenarios/");
    sources.0.retain(|path, _| !of_scenario(path) || scenarios.contains(&name(path).as_str()));
    sources
}

/// The scenarios that planted mistakes are planted in.
pub const FEW: [&str; 3] = ["late-parcel", "online-form", "refund-demand"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

pub fn begin(scenario: &str, locale: &str, seed: u64) -> Practice {
    Practice::begin(LIBRARY.setup(scenario, locale, None, seed).unwrap()).unwrap()
}

/// Makes a move five seconds after the last.
pub fn make(practice: &mut Practice, what: Move) {
    let at = practice.at_secs() + 5;
    practice.step(what, at).unwrap();
}

/// Says something in one's own words.
pub fn say(practice: &mut Practice, words: &str) {
    make(practice, Move::Say(words.into()));
}

/// A golden text with the amounts that a seed draws: `{ $fee }` is what the scenario's own texts mean by it.
pub fn filled(text: &str, scenario: &str, locale: &str, seed: u64) -> String {
    let setup = LIBRARY.setup(scenario, locale, None, seed).unwrap();
    let mut text = text.to_owned();
    for entry in entries_drawn(&setup.scenario, seed, &setup.catalogue) {
        let (set, number) = entry.rsplit_once('-').unwrap();
        for (variable, words) in setup.catalogue.entry(scenario, set, number.parse().unwrap()) {
            text = text.replace(&format!("{{ ${variable} }}"), &words);
        }
    }
    assert!(!text.contains("{ $"), "{scenario} {locale}: a golden text names what is not drawn: {text}");
    text
}

/// The same of a golden file.
pub fn golden_moves(scenario: &str, locale: &str, kind: &str, seed: u64) -> String {
    let path = root().join(format!("tests/golden/{scenario}/{locale}/{kind}.jsonl"));
    filled(&std::fs::read_to_string(path).unwrap(), scenario, locale, seed)
}

/// A golden file, filled in, where a command can read it.
pub fn golden_file(scenario: &str, locale: &str, kind: &str, seed: u64) -> PathBuf {
    let path = std::env::temp_dir().join(format!("sabr-golden-{}-{scenario}-{locale}-{kind}-{seed}.jsonl", std::process::id()));
    std::fs::write(&path, golden_moves(scenario, locale, kind, seed)).unwrap();
    path
}

/// Plays a file of moves; stops when nothing is left to do.
pub fn play_file(scenario: &str, locale: &str, seed: u64, path: &Path) -> Practice {
    let mut practice = begin(scenario, locale, seed);
    let moves = filled(&std::fs::read_to_string(path).unwrap(), scenario, locale, seed);
    for (number, line) in moves.lines().enumerate() {
        if line.trim().is_empty() || practice.is_over() {
            continue;
        }
        let timed = TimedMove::from_json(line).unwrap_or_else(|e| panic!("{}:{}: {e}", path.display(), number + 1));
        let at = practice.at_secs() + timed.after_secs.unwrap_or(0);
        practice.step(timed.what, at).unwrap_or_else(|e| panic!("{}:{}: {e}", path.display(), number + 1));
    }
    practice
}

/// Everything that happened, as JSON lines with the scorecard last.
pub fn course(practice: &Practice) -> String {
    let mut text: Vec<String> = practice.records().iter().map(|r| serde_json::to_string(r).unwrap()).collect();
    text.push(serde_json::to_string(&practice.scorecard()).unwrap());
    text.join("\n")
}
