//! Scrolling, with a bar that stands where reading lines end: at the right, and at the left in Persian and Arabic.
//!
//! egui's own bar always stands at the right, so it is hidden and this one drawn: the handle can be dragged, a click beside it
//! goes a page on. Must never cover what scrolls: what scrolls has a margin as wide at that
//! edge, or goes through [`scroll_beside`].

use super::layout::{place, slice};
use crate::ui::words::Look;
use egui::containers::scroll_area::{ScrollArea, ScrollAreaOutput, ScrollBarVisibility};
use egui::{Id, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Width that answers to the pointer.
const TARGET: f32 = 24.0;
/// Width at rest and below the pointer.
const WIDTHS: [f32; 2] = [6.0, 11.0];
/// From the edge.
const INSET: f32 = 3.0;
/// Share of what is visible that a page goes on.
const PAGE: f32 = 0.85;

/// Scrolls what `add` shows; it gets the visible part of the content, in coordinates of the content.
pub fn scroll<R>(
    ui: &mut Ui,
    look: &Look<'_>,
    id: &str,
    area: ScrollArea,
    add: impl FnOnce(&mut Ui, Rect) -> R,
) -> ScrollAreaOutput<R> {
    let key = ui.id().with(("scroll", id));
    let wanted: Option<f32> = ui.ctx().data_mut(|d| d.remove_temp(key));
    // What was done to the bar is applied at once; only that keeps it under the pointer.
    let area = area.id_salt(id).scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden).animated(wanted.is_none());
    let output = area.show_viewport(ui, |ui, viewport| {
        super::access::scrolls(ui);
        if let Some(by) = wanted {
            ui.scroll_with_delta(vec2(0.0, -by));
        }
        add(ui, viewport)
    });
    if let Some(by) = bar(ui, look, key.with("bar"), &output) {
        ui.ctx().data_mut(|d| d.insert_temp(key, by));
        ui.ctx().request_repaint();
    }
    output
}

/// The same for what reaches to the edge: while the bar shows, its room is left free.
pub fn scroll_beside<R>(
    ui: &mut Ui,
    look: &Look<'_>,
    id: &str,
    area: ScrollArea,
    add: impl FnOnce(&mut Ui) -> R,
) -> ScrollAreaOutput<R> {
    scroll(ui, look, id, area, |ui, viewport| {
        // Known from the frame before.
        let key = ui.id().with("height");
        let before: f32 = ui.ctx().data(|d| d.get_temp(key)).unwrap_or(0.0);
        let whole = ui.available_rect_before_wrap();
        let room = if before > viewport.height() + 1.0 { whole.width() - TARGET } else { whole.width() };
        let (result, used) = place(ui, look, slice(whole, look.rtl, 0.0, room.max(1.0)), add);
        if before != used.height() {
            ui.ctx().data_mut(|d| d.insert_temp(key, used.height()));
            ui.ctx().request_repaint();
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
        result
    })
}

/// Draws the bar; tells how far to go on.
fn bar<R>(ui: &Ui, look: &Look<'_>, id: Id, output: &ScrollAreaOutput<R>) -> Option<f32> {
    let visible = output.inner_rect.intersect(ui.clip_rect());
    let hidden = output.content_size.y - output.inner_rect.height();
    if hidden <= 1.0 || visible.height() < 2.0 * INSET + 8.0 {
        return None;
    }
    let p = &look.theme.palette;
    let target = slice(visible, look.rtl, visible.width() - TARGET, TARGET);
    let track = target.shrink2(vec2(0.0, INSET));
    let length = (track.height() * output.inner_rect.height() / output.content_size.y).max(TARGET).min(track.height());
    let travel = (track.height() - length).max(1.0);
    let top = track.top() + travel * (output.state.offset.y / hidden).clamp(0.0, 1.0);
    let response = ui.interact(target, id, Sense::CLICK | Sense::DRAG);
    let active = response.hovered() || response.dragged();
    let grown = ui.ctx().animate_bool_responsive(id, active);
    let width = WIDTHS[0] + (WIDTHS[1] - WIDTHS[0]) * grown;
    let handle = Rect::from_min_size(pos2(track.left(), top), vec2(track.width(), length));
    let across = |rect: Rect| slice(rect, look.rtl, rect.width() - width - INSET, width);
    if active {
        ui.painter().rect_filled(across(track), width / 2.0, p.well_hover);
    }
    let color = if response.dragged() {
        p.accent
    } else if active {
        p.muted
    } else {
        p.border
    };
    ui.painter().rect_filled(across(handle), width / 2.0, color);
    response.widget_info(|| WidgetInfo::new(WidgetType::ScrollBar));
    let at = f64::from(output.state.offset.y / hidden * 100.0).round();
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_orientation(egui::accesskit::Orientation::Vertical);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value(at);
    });
    let pointer = response.interact_pointer_pos()?;
    let inside = pointer.y - handle.top();
    let on_handle = (0.0..=length).contains(&inside);
    if response.drag_started() {
        let grip = if on_handle { inside } else { length / 2.0 };
        ui.ctx().data_mut(|d| d.insert_temp(id, grip));
    }
    if response.dragged() {
        let grip: f32 = ui.ctx().data(|d| d.get_temp(id)).unwrap_or(length / 2.0);
        let offset = ((pointer.y - grip - track.top()) / travel).clamp(0.0, 1.0) * hidden;
        return (offset != output.state.offset.y).then_some(offset - output.state.offset.y);
    }
    let page = output.inner_rect.height() * PAGE;
    (response.clicked() && !on_handle).then_some(if inside < 0.0 { -page } else { page })
}
