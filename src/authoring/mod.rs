//! What an author works with: whole scenarios drafted, tried by the thousand, drawn, compared, translated and taken in.
//!
//! Pure: texts and checked content in, values out. Must never touch a file, a clock or the store; reading and writing is for the
//! terminal and the window.

pub mod csv;
pub mod draft;
pub mod import;
pub mod schema;
pub mod translate;
