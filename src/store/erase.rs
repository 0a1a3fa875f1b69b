//! Removing everything that is kept of one person, also from where SQLite would leave it: free pages, the log.
//! The only place where anything recorded is removed.

use super::record::DEFAULT_PROFILE;
use super::{Store, StoreError, health};
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use std::path::PathBuf;

/// What all the others come to together.
const EVERYBODY: &str = "INSERT INTO tallies SELECT '', scenario, locale, policy, mode, rules, month, sum(attempts), sum(passed), sum(resolved), \
    sum(critical), sum(seconds), sum(patience_n), sum(patience_sum), sum(patience_squares), sum(positive_n), sum(positive_sum), \
    sum(positive_squares), sum(accuracy_n), sum(accuracy_sum), sum(accuracy_squares), sum(escalation_n), sum(escalation_sum), \
    sum(escalation_squares), sum(first_contact), sum(satisfaction_n), sum(satisfaction_sum) \
    FROM tallies GROUP BY scenario, locale, policy, mode, rules, month";

const ERASING: &str = "erasing a profile";

/// What was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// The profile's opaque id.
    pub profile: String,
    /// Its attempts.
    pub attempts: usize,
    /// Their events.
    pub events: usize,
    /// Recorded contents that nobody else's attempt runs on.
    pub contents: usize,
    /// Whether another program still reads the file, so that traces may be left in its log.
    pub traces: bool,
    /// Copies of the file that lie beside it and still hold what was removed.
    pub copies: Vec<PathBuf>,
}

impl Store {
    /// Removes all attempts of the profile of this name, and the profile; the default one stays, without attempts.
    ///
    /// # Errors
    /// When nobody has the name, or another program writes for too long; else what the file or disk refuse.
    pub fn erase(&mut self, name: &str) -> Result<Erased, StoreError> {
        self.writable()?;
        let profile = self.profile_named(name)?.id;
        let Store { conn, path, gate, .. } = self;
        let fail = |error| StoreError::sqlite(path, ERASING, error);
        let together = gate.together(path, ERASING)?;
        // What is removed is overwritten, and then the file is written anew without its free pages.
        conn.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(())).map_err(fail)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        let (attempts, events, contents) = remove(&tx, &profile).map_err(fail)?;
        tx.commit().map_err(fail)?;
        conn.execute_batch("VACUUM").map_err(fail)?;
        drop(together);
        self.settle(false);
        if self.profile == profile {
            self.profile = DEFAULT_PROFILE.to_owned();
        }
        Ok(Erased { profile, attempts, events, contents, traces: health::has_log(&self.path), copies: self.copies() })
    }

    /// Copies that restoring, rescuing or damage left beside the file.
    fn copies(&self) -> Vec<PathBuf> {
        let (Some(folder), Some(name)) = (self.path.parent(), self.path.file_name()) else { return Vec::new() };
        let (name, stem) = (name.to_string_lossy(), self.path.file_stem().unwrap_or_default().to_string_lossy());
        let is_copy =
            |found: &str| found.starts_with(&format!("{stem}-before-")) || found.starts_with(&format!("{name}-wal.damaged-"));
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut copies: Vec<PathBuf> = entries.filter(|e| is_copy(&e.file_name().to_string_lossy())).map(|e| e.path()).collect();
        copies.sort();
        copies
    }
}

fn remove(conn: &Connection, profile: &str) -> rusqlite::Result<(usize, usize, usize)> {
    // The triggers that refuse this stand aside for this one transaction.
    let triggers: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_keep\\_delete' ESCAPE '\\'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    let of_profile = "(SELECT number FROM attempts WHERE profile = ?1)";
    let events = conn.execute(&format!("DELETE FROM events WHERE attempt IN {of_profile}"), [profile])?;
    conn.execute("DELETE FROM summaries WHERE profile = ?1", [profile])?;
    conn.execute("DELETE FROM tallies WHERE profile IN (?1, '')", [profile])?;
    conn.execute_batch(EVERYBODY)?;
    conn.execute("DELETE FROM unfinished WHERE profile = ?1", [profile])?;
    let attempts = conn.execute("DELETE FROM attempts WHERE profile = ?1", [profile])?;
    let contents = conn.execute("DELETE FROM contents WHERE hash NOT IN (SELECT content FROM attempts)", [])?;
    if profile == DEFAULT_PROFILE {
        // A chosen name is the person's, too; unless somebody else took the plain one.
        conn.execute("UPDATE OR IGNORE profiles SET name = 'default' WHERE id = 'default'", [])?;
    } else {
        conn.execute("DELETE FROM profiles WHERE id = ?1", [profile])?;
    }
    for (_, sql) in &triggers {
        conn.execute_batch(sql)?;
    }
    Ok((attempts, events, contents))
}
