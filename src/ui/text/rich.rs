//! Paragraphs with links in them.
//!
//! Must never lay a link out apart from its paragraph: letters join and lines break across its edges.

use egui::{CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

use super::widgets::place_label;
use super::{Extras, Span, Style, select, selection_sense, without_isolates};

/// What became of a paragraph with links.
pub struct Rich {
    /// The whole paragraph, a label to assistive technology.
    pub response: Response,
    /// Index of the span whose link was activated in this frame, with pointer, keyboard or assistive technology.
    pub followed: Option<usize>,
}

/// A paragraph that can be selected, whose spans may be bold, coloured or links.
pub fn rich(ui: &mut Ui, text: &str, style: &Style, spans: &[Span]) -> Rich {
    let extras = Extras { spans, ..Extras::default() };
    let (response, block, at) = place_label(ui, text, style, &extras, selection_sense(ui));
    select(ui, &response, &block, at);
    let mut followed = None;
    for (index, span) in spans.iter().enumerate().filter(|(_, span)| span.link) {
        let rects = block.rects_of(span.range.clone());
        let rects: Vec<Rect> = rects.into_iter().map(|rect| rect.translate(at.to_vec2())).collect();
        if link(ui, response.id.with(index), text.get(span.range.clone()).unwrap_or_default(), &rects) {
            followed = Some(index);
        }
    }
    block.paint(ui.painter(), at);
    Rich { response, followed }
}

/// One link over its rectangles, of which only the first takes the keyboard; whether it was activated.
fn link(ui: &Ui, id: egui::Id, words: &str, rects: &[Rect]) -> bool {
    let mut clicked = false;
    let mut focused = false;
    for (index, rect) in rects.iter().enumerate() {
        let response = if index == 0 {
            let response = ui.interact(*rect, id, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), without_isolates(words)));
            focused = response.has_focus();
            response
        } else {
            ui.interact(*rect, id.with(index), Sense::CLICK)
        };
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        }
        clicked |= response.clicked();
    }
    if focused {
        let stroke = Stroke::new(2.0, ui.visuals().selection.stroke.color);
        for rect in rects {
            ui.painter().rect_stroke(rect.expand(1.0), 3.0, stroke, StrokeKind::Outside);
        }
    }
    clicked
}
