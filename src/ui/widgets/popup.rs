//! What opens below a button of the bar and closes again.
//!
//! Tab enters it, however it was opened; the arrow keys never leave it. Escape closes it and gives the keyboard back to its button; a
//! click elsewhere closes it, and so does leaving it by Tab, so that what has the keyboard is never covered. Must never outgrow the window: what does not fit scrolls.

use super::access;
use super::button::{Button, Rank};
use super::focus;
use super::layout::column_layout;
use super::scroll::scroll_beside;
use crate::ui::theme::{Space, Theme};
use crate::ui::words::Look;
use egui::{Frame, Id, Key, Margin, Popup, PopupCloseBehavior, Rect, RectAlign, Response, ScrollArea, Ui};

/// Whether a click on what it holds closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closes {
    /// A menu: one choice and it is gone.
    OnChoice,
    /// A panel: stays for the next change.
    Elsewhere,
}

/// Shows `add` below `button` while it is open, `width` wide in points at 100 % text; the flag tells `add` to take the keyboard.
pub fn popup<R>(
    ui: &Ui,
    look: &Look<'_>,
    button: &Response,
    width: f32,
    closes: Closes,
    add: impl FnOnce(&mut Ui, &Look<'_>, bool) -> R,
) -> Option<R> {
    let ctx = ui.ctx().clone();
    let id = Popup::default_response_id(button);
    let was_open = Popup::is_id_open(&ctx, id);
    let kept =
        Kept::of(&ctx, id, was_open).unwrap_or(Kept { scale: look.theme.scale, anchor: button.rect, panel: Rect::NOTHING });
    let look = &Look { theme: Theme { scale: kept.scale, ..look.theme }, ..*look };
    let by_keyboard = button.clicked() && !was_open && !ctx.input(|i| i.pointer.any_click());
    let was_inside = was_open && ctx.data(|d| d.get_temp::<Place>(id.with("focus"))).is_some_and(|place| place.inside);
    let (tab, back) = ctx.input(|i| (i.key_pressed(Key::Tab), i.modifiers.shift));
    let enters = was_open && !was_inside && tab && !back;
    if was_open && !was_inside && !button.has_focus() && tab && back {
        button.request_focus();
    }
    if was_inside {
        focus::keep_from_arrows(&ctx);
    }
    let window = ctx.content_rect();
    let margin = look.space(Space::Medium);
    let pad = look.space(Space::Medium);
    let width = look.theme.em(width).min(window.width() - 2.0 * (margin + pad)).max(1.0);
    let height = (window.bottom() - kept.anchor.bottom() - margin - 2.0 * pad).max(80.0);
    let p = &look.theme.palette;
    let frame =
        Frame::popup(ui.style()).fill(p.surface).stroke(look.theme.edge()).inner_margin(Margin::same(pad.min(100.0) as i8));
    let behavior = match closes {
        Closes::OnChoice => PopupCloseBehavior::CloseOnClick,
        Closes::Elsewhere => PopupCloseBehavior::CloseOnClickOutside,
    };
    if was_open {
        catch_clicks(&ctx, id);
    }
    let shown = Popup::menu(button)
        .anchor(kept.anchor)
        .close_behavior(behavior)
        // Towards the middle of the window, where there is room.
        .align(if kept.anchor.center().x < window.center().x { RectAlign::BOTTOM_START } else { RectAlign::BOTTOM_END })
        .align_alternatives(&[])
        .gap(look.space(Space::Hair))
        .layout(column_layout(look.rtl))
        .frame(frame)
        // No stop of its own for the Tab key.
        .sense(egui::Sense::CLICK)
        .width(width)
        .show(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = look.space(Space::Hair);
            let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(height).min_scrolled_height(height);
            scroll_beside(ui, look, "popup", area, |ui| add(ui, look, by_keyboard || enters)).inner
        });
    let is_open = Popup::is_id_open(&ctx, id);
    if was_open && !is_open && ctx.input(|i| i.key_pressed(Key::Escape)) {
        button.request_focus();
    }
    if is_open && let Some(shown) = &shown {
        ctx.data_mut(|d| d.insert_temp(id.with("kept"), Kept { panel: shown.response.rect, ..kept }));
        close_when_left(&ctx, id, button, shown.response.layer_id);
    } else {
        ctx.data_mut(|d| d.remove::<Place>(id.with("focus")));
    }
    shown.map(|s| s.inner)
}

/// Shows a menu below `button` while it is open, and tells `each` about every entry; the number of the entry that was pressed.
pub fn menu<S: AsRef<str>>(
    ui: &Ui,
    look: &Look<'_>,
    button: &Response,
    width: f32,
    names: &[S],
    now: Option<usize>,
    each: impl Fn(usize, &Response),
) -> Option<usize> {
    let id = Popup::default_response_id(button);
    access::expands(button, Popup::is_id_open(ui.ctx(), id));
    let shown = popup(ui, look, button, width, Closes::OnChoice, |ui, look, take_keyboard| {
        let mut pressed = None;
        for (index, name) in names.iter().enumerate() {
            let is_now = Some(index) == now;
            let entry = |ui: &mut Ui| Button::new(name.as_ref(), Rank::Quiet).wide().selected(is_now).show(ui, look);
            let response = ui.push_id(index, entry).inner;
            each(index, &response);
            if take_keyboard && is_now {
                response.request_focus();
            }
            if response.clicked() {
                pressed = Some(index);
                button.request_focus();
                Popup::close_id(ui.ctx(), id);
            }
        }
        pressed
    });
    shown.flatten()
}

/// A click elsewhere closes what is open and does no more: nothing below it is pressed by the way.
fn catch_clicks(ctx: &egui::Context, id: Id) {
    let area = egui::Area::new(id.with("elsewhere")).order(egui::Order::Middle).fixed_pos(ctx.content_rect().min);
    area.movable(false).show(ctx, |ui| ui.allocate_response(ctx.content_rect().size(), egui::Sense::CLICK));
}

/// How what is open stays while the pointer is on it: a larger text must not take a button from under the hand that asks for it.
#[derive(Clone, Copy)]
struct Kept {
    scale: f32,
    anchor: Rect,
    /// Where it was the frame before.
    panel: Rect,
}

impl Kept {
    fn of(ctx: &egui::Context, id: Id, was_open: bool) -> Option<Kept> {
        let kept: Kept = ctx.data(|d| d.get_temp(id.with("kept")))?;
        let on_it = ctx.input(|i| i.pointer.hover_pos()).is_some_and(|at| kept.panel.contains(at));
        (was_open && on_it && !focus::by_keyboard(ctx)).then_some(kept)
    }
}

/// Where the keyboard was the frame before.
#[derive(Clone, Copy)]
struct Place {
    focused: Option<Id>,
    inside: bool,
}

/// Closes when the keyboard has moved to something outside.
fn close_when_left(ctx: &egui::Context, id: Id, button: &Response, layer: egui::LayerId) {
    let focused = ctx.memory(|m| m.focused());
    let key = id.with("focus");
    let before: Option<Place> = ctx.data(|d| d.get_temp(key));
    let on = focused.and_then(|f| ctx.read_response(f));
    let inside = on.as_ref().is_some_and(|r| r.layer_id == layer);
    ctx.data_mut(|d| d.insert_temp(key, Place { focused, inside }));
    let moved = before.is_some_and(|before| before.focused != focused);
    if moved && !inside && on.is_some_and(|r| r.id != button.id) {
        ctx.data_mut(|d| d.remove::<Place>(key));
        Popup::close_id(ctx, id);
    }
}
