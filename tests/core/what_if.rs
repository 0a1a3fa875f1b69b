//! Another way from a turn on: the first stays as it was, byte for byte, and the two are told apart.

use crate::cli::{err, out, sabr_in};
use crate::support::{LIBRARY, course, golden_file};
use sabr::dialogue::Move;
use sabr::practice::{Player, Practice, Rehearsal, compare};

/// The longest good attempt that ships.
fn long_attempt() -> Practice {
    let played = LIBRARY.scenarios.keys().map(|id| {
        let setup = LIBRARY.setup(id, "en", None, 7).unwrap();
        let note = Rehearsal::new(setup.clone()).unwrap().note().to_owned();
        let mut practice = Practice::begin(setup).unwrap();
        while let Some(what) = Player::Good.next_move(practice.course(), &note) {
            let at = practice.at_secs() + 9;
            practice.step(what, at).unwrap();
        }
        practice
    });
    played.max_by_key(|practice| practice.turns().len()).unwrap()
}

#[test]
fn every_turn_can_be_tried_again_and_the_first_stays() {
    let first = long_attempt();
    let before = course(&first);
    for from in 0..first.turns().len() {
        let mut other = first.from_turn(from).unwrap();
        assert_eq!(other.state().turn, first.turns()[from]);
        // The same moves from there lead to the same end.
        let mut same = first.from_turn(from).unwrap();
        let made = same.moves().len();
        for (what, at) in first.moves().iter().skip(made) {
            same.step(what.clone(), *at).unwrap();
        }
        assert_eq!(same.scorecard(), first.scorecard(), "turn {from}");
        // Others do not.
        let worst = other.offered().len() - 1;
        let reply = Player::Careless.next_move(other.course(), "").unwrap_or(Move::Choose(other.offered()[worst].0.clone()));
        let at = other.at_secs() + 9;
        other.step(reply, at).unwrap();
        let compared = compare(&first, &other, from);
        let turn = &compared.turns[0];
        assert_eq!(turn.first_turn, turn.other_turn);
        assert_ne!(turn.first.as_ref().unwrap().findings, turn.other.as_ref().unwrap().findings, "turn {from}");
        assert_eq!(course(&first), before);
    }
    assert!(first.from_turn(first.turns().len()).is_err());
}

#[test]
fn a_comparison_shows_each_turns_moves_mood_and_evidence() {
    let first = long_attempt();
    let compared = compare(&first, &first, 0);
    assert_eq!(compared.turns.len(), first.turns().len());
    let findings: usize = compared.turns.iter().filter_map(|t| t.first.as_ref()).map(|way| way.findings.len()).sum();
    assert_eq!(findings, first.findings().len(), "none lost, none twice");
    let moves: usize = compared.turns.iter().filter_map(|t| t.first.as_ref()).map(|way| way.moves.len()).sum();
    assert_eq!(moves, first.moves().len());
    let last = compared.turns.last().unwrap().first.as_ref().unwrap();
    assert_eq!(last.mood, first.state().mood);
}

#[test]
fn who_leaves_the_ticket_unwritten_did_not_end_the_contact() {
    let ends = |practice: &Practice| {
        let compared = compare(practice, practice, 0);
        let moves = compared.turns.iter().filter_map(|turn| turn.first.as_ref()).flat_map(|way| &way.moves);
        moves.filter(|what| matches!(what, Move::End)).count()
    };
    let whole = long_attempt();
    let mut left = Practice::begin(whole.setup().clone()).unwrap();
    for (what, at) in whole.moves().iter().filter(|(what, _)| !matches!(what, Move::WrapUp(_))) {
        left.step(what.clone(), *at).unwrap();
    }
    let mut hung_up = Practice::begin(whole.setup().clone()).unwrap();
    hung_up.step(Move::End, 9).unwrap();
    for practice in [&mut left, &mut hung_up] {
        practice.step(Move::End, practice.at_secs() + 9).unwrap();
        assert!(practice.is_over());
    }
    assert_eq!((ends(&left), ends(&hung_up)), (0, 1));
}

#[test]
fn the_terminal_shows_both_ways_and_writes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let moves = golden_file("late-parcel", "en", "careless", 7);
    let played =
        sabr_in(data.path(), &["play", "late-parcel", "--locale", "en", "--seed", "7", "--moves", moves.to_str().unwrap()], "");
    assert!(played.status.success(), "{}", err(&played));
    let history = out(&sabr_in(data.path(), &["history", "--json", "--locale", "en"], ""));
    let id =
        serde_json::from_str::<serde_json::Value>(history.lines().next().unwrap()).unwrap()["id"].as_str().unwrap().to_owned();
    let kept = std::fs::read(data.path().join("attempts.db")).unwrap();
    let say = r#"{"say":"I am so sorry. The depot was short of drivers and your bike was left off its route.","after_secs":9}"#;
    for turn in ["why", "3"] {
        let shown = sabr_in(data.path(), &["replay", &id, "--from", turn, "--moves", "-"], say);
        assert!(shown.status.success(), "{}", err(&shown));
        assert!(out(&shown).contains("as it was") && out(&shown).contains("the other way"), "{}", out(&shown));
    }
    let json = sabr_in(data.path(), &["replay", &id, "--from", "why", "--moves", "-", "--json"], say);
    let compared: serde_json::Value = serde_json::from_str(&out(&json)).unwrap();
    assert_eq!(compared["from"], 2);
    assert_ne!(compared["turns"][0]["first"]["mood"], compared["turns"][0]["other"]["mood"]);
    let unknown = sabr_in(data.path(), &["replay", &id, "--from", "whi", "--moves", "-"], say);
    assert!(!unknown.status.success() && err(&unknown).contains("why"), "{}", err(&unknown));
    assert_eq!(std::fs::read(data.path().join("attempts.db")).unwrap(), kept);
}
