//! What is read: where the files are, how far reading is, what was left out and why.

use super::TrainerState;
use crate::cohort::Telling;
use crate::locale::CohortMsg;
use crate::ui::action::Action;
use crate::ui::model::{ReadView, TrainerView};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::icon::Icon;
use crate::ui::words::Look;
use egui::Ui;
use egui::accesskit::Role;
use std::path::PathBuf;

/// So few are named at once.
const FEW: usize = 3;
/// Files that are named; the terminal names all.
const MOST: usize = 100;

/// Shows the field, the progress, and what came of it.
pub fn reading_ui(ui: &mut Ui, look: &Look<'_>, view: TrainerView<'_>, state: &mut TrainerState) -> Option<Action> {
    let mut action = None;
    let label = look.text(CohortMsg::Path);
    text::label(ui, &label, &look.theme.small());
    let submitted =
        field(ui, look, Field { id: "sabr trainer path", label: &label, ..Field::default() }, &mut state.path, false).submitted;
    ui.add_space(look.space(Space::Hair));
    text::label(ui, &look.text(CohortMsg::Drop), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    let busy = view.reading.is_some() || view.counting;
    let path = state.path.text().trim().to_owned();
    let ready = !busy && !path.is_empty();
    let (read, stop, forget) = (look.text(CohortMsg::Read), look.text(CohortMsg::StopReading), look.text(CohortMsg::Forget));
    let mut ways = vec![Button::new(&read, Rank::Primary).enabled(ready)];
    let has_more = view.reading.is_some() || view.read.is_some();
    if view.reading.is_some() {
        ways.push(Button::new(&stop, Rank::Secondary).icon(Icon::Cross));
    } else if has_more {
        ways.push(Button::new(&forget, Rank::Quiet).icon(Icon::Cross));
    }
    let pressed = buttons(ui, look, &ways);
    match pressed {
        Some(0) if ready => action = Some(Action::ReadResults(vec![PathBuf::from(&path)])),
        Some(1) if view.reading.is_some() => action = Some(Action::StopReading),
        Some(1) => action = Some(Action::ForgetResults),
        _ if submitted && ready => action = Some(Action::ReadResults(vec![PathBuf::from(&path)])),
        _ => {}
    }
    if let Some((done, all)) = view.reading {
        let told = look.with(CohortMsg::Reading, &[("done", done.into()), ("all", all.into())]);
        access::told(&text::label(ui, &told, &look.theme.body()), false);
    } else if view.counting {
        access::told(&text::label(ui, &look.text(CohortMsg::Counting), &look.theme.body()), false);
    }
    if let Some(read) = view.read {
        ui.add_space(look.space(Space::Small));
        read_ui(ui, look, read, state);
    }
    action
}

fn read_ui(ui: &mut Ui, look: &Look<'_>, read: ReadView<'_>, state: &mut TrainerState) {
    // No sums of people or attempts: less those that are told they would be those that are hidden.
    let args = [("files", read.files.into())];
    access::told(&text::label(ui, &look.with(CohortMsg::FilesRead, &args), &look.theme.body()), false);
    for (msg, count) in [(CohortMsg::Repeated, read.repeated), (CohortMsg::Unfinished, read.unfinished)] {
        if count > 0 {
            text::label(ui, &look.with(msg, &[("count", count.into())]), &look.theme.small());
        }
    }
    if read.troubles.is_empty() {
        return;
    }
    ui.add_space(look.space(Space::Small));
    let times = [("what", look.text(CohortMsg::Troubles).into()), ("count", read.troubles.len().into())];
    let word = look.with(CohortMsg::Times, &times);
    if read.troubles.len() <= FEW {
        access::told(&text::label(ui, &word, &look.theme.small()), false);
    } else {
        let toggle = Button::new(&word, Rank::Secondary).small().icon(Icon::Warn).show(ui, look);
        access::expands(&toggle, state.troubles_open);
        if toggle.clicked() {
            state.troubles_open = !state.troubles_open;
        }
        if !state.troubles_open {
            return;
        }
    }
    let telling = Telling { words: look.words, languages: &|tag: &str| tag.to_owned() };
    access::within(ui, Role::List, "", |ui| {
        for trouble in read.troubles.iter().take(MOST) {
            let attempt = trouble.attempt.as_deref().map(|id| format!(" ({id})")).unwrap_or_default();
            // A name of a file runs as it will; what is said of it as the screen does.
            let line = format!("\u{2068}{}{attempt}\u{2069}: {}", trouble.file, telling.why(&trouble.why));
            access::role(&text::selectable(ui, &line, &look.theme.small(), &[]), Role::ListItem);
        }
        let more = read.troubles.len().saturating_sub(MOST);
        if more > 0 {
            text::label(ui, &format!("… +{}", look.number(more as i64)), &look.theme.small());
        }
    });
}
