//! Amounts of money: each language writes sets of them, a seed draws one, and everything in an attempt speaks of that one.

use crate::support::{FEW, LANGUAGES, LIBRARY, few};
use sabr::authoring::{Depth, review};
use sabr::content::{Library, Sources};
use sabr::practice::{LocalScript, entries_drawn, seeds_for_all, texts};
use sabr::scenario::{FactValue, PointId, Scenario, sets};
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

/// Every number in a text.
fn numbers(text: &str) -> Vec<String> {
    let digits: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let parts = digits.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '٫' | '٬'));
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Everything an attempt with this seed says or shows, by the ids of its texts.
fn told(scenario: &Scenario, locale: &str, policy: &str, seed: u64) -> Vec<(String, String)> {
    let texts = texts(scenario, &LIBRARY.policies[policy], seed, &LIBRARY.catalogues[locale]).unwrap();
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
                    own.extend(numbers(&words));
                }
            }
            let policies = ["bank", "shop", "public-office", "service", "help-desk"];
            for (id, text) in policies.iter().flat_map(|policy| told(scenario, locale, policy, seed)) {
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

/// A scenario without such facts draws what it drew before there were any; one more shifts nothing.
#[test]
fn a_written_fact_shifts_nothing_else() {
    let with = Library::new(few(&FEW));
    let mut sources = few(&FEW);
    let line = sources.0[RON].lines().find(|line| line.contains("(name: \"fee\", value: Written)")).unwrap().to_owned();
    let ron = sources.0.get_mut(RON).unwrap();
    *ron = ron.replace(&line, "");
    for (path, text) in sources.0.iter_mut().filter(|(path, _)| path.ends_with("/late-parcel.ftl")) {
        // A text that names no amount any more is a text all the same.
        let kept =
            text.lines().filter(|l| !l.starts_with("fee-") && !l.starts_with("    .goods =") && !l.starts_with("    .number ="));
        let kept: Vec<&str> = kept.filter(|l| !l.starts_with("    .said =") && !l.starts_with("    .spoken =")).collect();
        let mut kept = kept.join("\n");
        for form in ["fee", "fee-number", "fee-said", "fee-spoken", "fee-goods"] {
            kept = kept.replace(&format!("{{ ${form} }}"), "fee");
        }
        assert!(path.starts_with("locales/"));
        *text = kept;
    }
    let without = Library::new(sources);
    for (locale, seed) in LANGUAGES.iter().flat_map(|locale| [(locale, 0), (locale, 1), (locale, 7), (locale, 2026)]) {
        let script = |library: &Library| LocalScript::new(&library.setup("late-parcel", locale, None, seed).unwrap()).unwrap();
        let (with, without) = (script(&with), script(&without));
        for id in ["customer", "article-order-record", "persona", "ticket-problem"] {
            assert_eq!(with.text(id), without.text(id), "{locale} {seed} {id}");
        }
    }
}

/// Digits of a number in another system.
fn in_digits(number: &str, zero: char) -> String {
    let other = |c: char| c.to_digit(10).and_then(|value| char::from_u32(zero as u32 + value)).unwrap_or(c);
    number.chars().map(other).collect()
}

/// Where the amount is what makes a point, the drawn one is found however it is written, and no other.
#[test]
fn the_drawn_amount_is_found_in_every_notation() {
    let scenario = &LIBRARY.scenarios["late-parcel"];
    for locale in LANGUAGES {
        let catalogue = &LIBRARY.catalogues[locale];
        for seed in seeds_for_all(scenario, catalogue, 1) {
            let setup = LIBRARY.setup("late-parcel", locale, None, seed).unwrap();
            let reader = setup.reader(LocalScript::new(&setup).unwrap().points);
            let drawn = entries_drawn(scenario, seed, catalogue);
            for number in 1..=catalogue.entries("late-parcel", "fee") {
                let entry = catalogue.entry("late-parcel", "fee", number);
                let form = |form: &str| entry.iter().find(|(name, _)| name == form).map(|(_, words)| words.clone()).unwrap();
                let digits = form("fee-number");
                let said = match locale {
                    "en" => ["{}", "£{}", "{} pounds"].map(|said| format!("I’ll refund the {}.", said.replace("{}", &digits))),
                    "fa" => {
                        let amounts = [
                            format!("{} هزار تومان", in_digits(&digits, '۰')),
                            format!("{digits}٬000 تومان"),
                            format!("{} هزار تومن", form("fee-said")),
                        ];
                        amounts.map(|amount| format!("{amount} را برمی‌گردانم."))
                    }
                    "ar" => {
                        let amounts = [format!("{} جنيه", in_digits(&digits, '٠')), format!("{digits} جنيه"), form("fee-spoken")];
                        amounts.map(|amount| format!("سأرد لك {amount} الآن."))
                    }
                    _ => [digits.clone(), in_digits(&digits, '๐'), digits].map(|digits| format!("คืนเงินให้ {digits} บาทค่ะ")),
                };
                for text in said {
                    let made = reader.read(&text).made.iter().any(|hit| hit.id.as_str() == "fee-back");
                    assert_eq!(made, drawn.contains(&format!("fee-{number}")), "{locale} {drawn:?}: {text}");
                }
            }
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
    let first = text.find("fee-1 = ").unwrap();
    let all: String = text[first..].split_inclusive('\n').take(9).collect();
    assert_eq!(of(&all, "").0, "F005", "the fact is not written at all");
    let pattern = "ticket-problem = Bike { $days } days late, last scan Warrington depot.\n";
    let label = "    .label = What is wrong\n";
    let (code, _, message) =
        found(LATE, &format!("{pattern}{label}"), &format!("{pattern}{label}    .p9 = ({{ $fee-number }} ... (late|days) ...\n"));
    assert_eq!(code, "F009", "{message}");
    // Only one entry breaks the pattern that it fills.
    let mut sources = few(&FEW);
    let text = sources.0.get_mut(LATE).unwrap();
    *text = text.replacen(lines[1], "    .number = 6.95)", 1);
    let found = Library::new(sources).diagnostics;
    assert!(!found.is_empty() && found.iter().all(|d| d.code == "F009" && d.message.contains("`fee-2`")), "{found:#?}");
}

/// A model answer that makes its point with the amounts of one set and not with those of another is found out.
#[test]
fn every_set_is_reviewed() {
    let scenario = &LIBRARY.scenarios["late-parcel"];
    let drawn = entries_drawn(scenario, 1, &LIBRARY.catalogues["en"]).remove(1);
    let number = drawn.strip_prefix("fee-").and_then(|number| number.parse().ok()).unwrap();
    let entry = LIBRARY.catalogues["en"].entry("late-parcel", "fee", number);
    let (_, amount) = entry.iter().find(|(form, _)| form == "fee-number").unwrap();
    let mut sources = few(&FEW);
    let text = sources.0.get_mut(LATE).unwrap();
    let from = text.find("point-fee-back = ").unwrap();
    let to = from + text[from..].find("point-stay-with-you").unwrap();
    let only_one =
        format!("point-fee-back = You get the {{ $fee }} back.\n    .label = Fee\n    .p1 = {amount} back\n    .p2 = fee back\n");
    text.replace_range(from..to, &only_one);
    for model in ["reply-amends-fee = ", "model-amends = "] {
        let from = text.find(model).unwrap() + model.len();
        let to = from + text[from..].find('\n').unwrap();
        text.replace_range(from..to, "I understand, I can give you the fee back now. Thank you.");
    }
    let library = Library::new(sources);
    assert_eq!(library.diagnostics, []);
    let found = review(&library, Depth::Usual);
    let told: Vec<_> = found.iter().filter(|d| d.code == "A006").map(|d| d.message.as_str()).collect();
    let [one] = told.as_slice() else { panic!("{found:#?}") };
    assert!(one.contains("(where ") && one.contains("`fee-") && !one.contains(&drawn), "{one}");
}

/// Whatever is drawn, under every policy the scenario is written for.
#[test]
fn model_answers_and_offered_replies_make_their_points_with_every_set() {
    let mut failures = BTreeSet::new();
    every(|scenario, locale| {
        let policies = if scenario.id.as_str() == "late-fee" {
            vec!["bank", "shop", "public-office"]
        } else {
            vec![scenario.policy.as_str()]
        };
        let seeds = seeds_for_all(scenario, &LIBRARY.catalogues[locale], 1);
        for (policy, seed) in policies.iter().flat_map(|policy| seeds.iter().map(move |seed| (*policy, *seed))) {
            let setup = LIBRARY.setup(scenario.id.as_str(), locale, Some(policy), seed).unwrap();
            let script = LocalScript::new(&setup).unwrap();
            let reader = setup.reader(script.points.clone());
            let at = format!("{} {locale} {policy} {:?}", scenario.id, entries_drawn(scenario, seed, &setup.catalogue));
            let makes = |text: &str, point: &PointId| reader.read(text).made.iter().any(|hit| hit.id == *point);
            let mut tell = |what: String, text: &str, point: &PointId| {
                if !makes(text, point) {
                    failures.insert(format!("{at}: {what} does not make {point}: {text}"));
                }
            };
            scenario.points.iter().for_each(|point| tell("its own sentence".into(), script.point(&point.id), &point.id));
            for turn in &scenario.turns {
                let wanted =
                    |id: &&PointId| scenario.point(id).is_some_and(|p| p.act.is_none() && setup.policy.wants(scenario, p));
                for point in turn.required.iter().filter(wanted) {
                    tell(format!("the model answer of {}", turn.id), script.model(&turn.id), point);
                }
                for reply in &turn.replies {
                    let text = script.reply(&turn.id, &reply.id);
                    reply.points.iter().for_each(|point| tell(format!("{}/{}", turn.id, reply.id), &text, point));
                }
            }
        }
    });
    assert!(failures.is_empty(), "{}", failures.into_iter().collect::<Vec<_>>().join("\n"));
}

/// A right wording with an amount of another set is told as a wrong value where it leaves no doubt, and never makes the point.
#[test]
fn amounts_of_another_set_do_not_make_the_point() {
    for (locale, wording) in
        [("en", "I'm taking {} of the fee for you."), ("th", "ดิฉันลดค่าปรับให้ {}ค่ะ"), ("ar", "أخصم لحضرتك {} من رسم التأخير.")]
    {
        let (scenario, catalogue) = (&LIBRARY.scenarios["late-fee"], &LIBRARY.catalogues[locale]);
        for seed in seeds_for_all(scenario, catalogue, 1) {
            let setup = LIBRARY.setup("late-fee", locale, Some("bank"), seed).unwrap();
            let reader = setup.reader(LocalScript::new(&setup).unwrap().points);
            let drawn = entries_drawn(scenario, seed, catalogue);
            for number in 1..=catalogue.entries("late-fee", "fee") {
                let entry = catalogue.entry("late-fee", "fee", number);
                let (_, part) = entry.iter().find(|(form, _)| form == "fee-part").unwrap();
                let text = wording.replace("{}", &if locale == "en" { format!("{part} off") } else { part.clone() });
                let made = reader.read(&text).made.iter().any(|hit| hit.id.as_str() == "waive-part");
                assert_eq!(made, drawn.contains(&format!("fee-{number}")), "{locale} {drawn:?}: {text}");
            }
        }
    }
}

#[test]
fn names_of_facts_are_told_apart() {
    let declare = |facts: &str| {
        let text = Sources::embedded().0[RON].replace("(name: \"fee\",", &format!("{facts}(name: \"fee\","));
        let found = sabr::scenario::load(sabr::scenario::Source { path: RON, text: &text }).1;
        let [one] = found.as_slice() else { panic!("not one: {found:#?}") };
        one.code
    };
    assert_eq!(declare("(name: \"fee\", value: Code(3)), "), "S006");
    assert_eq!(declare("(name: \"fee-half\", value: Code(3)), "), "S006");
    assert_eq!(declare("(name: \"policy\", value: Code(3)), "), "S006");
    assert_eq!(declare("(name: \"name\", value: Code(3)), "), "S006");
    assert_eq!(declare("(name: \"name-first\", value: Code(3)), "), "S006");
    assert_eq!(declare("(name: \"name-first\", value: Written), "), "S006");
    assert_eq!(declare("(name: \"turn\", value: Written), "), "S006");
    assert_eq!(declare("(name: \"Big Fee\", value: Code(3)), "), "S008");
}

#[test]
fn a_written_fact_is_read_from_its_file() {
    let scenario = &LIBRARY.scenarios["late-parcel"];
    assert!(scenario.facts.iter().any(|fact| fact.name == "fee" && fact.value == FactValue::Written));
}
