//! A conversation in a spreadsheet: one row an answer.
//!
//! Columns: `turn` (empty: as above), `customer` (what is said there), `reply` (an answer; none ends the conversation), `next` (the
//! turn it leads to; empty: the one below) and, if wanted, `marks` (criteria, such as `courtesy ownership`).

use super::{Answer, Lost, NoTalk, Passage, Talk};
use crate::authoring::csv::{Cell, read};
use crate::scenario::{Criterion, did_you_mean};

/// Reads such a table.
///
/// # Errors
/// When it is no table, or a column is missing.
pub fn read_talk_table(text: &str) -> Result<Talk, NoTalk> {
    let rows = read(text).map_err(|e| NoTalk { line: e.line, column: e.column, message: e.message.to_owned() })?;
    let head = rows.first().cloned().unwrap_or_default();
    let place =
        |names: &[&str]| head.iter().position(|cell| names.iter().any(|name| cell.text.trim().eq_ignore_ascii_case(name)));
    let wanted = |names: &[&str]| {
        let message =
            format!("there is no column `{}`; the first row names the columns: turn, customer, reply, next, marks", names[0]);
        place(names).ok_or(NoTalk { line: 1, column: 1, message })
    };
    let columns = [
        wanted(&["turn"])?,
        wanted(&["customer", "customer line"])?,
        wanted(&["reply"])?,
        wanted(&["next"])?,
        place(&["marks", "mark"]).unwrap_or(usize::MAX),
    ];
    let mut talk = Talk::default();
    for (n, cell) in head.iter().enumerate().filter(|(n, cell)| !columns.contains(n) && !cell.text.trim().is_empty()) {
        let what = format!("the column `{}` (number {})", cell.text.trim(), n + 1);
        talk.lost.push(Lost { line: cell.line, column: cell.column, what });
    }
    for row in rows.iter().skip(1) {
        add(row, columns, &mut talk)?;
    }
    if talk.passages.is_empty() {
        return Err(NoTalk { line: 2, column: 1, message: "there is no turn in the table".to_owned() });
    }
    // Without a turn to go to, an answer leads to the one below.
    let names: Vec<String> = talk.passages.iter().map(|p| p.name.clone()).collect();
    for (n, passage) in talk.passages.iter_mut().enumerate() {
        let below = names.get(n + 1).map_or("end", String::as_str);
        passage.answers.iter_mut().filter(|answer| answer.to.is_empty()).for_each(|answer| answer.to = below.to_owned());
    }
    Ok(talk)
}

fn add(row: &[Cell], [turn, customer, reply, next, marks]: [usize; 5], talk: &mut Talk) -> Result<(), NoTalk> {
    let empty = Cell { text: String::new(), line: row.first().map_or(1, |cell| cell.line), column: 1 };
    let at = |column: usize| row.get(column).unwrap_or(&empty);
    let text = |column: usize| at(column).text.trim().to_owned();
    let name = text(turn);
    let known = talk.passages.iter().position(|p| p.name == name);
    let here = match (name.is_empty(), known) {
        (true, _) if talk.passages.is_empty() => {
            let message = "the first row has no turn; give it a name in the column `turn`".to_owned();
            return Err(NoTalk { line: at(turn).line, column: at(turn).column, message });
        }
        (true, _) => talk.passages.len() - 1,
        (false, Some(known)) => known,
        (false, None) => {
            talk.passages.push(Passage { name, line: at(turn).line, ..Passage::default() });
            talk.passages.len() - 1
        }
    };
    let mut lost = Vec::new();
    let mut lose = |cell: &Cell, what: String| lost.push(Lost { line: cell.line, column: cell.column, what });
    let Some(passage) = talk.passages.get_mut(here) else { return Ok(()) };
    let says = text(customer);
    if passage.says.is_empty() {
        passage.says = says;
    } else if !says.is_empty() && says != passage.says {
        lose(at(customer), format!("a second thing the customer says in `{}`: {says}", passage.name));
    }
    let mut criteria = Vec::new();
    for mark in text(marks).split([' ', ',', ';']).filter(|mark| !mark.is_empty()) {
        match Criterion::ALL.iter().find(|c| c.id() == mark.to_lowercase() || format!("{c:?}") == mark) {
            Some(criterion) => criteria.push(*criterion),
            None => {
                let near = did_you_mean(mark, Criterion::ALL.iter().filter(|c| c.is_manner()).map(|c| c.id()));
                lose(at(marks), format!("the mark `{mark}`; {near}"));
            }
        }
    }
    let answer = text(reply);
    if !answer.is_empty() {
        let to = text(next);
        passage.answers.push(Answer { text: answer, to, line: at(reply).line, marks: criteria });
    } else if !text(next).is_empty() {
        lose(at(next), format!("a way to `{}` without a reply that takes it", text(next)));
    }
    talk.lost.append(&mut lost);
    Ok(())
}
