//! Simple conversations written elsewhere, taken in as draft scenarios.
//!
//! `twee` and `table` read files into a [`Talk`], `scenario` makes structure and texts of it. What has no place in a scenario is listed
//! with its line, never dropped in silence. Must never panic, whatever it is given.

mod scenario;
mod table;
mod twee;

pub use scenario::{TakeError, Taken, TalkWish, take};
pub use table::read_talk_table;
pub use twee::read_twee;

use crate::scenario::Criterion;

/// A conversation: what one side says, and what the other may answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Talk {
    /// Its title, if it has one.
    pub title: String,
    /// The name of the passage it begins with; empty for the first.
    pub start: String,
    /// All passages in their order.
    pub passages: Vec<Passage>,
    /// What was found and cannot be carried over.
    pub lost: Vec<Lost>,
}

/// Something the customer says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Passage {
    /// Its name.
    pub name: String,
    /// The line it begins on.
    pub line: usize,
    /// What is said.
    pub says: String,
    /// What may be answered; nothing ends the conversation.
    pub answers: Vec<Answer>,
}

/// A possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// Its words.
    pub text: String,
    /// The passage it leads to.
    pub to: String,
    /// The line it stands on.
    pub line: usize,
    /// Criteria it is marked with.
    pub marks: Vec<Criterion>,
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What it is, and what became of it.
    pub what: String,
}

/// Why a file is no conversation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct NoTalk {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, and what to do.
    pub message: String,
}
