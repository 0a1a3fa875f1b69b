//! A scenario's graph made ready to be drawn: laid out once, its lines flattened, its texts looked up.
//!
//! Made anew only when the scenario, the language or its mistakes have changed; must never be made in every frame.

use crate::authoring::{About, Coverage, Graph, Labels, Layout, Place, Sizes, Why, layout, mistakes, shortened};
use crate::language::{Normal, Segmenter};
use crate::scenario::{Diagnostic, Scenario};
use crate::ui::model::Model;
use egui::{Pos2, Rect, pos2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Sizes at 100 % text and full size.
pub const SIZES: Sizes = Sizes { node: (188.0, 58.0), gap: (26.0, 46.0), lane: 12.0 };
/// Longest line beside an id, in characters.
const LINE: usize = 60;
/// Pieces a bend is drawn with.
const PIECES: usize = 10;

/// A stretch of one or more lines between two layers; lines that share it are drawn once.
pub struct Stretch {
    pub points: Vec<Pos2>,
    pub bounds: Rect,
    /// The layout's routes that run through it.
    pub routes: Vec<usize>,
    /// An arrow stands at its end.
    pub ends: bool,
}

/// See the module.
pub struct Scene {
    pub scenario: Arc<Scenario>,
    language: String,
    rtl: bool,
    seen: (usize, usize),
    pub graph: Graph,
    pub laid: Layout,
    pub stretches: Vec<Stretch>,
    /// What the customer says, or how an ending is called, for each node.
    pub lines: Vec<String>,
    /// What is searched, for each node.
    hay: Vec<String>,
    /// Mistakes of each node; those of the scenario as a whole stand where every turn does.
    pub mistakes: Vec<Vec<Diagnostic>>,
}

impl Scene {
    /// Whether it still shows this.
    pub fn shows(&self, model: &Model<'_>, scenario: &Arc<Scenario>, rtl: bool) -> bool {
        Arc::ptr_eq(&self.scenario, scenario)
            && self.language == model.catalogue.tag
            && self.rtl == rtl
            && self.seen == seen(model)
    }

    pub fn new(model: &Model<'_>, scenario: &Arc<Scenario>, rtl: bool) -> Scene {
        let temperament = model.library.temperaments.get(&scenario.temperament).map(AsRef::as_ref);
        let graph = Graph::new(scenario, temperament);
        let laid = layout(&graph, SIZES);
        let laid = if rtl { laid.mirrored() } else { laid };
        let labels = Labels::texts(model.catalogue, scenario);
        let lines = graph.nodes.iter().map(|node| shortened(&labels.line(&node.place), LINE)).collect();
        let hay = graph.nodes.iter().map(|node| hay(scenario, &labels, &node.place)).collect();
        let text_of = |path: &str| model.library.text_of(path).map(str::to_owned);
        let found = mistakes(scenario, model.mistakes, text_of);
        let own = |about: &About| found.get(about).into_iter().flatten().map(|d| (*d).clone());
        let of_node = |place: &Place| match place {
            Place::Turn(id) => {
                let points = scenario.turn(id).into_iter().flat_map(|turn| &turn.required).cloned();
                own(&About::Turn(id.clone())).chain(points.flat_map(|point| own(&About::Point(point)))).collect()
            }
            Place::Ending(_) => Vec::new(),
            Place::Anywhere => own(&About::Scenario).collect(),
        };
        let mistakes = graph.nodes.iter().map(|node| of_node(&node.place)).collect();
        Scene {
            scenario: scenario.clone(),
            language: model.catalogue.tag.clone(),
            rtl,
            seen: seen(model),
            stretches: stretches(&laid),
            graph,
            laid,
            lines,
            hay,
            mistakes,
        }
    }

    /// The nodes whose ids or texts hold all words looked for; `None` when nothing is looked for.
    pub fn find(&self, wanted: &str) -> Option<Vec<usize>> {
        let words: Vec<String> = wanted.split_whitespace().map(normal).filter(|word| !word.is_empty()).collect();
        let holds = |node: &usize| words.iter().all(|word| self.hay[*node].contains(word.as_str()));
        (!words.is_empty()).then(|| (0..self.graph.nodes.len()).filter(holds).collect())
    }

    /// What a node is called.
    pub fn name(&self, node: usize) -> &str {
        match &self.graph.nodes[node].place {
            Place::Anywhere => &self.lines[node],
            place => place.id(),
        }
    }

    /// Where a node is drawn, at full size.
    pub fn rect(&self, node: usize) -> Rect {
        let (half, at) = (self.laid.half(), self.laid.nodes[node]);
        Rect::from_min_max(pos2(at.0 - half.0, at.1 - half.1), pos2(at.0 + half.0, at.1 + half.1))
    }

    /// How many runs met a node; `None` where nobody counts.
    pub fn met(&self, coverage: &Coverage, node: usize) -> Option<u32> {
        match &self.graph.nodes[node].place {
            Place::Turn(id) => Some(coverage.turns.get(id).copied().unwrap_or_default()),
            Place::Ending(id) => Some(coverage.endings.get(id).copied().unwrap_or_default()),
            Place::Anywhere => None,
        }
    }

    /// How many runs took a branch; `None` for what is no branch.
    pub fn taken(&self, coverage: &Coverage, edge: usize) -> Option<u32> {
        let edge = &self.graph.edges[edge];
        let (Place::Turn(turn), Why::Branch { index, .. }) = (&self.graph.nodes[edge.from].place, &edge.why) else { return None };
        Some(coverage.branches.get(&(turn.clone(), *index)).copied().unwrap_or_default())
    }
}

fn seen(model: &Model<'_>) -> (usize, usize) {
    (model.mistakes.as_ptr() as usize, model.mistakes.len())
}

fn normal(text: &str) -> String {
    Normal::new(text, &Segmenter::default()).text()
}

/// All of a node's texts, in the form in which they are searched.
fn hay(scenario: &Scenario, labels: &Labels<'_>, place: &Place) -> String {
    let mut all = vec![place.id().to_owned(), labels.line(place)];
    if let Place::Turn(id) = place
        && let Some(turn) = scenario.turn(id)
    {
        let message = format!("turn-{id}");
        all.extend(["calm", "tense", "hot"].iter().flat_map(|band| labels.attributes(&message, band)));
        all.extend(turn.replies.iter().flat_map(|reply| labels.text(&format!("reply-{id}-{}", reply.id))));
        all.extend(labels.text(&format!("model-{id}")));
        all.extend(turn.required.iter().flat_map(|point| [point.to_string(), labels.point(point)]));
    }
    normal(&all.join(" \n "))
}

/// The lines in pieces, each drawn once however many lines run through it.
fn stretches(laid: &Layout) -> Vec<Stretch> {
    let mut at: BTreeMap<[u32; 5], usize> = BTreeMap::new();
    let mut all: Vec<Stretch> = Vec::new();
    for (index, route) in laid.routes.iter().enumerate() {
        let last = route.points.len().saturating_sub(2);
        for (place, two) in route.points.windows(2).enumerate() {
            let (from, to) = (pos2(two[0].0, two[0].1), pos2(two[1].0, two[1].1));
            let key = [from.x.to_bits(), from.y.to_bits(), to.x.to_bits(), to.y.to_bits(), u32::from(route.back)];
            let known = *at.entry(key).or_insert_with(|| {
                let points = bend(from, to);
                all.push(Stretch { bounds: Rect::from_points(&points), points, routes: Vec::new(), ends: false });
                all.len() - 1
            });
            all[known].routes.push(index);
            all[known].ends |= place == last;
        }
    }
    all
}

/// A line that leaves and arrives straight up or down.
fn bend(from: Pos2, to: Pos2) -> Vec<Pos2> {
    if (from.x - to.x).abs() < 0.5 {
        return vec![from, to];
    }
    let pull = (to.y - from.y) * 0.5;
    let (a, b) = (pos2(from.x, from.y + pull), pos2(to.x, to.y - pull));
    let at = |piece: usize| {
        let t = piece as f32 / PIECES as f32;
        let u = 1.0 - t;
        let mix = |p: f32, q: f32, r: f32, s: f32| u * u * u * p + 3.0 * u * u * t * q + 3.0 * u * t * t * r + t * t * t * s;
        pos2(mix(from.x, a.x, b.x, to.x), mix(from.y, a.y, b.y, to.y))
    };
    (0..=PIECES).map(at).collect()
}
