//! The window: a thin Bevy shell around the screens. One plugin per file, all gathered here.
//!
//! Never decides anything about a practice: screens ask, [`flow`](Flow) answers, `session` writes down. Nothing imports this module
//! but `main`.

mod accessibility;
mod actions;
mod authors;
mod clock;
mod display;
mod egui_shell;
mod flow;
mod gallery;
mod gpu;
mod keyboard;
mod launched;
mod live;
mod opening;
mod people;
mod renewing;
mod saving;
mod screenshot;
mod settings;
mod steady;
mod told;
mod trainers;
mod trials;
mod wake;
mod watching;
mod window;

pub use display::{NoDisplay, NoWindow};
pub use flow::Flow;
pub use gallery::GalleryError;
pub use gpu::NoGpu;
pub use opening::{OpenError, open};
pub use screenshot::ScreenshotError;

use crate::session::{Launching, LaunchingError};
use crate::ui::Action;
use bevy::prelude::*;
use std::path::PathBuf;

/// What the command line may say about the window.
#[derive(Debug, Clone, Default)]
pub struct AppOptions {
    /// A folder of content on top of what ships (`--content`).
    pub content: Option<PathBuf>,
    /// A folder for attempts and settings (`--data`).
    pub data: Option<PathBuf>,
    /// Whose attempts and settings (`--profile`).
    pub profile: Option<String>,
    /// The language to begin in (`--locale`); this once, not kept.
    pub locale: Option<String>,
    /// The seed of every attempt started (`--seed`); chance when none is given.
    pub seed: Option<u64>,
    /// Wishes carried out before the first frame: which screen to show, moves to have made.
    pub first: Vec<Action>,
    /// One attempt for a learning management system (`sabr launch`).
    pub launch: Option<Launching>,
    /// Draw, save a picture here and leave (`--screenshot`, for the smoke test).
    pub screenshot: Option<PathBuf>,
    /// Draw every screen in every language into this folder and leave (`--gallery`).
    pub gallery: Option<PathBuf>,
}

/// Why there is no window, each told in one line.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No display to open a window on; the terminal is the way to play.
    #[error(transparent)]
    NoDisplay(#[from] NoDisplay),
    /// The display refuses; the terminal is the way to play.
    #[error(transparent)]
    NoWindow(#[from] NoWindow),
    /// Nothing to draw with.
    #[error(transparent)]
    NoGpu(#[from] NoGpu),
    /// Content or folders.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The launch; nothing was played.
    #[error(transparent)]
    Launch(#[from] LaunchingError),
    /// The picture asked for could not be made.
    #[error(transparent)]
    Screenshot(#[from] ScreenshotError),
    /// The pictures asked for could not be made, or show nothing.
    #[error(transparent)]
    Gallery(#[from] GalleryError),
    /// Bevy ended with an error, told on stderr.
    #[error("the window closed with an error (code {0})")]
    Exit(u8),
}

/// Opens the window and returns when it is closed. Call it from the main thread: some systems open windows nowhere else.
///
/// # Errors
/// When there is no display, nothing to draw with, unreadable content, or no picture though one was asked for.
pub fn run(mut options: AppOptions) -> Result<(), AppError> {
    display::check()?;
    let gallery = options.gallery.take().map(|folder| gallery::Order::new(&folder, &mut options)).transpose()?;
    let mut flow = open(&options)?;
    gpu::check()?;
    let mut app = display::guarded(|| {
        let mut app = App::new();
        app.add_plugins(window::plugins);
        app
    })?;
    // The token of a launch is used up only when there is a window to play in.
    if let Some(launch) = options.launch.take() {
        flow.launch(launch, options.locale.as_deref())?;
    }
    if let Some(gallery) = &gallery {
        gallery.place(&mut app, &flow);
    }
    app.insert_resource(flow).add_plugins(shell);
    if let Some(path) = options.screenshot {
        let outcome = screenshot::order(&mut app, path);
        exit(app.run())?;
        return Ok(outcome.result()?);
    }
    exit(app.run())?;
    Ok(gallery.map_or(Ok(()), |gallery| gallery.result())?)
}

fn exit(exit: AppExit) -> Result<(), AppError> {
    match exit {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(AppError::Exit(code.get())),
    }
}

/// Everything but the window itself: also what a test without a window runs. Wants a [`Flow`].
pub fn shell(app: &mut App) {
    app.add_plugins((
        actions::plugin,
        egui_shell::plugin,
        keyboard::plugin,
        wake::plugin,
        accessibility::plugin,
        live::plugin,
        authors::plugin,
        trainers::plugin,
        launched::plugin,
    ));
}
