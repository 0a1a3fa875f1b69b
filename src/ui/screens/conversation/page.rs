//! The conversation in a low window: head, transcript and reply on one page that scrolls as a whole.
//!
//! Must never hold a scroll area of its own beside the page's: two bars side by side leave room for neither.

use super::{ConversationState, Room, closing, coach, desk, dock, header, ticket, transcript, wraps_up};
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::focus;
use crate::ui::widgets::layout::{keys, place};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Align, Rect, ScrollArea, Ui, pos2, vec2};

/// Shows the page. When a message arrives, it and as much as fits of what follows come into view.
pub fn page_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    practice: &Practice,
    room: Room,
    state: &mut ConversationState,
) -> Option<Action> {
    let window = ui.available_rect_before_wrap().size();
    let scrolled = scroll_beside(ui, look, "conversation", ScrollArea::vertical().auto_shrink(false), |ui| {
        if !state.reply.takes_page_keys() && !state.ticket.takes_page_keys() {
            keys(ui, window.y);
        }
        let whole = ui.available_rect_before_wrap();
        let plan = header::plan(ui, look, model, practice, room, whole.width(), state.desk_open);
        let top = Rect::from_min_size(whole.min, vec2(whole.width(), plan.height()));
        if practice.ended().is_none() {
            focus::arrived(ui.ctx(), "conversation");
        }
        let was_open = state.desk_open;
        let (head, _) = place(ui, look, top, |ui| {
            access::within(ui, Role::Header, "", |ui| {
                header::header_ui(ui, look, model, practice, room, &plan, &mut state.desk_open)
            })
        });
        state.go_to_newest |= was_open && !state.desk_open;
        let below = Rect::from_min_size(top.left_bottom(), vec2(whole.width(), f32::INFINITY));
        let (main, used) = place(ui, look, below, |ui| {
            if state.desk_open {
                let least = (window.y - plan.height()).max(0.0);
                desk::desk_on_page(ui, look, practice, state, !plan.has_meters(), least)
            } else {
                talk_ui(ui, look, practice, state)
            }
        });
        ui.advance_cursor_after_rect(top.union(used));
        head.or(main)
    });
    // What was laid out for the first time may have had another width; the place is sought until nothing moves.
    let size = [scrolled.content_size.y, window.x, window.y].map(|side| side.round() as i32);
    let moved = state.page_size != size;
    let resized = state.page_size[1..] != size[1..];
    state.page_size = size;
    let sought = std::mem::take(&mut state.sought);
    if (sought && moved) || (resized && state.is_at_newest) {
        state.go_to_newest = true;
        ui.ctx().request_repaint();
    }
    if !moved && !sought {
        let at = scrolled.state.offset.y.round() as i32;
        let held = state.page_offset.is_none_or(|before| before == at);
        state.is_at_newest = state.is_at_newest && held;
        state.page_offset = Some(at);
    } else {
        state.is_at_newest |= sought;
        state.page_offset = None;
    }
    scrolled.inner
}

/// Transcript, then the ways to answer.
fn talk_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState) -> Option<Action> {
    let go = std::mem::take(&mut state.go_to_newest);
    let whole = ui.available_rect_before_wrap();
    let (last, said) = place(ui, look, whole, |ui| transcript::on_page(ui, look, practice, state));
    let below = Rect::from_min_size(said.left_bottom(), vec2(whole.width(), f32::INFINITY));
    let behind = ui.painter().add(egui::Shape::Noop);
    let (action, used) = place(ui, look, below, |ui| {
        access::part(ui, Role::Group, "");
        focus::part_begins(ui.ctx());
        coach::below_bar(ui, look, practice, state, |ui, state, _| match practice.ended() {
            Some(_) if wraps_up(practice) => ticket::ticket_ui(ui, look, practice, state, f32::INFINITY),
            Some(_) => closing::closing_ui(ui, look, practice, f32::INFINITY),
            None => dock::dock_ui(ui, look, practice, state, false, f32::INFINITY),
        })
    });
    ui.painter().set(behind, egui::Shape::rect_filled(used, 0.0, look.theme.palette.surface));
    ui.painter().hline(used.x_range(), used.top(), look.theme.hairline());
    ui.advance_cursor_after_rect(said.union(used));
    if go {
        let from = pos2(whole.left(), last - look.space(Space::Small));
        let seen = Rect::from_min_size(from, vec2(whole.width(), 1.0));
        ui.scroll_to_rect_animation(seen, Some(Align::TOP), egui::style::ScrollAnimation::none());
        ui.ctx().request_repaint();
        state.sought = true;
    }
    action
}
