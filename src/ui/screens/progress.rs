//! Progress: whom to meet next and why, where the skills stand, how they moved, and each customer by themselves.
//!
//! Must never put modes, languages or rules together unseen, compare people, or scold for a day without practice.

mod line;
mod met;
mod next;
mod skills;
mod sums;

use crate::locale::{Msg, PersonMsg};
use crate::practice::Mode;
use crate::progress::{Progress, Wanted};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::choice::{ChoiceKind, choices};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{page, place, slice};
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1120.0;

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct ProgressState {
    /// Which line the step was chosen on.
    line: (Mode, String, Option<String>),
    step: Option<usize>,
    table_open: bool,
}

/// Shows how the person gets on.
pub fn progress_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut ProgressState) -> Option<Action> {
    page(ui, look, "progress", look.theme.em(PAGE), |ui| {
        let name = model.people.all.iter().find(|person| person.id == model.people.now).map_or("", |person| person.name.as_str());
        let heading = match name {
            "" => look.text(PersonMsg::Progress),
            name => look.with(PersonMsg::ProgressOf, &[("name", name.into())]),
        };
        focus::arrive(&text::label(ui, &heading, &look.theme.display()), ui, "progress");
        narrow(ui, look, |ui| drop(text::label(ui, &look.text(PersonMsg::ProgressIntro), &look.theme.muted())));
        ui.add_space(look.space(Space::Huge));
        let action = match model.progress {
            None => {
                card(ui, look, Tone::Plain, |ui| text::label(ui, &look.text(PersonMsg::ProgressUnread), &look.theme.body()));
                None
            }
            Some(progress) if progress.is_empty() => empty_ui(ui, look, model, progress),
            Some(progress) => whole_ui(ui, look, model, progress, state),
        };
        ui.add_space(look.space(Space::Huge));
        let back = Button::new(&look.text(Msg::BackToLibrary), Rank::Secondary).icon(Icon::Back).show(ui, look);
        action.or_else(|| back.clicked().then_some(Action::OpenLibrary))
    })
}

/// A column no wider than can be read well.
fn narrow(ui: &mut Ui, look: &Look<'_>, add: impl FnOnce(&mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let width = whole.width().min(look.theme.reading_width());
    let ((), used) = place(ui, look, slice(whole, look.rtl, 0.0, width), add);
    ui.advance_cursor_after_rect(used);
}

fn empty_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) -> Option<Action> {
    card(ui, look, Tone::Accent, |ui| {
        access::heading(&text::label(ui, &look.text(PersonMsg::ProgressEmpty), &look.theme.title()), 2);
        narrow(ui, look, |ui| drop(text::label(ui, &look.text(PersonMsg::ProgressEmptyWhy), &look.theme.body())));
    });
    ui.add_space(look.space(Space::Huge));
    next::next_ui(ui, look, model, &progress.next)
}

fn whole_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress, state: &mut ProgressState) -> Option<Action> {
    let key = (progress.mode, progress.locale.clone(), progress.scenario.clone());
    if state.line != key {
        (state.line, state.step) = (key, None);
    }
    let mut action = next::next_ui(ui, look, model, &progress.next);
    sums::sums_ui(ui, look, progress);
    ui.add_space(look.space(Space::Huge));
    action = kinds_ui(ui, look, model, progress).or(action);
    skills::skills_ui(ui, look, progress);
    ui.add_space(look.space(Space::Huge));
    action = line::line_ui(ui, look, model, progress, state).or(action);
    ui.add_space(look.space(Space::Huge));
    met::met_ui(ui, look, model, progress).or(action)
}

/// What is shown now, to be changed in one respect.
fn wanted(progress: &Progress) -> Wanted {
    Wanted {
        mode: Some(progress.mode),
        locale: Some(progress.locale.clone()),
        scenario: progress.scenario.clone(),
        which: progress.which,
    }
}

/// Mode and language of all that follows, where there is something to choose.
fn kinds_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, progress: &Progress) -> Option<Action> {
    let modes: Vec<Mode> = Mode::ALL.into_iter().filter(|mode| progress.kinds.iter().any(|kind| kind.mode == *mode)).collect();
    let of_mode = progress.kinds.iter().filter(|kind| kind.mode == progress.mode);
    let locales: Vec<&str> = of_mode.map(|kind| kind.locale.as_str()).collect();
    let mut action = None;
    let names: Vec<String> = modes.iter().map(|mode| look.text(words::mode(*mode).0)).collect();
    if let Some(index) = choice(ui, look, PersonMsg::Shown, &names, modes.iter().position(|mode| *mode == progress.mode)) {
        action = Some(Action::ShowProgress(Wanted { mode: modes.get(index).copied(), ..wanted(progress) }));
    }
    let names: Vec<String> = locales.iter().map(|tag| model.language_name(tag)).collect();
    let now = locales.iter().position(|tag| *tag == progress.locale);
    if let Some(index) = choice(ui, look, PersonMsg::ShownLanguage, &names, now) {
        let locale = locales.get(index).map(|tag| (*tag).to_owned());
        action = Some(Action::ShowProgress(Wanted { locale, ..wanted(progress) }));
    }
    if modes.len() == 1 {
        // Nothing to choose, and said all the same.
        text::label(ui, &look.text(words::mode(progress.mode).0), &look.theme.overline());
    }
    action
}

/// One of several, as buttons in a row with a name above; not shown where there is but one.
fn choice(ui: &mut Ui, look: &Look<'_>, title: PersonMsg, names: &[String], now: Option<usize>) -> Option<usize> {
    if names.len() < 2 {
        return None;
    }
    let title = text::label(ui, &look.text(title), &look.theme.overline());
    let chosen = access::named_by(ui, Role::RadioGroup, &title, |ui| choices(ui, look, ChoiceKind::Value, names, now, |_, _| {}));
    ui.add_space(look.space(Space::Medium));
    chosen
}

/// A scenario's title: in the program's language if it is written in it, else as it was played.
fn title(look: &Look<'_>, model: &Model<'_>, locale: &str, id: &str) -> String {
    let Some(scenario) = model.library.scenarios.get(id) else { return id.to_owned() };
    let own = words::title(look.words, scenario);
    let played = || model.library.catalogues.get(locale).map(|words| words::title(words, scenario)).unwrap_or_default();
    let found = if own.is_empty() { played() } else { own };
    if found.is_empty() { id.to_owned() } else { found }
}
