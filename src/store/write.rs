//! Beginning attempts and adding events: each call is one transaction, on disk when it returns.
//! Never changes a row, never looks into a payload.

use super::chain::{self, Hash};
use super::record::{AttemptHeader, EventKind};
use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::collections::BTreeMap;

impl Store {
    /// Records a new attempt and the content files it runs on (`pinned`: path → text), which are kept once for each
    /// content hash.
    ///
    /// # Errors
    /// The id was used before, or the content hash stands for other files; else what the file or disk refuse.
    pub fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError> {
        const DOING: &str = "recording the new attempt";
        self.writable()?;
        let Store { conn, path, gate, .. } = self;
        let _together = gate.together(path, DOING)?;
        let fail = |error| StoreError::sqlite(path, DOING, error);
        let files = serde_json::to_string(pinned).map_err(|error| StoreError::Other {
            path: path.clone(),
            doing: DOING,
            source: error.into(),
        })?;
        let digest = chain::of_content(&files);

        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        if number_of(&tx, &header.id).map_err(fail)?.is_some() {
            return Err(StoreError::Exists { attempt: header.id.clone() });
        }
        match known_digest(&tx, &header.content).map_err(fail)? {
            Some(known) if known == digest => {}
            Some(_) => return Err(StoreError::ContentDiffers { content: header.content.clone() }),
            None => insert_content(&tx, &header.content, &files, &digest).map_err(fail)?,
        }
        if !is_profile(&tx, &header.profile).map_err(fail)? {
            return Err(StoreError::NotFound { path: path.clone(), what: "profile", id: header.profile.clone() });
        }
        insert_attempt(&tx, header, &chain::of_header(header, &digest)).map_err(fail)?;
        tx.commit().map_err(fail)
    }

    /// Adds an event to the attempt with exactly this id and answers its number, counting from 1. A move after
    /// `Abandoned` opens the attempt again.
    ///
    /// # Errors
    /// No such attempt, or it is finished; else what the file or disk refuse. After an error nothing was added.
    pub fn append(&mut self, attempt: &str, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
        self.add(attempt, None, kind, at, payload)
    }

    /// Like [`Store::append`], but only when the attempt's last event is number `after` (0 when it has none): two programs that go on
    /// with one attempt cannot mix their moves.
    ///
    /// # Errors
    /// [`StoreError::Elsewhere`] when something was added meanwhile; else those of [`Store::append`].
    pub fn append_after(
        &mut self,
        attempt: &str,
        after: u32,
        kind: EventKind,
        at: &str,
        payload: &str,
    ) -> Result<u32, StoreError> {
        self.add(attempt, Some(after), kind, at, payload)
    }

    fn add(&mut self, attempt: &str, after: Option<u32>, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
        const DOING: &str = "saving the attempt";
        self.writable()?;
        let Store { conn, path, gate, .. } = self;
        let together = gate.together(path, DOING)?;
        let fail = |error| StoreError::sqlite(path, DOING, error);
        // Immediate: the last event read below must still be the last one when ours is written.
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        let Some((number, start)) = number_of(&tx, attempt).map_err(fail)? else {
            return Err(StoreError::NotFound { path: path.clone(), what: "attempt", id: attempt.to_owned() });
        };
        let (last_seq, last_kind, previous) = last_event(&tx, number).map_err(fail)?.unwrap_or((0, String::new(), start));
        if last_kind == EventKind::Finished.as_str() {
            return Err(StoreError::Finished { attempt: attempt.to_owned() });
        }
        if after.is_some_and(|after| after != last_seq) {
            return Err(StoreError::Elsewhere { attempt: attempt.to_owned() });
        }
        let seq = last_seq.saturating_add(1);
        let hash = chain::of_event(&previous, seq, kind, at, payload);
        tx.prepare_cached("INSERT INTO events (attempt, seq, kind, at, payload, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .and_then(|mut insert| insert.execute(params![number, seq, kind.as_str(), at, payload, hash]))
            .map_err(fail)?;
        tx.commit().map_err(fail)?;
        drop(together);
        self.settle_if_due();
        Ok(seq)
    }
}

fn is_profile(conn: &Connection, id: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM profiles WHERE id = ?1")?.exists([id])
}

/// The attempt's row number and the start of its chain.
fn number_of(conn: &Connection, id: &str) -> rusqlite::Result<Option<(i64, Hash)>> {
    conn.prepare_cached("SELECT number, hash FROM attempts WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

fn last_event(conn: &Connection, attempt: i64) -> rusqlite::Result<Option<(u32, String, Hash)>> {
    conn.prepare_cached("SELECT seq, kind, hash FROM events WHERE attempt = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([attempt], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()
}

fn known_digest(conn: &Connection, content: &str) -> rusqlite::Result<Option<Hash>> {
    conn.query_row("SELECT digest FROM contents WHERE hash = ?1", [content], |row| row.get(0)).optional()
}

fn insert_content(conn: &Connection, content: &str, files: &str, digest: &Hash) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO contents (hash, files, digest) VALUES (?1, ?2, ?3)", params![content, files, digest])?;
    Ok(())
}

fn insert_attempt(conn: &Connection, header: &AttemptHeader, hash: &Hash) -> rusqlite::Result<()> {
    let AttemptHeader { id, scenario, locale, policy, seed, content, started_at, options, profile } = header;
    conn.execute(
        "INSERT INTO attempts (id, scenario, locale, policy, seed, content, started_at, hash, options, profile) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![id, scenario, locale, policy, seed.to_string(), content, started_at, hash, options, profile],
    )?;
    Ok(())
}
