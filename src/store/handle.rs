//! The file of attempts as bytes, beside SQLite's own handle.
//!
//! On Unix, closing any handle of a file drops every lock this process holds on it, SQLite's too: so all connections of a process share one
//! handle, which is closed after the last of them.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};

type Key = (u64, u64);

static OPEN: Mutex<Vec<(Key, Weak<Mutex<File>>)>> = Mutex::new(Vec::new());

#[cfg(unix)]
fn key(path: &Path) -> io::Result<Option<Key>> {
    use std::os::unix::fs::MetadataExt;
    let about = fs::metadata(path)?;
    Ok(Some((about.dev(), about.ino())))
}

/// Elsewhere locks belong to handles, and each may have its own.
#[cfg(not(unix))]
fn key(path: &Path) -> io::Result<Option<Key>> {
    fs::metadata(path).map(|_| None)
}

/// The process's handle of the file at `path`, which must be there.
pub(super) fn of(path: &Path) -> io::Result<Arc<Mutex<File>>> {
    let open = || {
        OpenOptions::new().read(true).write(true).open(path).or_else(|_| File::open(path)).map(|file| Arc::new(Mutex::new(file)))
    };
    let Some(key) = key(path)? else { return open() };
    let mut all = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|(_, file)| file.strong_count() > 0);
    if let Some(file) = all.iter().find(|(known, _)| *known == key).and_then(|(_, file)| file.upgrade()) {
        return Ok(file);
    }
    let file = open()?;
    all.push((key, Arc::downgrade(&file)));
    Ok(file)
}
