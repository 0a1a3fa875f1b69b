//! What assistive technology gets and may ask for, and the keyboard alone: without a window, in four languages.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod keyboard;
mod live;
#[path = "../support/owner.rs"]
mod owner;
mod requests;
mod stage;
mod tree;
