//! Reading attempts back, and checking one against its hash chain. Writes nothing.

use super::chain::{self, Hash};
use super::record::{AttemptHeader, AttemptRow, AttemptState, EventKind, StoredAttempt, StoredEvent};
use super::summaries::summary;
use super::summary::Summary;
use super::{Store, StoreError};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;

const READING: &str = "reading the attempts";

/// The columns of an [`AttemptHeader`] in the order [`header`] expects; the chain's start is the tenth.
pub(super) const HEADER: &str =
    "SELECT id, scenario, locale, policy, seed, content, started_at, options, profile, hash FROM attempts";

/// How many ids are named when a prefix fits several.
const CANDIDATES: usize = 5;

/// The columns of an [`AttemptRow`] in the order [`attempt_row`] expects: the chain's start and the row number are the tenth and eleventh.
const ROW: &str = "SELECT id, scenario, locale, policy, seed, content, started_at, \
    (SELECT count(*) FROM events e WHERE e.attempt = a.number AND kind = 'move'), \
    (SELECT kind FROM events e WHERE e.attempt = a.number ORDER BY seq DESC LIMIT 1), \
    (SELECT payload FROM events e WHERE e.attempt = a.number AND kind = 'finished'), \
    hash, number, options, profile FROM attempts a";

/// The same columns first; then the summary, if there is one.
const LISTED: &str = "SELECT a.id, a.scenario, a.locale, a.policy, a.seed, a.content, a.started_at, \
    coalesce(s.moves, (SELECT count(*) FROM events e WHERE e.attempt = a.number AND kind = 'move')), \
    CASE WHEN s.attempt IS NULL THEN (SELECT kind FROM events e WHERE e.attempt = a.number ORDER BY seq DESC LIMIT 1) \
        ELSE 'finished' END, \
    NULL, a.hash, a.number, a.options, a.profile, s.* FROM attempts a LEFT JOIN summaries s ON s.attempt = a.number";

impl Store {
    /// The attempts of the profile in use, newest first. Hashes are not checked here: [`Store::attempt`] does that.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn attempts(&self) -> Result<Vec<AttemptRow>, StoreError> {
        let mut rows = Vec::new();
        self.each_attempt(Some(self.profile()), u32::MAX, &mut |row| rows.push(row))?;
        Ok(rows)
    }

    /// Hands out attempts one by one, newest first, at most so many: those of a profile, or of all.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn each_attempt(&self, profile: Option<&str>, most: u32, each: &mut dyn FnMut(AttemptRow)) -> Result<(), StoreError> {
        let wanted = if profile.is_some() { "WHERE profile = ?1" } else { "" };
        let sql = format!("{ROW} {wanted} ORDER BY julianday(started_at) DESC, number DESC LIMIT {most}");
        let mut read = || {
            let mut query = self.conn.prepare_cached(&sql)?;
            let mut rows = query.query(rusqlite::params_from_iter(profile))?;
            while let Some(row) = rows.next()? {
                each(attempt_row(row)?);
            }
            Ok(())
        };
        read().map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// Like [`Store::each_attempt`], with what ended attempts came to in place of their scorecards: quick also over very many.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn each_listed(
        &self,
        profile: Option<&str>,
        most: u32,
        each: &mut dyn FnMut(AttemptRow, Option<Summary>),
    ) -> Result<(), StoreError> {
        let wanted = if profile.is_some() { "WHERE a.profile = ?1" } else { "" };
        let sql = format!("{LISTED} {wanted} ORDER BY julianday(a.started_at) DESC, a.number DESC LIMIT {most}");
        let mut read = || {
            let mut query = self.conn.prepare_cached(&sql)?;
            let mut rows = query.query(rusqlite::params_from_iter(profile))?;
            while let Some(row) = rows.next()? {
                let ended = row.get::<_, Option<i64>>(14)?.is_some();
                each(attempt_row(row)?, if ended { Some(summary(row)?) } else { None });
            }
            Ok(())
        };
        read().map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// The attempts of the profile in use that can go on, open or abandoned, newest first.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn unfinished(&self) -> Result<Vec<AttemptRow>, StoreError> {
        self.unfinished_where("", u32::MAX)
    }

    /// The newest attempts of the profile in use that were cut off after a move and not set aside.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn cut_off(&self, most: u32) -> Result<Vec<AttemptRow>, StoreError> {
        const LAST: &str = "(SELECT kind FROM events e WHERE e.attempt = u.attempt ORDER BY seq DESC LIMIT 1)";
        self.unfinished_where(&format!("AND {LAST} = 'move'"), most)
    }

    fn unfinished_where(&self, also: &str, most: u32) -> Result<Vec<AttemptRow>, StoreError> {
        let sql = format!(
            "{ROW} JOIN (SELECT attempt, started FROM unfinished u WHERE profile = ?1 {also} ORDER BY started DESC, attempt DESC \
             LIMIT {most}) u ON u.attempt = a.number ORDER BY u.started DESC, a.number DESC"
        );
        self.conn
            .prepare_cached(&sql)
            .and_then(|mut query| query.query_map([self.profile()], attempt_row)?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// One attempt by its id or a beginning that only its id has, with every event, checked against the hash chain.
    ///
    /// # Errors
    /// None or several fit, or the record was changed after the fact; else what the file or disk refuse.
    pub fn attempt(&self, id_or_prefix: &str) -> Result<StoredAttempt, StoreError> {
        let fail = |error| StoreError::sqlite(&self.path, READING, error);
        // One transaction, so that header and events are of one moment though others append.
        let tx = self.conn.unchecked_transaction().map_err(fail)?;
        let id = self.resolve(&tx, id_or_prefix)?;
        let (row, start, number) = tx
            .query_row(&format!("{ROW} WHERE id = ?1"), [&id], |row| {
                Ok((attempt_row(row)?, row.get::<_, Hash>(10)?, row.get::<_, i64>(11)?))
            })
            .map_err(fail)?;
        let files = content_files(&tx, &row.header.content).map_err(fail)?;
        let tampered = |seq| StoreError::Tampered { attempt: id.clone(), seq };
        match files {
            Some(files) if chain::of_header(&row.header, &chain::of_content(&files)) == start => {}
            _ => return Err(tampered(0)),
        }
        let events = verified(raw_events(&tx, number).map_err(fail)?, start).map_err(tampered)?;
        Ok(StoredAttempt { row, events })
    }

    /// The content files recorded under this content hash: path → text.
    ///
    /// # Errors
    /// No such content, or it was damaged; else what the file or disk refuse.
    pub fn pinned(&self, content: &str) -> Result<BTreeMap<String, String>, StoreError> {
        let damaged =
            |why: &str| StoreError::Corrupt { path: self.path.clone(), detail: format!("the recorded content {content} {why}") };
        let (files, digest) = self
            .conn
            .query_row("SELECT files, digest FROM contents WHERE hash = ?1", [content], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, Hash>(1)?))
            })
            .optional()
            .map_err(|error| StoreError::sqlite(&self.path, "reading the recorded content", error))?
            .ok_or_else(|| self.not_found("content", content))?;
        if chain::of_content(&files) != digest {
            return Err(damaged("was changed after it was recorded"));
        }
        serde_json::from_str(&files).map_err(|error| damaged(&format!("is not a list of files ({error})")))
    }

    /// The full id. An exact match wins over ids that go on.
    fn resolve(&self, conn: &Connection, id_or_prefix: &str) -> Result<String, StoreError> {
        if id_or_prefix.is_empty() {
            return Err(self.not_found("attempt", id_or_prefix));
        }
        let mut candidates = ids_from(conn, id_or_prefix).map_err(|error| StoreError::sqlite(&self.path, READING, error))?;
        candidates.retain(|id| id.starts_with(id_or_prefix));
        // In byte order an exact match comes first.
        match candidates.as_slice() {
            [] => Err(self.not_found("attempt", id_or_prefix)),
            [first, rest @ ..] if rest.is_empty() || first == id_or_prefix => Ok(first.clone()),
            _ => {
                let more = candidates.len() > CANDIDATES;
                candidates.truncate(CANDIDATES);
                Err(StoreError::Ambiguous { prefix: id_or_prefix.to_owned(), candidates, more })
            }
        }
    }

    fn not_found(&self, what: &'static str, id: &str) -> StoreError {
        StoreError::NotFound { path: self.path.clone(), what, id: id.to_owned() }
    }
}

/// The next ids in byte order from `prefix` on: those that begin with it come first.
fn ids_from(conn: &Connection, prefix: &str) -> rusqlite::Result<Vec<String>> {
    conn.prepare_cached("SELECT id FROM attempts WHERE id >= ?1 ORDER BY id LIMIT ?2")?
        .query_map((prefix, CANDIDATES as i64 + 1), |row| row.get(0))?
        .collect()
}

fn content_files(conn: &Connection, content: &str) -> rusqlite::Result<Option<String>> {
    conn.query_row("SELECT files FROM contents WHERE hash = ?1", [content], |row| row.get(0)).optional()
}

/// An event as the table has it, not yet believed.
pub(super) struct RawEvent {
    seq: i64,
    kind: String,
    at: String,
    payload: String,
    hash: Hash,
}

pub(super) fn raw_events(conn: &Connection, attempt: i64) -> rusqlite::Result<Vec<RawEvent>> {
    conn.prepare_cached("SELECT seq, kind, at, payload, hash FROM events WHERE attempt = ?1 ORDER BY seq")?
        .query_map([attempt], |row| {
            Ok(RawEvent { seq: row.get(0)?, kind: row.get(1)?, at: row.get(2)?, payload: row.get(3)?, hash: row.get(4)? })
        })?
        .collect()
}

/// The events, if numbers and hashes follow one another; else the number where they stop to.
pub(super) fn verified(raw: Vec<RawEvent>, start: Hash) -> Result<Vec<StoredEvent>, u32> {
    let mut previous = start;
    let mut events = Vec::with_capacity(raw.len());
    for (seq, event) in (1u32..).zip(raw) {
        let RawEvent { kind, at, payload, hash, .. } = event;
        let kind = EventKind::from_word(&kind).ok_or(seq)?;
        if event.seq != i64::from(seq) || chain::of_event(&previous, seq, kind, &at, &payload) != hash {
            return Err(seq);
        }
        previous = hash;
        events.push(StoredEvent { seq, kind, at, payload });
    }
    Ok(events)
}

pub(super) fn header(row: &Row<'_>) -> rusqlite::Result<AttemptHeader> {
    header_with(row, 7, 8)
}

/// A header whose terms and person stand in these columns.
fn header_with(row: &Row<'_>, options: usize, profile: usize) -> rusqlite::Result<AttemptHeader> {
    let seed = row.get::<_, String>(4)?;
    let seed = seed
        .parse()
        .map_err(|error: std::num::ParseIntError| rusqlite::Error::FromSqlConversionFailure(4, Type::Text, error.into()))?;
    Ok(AttemptHeader {
        id: row.get(0)?,
        scenario: row.get(1)?,
        locale: row.get(2)?,
        policy: row.get(3)?,
        seed,
        content: row.get(5)?,
        started_at: row.get(6)?,
        options: row.get(options)?,
        profile: row.get(profile)?,
    })
}

fn attempt_row(row: &Row<'_>) -> rusqlite::Result<AttemptRow> {
    let unreadable = |column, error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error);
    let last = match row.get::<_, Option<String>>(8)? {
        None => None,
        Some(word) => Some(EventKind::from_word(&word).ok_or_else(|| unreadable(8, "unknown kind of event".into()))?),
    };
    Ok(AttemptRow {
        header: header_with(row, 12, 13)?,
        state: AttemptState::after(last),
        moves: row.get(7)?,
        scorecard: row.get(9)?,
    })
}
