//! How it ended, and beside it under which terms: neither is part of the technique. A practice that was stopped gets kind words and
//! the way back, and no verdict.

use crate::locale::Msg;
use crate::practice::{Mode, Practice, help_taken, policy_name};
use crate::scenario::Outcome;
use crate::scoring::Scorecard;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card_of};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::shares;
use crate::ui::words::{self, Look};
use egui::Ui;

/// Shows ending and terms; tells whether to go on.
pub fn headline_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard) -> bool {
    let mut go_on = false;
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
                ending(ui, look, practice, result, before, &mut go_on)
            } else {
                played(ui, look, practice, before)
            };
            highest = highest.max(high);
        });
        if highest != before {
            ui.ctx().data_mut(|d| d.insert_temp(key, highest));
            ui.ctx().request_repaint();
        }
    } else {
        ending(ui, look, practice, result, 0.0, &mut go_on);
        ui.add_space(look.space(Space::Medium));
        played(ui, look, practice, 0.0);
    }
    go_on
}

fn ending(ui: &mut Ui, look: &Look<'_>, practice: &Practice, result: &Scorecard, least: f32, go_on: &mut bool) -> f32 {
    let tone = if result.ending.is_some() { Tone::Plain } else { Tone::Accent };
    let ((), high) = card_of(ui, look, tone, least, |ui| {
        if result.ending.is_none() {
            *go_on = stopped(ui, look, practice);
            return;
        }
        access::heading(&text::label(ui, &look.text(Msg::DebriefEnding), &look.theme.overline()), 2);
        if let Some(outcome) = result.outcome {
            ui.add_space(look.space(Space::Hair));
            chips(ui, look, &[outcome_chip(look, outcome)]);
            ui.add_space(look.space(Space::Hair));
        }
        let narration = result.ending.as_ref().map(|ending| practice.script().text(&format!("ending-{ending}")).to_owned());
        text::selectable(ui, &narration.unwrap_or_default(), &look.theme.body(), &[]);
        ui.add_space(look.space(Space::Hair));
        text::label(ui, &look.text(Msg::DebriefApart), &look.theme.small());
        if !practice.is_over() {
            ui.add_space(look.space(Space::Small));
            *go_on = go_on_ui(ui, look);
        }
    });
    high
}

/// Kind words to whoever stopped, and the way back.
fn stopped(ui: &mut Ui, look: &Look<'_>, practice: &Practice) -> bool {
    let why = match practice.setup().options.mode {
        Mode::Practice => Msg::DebriefStoppedWhy,
        Mode::Assessment => Msg::DebriefStoppedAssessment,
    };
    text::selectable(ui, &look.text(why), &look.theme.body(), &[]);
    ui.add_space(look.space(Space::Medium));
    go_on_ui(ui, look)
}

fn go_on_ui(ui: &mut Ui, look: &Look<'_>) -> bool {
    Button::new(&look.text(Msg::DebriefGoOn), Rank::Primary).icon_after(Icon::Forward).show(ui, look).clicked()
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

/// Mode, rules, rudeness, and the help that was taken.
fn played(ui: &mut Ui, look: &Look<'_>, practice: &Practice, least: f32) -> f32 {
    let setup = practice.setup();
    let mode = setup.options.mode;
    let ((), high) = card_of(ui, look, Tone::Plain, least, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::DebriefPlayed), &look.theme.overline()), 2);
        ui.add_space(look.space(Space::Hair));
        let (icon, tone) = match mode {
            Mode::Practice => (Icon::Hint, ChipTone::Accent),
            Mode::Assessment => (Icon::Goal, ChipTone::Plain),
        };
        chips(ui, look, &[Chip { text: look.text(words::mode(mode).0), icon: Some(icon), tone }]);
        ui.add_space(look.space(Space::Hair));
        let policy = policy_name(&setup.policy.id, look.words);
        text::label(ui, &look.with(Msg::PlayedRules, &[("policy", policy.into())]), &look.theme.body());
        let intensity = look.text(words::intensity(setup.options.intensity));
        text::label(ui, &look.with(Msg::PlayedIntensity, &[("intensity", intensity.into())]), &look.theme.body());
        if mode == Mode::Practice {
            help_taken(practice.help(), look.words).iter().for_each(|line| drop(text::label(ui, line, &look.theme.muted())));
        }
    });
    high
}
