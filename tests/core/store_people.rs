//! Several people on one machine: whose attempts are whose, what one takes along, and what is left after one is erased.

use crate::store::{AT, files, header, told};
use rusqlite::Connection;
use sabr::store::{AttemptHeader, DEFAULT_PROFILE, EventKind, Grain, Scope, Store, StoreError, Summary};
use std::fs;
use std::path::Path;

fn of(id: &str, profile: &str, content: &str) -> AttemptHeader {
    AttemptHeader { profile: profile.to_owned(), content: content.to_owned(), ..header(id) }
}

fn summary(id: &str, profile: &str, patience: u32) -> Summary {
    Summary {
        attempt: id.to_owned(),
        profile: profile.to_owned(),
        scenario: "late-parcel".to_owned(),
        locale: "fa".to_owned(),
        policy: "shop".to_owned(),
        mode: "practice".to_owned(),
        content: "c0ffee".to_owned(),
        rules: "r1".to_owned(),
        started_at: AT.to_owned(),
        ended_at: AT.to_owned(),
        ending: Some("end".to_owned()),
        outcome: Some("resolved".to_owned()),
        scores: [Some(patience), None, Some(0), Some(100)],
        critical: vec!["insult".to_owned()],
        passed: Some(false),
        moves: 3,
        replies: 2,
        hints: 1,
        taken_back: 0,
        seconds: 60,
        first_contact: Some(true),
        satisfaction: Some(3.5),
    }
}

#[test]
fn names_in_any_script_each_with_their_own_attempts() {
    let mut store = Store::in_memory().unwrap();
    for (id, name) in [("p1", "مینا رضایی"), ("p2", "สมชาย ใจดี"), ("p3", "O'Neil; DROP TABLE profiles")]
    {
        store.new_profile(id, name, AT).unwrap();
        store.begin(&of(&format!("of-{id}"), id, "c0ffee"), &files()).unwrap();
    }
    store.begin(&header("mine"), &files()).unwrap();
    assert!(matches!(store.begin(&of("x", "nobody", "c0ffee"), &files()), Err(StoreError::NotFound { what: "profile", .. })));
    let listed = |store: &Store| store.attempts().unwrap().into_iter().map(|row| row.header.id).collect::<Vec<_>>();
    assert_eq!(listed(&store), ["mine"]);
    store.use_profile("สมชาย ใจดี").unwrap();
    assert_eq!((listed(&store), store.unfinished().unwrap().len()), (vec!["of-p2".to_owned()], 1));
    assert_eq!(store.attempt("of-p1").unwrap().row.header.profile, "p1", "an id is enough whoever asks");
    let mut all = 0;
    store.each_attempt(None, 10, &mut |_| all += 1).unwrap();
    assert_eq!(all, 4);

    for name in ["", " x", "x\ny", "مینا رضایی", DEFAULT_PROFILE, &"x".repeat(81)] {
        told(&store.new_profile("p9", name, AT).unwrap_err());
    }
    let error = store.use_profile("mina").unwrap_err();
    assert!(told(&error).contains("مینا رضایی"), "{error}");
    store.rename_profile("مینا رضایی", "Mina").unwrap();
    assert!(matches!(store.rename_profile("Mina", "default"), Err(StoreError::ProfileExists { .. })));
    assert!(told(&store.remove_profile("Mina").unwrap_err()).contains("sabr erase"));
    assert!(store.remove_profile(DEFAULT_PROFILE).is_err());
    store.new_profile("p4", "nobody yet", AT).unwrap();
    store.remove_profile("nobody yet").unwrap();
    assert_eq!(store.profiles().unwrap().iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["default", "p1", "p2", "p3"]);
}

#[test]
fn summaries_add_up_by_person_and_rules() {
    let mut store = Store::in_memory().unwrap();
    store.new_profile("p1", "Mina", AT).unwrap();
    for (id, profile, patience) in [("a", "p1", 40), ("b", "p1", 60), ("c", DEFAULT_PROFILE, 90)] {
        store.begin(&of(id, profile, "c0ffee"), &files()).unwrap();
        store.append(id, EventKind::Finished, AT, "{}").unwrap();
        assert_eq!(store.unsummarised(9).unwrap(), [id]);
        store.summarise(&summary(id, profile, patience)).unwrap();
        store.summarise(&summary(id, profile, 1)).unwrap();
    }
    assert_eq!(store.summaries(Scope::of_profile("p1"), 9).unwrap(), [summary("b", "p1", 60), summary("a", "p1", 40)]);
    let tallies = store.tallies(Scope::of_profile("p1"), Grain { people: false, months: true }).unwrap();
    let [one] = tallies.as_slice() else { panic!("{tallies:?}") };
    assert_eq!((one.attempts, one.passed, one.critical, one.month.as_str(), one.seconds), (2, 0, 2, "2026-11", 120));
    assert_eq!((one.scores[0].count, one.scores[0].sum, one.scores[0].squares), (2, 100, 5200));
    assert_eq!((one.scores[0].mean(), one.scores[1].mean(), one.scores[2].mean()), (Some(50.0), None, Some(0.0)));
    let of_scenario = Scope { scenario: Some("late-parcel"), profile: None };
    assert_eq!(store.tallies(of_scenario, Grain { people: true, months: false }).unwrap().len(), 2);
    let all = store.tallies(Scope::default(), Grain::default()).unwrap();
    assert_eq!((all.len(), all[0].attempts, all[0].scores[0].sum, all[0].satisfaction_sum), (1, 3, 190, 10.5));
    store.erase("Mina").unwrap();
    let all = store.tallies(Scope::default(), Grain::default()).unwrap();
    assert_eq!((all.len(), all[0].attempts, all[0].scores[0].sum, all[0].month.as_str()), (1, 1, 90, ""));
    let months = store.tallies(Scope::default(), Grain { people: false, months: true }).unwrap();
    assert_eq!((months.len(), months[0].month.as_str()), (1, "2026-11"));
    store.summarise(&summary("c", DEFAULT_PROFILE, 3)).unwrap();
    let spread = store.distribution("late-parcel", "practice", "r1").unwrap();
    assert_eq!((spread[0][40], spread[0][90], spread[2][0], spread[1].iter().sum::<u64>()), (0, 1, 1, 0));
}

/// Everything of two people on disk: the first is erased.
fn two_people(path: &Path) -> Store {
    let mut store = Store::open(path).unwrap();
    store.new_profile("p1", "Farzaneh Unforgettable", AT).unwrap();
    let own = [("locales/fa/own.ftl".to_owned(), "secret = only-hers-content".to_owned())].into();
    store.begin(&of("hers", "p1", "own-content"), &own).unwrap();
    store.begin(&of("hers-too", "p1", "c0ffee"), &files()).unwrap();
    store.begin(&header("his"), &files()).unwrap();
    for id in ["hers", "hers-too", "his"] {
        for n in 0..30 {
            store.append(id, EventKind::Move, AT, &format!("words-of-{id} {n} {}", "…".repeat(90))).unwrap();
        }
    }
    store.append("hers", EventKind::Finished, AT, "{}").unwrap();
    store.summarise(&summary("hers", "p1", 7)).unwrap();
    store
}

#[test]
fn nothing_of_an_erased_person_is_left_in_any_byte() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attempts.db");
    drop(two_people(&path));
    let mut store = Store::open(&path).unwrap();
    let traces = |folder: &Path| {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let bytes = fs::read(entry.path()).unwrap();
            for word in ["words-of-hers", "Unforgettable", "only-hers-content"] {
                if bytes.windows(word.len()).any(|window| window == word.as_bytes()) {
                    found.push(format!("{word} in {:?}", entry.file_name()));
                }
            }
        }
        found
    };
    assert_eq!(traces(folder.path()).len(), 3);
    let erased = store.erase("Farzaneh Unforgettable").unwrap();
    assert_eq!((erased.attempts, erased.events, erased.contents, erased.traces), (2, 61, 1, false));
    assert_eq!(traces(folder.path()), [""; 0], "while the file is still open");
    assert!(matches!(store.profile_named("Farzaneh Unforgettable"), Err(StoreError::NoProfile { .. })));
    assert_eq!(
        (store.summaries(Scope::default(), 9).unwrap(), store.tallies(Scope::default(), Grain::default()).unwrap()),
        (vec![], vec![])
    );
    assert_eq!(store.attempt("his").unwrap().events.len(), 30);
    assert!(store.verify(&mut |_| ()).unwrap().is_sound());
    drop(store);
    assert_eq!(traces(folder.path()), [""; 0]);
    let store = Store::open(&path).unwrap();
    assert!(store.found().is_empty(), "{:?}", store.found());
    // What is left is as safe as ever.
    let raw = Connection::open(&path).unwrap();
    for statement in ["DELETE FROM events", "DELETE FROM attempts", "DELETE FROM contents", "UPDATE events SET payload = ''"] {
        assert!(raw.execute(statement, []).is_err(), "{statement}");
    }
}

#[test]
fn an_export_holds_everything_of_one_and_nothing_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let store = two_people(&folder.path().join("attempts.db"));
    let mut out = Vec::new();
    let done = store.export("Farzaneh Unforgettable", AT, &mut out).unwrap();
    assert_eq!((done.attempts, done.contents), (2, 2));
    let text = String::from_utf8(out).unwrap();
    assert!(!text.contains("words-of-his "));
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines[0]["kind"].as_str(), lines[0]["format"].as_u64()), (Some("sabr-export"), Some(1)));
    assert_eq!(lines[0]["profile"]["name"], "Farzaneh Unforgettable");
    let kinds: Vec<&str> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["sabr-export", "content", "attempt", "content", "attempt", "end"]);
    assert_eq!(lines[2]["events"].as_array().unwrap().len(), 31);
    assert_eq!(lines[2]["summary"]["scores"], serde_json::json!([7, null, 0, 100]));
    assert_eq!(lines[1]["files"]["locales/fa/own.ftl"], "secret = only-hers-content");
    assert_eq!(lines[5]["attempts"], 2);
}

/// Who closes a running attempt and goes on later has had time to think: a report tells how long.
#[test]
fn time_in_which_an_attempt_stood_still_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("attempts.db")).unwrap();
    store.begin(&header("a1"), &files()).unwrap();
    let mut away = |at: &str, own: u32| {
        let payload = sabr::session::move_payload(&sabr::dialogue::Move::Hint, own);
        store.append("a1", EventKind::Move, &format!("2026-11-21T{at}Z"), &payload).unwrap();
        sabr::session::away_secs(&store.attempt("a1").unwrap())
    };
    assert_eq!(away("10:00:20.000", 20), 0);
    assert_eq!(away("10:00:55.500", 52), 0, "clocks differ a little");
    assert_eq!(away("10:12:05.000", 62), 11 * 60, "ten of these 670 seconds were played");
    assert_eq!(away("10:12:10.000", 300), 11 * 60, "moves from a file say their own time");
}
