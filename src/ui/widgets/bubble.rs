//! Bubbles: the customer's at the starting edge, the agent's at the other; acts as small lines in the middle.
//!
//! Must never change what was said.

use super::evidence::{self, Evidence};
use super::icon::{self, Icon};
use crate::locale::Msg;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// At the starting edge.
    Customer,
    /// At the other edge.
    Agent,
}

/// Share of the width a bubble may take.
const SHARE: f32 = 0.82;

/// A bubble with its evidence, if any.
pub fn bubble(ui: &mut Ui, look: &Look<'_>, side: Side, speaker: &str, words: &str, marks: &[Evidence]) {
    let p = &look.theme.palette;
    let padding = vec2(look.space(Space::Medium) + 2.0, look.space(Space::Small));
    let width = ui.available_width();
    let room = (width * SHARE).min(look.theme.reading_width()) - 2.0 * padding.x;
    let block = text::block(ui.ctx(), words, &look.theme.body(), room.max(1.0), &[]);
    let name = text::block(ui.ctx(), speaker, &look.theme.overline(), room.max(1.0), &[]);
    let size = vec2(block.size().x.max(name.size().x.min(room)), block.size().y) + 2.0 * padding;
    let name_height = name.size().y + 1.0;
    let (whole, response) = ui.allocate_exact_size(vec2(width, size.y + name_height), text::selection_sense(ui));
    let at_start = side == Side::Customer;
    let across = |w: f32| {
        let start = if at_start { 0.0 } else { width - w };
        super::layout::slice(whole, look.rtl, start, w)
    };
    let rect =
        Rect::from_min_max(pos2(across(size.x).left(), whole.top() + name_height), pos2(across(size.x).right(), whole.bottom()));
    let inset = 4.0;
    let name_x = if at_start != look.rtl { rect.left() + inset } else { rect.right() - inset - name.size().x };
    name.paint(ui.painter(), pos2(name_x, whole.top()));
    let (fill, stroke) = if at_start { (p.surface, look.theme.hairline()) } else { (p.agent, look.theme.rim(p.line)) };
    ui.painter().rect(rect, corners(at_start != look.rtl), fill, stroke, StrokeKind::Inside);
    let inner = rect.shrink2(padding);
    let left = if look.rtl { inner.right() - block.size().x } else { inner.left() };
    evidence::paint(ui, &response, &block, pos2(left, inner.top()), marks, p);
    response.widget_info(|| {
        let said = look.with(Msg::SpeakerSays, &[("speaker", speaker.into()), ("words", words.into())]);
        WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&said))
    });
    super::access::role(&response, Role::Article);
}

/// The corner next to the speaker is tight.
fn corners(speaker_at_left: bool) -> CornerRadius {
    let (wide, tight) = ((CONTROL_RADIUS + 4.0) as u8, 4);
    if speaker_at_left {
        CornerRadius { nw: tight, ne: wide, sw: wide, se: wide }
    } else {
        CornerRadius { nw: wide, ne: tight, sw: wide, se: wide }
    }
}

/// An act: a small line in the middle.
pub fn act(ui: &mut Ui, look: &Look<'_>, icon: Icon, words: &str) {
    let style = look.theme.small();
    let side = look.theme.em(15.0);
    let gap = look.space(Space::Small) * 0.75;
    let padding = vec2(look.space(Space::Medium), look.space(Space::Hair));
    let width = ui.available_width();
    let room = (width * 0.8 - side - gap - 2.0 * padding.x).max(1.0);
    let block = text::block(ui.ctx(), words, &style, room, &[]);
    let size = vec2(block.size().x + side + gap, block.size().y) + 2.0 * padding;
    let (whole, response) = ui.allocate_exact_size(vec2(width, size.y), Sense::hover());
    let rect = Rect::from_center_size(whole.center(), size);
    let p = &look.theme.palette;
    ui.painter().rect(rect, (size.y / 2.0).min(16.0), p.well, look.theme.rim(p.line), StrokeKind::Inside);
    let inner = rect.shrink2(padding);
    icon::paint(ui.painter(), super::layout::slice(inner, look.rtl, 0.0, side), icon, p.muted, look.rtl);
    let left = if look.rtl { inner.left() } else { inner.left() + side + gap };
    block.paint(ui.painter(), pos2(left, inner.top()));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(words)));
    super::access::role(&response, Role::Article);
}
