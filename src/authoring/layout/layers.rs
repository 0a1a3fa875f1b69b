//! The layer of each node, and the net of what joins neighbouring layers: long lines get a place in every layer they pass.
//!
//! Knows node numbers only, and must never follow a line twice: graphs of any depth are walked without recursion.

use std::collections::BTreeMap;

/// Layers, and which lines lead back up.
pub struct Ranked {
    pub rank: Vec<usize>,
    pub back: Vec<bool>,
}

/// Finds the layers: each node as far down as the longest way to it, ways back not counted.
pub fn rank(count: usize, start: usize, ends: &[(usize, usize)]) -> Ranked {
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (link, (from, _)) in ends.iter().enumerate() {
        out[*from].push(link);
    }
    let (back, mut order) = walk(count, start, ends, &out);
    order.reverse();
    let down = |link: usize| if back[link] { (ends[link].1, ends[link].0) } else { ends[link] };
    let mut rank: Vec<usize> = vec![0; count];
    // What leads back is turned round: it too wants the lower node below.
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (link, _) in ends.iter().enumerate() {
        let (upper, lower) = down(link);
        below[upper].push(lower);
    }
    for node in &order {
        for lower in &below[*node] {
            rank[*lower] = rank[*lower].max(rank[*node] + 1);
        }
    }
    let mut above = vec![0; count];
    below.iter().flatten().for_each(|lower| above[*lower] += 1);
    // What is joined to more below than above moves down to it.
    for node in order.iter().rev() {
        let nearest = below[*node].iter().map(|lower| rank[*lower]).min();
        if let Some(nearest) = nearest.filter(|_| *node != start && below[*node].len() > above[*node]) {
            rank[*node] = rank[*node].max(nearest.saturating_sub(1));
        }
    }
    Ranked { rank, back }
}

/// Walks in depth from the start, then from what was not reached; links to a node still being walked lead back. Also gives the nodes
/// in the order in which they were left: each after all below it.
fn walk(count: usize, start: usize, ends: &[(usize, usize)], out: &[Vec<usize>]) -> (Vec<bool>, Vec<usize>) {
    let mut back = vec![false; ends.len()];
    let mut left = Vec::with_capacity(count);
    let (mut seen, mut open) = (vec![false; count], vec![false; count]);
    for root in std::iter::once(start).chain(0..count).filter(|root| *root < count) {
        let mut path: Vec<(usize, usize)> = Vec::new();
        if !seen[root] {
            (seen[root], open[root]) = (true, true);
            path.push((root, 0));
        }
        while let Some((node, next)) = path.last_mut() {
            let Some(link) = out[*node].get(*next).copied() else {
                open[*node] = false;
                left.push(*node);
                path.pop();
                continue;
            };
            *next += 1;
            let to = ends[link].1;
            back[link] = open[to];
            if !seen[to] {
                (seen[to], open[to]) = (true, true);
                path.push((to, 0));
            }
        }
    }
    (back, left)
}

/// Nodes and the places of long lines, layer by layer.
pub struct Net {
    /// The layer of each item: nodes first, then places of lines.
    pub rank: Vec<usize>,
    /// The items of each layer, from left to right.
    pub layers: Vec<Vec<usize>>,
    /// Items in the next layer that an item is joined to, each once.
    pub below: Vec<Vec<usize>>,
    /// The same upwards.
    pub above: Vec<Vec<usize>>,
    /// For each link the items it passes, from the upper node to the lower.
    pub chains: Vec<Vec<usize>>,
}

impl Net {
    /// Lines with the same aim share their places: those down join above it, those back up below it.
    pub fn new(count: usize, ends: &[(usize, usize)], ranked: &Ranked) -> Net {
        let mut rank = ranked.rank.clone();
        let mut shared: BTreeMap<(usize, bool, usize), usize> = BTreeMap::new();
        let mut chains = Vec::with_capacity(ends.len());
        for ((from, to), back) in ends.iter().zip(&ranked.back) {
            let (upper, lower) = if *back { (*to, *from) } else { (*from, *to) };
            let mut chain = vec![upper];
            for layer in ranked.rank[upper] + 1..ranked.rank[lower] {
                let item = *shared.entry((*to, *back, layer)).or_insert_with(|| {
                    rank.push(layer);
                    rank.len() - 1
                });
                chain.push(item);
            }
            chain.push(lower);
            chains.push(chain);
        }
        let depth = rank.iter().max().map_or(0, |deepest| deepest + 1);
        let mut net = Net {
            layers: vec![Vec::new(); depth],
            below: vec![Vec::new(); rank.len()],
            above: vec![Vec::new(); rank.len()],
            rank,
            chains,
        };
        for (upper, lower) in net.chains.iter().flat_map(|chain| chain.iter().zip(chain.iter().skip(1))) {
            if !net.below[*upper].contains(lower) {
                net.below[*upper].push(*lower);
                net.above[*lower].push(*upper);
            }
        }
        net.fill(count);
        net
    }

    /// The first order: as a walk in depth from the top comes by.
    fn fill(&mut self, count: usize) {
        let mut seen = vec![false; self.rank.len()];
        let tops = (0..count).filter(|node| self.above[*node].is_empty());
        let mut open: Vec<usize> = tops.collect();
        open.reverse();
        while let Some(item) = open.pop() {
            if !std::mem::replace(&mut seen[item], true) {
                self.layers[self.rank[item]].push(item);
                open.extend(self.below[item].iter().rev());
            }
        }
        for item in (0..self.rank.len()).filter(|item| !seen[*item]) {
            self.layers[self.rank[item]].push(item);
        }
    }
}
