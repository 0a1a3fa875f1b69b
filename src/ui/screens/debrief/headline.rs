//! How it ended, and beside it the simulated figures: neither is part of the technique.

use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Outcome;
use crate::scoring::{Scorecard, Simulated};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, shares, slice};
use crate::ui::words::{self, Look};
use egui::{Rect, Ui, pos2};

/// Shows ending and simulated figures.
pub fn headline_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard) {
    let script = practice.script();
    let line = format!("{} · {}", script.text("title"), script.text("customer"));
    text::label(ui, &line, &look.theme.overline());
    let title = match &result.ending {
        Some(ending) => script.text(&format!("ending-{ending}.title")).to_owned(),
        None => look.text(Msg::DebriefStopped),
    };
    text::label(ui, &title, &look.theme.display());
    ui.add_space(look.space(Space::Small));
    let wide = ui.available_width() >= look.theme.em(720.0);
    if wide {
        shares(ui, look, &[1.65, 1.0], |part, ui| if part == 0 { ending(ui, look, practice, result) } else { simulated(ui, look, &result.simulated) });
    } else {
        ending(ui, look, practice, result);
        ui.add_space(look.space(Space::Medium));
        simulated(ui, look, &result.simulated);
    }
}

fn ending(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard) {
    card(ui, look, Tone::Plain, |ui| {
        text::label(ui, &look.text(Msg::DebriefEnding), &look.theme.overline());
        if let Some(outcome) = result.outcome {
            ui.add_space(look.space(Space::Hair));
            chips(ui, look, &[outcome_chip(look, outcome)]);
            ui.add_space(look.space(Space::Hair));
        }
        let narration = match &result.ending {
            Some(ending) => practice.script().text(&format!("ending-{ending}")).to_owned(),
            None => look.text(Msg::DebriefStoppedWhy),
        };
        text::label(ui, &narration, &look.theme.body());
        ui.add_space(look.space(Space::Hair));
        text::label(ui, &look.text(Msg::DebriefApart), &look.theme.small());
    });
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

fn simulated(ui: &mut Ui, look: &Look<'_>, figures: &Simulated) {
    card(ui, look, Tone::Plain, |ui| {
        text::label(ui, &look.text(Msg::SimulatedHeading), &look.theme.overline());
        ui.add_space(look.space(Space::Hair));
        let unknown = || look.text(Msg::SimulatedUnknown);
        let csat = figures.csat.map(|value| look.with(Msg::SimulatedCsatValue, &[("value", value.into())]));
        let settled = figures.first_contact_resolution.map(|yes| look.text(if yes { Msg::SimulatedYes } else { Msg::SimulatedNo }));
        figure(ui, look, Msg::SimulatedCsat, &csat.unwrap_or_else(unknown));
        figure(ui, look, Msg::SimulatedResolution, &settled.unwrap_or_else(unknown));
        figure(ui, look, Msg::SimulatedHandling, &look.words.numbers.clock(u64::from(figures.handling_secs)));
        ui.add_space(look.space(Space::Hair));
        text::label(ui, &look.text(Msg::SimulatedNote), &look.theme.small());
    });
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
