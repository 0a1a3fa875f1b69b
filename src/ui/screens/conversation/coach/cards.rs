//! The cards of help in the transcript: the nudge below the words it is about, the hint below the customer's last ones.
//!
//! Must never stand anywhere but in the transcript, which scrolls.

use super::super::ConversationState;
use super::{hint, nudge};
use crate::locale::Msg;
use crate::practice::{Line, Practice};
use crate::ui::screens::bullet_lines;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

/// The nudge, below the line it is about.
pub fn nudge_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, line: usize) {
    let lines = practice.lines();
    let last_own = lines.iter().rposition(|line| !matches!(line, Line::Customer { .. }));
    if last_own != Some(line) {
        return;
    }
    let Some((record, found)) = nudge(practice, look.words) else { return };
    if state.coach.closed_nudge == Some(record) {
        return;
    }
    let sign = (Icon::Warn, look.theme.palette.warn);
    let closed = card_ui(ui, look, Tone::Plain, sign, (Msg::NudgeHeading, Msg::NudgeClose), |ui| {
        text::label(ui, &found.name, &look.theme.strong());
        text::selectable(ui, &found.why, &look.theme.body(), &[]);
        if !found.tip.is_empty() {
            ui.add_space(look.space(Space::Hair));
            text::label(ui, &found.tip, &look.theme.muted());
        }
    });
    if closed {
        state.coach.closed_nudge = Some(record);
        state.wants_keyboard = true;
    }
}

/// The hint, at the end of the transcript.
pub fn hint_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState) {
    let Some(hint) = hint(practice).filter(|hint| state.coach.closed_hint != Some(hint.record)) else { return };
    let sign = (Icon::Hint, look.theme.palette.accent);
    let closed = card_ui(ui, look, Tone::Accent, sign, (Msg::HintHeading, Msg::HintClose), |ui| {
        let criteria: Vec<String> = hint.criteria.iter().map(|criterion| look.criterion(*criterion)).collect();
        bullet_lines(ui, look, &criteria.join("\n"), &look.theme.body());
        if !hint.points.is_empty() {
            text::label(ui, &look.text(Msg::HintPoints), &look.theme.overline().color(look.theme.palette.ink));
            let labels: Vec<&str> = hint.points.iter().map(|point| practice.script().point_label(point)).collect();
            bullet_lines(ui, look, &labels.join("\n"), &look.theme.body());
        }
        if hint.criteria.is_empty() && hint.points.is_empty() {
            text::label(ui, &look.text(Msg::HintNothing), &look.theme.body());
        }
        text::label(ui, &look.text(Msg::HintNoted), &look.theme.small());
    });
    if closed {
        state.coach.closed_hint = Some(hint.record);
        state.wants_keyboard = true;
    }
}

/// A card with a sign, a heading and a way to put it away; whether that was pressed.
fn card_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    tone: Tone,
    (sign, color): (Icon, Color32),
    (title, close): (Msg, Msg),
    add: impl FnOnce(&mut Ui),
) -> bool {
    let mut closed = false;
    card(ui, look, tone, |ui| {
        access::part(ui, Role::Group, "");
        let whole = ui.available_rect_before_wrap();
        let (side, gap) = (look.theme.em(20.0), look.space(Space::Small));
        let close = look.text(close);
        let button = Button::icon_only(Icon::Cross, &close, Rank::Quiet).small();
        let wide = button.size(ui, look, whole.width()).x;
        let style = look.theme.heading();
        let room = slice(whole, look.rtl, side + gap, (whole.width() - side - wide - 2.0 * gap).max(1.0));
        let (_, used) = place(ui, look, room, |ui| access::heading(&text::label(ui, &look.text(title), &style), 2));
        let line = style.size * style.line_height;
        let at = Rect::from_min_size(slice(whole, look.rtl, 0.0, side).min, vec2(side, line));
        icon::paint(ui.painter(), at, sign, color, look.rtl);
        let at = slice(whole, look.rtl, whole.width() - wide, wide);
        let (_, close_used) = place(ui, look, at, |ui| closed = button.show(ui, look).clicked());
        let bottom = used.bottom().max(close_used.bottom());
        ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
        add(ui);
    });
    ui.add_space(look.space(Space::Medium));
    closed
}
