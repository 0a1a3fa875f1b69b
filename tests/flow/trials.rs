//! Trials in the window: played like any practice, and nothing of them is left.

use super::{LANGUAGES, flow, play};
use sabr::practice::Mode;
use sabr::scenario::{Mood, TurnId};
use sabr::store::Store;
use sabr::ui::{Action, Notice, Screen, Settings};

const MOOD: Mood = Mood { patience: 55, anger: 70, confusion: 20, trust: 15 };

fn play_from(turn: &TurnId, seed: Option<u64>) -> Action {
    Action::PlayFrom { scenario: "late-parcel".into(), turn: turn.clone(), moods: Some(MOOD), seed }
}

#[test]
fn a_trial_is_played_told_and_not_kept() {
    for language in LANGUAGES {
        let data = tempfile::tempdir().unwrap();
        let mut flow = flow(data.path(), language);
        flow.apply(Action::Set(Settings { mode: Mode::Assessment, ..flow.settings().clone() }), 0.0);
        let turn = flow.model(0.0).library.scenarios["late-parcel"].turns[2].id.clone();
        flow.apply(Action::OpenBrief("late-parcel".into()), 0.0);
        flow.apply(play_from(&turn, Some(41)), 0.0);
        let model = flow.model(0.0);
        let practice = model.practice.unwrap();
        assert_eq!((model.screen, model.trial), (&Screen::Conversation, Some(&turn)));
        assert_eq!((&practice.state().turn, practice.state().mood, practice.setup().seed), (&turn, MOOD, 41));
        assert_eq!(practice.setup().options.mode, Mode::Practice);
        assert!(model.notices.contains(&Notice::Trial(turn.clone())) && flow.attempt().is_none());
        // What-if works in a trial, too, and begins where the trial did.
        let now = play(&mut flow, 0.0, 1);
        flow.apply(Action::WhatIf(0), now);
        let model = flow.model(now);
        assert_eq!((&model.practice.unwrap().state().turn, model.practice.unwrap().state().mood), (&turn, MOOD));
        flow.apply(Action::LeaveWhatIf, now);
        flow.apply(Action::GoOn, now);
        let now = play(&mut flow, now, 60);
        flow.apply(Action::OpenDebrief, now);
        assert_eq!((flow.model(now).screen, flow.model(now).trial), (&Screen::Debrief, Some(&turn)));
        flow.apply(Action::Again, now);
        let practice = flow.model(now).practice.unwrap();
        assert_eq!((&practice.state().turn, practice.state().mood, practice.moves().len()), (&turn, MOOD, 0));
        flow.apply(Action::LeaveTrial, now);
        assert_eq!(flow.model(now).screen, &Screen::Brief("late-parcel".into()));
        assert!(flow.model(now).practice.is_none());
        assert!(Store::open(&data.path().join("attempts.db")).unwrap().attempts().unwrap().is_empty());
    }
}

#[test]
fn an_attempt_that_a_trial_interrupts_can_be_gone_on_with() {
    let data = tempfile::tempdir().unwrap();
    let mut flow = flow(data.path(), "en");
    flow.apply(Action::Start("late-parcel".into()), 0.0);
    let now = play(&mut flow, 0.0, 2);
    let id = flow.attempt().unwrap().to_owned();
    let turn = flow.model(now).library.scenarios["late-parcel"].turns[1].id.clone();
    flow.apply(play_from(&turn, None), now);
    // Stopped before anything was said, from where no screen can be returned to.
    flow.apply(Action::Stop, now);
    assert_eq!(flow.model(now).screen, &Screen::Library);
    assert_eq!(flow.model(now).unfinished[0].id, id);
    flow.apply(Action::Resume(id.clone()), now);
    assert_eq!((flow.attempt(), flow.model(now).practice.unwrap().moves().len()), (Some(id.as_str()), 2));
    // A turn that is not there is said, and nothing changes.
    flow.apply(play_from(&"no-such-turn".into(), None), now);
    assert!(flow.model(now).notices.iter().any(|n| matches!(n, Notice::Refused(_))));
    assert_eq!(flow.attempt(), Some(id.as_str()));
}
