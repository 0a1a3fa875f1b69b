//! A table of a study: columns where there is room for them, else each row as a short list of its own.

use crate::cohort::{Cell, Table};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::divider;
use crate::ui::widgets::layout::shares;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Response, Ui};
use std::ops::Range;

/// A column of figures is at least so wide, in points at 100 % text, or the table is told row by row.
const FIGURES: f32 = 64.0;
/// A column of words takes so many times the room of one of figures.
const WORDS: f32 = 2.4;

/// Shows some rows of a table.
pub fn table_ui(ui: &mut Ui, look: &Look<'_>, named_by: &Response, table: &Table, rows: Range<usize>) {
    let words = |column: usize| {
        let text = |row: &Vec<Cell>| row.get(column).is_some_and(|cell| !matches!(cell, Cell::Number(_)));
        column == 0 || table.rows.iter().filter(|row| text(row)).count() * 2 > table.rows.len()
    };
    let parts: Vec<f32> = (0..table.heads.len()).map(|column| if words(column) { WORDS } else { 1.0 }).collect();
    let gaps = look.space(Space::Large) * (parts.len().max(1) - 1) as f32;
    let figures = (ui.available_width() - gaps) / parts.iter().sum::<f32>();
    access::named_by(ui, Role::Table, named_by, |ui| {
        access::table(ui, table.rows.len() + 1, table.heads.len());
        if figures < look.theme.em(FIGURES) {
            stacked(ui, look, table, rows);
            return;
        }
        row(ui, look, &parts, |column, ui| {
            if let Some(head) = table.heads.get(column) {
                access::cell(&text::label(ui, head, &look.theme.overline()), Role::ColumnHeader, 0, column);
            }
        });
        divider(ui, look);
        for at in rows {
            row(ui, look, &parts, |column, ui| {
                if let Some(cell) = table.rows.get(at).and_then(|row| row.get(column)) {
                    let role = if column == 0 { Role::RowHeader } else { Role::Cell };
                    access::cell(&cell_ui(ui, look, cell, column == 0), role, at + 1, column);
                }
            });
            ui.add_space(look.space(Space::Hair));
        }
    });
}

/// Row by row: its name, and below it each figure after the name of its column.
fn stacked(ui: &mut Ui, look: &Look<'_>, table: &Table, rows: Range<usize>) {
    for at in rows {
        access::within(ui, Role::Row, "", |ui| {
            for (column, cell) in table.rows.get(at).into_iter().flatten().enumerate() {
                let role = if column == 0 { Role::RowHeader } else { Role::Cell };
                match table.heads.get(column).filter(|_| column > 0) {
                    Some(head) => shares(ui, look, &[1.0, 1.0], |side, ui| match side {
                        0 => drop(text::label(ui, head, &look.theme.small())),
                        _ => access::cell(&cell_ui(ui, look, cell, false), role, at + 1, column),
                    }),
                    None => access::cell(&cell_ui(ui, look, cell, true), role, at + 1, column),
                }
            }
        });
        divider(ui, look);
    }
}

fn cell_ui(ui: &mut Ui, look: &Look<'_>, cell: &Cell, names_row: bool) -> Response {
    let style = look.theme.small().color(look.theme.palette.ink);
    let style = if names_row { style.bold() } else { style };
    // Two lines are enough to know a turn by: all of it shows when the pointer rests on it.
    let shown = text::elided(ui, cell.text(), &style, 3);
    if let Cell::Quoted(_, tag) = cell {
        access::language(&shown, tag);
    }
    shown
}

fn row(ui: &mut Ui, look: &Look<'_>, parts: &[f32], add: impl FnMut(usize, &mut Ui)) {
    access::within(ui, Role::Row, "", |ui| shares(ui, look, parts, add));
}
