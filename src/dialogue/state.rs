//! Where a conversation stands.

use super::moves::{Escalated, Hold, Ticket};
use crate::customer::{Band, Behaviour};
use crate::scenario::{ArticleId, CheckId, EndingId, Mood, OfferId, PointId, Turn, TurnId, When};
use std::collections::BTreeSet;

/// What has happened in the turn so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
    /// Points made, by words or acts.
    pub made: BTreeSet<PointId>,
    /// Replies given.
    pub replies: u32,
    /// The escalation, if any.
    pub escalated: Option<Escalated>,
}

/// A customer on hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnHold {
    /// The second it began.
    pub since_secs: u32,
    /// What was said before.
    pub how: Hold,
}

/// The customer's wait for words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wait {
    /// The second it began.
    pub since_secs: u32,
    /// Steps of it that were felt.
    pub felt: u32,
    /// How often the customer asked whether anybody is there.
    pub asked: u32,
}

/// The whole state of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The turn.
    pub turn: TurnId,
    /// The branch that the last words took, by its place in the list of the turn they were said in; `None` when they took none.
    pub branch: Option<usize>,
    /// What has happened in it.
    pub visit: Visit,
    /// Whether leave was asked in words for a hold that is not over yet.
    pub leave_asked: bool,
    /// Points made in this turn or before.
    pub made_ever: BTreeSet<PointId>,
    /// Identity checks made.
    pub checked: BTreeSet<CheckId>,
    /// Turns whose line was said while no identity check had been made.
    pub unchecked: BTreeSet<TurnId>,
    /// Offers made.
    pub offered: BTreeSet<OfferId>,
    /// Articles looked up.
    pub looked_up: BTreeSet<ArticleId>,
    /// Escalations made, in order.
    pub escalations: Vec<Escalated>,
    /// A public post was moved to a private message.
    pub private: bool,
    /// The hold, while it lasts.
    pub on_hold: Option<OnHold>,
    /// How often the customer was put on hold.
    pub times_held: u32,
    /// What the customer did of their own accord.
    pub behaved: BTreeSet<Behaviour>,
    /// The customer's wait for words.
    pub wait: Wait,
    /// The ticket, once written.
    pub ticket: Option<Ticket>,
    /// Whether the ticket was left unwritten.
    pub ticket_skipped: bool,
    /// Warnings given.
    pub warnings: u32,
    /// Replies given in all.
    pub replies: u32,
    /// The customer's mood.
    pub mood: Mood,
    /// The second of the last line or move, from the start.
    pub at_secs: u32,
    /// How it ended, once it has.
    pub ended: Option<EndingId>,
}

/// Whether a customer who feels like this in a turn like this gives cause to stay calm on purpose, and to warn.
pub fn is_abusive(turn: &Turn, band: Band, mood: &Mood) -> bool {
    turn.provokes || (band == Band::Hot && mood.anger >= mood.confusion)
}

impl State {
    /// Whether the identity was checked as often as the policy wants.
    pub fn is_verified(&self, checks_wanted: u32) -> bool {
        self.checked.len() >= checks_wanted as usize
    }

    /// Whether a branch's condition holds now; `allowed` says which offers the policy allows.
    pub fn holds(&self, when: &When, checks_wanted: u32, allowed: &BTreeSet<OfferId>) -> bool {
        match when {
            When::Always => true,
            When::Made(point) => self.visit.made.contains(point),
            When::MadeEver(point) => self.made_ever.contains(point),
            When::AtLeast(axis, value) => self.mood.get(*axis) >= *value,
            When::Below(axis, value) => self.mood.get(*axis) < *value,
            When::Verified => self.is_verified(checks_wanted),
            When::Escalated => self.visit.escalated.is_some(),
            When::Warned => self.warnings > 0,
            When::Offered(offer) => self.offered.contains(offer),
            When::EscalatedEver => !self.escalations.is_empty(),
            When::EscalatedTo(team) => self.escalations.iter().any(|e| e.to == *team),
            When::Allowed(offer) => allowed.contains(offer),
            When::Private => self.private,
            When::Held => self.times_held > 0,
            When::LookedUp(article) => self.looked_up.contains(article),
            When::All(list) => list.iter().all(|w| self.holds(w, checks_wanted, allowed)),
            When::Any(list) => list.iter().any(|w| self.holds(w, checks_wanted, allowed)),
            When::Not(inner) => !self.holds(inner, checks_wanted, allowed),
        }
    }
}
