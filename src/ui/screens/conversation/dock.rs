//! Two equal ways to answer: in one's own words, or with an offered reply.
//!
//! Must never say which offered reply is better; their order is the practice's.

use super::{ConversationState, Way};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::reply_box::{ReplyBoxColors, ReplyBoxOptions};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Stroke, Ui, pos2, vec2};

/// Lines the reply box grows to.
const ROWS: usize = 5;

/// Shows the ways to answer: both when the window is tall, else one at a time.
pub fn dock_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    tall: bool,
    most: f32,
) -> Option<Action> {
    let margin = look.space(Space::Huge);
    let whole = ui.max_rect();
    let width = (whole.width() - 2.0 * margin).min(look.theme.reading_width() * 1.25).max(1.0);
    let top = whole.top() + look.space(Space::Medium);
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, top), vec2(width, f32::INFINITY));
    let (action, used) =
        place(
            ui,
            look,
            column,
            |ui| {
                if tall { both(ui, look, practice, state, most) } else { one(ui, look, practice, state, most) }
            },
        );
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + look.space(Space::Medium))));
    action
}

fn both(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let mut chosen = None;
    if !practice.offered().is_empty() {
        access::heading(&text::label(ui, &look.text(Msg::ReplyOffered), &look.theme.overline()), 2);
        chosen = offered(ui, look, practice, most - look.theme.em(190.0));
        state.wants_keyboard |= chosen.is_some();
        ui.add_space(look.space(Space::Medium));
    }
    access::heading(&text::label(ui, &look.text(Msg::ReplyOwn), &look.theme.overline()), 2);
    typed(ui, look, state, most).or(chosen)
}

fn one(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let has_offers = !practice.offered().is_empty();
    let way = ui.horizontal(|ui| {
        access::part(ui, Role::TabList, "");
        let count = 1 + usize::from(has_offers);
        let own = Button::new(&look.text(Msg::ReplyOwn), Rank::Quiet)
            .small()
            .selected(state.way == Way::Own || !has_offers)
            .show(ui, look);
        access::one_of(&own, Role::Tab, 0, count, state.way == Way::Own || !has_offers);
        if own.clicked() {
            state.way = Way::Own;
            state.wants_keyboard = true;
        }
        let mut tabs = vec![own];
        if has_offers {
            let word = look.text(Msg::ReplyOffered);
            let offered = Button::new(&word, Rank::Quiet).small().selected(state.way == Way::Offered).show(ui, look);
            access::one_of(&offered, Role::Tab, 1, count, state.way == Way::Offered);
            if offered.clicked() {
                state.way = Way::Offered;
            }
            tabs.push(offered);
        }
        focus::arrows(ui, &tabs, look.rtl)
    });
    if let Some(chosen) = way.inner {
        state.way = if chosen == 0 { Way::Own } else { Way::Offered };
    }
    ui.add_space(look.space(Space::Small));
    if state.way == Way::Offered && has_offers {
        offered(ui, look, practice, most - look.theme.control_height() - look.space(Space::Section))
    } else {
        typed(ui, look, state, most)
    }
}

fn offered(ui: &mut Ui, look: &Look<'_>, practice: &Practice, most: f32) -> Option<Action> {
    let mut action = None;
    let scroll = ScrollArea::vertical().id_salt("offered").auto_shrink([false, true]).max_height(most.max(look.theme.em(90.0)));
    scroll.show(ui, |ui| {
        access::part(ui, Role::List, "");
        access::language_of(ui, &practice.setup().catalogue.tag);
        for (id, words) in practice.offered() {
            // Room for the focus ring.
            ui.add_space(3.0);
            let whole = ui.available_rect_before_wrap();
            let room = whole.shrink2(vec2(4.0, 0.0));
            let (clicked, used) = place(ui, look, room, |ui| {
                ui.push_id(id.as_str(), |ui| Button::new(words, Rank::Secondary).wide().show(ui, look).clicked()).inner
            });
            ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
            ui.add_space(3.0);
            if clicked {
                action = Some(Action::Do(Move::Choose(id.clone())));
            }
        }
    });
    action
}

fn typed(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState, most: f32) -> Option<Action> {
    let send_word = look.text(Msg::ReplySend);
    let gap = look.space(Space::Small);
    let whole = ui.available_rect_before_wrap();
    let send_width = text::block(ui.ctx(), &send_word, &look.theme.strong(), f32::INFINITY, &[]).size().x
        + look.theme.em(18.0)
        + 2.0 * look.space(Space::Medium)
        + gap
        + 4.0;
    let box_rect = slice(whole, look.rtl, 0.0, (whole.width() - send_width - gap).max(1.0));
    let (output, box_used) = place(ui, look, box_rect, |ui| reply_box(ui, look, state));
    let send_rect = slice(whole, look.rtl, whole.width() - send_width, send_width);
    let strong = look.theme.strong();
    let send_height = look.theme.control_height().max(strong.size * 1.45 + 2.0 * look.space(Space::Hair));
    let send_rect =
        Rect::from_min_max(pos2(send_rect.left(), box_used.bottom() - send_height), pos2(send_rect.right(), box_used.bottom()));
    let there_are_words = !state.reply.text().trim().is_empty();
    let (pressed, send_used) = place(ui, look, send_rect, |ui| {
        Button::new(&send_word, Rank::Primary).icon_after(Icon::Send).enabled(there_are_words).wide().show(ui, look).clicked()
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), box_used.bottom().max(send_used.bottom()))));
    if most >= look.theme.em(170.0) {
        text::label(ui, &look.text(Msg::ReplyHint), &look.theme.small());
    }
    if (output || pressed) && there_are_words {
        let words = state.reply.text().trim().to_owned();
        state.reply.clear();
        state.wants_keyboard = true;
        return Some(Action::Do(Move::Say(words)));
    }
    None
}

/// Tells whether Enter was pressed.
fn reply_box(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState) -> bool {
    let p = &look.theme.palette;
    let options = ReplyBoxOptions {
        label: &look.text(Msg::ReplyLabel),
        placeholder: &look.text(Msg::ReplyPlaceholder),
        enabled: true,
        rtl: look.rtl,
        colors: ReplyBoxColors {
            fill: p.ground,
            stroke: Stroke::new(1.0, p.border),
            focus: Stroke::new(2.0, p.accent),
            placeholder: p.muted,
            selection: p.selection,
            caret: p.accent,
        },
        style: look.theme.body(),
        max_rows: ROWS,
        max_chars: None,
    };
    let output = state.reply.show(ui, &options);
    focus::stop(&output.response);
    if std::mem::take(&mut state.wants_keyboard) {
        output.response.request_focus();
    }
    output.submitted
}
