//! `sabr check` on what ships, and on copies with planted mistakes: each is reported, with its place, and none hides another.

use crate::support::LIBRARY;
use sabr::content::{Library, Sources};
use sabr::scenario::Diagnostic;

/// Changes one file of what ships and returns what is then found.
fn planted(changes: &[(&str, &str, &str)]) -> Vec<Diagnostic> {
    let mut sources = Sources::embedded();
    for (path, from, to) in changes {
        let text = sources.0.get_mut(*path).unwrap_or_else(|| panic!("no file {path}"));
        assert!(text.contains(from), "{path} does not contain {from}");
        *text = text.replacen(from, to, 1);
    }
    Library::new(sources).diagnostics
}

const PARCEL: &str = "scenarios/shop/late-parcel.ron";
const PARCEL_TH: &str = "locales/th/scenarios/late-parcel.ftl";

#[track_caller]
fn expect(changes: &[(&str, &str, &str)], code: &str, file: &str, part: &str) -> Diagnostic {
    let found = planted(changes);
    let hit = found.iter().find(|d| d.code == code && d.file == file && d.message.contains(part));
    let hit = hit.unwrap_or_else(|| panic!("no {code} with `{part}` in {file}: {found:#?}")).clone();
    assert!(!hit.hint.is_empty() && hit.line > 0 && hit.column > 0);
    hit
}

#[test]
fn what_ships_is_clean() {
    assert_eq!(LIBRARY.diagnostics, []);
}

#[test]
fn bad_syntax() {
    let hit = expect(&[(PARCEL, "start: \"opening\",", "start: \"opening\"")], "S001", PARCEL, "comma");
    assert!(hit.excerpt.contains("leaves") || hit.excerpt.contains("start"), "{hit:?}");
    expect(&[(PARCEL, "channel: Chat", "channel: Chatt")], "S001", PARCEL, "Chatt");
    expect(&[(PARCEL, "format: 1", "format: 9")], "S004", PARCEL, "9");
    expect(&[(PARCEL, "difficulty: 2", "difficulty: 7")], "S005", PARCEL, "7");
}

#[test]
fn unknown_and_missing_fields() {
    let hit = expect(&[(PARCEL, "closing: true", "closeing: true")], "S002", PARCEL, "closeing");
    assert!(hit.hint.contains("closing"), "{hit:?}");
    expect(&[(PARCEL, "    leaves: \"walked-out\",\n", "")], "S003", PARCEL, "leaves");
}

#[test]
fn unknown_ids_say_what_was_meant() {
    let hit = expect(&[(PARCEL, "(to: \"not-heard\")", "(to: \"not-herd\")")], "S010", PARCEL, "not-herd");
    assert!(hit.hint.contains("not-heard"), "{hit:?}");
    assert_eq!(&hit.excerpt[hit.span.clone()], "\"not-herd\"");
    expect(&[(PARCEL, "required: [\"reason\"]", "required: [\"raeson\"]")], "S010", PARCEL, "raeson");
    expect(&[(PARCEL, "MadeEver(\"open-case\")", "MadeEver(\"opn-case\")")], "S010", PARCEL, "opn-case");
    expect(&[(PARCEL, "to: \"courier-desk\"", "to: \"courier\"")], "S010", PARCEL, "courier");
    expect(&[(PARCEL, "policy: \"shop\"", "policy: \"shopp\"")], "S020", PARCEL, "shopp");
    expect(&[(PARCEL, "temperament: \"angry\"", "temperament: \"angri\"")], "S020", PARCEL, "angri");
}

#[test]
fn ways_through_a_scenario() {
    expect(&[(PARCEL, "next: [(to: \"when\")]", "next: [(when: Verified, to: \"when\")]")], "S012", PARCEL, "dead end");
    expect(&[(PARCEL, "next: [(to: \"updates\")]", "next: [(to: \"closing\")]")], "S015", PARCEL, "updates");
    let loops = [
        (PARCEL, "(to: \"grudging\"),", "(to: \"closing\"),"),
        (PARCEL, "Below(Anger, 45)]), to: \"satisfied\")", "Below(Anger, 45)]), to: \"updates\")"),
    ];
    expect(&loops, "S016", PARCEL, "closing");
    expect(&[(PARCEL, "id: \"why\",", "id: \"when\",")], "S006", PARCEL, "when");
}

#[test]
fn texts() {
    expect(&[(PARCEL_TH, "\nmodel-why =", "\nmodel-wy =")], "F005", PARCEL_TH, "model-why");
    expect(&[(PARCEL_TH, "\nmodel-why =", "\nmodel-wy =")], "F006", PARCEL_TH, "model-wy");
    expect(&[(PARCEL_TH, "{ $order }", "{ $ordre }")], "F007", PARCEL_TH, "$ordre");
    expect(&[(PARCEL_TH, "\npersona =", "\npersona")], "F001", PARCEL_TH, "not Fluent");
    expect(&[(PARCEL_TH, "    .p1 = ", "    .p1 = (")], "F009", PARCEL_TH, "bracket");
    for tag in crate::support::LANGUAGES {
        let app = format!("locales/{tag}/app.ftl");
        expect(&[(&app, "\nlanguage-direction =", "\nlanguage-direktion =")], "F005", &app, "language-direction");
        let coaching = format!("locales/{tag}/coaching.ftl");
        expect(&[(&coaching, "\nslip-blame =", "\nslip-blam =")], "F005", &coaching, "slip-blame");
    }
}

#[test]
fn a_language_without_its_file_is_reported() {
    let mut sources = Sources::embedded();
    sources.0.remove(PARCEL_TH);
    let found = Library::new(sources).diagnostics;
    assert!(found.iter().any(|d| d.code == "F004" && d.message.contains("th")), "{found:#?}");
}

#[test]
fn lexicons_policies_and_temperaments() {
    expect(&[("assets/lexicons/fa.ron", "kind: Empathy", "kind: Empathie")], "L001", "assets/lexicons/fa.ron", "Empathie");
    expect(&[("assets/policies/shop.ron", "pass_mark: 70", "pass_mark: 700")], "P006", "assets/policies/shop.ron", "pass_mark");
    expect(&[("assets/temperaments/angry.ron", "hot_at: 65", "hot_at: 5")], "T006", "assets/temperaments/angry.ron", "hot_at");
}

/// Mistakes in one turn, in another, in two languages, a lexicon and a policy: all at once, none the first and only.
#[test]
fn every_mistake_is_reported_at_once() {
    let changes = [
        (PARCEL, "calls_for: [CanDo, NextStep]", "calls_for: [CanDoo, NextStep]"),
        (PARCEL, "required: [\"reason\"]", "required: [\"raeson\"]"),
        (PARCEL, "(to: \"passed-on\")", "(to: \"passed-on\")"),
        (PARCEL, "closing: true", "closeing: true"),
        (PARCEL, "outcome: HandedOver", "outcome: HandedUp"),
        ("scenarios/shop/refund-demand.ron", "difficulty: 4", "difficulty: 44"),
        (PARCEL_TH, "\nmodel-why =", "\nmodel-wy ="),
        ("locales/ar/scenarios/online-form.ftl", "{ $file }", "{ $fil }"),
        ("assets/lexicons/en.ron", "kind: Empathy", "kind: Empathie"),
        ("assets/policies/shop.ron", "pass_mark: 70", "pass_mark: 700"),
    ];
    let changes: Vec<_> = changes.into_iter().filter(|(_, from, to)| from != to).collect();
    let found = planted(&changes);
    let seen =
        |file: &str, part: &str| found.iter().any(|d| d.file == file && (d.message.contains(part) || d.excerpt.contains(part)));
    for (file, part) in [
        (PARCEL, "CanDoo"),
        (PARCEL, "raeson"),
        (PARCEL, "closeing"),
        (PARCEL, "HandedUp"),
        ("scenarios/shop/refund-demand.ron", "44"),
        ("locales/ar/scenarios/online-form.ftl", "$fil"),
        ("assets/lexicons/en.ron", "Empathie"),
        ("assets/policies/shop.ron", "pass_mark"),
    ] {
        assert!(seen(file, part), "{part} in {file} is not reported: {found:#?}");
    }
}

/// Texts are checked even while the scenario itself has mistakes.
#[test]
fn a_broken_scenario_does_not_hide_its_texts_mistakes() {
    let found = planted(&[(PARCEL, "difficulty: 2", "difficulty: 22"), (PARCEL_TH, "\nmodel-why =", "\nmodel-wy =")]);
    assert!(found.iter().any(|d| d.file == PARCEL) && found.iter().any(|d| d.file == PARCEL_TH), "{found:#?}");
}
