//! Chips: a word with a ground and often an icon; and rows of them that wrap.

use super::icon::{self, Icon};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::{Palette, Space};
use crate::ui::words::Look;
use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// What a chip says by its ground; its word and icon say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChipTone {
    /// A mere label.
    Plain,
    /// In the accent's hue.
    Accent,
    /// Earned.
    Good,
    /// Slip, missed.
    Warn,
    /// Critical.
    Bad,
}

/// A chip about to be shown.
#[derive(Debug, Clone)]
pub struct Chip {
    /// Its word.
    pub text: String,
    /// Before the word.
    pub icon: Option<Icon>,
    /// Its ground.
    pub tone: ChipTone,
}

impl Chip {
    /// A mere label.
    pub fn plain(text: String) -> Chip {
        Chip { text, icon: None, tone: ChipTone::Plain }
    }
}

/// Ground and letters of a tone.
pub fn tone_colors(tone: ChipTone, p: &Palette) -> (Color32, Color32) {
    match tone {
        ChipTone::Plain => (p.well, p.muted),
        ChipTone::Accent => (p.accent_soft, p.accent),
        ChipTone::Good => (p.good_soft, p.good),
        ChipTone::Warn => (p.warn_soft, p.warn),
        ChipTone::Bad => (p.bad_soft, p.bad),
    }
}

/// How large a chip is where there is so much room.
pub fn chip_size(ui: &Ui, look: &Look<'_>, chip: &Chip, room: f32) -> egui::Vec2 {
    measure(ui, look, chip, room)
}

/// One chip.
pub fn chip(ui: &mut Ui, look: &Look<'_>, chip: &Chip) -> Response {
    let size = measure(ui, look, chip, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint(ui, look, chip, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&chip.text)));
    response
}

/// How large a chip is, or its sign alone.
pub fn sized(ui: &Ui, look: &Look<'_>, chip: &Chip, room: f32, sign: bool) -> egui::Vec2 {
    if sign { vec2(look.theme.em(14.0), look.theme.em(14.0)) + 2.0 * sign_padding(look) } else { measure(ui, look, chip, room) }
}

/// One chip, or its sign alone where there is little room; its word is told either way.
pub fn chip_or_sign(ui: &mut Ui, look: &Look<'_>, shown: &Chip, sign: bool) -> Response {
    let Some(icon) = shown.icon.filter(|_| sign) else { return chip(ui, look, shown) };
    let (rect, response) = ui.allocate_exact_size(sized(ui, look, shown, f32::INFINITY, true), Sense::hover());
    let (fill, color) = tone_colors(shown.tone, &look.theme.palette);
    ui.painter().rect(rect, rect.height() / 2.0, fill, look.theme.rim(color), StrokeKind::Inside);
    icon::paint(ui.painter(), rect.shrink2(sign_padding(look)), icon, color, look.rtl);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&shown.text)));
    response
}

fn sign_padding(look: &Look<'_>) -> egui::Vec2 {
    egui::Vec2::splat(look.space(Space::Hair) * 1.25)
}

/// Chips in rows, as many in a row as there is room for.
pub fn chips(ui: &mut Ui, look: &Look<'_>, chips: &[Chip]) {
    let gap = look.space(Space::Small) * 0.75;
    let whole = ui.available_rect_before_wrap();
    let (mut x, mut y, mut row) = (0.0_f32, 0.0_f32, 0.0_f32);
    let mut placed = Vec::new();
    for chip in chips {
        let size = measure(ui, look, chip, whole.width());
        if x > 0.0 && x + size.x > whole.width() {
            (x, y, row) = (0.0, y + row + gap, 0.0);
        }
        placed.push((chip, vec2(x, y), size));
        x += size.x + gap;
        row = row.max(size.y);
    }
    for (chip, at, size) in placed {
        let left = if look.rtl { whole.right() - at.x - size.x } else { whole.left() + at.x };
        let rect = Rect::from_min_size(pos2(left, whole.top() + at.y), size);
        let response = ui.interact(rect, ui.unique_id().with(("chip", &chip.text, at.x as i32, at.y as i32)), Sense::hover());
        paint(ui, look, chip, rect);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&chip.text)));
    }
    ui.advance_cursor_after_rect(Rect::from_min_size(whole.min, vec2(whole.width(), y + row)));
}

fn padding(look: &Look<'_>) -> egui::Vec2 {
    vec2(look.space(Space::Small) * 1.1, look.space(Space::Hair) * 0.6)
}

fn icon_room(look: &Look<'_>, chip: &Chip) -> f32 {
    if chip.icon.is_some() { look.theme.em(14.0) + look.space(Space::Hair) * 1.25 } else { 0.0 }
}

fn style(look: &Look<'_>, chip: &Chip) -> text::Style {
    let style = look.theme.small().color(tone_colors(chip.tone, &look.theme.palette).1);
    if chip.tone == ChipTone::Plain { style } else { style.bold() }
}

fn measure(ui: &Ui, look: &Look<'_>, chip: &Chip, widest: f32) -> egui::Vec2 {
    let padding = padding(look);
    let room = (widest - 2.0 * padding.x - icon_room(look, chip)).max(1.0);
    let block = text::block(ui.ctx(), &chip.text, &style(look, chip), room, &[]);
    block.size() + 2.0 * padding + vec2(icon_room(look, chip), 0.0)
}

fn paint(ui: &Ui, look: &Look<'_>, chip: &Chip, rect: Rect) {
    let (fill, color) = tone_colors(chip.tone, &look.theme.palette);
    ui.painter().rect(rect, (rect.height() / 2.0).min(14.0), fill, look.theme.rim(color), StrokeKind::Inside);
    let inner = rect.shrink2(padding(look));
    if let Some(icon) = chip.icon {
        icon::paint(ui.painter(), super::layout::slice(inner, look.rtl, 0.0, look.theme.em(14.0)), icon, color, look.rtl);
    }
    let text_rect = super::layout::slice(inner, look.rtl, icon_room(look, chip), inner.width() - icon_room(look, chip));
    let block = text::block(ui.ctx(), &chip.text, &style(look, chip), text_rect.width() + 0.5, &[]);
    let left = if look.rtl { text_rect.right() - block.size().x } else { text_rect.left() };
    block.paint(ui.painter(), pos2(left, rect.center().y - block.size().y / 2.0));
}

/// Difficulty as dots: so many of five are filled. They only agree with the words beside them.
pub fn dots(ui: &mut Ui, look: &Look<'_>, filled: u8) {
    let (radius, gap) = (look.theme.em(4.0), look.theme.em(5.0));
    let (rect, _) = ui.allocate_exact_size(vec2(10.0 * radius + 4.0 * gap, look.theme.em(20.0)), Sense::hover());
    for index in 0..5_u8 {
        let along = radius + f32::from(index) * (2.0 * radius + gap);
        let x = if look.rtl { rect.right() - along } else { rect.left() + along };
        let at = pos2(x, rect.center().y);
        if index < filled {
            ui.painter().circle_filled(at, radius, look.theme.palette.accent);
        } else {
            ui.painter().circle_stroke(at, radius - 0.5, Stroke::new(1.0, look.theme.palette.border));
        }
    }
}
