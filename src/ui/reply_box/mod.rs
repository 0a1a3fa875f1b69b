//! The box a trainee types a reply into, in any of the four languages and in mixtures of them.
//!
//! parley's `PlainEditor` keeps text, caret and selection; this file ties it to egui: place, focus, pointer and
//! the output. Keys are in `keys`, undo in `history`, drawing in `paint`, assistive technology in `access`.
//!
//! It must never decide what a reply means, clear itself when a reply is sent, or reorder its text.

mod access;
mod history;
mod keys;
mod paint;

use egui::{Color32, EventFilter, Rect, Response, Sense, Stroke, Ui, Vec2, pos2, vec2};
use parley::{Alignment, BaseDirection, PlainEditor, PlainEditorDriver, StyleProperty, WhiteSpaceCollapse};

use super::text::{self, Ink, Style, first_strong_is_rtl};
use history::History;

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
    /// It grows up to this many lines and scrolls from there.
    pub max_rows: usize,
    /// Most characters it takes, if there is a limit.
    pub max_chars: Option<usize>,
}

/// What happened to a [`ReplyBox`] in this frame.
#[derive(Clone, Debug)]
pub struct ReplyBoxOutput {
    /// The widget's response; `changed()` is true when the text changed.
    pub response: Response,
    /// Enter was pressed without Shift. The text is still there.
    pub submitted: bool,
    /// The text changed through the trainee.
    pub changed: bool,
}

/// A text box for replies; owned by the screen that shows it.
pub struct ReplyBox {
    editor: PlainEditor<()>,
    /// The text without what an input method is still composing.
    text: String,
    history: History,
    ink: Ink,
    /// What the ink was made from.
    inked: Option<parley::Generation>,
    /// What the editor was last told: style, width and scale.
    look: Option<(Style, f32, f32)>,
    /// The caret belongs at the end, after `set_text`.
    caret_to_end: bool,
    /// Pixels scrolled down.
    scroll: f32,
    /// When the caret last moved; blinking starts over from there.
    active_at: f64,
    had_focus: bool,
    /// The lines as assistive technology knows them.
    runs: Vec<access::Run>,
}

impl Default for ReplyBox {
    fn default() -> Self {
        let mut editor = PlainEditor::new(16.0);
        // Trailing spaces take room, so that the caret never leaves the box.
        editor.edit_styles().insert(StyleProperty::WhiteSpaceCollapse(WhiteSpaceCollapse::BreakSpaces));
        editor.set_alignment(Alignment::Start);
        Self {
            editor,
            text: String::new(),
            history: History::default(),
            ink: Ink::default(),
            inked: None,
            look: None,
            caret_to_end: false,
            scroll: 0.0,
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
        self.text = keys::clean(text);
        self.editor.set_text(&self.text);
        self.history = History::default();
        self.caret_to_end = true;
    }

    /// Empties the box, as after a reply was sent.
    pub fn clear(&mut self) {
        self.set_text("");
    }

    /// Selected bytes of the text; empty at the caret. For tests and for assistive technology.
    pub fn selection(&self) -> std::ops::Range<usize> {
        self.editor.raw_selection().text_range()
    }

    /// Shows the box over the available width and handles its input.
    pub fn show(&mut self, ui: &mut Ui, options: &ReplyBoxOptions<'_>) -> ReplyBoxOutput {
        let id = ui.make_persistent_id(("sabr reply box", options.label));
        let usable = options.enabled && ui.is_enabled();
        let width = ui.available_width().max(48.0);
        let before = self.editor.generation();
        self.follow(ui, options, width);
        let mut submitted = false;
        let mut changed = self.take_accesskit(ui, id, options, usable);
        let focused = usable && ui.memory(|memory| memory.has_focus(id));
        if focused {
            let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
            let done = self.take_events(ui, options, &arrows);
            submitted = done.submitted;
            changed |= done.changed;
        } else if self.had_focus {
            changed |= self.edit(ui.ctx(), |editing| editing.finish_compose());
        }
        self.had_focus = focused;
        self.follow(ui, options, width);

        let scale = ui.ctx().pixels_per_point();
        let (rows, row) = self.rows();
        let view = row * rows.clamp(1, options.max_rows.max(1)) as f32;
        let size = vec2(width, view / scale) + vec2(0.0, 2.0 * PADDING.y);
        let (_, rect) = ui.allocate_space(size);
        let mut response = ui.interact(rect, id, if usable { Sense::click_and_drag() } else { Sense::hover() });
        let inner = rect.shrink2(PADDING);
        if usable {
            self.take_pointer(ui, &mut response, inner);
        }
        let moved = before != self.editor.generation();
        if moved || response.gained_focus() {
            self.active_at = ui.input(|input| input.time);
        }
        self.scroll_to_caret(ui, &response, moved, view);
        self.paint(ui, options, &response, rect, inner, usable);
        if changed {
            response.mark_changed();
        }
        let origin = inner.min - vec2(0.0, self.scroll / scale);
        self.describe(ui, &response, options, origin, usable);
        ReplyBoxOutput { response, submitted, changed }
    }

    /// Tells the editor what changed about style, width, scale and direction, and lays it out if need be.
    fn follow(&mut self, ui: &Ui, options: &ReplyBoxOptions<'_>, width: f32) {
        let scale = ui.ctx().pixels_per_point();
        let look = (options.style, width, scale);
        if self.look != Some(look) {
            self.look = Some(look);
            self.editor.set_scale(scale);
            self.editor.set_width(Some(((width - 2.0 * PADDING.x) * scale).max(1.0)));
            for property in text::style_defaults(&options.style, scale) {
                self.editor.edit_styles().insert(property);
            }
        }
        let rtl = first_strong_is_rtl(self.editor.raw_text()).unwrap_or(options.rtl);
        let direction = if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr };
        if self.editor.base_direction() != direction {
            self.editor.set_base_direction(direction);
        }
        let to_end = std::mem::take(&mut self.caret_to_end);
        self.drive(ui.ctx(), |driver| {
            driver.refresh_layout();
            if to_end {
                driver.move_to_text_end();
            }
        });
    }

    fn drive<R>(&mut self, ctx: &egui::Context, work: impl FnOnce(&mut PlainEditorDriver<'_, ()>) -> R) -> R {
        text::with_contexts(ctx, |fonts, scratch| work(&mut self.editor.driver(fonts, scratch)))
    }

    /// Number of lines and height of one, in pixels.
    fn rows(&self) -> (usize, f32) {
        let layout = self.editor.try_layout();
        let rows = layout.map_or(1, |layout| layout.len().max(1));
        let height = layout.map_or(0.0, |layout| layout.height());
        (rows, (height / rows as f32).round().max(1.0))
    }

    fn take_pointer(&mut self, ui: &Ui, response: &mut Response, inner: Rect) {
        // Enter and Space count as clicks on a focused widget; here they are text.
        response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
        if response.hovered() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
            ui.output_mut(|output| output.mutable_text_under_cursor = true);
        }
        let Some(at) = response.interact_pointer_pos() else { return };
        let scale = ui.ctx().pixels_per_point();
        let at = (at - inner.min) * scale + vec2(0.0, self.scroll);
        let (pressed, shift) = ui.input(|input| (input.pointer.primary_pressed(), input.modifiers.shift));
        let (double, triple) = (response.double_clicked(), response.triple_clicked());
        let held = response.is_pointer_button_down_on();
        self.drive(ui.ctx(), |driver| {
            if triple {
                driver.select_hard_line_at_point(at.x, at.y);
            } else if double {
                driver.select_word_at_point(at.x, at.y);
            } else if pressed && shift {
                driver.shift_click_extension(at.x, at.y);
            } else if pressed {
                driver.move_to_point(at.x, at.y);
            } else if held {
                driver.extend_selection_to_point(at.x, at.y);
            }
        });
        self.history.pause();
        if pressed || response.clicked() {
            response.request_focus();
        }
    }

    /// Keeps the caret in sight when it moved; the wheel scrolls otherwise.
    fn scroll_to_caret(&mut self, ui: &Ui, response: &Response, moved: bool, view: f32) {
        let scale = ui.ctx().pixels_per_point();
        let content = self.editor.try_layout().map_or(0.0, |layout| layout.height());
        if moved && let Some(caret) = self.editor.cursor_geometry(1.0) {
            self.scroll = self.scroll.clamp(caret.y1 as f32 - view, caret.y0 as f32);
            let top = response.rect.top() + PADDING.y + (caret.y0 as f32 - self.scroll) / scale;
            let row = Rect::from_min_max(pos2(response.rect.left(), top), pos2(response.rect.right(), top + 8.0));
            if response.has_focus() {
                ui.scroll_to_rect(row, None);
            }
        } else if response.contains_pointer() && content > view {
            let wheel = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta.y));
            self.scroll -= wheel * scale;
        }
        self.scroll = self.scroll.clamp(0.0, (content - view).max(0.0)).round();
    }
}
