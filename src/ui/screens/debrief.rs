//! The debrief: how it ended, how it was done, and the words behind every point.
//!
//! Must never mix the ending into the scores, or show a simulated figure without saying that it is one.

mod evidence;
mod figures;
mod headline;
mod mood;
mod scores;
mod steps;
mod view;

use crate::dialogue::Move;
use crate::locale::{Catalogue, Msg, PersonMsg};
use crate::practice::{Mode, Practice};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::state::PracticeKey;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::focus;
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
    moves: Vec<(Move, u32)>,
    /// The language the findings are told in.
    language: String,
    view: Option<View>,
    /// The finding pointed at.
    lit: Option<usize>,
    /// The step of the mood chosen.
    step: Option<usize>,
    table_open: bool,
}

impl DebriefState {
    /// Adds up once, and again when it is another practice, has gone on, or another language was chosen.
    fn follow(&mut self, practice: &Practice, catalogue: &Catalogue) {
        let key = PracticeKey::of(practice);
        let same = self.key == key && self.moves == practice.moves();
        if self.view.is_none() || !same {
            *self = DebriefState { key, moves: practice.moves().to_vec(), ..DebriefState::default() };
        }
        if self.view.is_none() || self.language != catalogue.tag {
            self.language.clone_from(&catalogue.tag);
            self.view = Some(View::new(practice, catalogue));
        }
    }
}

/// Shows the debrief.
pub fn debrief_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut DebriefState) -> Option<Action> {
    let Some(practice) = model.practice else {
        return page(ui, look, "nothing", look.theme.reading_width(), |ui| {
            focus::arrive(&text::label(ui, &look.text(Msg::NoPractice), &look.theme.title()), ui, "no debrief");
            ways_on(ui, look, None, false)
        });
    };
    state.follow(practice, model.catalogue);
    let view = state.view.take()?;
    let action = page(ui, look, "debrief", look.theme.em(PAGE), |ui| {
        if let Some(turn) = model.trial {
            let words = look.with(Msg::DebriefTrial, &[("turn", turn.as_str().into())]);
            chips(ui, look, &[Chip { text: words, icon: Some(Icon::Goal), tone: ChipTone::Warn }]);
            ui.add_space(look.space(Space::Small));
        }
        let go_on = headline::headline_ui(ui, look, practice, &view.card).then_some(Action::GoOn);
        // What was seen so far would help an assessment that can still be gone on with.
        if !practice.is_over() && practice.setup().options.mode == Mode::Assessment {
            ui.add_space(look.space(Space::Large));
            return go_on.or(ways_on(ui, look, Some(Rank::Secondary), false));
        }
        ui.add_space(look.space(Space::Medium));
        figures::figures_ui(ui, look, &view.card.simulated);
        ui.add_space(look.space(Space::Huge));
        scores::scores_ui(ui, look, practice, &view);
        ui.add_space(look.space(Space::Huge));
        mood::mood_ui(ui, look, practice, state);
        ui.add_space(look.space(Space::Huge));
        let what_if = evidence::evidence_ui(ui, look, practice, &view, &mut state.lit);
        ui.add_space(look.space(Space::Large));
        let rank = if practice.is_over() { Rank::Primary } else { Rank::Secondary };
        go_on.or(ways_on(ui, look, Some(rank), model.trial.is_some())).or(what_if)
    });
    state.view = Some(view);
    action
}

/// Once more, where there was something; back: to the library, and from a trial to where it was asked for; and to one's progress.
fn ways_on(ui: &mut Ui, look: &Look<'_>, again: Option<Rank>, trial: bool) -> Option<Action> {
    ui.add_space(look.space(Space::Small));
    let (back, leads) = if trial { (Msg::TrialLeave, Action::LeaveTrial) } else { (Msg::BackToLibrary, Action::OpenLibrary) };
    let (again_word, back_word, progress_word) =
        (look.text(Msg::DebriefAgain), look.text(back), look.text(PersonMsg::MyProgress));
    let mut ways = vec![
        (Button::new(&again_word, again.unwrap_or(Rank::Primary)).icon(Icon::Again), Action::Again),
        (Button::new(&back_word, Rank::Secondary).icon(Icon::Back), leads),
        (Button::new(&progress_word, Rank::Quiet).icon(Icon::Goal), Action::OpenProgress),
    ];
    if trial {
        // Nothing of a trial is kept.
        ways.pop();
    }
    if again.is_none() {
        ways.remove(0);
    }
    let (shown, mut actions): (Vec<_>, Vec<_>) = ways.into_iter().unzip();
    buttons(ui, look, &shown).map(|index| actions.swap_remove(index))
}
