//! Cards: a calm surface that holds what belongs together, and rows of cards of one height.

use super::access;
use super::layout::{place, place_in, slice};
use crate::ui::theme::{CARD_RADIUS, Space, Theme};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Color32, Rect, Sense, Shape, Stroke, StrokeKind, Ui, vec2};

/// How a card stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A card like any other.
    Plain,
    /// In the accent's hue.
    Accent,
    /// Something critical.
    Bad,
}

fn colors(tone: Tone, theme: &Theme) -> (Color32, Stroke) {
    let p = &theme.palette;
    match tone {
        Tone::Plain => (p.surface, theme.hairline()),
        Tone::Accent => (p.accent_soft, Stroke::new(1.0, p.accent)),
        Tone::Bad => (p.surface, Stroke::new(1.5, p.bad)),
    }
}

/// The surface of a card with its shadow.
fn surface(rect: Rect, tone: Tone, theme: &Theme) -> Vec<Shape> {
    let (fill, stroke) = colors(tone, theme);
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: theme.palette.shadow };
    vec![
        shadow.as_shape(rect, CARD_RADIUS).into(),
        Shape::Rect(egui::epaint::RectShape::new(rect, CARD_RADIUS, fill, stroke, StrokeKind::Inside)),
    ]
}

/// One card over the whole width.
pub fn card<R>(ui: &mut Ui, look: &Look<'_>, tone: Tone, add: impl FnOnce(&mut Ui) -> R) -> R {
    card_of(ui, look, tone, 0.0, add).0
}

/// One card that is at least so high; tells how high its content alone would make it.
pub fn card_of<R>(ui: &mut Ui, look: &Look<'_>, tone: Tone, least: f32, add: impl FnOnce(&mut Ui) -> R) -> (R, f32) {
    let ground = ui.painter().add(Shape::Noop);
    let outer = ui.available_rect_before_wrap();
    let padding = look.space(Space::Large);
    let inner = Rect::from_min_max(outer.min + vec2(padding, padding), outer.max - vec2(padding, 0.0));
    let (result, used) = place(ui, look, inner, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    });
    let height = used.bottom() + padding - outer.top();
    let rect = Rect::from_min_max(outer.min, egui::pos2(outer.right(), outer.top() + height.max(least)));
    ui.painter().set(ground, Shape::Vec(surface(rect, tone, &look.theme)));
    ui.advance_cursor_after_rect(rect);
    (result, height)
}

/// What happened to a card of a row.
pub struct CardPress {
    /// Which.
    pub index: usize,
}

/// Rows of cards with equal widths and, within a row, equal heights: a body at the top, a foot at the bottom. A press of the
/// pointer anywhere on a card is told when `pressable`; for the keyboard and assistive technology the foot should hold a button.
pub fn grid(
    ui: &mut Ui,
    look: &Look<'_>,
    count: usize,
    across: usize,
    pressable: bool,
    mut body: impl FnMut(usize, &mut Ui),
    mut foot: impl FnMut(usize, &mut Ui),
) -> Option<CardPress> {
    let (gap, padding) = (look.space(Space::Large), look.space(Space::Large));
    let across = across.max(1);
    let mut pressed = None;
    let list = access::group(ui, ("cards", count), Role::List, "");
    for row in 0..count.div_ceil(across) {
        let whole = ui.available_rect_before_wrap();
        let width = ((whole.width() - gap * (across - 1) as f32) / across as f32).max(1.0);
        let cells: Vec<usize> = (row * across..count.min((row + 1) * across)).collect();
        let cell = |index: usize| slice(whole, look.rtl, (index - row * across) as f32 * (width + gap), width);
        let key = |index: usize| ui.id().with(("card", count, index));
        let keys: Vec<egui::Id> = cells.iter().map(|i| key(*i)).collect();
        // Registered before what it holds, with the height of the frame before, so that buttons inside win.
        let known: f32 = ui.ctx().data(|d| d.get_temp(keys[0])).unwrap_or(0.0);
        let mut grounds = Vec::new();
        // A card's body and foot are drawn apart and read together.
        let mut items = Vec::new();
        for (index, id) in cells.iter().zip(&keys) {
            let rect = Rect::from_min_size(cell(*index).min, vec2(width, known));
            let response = pressable.then(|| ui.interact(rect, *id, Sense::CLICK));
            if response.as_ref().is_some_and(egui::Response::clicked) {
                pressed = Some(CardPress { index: *index });
            }
            let over = response.is_some_and(|r| r.contains_pointer());
            if over {
                ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
            }
            grounds.push((ui.painter().add(Shape::Noop), over));
            items.push(access::group_in(ui, list, *id, Role::ListItem));
        }
        let inner = |index: usize, top: f32| {
            let cell = cell(index);
            Rect::from_min_max(egui::pos2(cell.left() + padding, top), egui::pos2(cell.right() - padding, f32::INFINITY))
        };
        let top = whole.top() + padding;
        let mut bottom = top;
        for (index, item) in cells.iter().zip(&items) {
            bottom = bottom.max(place_in(ui, look, inner(*index, top), *item, |ui| body(*index, ui)).1.bottom());
        }
        let mut end = bottom;
        for (index, item) in cells.iter().zip(&items) {
            end = end.max(place_in(ui, look, inner(*index, bottom), *item, |ui| foot(*index, ui)).1.bottom());
        }
        let height = end + padding - whole.top();
        if known != height {
            ui.ctx().data_mut(|d| d.insert_temp(keys[0], height));
        }
        for (index, (ground, over)) in cells.iter().zip(grounds) {
            let rect = Rect::from_min_size(cell(*index).min, vec2(width, height));
            access::lies(ui, items[*index - row * across], rect);
            let mut shapes = surface(rect, Tone::Plain, &look.theme);
            if over {
                shapes.push(Shape::Rect(egui::epaint::RectShape::stroke(
                    rect,
                    CARD_RADIUS,
                    look.theme.edge_in(look.theme.palette.accent),
                    StrokeKind::Inside,
                )));
            }
            ui.painter().set(ground, Shape::Vec(shapes));
        }
        ui.advance_cursor_after_rect(Rect::from_min_size(whole.min, vec2(whole.width(), height)));
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
    pressed
}

/// A thin line that parts two groups.
pub fn divider(ui: &mut Ui, look: &Look<'_>) {
    ui.add_space(look.space(Space::Small));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, look.theme.palette.line);
    ui.add_space(look.space(Space::Small));
}
