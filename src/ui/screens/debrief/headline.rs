//! How it ended, and beside it the simulated figures: neither is part of the technique.

use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Outcome;
use crate::scoring::{Scorecard, Simulated};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::{Tone, card_of};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, shares, slice};
use crate::ui::words::{self, Look};
use egui::{Rect, Ui, pos2};

/// Shows ending and simulated figures.
pub fn headline_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard) {
    let script = practice.script();
    let args = [("title", script.text("title").into()), ("customer", script.text("customer").into())];
    let line = look.with(Msg::TitleAndCustomer, &args);
    text::label(ui, &line, &look.theme.overline());
    let title = match &result.ending {
        Some(ending) => script.text(&format!("ending-{ending}.title")).to_owned(),
        None => look.text(Msg::DebriefStopped),
    };
    focus::arrive(&text::label(ui, &title, &look.theme.display()), ui, "debrief");
    ui.add_space(look.space(Space::Small));
    let wide = ui.available_width() >= look.theme.em(720.0);
    if wide {
        // Both as high as the higher one was the frame before.
        let key = egui::Id::new("sabr headline height");
        let before: f32 = ui.ctx().data(|d| d.get_temp(key)).unwrap_or(0.0);
        let mut highest = 0.0_f32;
        shares(ui, look, &[1.65, 1.0], |part, ui| {
            let high = if part == 0 {
                ending(ui, look, practice, result, before)
            } else {
                simulated(ui, look, &result.simulated, before)
            };
            highest = highest.max(high);
        });
        if highest != before {
            ui.ctx().data_mut(|d| d.insert_temp(key, highest));
            ui.ctx().request_repaint();
        }
    } else {
        ending(ui, look, practice, result, 0.0);
        ui.add_space(look.space(Space::Medium));
        simulated(ui, look, &result.simulated, 0.0);
    }
}

fn ending(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard, least: f32) -> f32 {
    let ((), high) = card_of(ui, look, Tone::Plain, least, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::DebriefEnding), &look.theme.overline()), 2);
        if let Some(outcome) = result.outcome {
            ui.add_space(look.space(Space::Hair));
            chips(ui, look, &[outcome_chip(look, outcome)]);
            ui.add_space(look.space(Space::Hair));
        }
        let narration = match &result.ending {
            Some(ending) => practice.script().text(&format!("ending-{ending}")).to_owned(),
            None => look.text(Msg::DebriefStoppedWhy),
        };
        text::selectable(ui, &narration, &look.theme.body(), &[]);
        ui.add_space(look.space(Space::Hair));
        text::label(ui, &look.text(Msg::DebriefApart), &look.theme.small());
    });
    high
}

fn outcome_chip(look: &Look<'_>, outcome: Outcome) -> Chip {
    let (icon, tone) = match outcome {
        Outcome::Resolved => (Icon::Check, ChipTone::Good),
        Outcome::Partly => (Icon::Half, ChipTone::Accent),
        Outcome::HandedOver => (Icon::PassOn, ChipTone::Accent),
        Outcome::Unresolved => (Icon::Minus, ChipTone::Warn),
        Outcome::Abandoned | Outcome::Disconnected => (Icon::Cross, ChipTone::Warn),
    };
    Chip { text: look.text(words::outcome(outcome)), icon: Some(icon), tone }
}

fn simulated(ui: &mut Ui, look: &Look<'_>, figures: &Simulated, least: f32) -> f32 {
    let ((), high) = card_of(ui, look, Tone::Plain, least, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::SimulatedHeading), &look.theme.overline()), 2);
        ui.add_space(look.space(Space::Hair));
        let unknown = || look.text(Msg::SimulatedUnknown);
        let csat = figures.csat.map(|value| look.with(Msg::SimulatedCsatValue, &[("value", value.into())]));
        let settled =
            figures.first_contact_resolution.map(|yes| look.text(if yes { Msg::SimulatedYes } else { Msg::SimulatedNo }));
        figure(ui, look, Msg::SimulatedCsat, &csat.unwrap_or_else(unknown));
        figure(ui, look, Msg::SimulatedResolution, &settled.unwrap_or_else(unknown));
        let handling = look.with(Msg::SimulatedHandlingValue, &[("seconds", figures.handling_secs.into())]);
        figure(ui, look, Msg::SimulatedHandling, &handling);
        ui.add_space(look.space(Space::Hair));
        text::label(ui, &look.text(Msg::SimulatedNote), &look.theme.small());
    });
    high
}

/// A name at the start, its value at the end.
fn figure(ui: &mut Ui, look: &Look<'_>, name: Msg, value: &str) {
    let whole = ui.available_rect_before_wrap();
    let style = look.theme.strong();
    let wide = text::block(ui.ctx(), value, &style, whole.width() / 2.0, &[]).size().x.ceil() + 1.0;
    let room = whole.width() - wide - look.space(Space::Small);
    let (_, a) = place(ui, look, slice(whole, look.rtl, 0.0, room), |ui| text::label(ui, &look.text(name), &look.theme.muted()));
    let (_, b) = place(ui, look, slice(whole, look.rtl, whole.width() - wide, wide), |ui| text::label(ui, value, &style));
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), a.bottom().max(b.bottom()))));
    ui.add_space(look.space(Space::Hair));
}
