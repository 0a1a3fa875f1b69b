//! How far to the right each item stands: near the middle of its neighbours, in the order found, never closer than allowed.

use super::layers::Net;

/// Rounds of pulling each layer towards its neighbours.
const ROUNDS: usize = 25;
/// Long lines are pulled straight before nodes are pulled to them.
const LINE_WEIGHT: f32 = 8.0;

/// The middle of each item.
pub fn place(net: &Net, count: usize, width: impl Fn(usize) -> f32, gap: f32) -> Vec<f32> {
    let mut xs = vec![0.0; net.rank.len()];
    for layer in &net.layers {
        let mut x = 0.0;
        for item in layer {
            xs[*item] = x + width(*item) / 2.0;
            x += width(*item) + gap;
        }
        let half = (x - gap) / 2.0;
        layer.iter().for_each(|item| xs[*item] -= half);
    }
    let depth = net.layers.len();
    let (down, up): (Vec<usize>, Vec<usize>) = ((0..depth).collect(), (0..depth).rev().collect());
    for round in 0..ROUNDS {
        let side = match round {
            round if round + 1 == ROUNDS => Side::Straight,
            // Both sides together in the end, so that neither way of sweeping shows.
            round if round + 6 >= ROUNDS => Side::Both,
            round if round % 2 == 0 => Side::Above,
            _ => Side::Below,
        };
        let order = if side == Side::Below || side == Side::Both && round % 2 == 1 { &up } else { &down };
        for layer in order {
            let wishes: Vec<(f32, f32)> = net.layers[*layer].iter().map(|item| wish(net, &xs, count, *item, side)).collect();
            let widths: Vec<f32> = net.layers[*layer].iter().map(|item| width(*item)).collect();
            for (item, x) in net.layers[*layer].iter().zip(fit(&wishes, &widths, gap)) {
                xs[*item] = x;
            }
        }
    }
    xs
}

/// Which neighbours pull.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
    Both,
    /// The middle one above, so that what follows in a row stands in a row.
    Straight,
}

/// Where an item would stand, and how much it matters.
fn wish(net: &Net, xs: &[f32], count: usize, item: usize, side: Side) -> (f32, f32) {
    let weight = |other: usize| if item >= count && other >= count { LINE_WEIGHT } else { 1.0 };
    if side == Side::Straight {
        let mut above: Vec<usize> = net.above[item].clone();
        above.sort_by(|a, b| xs[*a].total_cmp(&xs[*b]));
        // Of two in the middle the one that is nearer.
        let middle = [above.get(above.len().saturating_sub(1) / 2), above.get(above.len() / 2)].into_iter().flatten();
        let nearest = middle.min_by(|a, b| (xs[**a] - xs[item]).abs().total_cmp(&(xs[**b] - xs[item]).abs()));
        return nearest.map_or((xs[item], 1.0), |other| (xs[*other], weight(*other)));
    }
    let above = net.above[item].iter().filter(|_| side != Side::Below);
    let below = net.below[item].iter().filter(|_| side != Side::Above);
    let (mut sum, mut total) = (0.0, 0.0);
    for other in above.chain(below) {
        sum += xs[*other] * weight(*other);
        total += weight(*other);
    }
    if total > 0.0 { (sum / total, total) } else { (xs[item], 0.25) }
}

/// The places nearest to the wishes (in the sense of least squares) that keep the order and the gaps: wishes that are too close are
/// pooled into a block, which stands at their mean.
fn fit(wishes: &[(f32, f32)], widths: &[f32], gap: f32) -> Vec<f32> {
    let mut offsets = Vec::with_capacity(wishes.len());
    let mut x = 0.0;
    for (index, width) in widths.iter().enumerate() {
        if index > 0 {
            x += (widths[index - 1] + width) / 2.0 + gap;
        }
        offsets.push(x);
    }
    // Each block: sum of weighted wishes, weight, how many.
    let mut blocks: Vec<(f32, f32, usize)> = Vec::new();
    for ((wish, weight), offset) in wishes.iter().zip(&offsets) {
        let mut block = ((wish - offset) * weight, *weight, 1);
        while let Some((sum, total, many)) = blocks.pop_if(|(sum, total, _)| *sum / *total >= block.0 / block.1) {
            block = (block.0 + sum, block.1 + total, block.2 + many);
        }
        blocks.push(block);
    }
    let starts = blocks.iter().flat_map(|(sum, total, many)| std::iter::repeat_n(sum / total, *many));
    starts.zip(&offsets).map(|(start, offset)| start + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_met_as_far_as_there_is_room() {
        assert_eq!(fit(&[(0.0, 1.0), (100.0, 1.0)], &[10.0, 10.0], 5.0), [0.0, 100.0]);
        assert_eq!(fit(&[(50.0, 1.0), (50.0, 1.0)], &[10.0, 10.0], 5.0), [42.5, 57.5]);
    }
}
