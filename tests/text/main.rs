//! Text on screen and the reply box, tried without a window.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod anything;
mod bidi;
mod fonts;
mod layout;
mod reply_box;
mod reply_box_input;
mod reply_box_moves;
mod reply_box_random;
mod rich;
mod selection;
mod thai;
mod tricky;

/// Plain black text.
const INK: sabr::ui::text::Style = sabr::ui::text::Style::new(16.0, egui::Color32::BLACK);
