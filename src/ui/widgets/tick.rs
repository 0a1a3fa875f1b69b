//! Check boxes and radio buttons with words from `ui::text`.
//!
//! Must never own the value they show: they tell that they were pressed.

use super::button::finish;
use super::icon::{self, Icon};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::{Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickKind {
    /// Any number of these.
    Check,
    /// One of these.
    Radio,
}

/// Shows one; `clicked()` tells that it wants to change.
pub fn tick(ui: &mut Ui, look: &Look<'_>, kind: TickKind, on: bool, label: &str) -> Response {
    let p = &look.theme.palette;
    let side = look.theme.em(18.0);
    let gap = look.space(Space::Small);
    let style = look.theme.body().line_height(1.45);
    let block = text::block(ui.ctx(), label, &style, (ui.available_width() - side - gap).max(1.0), &[]);
    let height = block.size().y.max(side).max(26.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let line = look.theme.body().size * 1.45;
    let mark_row = Rect::from_min_size(rect.min, vec2(rect.width(), if block.line_count() > 1 { line } else { height }));
    let mark = Rect::from_center_size(super::layout::slice(mark_row, look.rtl, 0.0, side).center(), vec2(side, side));
    let fill = if on {
        p.accent
    } else if response.hovered() {
        p.well_hover
    } else {
        p.surface
    };
    let stroke = look.theme.edge_in(if on { p.accent } else { p.border });
    let round = if kind == TickKind::Radio { side / 2.0 } else { 5.0 };
    ui.painter().rect(mark, round, fill, stroke, StrokeKind::Inside);
    if on {
        match kind {
            TickKind::Check => icon::paint(ui.painter(), mark.shrink(side * 0.12), Icon::Check, p.on_accent, false),
            TickKind::Radio => {
                ui.painter().circle_filled(mark.center(), side * 0.2, p.on_accent);
            }
        }
    }
    let left = if look.rtl { rect.right() - side - gap - block.size().x } else { rect.left() + side + gap };
    block.paint(ui.painter(), pos2(left, rect.center().y - block.size().y / 2.0));
    let role = if kind == TickKind::Radio { WidgetType::RadioButton } else { WidgetType::Checkbox };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), on, without_isolates(label)));
    finish(ui, &response, rect, 6.0, true);
    response
}
