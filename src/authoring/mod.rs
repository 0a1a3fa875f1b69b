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
mod graph;
pub mod import;
mod label;
mod layout;
mod outline;
mod pattern;
mod phrases;
mod players;
mod review;
pub mod schema;
mod simulate;
mod spread;
pub mod translate;
mod unmatched;
mod whereabouts;

pub use coverage::{Coverage, Unmet};
pub use diff::{Change, Difference, Fate, Group, Version, diff};
pub use graph::{Edge, Graph, Leads, Node, NodeKind, Place, Why};
pub use label::{Labels, shortened};
pub use layout::{Layout, Route, Sizes, layout};
pub use outline::{Labelled, dot, mermaid};
pub use pattern::{AddError, add_pattern, finds, next_attribute, suggest};
pub use phrases::Phrases;
pub use players::{Hand, PlayerKind};
pub use review::{Depth, review};
pub use simulate::{Fared, Plan, Simulation, simulate};
pub use spread::Spread;
pub use unmatched::{TypedAt, Unmatched, UnmatchedReplies};
pub use whereabouts::{About, mistakes};
