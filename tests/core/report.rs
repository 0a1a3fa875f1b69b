//! Reports: pages that stand alone and let nothing out of its place, tables no spreadsheet runs, and overviews that mix nothing.

use crate::cli::{err, out, sabr_in};
use crate::support::{LANGUAGES, LIBRARY, begin, golden_moves, play_file, root};
use sabr::dialogue::Move;
use sabr::locale::{Direction, ReportMsg, strip_isolation};
use sabr::practice::EvidenceKind;
use sabr::practice::{Mode, Options, Practice, Setup};
use sabr::report::{Attempt, Facts, NotYet, Overview, Span, State, Summary, csv};
use serde_json::Value;
use std::path::Path;

fn facts(id: &str, started: &str, rules: &str) -> Facts {
    Facts {
        id: id.into(),
        started: started.into(),
        state: State::Finished,
        away_secs: 0,
        content: "c0ffee".into(),
        rules: rules.into(),
    }
}

fn played(scenario: &str, locale: &str, kind: &str) -> Practice {
    play_file(scenario, locale, 7, &root().join(format!("tests/golden/{scenario}/{locale}/{kind}.jsonl")))
}

fn attempt<'p>(practice: &'p Practice, told_in: &str) -> Attempt<'p> {
    Attempt::new(facts("abc", "2026-11-22T14:05", "r1"), practice, LIBRARY.catalogues[told_in].clone()).unwrap()
}

/// An element's name and attributes.
type Element = (String, Vec<(String, String)>);

/// Every element is closed in order, ids are there once, and what is pointed at is there. Answers the elements with their attributes.
fn elements(page: &str) -> Vec<Element> {
    let start = page.find("<style>").unwrap() + "<style>".len();
    let end = page.find("</style>").unwrap();
    assert!(!page[start..end].contains('<'));
    let page = format!("{}{}", &page[..start], &page[end..]);
    let (mut open, mut all): (Vec<String>, Vec<Element>) = (Vec::new(), Vec::new());
    for tag in page.split('<').skip(1).map(|rest| rest.split_once('>').unwrap().0) {
        if tag == "!DOCTYPE html" {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once("=\"") {
            let (value, after) = after.split_once('"').unwrap();
            attributes.push((key.trim().to_owned(), value.to_owned()));
            rest = after;
        }
        assert_eq!(rest, "", "{tag}");
        if !["meta", "br"].contains(&name) {
            open.push(name.to_owned());
        }
        all.push((name.to_owned(), attributes));
    }
    assert!(open.is_empty(), "{open:?}");
    let values =
        |key: &str| all.iter().flat_map(|(_, a)| a).filter(|(k, _)| k == key).map(|(_, v)| v.clone()).collect::<Vec<String>>();
    let ids = values("id");
    let mut once = ids.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id twice");
    for to in values("href") {
        assert!(ids.contains(&to.trim_start_matches('#').to_owned()), "{to} leads nowhere");
    }
    for of in values("aria-labelledby").iter().flat_map(|v| v.split(' ')) {
        assert!(ids.contains(&of.to_owned()), "{of} names nothing");
    }
    all
}

/// Nothing is run or fetched; every language says which way it runs, and the right way.
pub fn stands_alone(page: &str) {
    let all = elements(page);
    let direction = |tag: &str| match LIBRARY.catalogues.get(tag).map(|words| words.direction) {
        Some(Direction::Rtl) => "rtl",
        _ => "ltr",
    };
    for (name, attributes) in &all {
        assert!(!["script", "img", "link", "iframe", "object", "form", "base"].contains(&name.as_str()), "{name}");
        for (key, value) in attributes {
            assert!(!key.starts_with("on") && key != "src", "{key}");
            assert!(key != "href" || value.starts_with('#'), "{value}");
        }
        let value = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.as_str());
        if let Some(tag) = value("lang").filter(|_| name != "svg") {
            assert_eq!(value("dir"), Some(direction(tag)), "{name} {tag}");
        }
    }
    assert!(
        !page.replace("url(data:font/ttf;base64,", "").contains("url(")
            && !page.contains("@import")
            && !page.contains("http:")
            && !page.contains("https:")
    );
    assert!(!page.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202E}', '\u{FFFD}']));
    assert_eq!(all[0].0, "html");
}

/// The text of a page, without its elements.
pub fn plain(page: &str) -> String {
    let body = &page[page.find("<body").unwrap()..];
    let text: String = body.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

#[test]
fn one_attempt_in_four_languages_is_whole() {
    for locale in LANGUAGES {
        for (scenario, kind) in [("vpn-down", "careless"), ("late-parcel", "exemplary")] {
            let practice = played(scenario, locale, kind);
            let attempt = attempt(&practice, locale);
            let page = attempt.html();
            stands_alone(&page);
            let dir = if ["fa", "ar"].contains(&locale) { "rtl" } else { "ltr" };
            assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{locale}\" dir=\"{dir}\">")));
            let words = &LIBRARY.catalogues[locale];
            let text = plain(&page);
            assert!(text.contains(&strip_isolation(&words.text(ReportMsg::NotValidated))));
            assert!(text.contains(practice.script().text("title")) && text.contains("c0ffee") && text.contains("abc"));
            assert!(!text.contains("report-") && !text.contains("simulated-"), "a message is missing");
            // Each piece of evidence has one note, numbered on the way through.
            for note in 1..=attempt.findings.len() {
                assert_eq!(page.matches(&format!("id=\"note-{note}\"")).count(), 1, "{locale} {scenario} {note}");
            }
            let mut numbers = attempt.notes.clone();
            numbers.sort_unstable();
            assert_eq!(numbers, (1..=attempt.findings.len()).collect::<Vec<_>>());
            assert!(attempt.findings.iter().filter(|f| !f.better.is_empty()).all(|f| text.contains(f.better.trim())));
            // All figures of the model say so, and the mood is there for those who do not see the drawing.
            let label = format!(">{}</span>", words.text(ReportMsg::Simulated));
            assert_eq!(page.matches(&label).count(), 1 + 9, "{locale}");
            assert!(
                page.contains("<svg")
                    && page.contains("<desc id=\"mood-in-words\">")
                    && page.contains("aria-labelledby=\"mood\"")
            );
        }
    }
}

/// The conversation keeps its language when the report is told in another one.
#[test]
fn told_in_another_language_the_conversation_stays_as_it_was() {
    let practice = played("vpn-down", "fa", "careless");
    let page = attempt(&practice, "th").html();
    stands_alone(&page);
    assert!(page.contains("<html lang=\"th\" dir=\"ltr\">"));
    assert!(page.contains("<div class=\"bubble customer\" lang=\"fa\" dir=\"rtl\">"));
    assert!(page.contains("<p class=\"words\" lang=\"fa\" dir=\"rtl\">"));
    assert!(page.contains("<q lang=\"fa\" dir=\"rtl\">") && page.contains(">ความใจเย็น<"));
}

const HOSTILE: &str =
    "=HYPERLINK(\"x\") </p></div><script>alert('1')</script>&lt; \u{202E}\u{2069}\u{2068} thank you \u{2067}x\0";

#[test]
fn hostile_words_stay_words() {
    for locale in LANGUAGES {
        let mut practice = begin("late-parcel", locale, 7);
        practice.step(Move::Say(HOSTILE.into()), 5).unwrap();
        let attempt = attempt(&practice, locale);
        let page = attempt.html().replace('\u{FFFD}', "");
        stands_alone(&page);
        let text = plain(&page);
        for part in ["=HYPERLINK", "(\"x\") </p></div>", "<script>alert(", "</script>&lt;"] {
            assert!(text.contains(part), "{locale} {part} {text}");
        }
        let json: Value = serde_json::from_str(&attempt.json().to_string()).unwrap();
        assert!(json.to_string().contains("HYPERLINK"));
    }
}

/// Marked words are the words found, whatever the marks do to each other.
#[test]
fn marks_stand_on_their_words() {
    for locale in LANGUAGES {
        let practice = played("late-parcel", locale, "exemplary");
        let attempt = attempt(&practice, locale);
        let page = attempt.html();
        let spans = attempt.findings.iter().filter(|f| f.finding.reply.is_some() && f.finding.span.is_some()).count();
        assert!(spans > 10, "{locale}");
        for (found, note) in attempt.findings.iter().zip(&attempt.notes) {
            let (Some(_), Some(_)) = (&found.finding.span, found.finding.reply) else { continue };
            let at = page.find(&format!("id=\"words-{note}\"")).unwrap();
            let before = &page[..page[..at].rfind("<sup").unwrap()];
            assert!(before.ends_with("</mark>") || before.ends_with("</sup>"), "{locale} {note}");
            let last = found.finding.quote.trim_end().chars().next_back().unwrap();
            let near = &before[before.floor_char_boundary(before.len().saturating_sub(400))..];
            let near = plain(&format!("<body>{}", near.split_once('>').unwrap().1));
            assert!(near.trim_end_matches(|c: char| c.is_numeric() || c == ' ').ends_with(last) || near.contains(last), "{near}");
            assert!(page.contains(&format!("<mark class=\"{}\">", EvidenceKind::of(&found.finding).id())));
        }
    }
}

#[test]
fn an_assessment_that_goes_on_is_not_told() {
    let setup = LIBRARY.setup("late-parcel", "en", None, 1).unwrap();
    let options = Options { mode: Mode::Assessment, ..Options::default() };
    let mut practice = Practice::begin(Setup { options, ..setup }).unwrap();
    practice.step(Move::Say("The weather is lovely.".into()), 3).unwrap();
    let told = Attempt::new(facts("a", "2026-11-22T10:00", "r"), &practice, LIBRARY.catalogues["en"].clone());
    assert_eq!(told.err(), Some(NotYet::Assessment));
    let summary = Summary::new(facts("a", "2026-11-22T10:00", "r"), &practice);
    assert_eq!((summary.scores, summary.mistakes.len(), summary.unmatched.len()), ([None; 4], 0, 0));
}

#[test]
fn tables_are_tidy_and_run_nothing() {
    let mut practice = begin("late-parcel", "en", 7);
    practice.step(Move::Say("+1 thank you, -2 @SUM(A1) this is your own fault, you idiot".into()), 5).unwrap();
    let attempt = attempt(&practice, "en");
    let mut attempt = attempt;
    attempt.facts.id = "=1+1".into();
    let table = csv([&attempt]);
    let rows = sabr::authoring::csv::read(&table).unwrap();
    assert!(rows.iter().all(|row| row.len() == sabr::report::COLUMNS.len()));
    assert!(table.lines().skip(1).all(|line| line.starts_with("'=1+1,")), "{table}");
    let column = |name: &str| sabr::report::COLUMNS.iter().position(|(column, _)| *column == name).unwrap();
    let cell = |row: usize, name: &str| rows[row][column(name)].text.as_str();
    let kinds: Vec<&str> = (1..rows.len()).map(|row| cell(row, "kind")).collect();
    assert_eq!(kinds.iter().filter(|k| **k == "score").count(), 4);
    assert_eq!(kinds.iter().filter(|k| **k == "simulated").count(), 10);
    assert_eq!(kinds.len(), attempt.findings.len() + 14);
    for (row, found) in (1..).zip(&attempt.findings) {
        assert_eq!(cell(row, "span_text"), found.finding.quote);
        assert_eq!(cell(row, "kind"), EvidenceKind::of(&found.finding).id());
        let has = |name: &str| !cell(row, name).is_empty();
        match EvidenceKind::of(&found.finding) {
            EvidenceKind::Slip => assert!(has("debit") && !has("credit")),
            EvidenceKind::Critical => assert!(!has("debit") && !has("credit") && !has("dimension")),
            _ => assert!(has("credit") && has("weight") && has("dimension")),
        }
    }
    let unseen = (1..rows.len()).filter(|row| cell(*row, "kind") == "score" && cell(*row, "value").is_empty()).count();
    assert_eq!(unseen, attempt.card.dimensions.iter().filter(|d| d.score.is_none()).count());
}

fn summary(id: &str, started: &str, rules: &str, practice: &Practice) -> Summary {
    Summary::new(facts(id, started, rules), practice)
}

#[test]
fn overviews_mix_neither_rules_nor_modes() {
    let (good, bad) = (played("late-parcel", "en", "exemplary"), played("late-parcel", "en", "careless"));
    let persian = played("vpn-down", "fa", "careless");
    let mut assessed = summary("e", "2026-11-20T10:00", "r1", &good);
    assessed.mode = Mode::Assessment;
    let all = vec![
        summary("a", "2026-11-16T10:00", "r1", &good),
        summary("b", "2026-11-17T10:00", "r1", &bad),
        summary("c", "2026-11-18T10:00", "r2", &good),
        summary("d", "2026-11-30T10:00", "r1", &persian),
        assessed,
    ];
    let whole = Overview::new(Span::Person { since: None }, all.clone(), 1);
    assert_eq!(
        whole.parts.iter().map(|p| (p.mode, p.attempts)).collect::<Vec<_>>(),
        [(Mode::Practice, 4), (Mode::Assessment, 1)]
    );
    let parcel = &whole.parts[0].series[0];
    let groups: Vec<(&str, usize)> = parcel.by_rules.iter().map(|r| (r.rules.as_str(), r.attempts.len())).collect();
    assert_eq!(groups, [("r1", 2), ("r2", 1)]);
    let mean = parcel.by_rules[0].means[0].unwrap();
    let expected = f64::from(all[0].scores[0].unwrap() + all[1].scores[0].unwrap()) / 2.0;
    assert_eq!((mean.mean, mean.count), (expected, 2));
    assert_eq!(parcel.by_rules[1].means[0].unwrap().mean, f64::from(all[2].scores[0].unwrap()), "rules are never mixed");
    let mut secs: Vec<u32> = all[..4].iter().filter(|a| a.is_over()).map(|a| a.handling_secs).collect();
    secs.sort_unstable();
    assert_eq!(whole.parts[0].handling_longest_secs, secs.last().copied());
    let counts: usize = whole.parts[0].mistakes.iter().map(|m| m.count).sum();
    assert_eq!(counts, all[..4].iter().map(|a| a.mistakes.len()).sum::<usize>());

    let week = Overview::new(Span::Week { from: "2026-11-16".into(), to: "2026-11-22".into() }, all, 0);
    assert_eq!(week.attempts().iter().map(|a| a.facts.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "e"]);
    let direction = |tag: &str| LIBRARY.catalogues[tag].direction;
    for locale in LANGUAGES {
        let words = &LIBRARY.catalogues[locale];
        for overview in [&whole, &week] {
            let page = overview.html(words, &direction);
            stands_alone(&page);
            assert_eq!(page.matches("<tr class=\"cut\">").count(), 1, "the change of rules is told");
            assert!(plain(&page).contains(&strip_isolation(&words.text(ReportMsg::NotValidated))));
            assert!(!plain(&page).contains("report-"));
        }
        assert!(whole.html(words, &direction).contains("<span lang=\"fa\" dir=\"rtl\">"));
        let none = Overview::new(Span::Person { since: Some("2027-01-01".into()) }, Vec::new(), 0).html(words, &direction);
        stands_alone(&none);
        assert!(plain(&none).contains(&words.text(ReportMsg::NoAttempts)));
    }
    let json = whole.json(&LIBRARY.catalogues["en"]);
    assert_eq!((&json["format"], &json["left_out"], &json["parts"][1]["mode"]), (&1.into(), &1.into(), &"assessment".into()));
    assert_eq!(json["parts"][0]["series"][0]["by_rules"][0]["attempts"][0]["id"], "a");
}

#[test]
fn every_message_of_reports_is_used() {
    let mut text = String::new();
    for entry in std::fs::read_dir(root().join("src/report")).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_file() {
            text.push_str(&std::fs::read_to_string(entry).unwrap());
        }
    }
    for msg in ReportMsg::ALL {
        assert!(text.contains(&format!("ReportMsg::{msg:?}")), "nothing says {msg:?}");
    }
}

fn report(data: &Path, args: &[&str]) -> String {
    let output = sabr_in(data, &[&["report"], args].concat(), "");
    assert!(output.status.success(), "{}", err(&output));
    out(&output)
}

#[test]
fn the_terminal_writes_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let none = report(data, &["--person", "--locale", "en"]);
    assert!(plain(&none).contains("No attempt was begun"));
    assert!(!data.join("attempts.db").exists(), "looking leaves nothing behind");
    let moves = golden_moves("late-parcel", "ar", "exemplary", 7);
    let played = sabr_in(data, &["play", "late-parcel", "--locale", "ar", "--seed", "7", "--moves", "-"], &moves);
    assert!(played.status.success(), "{}", err(&played));
    let typed = "{\"say\":\"The weather is lovely.\"}\n";
    let played = sabr_in(data, &["play", "late-parcel", "--locale", "en", "--mode", "assessment", "--moves", "-"], typed);
    assert!(played.status.success(), "{}", err(&played));
    let history: Vec<Value> =
        out(&sabr_in(data, &["history", "--json"], "")).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let (open, done) = (history[0]["id"].as_str().unwrap(), history[1]["id"].as_str().unwrap());

    let page = report(data, &[done]);
    stands_alone(&page);
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "in the language it was played in");
    assert!(report(data, &[&done[..6], "--locale", "th"]).contains("<html lang=\"th\" dir=\"ltr\">"));
    let json: Value = serde_json::from_str(&report(data, &[done, "--format", "json"])).unwrap();
    assert_eq!(json["attempt"]["content"], history[1]["content"]);
    assert_eq!(json["dimensions"], history[1]["scorecard"]["dimensions"]);
    let refused = sabr_in(data, &["report", open], "");
    assert!(!refused.status.success() && err(&refused).contains("when it is finished"), "{}", err(&refused));

    let file = data.join("out/all.csv");
    let written = report(data, &["--person", "--bom", "--out", file.to_str().unwrap()]);
    assert!(written.is_empty());
    let table = std::fs::read_to_string(&file).unwrap();
    assert!(table.starts_with("\u{FEFF}attempt,started,") && table.contains(done) && !table.contains(open), "{table}");
    for span in [["--week", "--locale", "fa"], ["--month", "--locale", "th"]] {
        let page = report(data, &span);
        stands_alone(&page);
        assert!(page.contains("id=\"practice\"") && page.contains("id=\"assessment\""));
    }
    assert!(
        plain(&report(data, &["--week", "--day", "2001-01-01", "--locale", "en"])).contains("1 January 2001 to 7 January 2001")
    );
    for wrong in [
        &["report"][..],
        &["report", "x", "--person"],
        &["report", "--person", "--since", "soon"],
        &["report", "--week", "--bom"],
        &["report", "--week", "--bom", "--format", "pdf"],
    ] {
        assert_eq!(sabr_in(data, wrong, "").status.code(), Some(2), "{wrong:?}");
    }
}
