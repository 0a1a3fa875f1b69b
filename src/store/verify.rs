//! Looking through the whole file: every page, SQLite's own structure, every attempt's hash chain. Changes nothing.

use super::chain::{self, Hash};
use super::{Store, StoreError, health, read};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::BTreeMap;

const LOOKING: &str = "looking through the file of attempts";

/// How many faults of the structure are told.
const FAULTS: u32 = 20;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Attempts that are exactly as they were recorded.
    pub whole: u64,
    /// Those that are not: the id (or the number, where the id cannot be read), and why.
    pub broken: Vec<(String, String)>,
    /// Pages that are not as they were written; `None`: there was nothing to compare them with.
    pub bad_pages: Option<Vec<u32>>,
    /// What SQLite finds wrong with its structure.
    pub structure: Vec<String>,
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.broken.is_empty() && self.structure.is_empty() && self.bad_pages.as_ref().is_none_or(Vec::is_empty)
    }
}

impl Store {
    /// Looks through everything; `progress` hears how many attempts are done, now and then.
    ///
    /// # Errors
    /// When the file cannot be read at all. Damage is no error: it is what the answer tells.
    pub fn verify(&self, progress: &mut dyn FnMut(u64)) -> Result<Verdict, StoreError> {
        let fail = |error| StoreError::sqlite(&self.path, LOOKING, error);
        let mut verdict = Verdict::default();
        if self.file.is_some() {
            verdict.bad_pages =
                health::bad_pages(&self.path, &self.gate).map_err(|error| StoreError::io(&self.path, LOOKING, error))?;
        }
        let tx = self.conn.unchecked_transaction().map_err(fail)?;
        verdict.structure = structure(&tx).unwrap_or_else(|error| vec![error.to_string()]);
        let contents = contents(&tx, &mut verdict.structure);
        // One by one: a damaged page costs only the attempts on it.
        for number in 1..=last_number(&tx).unwrap_or(0) {
            match attempt(&tx, number, &contents) {
                Ok(None) => {}
                Ok(Some((_, None))) => verdict.whole += 1,
                Ok(Some((id, Some(seq)))) => {
                    let why = if seq == 0 { "its header or content".to_owned() } else { format!("event {seq}") };
                    verdict.broken.push((id, format!("{why} is not as it was recorded")));
                }
                Err(error) => verdict.broken.push((format!("number {number}"), format!("cannot be read ({error})"))),
            }
            if number % 1000 == 0 {
                progress(verdict.whole);
            }
        }
        Ok(verdict)
    }
}

/// What SQLite itself finds.
fn structure(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut found: Vec<String> =
        conn.prepare(&format!("PRAGMA integrity_check({FAULTS})"))?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    found.retain(|line| line != "ok");
    Ok(found)
}

/// The digest of each content that is as it was recorded.
fn contents(conn: &Connection, faults: &mut Vec<String>) -> BTreeMap<String, Hash> {
    let mut digests = BTreeMap::new();
    let mut read = || -> rusqlite::Result<()> {
        let mut query = conn.prepare("SELECT hash, files, digest FROM contents")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (hash, files, digest): (String, String, Hash) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if chain::of_content(&files) == digest {
                digests.insert(hash, digest);
            }
        }
        Ok(())
    };
    if let Err(error) = read() {
        faults.push(format!("the recorded contents cannot all be read ({error})"));
    }
    digests
}

fn last_number(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row(
        "SELECT max(coalesce((SELECT max(number) FROM attempts), 0), coalesce((SELECT max(attempt) FROM events), 0))",
        [],
        |row| row.get(0),
    )
}

/// The id of the attempt with this row number, and where its chain breaks, if it does.
pub(super) fn attempt(
    conn: &Connection,
    number: i64,
    contents: &BTreeMap<String, Hash>,
) -> rusqlite::Result<Option<(String, Option<u32>)>> {
    let found = conn
        .prepare_cached(&format!("{} WHERE number = ?1", read::HEADER))?
        .query_row([number], |row| Ok((read::header(row)?, row.get::<_, Hash>(9)?)))
        .optional()?;
    let Some((header, start)) = found else { return Ok(None) };
    if contents.get(&header.content).is_none_or(|digest| chain::of_header(&header, digest) != start) {
        return Ok(Some((header.id, Some(0))));
    }
    let broken = read::verified(read::raw_events(conn, number)?, start).err();
    Ok(Some((header.id, broken)))
}

/// Row numbers of attempts that are whole, and the contents they run on.
pub(super) fn whole(conn: &Connection) -> (Vec<i64>, Vec<String>) {
    let contents = contents(conn, &mut Vec::new());
    let numbers = 1..=last_number(conn).unwrap_or(0);
    let whole = numbers.filter(|number| matches!(attempt(conn, *number, &contents), Ok(Some((_, None))))).collect();
    (whole, contents.into_keys().collect())
}
