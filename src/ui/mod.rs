//! The screens: egui, and nothing of Bevy. Each is a plain function from a [`Model`] to an [`Action`]; none does I/O, changes a
//! practice or asks the clock. What a screen keeps for itself between frames (an open panel, the text being typed) is [`ScreenState`].
//!
//! [`show`] draws whichever screen the model names; it is all the owner of the window calls.

mod action;
mod model;
pub mod reply_box;
mod screens;
pub mod stage;
mod state;
pub mod text;
pub mod theme;
mod widgets;
mod words;

pub use action::{Action, CountAs, MoodValues, Start};
pub use model::{
    AuthorView, CourseView, Damage, LanguageChoice, Model, NotKept, Notice, PeopleView, PersonView, ReadView, Screen, Settings,
    ThemeChoice, TrainerView, UnfinishedView, Unsaved, WhatIfView,
};
pub use screens::show;
pub use state::ScreenState;
