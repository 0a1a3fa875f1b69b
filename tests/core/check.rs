//! `sabr check` on what ships, and on copies with planted mistakes: each is reported, with its place, and none hides another.

use crate::support::{FEW, LIBRARY, few};
use sabr::content::{Library, Sources};
use sabr::scenario::{Diagnostic, Severity};

/// Changes one file of what ships and returns what is then found.
fn planted(changes: &[(&str, &str, &str)]) -> Vec<Diagnostic> {
    let named =
        ["card-blocked", "vpn-down", "late-fee"].into_iter().filter(|id| changes.iter().any(|(path, ..)| path.contains(id)));
    let mut sources = few(&named.chain(FEW).collect::<Vec<_>>());
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
    expect(&[(PARCEL, "EscalatedTo(\"courier-desk\")", "EscalatedTo(\"curier-desk\")")], "S010", PARCEL, "curier-desk");
    expect(&[(PARCEL, "to: \"courier-desk\"", "to: \"courier\"")], "S010", PARCEL, "courier");
    expect(&[(PARCEL, "policy: \"shop\"", "policy: \"shopp\"")], "S020", PARCEL, "shopp");
    expect(&[(PARCEL, "temperament: \"angry\"", "temperament: \"angri\"")], "S020", PARCEL, "angri");
}

#[test]
fn ways_through_a_scenario() {
    expect(&[(PARCEL, "next: [(to: \"when\")]", "next: [(when: Verified, to: \"when\")]")], "S012", PARCEL, "dead end");
    expect(&[(PARCEL, "(to: \"updates\"),", "(to: \"closing\"),")], "S015", PARCEL, "updates");
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
    let mut sources = few(&FEW);
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

#[test]
fn the_desk() {
    const CARD: &str = "scenarios/bank/card-blocked.ron";
    const VPN: &str = "scenarios/it/vpn-down.ron";
    expect(&[(CARD, "channel: Phone", "channel: Email")], "S023", CARD, "nobody waits");
    expect(&[(CARD, "look_up: \"", "look_up: \"x")], "S010", CARD, "article");
    expect(&[(VPN, "\"vendor\": 4", "\"vendor\": 9")], "S005", VPN, "tier 9");
    expect(&[(VPN, "\"vendor\": 4", "\"vender\": 4")], "S010", VPN, "vender");
    expect(&[(VPN, "category: \"", "category: \"x-")], "S010", VPN, "category");
    expect(&[(VPN, "next_step: \"", "next_step: \"x-")], "S010", VPN, "next step");
    expect(
        &[("assets/policies/bank.ron", "longest_hold_secs: 120", "longest_hold_secs: 1")],
        "P006",
        "assets/policies/bank.ron",
        "longest_hold_secs",
    );
    let angry = "assets/temperaments/angry.ron";
    expect(&[(angry, "AtLeast(Anger, ", "AtLeast(Anger, 1")], "T006", angry, "never be passed");
    let people = "locales/th/people.ftl";
    expect(&[(people, "\nhold-answer =", "\nhold-answr =")], "F022", people, "hold-answer");
    expect(&[(people, "\npolicy-bank =", "\npolicy-bnak =")], "F022", people, "policy-bank");
    let late = "locales/fa/scenarios/late-fee.ftl";
    expect(&[(late, "\narticle-fee-waiver =", "\narticle-fee-waver =")], "F005", late, "article-fee-waiver");
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

const APP: &str = "locales/en/app.ftl";

/// The codes found, sorted, after changing one place of what ships.
fn codes(path: &str, from: &str, to: &str) -> Vec<&'static str> {
    let mut codes: Vec<_> = planted(&[(path, from, to)]).into_iter().map(|d| d.code).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn a_lexicon_is_named_after_its_language() {
    let path = "assets/lexicons/fa.ron";
    let hit = expect(&[(path, "language: \"fa\"", "language: \"en\"")], "L007", path, "en");
    assert!(hit.hint.contains("equal"), "{hit:?}");
    let mut sources = few(&FEW);
    let text = sources.0["assets/lexicons/en.ron"].replacen("language: \"en\"", "language: \"th\"", 1);
    sources.0.insert("assets/lexicons/aa.ron".into(), text);
    assert!(!Library::new(sources).lexicons.contains_key("aa"));
}

#[test]
fn references_of_texts() {
    let model = |to: &str| expect(&[(PARCEL_TH, "\nmodel-why =", &format!("\nmodel-why = {to}"))], "F010", PARCEL_TH, "");
    let hit = model("{ titl }");
    assert!(hit.message.contains("titl") && hit.hint.contains("title"), "{hit:?}");
    assert_eq!(&hit.excerpt[hit.span.clone()], "titl");
    assert!(model("{ title.tip }").message.contains(".tip"));
    assert!(model("{ -shop }").message.contains("term `-shop`"));
    assert!(model("{ NUMBR($order) }").hint.contains("did you mean `NUMBER`"));
    // The program's three files are one bundle, a scenario's is its own.
    assert_eq!(codes(APP, "\nlanguage-name =", "\nlanguage-name = { slip-blame }"), [] as [&str; 0]);
    assert!(model("{ language-name }").message.contains("language-name"));
    expect(&[(APP, "\nlanguage-name =", "\nlanguage-name = { slip-blam }")], "F010", APP, "slip-blam");
    // A text that is taken over brings its variables with it.
    expect(&[(APP, "\nlanguage-name =", "\nlanguage-name = { notice-refused }")], "F007", APP, "$reason");
    assert_eq!(codes(APP, "\nnotice-not-saved =", "\nnotice-not-saved = { notice-refused }"), [] as [&str; 0]);
}

#[test]
fn texts_that_refer_to_themselves() {
    expect(&[(PARCEL_TH, "\ntitle =", "\ntitle = { title }")], "F011", PARCEL_TH, "title");
    let found = planted(&[(PARCEL_TH, "\nmodel-why =", "\n-a = { -b }\n-b = { -c }\n-c = { -a }\nmodel-why = { -a }")]);
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["F011"], "{found:#?}");
    assert!(found[0].message.contains("-a"));
    assert_eq!(codes(PARCEL_TH, "\nmodel-why =", "\n-a = { $x }\nmodel-why = { -a }"), ["F007"]);
    assert_eq!(codes(PARCEL_TH, "\nmodel-why =", "\n-a = { $x }\nmodel-why = { -a(x: 1) }"), [] as [&str; 0]);
}

#[test]
fn a_nested_text_is_one_mistake_and_no_crash() {
    let deep = format!("\nmodel-why = {}", "{".repeat(100_000));
    let found = planted(&[(PARCEL_TH, "\nmodel-why =", &deep)]);
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["F001"]);
    let deep = format!("    .p1 = {}", "(".repeat(100));
    expect(&[(PARCEL_TH, "    .p1 = ", &deep)], "F009", PARCEL_TH, "nested");
    for bracket in ["(", "[", "Not("] {
        let close = if bracket == "[" { "]" } else { ")" };
        let (open, close) = (bracket.repeat(100_000), close.repeat(100_000));
        let deep = format!("next: [(when: {open}Always{close}, to: \"when\")]");
        expect(&[(PARCEL, "next: [(to: \"when\")]", &deep)], "S001", PARCEL, "");
    }
}

#[test]
fn a_value_of_the_wrong_type_hides_nothing() {
    for (from, to) in [
        ("channel: Chat", "channel: Chatt"),
        ("difficulty: 2", "difficulty: two"),
        ("policy: \"shop\"", "policy: 5"),
        ("temperament: \"angry\"", "temperament: Angry"),
        ("mood: (", "mood: (calm: 1, "),
        ("domain: \"shop\"", "domain: Shop"),
        ("start: \"opening\"", "start: 5"),
        ("start: \"opening\"", "start: \"openin\""),
        ("leaves: \"walked-out\"", "leaves: \"walked-ou\""),
        ("hang_up: \"cut-off\"", "hang_up: \"cut-of\""),
        ("id: \"late-parcel\"", "id: 5"),
        ("percent: 8", "percent: \"8\""),
        ("value: Code(6)", "value: Coode(6)"),
        ("outcome: HandedOver", "outcome: HandedUp"),
    ] {
        let found = planted(&[(PARCEL, from, to), (PARCEL_TH, "\nmodel-why =", "\nmodel-wy =")]);
        let codes: Vec<_> = found.iter().map(|d| (d.code, d.file.as_str())).collect();
        assert_eq!(codes.len(), 2, "{from} → {to}: {found:#?}");
        assert!(codes[0].1 == PARCEL && codes[1] == ("F005", PARCEL_TH), "{from} → {to}: {found:#?}");
    }
}

#[test]
fn one_mistake_is_told_once() {
    assert_eq!(codes(PARCEL, "next: [(to: \"when\")]", "next: []"), ["S012"]);
    assert_eq!(codes(PARCEL, "next: [(to: \"when\")]", "next: [(to: \"wehn\")]"), ["S010"]);
    assert_eq!(codes(PARCEL, "next: [(to: \"when\")]", "next: [(wen: Verified, to: \"when\")]"), ["S002"]);
    assert_eq!(codes(PARCEL_TH, "\nmodel-why =", "\nmodel-why = { $ "), ["F001"]);
    let mut sources = few(&FEW);
    sources.0.remove("locales/th/coaching.ftl");
    let found = Library::new(sources).diagnostics;
    assert_eq!(found.iter().map(|d| (d.code, d.file.as_str())).collect::<Vec<_>>(), [("F005", "locales/th/coaching.ftl")]);
}

#[test]
fn small_things() {
    let minutes: String = {
        let text = &Sources::embedded().0[PARCEL];
        text[text.find("minutes: ").unwrap()..].chars().take_while(|c| *c != ',').collect()
    };
    expect(&[(PARCEL, &minutes, "minutes: 0")], "S005", PARCEL, "minutes");
    assert_eq!(codes(PARCEL, "languages: [", "languages: [\"en\", "), ["S006"]);
    expect(&[(PARCEL, "languages: [", "languages: [\"tlh\", ")], "S020", PARCEL, "no language `tlh`");
    expect(&[(PARCEL, "policy: \"shop\"", "policy: \"\"")], "S005", PARCEL, "policy");
    let hit = expect(&[(PARCEL_TH, "\nmodel-why =", "\n# model-why =")], "F005", PARCEL_TH, "model-why");
    assert!(!hit.excerpt.trim().is_empty(), "{hit:?}");
    let shop = "assets/policies/shop.ron";
    let hit = expect(&[(shop, "pass_mark: 70", "pass_mark: \"70\"")], "P001", shop, "");
    assert!(hit.hint.contains("assets/policies/"), "{hit:?}");
}

/// What cannot be read is reported file by file; the rest is read, and nothing hangs.
#[cfg(unix)]
#[test]
fn unreadable_files_do_not_hide_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("scenarios/shop");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    write("good.ron", b"(format: 1)");
    write("latin.ron", b"first\nabc\xff");
    std::fs::File::create(folder.join("large.ron")).unwrap().set_len(9 * 1024 * 1024).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.join("gone.ron")).unwrap();
    std::os::unix::fs::symlink("..", folder.join("loop")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(folder.join("pipe.ron")).status().unwrap().success());
    let (sources, found) = Sources::read(dir.path()).unwrap();
    assert_eq!(sources.0.keys().collect::<Vec<_>>(), ["scenarios/shop/good.ron"]);
    let told: Vec<_> = found.iter().map(|d| (d.code, d.file.rsplit('/').next().unwrap())).collect();
    assert_eq!(told, [("R001", "gone.ron"), ("R003", "large.ron"), ("R002", "latin.ron"), ("R001", "pipe.ron")]);
    assert!(found[2].message.contains("byte 9"));
    assert_eq!((found[2].line, found[2].column, found[2].excerpt.as_str()), (2, 4, "abc"));
    assert!([0, 1, 3].iter().all(|at| found[*at].line == 1 && found[*at].excerpt.is_empty()));
    assert!(Sources::read(&dir.path().join("none")).is_err());
}

/// A file that is there but cannot be read is not missing too, and its language's row counts what is wrong with it.
#[test]
fn an_unreadable_file_is_not_missing() {
    let dir = tempfile::tempdir().unwrap();
    let (all, _) = Sources::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    for (path, text) in &all.0 {
        let to = dir.path().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, text).unwrap();
    }
    let write = |path: &str, bytes: &[u8]| std::fs::write(dir.path().join(path), bytes).unwrap();
    write("locales/fa/app.ftl", b"language-name = \xff");
    std::fs::File::create(dir.path().join("locales/ar/app.ftl")).unwrap().set_len(9 * 1024 * 1024).unwrap();
    write("locales/th/scenarios/late-parcel.ftl", b"\xff");
    let (sources, unreadable) = Sources::read(dir.path()).unwrap();
    let library = Library::new(sources).and_unreadable(unreadable);
    let told: Vec<_> = library.diagnostics.iter().map(|d| (d.code, d.file.as_str())).collect();
    let expected =
        [("R003", "locales/ar/app.ftl"), ("R002", "locales/fa/app.ftl"), ("R002", "locales/th/scenarios/late-parcel.ftl")];
    let of_files = told.iter().filter(|(code, _)| code.starts_with('R') || matches!(*code, "F004" | "F005")).copied();
    assert_eq!(of_files.collect::<Vec<_>>(), expected);
    for status in library.statuses() {
        assert!((status.errors > 0) == (status.language != "en"), "{status:?}");
    }
}

#[test]
fn a_control_character_in_a_text_is_told_with_its_place() {
    let app = "locales/fa/app.ftl";
    let hit = expect(&[(app, "\nlanguage-name = ", "\n# in a comment \u{1}\nlanguage-name = ا\u{0}")], "F020", app, "U+0000");
    assert_eq!((hit.severity, hit.column), (Severity::Warning, 18));
    assert!(hit.excerpt.starts_with("language-name"), "{hit:?}");
    assert_eq!(codes(PARCEL_TH, "\nmodel-why = ", "\nmodel-why = \u{7}"), ["F020"]);
}

#[test]
fn a_missing_comma_does_not_hide_the_rest_of_its_file() {
    let found = planted(&[
        (PARCEL, "difficulty: 2,", "difficulty: 22"),
        (PARCEL, "required: [\"reason\"],", "required: [\"raeson\"]"),
        (PARCEL, "closing: true,", "closeing: true,"),
        ("assets/lexicons/en.ron", "language: \"en\",", "language: \"en\""),
    ]);
    let places: Vec<(&str, &str, usize)> = found.iter().map(|d| (d.code, d.file.as_str(), d.line)).collect();
    let commas = found.iter().filter(|d| d.message.contains("comma")).count();
    assert_eq!(commas, 3, "{places:?}");
    for part in ["22", "raeson", "closeing"] {
        assert!(found.iter().any(|d| d.message.contains(part)), "{part}: {places:?}");
    }
}

/// Each function is known by name, and what it is called with is checked where it is written.
#[test]
fn calls_of_functions() {
    // All in one text: each is told apart, in the order written.
    let called = |calls: &[&str]| {
        let text: String = calls.iter().map(|call| format!("{{ {call} }} ")).collect();
        planted(&[(PARCEL_TH, "\nmodel-why =", &format!("\nmodel-why = {text}"))])
    };
    let fine = [
        "NUMBER($days, minimumFractionDigits: 1, useGrouping: \"false\")",
        "NUMBER(0.2, style: \"percent\")",
        "MONEY(60, currency: \"THB\")",
        "DATETIME(\"2026-11-22T14:05\", dateStyle: \"long\", timeStyle: \"short\")",
        "DURATION(200, style: \"short\")",
        "LIST($order, \"b\", 3, type: \"or\")",
        "CODE(\"0907\")",
        "CODE($order)",
    ];
    assert_eq!(called(&fine), []);
    let wrong = [
        ("NUMBER()", "NUMBER", "{ NUMBER("),
        ("NUMBER(1, 2)", "2", "{ NUMBER("),
        ("NUMBER(\"12\")", "12", "without quotes"),
        ("NUMBER($days, minimumFractionDigit: 1)", "minimumFractionDigit: 1", "minimumFractionDigits"),
        ("NUMBER($days, minimumFractionDigits: 99)", "minimumFractionDigits: 99", "0 to 12"),
        ("NUMBER($days, minimumFractionDigits: \"1\")", "minimumFractionDigits: \"1", "without quotes"),
        ("NUMBER($days, style: \"percnt\")", "style: \"percnt", "percent"),
        ("NUMBER($days, style: 1)", "style: 1", "decimal, percent"),
        ("MONEY(60)", "MONEY", "currency"),
        ("MONEY(60, currency: \"THV\")", "currency: \"THV", "THB"),
        ("MONEY(60, currency: \"บาท\")", "currency: \"บาท", "ISO 4217"),
        ("DATETIME(20261122)", "20261122", "in quotes"),
        ("DATETIME(\"22/11/2569\")", "22/11/2569", "2026-11-22"),
        ("DATETIME(\"2026-11-22\", dateStyle: \"huge\")", "dateStyle: \"huge", "full"),
        ("DURATION(\"3 min\")", "3 min", "without quotes"),
        ("LIST($order, sort: \"up\")", "sort: \"up", "type"),
        ("CODE(0907)", "0907", "\"0907\""),
        ("CODE(\"0907\", style: \"long\")", "style: \"long", "{ CODE("),
    ];
    let found = called(&wrong.map(|(call, ..)| call));
    assert_eq!(found.len(), wrong.len(), "{found:#?}");
    for ((call, pointed_at, hint), hit) in wrong.into_iter().zip(&found) {
        assert_eq!((hit.code, &hit.excerpt[hit.span.clone()]), ("F012", pointed_at), "{call}: {hit:#?}");
        assert!(hit.hint.contains(hint), "{call}: {}", hit.hint);
    }
    const FORMATS: &str = "locales/fa/formats.ftl";
    expect(&[(FORMATS, "\nformat-days =", "\nformat-dayz =")], "F005", FORMATS, "format-days");
    expect(&[(FORMATS, "\nmoney-IRT =", "\nmoney-IRX =")], "F006", FORMATS, "money-IRX");
    expect(&[(FORMATS, "{ $amount } تومان", "{ $amont } تومان")], "F007", FORMATS, "$amont");
}

#[test]
fn words_for_looks_are_on_the_list() {
    let shipped = Sources::embedded();
    let look = shipped.0[PARCEL_TH].lines().find(|line| line.starts_with("look = ")).unwrap();
    let look = &format!("\n{look}");
    let hit = expect(&[(PARCEL_TH, look, "\nlook = woman midle sky")], "F021", PARCEL_TH, "midle");
    assert!(hit.hint.contains("middle") && hit.severity == Severity::Warning, "{hit:?}");
    assert_eq!(&hit.excerpt[hit.span.clone()], "midle");
    let hit = expect(&[(PARCEL_TH, look, "\nlook = old woman man")], "F021", PARCEL_TH, "`man`");
    assert!(hit.message.contains("again") && hit.span.start > 10, "{hit:?}");
    // A scenario need not say how its customer looks; only its other texts may be missed.
    assert_eq!(planted(&[(PARCEL_TH, look, "")]), []);
}
