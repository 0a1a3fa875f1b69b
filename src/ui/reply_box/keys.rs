//! What keys, the clipboard and input methods do to a reply box.
//!
//! Must never act on a key while an input method composes: that key belongs to the input method.

use egui::os::OperatingSystem;
use egui::{Event, EventFilter, ImeEvent, Key, Modifiers, Ui};

use super::caret::{Caret, Selection, Way};
use super::editing::Editing;
use super::history::Kind;
use super::{ReplyBox, words};

/// What a frame's events did.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Done {
    pub submitted: bool,
    pub changed: bool,
    pub cut: usize,
}

/// What a key's modifiers ask for.
#[derive(Clone, Copy)]
struct Held {
    /// Ctrl, or Option on a Mac: by words.
    word: bool,
    /// Command on a Mac: to the edge.
    edge: bool,
    shift: bool,
}

impl ReplyBox {
    /// Applies this frame's events, up to the Enter that submits.
    pub(super) fn take_events(&mut self, ui: &Ui, filter: &EventFilter, rows_in_view: usize, is_letter: bool) -> Done {
        let events = ui.input(|input| input.filtered_events(filter));
        let os = ui.ctx().os();
        let pages = self.takes_page_keys();
        let mut submitted = false;
        let mut copied = None;
        let (changed, cut) = self.edit(ui.ctx(), |editing| {
            for event in &events {
                let free = editing.buffer.compose.is_none();
                if free && is_letter && starts_line(event) {
                    editing.insert("\n", Kind::Other);
                    continue;
                }
                if free && submits(event) {
                    submitted = true;
                    break;
                }
                copied = editing.apply(event, os, pages.then_some(rows_in_view)).or(copied.take());
            }
        });
        if let Some(text) = copied {
            ui.ctx().copy_text(text);
        }
        Done { submitted, changed, cut }
    }
}

/// Enter with Ctrl or Command sends, too; with Shift or Alt it is a new line.
fn submits(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, modifiers, .. }
        if !modifiers.shift && !modifiers.alt)
}

/// Enter alone, in a letter.
fn starts_line(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. } if !modifiers.ctrl && !modifiers.command)
}

impl Editing<'_> {
    /// Applies one event; the text to be copied, if it asks for that. `page` is how many rows a page key moves, if any.
    fn apply(&mut self, event: &Event, os: OperatingSystem, page: Option<usize>) -> Option<String> {
        match event {
            // bevy_egui hands pasted text over as typed, too.
            Event::Text(typed) if typed != "\n" && typed != "\r" => {
                let kind = if typed.chars().count() <= 4 { Kind::Typing } else { Kind::Other };
                self.insert(typed, kind);
            }
            Event::Paste(pasted) => self.insert(pasted, Kind::Other),
            Event::Copy => return self.buffer.selected().map(str::to_owned),
            Event::Cut => return self.cut_selection(),
            Event::Ime(ime) => self.ime(ime),
            Event::Key { key, pressed: true, modifiers, .. } if self.buffer.compose.is_none() => {
                self.key(*key, *modifiers, os, page);
            }
            _ => {}
        }
        None
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, os: OperatingSystem, page: Option<usize>) {
        let mac = matches!(os, OperatingSystem::Mac | OperatingSystem::IOS);
        let held = Held {
            word: modifiers.alt || (modifiers.ctrl && !mac),
            edge: mac && (modifiers.mac_cmd || modifiers.command),
            shift: modifiers.shift,
        };
        // AltGr, which some layouts need for letters, comes as Ctrl and Alt.
        let command = modifiers.command && !modifiers.alt;
        match key {
            Key::Enter if modifiers.shift || modifiers.alt => self.insert("\n", Kind::Other),
            Key::Z if command && modifiers.shift => self.redo(),
            Key::Z if command => self.undo(),
            Key::Y if command => self.redo(),
            Key::A if command => self.select(0, self.buffer.raw.len()),
            Key::Backspace | Key::Delete => self.erase(key == Key::Delete, held),
            _ => self.move_caret(key, held, os == OperatingSystem::Windows, page),
        }
    }

    fn erase(&mut self, forward: bool, held: Held) {
        let caret = self.buffer.selection.focus;
        let row_start = self.page().row_start(caret).byte;
        let (text, at) = (&self.buffer.raw, caret.byte);
        let range = match (self.buffer.selection.is_empty(), forward) {
            (false, _) => self.buffer.selection.range(),
            (_, true) if held.edge => at..words::paragraph(text, at).end,
            (_, true) if held.word => at..words::next_word(text, at, false),
            (_, true) => at..words::next_character(text, at),
            (_, false) if held.edge => row_start.min(at)..at,
            (_, false) if held.word => words::previous_word(text, at)..at,
            (_, false) => words::backspace(text, at)..at,
        };
        self.delete(range, Kind::Deleting);
    }

    fn move_caret(&mut self, key: Key, held: Held, windows: bool, page: Option<usize>) {
        let selection = self.buffer.selection;
        let caret = selection.focus;
        let rows = match key {
            Key::ArrowUp if !held.word && !held.edge => Some(-1),
            Key::ArrowDown if !held.word && !held.edge => Some(1),
            Key::PageUp => page.map(|rows| -(rows as isize)),
            Key::PageDown => page.map(|rows| rows as isize),
            _ => None,
        };
        if let Some(rows) = rows {
            let aim = self.buffer.aim.unwrap_or_else(|| self.page().caret_place(caret).0);
            let to = self.page().vertical(caret, aim, rows);
            self.go(to, held.shift);
            self.buffer.aim = Some(aim);
            return;
        }
        let length = self.buffer.raw.len();
        let to = match key {
            Key::ArrowLeft | Key::ArrowRight => self.sideways(selection, key == Key::ArrowLeft, held, windows),
            Key::ArrowUp if held.edge => Caret::default(),
            Key::ArrowDown if held.edge => self.page().text_end(),
            Key::ArrowUp if held.word => {
                Caret::before(words::paragraph(&self.buffer.raw, caret.byte.saturating_sub(1).min(length)).start)
            }
            Key::ArrowDown if held.word => {
                let end = words::paragraph(&self.buffer.raw, caret.byte).end;
                let end = if end == caret.byte && end < length { words::paragraph(&self.buffer.raw, end + 1).end } else { end };
                Caret::behind(end)
            }
            Key::Home if held.word || held.edge => Caret::default(),
            Key::Home => self.page().row_start(caret),
            Key::End if held.word || held.edge => self.page().text_end(),
            Key::End => self.page().row_end(caret),
            _ => return,
        };
        self.go(to, held.shift);
    }

    /// Single steps are the eye's; words and edges follow the reading of the line the caret is on.
    fn sideways(&mut self, selection: Selection, left: bool, held: Held, windows: bool) -> Caret {
        let caret = selection.focus;
        let back = left != self.page().runs_rtl(caret);
        if held.edge {
            return if back { self.page().row_start(caret) } else { self.page().row_end(caret) };
        }
        if held.word {
            let text = &self.buffer.raw;
            return if back {
                Caret::before(words::previous_word(text, caret.byte))
            } else {
                Caret::behind(words::next_word(text, caret.byte, windows))
            };
        }
        if !held.shift && !selection.is_empty() {
            // The end of the selection that lies there.
            let place = |caret: Caret| {
                let (x, top, _) = self.page.caret_place(caret);
                (top, x)
            };
            let (anchor, focus) = (place(selection.anchor), place(caret));
            let same_row = anchor.0 == focus.0;
            let anchor_first = if same_row { anchor.1 <= focus.1 } else { (anchor.0 < focus.0) != self.page.runs_rtl(caret) };
            return if anchor_first == left { selection.anchor } else { caret };
        }
        self.page().step(caret, if left { Way::Left } else { Way::Right })
    }

    fn go(&mut self, to: Caret, extend: bool) {
        let anchor = if extend { self.buffer.selection.anchor } else { to };
        self.buffer.select(Selection { anchor, focus: to });
        self.buffer.aim = None;
        self.buffer.history.pause();
    }

    fn ime(&mut self, event: &ImeEvent) {
        match event {
            ImeEvent::Preedit { text, active_range_chars } if !text.is_empty() && text != "\n" && text != "\r" => {
                let end = text.chars().count();
                self.compose(text, active_range_chars.clone().unwrap_or(end..end));
            }
            ImeEvent::Preedit { text, .. } if text.is_empty() => self.drop_compose(),
            ImeEvent::Commit(text) => self.commit(text),
            ImeEvent::DeleteSurrounding { before_chars, after_chars } => self.delete_around(*before_chars, *after_chars),
            _ => {}
        }
    }
}
