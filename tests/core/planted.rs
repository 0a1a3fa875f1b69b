//! A planted mistake for every diagnostic that one file alone shows: the reader of that file reports it, with its place.

use crate::support::few;
use sabr::content::{Library, Sources};
use sabr::customer::load_temperament;
use sabr::language::load_lexicon;
use sabr::scenario::{Diagnostic, Source, load, load_policy};
use std::sync::LazyLock;

static SHIPPED: LazyLock<Sources> = LazyLock::new(Sources::embedded);

const PARCEL: &str = "scenarios/shop/late-parcel.ron";
const LEXICON: &str = "assets/lexicons/xx.ron";
const SHOP: &str = "assets/policies/shop.ron";
const ANGRY: &str = "assets/temperaments/angry.ron";

/// A lexicon that is read in no time.
const WORDS: &str = r#"(
    format: 1,
    language: "xx",
    markers: [(kind: Courtesy, weight: 0.6, patterns: ["please"])],
)"#;

fn read(path: &str, text: &str) -> Vec<Diagnostic> {
    let source = Source { path, text };
    match path.split('/').nth(1) {
        Some("lexicons") => load_lexicon(source).1,
        Some("policies") => load_policy(source).1,
        Some("temperaments") => load_temperament(source).1,
        _ => load(source).1,
    }
}

/// Code, file, what stands there, what is put in its place, and what of the line is told.
const PLANTED: &[(&str, &str, &str, &str, &str)] = &[
    ("S007", PARCEL, "id: \"late-parcel\"", "id: \"late-parcels\"", "late-parcels"),
    ("S008", PARCEL, "(id: \"own-search\")", "(id: \"Own Search\")", "Own Search"),
    ("S009", PARCEL, "calls_for: [CanDo, NextStep]", "calls_for: [CanDo, StatesPoint]", "StatesPoint"),
    ("S011", PARCEL, "languages: [\"en\", \"fa\", \"ar\", \"th\"]", "languages: []", "languages"),
    ("S013", PARCEL, "next: [(to: \"when\")]", "next: [(to: \"when\"), (when: Verified, to: \"amends\")]", "\"why\""),
    ("S017", PARCEL, "(id: \"anything-else\"),", "(id: \"anything-else\"), (id: \"weather\"),", "weather"),
    ("L002", LEXICON, "weight: 0.6", "weight: 0.6, wait: 1", "wait"),
    ("L003", LEXICON, "weight: 0.6, ", "", "(kind: Courtesy"),
    ("L004", LEXICON, "format: 1", "format: 7", "format"),
    ("L005", LEXICON, "weight: 0.6", "weight: 60.0", "60.0"),
    ("L006", LEXICON, "\"please\"", "\"(please\"", "(please"),
    ("P002", SHOP, "pass_mark: 70", "pass_mark: 70, pas_mark: 7", "pas_mark"),
    ("P003", SHOP, "    pass_mark: 70,\n", "", "("),
    ("P004", SHOP, "format: 1", "format: 7", "format"),
    ("P005", SHOP, "id: \"shop\"", "id: \"stall\"", "stall"),
    ("T001", ANGRY, "hot_at: 65", "hot_at: \"65\"", "65"),
    ("T002", ANGRY, "hot_at: 65", "hot_at: 65, hot_ad: 66", "hot_ad"),
    ("T003", ANGRY, "hot_at: 65,", "", "("),
    ("T004", ANGRY, "format: 1", "format: 7", "format"),
    ("T005", ANGRY, "id: \"angry\"", "id: \"cross\"", "cross"),
];

#[test]
fn mistakes_of_one_file() {
    for (code, path, from, to, told) in PLANTED {
        let text = SHIPPED.0.get(*path).map_or(WORDS, String::as_str);
        assert_eq!(read(path, text), [], "{path}");
        assert!(text.contains(from), "{path} does not contain {from}");
        let found = read(path, &text.replacen(from, to, 1));
        let hit = found.iter().find(|d| d.code == *code).unwrap_or_else(|| panic!("no {code} in {path}: {found:#?}"));
        assert!(hit.file == *path && hit.excerpt.contains(told) && !hit.hint.is_empty(), "{code}: {hit:#?}");
    }
}

/// A turn without replies: taken out of the middle of the file.
#[test]
fn a_turn_that_offers_nothing() {
    let text = &SHIPPED.0[PARCEL];
    let turn = text.find("id: \"why\"").unwrap();
    let from = turn + text[turn..].find("replies: [").unwrap() + "replies: [".len();
    let to = from + text[from..].find("            ],").unwrap();
    let found = read(PARCEL, &format!("{}{}", &text[..from], &text[to..]));
    assert!(found.iter().any(|d| d.code == "S014" && d.excerpt.contains("why")), "{found:#?}");
}

#[test]
fn mistakes_between_files() {
    let mut sources = few(&["late-parcel"]);
    let texts = "locales/th/scenarios/late-parcel.ftl";
    sources.0.insert("locales/th/scenarios/late-parcels.ftl".into(), sources.0[texts].clone());
    let text = sources.0.get_mut(texts).unwrap();
    let at = text.find("\npoint-reason =").unwrap();
    let end = at + text[at..].find("\npoint-new-date").unwrap();
    text.replace_range(at..end, "\npoint-reason = รถออกไม่ทัน\n    .label = เหตุผล");
    text.push_str("title = อีกครั้ง\n");
    sources.0.remove("assets/lexicons/fa.ron");
    let ron = sources.0.remove(PARCEL).unwrap();
    let moved = "scenarios/stall/late-parcel.ron";
    sources.0.insert(moved.into(), ron);
    let found = Library::new(sources).diagnostics;
    let expected = [
        ("F002", texts, "title"),
        ("F003", "locales/th/scenarios/late-parcels.ftl", "late-parcels"),
        ("F008", texts, "reason"),
        ("S021", moved, "fa"),
        ("S022", moved, "shop"),
    ];
    for (code, file, part) in expected {
        assert!(found.iter().any(|d| d.code == code && d.file == file && d.message.contains(part)), "{code}: {found:#?}");
    }
}
