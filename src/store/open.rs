//! Opening the file: folder, locks, durability, health, migrations. Never touches a file it then refuses.
//!
//! Never opens the database with `std::fs`: closing such a handle drops every lock this process holds on the file.

use super::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

/// The migrations in order; the file's `user_version` is the number of those applied.
// Not refinery 0.10 (it builds, on one SQLite): two processes opening a new file race and one fails ("table already
// exists"), it knows no `user_version`, and it panics on a damaged history table.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_attempts.sql"),
    include_str!("migrations/0002_options.sql"),
    include_str!("migrations/0003_profiles.sql"),
];

/// "Sabr" in ASCII, in the file's header: tells our files from another program's.
const APPLICATION_ID: i64 = 0x5361_6272;

/// How long to wait for another process's lock.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

const OPENING: &str = "opening the file of attempts";
const MIGRATING: &str = "updating the file of attempts";

/// Files up to this size are checked whole when there are no sums to go by; larger ones by `sabr verify`.
const QUICKLY_CHECKED: u64 = 256 << 20;

/// A checked and migrated connection to the file at `path`, and why nothing may be written through it, if so. `sound`: every page is as it was written.
pub(super) fn file(path: &Path, sound: bool) -> Result<(Connection, Option<String>), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    let large = fs::metadata(path).is_ok_and(|file| file.len() > QUICKLY_CHECKED);
    prepare(conn, path, !sound && !large)
}

/// Whether a file is another program's: nothing is made beside it then.
pub(super) fn is_foreign(path: &Path, file: &File) -> bool {
    let mut header = [0; 72];
    let ours =
        |header: &[u8; 72]| header.starts_with(b"SQLite format 3\0") && header.ends_with(&(APPLICATION_ID as u32).to_be_bytes());
    let mut file = file;
    let read = file.rewind().and_then(|()| file.read_exact(&mut header));
    let empty = file.metadata().is_ok_and(|about| about.len() == 0);
    // A damaged header is known by what was put beside the file.
    let known = ["-sums", "-lock"].iter().any(|ending| super::beside(path, ending).exists());
    !(empty || known || (read.is_ok() && ours(&header)))
}

/// The folder the file is to be in.
pub(super) fn folder(path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| StoreError::io(path, "creating its folder", error))?;
    }
    Ok(())
}

/// A connection that only reads the file, which nobody may change meanwhile.
pub(super) fn as_it_is(path: &Path) -> Result<Connection, StoreError> {
    let unfinished = fs::metadata(super::beside(path, "-wal")).is_ok_and(|log| log.len() > 0);
    // SQLite's own characters in such an address.
    let name = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn =
        Connection::open_with_flags(format!("file:{name}?immutable=1"), flags).map_err(|error| cannot_open(path, error))?;
    refuse_foreign(&conn, path)?;
    let older = version(&conn).map_err(|error| cannot_open(path, error))? < MIGRATIONS.len() as i64;
    if unfinished || older {
        return Err(StoreError::ReadOnly {
            path: path.to_owned(),
            doing: OPENING,
            source: "it has to be brought up to date first".into(),
        });
    }
    Ok(conn)
}

/// A migrated connection to a database without a file.
pub(super) fn memory(path: &Path) -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory().map_err(|error| StoreError::sqlite(path, OPENING, error))?;
    Ok(prepare(conn, path, false)?.0)
}

fn prepare(mut conn: Connection, path: &Path, checked: bool) -> Result<(Connection, Option<String>), StoreError> {
    conn.busy_timeout(BUSY_TIMEOUT).map_err(|error| cannot_open(path, error))?;
    refuse_foreign(&conn, path)?;
    configure(&conn).map_err(|error| cannot_open(path, error))?;
    let damage = if checked { check(&conn, path)? } else { None };
    match migrate(&mut conn, path) {
        Err(error) if damage.is_none() => Err(error),
        _ => Ok((conn, damage)),
    }
}

/// Refuses what is not ours or is too new, before anything is written.
fn refuse_foreign(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let fail = |error| cannot_open(path, error);
    let (owner, version, objects) = conn
        .query_row(
            "SELECT (SELECT application_id FROM pragma_application_id), \
                    (SELECT user_version FROM pragma_user_version), \
                    (SELECT count(*) FROM sqlite_schema)",
            [],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)),
        )
        .map_err(fail)?;
    let empty = owner == 0 && version == 0 && objects == 0;
    if owner != APPLICATION_ID && !empty {
        return Err(StoreError::Corrupt { path: path.to_owned(), detail: "it is a database of another program".to_owned() });
    }
    refuse_newer(path, version)
}

fn refuse_newer(path: &Path, found: i64) -> Result<(), StoreError> {
    let known = MIGRATIONS.len() as i64;
    if found > known {
        return Err(StoreError::Newer { path: path.to_owned(), found, known });
    }
    Ok(())
}

/// Sets what SQLite does not remember in the file, and WAL, which it does.
fn configure(conn: &Connection) -> rusqlite::Result<()> {
    if conn.is_readonly("main")? {
        // SQLite falls back to reading when it may not write; say so now, not at the first move.
        return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY), None));
    }
    switch_to_wal(conn)?;
    // Only `health` moves the log into the file.
    conn.pragma_update(None, "wal_autocheckpoint", 0)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // fullfsync: on macOS a plain fsync does not reach the disk. trusted_schema: the file may come from elsewhere.
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")
}

/// SQLite refuses at once, without waiting, when two connections switch a new file together: waits in its stead.
/// The pragma answers "memory" for a store without a file, or the old mode where WAL cannot work: both are safe.
fn switch_to_wal(conn: &Connection) -> rusqlite::Result<()> {
    const PAUSE: Duration = Duration::from_millis(10);
    conn.busy_timeout(Duration::ZERO)?;
    let mut waited = Duration::ZERO;
    loop {
        match conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && waited < BUSY_TIMEOUT => {
                thread::sleep(PAUSE);
                waited += PAUSE;
            }
            done => return done.and_then(|()| conn.busy_timeout(BUSY_TIMEOUT)),
        }
    }
}

/// What is wrong with the file's structure: it can still be read as far as it goes.
fn check(conn: &Connection, path: &Path) -> Result<Option<String>, StoreError> {
    let verdict: String =
        conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| cannot_open(path, error))?;
    Ok((verdict != "ok").then(|| verdict.trim_start_matches("*** in database main ***").trim().replace('\n', "; ")))
}

/// Applies the missing migrations, all or none. The version is read again under the write lock: another process may
/// have been first.
fn migrate(conn: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let fail = |error| StoreError::sqlite(path, MIGRATING, error);
    if version(conn).map_err(fail)? == MIGRATIONS.len() as i64 {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
    let applied = version(&tx).map_err(fail)?;
    refuse_newer(path, applied)?;
    for sql in MIGRATIONS.iter().skip(usize::try_from(applied).unwrap_or(0)) {
        tx.execute_batch(sql).map_err(fail)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID).map_err(fail)?;
    tx.pragma_update(None, "user_version", MIGRATIONS.len() as i64).map_err(fail)?;
    tx.commit().map_err(fail)
}

fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// SQLite says only "unable to open"; looks for the reason a person can act on.
pub(super) fn cannot_open(path: &Path, error: rusqlite::Error) -> StoreError {
    if error.sqlite_error_code() != Some(ErrorCode::CannotOpen) {
        return StoreError::sqlite(path, OPENING, error);
    }
    if path.is_dir() {
        return StoreError::Other { path: path.to_owned(), doing: OPENING, source: "it is a folder, not a file".into() };
    }
    match folder_takes_files(path) {
        Err(reason) => StoreError::io(path, OPENING, reason),
        Ok(()) => StoreError::sqlite(path, OPENING, error),
    }
}

/// Tries a file of another name in the folder: SQLite needs to create its log there.
fn folder_takes_files(path: &Path) -> std::io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!("-probe-{}", std::process::id()));
    fs::File::create_new(&name)?;
    fs::remove_file(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_connection_is_set_for_durability() {
        let folder = tempfile::tempdir().unwrap();
        let (conn, damage) = file(&folder.path().join("a.db"), false).unwrap();
        assert_eq!(damage, None);
        let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "wal");
        assert_eq!((number("synchronous"), number("foreign_keys"), number("busy_timeout")), (2, 1, 5000));
        assert_eq!((number("user_version"), number("application_id")), (MIGRATIONS.len() as i64, APPLICATION_ID));
    }
}
