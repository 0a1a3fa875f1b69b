//! The box a trainee types a reply into, in any of the four languages and in mixtures of them.
//!
//! This file ties it to egui: place, focus and the output. `page` lays the text out with parley, one layout for each paragraph;
//! `caret` says where the caret may go; `editing` changes text and selection; `keys` and `pointer` turn input into that; `clean`
//! says what of typed text is kept, `words` where words end, `history` what can be undone; `paint` draws, and `access` tells
//! assistive technology.
//!
//! Why not parley's `PlainEditor`: it gives the whole text one base direction, so that an English line below a Persian one stands
//! the wrong way round; it cannot lay out a copy with isolates, so that `#A-1042` shows as `A-1042#` until the reply is sent; the
//! right arrow goes down at the end of a right-to-left row; and its caret jumps to the start of a character that a ZWJ or a mark has
//! joined to the next, so that what is typed then lands in another place. cosmic-text's editor knows paragraphs but brings its own
//! fonts, shaping and caches beside the ones every label already uses.
//!
//! A paragraph's direction is that of the bubble it becomes: right to left if the screen is and any of its letters are, else that
//! of its first letter, else the screen's.
//!
//! It must never decide what a reply means, clear itself when a reply is sent, or reorder its text.

mod access;
mod caret;
mod clean;
mod editing;
mod history;
mod keys;
mod page;
mod paint;
mod pointer;
mod words;

use egui::{Color32, EventFilter, Id, Rect, Response, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::text::{self, Style};
use editing::{Buffer, Editing};
use history::History;
use page::{Look, Page};

/// Between the border and the text, in points.
const PADDING: Vec2 = vec2(10.0, 8.0);

/// Colours of a [`ReplyBox`]; its text takes the colour of the style.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReplyBoxColors {
    /// Ground.
    pub fill: Color32,
    /// Border.
    pub stroke: Stroke,
    /// Border while it has the keyboard.
    pub focus: Stroke,
    /// Hint while it is empty.
    pub placeholder: Color32,
    /// Behind selected text.
    pub selection: Color32,
    /// Caret and the line below text still being composed.
    pub caret: Color32,
}

/// What the screen decides about a [`ReplyBox`] on each frame.
#[derive(Clone, Copy, Debug)]
pub struct ReplyBoxOptions<'a> {
    /// The same wherever the screen puts the box, so that it keeps the keyboard when the window changes.
    pub id: Id,
    /// Name read out by assistive technology.
    pub label: &'a str,
    /// Hint shown while the box is empty.
    pub placeholder: &'a str,
    /// Whether it takes input.
    pub enabled: bool,
    /// Direction of text without letters, and of the empty box.
    pub rtl: bool,
    /// Its colours.
    pub colors: ReplyBoxColors,
    /// Font size, weight, colour and line height; the alignment follows the text.
    pub style: Style,
    /// So many lines high while it is empty.
    pub min_rows: usize,
    /// It grows up to this many lines and scrolls from there.
    pub max_rows: usize,
    /// Enter starts a new line, as in a letter; with Ctrl or Command it submits.
    pub is_letter: bool,
    /// Most characters (code points, as channels count them) it takes, if there is a limit.
    pub max_chars: Option<usize>,
}

/// What happened to a [`ReplyBox`] in this frame.
#[derive(Clone, Debug)]
pub struct ReplyBoxOutput {
    /// The widget's response; `changed()` is true when the text changed.
    pub response: Response,
    /// Enter was pressed without Shift or Alt, in a letter with Ctrl or Command. The text is still there.
    pub submitted: bool,
    /// So many characters of what was typed or pasted in this frame had no room.
    pub cut: usize,
    /// The text changed through the trainee.
    pub changed: bool,
}

/// A text box for replies; owned by the screen that shows it.
pub struct ReplyBox {
    buffer: Buffer,
    page: Page,
    /// The text without what an input method is still composing.
    text: String,
    /// What the page is laid out for; nothing before the first frame.
    look: Option<Look>,
    max_chars: Option<usize>,
    cut: usize,
    press: pointer::Press,
    /// An input method is to let go of what it composes.
    interrupts: bool,
    /// The pointer is being dragged outside the box: the text does not go back to the caret.
    dragged_out: bool,
    /// Pixels scrolled down.
    scroll: f32,
    /// Height of the visible part in pixels, as last shown.
    view: f32,
    /// When the caret last moved; blinking starts over from there.
    active_at: f64,
    had_focus: bool,
    /// The lines as assistive technology knows them.
    runs: Vec<access::Run>,
}

impl Default for ReplyBox {
    fn default() -> Self {
        Self {
            buffer: Buffer::default(),
            page: Page::default(),
            text: String::new(),
            look: None,
            max_chars: None,
            cut: 0,
            press: pointer::Press::default(),
            interrupts: false,
            dragged_out: false,
            scroll: 0.0,
            view: 0.0,
            active_at: 0.0,
            had_focus: false,
            runs: Vec::new(),
        }
    }
}

impl std::fmt::Debug for ReplyBox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplyBox").field("text", &self.text).finish_non_exhaustive()
    }
}

impl ReplyBox {
    /// The text in reading order, without what an input method is still composing.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Replaces the text, puts the caret at its end and forgets what could be undone.
    pub fn set_text(&mut self, text: &str) {
        self.text = clean::clean(text);
        self.cut = 0;
        self.buffer = Buffer { raw: self.text.clone(), version: self.buffer.version + 1, ..Buffer::default() };
        self.buffer.history = History::default();
        self.buffer.selection = editing::caret_after(&self.text, self.text.len()).into();
    }

    /// Empties the box, as after a reply was sent.
    pub fn clear(&mut self) {
        self.set_text("");
    }

    /// Characters it holds, as [`ReplyBoxOptions::max_chars`] counts them.
    pub fn count(&self) -> usize {
        self.text.chars().count()
    }

    /// Characters that found no room in the last change.
    pub fn cut(&self) -> usize {
        self.cut
    }

    /// Selected bytes of the text; empty at the caret. For tests and for assistive technology.
    pub fn selection(&self) -> std::ops::Range<usize> {
        self.buffer.selection.range()
    }

    /// Whether Page Up and Page Down belong to the box: it has the keyboard and more text than it shows.
    pub fn takes_page_keys(&self) -> bool {
        self.had_focus && self.page.height > self.view + 0.5
    }

    /// Paragraphs laid out since the start: a keystroke lays out its own and no others.
    pub fn layouts(&self) -> u64 {
        self.page.layouts
    }

    /// Shows the box over the available width and handles its input.
    pub fn show(&mut self, ui: &mut Ui, options: &ReplyBoxOptions<'_>) -> ReplyBoxOutput {
        let id = options.id;
        let usable = options.enabled && ui.is_enabled();
        let scale = ui.ctx().pixels_per_point();
        let width = ui.available_width().max(48.0);
        let room = ((width - 2.0 * PADDING.x) * scale).max(1.0);
        self.look = Some(Look { style: options.style, width: room, scale, rtl: options.rtl });
        self.max_chars = options.max_chars;
        let before = (self.buffer.version, self.page.version);
        let (mut changed, mut cut) = self.take_accesskit(ui, id, usable);
        let focused = usable && ui.memory(|memory| memory.has_focus(id));
        let mut submitted = false;
        if focused {
            let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
            let done = self.take_events(ui, &arrows, options.max_rows.saturating_sub(1).max(1), options.is_letter);
            submitted = done.submitted;
            changed |= done.changed;
            cut += done.cut;
        } else if self.had_focus {
            changed |= self.edit(ui.ctx(), |editing| editing.finish_compose()).0;
        }
        self.had_focus = focused;
        self.edit(ui.ctx(), |_| {});
        if changed || cut > 0 {
            self.cut = cut;
        }

        let rows = self.page.rows.len().max(1);
        let row = (self.page.height / rows as f32).round().max(1.0);
        self.view = row * rows.clamp(options.min_rows.max(1), options.max_rows.max(options.min_rows).max(1)) as f32;
        let size = vec2(width, self.view / scale) + vec2(0.0, 2.0 * PADDING.y);
        let (_, rect) = ui.allocate_space(size);
        let mut response = ui.interact(rect, id, if usable { Sense::click_and_drag() } else { Sense::hover() });
        let inner = rect.shrink2(PADDING);
        self.dragged_out = false;
        if usable {
            let composed = self.buffer.compose.is_some();
            self.take_pointer(ui, &mut response, inner);
            changed |= composed && self.buffer.compose.is_none();
        }
        let moved = before != (self.buffer.version, self.page.version);
        if moved || response.gained_focus() {
            self.active_at = ui.input(|input| input.time);
        }
        self.scroll_to_caret(ui, &response, moved);
        self.paint(ui, options, &response, rect, inner, usable);
        if changed {
            response.mark_changed();
        }
        let origin = inner.min - vec2(0.0, self.scroll / scale);
        self.describe(ui, &response, options, origin, usable);
        ReplyBoxOutput { response, submitted, cut, changed }
    }

    /// Runs `work` on text and page; whether the text (without what is being composed) changed, and how much found no room.
    fn edit(&mut self, ctx: &egui::Context, work: impl FnOnce(&mut Editing<'_>)) -> (bool, usize) {
        let Some(look) = self.look else { return (false, 0) };
        let now = ctx.input(|input| input.time);
        let version = self.buffer.version;
        let (buffer, page, max_chars) = (&mut self.buffer, &mut self.page, self.max_chars);
        let cut = text::with_contexts(ctx, |fonts, scratch| {
            let mut editing = Editing { buffer, page, fonts, scratch, look, now, max_chars, cut: 0 };
            work(&mut editing);
            editing.page();
            editing.cut
        });
        if version == self.buffer.version {
            return (false, cut);
        }
        let text = self.buffer.text();
        let changed = text != self.text;
        self.text = text;
        (changed, cut)
    }

    /// Keeps the caret in sight when it moved; the wheel scrolls otherwise.
    fn scroll_to_caret(&mut self, ui: &Ui, response: &Response, moved: bool) {
        let scale = ui.ctx().pixels_per_point();
        let most = (self.page.height - self.view).max(0.0);
        if moved && !self.dragged_out {
            let (_, top, bottom) = self.page.caret_place(self.buffer.selection.focus);
            self.scroll = self.scroll.min(top).max(bottom - self.view);
            let top = response.rect.top() + PADDING.y + (top - self.scroll) / scale;
            let row = Rect::from_min_max(pos2(response.rect.left(), top), pos2(response.rect.right(), top + 8.0));
            if response.has_focus() {
                ui.scroll_to_rect(row, None);
            }
        } else if response.contains_pointer() && most > 0.0 {
            let wheel = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta.y));
            self.scroll -= wheel * scale;
        }
        self.scroll = self.scroll.clamp(0.0, most).round();
    }
}
