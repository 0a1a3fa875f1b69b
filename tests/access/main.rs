//! What assistive technology gets and may ask for, and the keyboard alone: without a window, in four languages.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod keyboard;
mod live;
#[allow(dead_code, reason = "the screens' tests use the rest")]
#[path = "../support/owner.rs"]
mod owner;
mod requests;
mod stage;
mod tree;
