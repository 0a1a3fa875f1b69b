//! The desk: the rules in short, and what can be done besides talking. What was done shows as done.
//!
//! Must never hint at what ought to be done now.

use super::{ConversationState, Panel, articles, hold, pass_on};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::screens::bullet_lines;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card, divider};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{columns, keys, place};
use crate::ui::widgets::scroll::scroll;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

/// Lower than this (in points at 100 % text) rules and acts show one at a time.
const BOTH: f32 = 1000.0;

/// Shows the panel in `rect`, with the meters of the mood where the head has no room for them.
pub fn desk_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    rect: Rect,
    with_meters: bool,
) -> Option<Action> {
    let edge = if look.rtl { rect.right() } else { rect.left() };
    ui.painter().vline(edge, rect.y_range(), look.theme.hairline());
    let output = scroll(ui, look, "desk", ScrollArea::vertical().auto_shrink(false), |ui, _| {
        if state.reading.takes_page_keys() {
            keys(ui, rect.height());
        }
        panel_ui(ui, look, practice, state, with_meters, rect.height())
    });
    output.inner
}

/// Shows the panel as a part of a page that scrolls, at least so high.
pub fn desk_on_page(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    with_meters: bool,
    least: f32,
) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    let (action, used) = place(ui, look, whole, |ui| panel_ui(ui, look, practice, state, with_meters, 0.0));
    ui.advance_cursor_after_rect(Rect::from_min_size(whole.min, vec2(whole.width(), used.height().max(least))));
    action
}

/// What the panel holds, where it has so much height.
fn panel_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    with_meters: bool,
    high: f32,
) -> Option<Action> {
    access::part(ui, Role::Complementary, &look.text(Msg::PanelShow));
    focus::part_begins(ui.ctx());
    let whole = ui.available_rect_before_wrap();
    let pad = look.space(Space::Large);
    let width = (whole.width() - 2.0 * pad).min(look.theme.reading_width());
    let column = Rect::from_min_size(pos2(whole.center().x - width / 2.0, whole.top() + pad), vec2(width, f32::INFINITY));
    let (action, used) = place(ui, look, column, |ui| {
        if with_meters {
            card(ui, look, Tone::Plain, |ui| super::header::meters_grid(ui, look, practice));
            ui.add_space(look.space(Space::Large));
        }
        articles::article_ui(ui, look, practice, &mut state.reading);
        let both = high >= look.theme.em(BOTH);
        if !both {
            tabs(ui, look, &mut state.panel);
        }
        if both || state.panel == Panel::Rules {
            card(ui, look, Tone::Plain, |ui| rules_ui(ui, look, practice, both));
            ui.add_space(look.space(Space::Large));
        }
        let acts = both || state.panel == Panel::Acts;
        acts.then(|| card(ui, look, Tone::Plain, |ui| acts_ui(ui, look, practice, state, both))).flatten()
    });
    let taken = Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + pad));
    ui.allocate_rect(taken, Sense::hover());
    action
}

fn tabs(ui: &mut Ui, look: &Look<'_>, panel: &mut Panel) {
    const PANELS: [(Msg, Panel); 2] = [(Msg::PanelPolicy, Panel::Rules), (Msg::PanelDesk, Panel::Acts)];
    let chosen = access::within(ui, Role::TabList, "", |ui| {
        let mut tabs = Vec::new();
        columns(ui, look, 2, |index, ui| {
            let (msg, this) = PANELS[index];
            let tab = Button::new(&look.text(msg), Rank::Secondary).small().wide().selected(*panel == this).show(ui, look);
            access::one_of(&tab, Role::Tab, index, 2, *panel == this);
            if tab.clicked() {
                *panel = this;
            }
            tabs.push(tab);
        });
        focus::arrows(ui, &tabs, look.rtl)
    });
    if let Some(index) = chosen {
        *panel = PANELS[index].1;
    }
    ui.add_space(look.space(Space::Medium));
}

fn rules_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, with_heading: bool) {
    if with_heading {
        access::heading(&text::label(ui, &look.text(Msg::PanelPolicy), &look.theme.heading()), 2);
        ui.add_space(look.space(Space::Hair));
    }
    access::language_of(ui, &practice.setup().catalogue.tag);
    bullet_lines(ui, look, practice.script().text("policy"), &look.theme.body().size(look.theme.body().size * 0.95));
}

fn acts_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    state: &mut ConversationState,
    with_heading: bool,
) -> Option<Action> {
    let there = practice.ended().is_none();
    // A customer on hold hears nothing.
    let open = there && practice.state().on_hold.is_none();
    if with_heading {
        access::heading(&text::label(ui, &look.text(Msg::PanelDesk), &look.theme.heading()), 2);
    }
    text::label(ui, &look.text(Msg::DeskHint), &look.theme.small());
    let scenario = &practice.setup().scenario;
    let (done, script) = (practice.state(), practice.script());
    let mut wanted = articles::list_ui(ui, look, practice, &mut state.reading, there);
    section(ui, look, Msg::DeskVerify, !scenario.checks.is_empty());
    for check in &scenario.checks {
        let label = script.text(&format!("check-{check}")).to_owned();
        if once(ui, look, Icon::Shield, &label, done.checked.contains(check), open) {
            wanted = Some(Move::Verify(check.clone()));
        }
    }
    section(ui, look, Msg::DeskOffer, !scenario.offers.is_empty());
    for offer in &scenario.offers {
        let label = script.text(&format!("offer-{}", offer.id)).to_owned();
        if once(ui, look, Icon::Tag, &label, done.offered.contains(&offer.id), open) {
            wanted = Some(Move::Offer(offer.id.clone()));
        }
    }
    wanted = hold::form_ui(ui, look, practice, &mut state.hold, open).or(wanted);
    if !scenario.teams.is_empty() {
        ui.add_space(look.space(Space::Large));
        wanted = pass_on::pass_on_ui(ui, look, practice, &mut state.pass_on, there).or(wanted);
    }
    section(ui, look, Msg::DeskConduct, true);
    if done.warnings > 0 {
        let words = look.with(Msg::DeskWarned, &[("count", done.warnings.into())]);
        done_line(ui, look, &words);
    }
    if Button::new(&look.text(Msg::DeskWarn), Rank::Secondary).icon(Icon::Warn).wide().enabled(open).show(ui, look).clicked() {
        wanted = Some(Move::Warn);
    }
    divider(ui, look);
    wanted = end_ui(ui, look, state, there).or(wanted);
    wanted.map(Action::Do)
}

/// The heading of a group of acts, where there are any.
pub(super) fn section(ui: &mut Ui, look: &Look<'_>, title: Msg, there_is_any: bool) {
    if there_is_any {
        ui.add_space(look.space(Space::Medium));
        access::heading(&text::label(ui, &look.text(title), &look.theme.overline()), 3);
    }
}

/// A form that opened below its button has the room.
pub(super) fn form_into_view(toggle: &egui::Response, open: bool) {
    if open {
        toggle.scroll_to_me(Some(egui::Align::TOP));
    }
}

/// An act that is made once: a button, and afterwards a line that says it was done.
fn once(ui: &mut Ui, look: &Look<'_>, icon: Icon, label: &str, done: bool, open: bool) -> bool {
    let ask = |ui: &mut Ui| Button::new(label, Rank::Secondary).icon(icon).wide().enabled(open).show(ui, look).clicked();
    // One and the same id before and after: the keyboard stays where the act was made.
    ui.push_id(label, |ui| if done { done_line(ui, look, label) } else { ask(ui) }).inner
}

/// What was done. It is never pressed.
pub(super) fn done_line(ui: &mut Ui, look: &Look<'_>, label: &str) -> bool {
    let name = look.with(Msg::DeskDone, &[("what", label.into())]);
    Button::new(label, Rank::Secondary).named(&name).icon(Icon::Check).wide().done().show(ui, look);
    false
}

fn end_ui(ui: &mut Ui, look: &Look<'_>, state: &mut ConversationState, open: bool) -> Option<Move> {
    if !state.asks_end || !open {
        let end = Button::new(&look.text(Msg::DeskEnd), Rank::Danger).icon(Icon::Cross).wide().enabled(open).show(ui, look);
        if std::mem::take(&mut state.just_asked) {
            end.request_focus();
        }
        state.asks_end |= end.clicked();
        state.just_asked = end.clicked();
        return None;
    }
    text::label(ui, &look.text(Msg::DeskEndAsk), &look.theme.body());
    ui.add_space(look.space(Space::Hair));
    // Pressed twice by mistake, the first of the two changes nothing.
    let no = Button::new(&look.text(Msg::DeskEndNo), Rank::Secondary).wide().show(ui, look);
    let yes = Button::new(&look.text(Msg::DeskEndYes), Rank::Danger).wide().show(ui, look).clicked();
    access::about(&no, &look.text(Msg::DeskEndAsk));
    // The keyboard waits on the way that changes nothing; Escape takes it.
    if std::mem::take(&mut state.just_asked) {
        no.request_focus();
        // The question opens below what was pressed, perhaps out of sight.
        no.scroll_to_me(None);
    }
    let no = no.clicked() || ui.input(|i| i.key_pressed(egui::Key::Escape));
    state.asks_end = !(yes || no);
    state.just_asked = no;
    yes.then_some(Move::End)
}
