//! Results of many people: side by side, by item, by turn, and selection rates by group.
//!
//! Pure: finished attempts come in, one [`Study`] goes out, and every page, table and screen shows that and nothing else. Attempts are
//! compared only with those of their own [`Kind`]: the same scenario, language, policy, mode and scoring rules. Each person counts once in
//! a kind. What was observed of fewer than [`LEAST`] people is never in a study, nor anything it could be reckoned from.
//!
//! Must never read a file or a clock, and never keep what it was told of groups.

mod groups;
mod hiding;
mod items;
mod people;
mod played;
mod selection;
mod slips;
mod spread;
pub mod statistics;
mod study;
mod tables;
mod telling;
mod trouble;

pub use groups::{groups, same_name};
pub use hiding::{LEAST, Shown};
pub use items::{Alpha, Item, ItemFigures, ItemId};
pub use people::{Cohort, Person, Texts, TextsOf};
pub use played::{Called, Kind, Names, Played, Visited};
pub use selection::{FEW, GroupRate, Selection};
pub use slips::{TurnFigures, TurnSlips, What};
pub use spread::{BINS, Spread};
pub use study::{DimensionSpread, Row, SMALL, Strand, Study, Which, Wish};
pub use tables::{Cell, Table};
pub use telling::Telling;
pub use trouble::{Trouble, Why};
