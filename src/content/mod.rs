//! Content: every file that authors write, read and checked together into a [`Library`].
//!
//! Readers take texts, not paths: [`Sources`] is the only thing that comes from outside, so an attempt can pin exactly the texts it
//! ran on and be replayed from them. Reading folders is in `disk`, what ships is in `embedded`; nothing else here does I/O.

mod check_forms;
mod check_functions;
mod check_looks;
mod check_people;
mod check_policies;
mod check_references;
mod check_sets;
mod check_texts;
mod check_translations;
mod disk;
mod embedded;
mod explain;
mod guide;
mod library;
mod renewal;
mod sources;
mod status;
mod texts;

pub use check_translations::same_as_source;
pub use disk::ReadError;
pub use explain::Page;
pub use guide::Chapter;
pub use library::{Library, RUBRIC, SetupError};
pub use renewal::Renewed;
pub use sources::Sources;
pub use status::LanguageStatus;
