//! The words screens use to tell assistive technology what they show: roles, levels, states, values, languages.
//!
//! Each fills a node egui has made already; where nobody listens they cost nothing. Must never hold text in any order but reading
//! order, nor with isolation marks.

use crate::ui::text::without_isolates;
use egui::accesskit::{Action, Live, Node, Role, Toggled};
use egui::{Id, Rect, Response, Sense, Ui, UiBuilder};

fn with(response: &Response, fill: impl FnOnce(&mut Node)) {
    response.ctx.accesskit_node_builder(response.id, fill);
}

/// Says what the contents of `ui` are together; an empty name leaves it without one.
pub fn part(ui: &Ui, role: Role, name: &str) {
    let rect = ui.max_rect();
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        if !name.is_empty() {
            node.set_label(without_isolates(name));
        }
        if rect.is_finite() {
            node.set_bounds(bounds(rect));
        }
    });
}

/// A part with contents of its own: a list, a table's row, a landmark.
pub fn within<R>(ui: &mut Ui, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let scope = ui.scope(|ui| {
        part(ui, role, name);
        add(ui)
    });
    measure(&scope.response);
    scope.inner
}

/// A part that is named by words shown already.
pub fn named_by<R>(ui: &mut Ui, role: Role, name: &Response, add: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, role, "", |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.push_labelled_by(name.id.accesskit_id()));
        add(ui)
    })
}

/// What scrolls, by its contents.
pub fn scrolls(ui: &Ui) {
    part(ui, Role::ScrollView, "");
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.add_action(Action::ScrollUp);
        node.add_action(Action::ScrollDown);
    });
}

/// It can be scrolled into view.
pub fn comes_into_view(response: &Response) {
    with(response, |node| node.add_action(Action::ScrollIntoView));
}

/// A part that other parts are put into by [`UiBuilder::accessibility_parent`]; they must be drawn after it.
pub fn group(ui: &mut Ui, salt: impl std::hash::Hash + std::fmt::Debug, role: Role, name: &str) -> Id {
    let child = ui.new_child(UiBuilder::new().id_salt(salt));
    part(&child, role, name);
    child.unique_id()
}

/// Such a part in another.
pub fn group_in(ui: &mut Ui, parent: Id, salt: Id, role: Role) -> Id {
    let child = ui.new_child(UiBuilder::new().id_salt(salt).accessibility_parent(parent));
    part(&child, role, "");
    child.unique_id()
}

/// Where a part lies, once that is known.
pub fn lies(ui: &Ui, part: Id, rect: Rect) {
    ui.ctx().accesskit_node_builder(part, |node| node.set_bounds(bounds(rect)));
}

fn measure(response: &Response) {
    with(response, |node| node.set_bounds(bounds(response.rect)));
}

fn bounds(rect: Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect { x0: rect.left().into(), y0: rect.top().into(), x1: rect.right().into(), y1: rect.bottom().into() }
}

/// Text under another role than that of a label keeps its words as its name.
pub fn role(response: &Response, role: Role) {
    with(response, |node| as_role(node, role));
}

fn as_role(node: &mut Node, role: Role) {
    if node.role() == Role::Label && role != Role::Label {
        let words = node.value().unwrap_or_default().to_owned();
        node.clear_value();
        node.set_label(words);
    }
    node.set_role(role);
}

/// A heading; level 1 is the screen's.
pub fn heading(response: &Response, level: usize) {
    with(response, |node| {
        as_role(node, Role::Heading);
        node.set_level(level);
    });
}

/// More about it than its name says.
pub fn about(response: &Response, words: &str) {
    with(response, |node| node.set_description(without_isolates(words)));
}

/// What it says is in another language than the program.
pub fn language(response: &Response, tag: &str) {
    with(response, |node| node.set_language(tag));
}

/// Contents in another language than the program's.
pub fn in_language<R>(ui: &mut Ui, tag: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, Role::GenericContainer, "", |ui| {
        language_of(ui, tag);
        add(ui)
    })
}

/// The same for everything in `ui`.
pub fn language_of(ui: &Ui, tag: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_language(tag));
}

/// A button that shows and hides something.
pub fn expands(response: &Response, open: bool) {
    with(response, |node| {
        node.clear_toggled();
        node.set_expanded(open);
    });
}

/// One of several, of which exactly one is chosen: a tab, a radio button.
pub fn one_of(response: &Response, role: Role, index: usize, count: usize, chosen: bool) {
    with(response, |node| {
        node.set_role(role);
        if role == Role::RadioButton || role == Role::MenuItemRadio {
            node.set_toggled(Toggled::from(chosen));
        } else {
            node.clear_toggled();
            node.set_selected(chosen);
        }
        node.set_position_in_set(index);
        node.set_size_of_set(count);
    });
}

/// A value from 0 to 100.
pub fn meter(response: &Response, name: &str, value: f64) {
    with(response, |node| {
        node.set_role(Role::Meter);
        node.set_label(without_isolates(name));
        node.clear_value();
        node.set_numeric_value(value);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
}

/// Told when it appears: politely after what is being said, or at once.
pub fn told(response: &Response, at_once: bool) {
    with(response, |node| {
        node.set_live(if at_once { Live::Assertive } else { Live::Polite });
        node.set_live_atomic();
    });
}

/// The size of the table `ui` shows.
pub fn table(ui: &Ui, rows: usize, columns: usize) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_row_count(rows);
        node.set_column_count(columns);
    });
}

/// A cell of a table.
pub fn cell(response: &Response, role: Role, row: usize, column: usize) {
    with(response, |node| {
        as_role(node, role);
        node.set_row_index(row);
        node.set_column_index(column);
    });
}

/// Words shown that are told when they appear, once: the same words elsewhere on the screen are the same node.
pub fn notice(ui: &Ui, shown: &Response, words: &str, at_once: bool) {
    with(shown, |node| {
        node.clear_value();
        node.set_role(Role::GenericContainer);
    });
    speak(ui, shown.rect, Id::new(("sabr notice", words)), words, at_once);
}

/// Words that are told and not drawn; a new `id` is told anew.
pub fn spoken(ui: &Ui, id: Id, words: &str, at_once: bool, language: &str) {
    let nowhere = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
    self::language(&speak(ui, nowhere, id, words, at_once), language);
}

fn speak(ui: &Ui, rect: Rect, id: Id, words: &str, at_once: bool) -> Response {
    let response = ui.interact(rect, id, Sense::hover());
    with(&response, |node| {
        node.set_role(if at_once { Role::Alert } else { Role::Status });
        node.set_label(without_isolates(words));
    });
    told(&response, at_once);
    response
}
