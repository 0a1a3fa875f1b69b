//! In what time the policy expects the reply that is awaited: a quiet figure, and another sign and word once it is passed.
//!
//! Must never count down aloud, and never say what a late reply costs.

use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::text::{self, without_isolates};
use crate::ui::theme::Space;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::slice;
use crate::ui::words::Look;
use egui::{Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// The figure, laid out by who shows it.
pub struct Expected {
    words: String,
    late: bool,
    share: f32,
}

impl Expected {
    /// What is expected now, if a reply is awaited.
    pub fn new(look: &Look<'_>, practice: &Practice, now_secs: u32) -> Option<Expected> {
        let awaited = practice.awaited()?;
        let late = awaited.is_late(now_secs);
        let msg = if late { Msg::ReplyOverdue } else { Msg::ReplyWithin };
        let words = look.with(msg, &[("seconds", awaited.expected_secs.into())]);
        let share = awaited.waited(now_secs) as f32 / awaited.expected_secs.max(1) as f32;
        Some(Expected { words, late, share: share.min(1.0) })
    }

    fn style(&self, look: &Look<'_>) -> text::Style {
        let style = look.theme.small().line_height(1.35);
        if self.late { style.bold().color(look.theme.palette.warn) } else { style }
    }

    fn sign(look: &Look<'_>) -> Vec2 {
        Vec2::splat(look.theme.em(15.0))
    }

    /// How large it is where there is so much room.
    pub fn size(&self, ui: &Ui, look: &Look<'_>, room: f32) -> Vec2 {
        let (sign, gap) = (Self::sign(look), look.space(Space::Hair) * 1.5);
        let words = text::block(ui.ctx(), &self.words, &self.style(look), (room - sign.x - gap).max(1.0), &[]);
        vec2(sign.x + gap + words.size().x, words.size().y.max(sign.y))
    }

    /// Shows it.
    pub fn show(&self, ui: &mut Ui, look: &Look<'_>) {
        let (sign, gap) = (Self::sign(look), look.space(Space::Hair) * 1.5);
        let size = self.size(ui, look, ui.available_width());
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let style = self.style(look);
        let words = text::block(ui.ctx(), &self.words, &style, (ui.max_rect().width() - sign.x - gap).max(1.0), &[]);
        let line = (style.size * style.line_height).max(sign.y);
        let square = Rect::from_center_size(
            pos2(slice(rect, look.rtl, 0.0, sign.x).center().x, rect.top() + line.min(rect.height()) / 2.0),
            sign,
        );
        if self.late {
            icon::paint(ui.painter(), square, Icon::Warn, look.theme.palette.warn, false);
        } else {
            self.ring(ui, look, square);
        }
        let at = slice(rect, look.rtl, sign.x + gap, words.size().x);
        words.paint(ui.painter(), pos2(at.left(), rect.center().y - words.size().y / 2.0));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&self.words)));
    }

    /// A ring that closes while the time passes.
    fn ring(&self, ui: &Ui, look: &Look<'_>, square: Rect) {
        let p = &look.theme.palette;
        let radius = square.width() * 0.4;
        let width = (square.width() / 8.0).max(1.5);
        ui.painter().circle_stroke(square.center(), radius, Stroke::new(width, p.line));
        let turn = if look.rtl { -1.0 } else { 1.0 };
        let steps = (self.share * 40.0).ceil() as usize;
        let points = (0..=steps).map(|step| {
            let angle = std::f32::consts::TAU * (self.share * step as f32 / steps.max(1) as f32);
            square.center() + vec2(turn * angle.sin(), -angle.cos()) * radius
        });
        ui.painter().add(Shape::line(points.collect(), Stroke::new(width, p.muted)));
    }
}
