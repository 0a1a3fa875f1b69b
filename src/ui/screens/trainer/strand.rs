//! One kind of attempts: how many people, and one part of it at a time, each drawing with its table.

use super::plot::{spread_plot, turns_plot};
use super::table::table_ui;
use super::{Part, TrainerState};
use crate::cohort::{SMALL, Strand, Telling};
use crate::locale::{CohortMsg, ReportMsg};
use crate::ui::action::Action;
use crate::ui::model::TrainerView;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::choice::{ChoiceKind, choices};
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Response, Ui};
use std::path::PathBuf;

/// Rows of a table on one page.
const ROWS: usize = 40;

/// Shows it.
pub fn strand_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    telling: &Telling<'_>,
    view: TrainerView<'_>,
    strand: &Strand,
    state: &mut TrainerState,
) -> Option<Action> {
    let title = text::label(ui, &strand.texts.title, &look.theme.title());
    access::heading(&title, 2);
    access::language(&title, &strand.kind.locale);
    text::label(ui, &telling.kind(&strand.kind), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    let figure = |msg: String, value: String| Chip { text: format!("{msg}: {value}"), icon: None, tone: ChipTone::Plain };
    let mut facts = vec![
        figure(look.text(CohortMsg::People), telling.whole(strand.n)),
        figure(look.text(ReportMsg::Attempts), telling.whole(strand.attempts)),
        figure(look.text(ReportMsg::Passed), telling.of(strand.passed, strand.n)),
        figure(look.text(CohortMsg::WithCritical), telling.of(strand.critical, strand.n)),
    ];
    if strand.unproven > 0 {
        let text = look.with(CohortMsg::Unproven, &[("count", strand.unproven.into())]);
        facts.push(Chip { text, icon: Some(Icon::Warn), tone: ChipTone::Warn });
    }
    chips(ui, look, &facts);
    ui.add_space(look.space(Space::Medium));
    focus::part_begins(ui.ctx());
    tabs_ui(ui, look, strand, state);
    ui.add_space(look.space(Space::Small));
    card(ui, look, Tone::Plain, |ui| {
        let heading = text::label(ui, &look.text(state.part.name()), &look.theme.heading());
        access::heading(&heading, 3);
        ui.add_space(look.space(Space::Small));
        match state.part {
            Part::Spread => spread_ui(ui, look, telling, strand, state, &heading),
            Part::Turns => turns_ui(ui, look, telling, strand, state, &heading),
            Part::Items => items_ui(ui, look, telling, strand, state, &heading),
            Part::Selection => return selection_ui(ui, look, telling, view, strand, state),
            Part::People => paged(ui, look, state, Part::People, 0, &heading, || telling.people(strand)),
        }
        None
    })
}

fn tabs_ui(ui: &mut Ui, look: &Look<'_>, strand: &Strand, state: &mut TrainerState) {
    // While groups are joined nobody is listed.
    let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| *part != Part::People || !strand.people.is_empty()).collect();
    if !parts.contains(&state.part) {
        state.part = Part::Selection;
    }
    let names: Vec<String> = parts.iter().map(|part| look.text(part.name())).collect();
    let now = parts.iter().position(|part| *part == state.part);
    let chosen = access::within(ui, Role::TabList, "", |ui| choices(ui, look, ChoiceKind::Tab, &names, now, |_, _| {}));
    if let Some(at) = chosen {
        (state.part, state.page) = (parts[at], 0);
    }
}

/// A table a page at a time.
fn paged(
    ui: &mut Ui,
    look: &Look<'_>,
    state: &mut TrainerState,
    part: Part,
    which: usize,
    heading: &Response,
    tell: impl FnOnce() -> crate::cohort::Table,
) {
    let page = state.page;
    let table = state.table(part, which, tell);
    let pages = table.rows.len().div_ceil(ROWS).max(1);
    let page = page.min(pages - 1);
    table_ui(ui, look, heading, table, page * ROWS..table.rows.len().min((page + 1) * ROWS));
    if pages == 1 {
        return;
    }
    ui.add_space(look.space(Space::Small));
    let told = look.with(CohortMsg::PageOf, &[("page", (page + 1).into()), ("pages", pages.into())]);
    access::told(&text::label(ui, &told, &look.theme.small()), false);
    let (previous, next) = (look.text(CohortMsg::PreviousPage), look.text(CohortMsg::NextPage));
    let ways = [
        Button::new(&previous, Rank::Secondary).small().icon(Icon::Back),
        Button::new(&next, Rank::Secondary).small().icon_after(Icon::Forward),
    ];
    let [previous, next] = ways;
    let previous = if page == 0 { previous.done() } else { previous };
    let next = if page + 1 == pages { next.done() } else { next };
    match buttons(ui, look, &[previous, next]) {
        Some(0) => state.page = page.saturating_sub(1),
        Some(_) => state.page = (page + 1).min(pages - 1),
        None => {}
    }
}

fn spread_ui(ui: &mut Ui, look: &Look<'_>, telling: &Telling<'_>, strand: &Strand, state: &mut TrainerState, heading: &Response) {
    text::label(ui, &look.text(CohortMsg::SpreadWhy), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    spread_plot(ui, look, telling, strand);
    ui.add_space(look.space(Space::Medium));
    let table = state.table(Part::Spread, 0, || telling.spread(strand));
    table_ui(ui, look, heading, table, 0..table.rows.len());
    ui.add_space(look.space(Space::Large));
    let bins = text::label(ui, &look.text(CohortMsg::Bins), &look.theme.heading());
    access::heading(&bins, 3);
    let table = state.table(Part::Spread, 1, || telling.bins(strand));
    table_ui(ui, look, &bins, table, 0..table.rows.len());
}

fn turns_ui(ui: &mut Ui, look: &Look<'_>, telling: &Telling<'_>, strand: &Strand, state: &mut TrainerState, heading: &Response) {
    if let Some(worst) = telling.worst(strand) {
        text::label(ui, &worst, &look.theme.strong());
    }
    text::label(ui, &look.text(CohortMsg::TurnsWhy), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    turns_plot(ui, look, telling, strand);
    ui.add_space(look.space(Space::Medium));
    paged(ui, look, state, Part::Turns, 0, heading, || telling.turns(strand));
}

fn items_ui(ui: &mut Ui, look: &Look<'_>, telling: &Telling<'_>, strand: &Strand, state: &mut TrainerState, heading: &Response) {
    text::label(ui, &telling.alpha(strand), &look.theme.strong());
    if strand.n < SMALL {
        let small = Chip { text: look.text(CohortMsg::Small), icon: Some(Icon::Warn), tone: ChipTone::Warn };
        chips(ui, look, &[small]);
    }
    text::label(ui, &look.text(CohortMsg::ItemsWhy), &look.theme.small());
    ui.add_space(look.space(Space::Medium));
    paged(ui, look, state, Part::Items, 0, heading, || telling.items(strand));
}

fn selection_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    telling: &Telling<'_>,
    view: TrainerView<'_>,
    strand: &Strand,
    state: &mut TrainerState,
) -> Option<Action> {
    let Some(selection) = &strand.selection else { return join_ui(ui, look, view, state) };
    let args = [("column", view.column.unwrap_or_default().into())];
    let heading = text::label(ui, &look.with(CohortMsg::Selection, &args), &look.theme.strong());
    access::heading(&heading, 4);
    text::label(ui, &look.text(CohortMsg::SelectionWhy), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    if !selection.groups.is_empty() {
        paged(ui, look, state, Part::Selection, 0, &heading, || telling.selection(selection));
    }
    if selection.highest.is_none() {
        text::label(ui, &look.text(CohortMsg::SelectionNone), &look.theme.body());
    }
    if let Some(hidden) = telling.hidden_groups(selection) {
        text::label(ui, &hidden, &look.theme.small());
    }
    ui.add_space(look.space(Space::Medium));
    let away = look.text(CohortMsg::GroupsAway);
    let pressed = Button::new(&away, Rank::Secondary).small().icon(Icon::Cross).show(ui, look).clicked();
    pressed.then_some(Action::LeaveGroups)
}

/// Where the employer's table is.
fn join_ui(ui: &mut Ui, look: &Look<'_>, view: TrainerView<'_>, state: &mut TrainerState) -> Option<Action> {
    text::label(ui, &look.text(CohortMsg::GroupsWhy), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    let [path, column] = [CohortMsg::GroupsPath, CohortMsg::GroupsColumn].map(|msg| look.text(msg));
    text::label(ui, &path, &look.theme.small());
    let by_path =
        field(ui, look, Field { id: "sabr trainer groups", label: &path, ..Field::default() }, &mut state.groups, false)
            .submitted;
    ui.add_space(look.space(Space::Small));
    text::label(ui, &column, &look.theme.small());
    let by_column =
        field(ui, look, Field { id: "sabr trainer column", label: &column, ..Field::default() }, &mut state.column, false)
            .submitted;
    if let Some(trouble) = view.trouble {
        ui.add_space(look.space(Space::Hair));
        let told = text::label(ui, trouble, &look.theme.small().color(look.theme.palette.bad));
        access::notice(ui, &told, trouble, true);
    }
    ui.add_space(look.space(Space::Small));
    let table = state.groups.text().trim().to_owned();
    let ready = !table.is_empty() && !view.counting;
    let join = look.text(CohortMsg::GroupsJoin);
    let pressed = Button::new(&join, Rank::Primary).enabled(ready).show(ui, look).clicked();
    let column = Some(state.column.text().trim().to_owned()).filter(|column| !column.is_empty());
    (ready && (pressed || by_path || by_column)).then(|| Action::JoinGroups { table: PathBuf::from(table), column })
}
