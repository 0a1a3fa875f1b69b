//! Attempts kept as an append-only event log in one SQLite file: crash-safe, shared by several processes.
//!
//! What is acknowledged is on disk: a call that returned `Ok` survives a killed process or a power cut.
//! The store never sees a language, the engine or a clock: payloads, times, ids and content hashes are the caller's
//! text, kept byte for byte and never interpreted. Nothing recorded is ever changed or removed.

mod chain;
mod error;
mod open;
mod read;
mod record;
mod write;

pub use error::StoreError;
pub use record::{AttemptHeader, AttemptRow, AttemptState, EventKind, StoredAttempt, StoredEvent};

use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// One open connection to the attempts' file. It may move to another thread; each thread or process opens its own.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    /// Where the file is; only for what people are told when something fails.
    path: PathBuf,
}

impl Store {
    /// Opens the file at `path`, creating it and its folder, and brings its tables up to this program's version.
    ///
    /// # Errors
    /// Read-only place, full disk, a damaged file or another program's, one written by a newer version, or one that
    /// stayed locked for five seconds. A file that is refused is left as it was.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        Ok(Store { conn: open::file(path)?, path: path.to_owned() })
    }

    /// A store that is gone when dropped: for tests and for practising without a trace.
    ///
    /// # Errors
    /// Only when SQLite has no memory left.
    pub fn in_memory() -> Result<Store, StoreError> {
        let path = PathBuf::from("(in memory)");
        Ok(Store { conn: open::memory(&path)?, path })
    }
}
