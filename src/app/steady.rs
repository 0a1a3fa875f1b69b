//! Seconds since the program began, on a clock that never jumps: the only one the window reads.
//!
//! Not Bevy's `Time<Real>`: with a renderer it tells when the last frame was drawn, which for a window that sleeps may be a minute ago.

use bevy::prelude::Resource;
use std::time::Instant;

/// The clock.
#[derive(Resource)]
pub(super) struct Steady(Instant);

impl Default for Steady {
    fn default() -> Self {
        Steady(Instant::now())
    }
}

impl Steady {
    /// Seconds now.
    pub(super) fn now(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
