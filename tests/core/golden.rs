//! Golden runs: for each scenario and language an exemplary and a careless agent, and what the scorecard must say of them.

use crate::support::{LANGUAGES, LIBRARY, begin, course, play_file, root};
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::scenario::{Criterion, Dimension};
use sabr::scoring::FindingKind;
use std::path::PathBuf;

fn file(scenario: &str, locale: &str, kind: &str) -> PathBuf {
    root().join("tests/golden").join(scenario).join(locale).join(format!("{kind}.jsonl"))
}

fn every(mut check: impl FnMut(&str, &str)) {
    for scenario in LIBRARY.scenarios.keys() {
        for locale in LANGUAGES {
            check(scenario, locale);
        }
    }
}

fn scores(practice: &Practice) -> Vec<(Dimension, u32)> {
    let card = practice.scorecard();
    Dimension::ALL.iter().filter_map(|d| card.score(*d).map(|s| (*d, s))).collect()
}

/// Seeds under which the golden runs must hold: wordings vary with the seed, scores must not.
const SEEDS: [u64; 3] = [1, 7, 2026];

#[test]
fn twelve_scenarios_ship_in_four_languages() {
    assert!(LIBRARY.scenarios.len() >= 12);
    for locale in LANGUAGES {
        assert_eq!(LIBRARY.playable(locale).len(), LIBRARY.scenarios.len(), "{locale}");
    }
}

#[test]
fn an_exemplary_agent_reaches_ninety_in_every_observed_dimension() {
    every(|scenario, locale| {
        for seed in SEEDS {
            let practice = play_file(scenario, locale, seed, &file(scenario, locale, "exemplary"));
            let card = practice.scorecard();
            assert!(practice.ended().is_some(), "{scenario} {locale}: the run does not reach an ending");
            assert!(card.critical.is_empty(), "{scenario} {locale}: {:?}", card.critical);
            assert!(scores(&practice).len() >= 3, "{scenario} {locale}: too little observed");
            for (dimension, score) in scores(&practice) {
                assert!(score >= 90, "{scenario} {locale} seed {seed}: {dimension:?} is {score}");
            }
            assert_eq!(card.passed, Some(true), "{scenario} {locale}");
        }
    });
}

#[test]
fn a_careless_agent_stays_at_fifty_or_below() {
    every(|scenario, locale| {
        let practice = play_file(scenario, locale, 7, &file(scenario, locale, "careless"));
        for (dimension, score) in scores(&practice) {
            assert!(score <= 50, "{scenario} {locale}: {dimension:?} is {score}");
        }
        assert_ne!(practice.scorecard().passed, Some(true), "{scenario} {locale}");
    });
}

#[test]
fn the_two_differ_in_every_dimension() {
    every(|scenario, locale| {
        let good = play_file(scenario, locale, 7, &file(scenario, locale, "exemplary"));
        let bad = play_file(scenario, locale, 7, &file(scenario, locale, "careless"));
        for dimension in Dimension::ALL {
            let (good, bad) = (good.scorecard().score(*dimension), bad.scorecard().score(*dimension));
            assert!(good > bad && bad.is_some(), "{scenario} {locale}: {dimension:?} {good:?} against {bad:?}");
        }
    });
}

#[test]
fn the_course_does_not_depend_on_the_language() {
    // The same choices under the same seed: the same turns, moods and offered order, whatever the variants of a language.
    for (scenario, path) in [
        ("late-parcel", &["own", "scan", "honest", "date"][..]),
        ("online-form", &["together", "calm", "example"]),
        ("refund-demand", &["number", "can-do"]),
    ] {
        let turns = LANGUAGES.map(|locale| {
            let mut practice = begin(scenario, locale, 11);
            let mut orders = Vec::new();
            for reply in path {
                orders.push(practice.offered().iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>());
                practice.step(Move::Choose((*reply).into()), 0).unwrap();
            }
            (practice.state().turn.clone(), orders)
        });
        assert!(turns.iter().all(|t| *t == turns[0]), "{scenario}: {turns:?}");
    }
}

#[test]
fn the_same_seed_and_moves_give_the_same_bytes() {
    every(|scenario, locale| {
        let path = file(scenario, locale, "exemplary");
        assert_eq!(course(&play_file(scenario, locale, 5, &path)), course(&play_file(scenario, locale, 5, &path)));
    });
    let path = file("late-parcel", "en", "exemplary");
    let (one, other) = (play_file("late-parcel", "en", 5, &path), play_file("late-parcel", "en", 6, &path));
    assert_ne!(course(&one), course(&other), "another seed says other lines");
}

#[test]
fn evidence_quotes_what_was_typed() {
    every(|scenario, locale| {
        let practice = play_file(scenario, locale, 7, &file(scenario, locale, "exemplary"));
        let replies: Vec<&str> = practice
            .lines()
            .iter()
            .filter_map(|line| match line {
                sabr::practice::Line::Agent { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let mut quoted = 0;
        for explained in practice.findings() {
            let finding = &explained.finding;
            if let (Some(reply), Some(span)) = (finding.reply, &finding.span)
                && !finding.quote.is_empty()
            {
                assert_eq!(&replies[reply][span.clone()], finding.quote, "{scenario} {locale}");
                quoted += 1;
            }
            assert!(!explained.name.is_empty() && !explained.why.is_empty(), "{scenario} {locale}: {finding:?} has no words");
        }
        assert!(quoted > 10, "{scenario} {locale}: only {quoted} findings quote words");
    });
}

#[test]
fn every_miss_and_slip_offers_something_better() {
    every(|scenario, locale| {
        let practice = play_file(scenario, locale, 7, &file(scenario, locale, "careless"));
        for explained in practice.findings() {
            if !matches!(explained.finding.kind, FindingKind::Credit(_)) {
                assert!(
                    !explained.better.is_empty() && !explained.tip.is_empty(),
                    "{scenario} {locale}: {:?}",
                    explained.finding
                );
            }
        }
    });
}

/// A turn's own model answer must make its points and meet what the moment calls for: it is shown as the better phrasing.
#[test]
fn model_answers_keep_what_they_promise() {
    let mut failures = Vec::new();
    every(|scenario, locale| {
        let own = LIBRARY.scenarios[scenario].policy.clone();
        let policies = if scenario == "late-fee" { vec!["bank", "shop", "public-office"] } else { vec![own.as_str()] };
        for policy in policies {
            let setup = LIBRARY.setup(scenario, locale, Some(policy), 3).unwrap();
            let practice = Practice::begin(setup).unwrap();
            let setup = practice.setup();
            let reader = practice.setup().reader(practice.script().points.clone());
            for turn in &setup.scenario.turns {
                let at = format!("{scenario} {locale} {policy} {}", turn.id);
                let reading = reader.read(practice.script().model(&turn.id));
                let point = |id| setup.scenario.point(id).unwrap();
                for id in turn.required.iter().filter(|id| setup.policy.wants(&setup.scenario, point(id))) {
                    if !reading.made.iter().any(|hit| hit.id == *id) {
                        failures.push(format!("{at}: the model does not make {id}"));
                    }
                }
                let slips = reading.markers.iter().filter(|m| m.kind.is_slip()).map(|m| format!("{:?}", m.kind));
                failures.extend(slips.map(|s| format!("{at}: the model slips: {s}")));
                let forbidden = reading.made.iter().filter(|hit| point(&hit.id).forbidden.is_some());
                failures.extend(forbidden.map(|hit| format!("{at}: the model makes the forbidden {}", hit.id)));
            }
        }
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Offered replies make the points their author gives them, and no point that the turn wants beyond those.
#[test]
fn offered_replies_and_their_words_agree() {
    let mut failures = Vec::new();
    every(|scenario, locale| {
        let practice = begin(scenario, locale, 3);
        let reader = practice.setup().reader(practice.script().points.clone());
        for turn in &LIBRARY.scenarios[scenario].turns {
            for reply in &turn.replies {
                let text = practice.script().reply(&turn.id, &reply.id);
                let reading = reader.read(&text);
                let made = |id: &sabr::scenario::PointId| reading.made.iter().any(|hit| hit.id == *id);
                let at = format!("{scenario} {locale} {}/{}", turn.id, reply.id);
                failures.extend(reply.points.iter().filter(|p| !made(p)).map(|p| format!("{at}: its words do not make {p}")));
                // Whoever promises everything promises this too; it is a critical error all the same.
                if reply.points.iter().any(|p| LIBRARY.scenarios[scenario].point(p).is_some_and(|p| p.forbidden.is_some())) {
                    continue;
                }
                let unclaimed = turn.required.iter().filter(|p| made(p) && !reply.points.contains(p));
                failures.extend(unclaimed.map(|p| format!("{at}: its words make {p}, which it does not claim")));
            }
        }
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The pair the product is explained with: the same news as a bare refusal and as what can be done.
#[test]
fn the_seed_example_is_told_apart_in_every_language() {
    let pairs = [
        (
            "en",
            "I can't send it before next month, it is out of stock.",
            "It arrives next month; I can place your order now so it ships the day it lands.",
        ),
        (
            "fa",
            "تا ماه بعد نمی‌تونم بفرستم، ناموجوده.",
            "ماه آینده می‌رسد؛ می‌توانم همین حالا سفارشتان را ثبت کنم تا همان روزی که رسید برایتان ارسال شود.",
        ),
        (
            "ar",
            "مش هقدر أبعته قبل الشهر الجاي، مش متوفر.",
            "هيوصل الشهر القادم، وأقدر أسجل لحضرتك الطلب الآن ليتم شحنه في نفس يوم وصوله.",
        ),
        ("th", "ของหมดค่ะ ส่งก่อนเดือนหน้าไม่ได้", "ของจะเข้าเดือนหน้าค่ะ ดิฉันสั่งจองให้ได้ตอนนี้เลย ของเข้าวันไหนส่งให้วันนั้นเลยค่ะ"),
    ];
    for (locale, refusal, can_do) in pairs {
        let reader = sabr::scoring::Reader::new(LIBRARY.lexicons[locale].clone(), Vec::new());
        let measure = |text: &str| sabr::scoring::Measures::of(&reader.read(text).markers).positive_language;
        let (low, high) = (measure(refusal), measure(can_do));
        assert!(low < 0.0 && high > 0.5, "{locale}: {low} and {high}");
    }
}

#[test]
fn each_scenario_is_deep_and_ends_in_several_ways() {
    for scenario in LIBRARY.scenarios.values() {
        assert!(scenario.endings.len() >= 3, "{}", scenario.id);
        // A letter is one long considered reply, a talk is many.
        let deep = if scenario.channel == sabr::scenario::Channel::Email { 5 } else { 7 };
        assert!(longest_way(scenario) >= deep, "{}: {}", scenario.id, longest_way(scenario));
        let on_mood = scenario
            .turns
            .iter()
            .flat_map(|t| &t.next)
            .any(|b| format!("{:?}", b.when).contains("AtLeast") || format!("{:?}", b.when).contains("Below"));
        let on_words = scenario.turns.iter().flat_map(|t| &t.next).any(|b| format!("{:?}", b.when).contains("Made"));
        assert!(on_mood && on_words, "{}: {on_mood} {on_words}", scenario.id);
    }
}

fn longest_way(scenario: &sabr::scenario::Scenario) -> usize {
    fn from(scenario: &sabr::scenario::Scenario, id: &sabr::scenario::TurnId, seen: &mut Vec<String>) -> usize {
        if seen.contains(&id.0) {
            return 0;
        }
        seen.push(id.0.clone());
        let turn = scenario.turn(id).unwrap();
        let deepest = turn.next.iter().map(|b| match &b.to {
            sabr::scenario::Target::Turn(to) => from(scenario, to, seen),
            sabr::scenario::Target::Ending(_) => 0,
        });
        let deepest = 1 + deepest.max().unwrap_or(0);
        seen.pop();
        deepest
    }
    from(scenario, &scenario.start, &mut Vec::new())
}

#[test]
fn patience_is_lost_by_waiting_too_long() {
    let mut quick = begin("late-parcel", "en", 1);
    let mut slow = begin("late-parcel", "en", 1);
    quick.step(Move::Choose("plain".into()), 10).unwrap();
    slow.step(Move::Choose("plain".into()), 400).unwrap();
    assert!(slow.state().mood.patience < quick.state().mood.patience);
}

#[test]
fn a_typed_reply_that_says_nothing_is_asked_about_once_and_kept_for_the_author() {
    let mut practice = begin("late-parcel", "en", 1);
    let turn = practice.state().turn.clone();
    practice.step(Move::Say("The weather is lovely here.".into()), 5).unwrap();
    assert_eq!(practice.state().turn, turn, "the customer asks back");
    let unmatched =
        practice.records().iter().filter(|r| serde_json::to_string(r).unwrap().contains("\"event\":\"unmatched\"")).count();
    assert_eq!(unmatched, 1);
    practice.step(Move::Say("Really lovely.".into()), 10).unwrap();
    assert_ne!(practice.state().turn, turn, "the second time the customer moves on");
}

#[test]
fn account_data_before_the_check_is_a_critical_error_and_after_it_is_not() {
    let say_scan = |first: Move, check: Option<Move>| {
        let mut practice = begin("late-parcel", "en", 1);
        practice.step(first, 5).unwrap();
        if let Some(check) = check {
            practice.step(check, 8).unwrap();
        }
        practice.step(Move::Choose("scan".into()), 12).unwrap();
        practice.scorecard().critical
    };
    assert_eq!(say_scan(Move::Choose("own".into()), Some(Move::Verify("order-number".into()))), []);
    // Asked in words, and told by the customer.
    assert_eq!(say_scan(Move::Choose("own".into()), None), []);
    let unasked = Move::Say("I will find out where it is myself, right now.".into());
    assert_eq!(say_scan(unasked, None), [sabr::scenario::Critical::AccountData]);
}

#[test]
fn stuffing_earns_no_more_than_one_natural_courtesy() {
    let credit = |text: &str| {
        let mut practice = begin("late-parcel", "en", 1);
        practice.step(Move::Say(text.into()), 5).unwrap();
        practice.visits()[0].credit(Criterion::Courtesy)
    };
    assert_eq!(
        credit("What is your order number, please?"),
        credit("Please please please, thank you, please, thanks, what is your order number, please?")
    );
}

#[test]
fn evidence_can_be_told_in_another_language() {
    let practice = play_file("late-parcel", "en", 7, &file("late-parcel", "en", "careless"));
    let told = practice.findings_in(&LIBRARY.catalogues["fa"]);
    assert_eq!(told.len(), practice.findings().len());
    for (here, there) in practice.findings().iter().zip(&told) {
        assert_eq!(here.finding, there.finding);
        assert_eq!(here.better, there.better, "what the scenario says stays in the attempt's language");
        assert_ne!(here.why, there.why);
    }
}
