//! The calm strip on top: what the person should know, each closable, some with one thing to do about it.
//!
//! Must never block a screen or come back after being closed while it says the same.

use super::access;
use super::button::{Button, Rank};
use super::icon::{self, Icon};
use super::layout::place;
use super::scroll::scroll_beside;
use crate::locale::{Msg, PersonMsg};
use crate::ui::model::{CourseView, Damage, NotKept, Notice, Unsaved};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::{Rect, ScrollArea, Sense, Shape, Ui, pos2, vec2};

/// The share of the window they take at most.
const MOST: f32 = 0.35;

/// Least width of the words beside a button, in points at 100 % text.
const LEAST_WORDS: f32 = 280.0;

/// What can be done about a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Open the list of mistakes, or close it.
    List,
    /// Start again with the newer version.
    StartAgain,
    /// Leave the trial.
    LeaveTrial,
    /// Try again to save.
    SaveAgain,
    /// Try again to send a result.
    SendAgain,
}

/// Shows what was not closed; closed ones that are no longer there are forgotten. `open`: whether the list of mistakes is shown.
pub fn notices(ui: &mut Ui, look: &Look<'_>, all: &[Notice], closed: &mut Vec<Notice>, open: bool) -> Option<Remedy> {
    closed.retain(|c| all.contains(c));
    if all.iter().all(|notice| closed.contains(notice)) {
        return None;
    }
    let mut wanted = None;
    // In a low window with large text they scroll, so that the screen below keeps its place.
    let most = ui.ctx().content_rect().height() * MOST;
    let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(most);
    scroll_beside(ui, look, "notices", area, |ui| {
        for (index, notice) in all.iter().enumerate() {
            if closed.contains(notice) {
                continue;
            }
            let (closes, remedy) = strip(ui, look, index, notice, open);
            wanted = remedy.or(wanted);
            if closes {
                closed.push(notice.clone());
            }
        }
    });
    wanted
}

fn words(look: &Look<'_>, notice: &Notice) -> String {
    match notice {
        Notice::NotSaved(unsaved) => unsaved_words(look, unsaved),
        Notice::Found(damage) => damage_words(look, damage),
        Notice::Refused(reason) => look.with(Msg::NoticeRefused, &[("reason", reason.as_str().into())]),
        Notice::Course(course) => course_words(look, course),
        Notice::WhatIf => look.text(Msg::WaysNote),
        Notice::Newer => look.text(Msg::NoticeNewer),
        Notice::Trial(turn) => look.with(Msg::NoticeTrial, &[("turn", turn.as_str().into())]),
        Notice::LastGood(count) => look.with(Msg::NoticeLastGood, &[("count", (*count).into())]),
        Notice::ContentMistakes(count) => look.with(Msg::NoticeContent, &[("count", (*count).into())]),
    }
}

fn course_words(look: &Look<'_>, course: &CourseView) -> String {
    match course {
        CourseView::Open => look.text(PersonMsg::CourseOpen),
        CourseView::Sending => look.text(PersonMsg::CourseSending),
        CourseView::There => look.text(PersonMsg::CourseThere),
        CourseView::Waits(reason) => look.with(PersonMsg::CourseWaits, &[("reason", reason.as_str().into())]),
    }
}

fn unsaved_words(look: &Look<'_>, unsaved: &Unsaved) -> String {
    let msg = match unsaved.why {
        NotKept::ReadOnly => PersonMsg::UnsavedReadOnly,
        NotKept::Full => PersonMsg::UnsavedFull,
        NotKept::Locked => PersonMsg::UnsavedLocked,
        NotKept::Damaged => PersonMsg::UnsavedDamaged,
        NotKept::Unreadable => PersonMsg::UnsavedUnreadable,
        NotKept::Newer => PersonMsg::UnsavedNewer,
        NotKept::Elsewhere => return look.text(PersonMsg::UnsavedElsewhere),
        NotKept::Other => return look.with(Msg::NoticeNotSaved, &[("reason", unsaved.told.as_str().into())]),
    };
    look.with(msg, &[("file", unsaved.file.as_str().into())])
}

fn damage_words(look: &Look<'_>, damage: &Damage) -> String {
    let (msg, file) = match damage {
        Damage::Repaired(file) => (PersonMsg::FoundRepaired, file),
        Damage::Sums(file) => (PersonMsg::FoundSums, file),
        Damage::Page(file) => (PersonMsg::FoundPage, file),
        Damage::Log { file, kept } => {
            return look.with(PersonMsg::FoundLog, &[("file", file.as_str().into()), ("kept", kept.as_str().into())]);
        }
    };
    look.with(msg, &[("file", file.as_str().into())])
}

/// Whether trying again may help without the program being closed.
fn can_be_tried(why: NotKept) -> bool {
    match why {
        NotKept::ReadOnly | NotKept::Full | NotKept::Locked | NotKept::Unreadable | NotKept::Other => true,
        NotKept::Damaged | NotKept::Newer | NotKept::Elsewhere => false,
    }
}

fn remedy(look: &Look<'_>, notice: &Notice, open: bool) -> Option<(Remedy, String)> {
    let (remedy, msg) = match notice {
        Notice::NotSaved(unsaved) if can_be_tried(unsaved.why) => {
            return Some((Remedy::SaveAgain, look.text(PersonMsg::TryAgain)));
        }
        Notice::Course(CourseView::Waits(_)) => return Some((Remedy::SendAgain, look.text(PersonMsg::CourseAgain))),
        Notice::ContentMistakes(_) | Notice::LastGood(_) if open => (Remedy::List, Msg::MistakesHide),
        Notice::ContentMistakes(_) | Notice::LastGood(_) => (Remedy::List, Msg::MistakesShow),
        Notice::Newer => (Remedy::StartAgain, Msg::NoticeStartNewer),
        Notice::Trial(_) => (Remedy::LeaveTrial, Msg::TrialLeave),
        Notice::NotSaved(_) | Notice::Found(_) | Notice::Refused(_) | Notice::Course(_) | Notice::WhatIf => return None,
    };
    Some((remedy, look.text(msg)))
}

/// One notice; tells whether it was closed, and what is to be done about it.
fn strip(ui: &mut Ui, look: &Look<'_>, index: usize, notice: &Notice, open: bool) -> (bool, Option<Remedy>) {
    let p = &look.theme.palette;
    let ground = ui.painter().add(Shape::Noop);
    let whole = ui.available_rect_before_wrap();
    let (pad_x, pad_y) = (look.space(Space::Huge), look.space(Space::Small));
    let inner = Rect::from_min_max(whole.min + vec2(pad_x, pad_y), pos2(whole.right() - pad_x, whole.bottom()));
    let side = look.theme.em(18.0);
    let close = look.theme.control_height();
    let mut closed = false;
    let text_room = inner.width() - side - close - 2.0 * look.space(Space::Medium);
    let remedy = remedy(look, notice, open);
    let button = remedy.as_ref().map(|(_, word)| Button::new(word, Rank::Secondary).small());
    let wide = button.map_or(0.0, |button| button.size(ui, look, text_room).x + look.space(Space::Medium));
    // Beside the words where they keep room enough, else below them.
    let beside = text_room - wide > look.theme.em(LEAST_WORDS);
    let text_room = if beside { text_room - wide } else { text_room };
    let mut pressed = false;
    let press = |ui: &mut Ui| ui.push_id(("remedy", index), |ui| button.is_some_and(|b| b.show(ui, look).clicked())).inner;
    let text_rect = super::layout::slice(inner, look.rtl, side + look.space(Space::Medium), text_room);
    let ((), used) = place(ui, look, text_rect, |ui| {
        ui.add_space(look.space(Space::Hair));
        let words = words(look, notice);
        let label = text::label(ui, &words, &look.theme.small().color(p.ink));
        access::notice(ui, &label, &words, matches!(notice, Notice::Refused(_)));
        if !beside {
            ui.add_space(look.space(Space::Hair));
            pressed = press(ui);
        }
    });
    let mut lowest = used.bottom();
    if beside && wide > 0.0 {
        let start = side + 2.0 * look.space(Space::Medium) + text_room;
        let (hit, took) = place(ui, look, super::layout::slice(inner, look.rtl, start, wide), |ui| press(ui));
        pressed = hit;
        lowest = lowest.max(took.bottom());
    }
    let icon_rect = super::layout::slice(inner, look.rtl, 0.0, side);
    let icon_rect = Rect::from_min_size(pos2(icon_rect.left(), inner.top() + look.space(Space::Hair)), vec2(side, side));
    let (sign, color, fill) = match notice {
        Notice::Course(CourseView::There) => (Icon::Check, p.good, p.good_soft),
        Notice::Course(CourseView::Open | CourseView::Sending) => (Icon::Book, p.accent, p.accent_soft),
        _ => (Icon::Warn, p.warn, p.warn_soft),
    };
    icon::paint(ui.painter(), icon_rect, sign, color, look.rtl);
    let close_rect = super::layout::slice(inner, look.rtl, inner.width() - close, close);
    let (_, close_used) = place(ui, look, close_rect, |ui| {
        ui.push_id(("notice", index), |ui| {
            closed = Button::icon_only(Icon::Cross, &look.text(Msg::NoticeClose), Rank::Quiet).small().show(ui, look).clicked();
        });
    });
    let bottom = lowest.max(close_used.bottom()) + pad_y;
    let rect = Rect::from_min_max(whole.min, pos2(whole.right(), bottom));
    ui.painter().set(ground, Shape::rect_filled(rect, 0.0, fill));
    ui.allocate_rect(rect, Sense::hover());
    (closed, remedy.map(|(remedy, _)| remedy).filter(|_| pressed))
}
