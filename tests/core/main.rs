//! Tests of everything below the screens, in one binary: each test binary that links the window is large.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should say so loudly")]

mod check;
mod cli;
mod desk;
#[path = "../support/desk.rs"]
mod desk_library;
mod formats;
mod golden;
mod intent;
mod languages;
mod properties;
mod reading;
mod replies;
mod store;
mod support;
mod tidy;
mod translations;
mod unmatched;
