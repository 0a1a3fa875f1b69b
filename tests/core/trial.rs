//! A trial begins at any turn, in any mood, plays like any practice, and leaves nothing behind.

use crate::cli::{err, out, sabr_in};
use crate::support::{FEW, LIBRARY};
use sabr::dialogue::{Move, MoveError};
use sabr::practice::{Mode, Options, Player, Practice, Rehearsal, Setup, StepError};
use sabr::scenario::{Axis, Mood};
use sabr::session::{Order, Session};
use sabr::store::Store;

const MOOD: Mood = Mood { patience: 40, anger: 80, confusion: 5, trust: 10 };

#[test]
fn every_turn_can_be_begun_at_and_comes_to_an_end() {
    for id in FEW {
        let scenario = &LIBRARY.scenarios[id];
        let setup = LIBRARY.setup(id, "en", None, 7).unwrap();
        let note = Rehearsal::new(setup.clone()).unwrap().note().to_owned();
        for turn in &scenario.turns {
            let mut trial = Practice::begin_at(setup.clone(), &turn.id, Some(MOOD)).unwrap();
            assert_eq!((&trial.state().turn, trial.at_secs()), (&turn.id, 0), "{id}");
            while let Some(what) = Player::Good.next_move(trial.course(), &note) {
                let at = trial.at_secs() + 9;
                trial.step(what, at).unwrap();
            }
            assert!(trial.is_over(), "{id} {}", turn.id);
            assert!(trial.trace()[0].turn == turn.id && trial.trace()[0].mood == MOOD);
        }
    }
}

#[test]
fn a_trial_is_practice_its_mood_has_bounds_and_its_turns_can_be_taken_back() {
    let setup = LIBRARY.setup("late-parcel", "fa", None, 7).unwrap();
    let own = setup.scenario.mood;
    let turn = setup.scenario.turns[2].id.clone();
    let setup = Setup { options: Options { mode: Mode::Assessment, ..Options::default() }, ..setup };
    let wild = Mood { patience: 900, anger: -3, ..MOOD };
    let mut trial = Practice::begin_at(setup.clone(), &turn, Some(wild)).unwrap();
    assert_eq!(trial.setup().options.mode, Mode::Practice);
    assert_eq!((trial.state().mood.get(Axis::Patience), trial.state().mood.get(Axis::Anger)), (100, 0));
    let reply = trial.offered()[0].0.clone();
    trial.step(Move::Choose(reply), 9).unwrap();
    let other = trial.from_turn(0).unwrap();
    trial.step(Move::Back, 12).unwrap();
    for again in [&trial, &other] {
        assert_eq!((&again.state().turn, again.state().mood.get(Axis::Patience)), (&turn, 100));
    }
    assert_eq!(Practice::begin_at(setup.clone(), &turn, None).unwrap().state().mood, own);
    let refused = Practice::begin_at(setup, &"no-such-turn".into(), None).err();
    assert!(matches!(refused, Some(StepError::Move(MoveError::Unknown { kind: "turn", .. }))), "{refused:?}");
}

/// Even with a store at hand.
#[test]
fn a_trial_writes_nothing() {
    let mut store = Store::in_memory().unwrap();
    let turn = LIBRARY.scenarios["late-parcel"].turns[1].id.clone();
    let mut trial = Session::begin_trial(&LIBRARY, &Order::new("late-parcel", "th", 3), &turn, None).unwrap();
    let reply = trial.practice().offered()[0].0.clone();
    trial.step(Move::Choose(reply), 4, &mut store).unwrap();
    trial.abandon(&mut store);
    trial.save(&mut store);
    assert!(trial.warning().is_none() && store.attempts().unwrap().is_empty());
    assert_eq!((trial.trial(), trial.id()), (Some(&turn), ""));
}

#[test]
fn the_terminal_tries_a_turn_and_says_that_it_is_not_kept() {
    let dir = tempfile::tempdir().unwrap();
    let turn = LIBRARY.scenarios["late-parcel"].turns[1].id.clone();
    let play = |more: &[&str]| {
        let all = ["play", "late-parcel", "--locale", "en", "--moves", "-", "--json", "--from"];
        sabr_in(dir.path(), &[&all[..], more].concat(), "{\"end\":true}\n")
    };
    let played = play(&[turn.as_str(), "--moods", "patience=40,anger=۸۰"]);
    assert!(played.status.success(), "{}", err(&played));
    assert!(err(&played).contains("not kept") && err(&played).contains(turn.as_str()), "{}", err(&played));
    assert!(out(&played).contains(&format!("\"turn\":\"{turn}\"")), "{}", out(&played));
    assert_eq!(out(&sabr_in(dir.path(), &["history", "--json"], "")), "");
    for (wrong, why) in [
        (&["no-such-turn"][..], "there is no turn"),
        (&[turn.as_str(), "--moods", "anger=101"], "0 to 100"),
        (&[turn.as_str(), "--moods", "rage=1"], "there is no mood `rage`"),
        (&[turn.as_str(), "--mode", "assessment"], "--mode"),
    ] {
        let refused = play(wrong);
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(err(&refused).contains(why), "{}", err(&refused));
    }
}
