//! The list of mistakes in the content: what is wrong, where, and what to do about it. Opens below the strip that tells of them.
//!
//! Must never cover the screen: it takes a part of the window, and what has no room in it scrolls. Mistakes are told in English, as
//! `sabr check` tells them; the words around them are the person's.

use crate::locale::Msg;
use crate::scenario::{Diagnostic, Severity};
use crate::ui::text::{self, Mark};
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Id, Key, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// The share of the window the list takes at most.
const MOST: f32 = 0.45;

/// More are not drawn: whoever has so many begins at the top.
const MOST_SHOWN: usize = 100;

/// Around what runs from left to right on every screen.
const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// A longer line of a file is not quoted.
const LONGEST_QUOTE: usize = 200;

/// Shows the list while it is open. Without mistakes it closes by itself.
pub fn mistakes_ui(ui: &mut Ui, look: &Look<'_>, mistakes: &[Diagnostic], open: &mut bool) {
    *open &= !mistakes.is_empty();
    if !*open {
        return;
    }
    focus::part_begins(ui.ctx());
    let ground = ui.painter().add(Shape::Noop);
    let whole = ui.available_rect_before_wrap();
    let (pad_x, pad_y) = (look.space(Space::Huge), look.space(Space::Medium));
    let inner = Rect::from_min_max(whole.min + vec2(pad_x, pad_y), pos2(whole.right() - pad_x, whole.bottom()));
    let most = ui.ctx().content_rect().height() * MOST;
    let (closes, used) = place(ui, look, inner, |ui| {
        access::within(ui, Role::Region, &look.text(Msg::MistakesTitle), |ui| {
            let mut has_keyboard = false;
            let closes = head(ui, look, mistakes, &mut has_keyboard);
            ui.add_space(look.space(Space::Small));
            let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(most);
            scroll_beside(ui, look, "mistakes", area, |ui| has_keyboard |= list(ui, look, mistakes));
            closes || escapes(ui, has_keyboard)
        })
    });
    *open &= !closes;
    let rect = Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + pad_y));
    ui.painter().set(ground, Shape::rect_filled(rect, 0.0, look.theme.palette.surface));
    ui.painter().hline(rect.x_range(), rect.bottom(), look.theme.hairline());
    ui.allocate_rect(rect, Sense::hover());
}

/// Whether Escape was pressed while the list had the keyboard, which it takes away before this is drawn.
fn escapes(ui: &Ui, has_keyboard: bool) -> bool {
    let key = Id::new("sabr list of mistakes has the keyboard");
    let had: bool = ui.ctx().data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(key), has_keyboard));
    had && ui.input(|input| input.key_pressed(Key::Escape))
}

/// Title, counts and the way to close it.
fn head(ui: &mut Ui, look: &Look<'_>, mistakes: &[Diagnostic], has_keyboard: &mut bool) -> bool {
    let word = look.text(Msg::MistakesHide);
    let button = Button::icon_only(Icon::Cross, &word, Rank::Quiet).small();
    let whole = ui.available_rect_before_wrap();
    let side = button.size(ui, look, whole.width()).x;
    let room = slice(whole, look.rtl, 0.0, (whole.width() - side - look.space(Space::Medium)).max(1.0));
    let ((), named) = place(ui, look, room, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::MistakesTitle), &look.theme.title()), 2);
        text::label(ui, &counts(look, mistakes), &look.theme.small());
    });
    let (response, closing) = place(ui, look, slice(whole, look.rtl, whole.width() - side, side), |ui| button.show(ui, look));
    *has_keyboard |= response.has_focus();
    let bottom = named.bottom().max(closing.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
    response.clicked()
}

fn counts(look: &Look<'_>, mistakes: &[Diagnostic]) -> String {
    let count = |severity| mistakes.iter().filter(|d| d.severity == severity).count();
    let kinds = [(Msg::MistakesErrors, count(Severity::Error)), (Msg::MistakesWarnings, count(Severity::Warning))];
    let told = kinds.into_iter().filter(|(_, count)| *count > 0);
    look.words.list(&told.map(|(msg, count)| look.with(msg, &[("count", count.into())])).collect::<Vec<_>>())
}

/// The mistakes, errors first; tells whether one of them has the keyboard.
fn list(ui: &mut Ui, look: &Look<'_>, mistakes: &[Diagnostic]) -> bool {
    let mut has_keyboard = false;
    let of = |severity| mistakes.iter().filter(move |d| d.severity == severity);
    access::within(ui, Role::List, "", |ui| {
        for (index, mistake) in of(Severity::Error).chain(of(Severity::Warning)).take(MOST_SHOWN).enumerate() {
            has_keyboard |= entry(ui, look, index, mistake);
        }
    });
    let more = mistakes.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        text::label(ui, &look.with(Msg::MistakesMore, &[("count", more.into())]), &look.theme.small());
    }
    has_keyboard
}

/// One mistake, a stop for the keyboard: whoever comes to it sees it.
fn entry(ui: &mut Ui, look: &Look<'_>, index: usize, mistake: &Diagnostic) -> bool {
    let p = &look.theme.palette;
    let (sign, color, word) = match mistake.severity {
        Severity::Error => (Icon::Stop, p.bad, Msg::MistakesError),
        Severity::Warning | Severity::Note => (Icon::Warn, p.warn, Msg::MistakesWarning),
    };
    let whole = ui.available_rect_before_wrap();
    let (side, gap) = (look.theme.em(18.0), look.space(Space::Medium));
    let room = slice(whole, look.rtl, side + gap, (whole.width() - side - gap).max(1.0));
    let ((), used) = place(ui, look, room, |ui| {
        access::within(ui, Role::ListItem, "", |ui| {
            text::selectable(ui, &mistake.message, &look.theme.body(), &[]);
            if !mistake.excerpt.trim().is_empty() && mistake.excerpt.len() <= LONGEST_QUOTE {
                quote(ui, look, mistake);
            }
            text::selectable(ui, &mistake.hint, &look.theme.muted(), &[]);
            let place = format!("{}:{}:{}  {}", mistake.file, mistake.line, mistake.column, mistake.code);
            text::selectable(ui, &place, &look.theme.small(), &[]);
        });
    });
    let top = whole.top() + look.space(Space::Hair);
    let at = Rect::from_min_size(pos2(slice(whole, look.rtl, 0.0, side).left(), top), vec2(side, side));
    icon::paint(ui.painter(), at, sign, color, look.rtl);
    let rect = Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom()));
    let stop = ui.interact(rect, ui.id().with(("mistake", index)), Sense::focusable_noninteractive());
    let name = format!("{} {}: {}", look.text(word), mistake.code, mistake.message);
    stop.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &name));
    focus::stop(&stop);
    if stop.gained_focus() {
        stop.scroll_to_me(None);
    }
    if stop.has_focus() {
        let stroke = Stroke::new(2.5, ui.visuals().selection.stroke.color);
        ui.painter().rect_stroke(rect.expand(2.0), 6.0, stroke, StrokeKind::Outside);
    }
    ui.advance_cursor_after_rect(rect);
    ui.add_space(look.space(Space::Medium));
    stop.has_focus()
}

/// The line it is on, with what is wrong lit. It reads as it stands in an editor, from the left, whatever letters are in it.
fn quote(ui: &mut Ui, look: &Look<'_>, mistake: &Diagnostic) {
    let p = &look.theme.palette;
    let before = mistake.excerpt.len() - mistake.excerpt.trim_start().len();
    let line = format!("{LEFT_TO_RIGHT}{}{END}", mistake.excerpt.trim());
    let here = |at: usize| at.saturating_sub(before) + LEFT_TO_RIGHT.len_utf8();
    let range = here(mistake.span.start)..here(mistake.span.end);
    let mark = Mark { range, fill: p.warn_soft, underline: Some(p.warn) };
    text::marked(ui, &line, &look.theme.small(), &[mark]);
}
