//! Meters: a value from 0 to 100 as a bar that fills from the starting edge, with its name and its number.
//!
//! The number and the name always stand in the accessible label; the colour never says anything alone.

use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::{Color32, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Seconds a meter takes to reach a new value.
const GLIDE_SECS: f32 = 0.6;

/// A bar alone; `value` from 0 to 1.
pub fn bar(ui: &Ui, look: &Look<'_>, rect: Rect, value: f32, color: Color32) {
    let round = rect.height() / 2.0;
    let p = &look.theme.palette;
    ui.painter().rect(rect, round, p.well_hover, look.theme.rim(p.line), StrokeKind::Outside);
    let width = (rect.width() * value.clamp(0.0, 1.0)).max(if value > 0.0 { rect.height() } else { 0.0 });
    if width > 0.0 {
        ui.painter().rect_filled(super::layout::slice(rect, look.rtl, 0.0, width), round, color);
    }
}

/// A small meter with its name above and its number at the end; glides to new values.
pub fn meter(ui: &mut Ui, look: &Look<'_>, name: &str, value: i32, color: Color32, width: f32) -> Response {
    let style = look.theme.small().line_height(1.4);
    let number = look.number(value);
    let number_block = text::block(ui.ctx(), &number, &style.bold().color(look.theme.palette.ink), f32::INFINITY, &[]);
    let name_room = (width - number_block.size().x - look.space(Space::Hair)).max(1.0);
    let name_block = text::block(ui.ctx(), name, &style, name_room, &[]);
    let bar_height = look.theme.em(6.0);
    let text_height = name_block.size().y.max(number_block.size().y);
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, text_height + bar_height + look.space(Space::Hair) * 0.5), Sense::hover());
    let (start, end) = if look.rtl {
        (rect.right() - name_block.size().x, rect.left())
    } else {
        (rect.left(), rect.right() - number_block.size().x)
    };
    name_block.paint(ui.painter(), pos2(start, rect.top()));
    number_block.paint(ui.painter(), pos2(end, rect.top()));
    let shown = ui.ctx().animate_value_with_time(ui.id().with(("meter", name)), value as f32, look.theme.motion(GLIDE_SECS));
    let bar_rect = Rect::from_min_max(pos2(rect.left(), rect.bottom() - bar_height), rect.max);
    bar(ui, look, bar_rect, shown / 100.0, color);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, without_isolates(name)));
    super::access::meter(&response, name, value.into());
    response
}
