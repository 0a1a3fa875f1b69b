//! What customers say fits what was said and done before: no number twice, no thanks after a question, no fifth after the whole.

use crate::support::{LANGUAGES, LIBRARY, begin, golden_moves, play_file, root};
use sabr::dialogue::Move;
use sabr::practice::{Line, LocalScript, Practice, Rehearsal, entries_drawn};
use sabr::practice::{Player, seeds_for_all};
use sabr::scenario::{CheckId, ReplyId, When};
use serde_json::Value;

fn last_words(practice: &Practice) -> String {
    let customer = practice.lines().iter().rev().find_map(|line| match line {
        Line::Customer { text, .. } => Some(text.clone()),
        _ => None,
    });
    customer.unwrap()
}

/// The customer tells the number in words once; the check that follows does not hear it again.
#[test]
fn what_was_told_in_words_is_not_told_again_in_the_check() {
    let first = |id: &str| LIBRARY.scenarios[id].checks[0].clone();
    for (id, replies) in [
        ("late-parcel", &["own"][..]),
        ("refund-demand", &["number"]),
        ("cold-food", &[]),
        ("card-blocked", &[]),
        ("close-line", &[]),
        ("late-fee", &[]),
    ] {
        for locale in LANGUAGES {
            let check = Move::Verify(first(id));
            let mut asked = begin(id, locale, 3);
            // Until a line of the customer's holds the drawn number: the best reply is taken as long.
            let mut told = None;
            for number in 0..4 {
                let reply = replies.get(number).map_or_else(|| best(&asked), |reply| ReplyId((*reply).into()));
                asked.step(Move::Choose(reply), asked.at_secs() + 5).unwrap();
                told = code(&last_words(&asked));
                if told.is_some() {
                    break;
                }
            }
            let told = told.unwrap_or_else(|| panic!("{id} {locale}: no number is told"));
            asked.step(check.clone(), asked.at_secs() + 5).unwrap();
            let answer = last_words(&asked);
            assert!(!answer.contains(&told), "{id} {locale}: {told} is told twice: {answer}");
            let mut checked = begin(id, locale, 3);
            checked.step(check, 5).unwrap();
            assert!(last_words(&checked).contains(&told), "{id} {locale}: the check alone hears it: {}", last_words(&checked));
        }
    }
}

/// Five digits or more in a row, as they are written.
fn code(text: &str) -> Option<String> {
    let parts = text.split(|c: char| sabr::language::digit_value(c).is_none());
    parts.filter(|part| part.chars().count() >= 5).map(str::to_owned).next()
}

fn best(practice: &Practice) -> ReplyId {
    let turn = practice.setup().scenario.turn(&practice.state().turn).unwrap();
    turn.replies.iter().max_by_key(|reply| reply.points.len() * 10 + reply.marks.len()).unwrap().id.clone()
}

/// Thanks answer what was just said: they never follow the question the customer went on with.
#[test]
fn thanks_come_before_the_next_question() {
    let mut thanked = 0;
    for id in LIBRARY.scenarios.keys() {
        let practice = play_file(id, "en", 7, &root().join(format!("tests/golden/{id}/en/exemplary.jsonl")));
        let records: Vec<Value> = practice.records().iter().map(|r| serde_json::to_value(r).unwrap()).collect();
        let is = |record: &Value, event: &str| record["event"] == event;
        for (at, record) in records.iter().enumerate() {
            if !is(record, "behaved") || record["behaviour"] != "thanks" {
                continue;
            }
            thanked += 1;
            let said = records[..at].iter().rposition(|r| is(r, "agent-said")).unwrap();
            assert!(!records[said..at].iter().any(|r| is(r, "turn-began")), "{id}: thanks after the next question");
            assert!(records[at..].iter().any(|r| is(r, "turn-began")), "{id}: and then the customer goes on");
        }
    }
    assert!(thanked >= 3, "{thanked} customers thank");
    assert!(!golden_moves("late-parcel", "en", "exemplary", 7).contains("{ $"));
}

#[test]
fn who_was_promised_everything_does_not_ask_for_more() {
    for (reply, next) in [("everything", "when"), ("dish", "more")] {
        let rehearsal = Rehearsal::new(LIBRARY.setup("cold-food", "en", None, 3).unwrap()).unwrap();
        let course = rehearsal
            .run(3, |course| {
                let turn = course.scenario().turn(&course.state().turn)?;
                match turn.id.as_str() {
                    "when" | "more" => None,
                    "amends" => Some((Move::Choose(ReplyId(reply.into())), 5)),
                    _ => Some((Move::Choose(turn.replies[0].id.clone()), 5)),
                }
            })
            .unwrap();
        assert_eq!(course.state().turn.as_str(), next, "{reply}");
    }
}

#[test]
fn who_is_asked_for_a_secret_says_no() {
    let turn = LIBRARY.scenarios["vpn-down"].turns.iter().find(|turn| turn.id.as_str() == "test").unwrap();
    assert_eq!(turn.next[0].when, When::Made("ask-secret".into()));
    for locale in LANGUAGES {
        let mut practice = begin("vpn-down", locale, 5);
        while practice.state().turn.as_str() != "test" {
            let reply = best(&practice);
            practice.step(Move::Choose(reply), practice.at_secs() + 5).unwrap();
        }
        let build = practice.script().model(&"test".into()).to_owned();
        practice.step(Move::Choose(ReplyId("secret".into())), practice.at_secs() + 5).unwrap();
        assert_eq!(practice.state().turn.as_str(), "no-secret", "{locale}");
        assert!(code(&last_words(&practice)).is_none(), "{locale}: the log id is not told: {}", last_words(&practice));
        assert!(!build.is_empty());
    }
}

/// Texts go by what a policy allows, not by what it is called: a model answer is right under each of them.
#[test]
fn under_every_policy_the_good_way_of_late_fee_ends_well() {
    for (policy, limit) in [("bank", "waive-part"), ("service", "waive-part"), ("shop", "waive-all"), ("help-desk", "nothing")] {
        for locale in LANGUAGES {
            let setup = LIBRARY.setup("late-fee", locale, Some(policy), 7).unwrap();
            let rehearsal = Rehearsal::new(setup.clone()).unwrap();
            let course = rehearsal
                .run(7, |course| {
                    let good = Player::Good.next_move(course, rehearsal.note())?;
                    // The model answer in the place of the offered reply.
                    let model = rehearsal.model(&course.state().turn);
                    let what = if matches!(good, Move::Choose(_)) { Move::Say(model.to_owned()) } else { good };
                    Some((what, 5))
                })
                .unwrap();
            let ended = course.ended().map(|(ending, _)| ending.to_string()).unwrap_or_default();
            let right = if limit == "waive-all" { "stays" } else { "awaiting" };
            assert_eq!(ended, right, "{policy} {locale}");
            let offer = |policy: &str| {
                let setup = LIBRARY.setup("late-fee", locale, Some(policy), 7).unwrap();
                LocalScript::new(&setup).unwrap().model(&"offer".into()).to_owned()
            };
            let same = match limit {
                "waive-part" => "bank",
                "waive-all" => "shop",
                _ => "public-office",
            };
            assert_eq!(offer(policy), offer(same), "{policy} {locale}");
        }
    }
}

/// Seeds that show everything draw everything.
#[test]
fn few_seeds_draw_every_entry() {
    let scenario = &LIBRARY.scenarios["card-blocked"];
    let catalogue = &LIBRARY.catalogues["th"];
    let seeds = seeds_for_all(scenario, catalogue, 1);
    let met: std::collections::BTreeSet<String> =
        seeds.iter().flat_map(|seed| entries_drawn(scenario, *seed, catalogue)).collect();
    let all: usize = ["name", "attempt", "deposit", "card-fee"].iter().map(|set| catalogue.entries("card-blocked", set)).sum();
    assert_eq!(met.len(), all);
    assert!(seeds.len() <= 12, "{seeds:?}");
    assert!(LIBRARY.scenarios["late-parcel"].checks.contains(&CheckId("order-number".into())));
}
