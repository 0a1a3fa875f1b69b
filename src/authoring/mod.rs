//! What an author works with: whole scenarios drafted, tried by the thousand, drawn, compared, translated and taken in.
//!
//! Pure: texts and checked content in, values out. Must never touch a file, a clock or the store; reading and writing is for the
//! terminal and the window.

mod coverage;
pub mod csv;
mod diff;
mod diff_rules;
mod diff_scenario;
mod diff_texts;
mod diff_when;
pub mod draft;
pub mod import;
mod phrases;
mod players;
mod review;
pub mod schema;
mod simulate;
mod spread;
pub mod translate;

pub use coverage::{Coverage, Unmet};
pub use diff::{Change, Difference, Fate, Group, Version, diff};
pub use phrases::Phrases;
pub use players::{Hand, PlayerKind};
pub use review::{Depth, review};
pub use simulate::{Fared, Plan, Simulation, simulate};
pub use spread::Spread;
