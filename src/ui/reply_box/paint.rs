//! Drawing a reply box.
//!
//! Must never change text or selection, and never keep the program repainting faster than the caret blinks.

use egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};

use super::{PADDING, ReplyBox, ReplyBoxOptions, text};

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
        if self.buffer.raw.is_empty() {
            self.paint_placeholder(ui, &painter, options, inner);
        }
        if response.has_focus() {
            for area in self.page.areas(&self.buffer.selection.range(), options.style.size * scale / 3.0) {
                painter.rect_filled(placed(area, origin, scale), 2.0, colors.selection);
            }
        }
        let color = if usable { options.style.color } else { options.style.color.gamma_multiply(0.6) };
        self.page.ink.paint(&painter, origin, color);
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

    /// The usual line below what an input method is composing.
    fn paint_compose_line(&self, painter: &Painter, origin: Pos2, scale: f32, color: egui::Color32) {
        let Some(range) = &self.buffer.compose else { return };
        for area in self.page.areas(range, 0.0) {
            let area = placed(area, origin, scale);
            painter.hline(area.x_range(), area.bottom() - 1.5 / scale, Stroke::new(1.0_f32.max(1.0 / scale), color));
        }
    }

    fn paint_caret(
        &mut self,
        ui: &Ui,
        painter: &Painter,
        options: &ReplyBoxOptions<'_>,
        response: &egui::Response,
        origin: Pos2,
        inner: Rect,
    ) {
        let scale = ui.ctx().pixels_per_point();
        let width = (options.style.size / 10.0 * scale).round().max(1.0) / scale;
        let (x, top, bottom) = self.page.caret_place(self.buffer.selection.focus);
        let at = placed(Rect::from_min_max(pos2(x, top), pos2(x, bottom)), origin, scale);
        // Beside the text's edge, but never where the box would cut it off.
        let left = (at.left() - width / 2.0).clamp(inner.left() - width, inner.right());
        let caret = Rect::from_min_size(snapped(pos2(left, at.top()), scale), egui::vec2(width, at.height()));
        let interrupts = std::mem::take(&mut self.interrupts);
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose: egui::IMEPurpose::Normal,
                rect: response.rect,
                cursor_rect: caret,
                should_interrupt_composition: interrupts,
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
        // egui wakes a frame early; a wake just before the caret changes would be one for nothing.
        let early = ui.input(|input| input.predicted_dt) + 0.002;
        ui.ctx().request_repaint_after_secs(if lit { on - phase } else { on + off - phase } + early);
        lit
    }

    fn paint_scroll_bar(&self, ui: &Ui, options: &ReplyBoxOptions<'_>, rect: Rect, inner: Rect) {
        let content = self.page.height / ui.ctx().pixels_per_point();
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
fn placed(area: Rect, origin: Pos2, scale: f32) -> Rect {
    let point = |at: Pos2| origin + egui::vec2(at.x.round(), at.y.round()) / scale;
    Rect::from_min_max(point(area.min), point(area.max))
}

fn snapped(at: Pos2, scale: f32) -> Pos2 {
    pos2((at.x * scale).round() / scale, (at.y * scale).round() / scale)
}
