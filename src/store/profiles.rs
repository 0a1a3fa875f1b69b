//! The people who use one file: a row each, an opaque id that attempts name, and a name in any script.
//! Never removes anybody's attempts: that is what erasing is for.

use super::record::{DEFAULT_PROFILE, Profile};
use super::{Store, StoreError};
use rusqlite::{OptionalExtension, Row, TransactionBehavior, params};

/// Characters in a name.
const LONGEST: usize = 80;
const READING: &str = "reading the profiles";
const CHANGING: &str = "changing the profiles";

impl Store {
    /// The id of the profile in use: its attempts are listed, and new ones belong to it.
    pub fn profile(&self) -> &str {
        &self.profile
    }

    /// Uses the profile of this name from here on.
    ///
    /// # Errors
    /// When nobody has the name; else what the file or disk refuse.
    pub fn use_profile(&mut self, name: &str) -> Result<(), StoreError> {
        self.profile = self.profile_named(name)?.id;
        Ok(())
    }

    /// All profiles, the default one first, then in the order they were made.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        self.conn
            .prepare_cached("SELECT id, name, created_at FROM profiles ORDER BY id <> 'default', rowid")
            .and_then(|mut query| query.query_map([], profile)?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// The profile of this name.
    ///
    /// # Errors
    /// When nobody has the name; else what the file or disk refuse.
    pub fn profile_named(&self, name: &str) -> Result<Profile, StoreError> {
        let found = self
            .conn
            .query_row("SELECT id, name, created_at FROM profiles WHERE name = ?1", [name], profile)
            .optional()
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))?;
        match found {
            Some(found) => Ok(found),
            None => {
                let there = self.profiles()?.into_iter().map(|p| format!("\"{}\"", p.name)).collect();
                Err(StoreError::NoProfile { name: name.to_owned(), there })
            }
        }
    }

    /// How many attempts a profile has.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn count_of(&self, profile: &str) -> Result<u64, StoreError> {
        self.conn
            .query_row("SELECT count(*) FROM attempts WHERE profile = ?1", [profile], |row| row.get::<_, i64>(0))
            .map(|count| u64::try_from(count).unwrap_or(0))
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// The id of the first attempt a profile keeps, if it keeps any.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn first_attempt_of(&self, profile: &str) -> Result<Option<String>, StoreError> {
        self.conn
            .query_row("SELECT id FROM attempts WHERE profile = ?1 ORDER BY number LIMIT 1", [profile], |row| row.get(0))
            .optional()
            .map_err(|error| StoreError::sqlite(&self.path, READING, error))
    }

    /// Adds a person. `id` is opaque and the caller's.
    ///
    /// # Errors
    /// When the name is taken or cannot be one; else what the file or disk refuse.
    pub fn new_profile(&mut self, id: &str, name: &str, created_at: &str) -> Result<Profile, StoreError> {
        fit(name)?;
        self.change(name, |conn| {
            conn.execute("INSERT INTO profiles (id, name, created_at) VALUES (?1, ?2, ?3)", params![id, name, created_at])
        })?;
        Ok(Profile { id: id.to_owned(), name: name.to_owned(), created_at: created_at.to_owned() })
    }

    /// Gives a profile another name; its attempts stay its own.
    ///
    /// # Errors
    /// When nobody has the first name, or the other is taken or cannot be one; else what the file or disk refuse.
    pub fn rename_profile(&mut self, name: &str, other: &str) -> Result<(), StoreError> {
        fit(other)?;
        let id = self.profile_named(name)?.id;
        self.change(other, |conn| conn.execute("UPDATE profiles SET name = ?2 WHERE id = ?1", params![id, other]))
    }

    /// Removes a profile that has no attempts.
    ///
    /// # Errors
    /// When it is the default one, or has attempts; else what the file or disk refuse.
    pub fn remove_profile(&mut self, name: &str) -> Result<(), StoreError> {
        let found = self.profile_named(name)?;
        let kept = |why: String| Err(StoreError::ProfileKept { name: name.to_owned(), why });
        if found.id == DEFAULT_PROFILE {
            return kept("is the one that is always there; it can be renamed".to_owned());
        }
        // Counted while removing, so that nobody begins an attempt in between.
        let removed = self.change(name, |conn| {
            conn.execute(
                "DELETE FROM profiles WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM attempts WHERE profile = ?1)",
                [&found.id],
            )
        });
        removed?;
        match self.profile_named(name) {
            Ok(_) => {
                let count = self.count_of(&found.id)?;
                kept(format!(
                    "has attempts ({count}); `sabr export --profile {name:?} --out FILE` keeps a copy, `sabr erase --profile {name:?} --yes` \
                     removes all of it"
                ))
            }
            Err(_) => Ok(()),
        }
    }

    fn change(
        &mut self,
        name: &str,
        change: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<usize>,
    ) -> Result<(), StoreError> {
        self.writable()?;
        let Store { conn, path, gate, .. } = self;
        let _together = gate.together(path, CHANGING)?;
        let fail = |error: rusqlite::Error| match error.sqlite_error().map(|e| e.extended_code) {
            Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE) => StoreError::ProfileExists { name: name.to_owned() },
            _ => StoreError::sqlite(path, CHANGING, error),
        };
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        change(&tx).map_err(fail)?;
        tx.commit().map_err(fail)
    }
}

fn profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    Ok(Profile { id: row.get(0)?, name: row.get(1)?, created_at: row.get(2)? })
}

fn fit(name: &str) -> Result<(), StoreError> {
    let length = name.chars().count();
    let fits = (1..=LONGEST).contains(&length) && name.trim() == name && !name.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(StoreError::ProfileName { longest: LONGEST }) }
}
