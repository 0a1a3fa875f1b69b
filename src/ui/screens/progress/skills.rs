//! Where the four skills stand, and how they moved since the first time by the same rules.
//!
//! Must never show *not observed* as a zero.

use crate::locale::{Msg, PersonMsg};
use crate::progress::{Progress, Standing, change_words};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::grid;
use crate::ui::widgets::meter::bar;
use crate::ui::words::{self, Look};
use egui::{Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Shows the four side by side.
pub fn skills_ui(ui: &mut Ui, look: &Look<'_>, progress: &Progress) {
    access::heading(&text::label(ui, &look.text(PersonMsg::Skills), &look.theme.title()), 2);
    let note = look.with(PersonMsg::SkillsNote, &[("count", progress.met.len().into())]);
    super::narrow(ui, look, |ui| drop(text::label(ui, &note, &look.theme.small())));
    ui.add_space(look.space(Space::Small));
    let across = match (ui.available_width() / look.theme.em(235.0)).floor() as usize {
        0 | 1 => 1,
        2 | 3 => 2,
        _ => 4,
    };
    let each = |index: usize, ui: &mut Ui| {
        if let Some(standing) = progress.standings.get(index) {
            skill_ui(ui, look, standing);
        }
    };
    grid(ui, look, progress.standings.len(), across, false, each, |_, _| {});
}

fn skill_ui(ui: &mut Ui, look: &Look<'_>, standing: &Standing) {
    let name = look.text(words::dimension(standing.dimension).0);
    access::heading(&text::label(ui, &name, &look.theme.heading()), 3);
    let Some(mean) = standing.mean else {
        text::label(ui, &look.text(Msg::NotObserved), &look.theme.muted());
        text::label(ui, &look.text(Msg::NotObservedWhy), &look.theme.small());
        return;
    };
    // From 0 to 100.
    let score = mean.round() as i64;
    let number = text::label(ui, &look.number(score), &look.theme.figure());
    let told = look.with(Msg::ScoreValue, &[("dimension", name.as_str().into()), ("score", score.into())]);
    access::about(&number, &told);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), look.theme.em(8.0)), Sense::hover());
    bar(ui, look, rect, (mean / 100.0) as f32, look.theme.palette.accent);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, text::without_isolates(&name)));
    access::meter(&response, &name, mean.round());
    ui.add_space(look.space(Space::Small));
    let change = change_words(standing.change, look.words);
    text::label(ui, &change, &look.theme.small());
}
