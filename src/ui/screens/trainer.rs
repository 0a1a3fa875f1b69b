//! The trainer's view: results of many people side by side, and each kind of attempts with its spread, turns, items, selection rates
//! and people.
//!
//! Offered to whoever switched it on. Must never read a file, count, or show more than the study holds: it asks for the rest.

mod plot;
mod reading;
mod strand;
mod table;

use crate::cohort::{Study, Table, Telling};
use crate::locale::{CohortMsg, Msg, ReportMsg};
use crate::ui::action::{Action, CountAs};
use crate::ui::model::{Model, TrainerView};
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::choice::{ChoiceKind, choices};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::page;
use crate::ui::widgets::tick::tick;
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1180.0;

/// What is shown of one kind of attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Part {
    #[default]
    Spread,
    Turns,
    Items,
    Selection,
    People,
}

impl Part {
    const ALL: [Part; 5] = [Part::Spread, Part::Turns, Part::Items, Part::Selection, Part::People];

    fn name(self) -> CohortMsg {
        match self {
            Part::Spread => CohortMsg::Spread,
            Part::Turns => CohortMsg::Turns,
            Part::Items => CohortMsg::Items,
            Part::Selection => CohortMsg::SelectionTab,
            Part::People => CohortMsg::PersonByPerson,
        }
    }
}

/// Tables put into words once for each study, language and choice: numbers in a language's digits take their time.
#[derive(Default)]
struct Told {
    of: Option<(Arc<Study>, String)>,
    side: Table,
    tables: BTreeMap<(usize, Part, usize), Table>,
}

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct TrainerState {
    path: ReplyBox,
    groups: ReplyBox,
    column: ReplyBox,
    troubles_open: bool,
    strand: usize,
    part: Part,
    /// Which page of a long table.
    page: usize,
    told: Told,
}

impl TrainerState {
    /// Puts a new study into words; what was chosen before stays chosen where there is something to choose.
    fn follow(&mut self, study: &Arc<Study>, telling: &Telling<'_>) {
        let language = &telling.words.tag;
        let same = |(of, told_in): &(Arc<Study>, String)| Arc::ptr_eq(of, study) && told_in == language;
        if !self.told.of.as_ref().is_some_and(same) {
            let side = telling.side(study);
            self.told = Told { of: Some((study.clone(), language.clone())), side, tables: BTreeMap::new() };
            self.page = 0;
        }
        self.strand = self.strand.min(study.strands.len().saturating_sub(1));
    }

    /// A table of the kind shown, put into words when it is first asked for.
    fn table(&mut self, part: Part, which: usize, tell: impl FnOnce() -> Table) -> &Table {
        self.told.tables.entry((self.strand, part, which)).or_insert_with(tell)
    }
}

/// Shows the trainer's view.
pub fn trainer_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut TrainerState) -> Option<Action> {
    page(ui, look, "trainer", look.theme.em(PAGE), |ui| {
        let back = look.text(Msg::BackToLibrary);
        let left = Button::new(&back, Rank::Quiet).icon(Icon::Back).show(ui, look).clicked();
        let title = text::label(ui, &look.text(CohortMsg::Title), &look.theme.display());
        focus::arrive(&title, ui, "trainer");
        ui.add_space(look.space(Space::Medium));
        let Some(view) = model.trainer else { return left.then_some(Action::OpenLibrary) };
        let mut action = left.then_some(Action::OpenLibrary);
        action = card(ui, look, Tone::Plain, |ui| reading::reading_ui(ui, look, view, state)).or(action);
        if let Some(study) = view.study {
            ui.add_space(look.space(Space::Large));
            action = study_ui(ui, look, model, view, study, state).or(action);
        }
        action
    })
}

fn study_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    view: TrainerView<'_>,
    study: &Arc<Study>,
    state: &mut TrainerState,
) -> Option<Action> {
    let languages = |tag: &str| model.language_name(tag);
    let telling = Telling { words: look.words, languages: &languages };
    state.follow(study, &telling);
    focus::part_begins(ui.ctx());
    let mut action = which_ui(ui, look, view);
    ui.add_space(look.space(Space::Medium));
    if study.strands.is_empty() {
        card(ui, look, Tone::Plain, |ui| text::label(ui, &look.text(CohortMsg::Nothing), &look.theme.body()));
    } else {
        let heading = text::label(ui, &look.text(CohortMsg::Side), &look.theme.title());
        access::heading(&heading, 2);
        card(ui, look, Tone::Plain, |ui| {
            table::table_ui(ui, look, &heading, &state.told.side, 0..study.strands.len());
            ui.add_space(look.space(Space::Small));
            text::label(ui, &look.text(CohortMsg::MiddleWhy), &look.theme.small());
        });
    }
    for msg in [CohortMsg::Apart, CohortMsg::Few] {
        text::label(ui, &look.text(msg), &look.theme.small());
    }
    hidden_ui(ui, look, model, &telling, study);
    ui.add_space(look.space(Space::Large));
    focus::part_begins(ui.ctx());
    if study.strands.len() > 1 {
        choose_ui(ui, look, study, state);
        ui.add_space(look.space(Space::Medium));
    }
    if let Some(strand) = study.strands.get(state.strand) {
        action = strand::strand_ui(ui, look, &telling, view, strand, state).or(action);
        ui.add_space(look.space(Space::Large));
        card(ui, look, Tone::Accent, |ui| {
            text::selectable(ui, &look.text(ReportMsg::NotValidated), &look.theme.strong(), &[]);
        });
    }
    action
}

/// Which attempt of a person counts, and whether names are shown.
fn which_ui(ui: &mut Ui, look: &Look<'_>, view: TrainerView<'_>) -> Option<Action> {
    let title = text::label(ui, &look.text(CohortMsg::Which), &look.theme.overline());
    access::heading(&title, 2);
    let names = [CohortMsg::ChooseFirst, CohortMsg::ChooseLast, CohortMsg::ChooseBest].map(|msg| look.text(msg));
    let ways = crate::cohort::Which::ALL;
    let now = ways.iter().position(|which| *which == view.counts.which);
    let chosen =
        access::named_by(ui, Role::RadioGroup, &title, |ui| choices(ui, look, ChoiceKind::Value, &names, now, |_, _| {}));
    let mut wanted = chosen.map(|index| CountAs { which: ways[index], ..view.counts });
    ui.add_space(look.space(Space::Small));
    if tick(ui, look, view.counts.pseudonyms, &look.text(CohortMsg::Pseudonyms)).clicked() {
        wanted = Some(CountAs { pseudonyms: !view.counts.pseudonyms, ..view.counts });
    }
    wanted.map(Action::CountResults)
}

fn hidden_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, telling: &Telling<'_>, study: &Study) {
    if study.hidden.is_empty() {
        return;
    }
    ui.add_space(look.space(Space::Medium));
    access::heading(&text::label(ui, &look.text(CohortMsg::HiddenHeading), &look.theme.overline()), 2);
    access::within(ui, Role::List, "", |ui| {
        for kind in &study.hidden {
            let title = model.library.scenarios.get(&kind.scenario).map(|scenario| words::title(look.words, scenario));
            let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| kind.scenario.clone());
            let line = format!("{title} · {}", telling.kind(kind));
            access::role(&text::label(ui, &line, &look.theme.small()), Role::ListItem);
        }
    });
}

/// Which kind of attempts is shown below.
fn choose_ui(ui: &mut Ui, look: &Look<'_>, study: &Study, state: &mut TrainerState) {
    let title = text::label(ui, &look.text(ReportMsg::Scenario), &look.theme.overline());
    access::heading(&title, 2);
    let names: Vec<&str> = study.strands.iter().map(|strand| strand.texts.title.as_str()).collect();
    let chosen = access::named_by(ui, Role::RadioGroup, &title, |ui| {
        choices(ui, look, ChoiceKind::Value, &names, Some(state.strand), |at, response| {
            access::language(response, &study.strands[at].kind.locale);
        })
    });
    if let Some(at) = chosen {
        (state.strand, state.page) = (at, 0);
    }
}
