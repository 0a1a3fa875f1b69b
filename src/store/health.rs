//! The file's health: looked at before SQLite opens it, kept up whenever the log is moved into it.
//!
//! Only here is the log moved (SQLite's own way of doing so is switched off), so that the sums beside the file are true at every moment.
//! What goes wrong here stops nobody: sums that could not be written are written the next time.

use super::found::Found;
use super::gate::Gate;
use super::handle;
use super::sums::{self, Sums};
use super::wal::Wal;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Pages looked at when a file is opened: all of a usual file, a stretch of a very large one. `sabr verify` looks at all.
const AT_OPENING: usize = 16_384;
/// The log is moved into the file when it has grown to this many bytes.
const LONG_LOG: u64 = 4 << 20;

/// How long to wait for writers to pass: a write takes milliseconds.
const PATIENCE: Duration = Duration::from_millis(200);

/// What was found wrong with the file when it was opened.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Health {
    /// What a person is to be told.
    pub found: Vec<Found>,
    /// Whether there were sums, and all that were looked at were right.
    pub(super) summed: bool,
}

/// Looks at file and log before SQLite does, and puts single bits right. Says nothing about a file that is not there or not ours.
pub(super) fn look(path: &Path, gate: &Gate) -> Health {
    looked(path, gate).unwrap_or_default()
}

fn looked(path: &Path, gate: &Gate) -> io::Result<Health> {
    let mut health = Health::default();
    let shared = handle::of(path)?;
    let file = shared.lock().unwrap_or_else(PoisonError::into_inner);
    if !super::beside(path, "-sums").exists() && !has_log(path) {
        return Ok(health);
    }
    let alone = gate.alone(PATIENCE);
    let _together = if alone.is_some() { None } else { gate.together(path, "").ok() };
    let wal = Wal::read(path)?;
    if let (Some(entry), Some(_)) = (wal.broken_at, &alone) {
        let kept = set_aside(path)?;
        health.found.push(Found::LogCut { path: path.to_owned(), entry, kept });
    }
    let Some(known) = Sums::read(path, &file)? else { return Ok(health) };
    let Some(known) = known else {
        health.found.push(Found::Sums { path: path.to_owned() });
        let _ = fs::remove_file(super::beside(path, "-sums"));
        return Ok(health);
    };
    health.summed = true;
    // In a very large file each time another stretch.
    let stretches = known.pages.len().div_ceil(AT_OPENING).max(1);
    let from = std::process::id() as usize % stretches * AT_OPENING;
    let mut bad = known.bad_pages(&file, &wal.pages, from, AT_OPENING)?;
    if from > 0 {
        bad.extend(known.bad_pages(&file, &wal.pages, 0, 1)?);
    }
    for page in bad {
        let n = page.number;
        let repaired = page.byte.is_some() && alone.is_some() && known.repair(&mut &*file, page).is_ok();
        health.summed &= repaired;
        let path = path.to_owned();
        health.found.push(if repaired { Found::Repaired { path, page: n } } else { Found::Page { path, page: n } });
    }
    Ok(health)
}

/// A copy of the log, before SQLite writes over it.
fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let log = super::beside(path, "-wal");
    let names = (1..).map(|n| super::beside(path, &format!("-wal.damaged-{n}")));
    for name in names {
        if !name.exists() {
            fs::copy(&log, &name)?;
            return Ok(name);
        }
    }
    Ok(log)
}

/// Pages that are not as they were written, in the whole file; `None` when there are no sums to compare with.
pub(super) fn bad_pages(path: &Path, gate: &Gate) -> io::Result<Option<Vec<u32>>> {
    let shared = handle::of(path)?;
    let file = shared.lock().unwrap_or_else(PoisonError::into_inner);
    let _together = gate.together(path, "").ok();
    let Some(Some(known)) = Sums::read(path, &file)? else { return Ok(None) };
    let wal = Wal::read(path)?;
    let bad = known.bad_pages(&file, &wal.pages, 0, usize::MAX)?;
    Ok(Some(bad.into_iter().map(|page| page.number).collect()))
}

/// Whether the log is long enough to be moved into the file.
pub(super) fn is_due(path: &Path) -> bool {
    fs::metadata(super::beside(path, "-wal")).is_ok_and(|log| log.len() >= LONG_LOG)
}

/// Whether something is in the log.
pub(super) fn has_log(path: &Path) -> bool {
    fs::metadata(super::beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// Moves the log into the file and brings the sums up to date; not while anybody writes. At closing nobody else gets in before the connection is gone.
pub(super) fn settle(conn: &Connection, path: &Path, gate: &Gate, file: &Arc<Mutex<File>>, closing: bool) {
    let Some(alone) = gate.alone(if closing { PATIENCE } else { Duration::ZERO }) else { return };
    let moved = moved(conn, path, &file.lock().unwrap_or_else(PoisonError::into_inner));
    if closing && moved.unwrap_or(false) {
        // Nothing is in the log: SQLite may tidy up.
        let _ = conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
        alone.until_closed();
    }
}

/// Whether all of the log is in the file now, and the sums are right.
fn moved(conn: &Connection, path: &Path, file: &File) -> io::Result<bool> {
    // What follows after a broken place is not in SQLite's eyes either; where it is, because another program knew it before it broke, the
    // sums will show it.
    let wal = Wal::read(path)?;
    let known = Sums::read(path, file)?.flatten();
    if let Some(known) = &known {
        if wal.size == 0 && wal.broken_at.is_none() {
            return Ok(true);
        }
        known.clone().after(&wal).write_next(path)?;
    }
    if !checkpoint(conn).map_err(io::Error::other)? {
        return Ok(false);
    }
    if known.is_none() {
        Sums::of_file(file)?.write_next(path)?;
    }
    sums::take_next(path)?;
    Ok(true)
}

/// Whether everything was moved; a reader who still needs the old state prevents it.
fn checkpoint(conn: &Connection) -> rusqlite::Result<bool> {
    let patience: u64 = conn.pragma_query_value(None, "busy_timeout", |row| row.get::<_, i64>(0))?.try_into().unwrap_or(0);
    conn.busy_timeout(Duration::ZERO)?;
    let done = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        let (busy, log, moved): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(busy == 0 && log == moved)
    });
    conn.busy_timeout(Duration::from_millis(patience))?;
    done
}
