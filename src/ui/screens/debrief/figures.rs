//! The simulated figures of the contact, in a card of their own.
//!
//! Must never stand among the scores, or without the words that say what they are.

use crate::locale::Msg;
use crate::practice::figures;
use crate::scoring::Simulated;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::layout::columns;
use crate::ui::words::Look;
use egui::Ui;

/// Shows the figures; of an unfinished contact those that are known.
pub fn figures_ui(ui: &mut Ui, look: &Look<'_>, simulated: &Simulated) {
    let unknown = look.text(Msg::SimulatedUnknown);
    let all: Vec<(String, String)> = figures(simulated, look.words).into_iter().filter(|(_, value)| *value != unknown).collect();
    card(ui, look, Tone::Plain, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::SimulatedHeading), &look.theme.heading()), 2);
        text::label(ui, &look.text(Msg::SimulatedNote), &look.theme.small());
        ui.add_space(look.space(Space::Small));
        let across = ((ui.available_width() / look.theme.em(230.0)) as usize).clamp(1, 3);
        for row in all.chunks(across) {
            columns(ui, look, across, |index, ui| {
                let Some((name, value)) = row.get(index) else { return };
                text::label(ui, name, &look.theme.small());
                text::label(ui, value, &look.theme.heading());
            });
            ui.add_space(look.space(Space::Small));
        }
    });
}
