//! Moves judged by procedure: the good way and the bad one of each are told apart in what `--json` prints, in every language.

use crate::support::{LANGUAGES, LIBRARY, begin, make};
use sabr::dialogue::{Escalated, Hold, Move, MoveError, Resume, Ticket};
use sabr::practice::{Mode, Options, Player, Practice, Rehearsal, Setup, StepError};
use sabr::scenario::{Criterion, Critical, HandoverWay, Priority, Slip, Turn};
use sabr::scoring::{FindingKind, Reason};
use serde_json::Value;

/// The good player's way to the turn in question, which then is the test's.
pub fn up_to(scenario: &str, locale: &str, policy: Option<&str>, turn: &str) -> Practice {
    up_to_where(scenario, locale, policy, |there| there.id.as_str() == turn)
}

/// The good player's way to the first turn in which the customer gives cause for a warning.
fn up_to_abuse(scenario: &str, locale: &str) -> Practice {
    up_to_where(scenario, locale, None, |there| there.provokes)
}

fn up_to_where(scenario: &str, locale: &str, policy: Option<&str>, is_there: impl Fn(&Turn) -> bool) -> Practice {
    let setup = LIBRARY.setup(scenario, locale, policy, 7).unwrap();
    let note = Rehearsal::new(setup.clone()).unwrap().note().to_owned();
    let mut practice = Practice::begin(setup).unwrap();
    while !practice.setup().scenario.turn(&practice.state().turn).is_some_and(&is_there) {
        let what = Player::Good.next_move(practice.course(), &note).unwrap_or_else(|| panic!("{scenario}: no such turn"));
        practice.step(what, practice.at_secs() + 5).unwrap();
    }
    practice
}

/// The last finding of a criterion or slip, as `--json` prints it.
fn printed(practice: &Practice, id: &str) -> Value {
    let lines = practice.records().iter().map(|r| serde_json::to_value(r).unwrap());
    lines.rev().find(|r| r["event"] == "found" && r["id"] == id).unwrap_or(Value::Null)
}

fn missing(finding: &Value) -> Vec<&str> {
    finding["reason"]["missing"].as_array().map(|m| m.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

#[test]
fn a_hold_is_judged_part_by_part() {
    for locale in LANGUAGES {
        let turn = LIBRARY.scenarios["card-blocked"].turns.iter().find(|t| t.hold).unwrap().id.to_string();
        let mut good = up_to("card-blocked", locale, None, &turn);
        make(&mut good, Move::Hold(Hold { ask: true, reason: true, minutes: Some(2) }));
        assert!(matches!(good.step(Move::Say("hello".into()), 0), Err(StepError::Move(MoveError::OnHold))));
        make(&mut good, Move::Resume(Resume { thank: true }));
        assert_eq!(printed(&good, "holds-well")["amount"], 1.0, "{locale}");

        // Where words asked for leave before, the ticks need not say it again.
        let mut in_words = up_to("card-blocked", locale, None, &turn);
        make(&mut in_words, Move::Hold(Hold::default()));
        make(&mut in_words, Move::Resume(Resume { thank: true }));
        assert_eq!(printed(&in_words, "holds-well")["amount"], 1.0, "{locale}");

        let mut bad = begin("card-blocked", locale, 7);
        make(&mut bad, Move::Hold(Hold::default()));
        let back = bad.at_secs() + 600;
        bad.step(Move::Resume(Resume::default()), back).unwrap();
        let finding = printed(&bad, "holds-well");
        assert!(finding["amount"].as_f64().unwrap() < 0.5, "{locale} {finding}");
        let missing = missing(&finding);
        for step in ["step-hold-permission", "step-hold-reason", "step-hold-length", "step-hold-return", "step-hold-thanks"] {
            assert!(missing.contains(&step), "{locale} {step}: {finding}");
        }
        let why = finding["why"].as_str().unwrap();
        assert!(!why.contains("step-") && why.chars().count() > 20, "{locale} {why}");
        assert!(bad.state().mood.patience < good.state().mood.patience, "{locale}");
    }
}

#[test]
fn nobody_is_held_where_nobody_waits() {
    let mut mail = begin("two-rooms", "en", 1);
    assert!(matches!(mail.step(Move::Hold(Hold::default()), 1), Err(StepError::Move(MoveError::NobodyWaits))));
    assert!(matches!(mail.step(Move::Resume(Resume::default()), 1), Err(StepError::Move(MoveError::NotOnHold))));
}

#[test]
fn the_right_article_counts_and_a_record_wants_the_check_first() {
    for locale in LANGUAGES {
        let scenario = &LIBRARY.scenarios["late-fee"];
        let wanted = scenario.turn(&"identify".into()).unwrap().look_up.clone().unwrap();
        let mut good = up_to("late-fee", locale, None, "identify");
        make(&mut good, Move::LookUp(wanted.clone()));
        assert_eq!(printed(&good, "looks-up")["kind"], "credit", "{locale}");
        assert_eq!(printed(&good, "unverified-record"), Value::Null, "{locale}");

        let mut early = Practice::begin(LIBRARY.setup("late-fee", locale, None, 7).unwrap()).unwrap();
        let before = early.at_secs();
        make(&mut early, Move::LookUp(wanted));
        assert_eq!(printed(&early, "unverified-record")["kind"], "slip", "{locale}");
        assert!(early.at_secs() >= before + 15, "reading takes time");

        let mut wrong = up_to("late-fee", locale, None, "identify");
        let other = scenario.articles.iter().find(|a| !a.record && Some(&a.id) != scenario.turns[2].look_up.as_ref()).unwrap();
        make(&mut wrong, Move::LookUp(other.id.clone()));
        assert_eq!(printed(&wrong, "looks-up"), Value::Null, "{locale}");
    }
}

#[test]
fn personal_data_is_not_asked_for_in_public() {
    for locale in LANGUAGES {
        let scenario = &LIBRARY.scenarios["cold-food"];
        let mut public = begin("cold-food", locale, 7);
        make(&mut public, Move::Verify(scenario.checks[0].clone()));
        assert_eq!(printed(&public, "in-public")["kind"], "slip", "{locale}");
        let invites = |p: &sabr::scenario::PointId| scenario.point(p).is_some_and(|p| p.private);
        let reply = scenario.turns[0].replies.iter().find(|r| r.points.iter().any(invites)).unwrap().id.clone();
        let mut private = begin("cold-food", locale, 7);
        make(&mut private, Move::Choose(reply));
        make(&mut private, Move::Verify(scenario.checks[0].clone()));
        assert!(private.state().private, "{locale}");
        assert_eq!(printed(&private, "in-public"), Value::Null, "{locale}");
    }
}

/// Where an escalation is due in a scenario, and to whom.
fn due(scenario: &str) -> (String, sabr::scenario::TeamId, Vec<sabr::scenario::HandoverId>, HandoverWay) {
    let scenario = &LIBRARY.scenarios[scenario];
    let found = scenario.turns.iter().find_map(|turn| match &turn.escalation {
        Some(sabr::scenario::Escalation::Due { to, facts, by }) => Some((turn.id.to_string(), to.clone(), facts.clone(), *by)),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn the_mistakes_of_escalation_are_told_apart() {
    let (turn, to, facts, by) = due("vpn-down");
    let scenario = &LIBRARY.scenarios["vpn-down"];
    let other = scenario.teams.iter().find(|t| **t != to).unwrap().clone();
    let whole = |to: &sabr::scenario::TeamId| {
        Move::Escalate(Escalated { to: to.clone(), channel: by, handover: facts.clone(), told_customer: true })
    };
    for locale in LANGUAGES {
        // Right: everything earned.
        let mut right = up_to("vpn-down", locale, None, &turn);
        make(&mut right, whole(&to));
        for id in ["escalates-when-due", "right-team", "hands-over", "tells-customer"] {
            assert_eq!(printed(&right, id)["amount"], 1.0, "{locale} {id}");
        }
        // Early: the right team, before it is due.
        let mut early = begin("vpn-down", locale, 7);
        make(&mut early, whole(&to));
        assert_eq!(printed(&early, "early-escalation")["kind"], "slip", "{locale}");
        // Needless: a team that is never due.
        let mut needless = begin("vpn-down", locale, 7);
        make(&mut needless, whole(&other));
        assert_eq!(printed(&needless, "needless-escalation")["kind"], "slip", "{locale}");
        // Late: after its turn had passed without it.
        let mut late = up_to("vpn-down", locale, None, &turn);
        // Not one that says it: what was announced may follow.
        let scenario = late.setup().scenario.clone();
        let announces = |p: &sabr::scenario::PointId| {
            scenario.point(p).is_some_and(|p| matches!(p.act, Some(sabr::scenario::Act::Escalate(_))))
        };
        let there = scenario.turn(&late.state().turn).unwrap();
        let reply = there.replies.iter().find(|r| !r.points.iter().any(announces)).unwrap().id.clone();
        make(&mut late, Move::Choose(reply));
        assert_eq!(printed(&late, "escalates-when-due")["kind"], "missed", "{locale}");
        make(&mut late, whole(&to));
        assert_eq!(printed(&late, "late-escalation")["kind"], "slip", "{locale}");
        // Missing: never at all.
        let mut never = up_to("vpn-down", locale, None, &turn);
        while never.ended().is_none() {
            let reply = never.offered()[0].0.clone();
            make(&mut never, Move::Choose(reply));
        }
        let finding = printed(&never, "missing-escalation");
        assert_eq!((&finding["kind"], finding["turn"].as_str()), (&"slip".into(), Some(turn.as_str())), "{locale}");
        // The wrong team and a poor hand-over.
        let mut poor = up_to("vpn-down", locale, None, &turn);
        let way = if by == HandoverWay::Live { HandoverWay::Ticket } else { HandoverWay::Live };
        let handover = facts.iter().take(1).cloned().collect();
        make(&mut poor, Move::Escalate(Escalated { to: other.clone(), channel: way, handover, told_customer: false }));
        let team = printed(&poor, "right-team");
        assert_eq!((team["kind"].as_str(), team["reason"]["right"].as_str()), (Some("missed"), Some(to.as_str())), "{locale}");
        let handed = printed(&poor, "hands-over");
        assert!(missing(&handed).contains(&format!("handover-{}", facts[1]).as_str()), "{locale} {handed}");
        assert!(missing(&handed).iter().any(|step| step.starts_with("step-way-")), "{locale} {handed}");
    }
}

#[test]
fn a_ticket_is_checked_against_the_scenario() {
    for (id, scenario) in &LIBRARY.scenarios {
        let Some(plan) = &scenario.ticket else { continue };
        for locale in LANGUAGES {
            let setup = LIBRARY.setup(id, locale, None, 7).unwrap();
            let note = Rehearsal::new(setup.clone()).unwrap().note().to_owned();
            let mut practice = Practice::begin(setup).unwrap();
            while practice.ended().is_none() {
                let what = Player::Good.next_move(practice.course(), &note).unwrap();
                make(&mut practice, what);
            }
            assert!(!practice.is_over() && practice.scorecard().passed.is_none(), "{id} {locale}: the ticket is still to write");
            let mut ticket = Ticket {
                category: plan.category.clone(),
                priority: plan.priority,
                next_step: plan.next_step.clone(),
                note: note.clone(),
            };
            let before = practice.at_secs();
            let mut good = Practice::begin(practice.setup().clone()).unwrap();
            for (what, at) in practice.moves() {
                good.step(what.clone(), *at).unwrap();
            }
            good.step(Move::WrapUp(ticket.clone()), before + 30).unwrap();
            assert_eq!(printed(&good, "writes-ticket")["amount"], 1.0, "{id} {locale}: {:?}", printed(&good, "writes-ticket"));
            assert!(good.is_over());
            ticket.note = String::new();
            ticket.priority = if plan.priority == Priority::Low { Priority::Urgent } else { Priority::Low };
            practice.step(Move::WrapUp(ticket), before + 30).unwrap();
            let finding = printed(&practice, "writes-ticket");
            let missing = missing(&finding);
            assert!(
                missing.contains(&"step-ticket-priority") && missing.len() == 1 + plan.facts.len(),
                "{id} {locale} {finding}"
            );
        }
    }
}

#[test]
fn a_customer_is_sent_away_only_after_the_warnings() {
    for scenario in ["missing-paper", "refund-demand"] {
        for locale in LANGUAGES {
            // A warning counts where something calls for it.
            let mut rash = up_to_abuse(scenario, locale);
            let wanted = rash.setup().policy.warnings_before_disconnecting;
            make(&mut rash, Move::Warn);
            make(&mut rash, Move::End);
            let finding = printed(&rash, "disconnect");
            assert_eq!(finding["reason"]["given"], 1, "{scenario} {locale}");
            assert_eq!(finding["reason"]["wanted"], wanted, "{scenario} {locale}");
            assert_eq!(rash.scorecard().critical, [Critical::Disconnect], "{scenario} {locale}");
            let mut fair = up_to_abuse(scenario, locale);
            (0..wanted).for_each(|_| make(&mut fair, Move::Warn));
            make(&mut fair, Move::End);
            assert_eq!(printed(&fair, "disconnect"), Value::Null, "{scenario} {locale}");
            assert_eq!(fair.scorecard().critical, [], "{scenario} {locale}");
        }
    }
}

#[test]
fn a_phrase_said_again_word_for_word_earns_nothing() {
    let phrase = "I understand how upsetting this is for you.";
    let mut practice = begin("late-parcel", "en", 7);
    let said = format!("{phrase} I'll find out where it is. What is the order number?");
    make(&mut practice, Move::Say(said.clone()));
    make(&mut practice, Move::Say(said));
    assert_eq!(printed(&practice, "repeats")["kind"], "slip");
    let credits = practice.findings().iter().filter(|f| f.finding.kind == FindingKind::Credit(Criterion::AcknowledgesFeeling));
    assert_eq!(credits.count(), 1);
}

#[test]
fn an_offer_above_the_limit_says_so() {
    let scenario = &LIBRARY.scenarios["late-fee"];
    let most = scenario.offers.iter().max_by_key(|o| o.percent).unwrap();
    let mut practice = begin("late-fee", "en", 7);
    make(&mut practice, Move::Offer(most.id.clone()));
    let finding = practice.findings().iter().find(|f| matches!(f.finding.kind, FindingKind::Critical(_))).unwrap();
    let limit = practice.setup().policy.max_offer_percent;
    assert_eq!(finding.finding.reason.as_deref(), Some(&Reason::AboveLimit { percent: most.percent, most: limit }));
}

#[test]
fn an_assessment_gives_no_help() {
    let setup = LIBRARY.setup("late-parcel", "en", None, 7).unwrap();
    let options = Options { mode: Mode::Assessment, ..Options::default() };
    let mut practice = Practice::begin(Setup { options, ..setup.clone() }).unwrap();
    for what in [Move::Hint, Move::Back] {
        assert!(matches!(practice.step(what, 5), Err(StepError::Move(MoveError::Assessment))));
    }
    // Everybody is offered the replies in one order, whatever the seed.
    let order = |seed| {
        let practice = Practice::begin(Setup { options, seed, ..setup.clone() }).unwrap();
        practice.offered().iter().map(|(id, _)| id.clone()).collect::<Vec<_>>()
    };
    assert!((0..20).all(|seed| order(seed) == order(0)));
}

#[test]
fn a_turn_taken_back_is_as_if_it_had_not_been_and_is_told() {
    let mut practice = begin("late-parcel", "en", 7);
    assert!(matches!(practice.step(Move::Back, 1), Err(StepError::Move(MoveError::NothingBefore))));
    let mood = practice.state().mood;
    make(&mut practice, Move::Say("Whatever. Not my problem.".into()));
    assert_ne!(practice.state().mood, mood);
    make(&mut practice, Move::Hint);
    make(&mut practice, Move::Back);
    assert_eq!((practice.state().mood, practice.state().turn.as_str()), (mood, "opening"));
    assert!(practice.findings().is_empty() && practice.scorecard().critical.is_empty());
    assert_eq!((practice.help().hints, practice.help().taken_back), (1, 1));
    assert!(practice.findings().iter().all(|f| f.finding.kind != FindingKind::Slip(Slip::Dismissal)));
    // All of it is kept: played again, it is the same.
    let mut again = begin("late-parcel", "en", 7);
    for (what, at) in practice.moves() {
        again.step(what.clone(), *at).unwrap();
    }
    assert_eq!(crate::support::course(&again), crate::support::course(&practice));
}
