//! The order within the layers: sweeps up and down, each item towards the middle of its neighbours, keep the fewest crossings found.

use super::layers::Net;

/// Sweeps at most; each goes down and up once.
const SWEEPS: usize = 12;

/// Changes the order of the layers so that fewer lines cross.
pub fn reduce_crossings(net: &mut Net) {
    let mut places = places(net);
    let mut best = net.layers.clone();
    let mut fewest = crossings(net, &places);
    let mut since = 0;
    for _ in 0..SWEEPS {
        let depth = net.layers.len();
        (1..depth).for_each(|layer| settle(net, &mut places, layer, true));
        (0..depth.saturating_sub(1)).rev().for_each(|layer| settle(net, &mut places, layer, false));
        let now = crossings(net, &places);
        since += 1;
        if now < fewest {
            (fewest, since) = (now, 0);
            best.clone_from(&net.layers);
        }
        if fewest == 0 || since > 3 {
            break;
        }
    }
    net.layers = best;
}

/// The place of each item within its layer.
fn places(net: &Net) -> Vec<usize> {
    let mut places = vec![0; net.rank.len()];
    for layer in &net.layers {
        layer.iter().enumerate().for_each(|(place, item)| places[*item] = place);
    }
    places
}

/// Orders one layer by its neighbours above, or below.
fn settle(net: &mut Net, places: &mut [usize], layer: usize, by_above: bool) {
    let beside = if by_above { &net.above } else { &net.below };
    let wish = |item: usize| {
        let near = &beside[item];
        let sum: usize = near.iter().map(|other| places[*other]).sum();
        if near.is_empty() { places[item] as f64 } else { sum as f64 / near.len() as f64 }
    };
    let mut items: Vec<(f64, usize)> = net.layers[layer].iter().map(|item| (wish(*item), *item)).collect();
    // What wishes for the same place keeps its order.
    items.sort_by(|a, b| a.0.total_cmp(&b.0));
    net.layers[layer] = items.into_iter().map(|(_, item)| item).collect();
    net.layers[layer].iter().enumerate().for_each(|(place, item)| places[*item] = place);
}

/// How often lines cross.
pub fn crossings(net: &Net, places: &[usize]) -> usize {
    let mut all = 0;
    for (upper, lower) in net.layers.iter().zip(net.layers.iter().skip(1)) {
        let mut ends = Vec::new();
        for item in upper {
            let mut to: Vec<usize> = net.below[*item].iter().map(|other| places[*other]).collect();
            to.sort_unstable();
            ends.extend(to);
        }
        all += inversions(&ends, lower.len());
    }
    all
}

/// Pairs that stand in the wrong order, counted with a tree of sums.
fn inversions(ends: &[usize], wide: usize) -> usize {
    let mut sums = vec![0_usize; wide + 1];
    let mut all = 0;
    for (seen, end) in ends.iter().enumerate() {
        let (mut at, mut not_right) = (end + 1, 0);
        while at > 0 {
            not_right += sums[at];
            at &= at - 1;
        }
        all += seen - not_right;
        let mut at = end + 1;
        while at <= wide {
            sums[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crossings_are_counted() {
        assert_eq!(inversions(&[0, 1, 2], 3), 0);
        assert_eq!(inversions(&[2, 1, 0], 3), 3);
        assert_eq!(inversions(&[1, 1, 0, 0], 2), 4);
    }
}
