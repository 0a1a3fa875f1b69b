//! Properties: every attempt ends, scores stay in range, a replay reproduces, and no input makes a reader panic.

use crate::support::{FEW, LANGUAGES, LIBRARY, begin, course, few};
use proptest::prelude::*;
use sabr::content::Library;
use sabr::dialogue::{Escalated, Move, TimedMove};
use sabr::language::{Matcher, Normal, Pattern, Segmenter, steps_of};
use sabr::practice::Practice;
use sabr::scenario::Axis;
use sabr::scoring::Reader;

/// The steps of reading a whole reply after what a customer said: markers, excuses, quotations, typing errors, names, numbers, dates,
/// points and their doubts.
fn steps_of_reading(reader: &Reader, text: &str, before: &str) -> u64 {
    steps_of(|| reader.read_after(text, Some(before))).1
}

/// The worst that could be thought of, at a length where more than linear time would show: each letter costs so much and no more.
#[test]
fn a_long_text_costs_no_more_a_letter_than_a_short_one() {
    let letters =
        ["a", "a ", "ก", "กา", "ไม่", "i ", "1", "1.", "1/", "“", "> ", ">\n", "? ", "a\u{64B}", "لل ", "«a» ", "เเ", "ๆ", "ะ"];
    let words = [
        "you are ",
        "nn ",
        "repiar ",
        "first ",
        "سوم ",
        "march ",
        "2 days ",
        "twenty ",
        "بیست و ",
        "thank you ",
        "not ",
        "“no” ",
        "เปลียน",
        "คืนเงน",
    ];
    for language in LANGUAGES {
        let practice = begin("refund-demand", language, 1);
        let script = practice.script();
        let reader = practice.setup().reader(script.points.clone());
        let before = script.text("summary");
        // What makes points, and what makes them wrong, in one breath without end; and with the customer's name in it.
        let models = practice.setup().scenario.turns.iter().map(|turn| script.model(&turn.id));
        let endless = models.map(|text| format!("{} 9 {} ", text.replace(['.', '!', '?', '؟'], ""), script.text("customer")));
        let asked = format!("{before}? ");
        let units = letters.iter().chain(&words).map(|unit| (*unit).to_owned()).chain(endless).chain([asked]);
        for unit in units {
            let a_letter = |most: usize| {
                let text = unit.repeat(most / unit.len());
                steps_of_reading(&reader, &text, before) as f64 / text.len() as f64
            };
            let (short, long) = (a_letter(4_000), a_letter(40_000));
            assert!(long <= 1.2 * short + 10.0, "{language}, {unit}: {short} then {long} steps a byte");
        }
    }
}

/// A move by numbers, so that it always fits the scenario at hand.
fn pick(practice: &Practice, kind: u8, n: usize, text: &str) -> Move {
    let scenario = &practice.setup().scenario;
    let at = |len: usize| n % len.max(1);
    match kind % 8 {
        0 if !scenario.checks.is_empty() => Move::Verify(scenario.checks[at(scenario.checks.len())].clone()),
        1 if !scenario.offers.is_empty() => Move::Offer(scenario.offers[at(scenario.offers.len())].id.clone()),
        2 => Move::Warn,
        3 => Move::Escalate(Escalated {
            channel: Default::default(),
            to: scenario.teams[at(scenario.teams.len())].clone(),
            handover: scenario.handover.iter().take(n % 4).cloned().collect(),
            told_customer: n.is_multiple_of(2),
        }),
        4 => Move::Say(format!("{text}.")),
        _ => Move::Choose(practice.offered()[at(practice.offered().len())].0.clone()),
    }
}

fn check_ranges(practice: &Practice) {
    for dimension in practice.scorecard().dimensions {
        assert!(dimension.score.is_none_or(|s| s <= 100));
        assert_eq!(dimension.score.is_some(), !dimension.criteria.is_empty());
    }
    for axis in Axis::ALL {
        assert!((0..=100).contains(&practice.state().mood.get(axis)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_attempt_ends_in_range_and_replays(seed in any::<u64>(), which in 0usize..3, locale in 0usize..4, choices in proptest::collection::vec((any::<u8>(), any::<usize>(), "\\PC{0,40}", 0u32..200), 400)) {
        let scenario = LIBRARY.scenarios.keys().nth(which).unwrap().clone();
        let mut practice = begin(&scenario, LANGUAGES[locale], seed);
        let mut moves = Vec::new();
        for (kind, n, text, wait) in &choices {
            if practice.ended().is_some() {
                break;
            }
            let what = pick(&practice, *kind, *n, text);
            let at = practice.at_secs() + wait;
            practice.step(what.clone(), at).unwrap();
            moves.push((what, at));
            check_ranges(&practice);
        }
        // Acts alone may go on for ever; words cannot.
        for at in 0..200 {
            if practice.ended().is_some() {
                break;
            }
            let what = pick(&practice, 7, at, "");
            let at = practice.at_secs();
            practice.step(what.clone(), at).unwrap();
            moves.push((what, at));
        }
        prop_assert!(practice.ended().is_some());
        prop_assert!(practice.step(Move::Warn, 9999).is_err());
        let mut again = begin(&scenario, LANGUAGES[locale], seed);
        for (what, at) in moves {
            let line = TimedMove { what, after_secs: None }.to_json();
            again.step(TimedMove::from_json(&line).unwrap().what, at).unwrap();
        }
        prop_assert_eq!(course(&again), course(&practice));
    }

    #[test]
    fn no_text_makes_scoring_panic_and_spans_are_text(text in "\\PC{0,200}", locale in 0usize..4) {
        let practice = begin("late-parcel", LANGUAGES[locale], 1);
        let reader = sabr::scoring::Reader::new(LIBRARY.lexicons[LANGUAGES[locale]].clone(), practice.script().points.clone());
        let reading = reader.read(&text);
        for span in reading.markers.iter().map(|m| &m.span).chain(reading.made.iter().map(|p| &p.span)) {
            prop_assert!(text.get(span.clone()).is_some_and(|quote| !quote.is_empty()));
        }
    }

    #[test]
    fn no_pattern_makes_matching_panic(pattern in "[a-zกาًب()|?*#. ]{0,24}", text in "[a-zกาب .]{0,40}") {
        if let Ok(pattern) = Pattern::parse(&pattern) {
            let normal = Normal::new(&text, &Segmenter::default());
            for range in pattern.find_all(&normal) {
                prop_assert!(range.start < range.end && range.end <= normal.len());
            }
        }
    }

    /// However a text is made up, twice of it takes about twice the steps: by a whole reading, and by patterns meant to be slow.
    #[test]
    fn steps_grow_with_the_text_and_no_faster(words in proptest::collection::vec("[abกา้1 .,'\\PC]{1,8}", 1..6), locale in 0usize..4) {
        let text = |times: usize| format!("{} ", words.join(" ")).repeat(times);
        let (once, twice) = (text(150), text(300));
        let practice = begin("late-parcel", LANGUAGES[locale], 1);
        let reader = practice.setup().reader(practice.script().points.clone());
        let steps = |text: &str| steps_of_reading(&reader, text, practice.script().text("summary"));
        prop_assert!(steps(&twice) <= 2 * steps(&once) + 20_000, "{} {}", steps(&once), steps(&twice));
        let slow = ["a ... a ... a ... a ... a ... b", "(a|a?|aa|aa?)(a|a?|aa) * (a|a?)* ... x", "*a* ... *b* ... *a ... z", "ก*า ... ก*า ... กx"];
        let slow = Matcher::new(slow.iter().map(|p| Pattern::parse(p).unwrap()).collect());
        let steps = |text: &str| {
            let normal = Normal::new(text, &Segmenter::default());
            steps_of(|| slow.find(&normal)).1
        };
        prop_assert!(steps(&twice) <= 2 * steps(&once) + 100_000, "{} {}", steps(&once), steps(&twice));
    }

    /// Typing errors in Thai: what is typed right is read as it stands.
    #[test]
    fn thai_as_typed_right_makes_what_it_made(seed in 0u64..4, which in 0usize..3) {
        let scenario = LIBRARY.scenarios.keys().nth(which).unwrap().clone();
        let practice = begin(&scenario, "th", seed);
        let forgiving = practice.setup().reader(practice.script().points.clone());
        let strict = practice.setup().reader(practice.script().points.clone()).with_typos(false);
        for turn in &practice.setup().scenario.turns {
            let text = practice.script().model(&turn.id);
            prop_assert_eq!(forgiving.read(text), strict.read(text), "{}", text);
        }
    }

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let _ = TimedMove::from_json(&text);
        let mut sources = few(&FEW);
        let path = which.get(&sources.0.keys().cloned().collect::<Vec<_>>()).clone();
        let whole = sources.0.get_mut(&path).unwrap();
        let mut cut = at.index(whole.len());
        while !whole.is_char_boundary(cut) {
            cut -= 1;
        }
        whole.insert_str(cut, &text);
        let library = Library::new(sources);
        for found in &library.diagnostics {
            prop_assert!(found.excerpt.get(found.span.clone()).is_some());
        }
    }
}
