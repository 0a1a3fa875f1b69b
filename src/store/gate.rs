//! A lock beside the file of attempts: everybody who writes passes it together, who moves the log into the file passes alone.
//!
//! SQLite's own locks keep the data right without it; this one only lets the [`super::sums`] be true at every moment. Where the
//! system has no such locks all pass.

use super::error::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How long writers wait for the one who is alone: moving the log takes milliseconds.
const LONGEST: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(2);

/// The lock's file, opened once for each connection, and how long writers wait at it.
#[derive(Debug)]
pub(super) struct Gate {
    file: Option<File>,
    longest: Duration,
}

/// Unlocks when dropped.
#[derive(Debug)]
pub(super) struct Guard<'g>(Option<&'g File>);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        if let Some(file) = self.0 {
            let _ = file.unlock();
        }
    }
}

impl Guard<'_> {
    /// Stays locked until the gate itself is gone.
    pub(super) fn until_closed(mut self) {
        self.0 = None;
    }
}

impl Gate {
    /// The gate of the file at `path`. A place that takes no files has none.
    pub(super) fn of(path: &Path) -> Gate {
        let beside = super::beside(path, "-lock");
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(beside).ok();
        Gate { file, longest: LONGEST }
    }

    /// For a store without a file.
    pub(super) fn none() -> Gate {
        Gate { file: None, longest: LONGEST }
    }

    /// How long writers wait.
    pub(super) fn wait_at_most(&mut self, longest: Duration) {
        self.longest = longest;
    }

    /// Passes together with others; waits while somebody is alone.
    pub(super) fn together(&self, path: &Path, doing: &'static str) -> Result<Guard<'_>, StoreError> {
        let Some(file) = &self.file else { return Ok(Guard(None)) };
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock_shared() {
                Ok(()) => return Ok(Guard(Some(file))),
                Err(TryLockError::WouldBlock) if waited < self.longest => {
                    thread::sleep(PAUSE);
                    waited += PAUSE;
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::Busy { path: path.to_owned(), doing, source: "it is locked".into() });
                }
                Err(TryLockError::Error(_)) => return Ok(Guard(None)),
            }
        }
    }

    /// Passes alone; gives up when others keep passing for so long. Without locks nobody is known to be alone.
    pub(super) fn alone(&self, patience: Duration) -> Option<Guard<'_>> {
        let file = self.file.as_ref()?;
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock() {
                Ok(()) => return Some(Guard(Some(file))),
                Err(TryLockError::WouldBlock) if waited < patience => {
                    thread::sleep(PAUSE);
                    waited += PAUSE;
                }
                Err(_) => return None,
            }
        }
    }
}
