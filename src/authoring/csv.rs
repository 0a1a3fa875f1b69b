//! Tables as spreadsheets keep them: RFC 4180, with commas, semicolons or tabs, and cells that no spreadsheet takes for a formula.
//!
//! A cell that begins like a formula is written with an apostrophe before it, and read without: whatever is written comes back as it
//! was. Must never panic, whatever it is given.

/// A cell with the place where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it holds.
    pub text: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct TableError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, and what to do.
    pub message: &'static str,
}

/// Adds a row.
pub fn write_row(out: &mut String, cells: &[&str]) {
    for (n, cell) in cells.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        let cell = guarded(cell);
        let plain = !cell.contains(['"', ',', ';', '\t', '\n', '\r']) && cell.trim() == cell && (n > 0 || !cell.is_empty());
        if plain {
            out.push_str(&cell);
        } else {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

/// Whether a spreadsheet would take the text, apostrophes before it left out, for a formula.
fn is_formula(text: &str) -> bool {
    !is_negative(text) && text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// A number below zero: it begins like a formula and is none.
fn is_negative(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = text.trim_start_matches('\'').strip_prefix('-') else { return false };
    number.split_once('.').map_or_else(|| digits(number), |(whole, rest)| digits(whole) && digits(rest))
}

fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest.to_owned(),
        _ => text,
    }
}

/// Reads a table; rows without any text are left out.
///
/// # Errors
/// When a quote is never closed, or text follows one that was.
pub fn read(text: &str) -> Result<Vec<Vec<Cell>>, TableError> {
    let text = text.trim_start_matches('\u{FEFF}');
    let between = delimiter(text);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut row: Vec<Cell> = Vec::new();
    let (mut line, mut column) = (1, 1);
    let mut chars = text.chars().peekable();
    let mut cell = Cell { text: String::new(), line, column };
    // Within quotes, and where they began; whether they were closed just now.
    let (mut open, mut closed): (Option<(usize, usize)>, bool) = (None, false);
    while let Some(c) = chars.next() {
        let here = (line, column);
        if c == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
        if open.is_some() {
            match c {
                '"' if chars.peek() == Some(&'"') => {
                    chars.next();
                    column += 1;
                    cell.text.push('"');
                }
                '"' => (open, closed) = (None, true),
                _ => cell.text.push(c),
            }
            continue;
        }
        let ends_row = c == '\n' || (c == '\r' && chars.peek().is_none_or(|next| *next == '\n'));
        if c == between || ends_row {
            if c == '\r' && chars.next_if_eq(&'\n').is_some() {
                (line, column) = (line + 1, 1);
            }
            row.push(std::mem::replace(&mut cell, Cell { text: String::new(), line, column }));
            closed = false;
            if ends_row {
                rows.push(std::mem::take(&mut row));
            }
        } else if c == '"' && cell.text.is_empty() && !closed {
            open = Some(here);
        } else if closed {
            let message = "text follows a closing quote; double a quote that belongs to the text";
            return Err(TableError { line: here.0, column: here.1, message });
        } else {
            cell.text.push(c);
        }
    }
    if let Some((line, column)) = open {
        return Err(TableError { line, column, message: "this quote is never closed" });
    }
    row.push(cell);
    rows.push(row);
    for cell in rows.iter_mut().flatten() {
        cell.text = unguarded(std::mem::take(&mut cell.text));
    }
    rows.retain(|row| row.iter().any(|cell| !cell.text.trim().is_empty()));
    Ok(rows)
}

/// What stands between the cells of the first row: spreadsheets of many countries write semicolons.
fn delimiter(text: &str) -> char {
    let (mut quoted, mut counts) = (false, [0; 3]);
    for c in text.chars().take_while(|c| *c != '\n') {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            ',' => counts[0] += 1,
            ';' => counts[1] += 1,
            '\t' => counts[2] += 1,
            _ => {}
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    [',', ';', '\t'].into_iter().zip(counts).find(|(_, count)| *count == most).map_or(',', |(c, _)| c)
}
