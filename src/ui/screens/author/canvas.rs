//! The graph on the screen: moved by dragging, wheel and arrow keys, sized by Ctrl and wheel, plus and minus; a click chooses a node.
//!
//! Draws what is in view and nothing else. The list beside it says the same to whoever does not see it; must never be the only way
//! to anything.

use super::camera::Camera;
use super::node::{Amount, Shown, node_ui};
use super::scene::Scene;
use crate::authoring::{Coverage, NodeKind};
use crate::locale::AuthorMsg;
use crate::ui::widgets::{access, focus};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Color32, CursorIcon, EventFilter, Key, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// How far an arrow key moves the graph, in points.
const STEP: f32 = 60.0;
/// Length of an arrow's head.
const ARROW: f32 = 7.0;

/// What the canvas shows besides the scene.
pub struct Painted<'a> {
    pub scene: &'a Scene,
    pub coverage: Option<&'a Coverage>,
    /// What was found, when something is looked for.
    pub found: Option<&'a [usize]>,
    pub chosen: Option<usize>,
    /// How many unmatched replies each node has.
    pub unmatched: &'a [usize],
}

/// Shows the graph in a place; tells which node was chosen.
pub fn canvas_ui(ui: &mut Ui, look: &Look<'_>, rect: Rect, what: &Painted<'_>, camera: &mut Camera) -> Option<usize> {
    let response = ui.interact(rect, egui::Id::new("sabr author graph"), Sense::click_and_drag());
    describe(&response, look, what.scene);
    let scale = look.theme.scale;
    let size = what.scene.laid.size;
    if response.dragged() {
        camera.pan(response.drag_delta(), size, scale);
    }
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    if response.contains_pointer() {
        wheel(ui, rect, camera, size, scale);
    }
    if response.has_focus() {
        keys(ui, &response, rect, camera, size, scale);
    }
    let over =
        response.hover_pos().filter(|_| response.contains_pointer()).and_then(|at| hit(what.scene, camera.back(at, rect, scale)));
    if over.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    paint(ui, look, rect, what, camera);
    focus::stop(&response);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.shrink(1.0), 4.0, look.theme.focus_ring(), StrokeKind::Inside);
    }
    response
        .clicked()
        .then(|| response.interact_pointer_pos().and_then(|at| hit(what.scene, camera.back(at, rect, scale))))
        .flatten()
}

fn describe(response: &Response, look: &Look<'_>, scene: &Scene) {
    let turns = scene.graph.nodes.iter().filter(|n| matches!(n.kind, NodeKind::Start | NodeKind::Turn)).count();
    let endings = scene.graph.nodes.iter().filter(|n| matches!(n.kind, NodeKind::Ending(_))).count();
    let name = look.text(AuthorMsg::AuthorGraph);
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Canvas);
        node.set_label(crate::ui::text::without_isolates(&name));
    });
    let about = look.with(AuthorMsg::AuthorGraphAbout, &[("turns", (turns as i64).into()), ("endings", (endings as i64).into())]);
    access::about(response, &about);
}

fn wheel(ui: &Ui, rect: Rect, camera: &mut Camera, size: (f32, f32), scale: f32) {
    let (zoom, scroll, pointer) = ui.input_mut(|input| {
        let zoom = input.zoom_delta();
        let scroll = if zoom == 1.0 { std::mem::take(&mut input.smooth_scroll_delta) } else { Vec2::ZERO };
        (zoom, scroll, input.pointer.hover_pos())
    });
    if zoom != 1.0 {
        camera.turn(zoom, pointer.unwrap_or(rect.center()) - rect.center(), scale);
    } else if scroll != Vec2::ZERO {
        camera.pan(scroll, size, scale);
    }
}

fn keys(ui: &Ui, response: &Response, rect: Rect, camera: &mut Camera, size: (f32, f32), scale: f32) {
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let way = |less: Key, more: Key| f32::from(i8::from(pressed(less)) - i8::from(pressed(more)));
    let by = vec2(way(Key::ArrowLeft, Key::ArrowRight), way(Key::ArrowUp, Key::ArrowDown)) * STEP;
    let page = vec2(0.0, way(Key::PageUp, Key::PageDown)) * rect.height() * 0.85;
    if by + page != Vec2::ZERO {
        camera.pan(by + page, size, scale);
    }
    match () {
        () if pressed(Key::Plus) || pressed(Key::Equals) => camera.step(true, Vec2::ZERO, scale),
        () if pressed(Key::Minus) => camera.step(false, Vec2::ZERO, scale),
        () if pressed(Key::Num0) => *camera = Camera::whole(size, rect.size(), scale),
        () => {}
    }
}

fn hit(scene: &Scene, at: Pos2) -> Option<usize> {
    (0..scene.graph.nodes.len()).find(|node| scene.rect(*node).contains(at))
}

fn paint(ui: &mut Ui, look: &Look<'_>, rect: Rect, what: &Painted<'_>, camera: &Camera) {
    let (p, scale) = (&look.theme.palette, look.theme.scale);
    let before = ui.clip_rect();
    ui.painter().rect_filled(rect, 0.0, p.ground);
    ui.set_clip_rect(rect.intersect(before));
    let seen = camera.seen(rect, scale).expand(8.0);
    let to_screen = |at: Pos2| camera.place(at, rect, scale);
    let runs = what.coverage.map_or(0, |coverage| coverage.runs);
    let mut chosen = Vec::new();
    for stretch in what.scene.stretches.iter().filter(|stretch| stretch.bounds.intersects(seen)) {
        let routes = || stretch.routes.iter().map(|route| &what.scene.laid.routes[*route]);
        let is_chosen = what.chosen.is_some_and(|node| routes().any(|route| route.from == node || route.to == node));
        let counts = what.coverage.map(|coverage| {
            let edges = routes().flat_map(|route| &route.edges);
            edges.map(|edge| what.scene.taken(coverage, *edge)).try_fold(0, |sum: u32, count| Some(sum + count?))
        });
        let amount = counts.flatten().map(|count| Amount::of(count, runs));
        let points: Vec<Pos2> = stretch.points.iter().map(|at| to_screen(*at)).collect();
        let line = Line { points, amount, ends: stretch.ends, size: camera.zoom.sqrt() * scale };
        if is_chosen { chosen.push(line) } else { line.paint(ui, p.border) }
    }
    chosen.into_iter().for_each(|line| line.paint(ui, p.accent));
    for node in 0..what.scene.graph.nodes.len() {
        let place = what.scene.rect(node);
        if !place.intersects(seen) {
            continue;
        }
        let met = what.coverage.and_then(|coverage| what.scene.met(coverage, node));
        let shown = Shown {
            node: &what.scene.graph.nodes[node],
            line: &what.scene.lines[node],
            share: met.map(|met| f64::from(met) / f64::from(runs.max(1))),
            amount: met.map(|met| Amount::of(met, runs)),
            is_chosen: what.chosen == Some(node),
            is_found: what.found.map(|found| found.contains(&node)),
            mistakes: what.scene.mistakes[node].len(),
            unmatched: what.unmatched.get(node).copied().unwrap_or_default(),
        };
        node_ui(ui, look, Rect::from_min_max(to_screen(place.min), to_screen(place.max)), &shown, camera.zoom * scale);
    }
    ui.set_clip_rect(before);
}

/// A stretch on the screen.
struct Line {
    points: Vec<Pos2>,
    amount: Option<Amount>,
    ends: bool,
    size: f32,
}

impl Line {
    fn paint(self, ui: &Ui, color: Color32) {
        let width = match self.amount {
            None => 1.5,
            Some(Amount::Never) => 1.2,
            Some(Amount::Seldom) => 1.5,
            Some(Amount::Often) => 3.5,
        };
        let stroke = Stroke::new((width * self.size).clamp(0.8, 5.0), color);
        if self.ends
            && let [.., before, end] = self.points.as_slice()
        {
            let down = if end.y >= before.y { 1.0 } else { -1.0 };
            let (wide, long) = (ARROW * 0.6 * self.size, ARROW * self.size);
            let tip = pos2(end.x, end.y);
            let points = vec![tip, tip + vec2(-wide, -long * down), tip + vec2(wide, -long * down)];
            ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
        if self.amount == Some(Amount::Never) {
            let dash = 5.0 * self.size;
            ui.painter().extend(Shape::dashed_line(&self.points, stroke, dash, dash));
        } else {
            ui.painter().add(Shape::line(self.points, stroke));
        }
    }
}
