//! Locale: Fluent catalogues, the closed list of the program's messages, direction, digits, and the functions texts may call.
//!
//! Pure: texts come in as strings, words go out in reading order. Nothing here reorders for drawing.

mod catalogue;
mod counted;
mod dates;
mod ftl;
#[macro_use]
mod message;
mod author;
mod cohort;
mod formats;
mod functions;
mod number;
mod periods;
mod person;
mod plural;
mod pseudo;
mod report;
mod terminal;
mod wording;

pub use author::AuthorMsg;
pub use catalogue::{Catalogue, Direction, ScenarioTexts, negotiate, strip_isolation};
pub use cohort::CohortMsg;
pub use dates::Moment;
pub use fluent::{FluentArgs, FluentValue};
pub use formats::{FormatMsg, OWN_JOINTS, OWN_POINT};
pub use ftl::{Ftl, FtlArgument, FtlGiven, FtlMessage, FtlReference, FtlTarget};
pub use functions::{Allows, CURRENCIES, FUNCTIONS, Function, MOST_DIGITS, Takes, several};
pub use message::{CoachingMsg, Message, Msg};
pub use number::{Numbers, Shape};
pub use periods::{month_of, week_of};
pub use person::PersonMsg;
pub use plural::Plurals;
pub use pseudo::Pseudo;
pub use report::ReportMsg;
pub use terminal::TerminalMsg;
pub use wording::{FtlKey, FtlSelect, PLURAL_CATEGORIES, Wording};

/// The language the program's own texts are written in first: others are compared with it, and it is what is left when nothing else
/// fits. A program must speak some language.
pub const SOURCE_LANGUAGE: &str = "en";
