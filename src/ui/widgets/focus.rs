//! Where the keyboard is: it arrives at the heading of a new screen, is never lost with what it was on, and F6 takes it from one
//! part of the screen to the next.
//!
//! Must never take the keyboard from somebody who just used the pointer, or move it to something that Enter, held down, would press.

use super::access;
use egui::accesskit::Role;
use egui::{Context, Event, FocusDirection, Id, Key, Response, Sense, Stroke, StrokeKind, Ui};

/// Everything of one frame that can have the keyboard, in reading order; a part of the screen begins where its flag is set.
#[derive(Clone, Default)]
struct Stops(Vec<(Id, bool)>);

/// What is remembered from frame to frame.
#[derive(Clone, Default)]
struct Memory {
    now: Stops,
    /// As they were when the keyboard was last on one of them.
    before: Stops,
    part_begins: bool,
    focused: Option<Id>,
    by_keyboard: bool,
}

fn memory<R>(ctx: &Context, work: impl FnOnce(&mut Memory) -> R) -> R {
    ctx.data_mut(|data| work(data.get_temp_mut_or_default::<Memory>(Id::new("sabr focus"))))
}

/// Called before anything is drawn.
pub fn begin(ctx: &Context) {
    let (keys, pointer) = ctx.input(|input| {
        let keys = |e: &Event| matches!(e, Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_));
        let pointer = |e: &Event| matches!(e, Event::PointerButton { .. } | Event::Touch { .. });
        (input.events.iter().any(keys), input.events.iter().any(pointer))
    });
    memory(ctx, |memory| {
        memory.now = Stops::default();
        memory.by_keyboard = (memory.by_keyboard || keys) && !pointer;
    });
}

/// Whether the last press was one of a key and not of the pointer.
pub fn by_keyboard(ctx: &Context) -> bool {
    memory(ctx, |memory| memory.by_keyboard)
}

/// A part of the screen begins: F6 goes to the first stop after this.
pub fn part_begins(ctx: &Context) {
    memory(ctx, |memory| memory.part_begins = true);
}

/// Something that can have the keyboard was drawn.
pub fn stop(response: &Response) {
    access::comes_into_view(response);
    memory(&response.ctx, |memory| {
        let first = std::mem::take(&mut memory.part_begins);
        memory.now.0.push((response.id, first));
    });
}

/// Called after everything was drawn: keeps the keyboard from being lost, and answers F6.
pub fn end(ctx: &Context) {
    let focused = ctx.memory(|m| m.focused());
    let (tab, pointer, f6) = ctx.input(|input| {
        let f6 = input.key_pressed(Key::F6).then_some(!input.modifiers.shift);
        (input.key_pressed(Key::Tab), input.pointer.any_pressed() || input.pointer.any_released(), f6)
    });
    let (wanted, is_lost) = memory(ctx, |memory| {
        let gone = focused.is_none() || focused == memory.focused && focused.is_some_and(|id| !memory.now.hold(id));
        let from = memory.focused.filter(|_| gone && !tab && !pointer);
        let back = from.and_then(|from| memory.now.nearest(from, &memory.before));
        let wanted = f6.and_then(|on| memory.now.next_part(focused, on)).or(back);
        if from.is_some() && wanted.is_none() {
            memory.focused = None;
            return (None, true);
        }
        let is_on = wanted.or(focused);
        if is_on.is_none() && tab || pointer || is_on.is_some_and(|id| memory.now.hold(id)) {
            memory.focused = is_on;
            memory.before = memory.now.clone();
        }
        (wanted, false)
    });
    if let Some(id) = wanted {
        ctx.memory_mut(|m| m.request_focus(id));
    }
    if is_lost {
        // The screen is new to it: it arrives once more.
        arrived(ctx, "");
    }
    if is_lost || wanted.is_some() {
        ctx.request_repaint();
    }
}

impl Stops {
    fn hold(&self, stop: Id) -> bool {
        self.0.iter().any(|(id, _)| *id == stop)
    }

    /// The stop itself, or the nearest before it that is still there; for one of the bar, also the first after it. Nothing takes the
    /// keyboard from the screen to the bar above it.
    fn nearest(&self, from: Id, before: &Stops) -> Option<Id> {
        let here = |id: &Id| self.hold(*id);
        let at = before.0.iter().position(|(id, _)| *id == from)?;
        let bar = before.0.iter().enumerate().skip(1).find(|(_, (_, begins))| *begins).map_or(before.0.len(), |(index, _)| index);
        let ids = |stops: &[(Id, bool)]| stops.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        if at >= bar {
            return ids(&before.0[bar..=at]).into_iter().rev().find(here);
        }
        let (earlier, later) = before.0.split_at(at + 1);
        ids(earlier).into_iter().rev().find(here).or_else(|| ids(later).into_iter().find(here))
    }

    /// The first stop of the next part, or of the one before; round at the ends.
    fn next_part(&self, from: Option<Id>, on: bool) -> Option<Id> {
        let firsts: Vec<usize> = (0..self.0.len()).filter(|i| self.0[*i].1).collect();
        let at = from.and_then(|from| self.0.iter().position(|(id, _)| *id == from));
        let part = at.and_then(|at| firsts.iter().rposition(|first| *first <= at));
        let next = match (part, on) {
            (Some(part), true) => (part + 1) % firsts.len(),
            (Some(part), false) => (part + firsts.len() - 1) % firsts.len(),
            (None, true) => 0,
            (None, false) => firsts.len().checked_sub(1)?,
        };
        firsts.get(next).map(|first| self.0[*first].0)
    }
}

/// The heading of a screen, where the keyboard and a screen reader arrive when the screen is new.
///
/// It is no stop of the Tab key: once left, it cannot be returned to.
pub fn arrive(heading: &Response, ui: &Ui, screen: &str) {
    arrive_at(heading, ui, 1, screen);
}

/// The same for a heading within a screen, when something has taken the place of what had the keyboard.
pub fn arrive_at(heading: &Response, ui: &Ui, level: usize, screen: &str) {
    access::heading(heading, level);
    let id = Id::new(("sabr arrival", screen));
    let known = Id::new("sabr arrived at");
    let fresh = ui.ctx().data_mut(|data| data.get_temp_mut_or_default::<String>(known) != screen);
    if fresh {
        ui.ctx().data_mut(|data| data.insert_temp(known, screen.to_owned()));
        ui.memory_mut(|m| m.request_focus(id));
    }
    if !fresh && !ui.memory(|m| m.has_focus(id)) {
        return;
    }
    let stop_here = ui.interact(heading.rect, id, Sense::focusable_noninteractive());
    let name = ui.ctx().accesskit_node_builder(heading.id, |node| {
        let name = node.label().unwrap_or_default().to_owned();
        node.clear_label();
        node.clear_level();
        node.set_role(Role::GenericContainer);
        name
    });
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name.unwrap_or_default()));
    access::heading(&stop_here, level);
    stop(&stop_here);
    if by_keyboard(ui.ctx()) {
        let stroke = Stroke::new(2.5, ui.visuals().selection.stroke.color);
        ui.painter().rect_stroke(heading.rect.expand(4.0), 6.0, stroke, StrokeKind::Outside);
    }
}

/// The conversation has its own place for the keyboard; the next screen is new again. Tells whether this one was.
pub fn arrived(ctx: &Context, screen: &str) -> bool {
    let known = Id::new("sabr arrived at");
    ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default::<String>(known), screen.to_owned()) != screen)
}

/// The arrow keys move nothing but what answers them here.
pub fn keep_from_arrows(ctx: &Context) {
    let arrows = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
    if ctx.input(|input| arrows.iter().any(|key| input.key_pressed(*key))) {
        ctx.memory_mut(|m| m.move_focus(FocusDirection::None));
    }
}

/// All four arrow keys move round in a group and choose nothing.
pub fn arrows_round(ui: &Ui, group: &[Response], rtl: bool) {
    let Some(at) = group.iter().position(Response::has_focus) else { return };
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let (back, on) = if rtl { (Key::ArrowRight, Key::ArrowLeft) } else { (Key::ArrowLeft, Key::ArrowRight) };
    keep_from_arrows(ui.ctx());
    let to = match () {
        () if pressed(on) || pressed(Key::ArrowDown) => (at + 1) % group.len(),
        () if pressed(back) || pressed(Key::ArrowUp) => (at + group.len() - 1) % group.len(),
        () => return,
    };
    group[to].request_focus();
    into_view(ui, &group[to]);
}

/// Scrolls to what has, or is to have, the keyboard.
pub fn into_view(ui: &Ui, response: &Response) {
    ui.scroll_to_rect(response.rect.expand(8.0), None::<egui::Align>);
}

/// Left and right (as they are seen), Home and End move among tabs or the like, and choose: the number of the one to choose.
pub fn arrows(ui: &Ui, group: &[Response], rtl: bool) -> Option<usize> {
    let at = group.iter().position(Response::has_focus)?;
    let filter = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(group[at].id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let (back, on) = if rtl { (Key::ArrowRight, Key::ArrowLeft) } else { (Key::ArrowLeft, Key::ArrowRight) };
    let to = match () {
        () if pressed(on) => (at + 1) % group.len(),
        () if pressed(back) => (at + group.len() - 1) % group.len(),
        () if pressed(Key::Home) => 0,
        () if pressed(Key::End) => group.len() - 1,
        () => return None,
    };
    group[to].request_focus();
    Some(to)
}
