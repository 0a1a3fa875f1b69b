//! Labels whose text goes through [`super::block()`].
//!
//! Must never hand text to egui's own fonts; egui gives them place, input and a node in the accessibility tree, which reads the
//! text in reading order and without isolation marks.

use std::sync::Arc;

use egui::{Pos2, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{Align, Block, Extras, Mark, Style, block_with, is_rtl, select, selection_sense, without_isolates};

/// Text that wraps at the available width; a label to assistive technology.
pub fn label(ui: &mut Ui, text: &str, style: &Style) -> Response {
    marked(ui, text, style, &[])
}

/// A [`label`] with evidence highlighted.
///
/// In a row it takes the room of its words. In a column it takes the whole width where the column would put it at
/// another edge than its style asks for, so that a Persian label stands at the right even in a left-aligned column.
pub fn marked(ui: &mut Ui, text: &str, style: &Style, marks: &[Mark]) -> Response {
    let extras = Extras { marks, ..Extras::default() };
    let (response, block, at) = place_label(ui, text, style, &extras, Sense::hover());
    block.paint(ui.painter(), at);
    response
}

/// A [`marked`] label whose words can be selected with the pointer and copied.
pub fn selectable(ui: &mut Ui, text: &str, style: &Style, marks: &[Mark]) -> Response {
    let extras = Extras { marks, ..Extras::default() };
    let (response, block, at) = place_label(ui, text, style, &extras, selection_sense(ui));
    select(ui, &response, &block, at);
    block.paint(ui.painter(), at);
    response
}

/// A [`label`] of at most so many lines: what has no room gives way to an ellipsis at the end of the reading order, and shows when
/// the pointer rests on it. Assistive technology gets the whole text.
pub fn elided(ui: &mut Ui, text: &str, style: &Style, max_lines: usize) -> Response {
    let extras = Extras { max_lines: Some(max_lines), ..Extras::default() };
    let (response, block, at) = place_label(ui, text, style, &extras, Sense::hover());
    block.paint(ui.painter(), at);
    if block.is_elided() { response.on_hover_ui(|ui| drop(label(ui, text, style))) } else { response }
}

/// Lays a label out and finds its place; the caller paints it.
pub(super) fn place_label(
    ui: &mut Ui,
    text: &str,
    style: &Style,
    extras: &Extras<'_>,
    sense: Sense,
) -> (Response, Arc<Block>, Pos2) {
    let block = block_with(ui.ctx(), text, style, ui.available_width(), extras);
    let size = block.size();
    let at = wanted_align(ui, style);
    let column = ui.layout().is_vertical() && ui.layout().horizontal_align() != at;
    let width = if column && ui.available_width().is_finite() { ui.available_width().max(size.x) } else { size.x };
    let (rect, response) = ui.allocate_exact_size(vec2(width, size.y), sense);
    let left = at.align_size_within_range(size.x, rect.x_range()).min;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(text)));
    (response, block, pos2(left, rect.top()))
}

fn wanted_align(ui: &Ui, style: &Style) -> egui::Align {
    match (style.align, is_rtl(ui.ctx())) {
        (Align::Center, _) => egui::Align::Center,
        (Align::Start, false) | (Align::End, true) => egui::Align::Min,
        (Align::Start, true) | (Align::End, false) => egui::Align::Max,
    }
}
