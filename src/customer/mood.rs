//! Moods change by clamped, explained steps: every change names its cause.

use super::temperament::{Shift, Temperament};
use crate::scenario::{Axis, Criterion, Critical, Mood, Slip};
use serde::Serialize;

/// Why a mood moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum Cause {
    /// Good manner.
    Credit(Criterion),
    /// A slip.
    Slip(Slip),
    /// A critical error.
    Critical(Critical),
    /// A point was made.
    PointMade,
    /// A point was left out.
    PointMissed,
    /// The contact goes on.
    Turn,
    /// The customer did not follow.
    NotUnderstood,
    /// The customer waited.
    Waiting,
    /// The turn went well.
    Recovery,
    /// The reply was long.
    LongReply,
    /// The first offer.
    OfferMade,
    /// A further offer.
    OfferAgain,
    /// The agent warned.
    Warned,
    /// The agent passed the matter on.
    Escalated,
    /// Put on hold as one should.
    Held,
    /// Put on hold without a word.
    HeldBadly,
}

/// A cause with its strength, 1 for a full step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Impulse {
    /// What happened.
    pub cause: Cause,
    /// How strongly; 1 is a full step.
    pub strength: f64,
}

impl Impulse {
    /// A full step.
    pub fn full(cause: Cause) -> Impulse {
        Impulse { cause, strength: 1.0 }
    }
}

/// One step of one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MoodChange {
    /// The axis.
    pub axis: Axis,
    /// Value before.
    pub from: i32,
    /// Value after.
    pub to: i32,
    /// Why.
    pub cause: Cause,
}

/// How heated a customer's lines are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Calm.
    Calm,
    /// Tense.
    Tense,
    /// Hot: angry or very flustered.
    Hot,
}

impl Band {
    /// Its name, also the prefix of the line variants' attributes.
    pub fn id(self) -> &'static str {
        match self {
            Band::Calm => "calm",
            Band::Tense => "tense",
            Band::Hot => "hot",
        }
    }
}

impl Temperament {
    /// How heated a mood is for this customer: by the greater of anger and confusion.
    pub fn band(&self, mood: &Mood) -> Band {
        let heat = mood.anger.max(mood.confusion);
        match heat {
            heat if heat >= self.hot_at => Band::Hot,
            heat if heat >= self.tense_at => Band::Tense,
            _ => Band::Calm,
        }
    }

    fn shift(&self, cause: Cause) -> Shift {
        match cause {
            Cause::Credit(criterion) => self.credits.get(&criterion).copied().unwrap_or_default(),
            Cause::Slip(slip) => self.slips.get(&slip).copied().unwrap_or_default(),
            Cause::Critical(_) => self.critical,
            Cause::PointMade => self.point_made,
            Cause::PointMissed => self.point_missed,
            Cause::Turn => self.each_turn,
            Cause::NotUnderstood => self.not_understood,
            Cause::Waiting => self.waiting,
            Cause::Recovery => self.recovery,
            Cause::LongReply => self.long_reply,
            Cause::OfferMade => self.offer_made,
            Cause::OfferAgain => self.offer_again,
            Cause::Warned => self.warned,
            Cause::Escalated => self.escalated,
            Cause::Held => self.held,
            Cause::HeldBadly => self.held_badly,
        }
    }
}

/// Moves the mood by every impulse in turn; axes that do not move are not listed.
pub fn react(temperament: &Temperament, mood: &mut Mood, impulses: &[Impulse]) -> Vec<MoodChange> {
    let mut changes = Vec::new();
    for impulse in impulses {
        let shift = temperament.shift(impulse.cause);
        let steps = [
            (Axis::Patience, shift.patience),
            (Axis::Anger, shift.anger),
            (Axis::Confusion, shift.confusion),
            (Axis::Trust, shift.trust),
        ];
        for (axis, step) in steps {
            let from = mood.get(axis);
            mood.set(axis, from + (f64::from(step) * impulse.strength).round() as i32);
            let to = mood.get(axis);
            if to != from {
                changes.push(MoodChange { axis, from, to, cause: impulse.cause });
            }
        }
    }
    changes
}
