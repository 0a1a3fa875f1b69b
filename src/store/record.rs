//! What is kept of an attempt, as plain data. No SQL, no checks: the texts are the caller's.

use serde::{Deserialize, Serialize};

/// What an attempt was begun with; never changes afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptHeader {
    /// Unique, not empty; people may type its beginning instead.
    pub id: String,
    /// The scenario's id.
    pub scenario: String,
    /// The locale it is played in.
    pub locale: String,
    /// The policy's id.
    pub policy: String,
    /// The seed of the attempt's random stream.
    pub seed: u64,
    /// The hash of the content files it runs on, hex, as the caller counts it.
    pub content: String,
    /// RFC 3339, UTC, from the caller.
    pub started_at: String,
    /// The terms, as the caller writes them; empty in attempts begun before there were any.
    #[serde(default)]
    pub options: String,
    /// The opaque id of the profile it belongs to.
    #[serde(default = "default_profile")]
    pub profile: String,
}

/// The id of the profile that is always there; attempts begun before there were profiles belong to it.
pub const DEFAULT_PROFILE: &str = "default";

fn default_profile() -> String {
    DEFAULT_PROFILE.to_owned()
}

/// One person on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Opaque, never changes: attempts name it.
    pub id: String,
    /// As the person writes it, in any script; unique.
    pub name: String,
    /// RFC 3339, UTC, from the caller; empty for the default profile.
    pub created_at: String,
}

/// The kinds of event an attempt consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// The trainee did something; the payload is the move as JSON with its second.
    Move,
    /// The trainee left; a later move opens the attempt again.
    Abandoned,
    /// The end; the payload is the scorecard as JSON. Nothing follows.
    Finished,
}

impl EventKind {
    /// The word in the table and under the hash: part of the file's format.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            EventKind::Move => "move",
            EventKind::Abandoned => "abandoned",
            EventKind::Finished => "finished",
        }
    }

    /// The kind a word of the table stands for.
    pub(super) fn from_word(word: &str) -> Option<EventKind> {
        [EventKind::Move, EventKind::Abandoned, EventKind::Finished].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// One event as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredEvent {
    /// Counts from 1 within the attempt, without gaps.
    pub seq: u32,
    /// What kind of event.
    pub kind: EventKind,
    /// RFC 3339, from the caller.
    pub at: String,
    /// The caller's text, byte for byte.
    pub payload: String,
}

/// Where an attempt stands; derived from its events, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttemptState {
    /// Running, or cut off by a crash.
    Open,
    /// Left by the trainee; can be taken up again.
    Abandoned,
    /// Ended, with a scorecard.
    Finished,
}

impl AttemptState {
    /// The state after an attempt's last event (`None`: it has no event yet).
    pub(super) fn after(last: Option<EventKind>) -> AttemptState {
        match last {
            Some(EventKind::Finished) => AttemptState::Finished,
            Some(EventKind::Abandoned) => AttemptState::Abandoned,
            Some(EventKind::Move) | None => AttemptState::Open,
        }
    }
}

/// One attempt in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptRow {
    /// What it was begun with.
    pub header: AttemptHeader,
    /// Where it stands.
    pub state: AttemptState,
    /// How many moves were made.
    pub moves: u32,
    /// The payload of its `Finished` event.
    pub scorecard: Option<String>,
}

/// One attempt with all its events, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredAttempt {
    /// The attempt as the list shows it.
    pub row: AttemptRow,
    /// Its events, oldest first.
    pub events: Vec<StoredEvent>,
}
