//! The technique: four dimensions, each with what it is made of; the pass mark; critical errors listed apart.
//!
//! Must never average a critical error away or show *not observed* as a zero.

use super::view::View;
use crate::locale::Msg;
use crate::practice::EvidenceKind;
use crate::practice::{Explained, Practice};
use crate::scoring::{DimensionScore, FindingKind, Scorecard};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::{Tone, card, grid};
use crate::ui::widgets::chip::{Chip, ChipTone, chip, chips};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::meter::bar;
use crate::ui::words::{self, Look};
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Shows scores and critical errors.
pub fn scores_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, view: &View) {
    let result = &view.card;
    access::heading(&text::label(ui, &look.text(Msg::DebriefTechnique), &look.theme.title()), 2);
    ui.add_space(look.space(Space::Hair));
    if let Some(chip) = pass_chip(look, practice, result) {
        chips(ui, look, &[chip]);
    }
    ui.add_space(look.space(Space::Medium));
    let fit = (ui.available_width() / look.theme.em(235.0)).floor() as usize;
    let across = match fit {
        0 | 1 => 1,
        2 | 3 => 2,
        _ => 4,
    };
    let each = |index: usize, ui: &mut Ui| {
        if let Some(dimension) = result.dimensions.get(index) {
            dimension_ui(ui, look, dimension);
        }
    };
    grid(ui, look, result.dimensions.len(), across, false, each, |_, _| {});
    ui.add_space(look.space(Space::Small));
    critical_ui(ui, look, &view.findings);
}

/// No verdict before everything is done.
fn pass_chip(look: &Look<'_>, practice: &Practice, result: &Scorecard) -> Option<Chip> {
    let policy = &practice.setup().policy;
    let mark = [("mark", policy.pass_mark.into())];
    let (text, icon, tone) = match result.passed {
        None => return None,
        Some(true) => (look.with(Msg::PassYes, &mark), Icon::Check, ChipTone::Good),
        Some(false) if policy.fails(&result.critical) => (look.text(Msg::PassNoCritical), Icon::Stop, ChipTone::Bad),
        Some(false) => (look.with(Msg::PassNoMark, &mark), Icon::Minus, ChipTone::Warn),
    };
    Some(Chip { text, icon: Some(icon), tone })
}

fn dimension_ui(ui: &mut Ui, look: &Look<'_>, score: &DimensionScore) {
    let p = &look.theme.palette;
    let name = look.text(words::dimension(score.dimension).0);
    access::heading(&text::label(ui, &name, &look.theme.heading()), 3);
    match score.score {
        Some(value) => {
            let number = look.number(value);
            let block = text::block(ui.ctx(), &number, &look.theme.figure(), f32::INFINITY, &[]);
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), block.size().y), Sense::hover());
            let at = slice(rect, look.rtl, 0.0, block.size().x);
            block.paint(ui.painter(), at.min);
            let label = look.with(Msg::ScoreValue, &[("dimension", name.into()), ("score", value.into())]);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, without_isolates(&label)));
            access::meter(&response, &label, value.into());
            let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), look.theme.em(8.0)), Sense::hover());
            bar(ui, look, line, value as f32 / 100.0, p.accent);
        }
        None => {
            text::label(ui, &look.text(Msg::NotObserved), &look.theme.title().color(p.muted));
            text::label(ui, &look.text(Msg::NotObservedWhy), &look.theme.small());
        }
    }
    ui.add_space(look.space(Space::Small));
    for criterion in &score.criteria {
        // Halves are shown, hundredths are not.
        let credit = (criterion.credit * 10.0).round() / 10.0;
        let value = look.with(Msg::CriterionCredit, &[("credit", credit.into()), ("count", criterion.opportunities.into())]);
        criterion_ui(
            ui,
            look,
            &look.criterion(criterion.criterion),
            &value,
            criterion.credit / criterion.opportunities.max(1) as f64,
        );
    }
    if score.debits > 0.0 && score.score.is_some() {
        ui.add_space(look.space(Space::Hair));
        let points = (score.debits * 10.0).round() / 10.0;
        let text = look.with(Msg::ScoreDebits, &[("points", points.into())]);
        chips(ui, look, &[Chip { text, icon: Some(Icon::Warn), tone: ChipTone::Warn }]);
    }
}

fn criterion_ui(ui: &mut Ui, look: &Look<'_>, name: &str, value: &str, share: f64) {
    let whole = ui.available_rect_before_wrap();
    let style = look.theme.small().color(look.theme.palette.ink);
    let block = text::block(ui.ctx(), value, &style.bold(), whole.width() / 2.0, &[]);
    let wide = block.size().x;
    let room = whole.width() - wide - look.space(Space::Small);
    let (_, used) = place(ui, look, slice(whole, look.rtl, 0.0, room), |ui| text::label(ui, name, &style));
    let (_, value_used) = place(ui, look, slice(whole, look.rtl, whole.width() - wide - 0.5, wide + 1.0), |ui| {
        text::label(ui, value, &style.bold())
    });
    let bottom = used.bottom().max(value_used.bottom());
    let line = Rect::from_min_size(pos2(whole.left(), bottom + 1.0), vec2(whole.width(), look.theme.em(4.0)));
    bar(ui, look, line, share as f32, look.theme.palette.border);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, line.max));
    ui.add_space(look.space(Space::Hair));
}

fn critical_ui(ui: &mut Ui, look: &Look<'_>, findings: &[Explained]) {
    let critical: Vec<_> = findings.iter().filter(|f| matches!(f.finding.kind, FindingKind::Critical(_))).collect();
    let tone = if critical.is_empty() { Tone::Plain } else { Tone::Bad };
    card(ui, look, tone, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::CriticalHeading), &look.theme.heading()), 3);
        if critical.is_empty() {
            text::label(ui, &look.text(Msg::CriticalNone), &look.theme.muted());
        }
        for found in critical {
            ui.add_space(look.space(Space::Small));
            chip(ui, look, &Chip { text: found.name.clone(), icon: Some(EvidenceKind::Critical.icon()), tone: ChipTone::Bad });
            if !found.finding.quote.is_empty() {
                text::label(
                    ui,
                    &look.with(Msg::FindingQuote, &[("words", found.finding.quote.as_str().into())]),
                    &look.theme.strong(),
                );
            }
            text::selectable(ui, &found.why, &look.theme.body(), &[]);
            if !found.tip.is_empty() {
                text::label(ui, &found.tip, &look.theme.muted());
            }
        }
    });
}
