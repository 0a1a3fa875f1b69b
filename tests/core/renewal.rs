//! Content edited while it is played: what is sound takes over, what is not is told and stays as it was.

use crate::support::few;
use sabr::content::{Library, Renewed, Sources};
use sabr::locale::FluentArgs;
use sabr::scenario::Source;

const RON: &str = "scenarios/shop/late-parcel.ron";
const FTL: &str = "locales/en/scenarios/late-parcel.ftl";
const OTHER: &str = "locales/en/scenarios/refund-demand.ftl";

fn library() -> Library {
    Library::new(few(&["late-parcel", "refund-demand"]))
}

fn edited(library: &Library, edits: &[(&str, &str, &str)]) -> Sources {
    let mut sources = library.sources().clone();
    for (path, from, to) in edits {
        let text = sources.0.get_mut(*path).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        *text = text.replacen(from, to, 1);
    }
    sources
}

fn title(library: &Library, scenario: &str) -> String {
    library.catalogues["en"].scenario(scenario, FluentArgs::new()).unwrap().value("title").unwrap()
}

fn codes(renewed: &Renewed) -> Vec<&'static str> {
    renewed.mistakes.iter().map(|d| d.code).collect()
}

#[test]
fn a_sound_edit_takes_over() {
    let library = library();
    let was = title(&library, "late-parcel");
    let renewed = library.renewed(edited(&library, &[(FTL, &was, "Another title")]), Vec::new());
    assert!(renewed.mistakes.is_empty() && !renewed.is_held_back, "{:?}", renewed.mistakes);
    assert_eq!(title(&renewed.library, "late-parcel"), "Another title");
}

#[test]
fn a_broken_scenario_stays_whole_as_it_was_while_others_go_on() {
    let library = library();
    let (was, other) = (title(&library, "late-parcel"), title(&library, "refund-demand"));
    let broken = [
        // The file is broken, its texts are fine; the new title waits.
        [(RON, "start:", "strat:"), (FTL, was.as_str(), "Not yet"), (OTHER, other.as_str(), "At once")],
        // The file asks for what its texts do not have.
        [(RON, "\"anything-else\"", "\"something-else\""), (FTL, was.as_str(), "Not yet"), (OTHER, other.as_str(), "At once")],
    ];
    for edits in broken {
        let renewed = library.renewed(edited(&library, &edits), Vec::new());
        assert!(renewed.is_held_back && !renewed.mistakes.is_empty());
        assert_eq!(
            (title(&renewed.library, "late-parcel"), title(&renewed.library, "refund-demand")),
            (was.clone(), "At once".into())
        );
        assert!(renewed.library.setup("late-parcel", "en", None, 1).is_ok() && renewed.library.is_sound());
        // Mended, everything takes over.
        let mended = renewed.library.renewed(edited(&library, &[(FTL, &was, "Now")]), Vec::new());
        assert!(mended.mistakes.is_empty() && !mended.is_held_back);
        assert_eq!(title(&mended.library, "late-parcel"), "Now");
    }
}

#[test]
fn what_cannot_be_read_or_was_taken_away_is_held_back() {
    let library = library();
    let mut sources = library.sources().clone();
    let text = sources.0.remove(FTL).unwrap();
    let unreadable = Source { path: FTL, text: "" }.error("R001", 0..0, "cannot be read", "look at it");
    let renewed = library.renewed(sources.clone(), vec![unreadable]);
    assert!(renewed.is_held_back && codes(&renewed).contains(&"R001") && !codes(&renewed).contains(&"F005"), "{renewed:?}");
    assert_eq!(renewed.library.sources().0.get(FTL), Some(&text));
    // A policy that scenarios name: nothing can be played without it, so everything stays.
    sources.0.insert(FTL.into(), text);
    let policy = format!("assets/policies/{}.ron", library.scenarios["late-parcel"].policy);
    sources.0.remove(&policy).unwrap();
    let renewed = library.renewed(sources, Vec::new());
    assert!(renewed.is_held_back && renewed.library.sources() == library.sources());
    // A scenario that is gone with all its texts is gone.
    let gone = Library::new(few(&["refund-demand"])).sources().clone();
    let renewed = library.renewed(gone, Vec::new());
    assert!(!renewed.is_held_back && !renewed.library.scenarios.contains_key("late-parcel"), "{:?}", codes(&renewed));
}

#[test]
fn a_mistake_that_was_there_before_holds_nothing_back() {
    let sound = library();
    let draft = Library::new(edited(&sound, &[(RON, "start:", "strat:")]));
    assert!(!draft.scenarios.contains_key("late-parcel"));
    let other = title(&draft, "refund-demand");
    let renewed = draft.renewed(edited(&draft, &[(OTHER, &other, "At once")]), Vec::new());
    assert!(!renewed.is_held_back && !renewed.mistakes.is_empty());
    assert_eq!(title(&renewed.library, "refund-demand"), "At once");
    let mended = renewed.library.renewed(edited(&draft, &[(RON, "strat:", "start:")]), Vec::new());
    assert!(mended.mistakes.is_empty() && mended.library.scenarios.contains_key("late-parcel"));
}

/// Only what was edited is read anew; it comes to the same as reading everything.
#[test]
fn reading_what_was_edited_comes_to_the_same_as_reading_everything() {
    let mut library = library();
    let texts: [&[(&str, &str, &str)]; 6] = [
        &[(FTL, "\nturn-opening = ", "\nturn-opening = Again: ")],
        &[(OTHER, "title = ", "title = A "), (RON, "difficulty: ", "difficulty: 0")],
        &[(RON, "\"anything-else\"", "\"something-else\"")],
        &[("locales/fa/scenarios/late-parcel.ftl", "title = ", "titel = ")],
        &[("locales/th/app.ftl", "language-name = ", "language-name = ก")],
        &[("locales/ar/scenarios/refund-demand.ftl", "{ $", "{ $x")],
    ];
    for edits in texts {
        let sources = edited(&library, edits);
        let (renewed, whole) = (library.renewed(sources.clone(), Vec::new()), Library::new(sources));
        let told = |all: &[sabr::scenario::Diagnostic]| {
            let mut all: Vec<String> = all.iter().map(|d| format!("{d:?}")).collect();
            all.sort();
            all
        };
        assert_eq!(told(&renewed.mistakes), told(&whole.diagnostics), "{edits:?}");
        if !renewed.is_held_back {
            assert_eq!(renewed.library.sources(), whole.sources());
            assert_eq!(renewed.library.scenarios, whole.scenarios);
            for language in ["en", "fa", "ar", "th"] {
                let playable =
                    |library: &Library| library.playable(language).iter().map(|s| s.id.to_string()).collect::<Vec<_>>();
                assert_eq!(playable(&renewed.library), playable(&whole));
            }
            assert_eq!(title(&renewed.library, "refund-demand"), title(&whole, "refund-demand"));
        }
        library = renewed.library;
    }
}
