//! Rows as a spreadsheet.

use super::rows::{Job, Row, sum};
use super::{Returned, UnreadableFile};
use crate::authoring::csv::{Cell, read, write_row};

const COLUMNS: [&str; 9] = ["file", "from", "id", "source", "target", "status", "context", "max characters", "source hash"];

/// The rows as CSV. Spreadsheets of some makers know UTF-8 only by the mark that `bom` puts first.
pub fn table(rows: &[Row], job: &Job, bom: bool) -> String {
    let mut out = if bom { "\u{FEFF}".to_owned() } else { String::new() };
    write_row(&mut out, &COLUMNS);
    for row in rows {
        let limit = row.limit.map_or_else(String::new, |most| most.to_string());
        let cells = [&row.file, &job.from, &row.id, &row.source, &row.target, row.state.id(), &row.context, &limit, &row.hash]
            .map(|cell| cell as &str);
        write_row(&mut out, &cells);
    }
    out
}

/// Reads such a table back; columns may stand in any order, and further ones are left alone.
///
/// # Errors
/// When it is no table, or a column is missing.
pub fn read_table(text: &str) -> Result<Vec<Returned>, UnreadableFile> {
    let rows = read(text).map_err(|e| UnreadableFile { line: e.line, column: e.column, message: e.message.to_owned() })?;
    let mut rows = rows.into_iter().enumerate();
    let head = rows.next().map(|(_, row)| row).unwrap_or_default();
    let place = |name: &str| head.iter().position(|cell| cell.text.trim().eq_ignore_ascii_case(name));
    let wanted = |name: &str| {
        place(name).ok_or_else(|| UnreadableFile {
            line: 1,
            column: 1,
            message: format!(
                "there is no column `{name}`; the first row names the columns, as `sabr translate export` writes them"
            ),
        })
    };
    let (file, id, target) = (wanted("file")?, wanted("id")?, wanted("target")?);
    let (source, hash, from) = (place("source"), place("source hash"), place("from"));
    let at = |row: &[Cell], column: usize| row.get(column).map_or_else(String::new, |cell| cell.text.clone());
    let returned = rows.map(|(n, row)| {
        let given = hash.map(|column| at(&row, column)).filter(|hash| !hash.trim().is_empty());
        Returned {
            number: n + 1,
            file: at(&row, file).trim().to_owned(),
            from: from.map_or_else(String::new, |column| at(&row, column).trim().to_owned()),
            id: at(&row, id).trim().to_owned(),
            hash: given.or_else(|| source.map(|column| sum(&at(&row, column)))).unwrap_or_default().trim().to_owned(),
            target: at(&row, target),
        }
    });
    Ok(returned.collect())
}
