//! E-mail: every line is a letter over the whole width, with its subject; the thread before the newest one is folded.
//!
//! Must never change what was written.

use crate::locale::Msg;
use crate::practice::{Line, Practice};
use crate::ui::text::{self, without_isolates};
use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::widgets::access;
use crate::ui::widgets::button::finish;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Shape, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use std::collections::BTreeSet;

/// Letters of the thread that were opened by hand.
#[derive(Debug, Default)]
pub(super) struct Thread {
    opened: BTreeSet<usize>,
}

/// A letter, as far as it can be told from an act.
struct Letter<'l> {
    name: String,
    words: &'l str,
    own: bool,
}

fn letter<'l>(look: &Look<'_>, practice: &Practice, line: &'l Line) -> Option<Letter<'l>> {
    match line {
        Line::Customer { text, .. } => {
            Some(Letter { name: practice.script().text("customer").to_owned(), words: text, own: false })
        }
        Line::Agent { text, .. } => Some(Letter { name: look.text(Msg::SpeakerYou), words: text, own: true }),
        Line::Act { .. } => None,
    }
}

/// Whether a letter belongs to the thread that is quoted below the newest one.
fn is_quoted(practice: &Practice, index: usize) -> bool {
    let newest = practice.lines().iter().rposition(|line| matches!(line, Line::Customer { .. }));
    practice.ended().is_none() && newest.is_some_and(|newest| index < newest)
}

/// Shows a line as a letter; `false` for one that is none.
pub fn letter_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, thread: &mut Thread, index: usize, line: &Line) -> bool {
    let Some(letter) = letter(look, practice, line) else { return false };
    if !is_quoted(practice, index) {
        whole_ui(ui, look, practice, &letter, index);
        return true;
    }
    let open = thread.opened.contains(&index);
    let fold = fold_ui(ui, look, &letter, open);
    if fold.clicked() && !thread.opened.remove(&index) {
        thread.opened.insert(index);
    }
    if open {
        whole_ui(ui, look, practice, &letter, index);
    }
    true
}

/// One line for a letter of the thread: who wrote, and how it begins.
fn fold_ui(ui: &mut Ui, look: &Look<'_>, letter: &Letter<'_>, open: bool) -> Response {
    let p = &look.theme.palette;
    let side = look.theme.em(15.0);
    let gap = look.space(Space::Small);
    let said =
        look.with(Msg::SpeakerSays, &[("speaker", letter.name.as_str().into()), ("words", beginning(letter.words).into())]);
    let style = look.theme.small().line_height(1.4);
    let pad = vec2(look.space(Space::Medium), look.space(Space::Hair));
    let room = (ui.available_width() - 2.0 * pad.x - side - gap).max(1.0);
    let extras = text::Extras { max_lines: Some(1), ..text::Extras::default() };
    let words = text::block_with(ui.ctx(), &said, &style, room, &extras);
    let high = (words.size().y + 2.0 * pad.y).max(26.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::click());
    let fill = if response.hovered() { p.well_hover } else { p.well };
    ui.painter().rect(rect, CONTROL_RADIUS, fill, look.theme.rim(p.line), StrokeKind::Inside);
    let inner = rect.shrink2(pad);
    let sign = if open { Icon::Down } else { Icon::Forward };
    icon::paint(ui.painter(), slice(inner, look.rtl, 0.0, side), sign, p.muted, look.rtl);
    let at = slice(inner, look.rtl, side + gap, room);
    let left = if look.rtl { at.right() - words.size().x } else { at.left() };
    words.paint(ui.painter(), pos2(left, rect.center().y - words.size().y / 2.0));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, without_isolates(&said)));
    access::expands(&response, open);
    finish(ui, &response, rect, CONTROL_RADIUS, true);
    response
}

/// More words than one line of any window shows: where it is cut, it says so.
const BEGINNING: usize = 80;

/// The first words, in one line.
fn beginning(words: &str) -> String {
    words.split_whitespace().take(BEGINNING).collect::<Vec<_>>().join(" ")
}

/// A letter as it was written.
fn whole_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, letter: &Letter<'_>, index: usize) {
    let p = &look.theme.palette;
    let ground = ui.painter().add(Shape::Noop);
    let outer = ui.available_rect_before_wrap();
    let pad = look.space(Space::Large);
    let inner = Rect::from_min_max(outer.min + vec2(pad, look.space(Space::Medium)), outer.max - vec2(pad, 0.0));
    let (_, used) = place(ui, look, inner, |ui| {
        access::part(ui, Role::Article, &letter.name);
        ui.spacing_mut().item_spacing.y = 1.0;
        text::label(ui, &letter.name, &look.theme.strong().line_height(1.35));
        let subject = practice.script().text("subject");
        if subject != "subject" {
            let msg = if index == 0 { Msg::LetterSubject } else { Msg::LetterReply };
            text::label(ui, &look.with(msg, &[("subject", subject.into())]), &look.theme.small());
        }
        ui.add_space(look.space(Space::Small));
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
        ui.painter().rect_filled(line, 0.0, p.line);
        ui.add_space(look.space(Space::Small));
        text::selectable(ui, letter.words, &look.theme.body(), &[]);
    });
    let rect = Rect::from_min_max(outer.min, pos2(outer.right(), used.bottom() + look.space(Space::Medium)));
    let (fill, stroke) = if letter.own { (p.agent, look.theme.rim(p.line)) } else { (p.surface, look.theme.hairline()) };
    ui.painter().set(ground, egui::epaint::RectShape::new(rect, CONTROL_RADIUS, fill, stroke, StrokeKind::Inside));
    ui.advance_cursor_after_rect(rect);
}
