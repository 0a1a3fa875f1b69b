//! What was said so far: the newest in view, the rest by scrolling back.
//!
//! Only lines near the view are laid out and painted; the others keep the height they had when they were measured. To assistive
//! technology all of them are there, in order, as if they were. Must never show evidence; cards of help come from [`coach`].

use super::{ConversationState, captions, coach, letters};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::{Line, LocalScript, Practice};
use crate::scenario::Channel;
use crate::ui::stage::writing;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::bubble::{Side, act, bubble};
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{keys, place};
use crate::ui::widgets::scroll::scroll;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Align, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Seconds a new bubble takes to come.
const APPEAR_SECS: f64 = 0.28;

/// Lines so many points above and below the view are drawn, so that scrolling finds them ready.
const MARGIN: f32 = 240.0;

/// Heights of lines at one width, size and language, from one line's top to the next.
#[derive(Default)]
pub(super) struct Heights {
    measured_for: Option<([u32; 3], String)>,
    of_line: Vec<Option<f32>>,
}

impl Heights {
    /// Forgets the heights if anything they depend on has changed.
    fn follow(&mut self, ui: &Ui, look: &Look<'_>, lines: usize) {
        let sizes = [ui.available_width(), look.theme.body().size, ui.ctx().pixels_per_point()].map(f32::to_bits);
        let key = (sizes, look.words.tag.clone());
        if self.measured_for.as_ref() != Some(&key) {
            *self = Heights { measured_for: Some(key), of_line: Vec::new() };
        }
        self.of_line.resize(lines, None);
    }
}

/// Shows the transcript.
pub fn transcript_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, rect: Rect) {
    let margin = look.space(Space::Huge);
    let width = (rect.width() - 2.0 * margin).min(look.theme.reading_width() * 1.25).max(1.0);
    let mail = practice.setup().scenario.channel == Channel::Email;
    // When the area shrinks or grows below somebody who was at the newest line, it stays in view.
    let resized = state.is_at_newest && state.seen_height != rect.height() && !mail;
    state.seen_height = rect.height();
    let go = std::mem::take(&mut state.go_to_newest) || resized;
    let area = ScrollArea::vertical().auto_shrink(false).stick_to_bottom(!mail);
    let output = scroll(ui, look, "transcript", area, |ui, _| {
        access::part(ui, Role::Log, &look.text(Msg::TranscriptLabel));
        access::language_of(ui, &practice.setup().catalogue.tag);
        focus::part_begins(ui.ctx());
        let taken = state.reply.takes_page_keys() || state.reading.takes_page_keys() || state.ticket.takes_page_keys();
        if !taken {
            keys(ui, rect.height());
        }
        let top = ui.cursor().top() + look.space(Space::Large);
        let column = Rect::from_min_size(pos2(rect.center().x - width / 2.0, top), vec2(width, f32::INFINITY));
        let (newest, used) = place(ui, look, column, |ui| lines_ui(ui, look, practice, state));
        let top = newest.with_help;
        let below = Rect::from_min_max(
            pos2(rect.left(), ui.cursor().top()),
            pos2(rect.right(), used.bottom() + look.space(Space::Large)),
        );
        ui.allocate_rect(below, Sense::hover());
        // A letter is read from its top, and so is help with the answer below it that are higher than the view.
        let from_top = mail || used.bottom() - top > rect.height();
        if go {
            let still = egui::style::ScrollAnimation::none();
            match from_top {
                true => {
                    let letter = Rect::from_min_size(pos2(rect.left(), top), vec2(1.0, rect.height()));
                    ui.scroll_to_rect_animation(letter, Some(Align::TOP), still);
                }
                false => ui.scroll_to_cursor_animation(Some(Align::BOTTOM), still),
            }
            ui.ctx().request_repaint();
        }
        from_top && rect.y_range().contains(top)
    });
    let hidden = output.content_size.y - output.inner_rect.height() - output.state.offset.y;
    // Letters are few and long: a button over them would hide what is being read.
    state.is_at_newest = go || mail || output.inner || hidden <= look.space(Space::Section);
    if !state.is_at_newest {
        newest_ui(ui, look, state, rect);
    }
}

/// Shows the transcript as a part of a page that scrolls; where the customer's last words begin.
pub fn on_page(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState) -> f32 {
    access::part(ui, Role::Log, &look.text(Msg::TranscriptLabel));
    access::language_of(ui, &practice.setup().catalogue.tag);
    focus::part_begins(ui.ctx());
    let whole = ui.available_rect_before_wrap();
    let pad = look.space(Space::Large);
    let width = (whole.width() - 2.0 * look.space(Space::Huge)).min(look.theme.reading_width() * 1.25).max(1.0);
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, whole.top() + pad), vec2(width, f32::INFINITY));
    let (newest, used) = place(ui, look, column, |ui| lines_ui(ui, look, practice, state));
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
    newest.words
}

fn newest_ui(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState, rect: Rect) {
    let label = look.text(Msg::TranscriptNewest);
    let high = look.theme.control_height();
    let wide = look.theme.em(230.0).min(rect.width());
    let at = Rect::from_center_size(pos2(rect.center().x, rect.bottom() - high), vec2(wide, high));
    let layout = egui::Layout::top_down(Align::Center);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(at).layout(layout));
    if Button::new(&label, Rank::Secondary).icon(Icon::Down).small().show(&mut child, look).clicked() {
        state.go_to_newest = true;
        ui.ctx().request_repaint();
    }
}

/// Where the newest part begins.
struct Newest {
    /// The customer's last words.
    words: f32,
    /// The same, or help about the newest reply, which stands before the answer to it and is read first.
    with_help: f32,
}

/// Shows the lines.
fn lines_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState) -> Newest {
    let mut last = ui.cursor().top();
    let mut nudged = None;
    state.heights.follow(ui, look, practice.lines().len());
    let listening = ui.ctx().accesskit_node_builder(ui.unique_id(), |_| ()).is_some();
    let view = ui.clip_rect().y_range().expand(MARGIN);
    let first = captions::first_shown(practice);
    if first > 0 {
        captions::gone_ui(ui, look);
        ui.add_space(look.space(Space::Medium));
    }
    let mail = practice.setup().scenario.channel == Channel::Email;
    for (index, line) in practice.lines().iter().enumerate().skip(first) {
        let top = ui.cursor().top();
        if matches!(line, Line::Customer { .. }) {
            last = top;
        }
        let shown = shown(ui, state, index);
        let known = state.heights.of_line.get(index).copied().flatten().filter(|_| !mail);
        match known.filter(|height| shown >= 1.0 && (top > view.max || top + height < view.min)) {
            Some(height) if listening => told_line_ui(ui, look, practice, index, line, height),
            Some(height) => ui.add_space(height),
            None => {
                drawn_line_ui(ui, look, practice, &mut state.thread, index, line, shown);
                if shown >= 1.0
                    && let Some(known) = state.heights.of_line.get_mut(index)
                {
                    *known = Some(ui.cursor().top() - top);
                }
            }
        }
        let below = ui.cursor().top();
        coach::nudge_ui(ui, look, practice, state, index);
        if ui.cursor().top() > below {
            nudged = Some(below);
        }
    }
    coach::hint_ui(ui, look, practice, state);
    Newest { words: last, with_help: nudged.map_or(last, |help: f32| help.min(last)) }
}

/// How much of a line has come, from 0 to 1.
fn shown(ui: &Ui, state: &ConversationState, index: usize) -> f32 {
    if ui.style().animation_time == 0.0 {
        return 1.0;
    }
    let now = ui.input(|i| i.time);
    let since = state.appeared.get(index).map_or(f64::INFINITY, |at| now - at);
    (since / APPEAR_SECS).clamp(0.0, 1.0) as f32
}

fn drawn_line_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    thread: &mut letters::Thread,
    index: usize,
    line: &Line,
    shown: f32,
) {
    ui.push_id(index, |ui| {
        if shown < 1.0 {
            ui.ctx().request_repaint();
            if shown <= 0.0 {
                writing(ui, look, ui.available_rect_before_wrap(), ui.input(|i| i.time) * 1.2);
            }
            let eased = 1.0 - (1.0 - shown).powi(3);
            ui.multiply_opacity(if shown <= 0.0 { 0.002 } else { eased.max(0.02) });
            ui.add_space((1.0 - eased) * look.space(Space::Small));
        }
        let mail = practice.setup().scenario.channel == Channel::Email;
        if !mail || !letters::letter_ui(ui, look, practice, thread, index, line) {
            line_ui(ui, look, practice, line);
        }
    });
    ui.add_space(look.space(Space::Medium));
}

/// A line out of sight: its place, and its words for assistive technology alone, as the drawn line tells them.
fn told_line_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, index: usize, line: &Line, height: f32) {
    let below = look.space(Space::Medium);
    let high = (height - below - ui.spacing().item_spacing.y).max(0.0);
    ui.push_id(index, |ui| {
        let (_, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, told(look, practice, line)));
        access::role(&response, Role::Article);
    });
    ui.add_space(below);
}

fn told(look: &Look<'_>, practice: &Practice, line: &Line) -> String {
    let by = |speaker: &str, words: &str| {
        without_isolates(&look.with(Msg::SpeakerSays, &[("speaker", speaker.into()), ("words", words.into())]))
    };
    match line {
        Line::Customer { text, .. } => by(practice.script().text("customer"), text),
        Line::Agent { text, .. } => by(&look.text(Msg::SpeakerYou), text),
        Line::Act { what, .. } => without_isolates(&act_words(look, practice.script(), what).1),
    }
}

fn line_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, line: &Line) {
    match line {
        Line::Customer { text, .. } => bubble(ui, look, Side::Customer, practice.script().text("customer"), text, &[]),
        Line::Agent { text, .. } => bubble(ui, look, Side::Agent, &look.text(Msg::SpeakerYou), text, &[]),
        Line::Act { what, .. } => {
            let (icon, words) = act_words(look, practice.script(), what);
            act(ui, look, icon, &words);
        }
    }
}

/// An act in words, with its sign.
pub fn act_words(look: &Look<'_>, script: &LocalScript, what: &Move) -> (Icon, String) {
    let icon = match what {
        Move::Verify(_) => Icon::Shield,
        Move::Offer(_) => Icon::Tag,
        Move::Warn => Icon::Warn,
        Move::Escalate(_) => Icon::PassOn,
        Move::End => Icon::Cross,
        Move::Say(_) | Move::Choose(_) => Icon::Chat,
        Move::LookUp(_) => Icon::Look,
        Move::Hold(_) => Icon::Pause,
        Move::WrapUp(_) => Icon::Form,
        Move::Resume(_) => Icon::Chat,
        Move::Wait => Icon::Clock,
        Move::Hint => Icon::Hint,
        Move::Back => Icon::Undo,
    };
    (icon, crate::practice::act_words(what, look.words, script))
}
