//! The queue on disk, in a file of its own beside the attempts: that one only grows and is checked byte by byte, this one changes all the
//! time. Whatever happens to it, no attempt is in danger.
//!
//! What was queued stays until it is delivered or kept aside; both are on disk before anything else is sent. Bodies are never interpreted.

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};
use std::path::{Path, PathBuf};
use std::time::Duration;

const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_queue.sql")];

/// "SabQ" in ASCII, in the file's header.
const APPLICATION_ID: i64 = 0x5361_6251;

const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Why the queue cannot be used. Nothing of it is lost, unless its file is damaged; then everything can be queued again.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// Another program's file, or a damaged one.
    #[error("{} cannot be used as the queue of learning records: it is {what}. It holds only what is still to be sent: move it away, and send again", path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// Anything else the file or disk refuse.
    #[error("the queue of learning records, {}, cannot be used: {source}", path.display())]
    Sql {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

/// A statement that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Waiting {
    pub number: i64,
    pub id: String,
    pub body: String,
}

/// What became of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// The store has it.
    Delivered,
    /// The store will not have it, and why.
    Aside(String),
}

/// A statement that a store refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Its id.
    pub id: String,
    /// The attempt it tells of.
    pub attempt: String,
    /// Why the store refused it.
    pub reason: String,
}

/// How many statements are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Not yet sent.
    pub waiting: u64,
    /// In the store.
    pub delivered: u64,
    /// Refused.
    pub aside: u64,
}

/// A record store that something was queued for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedStore {
    /// Its address.
    pub url: String,
    /// Failures in a row.
    pub failures: u32,
    /// What was queued for it.
    pub counts: Counts,
}

/// The queue, open.
#[derive(Debug)]
pub struct Queue {
    conn: Connection,
    path: PathBuf,
}

impl Queue {
    /// Opens the file, making it where there is none.
    ///
    /// # Errors
    /// When it cannot be read or written, or is not ours.
    pub fn open(path: &Path) -> Result<Queue, QueueError> {
        let conn = Connection::open(path).map_err(|source| fail(path, source))?;
        Queue::prepare(conn, path)
    }

    /// A queue that is gone when dropped.
    ///
    /// # Errors
    /// Only when SQLite has no memory left.
    pub fn in_memory() -> Result<Queue, QueueError> {
        let path = Path::new("(in memory)");
        Queue::prepare(Connection::open_in_memory().map_err(|source| fail(path, source))?, path)
    }

    fn prepare(mut conn: Connection, path: &Path) -> Result<Queue, QueueError> {
        let unusable = |what| QueueError::Unusable { path: path.to_owned(), what };
        let ready = (|| {
            conn.busy_timeout(BUSY_TIMEOUT)?;
            let number = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let (owner, version) = (number("application_id")?, number("user_version")?);
            let objects: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            Ok((owner, version, objects))
        })();
        let (owner, version, objects) = ready.map_err(|source| fail(path, source))?;
        if owner != APPLICATION_ID && (owner != 0 || version != 0 || objects != 0) {
            return Err(unusable("another program's"));
        }
        if version > MIGRATIONS.len() as i64 {
            return Err(unusable("a newer version's"));
        }
        let made = (|| {
            // A rollback journal: two programs may open a new file at the same moment, and batches are few.
            conn.execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;",
            )?;
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let applied: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
            for sql in MIGRATIONS.iter().skip(usize::try_from(applied).unwrap_or(0)) {
                tx.execute_batch(sql)?;
            }
            tx.pragma_update(None, "application_id", APPLICATION_ID)?;
            tx.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
            tx.commit()
        })();
        made.map_err(|source| fail(path, source))?;
        Ok(Queue { conn, path: path.to_owned() })
    }

    /// Queues the statements of an attempt for a store, each an id and its compact JSON, in their order. Those that were queued before, even
    /// long ago, are not queued again. Answers how many are new. `whole`: nothing will follow, and the attempt need not be told again.
    ///
    /// # Errors
    /// What the file or disk refuse; then none is queued.
    pub fn add(
        &mut self,
        url: &str,
        attempt: &str,
        profile: &str,
        statements: &[(String, String)],
        whole: bool,
    ) -> Result<usize, QueueError> {
        self.change(|conn| {
            conn.execute("INSERT OR IGNORE INTO stores (url) VALUES (?1)", [url])?;
            let store: i64 = conn.query_row("SELECT number FROM stores WHERE url = ?1", [url], |row| row.get(0))?;
            let mut new = 0;
            let mut insert = conn.prepare_cached(
                "INSERT OR IGNORE INTO statements (store, id, attempt, profile, body, state) VALUES (?1, ?2, ?3, ?4, ?5, 'waiting')",
            )?;
            for (id, body) in statements {
                new += insert.execute(params![store, id, attempt, profile, body])?;
            }
            if whole {
                conn.execute("INSERT OR IGNORE INTO attempts VALUES (?1, ?2, ?3)", params![store, attempt, profile])?;
            }
            Ok(new)
        })
    }

    /// Whether the whole of an attempt was queued for a store.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn knows(&self, url: &str, attempt: &str) -> Result<bool, QueueError> {
        let sql = "SELECT 1 FROM attempts WHERE attempt = ?2 AND store = (SELECT number FROM stores WHERE url = ?1)";
        let found = self.conn.prepare_cached(sql).and_then(|mut q| q.query_row([url, attempt], |_| Ok(())).optional());
        self.told(found.map(|found| found.is_some()))
    }

    /// The next ones for a store, in order; at least one where there is one, and no more bytes than so many.
    pub(super) fn batch(&self, url: &str, attempt: Option<&str>, most: usize, bytes: usize) -> Result<Vec<Waiting>, QueueError> {
        let read = || {
            let mut query = self.conn.prepare_cached(
                "SELECT number, id, body FROM statements WHERE state = 'waiting' AND store = (SELECT number FROM stores WHERE url = ?1) \
                 AND (?2 IS NULL OR attempt = ?2) ORDER BY number LIMIT ?3",
            )?;
            let mut rows = query.query(params![url, attempt, i64::try_from(most).unwrap_or(i64::MAX)])?;
            let (mut batch, mut size) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                let waiting = Waiting { number: row.get(0)?, id: row.get(1)?, body: row.get(2)? };
                size += waiting.body.len() + 1;
                if size > bytes && !batch.is_empty() {
                    break;
                }
                batch.push(waiting);
            }
            Ok(batch)
        };
        self.told(read())
    }

    /// Notes what became of statements, all or none; a store that has taken some is well again.
    pub(super) fn settle(&mut self, url: &str, fates: &[(i64, Fate)]) -> Result<(), QueueError> {
        self.change(|conn| {
            for (number, fate) in fates {
                match fate {
                    Fate::Delivered => conn.execute(
                        "UPDATE statements SET state = 'delivered', body = '', reason = '' WHERE number = ?1",
                        [number],
                    )?,
                    Fate::Aside(reason) => conn.execute(
                        "UPDATE statements SET state = 'aside', reason = ?2 WHERE number = ?1 AND state = 'waiting'",
                        params![number, reason],
                    )?,
                };
            }
            let delivered = fates.iter().filter(|(_, fate)| *fate == Fate::Delivered).count() as i64;
            let sql = "UPDATE stores SET failures = 0, not_before = 0, accepted = accepted + ?2 WHERE url = ?1";
            conn.execute(sql, params![url, delivered]).map(drop)
        })
    }

    /// Puts back what was kept aside, to be tried again: all of it.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn put_back(&mut self, url: &str) -> Result<usize, QueueError> {
        let sql = "UPDATE statements SET state = 'waiting', reason = '' \
                   WHERE state = 'aside' AND store = (SELECT number FROM stores WHERE url = ?1)";
        self.change(|conn| conn.execute(sql, [url]))
    }

    pub(super) fn put_back_these(&mut self, numbers: &[i64]) -> Result<(), QueueError> {
        let sql = "UPDATE statements SET state = 'waiting', reason = '' WHERE state = 'aside' AND number = ?1";
        self.change(|conn| numbers.iter().try_for_each(|number| conn.execute(sql, [number]).map(drop)))
    }

    /// Nothing is tried before a moment, after so many failures in a row.
    pub(super) fn pause(&mut self, url: &str, failures: u32, not_before_ms: i64) -> Result<(), QueueError> {
        let sql = "UPDATE stores SET failures = ?2, not_before = ?3 WHERE url = ?1";
        self.change(|conn| conn.execute(sql, params![url, failures, not_before_ms]).map(drop))
    }

    /// Failures in a row, the moment before which nothing is tried, and how many statements the store ever took.
    pub(super) fn health(&self, url: &str) -> Result<(u32, i64, u64), QueueError> {
        let sql = "SELECT failures, not_before, accepted FROM stores WHERE url = ?1";
        let read = self.conn.query_row(sql, [url], |row| Ok((row.get(0)?, row.get(1)?, count(row, 2)?))).optional();
        Ok(self.told(read)?.unwrap_or_default())
    }

    /// All stores that something was queued for.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn stores(&self) -> Result<Vec<QueuedStore>, QueueError> {
        let read = || {
            let of = |state: &str| format!("(SELECT count(*) FROM statements t WHERE t.store = s.number AND state = '{state}')");
            let sql = format!(
                "SELECT url, failures, {}, {}, {} FROM stores s ORDER BY number",
                of("waiting"),
                of("delivered"),
                of("aside")
            );
            let mut query = self.conn.prepare(&sql)?;
            let rows = query.query_map([], |row| {
                let counts = Counts { waiting: count(row, 2)?, delivered: count(row, 3)?, aside: count(row, 4)? };
                Ok(QueuedStore { url: row.get(0)?, failures: row.get(1)?, counts })
            })?;
            rows.collect()
        };
        self.told(read())
    }

    /// How many statements for a store are where.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn counts(&self, url: &str) -> Result<Counts, QueueError> {
        Ok(self.stores()?.into_iter().find(|store| store.url == url).map(|store| store.counts).unwrap_or_default())
    }

    /// What a store refused, in order.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn aside(&self, url: &str) -> Result<Vec<Aside>, QueueError> {
        let read = || {
            let mut query = self.conn.prepare_cached(
                "SELECT id, attempt, reason FROM statements WHERE state = 'aside' AND store = (SELECT number FROM stores WHERE url = ?1) \
                 ORDER BY number",
            )?;
            let rows = query.query_map([url], |row| Ok(Aside { id: row.get(0)?, attempt: row.get(1)?, reason: row.get(2)? }))?;
            rows.collect()
        };
        self.told(read())
    }

    /// Forgets everything about a person, sent or not; what a store has got is the store's. Answers how many statements there were.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn erase(&mut self, profile: &str) -> Result<usize, QueueError> {
        let removed = self.change(|conn| {
            conn.execute("DELETE FROM attempts WHERE profile = ?1", [profile])?;
            conn.execute("DELETE FROM statements WHERE profile = ?1", [profile])
        })?;
        self.told(self.conn.execute_batch("VACUUM"))?;
        Ok(removed)
    }

    fn change<T>(&mut self, change: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, QueueError> {
        let Queue { conn, path } = self;
        let done = (|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = change(&tx)?;
            tx.commit()?;
            Ok(done)
        })();
        done.map_err(|source| fail(path, source))
    }

    fn told<T>(&self, result: rusqlite::Result<T>) -> Result<T, QueueError> {
        result.map_err(|source| fail(&self.path, source))
    }
}

fn count(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(at).map(|n| u64::try_from(n).unwrap_or(0))
}

fn fail(path: &Path, source: rusqlite::Error) -> QueueError {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    match source.sqlite_error_code() {
        Some(NotADatabase) => QueueError::Unusable { path: path.to_owned(), what: "no database" },
        Some(DatabaseCorrupt) => QueueError::Unusable { path: path.to_owned(), what: "damaged" },
        _ => QueueError::Sql { path: path.to_owned(), source },
    }
}
