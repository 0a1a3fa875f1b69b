//! Bevy's own plugins and the window. Asleep unless something happens: a practice is mostly reading.

use super::gpu;
use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::RenderCreation;
use bevy::window::{PresentMode, WindowResizeConstraints, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

/// The name of the window.
pub(super) const TITLE: &str = "Sabr";
const SIZE: (u32, u32) = (1180, 780);
const SMALLEST: (f32, f32) = (480.0, 480.0);

/// Everything wakes the window by itself (input, `wake`); this only bounds how long a missed wake-up could be felt.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// Bevy with a window.
pub(super) fn plugins(app: &mut App) {
    let window = Window {
        title: TITLE.to_owned(),
        name: Some("sabr".to_owned()),
        resolution: WindowResolution::new(SIZE.0, SIZE.1),
        resize_constraints: WindowResizeConstraints { min_width: SMALLEST.0, min_height: SMALLEST.1, ..default() },
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    // Not to user events: a wake-up asks for a redraw, which is an event of the window, and answering both would draw twice.
    let sleepy = UpdateMode::Reactive {
        wait: LONGEST_SLEEP,
        react_to_device_events: false,
        react_to_user_events: false,
        react_to_window_events: true,
    };
    let render = RenderPlugin { render_creation: RenderCreation::Automatic(Box::new(gpu::settings())), ..default() };
    let log = LogPlugin { level: Level::WARN, filter: QUIET.to_owned(), ..default() };
    let window = WindowPlugin { primary_window: Some(window), ..default() };
    // Ctrl+C ends the program at once, as it does by itself: Bevy's handler would wait for the next frame, a minute away. Every
    // move is in the store already.
    app.add_plugins(DefaultPlugins.set(window).set(render).set(log).disable::<TerminalCtrlCHandlerPlugin>());
    app.insert_resource(WinitSettings { focused_mode: sleepy, unfocused_mode: sleepy });
}

/// A software driver is no mistake of the person, and drivers talk much: only what they may want to know gets through.
const QUIET: &str = "wgpu=error,naga=error,winit=error,sctk=error,bevy_render::renderer=error,bevy_egui::render=error";
