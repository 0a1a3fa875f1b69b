//! Two equal ways to answer: in one's own words, or with an offered reply.
//!
//! Must never say which offered reply is better; their order is the practice's.

use super::{ConversationState, Way};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Channel;
use crate::ui::action::Action;
use crate::ui::reply_box::{ReplyBox, ReplyBoxColors, ReplyBoxOptions};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
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

/// With so many characters left or fewer, each change of the count is announced.
const NEARLY_FULL: usize = 10;

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
    let (action, used) =
        place(
            ui,
            look,
            column,
            |ui| {
                if tall { both(ui, look, practice, state, most) } else { one(ui, look, practice, state, most) }
            },
        );
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
    scroll_beside(ui, look, "offered", area, |ui| {
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
    let limit = most_chars(practice.setup().scenario.channel);
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
    let (output, box_used) = place(ui, look, box_rect, |ui| reply_box(ui, look, state, limit));
    let send_rect = slice(whole, look.rtl, whole.width() - send_width, send_width);
    let strong = look.theme.strong();
    let send_height = look.theme.control_height().max(strong.size * 1.45 + 2.0 * look.space(Space::Hair));
    let send_bottom = box_used.bottom() + if below { gap + send_height } else { 0.0 };
    let send_rect = Rect::from_min_max(pos2(send_rect.left(), send_bottom - send_height), pos2(send_rect.right(), send_bottom));
    let there_are_words = !state.reply.text().trim().is_empty();
    let (pressed, send_used) = place(ui, look, send_rect, |ui| {
        Button::new(&send_word, Rank::Primary).icon_after(Icon::Send).enabled(there_are_words).wide().show(ui, look).clicked()
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), box_used.bottom().max(send_used.bottom()))));
    if let Some(limit) = limit {
        counter(ui, look, &state.reply, limit);
    }
    if most >= look.theme.em(170.0) {
        text::label(ui, &look.text(Msg::ReplyHint), &look.theme.small());
    }
    if (output || pressed) && there_are_words {
        let words = state.reply.text().trim().to_owned();
        state.reply.clear();
        state.wants_keyboard = true;
        return Some(Action::Do(Move::Say(words)));
    }
    None
}

/// Characters a message may have, where the channel knows a limit.
const fn most_chars(channel: Channel) -> Option<usize> {
    match channel {
        Channel::Sms => Some(160),
        Channel::Social => Some(280),
        Channel::Chat | Channel::Phone | Channel::Email | Channel::Counter => None,
    }
}

/// How long the reply is, and what found no room in it. Said to a screen reader only when it matters.
fn counter(ui: &mut Ui, look: &Look<'_>, reply: &ReplyBox, limit: usize) {
    let (count, cut) = (reply.count(), reply.cut());
    let mut words = look.with(Msg::ReplyCount, &[("count", count.into()), ("most", limit.into())]);
    if cut > 0 {
        words = format!("{words}\n{}", look.with(Msg::ReplyCut, &[("count", cut.into())]));
    }
    let response = text::label(ui, &words, &look.theme.small());
    if cut > 0 || limit.saturating_sub(count) <= NEARLY_FULL {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
}

/// Tells whether Enter was pressed.
fn reply_box(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState, max_chars: Option<usize>) -> bool {
    let p = &look.theme.palette;
    let options = ReplyBoxOptions {
        id: Id::new("sabr reply box"),
        label: &look.text(Msg::ReplyLabel),
        placeholder: &look.text(Msg::ReplyPlaceholder),
        enabled: true,
        rtl: look.rtl,
        colors: ReplyBoxColors {
            fill: p.ground,
            stroke: look.theme.edge(),
            focus: look.theme.edge_in(p.accent),
            placeholder: p.muted,
            selection: p.selection,
            caret: p.accent,
        },
        style: look.theme.body(),
        max_rows: ROWS,
        max_chars,
    };
    let output = state.reply.show(ui, &options);
    focus::stop(&output.response);
    if std::mem::take(&mut state.wants_keyboard) {
        output.response.request_focus();
    }
    output.submitted
}
