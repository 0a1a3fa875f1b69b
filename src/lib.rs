#![allow(missing_docs)]
pub mod cli;
pub mod content;
pub mod customer;
pub mod dialogue;
pub mod language;
pub mod locale;
pub mod practice;
pub mod scenario;
pub mod scoring;
pub mod store;
#[cfg(feature = "ui")]
pub mod ui;
