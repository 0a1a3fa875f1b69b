//! The menu behind the person in the bar: who practises, adding somebody, another name, and the way to one's own progress.
//!
//! Must never change who practises by itself, and never lose a conversation unsaid: while one is under way it asks first.

use super::access;
use super::button::{Button, Rank, rows};
use super::card::divider;
use super::field::{Field, field};
use super::icon::{self, Icon};
use super::layout::{place, slice};
use super::popup::{Closes, popup};
use super::tick::radios;
use crate::locale::PersonMsg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::model::{Model, Notice, PeopleView};
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Response, Ui, pos2, vec2};

/// Width, in points at 100 % text.
const PANEL: f32 = 310.0;
/// Characters in a name, as the store takes them.
const LONGEST: usize = 80;

/// What the menu keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct PersonState {
    form: Option<Form>,
    name: ReplyBox,
    /// The field takes the keyboard once it is there.
    takes_keyboard: bool,
    trouble: Option<Trouble>,
    /// Who is to practise once that was said yes to.
    asking: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Add,
    Rename,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Empty,
    Taken,
    Long,
}

/// The name a person goes by: who was given none is “just me” alone and “me” among others.
pub fn shown_name(look: &Look<'_>, people: &PeopleView<'_>, id: &str) -> String {
    match people.all.iter().find(|person| person.id == id) {
        Some(person) if !person.name.is_empty() => person.name.clone(),
        Some(_) if people.all.len() > 1 => look.text(PersonMsg::Me),
        Some(_) | None => look.text(PersonMsg::JustMe),
    }
}

/// Shows the menu below its button while it is open.
pub(in crate::ui) fn person_menu(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    button: &Response,
    state: &mut PersonState,
) -> Option<Action> {
    let id = egui::Popup::default_response_id(button);
    let is_open = egui::Popup::is_id_open(ui.ctx(), id);
    access::expands(button, is_open);
    if !is_open {
        (state.form, state.asking, state.trouble) = (None, None, None);
    }
    let shown =
        popup(ui, look, button, PANEL, Closes::Elsewhere, |ui, look, take_keyboard| panel(ui, look, model, state, take_keyboard));
    let action = shown.flatten();
    if action.is_some() {
        (state.form, state.asking, state.trouble) = (None, None, None);
        button.request_focus();
        egui::Popup::close_id(ui.ctx(), id);
    }
    action
}

fn panel(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut PersonState, take_keyboard: bool) -> Option<Action> {
    let people = &model.people;
    let mut action = None;
    let progress = Button::new(&look.text(PersonMsg::MyProgress), Rank::Quiet).icon(Icon::Goal).wide().show(ui, look);
    if progress.clicked() {
        action = Some(Action::OpenProgress);
    }
    divider(ui, look);
    let title = text::label(ui, &look.text(PersonMsg::Choose), &look.theme.overline());
    access::heading(&title, 2);
    if !people.can_change {
        text::label(ui, &look.text(PersonMsg::Unkept), &look.theme.small());
        if take_keyboard {
            progress.request_focus();
        }
        return action;
    }
    access::named_by(ui, Role::RadioGroup, &title, |ui| {
        let names: Vec<String> = people.all.iter().map(|person| shown_name(look, people, &person.id)).collect();
        let now = people.all.iter().position(|person| person.id == people.now);
        let pressed = radios(ui, look, &names, now, |_, index, choice| {
            if take_keyboard && Some(index) == now {
                choice.request_focus();
            }
        });
        if let Some(person) = pressed.filter(|index| Some(*index) != now).and_then(|index| people.all.get(index)) {
            match under_way(model) {
                Some(_) => (state.asking, state.form) = (Some(person.id.clone()), None),
                None => action = Some(Action::UsePerson(person.id.clone())),
            }
        }
    });
    if let Some(wanted) = state.asking.clone() {
        action = ask(ui, look, model, &wanted, &mut state.asking).or(action);
    }
    divider(ui, look);
    match state.form {
        Some(form) => action = form_ui(ui, look, model, state, form).or(action),
        None => {
            let rename = Button::new(&look.text(PersonMsg::Rename), Rank::Quiet).icon(Icon::Form).wide().show(ui, look);
            let add = Button::new(&look.text(PersonMsg::Add), Rank::Quiet).icon(Icon::Plus).wide().show(ui, look);
            if rename.clicked() {
                let name = people.all.iter().find(|person| person.id == people.now).map_or("", |person| &person.name);
                state.open(ui, Form::Rename, name);
            } else if add.clicked() {
                state.open(ui, Form::Add, "");
            }
        }
    }
    action
}

impl PersonState {
    fn open(&mut self, ui: &Ui, form: Form, name: &str) {
        self.name.set_text(name);
        (self.form, self.trouble, self.asking) = (Some(form), None, None);
        self.takes_keyboard = true;
        ui.ctx().request_repaint();
    }
}

/// The conversation that would be left.
fn under_way<'m>(model: &Model<'m>) -> Option<&'m Practice> {
    model.practice.filter(|practice| !practice.is_over() && model.trial.is_none())
}

/// What becomes of the conversation under way, and the two ways on.
fn ask(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, wanted: &str, asking: &mut Option<String>) -> Option<Action> {
    ui.add_space(look.space(Space::Small));
    let is_kept = !model.notices.iter().any(|notice| matches!(notice, Notice::NotSaved(_)));
    let words = look.text(if is_kept { PersonMsg::SwitchKept } else { PersonMsg::SwitchLost });
    let said = text::label(ui, &words, &look.theme.small().color(look.theme.palette.ink));
    access::notice(ui, &said, &words, false);
    ui.add_space(look.space(Space::Hair));
    let name = shown_name(look, &model.people, wanted);
    let (go, stay) = (look.with(PersonMsg::SwitchGo, &[("name", name.as_str().into())]), look.text(PersonMsg::SwitchStay));
    let rank = if is_kept { Rank::Primary } else { Rank::Danger };
    let ways = rows(ui, look, &[Button::new(&go, rank).small(), Button::new(&stay, Rank::Secondary).small()]);
    match ways.iter().position(Response::clicked) {
        Some(0) => Some(Action::UsePerson(wanted.to_owned())),
        Some(_) => {
            *asking = None;
            None
        }
        None => None,
    }
}

fn form_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut PersonState, form: Form) -> Option<Action> {
    let title = match form {
        Form::Add => PersonMsg::Add,
        Form::Rename => PersonMsg::Rename,
    };
    access::heading(&text::label(ui, &look.text(title), &look.theme.overline()), 3);
    ui.add_space(look.space(Space::Hair));
    let (label, hint) = (look.text(PersonMsg::Name), look.text(PersonMsg::NameHint));
    let of = Field { id: "sabr person's name", label: &label, hint: &hint, max_chars: None, as_card: true };
    let take_keyboard = std::mem::take(&mut state.takes_keyboard);
    let output = field(ui, look, of, &mut state.name, take_keyboard);
    if output.changed {
        state.trouble = None;
    }
    if let Some(trouble) = state.trouble {
        said(ui, look, trouble);
    }
    ui.add_space(look.space(Space::Hair));
    let (keep, cancel) = (look.text(PersonMsg::Keep), look.text(PersonMsg::Cancel));
    let ways = rows(ui, look, &[Button::new(&keep, Rank::Primary).small(), Button::new(&cancel, Rank::Secondary).small()]);
    let pressed = ways.iter().position(Response::clicked);
    if pressed == Some(1) {
        (state.form, state.trouble) = (None, None);
    }
    if !output.submitted && pressed != Some(0) {
        return None;
    }
    let name = one_line(state.name.text());
    // A person's own name is not taken by themselves.
    let own = if form == Form::Rename { model.people.now } else { "" };
    state.trouble = trouble(&name, &model.people, own);
    match (state.trouble, form) {
        (Some(_), _) => {
            output.response.request_focus();
            None
        }
        (None, Form::Add) => Some(Action::AddPerson(name)),
        (None, Form::Rename) => Some(Action::RenamePerson { id: own.to_owned(), name }),
    }
}

/// A name is one line, without spaces at its ends.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn trouble(name: &str, people: &PeopleView<'_>, own: &str) -> Option<Trouble> {
    match () {
        () if name.is_empty() => Some(Trouble::Empty),
        () if name.chars().count() > LONGEST => Some(Trouble::Long),
        () if people.all.iter().any(|person| person.id != own && person.name == name) => Some(Trouble::Taken),
        () => None,
    }
}

/// What is wrong with the name, below it and aloud.
fn said(ui: &mut Ui, look: &Look<'_>, trouble: Trouble) {
    let words = match trouble {
        Trouble::Empty => look.text(PersonMsg::Empty),
        Trouble::Taken => look.text(PersonMsg::Taken),
        Trouble::Long => look.with(PersonMsg::Long, &[("most", LONGEST.into())]),
    };
    let whole = ui.available_rect_before_wrap();
    let (side, gap) = (look.theme.em(16.0), look.space(Space::Small));
    let room = slice(whole, look.rtl, side + gap, (whole.width() - side - gap).max(1.0));
    let (shown, used) = place(ui, look, room, |ui| text::label(ui, &words, &look.theme.small().color(look.theme.palette.bad)));
    access::notice(ui, &shown, &words, true);
    let at =
        Rect::from_min_size(slice(whole, look.rtl, 0.0, side).min + vec2(0.0, look.space(Space::Hair) * 0.5), vec2(side, side));
    icon::paint(ui.painter(), at, Icon::Warn, look.theme.palette.bad, look.rtl);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::model::PersonView;

    #[test]
    fn names_are_refused_in_place_as_the_store_would() {
        let of = |id: &str, name: &str| PersonView { id: id.into(), name: name.into() };
        let all = [of("default", ""), of("p1", "مینا"), of("p2", "สมชาย ใจดี")];
        let people = PeopleView { all: &all, now: "p1", can_change: true };
        let told = |name: &str, own: &str| trouble(&one_line(name), &people, own);
        assert!(told("  \n ", "") == Some(Trouble::Empty) && told(&"x".repeat(81), "") == Some(Trouble::Long));
        assert!(told(" สมชาย   ใจดี ", "") == Some(Trouble::Taken) && told("مینا", "p1").is_none());
        assert!(told(&"ก".repeat(80), "").is_none() && told("O'Neil; DROP TABLE", "").is_none());
    }
}
