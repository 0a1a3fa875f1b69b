//! Where a graph's nodes and edges go: in layers from the start down, after Sugiyama. What leads to the same node from afar joins
//! into one line, so that two hundred ways to an ending are a trunk with branches and not a hatching.
//!
//! Deterministic: the same graph gives the same drawing on every machine. Knows sizes, and neither texts nor looks; must never
//! leave an edge out.

mod layers;
mod order;
mod spread;

use super::graph::{Graph, NodeKind};
use std::collections::BTreeMap;

/// Sizes to lay out with, in any unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// Width and height of a node.
    pub node: (f32, f32),
    /// Least gap between neighbours in a layer, and between layers.
    pub gap: (f32, f32),
    /// Room for a line that passes between nodes.
    pub lane: f32,
}

/// A line from one node to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// Where from.
    pub from: usize,
    /// Where to.
    pub to: usize,
    /// The graph's edges it stands for.
    pub edges: Vec<usize>,
    /// It leads back up.
    pub back: bool,
    /// Points from the border of the one to the border of the other.
    pub points: Vec<(f32, f32)>,
}

/// A graph laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Centres of the nodes.
    pub nodes: Vec<(f32, f32)>,
    /// The layer of each node.
    pub ranks: Vec<usize>,
    /// Lines; those that stay at a node are none.
    pub routes: Vec<Route>,
    /// Width and height of the whole.
    pub size: (f32, f32),
    sizes: Sizes,
}

impl Layout {
    /// Half a node's width and height.
    pub fn half(&self) -> (f32, f32) {
        (self.sizes.node.0 / 2.0, self.sizes.node.1 / 2.0)
    }

    /// The same seen in a mirror, for what is read from the right.
    pub fn mirrored(mut self) -> Layout {
        let width = self.size.0;
        let points = self.routes.iter_mut().flat_map(|route| &mut route.points);
        points.chain(&mut self.nodes).for_each(|(x, _)| *x = width - *x);
        self
    }
}

/// Lays a graph out.
pub fn layout(graph: &Graph, sizes: Sizes) -> Layout {
    let start = graph.nodes.iter().position(|node| node.kind == NodeKind::Start).unwrap_or_default();
    let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (index, edge) in graph.edges.iter().enumerate().filter(|(_, edge)| edge.from != edge.to) {
        pairs.entry((edge.from, edge.to)).or_default().push(index);
    }
    // In the order in which the author's edges first join two nodes.
    let mut links: Vec<((usize, usize), Vec<usize>)> = pairs.into_iter().collect();
    links.sort_by_key(|(_, edges)| edges.first().copied());
    let ends: Vec<(usize, usize)> = links.iter().map(|(pair, _)| *pair).collect();
    let ranked = layers::rank(graph.nodes.len(), start, &ends);
    let mut net = layers::Net::new(graph.nodes.len(), &ends, &ranked);
    order::reduce_crossings(&mut net);
    let width = |item: usize| if item < graph.nodes.len() { sizes.node.0 } else { sizes.lane };
    let xs = spread::place(&net, graph.nodes.len(), width, sizes.gap.0);
    let step = sizes.node.1 + sizes.gap.1;
    let y = |rank: usize| rank as f32 * step + sizes.node.1 / 2.0;
    let least = (0..xs.len()).map(|item| xs[item] - width(item) / 2.0).fold(f32::INFINITY, f32::min);
    let least = if least.is_finite() { least } else { 0.0 };
    let at = |item: usize| (xs[item] - least, y(net.rank[item]));
    let most = (0..xs.len()).map(|item| at(item).0 + width(item) / 2.0).fold(0.0, f32::max);
    let deepest = net.rank.iter().max().map_or(0.0, |rank| y(*rank) + sizes.node.1 / 2.0);
    let half = sizes.node.1 / 2.0;
    let routes = links.into_iter().zip(&net.chains).zip(&ranked.back).map(|(((pair, edges), chain), back)| {
        let (from, to) = pair;
        // Chains run down; a line that leads back runs up.
        let mut points: Vec<(f32, f32)> = Vec::with_capacity(2 * chain.len());
        for (place, item) in chain.iter().enumerate() {
            let (x, y) = at(*item);
            // A line goes straight through a layer, as far as the nodes there reach.
            if place > 0 {
                points.push((x, y - half));
            }
            if place + 1 < chain.len() {
                points.push((x, y + half));
            }
        }
        if *back {
            points.reverse();
        }
        Route { from, to, edges, back: *back, points }
    });
    let routes = routes.collect();
    let nodes = (0..graph.nodes.len()).map(at).collect();
    let ranks = net.rank[..graph.nodes.len()].to_vec();
    Layout { nodes, ranks, routes, size: (most, deepest), sizes }
}
