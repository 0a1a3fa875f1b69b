//! What results of many people come to, and that nothing of fewer than five people ever comes out, by whatever way.

use crate::support::{LANGUAGES, LIBRARY, root};
use proptest::prelude::*;
use sabr::cohort::{
    Called, Cohort, Kind, LEAST, Names, Person, Played, Shown, Strand, Study, Telling, Visited, What, Which, Wish,
};
use sabr::locale::{CohortMsg, Msg, strip_isolation};
use sabr::practice::Mode;
use sabr::report::CohortReport;
use sabr::scenario::{Criterion, Critical, Slip};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

fn kind(scenario: &str, rules: &str) -> Arc<Kind> {
    Arc::new(Kind::new(scenario, "en", "shop", Mode::Assessment, rules))
}

fn called(criterion: Criterion, credit: f32) -> Called {
    Called { criterion, point: "".into(), weight: 1.0, credit }
}

fn visit(turn: &str, called: Vec<Called>) -> Visited {
    Visited { turn: turn.into(), called, slips: Vec::new(), critical: Vec::new() }
}

fn played(attempt: &str, kind: &Arc<Kind>, score: u8, passed: bool, visits: Vec<Visited>) -> Played {
    Played {
        attempt: attempt.to_owned(),
        started: format!("2026-11-22T10:00:{:02}Z", attempt.len() % 60),
        kind: kind.clone(),
        scores: [Some(score), None, Some(score), Some(100)],
        passed,
        critical: 0,
        proven: true,
        visits,
    }
}

fn person(name: &str, attempts: Vec<Played>) -> Person {
    Person { name: name.to_owned(), attempts }
}

/// So many people, each with a score and with credit for the four items of the golden table, over and over.
fn people(scores: &[u8], kind: &Arc<Kind>) -> Vec<Person> {
    const CREDIT: [[f32; 4]; 8] = [
        [1.0, 1.0, 1.0, 0.0],
        [1.0, 1.0, 0.0, 0.0],
        [1.0, 0.0, 1.0, 0.0],
        [0.0, 0.0, 0.0, 0.0],
        [1.0, 1.0, 1.0, 1.0],
        [0.0, 1.0, 0.0, 0.0],
        [1.0, 0.5, 1.0, 0.5],
        [1.0, 1.0, 0.5, 0.0],
    ];
    let one = |(at, score): (usize, &u8)| {
        let [a, b, c, d] = CREDIT[at % CREDIT.len()];
        let visits = vec![
            visit("opening", vec![called(Criterion::Courtesy, a), called(Criterion::AcknowledgesFeeling, b)]),
            visit("closing", vec![called(Criterion::Courtesy, c), called(Criterion::NextStep, d)]),
        ];
        person(
            &format!("Person-{at:03}"),
            vec![played(&format!("{}-{at:03}", kind.scenario), kind, *score, *score >= 70, visits)],
        )
    };
    scores.iter().enumerate().map(one).collect()
}

fn study(people: Vec<Person>, wish: &Wish<'_>) -> Study {
    Cohort::new(people, BTreeMap::new()).study(wish)
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

/// Every output there is, in every language.
fn outputs(study: &Study) -> Vec<String> {
    let languages = |tag: &str| LIBRARY.catalogues[tag].text(Msg::LanguageName);
    let direction = |tag: &str| LIBRARY.catalogues[tag].direction;
    let mut all = vec![format!("{study:?}"), serde_json::to_string(study).unwrap()];
    for tag in LANGUAGES {
        let telling = Telling { words: &LIBRARY.catalogues[tag], languages: &languages };
        let report = CohortReport { study, telling, direction: &direction, column: Some("site") };
        // A font that is carried along may spell anything.
        let page = report.html();
        let words = page.split("base64,").map(|part| part.split_once(')').map_or(part, |(_, after)| after));
        all.extend([words.collect(), report.csv(), report.json().to_string()]);
        all.push(format!("{:?}", telling.side(study)));
    }
    all
}

#[test]
fn figures_are_those_counted_by_hand_and_by_others() {
    let study = study(people(&[90, 80, 70, 10, 100, 20, 85, 75], &kind("s", "r")), &Wish::default());
    let [strand] = study.strands.as_slice() else { panic!("{study:?}") };
    assert_eq!((study.people, strand.n, strand.attempts, strand.passed, strand.unproven), (8, 8, 8, 6, 0));
    let spread = strand.dimensions[0].spread.told().unwrap();
    // numpy.quantile([10, 20, 70, 75, 80, 85, 90, 100], [0, .25, .5, .75, 1])
    assert_eq!(spread.quartiles, [10.0, 57.5, 77.5, 86.25, 100.0]);
    assert_eq!((spread.n, spread.mean, spread.bins), (8, 66.25, [0, 1, 1, 0, 0, 0, 0, 2, 2, 2]));
    assert_eq!(strand.dimensions[1].spread, Shown::Nobody);
    let found: Vec<_> = strand
        .items
        .iter()
        .map(|item| {
            let figures = item.figures.told().unwrap();
            (item.id.turn.as_str(), item.id.criterion, figures.n, figures.facility, figures.discrimination.unwrap())
        })
        .collect();
    // NumPy's means, and its correlation of each column with the mean of the others.
    for (turn, criterion, facility, discrimination) in [
        ("opening", Criterion::Courtesy, 0.75, 0.6401843996644797),
        ("opening", Criterion::AcknowledgesFeeling, 0.6875, 0.14150982753544503),
        ("closing", Criterion::Courtesy, 0.5625, 0.5310476489128454),
        ("closing", Criterion::NextStep, 0.1875, 0.46373889576016836),
    ] {
        let of = found.iter().find(|found| found.0 == turn && found.1 == criterion).unwrap();
        assert_eq!(of.2, 8);
        near(of.3, facility);
        near(of.4, discrimination);
    }
    assert_eq!(found.iter().map(|found| found.0).collect::<Vec<_>>(), ["opening", "opening", "closing", "closing"]);
    // pingouin.cronbach_alpha
    let alpha = strand.alpha.told().unwrap();
    near(alpha.alpha, 0.6457739791073124);
    assert_eq!((alpha.n, alpha.items), (8, 4));
}

#[test]
fn a_turn_is_slipped_in_by_slips_and_by_less_than_half() {
    let kind = kind("s", "r");
    let one = |at: usize, credit: f32, slip: bool, critical: bool| {
        let mut first = visit("opening", vec![called(Criterion::Courtesy, credit), called(Criterion::CanDo, credit)]);
        first.slips.extend(slip.then_some((Slip::ALL[0], 5.0)));
        first.critical.extend(critical.then_some(Critical::ALL[0]));
        // The same turn again, and one that calls for nothing.
        let again = visit("opening", vec![called(Criterion::Courtesy, credit)]);
        person(&format!("p{at}"), vec![played(&format!("a{at}"), &kind, 50, true, vec![first, again, visit("quiet", vec![])])])
    };
    let people = vec![
        one(0, 1.0, false, false),
        one(1, 0.5, false, false),
        one(2, 0.4, false, false),
        one(3, 1.0, true, false),
        one(4, 1.0, false, true),
        one(5, 0.0, true, false),
    ];
    let study = study(people, &Wish::default());
    let turns = &study.strands[0].turns;
    assert_eq!(turns.iter().map(|turn| turn.turn.as_str()).collect::<Vec<_>>(), ["opening", "quiet"]);
    let figures = turns[0].figures.told().unwrap();
    assert_eq!((figures.n, figures.slipped), (6, 4));
    near(figures.missed.unwrap(), (0.0 + 0.5 + 0.6 + 0.0 + 0.0 + 1.0) / 6.0);
    near(figures.debits, 10.0 / 6.0);
    assert_eq!(figures.what.len(), 3);
    assert_eq!(figures.what[0], (What::Slip(Slip::ALL[0]), 2));
    let quiet = turns[1].figures.told().unwrap();
    assert_eq!((quiet.slipped, quiet.missed, quiet.debits), (0, None, 0.0));
}

#[test]
fn one_attempt_of_a_person_counts_and_kinds_never_mix() {
    let (one, other) = (kind("s", "r1"), kind("s", "r2"));
    let own = |at: usize, scores: [u8; 3], kind: &Arc<Kind>| {
        let attempt = |number: usize, score: u8| Played {
            started: format!("2026-11-2{number}T10:00:00Z"),
            ..played(&format!("{}-{at}-{number}", kind.rules), kind, score, true, vec![])
        };
        scores.iter().enumerate().map(|(number, score)| attempt(number, *score)).rev().collect::<Vec<_>>()
    };
    let people: Vec<Person> = (0..5)
        .map(|at| person(&format!("p{at}"), [own(at, [10, 90, 50], &one), own(at, [20, 20, 20], &other)].concat()))
        .chain([person("few", own(9, [0, 0, 0], &kind("s", "r3")))])
        .collect();
    for (which, expected) in [(Which::First, 10.0), (Which::Best, 90.0), (Which::Last, 50.0)] {
        let study = study(people.clone(), &Wish { which, ..Wish::default() });
        assert_eq!((study.people, study.strands.len(), study.hidden.len()), (5, 2, 1));
        let mean = |strand: &Strand| strand.dimensions[0].spread.told().unwrap().mean;
        assert_eq!((mean(&study.strands[0]), mean(&study.strands[1])), (expected, 20.0));
        assert_eq!((study.strands[0].n, study.strands[0].attempts), (5, 15));
    }
    let none = study(people, &Wish { scenario: Some("other"), ..Wish::default() });
    assert!(none.strands.is_empty() && none.hidden.is_empty());
}

fn grouped(sizes: &[(&str, usize, usize)]) -> (Vec<Person>, BTreeMap<String, String>) {
    let kind = kind("s", "r");
    let (mut people, mut groups) = (Vec::new(), BTreeMap::new());
    for (group, n, passed) in sizes {
        for at in 0..*n {
            let name = format!("{group}{at}");
            people.push(person(&name, vec![played(&format!("{group}-{at}"), &kind, 50, at < *passed, vec![])]));
            groups.insert(sabr::cohort::same_name(&name), (*group).to_owned());
        }
    }
    (people, groups)
}

/// The rates of an example often shown for the four-fifths rule: 48 of 80 and 12 of 40, a ratio of a half.
#[test]
fn selection_rates_are_compared_with_the_highest() {
    let (people, groups) = grouped(&[("a", 80, 48), ("b", 40, 12), ("c", 3, 3), ("d", 6, 0), ("e", 35, 20)]);
    let study = study(people, &Wish { groups: Some(&groups), ..Wish::default() });
    let selection = study.strands[0].selection.as_ref().unwrap();
    assert_eq!(selection.hidden, ["c", "d"], "with three hidden the next six are, too");
    let rate = |group: &str| selection.groups.iter().find(|rate| rate.group == group).unwrap();
    assert_eq!(selection.groups[selection.highest.unwrap()].group, "a");
    near(rate("b").ratio.unwrap(), 0.5);
    near(rate("b").fisher.unwrap(), 0.0034092217678491827);
    assert!(rate("b").below_four_fifths && !rate("b").small);
    near(rate("e").ratio.unwrap(), 20.0 / 35.0 / 0.6);
    assert!(!rate("e").below_four_fifths && !rate("e").small && rate("a").fisher.is_none());
    // One person fewer, and it would be below.
    let (people, groups) = grouped(&[("a", 40, 40), ("b", 40, 32), ("c", 20, 20)]);
    let study = self::study(people, &Wish { groups: Some(&groups), ..Wish::default() });
    let selection = study.strands[0].selection.as_ref().unwrap();
    assert_eq!(selection.groups.iter().map(|g| g.below_four_fifths).collect::<Vec<_>>(), [false; 3], "four fifths are enough");
    assert_eq!(selection.groups.iter().map(|g| g.small).collect::<Vec<_>>(), [false, true, true]);
}

#[test]
fn nobody_is_compared_without_a_group_or_under_a_name_of_several() {
    let (mut people, mut groups) = grouped(&[("a", 9, 5), ("b", 8, 2)]);
    people.extend((0..6).map(|at| person("twin", vec![played(&format!("twin-{at}"), &kind("s", "r"), 50, true, vec![])])));
    groups.insert("twin".to_owned(), "b".to_owned());
    let study = study(people, &Wish { groups: Some(&groups), people: true, ..Wish::default() });
    let selection = study.strands[0].selection.as_ref().unwrap();
    let told: Vec<_> = selection.groups.iter().map(|g| (g.group.as_str(), g.n, g.ratio.is_some())).collect();
    assert_eq!(told, [("", 6, false), ("a", 9, true), ("b", 8, true)]);
    assert!(study.strands[0].people.is_empty(), "names beside groups would tell who is hidden");
    let told = outputs(&study);
    assert!(told.iter().all(|text| !text.contains("twin") && !text.contains("a0")), "no name of a person");
}

#[test]
fn pseudonyms_are_numbers_without_gaps() {
    let one = kind("s", "r");
    let mut all = people(&[50, 60, 70, 80, 90], &one);
    all.extend(people(&[10, 20], &kind("a", "r")));
    let wish = Wish { people: true, pseudonyms: true, ..Wish::default() };
    let study = study(all, &wish);
    let numbers: BTreeSet<usize> = study.strands[0].people.iter().map(|row| row.name.clone().unwrap_err()).collect();
    assert_eq!(numbers, (1..=5).collect());
    assert!(outputs(&study).iter().all(|text| !text.contains("Person-")), "no name");
}

#[test]
fn every_word_of_a_study_is_there_in_four_languages() {
    let (people, groups) = grouped(&[("a", 9, 5), ("b", 8, 2), ("", 5, 2), ("x", 2, 1), ("y", 3, 1)]);
    let study = study(people, &Wish { groups: Some(&groups), ..Wish::default() });
    for text in outputs(&study) {
        assert!(!text.contains("cohort-") && !text.contains("report-not") && !text.contains("mode-assessment"), "{text}");
    }
    for tag in LANGUAGES {
        let words = &LIBRARY.catalogues[tag];
        let telling = Telling { words, languages: &|tag: &str| tag.to_owned() };
        assert!(strip_isolation(&telling.chance(0.0004)).contains(&telling.decimal(0.001, 3)));
        assert_ne!(telling.chance(0.04), telling.chance(0.0004));
    }
}

/// Everything the list holds is said somewhere.
#[test]
fn every_message_of_the_trainers_view_is_used() {
    let mut text = String::new();
    let mut open = vec![root().join("src")];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    for msg in CohortMsg::ALL {
        assert!(text.contains(&format!("CohortMsg::{msg:?}")), "nothing says {msg:?}");
    }
}

/// The kind of an attempt, its score, whether it was passed, and its turns.
type Made = (usize, u8, bool, Vec<u8>);

/// A person with a few attempts of a few kinds.
fn anybody() -> impl Strategy<Value = Vec<Made>> {
    let attempt = (0usize..4, 0u8..=100, any::<bool>(), prop::collection::vec(0u8..=4, 0..4));
    prop::collection::vec(attempt, 1..4)
}

fn cohort_of(all: &[Vec<Made>]) -> Vec<Person> {
    let kinds: Vec<Arc<Kind>> = (0..4).map(|at| kind(&format!("scenario-{at}"), "r")).collect();
    let mut names = Names::default();
    let mut make = |at: usize, number: usize, (of, score, passed, turns): &Made| {
        let visits = turns.iter().map(|turn| Visited {
            turn: names.of(&format!("turn-{turn}")),
            called: vec![called(Criterion::ALL[usize::from(*turn)], f32::from(*turn) / 4.0)],
            slips: Vec::new(),
            critical: Vec::new(),
        });
        played(&format!("{at:04}-{number}"), &kinds[*of], *score, *passed, visits.collect())
    };
    let attempts = |(at, own): (usize, &Vec<Made>)| {
        person(&format!("name-{at}"), own.iter().enumerate().map(|(number, one)| make(at, number, one)).collect())
    };
    all.iter().enumerate().map(attempts).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_order_of_people_and_attempts_changes_nothing(
        all in prop::collection::vec(anybody(), 0..24),
        turn in any::<prop::sample::Index>(),
    ) {
        let people = cohort_of(&all);
        let mut turned: Vec<Person> = people.iter().rev().cloned().collect();
        turned.iter_mut().for_each(|person| person.attempts.reverse());
        if !turned.is_empty() {
            turned.rotate_left(turn.index(all.len()));
        }
        let wish = Wish { people: true, pseudonyms: true, ..Wish::default() };
        prop_assert_eq!(study(people, &wish), study(turned, &wish));
    }

    /// Whatever those do of whom there are too few: no figure that is told changes.
    #[test]
    fn figures_of_hidden_people_are_in_no_output(
        many in prop::collection::vec((0u8..=100, any::<bool>()), 5..12),
        few in prop::collection::vec((0u8..=100, any::<bool>()), 1..5),
        other in prop::collection::vec((0u8..=100, any::<bool>()), 5),
    ) {
        let (told, hidden) = (kind("told", "r"), kind("hidden", "r"));
        let make = |kind: &Arc<Kind>, of: &[(u8, bool)]| -> Vec<Person> {
            let one = |(at, (score, passed)): (usize, &(u8, bool))| {
                let visits = vec![visit("t", vec![called(Criterion::Courtesy, f32::from(*score) / 100.0)])];
                person(&format!("{}-{at}", kind.scenario), vec![played(&format!("{}-{at}", kind.scenario), kind, *score, *passed, visits)])
            };
            of.iter().enumerate().map(one).collect()
        };
        let with = |few: &[(u8, bool)]| study([make(&told, &many), make(&hidden, few)].concat(), &Wish::default());
        // Others, and another number of them.
        for changed in 1..LEAST {
            prop_assert_eq!(outputs(&with(&few)), outputs(&with(&other[..changed])));
        }
    }

    /// Of the groups that are hidden nothing comes out but their names, and what all people less the groups that are told come to is
    /// of five people or more, or of nobody.
    #[test]
    fn no_group_can_be_reckoned_from_the_others(sizes in prop::collection::vec((0usize..14, 0usize..14), 2..6)) {
        let names = ["a", "b", "c", "d", "e"];
        let sizes: Vec<(&str, usize, usize)> = names.iter().zip(&sizes).map(|(name, (n, passed))| (*name, *n, *passed.min(n))).collect();
        let (people, groups) = grouped(&sizes);
        let all = people.len();
        let study = study(people, &Wish { groups: Some(&groups), ..Wish::default() });
        for strand in &study.strands {
            let selection = strand.selection.as_ref().unwrap();
            let rest = strand.n - selection.groups.iter().map(|group| group.n).sum::<usize>();
            prop_assert!(rest == 0 || rest >= LEAST, "{} of {}", rest, all);
            prop_assert_eq!(rest == 0, selection.hidden.is_empty());
            prop_assert!(selection.groups.iter().all(|group| group.n >= LEAST));
        }
        // A person of a hidden group passes instead of another one of the hidden: nothing that is told changes.
        let Some(selection) = study.strands.first().and_then(|strand| strand.selection.clone()) else { return Ok(()) };
        let mut moved = sizes.clone();
        let from = moved.iter().position(|(name, _, passed)| selection.hidden.iter().any(|h| h == name) && *passed > 0);
        let to = moved.iter().position(|(name, n, passed)| selection.hidden.iter().any(|h| h == name) && passed < n);
        if let (Some(from), Some(to)) = (from, to) {
            moved[from].2 -= 1;
            moved[to].2 += 1;
            let (people, groups) = grouped(&moved);
            let again = self::study(people, &Wish { groups: Some(&groups), ..Wish::default() });
            prop_assert_eq!(outputs(&study), outputs(&again));
        }
    }
}
