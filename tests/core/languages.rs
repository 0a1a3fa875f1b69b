//! Languages that no code knows: a fifth one from a content folder, and those made from English.

#[path = "../support/fifth.rs"]
mod fifth;

use crate::cli::{err, out, sabr, sabr_in};
use crate::support::{FEW, few, golden_file};
use sabr::content::{Library, Sources};
use sabr::locale::{Direction, Pseudo, SOURCE_LANGUAGE, strip_isolation};
use std::path::Path;

fn write_fifth_language(folder: &Path) {
    for (path, text) in fifth::files() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn a_fifth_language_needs_no_code() {
    let folder = tempfile::tempdir().unwrap();
    write_fifth_language(folder.path());
    let content = folder.path().to_str().unwrap();
    for args in [vec!["check", content], vec!["check", "--content", content]] {
        let checked = sabr(&args, "");
        assert!(checked.status.success(), "{}{}", out(&checked), err(&checked));
        let line = out(&checked).lines().find(|l| l.starts_with("qaa")).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(line.contains(" 1/") && line.ends_with(" yes 0 0"), "{line}");
    }
    let status = sabr(&["check", content, "--json"], "");
    let lines = out(&status).lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()).collect::<Vec<_>>();
    let qaa = lines.iter().map(|l| &l["status"]).find(|s| s["language"] == "qaa").unwrap();
    assert_eq!((&qaa["translated"], &qaa["missing"], &qaa["lexicon"]), (&qaa["messages"], &0.into(), &true.into()));
    assert_eq!((&qaa["scenarios"], &qaa["errors"], &qaa["warnings"]), (&1.into(), &0.into(), &0.into()));

    let listed = sabr(&["list", "--json", "--content", content, "--locale", "qaa"], "");
    let listed = out(&listed);
    let mut listed = listed.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let parcel = listed.find(|line| line["id"] == "late-parcel").unwrap();
    assert_eq!(parcel["languages"], serde_json::json!(["en", "fa", "ar", "th", "qaa"]));
    assert!(out(&sabr(&["list"], "")).contains("en fa ar th") && !out(&sabr(&["list"], "")).contains("qaa"));

    let data = tempfile::tempdir().unwrap();
    let moves = golden_file("late-parcel", "fa", "exemplary", 7);
    let moves = moves.to_str().unwrap();
    let args = ["play", "late-parcel", "--content", content, "--locale", "qaa", "--seed", "7", "--moves", moves, "--json"];
    let played = sabr_in(data.path(), &args, "");
    assert!(played.status.success(), "{}", err(&played));
    let card: serde_json::Value = serde_json::from_str(out(&played).lines().last().unwrap()).unwrap();
    assert_eq!((&card["event"], &card["passed"]), (&"scorecard".into(), &true.into()), "{card}");
    let text = out(&sabr(&args[..args.len() - 1], ""));
    assert!(text.contains("١٠٠") && !text.contains("۱۰۰"), "the scorecard has the language's own digits: {text}");
    // What was played is replayed without the folder: an attempt carries its texts.
    let history = sabr_in(data.path(), &["history", "--json"], "");
    let row: serde_json::Value = serde_json::from_str(out(&history).trim()).unwrap();
    let replayed = sabr_in(data.path(), &["replay", row["id"].as_str().unwrap(), "--json"], "");
    assert_eq!(out(&replayed), out(&played), "{}", err(&replayed));
    // A mistake in it is told, and harms no other language.
    let file = folder.path().join("locales/qaa/scenarios/late-parcel.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\nmodel-why =", "\nmodel-wy =")).unwrap();
    let checked = sabr(&["check", content], "");
    assert!(checked.status.code() == Some(1) && out(&checked).contains("model-why"), "{}", out(&checked));
    assert!(!sabr(&args, "").status.success());
    let persian = ["play", "late-parcel", "--content", content, "--locale", "fa", "--moves", moves];
    assert!(sabr(&persian, "").status.success());
}

#[test]
fn languages_made_from_english_are_whole_and_only_there_when_asked_for() {
    assert!(Sources::embedded().with_pseudo(Some("fa")).languages().len() == 4);
    for pseudo in Pseudo::ALL {
        let library = Library::new(few(&FEW).with_pseudo(Some(pseudo.tag())));
        assert_eq!(library.diagnostics, []);
        assert_eq!(library.playable(pseudo.tag()).len(), library.playable(SOURCE_LANGUAGE).len());
        let catalogue = &library.catalogues[pseudo.tag()];
        let expected = if pseudo == Pseudo::Mirrored { Direction::Rtl } else { Direction::Ltr };
        assert_eq!(catalogue.direction, expected);
    }
}

#[test]
fn accented_english_is_about_two_fifths_longer() {
    let library = Library::new(few(&FEW).with_pseudo(Some("en-XA")));
    let (english, accented) = (&library.catalogues["en"], &library.catalogues["en-XA"]);
    let (mut short, mut long) = (0, 0);
    for msg in sabr::locale::Msg::ALL {
        short += strip_isolation(&english.text(*msg)).chars().count();
        long += strip_isolation(&accented.text(*msg)).chars().count();
    }
    let longer = 100 * long / short;
    assert!((130..=150).contains(&longer), "{longer} %");
}

/// Offered replies go on; typed ones score by the English words; the attempt is replayed.
#[test]
fn accented_english_can_be_played() {
    let data = tempfile::tempdir().unwrap();
    let moves = golden_file("late-parcel", "en", "exemplary", 7);
    let args = ["play", "late-parcel", "--locale", "en-XA", "--seed", "7", "--moves", moves.to_str().unwrap(), "--json"];
    let played = sabr_in(data.path(), &args, "");
    assert!(played.status.success(), "{}", err(&played));
    assert_eq!(err(&played), "");
    let card: serde_json::Value = serde_json::from_str(out(&played).lines().last().unwrap()).unwrap();
    assert_eq!(card["passed"], true, "{card}");
    let row: serde_json::Value = serde_json::from_str(out(&sabr_in(data.path(), &["history", "--json"], "")).trim()).unwrap();
    let replayed = sabr_in(data.path(), &["replay", row["id"].as_str().unwrap(), "--json"], "");
    assert_eq!(out(&replayed), out(&played), "{}", err(&replayed));
    let offered = "{\"choose\":\"own\"}\n{\"choose\":\"scan\"}\n";
    let played = sabr(&["play", "late-parcel", "--locale", "ar-XB", "--moves", "-", "--json"], offered);
    assert!(played.status.success(), "{}", err(&played));
    assert!(out(&sabr(&["list", "--locale", "ar-XB"], "")).contains("\u{200F}birthday\u{200F}"));
}
