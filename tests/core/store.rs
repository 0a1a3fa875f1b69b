//! The store from outside: what comes back, what is refused, and what survives a killed process.
//!
//! Raw connections stand for other programs and for people who edit the file.

use proptest::prelude::*;
use rusqlite::Connection;
use sabr::store::{AttemptHeader, AttemptState, DEFAULT_PROFILE, EventKind, Store, StoreError};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Barrier;
use std::{env, fs, thread};

pub const AT: &str = "2026-11-21T10:00:00Z";

pub fn header(id: &str) -> AttemptHeader {
    AttemptHeader {
        id: id.to_owned(),
        scenario: "late-parcel".to_owned(),
        locale: "fa".to_owned(),
        policy: "shop".to_owned(),
        seed: u64::MAX,
        content: "c0ffee".to_owned(),
        started_at: AT.to_owned(),
        options: r#"{"mode":"assessment"}"#.to_owned(),
        profile: DEFAULT_PROFILE.to_owned(),
    }
}

pub fn files() -> BTreeMap<String, String> {
    BTreeMap::from([
        ("scenarios/late-parcel.ron".to_owned(), "(id: \"late-parcel\")".to_owned()),
        ("locales/fa/late-parcel.ftl".to_owned(), "greeting = سلام، «وقت بخیر»\n".to_owned()),
    ])
}

/// A store in a folder of its own, with one attempt "a1".
fn begun() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/folder/attempts.db");
    let mut store = Store::open(&path).unwrap();
    store.begin(&header("a1"), &files()).unwrap();
    (folder, path, store)
}

fn payloads(store: &Store, id: &str) -> Vec<String> {
    store.attempt(id).unwrap().events.into_iter().map(|event| event.payload).collect()
}

/// The text of an error, which must be fit for people: no SQL, no Rust.
pub fn told(error: &StoreError) -> String {
    let text = error.to_string();
    for technical in ["SELECT", "INSERT", "SqliteFailure", "Error {", "PRAGMA"] {
        assert!(!text.contains(technical), "{text}");
    }
    text
}

#[test]
fn an_attempt_comes_back_after_reopening() {
    let (_folder, path, mut store) = begun();
    assert_eq!(store.append("a1", EventKind::Move, AT, r#"{"say":"ขอบคุณค่ะ","after_secs":3}"#).unwrap(), 1);
    assert_eq!(store.append("a1", EventKind::Abandoned, AT, "").unwrap(), 2);
    assert_eq!(store.unfinished().unwrap()[0].state, AttemptState::Abandoned);
    assert_eq!(store.append("a1", EventKind::Move, AT, r#"{"end":true}"#).unwrap(), 3);
    assert_eq!(store.unfinished().unwrap()[0].state, AttemptState::Open);
    assert_eq!(store.append("a1", EventKind::Finished, AT, r#"{"patience":80}"#).unwrap(), 4);
    drop(store);

    let store = Store::open(&path).unwrap();
    let attempt = store.attempt("a1").unwrap();
    assert_eq!(attempt.row.header, header("a1"));
    assert_eq!((attempt.row.state, attempt.row.moves), (AttemptState::Finished, 2));
    assert_eq!(attempt.row.scorecard.as_deref(), Some(r#"{"patience":80}"#));
    assert_eq!(attempt.events.iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(attempt.events[0].payload, r#"{"say":"ขอบคุณค่ะ","after_secs":3}"#);
    assert_eq!(attempt.events[1].kind, EventKind::Abandoned);
    assert_eq!(store.attempts().unwrap(), [attempt.row]);
    assert_eq!(store.unfinished().unwrap(), []);
    assert_eq!(store.pinned("c0ffee").unwrap(), files());
}

#[test]
fn the_list_is_newest_first_also_by_fractions_of_a_second() {
    let mut store = Store::in_memory().unwrap();
    for (id, at) in [("b", "2026-11-21T10:00:00.5Z"), ("a", "2026-11-21T10:00:00Z"), ("c", "2026-11-21T10:00:01Z")] {
        store.begin(&AttemptHeader { started_at: at.to_owned(), ..header(id) }, &files()).unwrap();
    }
    let ids: Vec<_> = store.attempts().unwrap().into_iter().map(|row| row.header.id).collect();
    assert_eq!(ids, ["c", "b", "a"]);
}

#[test]
fn content_is_kept_once_and_never_under_a_false_hash() {
    let (_folder, path, mut store) = begun();
    store.begin(&header("a2"), &files()).unwrap();
    let kept: i64 = Connection::open(&path).unwrap().query_row("SELECT count(*) FROM contents", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
    assert!(matches!(store.begin(&header("a3"), &BTreeMap::new()), Err(StoreError::ContentDiffers { .. })));
    assert!(matches!(store.begin(&header("a1"), &files()), Err(StoreError::Exists { .. })));
    assert!(matches!(store.pinned("beef"), Err(StoreError::NotFound { what: "content", .. })));
    assert_eq!(store.attempts().unwrap().len(), 2);
}

#[test]
fn a_beginning_of_an_id_is_enough_when_only_one_has_it() {
    let mut store = Store::in_memory().unwrap();
    for id in ["ab", "abc1", "abd2", "a%_*", "ю1"] {
        store.begin(&header(id), &files()).unwrap();
    }
    let found = |wanted: &str| store.attempt(wanted).map(|attempt| attempt.row.header.id);
    assert_eq!(found("abc").unwrap(), "abc1");
    assert_eq!(found("ab").unwrap(), "ab", "an exact id wins");
    assert_eq!(found("a%").unwrap(), "a%_*");
    assert_eq!(found("ю").unwrap(), "ю1");
    for missing in ["", "%", "abcd", "B", "zz", "_"] {
        assert!(matches!(found(missing), Err(StoreError::NotFound { what: "attempt", .. })), "{missing}");
    }
    let error = found("a").unwrap_err();
    assert!(matches!(&error, StoreError::Ambiguous { candidates, more: false, .. } if candidates.len() == 4));
    assert!(told(&error).contains("abc1, abd2"));
    for n in 0..10 {
        store.begin(&header(&format!("x{n}")), &files()).unwrap();
    }
    let many = store.attempt("x").unwrap_err();
    assert!(matches!(&many, StoreError::Ambiguous { candidates, more: true, .. } if candidates.len() == 5));
}

#[test]
fn nothing_follows_the_end_and_nothing_precedes_the_beginning() {
    let mut store = Store::in_memory().unwrap();
    assert!(matches!(store.append("a1", EventKind::Move, AT, "{}"), Err(StoreError::NotFound { .. })));
    store.begin(&header("a1"), &files()).unwrap();
    assert!(matches!(store.append("a", EventKind::Move, AT, "{}"), Err(StoreError::NotFound { .. })), "no prefixes");
    store.append("a1", EventKind::Finished, AT, "{}").unwrap();
    for kind in [EventKind::Move, EventKind::Abandoned, EventKind::Finished] {
        assert!(matches!(store.append("a1", kind, AT, "{}"), Err(StoreError::Finished { .. })));
    }
    assert_eq!(store.attempt("a1").unwrap().events.len(), 1);
}

#[test]
fn the_file_itself_refuses_to_forget() {
    let (_folder, path, mut store) = begun();
    store.append("a1", EventKind::Move, AT, "{}").unwrap();
    store.append("a1", EventKind::Finished, AT, "{}").unwrap();
    let raw = Connection::open(&path).unwrap();
    for statement in [
        "UPDATE events SET payload = 'x'",
        "DELETE FROM events",
        "REPLACE INTO events VALUES (1, 1, 'move', 'now', 'x', zeroblob(32))",
        "INSERT INTO events VALUES (1, 3, 'move', 'now', 'x', zeroblob(32))",
        "INSERT INTO events VALUES (1, 9, 'move', 'now', 'x', zeroblob(32))",
        "UPDATE attempts SET seed = '1'",
        "DELETE FROM attempts",
        "REPLACE INTO attempts SELECT number, 'other', scenario, locale, policy, seed, content, started_at, hash FROM attempts",
        "UPDATE contents SET files = '{}'",
        "DELETE FROM contents",
        "REPLACE INTO contents VALUES ('c0ffee', '{}', zeroblob(32))",
    ] {
        assert!(raw.execute(statement, []).is_err(), "{statement}");
    }
    assert_eq!(store.attempt("a1").unwrap().events.len(), 2);
}

/// What an edit behind the triggers' back is answered with, on an attempt of three events.
fn after_edit(statement: &str) -> StoreError {
    let (_folder, path, mut store) = begun();
    for payload in ["one", "two", "three"] {
        store.append("a1", EventKind::Move, AT, payload).unwrap();
    }
    drop(store);
    let raw = Connection::open(&path).unwrap();
    let triggers: Vec<String> = raw
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .unwrap();
    for trigger in triggers {
        raw.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    raw.execute_batch(statement).unwrap();
    drop(raw);
    Store::open(&path).unwrap().attempt("a1").unwrap_err()
}

#[test]
fn an_edit_shows_at_its_event() {
    for (statement, expected) in [
        ("UPDATE events SET payload = 'TWO' WHERE seq = 2", 2),
        ("UPDATE events SET at = '2026' WHERE seq = 3", 3),
        ("UPDATE events SET kind = 'abandoned' WHERE seq = 1", 1),
        ("DELETE FROM events WHERE seq = 2", 2),
        ("DELETE FROM events WHERE seq = 1; UPDATE events SET seq = seq - 1", 1),
        ("UPDATE events SET hash = zeroblob(32) WHERE seq = 1", 1),
        ("UPDATE attempts SET seed = '7'", 0),
        ("UPDATE attempts SET policy = 'lenient'", 0),
        ("UPDATE contents SET files = '{}'", 0),
    ] {
        let error = after_edit(statement);
        assert!(matches!(error, StoreError::Tampered { seq, .. } if seq == expected), "{statement}: {error}");
        told(&error);
    }
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("garbage.db");
    let header_then_noise: Vec<u8> =
        b"SQLite format 3\0".iter().copied().chain((0..5000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)).collect();
    // From two bytes on: SQLite itself takes a file of none or one for a new database.
    for bytes in [b"xy".to_vec(), b"not a database".to_vec(), vec![0xAB; 100], vec![7; 9000], header_then_noise] {
        fs::write(&path, &bytes).unwrap();
        let error = Store::open(&path).unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{} bytes: {error:?}", bytes.len());
        assert!(told(&error).contains("garbage.db"));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }

    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE bookmarks (url TEXT)").unwrap();
    let before = fs::read(&other).unwrap();
    let error = Store::open(&other).unwrap_err();
    assert!(matches!(&error, StoreError::Corrupt { .. }) && told(&error).contains("another program"), "{error}");
    assert_eq!(fs::read(&other).unwrap(), before);

    let error = Store::open(folder.path()).unwrap_err();
    assert!(told(&error).contains("folder"), "{error}");
    assert!(Store::open(&path.join("below-a-file.db")).is_err());
}

/// Overwrites and cuts a good file in many places: an error or an attempt, never a panic, never a false attempt.
#[test]
fn damage_anywhere_is_an_error_or_harmless() {
    let (folder, path, mut store) = begun();
    for n in 0..60 {
        store.append("a1", EventKind::Move, AT, &format!("payload {n} {}", "x".repeat(200))).unwrap();
    }
    let expected = store.attempt("a1").unwrap();
    drop(store);
    let good = fs::read(&path).unwrap();
    let damaged = folder.path().join("damaged.db");
    let mut refused = 0;
    for place in (0..good.len()).step_by(1009) {
        let mut bytes = good.clone();
        let end = (place + 32).min(bytes.len());
        bytes[place..end].iter_mut().for_each(|byte| *byte ^= 0x5A);
        for bytes in [bytes, good[..place].to_vec()] {
            fs::write(&damaged, &bytes).unwrap();
            for beside in ["-wal", "-shm", "-sums"] {
                let _ = fs::remove_file(folder.path().join(format!("damaged.db{beside}")));
            }
            match Store::open(&damaged).and_then(|store| store.attempt("a1")) {
                Ok(attempt) => assert_eq!(attempt, expected),
                Err(error) => {
                    told(&error);
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 20, "{refused}");
}

#[test]
fn a_newer_file_is_refused() {
    let (_folder, path, store) = begun();
    drop(store);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 999).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 999, .. }), "{error:?}");
    assert!(told(&error).contains("newer version"));
}

/// What is kept can be read where nothing can be written.
fn reads_only(path: &Path) {
    let mut store = Store::open_to_read(path).unwrap();
    assert_eq!(store.attempt("a1").unwrap().row.header, header("a1"));
    assert!(store.verify(&mut |_| ()).unwrap().is_sound());
    let error = store.append("a1", EventKind::Move, AT, "{}").unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");
    told(&error);
}

#[test]
fn a_file_can_be_opened_to_be_read_and_nothing_else() {
    let (_folder, path, store) = begun();
    drop(store);
    let before = fs::read(&path).unwrap();
    reads_only(&path);
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(Store::open_to_read(&path.with_file_name("none.db")).is_err());
    let _open = Store::open(&path).unwrap().append("a1", EventKind::Move, AT, "{}").unwrap();
}

#[cfg(unix)]
#[test]
fn a_read_only_place_is_named_as_such() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();

    let (_folder, path, store) = begun();
    drop(store);
    let folder = path.parent().unwrap();
    mode(folder, 0o555);
    if fs::write(folder.join("root-may"), "").is_ok() {
        eprintln!("skipped: this user may write anywhere");
        return mode(folder, 0o755);
    }
    for place in [folder.join("new.db"), folder.join("deeper/new.db"), path.clone()] {
        let error = Store::open(&place).unwrap_err();
        assert!(matches!(error, StoreError::ReadOnly { .. }), "{}: {error:?}", place.display());
        assert!(told(&error).contains("read-only"));
    }
    reads_only(&path);
    mode(folder, 0o755);
    mode(&path, 0o444);
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");
}

#[test]
fn another_programs_lock_ends_in_busy_and_loses_nothing() {
    let (_folder, path, mut store) = begun();
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = store.append("a1", EventKind::Move, AT, "{}").unwrap_err();
    assert!(matches!(error, StoreError::Busy { .. }), "{error:?}");
    told(&error);
    assert_eq!(Store::open(&path).unwrap().attempts().unwrap().len(), 1, "reading and opening go on meanwhile");
    raw.execute_batch("ROLLBACK").unwrap();
    assert_eq!(store.append("a1", EventKind::Move, AT, "{}").unwrap(), 1);
}

#[test]
fn two_connections_append_at_once() {
    let (_folder, path, store) = begun();
    let write = |id: &'static str| {
        let mut store = Store::open(&path).unwrap();
        if id != "a1" {
            store.begin(&header(id), &files()).unwrap();
        }
        for n in 0..50 {
            store.append(id, EventKind::Move, AT, &format!("{id} {n}")).unwrap();
        }
    };
    thread::scope(|scope| ["a1", "b2"].map(|id| scope.spawn(move || write(id))).map(|run| run.join().unwrap()));
    for id in ["a1", "b2"] {
        assert_eq!(payloads(&store, id), (0..50).map(|n| format!("{id} {n}")).collect::<Vec<_>>());
    }
}

#[test]
fn many_may_open_a_new_file_at_once() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("attempts.db");
        let barrier = Barrier::new(8);
        let open = |n: usize| {
            barrier.wait();
            let mut store = Store::open(&path).unwrap();
            store.begin(&header(&format!("t{n}")), &files()).unwrap();
            store.append(&format!("t{n}"), EventKind::Move, AT, "{}").unwrap();
        };
        thread::scope(|scope| (0..8).for_each(|n| drop(scope.spawn(move || open(n)))));
        assert_eq!(Store::open(&path).unwrap().attempts().unwrap().len(), 8);
    }
}

/// The environment variable that turns the helper below into an appending process.
const HELPER: &str = "SABR_STORE_TEST_APPEND";

/// Not a test: the process that `a_killed_process_loses_nothing_it_acknowledged` and others start and kill.
#[test]
#[ignore = "helper of other tests, started by them as a process"]
fn helper_appends_until_killed() {
    let Some(task) = env::var_os(HELPER) else { return };
    let task = task.into_string().unwrap();
    let (id, path) = task.split_once('=').unwrap();
    let mut store = Store::open(Path::new(path)).unwrap();
    let mut out = std::io::stdout().lock();
    loop {
        let seen = store.attempt(id).unwrap().events.len() + 1;
        let seq = store.append(id, EventKind::Move, AT, &format!("payload {seen}")).unwrap();
        writeln!(out, "ack {seq}").and_then(|()| out.flush()).unwrap();
    }
}

fn spawn_helper(id: &str, path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "store::helper_appends_until_killed", "--nocapture"])
        .env(HELPER, format!("{id}={}", path.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Waits for `acks` acknowledgements, kills the process, and answers the last one it got out.
fn kill_after(mut child: Child, acks: usize) -> usize {
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let (mut last, mut seen, mut line) = (0, 0, String::new());
    while lines.read_line(&mut line).unwrap() > 0 {
        // Only whole lines: the last one may have been cut. The test runner may have printed before the first one.
        let whole = line.strip_suffix('\n').and_then(|whole| whole.split_once("ack "));
        if let Some((_, seq)) = whole {
            (last, seen) = (seq.parse().unwrap(), seen + 1);
            if seen == acks {
                child.kill().unwrap();
            }
        }
        line.clear();
    }
    assert!(!child.wait().unwrap().success());
    assert!(seen >= acks, "the helper ended by itself after {seen}");
    last
}

#[test]
fn a_killed_process_loses_nothing_it_acknowledged() {
    let (_folder, path, store) = begun();
    drop(store);
    let mut acknowledged = 0;
    for acks in [1, 2, 7, 40, 90] {
        acknowledged = kill_after(spawn_helper("a1", &path), acks);
        let store = Store::open(&path).unwrap();
        let kept = payloads(&store, "a1");
        assert!(kept.len() >= acknowledged, "{} of {acknowledged} kept", kept.len());
        assert_eq!(kept, (1..=kept.len()).map(|n| format!("payload {n}")).collect::<Vec<_>>());
    }
    assert!(acknowledged >= 140);
}

#[test]
fn several_processes_append_at_once_and_one_is_killed() {
    let (_folder, path, mut store) = begun();
    store.begin(&header("b2"), &files()).unwrap();
    let (first, second) = (spawn_helper("a1", &path), spawn_helper("b2", &path));
    let acknowledged = kill_after(first, 20);
    assert!(store.attempt("a1").unwrap().events.len() >= acknowledged);
    let acknowledged = kill_after(second, 40);
    assert!(store.attempt("b2").unwrap().events.len() >= acknowledged);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any characters, also NUL and control characters, also long ones.
    #[test]
    fn any_payloads_come_back_equal(
        texts in prop::collection::vec(
            prop::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter), 0..8),
        repeat in 1usize..200,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("attempts.db");
        let mut store = Store::open(&path).unwrap();
        let texts: Vec<String> = texts.iter().map(|text| text.repeat(repeat)).collect();
        let pinned: BTreeMap<String, String> = texts.iter().map(|text| (text.clone(), text.clone())).collect();
        store.begin(&header("a1"), &pinned).unwrap();
        for text in &texts {
            store.append("a1", EventKind::Move, AT, text).unwrap();
        }
        drop(store);
        let store = Store::open(&path).unwrap();
        prop_assert_eq!(payloads(&store, "a1"), texts);
        prop_assert_eq!(store.pinned("c0ffee").unwrap(), pinned);
    }
}
