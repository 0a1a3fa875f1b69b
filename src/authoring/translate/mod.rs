//! Translation by people who do not edit Fluent: texts out as a table with their context, and back in without touching anything else.
//!
//! `pieces` finds the texts of a file and writes them; `rows` pairs two languages; `context` says what a text is; `table` and `xliff`
//! are the files; `take_in` compares what came back. Nothing here touches a file.

mod context;
mod pieces;
mod rows;
mod table;
mod take_in;
mod xliff;

pub(in crate::authoring) use pieces::value;
pub use rows::{Job, Row, State, rows};
pub use table::{read_table, table};
pub use take_in::{Problem, TakenIn, take_in};
pub use xliff::{read_xliff, xliff};

/// A row as it came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// Its number, counted as a spreadsheet or an editor shows it.
    pub number: usize,
    /// The file the text goes to.
    pub file: String,
    /// The language it was translated from; empty for English.
    pub from: String,
    /// The message, and after a point its attribute.
    pub id: String,
    /// The text it was translated from, as a short sum.
    pub hash: String,
    /// The translation.
    pub target: String,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct UnreadableFile {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, and what to do.
    pub message: String,
}
