//! What can go wrong with the store, told so that a person knows what to do next. Never a panic, never SQL alone.

use rusqlite::{Error as SqlError, ErrorCode, ffi};
use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

/// The error below, for those who look deeper.
type Cause = Box<dyn Error + Send + Sync>;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file or its folder may not be written.
    #[error("{doing} failed: {} or its folder is read-only; choose a place you may write to", path.display())]
    ReadOnly {
        /// The attempts' file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: Cause,
    },
    /// No room is left.
    #[error("{doing} failed: the disk that holds {} is full; free some space and try again", path.display())]
    Full {
        /// The attempts' file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: Cause,
    },
    /// Damaged, not a database, or another program's.
    #[error("{} cannot be used as the file of attempts: {detail}; move it away or restore a copy", path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// Written by a newer version of the program.
    #[error("{} was written by a newer version of this program (format {found}; this one knows up to {known}); \
             update the program", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's format number.
        found: i64,
        /// The highest number this program knows.
        known: i64,
    },
    /// Nothing has this id, or begins with it.
    #[error("no {what} \"{id}\" in {}", path.display())]
    NotFound {
        /// The file.
        path: PathBuf,
        /// "attempt" or "content".
        what: &'static str,
        /// What was asked for.
        id: String,
    },
    /// Several attempts begin so.
    #[error("\"{prefix}\" is the beginning of several attempts: {}{}; type more of the id",
            candidates.join(", "), if *more { ", …" } else { "" })]
    Ambiguous {
        /// What was asked for.
        prefix: String,
        /// Some of the ids that begin with it.
        candidates: Vec<String>,
        /// Whether there are others.
        more: bool,
    },
    /// The record does not match its hashes.
    #[error("attempt {attempt} was changed after it was recorded: {}",
            if *seq == 0 { "its header or content".to_owned() } else { format!("event {seq}") })]
    Tampered {
        /// The attempt.
        attempt: String,
        /// The first event that does not fit; 0 for the header or the content it runs on.
        seq: u32,
    },
    /// Another process kept the file locked for longer than we wait.
    #[error("{doing} failed: another program keeps {} locked; close it or try again", path.display())]
    Busy {
        /// The attempts' file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What SQLite said.
        source: Cause,
    },
    /// Nothing may follow an attempt's end.
    #[error("attempt {attempt} is finished; nothing can be added to it")]
    Finished {
        /// The attempt.
        attempt: String,
    },
    /// Another program has gone on with the attempt.
    #[error("attempt {attempt} was gone on with in another window; what is done here is not kept")]
    Elsewhere {
        /// The attempt.
        attempt: String,
    },
    /// The id was used before.
    #[error("there is an attempt {attempt} already")]
    Exists {
        /// The attempt.
        attempt: String,
    },
    /// One content hash was given for two different sets of files.
    #[error("content {content} is recorded already, with other files than these")]
    ContentDiffers {
        /// The content hash.
        content: String,
    },
    /// So damaged that writing could make it worse.
    #[error("{} is damaged ({detail}), so nothing is written to it; `sabr verify --rescue` puts all attempts that are whole into a new file, \
             `sabr restore FILE` goes back to a backup", path.display())]
    Damaged {
        /// The attempts' file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// Nobody has this name.
    #[error("there is no profile \"{name}\"; there are {}; `sabr profile new NAME` makes one", there.join(", "))]
    NoProfile {
        /// What was asked for.
        name: String,
        /// The names there are.
        there: Vec<String>,
    },
    /// Somebody has this name.
    #[error("there is a profile \"{name}\" already")]
    ProfileExists {
        /// The name.
        name: String,
    },
    /// The name cannot be one.
    #[error("a profile's name has 1 to {longest} characters, no line breaks, and no spaces at its ends")]
    ProfileName {
        /// How long it may be.
        longest: usize,
    },
    /// It cannot be removed as it is.
    #[error("the profile \"{name}\" {why}")]
    ProfileKept {
        /// Its name.
        name: String,
        /// Why it stays, and what to do.
        why: String,
    },
    /// A file of this name is there.
    #[error("{} is there already; choose another name, or say --force to replace it", path.display())]
    InTheWay {
        /// The file.
        path: PathBuf,
    },
    /// A copy that is not whole.
    #[error("{} is not whole: {detail}; nothing was changed", path.display())]
    BadCopy {
        /// The copy.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// Anything else.
    #[error("{doing} failed for {}: {source}", path.display())]
    Other {
        /// The attempts' file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What happened.
        source: Cause,
    },
}

impl StoreError {
    /// Sorts an error of SQLite by what a person can do about it.
    pub(super) fn sqlite(path: &Path, doing: &'static str, error: SqlError) -> StoreError {
        let path = path.to_owned();
        let damaged = |detail: &str| StoreError::Corrupt { path: path.clone(), detail: detail.to_owned() };
        let failure = match &error {
            SqlError::SqliteFailure(failure, _) | SqlError::SqlInputError { error: failure, .. } => *failure,
            // A column that is not of the type this program writes was not written by it.
            SqlError::FromSqlConversionFailure(..)
            | SqlError::IntegralValueOutOfRange(..)
            | SqlError::InvalidColumnType(..)
            | SqlError::Utf8Error(..) => return damaged(&error.to_string()),
            _ => return StoreError::Other { path, doing, source: error.into() },
        };
        match failure.code {
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly { path, doing, source: error.into() },
            // The shared-memory file beside the database is the first to notice a full disk.
            _ if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => StoreError::Full { path, doing, source: error.into() },
            ErrorCode::DiskFull => StoreError::Full { path, doing, source: error.into() },
            ErrorCode::NotADatabase => damaged("it is not a database"),
            ErrorCode::DatabaseCorrupt => damaged("it is damaged"),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy { path, doing, source: error.into() },
            _ => StoreError::Other { path, doing, source: error.into() },
        }
    }

    /// Sorts an error of the file system likewise.
    pub(super) fn io(path: &Path, doing: &'static str, error: io::Error) -> StoreError {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::ReadOnly { path, doing, source: error.into() }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { path, doing, source: error.into() },
            _ => StoreError::Other { path, doing, source: error.into() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: i32) -> StoreError {
        StoreError::sqlite(Path::new("a.db"), "saving", SqlError::SqliteFailure(ffi::Error::new(code), None))
    }

    #[test]
    fn sqlite_codes_become_what_a_person_can_act_on() {
        assert!(matches!(sorted(ffi::SQLITE_READONLY_DIRECTORY), StoreError::ReadOnly { .. }));
        assert!(matches!(sorted(ffi::SQLITE_FULL), StoreError::Full { .. }));
        assert!(matches!(sorted(ffi::SQLITE_IOERR_SHMSIZE), StoreError::Full { .. }));
        assert!(matches!(sorted(ffi::SQLITE_NOTADB), StoreError::Corrupt { .. }));
        assert!(matches!(sorted(ffi::SQLITE_CORRUPT_INDEX), StoreError::Corrupt { .. }));
        assert!(matches!(sorted(ffi::SQLITE_BUSY_SNAPSHOT), StoreError::Busy { .. }));
        assert!(matches!(sorted(ffi::SQLITE_IOERR_READ), StoreError::Other { .. }));
    }
}
