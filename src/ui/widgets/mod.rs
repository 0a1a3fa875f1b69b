//! The pieces screens are made of. Each is a plain function that draws and tells what was done to it.
//!
//! None may keep state of its own beyond egui's animations, write a colour down, or draw text past `ui::text`.

pub mod access;
pub mod bubble;
pub mod button;
pub mod card;
pub mod chip;
pub mod choice;
pub mod evidence;
pub mod field;
pub mod focus;
pub mod icon;
pub mod layout;
pub mod meter;
pub mod notice;
pub mod person_menu;
pub mod plot;
pub mod popup;
pub mod scroll;
pub mod settings_panel;
pub mod tick;
pub mod top_bar;
