//! One run of one trainee: ties scenario, customer, dialogue, language and scoring together.
//!
//! No I/O here; time and the seed are passed in. The same setup and the same moves at the same seconds give the same practice,
//! byte for byte, in the window and in the terminal.

mod acts;
mod awaited;
mod course;
mod explain;
mod facts;
mod feelings;
mod figures;
mod help;
mod line_names;
mod options;
mod outcome;
mod player;
mod record;
mod rehearsal;
mod run;
mod script;
mod setup;
mod terms;
mod told;
mod trial;
mod what_if;

pub use acts::{act_words, move_words};
pub use awaited::Awaited;
pub use course::Course;
pub use explain::{Explained, step_name};
pub use facts::{entries_drawn, seeds_for_all, texts, texts_before_policy};
pub use feelings::{cause_name, moods_in_words};
pub use figures::figures;
pub use line_names::LineNames;
pub use options::{Help, Intensity, Mode, Options};
pub use outcome::AttemptResult;
pub use player::Player;
pub use record::{Line, MoodPoint, Record};
pub use rehearsal::Rehearsal;
pub use run::Practice;
pub use script::{LocalScript, SAID_BY_ALL};
pub use setup::{Setup, StepError};
pub use terms::{content_notes, help_taken, limits, policy_name};
pub use told::{EvidenceKind, ToldTurn, TurnItem};
pub use what_if::{ComparedTurn, Comparison, Ended, Way, compare};
