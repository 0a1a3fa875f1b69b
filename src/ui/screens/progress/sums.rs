//! Sums of everything: conversations, time, days. A row of days is told where there is one, and never that it ended.

use crate::locale::PersonMsg;
use crate::progress::{LATELY, Progress};
use crate::ui::text;
use crate::ui::widgets::card::grid;
use crate::ui::words::Look;
use egui::Ui;

/// Narrowest figure.
const CARD: f32 = 200.0;
/// A row of days is worth a word from here on.
const A_ROW: u32 = 2;

/// A figure: what it is of, itself, and more about it.
type Figure = (PersonMsg, String, Option<String>);

/// Shows the figures side by side.
pub fn sums_ui(ui: &mut Ui, look: &Look<'_>, progress: &Progress) {
    let figures = figures(look, progress);
    let fit = (ui.available_width() / look.theme.em(CARD)).floor() as usize;
    // Never one alone in a row below three.
    let across = match (fit, figures.len()) {
        (0 | 1, _) => 1,
        (3, 4) => 2,
        (fit, count) => fit.min(count),
    };
    let each = |index: usize, ui: &mut Ui| {
        let Some((name, value, more)) = figures.get(index) else { return };
        text::label(ui, &look.text(*name), &look.theme.overline());
        text::label(ui, value, &look.theme.title().line_height(1.4));
        if let Some(more) = more {
            text::label(ui, more, &look.theme.small());
        }
    };
    grid(ui, look, figures.len(), across, false, each, |_, _| {});
}

fn figures(look: &Look<'_>, progress: &Progress) -> Vec<Figure> {
    let [practised, assessed] = progress.sums;
    let count = |count: u64| look.number(i64::try_from(count).unwrap_or(i64::MAX));
    let passed = |count: u64| Some(look.with(PersonMsg::SumPassed, &[("count", count.into())]));
    let mut figures = Vec::new();
    if practised.contacts > 0 {
        figures.push((PersonMsg::SumPractised, count(practised.contacts), passed(practised.passed)));
    }
    if assessed.contacts > 0 {
        figures.push((PersonMsg::SumAssessed, count(assessed.contacts), passed(assessed.passed)));
    }
    let seconds = practised.seconds + assessed.seconds;
    // Seconds count only in the first minute.
    let seconds = if seconds < 60 { seconds } else { seconds / 60 * 60 };
    figures.push((PersonMsg::SumTime, look.with(PersonMsg::SumTimeValue, &[("seconds", seconds.into())]), None));
    let days = progress.days;
    let lately = look.with(PersonMsg::SumDaysValue, &[("count", days.lately.into()), ("of", LATELY.into())]);
    let row = look.with(PersonMsg::SumInARow, &[("count", days.in_a_row.into())]);
    figures.push((PersonMsg::SumDays, lately, (days.in_a_row >= A_ROW).then_some(row)));
    figures
}
