//! Practice and assessment, help and its traces: at random, cut off, and from the command line.

use crate::cli::{err, out, sabr_in};
use crate::desk_fixture::{ID, files, library};
use crate::support::{LANGUAGES, course};
use proptest::prelude::*;
use sabr::content::Library;
use sabr::dialogue::{Escalated, Event, Hold, Move, MoveError, Resume, Ticket};
use sabr::practice::{Help, Intensity, Mode, Options, Practice, Record, Setup, StepError};
use sabr::scenario::{Axis, Priority};
use sabr::session::{Order, Session, replay};
use sabr::store::{AttemptState, EventKind, Store};
use std::sync::LazyLock;

static WITH_DESK: LazyLock<Library> = LazyLock::new(library);

fn begin(scenario: &str, locale: &str, seed: u64, options: Options) -> Practice {
    let setup = WITH_DESK.setup(scenario, locale, None, seed).unwrap();
    Practice::begin(Setup { options, ..setup }).unwrap()
}

/// A move by numbers that the scenario at hand knows; it may still come at the wrong time.
fn any_move(practice: &Practice, kind: u8, n: usize, text: &str) -> Move {
    let s = &practice.setup().scenario;
    let one = |len: usize| n % len.max(1);
    match kind % 16 {
        0 => Move::Verify(s.checks[one(s.checks.len())].clone()),
        1 if !s.offers.is_empty() => Move::Offer(s.offers[one(s.offers.len())].id.clone()),
        2 => Move::Warn,
        3 => Move::Escalate(Escalated {
            to: s.teams[one(s.teams.len())].clone(),
            channel: Default::default(),
            handover: s.handover.iter().take(n % 4).cloned().collect(),
            told_customer: n.is_multiple_of(2),
        }),
        4 => Move::Say(format!("{text}.")),
        5 if !s.articles.is_empty() => Move::LookUp(s.articles[one(s.articles.len())].id.clone()),
        6 => Move::Hold(Hold {
            ask: n.is_multiple_of(2),
            reason: n.is_multiple_of(3),
            minutes: Some(n as u32 % 4).filter(|minutes| *minutes > 0),
        }),
        7 => Move::Resume(Resume { thank: n.is_multiple_of(2) }),
        8 => Move::Hint,
        9 | 10 => Move::Back,
        11 => match &s.ticket {
            Some(plan) => Move::WrapUp(Ticket {
                category: plan.categories[one(plan.categories.len())].clone(),
                priority: Priority::ALL[one(4)],
                next_step: plan.next_steps[one(plan.next_steps.len())].clone(),
                note: text.to_owned(),
            }),
            None => Move::Warn,
        },
        12 if n.is_multiple_of(5) => Move::End,
        _ => match practice.offered().get(one(practice.offered().len())) {
            Some((id, _)) => Move::Choose(id.clone()),
            None => Move::End,
        },
    }
}

fn in_range(practice: &Practice) {
    let card = practice.scorecard();
    assert!(card.dimensions.iter().all(|d| d.score.is_none_or(|s| s <= 100)));
    assert!(Axis::ALL.iter().all(|axis| (0..=100).contains(&practice.state().mood.get(*axis))));
    // What stands is what a scorecard is made of, also after turns were taken back.
    let standing: Vec<_> =
        practice.standing().filter_map(|r| if let Record::Finding { finding, .. } = r { Some(finding) } else { None }).collect();
    assert_eq!(standing, practice.findings().iter().collect::<Vec<_>>());
}

/// Moves on, whatever the random moves left behind, to the very end.
fn to_the_end(session: &mut Session, journal: &mut Store) {
    for _ in 0..200 {
        let practice = session.practice();
        if practice.is_over() {
            return;
        }
        let what = match practice.offered().first() {
            _ if practice.state().on_hold.is_some() => Move::Resume(Resume::default()),
            Some((id, _)) => Move::Choose(id.clone()),
            None => Move::End,
        };
        let at = practice.at_secs() + 3;
        session.step(what, at, journal).unwrap();
    }
    panic!("no end in sight");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is done, help and taking back included: it ends, stays in range, and the journal gives the same attempt again.
    #[test]
    fn any_play_ends_and_replays_byte_for_byte(
        seed in any::<u64>(), which in 0usize..4, locale in 0usize..4, assessed in any::<bool>(), intensity in 0usize..3,
        choices in proptest::collection::vec((any::<u8>(), any::<usize>(), "\\PC{0,24}", 0u32..90), 40),
    ) {
        let scenario = [ID, "late-parcel", "refund-demand", ID][which];
        let options = Options { mode: Mode::ALL[usize::from(assessed)], intensity: Intensity::ALL[intensity] };
        let mut store = Store::in_memory().unwrap();
        let order = Order { options, ..Order::new(scenario, LANGUAGES[locale], seed) };
        let mut session = Session::start(&WITH_DESK, &order, &mut store).unwrap();
        let mut refused = 0;
        for (kind, n, text, wait) in &choices {
            let what = any_move(session.practice(), *kind, *n, text);
            let at = session.practice().at_secs() + wait;
            let before = course(session.practice());
            if session.step(what, at, &mut store).is_err() {
                prop_assert_eq!(course(session.practice()), before, "a refused move changes nothing");
                refused += 1;
            }
            in_range(session.practice());
        }
        to_the_end(&mut session, &mut store);
        in_range(session.practice());
        prop_assert!(refused < choices.len());
        let help = session.practice().help();
        prop_assert!(!assessed || help == Help::default());
        let stored = store.attempt(session.id()).unwrap();
        prop_assert_eq!(stored.row.state, AttemptState::Finished);
        prop_assert_eq!(stored.row.moves as usize, session.practice().moves().len());
        let again = replay(&stored, store.pinned(&stored.row.header.content).unwrap()).unwrap();
        prop_assert_eq!(course(&again), course(session.practice()));
        prop_assert_eq!(again.moves(), session.practice().moves());
        prop_assert_eq!(again.setup().options, options);
        let card = serde_json::to_value(session.practice().result()).unwrap();
        prop_assert_eq!(&card["mode"], options.mode.id());
        prop_assert_eq!(&card["help"]["hints"], help.hints);
        prop_assert_eq!(stored.row.scorecard.unwrap(), serde_json::to_string(&session.practice().result()).unwrap());
    }
}

/// The second is the one at which something was begun: looking up takes its time afterwards.
#[test]
fn what_takes_time_is_journaled_when_it_was_begun() {
    let mut store = Store::in_memory().unwrap();
    let mut session = Session::start(&WITH_DESK, &Order::new(ID, "en", 3), &mut store).unwrap();
    session.step(Move::LookUp("fees".into()), 10, &mut store).unwrap();
    assert_eq!((session.practice().at_secs(), session.practice().moves()[0].1), (25, 10));
    let stored = store.attempt(session.id()).unwrap();
    assert_eq!(stored.events[0].payload, r#"{"at_secs":10,"move":{"look_up":"fees"}}"#);
    session.step(Move::Hint, 40, &mut store).unwrap();
    session.step(Move::Back, 50, &mut store).unwrap();
    let again = Session::resume(&mut store, session.id()).unwrap();
    assert_eq!(course(again.practice()), course(session.practice()));
    assert_eq!(again.practice().help(), Help { hints: 1, taken_back: 1 });
}

/// Cut off between the end of the contact and its ticket, an attempt goes on to the ticket.
#[test]
fn an_attempt_without_its_ticket_is_not_finished() {
    for write in [true, false] {
        let mut store = Store::in_memory().unwrap();
        let mut session = Session::start(&WITH_DESK, &Order::new(ID, "fa", 3), &mut store).unwrap();
        session.step(Move::End, 5, &mut store).unwrap();
        assert!(session.practice().ended().is_some() && !session.practice().is_over());
        let id = session.id().to_owned();
        drop(session);
        assert_eq!(store.attempt(&id).unwrap().row.state, AttemptState::Open);
        let mut session = Session::resume(&mut store, &id).unwrap();
        assert!(!session.practice().is_over());
        let ticket =
            Ticket {
                category: "fee".into(), priority: Priority::High, next_step: "call-back".into(), note: "کارمزد".into()
            };
        let what = if write { Move::WrapUp(ticket) } else { Move::End };
        session.step(what, 60, &mut store).unwrap();
        let stored = store.attempt(&id).unwrap();
        let kinds: Vec<_> = stored.events.iter().map(|e| e.kind).collect();
        assert_eq!(kinds, [EventKind::Move, EventKind::Move, EventKind::Finished]);
    }
}

#[test]
fn an_assessment_gives_no_help() {
    let mut practice = begin(ID, "th", 1, Options { mode: Mode::Assessment, ..Options::default() });
    assert!(!practice.can_take_back());
    for what in [Move::Hint, Move::Back] {
        assert_eq!(practice.step(what, 1).unwrap_err(), StepError::Move(MoveError::Assessment));
    }
    let offered =
        |seed| begin("late-parcel", "en", seed, Options { mode: Mode::Assessment, ..Options::default() }).offered().to_vec();
    let ids = |seed| offered(seed).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert!((2..12).all(|seed| ids(seed) == ids(1)), "one order for all");
}

#[test]
fn a_hint_names_what_is_still_missing_and_a_turn_taken_back_is_as_it_was() {
    let mut practice = begin(ID, "en", 9, Options::default());
    practice.step(Move::Hint, 4).unwrap();
    let hinted = |practice: &Practice| match practice.records().last().unwrap() {
        Record::Event { event: Event::Hinted { criteria, points, .. }, .. } => (criteria.len(), points.clone()),
        other => panic!("{other:?}"),
    };
    let (criteria, points) = hinted(&practice);
    assert!(criteria > 0);
    assert_eq!(points, ["ask-order".into()]);
    let (mood, lines) = (practice.state().mood, practice.lines().to_vec());
    practice.step(Move::Choose("curt".into()), 20).unwrap();
    assert_ne!(practice.state().mood, mood);
    practice.step(Move::Back, 30).unwrap();
    assert_eq!((practice.state().mood, practice.lines()), (mood, &lines[..]));
    assert!(!practice.can_take_back(), "there is nothing before the first turn");
    assert_eq!(practice.step(Move::Back, 31).unwrap_err(), StepError::Move(MoveError::NothingBefore));
    practice.step(Move::Verify("order-number".into()), 40).unwrap();
    practice.step(Move::Hint, 41).unwrap();
    assert_eq!(hinted(&practice).1, [], "what was made is not missing any more");
    assert_eq!(practice.help(), Help { hints: 2, taken_back: 1 });
    for (choice, at) in [("kind", 50), ("date", 60)] {
        practice.step(Move::Choose(choice.into()), at).unwrap();
    }
    // Once more leads further back each time.
    for turn in ["fee", "opening"] {
        practice.step(Move::Back, 70).unwrap();
        assert_eq!(practice.state().turn, turn.into());
    }
}

#[test]
fn the_command_line_takes_mode_intensity_and_policy_and_tells_them() {
    let data = tempfile::tempdir().unwrap();
    let content = tempfile::tempdir().unwrap();
    for (path, text) in files() {
        let path = content.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let content = content.path().to_str().unwrap();
    let play = |rest: &[&str], moves: &str| {
        let args = [&["play", ID, "--locale", "en", "--content", content, "--seed", "4"][..], rest].concat();
        sabr_in(data.path(), &args, moves)
    };
    let end = "{\"end\":true,\"after_secs\":7}\n{\"end\":true}\n";
    let json = |output: &std::process::Output| -> Vec<serde_json::Value> {
        assert!(output.status.success(), "{}", err(output));
        out(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let lines = json(&play(&["--mode", "assessment", "--intensity", "real", "--policy", "bank", "--moves", "-", "--json"], end));
    assert_eq!(
        (&lines[0]["mode"], &lines[0]["intensity"], &lines[0]["policy"]),
        (&"assessment".into(), &"real".into(), &"bank".into())
    );
    assert_eq!(lines.last().unwrap()["mode"], "assessment");
    let lines = json(&play(
        &["--moves", "-", "--json"],
        &format!("{{\"hint\":true}}\n{{\"choose\":\"curt\"}}\n{{\"back\":true}}\n{end}"),
    ));
    let card = lines.last().unwrap();
    assert_eq!((&card["mode"], &card["help"]), (&"practice".into(), &serde_json::json!({"hints": 1, "taken_back": 1})));
    assert!(lines.iter().any(|l| l["event"] == "hinted") && lines.iter().any(|l| l["event"] == "took-back"));

    let refused = play(&["--mode", "assessment", "--moves", "-"], "{\"hint\":true}\n");
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("assessment"), "{}", err(&refused));
    let unknown = play(&["--policy", "bnak", "--moves", "-"], end);
    assert!(unknown.status.code() == Some(2) && err(&unknown).contains("bank"), "{}", err(&unknown));

    let played = out(&play(&["--policy", "bank"], "/hint\n1\n/back\n/help\n/end\n/end\n"));
    for told in [
        "Good to know",
        "A strict bank",
        "2 identity checks",
        "2 minutes",
        "Two checks. Fees stand.",
        "What this moment calls for",
        "You took a turn back",
        "/back",
        "One hint asked for",
        "NPS",
    ] {
        assert!(played.contains(told), "{told} is missing from {played}");
    }
    let stopped = out(&play(&["--mode", "assessment"], "1\n/stop\n"));
    assert!(stopped.contains("An assessment shows its evidence when it is finished") && !stopped.contains("NPS"), "{stopped}");
    assert!(!out(&play(&["--mode", "assessment"], "/help\n/stop\n")).contains("/hint"));

    let history = out(&sabr_in(data.path(), &["history", "--locale", "en", "--content", content], ""));
    assert!(history.contains("Assessment") && history.contains("Practice"), "{history}");
    let rows = json(&sabr_in(data.path(), &["history", "--json"], ""));
    assert!(rows.iter().any(|row| row["options"]["mode"] == "assessment" && row["options"]["intensity"] == "real"));
    for row in rows.iter().filter(|row| row["state"] == "finished") {
        let again = sabr_in(data.path(), &["replay", row["id"].as_str().unwrap(), "--json"], "");
        assert!(again.status.success(), "{}", err(&again));
        assert!(out(&again).lines().next().unwrap().contains(row["options"]["mode"].as_str().unwrap()));
    }
}
