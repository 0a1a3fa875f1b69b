//! Each customer that was met, by the newest, the best or the first conversation, as the person chooses.
//!
//! The best is the best of those scored by today's rules of that customer: another rule's best would be no match for it.

use super::line::{cell, head};
use super::{choice, title, wanted};
use crate::locale::{Msg, PersonMsg};
use crate::progress::{DIMENSIONS, Met, Progress, Wanted, Which};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card, divider};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::shares;
use crate::ui::words::Look;
use egui::Ui;
use egui::accesskit::Role;

/// Narrower than this (in points at 100 % text) a row stands in lines.
const WIDE: f32 = 760.0;

/// Shows the choice and the table.
pub fn met_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) -> Option<Action> {
    let heading = text::label(ui, &look.text(PersonMsg::Met), &look.theme.title());
    access::heading(&heading, 2);
    ui.add_space(look.space(Space::Small));
    let names = Which::ALL.map(|which| look.text(which_name(which)));
    let now = Which::ALL.iter().position(|which| *which == progress.which);
    let chosen = choice(ui, look, PersonMsg::Which, &names, now).and_then(|index| Which::ALL.get(index).copied());
    let action = chosen.map(|which| Action::ShowProgress(Wanted { which, ..wanted(progress) }));
    let opened =
        card(ui, look, Tone::Plain, |ui| access::named_by(ui, Role::Table, &heading, |ui| table(ui, look, model, progress)));
    action.or(opened)
}

fn which_name(which: Which) -> PersonMsg {
    match which {
        Which::Last => PersonMsg::WhichLast,
        Which::Best => PersonMsg::WhichBest,
        Which::First => PersonMsg::WhichFirst,
    }
}

fn table(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) -> Option<Action> {
    let wide = ui.available_width() >= look.theme.em(WIDE);
    let parts: &[f32] = if wide { &[2.6, 1.0, 1.0, 1.0, 1.0, 1.1] } else { &[1.0] };
    access::table(ui, progress.met.len() + 1, 2 + DIMENSIONS.len());
    let mut action = None;
    if wide {
        head(ui, look, parts, PersonMsg::Customer);
    }
    for (index, met) in progress.met.iter().enumerate() {
        if index > 0 && !wide {
            divider(ui, look);
        }
        let row = |ui: &mut Ui| {
            shares(ui, look, parts, |column, ui| {
                if column == 0 {
                    customer(ui, look, model, progress, met, index + 1);
                }
                let columns = if wide { column..column + 1 } else { 1..1 + DIMENSIONS.len() };
                for at in columns.filter_map(|column| column.checked_sub(1)).filter(|at| *at < DIMENSIONS.len()) {
                    cell(ui, look, &met.shown, at, index + 1, wide);
                }
                if column + 1 == parts.len()
                    && model.library.scenarios.contains_key(&met.shown.scenario)
                    && open(ui, look, model, met)
                {
                    action = Some(Action::OpenBrief(met.shown.scenario.clone()));
                }
            });
        };
        access::within(ui, Role::Row, "", row);
        ui.add_space(look.space(Space::Small));
    }
    action
}

/// The title; below it how often, when, and whether some had other rules.
fn customer(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress, met: &Met, row: usize) {
    let title = title(look, model, &progress.locale, &met.shown.scenario);
    access::cell(&text::label(ui, &title, &look.theme.strong().line_height(1.4)), Role::RowHeader, row, 0);
    let args = [("count", met.attempts.into()), ("started", met.shown.day().into())];
    let mut about = vec![look.with(PersonMsg::MetAttempts, &args)];
    if met.other_rules {
        about.push(look.text(PersonMsg::MetOtherRules));
    }
    text::label(ui, &about.join(" · "), &look.theme.small());
}

fn open(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, met: &Met) -> bool {
    let title = title(look, model, &model.settings.language, &met.shown.scenario);
    let (shown, name) = (look.text(Msg::CardOpenShort), look.with(Msg::CardOpen, &[("title", title.into())]));
    let button =
        |ui: &mut Ui| Button::new(&shown, Rank::Quiet).named(&name).icon_after(Icon::Forward).small().show(ui, look).clicked();
    ui.push_id(("met", &met.shown.scenario), button).inner
}
