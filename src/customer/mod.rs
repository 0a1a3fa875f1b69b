//! The customer: a mood, and a temperament that says how it moves. Arithmetic only: no text, no clock, no chance.

mod behaviour;
mod mood;
mod temperament;

pub use behaviour::{Behaviour, Mark, Threshold};
pub use mood::{Band, Cause, Impulse, MoodChange, react};
pub use temperament::{Shift, Temperament, load_temperament};
