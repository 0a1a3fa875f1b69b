//! An attempt keeps what it was played on: no later edit of any file changes it, and lists tell versions apart.

use crate::cli::{err, out, sabr_in};
use crate::support::{golden_file, root};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What a file becomes, and what an attempt from before then has the same: all of the content, and the rules.
struct Edit {
    path: &'static str,
    from: &'static str,
    to: &'static str,
    same: (bool, bool),
}

const fn edit(path: &'static str, from: &'static str, to: &'static str, same: (bool, bool)) -> Edit {
    Edit { path, from, to, same }
}

/// An edit of every file that an attempt at `own` in English runs on.
const EDITS: [Edit; 12] = [
    edit("scenarios/shop/own.ron", "AtLeast(Anger, 40)", "AtLeast(Anger, 45)", (false, false)),
    edit("locales/en/scenarios/own.ftl", "turn-closing = ", "turn-closing = Well. ", (false, true)),
    edit("locales/en/scenarios/own.ftl", "    .p1 = ", "    .p99 = foo bar\n    .p1 = ", (false, false)),
    edit("assets/policies/mine.ron", "pass_mark: 70", "pass_mark: 71", (false, false)),
    edit("assets/temperaments/mine.ron", "waiting_grace_secs: 60", "waiting_grace_secs: 5", (false, false)),
    edit("assets/lexicons/en.ron", "weight: 0.6,", "weight: 0.65,", (false, false)),
    edit("locales/en/people.ftl", "\ntemperament-any-thanks =", "\ntemperament-any-thanks = So.", (false, true)),
    edit("locales/en/app.ftl", "\nlanguage-name = English", "\nlanguage-name = Inglish", (true, true)),
    edit("locales/en/coaching.ftl", "\n", "\nzz-new = x\n", (true, true)),
    edit("locales/en/formats.ftl", "\n", "\nzz-new = x\n", (true, true)),
    edit("locales/en/terminal.ftl", "\n", "\nzz-new = x\n", (true, true)),
    edit("locales/en/scenarios/own.ftl", "title = ", "title = Not ", (false, true)),
];

/// A folder that holds every file of a scenario of its own.
fn folder(dir: &Path) {
    let copy = |from: &str, to: &str, edits: &[(&str, &str)]| {
        let text = fs::read_to_string(root().join(from)).unwrap();
        let text = edits.iter().fold(text, |text, (old, new)| {
            assert!(text.contains(old), "{old} is not in {from}");
            text.replacen(old, new, 1)
        });
        fs::create_dir_all(dir.join(to).parent().unwrap()).unwrap();
        fs::write(dir.join(to), text).unwrap();
    };
    let own = [
        ("id: \"late-parcel\"", "id: \"own\""),
        ("[\"en\", \"fa\", \"ar\", \"th\"]", "[\"en\"]"),
        ("policy: \"shop\"", "policy: \"mine\""),
        ("temperament: \"angry\"", "temperament: \"mine\""),
    ];
    copy("scenarios/shop/late-parcel.ron", "scenarios/shop/own.ron", &own);
    copy("locales/en/scenarios/late-parcel.ftl", "locales/en/scenarios/own.ftl", &[]);
    copy("assets/policies/shop.ron", "assets/policies/mine.ron", &[("id: \"shop\"", "id: \"mine\"")]);
    copy("assets/temperaments/angry.ron", "assets/temperaments/mine.ron", &[("id: \"angry\"", "id: \"mine\"")]);
    for file in ["assets/lexicons/en.ron", "locales/en/app.ftl", "locales/en/coaching.ftl", "locales/en/people.ftl"] {
        copy(file, file, &[]);
    }
    for file in ["locales/en/formats.ftl", "locales/en/terminal.ftl"] {
        copy(file, file, &[]);
    }
}

#[test]
fn no_edit_breaks_an_attempt_and_lists_tell_versions_apart() {
    let (data, content) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    folder(content.path());
    let dir = content.path().to_str().unwrap();
    let run = |args: &[&str]| {
        let output = sabr_in(data.path(), &[args, &["--content", dir, "--locale", "en"]].concat(), "");
        assert!(output.status.success(), "{args:?}: {}", err(&output));
        out(&output)
    };
    let moves = golden_file("late-parcel", "en", "exemplary", 7);
    let played = run(&["play", "own", "--seed", "7", "--moves", moves.to_str().unwrap(), "--json"]);
    let history = || serde_json::from_str::<Value>(run(&["history", "--json"]).trim()).unwrap();
    let first = history();
    let id = first["id"].as_str().unwrap();
    assert_eq!((&first["same_content"], &first["same_rules"]), (&true.into(), &true.into()));
    assert!(first["content"].as_str().is_some_and(|hash| hash.len() == 64) && !run(&["history"]).contains('≠'));
    let told = run(&["replay", id]);
    for Edit { path, from, to, same } in EDITS {
        let file = content.path().join(path);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from:?} is not in {path}");
        fs::write(&file, text.replacen(from, to, 1)).unwrap();
        assert_eq!(run(&["replay", id, "--json"]), played, "after an edit of {path}");
        let row = history();
        assert_eq!((row["same_content"].as_bool(), row["same_rules"].as_bool()), (Some(same.0), Some(same.1)), "{path}: {to}");
        assert_eq!((&row["content"], &row["scorecard"]), (&first["content"], &first["scorecard"]));
        // In words too, once of each kind.
        if ["scenarios/shop/own.ron", "locales/en/people.ftl"].contains(&path) {
            let mark = if same.1 { "≠ played with other texts" } else { "≠ played by other rules" };
            let told = run(&["history"]);
            assert!(told.contains(mark), "{path}: {told}");
        }
        fs::write(&file, text).unwrap();
    }
    for Edit { path, .. } in EDITS {
        fs::write(content.path().join(path), "\u{1}(((").unwrap();
        assert_eq!(run(&["replay", id, "--json"]), played, "after {path} was broken");
    }
    for Edit { path, .. } in EDITS {
        let _ = fs::remove_file(content.path().join(path));
    }
    assert_eq!(run(&["replay", id, "--json"]), played, "after all was deleted");
    assert_eq!(run(&["replay", id]), told, "the debrief too");
    // There is nothing to compare it with, which is another thing than a change.
    let row = history();
    assert_eq!((&row["scenario_here"], &row["same_content"], &row["same_rules"]), (&false.into(), &Value::Null, &Value::Null));
}

#[test]
fn a_scenario_that_is_not_at_hand_is_said_to_be_missing() {
    let (data, content) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    folder(content.path());
    let dir = content.path().to_str().unwrap();
    let moves = root().join("tests/golden/late-parcel/en/exemplary.jsonl");
    let play = ["play", "own", "--seed", "7", "--locale", "en", "--content", dir, "--moves", moves.to_str().unwrap()];
    assert!(sabr_in(data.path(), &play, "").status.success());
    for locale in crate::support::LANGUAGES {
        let list = |args: &[&str]| out(&sabr_in(data.path(), &[&["history", "--locale", locale], args].concat(), ""));
        let told = list(&[]);
        assert!(!told.contains('≠') && told.contains("--content"), "{locale}: {told}");
        let told = list(&["--content", dir]);
        assert!(!told.contains('≠') && !told.contains("--content"), "{locale}: {told}");
    }
}
