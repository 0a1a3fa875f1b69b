//! What a customer is called: drawn by the seed, the same throughout an attempt; and what checks say of names that cannot be used.

use crate::support::{FEW, LANGUAGES, LIBRARY, begin, few};
use sabr::content::{Library, Sources};
use sabr::dialogue::Move;
use sabr::scenario::{CheckId, ReplyId};
use sabr::scoring::{Measures, Reader};
use std::collections::BTreeSet;

const LATE: &str = "locales/en/scenarios/late-parcel.ftl";

#[test]
fn names_vary_by_seed() {
    let library = Library::new(Sources::embedded());
    for language in ["en", "fa", "ar", "th"] {
        for id in library.scenarios.keys() {
            let catalogue = &library.catalogues[language];
            let all: Vec<Vec<(String, String)>> =
                (1..=catalogue.entries(id, "name")).map(|n| catalogue.entry(id, "name", n)).collect();
            assert!(all.len() >= 3, "{id} has {} names in {language}", all.len());
            let wholes: BTreeSet<&String> = all.iter().flatten().filter(|(form, _)| form == "name").map(|(_, n)| n).collect();
            assert_eq!(wholes.len(), all.len(), "{id} in {language}");
            let mut met = BTreeSet::new();
            for seed in 0..40 {
                if met.len() == all.len() {
                    break;
                }
                let called = begin(id, language, seed).script().text("customer").to_owned();
                let name = all.iter().find(|forms| forms.iter().any(|(_, form)| called.contains(form.as_str())));
                met.insert(name.unwrap_or_else(|| panic!("{id} in {language}, seed {seed}: {called}"))[0].1.clone());
            }
            assert_eq!(met.len(), all.len(), "{id} in {language}: seeds reach every name");
        }
    }
}

#[test]
fn a_number_told_in_a_check_is_not_told_again() {
    let mut sources = few(&FEW);
    let text = sources.0.get_mut(LATE).unwrap();
    let from = text.find("turn-identify = ").unwrap();
    let to = from + text[from..].find("\n\n").unwrap();
    text.replace_range(from..to, "turn-identify = { $checked ->\n    [yes] Told you.\n   *[no] It is { $order }.\n  }");
    let library = Library::new(sources);
    assert_eq!(library.diagnostics, []);
    for (check, line) in [(true, "Told you."), (false, "It is ")] {
        let mut practice = sabr::practice::Practice::begin(library.setup("late-parcel", "en", None, 3).unwrap()).unwrap();
        if check {
            practice.step(Move::Verify(CheckId("order-number".into())), 5).unwrap();
        }
        practice.step(Move::Choose(ReplyId("own".into())), 30).unwrap();
        let said = format!("{:?}", practice.lines().last().unwrap());
        assert!(said.contains(line), "{check}: {said}");
    }
}

#[test]
fn mistakes_in_names_are_told() {
    let found = |from: &str, to: &str| {
        let mut sources = few(&FEW);
        let text = sources.0.get_mut(LATE).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
        let found = Library::new(sources).diagnostics;
        let [one] = found.as_slice() else { panic!("not one: {found:#?}") };
        assert_eq!(one.file, LATE);
        (one.code, one.excerpt[one.span.clone()].to_owned())
    };
    let text = Sources::embedded().0[LATE].clone();
    let second = text.find("name-2 = ").unwrap();
    let form = text[second..].lines().nth(1).unwrap();
    assert_eq!(found(&format!("{form}\n"), ""), ("F005", "name-2".into()));
    let line = text[second..].lines().next().unwrap();
    assert_eq!(found(line, "name-2 ="), ("F005", "name-2".into()));
    assert_eq!(found(line, &format!("{line}\n    .nick = X")), ("F006", ".nick".into()));
    let forms: String = text[second..].lines().skip(1).take_while(|l| l.starts_with(' ')).map(|l| format!("{l}\n")).collect();
    assert_eq!(found(line, &format!("name-9 = X\n{forms}{line}")), ("F006", "name-9".into()));
    assert_eq!(found("title = ", "title = { $name } ").0, "F007");
    assert_eq!(found("summary = ", "summary = { $name-nick } ").0, "F007");
}

/// No list of names is kept: whoever a scenario's customer is, naming them is courteous; nobody else's name is.
#[test]
fn naming_the_customer_counts_whoever_they_are() {
    for language in LANGUAGES {
        let setup = LIBRARY.setup("late-parcel", language, None, 1).unwrap();
        let (knows, strange) = (setup.reader(Vec::new()), Reader::new(setup.lexicon.clone(), Vec::new()));
        let courtesy = |reader: &Reader, text: &str| Measures::of(&reader.read(text).markers).courtesy;
        let names = setup.catalogue.entries("late-parcel", "name");
        for number in 1..=names {
            let forms = setup.catalogue.entry("late-parcel", "name", number);
            let form = |wanted: &str| forms.iter().find(|(form, _)| form == wanted).map(|(_, name)| name.clone());
            let called = match language {
                "th" => format!("ได้เลยคุณ{}", form("name-first").unwrap()),
                "fa" => format!("خانم {} الان می‌آید", form("name-family").unwrap()),
                _ => format!("{} 1", form("name").unwrap()),
            };
            assert!(courtesy(&knows, &called) > courtesy(&strange, &called), "{language}: {called}");
        }
    }
}
