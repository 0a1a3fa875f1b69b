//! A field for one line of text, and the colours of all boxes to write in.
//!
//! Must never take what was written: whoever shows it does.

use super::focus;
use crate::ui::reply_box::{ReplyBox, ReplyBoxColors, ReplyBoxOptions, ReplyBoxOutput};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::words::Look;
use egui::{Id, StrokeKind, Ui};

/// What a field is called, what stands in it while it is empty, and how much it takes.
#[derive(Clone, Copy, Default)]
pub struct Field<'f> {
    /// Its id in egui.
    pub id: &'static str,
    /// Its name.
    pub label: &'f str,
    /// Shown while it is empty.
    pub hint: &'f str,
    /// The most characters it takes; `None` for no limit.
    pub max_chars: Option<usize>,
    /// Whether it is filled like a card: one in a menu.
    pub as_card: bool,
}

/// Shows a field; takes the keyboard if asked to.
pub fn field(ui: &mut Ui, look: &Look<'_>, of: Field<'_>, text: &mut ReplyBox, take_keyboard: bool) -> ReplyBoxOutput {
    let colors = box_colors(look);
    let options = ReplyBoxOptions {
        id: Id::new(of.id),
        label: of.label,
        placeholder: of.hint,
        enabled: true,
        rtl: look.rtl,
        colors: if of.as_card { ReplyBoxColors { fill: look.theme.palette.surface, ..colors } } else { colors },
        style: look.theme.body(),
        min_rows: 1,
        max_rows: 2,
        is_letter: false,
        max_chars: of.max_chars,
    };
    let output = stop(ui, text, &options);
    if take_keyboard {
        output.response.request_focus();
    }
    if output.response.has_focus() {
        ui.painter().rect_stroke(output.response.rect.expand(1.0), CONTROL_RADIUS, look.theme.focus_ring(), StrokeKind::Outside);
    }
    output
}

/// Shows a box to write in among other controls: the keyboard comes to it, and what is written in it stays in view.
pub fn stop(ui: &mut Ui, text: &mut ReplyBox, options: &ReplyBoxOptions<'_>) -> ReplyBoxOutput {
    let output = text.show(ui, options);
    focus::stop(&output.response);
    if output.changed || output.response.gained_focus() {
        focus::into_view(ui, &output.response);
    }
    output
}

/// Colours of a box to write in.
pub fn box_colors(look: &Look<'_>) -> ReplyBoxColors {
    let p = &look.theme.palette;
    ReplyBoxColors {
        fill: p.ground,
        stroke: look.theme.edge(),
        focus: look.theme.edge_in(p.accent),
        placeholder: p.muted,
        selection: p.selection,
        caret: p.accent,
    }
}
