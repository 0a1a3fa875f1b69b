//! The author's view: a scenario as a graph, the same as a list, and all that is written for the turn that was chosen.
//!
//! Offered to whoever writes scenarios and switched it on, for it shows what a trainee should find out. Must never play, run or write
//! anything itself: it asks for it.

mod adding;
mod camera;
mod canvas;
mod list;
mod node;
mod parts;
mod scene;
mod sheet;
mod trial;
mod turn;

use crate::authoring::Place;
use crate::locale::AuthorMsg;
use crate::scenario::Scenario;
use crate::ui::action::Action;
use crate::ui::model::{AuthorView, Model};
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::{access, focus};
use crate::ui::words::{self, Look};
use adding::Adding;
use camera::Camera;
use egui::{Rect, Ui, pos2, vec2};
use parts::{View, graph_part, list_part, turn_part, unmatched_counts};
use scene::Scene;
use sheet::Sheet;
use std::sync::Arc;
use trial::Trial;

/// Runs that “try” asks for.
const RUNS: u32 = 500;
/// Narrower than this (in points at 100 % text) one part is shown at a time.
const SIDE_BY_SIDE: f32 = 940.0;
/// Widths of the list and of the panel, at 100 % text.
const LIST: f32 = 230.0;
const PANEL: f32 = 340.0;

/// Which part is shown where there is room for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    List,
    #[default]
    Graph,
    Turn,
}

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct AuthorState {
    scene: Option<Scene>,
    sheet: Option<(usize, Sheet)>,
    /// By its place: the graph may be made anew while it is open.
    chosen: Option<Place>,
    camera: Option<Camera>,
    search: ReplyBox,
    /// What was searched last, and what was found.
    found: (String, Option<Vec<usize>>),
    part: Part,
    trial: Option<Trial>,
    adding: Option<Adding>,
    /// The list and the graph bring the chosen node into view.
    jump: bool,
}

impl AuthorState {
    fn follow(&mut self, model: &Model<'_>, scenario: &Arc<Scenario>, rtl: bool) {
        if self.scene.as_ref().is_some_and(|scene| scene.shows(model, scenario, rtl)) {
            return;
        }
        let other = self.scene.as_ref().is_none_or(|scene| scene.scenario.id != scenario.id);
        if other {
            *self = AuthorState::default();
        }
        let scene = Scene::new(model, scenario, rtl);
        if self.chosen.as_ref().is_none_or(|place| scene.graph.find(place).is_none()) {
            self.chosen = scene.graph.start().map(|start| scene.graph.nodes[start].place.clone());
        }
        if self.scene.as_ref().is_none_or(|before| before.laid.size != scene.laid.size) {
            self.camera = None;
        }
        (self.sheet, self.found) = (None, Default::default());
        self.scene = Some(scene);
    }

    fn choose(&mut self, place: Place, jump: bool) {
        if self.chosen.as_ref() != Some(&place) {
            (self.sheet, self.trial, self.adding) = (None, None, None);
        }
        self.chosen = Some(place);
        self.jump |= jump;
    }
}

/// Shows the author's view of a scenario.
pub fn author_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, id: &str, state: &mut AuthorState) -> Option<Action> {
    let known = model.library.scenarios.get(id).filter(|s| model.catalogue.has_scenario(s.id.as_str()));
    let (Some(scenario), Some(author)) = (known, model.author) else {
        return missing_ui(ui, look);
    };
    state.follow(model, scenario, look.rtl);
    // Put back below.
    let scene = state.scene.take()?;
    let action = show_ui(ui, look, model, author, &scene, state);
    state.scene = Some(scene);
    action
}

fn missing_ui(ui: &mut Ui, look: &Look<'_>) -> Option<Action> {
    let whole = ui.available_rect_before_wrap().shrink(look.space(Space::Huge));
    let (clicked, _) = place(ui, look, whole, |ui| {
        focus::arrive(&text::label(ui, &look.text(AuthorMsg::AuthorMissing), &look.theme.body()), ui, "author-missing");
        ui.add_space(look.space(Space::Medium));
        let word = look.text(crate::locale::Msg::BackToLibrary);
        Button::new(&word, Rank::Secondary).icon(Icon::Back).show(ui, look).clicked()
    });
    clicked.then_some(Action::OpenLibrary)
}

fn show_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    author: AuthorView<'_>,
    scene: &Scene,
    state: &mut AuthorState,
) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    let margin = look.space(Space::Large);
    let head = Rect::from_min_max(whole.min + vec2(margin, look.space(Space::Small)), whole.max - vec2(margin, 0.0));
    let (mut action, used) = place(ui, look, head, |ui| head_ui(ui, look, author, scene, state));
    let body = Rect::from_min_max(pos2(whole.left(), used.bottom() + look.space(Space::Small)), whole.max);
    let chosen = state.chosen.as_ref().and_then(|place| scene.graph.find(place));
    let view = View { look, model, author, scene, chosen, unmatched: unmatched_counts(model, author, scene) };
    let part = |ui: &mut Ui, rect: Rect, part: Part, state: &mut AuthorState| {
        focus::part_begins(ui.ctx());
        match part {
            Part::List => list_part(ui, &view, rect, state),
            Part::Graph => graph_part(ui, &view, rect, state),
            Part::Turn => return turn_part(ui, &view, rect, state),
        }
        None
    };
    if is_wide(look, whole.width()) {
        let (list, panel) = (look.theme.em(LIST), look.theme.em(PANEL));
        let list_at = slice(body, look.rtl, 0.0, list);
        let graph_at = slice(body, look.rtl, list, body.width() - list - panel);
        let panel_at = slice(body, look.rtl, body.width() - panel, panel);
        part(ui, list_at, Part::List, state);
        part(ui, graph_at, Part::Graph, state);
        action = part(ui, panel_at, Part::Turn, state).or(action);
        let edges = if look.rtl { [graph_at.left(), graph_at.right()] } else { [graph_at.right(), graph_at.left()] };
        edges.iter().for_each(|x| {
            ui.painter().vline(*x, body.y_range(), look.theme.hairline());
        });
    } else {
        action = part(ui, body, state.part, state).or(action);
    }
    ui.painter().hline(whole.x_range(), body.top(), look.theme.hairline());
    // What was chosen in this frame shows in the next.
    state.jump &= state.chosen.as_ref().and_then(|place| scene.graph.find(place)) != chosen;
    if state.jump {
        ui.ctx().request_repaint();
    }
    action
}

fn is_wide(look: &Look<'_>, width: f32) -> bool {
    width >= look.theme.em(SIDE_BY_SIDE)
}

/// The way back, the title, and what can be done with the whole.
fn head_ui(ui: &mut Ui, look: &Look<'_>, author: AuthorView<'_>, scene: &Scene, state: &mut AuthorState) -> Option<Action> {
    let id = scene.scenario.id.to_string();
    let title = words::title(look.words, &scene.scenario);
    let label = text::label(ui, &title, &look.theme.title().line_height(1.3));
    focus::arrive(&label, ui, &format!("author {id}"));
    access::about(&label, &look.text(AuthorMsg::AuthorOpen));
    ui.add_space(look.space(Space::Hair));
    let msgs = [AuthorMsg::AuthorBack, AuthorMsg::AuthorFit, AuthorMsg::AuthorSmaller, AuthorMsg::AuthorLarger];
    let [back, fit, smaller, larger] = msgs.map(|msg| look.text(msg));
    let runs = [("runs", i64::from(RUNS).into())];
    let tries = if author.trying { look.text(AuthorMsg::AuthorTrying) } else { look.with(AuthorMsg::AuthorTry, &runs) };
    let all = [
        Button::new(&back, Rank::Quiet).icon(Icon::Back).small(),
        Button::new(&tries, Rank::Secondary).small().enabled(!author.trying),
        Button::new(&fit, Rank::Secondary).small(),
        Button::icon_only(Icon::Minus, &smaller, Rank::Secondary).small(),
        Button::icon_only(Icon::Plus, &larger, Rank::Secondary).small(),
    ];
    let parts = [
        (Part::Graph, look.text(AuthorMsg::AuthorGraph)),
        (Part::List, look.text(AuthorMsg::AuthorList)),
        (Part::Turn, look.text(AuthorMsg::AuthorTurn)),
    ];
    let narrow = !is_wide(look, ui.available_width() + 2.0 * look.space(Space::Large));
    let pressed = buttons(ui, look, &all);
    if narrow {
        let tabs = parts.iter().map(|(part, word)| Button::new(word, Rank::Quiet).small().selected(*part == state.part));
        let chosen = ui.push_id("parts", |ui| buttons(ui, look, &tabs.collect::<Vec<_>>())).inner;
        state.part = chosen.map_or(state.part, |index| parts[index].0);
    }
    let scale = look.theme.scale;
    match pressed? {
        0 => return Some(Action::OpenBrief(id)),
        1 => return Some(Action::TryRuns { scenario: id, runs: RUNS }),
        // The graph finds its size when it knows its room.
        2 => state.camera = Some(Camera::whole(scene.laid.size, vec2(0.0, 0.0), scale)),
        larger => {
            if let Some(camera) = &mut state.camera {
                camera.step(larger == 4, vec2(0.0, 0.0), scale);
            }
        }
    }
    None
}

/// The most characters a field of this view takes.
const LONGEST_FIELD: usize = 300;
