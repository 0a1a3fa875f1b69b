//! Two equal ways to answer: in one's own words, or with an offered reply.
//!
//! Must never say which offered reply is better; their order is the practice's.

use super::expected::Expected;
use super::limits::{self, Limit};
use super::{ConversationState, Way, hold};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Channel;
use crate::ui::action::Action;
use crate::ui::reply_box::{ReplyBoxColors, ReplyBoxOptions, ReplyBoxOutput};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
use crate::ui::widgets::field::box_colors;
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Event, Id, Key, Rect, ScrollArea, Ui, pos2, vec2};

/// Lines the reply box grows to.
const ROWS: usize = 5;

/// So long offers that have just appeared take no click.
const UNREAD_SECONDS: f64 = 0.4;

/// Shows the ways to answer: both when the window is tall, else one at a time.
pub fn dock_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    tall: bool,
    most: f32,
) -> Option<Action> {
    let margin = look.space(Space::Huge);
    let whole = ui.max_rect();
    let width = (whole.width() - 2.0 * margin).min(look.theme.reading_width() * 1.25).max(1.0);
    let top = whole.top() + look.space(Space::Medium);
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, top), vec2(width, f32::INFINITY));
    // A letter wants the whole room.
    let is_letter = practice.setup().scenario.channel == Channel::Email;
    let (action, used) = place(ui, look, column, |ui| match &practice.state().on_hold {
        Some(on_hold) => hold::on_hold_ui(ui, look, practice, state, on_hold, most),
        None if tall && !is_letter => both(ui, look, practice, state, most),
        None => one(ui, look, practice, state, most),
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + look.space(Space::Medium))));
    action
}

fn both(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let mut chosen = None;
    if !practice.offered().is_empty() {
        access::heading(&text::label(ui, &look.text(Msg::ReplyOffered), &look.theme.overline()), 2);
        chosen = offered(ui, look, practice, &mut state.offers, most - look.theme.em(190.0));
        state.wants_keyboard |= chosen.is_some();
        ui.add_space(look.space(Space::Medium));
    }
    access::heading(&text::label(ui, &look.text(Msg::ReplyOwn), &look.theme.overline()), 2);
    typed(ui, look, practice, state, most).or(chosen)
}

fn one(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let has_offers = !practice.offered().is_empty();
    let (own, offers) = (look.text(Msg::ReplyOwn), look.text(Msg::ReplyOffered));
    let types = state.way == Way::Own || !has_offers;
    let ways = [
        Button::new(&own, Rank::Secondary).small().selected(types),
        Button::new(&offers, Rank::Secondary).small().selected(!types),
    ];
    let ways = if has_offers { &ways[..] } else { &ways[..1] };
    let chosen = access::within(ui, Role::TabList, "", |ui| {
        let tabs = rows(ui, look, ways);
        for (index, tab) in tabs.iter().enumerate() {
            access::one_of(tab, Role::Tab, index, tabs.len(), (index == 0) == types);
        }
        let pressed = tabs.iter().position(|tab| tab.clicked());
        // Who types next wants the keyboard there; who walks along the tabs keeps it.
        state.wants_keyboard |= pressed == Some(0);
        if !types && pressed.is_none() && std::mem::take(&mut state.wants_keyboard) {
            tabs[1].request_focus();
        }
        pressed.or_else(|| focus::arrows(ui, &tabs, look.rtl))
    });
    if let Some(chosen) = chosen {
        state.way = if chosen == 0 { Way::Own } else { Way::Offered };
    }
    ui.add_space(look.space(Space::Small));
    if state.way == Way::Offered && has_offers {
        offered(ui, look, practice, &mut state.offers, most - look.theme.control_height() - look.space(Space::Section))
    } else {
        typed(ui, look, practice, state, most)
    }
}

/// The offers on the screen and since when. A hand that is still clicking where something else was has not read them.
#[derive(Default)]
pub(super) struct Offers {
    shown: (usize, Vec<String>),
    since: f64,
    last_frame: u64,
}

impl Offers {
    fn follow(&mut self, ui: &Ui, practice: &Practice) {
        let shown = (practice.moves().len(), practice.offered().iter().map(|(id, _)| id.to_string()).collect());
        let frame = ui.ctx().cumulative_frame_nr();
        if self.shown != shown || self.last_frame + 1 < frame {
            self.since = ui.input(|input| input.time);
        }
        (self.shown, self.last_frame) = (shown, frame);
    }

    /// Whether the press of one is meant: not one of a pointer before it can have been read, nor of a key held down.
    fn means(&self, ui: &Ui) -> bool {
        ui.input(|input| {
            let too_soon = input.pointer.any_click() && input.time - self.since < UNREAD_SECONDS;
            let held = |event: &Event| matches!(event, Event::Key { key: Key::Enter | Key::Space, repeat: true, .. });
            !too_soon && !input.events.iter().any(held)
        })
    }
}

fn offered(ui: &mut Ui, look: &Look<'_>, practice: &Practice, offers: &mut Offers, most: f32) -> Option<Action> {
    let mut action = None;
    offers.follow(ui, practice);
    let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(most.max(look.theme.em(90.0)));
    // Offers to a new line are read from the first.
    let list = format!("offered {}", practice.state().replies);
    scroll_beside(ui, look, &list, area, |ui| {
        access::part(ui, Role::List, "");
        access::language_of(ui, &practice.setup().catalogue.tag);
        for (id, words) in practice.offered() {
            // Room for the focus ring.
            ui.add_space(3.0);
            let whole = ui.available_rect_before_wrap();
            let room = whole.shrink2(vec2(4.0, 0.0));
            let (clicked, used) = place(ui, look, room, |ui| {
                ui.push_id(id.as_str(), |ui| Button::new(words, Rank::Secondary).wide().show(ui, look).clicked()).inner
            });
            ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
            ui.add_space(3.0);
            if clicked && offers.means(ui) {
                action = Some(Action::Do(Move::Choose(id.clone())));
            }
        }
    });
    action
}

fn typed(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let shape = BoxShape::new(look, practice, state.expected_below, most);
    if !shape.scrolls {
        return typed_ui(ui, look, practice, state, shape);
    }
    let room = most - look.theme.control_height() - look.space(Space::Section);
    let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(room.max(40.0));
    scroll_beside(ui, look, "typed", area, |ui| {
        // Room for the ring around what has the keyboard.
        ui.add_space(3.0);
        typed_ui(ui, look, practice, state, shape)
    })
    .inner
}

fn typed_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, shape: BoxShape) -> Option<Action> {
    limits::audience_ui(ui, look, practice);
    let send_word = look.text(Msg::ReplySend);
    let gap = look.space(Space::Small);
    let whole = ui.available_rect_before_wrap();
    let send_width = text::block(ui.ctx(), &send_word, &look.theme.strong(), f32::INFINITY, &[]).size().x
        + look.theme.em(18.0)
        + 2.0 * look.space(Space::Medium)
        + gap
        + 4.0;
    let beside = whole.width() - send_width - gap;
    // Where little would be left beside it, the button stands below.
    let below = beside < look.theme.em(210.0);
    let box_rect = slice(whole, look.rtl, 0.0, if below { whole.width() } else { beside.max(1.0) });
    let (submitted, box_used) = place(ui, look, box_rect, |ui| reply_box(ui, look, state, shape).submitted);
    let send_rect = slice(whole, look.rtl, whole.width() - send_width, send_width);
    let strong = look.theme.strong();
    let send_height = look.theme.control_height().max(strong.size * 1.45 + 2.0 * look.space(Space::Hair));
    let send_bottom = box_used.bottom() + if below { gap + send_height } else { 0.0 };
    let send_rect = Rect::from_min_max(pos2(send_rect.left(), send_bottom - send_height), pos2(send_rect.right(), send_bottom));
    let limit = limits::of(look, practice, &state.reply);
    let can_go = !state.reply.text().trim().is_empty() && !limit.as_ref().is_some_and(Limit::is_over);
    let (pressed, send_used) = place(ui, look, send_rect, |ui| {
        Button::new(&send_word, Rank::Primary).icon_after(Icon::Send).enabled(can_go).wide().show(ui, look).clicked()
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), box_used.bottom().max(send_used.bottom()))));
    if let Some(limit) = limit {
        limits::counter_ui(ui, look, &limit, &state.reply);
    }
    if state.expected_below
        && let Some(expected) = Expected::new(look, practice, state.now_secs)
    {
        expected.show(ui, look);
    }
    if shape.has_hint {
        let hint = if shape.is_letter { Msg::LetterHint } else { Msg::ReplyHint };
        text::label(ui, &look.text(hint), &look.theme.small());
    }
    if (submitted || pressed) && can_go {
        let words = state.reply.text().trim().to_owned();
        state.reply.clear();
        state.wants_keyboard = true;
        return Some(Action::Do(Move::Say(words)));
    }
    None
}

/// The box without a way to send, and why.
pub(super) fn deaf_box(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState) {
    let shape = BoxShape { rows: [1, ROWS], max_chars: None, is_letter: false, enabled: false, has_hint: false, scrolls: false };
    let why = look.text(Msg::HoldDeaf);
    let output = reply_box(ui, look, state, shape);
    access::about(&output.response, &why);
    text::label(ui, &why, &look.theme.small());
}

/// How the box is, by the channel and by the room there is.
#[derive(Clone, Copy)]
struct BoxShape {
    rows: [usize; 2],
    max_chars: Option<usize>,
    is_letter: bool,
    enabled: bool,
    has_hint: bool,
    /// Not even one row has room beside what else is told.
    scrolls: bool,
}

impl BoxShape {
    fn new(look: &Look<'_>, practice: &Practice, expected_below: bool, most: f32) -> BoxShape {
        let channel = practice.setup().scenario.channel;
        let is_letter = channel == Channel::Email;
        let (style, small) = (look.theme.body(), look.theme.small());
        let (row, line) = (style.size * style.line_height, small.size * small.line_height + look.space(Space::Hair));
        // What is told below and above the box; a count may take three lines.
        let limited = channel.max_chars("", 1).is_some();
        let lines = if limited { 3.0 } else { 0.0 } + if expected_below { 1.0 } else { 0.0 };
        let chip = if channel.is_public() { line } else { 0.0 };
        let air = look.space(Space::Small) + 2.0 * look.space(Space::Medium) + 20.0;
        let told = look.theme.control_height() + air + chip + lines * line;
        let has_hint = most >= look.theme.em(170.0) && told + line + row <= most;
        let room = most - told - if has_hint { line } else { 0.0 };
        let fit = (room / row).max(0.0) as usize;
        let rows = if is_letter { [fit.clamp(3, 7), fit.clamp(3, 14)] } else { [1, fit.clamp(1, ROWS)] };
        let scrolls = (fit as f32) < rows[0] as f32;
        BoxShape { rows, max_chars: limits::most_chars(practice), is_letter, enabled: true, has_hint, scrolls }
    }
}

/// Colours of a box that takes nothing now.
fn closed_colors(look: &Look<'_>) -> ReplyBoxColors {
    let stroke = look.theme.hairline();
    ReplyBoxColors { fill: look.theme.palette.well, stroke, focus: stroke, ..box_colors(look) }
}

fn reply_box(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState, shape: BoxShape) -> ReplyBoxOutput {
    let options = ReplyBoxOptions {
        id: Id::new("sabr reply box"),
        label: &look.text(Msg::ReplyLabel),
        placeholder: &look.text(Msg::ReplyPlaceholder),
        enabled: shape.enabled,
        rtl: look.rtl,
        colors: if shape.enabled { box_colors(look) } else { closed_colors(look) },
        style: look.theme.body(),
        min_rows: shape.rows[0],
        max_rows: shape.rows[1],
        is_letter: shape.is_letter,
        max_chars: shape.max_chars,
    };
    let output = state.reply.show(ui, &options);
    if shape.enabled {
        focus::stop(&output.response);
        if std::mem::take(&mut state.wants_keyboard) {
            output.response.request_focus();
        }
    }
    output
}
