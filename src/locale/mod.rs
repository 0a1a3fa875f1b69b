//! Locale: Fluent catalogues, the closed list of the program's messages, direction and digits.
//!
//! Pure: texts come in as strings, words go out in reading order. Nothing here reorders for drawing.

mod catalogue;
mod ftl;
mod message;
mod number;

pub use catalogue::{Catalogue, Direction, ScenarioTexts, negotiate, strip_isolation};
pub use ftl::{Ftl, FtlMessage};
pub use fluent::{FluentArgs, FluentValue};
pub use message::Msg;
pub use number::Numbers;
