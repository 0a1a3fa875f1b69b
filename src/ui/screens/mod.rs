//! The screens and the one function that shows them.
//!
//! Must never keep anything between frames but in [`ScreenState`], and never act: it returns what was asked for.

mod announce;
mod author;
mod brief;
mod compare;
mod conversation;
mod debrief;
mod library;
mod mistakes;
mod progress;
mod trainer;

pub(super) use announce::Announcer;
pub(super) use author::AuthorState;
pub(super) use brief::BriefState;
pub(super) use compare::CompareState;
pub(super) use conversation::ConversationState;
pub(super) use debrief::DebriefState;
pub(super) use progress::ProgressState;
pub(super) use trainer::TrainerState;

use super::action::Action;
use super::model::{Model, Screen};
use super::state::ScreenState;
use super::text;
use super::theme;
use super::widgets::access::{role, within};
use super::widgets::focus;
use super::widgets::layout::place;
use super::widgets::notice::{Remedy, notices};
use super::widgets::top_bar::top_bar;
use super::words::Look;
use egui::Ui;
use egui::accesskit::Role;

/// Shows the screen the model names over the whole of `ui` and returns what the person asked for.
pub fn show(ui: &mut Ui, model: &Model<'_>, state: &mut ScreenState) -> Option<Action> {
    let theme = theme::apply(ui.ctx(), model.settings);
    ui.reset_style();
    let look = Look::new(model, theme);
    text::set_direction(ui.ctx(), look.rtl);
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    focus::begin(ui.ctx());
    let (action, _) = place(ui, &look, whole, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        focus::part_begins(ui.ctx());
        let bar = within(ui, Role::Banner, "", |ui| top_bar(ui, &look, model, &mut state.person));
        focus::part_begins(ui.ctx());
        let remedy = notices(ui, &look, model.notices, &mut state.closed_notices, state.mistakes_open);
        state.mistakes_open ^= remedy == Some(Remedy::List);
        mistakes::mistakes_ui(ui, &look, model.mistakes, &mut state.mistakes_open);
        let remedy = match remedy {
            Some(Remedy::StartAgain) => Some(Action::Again),
            Some(Remedy::LeaveTrial) => Some(Action::LeaveTrial),
            Some(Remedy::SaveAgain) => Some(Action::SaveAgain),
            Some(Remedy::SendAgain) => Some(Action::SendAgain),
            Some(Remedy::List) | None => None,
        };
        ui.spacing_mut().item_spacing.y = look.space(theme::Space::Hair);
        focus::part_begins(ui.ctx());
        let screen = within(ui, Role::Main, "", |ui| match model.screen {
            Screen::Library => library::library_ui(ui, &look, model),
            Screen::Brief(id) => brief::brief_ui(ui, &look, model, id, &mut state.brief),
            Screen::Conversation => conversation::conversation_ui(ui, &look, model, &mut state.conversation),
            Screen::Compare => compare::compare_ui(ui, &look, model, &mut state.compare),
            Screen::Author(id) => author::author_ui(ui, &look, model, id, &mut state.author),
            Screen::Trainer => trainer::trainer_ui(ui, &look, model, &mut state.trainer),
            Screen::Debrief => debrief::debrief_ui(ui, &look, model, &mut state.debrief),
            Screen::Progress => progress::progress_ui(ui, &look, model, &mut state.progress),
        });
        state.announcer.show(ui, &look, model);
        bar.or(remedy).or(screen)
    });
    focus::end(ui.ctx());
    action
}

/// A text in lines with a small mark before each, as the rules in short are shown.
fn bullet_lines(ui: &mut Ui, look: &Look<'_>, lines: &str, style: &text::Style) {
    within(ui, Role::List, "", |ui| bullets(ui, look, lines, style));
}

fn bullets(ui: &mut Ui, look: &Look<'_>, lines: &str, style: &text::Style) {
    for line in lines.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let dot = look.theme.em(16.0);
        let whole = ui.available_rect_before_wrap();
        let room = super::widgets::layout::slice(whole, look.rtl, dot, whole.width() - dot);
        let ((), used) = place(ui, look, room, |ui| role(&text::selectable(ui, line, style, &[]), Role::ListItem));
        let x = if look.rtl { whole.right() - dot * 0.35 } else { whole.left() + dot * 0.35 };
        ui.painter().circle_filled(
            egui::pos2(x, whole.top() + style.size * style.line_height / 2.0),
            look.theme.em(2.5),
            look.theme.palette.accent,
        );
        ui.advance_cursor_after_rect(egui::Rect::from_min_max(whole.min, egui::pos2(whole.right(), used.bottom())));
        ui.add_space(look.space(theme::Space::Hair));
    }
}
