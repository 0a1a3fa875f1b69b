//! Help while practising: a hint, a pause, a turn taken back, and a nudge after a misstep. An assessment shows none of it.
//!
//! Must never cover the reply, and never say what the practice has not found.

mod cards;
mod pause;

pub(super) use cards::{hint_ui, nudge_ui};
pub(super) use pause::pause_ui;

use super::ConversationState;
use crate::dialogue::{Event, Move};
use crate::locale::{Catalogue, Msg};
use crate::practice::{Explained, Mode, Practice, Record};
use crate::scenario::{Criterion, PointId};
use crate::scoring::FindingKind;
use crate::ui::action::Action;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::place;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

/// Height of the bar in points at 100 % text, for deciding whether all fits.
pub(super) const HIGH: f32 = 44.0;

/// What was put away, each by the number of the record it stands for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CoachState {
    closed_hint: Option<usize>,
    closed_nudge: Option<usize>,
}

/// Whether help is given now.
pub(super) fn is_practising(practice: &Practice) -> bool {
    practice.setup().options.mode == Mode::Practice && practice.ended().is_none()
}

/// A hint that still holds: its record's number, and what was not given since.
pub(in crate::ui::screens) struct Hint {
    record: usize,
    pub(in crate::ui::screens) criteria: Vec<Criterion>,
    pub(in crate::ui::screens) points: Vec<PointId>,
}

/// The last hint, as long as the moment it was asked for lasts.
pub(in crate::ui::screens) fn hint(practice: &Practice) -> Option<Hint> {
    for (record, kept) in practice.records().iter().enumerate().rev() {
        let Record::Event { event, .. } = kept else { continue };
        match event {
            Event::AgentSaid { .. } | Event::TookBack { .. } | Event::Ended { .. } => return None,
            Event::Hinted { criteria, points, .. } if is_practising(practice) => {
                let made = &practice.state().visit.made;
                let points = points.iter().filter(|point| !made.contains(*point)).cloned().collect();
                return Some(Hint { record, criteria: criteria.clone(), points });
            }
            _ => {}
        }
    }
    None
}

/// The gravest misstep of the last move, told in a language, with its record's number; where it did nothing at all of what the moment
/// called for, the first thing it left out.
pub(in crate::ui::screens) fn nudge(practice: &Practice, words: &Catalogue) -> Option<(usize, Explained)> {
    if !is_practising(practice) {
        return None;
    }
    let mut gravest: Option<(usize, &Explained)> = None;
    let mut left_out: Option<(usize, &Explained)> = None;
    let mut earned = false;
    let mut moves = 0;
    for (record, kept) in practice.records().iter().enumerate().rev() {
        match kept {
            Record::Event { event: Event::TookBack { .. }, .. } => break,
            Record::Event { event, .. } => {
                moves += usize::from(is_move(event));
                if moves > 1 {
                    break;
                }
            }
            Record::Finding { finding, .. } => {
                earned |= matches!(finding.finding.kind, FindingKind::Credit(_));
                if matches!(finding.finding.kind, FindingKind::Missed(_)) {
                    left_out = Some((record, finding));
                }
                let rank = |found: &Explained| match found.finding.kind {
                    FindingKind::Critical(_) => 2,
                    FindingKind::Slip(_) => 1,
                    _ => 0,
                };
                // Backwards: of equals the first one stays.
                if rank(finding) > 0 && gravest.is_none_or(|(_, before)| rank(before) <= rank(finding)) {
                    gravest = Some((record, finding));
                }
            }
        }
    }
    let (record, found) = gravest.or(left_out.filter(|_| !earned))?;
    Some((record, Explained::new(found.finding.clone(), words, practice.script(), &practice.setup().scenario)))
}

fn is_move(event: &Event) -> bool {
    matches!(
        event,
        Event::AgentSaid { .. }
            | Event::Verified { .. }
            | Event::Offered { .. }
            | Event::LookedUp { .. }
            | Event::Held(_)
            | Event::Resumed { .. }
            | Event::Warned
            | Event::Escalated(_)
    )
}

/// The bar of help, and below it what `add` shows, which is told how much height the bar took.
pub(super) fn below_bar(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    add: impl FnOnce(&mut Ui, &mut ConversationState, f32) -> Option<Action>,
) -> Option<Action> {
    if !is_practising(practice) {
        return add(ui, state, 0.0);
    }
    let whole = ui.max_rect();
    let width = (whole.width() - 2.0 * look.space(Space::Huge)).min(look.theme.reading_width() * 1.25).max(1.0);
    let top = whole.top() + look.space(Space::Small);
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, top), vec2(width, f32::INFINITY));
    let (helped, used) = place(ui, look, column, |ui| bar_ui(ui, look, practice, state));
    // As high as it needs: what is below is cut, or scrolls, by whoever shows it.
    let rest = Rect::from_min_max(pos2(whole.left(), used.bottom()), pos2(whole.right(), f32::INFINITY));
    let (action, below) = place(ui, look, rest, |ui| add(ui, state, used.bottom() - whole.top()));
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), below.bottom())));
    helped.or(action)
}

fn bar_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, state: &mut ConversationState) -> Option<Action> {
    let asked = hint(practice);
    let is_open = asked.as_ref().is_some_and(|hint| state.coach.closed_hint != Some(hint.record));
    let words = [Msg::HintAsk, Msg::PauseAsk, Msg::BackAsk].map(|msg| look.text(msg));
    let button = |at: usize, icon: Icon| Button::new(words[at].as_str(), Rank::Quiet).icon(icon).small();
    let hint_button = button(0, Icon::Hint);
    let ways = [
        if asked.is_some() { hint_button.selected(is_open) } else { hint_button },
        button(1, Icon::Pause),
        button(2, Icon::Undo).enabled(practice.can_take_back()),
    ];
    let pressed = access::within(ui, Role::Group, &look.text(Msg::CoachLabel), |ui| {
        let shown = rows(ui, look, &ways);
        if asked.is_some() {
            access::expands(&shown[0], is_open);
        }
        shown.iter().position(|way| way.clicked())
    });
    match pressed? {
        0 => match asked {
            Some(hint) => {
                state.coach.closed_hint = is_open.then_some(hint.record);
                state.go_to_newest |= !is_open;
                None
            }
            None => {
                state.go_to_newest = true;
                Some(Action::Do(Move::Hint))
            }
        },
        1 => Some(Action::Pause(true)),
        _ => Some(Action::Do(Move::Back)),
    }
}
