//! Movement towards an expression as a spring without overshoot, by exact formula: the same at any frame rate.
//!
//! Must never ask a clock: time is given.

use super::expression::{Expression, PARTS};

/// How stiff the spring is, per second: most of the way in 0.4 s, at rest within 1 s.
const STIFFNESS: f32 = 11.0;
/// Nearer than this nothing is seen to move.
const NEAR: f32 = 0.003;

/// An expression on its way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tween {
    now: [f32; PARTS],
    speed: [f32; PARTS],
    at: f64,
}

impl Tween {
    /// At rest.
    pub fn new(expression: &Expression, at: f64) -> Tween {
        Tween { now: expression.parts(), speed: [0.0; PARTS], at }
    }

    /// Moves on to a time; tells whether anything still moves. Without motion it is there at once.
    pub fn follow(&mut self, to: &Expression, at: f64, still: bool) -> bool {
        let target = to.parts();
        let secs = (at - self.at).clamp(0.0, 10.0) as f32;
        self.at = at;
        if still {
            (self.now, self.speed) = (target, [0.0; PARTS]);
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

    /// The expression now.
    pub fn expression(&self) -> Expression {
        Expression::from_parts(self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Mood;

    fn ends() -> (Expression, Expression) {
        let of = |patience, anger, confusion, trust| Expression::of(&Mood { patience, anger, confusion, trust });
        (of(90, 0, 0, 95), of(10, 100, 20, 5))
    }

    #[test]
    fn it_settles_within_a_second_at_any_frame_rate_and_never_overshoots() {
        let (from, to) = ends();
        for frames in [7, 30, 60, 240] {
            let mut tween = Tween::new(&from, 0.0);
            let mut last = 0.0;
            for frame in 1..=frames {
                let moves = tween.follow(&to, f64::from(frame) / f64::from(frames), false);
                let share = (tween.expression().smile - from.smile) / (to.smile - from.smile);
                assert!((last..=1.0).contains(&share), "{share} after {last}");
                last = share;
                assert!(moves || share == 1.0);
            }
            assert!(tween.expression() == to, "{frames} a second: {:?}", tween.expression());
        }
    }

    #[test]
    fn without_motion_it_is_there_at_once() {
        let (from, to) = ends();
        let mut tween = Tween::new(&from, 0.0);
        assert!(!tween.follow(&to, 0.0, true));
        assert_eq!(tween.expression(), to);
    }
}
