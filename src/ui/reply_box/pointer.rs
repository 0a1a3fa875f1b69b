//! What the pointer does to a reply box: places the caret, selects characters, words and paragraphs, scrolls when it is dragged out.
//!
//! Must never change text.

use std::ops::Range;

use egui::{Event, Modifiers, PointerButton, Pos2, Rect, Response, Ui, Vec2, vec2};

use super::caret::{Caret, Selection};
use super::editing::Editing;
use super::{ReplyBox, words};

/// Presses nearer to each other than this belong together, as egui counts them.
const AGAIN_SECS: f64 = 0.3;
const AGAIN_POINTS: f32 = 6.0;
/// Dragged out by a row, the text scrolls so many rows a second.
const SCROLL_SPEED: f32 = 6.0;

/// What a drag selects whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Unit {
    #[default]
    Character,
    Word,
    Paragraph,
}

/// The press a drag began with.
#[derive(Clone, Debug, Default)]
pub(super) struct Press {
    unit: Unit,
    /// Bytes taken by the press itself.
    taken: Range<usize>,
    /// When, where, and how many in a row.
    last: Option<(f64, Pos2, u32)>,
}

impl Press {
    fn count(&mut self, now: f64, at: Pos2) -> u32 {
        let count = match self.last {
            Some((then, there, count)) if now - then < AGAIN_SECS && there.distance(at) < AGAIN_POINTS => count % 3 + 1,
            _ => 1,
        };
        self.last = Some((now, at, count));
        count
    }
}

impl ReplyBox {
    /// Applies the pointer; `inner` is where the text shows.
    pub(super) fn take_pointer(&mut self, ui: &Ui, response: &mut Response, inner: Rect) {
        // Enter and Space count as clicks on a focused widget; here they are text.
        response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
        if response.hovered() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
            ui.output_mut(|output| output.mutable_text_under_cursor = true);
        }
        let Some(pointer) = response.interact_pointer_pos() else { return };
        let (press, now) = ui.input(|input| (press_of(&input.events), input.time));
        let (pressed, shift) = (press.is_some(), press.is_some_and(|modifiers| modifiers.shift));
        let held = response.is_pointer_button_down_on() && ui.input(|input| input.pointer.primary_down());
        if pressed {
            let count = self.press.count(now, pointer);
            self.press.unit = [Unit::Character, Unit::Word, Unit::Paragraph][(count as usize).clamp(1, 3) - 1];
            // The input method must let go of what was being composed: it stays as it is.
            self.interrupts |= self.buffer.compose.is_some();
            response.request_focus();
        } else if held {
            self.drag_out(ui, pointer, inner);
        } else {
            return;
        }
        let place = self.place_of(ui, pointer, inner);
        let mut press = std::mem::take(&mut self.press);
        self.edit(ui.ctx(), |editing| {
            editing.take_compose();
            let at = editing.page().caret_at(place.x, place.y);
            match (pressed, shift) {
                (true, false) => editing.press(&mut press, at),
                _ => editing.extend(&press, at),
            }
        });
        self.press = press;
    }

    /// From the screen to pixels of the page.
    fn place_of(&self, ui: &Ui, pointer: Pos2, inner: Rect) -> Vec2 {
        (pointer - inner.min) * ui.ctx().pixels_per_point() + vec2(0.0, self.scroll)
    }

    /// Scrolls as long as a drag is held above or below the box.
    fn drag_out(&mut self, ui: &Ui, pointer: Pos2, inner: Rect) {
        let out = (pointer.y - inner.bottom()).max(0.0) + (pointer.y - inner.top()).min(0.0);
        if out != 0.0 {
            let scale = ui.ctx().pixels_per_point();
            self.scroll += out * scale * SCROLL_SPEED * ui.input(|input| input.stable_dt.min(0.1));
            self.dragged_out = true;
            ui.ctx().request_repaint();
        }
    }
}

/// What was held with the button that went down in this frame.
fn press_of(events: &[Event]) -> Option<Modifiers> {
    events.iter().find_map(|event| match event {
        Event::PointerButton { button: PointerButton::Primary, pressed: true, modifiers, .. } => Some(*modifiers),
        _ => None,
    })
}

impl Editing<'_> {
    fn press(&mut self, press: &mut Press, at: Caret) {
        press.taken = self.unit_at(press.unit, at);
        self.buffer.aim = None;
        self.buffer.history.pause();
        if press.unit == Unit::Character {
            self.buffer.select(at.into());
        } else {
            self.buffer.select(Selection { anchor: Caret::before(press.taken.start), focus: Caret::behind(press.taken.end) });
        }
    }

    /// Selects from what the press took to what is below the pointer now.
    fn extend(&mut self, press: &Press, at: Caret) {
        self.buffer.aim = None;
        if press.unit == Unit::Character {
            let anchor = self.buffer.selection.anchor;
            return self.buffer.select(Selection { anchor, focus: at });
        }
        let here = self.unit_at(press.unit, at);
        let length = self.buffer.raw.len();
        let taken = press.taken.start.min(length)..press.taken.end.min(length);
        let selection = if here.start < taken.start {
            Selection { anchor: Caret::behind(taken.end), focus: Caret::before(here.start) }
        } else {
            Selection { anchor: Caret::before(taken.start), focus: Caret::behind(here.end.max(taken.end)) }
        };
        self.buffer.select(selection);
    }

    fn unit_at(&self, unit: Unit, at: Caret) -> Range<usize> {
        let text = &self.buffer.raw;
        match unit {
            Unit::Character => at.byte..at.byte,
            Unit::Word => {
                // The right half of a word's last letter is still that word.
                let inside =
                    if at.behind { text[..at.byte].char_indices().next_back().map_or(0, |(byte, _)| byte) } else { at.byte };
                words::word_at(text, inside)
            }
            Unit::Paragraph => words::paragraph(text, at.byte),
        }
    }
}
