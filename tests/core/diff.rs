//! What changed between two versions, in an author's words, and whether scores can still be compared.

use crate::cli::{err, out, sabr, sabr_in};
use crate::support::{few, golden_file, root};
use sabr::authoring::{Difference, Fate, Group, Version, diff};
use sabr::content::{RUBRIC, Sources};

const RON: &str = "scenarios/shop/late-parcel.ron";
const EN: &str = "locales/en/scenarios/late-parcel.ftl";
const FA: &str = "locales/fa/scenarios/late-parcel.ftl";

/// What shipped, and the same with these replacements.
fn changed(edits: &[(&str, &str, &str)]) -> Difference {
    let (old, mut new) = (few(&["late-parcel"]), few(&["late-parcel"]));
    for (path, from, to) in edits {
        let text = new.0.get_mut(*path).unwrap();
        assert!(text.contains(from), "{from} is not in {path}");
        *text = text.replacen(from, to, 1);
    }
    diff(&Version::of(old), &Version::of(new), "late-parcel").unwrap()
}

fn lines(found: &Difference) -> Vec<String> {
    let language = |change: &sabr::authoring::Change| change.language.clone().map(|l| format!(" ({l})")).unwrap_or_default();
    found.changes.iter().map(|change| format!("{}{}: {}", change.of, language(change), change.what)).collect()
}

#[test]
fn layout_and_comments_are_no_change() {
    let found = changed(&[
        (RON, "(\n    format: 1", "// A comment.\n(\n\n    format:   1"),
        (EN, "title = ", "# A comment\ntitle =   "),
        ("assets/policies/shop.ron", "id:", "/* so */ id:"),
        ("assets/lexicons/en.ron", "markers: [", "markers: [ // all of them"),
        ("assets/temperaments/angry.ron", "id:", "// so\nid:"),
    ]);
    assert_eq!((found.fate, lines(&found)), (Fate::Same, Vec::new()));
    assert!(found.comparable && found.is_same());
}

#[test]
fn structure_is_told_in_an_authors_words() {
    let found = changed(&[
        (RON, "when: AtLeast(Anger, 40), to: \"manager\"", "when: AtLeast(Anger, 45), to: \"manager\""),
        (RON, "(to: \"not-heard\"),", "(to: \"identify\"),"),
        (RON, "(id: \"scan-cold\",", "(id: \"scan-icy\","),
        (RON, "patience: 62", "patience: 70"),
        (RON, "(id: \"full-refund\", percent: 100)", "(id: \"full-refund\", percent: 90)"),
        (RON, "difficulty: 2", "difficulty: 3"),
        (RON, "required: [\"new-date\"]", "required: [\"new-date\", \"reason\"]"),
        (RON, "by: Ticket)", "by: Live)"),
        (RON, "(id: \"grudging\", outcome: Partly)", "(id: \"grudging\", outcome: Unresolved)"),
    ]);
    let structure: Vec<String> = lines(&found);
    for wanted in [
        "turn `amends`: the branch to the turn `manager`: the threshold of anger from 40 to 45",
        "turn `opening`: the branch taken otherwise leads to the turn `identify` instead of the turn `not-heard`",
        "turn `identify`: the offered reply `scan-icy` is new",
        "turn `identify`: the offered reply `scan-cold` is gone",
        "the scenario: patience at the start: from 62 to 70",
        "offer `full-refund`: worth in percent: from 100 to 90",
        "the scenario: difficulty: from 2 to 3",
        "turn `when`: the required point `reason` is new",
        "ending `grudging`: what it means: from partly to unresolved",
    ] {
        assert!(structure.contains(&wanted.to_owned()), "{wanted} is not in\n{}", structure.join("\n"));
    }
    assert!(structure.iter().any(|line| line.starts_with("turn `case`: escalation: from due to `courier-desk` with") && line.ends_with("by live")));
    assert_eq!(structure.len(), 10, "{}", structure.join("\n"));
    assert!(!found.comparable && found.changes.iter().all(|change| change.group == Group::Structure));
    assert!(changed(&[(RON, "difficulty: 2", "difficulty: 3")]).comparable);
}

#[test]
fn rules_make_scores_incomparable_where_they_hold() {
    let hold = std::fs::read_to_string(root().join("assets/policies/shop.ron")).unwrap();
    let hold = hold.lines().find(|line| line.contains("longest_hold_secs")).unwrap();
    let policy = changed(&[("assets/policies/shop.ron", hold, "longest_hold_secs: 240,")]);
    assert_eq!(lines(&policy), ["policy shop: the longest hold, in seconds: from 180 to 240"]);
    assert!(!policy.comparable);
    // Another house's rules are no concern of this scenario.
    let bank = changed(&[("assets/policies/bank.ron", "pass_mark: 75", "pass_mark: 80")]);
    assert_eq!(bank.fate, Fate::Same, "{bank:?}");
    let temperament = changed(&[("assets/temperaments/angry.ron", "waiting_grace_secs: 60", "waiting_grace_secs: 50")]);
    assert_eq!(lines(&temperament), ["temperament angry: seconds a reply may take: from 60 to 50"]);
    assert!(!temperament.comparable);
    let wording = changed(&[("assets/lexicons/fa.ron", "patterns: [\"", "patterns: [\"بسیار خوب و عالی\", \"")]);
    assert_eq!(lines(&wording), ["the lexicon (fa): 1 wording is new: `بسیار خوب و عالی`"]);
    assert!(!wording.comparable && !wording.languages["fa"] && wording.languages["en"]);
    let weight = changed(&[("assets/lexicons/en.ron", "weight: 0.6,", "weight: 0.65,")]);
    assert_eq!(lines(&weight), ["the lexicon (en): weights, word lists or conditions changed"]);
}

#[test]
fn wordings_are_rules_and_words_are_texts() {
    let found = changed(&[
        (FA, "    .p1 = ", "    .p99 = نشانی تازه\n    .p1 = "),
        (FA, "turn-closing = ", "turn-closing = خب. "),
        (EN, "title = The birthday bike", "title = The bike"),
    ]);
    assert_eq!(
        lines(&found),
        [
            "point `own-search` (fa): it gained a wording: `نشانی تازه`",
            "the text `title` (en): changed",
            "the text `turn-closing` (fa): changed"
        ]
    );
    assert_eq!((found.languages["fa"], found.languages["en"], found.comparable), (false, true, false));
    let texts = changed(&[(EN, "title = The birthday bike", "title = The bike")]);
    assert!(texts.comparable && !texts.is_same() && texts.changes[0].group == Group::Texts);
    // An offered reply is read like any other: another spelling is a text, other manners are not.
    let spelt = changed(&[(EN, "which depot has got the bike", "which depot has the bike")]);
    assert!(spelt.comparable, "{spelt:?}");
    let rude = changed(&[(EN, "reply-identify-scan-cold = ", "reply-identify-scan-cold = You idiot. ")]);
    assert!(!rude.comparable && lines(&rude)[0].contains("reads otherwise"), "{rude:?}");
    let program = changed(&[("locales/th/app.ftl", "\nlanguage-name = ", "\nzz = x\nlanguage-name = ")]);
    assert!(program.comparable && program.is_same() && program.changes[0].group == Group::Program, "{program:?}");
    let people = changed(&[("locales/en/people.ftl", "hold-answer", "hold-answer-old = x\nhold-answer")]);
    assert_eq!(people.fate, Fate::Same, "{people:?}");
}

#[test]
fn scenarios_come_and_go_and_may_be_unreadable() {
    let (some, mut none) = (few(&["late-parcel"]), few(&[]));
    let fate =
        |old: &Sources, new: &Sources| diff(&Version::of(old.clone()), &Version::of(new.clone()), "late-parcel").map(|d| d.fate);
    assert_eq!(fate(&some, &none), Some(Fate::Removed));
    assert_eq!(fate(&none, &some), Some(Fate::Added));
    assert_eq!(fate(&none, &none), None);
    none.0.insert(RON.to_owned(), "(((".to_owned());
    assert_eq!(fate(&some, &none), Some(Fate::Unreadable));
    let mut judged = few(&["late-parcel"]);
    judged.0.insert(RUBRIC.to_owned(), "another".to_owned());
    let found = diff(&Version::of(judged), &Version::of(some), "late-parcel").unwrap();
    assert_eq!(lines(&found), ["the rubric: the program reads or judges otherwise"]);
}

#[test]
fn the_terminal_compares_folders_attempts_and_what_is_current() {
    let (data, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let golden = golden_file("late-parcel", "fa", "exemplary", 7);
    let args = ["play", "late-parcel", "--locale", "fa", "--seed", "7", "--moves", golden.to_str().unwrap(), "--json"];
    assert!(sabr_in(data.path(), &args, "").status.success());
    let row: serde_json::Value = serde_json::from_str(out(&sabr_in(data.path(), &["history", "--json"], "")).trim()).unwrap();
    let id = row["id"].as_str().unwrap();
    let same = sabr_in(data.path(), &["diff", id, "current"], "");
    assert!(same.status.success() && out(&same).is_empty() && err(&same).contains("0 of 1 scenario changed"), "{}", err(&same));
    let folder = copy.path().join("scenarios/shop");
    std::fs::create_dir_all(&folder).unwrap();
    let ron = std::fs::read_to_string(root().join(RON)).unwrap().replace("AtLeast(Anger, 40)", "AtLeast(Anger, 45)");
    std::fs::write(folder.join("late-parcel.ron"), ron).unwrap();
    let folder = copy.path().join("locales/en/scenarios");
    std::fs::create_dir_all(&folder).unwrap();
    let texts = std::fs::read_to_string(root().join(EN)).unwrap().replace("title = The birthday bike", "title = The bike");
    std::fs::write(folder.join("late-parcel.ftl"), texts).unwrap();
    let copy = copy.path().to_str().unwrap();
    // An attempt is in one language: of the other it knows nothing.
    let told = out(&sabr_in(data.path(), &["diff", id, copy], ""));
    assert!(told.contains("! turn `amends`: ") && told.contains("incomparable") && !told.contains("title"), "{told}");
    let told = sabr(&["diff", "current", copy], "");
    assert!(out(&told).contains("  texts in en\n    the text `title`: changed"), "{}", out(&told));
    assert!(err(&told).contains("1 of 1 scenario changed"), "{}", err(&told));
    let json: serde_json::Value = serde_json::from_str(&out(&sabr(&["diff", copy, "current", "--json"], ""))).unwrap();
    assert_eq!((json["scenario"].as_str(), json["comparable"].as_bool()), (Some("late-parcel"), Some(false)));
    assert_eq!(json["changes"][0]["what"], "the branch to the turn `manager`: the threshold of anger from 45 to 40");
    for wrong in [["diff", "nowhere", "current"], ["diff", "current", "--scenario=none"]] {
        let output = sabr(&wrong, "");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
    // What a folder does not hold is not gone, and an attempt is compared with its own scenario only.
    for args in [&["diff", "current", copy, "--scenario", "vpn-down"][..], &["diff", id, data.path().to_str().unwrap()]] {
        let output = sabr_in(data.path(), args, "");
        assert!(output.status.code() == Some(2) && out(&output).is_empty(), "{args:?} {}", out(&output));
    }
    let output = sabr(&["diff", "current", "current", "--scenario", "late-parcle"], "");
    assert!(output.status.code() == Some(2) && err(&output).contains("late-parcel"), "{}", err(&output));
}
