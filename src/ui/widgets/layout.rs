//! Rows, columns and scrolling that follow the reading direction.
//!
//! A column aligned at the starting edge makes egui mirror every row inside it. Must never draw text or colour.

use super::scroll::scroll;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

/// A column at the starting edge.
pub fn column_layout(rtl: bool) -> Layout {
    Layout::top_down(if rtl { Align::Max } else { Align::Min })
}

/// A column in a given place, without moving the parent's cursor; returns what it took.
pub fn place<R>(ui: &mut Ui, look: &Look<'_>, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> (R, Rect) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(column_layout(look.rtl)));
    let result = add(&mut child);
    (result, child.min_rect())
}

/// A row in a given place, from the starting edge on and in reading order, its pieces so far apart.
pub fn row<R>(ui: &mut Ui, look: &Look<'_>, rect: Rect, gap: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if look.rtl { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    child.spacing_mut().item_spacing.x = gap;
    add(&mut child)
}

/// The same, read as part of `part`.
pub fn place_in<R>(ui: &mut Ui, look: &Look<'_>, rect: Rect, part: egui::Id, add: impl FnOnce(&mut Ui) -> R) -> (R, Rect) {
    let builder = UiBuilder::new().max_rect(rect).layout(column_layout(look.rtl)).accessibility_parent(part);
    let mut child = ui.new_child(builder);
    let result = add(&mut child);
    (result, child.min_rect())
}

/// The horizontal part of `rect` from `start` on, `width` wide, counted from the starting edge.
pub fn slice(rect: Rect, rtl: bool, start: f32, width: f32) -> Rect {
    let left = if rtl { rect.right() - start - width } else { rect.left() + start };
    Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()))
}

/// Cells side by side with equal widths; the cursor goes below the tallest. Returns the height.
pub fn columns(ui: &mut Ui, look: &Look<'_>, count: usize, mut add: impl FnMut(usize, &mut Ui)) -> f32 {
    let gap = look.space(Space::Large);
    let whole = ui.available_rect_before_wrap();
    let width = ((whole.width() - gap * (count.max(1) - 1) as f32) / count.max(1) as f32).max(1.0);
    let mut used = Rect::from_min_size(whole.min, vec2(whole.width(), 0.0));
    for index in 0..count {
        let cell = slice(whole, look.rtl, index as f32 * (width + gap), width);
        let ((), took) = place(ui, look, cell, |ui| add(index, ui));
        used.max.y = used.max.y.max(took.max.y);
    }
    ui.advance_cursor_after_rect(used);
    used.height()
}

/// Cells of given shares of the width (each at least readable by the caller's choice), on one baseline at the top.
pub fn shares(ui: &mut Ui, look: &Look<'_>, parts: &[f32], mut add: impl FnMut(usize, &mut Ui)) {
    let gap = look.space(Space::Large);
    let whole = ui.available_rect_before_wrap();
    let room = whole.width() - gap * (parts.len().max(1) - 1) as f32;
    let total: f32 = parts.iter().sum();
    let mut used = Rect::from_min_size(whole.min, vec2(whole.width(), 0.0));
    let mut start = 0.0;
    for (index, part) in parts.iter().enumerate() {
        let width = (room * part / total).max(1.0);
        let ((), took) = place(ui, look, slice(whole, look.rtl, start, width), |ui| add(index, ui));
        used.max.y = used.max.y.max(took.max.y);
        start += width + gap;
    }
    ui.advance_cursor_after_rect(used);
}

/// Pieces of known sizes in rows, as many in a row as there is room for, in reading order; `add` gets each in its place.
pub fn flow(ui: &mut Ui, look: &Look<'_>, sizes: &[Vec2], gap: Vec2, mut add: impl FnMut(usize, &mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let mut bottom = whole.top();
    let mut start = 0;
    while start < sizes.len() {
        let mut end = start;
        let mut wide = 0.0;
        while end < sizes.len() && (end == start || wide + gap.x + sizes[end].x <= whole.width()) {
            wide += sizes[end].x + if end == start { 0.0 } else { gap.x };
            end += 1;
        }
        let high = sizes[start..end].iter().map(|s| s.y).fold(0.0, f32::max);
        let top = if start == 0 { bottom } else { bottom + gap.y };
        let mut x = 0.0;
        for (index, size) in sizes.iter().enumerate().take(end).skip(start) {
            let at = slice(whole, look.rtl, x, size.x.min(whole.width()));
            // In the middle of the row, as words beside a chip stand.
            let at = Rect::from_min_size(pos2(at.left(), top + (high - size.y) / 2.0), vec2(at.width(), size.y));
            place(ui, look, at, |ui| add(index, ui));
            x += size.x + gap.x;
        }
        bottom = top + high;
        start = end;
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
}

/// A page: scrolls, and keeps its content in the middle with a greatest width.
pub fn page<R>(ui: &mut Ui, look: &Look<'_>, id: &str, widest: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let outer = ui.available_rect_before_wrap();
    let output = scroll(ui, look, id, ScrollArea::vertical().auto_shrink(false), |ui, _| {
        keys(ui, outer.height());
        let margin = look.space(Space::Huge);
        let width = (outer.width() - 2.0 * margin).min(widest).max(1.0);
        let left = outer.center().x - width / 2.0;
        let top = ui.cursor().top() + margin;
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, f32::INFINITY));
        let (result, used) = place(ui, look, rect, add);
        let below = Rect::from_min_max(
            pos2(outer.left(), ui.cursor().top()),
            pos2(outer.right(), used.bottom() + look.space(Space::Section)),
        );
        ui.allocate_rect(below, egui::Sense::hover());
        result
    });
    output.inner
}

/// Page Up and Page Down scroll the area that is drawn now.
pub fn keys(ui: &Ui, height: f32) {
    let step = ui.input(|i| f32::from(i8::from(i.key_pressed(egui::Key::PageUp)) - i8::from(i.key_pressed(egui::Key::PageDown))));
    if step != 0.0 {
        ui.scroll_with_delta(vec2(0.0, step * height * 0.85));
    }
}
