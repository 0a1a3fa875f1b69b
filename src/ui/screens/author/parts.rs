//! The three parts of the author's view: list, graph, and what is written for a turn.

use super::adding;
use super::camera::Camera;
use super::canvas::{Painted, canvas_ui};
use super::list::{Listed, list_ui};
use super::node::{self, Amount};
use super::scene::Scene;
use super::sheet::Sheet;
use super::trial::trial_ui;
use super::turn;
use super::{AuthorState, Part, is_wide};
use crate::authoring::Place;
use crate::locale::AuthorMsg;
use crate::ui::action::Action;
use crate::ui::model::{AuthorView, Model};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Ui, pos2, vec2};

/// What all parts show.
pub struct View<'a> {
    pub look: &'a Look<'a>,
    pub model: &'a Model<'a>,
    pub author: AuthorView<'a>,
    pub scene: &'a Scene,
    pub chosen: Option<usize>,
    /// How many unmatched replies each node has.
    pub unmatched: Vec<usize>,
}

/// The search and the list.
pub fn list_part(ui: &mut Ui, view: &View<'_>, rect: Rect, state: &mut AuthorState) {
    let (look, scene) = (view.look, view.scene);
    ui.painter().rect_filled(rect, 0.0, look.theme.palette.surface);
    let inner = rect.shrink(look.space(Space::Small));
    let label = look.text(AuthorMsg::AuthorSearch);
    let (_, used) = place(ui, look, inner, |ui| {
        let max_chars = Some(super::LONGEST_FIELD);
        let of = Field { id: "sabr author search", label: &label, hint: &label, max_chars, ..Field::default() };
        field(ui, look, of, &mut state.search, false)
    });
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
    let listed = Listed { scene, nodes: &nodes, coverage: view.author.coverage, chosen: view.chosen, unmatched: &view.unmatched };
    let jump = state.jump;
    let (wanted, _) = place(ui, look, below, |ui| list_ui(ui, look, &listed, jump));
    if let Some(node) = wanted {
        state.choose(scene.graph.nodes[node].place.clone(), true);
    }
}

/// The graph and its legend.
pub fn graph_part(ui: &mut Ui, view: &View<'_>, rect: Rect, state: &mut AuthorState) {
    let (look, scene, coverage) = (view.look, view.scene, view.author.coverage);
    let legend = if coverage.is_some() { look.theme.control_height() } else { 0.0 };
    let at = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - legend));
    let scale = look.theme.scale;
    let start = scene.graph.start().map_or(pos2(0.0, 0.0), |node| scene.rect(node).center());
    // Asked for before its room was known.
    if state.camera.is_some_and(|camera| camera.zoom <= 0.011) {
        state.camera = Some(Camera::whole(scene.laid.size, at.size(), scale));
    }
    let camera = state.camera.get_or_insert_with(|| Camera::at(start, scene.laid.size, at.size(), scale));
    if let Some(node) = view.chosen.filter(|node| state.jump && state.chosen.as_ref() == Some(&scene.graph.nodes[*node].place)) {
        camera.show(scene.rect(node), at.size(), scale);
    }
    let painted = Painted { scene, coverage, found: state.found.1.as_deref(), chosen: view.chosen, unmatched: &view.unmatched };
    let wanted = canvas_ui(ui, look, at, &painted, camera);
    if let Some(coverage) = coverage {
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

/// What is written for the chosen turn.
pub fn turn_part(ui: &mut Ui, view: &View<'_>, rect: Rect, state: &mut AuthorState) -> Option<Action> {
    let (look, model, author, scene) = (view.look, view.model, view.author, view.scene);
    ui.painter().rect_filled(rect, 0.0, look.theme.palette.surface);
    let inner = rect.shrink2(vec2(look.space(Space::Medium), look.space(Space::Small)));
    let Some(node) = view.chosen else {
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
pub fn unmatched_counts(model: &Model<'_>, author: AuthorView<'_>, scene: &Scene) -> Vec<usize> {
    let mut counts = vec![0; scene.graph.nodes.len()];
    for (at, replies) in author.unmatched {
        let here = at.scenario == scene.scenario.id.as_str() && at.language == model.catalogue.tag;
        if let Some(node) = scene.graph.find(&Place::Turn(at.turn.clone())).filter(|_| here) {
            counts[node] = replies.iter().map(|reply| reply.count).sum();
        }
    }
    counts
}
