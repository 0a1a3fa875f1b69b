//! Everything that is kept of one person, as JSON lines: for themselves, for another machine, for a trainer. The format is told in the README
//! (`format` counts it).

use super::chain::{ContentDigest, hex, last_link};
use super::record::{AttemptState, StoredAttempt};
use super::summaries;
use super::{Store, StoreError, Summary};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Write;

const EXPORTING: &str = "exporting a profile";

/// The format of the lines.
pub const EXPORT_FORMAT: u32 = 1;

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// Attempts with all their events.
    pub attempts: u64,
    /// Contents they run on.
    pub contents: u64,
    /// Attempts that are not whole, and why: named in the export, without their events.
    pub damaged: Vec<(String, String)>,
}

impl Store {
    /// Writes everything that is kept of the profile of this name, oldest attempt first. `made_at` is the caller's.
    ///
    /// # Errors
    /// When nobody has the name; else what this file, or the one written to, refuses.
    pub fn export(&self, name: &str, made_at: &str, out: &mut dyn Write) -> Result<Exported, StoreError> {
        let profile = self.profile_named(name)?;
        // Of all that was written: a cut or a changed letter anywhere in the file shows.
        let mut sha = Sha256::new();
        let mut line = |mut value: serde_json::Value| {
            if let Some(written) = value.get_mut("sha256") {
                *written = hex(&sha.clone().finalize()).into();
            }
            let text = format!("{value}\n");
            sha.update(&text);
            out.write_all(text.as_bytes()).map_err(|error| StoreError::io(&self.path, EXPORTING, error))
        };
        let program = concat!("sabr ", env!("CARGO_PKG_VERSION"));
        line(
            json!({"kind": "sabr-export", "format": EXPORT_FORMAT, "program": program, "made_at": made_at, "profile": profile}),
        )?;
        let (mut done, mut contents) = (Exported::default(), BTreeMap::new());
        for id in self.ids_of(&profile.id)? {
            let stored = match self.attempt(&id) {
                Ok(stored) => stored,
                Err(error @ (StoreError::Tampered { .. } | StoreError::Corrupt { .. })) => {
                    line(json!({"kind": "damaged", "id": id, "why": error.to_string()}))?;
                    done.damaged.push((id, error.to_string()));
                    continue;
                }
                Err(error) => return Err(error),
            };
            let content = &stored.row.header.content;
            let digest = match contents.get(content) {
                Some(digest) => *digest,
                None => {
                    let files = self.pinned(content)?;
                    let digest = ContentDigest::of(&files).map_err(|error| StoreError::Other {
                        path: self.path.clone(),
                        doing: EXPORTING,
                        source: error.into(),
                    })?;
                    line(json!({"kind": "content", "hash": content, "files": files}))?;
                    done.contents += 1;
                    *contents.entry(content.clone()).or_insert(digest)
                }
            };
            let summary = if stored.row.state == AttemptState::Finished { self.summary_of(&id)? } else { None };
            line(attempt(&stored, summary, &last_link(&stored.row.header, &digest, &stored.events)))?;
            done.attempts += 1;
        }
        line(json!({"kind": "end", "attempts": done.attempts, "contents": done.contents, "sha256": ""}))?;
        Ok(done)
    }

    fn ids_of(&self, profile: &str) -> Result<Vec<String>, StoreError> {
        self.conn
            .prepare_cached("SELECT id FROM attempts WHERE profile = ?1 ORDER BY number")
            .and_then(|mut query| query.query_map([profile], |row| row.get(0))?.collect())
            .map_err(|error| StoreError::sqlite(&self.path, EXPORTING, error))
    }

    /// What an attempt came to, if it was noted.
    ///
    /// # Errors
    /// What the file or disk refuse.
    pub fn summary_of(&self, attempt: &str) -> Result<Option<Summary>, StoreError> {
        summaries::one(&self.conn, attempt).map_err(|error| StoreError::sqlite(&self.path, EXPORTING, error))
    }
}

fn attempt(stored: &StoredAttempt, summary: Option<Summary>, chain: &str) -> serde_json::Value {
    let row = &stored.row;
    json!({
        "kind": "attempt", "header": row.header, "state": row.state, "moves": row.moves, "events": stored.events, "summary": summary,
        "chain": chain,
    })
}
