//! Attempts kept as an append-only event log in one SQLite file: crash-safe, shared by several processes and people.
//!
//! What is acknowledged is on disk: a call that returned `Ok` survives a killed process or a power cut.
//! The store never sees a language, the engine or a clock: payloads, times, ids, figures and content hashes are the caller's
//! and are kept, never computed or interpreted. Nothing recorded is ever changed; it is removed only when a person's data are erased.

mod chain;
mod copy;
mod erase;
mod error;
mod export;
mod found;
mod gate;
mod handle;
mod health;
mod lookups;
mod open;
mod profiles;
mod read;
mod record;
mod summaries;
mod summary;
mod sums;
mod verify;
mod wal;
mod write;

pub use chain::{ContentDigest, hex, last_link};
pub use copy::{Restored, restore, verify_copy};
pub use erase::Erased;
pub use error::StoreError;
pub use export::{EXPORT_FORMAT, Exported};
pub use found::Found;
pub use lookups::{First, OfKind};
pub use record::{AttemptHeader, AttemptRow, AttemptState, DEFAULT_PROFILE, EventKind, Profile, StoredAttempt, StoredEvent};
pub use summary::{Grain, Scope, ScoreSum, Summary, Tally};
pub use verify::Verdict;

use gate::Gate;
use rusqlite::Connection;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// One open connection to the attempts' file. It may move to another thread; each thread or process opens its own.
#[derive(Debug)]
pub struct Store {
    // Closed first: the lock and the file's handle must outlive it.
    conn: Connection,
    gate: Gate,
    file: Option<Arc<Mutex<File>>>,
    /// Where the file is; for what people are told when something fails, and for what is kept beside it.
    path: PathBuf,
    /// The id of the profile in use.
    profile: String,
    /// What was found wrong when it was opened.
    found: Vec<Found>,
    /// Why nothing may be written.
    damage: Option<String>,
    /// Opened to be read only.
    read_only: bool,
}

impl Store {
    /// Opens the file at `path`, creating it and its folder, and brings its tables up to this program's version. The default profile is
    /// in use. See [`Store::found`] for damage.
    ///
    /// # Errors
    /// Read-only place, full disk, a file that cannot be read at all or is another program's, one written by a newer version, or one that
    /// stayed locked for five seconds. A file that is refused is left as it was.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        open::folder(path)?;
        let there = handle::of(path).ok();
        let foreign =
            there.as_ref().is_some_and(|file| open::is_foreign(path, &file.lock().unwrap_or_else(PoisonError::into_inner)));
        let gate = if foreign { Gate::none() } else { Gate::of(path) };
        let health = health::look(path, &gate);
        let together = gate.together(path, "opening the file of attempts")?;
        let (conn, damage) = open::file(path, health.summed)?;
        drop(together);
        let mut found = health.found;
        if let Some(damage) = &damage {
            let path = path.to_owned();
            let told = StoreError::Damaged { path: path.clone(), detail: damage.clone() }.to_string();
            found.push(Found::Structure { path, told });
        }
        let file = there.or_else(|| handle::of(path).ok());
        Ok(Store {
            conn,
            gate,
            file,
            path: path.to_owned(),
            profile: DEFAULT_PROFILE.to_owned(),
            found,
            damage,
            read_only: false,
        })
    }

    /// A store that is gone when dropped: for tests and for practising without a trace.
    ///
    /// # Errors
    /// Only when SQLite has no memory left.
    pub fn in_memory() -> Result<Store, StoreError> {
        let path = PathBuf::from("(in memory)");
        let conn = open::memory(&path)?;
        let profile = DEFAULT_PROFILE.to_owned();
        Ok(Store { conn, gate: Gate::none(), file: None, path, profile, found: Vec::new(), damage: None, read_only: false })
    }

    /// Opens a file in a place that cannot be written, to read what is there. Nothing is created or brought up to date.
    ///
    /// # Errors
    /// When it is not there or cannot be read as it is; for one that a crash or another program left unfinished, or that an older version
    /// wrote, that takes a place that can be written.
    pub fn open_to_read(path: &Path) -> Result<Store, StoreError> {
        let conn = open::as_it_is(path)?;
        let (path, profile) = (path.to_owned(), DEFAULT_PROFILE.to_owned());
        Ok(Store { conn, gate: Gate::none(), file: None, path, profile, found: Vec::new(), damage: None, read_only: true })
    }

    /// What was found wrong with the file when it was opened, to be told to the person.
    pub fn found(&self) -> &[Found] {
        &self.found
    }

    /// How long a write waits for another program that keeps the file locked, instead of five seconds: a window cannot stand still so long.
    ///
    /// # Errors
    /// When SQLite takes no such wish.
    pub fn wait_at_most(&mut self, patience: std::time::Duration) -> Result<(), StoreError> {
        self.gate.wait_at_most(patience);
        self.conn.busy_timeout(patience).map_err(|error| StoreError::sqlite(&self.path, "opening the file of attempts", error))
    }

    /// Lets the file grow no further than it is, as a full disk does, or again as far as it likes.
    #[cfg(test)]
    pub(crate) fn set_full(&self, full: bool) {
        let pages = if full { 1 } else { 1 << 30 };
        self.conn.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    }

    /// Refuses while writing could make damage worse.
    fn writable(&self) -> Result<(), StoreError> {
        match &self.damage {
            None if self.read_only => {
                Err(StoreError::ReadOnly { path: self.path.clone(), doing: "writing", source: "it was opened to be read".into() })
            }
            None => Ok(()),
            Some(detail) => Err(StoreError::Damaged { path: self.path.clone(), detail: detail.clone() }),
        }
    }

    /// Moves a long log into the file.
    fn settle_if_due(&self) {
        if self.file.is_some() && health::is_due(&self.path) {
            self.settle(false);
        }
    }

    fn settle(&self, closing: bool) {
        if let (Some(file), None) = (&self.file, &self.damage) {
            health::settle(&self.conn, &self.path, &self.gate, file, closing);
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.settle(true);
    }
}

/// A file beside the file of attempts.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
