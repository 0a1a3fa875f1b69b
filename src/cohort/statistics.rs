//! Formulas over plain numbers. Knows nobody and nothing of Sabr; every formula names its source, and the README tells all of them.
//!
//! Must never answer a figure where there is none: too few values, or values that do not vary, give `None`.

/// The mean.
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The variance of a sample (divided by n − 1).
pub fn variance(values: &[f64]) -> Option<f64> {
    let middle = mean(values).filter(|_| values.len() > 1)?;
    Some(values.iter().map(|value| (value - middle).powi(2)).sum::<f64>() / (values.len() - 1) as f64)
}

/// The value below which a share of the values lies, between neighbours in proportion: type 7 of Hyndman and Fan (1996), as R and NumPy
/// count by default. The values are in rising order.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = (sorted.len().checked_sub(1)?) as f64 * share.clamp(0.0, 1.0);
    let (low, high) = (sorted.get(place.floor() as usize)?, sorted.get(place.ceil() as usize)?);
    Some(low + (high - low) * place.fract())
}

/// Pearson's correlation; `None` where one side does not vary.
pub fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    if pairs.len() < 2 {
        return None;
    }
    let middle = pairs.iter().fold((0.0, 0.0), |sum, pair| (sum.0 + pair.0 / n, sum.1 + pair.1 / n));
    let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (x, y) = (x - middle.0, y - middle.1);
        (both, one, other) = (both + x * y, one + x * x, other + y * y);
    }
    // Rounding leaves specks where nothing varies.
    (one > 1e-12 * n && other > 1e-12 * n).then(|| (both / (one * other).sqrt()).clamp(-1.0, 1.0))
}

/// Cronbach's alpha (1951) over a whole table: a row for each person, a column for each item.
/// k / (k − 1) × (1 − Σ variance of the items / variance of the sums).
pub fn alpha(rows: &[Vec<f64>]) -> Option<f64> {
    let items = rows.first()?.len();
    if items < 2 || rows.iter().any(|row| row.len() != items) {
        return None;
    }
    let sums: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let whole = variance(&sums).filter(|whole| *whole > 1e-12)?;
    let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect::<Vec<f64>>();
    let parts: f64 = (0..items).filter_map(|at| variance(&column(at))).sum();
    Some(items as f64 / (items as f64 - 1.0) * (1.0 - parts / whole))
}

/// Fisher's exact test (1922), two-sided, of a table of two groups by two outcomes: the chance, with all four sums as they are, of a table
/// no likelier than this one. Tables as likely as this one to within 10⁻⁷ count as equally likely, as in R.
pub fn fisher([[a, b], [c, d]]: [[u64; 2]; 2]) -> f64 {
    let (row, column, all) = (a + b, a + c, a + b + c + d);
    let table = Factorials::up_to(all);
    let chance = |x: u64| (table.choose(row, x) + table.choose(all - row, column - x) - table.choose(all, column)).exp();
    let (least, most) = ((row + column).saturating_sub(all), row.min(column));
    let here = chance(a) * (1.0 + 1e-7);
    let sum: f64 = (least..=most).map(chance).filter(|chance| *chance <= here).sum();
    sum.min(1.0)
}

/// Logarithms of factorials.
struct Factorials(Vec<f64>);

impl Factorials {
    fn up_to(most: u64) -> Factorials {
        let mut sum = 0.0;
        let logs = (1..=most).map(|n| {
            sum += (n as f64).ln();
            sum
        });
        Factorials(std::iter::once(0.0).chain(logs).collect())
    }

    /// Of all ways to take `few` out of `many`.
    fn choose(&self, many: u64, few: u64) -> f64 {
        let of = |n: u64| self.0.get(n as usize).copied().unwrap_or(f64::NEG_INFINITY);
        of(many) - of(few) - of(many.saturating_sub(few))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn nothing_comes_of_too_little() {
        assert_eq!((mean(&[]), variance(&[1.0]), quantile(&[], 0.5), correlation(&[(1.0, 2.0)])), (None, None, None, None));
        assert_eq!(correlation(&[(1.0, 2.0), (1.0, 3.0), (1.0, 5.0)]), None);
        assert_eq!(correlation(&[(0.1, 2.0), (0.1, 3.0), (0.1, 5.0)]), None, "rounding is no variation");
        assert_eq!((alpha(&[]), alpha(&[vec![1.0], vec![0.0]]), alpha(&[vec![1.0, 0.0], vec![0.0, 1.0]])), (None, None, None));
        assert_eq!(alpha(&[vec![1.0, 0.0], vec![0.0]]), None, "a table has no holes");
    }

    /// `numpy.quantile` and `scipy.stats.pearsonr`.
    #[test]
    fn quantiles_and_correlations_are_those_of_numpy_and_scipy() {
        let values = [3.0, 7.0, 8.0, 12.0, 13.0, 14.0, 18.0, 21.0];
        for (share, expected) in [(0.0, 3.0), (0.25, 7.75), (0.5, 12.5), (0.75, 15.0), (0.9, 18.9), (1.0, 21.0)] {
            near(quantile(&values, share), expected);
        }
        near(variance(&values), 34.857142857142854);
        near(correlation(&[(1.0, 10.0), (2.0, 9.0), (3.0, 2.5), (4.0, 6.0), (5.0, 4.0)]), -0.7426106572325057);
    }

    /// `scipy.stats.fisher_exact`, two-sided; the first is Fisher's own tea (1935), the second the example of SciPy's pages.
    #[test]
    fn exact_tests_are_those_of_scipy() {
        for (table, expected) in [
            ([[3, 1], [1, 3]], 0.48571428571428565),
            ([[8, 2], [1, 5]], 0.034965034965034975),
            ([[48, 32], [12, 28]], 0.0034092217678491827),
            ([[0, 10], [10, 0]], 1.082508822446903e-05),
            ([[5, 0], [5, 0]], 1.0),
            ([[100, 900], [150, 850]], 0.0008950875386906894),
            ([[7, 12], [0, 5]], 0.272068511198946),
            ([[1, 9], [11, 3]], 0.0027594561852200836),
            ([[190, 800], [200, 900]], 0.5741118581260882),
        ] {
            near(Some(fisher(table)), expected);
            let [[a, b], [c, d]] = table;
            near(Some(fisher([[c, d], [a, b]])), expected);
            near(Some(fisher([[b, a], [d, c]])), expected);
        }
        assert_eq!(fisher([[0, 0], [0, 0]]), 1.0);
    }
}
