//! Scores over time as lines, of all customers or of one, with the conversation chosen below and the same as a table.
//!
//! Must never draw a line over a change of rules, or leave the plot as the only way to learn what it shows.

use super::{ProgressState, title, wanted};
use crate::locale::{Msg, PersonMsg};
use crate::progress::{DIMENSIONS, Ended, Progress, Wanted};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card, divider};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::shares;
use crate::ui::widgets::plot::{Plot, Series, plot, table_on_wish};
use crate::ui::widgets::popup::menu;
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;

/// Width of the menu of customers, in points at 100 % text.
const MENU: f32 = 320.0;
/// Narrower than this (in points at 100 % text) a table's row stands in lines.
const WIDE: f32 = 560.0;

/// Shows plot and table; tells when another customer was chosen.
pub fn line_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    progress: &Progress,
    state: &mut ProgressState,
) -> Option<Action> {
    let heading = text::label(ui, &look.text(PersonMsg::Line), &look.theme.title());
    access::heading(&heading, 2);
    ui.add_space(look.space(Space::Small));
    card(ui, look, Tone::Plain, |ui| {
        let action = customer_menu(ui, look, model, progress);
        ui.add_space(look.space(Space::Small));
        if progress.scenario.is_none() && progress.met.len() > 1 {
            text::label(ui, &look.text(PersonMsg::LineAllNote), &look.theme.small());
        }
        if progress.line.len() < 2 {
            text::label(ui, &look.text(PersonMsg::LineOne), &look.theme.body());
        } else {
            drawn(ui, look, model, progress, state);
        }
        if progress.older > 0 {
            text::label(ui, &look.with(PersonMsg::LineOlder, &[("count", progress.older.into())]), &look.theme.small());
        }
        ui.add_space(look.space(Space::Small));
        table_on_wish(ui, look, &heading, &mut state.table_open, |ui| table(ui, look, model, progress));
        action
    })
}

fn drawn(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress, state: &mut ProgressState) {
    let lines: Vec<Series> = DIMENSIONS
        .iter()
        .zip(look.theme.palette.axes)
        .enumerate()
        .map(|(at, (dimension, color))| Series {
            name: look.text(words::dimension(*dimension).0),
            color,
            values: progress.line.iter().map(|point| score(&point.of, at).and_then(|s| i32::try_from(s).ok())).collect(),
        })
        .collect();
    let breaks: Vec<usize> = progress.line.iter().enumerate().filter(|(_, p)| p.rules_changed).map(|(at, _)| at).collect();
    let break_word = look.text(PersonMsg::LineRules);
    let first = i64::try_from(progress.older).unwrap_or_default() + 1;
    let shown = Plot {
        series: &lines,
        first,
        breaks: &breaks,
        break_word: &break_word,
        in_words: &|| in_words(look, progress, &lines, !breaks.is_empty()),
    };
    plot(ui, look, &shown, &mut state.step);
    ui.add_space(look.space(Space::Small));
    if !breaks.is_empty() {
        text::label(ui, &look.text(PersonMsg::LineRulesWhy), &look.theme.small());
    }
    match state.step.and_then(|step| Some((step, progress.line.get(step)?))) {
        None => drop(text::label(ui, &look.text(PersonMsg::LinePick), &look.theme.small())),
        Some((step, point)) => {
            let ink = look.theme.small().color(look.theme.palette.ink);
            text::label(ui, &name(look, model, progress, step, &point.of), &look.theme.overline());
            text::label(ui, &scores(look, &point.of).join(" · "), &ink);
        }
    }
}

fn score(ended: &Ended, at: usize) -> Option<u32> {
    ended.scores.get(at).copied().flatten()
}

/// Number, customer and time of a conversation on the line.
fn name(look: &Look<'_>, model: &Model<'_>, progress: &Progress, step: usize, of: &Ended) -> String {
    let number = progress.older + step as u64 + 1;
    let title = title(look, model, &progress.locale, &of.scenario);
    let args = [("number", number.into()), ("title", title.into()), ("started", of.started.as_str().into())];
    look.with(PersonMsg::LinePoint, &args)
}

/// Each dimension that was observed with its score.
pub(super) fn scores(look: &Look<'_>, ended: &Ended) -> Vec<String> {
    let of = |(at, dimension): (usize, &crate::scenario::Dimension)| {
        let name = look.text(words::dimension(*dimension).0);
        Some(look.with(Msg::ScoreValue, &[("dimension", name.into()), ("score", score(ended, at)?.into())]))
    };
    DIMENSIONS.iter().enumerate().filter_map(of).collect()
}

fn in_words(look: &Look<'_>, progress: &Progress, lines: &[Series], is_broken: bool) -> String {
    let mut told = vec![look.with(PersonMsg::LineAlt, &[("count", progress.line.len().into())])];
    for line in lines {
        let observed: Vec<i32> = line.values.iter().copied().flatten().collect();
        if let (Some(from), Some(to)) = (observed.first(), observed.last()) {
            let args = [("dimension", line.name.as_str().into()), ("from", (*from).into()), ("to", (*to).into())];
            told.push(look.with(PersonMsg::LineAltOf, &args));
        }
    }
    if is_broken {
        told.push(look.text(PersonMsg::LineRulesWhy));
    }
    told.join(" ")
}

/// All customers or one, in a menu: there may be many.
fn customer_menu(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) -> Option<Action> {
    let all = look.text(PersonMsg::LineAll);
    let name = |id: &str| title(look, model, &progress.locale, id);
    let now = progress.scenario.as_deref().map_or_else(|| all.clone(), name);
    let word = look.with(PersonMsg::LineOf, &[("customer", now.into())]);
    let button = Button::new(&word, Rank::Secondary).small().icon_after(Icon::Down).show(ui, look);
    let mut entries: Vec<(Option<String>, String)> = vec![(None, all)];
    entries.extend(progress.met.iter().map(|met| (Some(met.shown.scenario.clone()), name(&met.shown.scenario))));
    let names: Vec<&str> = entries.iter().map(|(_, name)| name.as_str()).collect();
    let now = entries.iter().position(|(id, _)| *id == progress.scenario);
    let chosen = menu(ui, look, &button, MENU, &names, now, |_, _| {})?;
    Some(Action::ShowProgress(Wanted { scenario: entries.swap_remove(chosen).0, ..wanted(progress) }))
}

fn table(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) {
    let wide = ui.available_width() >= look.theme.em(WIDE);
    let parts: &[f32] = if wide { &[2.4, 1.0, 1.0, 1.0, 1.0] } else { &[1.0] };
    access::table(ui, progress.line.len() + 1, 1 + DIMENSIONS.len());
    if wide {
        head(ui, look, parts, PersonMsg::When);
    }
    let ink = look.theme.small().color(look.theme.palette.ink);
    for (step, point) in progress.line.iter().enumerate() {
        if point.rules_changed {
            divider(ui, look);
            text::label(ui, &look.text(PersonMsg::LineRules), &look.theme.overline());
        }
        access::within(ui, Role::Row, "", |ui| {
            shares(ui, look, parts, |column, ui| {
                if column == 0 {
                    let shown = text::label(ui, &name(look, model, progress, step, &point.of), &ink);
                    access::cell(&shown, Role::RowHeader, step + 1, 0);
                }
                let columns = if wide { column..column + 1 } else { 1..1 + DIMENSIONS.len() };
                for at in columns.filter_map(|column| column.checked_sub(1)) {
                    cell(ui, look, &point.of, at, step + 1, wide);
                }
            });
        });
        ui.add_space(look.space(Space::Hair));
    }
}

/// The names of the columns: `first`, and each dimension.
pub(super) fn head(ui: &mut Ui, look: &Look<'_>, parts: &[f32], first: PersonMsg) {
    access::within(ui, Role::Row, "", |ui| {
        shares(ui, look, parts, |column, ui| {
            let word = match column.checked_sub(1).map(|at| DIMENSIONS.get(at)) {
                None => look.text(first),
                Some(Some(dimension)) => look.text(words::dimension(*dimension).0),
                Some(None) => return,
            };
            access::cell(&text::label(ui, &word, &look.theme.overline()), Role::ColumnHeader, 0, column);
        });
    });
    divider(ui, look);
}

/// One score; where there are no columns it says what it is of.
pub(super) fn cell(ui: &mut Ui, look: &Look<'_>, ended: &Ended, at: usize, row: usize, wide: bool) {
    let Some(dimension) = DIMENSIONS.get(at) else { return };
    let name = look.text(words::dimension(*dimension).0);
    let words = match (score(ended, at), wide) {
        (Some(score), true) => look.number(score),
        (Some(score), false) => look.with(Msg::ScoreValue, &[("dimension", name.into()), ("score", score.into())]),
        (None, true) => look.text(Msg::NotObserved),
        (None, false) => return,
    };
    let color = if score(ended, at).is_some() { look.theme.palette.ink } else { look.theme.palette.muted };
    access::cell(&text::label(ui, &words, &look.theme.small().color(color)), Role::Cell, row, at + 1);
}
