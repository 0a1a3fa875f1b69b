//! Plain statistics: area under the curve, rank correlation (also with length held constant), bootstrap intervals.

use super::data::{Goal, Set};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// How often a text labelled 1 scores above one labelled 0; ties count half.
pub fn auc(scores: &[f64], labels: &[f64]) -> f64 {
    let ranks = ranks(scores);
    let ones = labels.iter().filter(|l| **l > 0.5).count() as f64;
    let sum: f64 = ranks.iter().zip(labels).filter(|(_, l)| **l > 0.5).map(|(r, _)| r).sum();
    (sum - ones * (ones + 1.0) / 2.0) / (ones * (labels.len() as f64 - ones))
}

/// How often the better of two scores higher; ties count half.
pub fn pairwise(pairs: &[[f64; 2]]) -> f64 {
    let won = |[worse, better]: &[f64; 2]| {
        if better > worse {
            1.0
        } else if better == worse {
            0.5
        } else {
            0.0
        }
    };
    pairs.iter().map(won).sum::<f64>() / pairs.len() as f64
}

pub fn spearman(a: &[f64], b: &[f64]) -> f64 {
    pearson(&ranks(a), &ranks(b))
}

/// Rank correlation of `a` and `b` with `given` held constant.
pub fn partial_spearman(a: &[f64], b: &[f64], given: &[f64]) -> f64 {
    let (ab, ag, bg) = (spearman(a, b), spearman(a, given), spearman(b, given));
    (ab - ag * bg) / ((1.0 - ag * ag) * (1.0 - bg * bg)).sqrt()
}

fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let mean = |x: &[f64]| x.iter().sum::<f64>() / x.len() as f64;
    let (ma, mb) = (mean(a), mean(b));
    let sum = |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(x, y)| f(x - ma, y - mb)).sum::<f64>();
    sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt()
}

/// Ranks from 1; equals share the middle one.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let mut to = from;
        while to < order.len() && values[order[to]] == values[order[from]] {
            to += 1;
        }
        order[from..to].iter().for_each(|i| ranks[*i] = (from + to + 1) as f64 / 2.0);
        from = to;
    }
    ranks
}

/// The middle 95 % of a figure over 400 bootstrap samples of the rows.
pub fn interval(set: &Set, scores: &[[f64; 2]]) -> (f64, f64) {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let mut figures: Vec<f64> = (0..400)
        .map(|_| {
            let sample: Vec<usize> = scores.iter().map(|_| rng.next_u32() as usize % scores.len()).collect();
            set.figure_of(&sample.iter().map(|i| (*i, scores[*i])).collect::<Vec<_>>())
        })
        .filter(|f| f.is_finite())
        .collect();
    figures.sort_by(f64::total_cmp);
    (figures[figures.len() / 40], figures[figures.len() - 1 - figures.len() / 40])
}

impl Set {
    pub fn figure(&self, scores: &[[f64; 2]]) -> f64 {
        self.figure_of(&scores.iter().copied().enumerate().collect::<Vec<_>>())
    }

    fn figure_of(&self, scores: &[(usize, [f64; 2])]) -> f64 {
        let row = |f: &dyn Fn(usize) -> f64| scores.iter().map(|(i, _)| f(*i)).collect::<Vec<f64>>();
        let first: Vec<f64> = scores.iter().map(|(_, s)| s[0]).collect();
        match self.goal {
            Goal::Pairs => pairwise(&scores.iter().map(|(_, s)| *s).collect::<Vec<_>>()),
            Goal::Class => auc(&first, &row(&|i| self.rows[i].label)),
            Goal::Quartiles => {
                let kept: Vec<(f64, f64)> = scores.iter().filter_map(|(i, s)| self.rows[*i].class.map(|c| (s[0], c))).collect();
                let (scores, classes): (Vec<f64>, Vec<f64>) = kept.into_iter().unzip();
                auc(&scores, &classes)
            }
            Goal::Rating => spearman(&first, &row(&|i| self.rows[i].label)),
            Goal::RatingGivenLength => partial_spearman(&first, &row(&|i| self.rows[i].label), &row(&|i| self.rows[i].length)),
        }
    }
}
