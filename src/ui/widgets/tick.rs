//! Check boxes and radio buttons with words from `ui::text`.
//!
//! Must never own the value they show: they tell that they were pressed.

use super::access;
use super::button::finish;
use super::focus;
use super::icon::{self, Icon};
use crate::ui::text;
use crate::ui::text::{Block, without_isolates};
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use std::sync::Arc;

/// Shows a check box; `clicked()` tells that it wants to change.
pub fn tick(ui: &mut Ui, look: &Look<'_>, on: bool, label: &str) -> Response {
    let block = words(ui, look, label);
    let (rect, response) = ui.allocate_exact_size(room(ui, look, &block), Sense::click());
    paint(ui, look, (rect, &response), Kind::Check, on, &block);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), on, without_isolates(label)));
    finish(ui, &response, rect, 6.0, true);
    response
}

/// Shows radio buttons, and after each what `after` adds to it; the number of the one that was pressed.
///
/// They are one stop of the Tab key: the chosen one, or the first. The arrow keys move round among them and choose nothing.
pub fn radios(
    ui: &mut Ui,
    look: &Look<'_>,
    labels: &[String],
    chosen: Option<usize>,
    mut after: impl FnMut(&mut Ui, usize, &Response),
) -> Option<usize> {
    let group = ui.next_auto_id();
    let focused = (0..labels.len()).find(|index| ui.memory(|memory| memory.has_focus(group.with(index))));
    let stop = focused.or(chosen).unwrap_or(0);
    let mut all = Vec::with_capacity(labels.len());
    for (index, label) in labels.iter().enumerate() {
        let on = chosen == Some(index);
        let block = words(ui, look, label);
        let (_, rect) = ui.allocate_space(room(ui, look, &block));
        let response = ui.interact(rect, group.with(index), if index == stop { Sense::click() } else { Sense::CLICK });
        paint(ui, look, (rect, &response), Kind::Radio, on, &block);
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), on, without_isolates(label)));
        access::one_of(&response, Role::RadioButton, index, labels.len(), on);
        finish(ui, &response, rect, 6.0, true);
        after(ui, index, &response);
        all.push(response);
    }
    focus::arrows_round(ui, &all, look.rtl);
    all.iter().position(Response::clicked)
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any number of these.
    Check,
    /// One of these.
    Radio,
}

fn side(look: &Look<'_>) -> f32 {
    look.theme.em(18.0)
}

fn words(ui: &Ui, look: &Look<'_>, label: &str) -> Arc<Block> {
    let style = look.theme.body().line_height(1.45);
    let room = ui.available_width() - side(look) - look.space(Space::Small);
    text::block(ui.ctx(), label, &style, room.max(1.0), &[])
}

fn room(ui: &Ui, look: &Look<'_>, block: &Block) -> Vec2 {
    vec2(ui.available_width(), block.size().y.max(side(look)).max(26.0))
}

fn paint(ui: &Ui, look: &Look<'_>, (rect, response): (Rect, &Response), kind: Kind, on: bool, block: &Block) {
    let p = &look.theme.palette;
    let side = side(look);
    let gap = look.space(Space::Small);
    let line = look.theme.body().size * 1.45;
    let mark_row = Rect::from_min_size(rect.min, vec2(rect.width(), if block.line_count() > 1 { line } else { rect.height() }));
    let mark = Rect::from_center_size(super::layout::slice(mark_row, look.rtl, 0.0, side).center(), vec2(side, side));
    let fill = if on {
        p.accent
    } else if response.hovered() {
        p.well_hover
    } else {
        p.surface
    };
    let stroke = look.theme.edge_in(if on { p.accent } else { p.border });
    let round = if kind == Kind::Radio { side / 2.0 } else { 5.0 };
    ui.painter().rect(mark, round, fill, stroke, StrokeKind::Inside);
    if on {
        match kind {
            Kind::Check => icon::paint(ui.painter(), mark.shrink(side * 0.12), Icon::Check, p.on_accent, false),
            Kind::Radio => {
                ui.painter().circle_filled(mark.center(), side * 0.2, p.on_accent);
            }
        }
    }
    let left = if look.rtl { rect.right() - side - gap - block.size().x } else { rect.left() + side + gap };
    block.paint(ui.painter(), pos2(left, rect.center().y - block.size().y / 2.0));
}
