//! Identifiers written by authors. Each kind is a type of its own, so that a point is never taken for a turn.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as written.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl From<&str> for $name {
            fn from(id: &str) -> Self { $name(id.to_owned()) }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str { &self.0 }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }
    )*};
}

ids! {
    /// A scenario, equal to its file's stem.
    ScenarioId,
    /// A turn of a scenario.
    TurnId,
    /// An offered reply of a turn.
    ReplyId,
    /// A point: something a good reply states, asks or does.
    PointId,
    /// A way a contact can end.
    EndingId,
    /// An identity check the agent may ask for.
    CheckId,
    /// Something the agent may offer.
    OfferId,
    /// A team or tier a contact can be escalated to.
    TeamId,
    /// A fact that can be handed over.
    HandoverId,
    /// Something that can be looked up: an article, or the customer's record.
    ArticleId,
    /// A category of tickets.
    CategoryId,
    /// What a ticket says happens next.
    NextStepId,
    /// Something a ticket's note must say.
    TicketFactId,
}

/// Whether `id` can name things in RON and in Fluent: lower-case Latin letters, digits and single hyphens, a letter first.
pub fn is_valid_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
