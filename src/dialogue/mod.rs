//! The conversation as a state machine: a move in, events out.
//!
//! Knows turns, branches, acts and moods; never a clock (time is given), never chance beyond the numbers given, never a language
//! (lines come through [`Script`]).

mod event;
mod house;
mod machine;
mod moves;
mod refusal;
mod state;
mod waiting;

pub use event::{Event, Occasion, Script, Speech};
pub use house::House;
pub use machine::{Dialogue, Heard, Said};
pub use moves::{Escalated, Hold, Move, MoveSyntaxError, Resume, Ticket, TimedMove};
pub use refusal::MoveError;
pub use state::{OnHold, State, Visit, Wait, is_abusive};
