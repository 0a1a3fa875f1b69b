//! What can happen in a conversation.

use super::moves::{Escalated, Hold, Ticket};
use crate::customer::{Band, Behaviour, MoodChange};
use crate::scenario::{ArticleId, CheckId, Criterion, EndingId, OfferId, Outcome, PointId, ReplyId, TurnId};

use serde::Serialize;
use std::collections::BTreeSet;

/// What a customer's line is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "about", content = "id")]
pub enum Speech {
    /// The line of a turn.
    Turn(TurnId),
    /// The answer to an identity check.
    Answer(CheckId),
    /// The customer asks what was meant.
    Clarify,
    /// The answer to being put on hold.
    Hold,
    /// The customer asks whether anybody is there.
    Waiting,
    /// What the customer says of their own accord.
    Behaviour(Behaviour),
    /// The last line of an ending.
    Ending(EndingId),
}

/// When a line is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion<'s> {
    /// How heated the customer is.
    pub band: Band,
    /// Chooses among the variants there are.
    pub pick: u32,
    /// Whether an identity check was made before: what was told then need not be told again.
    pub checked: bool,
    /// Turns whose line was said while no check had been made: what an answer to a check need not tell again.
    pub unchecked: &'s BTreeSet<TurnId>,
}

/// Gives the customer words. The same arguments always give the same line.
pub trait Script {
    /// The customer's line; empty when there is none to say.
    fn line(&self, speech: &Speech, occasion: Occasion<'_>) -> String;
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "event")]
pub enum Event {
    /// A turn began.
    TurnBegan {
        /// The turn.
        turn: TurnId,
    },
    /// The customer said something.
    CustomerSaid {
        /// What it is about.
        speech: Speech,
        /// How heated.
        band: Band,
        /// The words, in reading order.
        text: String,
    },
    /// The agent said something.
    AgentSaid {
        /// In which turn.
        turn: TurnId,
        /// The offered reply it was, if any.
        #[serde(skip_serializing_if = "Option::is_none")]
        reply: Option<ReplyId>,
        /// The words.
        text: String,
    },
    /// The agent asked for an identity check.
    Verified {
        /// The check.
        check: CheckId,
    },
    /// The agent made an offer.
    Offered {
        /// The offer.
        offer: OfferId,
    },
    /// The agent looked something up.
    LookedUp {
        /// What.
        article: ArticleId,
    },
    /// The agent put the customer on hold.
    Held(Hold),
    /// The agent came back.
    Resumed {
        /// Seconds the customer was on hold.
        held_secs: u32,
        /// Whether the agent gave thanks for waiting.
        thanked: bool,
    },
    /// The customer did something of their own accord.
    Behaved {
        /// What.
        behaviour: Behaviour,
    },
    /// The agent warned.
    Warned,
    /// The agent escalated.
    Escalated(Escalated),
    /// A point was made.
    PointMade {
        /// The point.
        point: PointId,
    },
    /// A typed reply made no point; kept for the author.
    Unmatched {
        /// In which turn.
        turn: TurnId,
        /// The words.
        text: String,
    },
    /// The customer's mood moved.
    MoodMoved(MoodChange),
    /// The contact ended.
    Ended {
        /// How.
        ending: EndingId,
        /// What that means.
        outcome: Outcome,
    },
    /// The agent wrote the ticket.
    WrappedUp(Ticket),
    /// The agent left the ticket unwritten.
    TicketSkipped,
    /// The trainee asked what the occasion calls for.
    Hinted {
        /// In which turn.
        turn: TurnId,
        /// What it calls for and was not given yet.
        criteria: Vec<Criterion>,
        /// Points it wants and that were not made yet.
        points: Vec<PointId>,
    },
    /// The trainee took the last turn back.
    TookBack {
        /// The turn that is tried again.
        turn: TurnId,
    },
}
