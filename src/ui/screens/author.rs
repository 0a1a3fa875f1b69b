//! The author's view: a scenario as a graph, the same as a list, and all that is written for the turn that was chosen.
//!
//! Offered to whoever writes scenarios and switched it on, for it shows what a trainee should find out. Must never play, run or write
//! anything itself: it asks for it.

mod adding;
mod camera;
mod canvas;
mod list;
mod node;
mod scene;
mod sheet;
mod trial;
mod turn;

use crate::authoring::Place;
use crate::locale::AuthorMsg;
use crate::scenario::Scenario;
use crate::ui::action::Action;
use crate::ui::model::{AuthorView, Model};
use crate::ui::reply_box::{ReplyBox, ReplyBoxOptions, ReplyBoxOutput};
use crate::ui::text;
use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::widgets::{access, focus};
use crate::ui::words::{self, Look};
use adding::Adding;
use camera::Camera;
use canvas::{Painted, canvas_ui};
use egui::accesskit::Role;
use egui::{Id, Rect, ScrollArea, StrokeKind, Ui, pos2, vec2};
use list::{Listed, list_ui};
use node::Amount;
use scene::Scene;
use sheet::Sheet;
use std::sync::Arc;
use trial::{Trial, trial_ui};

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
    let unmatched = unmatched_counts(model, author, scene);
    let part = |ui: &mut Ui, rect: Rect, part: Part, state: &mut AuthorState| {
        focus::part_begins(ui.ctx());
        match part {
            Part::List => list_part(ui, look, author, scene, rect, chosen, &unmatched, state),
            Part::Graph => graph_part(ui, look, author, scene, rect, chosen, &unmatched, state),
            Part::Turn => return turn_part(ui, look, model, author, scene, rect, chosen, state),
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
    state.jump = false;
    action
}

fn is_wide(look: &Look<'_>, width: f32) -> bool {
    width >= look.theme.em(SIDE_BY_SIDE)
}

/// The way back, the title, and what can be done with the whole.
fn head_ui(ui: &mut Ui, look: &Look<'_>, author: AuthorView<'_>, scene: &Scene, state: &mut AuthorState) -> Option<Action> {
    let id = scene.scenario.id.to_string();
    let title = words::before_start(look.words, &scene.scenario, "title");
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

#[allow(clippy::too_many_arguments, reason = "what one part of the screen needs")]
fn list_part(
    ui: &mut Ui,
    look: &Look<'_>,
    author: AuthorView<'_>,
    scene: &Scene,
    rect: Rect,
    chosen: Option<usize>,
    unmatched: &[usize],
    state: &mut AuthorState,
) {
    ui.painter().rect_filled(rect, 0.0, look.theme.palette.surface);
    let inner = rect.shrink(look.space(Space::Small));
    let label = look.text(AuthorMsg::AuthorSearch);
    let (_, used) = place(ui, look, inner, |ui| field(ui, look, "sabr author search", &mut state.search, &label, &label));
    if state.found.0 != state.search.text() {
        state.found = (state.search.text().to_owned(), scene.find(state.search.text()));
    }
    let all: Vec<usize> = (0..scene.graph.nodes.len()).collect();
    let nodes: Vec<usize> = match &state.found.1 {
        Some(found) => all.iter().copied().filter(|node| found.contains(node)).collect(),
        None => all.clone(),
    };
    let mut top = used.bottom() + look.space(Space::Hair);
    if state.found.1.is_some() {
        let at = Rect::from_min_max(pos2(inner.left(), top), inner.max);
        let count = [("count", (nodes.len() as i64).into()), ("all", (all.len() as i64).into())];
        let (_, used) = place(ui, look, at, |ui| {
            access::told(&text::label(ui, &look.with(AuthorMsg::AuthorFound, &count), &look.theme.small()), false);
        });
        top = used.bottom();
    }
    let below = Rect::from_min_max(pos2(inner.left(), top + look.space(Space::Hair)), inner.max);
    let listed = Listed { scene, nodes: &nodes, coverage: author.coverage, chosen, unmatched };
    let jump = state.jump;
    let (wanted, _) = place(ui, look, below, |ui| list_ui(ui, look, &listed, jump));
    if let Some(node) = wanted {
        state.choose(scene.graph.nodes[node].place.clone(), true);
    }
}

#[allow(clippy::too_many_arguments, reason = "what one part of the screen needs")]
fn graph_part(
    ui: &mut Ui,
    look: &Look<'_>,
    author: AuthorView<'_>,
    scene: &Scene,
    rect: Rect,
    chosen: Option<usize>,
    unmatched: &[usize],
    state: &mut AuthorState,
) {
    let legend = if author.coverage.is_some() { look.theme.control_height() } else { 0.0 };
    let at = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - legend));
    let scale = look.theme.scale;
    let start = scene.graph.start().map_or(pos2(0.0, 0.0), |node| scene.rect(node).center());
    // Asked for before its room was known.
    if state.camera.is_some_and(|camera| camera.zoom <= 0.011) {
        state.camera = Some(Camera::whole(scene.laid.size, at.size(), scale));
    }
    let camera = state.camera.get_or_insert_with(|| Camera::at(start, scene.laid.size, at.size(), scale));
    if let Some(node) = chosen.filter(|_| state.jump) {
        camera.show(scene.rect(node), at.size(), scale);
    }
    let painted = Painted { scene, coverage: author.coverage, found: state.found.1.as_deref(), chosen, unmatched };
    let wanted = canvas_ui(ui, look, at, &painted, camera);
    if let Some(coverage) = author.coverage {
        legend_ui(ui, look, Rect::from_min_max(pos2(rect.left(), at.bottom()), rect.max), coverage.runs);
    }
    if let Some(node) = wanted {
        state.choose(scene.graph.nodes[node].place.clone(), false);
        state.part = if is_wide(look, ui.max_rect().width()) { state.part } else { Part::Turn };
    }
}

/// What borders and numbers mean.
fn legend_ui(ui: &mut Ui, look: &Look<'_>, rect: Rect, runs: u32) {
    let p = &look.theme.palette;
    ui.painter().rect_filled(rect, 0.0, p.surface);
    ui.painter().hline(rect.x_range(), rect.top(), look.theme.hairline());
    let inner = rect.shrink2(vec2(look.space(Space::Medium), 0.0));
    let samples = [
        (None, look.with(AuthorMsg::AuthorTried, &[("runs", i64::from(runs).into())])),
        (Some(Amount::Often), look.text(AuthorMsg::AuthorOften)),
        (Some(Amount::Seldom), look.text(AuthorMsg::AuthorSeldom)),
        (Some(Amount::Never), look.text(AuthorMsg::AuthorNever)),
    ];
    let mut start = 0.0;
    for (amount, words) in samples {
        if let Some(amount) = amount {
            let at = slice(inner, look.rtl, start, look.theme.em(26.0));
            let box_at = Rect::from_center_size(at.center(), vec2(look.theme.em(24.0), look.theme.em(14.0)));
            node::border(ui, look, box_at, 4.0, Some(amount), false);
            start += look.theme.em(26.0) + look.space(Space::Small);
        }
        let style = look.theme.small();
        let wide = text::block(ui.ctx(), &words, &style, f32::INFINITY, &[]).size();
        if start + wide.x > inner.width() {
            return;
        }
        let at = slice(inner, look.rtl, start, wide.x + 1.0);
        let at = Rect::from_center_size(at.center(), vec2(at.width(), wide.y));
        place(ui, look, at, |ui| text::label(ui, &words, &style));
        start += wide.x + look.space(Space::Large);
    }
}

#[allow(clippy::too_many_arguments, reason = "what one part of the screen needs")]
fn turn_part(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    author: AuthorView<'_>,
    scene: &Scene,
    rect: Rect,
    chosen: Option<usize>,
    state: &mut AuthorState,
) -> Option<Action> {
    ui.painter().rect_filled(rect, 0.0, look.theme.palette.surface);
    let inner = rect.shrink2(vec2(look.space(Space::Medium), look.space(Space::Small)));
    let Some(node) = chosen else {
        place(ui, look, inner, |ui| text::label(ui, &look.text(AuthorMsg::AuthorPick), &look.theme.muted()));
        return None;
    };
    let (_, sheet) = match state.sheet.take().filter(|(of, _)| *of == node) {
        Some(known) => known,
        None => (node, Sheet::new(scene, model.catalogue, node)),
    };
    let turn = match &scene.graph.nodes[node].place {
        Place::Turn(id) => Some(id.clone()),
        _ => None,
    };
    let (mut action, mut jump) = (None, None);
    let (coverage, scenario) = (author.coverage, &scene.scenario);
    place(ui, look, inner, |ui| {
        let area = ScrollArea::vertical().auto_shrink(false);
        let id = format!("author turn {node}");
        scroll_beside(ui, look, &id, area, |ui| {
            access::part(ui, Role::Group, "");
            turn::head_ui(ui, look, scene, node, coverage);
            ui.add_space(look.space(Space::Small));
            if let Some(turn) = &turn {
                action = trial_ui(ui, look, scenario, turn, &mut state.trial);
            }
            let here = |(at, _): &&(crate::authoring::TypedAt, Vec<_>)| {
                at.scenario == scenario.id.as_str() && Some(&at.turn) == turn.as_ref() && at.language == model.catalogue.tag
            };
            if let Some((_, replies)) = author.unmatched.iter().find(here) {
                let adding = &mut state.adding;
                action = adding::unmatched_ui(ui, look, model, scenario, &sheet, replies, adding).or(action.take());
            }
            if !scene.mistakes[node].is_empty() {
                turn::mistakes_ui(ui, look, &scene.mistakes[node]);
            }
            turn::texts_ui(ui, look, scene, node, &sheet, coverage);
            jump = turn::ways_ui(ui, look, scene, &sheet, coverage);
        });
    });
    state.sheet = Some((node, sheet));
    if let Some(to) = jump {
        state.choose(scene.graph.nodes[to].place.clone(), true);
    }
    action
}

/// Unmatched replies of each node, in the language shown.
fn unmatched_counts(model: &Model<'_>, author: AuthorView<'_>, scene: &Scene) -> Vec<usize> {
    let mut counts = vec![0; scene.graph.nodes.len()];
    for (at, replies) in author.unmatched {
        let here = at.scenario == scene.scenario.id.as_str() && at.language == model.catalogue.tag;
        if let Some(node) = scene.graph.find(&Place::Turn(at.turn.clone())).filter(|_| here) {
            counts[node] = replies.iter().map(|reply| reply.count).sum();
        }
    }
    counts
}

/// A field for one line of text.
fn field(ui: &mut Ui, look: &Look<'_>, id: &str, text: &mut ReplyBox, label: &str, hint: &str) -> ReplyBoxOutput {
    let options = ReplyBoxOptions {
        id: Id::new(id),
        label,
        placeholder: hint,
        enabled: true,
        rtl: look.rtl,
        colors: super::conversation::box_colors(look),
        style: look.theme.body(),
        min_rows: 1,
        max_rows: 2,
        is_letter: false,
        max_chars: Some(300),
    };
    let output = text.show(ui, &options);
    focus::stop(&output.response);
    if output.response.has_focus() {
        ui.painter().rect_stroke(output.response.rect.expand(1.0), CONTROL_RADIUS, look.theme.focus_ring(), StrokeKind::Outside);
    }
    output
}
