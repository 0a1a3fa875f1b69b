//! A pause in practice: the words are put away while the clock stands still, so that pausing gives no time to read.

use crate::locale::Msg;
use crate::ui::action::Action;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::page;
use crate::ui::words::Look;
use egui::Ui;

/// Shows the pause; how it ends.
pub fn pause_ui(ui: &mut Ui, look: &Look<'_>) -> Option<Action> {
    page(ui, look, "pause", look.theme.reading_width(), |ui| {
        ui.add_space(ui.ctx().content_rect().height() * 0.16);
        card(ui, look, Tone::Plain, |ui| {
            focus::arrive(&text::label(ui, &look.text(Msg::PauseHeading), &look.theme.title()), ui, "pause");
            text::label(ui, &look.text(Msg::PauseWhy), &look.theme.body());
            ui.add_space(look.space(Space::Medium));
            let (on, stop) = (look.text(Msg::PauseGoOn), look.text(Msg::StopPractice));
            let ways = [
                Button::new(&on, Rank::Primary).icon_after(Icon::Forward),
                Button::new(&stop, Rank::Secondary).icon(Icon::Pause),
            ];
            match buttons(ui, look, &ways) {
                Some(0) => Some(Action::Pause(false)),
                Some(_) => Some(Action::Stop),
                None => None,
            }
        })
    })
}
