//! What a moment calls for. Opportunities come from the scenario, the customer and the policy.

use crate::customer::Band;
use crate::scenario::{Criterion, Escalation, Mood, PointId, Policy, Slip, Turn, TurnId};
use serde::Serialize;

/// One chance to earn credit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Opportunity {
    /// For what.
    pub criterion: Criterion,
    /// For which point, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// How much it counts.
    pub weight: f64,
    /// Credit earned, 0 to 1.
    pub credit: f64,
}

/// One visit of a turn: its opportunities, and what slips cost.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VisitRecord {
    /// The turn.
    pub turn: TurnId,
    /// What the moment called for.
    pub opportunities: Vec<Opportunity>,
    /// Slips and their cost in points.
    pub slips: Vec<(Slip, f64)>,
    /// Whether the agent replied at all; a turn never answered is not observed.
    pub answered: bool,
}

/// Anger or confusion from which a feeling asks to be acknowledged wherever it shows.
const STRONG_FEELING: i32 = 60;

impl VisitRecord {
    /// What this moment calls for: the turn's own wishes, courtesy always, calm when provoked, acknowledgement of a strong feeling
    /// unless it was acknowledged in one of the last two turns.
    pub fn open(turn: &Turn, mood: &Mood, band: Band, policy: &Policy, before: &[VisitRecord]) -> VisitRecord {
        let mut record = VisitRecord { turn: turn.id.clone(), opportunities: Vec::new(), slips: Vec::new(), answered: false };
        for point in &turn.required {
            record.call_for(Criterion::StatesPoint, Some(point.clone()), policy);
        }
        record.call_for(Criterion::Courtesy, None, policy);
        for criterion in &turn.calls_for {
            record.call_for(*criterion, None, policy);
        }
        let acknowledged = before.iter().rev().take(2).any(|r| r.credit(Criterion::AcknowledgesFeeling) > 0.0);
        if mood.anger.max(mood.confusion) >= STRONG_FEELING && !acknowledged {
            record.call_for(Criterion::AcknowledgesFeeling, None, policy);
        }
        if turn.provokes || (band == Band::Hot && mood.anger >= mood.confusion) {
            record.call_for(Criterion::StaysCalm, None, policy);
        }
        let escalation: &[Criterion] = match &turn.escalation {
            Some(Escalation::Due { .. }) => {
                &[Criterion::EscalatesWhenDue, Criterion::RightTeam, Criterion::HandsOver, Criterion::TellsCustomer]
            }
            Some(Escalation::Needless) => &[Criterion::KeepsOwnership],
            None => &[],
        };
        escalation.iter().for_each(|c| record.call_for(*c, None, policy));
        record
    }

    fn call_for(&mut self, criterion: Criterion, point: Option<PointId>, policy: &Policy) {
        let there = self.opportunities.iter().any(|o| o.criterion == criterion && o.point == point);
        if !there {
            self.opportunities.push(Opportunity { criterion, point, weight: policy.weight(criterion), credit: 0.0 });
        }
    }

    /// Whether this moment calls for a criterion.
    pub fn calls_for(&self, criterion: Criterion) -> bool {
        self.opportunities.iter().any(|o| o.criterion == criterion)
    }

    /// Credit earned for a criterion here.
    pub fn credit(&self, criterion: Criterion) -> f64 {
        self.opportunities.iter().filter(|o| o.criterion == criterion).map(|o| o.credit).fold(0.0, f64::max)
    }

    /// Gives credit where this moment calls for it; several replies in one turn keep the best. Tells whether anything was gained.
    pub fn earn(&mut self, criterion: Criterion, point: Option<&PointId>, credit: f64) -> bool {
        let Some(o) = self.opportunities.iter_mut().find(|o| o.criterion == criterion && o.point.as_ref() == point) else {
            return false;
        };
        let gained = credit > o.credit;
        o.credit = o.credit.max(credit.clamp(0.0, 1.0));
        gained
    }

    /// Takes credit away again, for calm that was kept and then lost.
    pub fn forfeit(&mut self, criterion: Criterion) {
        self.opportunities.iter_mut().filter(|o| o.criterion == criterion).for_each(|o| o.credit = 0.0);
    }
}
