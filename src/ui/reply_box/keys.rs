//! What keys, the clipboard and input methods do to a reply box.
//!
//! Must never insert control characters or isolation marks, and never more than the box may hold.

use std::num::NonZeroUsize;

use egui::{Context, Event, EventFilter, ImeEvent, Key, Modifiers, Ui};
use parley::PlainEditorDriver;

use super::history::{History, Kind, Snapshot};
use super::{ReplyBox, ReplyBoxOptions, text};

/// What a frame's events did.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Done {
    pub submitted: bool,
    pub changed: bool,
}

/// The editor while events are applied to it.
pub(super) struct Editing<'a, 'b> {
    driver: &'a mut PlainEditorDriver<'b, ()>,
    history: &'a mut History,
    now: f64,
}

impl ReplyBox {
    /// Applies this frame's events, up to the Enter that submits.
    pub(super) fn take_events(&mut self, ui: &Ui, options: &ReplyBoxOptions<'_>, filter: &EventFilter) -> Done {
        let events = ui.input(|input| input.filtered_events(filter));
        let mut done = Done::default();
        let mut copied = None;
        done.changed = self.edit(ui.ctx(), |editing| {
            for event in &events {
                if submits(event) && !editing.driver.editor.is_composing() {
                    done.submitted = true;
                    break;
                }
                copied = editing.apply(event, options.max_chars).or(copied.take());
            }
        });
        if let Some(text) = copied {
            ui.ctx().copy_text(text::without_isolates(&text));
        }
        done
    }

    /// Runs `work` on the editor; whether the text (without what is being composed) changed.
    pub(super) fn edit(&mut self, ctx: &Context, work: impl FnOnce(&mut Editing<'_, '_>)) -> bool {
        let now = ctx.input(|input| input.time);
        text::with_contexts(ctx, |fonts, scratch| {
            let driver = &mut self.editor.driver(fonts, scratch);
            work(&mut Editing { driver, history: &mut self.history, now });
        });
        let changed = self.editor.text() != self.text.as_str();
        if changed {
            self.text = self.editor.text().to_string();
        }
        changed
    }
}

fn submits(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, modifiers, .. } if !modifiers.shift)
}

impl Editing<'_, '_> {
    /// Applies one event; the text to be copied, if it asks for that.
    fn apply(&mut self, event: &Event, max_chars: Option<usize>) -> Option<String> {
        match event {
            // bevy_egui hands pasted text over as typed, too.
            Event::Text(typed) if typed != "\n" && typed != "\r" => {
                let kind = if typed.chars().count() <= 4 { Kind::Typing } else { Kind::Other };
                self.insert(typed, kind, max_chars);
            }
            Event::Paste(pasted) => self.insert(pasted, Kind::Other, max_chars),
            Event::Copy => return self.driver.editor.selected_text().map(str::to_owned),
            Event::Cut => {
                let selected = self.driver.editor.selected_text().map(str::to_owned);
                if selected.is_some() {
                    self.step(Kind::Other);
                    self.driver.delete_selection();
                }
                return selected;
            }
            Event::Ime(ime) => self.ime(ime, max_chars),
            Event::Key { key, pressed: true, modifiers, .. } if !self.driver.editor.is_composing() => {
                self.key(*key, *modifiers, max_chars);
            }
            _ => {}
        }
        None
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, max_chars: Option<usize>) {
        let word = modifiers.ctrl || modifiers.alt;
        match key {
            Key::Enter if modifiers.shift => self.insert("\n", Kind::Other, max_chars),
            Key::Z if modifiers.command && modifiers.shift => self.redo(),
            Key::Z if modifiers.command => self.undo(),
            Key::Y if modifiers.command => self.redo(),
            Key::A if modifiers.command => self.driver.select_all(),
            Key::Backspace | Key::Delete => {
                self.step(Kind::Deleting);
                match (key, word) {
                    (Key::Backspace, false) => self.driver.backdelete(),
                    (Key::Backspace, true) => self.driver.backdelete_word(),
                    (_, false) => self.driver.delete(),
                    (_, true) => self.driver.delete_word(),
                }
            }
            _ => self.move_caret(key, word, modifiers),
        }
    }

    /// Left and right are what the eye sees, also where directions mix.
    fn move_caret(&mut self, key: Key, word: bool, modifiers: Modifiers) {
        let driver = &mut *self.driver;
        match (key, word, modifiers.shift) {
            (Key::ArrowLeft, false, false) => driver.move_left(),
            (Key::ArrowLeft, false, true) => driver.select_left(),
            (Key::ArrowLeft, true, false) => driver.move_word_left(),
            (Key::ArrowLeft, true, true) => driver.select_word_left(),
            (Key::ArrowRight, false, false) => driver.move_right(),
            (Key::ArrowRight, false, true) => driver.select_right(),
            (Key::ArrowRight, true, false) => driver.move_word_right(),
            (Key::ArrowRight, true, true) => driver.select_word_right(),
            (Key::ArrowUp, _, false) => driver.move_up(),
            (Key::ArrowUp, _, true) => driver.select_up(),
            (Key::ArrowDown, _, false) => driver.move_down(),
            (Key::ArrowDown, _, true) => driver.select_down(),
            (Key::Home, false, false) => driver.move_to_line_start(),
            (Key::Home, false, true) => driver.select_to_line_start(),
            (Key::Home, true, false) | (Key::PageUp, _, false) => driver.move_to_text_start(),
            (Key::Home, true, true) | (Key::PageUp, _, true) => driver.select_to_text_start(),
            (Key::End, false, false) => driver.move_to_line_end(),
            (Key::End, false, true) => driver.select_to_line_end(),
            (Key::End, true, false) | (Key::PageDown, _, false) => driver.move_to_text_end(),
            (Key::End, true, true) | (Key::PageDown, _, true) => driver.select_to_text_end(),
            _ => return,
        }
        self.history.pause();
    }

    fn ime(&mut self, event: &ImeEvent, max_chars: Option<usize>) {
        let composing = self.driver.editor.is_composing();
        match event {
            ImeEvent::Preedit { text, active_range_chars } if !text.is_empty() && text != "\n" && text != "\r" => {
                let text = &clean(text);
                if text.is_empty() {
                    return;
                }
                if !composing {
                    self.step(Kind::Other);
                }
                let byte = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(byte, _)| byte);
                let caret = active_range_chars.as_ref().map_or(text.len(), |range| byte(range.end));
                self.driver.set_compose(text, Some((caret, caret)));
            }
            ImeEvent::Preedit { text, .. } if text.is_empty() && composing => self.driver.clear_compose(),
            ImeEvent::Commit(text) => {
                if composing {
                    self.driver.clear_compose();
                    self.insert_here(text, max_chars);
                } else if !text.is_empty() {
                    self.insert(text, Kind::Typing, max_chars);
                }
            }
            ImeEvent::DeleteSurrounding { before_chars, after_chars } => {
                self.delete_around(*before_chars, *after_chars);
            }
            _ => {}
        }
    }

    fn delete_around(&mut self, before_chars: usize, after_chars: usize) {
        let text = self.driver.editor.raw_text();
        let range = self.driver.editor.raw_selection().text_range();
        let (head, tail) = (text.get(..range.start).unwrap_or(""), text.get(range.end..).unwrap_or(""));
        let before: usize = head.chars().rev().take(before_chars).map(char::len_utf8).sum();
        let after: usize = tail.chars().take(after_chars).map(char::len_utf8).sum();
        self.step(Kind::Deleting);
        if let Some(after) = NonZeroUsize::new(after) {
            self.driver.delete_bytes_after_selection(after);
        }
        if let Some(before) = NonZeroUsize::new(before) {
            self.driver.delete_bytes_before_selection(before);
        }
    }

    /// Replaces the selection by `text` as one step, or as part of the typing going on.
    pub fn insert(&mut self, text: &str, kind: Kind, max_chars: Option<usize>) {
        if self.driver.editor.is_composing() {
            self.driver.clear_compose();
        }
        let kind = if self.driver.editor.raw_selection().is_collapsed() { kind } else { Kind::Other };
        self.step(kind);
        self.insert_here(text, max_chars);
        if kind == Kind::Other || text.ends_with(char::is_whitespace) {
            self.history.pause();
        }
    }

    /// Replaces the whole text as one step.
    pub fn replace_all(&mut self, text: &str, max_chars: Option<usize>) {
        self.driver.select_all();
        self.insert(text, Kind::Other, max_chars);
    }

    /// Keeps what an input method was composing when the box loses the keyboard.
    pub fn finish_compose(&mut self) {
        self.driver.finish_compose();
    }

    /// Selects bytes from `anchor` to `focus`, where the caret then is.
    pub fn select(&mut self, anchor: usize, focus: usize) {
        self.driver.select_byte_range(anchor, focus);
        self.history.pause();
    }

    fn insert_here(&mut self, text: &str, max_chars: Option<usize>) {
        let editor = &self.driver.editor;
        let selected = editor.selected_text().map_or(0, |selected| selected.chars().count());
        let held = editor.raw_text().chars().count() - selected;
        let room = max_chars.map_or(usize::MAX, |most| most.saturating_sub(held));
        let clean: String = clean(text).chars().take(room).collect();
        if !clean.is_empty() || selected > 0 && text.is_empty() {
            self.driver.insert_or_replace_selection(&clean);
        }
    }

    fn snapshot(&self) -> Snapshot {
        let selection = self.driver.editor.raw_selection();
        Snapshot {
            text: self.driver.editor.raw_text().to_owned(),
            anchor: selection.anchor().index(),
            focus: selection.focus().index(),
        }
    }

    fn step(&mut self, kind: Kind) {
        let current = self.snapshot();
        self.history.before(kind, self.now, || current);
    }

    fn undo(&mut self) {
        let step = self.history.undo(self.snapshot());
        self.restore(step);
    }

    fn redo(&mut self) {
        let step = self.history.redo(self.snapshot());
        self.restore(step);
    }

    fn restore(&mut self, step: Option<Snapshot>) {
        if let Some(step) = step {
            self.driver.editor.set_text(&step.text);
            self.driver.select_byte_range(step.anchor, step.focus);
        }
    }
}

/// Line ends as `\n`, tabs as spaces, no control characters and no isolation marks; joiners stay, Persian needs them.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    text.chars().filter(|c| *c == '\n' || !(c.is_control() || matches!(c, '\u{2066}'..='\u{2069}'))).collect()
}
