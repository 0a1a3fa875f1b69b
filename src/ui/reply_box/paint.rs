//! Drawing a reply box.
//!
//! Must never change text or selection, and never keep the program repainting faster than the caret blinks.

use std::ops::Range;

use egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};
use parley::{BoundingBox, BreakReason};

use super::{PADDING, ReplyBox, ReplyBoxOptions, text};
use crate::ui::text::Ink;

/// Radius of the corners.
const ROUNDING: f32 = 6.0;

impl ReplyBox {
    pub(super) fn paint(
        &mut self,
        ui: &Ui,
        options: &ReplyBoxOptions<'_>,
        response: &egui::Response,
        rect: Rect,
        inner: Rect,
        usable: bool,
    ) {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let colors = &options.colors;
        let stroke = if response.has_focus() { colors.focus } else { colors.stroke };
        ui.painter().rect(rect, ROUNDING, colors.fill, stroke, StrokeKind::Inside);

        let scale = ui.ctx().pixels_per_point();
        let origin = snapped(pos2(inner.left(), inner.top() - self.scroll / scale), scale);
        let painter = ui.painter_at(rect.shrink2(egui::vec2(PADDING.x / 2.0, PADDING.y / 2.0)));
        if self.editor.raw_text().is_empty() {
            self.paint_placeholder(ui, &painter, options, inner);
        }
        if response.has_focus() {
            for area in self.areas_of(self.editor.raw_selection().text_range(), options.style.size * scale / 3.0) {
                painter.rect_filled(placed(area, origin, scale), 2.0, colors.selection);
            }
        }
        if self.inked != Some(self.editor.generation()) {
            self.inked = Some(self.editor.generation());
            self.ink = Ink::default();
            if let Some(layout) = self.editor.try_layout() {
                self.ink.add(layout, |_| text::LineShift::default());
            }
        }
        let color = if usable { options.style.color } else { options.style.color.gamma_multiply(0.6) };
        self.ink.paint(&painter, origin, color);
        self.paint_compose_line(&painter, origin, scale, colors.caret);
        if response.has_focus() {
            self.paint_caret(ui, &painter, options, response, origin, inner);
        }
        self.paint_scroll_bar(ui, options, rect, inner);
    }

    fn paint_placeholder(&self, ui: &Ui, painter: &Painter, options: &ReplyBoxOptions<'_>, inner: Rect) {
        let style = options.style.color(options.colors.placeholder);
        let hint = text::block(ui.ctx(), options.placeholder, &style, inner.width(), &[]);
        let left = if options.rtl { inner.right() - hint.size().x } else { inner.left() };
        hint.paint(&painter.with_clip_rect(inner.intersect(painter.clip_rect())), pos2(left, inner.top()));
    }

    /// Pixels covered by the given bytes; a newline among them shows as a strip of `newline` pixels.
    fn areas_of(&self, range: Range<usize>, newline: f32) -> Vec<BoundingBox> {
        let mut areas = Vec::new();
        let Some(layout) = self.editor.try_layout() else { return areas };
        for line in layout.lines().filter(|_| !range.is_empty()) {
            let metrics = line.metrics();
            let mut spans = text::spans(&line, &range, metrics.offset, usize::MAX, false);
            let end = line.text_range().end;
            if newline > 0.0 && line.break_reason() == BreakReason::Explicit && range.contains(&end.saturating_sub(1)) {
                let (left, right) = (metrics.offset, metrics.offset + metrics.advance);
                spans.push(if layout.is_rtl() { (left - newline, left) } else { (right, right + newline) });
            }
            areas.extend(spans.into_iter().map(|(left, right)| BoundingBox {
                x0: left.into(),
                y0: metrics.block_min_coord.into(),
                x1: right.into(),
                y1: metrics.block_max_coord.into(),
            }));
        }
        areas
    }

    /// The usual line below what an input method is composing.
    fn paint_compose_line(&self, painter: &Painter, origin: Pos2, scale: f32, color: egui::Color32) {
        let Some(range) = self.editor.raw_compose() else { return };
        for area in self.areas_of(range.clone(), 0.0) {
            let area = placed(area, origin, scale);
            painter.hline(area.x_range(), area.bottom() - 1.5 / scale, Stroke::new(1.0_f32.max(1.0 / scale), color));
        }
    }

    fn paint_caret(
        &self,
        ui: &Ui,
        painter: &Painter,
        options: &ReplyBoxOptions<'_>,
        response: &egui::Response,
        origin: Pos2,
        inner: Rect,
    ) {
        let scale = ui.ctx().pixels_per_point();
        let wide = (options.style.size / 10.0 * scale).round().max(1.0);
        let Some(caret) = self.editor.cursor_geometry(wide) else { return };
        let mut caret = placed(caret, origin, scale);
        let width = wide / scale;
        // An empty layout holds a space, which would come before the caret where that stands at the right.
        let at = match (self.editor.raw_text().is_empty(), options.rtl) {
            (false, _) => caret.left(),
            (true, false) => inner.left() - width,
            (true, true) => inner.right() + width,
        };
        let left = snapped(pos2(at - width / 2.0, 0.0), scale).x;
        caret = Rect::from_min_size(pos2(left, caret.top()), egui::vec2(width, caret.height()));
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose: egui::IMEPurpose::Normal,
                rect: response.rect,
                cursor_rect: caret,
                should_interrupt_composition: false,
            });
        });
        if self.caret_is_lit(ui) {
            painter.rect_filled(caret.shrink2(egui::vec2(0.0, caret.height() * 0.1)), 0.0, options.colors.caret);
        }
    }

    /// Asks for a repaint only when the caret has to appear or vanish, and only in a window that has the keyboard.
    fn caret_is_lit(&self, ui: &Ui) -> bool {
        let cursor = &ui.visuals().text_cursor;
        let (now, window_focused) = ui.input(|input| (input.time, input.focused));
        if !window_focused {
            return false;
        }
        let (on, off) = (cursor.on_duration.max(0.25), cursor.off_duration.max(0.25));
        if !cursor.blink {
            return true;
        }
        let phase = ((now - self.active_at).max(0.0) % f64::from(on + off)) as f32;
        let lit = phase < on;
        ui.ctx().request_repaint_after_secs(if lit { on - phase } else { on + off - phase });
        lit
    }

    fn paint_scroll_bar(&self, ui: &Ui, options: &ReplyBoxOptions<'_>, rect: Rect, inner: Rect) {
        let content = self.editor.try_layout().map_or(0.0, |layout| layout.height()) / ui.ctx().pixels_per_point();
        if content <= inner.height() + 0.5 {
            return;
        }
        let top = inner.top() + inner.height() * (self.scroll / ui.ctx().pixels_per_point()) / content;
        let size = egui::vec2(3.0, inner.height() * inner.height() / content);
        let left = if options.rtl { rect.left() + 3.0 } else { rect.right() - 6.0 };
        ui.painter().rect_filled(Rect::from_min_size(pos2(left, top), size), 1.5, options.colors.placeholder);
    }
}

/// From pixels of the layout to points of the screen.
pub(super) fn placed(area: BoundingBox, origin: Pos2, scale: f32) -> Rect {
    let point = |x: f64, y: f64| origin + egui::vec2((x as f32).round(), (y as f32).round()) / scale;
    Rect::from_min_max(point(area.x0, area.y0), point(area.x1, area.y1))
}

fn snapped(at: Pos2, scale: f32) -> Pos2 {
    pos2((at.x * scale).round() / scale, (at.y * scale).round() / scale)
}
