//! A procedure part by part: what of it was done, and what was left out.
//!
//! Must never judge: the finding holds both lists.

use crate::locale::Msg;
use crate::practice::{Explained, Practice, step_name};
use crate::scoring::{FindingKind, Reason, Step};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::chip::{Chip, ChipTone, chip_size, chips};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

/// Both lists of a finding about a procedure: done, and left out.
pub fn of(found: &Explained) -> Option<(&[Step], &[Step])> {
    match found.finding.reason.as_deref() {
        Some(Reason::Steps { done, missing }) => Some((done, missing)),
        _ => None,
    }
}

/// Why, without the parts, where these are shown by [`steps_ui`]. Praise for the whole does not fit what was done in part.
pub fn why(found: &Explained) -> &str {
    match of(found) {
        Some((_, missing)) if !missing.is_empty() && matches!(found.finding.kind, FindingKind::Credit(_)) => "",
        Some(_) => &found.why_in_general,
        None => &found.why,
    }
}

/// Shows the parts, if the finding has any.
pub fn steps_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, found: &Explained) {
    let Some((done, missing)) = of(found) else { return };
    for (title, steps, icon, tone) in
        [(Msg::StepsDone, done, Icon::Check, ChipTone::Good), (Msg::StepsLeftOut, missing, Icon::Minus, ChipTone::Warn)]
    {
        if steps.is_empty() {
            continue;
        }
        let name = |step: &Step| step_name(step, look.words, practice.script());
        let all: Vec<Chip> = steps.iter().map(|step| Chip { text: name(step), icon: Some(icon), tone }).collect();
        line_ui(ui, look, title, &all);
    }
    ui.add_space(look.space(Space::Hair));
}

/// A word, and the chips beside it; where there is little room, below it.
fn line_ui(ui: &mut Ui, look: &Look<'_>, title: Msg, all: &[Chip]) {
    let words = look.text(title);
    let style = look.theme.overline();
    let whole = ui.available_rect_before_wrap();
    let names = [Msg::StepsDone, Msg::StepsLeftOut].map(|msg| text::block(ui.ctx(), &look.text(msg), &style, whole.width(), &[]));
    let start = names.iter().map(|block| block.size().x).fold(0.0, f32::max) + look.space(Space::Medium);
    let widest = all.iter().map(|chip| chip_size(ui, look, chip, f32::INFINITY).x).fold(0.0, f32::max);
    access::within(ui, Role::Group, &words, |ui| {
        if whole.width() - start < widest.min(look.theme.em(160.0)) {
            text::label(ui, &words, &style);
            chips(ui, look, all);
        } else {
            let (_, named) = place(ui, look, slice(whole, look.rtl, 0.0, start), |ui| text::label(ui, &words, &style));
            let room = slice(whole, look.rtl, start, whole.width() - start);
            let ((), used) = place(ui, look, room, |ui| chips(ui, look, all));
            let bottom = used.bottom().max(named.bottom());
            ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
        }
    });
    ui.add_space(look.space(Space::Hair));
}
