//! What a practice keeps of its course: records in the order they happened, the transcript, the mood after each step.

use super::explain::Explained;
use crate::customer::{Band, MoodChange};
use crate::dialogue::{Event, Move};
use crate::scenario::{Mood, TurnId};
use serde::Serialize;

/// One thing that happened, with its second.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Record {
    /// Something in the conversation.
    Event {
        /// Seconds from the start.
        at_secs: u32,
        /// What.
        #[serde(flatten)]
        event: Event,
    },
    /// A piece of evidence.
    Finding {
        /// Seconds from the start.
        at_secs: u32,
        /// Always `found`: tells it from events in one stream.
        event: &'static str,
        /// What.
        #[serde(flatten)]
        finding: Explained,
    },
}

/// One line of the transcript.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// The customer's words.
    Customer {
        /// Words in reading order.
        text: String,
        /// How heated.
        band: Band,
    },
    /// The agent's words.
    Agent {
        /// Words in reading order.
        text: String,
        /// Which reply, counted from 0: findings name it.
        reply: usize,
        /// The turn it answers.
        turn: TurnId,
    },
    /// An act of the agent.
    Act {
        /// The act.
        what: Move,
        /// The turn it belongs to.
        turn: TurnId,
    },
}

impl Line {
    /// The agent's words.
    pub fn agent(&self) -> Option<&str> {
        match self {
            Line::Agent { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// The mood after one step, for the plot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MoodPoint {
    /// The turn the step was made in.
    pub turn: TurnId,
    /// The mood after it.
    pub mood: Mood,
    /// What moved it.
    pub changes: Vec<MoodChange>,
}
