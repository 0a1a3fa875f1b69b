//! Movement of numbers towards others as a spring without overshoot, by exact formula: the same at any frame rate.
//!
//! Must never ask a clock: time is given.

/// How stiff the spring is, per second: most of the way in 0.4 s, at rest within 1 s.
const STIFFNESS: f32 = 11.0;
/// Nearer than this nothing is seen to move.
const NEAR: f32 = 0.003;

/// Numbers on their way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tween<const N: usize> {
    now: [f32; N],
    speed: [f32; N],
    at: f64,
}

impl<const N: usize> Tween<N> {
    /// At rest.
    pub fn new(now: [f32; N], at: f64) -> Tween<N> {
        Tween { now, speed: [0.0; N], at }
    }

    /// Moves on to a time; tells whether anything still moves. Without motion it is there at once.
    pub fn follow(&mut self, target: [f32; N], at: f64, still: bool) -> bool {
        let secs = (at - self.at).clamp(0.0, 10.0) as f32;
        self.at = at;
        if still {
            (self.now, self.speed) = (target, [0.0; N]);
            return false;
        }
        let fade = (-STIFFNESS * secs).exp();
        let mut moves = false;
        for ((now, speed), target) in self.now.iter_mut().zip(&mut self.speed).zip(target) {
            let away = *now - target;
            let pull = (*speed + STIFFNESS * away) * secs;
            *now = target + (away + pull) * fade;
            *speed = (*speed - STIFFNESS * pull) * fade;
            if (*now - target).abs() < NEAR && speed.abs() < NEAR * STIFFNESS {
                (*now, *speed) = (target, 0.0);
            } else {
                moves = true;
            }
        }
        moves
    }

    /// The numbers now.
    pub fn parts(&self) -> [f32; N] {
        self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: [f32; 3] = [0.8, -1.0, 8.0];
    const TO: [f32; 3] = [-0.9, 1.0, 0.0];

    #[test]
    fn it_settles_within_a_second_at_any_frame_rate_and_never_overshoots() {
        for frames in [7, 30, 60, 240] {
            let mut tween = Tween::new(FROM, 0.0);
            let mut last = 0.0;
            for frame in 1..=frames {
                let moves = tween.follow(TO, f64::from(frame) / f64::from(frames), false);
                let share = (tween.parts()[0] - FROM[0]) / (TO[0] - FROM[0]);
                assert!((last..=1.0).contains(&share), "{share} after {last}");
                last = share;
                assert!(moves || tween.parts() == TO);
            }
            assert_eq!(tween.parts(), TO, "{frames} a second");
        }
    }

    #[test]
    fn without_motion_it_is_there_at_once() {
        let mut tween = Tween::new(FROM, 0.0);
        assert!(!tween.follow(TO, 0.0, true));
        assert_eq!(tween.parts(), TO);
    }
}
