//! Tables for the terminal: the first columns to the left, figures to the right.

use std::io::{self, Write};

/// Rows of cells, the head first.
pub(super) struct Table {
    left: usize,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// With this head; the first `left` columns are words.
    pub fn new<S: Into<String>>(left: usize, head: impl IntoIterator<Item = S>) -> Table {
        Table { left, rows: vec![head.into_iter().map(Into::into).collect()] }
    }

    /// One more row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes it, two spaces before each row.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let cell = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
        let width = |column: usize| self.rows.iter().map(|row| cell(row, column).chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &self.rows {
            let cells = widths.iter().enumerate().map(|(column, width)| {
                let text = cell(row, column);
                if column < self.left { format!("{text:<width$}") } else { format!("{text:>width$}") }
            });
            writeln!(out, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}
