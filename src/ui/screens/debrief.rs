//! The debrief: how it ended, how it was done, and the words behind every point.
//!
//! Must never mix the ending into the scores, or show a simulated figure without saying that it is one.

mod evidence;
mod headline;
mod mood;
mod plot;
mod scores;
mod view;

use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::state::PracticeKey;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::page;
use crate::ui::words::Look;
use egui::Ui;
use view::View;

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1120.0;

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct DebriefState {
    key: PracticeKey,
    moves: usize,
    view: Option<View>,
    /// The finding pointed at.
    lit: Option<usize>,
    /// The step of the mood chosen.
    step: Option<usize>,
    table_open: bool,
}

impl DebriefState {
    /// Adds up once, and again when the practice has gone on.
    fn follow(&mut self, practice: &Practice) {
        let key = PracticeKey::of(practice);
        if self.view.is_none() || self.key != key || self.moves != practice.moves().len() {
            *self = DebriefState { key, moves: practice.moves().len(), view: Some(View::new(practice)), ..DebriefState::default() };
        }
    }
}

/// Shows the debrief.
pub fn debrief_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut DebriefState) -> Option<Action> {
    let Some(practice) = model.practice else {
        return page(ui, look, "nothing", look.theme.reading_width(), |ui| {
            text::label(ui, &look.text(Msg::NoPractice), &look.theme.title());
            ways_on(ui, look, false)
        });
    };
    state.follow(practice);
    let Some(view) = state.view.take() else { return None };
    let action = page(ui, look, "debrief", look.theme.em(PAGE), |ui| {
        headline::headline_ui(ui, look, practice, &view.card);
        ui.add_space(look.space(Space::Huge));
        scores::scores_ui(ui, look, practice, &view.card);
        ui.add_space(look.space(Space::Huge));
        mood::mood_ui(ui, look, practice, state);
        ui.add_space(look.space(Space::Huge));
        evidence::evidence_ui(ui, look, practice, &view, &mut state.lit);
        ui.add_space(look.space(Space::Large));
        ways_on(ui, look, true)
    });
    state.view = Some(view);
    action
}

fn ways_on(ui: &mut Ui, look: &Look<'_>, again: bool) -> Option<Action> {
    let mut action = None;
    ui.add_space(look.space(Space::Small));
    ui.horizontal(|ui| {
        if again && Button::new(&look.text(Msg::DebriefAgain), Rank::Primary).icon(Icon::Again).show(ui, look).clicked() {
            action = Some(Action::Again);
        }
        if Button::new(&look.text(Msg::BackToLibrary), Rank::Secondary).icon(Icon::Back).show(ui, look).clicked() {
            action = Some(Action::OpenLibrary);
        }
    });
    action
}
