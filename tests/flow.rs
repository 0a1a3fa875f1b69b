//! The window's flow: what is played in it is saved, gone on with, and the same in the terminal. Then the whole app without a GPU.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, reason = "tests")]

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::winit::WinitPlugin;
use sabr::app::{AppOptions, Flow, open, shell};
use sabr::dialogue::{Move, TimedMove};
use sabr::practice::{Intensity, Mode, Options, Practice};
use sabr::session::{read_move_payload, replay};
use sabr::store::{AttemptState, EventKind, Store};
use sabr::ui::{Action, Notice, Screen, Settings, Start, ThemeChoice};
use std::path::Path;

#[cfg(feature = "lrs")]
#[path = "flow/launched.rs"]
mod launched;
#[path = "flow/live.rs"]
mod live;
#[path = "flow/people.rs"]
mod people;
#[cfg(feature = "lrs")]
#[path = "support/record_store.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod record_store;
#[path = "flow/trainers.rs"]
mod trainers;
#[path = "flow/trials.rs"]
mod trials;

const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "th"];

fn flow(data: &Path, locale: &str) -> Flow {
    open(&AppOptions { data: Some(data.to_owned()), locale: Some(locale.into()), seed: Some(7), ..AppOptions::default() })
        .unwrap()
}

/// The next move of somebody who takes the first offered reply, and leaves the ticket.
fn next_move(practice: &Practice) -> Move {
    practice.offered().first().map_or(Move::End, |(id, _)| Move::Choose(id.clone()))
}

/// Plays to the end, a move every 5.5 seconds; answers the time then.
fn play(flow: &mut Flow, mut now: f64, moves: usize) -> f64 {
    for _ in 0..moves {
        let model = flow.model(now);
        if model.practice.unwrap().is_over() {
            break;
        }
        let what = next_move(model.practice.unwrap());
        now += 5.5;
        flow.apply(Action::Do(what), now);
    }
    now
}

fn course(practice: &Practice) -> String {
    serde_json::to_string(practice.records()).unwrap() + &serde_json::to_string(&practice.scorecard()).unwrap()
}

/// What the terminal makes of the journal: its moves as lines with the seconds between them, played on today's content.
fn in_the_terminal(flow: &Flow, store: &Store, id: &str) -> String {
    let stored = store.attempt(id).unwrap();
    let header = &stored.row.header;
    let setup = flow.model(0.0).library.setup(&header.scenario, &header.locale, None, header.seed).unwrap();
    let mut practice = Practice::begin(setup).unwrap();
    for event in stored.events.iter().filter(|e| e.kind == EventKind::Move) {
        let (what, at_secs) = read_move_payload(&event.payload).unwrap();
        let after_secs = Some(at_secs - practice.at_secs());
        let line = TimedMove { what, after_secs }.to_json();
        let timed = TimedMove::from_json(&line).unwrap();
        practice.step(timed.what, practice.at_secs() + timed.after_secs.unwrap()).unwrap();
    }
    course(&practice)
}

#[test]
fn what_is_played_in_the_window_replays_in_the_terminal() {
    for locale in LANGUAGES {
        let data = tempfile::tempdir().unwrap();
        let mut flow = flow(data.path(), locale);
        let scenarios: Vec<String> = flow.model(0.0).library.playable(locale).iter().map(|s| s.id.to_string()).collect();
        assert!(!scenarios.is_empty(), "{locale}");
        for scenario in scenarios {
            flow.apply(Action::Start(scenario.clone().into()), 100.0);
            assert_eq!(flow.model(100.0).screen, &Screen::Conversation);
            let now = play(&mut flow, 100.0, 60);
            let id = flow.attempt().unwrap().to_owned();
            let model = flow.model(now);
            let practice = model.practice.unwrap();
            assert!(practice.ended().is_some(), "{scenario} {locale}");
            assert!(!model.notices.iter().any(|n| matches!(n, Notice::NotSaved(_) | Notice::Refused(_))), "{:?}", model.notices);
            // Seconds run from the start of the practice and stand still at its end.
            assert_eq!(practice.moves().first().unwrap().1, 5);
            assert_eq!(flow.model(now + 900.0).elapsed_secs, flow.model(now).elapsed_secs);

            let store = Store::open(&data.path().join("attempts.db")).unwrap();
            let stored = store.attempt(&id).unwrap();
            assert_eq!(stored.row.state, AttemptState::Finished);
            assert_eq!(in_the_terminal(&flow, &store, &id), course(practice), "{scenario} {locale}");
            let pinned = store.pinned(&stored.row.header.content).unwrap();
            assert_eq!(course(&replay(&stored, pinned).unwrap()), course(practice), "{scenario} {locale}");
        }
    }
}

#[test]
fn an_attempt_cut_off_is_offered_and_gone_on_with() {
    let data = tempfile::tempdir().unwrap();
    let mut first = flow(data.path(), "th");
    first.apply(Action::Start("late-parcel".into()), 0.0);
    let now = play(&mut first, 0.0, 2);
    let id = first.attempt().unwrap().to_owned();
    let so_far = course(first.model(now).practice.unwrap());
    drop(first);

    // The next start speaks another language; the attempt keeps its own.
    let mut second = flow(data.path(), "en");
    let offered = second.model(0.0).unfinished.to_vec();
    assert_eq!(offered.len(), 1);
    assert_eq!((offered[0].id.as_str(), offered[0].locale.as_str(), offered[0].moves), (id.as_str(), "th", 2));
    second.apply(Action::Resume(id.clone()), 50.0);
    let model = second.model(50.0);
    assert_eq!((model.screen, model.elapsed_secs), (&Screen::Conversation, 11));
    assert_eq!(course(model.practice.unwrap()), so_far);
    assert_eq!((second.settings().language.as_str(), model.catalogue.tag.as_str()), ("th", "th"), "so do the words round it");
    play(&mut second, 50.0, 60);
    second.apply(Action::OpenDebrief, 500.0);
    assert_eq!(second.model(500.0).screen, &Screen::Debrief);
    second.apply(Action::OpenLibrary, 500.0);
    assert!(second.model(500.0).unfinished.is_empty());
}

/// Terms go with the attempt; a pause stops the clock in practice, and nothing stops it in an assessment.
#[test]
fn terms_are_kept_and_a_pause_is_for_practice() {
    let data = tempfile::tempdir().unwrap();
    let mut flow = flow(data.path(), "ar");
    flow.apply(Action::Start("late-parcel".into()), 0.0);
    flow.apply(Action::Pause(true), 10.0);
    assert!(flow.model(60.0).paused && flow.model(60.0).elapsed_secs == 10);
    flow.apply(Action::Pause(false), 60.0);
    assert_eq!(flow.model(65.0).elapsed_secs, 15);
    let now = play(&mut flow, 65.0, 1);
    flow.apply(Action::Stop, now);
    assert_eq!(flow.model(now).screen, &Screen::Debrief);
    let stood = flow.model(now).elapsed_secs;
    flow.apply(Action::GoOn, now + 50.0);
    assert_eq!((flow.model(now + 50.0).screen, flow.model(now + 50.0).elapsed_secs), (&Screen::Conversation, stood));

    let options = Options { mode: Mode::Assessment, intensity: Intensity::Off };
    let start = Start { scenario: "late-parcel".into(), policy: Some("bank".into()), options };
    flow.apply(Action::Start(start), 200.0);
    flow.apply(Action::Pause(true), 210.0);
    flow.apply(Action::OpenLibrary, 215.0);
    assert!(!flow.model(220.0).paused && flow.model(220.0).elapsed_secs == 20, "the clock runs on");
    let id = flow.attempt().unwrap().to_owned();
    let stored = Store::open(&data.path().join("attempts.db")).unwrap().attempt(&id).unwrap();
    assert_eq!(stored.row.header.options, r#"{"mode":"assessment","intensity":"off"}"#);
    assert_eq!(stored.row.header.policy, "bank");
    flow.apply(Action::Again, 300.0);
    let setup = flow.model(300.0).practice.unwrap().setup();
    assert_eq!((setup.options, setup.policy.id.as_str()), (options, "bank"), "again on the same terms");
}

#[test]
fn what_is_set_aside_is_kept_and_no_longer_offered() {
    let data = tempfile::tempdir().unwrap();
    let mut flow = flow(data.path(), "fa");
    for setting_aside_the_running_one in [true, false] {
        flow.apply(Action::Start("late-parcel".into()), 0.0);
        play(&mut flow, 0.0, 1);
        let id = flow.attempt().unwrap().to_owned();
        flow.apply(Action::Stop, 10.0);
        assert_eq!(flow.model(10.0).screen, &Screen::Debrief);
        if !setting_aside_the_running_one {
            flow.apply(Action::Again, 11.0);
            assert_ne!(flow.attempt(), Some(id.as_str()));
        }
        flow.apply(Action::OpenLibrary, 12.0);
        assert_eq!(flow.model(12.0).unfinished.len(), 1);
        flow.apply(Action::SetAside(id.clone()), 13.0);
        assert!(flow.model(13.0).unfinished.is_empty());
        let store = Store::open(&data.path().join("attempts.db")).unwrap();
        assert_eq!(store.attempt(&id).unwrap().row.state, AttemptState::Abandoned);
    }
}

#[test]
fn the_clock_stands_still_away_from_the_conversation() {
    let data = tempfile::tempdir().unwrap();
    let mut flow = flow(data.path(), "en");
    flow.apply(Action::Start("late-parcel".into()), 100.0);
    assert_eq!(flow.model(110.9).elapsed_secs, 10);
    flow.apply(Action::OpenLibrary, 110.0);
    assert_eq!((flow.model(500.0).elapsed_secs, flow.next_tick(500.0)), (10, None));
    let id = flow.attempt().unwrap().to_owned();
    flow.apply(Action::Resume(id), 500.0);
    assert_eq!(flow.model(505.0).elapsed_secs, 15);
}

#[test]
fn settings_are_kept_and_a_refusal_is_said_once() {
    let data = tempfile::tempdir().unwrap();
    let mut first = flow(data.path(), "en");
    let chosen = Settings {
        language: "ar".into(),
        theme: ThemeChoice::Dark,
        text_percent: 150,
        reduced_motion: true,
        ..Settings::default()
    };
    first.apply(Action::Set(chosen.clone()), 0.0);
    assert_eq!(first.model(0.0).catalogue.tag, "ar");
    first.apply(Action::Start("no-such-scenario".into()), 0.0);
    assert!(first.model(0.0).notices.iter().any(|n| matches!(n, Notice::Refused(_))));
    first.apply(Action::OpenLibrary, 0.0);
    assert!(!first.model(0.0).notices.iter().any(|n| matches!(n, Notice::Refused(_))));
    let options = AppOptions { data: Some(data.path().to_owned()), ..AppOptions::default() };
    assert_eq!(open(&options).unwrap().settings(), &chosen);
    // A broken file never stops the program.
    std::fs::write(data.path().join("settings.ron"), "(language: 3").unwrap();
    assert_eq!(open(&options).unwrap().settings().text_percent, 100);
}

#[test]
fn without_a_store_the_practice_goes_on_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    std::fs::create_dir(data.path().join("attempts.db")).unwrap();
    let mut flow = flow(data.path(), "en");
    flow.apply(Action::Start("late-parcel".into()), 0.0);
    play(&mut flow, 0.0, 60);
    let model = flow.model(0.0);
    assert!(model.practice.unwrap().ended().is_some());
    assert!(model.notices.iter().any(|n| matches!(n, Notice::NotSaved(_))), "{:?}", model.notices);
}

/// The app as it runs, without window, log and GPU.
fn app(flow: Flow) -> App {
    let render = RenderCreation::Automatic(Box::new(WgpuSettings { backends: None, ..WgpuSettings::default() }));
    let mut app = App::new();
    let plugins = DefaultPlugins.set(RenderPlugin { render_creation: render, ..default() });
    app.add_plugins(plugins.disable::<WinitPlugin>().disable::<bevy::log::LogPlugin>());
    app.insert_resource(flow).add_plugins(shell);
    app.finish();
    app.cleanup();
    app
}

#[test]
fn every_screen_is_drawn_in_the_whole_app() {
    let data = tempfile::tempdir().unwrap();
    let mut app = app(flow(data.path(), "en"));
    let apply = |app: &mut App, action: Action| {
        app.world_mut().resource_mut::<Flow>().apply(action, 0.0);
        (0..3).for_each(|_| app.update());
    };
    (0..3).for_each(|_| app.update());
    for language in LANGUAGES {
        for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
            apply(
                &mut app,
                Action::Set(Settings {
                    language: language.into(),
                    theme,
                    text_percent: 120,
                    reduced_motion: true,
                    ..Settings::default()
                }),
            );
            apply(&mut app, Action::OpenLibrary);
            apply(&mut app, Action::OpenBrief("refund-demand".into()));
            apply(&mut app, Action::Start("refund-demand".into()));
            apply(&mut app, Action::Do(Move::Say("I am sorry. ببخشید ขอโทษค่ะ 250".into())));
            apply(&mut app, Action::Do(Move::End));
            apply(&mut app, Action::OpenDebrief);
            let flow = app.world().resource::<Flow>();
            assert_eq!(flow.model(0.0).screen, &Screen::Debrief);
            assert!(flow.model(0.0).practice.unwrap().ended().is_some(), "{language}");
        }
    }
    assert!(app.should_exit().is_none());
}
