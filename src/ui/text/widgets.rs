//! Labels and buttons whose text goes through [`super::block()`].
//!
//! Must never hand text to egui's own fonts; egui gives them place, input, focus and a node in the accessibility
//! tree, which reads the text in reading order and without isolation marks.

use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::{Align, Mark, Style, block, is_rtl, without_isolates};

/// Smallest side of anything to be clicked, after WCAG 2.2's 2.5.8.
const SMALLEST_TARGET: f32 = 24.0;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ButtonLook {
    /// Ground at rest.
    pub fill: Color32,
    /// Ground below the pointer.
    pub hover: Color32,
    /// Ground while pressed.
    pub active: Color32,
    /// Border.
    pub stroke: Stroke,
    /// Its text.
    pub text: Style,
    /// Between border and text.
    pub padding: Vec2,
    /// Radius of the corners.
    pub rounding: f32,
    /// At least this large.
    pub min_size: Vec2,
}

/// Text that wraps at the available width; a label to assistive technology.
pub fn label(ui: &mut Ui, text: &str, style: &Style) -> Response {
    marked(ui, text, style, &[])
}

/// A [`label`] with evidence highlighted.
///
/// In a row it takes the room of its words. In a column it takes the whole width where the column would put it at
/// another edge than its style asks for, so that a Persian label stands at the right even in a left-aligned column.
pub fn marked(ui: &mut Ui, text: &str, style: &Style, marks: &[Mark]) -> Response {
    let block = block(ui.ctx(), text, style, ui.available_width(), marks);
    let size = block.size();
    let at = wanted_align(ui, style);
    let column = ui.layout().is_vertical() && ui.layout().horizontal_align() != at;
    let width = if column && ui.available_width().is_finite() { ui.available_width().max(size.x) } else { size.x };
    let (rect, response) = ui.allocate_exact_size(vec2(width, size.y), Sense::hover());
    let top_left = at.align_size_within_range(size.x, rect.x_range()).min;
    block.paint(ui.painter(), egui::pos2(top_left, rect.top()));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(text)));
    response
}

fn wanted_align(ui: &Ui, style: &Style) -> egui::Align {
    match (style.align, is_rtl(ui.ctx())) {
        (Align::Center, _) => egui::Align::Center,
        (Align::Start, false) | (Align::End, true) => egui::Align::Min,
        (Align::Start, true) | (Align::End, false) => egui::Align::Max,
    }
}

/// A button; long text wraps inside it.
///
/// Click, Enter or Space and the assistive technology's "click" all show as `clicked()`. When it is not `enabled` it
/// can neither be clicked nor focused and its text is dimmed.
pub fn button(ui: &mut Ui, text: &str, look: &ButtonLook, enabled: bool) -> Response {
    let room = (ui.available_width() - 2.0 * look.padding.x).max(1.0);
    let style = if enabled { look.text } else { look.text.color(dimmed(look.text.color, look.fill)) };
    let block = block(ui.ctx(), text, &style, room, &[]);
    let least = look.min_size.max(Vec2::splat(SMALLEST_TARGET));
    let size = (block.size() + 2.0 * look.padding).max(least);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let usable = enabled && ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, usable, without_isolates(text)));
    if ui.is_rect_visible(rect) {
        let fill = match () {
            () if !enabled => look.fill,
            () if response.is_pointer_button_down_on() => look.active,
            () if response.hovered() => look.hover,
            () => look.fill,
        };
        ui.painter().rect(rect, look.rounding, fill, look.stroke, StrokeKind::Inside);
        if response.has_focus() {
            focus_ring(ui, rect, look.rounding);
        }
        let inner = rect.shrink2(look.padding);
        let left = wanted_align(ui, &look.text).align_size_within_range(block.size().x, inner.x_range()).min;
        block.paint(ui.painter(), egui::pos2(left, rect.center().y - block.size().y / 2.0));
    }
    if enabled && response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response
}

/// A ring around what has the keyboard, in the selection colour of the visuals.
fn focus_ring(ui: &Ui, rect: Rect, rounding: f32) {
    let stroke = Stroke::new(2.0, ui.visuals().selection.stroke.color);
    ui.painter().rect_stroke(rect.expand(2.0), rounding + 2.0, stroke, StrokeKind::Outside);
}

/// Halfway between the text and its ground.
fn dimmed(text: Color32, fill: Color32) -> Color32 {
    text.lerp_to_gamma(if fill.a() == 0 { Color32::GRAY } else { fill }, 0.45)
}
