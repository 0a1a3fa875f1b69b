//! The conversation: the customer's words, the trainee's, and a desk to act from.
//!
//! Must never show whether anything was right: no score and no finding before the debrief, but for what [`coach`] tells in practice.

mod articles;
mod captions;
mod closing;
mod coach;
mod desk;
mod dock;
mod expected;
mod header;
mod hold;
mod letters;
mod limits;
mod page;
mod pass_on;
mod ticket;
mod transcript;

pub(super) use coach::{hint, nudge};
pub(super) use transcript::act_words;

use crate::locale::Msg;
use crate::practice::{Line, Practice};
use crate::scenario::Channel;
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::reply_box::ReplyBox;
use crate::ui::state::PracticeKey;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{page, place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};
use std::time::Duration;

/// Narrower than this (in points at 100 % text) the desk lies behind a button.
const SIDE_BY_SIDE: f32 = 820.0;
/// Width of the desk beside the transcript.
const DESK: f32 = 320.0;
/// Lower than this the meters of the mood lie with the desk.
const SHORT: f32 = 430.0;
/// From this width and height on, the customer stands large in the head.
const STAGE: [f32; 2] = [1000.0, 660.0];
/// Narrower than this buttons of the head show icons alone.
const COMPACT: f32 = 600.0;
/// Wider than this the head has room for the time in which a reply is expected.
const SPACIOUS: f32 = 760.0;
/// Lower than this for transcript and reply together, everything lies on one page that scrolls.
const LEAST: f32 = 260.0;
/// So much more is needed while the customer is on hold.
const WAITING: f32 = 200.0;
/// From this height on, offered replies and the reply box stand one above the other.
const TALL: f32 = 800.0;

/// How replies are given in a window too low for both ways at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Way {
    /// Typed.
    #[default]
    Own,
    /// Chosen.
    Offered,
}

/// Which half of the panel shows where there is no room for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Panel {
    /// The rules in short.
    #[default]
    Rules,
    /// What can be done.
    Acts,
}

/// What fits into the window.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    side_by_side: bool,
    short: bool,
    compact: bool,
    /// The customer stands large in the head.
    stage: bool,
    /// When the customer last began to speak, and for how many seconds.
    spoke: (f64, f64),
    /// The head has room for the time in which a reply is expected.
    spacious: bool,
}

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct ConversationState {
    key: PracticeKey,
    /// The text being typed.
    pub(in crate::ui) reply: ReplyBox,
    way: Way,
    desk_open: bool,
    /// Since which second the customer is on hold, as it was seen last.
    held_since: Option<u32>,
    seen_ended: bool,
    panel: Panel,
    pass_on: Option<pass_on::PassOn>,
    hold: hold::HoldForm,
    reading: articles::Reading,
    thread: letters::Thread,
    ticket: ticket::TicketForm,
    /// Seconds on the clock, and at least those of the last move.
    now_secs: u32,
    /// The time in which a reply is expected stands with the reply.
    expected_below: bool,
    asks_end: bool,
    just_asked: bool,
    /// When each line appeared; earlier ones do not move.
    appeared: Vec<f64>,
    replies_seen: u32,
    moves_seen: usize,
    coach: coach::CoachState,
    heights: transcript::Heights,
    offers: dock::Offers,
    dock_height: f32,
    seen_height: f32,
    is_at_newest: bool,
    go_to_newest: bool,
    /// Of a low window's page: its height and the window's size, where it was scrolled to, and whether the newest was just sought.
    page_size: [i32; 3],
    page_offset: Option<i32>,
    sought: bool,
    wants_keyboard: bool,
}

impl ConversationState {
    /// Begins anew for another practice; notices new lines and replies that were taken.
    fn follow(&mut self, practice: &Practice, now: f64) {
        let key = PracticeKey::of(practice);
        // The same scenario may have begun again; a turn taken back is a move more.
        let moves = practice.moves().len();
        if self.key != key || moves < self.moves_seen {
            *self = ConversationState {
                key,
                wants_keyboard: true,
                is_at_newest: true,
                go_to_newest: true,
                ..ConversationState::default()
            };
            self.replies_seen = practice.state().replies;
            // A practice gone on with stands still; one that begins shows its first line coming.
            let since = if practice.lines().len() > 1 { f64::NEG_INFINITY } else { now };
            self.appeared = practice.lines().iter().map(|line| since + writing_secs(practice, line)).collect();
        }
        if moves != self.moves_seen && practice.lines().len() < self.appeared.len() {
            self.appeared.truncate(practice.lines().len());
            (self.pass_on, self.asks_end, self.go_to_newest, self.wants_keyboard) = (None, false, true, true);
        }
        self.moves_seen = moves;
        if self.appeared.len() < practice.lines().len() {
            let new = practice.lines().iter().skip(self.appeared.len());
            self.appeared.extend(new.map(|line| now + writing_secs(practice, line)));
            self.go_to_newest = true;
        }
        if self.replies_seen != practice.state().replies {
            self.replies_seen = practice.state().replies;
            self.pass_on = None;
            self.hold.close();
        }
        // Where the desk covers the conversation, who put somebody on hold would not find the way back.
        let held_since = practice.state().on_hold.as_ref().map(|hold| hold.since_secs);
        self.desk_open &= held_since.is_none() || held_since == self.held_since;
        self.held_since = held_since;
        // Nor would who ended the contact find its ticket.
        self.desk_open &= practice.ended().is_none() || self.seen_ended;
        self.seen_ended = practice.ended().is_some();
        if practice.state().visit.escalated.is_some() {
            self.pass_on = None;
        }
    }
}

/// Seconds in which the customer is seen writing a line before it comes.
const WRITING_SECS: f64 = 0.8;

/// Whether the customer is heard and not read.
fn has_voice(practice: &Practice) -> bool {
    matches!(practice.setup().scenario.channel, Channel::Phone | Channel::Counter)
}

fn writing_secs(practice: &Practice, line: &Line) -> f64 {
    if matches!(line, Line::Customer { .. }) && !has_voice(practice) { WRITING_SECS } else { 0.0 }
}

impl ConversationState {
    /// When the customer last began to speak or to write, and for how many seconds that is to be seen.
    fn spoke(&self, practice: &Practice) -> (f64, f64) {
        let said = practice.lines().iter().zip(&self.appeared).rev().find_map(|(line, at)| match line {
            Line::Customer { text, .. } => Some((*at, text.chars().count())),
            _ => None,
        });
        match said {
            Some((at, chars)) if has_voice(practice) => (at, (0.7 + chars as f64 * 0.012).min(2.2)),
            Some((at, _)) => (at - WRITING_SECS, WRITING_SECS),
            None => (f64::NEG_INFINITY, 0.0),
        }
    }
}

/// Shows the conversation.
pub fn conversation_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut ConversationState) -> Option<Action> {
    let Some(practice) = model.practice else { return nothing_ui(ui, look) };
    state.follow(practice, ui.input(|i| i.time));
    if model.paused && coach::is_practising(practice) {
        return coach::pause_ui(ui, look);
    }
    if !practice.is_over() {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
    let size = ui.available_rect_before_wrap().size();
    let em = |points| look.theme.em(points);
    let room = Room {
        side_by_side: size.x >= em(SIDE_BY_SIDE),
        short: size.y < em(SHORT),
        compact: size.x < em(COMPACT),
        stage: size.x >= em(STAGE[0]) && size.y >= em(STAGE[1]),
        spoke: state.spoke(practice),
        spacious: size.x >= em(SPACIOUS),
    };
    state.now_secs = model.elapsed_secs.max(practice.at_secs());
    state.expected_below = !room.spacious;
    let plan = header::plan(ui, look, model, practice, room, size.x, state.desk_open);
    // The wait needs more room than a reply box of one line.
    let waiting = if practice.state().on_hold.is_some() { WAITING } else { 0.0 };
    let least = LEAST + waiting + if coach::is_practising(practice) { coach::HIGH } else { 0.0 };
    if size.y >= plan.height() + em(least) {
        return whole_ui(ui, look, model, practice, room, &plan, state);
    }
    page::page_ui(ui, look, model, practice, Room { side_by_side: false, ..room }, state)
}

fn whole_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    practice: &Practice,
    room: Room,
    plan: &header::Plan,
    state: &mut ConversationState,
) -> Option<Action> {
    if practice.ended().is_none() && focus::arrived(ui.ctx(), "conversation") {
        state.wants_keyboard = true;
    }
    let head =
        access::within(ui, Role::Header, "", |ui| header::header_ui(ui, look, model, practice, room, plan, &mut state.desk_open));
    let with_meters = !plan.has_meters();
    let body = Rect::from_min_max(pos2(ui.max_rect().left(), ui.cursor().top()), ui.max_rect().max);
    let main = if room.side_by_side {
        let desk_width = look.theme.em(DESK).min(body.width() * 0.42);
        let talk = slice(body, look.rtl, 0.0, body.width() - desk_width);
        let (said, _) = place(ui, look, talk, |ui| talk_ui(ui, look, practice, state, talk));
        let side = slice(body, look.rtl, body.width() - desk_width, desk_width);
        let (done, _) = place(ui, look, side, |ui| desk::desk_ui(ui, look, practice, state, side, with_meters));
        said.or(done)
    } else if state.desk_open {
        place(ui, look, body, |ui| desk::desk_ui(ui, look, practice, state, body, with_meters)).0
    } else {
        place(ui, look, body, |ui| talk_ui(ui, look, practice, state, body)).0
    };
    head.or(main)
}

/// Transcript above, ways to answer below; the lower part is as high as it was the frame before.
fn talk_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, rect: Rect) -> Option<Action> {
    // A window squeezed below its header leaves a negative height.
    let share = match rect.height() / look.theme.scale {
        _ if wraps_up(practice) => 0.72,
        high if high >= TALL => 0.55,
        high if high >= 260.0 => 0.62,
        _ => 0.72,
    };
    let most = (rect.height() * share).max(0.0);
    let height = state.dock_height.clamp(0.0, most);
    let below = Rect::from_min_max(pos2(rect.left(), rect.bottom() - height), rect.max);
    let above = Rect::from_min_max(rect.min, pos2(rect.right(), below.top()));
    place(ui, look, above, |ui| transcript::transcript_ui(ui, look, practice, state, above));
    ui.painter().rect_filled(below, 0.0, look.theme.palette.surface);
    ui.painter().hline(below.x_range(), below.top(), look.theme.hairline());
    let tall = rect.height() >= look.theme.em(TALL);
    let (action, used) = place(ui, look, below, |ui| {
        access::part(ui, Role::Group, "");
        focus::part_begins(ui.ctx());
        ui.shrink_clip_rect(below);
        coach::below_bar(ui, look, practice, state, |ui, state, taken| match practice.ended() {
            Some(_) if wraps_up(practice) => ticket::ticket_ui(ui, look, practice, state, most - taken),
            Some(_) => closing::closing_ui(ui, look, practice, most),
            None => dock::dock_ui(ui, look, practice, state, tall, most - taken),
        })
    });
    let wanted = used.height().min(most);
    if (wanted - state.dock_height).abs() > 0.5 {
        state.dock_height = wanted;
        ui.ctx().request_discard("the reply area has another height");
        ui.ctx().request_repaint();
    }
    action
}

/// The contact has ended and its ticket is not written yet.
fn wraps_up(practice: &Practice) -> bool {
    practice.ended().is_some() && !practice.is_over()
}

fn nothing_ui(ui: &mut Ui, look: &Look<'_>) -> Option<Action> {
    page(ui, look, "nothing", look.theme.reading_width(), |ui| {
        focus::arrive(&text::label(ui, &look.text(Msg::NoPractice), &look.theme.title()), ui, "no conversation");
        ui.add_space(look.space(Space::Medium));
        let back = Button::new(&look.text(Msg::BackToLibrary), Rank::Primary).icon(Icon::Back).show(ui, look);
        back.clicked().then_some(Action::OpenLibrary)
    })
}
