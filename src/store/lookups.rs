//! A few summaries out of very many: the newest, oldest or best of one person's, and the days on which there are any. Reads no more rows
//! than it answers where an index leads there, and never one that was not asked for.

use super::summaries::{COLUMNS, READING, summary};
use super::summary::Summary;
use super::{Store, StoreError};
use rusqlite::OptionalExtension;

/// Summaries of one person, of one mode, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfKind<'s> {
    /// The profile's id.
    pub profile: &'s str,
    /// Practice or assessment, as the caller writes it.
    pub mode: &'s str,
    /// The locale.
    pub locale: &'s str,
    /// A scenario's id; all of them without one.
    pub scenario: Option<&'s str>,
    /// What they were scored by; anything without one.
    pub rules: Option<&'s str>,
    /// The month (`2026-11`, UTC) before which none was begun, where that is known: what lies before it is not looked at.
    pub since: Option<&'s str>,
}

/// Which come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// The newest.
    Newest,
    /// The oldest.
    Oldest,
    /// Those without a critical error, then those that were passed, then those with the highest mean of what was observed.
    Best,
}

const OBSERVED: &str = "(patience IS NOT NULL) + (positive IS NOT NULL) + (accuracy IS NOT NULL) + (escalation IS NOT NULL)";
const SUM: &str = "coalesce(patience, 0) + coalesce(positive, 0) + coalesce(accuracy, 0) + coalesce(escalation, 0)";

impl Store {
    /// The first so many summaries of a kind, in the order asked for.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn of_kind(&self, of: &OfKind<'_>, first: First, most: u32) -> Result<Vec<Summary>, StoreError> {
        let order = match first {
            First::Newest => "julianday(started_at) DESC, attempt DESC".to_owned(),
            First::Oldest => "julianday(started_at), attempt".to_owned(),
            First::Best => format!(
                "critical = '[]' DESC, coalesce(passed, 0) DESC, ({SUM}) * 1.0 / max(1, {OBSERVED}) DESC, julianday(started_at) DESC, attempt DESC"
            ),
        };
        let mut wanted = "profile = ?1 AND mode = ?2 AND locale = ?3".to_owned();
        let mut given = vec![of.profile, of.mode, of.locale];
        for (column, value) in [("scenario", of.scenario), ("rules", of.rules)] {
            if let Some(value) = value {
                given.push(value);
                wanted.push_str(&format!(" AND {column} = ?{}", given.len()));
            }
        }
        let first_day = of.since.map(|month| format!("{month}-01"));
        if let Some(day) = &first_day {
            given.push(day);
            wanted.push_str(&format!(" AND julianday(started_at) >= julianday(?{})", given.len()));
        }
        // The index of the person, or of the person in the scenario: that of the scenario alone leads past everybody's.
        let index = if of.scenario.is_some() { "summaries_of_profile_in_scenario" } else { "summaries_of_profile" };
        let sql = format!("SELECT {COLUMNS} FROM summaries INDEXED BY {index} WHERE {wanted} ORDER BY {order} LIMIT {most}");
        self.conn
            .prepare_cached(&sql)
            .and_then(|mut query| query.query_map(rusqlite::params_from_iter(given), summary)?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// When the newest of a person's ended attempts began, or the newest of those begun before a moment (RFC 3339).
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn begun_before(&self, profile: &str, before: Option<&str>) -> Result<Option<String>, StoreError> {
        let sql = "SELECT started_at FROM summaries INDEXED BY summaries_of_profile WHERE profile = ?1 AND \
            julianday(started_at) < julianday(?2) ORDER BY julianday(started_at) DESC LIMIT 1";
        self.conn
            .prepare_cached(sql)
            .and_then(|mut query| query.query_row([profile, before.unwrap_or("9999-12-31")], |row| row.get(0)).optional())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }
}
