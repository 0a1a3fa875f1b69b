//! Three dots in a bubble of their own: the customer is writing, and the words are about to stand here.
//!
//! Must never be shown where nothing may move: there the words are there at once.

use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::widgets::layout::slice;
use crate::ui::words::Look;
use egui::{Rect, StrokeKind, Ui, pos2, vec2};

/// Radius of a dot, in points at 100 % text.
const DOT: f32 = 3.5;

/// Paints the bubble at the starting edge of `rect`, at its top; `phase` counts the rounds of the movement.
pub fn writing(ui: &Ui, look: &Look<'_>, rect: Rect, phase: f64) {
    let p = &look.theme.palette;
    let dot = look.theme.em(DOT);
    let size = vec2(dot * 10.0 + 2.0 * look.space(Space::Medium), dot * 4.0 + 2.0 * look.space(Space::Small));
    let at = Rect::from_min_size(slice(rect, look.rtl, 0.0, size.x).min, size);
    ui.painter().rect(at, CONTROL_RADIUS + 4.0, p.surface, look.theme.hairline(), StrokeKind::Inside);
    for index in 0..3_u8 {
        let lift = super::hop(phase as f32 - f32::from(index) * 0.16);
        let x = at.center().x + (f32::from(index) - 1.0) * dot * 3.4 * if look.rtl { -1.0 } else { 1.0 };
        ui.painter().circle_filled(pos2(x, at.center().y - lift * dot * 1.3), dot, p.muted);
    }
}
