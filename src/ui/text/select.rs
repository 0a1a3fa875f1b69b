//! Selecting and copying read-only text.
//!
//! At most one block of a context holds a selection: bytes in reading order, painted where these bytes stand. Must never change
//! the text or keep a frame busy: without pointer or key there is nothing to do.

use std::ops::Range;

use egui::{Context, CursorIcon, Event, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Ui};

use super::block::{Block, snapped};
use super::without_isolates;
use super::words::{paragraph_at, word_at};

/// Presses further apart than this, in points, are not a double click.
const SAME_SPOT: f32 = 6.0;

/// What the next press or drag takes hold of.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Unit {
    #[default]
    Character,
    Word,
    Paragraph,
}

/// The one selection of a context.
#[derive(Clone, Default)]
struct Selection {
    /// The label that holds it.
    owner: Option<Id>,
    /// Its text; another text in the same place has no selection.
    text: String,
    /// Where it began and where the pointer went: whole units.
    anchor: Range<usize>,
    focus: Range<usize>,
    unit: Unit,
    pressed: Option<(f64, Pos2)>,
}

impl Selection {
    fn range(&self) -> Range<usize> {
        self.anchor.start.min(self.focus.start)..self.anchor.end.max(self.focus.end)
    }

    fn belongs_to(&self, id: Id, text: &str) -> bool {
        self.owner == Some(id) && self.text == text
    }
}

/// What a label to be selected has to sense: drags, but no place in the order of the keyboard. On a touch screen a drag scrolls.
pub fn selection_sense(ui: &Ui) -> Sense {
    if ui.input(|input| input.has_touch_screen()) { Sense::hover() } else { Sense::DRAG }
}

/// Lets the text of `block` be selected and copied, and paints the selection; to be called before the block is painted.
///
/// `response` senses [`selection_sense`]; `at` is where the block's top left corner will be painted.
pub fn select(ui: &Ui, response: &Response, block: &Block, at: Pos2) {
    let at = snapped(at, ui.ctx().pixels_per_point());
    if response.contains_pointer() && response.sense.senses_drag() {
        let over = ui.input(|input| input.pointer.hover_pos());
        if over.is_some_and(|pos| Rect::from_min_size(at, block.size()).contains(pos)) {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
    }
    follow_pointer(ui, response, block, at);
    let range = held(ui.ctx(), response.id, block);
    if range.is_empty() {
        return;
    }
    follow_keys(ui, response.id, block, &range);
    let color = ui.visuals().selection.bg_fill;
    for rect in block.rects_of(held(ui.ctx(), response.id, block)) {
        ui.painter().rect_filled(rect.translate(at.to_vec2()), 0.0, color);
    }
}

/// What is selected, as the clipboard would get it; empty if nothing is.
pub fn selected_text(ctx: &Context) -> String {
    ctx.data(|data| data.get_temp::<Selection>(key())).map_or_else(String::new, |held| copied(&held.text, held.range()))
}

fn follow_pointer(ui: &Ui, response: &Response, block: &Block, at: Pos2) {
    let (pressed, pos) = ui.input(|input| (input.pointer.primary_pressed(), input.pointer.interact_pos()));
    // A press that is over within the frame leaves no button down.
    let mine = response.is_pointer_button_down_on() || (pressed && response.contains_pointer());
    let Some(pos) = pos.filter(|_| pressed || mine) else { return };
    let mut held = load(ui.ctx());
    if pressed && mine {
        press(ui, response, block, block.byte_at(pos - at.to_vec2()), pos, &mut held);
    } else if pressed && held.owner == Some(response.id) {
        held = Selection::default();
    } else if !pressed && mine && held.belongs_to(response.id, block.text()) {
        let focus = unit_at(block.text(), block.byte_at(pos - at.to_vec2()), held.unit);
        if focus == held.focus {
            return;
        }
        held.focus = focus;
    } else {
        return;
    }
    store(ui.ctx(), held);
}

fn press(ui: &Ui, response: &Response, block: &Block, byte: usize, pos: Pos2, held: &mut Selection) {
    let (now, extend) = ui.input(|input| (input.time, input.modifiers.shift));
    let mine = held.belongs_to(response.id, block.text());
    if extend && mine {
        held.focus = unit_at(block.text(), byte, held.unit);
        return;
    }
    let delay = ui.options(|options| options.input_options.max_double_click_delay);
    let again = held.pressed.is_some_and(|(then, spot)| now - then <= delay && spot.distance(pos) <= SAME_SPOT);
    let unit = match held.unit {
        Unit::Character if mine && again => Unit::Word,
        Unit::Word if mine && again => Unit::Paragraph,
        _ => Unit::Character,
    };
    let range = unit_at(block.text(), byte, unit);
    *held = Selection {
        owner: Some(response.id),
        text: block.text().to_owned(),
        anchor: range.clone(),
        focus: range,
        unit,
        pressed: Some((now, pos)),
    };
    if let Some(focused) = ui.memory(|memory| memory.focused()) {
        ui.memory_mut(|memory| memory.surrender_focus(focused));
    }
}

fn follow_keys(ui: &Ui, id: Id, block: &Block, range: &Range<usize>) {
    if ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy | Event::Cut))) {
        ui.ctx().copy_text(copied(block.text(), range.clone()));
    }
    let free = ui.memory(|memory| memory.focused().is_none());
    if free && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
        let mut held = load(ui.ctx());
        held.anchor = 0..0;
        held.focus = 0..block.text().len();
        store(ui.ctx(), held);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        store(ui.ctx(), Selection { owner: Some(id), ..Selection::default() });
    }
}

/// The unit at a border between characters; for characters the border itself.
fn unit_at(text: &str, byte: usize, unit: Unit) -> Range<usize> {
    match unit {
        Unit::Character => byte..byte,
        Unit::Word => word_at(text, byte),
        Unit::Paragraph => paragraph_at(text, byte),
    }
}

/// Bytes selected in this block.
fn held(ctx: &Context, id: Id, block: &Block) -> Range<usize> {
    ctx.data(|data| data.get_temp::<Selection>(key()))
        .filter(|held| held.belongs_to(id, block.text()))
        .map_or(0..0, |held| held.range())
}

fn copied(text: &str, range: Range<usize>) -> String {
    let start = text.floor_char_boundary(range.start);
    without_isolates(&text[start..text.ceil_char_boundary(range.end).max(start)])
}

fn key() -> Id {
    Id::new("sabr text selection")
}

fn load(ctx: &Context) -> Selection {
    ctx.data(|data| data.get_temp(key())).unwrap_or_default()
}

fn store(ctx: &Context, held: Selection) {
    ctx.data_mut(|data| data.insert_temp(key(), held));
}
