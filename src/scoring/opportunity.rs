//! What a moment calls for. Opportunities come from the scenario, the customer and the policy.

use super::desk::{Due, due};
use crate::customer::Band;
use crate::dialogue::{State, is_abusive};
use crate::scenario::{Criterion, PointId, Policy, Scenario, Slip, Turn, TurnId};
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
    /// Its miss was told where it happened.
    #[serde(skip)]
    pub told: bool,
}

/// The moment in which a turn begins.
pub struct Opening<'o> {
    /// The turn.
    pub turn: &'o Turn,
    /// The scenario.
    pub scenario: &'o Scenario,
    /// The policy.
    pub policy: &'o Policy,
    /// The conversation so far.
    pub state: &'o State,
    /// How heated the customer is.
    pub band: Band,
    /// Visits before.
    pub before: &'o [VisitRecord],
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

/// What an escalation that is due is judged by.
pub(super) const PASSED_ON: [Criterion; 4] =
    [Criterion::EscalatesWhenDue, Criterion::RightTeam, Criterion::HandsOver, Criterion::TellsCustomer];

impl VisitRecord {
    /// What this moment calls for: the turn's own wishes, courtesy always, calm when provoked, acknowledgement of a strong feeling
    /// unless it was acknowledged in one of the last two turns.
    pub fn open(at: &Opening<'_>) -> VisitRecord {
        let Opening { turn, scenario, policy, state, band, before } = at;
        let mood = &state.mood;
        let mut record = VisitRecord::empty(&turn.id);
        let wanted = |id: &&PointId| scenario.point(id).is_some_and(|p| policy.wants(scenario, p));
        for point in turn.required.iter().filter(wanted) {
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
        if is_abusive(turn, *band, mood) {
            record.call_for(Criterion::StaysCalm, None, policy);
        }
        if turn.look_up.as_ref().is_some_and(|article| !state.looked_up.contains(article)) {
            record.call_for(Criterion::LooksUp, None, policy);
        }
        if turn.hold && scenario.channel.is_live() {
            record.call_for(Criterion::HoldsWell, None, policy);
        }
        let escalation: &[Criterion] = match due(scenario, policy, turn) {
            // Passed on too early: it cannot be asked for again.
            Some(Due::To { to, .. }) if state.escalations.iter().any(|e| e.to == *to) => &[],
            Some(Due::To { .. }) => &PASSED_ON,
            Some(Due::Needless) => &[Criterion::KeepsOwnership],
            None => &[],
        };
        escalation.iter().for_each(|c| record.call_for(*c, None, policy));
        record
    }

    /// A visit that calls for nothing yet.
    pub fn empty(turn: &TurnId) -> VisitRecord {
        VisitRecord { turn: turn.clone(), opportunities: Vec::new(), slips: Vec::new(), answered: false }
    }

    /// Adds an opportunity unless it is there.
    pub fn call_for(&mut self, criterion: Criterion, point: Option<PointId>, policy: &Policy) {
        let there = self.opportunities.iter().any(|o| o.criterion == criterion && o.point == point);
        if !there {
            self.opportunities.push(Opportunity { criterion, point, weight: policy.weight(criterion), credit: 0.0, told: false });
        }
    }

    /// Whether this moment calls for a criterion.
    pub fn calls_for(&self, criterion: Criterion) -> bool {
        self.opportunities.iter().any(|o| o.criterion == criterion)
    }

    /// Whether anything hostile was said.
    pub fn is_hostile(&self) -> bool {
        self.slips.iter().any(|(slip, _)| slip.is_hostile())
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

    /// Notes that a miss of this criterion was told already.
    pub fn told(&mut self, criterion: Criterion) {
        self.opportunities.iter_mut().filter(|o| o.criterion == criterion).for_each(|o| o.told = true);
    }

    /// Whether a miss of this criterion was told already.
    pub fn is_told(&self, criterion: Criterion) -> bool {
        self.opportunities.iter().any(|o| o.criterion == criterion && o.told)
    }

    /// Takes credit away again, for calm that was kept and then lost.
    pub fn forfeit(&mut self, criterion: Criterion) {
        self.opportunities.iter_mut().filter(|o| o.criterion == criterion).for_each(|o| o.credit = 0.0);
    }
}
