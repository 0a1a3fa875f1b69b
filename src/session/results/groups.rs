//! The employer's table of who belongs to which group. Held in memory while it is used, and nowhere else.

use crate::authoring::csv;
use crate::cohort;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Why a table of groups cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GroupsError {
    /// The file.
    #[error("cannot read {}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// It is no table.
    #[error("{}: {error}", path.display())]
    Table {
        /// Which.
        path: PathBuf,
        /// Where, and why.
        error: csv::TableError,
    },
    /// The column asked for.
    #[error("{} has no column `{wanted}`; it has: {there}", path.display())]
    Column {
        /// Which file.
        path: PathBuf,
        /// The column asked for.
        wanted: String,
        /// Those that there are.
        there: String,
    },
    /// Only people.
    #[error("{} has no second column; the first names people, another their group", path.display())]
    OneColumn {
        /// Which file.
        path: PathBuf,
    },
    /// Nobody in it has a group.
    #[error("{}: nobody there has a group", path.display())]
    Nobody {
        /// Which file.
        path: PathBuf,
    },
}

/// The column's name and person → group. Without a column asked for, the second holds.
///
/// # Errors
/// When the file is no such table, or nobody in it has a group.
pub fn read_groups(path: &Path, column: Option<&str>) -> Result<(String, BTreeMap<String, String>), GroupsError> {
    let of_file = || path.to_owned();
    let text = std::fs::read_to_string(path).map_err(|source| GroupsError::Io { path: of_file(), source })?;
    let rows = csv::read(&text).map_err(|error| GroupsError::Table { path: of_file(), error })?;
    let cells = rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()));
    let found = cohort::groups(cells, column).map_err(|there| match column {
        Some(wanted) if !there.is_empty() => GroupsError::Column { path: of_file(), wanted: wanted.to_owned(), there },
        _ => GroupsError::OneColumn { path: of_file() },
    })?;
    if found.1.is_empty() { Err(GroupsError::Nobody { path: of_file() }) } else { Ok(found) }
}
