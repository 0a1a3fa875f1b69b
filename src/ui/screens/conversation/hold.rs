//! Putting the customer on hold, the wait itself, and coming back.
//!
//! Must never say that a hold is right or wrong: the clock, what was announced and what the rules allow speak for themselves.

use super::ConversationState;
use crate::dialogue::{Hold, Move, OnHold, Resume};
use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::widgets::tick::tick;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Key, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Minutes to choose from.
const MINUTES: [u32; 5] = [1, 2, 3, 5, 10];

/// What is being filled in before a hold and before coming back.
#[derive(Debug, Clone, Default)]
pub(super) struct HoldForm {
    open: Option<Hold>,
    thank: bool,
}

impl HoldForm {
    /// Closes what was not sent.
    pub fn close(&mut self) {
        *self = HoldForm::default();
    }
}

/// The desk's part: a button with a small form; while on hold a line that says so.
pub fn form_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, form: &mut HoldForm, live: bool) -> Option<Move> {
    if !practice.setup().scenario.channel.is_live() {
        return None;
    }
    ui.add_space(look.space(Space::Large));
    let word = look.text(Msg::DeskHold);
    let held = practice.state().on_hold.is_some();
    let waits = look.with(Msg::HoldHeading, &[("customer", practice.script().text("customer").into())]);
    let button = match held {
        true => Button::new(&waits, Rank::Secondary).icon(Icon::Pause).wide().done(),
        false => Button::new(&word, Rank::Secondary).icon(Icon::Pause).wide().enabled(live),
    };
    let button = if form.open.is_some() && !held { button.selected(true) } else { button };
    let toggle = ui.push_id("hold", |ui| button.show(ui, look)).inner;
    if held {
        form.open = None;
        return None;
    }
    access::expands(&toggle, form.open.is_some());
    let left = form.open.is_some() && ui.input(|i| i.key_pressed(Key::Escape));
    if left {
        toggle.request_focus();
    }
    if toggle.clicked() || left {
        form.open = if form.open.is_some() { None } else { Some(Hold::default()) };
        super::desk::form_into_view(&toggle, form.open.is_some());
    }
    let hold = form.open.as_mut().filter(|_| live)?;
    ui.add_space(look.space(Space::Hair));
    for (msg, on) in [(Msg::HoldAsked, &mut hold.ask), (Msg::HoldReason, &mut hold.reason)] {
        if tick(ui, look, *on, &look.text(msg)).clicked() {
            *on = !*on;
        }
    }
    ui.add_space(look.space(Space::Hair));
    minutes_ui(ui, look, &mut hold.minutes);
    ui.add_space(look.space(Space::Small));
    let go = Button::new(&look.text(Msg::HoldGo), Rank::Primary).wide().show(ui, look).clicked();
    if go {
        toggle.request_focus();
    }
    go.then(|| Move::Hold(hold.clone()))
}

/// The time that was announced, if one was: a second press takes it back.
fn minutes_ui(ui: &mut Ui, look: &Look<'_>, announced: &mut Option<u32>) {
    let label = text::label(ui, &look.text(Msg::HoldMinutes), &look.theme.small());
    access::named_by(ui, Role::RadioGroup, &label, |ui| {
        let words = MINUTES.map(|minutes| duration(look, minutes * 60));
        let buttons: Vec<Button<'_>> = words
            .iter()
            .zip(MINUTES)
            .map(|(word, minutes)| Button::new(word, Rank::Secondary).small().selected(*announced == Some(minutes)))
            .collect();
        for (index, (choice, minutes)) in rows(ui, look, &buttons).iter().zip(MINUTES).enumerate() {
            let on = *announced == Some(minutes);
            access::one_of(choice, Role::RadioButton, index, MINUTES.len(), on);
            if choice.clicked() {
                *announced = (!on).then_some(minutes);
            }
        }
    });
}

fn duration(look: &Look<'_>, seconds: u32) -> String {
    look.with(Msg::SimulatedHandlingValue, &[("seconds", seconds.into())])
}

/// The wait, in the place of the ways to answer.
pub fn on_hold_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    on_hold: &OnHold,
    most: f32,
) -> Option<Action> {
    let room = most - 2.0 * look.space(Space::Medium);
    let back = if room.is_finite() {
        let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(room.max(40.0));
        scroll_beside(ui, look, "hold", area, |ui| waiting_ui(ui, look, practice, state, on_hold)).inner
    } else {
        // A page scrolls by itself.
        waiting_ui(ui, look, practice, state, on_hold)
    };
    if !back {
        return None;
    }
    let thank = state.hold.thank;
    state.hold.close();
    state.wants_keyboard = true;
    Some(Action::Do(Move::Resume(Resume { thank })))
}

/// The wait, and below it the box that takes nothing.
fn waiting_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, on_hold: &OnHold) -> bool {
    // Room for the ring around what has the keyboard.
    ui.add_space(3.0);
    let back = card(ui, look, Tone::Accent, |ui| banner_ui(ui, look, practice, state, on_hold));
    ui.add_space(look.space(Space::Small));
    super::dock::deaf_box(ui, look, state);
    ui.add_space(3.0);
    back
}

fn banner_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, on_hold: &OnHold) -> bool {
    access::part(ui, Role::Group, "");
    let waited = state.now_secs.saturating_sub(on_hold.since_secs);
    head_ui(ui, look, practice, waited);
    ui.add_space(look.space(Space::Small));
    chips(ui, look, &limits(look, practice, on_hold, waited));
    ui.add_space(look.space(Space::Small));
    if tick(ui, look, state.hold.thank, &look.text(Msg::HoldThank)).clicked() {
        state.hold.thank = !state.hold.thank;
    }
    ui.add_space(look.space(Space::Small));
    Button::new(&look.text(Msg::HoldResume), Rank::Primary).icon(Icon::Back).show(ui, look).clicked()
}

/// Who waits, and how long by now.
fn head_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, waited: u32) {
    let p = &look.theme.palette;
    let side = look.theme.em(22.0);
    let gap = look.space(Space::Small);
    let time = text::block(
        ui.ctx(),
        &look.words.numbers.clock(u64::from(waited)),
        &look.theme.title().line_height(1.3),
        f32::INFINITY,
        &[],
    );
    let whole = ui.available_rect_before_wrap();
    let time_room = time.size().x.max(look.theme.em(56.0));
    let words_room = slice(whole, look.rtl, side + gap, (whole.width() - side - 2.0 * gap - time_room).max(1.0));
    let words = look.with(Msg::HoldHeading, &[("customer", practice.script().text("customer").into())]);
    let (_, used) =
        place(ui, look, words_room, |ui| access::heading(&text::label(ui, &words, &look.theme.heading().line_height(1.35)), 2));
    let high = used.height().max(time.size().y).max(side);
    let row = Rect::from_min_size(whole.min, vec2(whole.width(), high));
    let first = look.theme.heading().size * 1.35;
    let sign = Rect::from_min_size(slice(row, look.rtl, 0.0, side).min, vec2(side, first.max(side)));
    icon::paint(ui.painter(), sign, Icon::Pause, p.accent, false);
    let at = slice(row, look.rtl, row.width() - time.size().x, time.size().x);
    time.paint(ui.painter(), pos2(at.left(), row.top() + (first - time.size().y) / 2.0));
    let place = Rect::from_min_size(pos2(at.left(), row.top()), time.size());
    let response = ui.interact(place, ui.id().with("held"), Sense::hover());
    let told = look.with(Msg::HoldTime, &[("seconds", waited.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&told)));
    access::role(&response, Role::Timer);
    ui.advance_cursor_after_rect(row);
}

/// What was announced and what is allowed; passed, each has another sign and another word.
fn limits(look: &Look<'_>, practice: &Practice, on_hold: &OnHold, waited: u32) -> Vec<Chip> {
    let line = |words: String, past: bool, instead: Msg| {
        if past {
            let text = format!("{} · {words}", look.text(instead));
            Chip { text, icon: Some(Icon::Warn), tone: ChipTone::Warn }
        } else {
            Chip { text: words, icon: Some(Icon::Clock), tone: ChipTone::Plain }
        }
    };
    let announced = on_hold.how.minutes.map(|minutes| minutes.saturating_mul(60));
    let longest = practice.setup().policy.longest_hold_secs;
    let first = match announced {
        Some(seconds) => {
            let words = look.with(Msg::HoldAnnounced, &[("seconds", seconds.into())]);
            line(words, waited > seconds, Msg::HoldPastAnnounced)
        }
        None => Chip::plain(look.text(Msg::HoldAnnouncedNone)),
    };
    let allowed = look.with(Msg::HoldLongest, &[("seconds", longest.into())]);
    vec![first, line(allowed, waited > longest, Msg::HoldPastLongest)]
}
