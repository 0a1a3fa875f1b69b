//! The seconds of a practice: they run while its conversation is on the screen and stand still otherwise.
//!
//! Never asks the system for the time: moments come in as seconds on any steady scale.

/// A stopwatch.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Clock {
    /// Seconds of earlier stretches.
    carried: f64,
    /// When the running stretch began.
    since: Option<f64>,
}

impl Clock {
    /// Stands at so many seconds.
    pub(super) fn at(seconds: u32) -> Clock {
        Clock { carried: f64::from(seconds), since: None }
    }

    /// Runs or stands still from `now` on.
    pub(super) fn run(&mut self, running: bool, now: f64) {
        if running != self.since.is_some() {
            self.carried = self.seconds(now);
            self.since = running.then_some(now);
        }
    }

    /// Goes on from so many seconds if it shows fewer.
    pub(super) fn catch_up(&mut self, seconds: u32, now: f64) {
        if self.seconds(now) < f64::from(seconds) {
            *self = Clock { carried: f64::from(seconds), since: self.since.map(|_| now) };
        }
    }

    /// Whole seconds that have passed.
    pub(super) fn whole_secs(&self, now: f64) -> u32 {
        // A cast of a float to an integer never wraps: it stops at the ends.
        self.seconds(now) as u32
    }

    /// How long until the next whole second; `None` while it stands still.
    pub(super) fn next_tick(&self, now: f64) -> Option<f64> {
        self.since.map(|_| 1.0 - self.seconds(now).fract())
    }

    fn seconds(&self, now: f64) -> f64 {
        self.carried + self.since.map_or(0.0, |since| (now - since).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_runs_and_stands_still() {
        let mut clock = Clock::at(10);
        assert_eq!((clock.whole_secs(5.0), clock.next_tick(5.0)), (10, None));
        clock.run(true, 100.0);
        assert_eq!((clock.whole_secs(103.75), clock.next_tick(103.75)), (13, Some(0.25)));
        clock.run(true, 104.0);
        clock.run(false, 104.5);
        assert_eq!((clock.whole_secs(200.0), clock.next_tick(200.0)), (14, None));
        clock.run(true, 300.0);
        assert_eq!(clock.whole_secs(300.5), 15);
        clock.catch_up(30, 301.0);
        assert_eq!((clock.whole_secs(301.0), clock.whole_secs(302.0)), (30, 31));
        clock.catch_up(20, 303.0);
        assert_eq!(clock.whole_secs(303.0), 32);
    }
}
