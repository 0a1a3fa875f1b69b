//! Several people in one window, how each gets on, and what is said and saved when the file of attempts fails. Without a window.

use super::{flow, play};
use sabr::app::{AppOptions, Flow, open};
use sabr::store::{AttemptState, DEFAULT_PROFILE, EventKind, Store};
use sabr::ui::{Action, NotKept, Notice, Screen, Settings, ThemeChoice};
use std::path::Path;

fn people(flow: &Flow) -> Vec<(String, String)> {
    flow.model(0.0).people.all.iter().map(|person| (person.id.clone(), person.name.clone())).collect()
}

fn why(flow: &Flow) -> Option<NotKept> {
    flow.model(0.0).notices.iter().find_map(|notice| match notice {
        Notice::NotSaved(unsaved) => Some(unsaved.why),
        _ => None,
    })
}

fn attempts(data: &Path) -> Store {
    Store::open(&data.join("attempts.db")).unwrap()
}

#[test]
fn each_person_has_attempts_settings_and_progress_of_their_own() {
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "en");
    assert_eq!(people(&window), [(DEFAULT_PROFILE.to_owned(), String::new())]);
    window.apply(Action::Start("late-parcel".into()), 0.0);
    let now = play(&mut window, 0.0, 2);
    let mine = window.attempt().unwrap().to_owned();

    window.apply(Action::AddPerson("مینا رضایی".into()), now);
    let hers = window.model(now).people.now.to_owned();
    assert_eq!(people(&window)[1], (hers.clone(), "مینا رضایی".to_owned()));
    assert_eq!((window.model(now).screen, window.attempt()), (&Screen::Library, None));
    assert!(window.model(now).unfinished.is_empty(), "what waits is not hers");
    window.apply(Action::Set(Settings { language: "fa".into(), theme: ThemeChoice::Dark, ..Settings::default() }), now);
    window.apply(Action::Start("late-parcel".into()), now);
    let now = play(&mut window, now, 60);
    window.apply(Action::OpenProgress, now);
    let progress = window.model(now).progress.unwrap();
    assert_eq!((progress.sums[0].contacts, progress.days.in_a_row, progress.locale.as_str()), (1, 1, "fa"));
    assert_eq!(progress.met.len(), 1);

    window.apply(Action::UsePerson(DEFAULT_PROFILE.into()), now);
    assert_eq!(window.model(now).screen, &Screen::Progress);
    assert!(window.model(now).progress.unwrap().is_empty(), "nothing of mine has ended");
    assert_eq!(window.settings().language, "en");
    window.apply(Action::OpenLibrary, now);
    assert_eq!(window.model(now).unfinished.iter().map(|view| view.id.as_str()).collect::<Vec<_>>(), [mine.as_str()]);
    window.apply(Action::Resume(mine.clone()), now);
    play(&mut window, now, 60);
    window.apply(Action::RenamePerson { id: DEFAULT_PROFILE.into(), name: "سارا".into() }, now);
    window.apply(Action::AddPerson("سارا".into()), now);
    assert!(window.model(now).notices.iter().any(|n| matches!(n, Notice::Refused(_))), "taken");
    window.apply(Action::UsePerson(hers.clone()), now);
    drop(window);

    let store = attempts(data.path());
    let row = store.attempt(&mine).unwrap().row;
    assert_eq!((row.header.profile.as_str(), row.state), (DEFAULT_PROFILE, AttemptState::Finished));
    let again = open(&AppOptions { data: Some(data.path().to_owned()), ..AppOptions::default() }).unwrap();
    assert_eq!((again.model(0.0).people.now, again.settings().language.as_str()), (hers.as_str(), "fa"), "with whom it closed");
    let named = AppOptions { data: Some(data.path().to_owned()), profile: Some("سارا".into()), ..AppOptions::default() };
    assert_eq!(open(&named).unwrap().model(0.0).people.now, DEFAULT_PROFILE);
}

#[test]
fn what_was_played_while_nothing_could_be_saved_is_saved_once_it_can_be() {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("attempts.db");
    std::fs::write(&path, "another program's file, long enough to be looked at. ".repeat(40)).unwrap();
    let mut window = flow(data.path(), "th");
    assert_eq!((why(&window), window.model(0.0).people.can_change), (Some(NotKept::Unreadable), false));
    window.apply(Action::Start("late-parcel".into()), 0.0);
    let now = play(&mut window, 0.0, 3);
    window.apply(Action::OpenProgress, now);
    assert!(window.model(now).progress.is_none() && why(&window).is_some());
    window.apply(Action::SaveAgain, now);
    assert_eq!(why(&window), Some(NotKept::Unreadable));

    std::fs::rename(&path, data.path().join("moved-away")).unwrap();
    window.apply(Action::SaveAgain, now);
    assert_eq!(why(&window), None);
    let id = window.attempt().unwrap().to_owned();
    let stored = attempts(data.path()).attempt(&id).unwrap();
    assert_eq!(stored.events.iter().filter(|e| e.kind == EventKind::Move).count(), 3);
    assert_eq!(stored.row.header.profile, DEFAULT_PROFILE);
}

#[test]
fn a_file_that_opens_late_is_written_to_by_who_practised_last() {
    let data = tempfile::tempdir().unwrap();
    let (path, away) = (data.path().join("attempts.db"), data.path().join("away.db"));
    let mut window = flow(data.path(), "en");
    window.apply(Action::AddPerson("مینا رضایی".into()), 0.0);
    let hers = window.model(0.0).people.now.to_owned();
    drop(window);

    std::fs::rename(&path, &away).unwrap();
    std::fs::write(&path, "another program's file, long enough to be looked at. ".repeat(40)).unwrap();
    for profile in [None, Some("مینا رضایی".to_owned())] {
        let options = AppOptions { data: Some(data.path().to_owned()), profile, ..AppOptions::default() };
        let mut window = open(&options).unwrap();
        assert_eq!((why(&window), window.model(0.0).people.now), (Some(NotKept::Unreadable), DEFAULT_PROFILE));
        std::fs::rename(&path, data.path().join("other.db")).unwrap();
        std::fs::rename(&away, &path).unwrap();
        window.apply(Action::Start("late-parcel".into()), 0.0);
        assert_eq!(window.model(0.0).people.now, hers);
        play(&mut window, 0.0, 1);
        let id = window.attempt().unwrap().to_owned();
        drop(window);
        assert_eq!(attempts(data.path()).attempt(&id).unwrap().row.header.profile, hers);
        std::fs::rename(&path, &away).unwrap();
        std::fs::rename(data.path().join("other.db"), &path).unwrap();
    }
}

#[test]
fn a_file_that_others_keep_locked_and_a_flipped_bit_are_told() {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("attempts.db");
    let mut window = flow(data.path(), "ar");
    window.apply(Action::Start("late-parcel".into()), 0.0);
    let locked = rusqlite::Connection::open(&path).unwrap();
    locked.execute_batch("BEGIN IMMEDIATE").unwrap();
    let now = play(&mut window, 0.0, 1);
    assert_eq!(why(&window), Some(NotKept::Locked));
    locked.execute_batch("ROLLBACK").unwrap();
    window.apply(Action::SaveAgain, now);
    assert_eq!(why(&window), None);
    let id = window.attempt().unwrap().to_owned();
    drop((window, locked));

    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let window = flow(data.path(), "ar");
    let found = |notice: &Notice| matches!(notice, Notice::Found(sabr::ui::Damage::Repaired(_)));
    assert!(window.model(0.0).notices.iter().any(found), "{:?}", window.model(0.0).notices);
    assert_eq!(attempts(data.path()).attempt(&id).unwrap().row.moves, 1);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_can_be_looked_at_and_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "fa");
    window.apply(Action::Start("late-parcel".into()), 0.0);
    let now = play(&mut window, 0.0, 60);
    drop(window);
    let mode = |bits: u32| std::fs::set_permissions(data.path(), std::fs::Permissions::from_mode(bits)).unwrap();
    let file = |bits: u32| {
        let path = data.path().join("attempts.db");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(bits)).unwrap();
    };
    mode(0o555);
    file(0o444);
    // Whoever may write everywhere sees no difference.
    if std::fs::write(data.path().join("probe"), "").is_err() {
        let mut window = flow(data.path(), "fa");
        assert_eq!(why(&window), Some(NotKept::ReadOnly));
        window.apply(Action::OpenProgress, now);
        assert_eq!(window.model(now).progress.unwrap().sums[0].contacts, 1);
        mode(0o755);
        file(0o644);
        window.apply(Action::SaveAgain, now);
        assert_eq!(why(&window), None);
    }
    mode(0o755);
}
