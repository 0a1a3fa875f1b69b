//! The wrap-up: the ticket that is written when the contact is over, or left.
//!
//! Must never show which category, priority or next step is right.

use super::ConversationState;
use crate::dialogue::{Move, Ticket};
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::{CategoryId, NextStepId, Priority, TicketPlan};
use crate::ui::action::Action;
use crate::ui::reply_box::{ReplyBox, ReplyBoxOptions};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
use crate::ui::widgets::field::{self, box_colors};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{columns, place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::widgets::tick::radios;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Id, Rect, ScrollArea, Sense, Ui, pos2, vec2};

/// Wider than this (in points at 100 % text) the three choices stand side by side.
const BESIDE: f32 = 560.0;

/// Room that the ring around what has the keyboard takes, in points.
const RING: f32 = 6.0;

/// Least height, in points, of what scrolls.
const LEAST: f32 = 40.0;

/// Lines the note shows and grows to.
const ROWS: [usize; 2] = [3, 8];

/// The ticket being filled in.
#[derive(Debug, Default)]
pub(super) struct TicketForm {
    category: Option<CategoryId>,
    priority: Option<Priority>,
    next_step: Option<NextStepId>,
    note: ReplyBox,
    /// Height of the buttons when they were shown last: they stay in sight, the rest scrolls above them.
    ways_height: f32,
}

impl TicketForm {
    /// Whether Page Up and Page Down belong to the note.
    pub fn takes_page_keys(&self) -> bool {
        self.note.takes_page_keys()
    }

    fn ticket(&self) -> Option<Ticket> {
        Some(Ticket {
            category: self.category.clone()?,
            priority: self.priority?,
            next_step: self.next_step.clone()?,
            note: self.note.text().trim().to_owned(),
        })
    }
}

/// Shows the form, in the place of the ways to answer.
pub fn ticket_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState, most: f32) -> Option<Action> {
    let plan = practice.setup().scenario.ticket.as_ref()?;
    let whole = ui.max_rect();
    let margin = look.space(Space::Huge);
    let width = (whole.width() - 2.0 * margin).min(look.theme.reading_width() * 1.25).max(1.0);
    let top = whole.top() + look.space(Space::Medium);
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, top), vec2(width, f32::INFINITY));
    let room = most - 2.0 * look.space(Space::Medium);
    let (action, used) = place(ui, look, column, |ui| {
        let form = &mut state.ticket;
        if room.is_finite() {
            let area = ScrollArea::vertical().auto_shrink([false, true]).max_height((room - form.ways_height).max(LEAST));
            scroll_beside(ui, look, "ticket", area, |ui| form_ui(ui, look, practice, plan, form));
        } else {
            // A page scrolls by itself.
            form_ui(ui, look, practice, plan, form);
        }
        let top = ui.cursor().top();
        let made = ways_ui(ui, look, form);
        form.ways_height = ui.cursor().top() - top;
        made
    });
    let bottom = used.bottom() + look.space(Space::Medium);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
    action.map(Action::Do)
}

fn form_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, plan: &TicketPlan, form: &mut TicketForm) {
    // Room for the ring around what has the keyboard.
    ui.add_space(RING);
    let heading = text::label(ui, &look.text(Msg::WrapHeading), &look.theme.title());
    focus::arrive_at(&heading, ui, 2, "ticket");
    text::label(ui, &look.text(Msg::WrapAbout), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    if ui.available_width() >= look.theme.em(BESIDE) {
        columns(ui, look, 3, |index, ui| {
            access::part(ui, Role::Group, "");
            choice_ui(ui, look, practice, plan, form, index);
        });
    } else {
        for index in 0..3 {
            choice_ui(ui, look, practice, plan, form, index);
            ui.add_space(look.space(Space::Small));
        }
    }
    ui.add_space(look.space(Space::Small));
    note_ui(ui, look, form);
    ui.add_space(RING);
}

fn ways_ui(ui: &mut Ui, look: &Look<'_>, form: &TicketForm) -> Option<Move> {
    ui.add_space(look.space(Space::Small));
    let ticket = form.ticket();
    let (write, leave) = (look.text(Msg::WrapWrite), look.text(Msg::WrapLeave));
    let ways = [Button::new(&write, Rank::Primary).icon(Icon::Check).enabled(ticket.is_some()), Button::new(&leave, Rank::Quiet)];
    let pressed = rows(ui, look, &ways);
    if ticket.is_none() {
        let missing = look.text(Msg::WrapMissing);
        pressed.first().into_iter().for_each(|write| access::about(write, &missing));
        text::label(ui, &missing, &look.theme.small());
    } else {
        // The line's place is kept, so that nothing moves away from under the pointer.
        let line = look.theme.small();
        ui.add_space(line.size * line.line_height + ui.spacing().item_spacing.y);
    }
    ui.add_space(3.0);
    let is = |index: usize| pressed.get(index).is_some_and(egui::Response::clicked);
    if is(1) { Some(Move::End) } else { ticket.filter(|_| is(0)).map(Move::WrapUp) }
}

/// One of the three choices.
fn choice_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, plan: &TicketPlan, form: &mut TicketForm, index: usize) {
    let script = practice.script();
    match index {
        0 => {
            let name = look.text(Msg::WrapCategory);
            let of = |id: &CategoryId| script.text(&format!("category-{id}")).to_owned();
            choose(ui, look, &name, &plan.categories, &mut form.category, of);
        }
        1 => {
            let name = look.text(Msg::WrapPriority);
            choose(ui, look, &name, &Priority::ALL, &mut form.priority, |priority| look.text(urgency(*priority)));
        }
        _ => {
            let name = look.text(Msg::WrapNextStep);
            let of = |id: &NextStepId| script.text(&format!("next-step-{id}")).to_owned();
            choose(ui, look, &name, &plan.next_steps, &mut form.next_step, of);
        }
    }
}

fn choose<T: Clone + PartialEq>(
    ui: &mut Ui,
    look: &Look<'_>,
    name: &str,
    all: &[T],
    chosen: &mut Option<T>,
    words: impl Fn(&T) -> String,
) {
    caption(ui, look, name);
    access::within(ui, Role::RadioGroup, name, |ui| {
        let labels: Vec<String> = all.iter().map(words).collect();
        let now = all.iter().position(|one| chosen.as_ref() == Some(one));
        if let Some(index) = radios(ui, look, &labels, now, |_, _, _| {}) {
            *chosen = all.get(index).cloned();
        }
    });
}

/// A caption whose words are the name of what stands below it: drawn, and not told twice.
fn caption(ui: &mut Ui, look: &Look<'_>, words: &str) {
    let block = text::block(ui.ctx(), words, &look.theme.overline(), ui.available_width(), &[]);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), block.size().y), Sense::hover());
    block.paint(ui.painter(), slice(rect, look.rtl, 0.0, block.size().x).min);
}

fn urgency(priority: Priority) -> Msg {
    match priority {
        Priority::Low => Msg::UrgencyLow,
        Priority::Normal => Msg::UrgencyNormal,
        Priority::High => Msg::UrgencyHigh,
        Priority::Urgent => Msg::UrgencyUrgent,
    }
}

fn note_ui(ui: &mut Ui, look: &Look<'_>, form: &mut TicketForm) {
    let label = look.text(Msg::WrapNote);
    caption(ui, look, &label);
    let options = ReplyBoxOptions {
        id: Id::new("sabr ticket note"),
        label: &label,
        placeholder: &look.text(Msg::WrapNoteHint),
        enabled: true,
        rtl: look.rtl,
        colors: box_colors(look),
        style: look.theme.body(),
        min_rows: ROWS[0],
        max_rows: ROWS[1],
        is_letter: true,
        max_chars: None,
    };
    field::stop(ui, &mut form.note, &options);
}
