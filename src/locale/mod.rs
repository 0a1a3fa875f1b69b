//! Locale: Fluent catalogues, the closed list of the program's messages, direction and digits.
//!
//! Pure: texts come in as strings, words go out in reading order. Nothing here reorders for drawing.

mod catalogue;
mod ftl;
#[macro_use]
mod message;
mod number;
mod plural;
mod pseudo;
mod terminal;
mod wording;

pub use catalogue::{Catalogue, Direction, ScenarioTexts, negotiate, strip_isolation};
pub use fluent::{FluentArgs, FluentValue};
pub use ftl::{Ftl, FtlMessage, FtlReference, FtlTarget};
pub use message::{Message, Msg};
pub use number::Numbers;
pub use plural::Plurals;
pub use pseudo::Pseudo;
pub use terminal::TerminalMsg;
pub use wording::{FtlKey, FtlSelect, PLURAL_CATEGORIES, Wording};

/// The language the program's own texts are written in first: others are compared with it, and it is what is left when nothing else
/// fits. A program must speak some language.
pub const SOURCE_LANGUAGE: &str = "en";
