//! Learning records: an attempt as xAPI statements, for any learning record store, valid under both xAPI 1.0.3 and 2.0.
//!
//! Pure: a practice goes in, serde types come out. Never reads a clock, a file or a network, and never says more than was observed:
//! a dimension that was not observed is left out, a model's figure is called simulated, a typed reply is told only when it is wished.
//!
//! The same attempt gives the same statements with the same ids (UUIDs of version 5), so that sending them again adds nothing.
//! [`vocabulary`] lists every verb, type and extension with its meaning.

mod activity;
mod actor;
pub mod cmi5;
mod duration;
mod ids;
mod result;
mod statement;
mod teller;
pub mod vocabulary;

pub use activity::Tongue;
pub use actor::Account;
pub use ids::{registration, statement_id};
pub use result::{Verdict, verdict};
pub use statement::{Activity, Context, Definition, InteractionComponent, LanguageMap, Score, Statement, StatementResult, Verb};
pub use teller::{About, Kind, Moment, statements};
