//! What can happen in a conversation.

use super::moves::Escalated;
use crate::customer::{Band, MoodChange};
use crate::scenario::{CheckId, EndingId, OfferId, Outcome, PointId, ReplyId, TurnId};
use serde::Serialize;

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
    /// The last line of an ending.
    Ending(EndingId),
}

/// Gives the customer words. The same arguments always give the same line.
pub trait Script {
    /// The customer's line; empty when there is none to say.
    fn line(&self, speech: &Speech, band: Band, pick: u32) -> String;
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
}
