//! Whom to meet next: a card each, with the reason in words and the way there.

use super::title;
use crate::locale::{Msg, PersonMsg};
use crate::progress::{Suggestion, reason_words};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::stage;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::grid;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::{Rect, Ui, pos2, vec2};

/// Side of a customer's portrait.
const PORTRAIT: f32 = 52.0;
/// Narrowest card.
const CARD: f32 = 290.0;

/// Shows the suggestions; those whose scenario is not there are left out.
pub fn next_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, all: &[Suggestion]) -> Option<Action> {
    let all: Vec<&Suggestion> = all.iter().filter(|s| model.library.scenarios.contains_key(&s.scenario)).collect();
    if all.is_empty() {
        return None;
    }
    access::heading(&text::label(ui, &look.text(PersonMsg::Next), &look.theme.title()), 2);
    ui.add_space(look.space(Space::Small));
    let fit = ((ui.available_width() + look.space(Space::Large)) / (look.theme.em(CARD) + look.space(Space::Large))).floor();
    let across = (fit as usize).clamp(1, 3).min(all.len().max(2));
    let mut action = None;
    let body = |index: usize, ui: &mut Ui| {
        if let Some(suggestion) = all.get(index) {
            body_ui(ui, look, model, suggestion);
        }
    };
    let foot = |index: usize, ui: &mut Ui| {
        if let Some(suggestion) = all.get(index)
            && foot_ui(ui, look, model, suggestion, index == 0)
        {
            action = Some(Action::OpenBrief(suggestion.scenario.clone()));
        }
    };
    grid(ui, look, all.len(), across, false, body, foot);
    ui.add_space(look.space(Space::Large));
    action
}

fn body_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, suggestion: &Suggestion) {
    let whole = ui.available_rect_before_wrap();
    let side = (PORTRAIT * look.theme.scale.sqrt()).round();
    let at = slice(whole, look.rtl, 0.0, side);
    if let Some(scenario) = model.library.scenarios.get(&suggestion.scenario) {
        stage::before_start(ui, look, Rect::from_min_size(at.min, vec2(side, side)), scenario);
    }
    let beside = side + look.space(Space::Medium);
    let (_, used) = place(ui, look, slice(whole, look.rtl, beside, (whole.width() - beside).max(1.0)), |ui| {
        let title = title(look, model, &model.settings.language, &suggestion.scenario);
        access::heading(&text::label(ui, &title, &look.theme.heading().line_height(1.35)), 3);
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom().max(whole.top() + side))));
    ui.add_space(look.space(Space::Small));
    text::label(ui, &reason_words(&suggestion.reason, look.words), &look.theme.body());
    ui.add_space(look.space(Space::Medium));
}

fn foot_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, suggestion: &Suggestion, is_first: bool) -> bool {
    let title = title(look, model, &model.settings.language, &suggestion.scenario);
    let name = look.with(Msg::CardOpen, &[("title", title.into())]);
    let rank = if is_first { Rank::Primary } else { Rank::Secondary };
    let shown = look.text(Msg::CardOpenShort);
    let open = |ui: &mut Ui| Button::new(&shown, rank).named(&name).icon_after(Icon::Forward).show(ui, look).clicked();
    ui.push_id(("next", &suggestion.scenario), open).inner
}
