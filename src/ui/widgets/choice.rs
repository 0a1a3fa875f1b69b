//! One of several, as buttons in a row.
//!
//! Must never own the choice: it tells what was pressed.

use super::access;
use super::button::{Button, Rank, rows};
use super::focus;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Response, Ui};

/// How a row of choices looks and what it is to assistive technology.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceKind {
    /// One value of several.
    Value,
    /// One part of the screen of several.
    Tab,
}

/// Shows the row, and tells `each` about every button; the number of the one that was pressed and was not chosen before.
pub fn choices<S: AsRef<str>>(
    ui: &mut Ui,
    look: &Look<'_>,
    kind: ChoiceKind,
    names: &[S],
    now: Option<usize>,
    mut each: impl FnMut(usize, &Response),
) -> Option<usize> {
    let (rank, role) = match kind {
        ChoiceKind::Value => (Rank::Secondary, Role::RadioButton),
        ChoiceKind::Tab => (Rank::Quiet, Role::Tab),
    };
    let all: Vec<Button<'_>> = names
        .iter()
        .enumerate()
        .map(|(index, name)| Button::new(name.as_ref(), rank).small().selected(Some(index) == now))
        .collect();
    let shown = rows(ui, look, &all);
    for (index, response) in shown.iter().enumerate() {
        access::one_of(response, role, index, names.len(), Some(index) == now);
        each(index, response);
    }
    focus::arrows_round(ui, &shown, look.rtl);
    shown.iter().position(Response::clicked).filter(|index| Some(*index) != now)
}
