//! How far long work is: one line on stderr that rewrites itself, on a terminal only.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Characters of the bar.
const WIDTH: usize = 30;

/// How often it is drawn at most.
const EVERY: Duration = Duration::from_millis(100);

/// Work under way.
pub(super) struct Progress {
    /// What is counted, such as `runs`.
    what: &'static str,
    total: u64,
    shown: bool,
    at: Mutex<(u64, Option<Instant>)>,
}

impl Progress {
    /// So much to do.
    pub fn new(what: &'static str, total: u64) -> Progress {
        Progress { what, total, shown: std::io::stderr().is_terminal(), at: Mutex::default() }
    }

    /// So much more is done.
    pub fn add(&self, done: u64) {
        if !self.shown {
            return;
        }
        let mut at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        at.0 += done;
        if at.1.is_none_or(|drawn| drawn.elapsed() >= EVERY) {
            at.1 = Some(Instant::now());
            let full = (at.0 as usize * WIDTH).checked_div(self.total as usize).unwrap_or(WIDTH).min(WIDTH);
            let (bar, rest) = ("█".repeat(full), "░".repeat(WIDTH - full));
            eprint!("\r{bar}{rest} {} of {} {}", at.0, self.total, self.what);
            let _ = std::io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    /// Leaves a clean line.
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[2K");
        }
    }
}
