//! Text, selection, composition and undo of a reply box, and every way to change them.
//!
//! The caret's byte is kept exactly as it is, even inside a character that marks have joined: what is typed next goes there.
//! Must never lay text out twice for one change, and never hold more than `max_chars` of what a person put in.

use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;
use parley::{FontContext, LayoutContext};

use super::caret::{Caret, Selection};
use super::clean::clean;
use super::history::{History, Kind, Snapshot};
use super::page::{Look, Page};

/// An input method that was made to let go commits within this time, if at all.
const LATE_COMMIT_SECS: f64 = 0.5;

/// What is edited.
#[derive(Default)]
pub(super) struct Buffer {
    /// With what an input method is composing.
    pub raw: String,
    /// Bytes of `raw` an input method is composing.
    pub compose: Option<Range<usize>>,
    pub selection: Selection,
    /// Where repeated moves up and down aim at, in pixels.
    pub aim: Option<f32>,
    pub history: History,
    /// What a click took from the input method, and when: it may still send it as its own.
    pub taken: Option<(String, f64)>,
    /// Grows whenever text or selection change.
    pub version: u64,
}

/// A buffer with all that is needed to change it.
pub(super) struct Editing<'a> {
    pub buffer: &'a mut Buffer,
    pub page: &'a mut Page,
    pub fonts: &'a mut FontContext,
    pub scratch: &'a mut LayoutContext<()>,
    pub look: Look,
    pub now: f64,
    pub max_chars: Option<usize>,
    /// Characters that found no room.
    pub cut: usize,
}

impl Buffer {
    /// The text without what is being composed.
    pub fn text(&self) -> String {
        match &self.compose {
            Some(range) => [&self.raw[..range.start], &self.raw[range.end..]].concat(),
            None => self.raw.clone(),
        }
    }

    /// What is selected; nothing while an input method composes.
    pub fn selected(&self) -> Option<&str> {
        if self.compose.is_some() || self.selection.is_empty() {
            return None;
        }
        self.raw.get(self.selection.range())
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot { text: self.raw.clone(), anchor: self.selection.anchor.byte, focus: self.selection.focus.byte }
    }

    fn put_caret(&mut self, byte: usize) {
        self.select(caret_after(&self.raw, byte).into());
    }

    pub fn select(&mut self, selection: Selection) {
        if self.selection != selection {
            self.selection = selection;
            self.version += 1;
        }
    }
}

/// At the start of a line the caret belongs to what follows, else to what was just written.
pub(super) fn caret_after(text: &str, byte: usize) -> Caret {
    let starts_line = byte == 0 || text.as_bytes().get(byte - 1) == Some(&b'\n');
    if starts_line { Caret::before(byte) } else { Caret::behind(byte) }
}

impl Editing<'_> {
    /// The laid-out text as it stands.
    pub fn page(&mut self) -> &Page {
        self.page.fit(self.fonts, self.scratch, &self.buffer.raw, &self.look);
        self.page
    }

    /// Puts `text`, which must be clean, in place of a range, as a step or as part of the one going on.
    fn replace(&mut self, range: Range<usize>, text: &str, kind: Kind) {
        if self.buffer.raw.get(range.clone()).is_none_or(|old| old == text) {
            // Nothing changes but the selection.
            self.buffer.put_caret(range.end);
            return;
        }
        self.step(kind);
        self.buffer.taken = None;
        self.buffer.raw.replace_range(range.clone(), text);
        self.buffer.version += 1;
        self.buffer.put_caret(range.start + text.len());
        self.buffer.aim = None;
    }

    fn step(&mut self, kind: Kind) {
        let snapshot = self.buffer.snapshot();
        self.buffer.history.before(kind, self.now, || snapshot);
    }

    /// Replaces the selection by what was typed or pasted, cleaned and as far as there is room.
    pub fn insert(&mut self, text: &str, kind: Kind) {
        self.drop_compose();
        self.buffer.taken = None;
        let selected = self.buffer.selection.range();
        let clean = clean(text);
        let fits = self.fitting(&clean, &selected);
        if fits.is_empty() && !text.is_empty() {
            return;
        }
        let kind = if selected.is_empty() { kind } else { Kind::Other };
        self.replace(selected, &fits, kind);
        if kind == Kind::Other || text.ends_with(char::is_whitespace) {
            self.buffer.history.pause();
        }
    }

    /// As much of `text` as has room, cut between characters; counts the rest.
    fn fitting(&mut self, text: &str, selected: &Range<usize>) -> String {
        let Some(most) = self.max_chars else { return text.to_owned() };
        let selected = self.buffer.raw.get(selected.clone()).map_or(0, |selected| selected.chars().count());
        let room = most.saturating_sub(self.buffer.raw.chars().count() - selected);
        let count = text.chars().count();
        if count <= room {
            return text.to_owned();
        }
        let end = text.char_indices().nth(room).map_or(text.len(), |(byte, _)| byte);
        let borders = GraphemeClusterSegmenter::new().segment_str(text);
        let end = borders.take_while(|border| *border <= end).last().unwrap_or(0);
        let fits = text.get(..end).unwrap_or_default();
        self.cut += count - fits.chars().count();
        fits.to_owned()
    }

    /// Replaces the whole text as one step.
    pub fn replace_all(&mut self, text: &str) {
        self.drop_compose();
        self.select(0, self.buffer.raw.len());
        if clean(text).is_empty() { self.delete(0..self.buffer.raw.len(), Kind::Other) } else { self.insert(text, Kind::Other) }
    }

    /// Takes a range away.
    pub fn delete(&mut self, range: Range<usize>, kind: Kind) {
        if !range.is_empty() {
            self.replace(range, "", kind);
        }
    }

    /// Takes the selection away and returns it.
    pub fn cut_selection(&mut self) -> Option<String> {
        let selected = self.buffer.selected().map(str::to_owned);
        if selected.is_some() {
            self.delete(self.buffer.selection.range(), Kind::Other);
        }
        selected
    }

    /// Selects bytes from `anchor` to `focus`, where the caret then is.
    pub fn select(&mut self, anchor: usize, focus: usize) {
        let text = &self.buffer.raw;
        if text.is_char_boundary(anchor) && text.is_char_boundary(focus) {
            let selection = Selection { anchor: caret_after(text, anchor), focus: caret_after(text, focus) };
            self.buffer.select(selection);
            self.buffer.aim = None;
            self.buffer.history.pause();
        }
    }

    /// Shows what an input method is composing in place of the selection.
    pub fn compose(&mut self, text: &str, caret: Range<usize>) {
        let text = &clean(text);
        if text.is_empty() {
            return;
        }
        self.buffer.taken = None;
        let range = match self.buffer.compose.take() {
            Some(range) => range,
            None => {
                self.step(Kind::Other);
                self.buffer.history.pause();
                self.buffer.selection.range()
            }
        };
        let start = range.start;
        self.buffer.raw.replace_range(range, text);
        self.buffer.compose = Some(start..start + text.len());
        self.buffer.version += 1;
        let byte = |chars: usize| start + text.char_indices().nth(chars).map_or(text.len(), |(byte, _)| byte);
        let (anchor, focus) = (byte(caret.start.min(caret.end)), byte(caret.end));
        let selection = Selection { anchor: caret_after(&self.buffer.raw, anchor), focus: caret_after(&self.buffer.raw, focus) };
        self.buffer.select(selection);
    }

    /// What was chosen in the end, in place of what was being composed.
    pub fn commit(&mut self, text: &str) {
        let taken = self.buffer.taken.take();
        if self.buffer.compose.is_none() {
            let now = self.now;
            let again = taken.is_some_and(|(taken, at)| taken == text && now - at < LATE_COMMIT_SECS);
            if !text.is_empty() && !again {
                self.insert(text, Kind::Typing);
            }
            return;
        }
        self.drop_compose();
        let at = self.buffer.selection.range();
        let fits = self.fitting(&clean(text), &at);
        self.buffer.raw.replace_range(at.clone(), &fits);
        self.buffer.version += 1;
        self.buffer.put_caret(at.start + fits.len());
        self.buffer.aim = None;
    }

    /// Forgets what was being composed.
    pub fn drop_compose(&mut self) {
        if let Some(range) = self.buffer.compose.take() {
            self.buffer.raw.replace_range(range.clone(), "");
            self.buffer.version += 1;
            self.buffer.put_caret(range.start);
        }
    }

    /// Keeps what was being composed, as when the box is clicked; the input method may send it once more.
    pub fn take_compose(&mut self) {
        if let Some(range) = self.buffer.compose.clone() {
            let text = self.buffer.raw.get(range).unwrap_or_default().to_owned();
            self.finish_compose();
            self.buffer.taken = Some((text, self.now));
        }
    }

    /// Keeps what was being composed, as when the box loses the keyboard.
    pub fn finish_compose(&mut self) {
        if let Some(range) = self.buffer.compose.clone() {
            let text = self.buffer.raw.get(range).unwrap_or_default().to_owned();
            self.commit(&text);
        }
    }

    /// Deletes characters around the selection, as an input method asks.
    pub fn delete_around(&mut self, before_chars: usize, after_chars: usize) {
        if self.buffer.compose.is_some() {
            return;
        }
        let range = self.buffer.selection.range();
        let (head, tail) = (&self.buffer.raw[..range.start], &self.buffer.raw[range.end..]);
        let before: usize = head.chars().rev().take(before_chars).map(char::len_utf8).sum();
        let after: usize = tail.chars().take(after_chars).map(char::len_utf8).sum();
        let kept = self.buffer.raw[range.clone()].to_owned();
        if before + after > 0 {
            self.replace(range.start - before..range.end + after, &kept, Kind::Deleting);
            self.select(range.start - before, range.end - before);
        }
    }

    pub fn undo(&mut self) {
        let step = self.buffer.history.undo(self.buffer.snapshot());
        self.restore(step);
    }

    pub fn redo(&mut self) {
        let step = self.buffer.history.redo(self.buffer.snapshot());
        self.restore(step);
    }

    fn restore(&mut self, step: Option<Snapshot>) {
        if let Some(step) = step {
            self.buffer.raw = step.text;
            self.buffer.version += 1;
            self.select(step.anchor, step.focus);
        }
    }
}
