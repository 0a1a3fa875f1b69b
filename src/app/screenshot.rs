//! `--screenshot`: draw for a while, save a picture, leave. For the smoke test and for looking at screens.

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy_egui::EguiContexts;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Frames before the picture: fonts and glyph images need a few to arrive.
const FRAMES: u32 = 20;

/// Frames until the attempt is given up.
const PATIENCE: u32 = 2_000;

/// The picture could not be made.
#[derive(Debug, thiserror::Error)]
#[error("no picture could be saved as {}; its name must end in .png and its folder must exist", path.display())]
pub struct ScreenshotError {
    path: PathBuf,
}

/// What became of the picture.
pub(super) struct Outcome {
    path: PathBuf,
    captured: Arc<AtomicBool>,
}

impl Outcome {
    /// Whether it is there.
    ///
    /// # Errors
    /// When it is not.
    pub(super) fn result(self) -> Result<(), ScreenshotError> {
        let there = self.captured.load(Ordering::SeqCst) && self.path.is_file();
        if there { Ok(()) } else { Err(ScreenshotError { path: self.path }) }
    }
}

#[derive(Resource)]
struct Order {
    path: PathBuf,
    captured: Arc<AtomicBool>,
    frame: u32,
}

/// Orders a picture; the program leaves by itself.
pub(super) fn order(app: &mut App, path: PathBuf) -> Outcome {
    let captured = Arc::new(AtomicBool::new(false));
    app.insert_resource(Order { path: path.clone(), captured: captured.clone(), frame: 0 }).add_systems(Last, take);
    Outcome { path, captured }
}

fn take(mut order: ResMut<Order>, mut commands: Commands, mut contexts: EguiContexts, mut exit: MessageWriter<AppExit>) {
    order.frame += 1;
    if let Ok(ctx) = contexts.ctx_mut() {
        ctx.request_repaint();
    }
    if order.frame == FRAMES {
        let mut save = save_to_disk(order.path.clone());
        let captured = order.captured.clone();
        commands.spawn(Screenshot::primary_window()).observe(move |shot: On<ScreenshotCaptured>| {
            save(shot);
            captured.store(true, Ordering::SeqCst);
        });
    }
    if order.captured.load(Ordering::SeqCst) || order.frame > PATIENCE {
        exit.write(AppExit::Success);
    }
}
