//! The screens: egui, and nothing of Bevy. Each is a plain function from a [`Model`] to an [`Action`]; none does I/O, changes a
//! practice or asks the clock. What a screen keeps for itself between frames (an open panel, the text being typed) is [`ScreenState`].

mod action;
mod model;
pub mod reply_box;
pub mod text;

pub use action::Action;
pub use model::{LanguageChoice, Model, Notice, Screen, Settings, ThemeChoice, UnfinishedView};
