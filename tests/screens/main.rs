//! The screens without a window: played by label and keyboard in four languages, and drawn to be looked at.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "../support/desk_fixture.rs"]
mod desk_fixture;
#[path = "../support/desk.rs"]
mod desk_library;
#[path = "../support/fifth.rs"]
mod fifth;
#[path = "../support/long.rs"]
mod long;
#[path = "../support/maze.rs"]
mod maze;
#[path = "../support/owner.rs"]
mod owner;
#[path = "../support/raster.rs"]
mod raster;

mod access;
mod arrival;
mod author;
mod compare;
mod desk;
mod languages;
mod layout;
mod long_talk;
mod low;
mod mistakes;
mod painted;
mod people;
mod playing;
mod progress;
mod reader;
mod settings;
mod shots;
mod stage;
mod terms;
mod trainer;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use owner::{Owner, catalogue, library};
use sabr::dialogue::{Escalated, Move};
use sabr::locale::{Msg, strip_isolation};
use sabr::ui::{Action, Notice, Screen, Settings, ThemeChoice, UnfinishedView};

const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "th"];
const SIZES: [[f32; 2]; 2] = [[900.0, 600.0], [1440.0, 900.0]];

fn screen(owner: Owner, size: [f32; 2]) -> Harness<'static, Owner> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.1)
        .with_max_steps(60)
        .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
    harness.run();
    harness
}

/// Draws a screen after something was done on it into `$SABR_SHOTS`, else `target/shots`.
fn picture(name: &str, owner: Owner, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)) {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let textures = raster::Textures::default();
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.1)
        .with_max_steps(60)
        .renderer(textures.renderer())
        .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
    harness.run();
    act(&mut harness);
    harness.run_steps(12);
    textures.save_png(&harness, format!("{folder}/{name}.png"));
}

/// Whether `$SABR_ONLY` names a part of a picture's name; without it all are wanted.
fn is_wanted(name: &str) -> bool {
    std::env::var("SABR_ONLY").unwrap_or_default().split(',').any(|part| name.contains(part))
}

fn screens() -> [Screen; 4] {
    [Screen::Library, Screen::Brief("late-parcel".into()), Screen::Conversation, Screen::Debrief]
}

/// The program's word as a screen reader gets it.
fn word(language: &str, msg: Msg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

fn press(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

/// Presses what may need scrolling to, by its action.
fn activate(harness: &mut Harness<'_, Owner>, label: &str) {
    let pressed = |role: Role| matches!(role, Role::Button | Role::Tab | Role::RadioButton | Role::CheckBox);
    let mut all = harness.query_all_by_label(label).filter(|node| pressed(node.accesskit_node().role()));
    all.next().expect(label).click_accesskit();
    drop(all);
    harness.run();
}
