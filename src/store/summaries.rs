//! Summaries of ended attempts in the file: written once, read by profile, scenario and time.

use super::summary::{Grain, Scope, ScoreSum, Summary, Tally};
use super::{Store, StoreError};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

pub(super) const READING: &str = "reading the results";

pub(super) const COLUMNS: &str = "id, profile, scenario, locale, policy, mode, content, rules, started_at, ended_at, ending, outcome, \
    patience, positive, accuracy, escalation, critical, passed, moves, replies, hints, taken_back, seconds, first_contact, satisfaction";

impl Store {
    /// Keeps what an ended attempt came to. A second one for the same attempt changes nothing.
    ///
    /// # Errors
    /// No such attempt; else what the file or disk refuse.
    pub fn summarise(&mut self, summary: &Summary) -> Result<(), StoreError> {
        const DOING: &str = "keeping the results";
        self.writable()?;
        let Store { conn, path, gate, .. } = self;
        let _together = gate.together(path, DOING)?;
        let critical = serde_json::to_string(&summary.critical).unwrap_or_default();
        let s = summary;
        let [patience, positive, accuracy, escalation] = s.scores;
        let insert = || {
            conn.prepare_cached(&format!(
                "INSERT INTO summaries (attempt, {COLUMNS}) SELECT number, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, \
                 ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25 FROM attempts WHERE id = ?1 ON CONFLICT DO NOTHING"
            ))?
            .execute(params![
                s.attempt,
                s.profile,
                s.scenario,
                s.locale,
                s.policy,
                s.mode,
                s.content,
                s.rules,
                s.started_at,
                s.ended_at,
                s.ending,
                s.outcome,
                patience,
                positive,
                accuracy,
                escalation,
                critical,
                s.passed,
                s.moves,
                s.replies,
                s.hints,
                s.taken_back,
                s.seconds,
                s.first_contact,
                s.satisfaction,
            ])
        };
        insert().map(|_| ()).map_err(|error| StoreError::sqlite(path, DOING, error))
    }

    /// Ended attempts that have no summary yet, oldest first.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn unsummarised(&self, most: u32) -> Result<Vec<String>, StoreError> {
        // Both counts are quick, and as a rule all is done.
        self.conn
            .prepare_cached(
                "SELECT id FROM attempts WHERE (SELECT count(*) FROM attempts) > (SELECT count(*) FROM summaries) + (SELECT count(*) FROM unfinished) \
                 AND number NOT IN (SELECT attempt FROM summaries) AND number NOT IN (SELECT attempt FROM unfinished) ORDER BY number LIMIT ?1",
            )
            .and_then(|mut query| query.query_map([most], |row| row.get(0))?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// What ended attempts came to, newest first, at most so many.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn summaries(&self, scope: Scope<'_>, most: u32) -> Result<Vec<Summary>, StoreError> {
        let (wanted, given) = conditions(scope);
        let sql =
            format!("SELECT {COLUMNS} FROM summaries {wanted} ORDER BY julianday(started_at) DESC, attempt DESC LIMIT {most}");
        self.conn
            .prepare_cached(&sql)
            .and_then(|mut query| query.query_map(rusqlite::params_from_iter(given), summary)?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// Sums by person, kind of attempt and month, in this order, as fine as asked for.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn tallies(&self, scope: Scope<'_>, grain: Grain) -> Result<Vec<Tally>, StoreError> {
        let (wanted, given) = conditions(scope);
        let wanted = if wanted.is_empty() { "WHERE" } else { &format!("{wanted} AND") };
        let people = match (scope.profile, grain.people) {
            (Some(_), _) => "",
            (None, true) => "profile <> '' AND",
            (None, false) => "profile = '' AND",
        };
        let months = if grain.months { "<>" } else { "=" };
        let sql = format!(
            "SELECT * FROM tallies {wanted} {people} month {months} '' ORDER BY profile, scenario, locale, policy, mode, rules, month"
        );
        self.conn
            .prepare_cached(&sql)
            .and_then(|mut query| query.query_map(rusqlite::params_from_iter(given), tally)?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// How often each score was reached (0–100), by dimension, in one scenario under one set of rules.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn distribution(&self, scenario: &str, mode: &str, rules: &str) -> Result<[[u64; 101]; 4], StoreError> {
        let read = || -> rusqlite::Result<[[u64; 101]; 4]> {
            let mut counts = [[0u64; 101]; 4];
            let mut query = self.conn.prepare_cached(
                "SELECT patience, positive, accuracy, escalation FROM summaries WHERE scenario = ?1 AND mode = ?2 AND rules = ?3",
            )?;
            let mut rows = query.query([scenario, mode, rules])?;
            while let Some(row) = rows.next()? {
                for (at, of) in counts.iter_mut().enumerate() {
                    let place = row.get::<_, Option<u8>>(at)?.and_then(|score| of.get_mut(usize::from(score)));
                    place.into_iter().for_each(|n| *n += 1);
                }
            }
            Ok(counts)
        };
        read().map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }
}

pub(super) fn one(conn: &Connection, id: &str) -> rusqlite::Result<Option<Summary>> {
    let sql = format!("SELECT {COLUMNS} FROM summaries WHERE attempt = (SELECT number FROM attempts WHERE id = ?1)");
    conn.prepare_cached(&sql)?.query_row([id], summary).optional()
}

fn conditions(scope: Scope<'_>) -> (&'static str, Vec<&str>) {
    match (scope.profile, scope.scenario) {
        (None, None) => ("", Vec::new()),
        (Some(profile), None) => ("WHERE profile = ?1", vec![profile]),
        (None, Some(scenario)) => ("WHERE scenario = ?1", vec![scenario]),
        (Some(profile), Some(scenario)) => ("WHERE profile = ?1 AND scenario = ?2", vec![profile, scenario]),
    }
}

pub(super) fn summary(row: &Row<'_>) -> rusqlite::Result<Summary> {
    let critical: String = row.get("critical")?;
    let critical = serde_json::from_str(&critical)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(16, Type::Text, error.into()))?;
    Ok(Summary {
        attempt: row.get("id")?,
        profile: row.get("profile")?,
        scenario: row.get("scenario")?,
        locale: row.get("locale")?,
        policy: row.get("policy")?,
        mode: row.get("mode")?,
        content: row.get("content")?,
        rules: row.get("rules")?,
        started_at: row.get("started_at")?,
        ended_at: row.get("ended_at")?,
        ending: row.get("ending")?,
        outcome: row.get("outcome")?,
        scores: [row.get("patience")?, row.get("positive")?, row.get("accuracy")?, row.get("escalation")?],
        critical,
        passed: row.get("passed")?,
        moves: row.get("moves")?,
        replies: row.get("replies")?,
        hints: row.get("hints")?,
        taken_back: row.get("taken_back")?,
        seconds: row.get("seconds")?,
        first_contact: row.get("first_contact")?,
        satisfaction: row.get("satisfaction")?,
    })
}

fn tally(row: &Row<'_>) -> rusqlite::Result<Tally> {
    let count = |name: &str| -> rusqlite::Result<u64> { Ok(u64::try_from(row.get::<_, i64>(name)?).unwrap_or(0)) };
    let scores = |name: &str| -> rusqlite::Result<ScoreSum> {
        let part = |part: &str| count(&format!("{name}_{part}"));
        Ok(ScoreSum { count: part("n")?, sum: part("sum")?, squares: part("squares")? })
    };
    Ok(Tally {
        profile: row.get("profile")?,
        scenario: row.get("scenario")?,
        locale: row.get("locale")?,
        policy: row.get("policy")?,
        mode: row.get("mode")?,
        rules: row.get("rules")?,
        month: row.get("month")?,
        attempts: count("attempts")?,
        passed: count("passed")?,
        resolved: count("resolved")?,
        critical: count("critical")?,
        seconds: count("seconds")?,
        scores: [scores("patience")?, scores("positive")?, scores("accuracy")?, scores("escalation")?],
        first_contact: count("first_contact")?,
        satisfaction_count: count("satisfaction_n")?,
        satisfaction_sum: row.get("satisfaction_sum")?,
    })
}
