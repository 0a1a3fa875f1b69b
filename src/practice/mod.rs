//! One run of one trainee: ties scenario, customer, dialogue, language and scoring together.
//!
//! No I/O here; time and the seed are passed in. The same setup and the same moves at the same seconds give the same practice,
//! byte for byte, in the window and in the terminal.

mod acts;
mod awaited;
mod explain;
mod facts;
mod help;
mod options;
mod record;
mod run;
mod script;

pub use acts::act_words;
pub use awaited::Awaited;
pub use explain::{Explained, step_name};
pub use options::{Help, Intensity, Mode, Options};
pub use record::{Line, MoodPoint, Record};
pub use run::{Practice, Setup, StepError};
pub use script::LocalScript;
