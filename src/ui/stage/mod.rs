//! The stage: the customer as a drawn portrait whose face, posture and surroundings follow the conversation.
//!
//! Everything is drawn as vectors from numbers, so it can be tested without a window. Nothing is repainted while nothing moves, and
//! with less movement nothing moves at all. Must never judge: what a mood does to a face is the same for everybody.

mod actor;
mod at_rest;
mod canvas;
mod covers;
mod curve;
mod dress;
mod expression;
mod face;
mod figure;
mod hair;
mod paints;
mod ring;
mod scene;
mod tween;
mod writing;

pub use actor::{Actor, perform};
pub use at_rest::before_start;
pub use expression::Expression;
pub use figure::Life;
pub use writing::writing;

use super::theme::Theme;
use crate::scenario::{Channel, Looks};
use canvas::Canvas;
use egui::{Rect, Shape};
use figure::Figure;
use scene::Scene;

/// Narrower pictures (in points) leave out what would only blur.
const DETAILED: f32 = 84.0;

/// One picture: everything that is seen of it, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture<'p> {
    /// Who.
    pub looks: &'p Looks,
    /// Face and posture.
    pub expression: Expression,
    /// What moves by itself.
    pub life: Life,
    /// Where the contact takes place.
    pub channel: Channel,
    /// While the person speaks or writes: where in its round that movement is, from 0 to 1.
    pub speaks: Option<f32>,
    /// The mood around it, four values from 0 to 1.
    pub ring: Option<[f32; 4]>,
    /// Seen in a mirror, where reading runs from the right.
    pub mirrored: bool,
}

impl Picture<'_> {
    /// What to paint; it stays inside `rect`.
    pub fn shape(&self, rect: Rect, theme: &Theme, pixels_per_point: f32) -> Shape {
        let side = rect.width().min(rect.height());
        let reach = if self.ring.is_some() { ring::REACH } else { 1.01 };
        let unit = side / 2.0 / reach;
        let mut canvas = Canvas::new(rect.center(), unit, self.mirrored, pixels_per_point);
        let detailed = side >= DETAILED;
        let scene = Scene::new(theme);
        scene.behind(&mut canvas, self.channel, self.speaks, detailed);
        let small = (64.0 / unit.max(1.0)).clamp(1.0, 3.2).powf(0.55);
        let thicker = small * if theme.is_strong { 1.25 } else { 1.0 };
        let figure = Figure::new(self.looks, &self.expression, self.life, thicker);
        canvas.within = Some(0.992);
        canvas.outline = theme.is_strong.then_some((1.2, if theme.is_dark { theme.palette.ground } else { theme.palette.ink }));
        figure.draw(&mut canvas, &self.expression);
        canvas.outline = None;
        scene.before(&mut canvas, self.channel, detailed);
        if let Some(values) = self.ring {
            ring::paint(&mut canvas, theme, values);
        }
        canvas.into_shape()
    }
}

/// Up and down again in the first half of a round, at rest in the second.
fn hop(phase: f32) -> f32 {
    let phase = phase.rem_euclid(1.0);
    if phase < 0.5 { (phase * std::f32::consts::TAU).sin().max(0.0) } else { 0.0 }
}
