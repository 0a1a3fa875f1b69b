//! A file of attempts as the first version wrote it: it is brought up to date, still verifies, and is gone on with.

use rusqlite::{Connection, params};
use sabr::store::{AttemptState, EventKind, Store, StoreError};
use std::path::Path;

const AT: &str = "2026-11-21T10:00:00Z";
const MOVE: &str = r#"{"at_secs":3,"move":{"end":true}}"#;

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// Tables, rows and hashes of format 1; the first version reads this file and finds nothing wrong with it.
fn write_old(path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(include_str!("../../src/store/migrations/0001_attempts.sql")).unwrap();
    conn.pragma_update(None, "application_id", 0x5361_6272).unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    let digest = bytes("4bda32e378b3ec240320351ec35d673b92dd8c4fa2059e6745bea14439863b6e");
    conn.execute("INSERT INTO contents VALUES ('c0ffee', '{\"a\":\"b\"}', ?1)", params![digest]).unwrap();
    let start = bytes("4ad3630d31ff614b5b628c39f7f41d07422abdcc9eba1fdc92ac15e6259989c0");
    conn.execute(
        "INSERT INTO attempts VALUES (1, 'old1', 'late-parcel', 'fa', 'shop', ?1, 'c0ffee', ?2, ?3)",
        params![u64::MAX.to_string(), AT, start],
    )
    .unwrap();
    let event = bytes("da8444150d272c19476d79ca241b591acfa1b78189efef8631f076cf0504f227");
    conn.execute("INSERT INTO events VALUES (1, 1, 'move', ?1, ?2, ?3)", params![AT, MOVE, event]).unwrap();
}

#[test]
fn an_old_file_is_brought_up_to_date_and_still_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attempts.db");
    write_old(&path);
    let mut store = Store::open(&path).unwrap();
    let old = store.attempt("old1").unwrap();
    assert_eq!((old.row.header.options.as_str(), old.row.state), ("", AttemptState::Open));
    assert_eq!((old.events[0].payload.as_str(), old.row.header.seed), (MOVE, u64::MAX));
    store.append("old1", EventKind::Finished, AT, "{}").unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.attempt("old1").unwrap().row.state, AttemptState::Finished);
}

#[test]
fn options_given_to_an_old_attempt_or_taken_from_a_new_one_are_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attempts.db");
    write_old(&path);
    let mut store = Store::open(&path).unwrap();
    let header = store.attempt("old1").unwrap().row.header;
    let new = sabr::store::AttemptHeader { id: "new1".into(), options: r#"{"mode":"assessment"}"#.into(), ..header };
    let pinned = [("a".to_owned(), "b".to_owned())].into();
    store.begin(&new, &pinned).unwrap();
    assert_eq!(store.attempt("new1").unwrap().row.header, new);
    let forger = Connection::open(&path).unwrap();
    forger.execute_batch("DROP TRIGGER attempts_keep_update").unwrap();
    for (id, options) in [("old1", r#"{"mode":"practice"}"#), ("new1", ""), ("new1", r#"{"mode":"practice"}"#)] {
        forger.execute("UPDATE attempts SET options = ?1 WHERE id = ?2", params![options, id]).unwrap();
        assert!(matches!(store.attempt(id), Err(StoreError::Tampered { seq: 0, .. })), "{id} {options}");
    }
}
