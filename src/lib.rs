#![allow(missing_docs)]
pub mod content;
pub mod customer;
pub mod dialogue;
pub mod language;
pub mod locale;
pub mod practice;
pub mod scenario;
pub mod scoring;
#[cfg(feature = "ui")]
pub mod ui;
