//! Backups and what comes back from them: copies that are checked before anything relies on them.
//!
//! Others may have the file open all the while: it is read and replaced through SQLite, in one transaction, and never moved away under them.

use super::verify::{self, Verdict};
use super::{Store, StoreError, beside, open};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior, params};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const COPYING: &str = "copying the file of attempts";
const RESTORING: &str = "restoring the file of attempts";

/// Endings of what may lie beside a file of attempts.
const BESIDE: [&str; 5] = ["-wal", "-shm", "-sums", "-sums.new", "-lock"];

impl Store {
    /// Copies everything into one file and checks the copy; only then it gets its name. Its sums are kept beside it (`FILE-sums`).
    ///
    /// # Errors
    /// When the file is there and may not be replaced, or the copy is not whole, because this file is not; else what the files or disks refuse.
    pub fn backup(&self, to: &Path, replace: bool) -> Result<Verdict, StoreError> {
        let same = |a: &Path, b: &Path| fs::canonicalize(a).ok().zip(fs::canonicalize(b).ok()).is_some_and(|(a, b)| a == b);
        if to.exists() && (!replace || same(to, &self.path)) {
            return Err(StoreError::InTheWay { path: to.to_owned() });
        }
        let part = beside(to, &format!(".part-{}", std::process::id()));
        let done = self.raw_copy(&part).and_then(|()| checked(&part)).and_then(|verdict| {
            if !verdict.is_sound() {
                return Err(StoreError::BadCopy { path: self.path.clone(), detail: told(&verdict) });
            }
            let rename = || {
                let _ = fs::remove_file(beside(to, "-sums"));
                fs::rename(&part, to)?;
                fs::rename(beside(&part, "-sums"), beside(to, "-sums"))?;
                sync_folder(to)
            };
            rename().map_err(|error| StoreError::io(to, COPYING, error))?;
            Ok(verdict)
        });
        remove(&part);
        done
    }

    /// Copies the pages as they are, damaged or not, into a file that stands alone.
    fn raw_copy(&self, to: &Path) -> Result<(), StoreError> {
        let fail = |error| StoreError::sqlite(to, COPYING, error);
        remove(to);
        open::folder(to)?;
        let mut target = Connection::open(to).map_err(|error| open::cannot_open(to, error))?;
        copy_pages(&self.conn, &mut target).map_err(fail)?;
        // A copy needs no log beside it.
        target.pragma_update_and_check(None, "journal_mode", "delete", |_| Ok(())).map_err(fail)?;
        drop(target);
        File::open(to).and_then(|file| file.sync_all()).map_err(|error| StoreError::io(to, COPYING, error))
    }

    /// Everything that is whole goes into a new file, which takes this one's place; this one is kept aside, as it is, at `aside`. Answers how many
    /// attempts were saved.
    ///
    /// # Errors
    /// What the files or disks refuse.
    pub fn rescue(mut self, aside: &Path) -> Result<u64, StoreError> {
        let fresh = beside(&self.path, &format!(".rescued-{}", std::process::id()));
        remove(&fresh);
        let saved = self.save_into(&fresh).and_then(|saved| {
            self.raw_copy(aside)?;
            self.replace_with(&fresh)?;
            Ok(saved)
        });
        remove(&fresh);
        saved
    }

    fn save_into(&self, fresh: &Path) -> Result<u64, StoreError> {
        let fail = |error| StoreError::sqlite(&self.path, "rescuing attempts", error);
        let mut target = Store::open(fresh)?;
        let (whole, contents) = verify::whole(&self.conn);
        let tx = target.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        for profile in self.profiles().unwrap_or_default() {
            let row = params![profile.id, profile.name, profile.created_at];
            tx.execute("INSERT INTO profiles VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET name = excluded.name", row)
                .map_err(fail)?;
        }
        for content in &contents {
            carry(&self.conn, &tx, "SELECT * FROM contents WHERE hash = ?1", content, "INSERT INTO contents VALUES (?, ?, ?)")
                .map_err(fail)?;
        }
        for number in &whole {
            carry(
                &self.conn,
                &tx,
                "SELECT * FROM attempts WHERE number = ?1",
                number,
                "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .map_err(fail)?;
            carry(
                &self.conn,
                &tx,
                "SELECT * FROM events WHERE attempt = ?1 ORDER BY seq",
                number,
                "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)",
            )
            .map_err(fail)?;
        }
        // Profiles whose row was lost are still named by their attempts.
        tx.execute("INSERT OR IGNORE INTO profiles SELECT DISTINCT profile, profile, '' FROM attempts", []).map_err(fail)?;
        tx.commit().map_err(fail)?;
        Ok(whole.len() as u64)
    }

    /// Another file's content takes this one's place, in one transaction.
    fn replace_with(&mut self, other: &Path) -> Result<(), StoreError> {
        let other = Store::open(other)?;
        let Store { conn, path, gate, .. } = self;
        let _together = gate.together(path, RESTORING)?;
        copy_pages(&other.conn, conn).map_err(|error| StoreError::sqlite(path, RESTORING, error))?;
        self.damage = None;
        Ok(())
    }
}

/// What became of the file that was there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup holds.
    pub verdict: Verdict,
    /// Where the earlier file is, if there was one.
    pub aside: Option<PathBuf>,
}

/// Puts a backup in the place of the file at `path`; what is there now is copied to `aside` first. The backup is checked before anything is changed.
///
/// # Errors
/// When the backup is not whole; else what the files or disks refuse.
pub fn restore(path: &Path, backup: &Path, aside: &Path) -> Result<Restored, StoreError> {
    let staged = beside(path, &format!(".restored-{}", std::process::id()));
    let done = stage(backup, &staged).and_then(|verdict| {
        if !verdict.is_sound() {
            return Err(StoreError::BadCopy { path: backup.to_owned(), detail: told(&verdict) });
        }
        let was_there = path.exists();
        match Store::open(path) {
            Ok(mut present) => {
                if was_there {
                    present.raw_copy(aside)?;
                }
                present.replace_with(&staged)?;
            }
            // Nobody can have such a file open: it is moved away whole.
            Err(StoreError::Corrupt { .. }) => {
                let moved = |ending: &str| fs::rename(beside(path, ending), beside(aside, ending));
                moved("").map_err(|error| StoreError::io(path, RESTORING, error))?;
                BESIDE.iter().for_each(|ending| drop(moved(ending)));
                fs::rename(&staged, path).map_err(|error| StoreError::io(path, RESTORING, error))?;
            }
            Err(error) => return Err(error),
        }
        Ok(Restored { verdict, aside: was_there.then(|| aside.to_owned()) })
    });
    remove(&staged);
    done
}

/// Looks through another file, such as a backup, on a copy of it in the folder given: the file itself stays as it is.
///
/// # Errors
/// When it cannot be read at all, or is no file of attempts.
pub fn verify_copy(file: &Path, folder: &Path) -> Result<Verdict, StoreError> {
    let staged = folder.join(format!("sabr-verify-{}.db", std::process::id()));
    let verdict = stage(file, &staged);
    remove(&staged);
    verdict
}

/// Copies a file with what belongs to it, brings it up to date and looks through it.
fn stage(file: &Path, staged: &Path) -> Result<Verdict, StoreError> {
    remove(staged);
    open::folder(staged)?;
    let copy = |ending: &str| fs::copy(beside(file, ending), beside(staged, ending));
    copy("").map_err(|error| StoreError::io(file, "reading the backup", error))?;
    ["-wal", "-sums"].iter().for_each(|ending| drop(copy(ending)));
    let mut verdict = checked(staged).map_err(|error| match error {
        StoreError::Corrupt { detail, .. } => StoreError::Corrupt { path: file.to_owned(), detail },
        other => other,
    })?;
    verdict
        .structure
        .iter_mut()
        .for_each(|line| *line = line.replace(&staged.display().to_string(), &file.display().to_string()));
    Ok(verdict)
}

/// What is wrong with a file that nobody else uses.
fn checked(path: &Path) -> Result<Verdict, StoreError> {
    let store = Store::open(path)?;
    let mut verdict = store.verify(&mut |_| ())?;
    // A bit that could be put right in the copy is wrong in the original.
    verdict.structure.extend(store.found().iter().map(ToString::to_string));
    Ok(verdict)
}

/// What a verdict comes to, in one sentence.
fn told(verdict: &Verdict) -> String {
    let Verdict { whole, broken, bad_pages, structure } = verdict;
    let pages = bad_pages.as_ref().map_or(0, Vec::len);
    let first = broken
        .first()
        .map(|(id, why)| format!("; attempt {id}: {why}"))
        .or_else(|| structure.first().map(|line| format!("; {line}")));
    format!("{whole} attempts are whole, {} are not, {pages} pages are damaged{}", broken.len(), first.unwrap_or_default())
}

fn copy_pages(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    const PAUSE: Duration = Duration::from_millis(20);
    let backup = Backup::new(from, to)?;
    let mut waited = Duration::ZERO;
    loop {
        // All in one step: what others write meanwhile waits in the log.
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked if waited >= open::BUSY_TIMEOUT => {
                return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None));
            }
            _ => {
                thread::sleep(PAUSE);
                waited += PAUSE;
            }
        }
    }
}

/// Carries the rows a query finds over into another file, as they are.
fn carry(from: &Connection, to: &Connection, select: &str, key: &dyn rusqlite::ToSql, insert: &str) -> rusqlite::Result<()> {
    let mut query = from.prepare_cached(select)?;
    let columns = query.column_count();
    let mut rows = query.query([key])?;
    let mut insert = to.prepare_cached(insert)?;
    while let Some(row) = rows.next()? {
        let values: Vec<rusqlite::types::Value> = (0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        insert.execute(rusqlite::params_from_iter(values))?;
    }
    Ok(())
}

/// Removes a file of ours and what lies beside it, if it is there.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
    BESIDE.iter().for_each(|ending| drop(fs::remove_file(beside(path, ending))));
}

/// A new name is on disk only when its folder is.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
