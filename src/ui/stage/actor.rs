//! A portrait that lives: it follows the mood, breathes and blinks while a conversation goes on, and asks for a frame only when
//! something is about to move.
//!
//! Time comes from the frame and nothing from chance, so the same moments look the same. With less movement everything stands still.

use super::expression::{Expression, PARTS};
use super::tween::Tween;
use super::{Life, Picture, ring};
use crate::scenario::{Channel, Looks, Mood};
use crate::ui::words::Look;
use egui::{Id, Rect, Ui};
use std::time::Duration;

/// Seconds of quiet after which breathing comes to rest; blinking goes on.
const LIVELY_SECS: f64 = 10.0;
/// Seconds over which it does.
const FADE_SECS: f64 = 2.0;
/// Frames of slow and of quick movement.
const SLOW: Duration = Duration::from_millis(110);
const QUICK: Duration = Duration::from_millis(50);
/// Seconds the eyes are shut, opening and closing included.
const BLINK_SECS: f64 = 0.18;
/// Woken a little later than a blink begins: egui takes a frame off every delay, and nothing would be seen yet.
const INTO_BLINK: f64 = 0.035;
/// Seconds between two blinks, about.
const BLINK_EVERY: f64 = 4.2;

/// A customer who takes part in a conversation.
#[derive(Debug, Clone, Copy)]
pub struct Actor<'a> {
    /// Who.
    pub looks: &'a Looks,
    /// In what mood.
    pub mood: &'a Mood,
    /// Where.
    pub channel: Channel,
    /// The conversation goes on.
    pub alive: bool,
    /// When the customer last began to speak, on the frame's clock, and for how many seconds.
    pub spoke: (f64, f64),
}

/// What is remembered from frame to frame.
#[derive(Debug, Clone, Copy)]
struct Memory {
    looks: Looks,
    tween: Tween<{ PARTS + 4 }>,
    mood: Mood,
    stirred: f64,
}

/// Paints a living portrait with its ring, and asks for the next frame it needs.
pub fn perform(ui: &Ui, look: &Look<'_>, id: Id, rect: Rect, actor: &Actor<'_>) {
    let now = ui.input(|input| input.time);
    let still = look.theme.is_still;
    let target = goal(actor.mood);
    let kept = ui.data(|data| data.get_temp::<Memory>(id)).filter(|memory| memory.looks == *actor.looks);
    let mut memory = kept.unwrap_or(Memory {
        looks: *actor.looks,
        tween: Tween::new(target, now),
        mood: *actor.mood,
        stirred: f64::NEG_INFINITY,
    });
    if memory.mood != *actor.mood {
        (memory.mood, memory.stirred) = (*actor.mood, now);
    }
    memory.stirred = memory.stirred.max(actor.spoke.0.min(now));
    let glides = memory.tween.follow(target, now, still);
    let parts = memory.tween.parts();
    ui.data_mut(|data| data.insert_temp(id, memory));
    let mut picture = Picture {
        looks: actor.looks,
        expression: Expression::from_parts(std::array::from_fn(|index| parts[index])),
        life: Life::default(),
        channel: actor.channel,
        speaks: None,
        ring: Some(std::array::from_fn(|index| parts[PARTS + index])),
        mirrored: look.rtl,
    };
    if actor.alive && !still {
        let (life, speaks, next) = life(now, memory.stirred, actor);
        (picture.life, picture.speaks) = (life, speaks);
        ui.ctx().request_repaint_after(next);
    }
    if glides {
        ui.ctx().request_repaint();
    }
    if ui.is_rect_visible(rect) {
        ui.painter().add(picture.shape(rect, &look.theme, ui.ctx().pixels_per_point()));
    }
}

fn goal(mood: &Mood) -> [f32; PARTS + 4] {
    let (face, ring) = (Expression::of(mood).parts(), ring::values(mood));
    std::array::from_fn(|index| if index < PARTS { face[index] } else { ring[index - PARTS] })
}

/// Breath, blink and speech at a moment, and how long it stays as it is.
fn life(now: f64, stirred: f64, actor: &Actor<'_>) -> (Life, Option<f32>, Duration) {
    let (since, secs) = (now - actor.spoke.0, actor.spoke.1);
    let speaks = (0.0..secs).contains(&since);
    let voice = matches!(actor.channel, Channel::Phone | Channel::Counter);
    let mut next = Duration::MAX;
    let mut life = Life::default();
    if speaks {
        next = QUICK;
        if voice {
            let fades = (since / 0.2).min((secs - since) / 0.3).clamp(0.0, 1.0);
            let words = 0.42 * (since * 9.1).sin().abs() + 0.30 * (since * 14.7 + 1.0).sin().abs();
            life.talk = (words * fades) as f32;
        }
    }
    let quiet = now - stirred;
    if quiet < LIVELY_SECS {
        let strength = ((LIVELY_SECS - quiet) / FADE_SECS).min(quiet / FADE_SECS).clamp(0.0, 1.0);
        let hurry = 1.0 + 0.8 * f64::from(actor.mood.anger.clamp(0, 100)) / 100.0;
        life.breath = (strength * (quiet * hurry * 1.5).sin()) as f32;
        life.sway = (strength * (0.6 * (quiet * 0.9).sin() + 0.4 * (quiet * 1.7 * hurry).sin())) as f32;
        next = next.min(SLOW);
    }
    let (blink, wait) = blink(now);
    life.blink = blink;
    let next = next.min(if blink > 0.0 { QUICK } else { Duration::from_secs_f64(wait + INTO_BLINK) });
    (life, speaks.then_some((since * 1.1).rem_euclid(1.0) as f32), next)
}

/// How far the eyes are shut, and seconds until the next blink begins.
fn blink(now: f64) -> (f32, f64) {
    let round = (now / BLINK_EVERY).floor();
    let begins = |round: f64| round * BLINK_EVERY + (0.5 + 0.5 * (round * 2.4).sin()) * (BLINK_EVERY * 0.55);
    let into = now - begins(round);
    if (0.0..BLINK_SECS).contains(&into) {
        let share = into / BLINK_SECS;
        return (((share * std::f64::consts::PI).sin().powf(0.6)) as f32, 0.0);
    }
    let next = if into < 0.0 { begins(round) } else { begins(round + 1.0) };
    (0.0, next - now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eyes_blink_seldom_and_shut_for_a_moment() {
        let steps = (0..60_000).map(|step| blink(f64::from(step) / 1000.0));
        let shut = steps.clone().filter(|(blink, _)| *blink > 0.0).count();
        assert!((1_800..=3_200).contains(&shut), "{shut} of 60000 ms");
        for (step, (blink_now, wait)) in steps.enumerate() {
            let then = f64::from(step as u32) / 1000.0 + wait + 0.01;
            assert!(blink_now > 0.0 || blink(then).0 > 0.0, "no blink at {then}");
        }
    }
}
