//! A launch played in the window: begun in the record store before anything is seen, delivered when it is over, closed with the window.

use super::record_store::{ACTIVITY, Mood, Server, answer, held, launch_url, system, verbs};
use super::*;
use sabr::session::Launching;
use sabr::ui::CourseView;
use sabr::xapi::cmi5::Launch;
use std::time::{Duration, Instant};

fn asked(server: &Server) -> Launching {
    Launching {
        launch: Launch::parse(&launch_url(server)).unwrap(),
        scenario: None,
        with_replies: false,
        unencrypted: false,
        patience: Duration::from_secs(1),
    }
}

fn course(flow: &Flow, now: f64) -> Option<CourseView> {
    flow.model(now).notices.iter().find_map(|notice| match notice {
        Notice::Course(course) => Some(course.clone()),
        _ => None,
    })
}

/// Looks as the window does until it is delivered, or is known not to be.
fn delivered(app: &mut App) -> CourseView {
    let since = Instant::now();
    loop {
        app.update();
        match course(app.world().resource::<Flow>(), 500.0) {
            Some(CourseView::Sending) if since.elapsed() < Duration::from_secs(30) => {
                std::thread::sleep(Duration::from_millis(20));
            }
            came => return came.unwrap(),
        }
    }
}

#[test]
fn a_launched_attempt_is_played_in_the_window_and_delivered_when_it_is_over() {
    let server = system("Normal", "CompletedOrPassed", Some(0.5), "scenario=late-parcel&mode=assessment");
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "en");
    window.launch(asked(&server), None).unwrap();
    let model = window.model(0.0);
    assert_eq!((model.screen, model.settings.language.as_str()), (&Screen::Conversation, "ar"), "as the learner prefers");
    assert_eq!(model.practice.unwrap().setup().options.mode, Mode::Assessment);
    assert_eq!((course(&window, 0.0), verbs(&held(&server))), (Some(CourseView::Open), vec!["initialized".to_owned()]));

    let now = play(&mut window, 0.0, 60);
    assert!(window.model(now).practice.unwrap().is_over());
    let mut app = app(window);
    assert_eq!(delivered(&mut app), CourseView::There);
    let told = held(&server);
    let verbs = verbs(&told);
    assert_eq!(verbs.last().map(String::as_str), Some("terminated"));
    assert!(verbs.iter().any(|verb| verb == "completed"), "{verbs:?}");
    assert_eq!(told.iter().filter(|s| s["object"]["id"] == ACTIVITY).count(), 4, "{verbs:?}");
    let flow = app.world_mut().remove_resource::<Flow>().unwrap();
    drop(flow);
    assert_eq!(held(&server).len(), told.len(), "closing tells nothing twice");
}

#[test]
fn what_the_course_cannot_take_waits_and_is_sent_again() {
    let server = system("Normal", "Completed", None, "scenario=late-parcel");
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "th");
    window.launch(asked(&server), Some("th")).unwrap();
    server.state.lock().unwrap().moods = [Mood::Says(401)].into();
    play(&mut window, 0.0, 60);
    let mut app = app(window);
    let came = delivered(&mut app);
    assert!(matches!(&came, CourseView::Waits(why) if why.contains("401")), "{came:?}");
    assert_eq!(verbs(&held(&server)), ["initialized"]);
    app.world_mut().resource_mut::<Flow>().apply(Action::SendAgain, 500.0);
    assert_eq!(delivered(&mut app), CourseView::There);
    assert_eq!(verbs(&held(&server)).last().map(String::as_str), Some("terminated"));
}

#[test]
fn closing_the_window_closes_the_attempt_also_one_that_was_left_for_another() {
    for left in [false, true] {
        let server = system("Normal", "Completed", None, "scenario=late-parcel");
        let data = tempfile::tempdir().unwrap();
        let mut window = flow(data.path(), "fa");
        window.launch(asked(&server), Some("fa")).unwrap();
        let id = window.attempt().unwrap().to_owned();
        let now = play(&mut window, 0.0, 2);
        if left {
            window.apply(Action::OpenLibrary, now);
            window.apply(Action::Start("slow-line".into()), now);
        }
        drop(window);
        let verbs = verbs(&held(&server));
        assert_eq!((verbs.first().unwrap().as_str(), verbs.last().unwrap().as_str()), ("initialized", "terminated"));
        let store = Store::open(&data.path().join("attempts.db")).unwrap();
        assert_eq!(store.attempt(&id).unwrap().row.state, AttemptState::Abandoned);
    }
}

#[test]
fn a_launch_that_the_store_refuses_plays_nothing() {
    let server = system("Normal", "Completed", None, "scenario=late-parcel");
    server.state.lock().unwrap().documents.push(("/xapi/statements", answer(401, "who?")));
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "en");
    let error = window.launch(asked(&server), None).unwrap_err().to_string();
    assert!(error.contains("nothing was played"), "{error}");
    assert_eq!((window.model(0.0).screen, course(&window, 0.0)), (&Screen::Library, None));
    assert!(window.model(0.0).unfinished.is_empty());
}
