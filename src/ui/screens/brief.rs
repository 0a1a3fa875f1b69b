//! The brief: all that a trainee may know before the customer speaks, and no more.
//!
//! Must never tell moods, branches or better replies.

use super::bullet_lines;
use super::library::facts;
use crate::locale::Msg;
use crate::scenario::{Dimension, Scenario};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{page, place, shares, slice};
use crate::ui::words::{self, Look};
use egui::{Rect, Ui, pos2, vec2};

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1080.0;

/// Shows the brief of a scenario.
pub fn brief_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, id: &str) -> Option<Action> {
    page(ui, look, "brief", look.theme.em(PAGE), |ui| {
        let back = Button::new(&look.text(Msg::BackToLibrary), Rank::Quiet).icon(Icon::Back).show(ui, look).clicked();
        ui.add_space(look.space(Space::Small));
        let here = model.library.scenarios.get(id).filter(|s| model.catalogue.has_scenario(s.id.as_str()));
        let started = match here {
            Some(scenario) => brief(ui, look, scenario),
            None => {
                card(ui, look, Tone::Plain, |ui| drop(text::label(ui, &look.text(Msg::BriefMissing), &look.theme.body())));
                None
            }
        };
        if back { Some(Action::OpenLibrary) } else { started }
    })
}

fn brief(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) -> Option<Action> {
    let say = |id: &str| words::before_start(look.words, scenario, id);
    text::label(ui, &say("title"), &look.theme.display());
    facts(ui, look, scenario);
    ui.add_space(look.space(Space::Large));
    let wide = ui.available_width() >= look.theme.em(760.0);
    let mut started = false;
    let first = |ui: &mut Ui| {
        part(ui, look, Icon::Person, Msg::BriefYou, &say("you"));
        part(ui, look, icon::of_channel(scenario.channel), Msg::BriefCustomer, &format!("{}\n{}", say("customer"), say("persona")));
        part(ui, look, Icon::Goal, Msg::BriefGoal, &say("goal"));
    };
    let rest = |ui: &mut Ui| {
        policy(ui, look, &say("policy"));
        scored(ui, look);
    };
    if wide {
        shares(ui, look, &[1.0, 1.0], |part, ui| if part == 0 { first(ui) } else { rest(ui) });
    } else {
        first(ui);
        rest(ui);
    }
    ui.add_space(look.space(Space::Small));
    text::label(ui, &look.text(Msg::BriefQuiet), &look.theme.muted());
    ui.add_space(look.space(Space::Small));
    started |= Button::new(&look.text(Msg::BriefStart), Rank::Primary).icon_after(Icon::Forward).show(ui, look).clicked();
    started.then(|| Action::Start(scenario.id.to_string()))
}

/// A heading with its icon.
fn heading(ui: &mut Ui, look: &Look<'_>, sign: Icon, title: Msg) {
    let whole = ui.available_rect_before_wrap();
    let side = look.theme.em(20.0);
    let beside = side + look.space(Space::Small);
    let style = look.theme.heading();
    let (_, used) = place(ui, look, slice(whole, look.rtl, beside, whole.width() - beside), |ui| text::label(ui, &look.text(title), &style));
    let line = Rect::from_min_size(slice(whole, look.rtl, 0.0, side).min, vec2(side, style.size * style.line_height));
    icon::paint(ui.painter(), line, sign, look.theme.palette.accent, look.rtl);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
    ui.add_space(look.space(Space::Hair));
}

fn part(ui: &mut Ui, look: &Look<'_>, sign: Icon, title: Msg, words: &str) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, sign, title);
        text::label(ui, words, &look.theme.body());
    });
    ui.add_space(look.space(Space::Medium));
}

fn policy(ui: &mut Ui, look: &Look<'_>, words: &str) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Book, Msg::BriefPolicy);
        bullet_lines(ui, look, words, &look.theme.body());
        if words.contains(words::NOT_YET_DRAWN) {
            text::label(ui, &look.text(Msg::BriefPolicyNote), &look.theme.small());
        }
    });
    ui.add_space(look.space(Space::Medium));
}

fn scored(ui: &mut Ui, look: &Look<'_>) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Check, Msg::BriefScored);
        for dimension in Dimension::ALL {
            let (name, about) = words::dimension(*dimension);
            text::label(ui, &look.text(name), &look.theme.strong());
            text::label(ui, &look.text(about), &look.theme.muted());
            ui.add_space(look.space(Space::Hair));
        }
    });
    ui.add_space(look.space(Space::Medium));
}
