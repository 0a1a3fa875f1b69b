//! Amounts of money: each language writes sets of them, a seed draws one, and everything in an attempt speaks of that one.

use crate::support::{FEW, LANGUAGES, LIBRARY, few};
use sabr::authoring::{Depth, review};
use sabr::content::{Library, Sources};
use sabr::practice::{LocalScript, entries_drawn, seeds_for_all, texts};
use sabr::scenario::{FactValue, Scenario, sets};
use std::collections::BTreeSet;

const LATE: &str = "locales/en/scenarios/late-parcel.ftl";
const RON: &str = "scenarios/shop/late-parcel.ron";

fn every(mut check: impl FnMut(&Scenario, &str)) {
    for scenario in LIBRARY.scenarios.values() {
        LANGUAGES.iter().for_each(|locale| check(scenario, locale));
    }
}

fn digit(c: char) -> Option<char> {
    sabr::language::digit_value(c).and_then(|value| char::from_digit(value, 10))
}

/// The amounts of money in a text, as they are written: digits that stand by the word or sign for money.
fn amounts(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let from = at;
        let in_number = |i: usize| {
            digit(chars[i]).is_some()
                || (matches!(chars[i], '.' | ',' | '٫' | '٬') && chars.get(i + 1).is_some_and(|c| digit(*c).is_some()))
        };
        while at < chars.len() && in_number(at) && digit(chars[from]).is_some() {
            at += 1;
        }
        if at > from {
            let after: String = chars[at..].iter().take(16).collect();
            let after = after.trim_start();
            let after = after.trim_start_matches("هزار").trim_start_matches("میلیون").trim_start();
            let money = ["توم", "جني", "บาท", "pound", "quid"].iter().any(|word| after.starts_with(word));
            if money || (from > 0 && chars[from - 1] == '£') {
                found.push(chars[from..at].iter().map(|c| digit(*c).unwrap_or(*c)).collect());
            }
        } else {
            at += 1;
        }
    }
    found
}

/// Everything an attempt with this seed says or shows, by the ids of its texts.
fn told(scenario: &Scenario, locale: &str, policy: &str, seed: u64) -> Vec<(String, String)> {
    let texts = texts(scenario, policy, seed, &LIBRARY.catalogues[locale]).unwrap();
    let source = LIBRARY.source(&format!("locales/{locale}/scenarios/{}.ftl", scenario.id)).unwrap();
    let (ftl, _) = sabr::locale::Ftl::parse(source);
    let of_sets = |id: &str| sabr::scenario::set_of_message(Some(scenario), id).is_some();
    let mut all = Vec::new();
    for (id, message) in ftl.messages.iter().filter(|(id, _)| !of_sets(id)) {
        for form in message.wordings.keys() {
            let text = form.as_ref().map_or_else(|| texts.value(id), |form| texts.attribute(id, form));
            all.push((format!("{id}.{}", form.as_deref().unwrap_or_default()), text.unwrap()));
        }
    }
    all
}

#[test]
fn every_amount_is_of_the_set_that_was_drawn() {
    let mut failures = BTreeSet::new();
    every(|scenario, locale| {
        let catalogue = &LIBRARY.catalogues[locale];
        for seed in seeds_for_all(scenario, catalogue, 1) {
            let mut own = BTreeSet::new();
            for entry in entries_drawn(scenario, seed, catalogue).iter().filter(|entry| !entry.starts_with("name-")) {
                let (set, number) = entry.rsplit_once('-').unwrap();
                for (_, words) in catalogue.entry(scenario.id.as_str(), set, number.parse().unwrap()) {
                    own.extend(amounts(&words));
                }
            }
            for (id, text) in told(scenario, locale, &scenario.policy, seed) {
                // What states a point wrongly names other amounts.
                let is_wrong = id.starts_with("point-") && id.rsplit('.').next().is_some_and(|form| form.starts_with('x'));
                for amount in amounts(&text).into_iter().filter(|amount| !is_wrong && !own.contains(amount)) {
                    failures.insert(format!("{} {locale} {id}: {amount} is not drawn", scenario.id));
                }
            }
        }
    });
    assert!(failures.is_empty(), "{}", failures.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn amounts_differ_between_seeds() {
    let mut varied = 0;
    every(|scenario, locale| {
        let catalogue = &LIBRARY.catalogues[locale];
        for set in sets(Some(scenario)).filter(|set| *set != "name") {
            let count = catalogue.entries(scenario.id.as_str(), set);
            assert!(count >= 3, "{} has {count} entries of {set} in {locale}", scenario.id);
            let wholes: BTreeSet<String> =
                (1..=count).map(|n| catalogue.entry(scenario.id.as_str(), set, n)[0].1.clone()).collect();
            assert_eq!(wholes.len(), count, "{} {locale}: entries of {set} differ", scenario.id);
            // What people hear of it differs, too.
            let seeds = seeds_for_all(scenario, catalogue, 1);
            let heard = |seed: &u64| -> BTreeSet<String> {
                told(scenario, locale, &scenario.policy, *seed).iter().flat_map(|(_, text)| amounts(text)).collect()
            };
            let all: BTreeSet<BTreeSet<String>> = seeds.iter().map(heard).collect();
            assert!(all.len() >= count, "{} {locale}: {all:?}", scenario.id);
            varied += 1;
        }
    });
    assert!(varied >= 4 * 7, "{varied}");
}

#[test]
fn a_written_fact_shifts_nothing_else() {
    let with = Library::new(few(&FEW));
    let mut sources = few(&FEW);
    let ron = sources.0.get_mut(RON).unwrap();
    assert!(ron.contains("(name: \"fee\", value: Written),"));
    *ron = ron.replace("(name: \"fee\", value: Written),", "(name: \"fee\", value: Code(3)),");
    let without = Library::new(sources);
    for seed in [0, 1, 7, 2026] {
        let script = |library: &Library| LocalScript::new(&library.setup("late-parcel", "fa", None, seed).unwrap()).unwrap();
        let (with, without) = (script(&with), script(&without));
        for id in ["customer", "article-order-record", "article-order-record.body"] {
            let first = |script: &LocalScript| script.text(id).split('(').next().unwrap().to_owned();
            assert_eq!(first(&with), first(&without), "{id}");
        }
    }
}

/// The one diagnostic that a change of a file gives.
fn found(path: &str, from: &str, to: &str) -> (&'static str, String, String) {
    let mut sources = few(&FEW);
    let text = sources.0.get_mut(path).unwrap();
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
    let library = Library::new(sources);
    let mut found = library.diagnostics.clone();
    if found.is_empty() {
        found = review(&library, Depth::Usual);
    }
    let [one] = found.as_slice() else { panic!("not one: {found:#?}") };
    (one.code, one.excerpt.get(one.span.clone()).unwrap_or_default().to_owned(), one.message.clone())
}

#[test]
fn mistakes_in_sets_are_told() {
    let text = Sources::embedded().0[LATE].clone();
    let second = text.find("fee-2 = ").unwrap();
    let lines: Vec<&str> = text[second..].lines().take(3).collect();
    let of = |from: &str, to: &str| {
        let (code, at, _) = found(LATE, from, to);
        (code, at)
    };
    assert_eq!(of(&format!("{}\n", lines[1]), ""), ("F005", "fee-2".into()), "a form is missing");
    assert_eq!(of(lines[0], "fee-2 ="), ("F005", "fee-2".into()), "the whole is missing");
    assert_eq!(of("fee-3 = ", "fee-4 = "), ("F006", "fee-4".into()), "there is a gap");
    assert_eq!(of(lines[0], &format!("{}\n    .half = £3", lines[0])), ("F006", ".half".into()), "a form nobody can use");
    assert_eq!(of(lines[0], "fee-2 = { $days } pounds").0, "F007", "an entry uses a variable");
    assert_eq!(of("summary = ", "summary = { $fee-half } ").0, "F007", "a text uses a form that is not there");
    assert_eq!(of("title = ", "title = { $fee } ").0, "F007", "a title is read before anything is drawn");
    let missing = text[..second].rfind("fee-1 = ").unwrap();
    let all: String = text[missing..].split_inclusive('\n').take(9).collect();
    assert_eq!(of(&all, "").0, "F005", "the fact is not written at all");
    let (code, _, message) = found(LATE, lines[1], "    .number = 6.95)");
    assert!(code == "F009" && message.contains("`fee-2`"), "an entry breaks a pattern: {message}");
}

/// A model answer that makes its point with the first amounts and not with the second is found out.
#[test]
fn every_set_is_reviewed() {
    let from = "point-fee-back = I’m giving you back the { $fee } delivery fee.";
    let (code, _, message) = found(LATE, from, "point-fee-back = I’ll pay { $fee } into it.");
    assert_eq!((code, message.contains("where")), ("", false), "with no amount wrong, nothing is told: {message}");
}

#[test]
fn names_of_facts_are_told_apart() {
    let declare = |facts: &str| {
        let (code, at, _) = found(RON, "(name: \"fee\", value: Written),", &format!("(name: \"fee\", value: Written), {facts}"));
        (code, at)
    };
    assert_eq!(declare("(name: \"fee\", value: Code(3)),").0, "S006");
    assert_eq!(declare("(name: \"fee-half\", value: Code(3)),").0, "S006");
    assert_eq!(declare("(name: \"policy\", value: Code(3)),").0, "S006");
    assert_eq!(declare("(name: \"turn\", value: Written),").0, "S006");
    assert_eq!(declare("(name: \"Big Fee\", value: Code(3)),").0, "S008");
}

#[test]
fn a_written_fact_is_read_from_its_file() {
    let scenario = &LIBRARY.scenarios["late-parcel"];
    assert!(scenario.facts.iter().any(|fact| fact.name == "fee" && fact.value == FactValue::Written));
}
