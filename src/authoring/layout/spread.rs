//! How far to the right each item stands: near the middle of its neighbours, in the order found, never closer than allowed.

use super::layers::Net;

/// Rounds of pulling each layer towards its neighbours.
const ROUNDS: usize = 24;
/// Long lines are pulled straight before nodes are pulled to them.
const LINE_WEIGHT: f32 = 4.0;

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
    for round in 0..ROUNDS {
        // Both sides together in the end, so that neither way of sweeping shows.
        let both = round + 6 >= ROUNDS;
        let (down, up): (Vec<usize>, Vec<usize>) = ((0..depth).collect(), (0..depth).rev().collect());
        for layer in if round % 2 == 0 { down } else { up } {
            let near = |item: usize| {
                let (above, below) = (&net.above[item], &net.below[item]);
                let pick = |wanted: bool, list: &Vec<usize>| {
                    list.iter().filter(|_| wanted).map(|other| (xs[*other], *other)).collect::<Vec<_>>()
                };
                let mut near = pick(both || round % 2 == 0, above);
                near.extend(pick(both || round % 2 == 1, below));
                near
            };
            let wishes: Vec<(f32, f32)> = net.layers[layer]
                .iter()
                .map(|item| {
                    let near = near(*item);
                    let weight = |other: usize| if *item >= count && other >= count { LINE_WEIGHT } else { 1.0 };
                    let total: f32 = near.iter().map(|(_, other)| weight(*other)).sum();
                    let sum: f32 = near.iter().map(|(x, other)| x * weight(*other)).sum();
                    if near.is_empty() { (xs[*item], 0.25) } else { (sum / total, total) }
                })
                .collect();
            let widths: Vec<f32> = net.layers[layer].iter().map(|item| width(*item)).collect();
            for (item, x) in net.layers[layer].iter().zip(fit(&wishes, &widths, gap)) {
                xs[*item] = x;
            }
        }
    }
    xs
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
