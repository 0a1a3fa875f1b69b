//! What was found wrong with the file when it was opened, each with what it means for the person. Says nothing about what cannot be opened
//! at all: that is an error.

use std::path::{Path, PathBuf};

/// Damage that was found, in English by its `Display`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Found {
    /// The newest part was cut off.
    #[error("the newest part of {}, its log, is damaged or was cut off at entry {entry}: what was written last may be missing from the attempt that was \
             being played, everything before it is there; a copy of the log is kept as {}", path.display(), kept.display())]
    LogCut {
        /// The attempts' file.
        path: PathBuf,
        /// Where, counted from the log's beginning.
        entry: u32,
        /// A copy of the log.
        kept: PathBuf,
    },
    /// What the file is compared with is damaged, and was made anew.
    #[error("the sums beside {} are damaged; they are made anew, and `sabr verify` looks through all attempts", path.display())]
    Sums {
        /// The attempts' file.
        path: PathBuf,
    },
    /// One place was damaged and has been put right.
    #[error("{} was damaged at one place (page {page}); it has been put right, and nothing is lost", path.display())]
    Repaired {
        /// The attempts' file.
        path: PathBuf,
        /// Where.
        page: u32,
    },
    /// One place is damaged.
    #[error("page {page} of {} is damaged; `sabr verify` tells which attempts are whole", path.display())]
    Page {
        /// The attempts' file.
        path: PathBuf,
        /// Where.
        page: u32,
    },
    /// The file's structure is damaged: it can be read as far as it goes, and nothing is written to it.
    #[error("{told}")]
    Structure {
        /// The attempts' file.
        path: PathBuf,
        /// All that is to be said.
        told: String,
    },
}

impl Found {
    /// The attempts' file.
    pub fn path(&self) -> &Path {
        match self {
            Found::LogCut { path, .. }
            | Found::Sums { path }
            | Found::Repaired { path, .. }
            | Found::Page { path, .. }
            | Found::Structure { path, .. } => path,
        }
    }
}
