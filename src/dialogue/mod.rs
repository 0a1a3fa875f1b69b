//! The conversation as a state machine: a move in, events out.
//!
//! Knows turns, branches, acts and moods; never a clock (time is given), never chance beyond the numbers given, never a language
//! (lines come through [`Script`]).

mod event;
mod machine;
mod moves;
mod state;

pub use event::{Event, Script, Speech};
pub use machine::{Dialogue, Heard, MoveError, Said};
pub use moves::{Escalated, Move, MoveSyntaxError, TimedMove};
pub use state::{State, Visit};
