//! One run of one trainee: ties scenario, customer, dialogue, language and scoring together.
//!
//! No I/O here; time and the seed are passed in. The same setup and the same moves at the same seconds give the same practice,
//! byte for byte, in the window and in the terminal.

mod explain;
mod facts;
mod record;
mod run;
mod script;

pub use explain::Explained;
pub use record::{Line, MoodPoint, Record};
pub use run::{Practice, Setup, StepError};
pub use script::LocalScript;
