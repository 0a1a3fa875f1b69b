//! The mood over the steps: the plot, what moved it at the step chosen, and the same as a table.
//!
//! Must never leave the plot as the only way to learn what it shows.

use super::DebriefState;
use crate::locale::Msg;
use crate::practice::{MoodPoint, Practice, cause_name, moods_in_words};
use crate::scenario::Axis;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::{Tone, card, divider};
use crate::ui::widgets::layout::shares;
use crate::ui::widgets::plot::{Plot, Series, plot, table_on_wish};
use crate::ui::words::{self, Look};
use egui::accesskit::Role;
use egui::{Color32, Ui};

/// Shows plot, causes and table.
pub fn mood_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut DebriefState) {
    let heading = text::label(ui, &look.text(Msg::MoodHeading), &look.theme.title());
    access::heading(&heading, 2);
    ui.add_space(look.space(Space::Small));
    card(ui, look, Tone::Plain, |ui| {
        let trace = practice.trace();
        let lines: Vec<Series> =
            Axis::ALL.iter().zip(look.theme.palette.axes).map(|(axis, color)| line(look, trace, *axis, color)).collect();
        let shown =
            Plot { series: &lines, first: 0, breaks: &[], break_word: "", in_words: &|| moods_in_words(trace, look.words) };
        plot(ui, look, &shown, &mut state.step);
        ui.add_space(look.space(Space::Small));
        causes(ui, look, trace, state.step);
        ui.add_space(look.space(Space::Small));
        table_on_wish(ui, look, &heading, &mut state.table_open, |ui| table(ui, look, trace));
    });
}

fn line(look: &Look<'_>, trace: &[MoodPoint], axis: Axis, color: Color32) -> Series {
    Series { name: look.text(words::axis(axis)), color, values: trace.iter().map(|p| Some(p.mood.get(axis))).collect() }
}

/// The name of a step.
fn step_name(look: &Look<'_>, step: usize) -> String {
    if step == 0 { look.text(Msg::MoodStart) } else { look.with(Msg::MoodStep, &[("step", step.into())]) }
}

fn causes(ui: &mut Ui, look: &Look<'_>, trace: &[MoodPoint], step: Option<usize>) {
    let Some((step, point)) = step.and_then(|s| Some((s, trace.get(s)?))) else {
        text::label(ui, &look.text(Msg::MoodPick), &look.theme.small());
        return;
    };
    text::label(ui, &step_name(look, step), &look.theme.overline());
    if point.changes.is_empty() {
        text::label(ui, &look.text(Msg::MoodUnchanged), &look.theme.small());
    }
    for change in &point.changes {
        let axis = look.text(words::axis(change.axis));
        let args = [
            ("axis", axis.into()),
            ("from", change.from.into()),
            ("to", change.to.into()),
            ("cause", cause_name(change.cause, look.words).into()),
        ];
        text::label(ui, &look.with(Msg::MoodChange, &args), &look.theme.small().color(look.theme.palette.ink));
    }
}

fn table(ui: &mut Ui, look: &Look<'_>, trace: &[MoodPoint]) {
    let parts = [1.2, 1.0, 1.0, 1.0, 1.0];
    access::table(ui, trace.len() + 1, parts.len());
    row(ui, look, &parts, |column, ui| {
        if let Some(axis) = column.checked_sub(1).and_then(|i| Axis::ALL.get(i)) {
            let name = text::label(ui, &look.text(words::axis(*axis)), &look.theme.overline());
            access::cell(&name, Role::ColumnHeader, 0, column);
        }
    });
    divider(ui, look);
    for (step, point) in trace.iter().enumerate() {
        row(ui, look, &parts, |column, ui| {
            let cell = match column.checked_sub(1).and_then(|i| Axis::ALL.get(i)) {
                None => step_name(look, step),
                Some(axis) => look.number(point.mood.get(*axis)),
            };
            let cell = text::label(ui, &cell, &look.theme.small().color(look.theme.palette.ink));
            access::cell(&cell, if column == 0 { Role::RowHeader } else { Role::Cell }, step + 1, column);
        });
    }
}

fn row(ui: &mut Ui, look: &Look<'_>, parts: &[f32], add: impl FnMut(usize, &mut Ui)) {
    access::within(ui, Role::Row, "", |ui| shares(ui, look, parts, add));
}
