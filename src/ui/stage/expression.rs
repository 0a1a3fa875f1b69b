//! What a mood does to a face and a posture: plain arithmetic, continuous everywhere, the same each time.
//!
//! Must never know a look, a screen or a clock.

use crate::scenario::Mood;

/// How many numbers an expression has.
pub const PARTS: usize = 14;

/// A face and a posture. 0 is at rest unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expression {
    /// The inner ends of the brows, from −1 (drawn down) to 1 (raised).
    pub brow_inner: f32,
    /// Their outer ends.
    pub brow_outer: f32,
    /// One brow higher than the other, 0 to 1.
    pub brow_askew: f32,
    /// How open the eyes are; 1 is awake and at ease.
    pub lids: f32,
    /// How much the lower lids are drawn up, 0 to 1.
    pub squint: f32,
    /// Where the eyes look: sideways.
    pub gaze_x: f32,
    /// Where the eyes look: down.
    pub gaze_y: f32,
    /// The corners of the mouth, from −1 (down) to 1 (up).
    pub smile: f32,
    /// How open the mouth is, 0 to 1.
    pub open: f32,
    /// How tight the lips are, 0 to 1.
    pub press: f32,
    /// Blood in the cheeks, 0 to 1.
    pub flush: f32,
    /// The head to the side, in degrees.
    pub tilt: f32,
    /// Shoulders, from −1 (hanging) to 1 (raised).
    pub shoulders: f32,
    /// Leaning towards the one who listens, −1 (away) to 1.
    pub lean: f32,
}

fn unit(value: i32) -> f32 {
    value.clamp(0, 100) as f32 / 100.0
}

/// 0 up to `from`, 1 from `to` on, without a kink between.
fn ease(value: f32, from: f32, to: f32) -> f32 {
    let t = ((value - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

impl Expression {
    /// The expression of a mood.
    pub fn of(mood: &Mood) -> Expression {
        let [patience, anger, confusion, trust] = [mood.patience, mood.anger, mood.confusion, mood.trust].map(unit);
        let cross = ease(anger, 0.12, 0.95);
        let lost = ease(confusion, 0.15, 0.95) * (1.0 - 0.55 * cross);
        let weary = ease(1.0 - patience, 0.35, 1.0);
        let warm = ease(trust, 0.25, 0.95) * (1.0 - 0.85 * cross) * (1.0 - 0.5 * weary);
        let calm = (1.0 - cross) * (1.0 - lost);
        Expression {
            brow_inner: -0.95 * cross + 0.85 * lost + 0.10 * warm - 0.12 * weary * calm,
            brow_outer: 0.30 * cross - 0.22 * lost + 0.12 * warm - 0.10 * weary,
            brow_askew: 0.55 * lost + 0.25 * weary * calm,
            lids: 1.0 + 0.14 * lost - 0.10 * cross - 0.30 * weary * (1.0 - 0.6 * cross) - 0.04 * warm,
            squint: 0.45 * cross + 0.34 * warm + 0.12 * weary,
            gaze_x: 0.55 * weary * (1.0 - cross) + 0.25 * lost,
            gaze_y: -0.30 * lost - 0.18 * weary * calm,
            smile: 0.85 * warm + 0.16 * calm * patience - 0.85 * cross - 0.45 * lost - 0.34 * weary * (1.0 - cross),
            open: 0.26 * warm * ease(trust, 0.6, 1.0) + 0.20 * lost + 0.42 * ease(anger, 0.72, 1.0),
            press: 0.75 * cross * (1.0 - ease(anger, 0.72, 1.0)) + 0.30 * weary * calm,
            flush: 0.12 * warm + 0.95 * ease(anger, 0.30, 1.0) + 0.18 * lost,
            tilt: 5.0 * lost + 2.5 * warm - 2.2 * weary * calm,
            shoulders: 0.95 * cross - 0.55 * lost * (1.0 - cross) - 0.30 * weary * calm,
            lean: 0.85 * warm + 0.35 * cross - 0.45 * weary * calm,
        }
    }

    /// Its numbers, in the order of the fields.
    pub fn parts(&self) -> [f32; PARTS] {
        [
            self.brow_inner,
            self.brow_outer,
            self.brow_askew,
            self.lids,
            self.squint,
            self.gaze_x,
            self.gaze_y,
            self.smile,
            self.open,
            self.press,
            self.flush,
            self.tilt,
            self.shoulders,
            self.lean,
        ]
    }

    /// The expression with these numbers.
    pub fn from_parts(parts: [f32; PARTS]) -> Expression {
        let [brow_inner, brow_outer, brow_askew, lids, squint, gaze_x, gaze_y, smile, open, press, flush, tilt, shoulders, lean] =
            parts;
        Expression {
            brow_inner,
            brow_outer,
            brow_askew,
            lids,
            squint,
            gaze_x,
            gaze_y,
            smile,
            open,
            press,
            flush,
            tilt,
            shoulders,
            lean,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Axis;

    #[test]
    fn a_small_change_of_mood_is_a_small_change_of_face() {
        for start in [0, 20, 40, 60, 80, 99] {
            for axis in Axis::ALL {
                let mut mood = Mood { patience: start, anger: 100 - start, confusion: start / 2, trust: 50 };
                let before = Expression::of(&mood).parts();
                mood.set(axis, mood.get(axis) + 1);
                for (index, (a, b)) in before.iter().zip(Expression::of(&mood).parts()).enumerate() {
                    let most = if index == 11 { 0.25 } else { 0.045 };
                    assert!((a - b).abs() <= most, "{axis:?} at {start}: part {index} from {a} to {b}");
                }
            }
        }
    }

    #[test]
    fn moods_are_told_apart() {
        let of = |patience, anger, confusion, trust| Expression::of(&Mood { patience, anger, confusion, trust });
        let (glad, angry, lost, weary) = (of(90, 0, 0, 95), of(40, 95, 0, 10), of(60, 5, 95, 40), of(5, 10, 5, 30));
        assert!(glad.smile > 0.5 && angry.smile < -0.5 && lost.smile < 0.0 && weary.smile < 0.0);
        assert!(angry.brow_inner < -0.5 && lost.brow_inner > 0.5);
        assert!(angry.shoulders > 0.5 && lost.shoulders < -0.2 && glad.lean > 0.5);
        assert!(weary.lids < 0.8 && lost.lids > 1.0 && angry.flush > 0.8);
        assert_eq!(Expression::from_parts(angry.parts()), angry);
    }
}
