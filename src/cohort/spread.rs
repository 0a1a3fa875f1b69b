//! How values spread over people.

use super::statistics::{mean, quantile};
use serde::Serialize;

/// Bars of a histogram: tens, the last one with the hundred.
pub const BINS: usize = 10;

/// Values from 0 to 100 of so many people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spread {
    /// Of how many people.
    pub n: usize,
    /// The mean.
    pub mean: f64,
    /// The lowest, the quarter, the middle, the three quarters, the highest.
    pub quartiles: [f64; 5],
    /// How many people lie in each ten.
    pub bins: [usize; BINS],
}

impl Spread {
    /// Of these; `None` of nobody.
    pub fn of(mut values: Vec<f64>) -> Option<Spread> {
        values.sort_by(f64::total_cmp);
        let mut bins = [0; BINS];
        for value in &values {
            if let Some(bin) = bins.get_mut(((value / 10.0).max(0.0) as usize).min(BINS - 1)) {
                *bin += 1;
            }
        }
        let at = |share| quantile(&values, share);
        let quartiles = [at(0.0)?, at(0.25)?, at(0.5)?, at(0.75)?, at(1.0)?];
        Some(Spread { n: values.len(), mean: mean(&values)?, quartiles, bins })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_bar() {
        let spread = Spread::of(vec![0.0, 9.0, 10.0, 99.0, 100.0, 55.0]).unwrap();
        assert_eq!(spread.bins, [2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
        assert_eq!((spread.n, spread.mean), (6, 45.5));
        assert_eq!(spread.quartiles, [0.0, 9.25, 32.5, 88.0, 100.0]);
        assert_eq!(Spread::of(Vec::new()), None);
    }
}
