//! Locale: Fluent catalogues, the closed list of the program's messages, direction and digits.
//!
//! Pure: texts come in as strings, words go out in reading order. Nothing here reorders for drawing.

mod catalogue;
mod ftl;
#[macro_use]
mod message;
mod number;
mod terminal;

pub use catalogue::{Catalogue, Direction, ScenarioTexts, negotiate, strip_isolation};
pub use fluent::{FluentArgs, FluentValue};
pub use ftl::{Ftl, FtlMessage, FtlReference, FtlTarget};
pub use message::{Message, Msg};
pub use number::Numbers;
pub use terminal::TerminalMsg;
