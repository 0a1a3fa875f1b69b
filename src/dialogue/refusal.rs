//! Why a move is refused. A refused move changes nothing.

/// Why a move cannot be made now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// The contact is over.
    #[error("the contact has ended")]
    Ended,
    /// An id that this scenario or turn does not have.
    #[error("there is no {kind} `{id}` here; {hint}")]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
        /// What there is.
        hint: String,
    },
    /// A reply without words.
    #[error("an empty reply says nothing")]
    Empty,
    /// A reply that the channel cannot carry.
    #[error("the reply is too long for this channel: {chars} characters, and it carries {most}")]
    TooLong {
        /// Characters of the reply.
        chars: usize,
        /// The most it carries.
        most: usize,
    },
    /// The customer cannot hear.
    #[error("the customer is on hold: resume first")]
    OnHold,
    /// There is nobody on hold.
    #[error("the customer is not on hold")]
    NotOnHold,
    /// A channel on which nobody waits.
    #[error("nobody waits on this channel, so there is nobody to put on hold")]
    NobodyWaits,
    /// A ticket before the end.
    #[error("the contact is not over yet: the ticket comes after it")]
    NotEnded,
    /// A ticket where none is wanted.
    #[error("no ticket is written here")]
    NoTicket,
    /// Help in an assessment.
    #[error("an assessment gives no help and no way back")]
    Assessment,
    /// Nothing to take back.
    #[error("there is no turn to go back to")]
    NothingBefore,
}
