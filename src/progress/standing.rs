//! Where the four dimensions stand now: the mean of the newest attempt at each scenario, and how that moved since the first attempt that
//! was scored by the same rules.

use super::{DIMENSIONS, Ended};
use crate::scenario::Dimension;
use serde::Serialize;

/// The newest attempt at a scenario, and the oldest one scored by the same rules, if that is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The newest.
    pub last: Ended,
    /// The oldest.
    pub first: Option<Ended>,
}

/// How a dimension moved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Change {
    /// By how much, in the mean.
    pub by: f64,
    /// Scenarios in which it was observed both times.
    pub count: usize,
}

/// One dimension.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Standing {
    /// Which.
    pub dimension: Dimension,
    /// The mean; `None` when it was not observed.
    pub mean: Option<f64>,
    /// Scenarios in whose newest attempt it was observed.
    pub count: usize,
    /// How it moved; `None` where nothing was played twice by the same rules.
    pub change: Option<Change>,
}

/// Where the dimensions stand, in the order of [`DIMENSIONS`].
pub fn standings(all: &[Pair]) -> [Standing; 4] {
    let standing = |(at, dimension): (usize, Dimension)| {
        let of = |ended: &Ended| ended.scores.get(at).copied().flatten().map(f64::from);
        let now: Vec<f64> = all.iter().filter_map(|pair| of(&pair.last)).collect();
        let moved = |pair: &Pair| {
            let first = pair.first.as_ref().filter(|first| first.rules == pair.last.rules)?;
            Some(of(&pair.last)? - of(first)?)
        };
        let moved: Vec<f64> = all.iter().filter_map(moved).collect();
        let change = mean(&moved).map(|by| Change { by, count: moved.len() });
        Standing { dimension, mean: mean(&now), count: now.len(), change }
    };
    let mut at = 0..DIMENSIONS.len();
    DIMENSIONS.map(|dimension| standing((at.next().unwrap_or_default(), dimension)))
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::ended;

    #[test]
    fn what_was_not_observed_is_no_zero_and_other_rules_are_no_change() {
        let at = "2026-11-22T10:00";
        let pair = |last: [Option<u32>; 4], first: Option<(&str, [Option<u32>; 4])>| Pair {
            last: ended("a", "1", at, last),
            first: first.map(|(rules, scores)| ended("a", rules, at, scores)),
        };
        let all = [
            pair([Some(80), None, Some(50), None], Some(("1", [Some(60), Some(10), None, None]))),
            pair([Some(40), None, Some(100), None], Some(("2", [Some(0), None, Some(0), None]))),
            pair([Some(60), None, None, None], None),
        ];
        let [patience, positive, accuracy, escalation] = standings(&all);
        assert_eq!((patience.mean, patience.count), (Some(60.0), 3));
        assert_eq!(patience.change, Some(Change { by: 20.0, count: 1 }));
        assert_eq!((positive.mean, positive.count, positive.change), (None, 0, None));
        assert_eq!((accuracy.mean, accuracy.change), (Some(75.0), None));
        assert_eq!((escalation.dimension, escalation.mean), (Dimension::Escalation, None));
        assert!(standings(&[]).iter().all(|s| s.mean.is_none() && s.change.is_none()));
    }
}
