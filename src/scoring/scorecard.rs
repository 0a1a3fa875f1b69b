//! The scorecard: four dimensions, each a score or not observed; critical errors apart; outcome and simulated figures apart.

use super::kpi::Simulated;
use super::opportunity::VisitRecord;
use crate::scenario::{Criterion, Critical, Dimension, EndingId, Outcome, Policy};
use serde::Serialize;

/// One criterion over the whole attempt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CriterionScore {
    /// The criterion.
    pub criterion: Criterion,
    /// Moments that called for it.
    pub opportunities: usize,
    /// Credit earned in them, from 0 to their number.
    pub credit: f64,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionScore {
    /// The dimension.
    pub dimension: Dimension,
    /// 0–100; `None` is not observed, which is not zero.
    pub score: Option<u32>,
    /// 100 × Σ(credit × weight) / Σ weight, before slips.
    pub earned: Option<f64>,
    /// Points that slips cost.
    pub debits: f64,
    /// Its criteria, those observed only.
    pub criteria: Vec<CriterionScore>,
}

/// The result of an attempt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scorecard {
    /// The four dimensions, always in the same order.
    pub dimensions: Vec<DimensionScore>,
    /// Critical errors in the order made.
    pub critical: Vec<Critical>,
    /// Whether every observed dimension reaches the policy's mark and no critical error fails the attempt. `None` while unfinished.
    pub passed: Option<bool>,
    /// How the contact ended; technique scores never depend on it. `None` while unfinished.
    pub ending: Option<EndingId>,
    /// What that ending means.
    pub outcome: Option<Outcome>,
    /// Model outputs, not measurements.
    pub simulated: Simulated,
}

impl Scorecard {
    /// Adds everything up. Dimension = 100 × Σ(credit × weight) / Σ weight of its opportunities, less the cost of slips, floored at 0; where
    /// nothing was called for, 100 less the cost of slips, if there were any.
    pub fn new(
        visits: &[VisitRecord],
        critical: Vec<Critical>,
        policy: &Policy,
        ended: Option<(EndingId, Outcome)>,
        over: bool,
        simulated: Simulated,
    ) -> Scorecard {
        let answered: Vec<&VisitRecord> = visits.iter().filter(|v| v.answered).collect();
        let dimensions: Vec<DimensionScore> = Dimension::ALL.iter().map(|d| dimension(*d, &answered)).collect();
        let marks_reached = dimensions.iter().filter_map(|d| d.score).all(|score| score >= policy.pass_mark);
        let (ending, outcome) = ended.unzip();
        let passed = (over && ending.is_some()).then_some(marks_reached && !policy.fails(&critical));
        Scorecard { dimensions, critical, passed, ending, outcome, simulated }
    }

    /// The score of a dimension; `None` when not observed.
    pub fn score(&self, dimension: Dimension) -> Option<u32> {
        self.dimensions.iter().find(|d| d.dimension == dimension).and_then(|d| d.score)
    }
}

fn dimension(dimension: Dimension, visits: &[&VisitRecord]) -> DimensionScore {
    let opportunities = || visits.iter().flat_map(|v| &v.opportunities).filter(|o| o.criterion.dimension() == dimension);
    let weight: f64 = opportunities().map(|o| o.weight).sum();
    let credit: f64 = opportunities().map(|o| o.weight * o.credit).sum();
    // Folded from 0.0: an empty float sum is -0.0, which would show as “-0”.
    let debits: f64 = visits
        .iter()
        .flat_map(|v| &v.slips)
        .filter(|(slip, _)| slip.dimension() == dimension)
        .fold(0.0, |sum, (_, cost)| sum + cost);
    let earned = (weight > 0.0).then(|| 100.0 * credit / weight);
    // A slip is seen also where nothing was called for: then only it counts.
    let seen = earned.or((debits > 0.0).then_some(100.0));
    let score = seen.map(|e| (e - debits).clamp(0.0, 100.0).round() as u32);
    let criteria = Criterion::ALL.iter().filter(|c| c.dimension() == dimension).filter_map(|criterion| {
        let of: Vec<f64> = opportunities().filter(|o| o.criterion == *criterion).map(|o| o.credit).collect();
        (!of.is_empty()).then(|| CriterionScore {
            criterion: *criterion,
            opportunities: of.len(),
            credit: of.iter().fold(0.0, |a, b| a + b),
        })
    });
    DimensionScore { dimension, score, earned, debits, criteria: criteria.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Slip, TurnId};

    #[test]
    fn a_slip_is_seen_where_nothing_was_called_for() {
        let mut visit = VisitRecord::empty(&TurnId::from("opening"));
        assert_eq!(dimension(Dimension::Patience, &[&visit]).score, None);
        visit.slips.push((Slip::Haste, 6.4));
        let seen = dimension(Slip::Haste.dimension(), &[&visit]);
        assert_eq!((seen.score, seen.earned, seen.debits), (Some(94), None, 6.4));
    }
}
