//! How a figure is spread over many runs. Arithmetic only.

use serde::Serialize;

/// The least, the quarters, the most and the mean of what was observed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// Runs in which it was observed.
    pub observed: usize,
    /// The least.
    pub min: u32,
    /// A quarter of the runs has no more.
    pub q1: u32,
    /// Half of the runs has no more.
    pub median: u32,
    /// Three quarters of the runs have no more.
    pub q3: u32,
    /// The most.
    pub max: u32,
    /// The mean.
    pub mean: f64,
}

impl Spread {
    /// Of values in any order; `None` when there are none.
    pub fn of(mut values: Vec<u32>) -> Option<Spread> {
        values.sort_unstable();
        let last = values.len().checked_sub(1)?;
        // The nearest rank: always a value that was there.
        let at = |quarters: usize| values.get(last * quarters / 4).copied().unwrap_or_default();
        let sum: u64 = values.iter().map(|v| u64::from(*v)).sum();
        let mean = sum as f64 / values.len() as f64;
        Some(Spread { observed: values.len(), min: at(0), q1: at(1), median: at(2), q3: at(3), max: at(4), mean })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_values_that_were_there() {
        assert_eq!(Spread::of(Vec::new()), None);
        let one = Spread::of(vec![7]).unwrap();
        assert_eq!((one.min, one.median, one.max, one.mean), (7, 7, 7, 7.0));
        let nine = Spread::of((0..=8).rev().map(|n| n * 10).collect()).unwrap();
        assert_eq!((nine.min, nine.q1, nine.median, nine.q3, nine.max, nine.mean), (0, 20, 40, 60, 80, 40.0));
    }
}
