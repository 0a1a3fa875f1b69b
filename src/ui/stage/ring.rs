//! The mood as a ring of four arcs, each with a shape of its own: patience a full line, anger a saw, confusion dots, trust two lines.
//! How much of an arc is filled tells how much of it there is.
//!
//! Readable without colour; the numbers stand in the accessible label. Must never stand alone where nobody can hear it.

use super::canvas::Canvas;
use super::curve::{self, P};
use super::paints::mix;
use crate::scenario::{Axis, Mood};
use crate::ui::theme::Theme;
use egui::Color32;

/// From the middle to the middle of the ring.
pub const RADIUS: f32 = 1.115;
/// From the middle to all that is drawn of it.
pub const REACH: f32 = 1.19;
/// Degrees between two arcs.
const GAP: f32 = 9.0;

/// The four values from 0 to 1, in the order of `Axis::ALL`.
pub fn values(mood: &Mood) -> [f32; 4] {
    Axis::ALL.map(|axis| mood.get(axis).clamp(0, 100) as f32 / 100.0)
}

/// Draws the ring.
pub fn paint(canvas: &mut Canvas, theme: &Theme, values: [f32; 4]) {
    let p = &theme.palette;
    let track = if theme.is_strong { p.muted } else { mix(p.surface, p.border, 0.42) };
    let patterned = canvas.shows(0.028);
    for (index, (value, color)) in values.into_iter().zip(p.axes).enumerate() {
        let from = index as f32 * 90.0 - 90.0 + GAP / 2.0;
        let whole = 90.0 - GAP;
        let to = from + whole * value.clamp(0.0, 1.0);
        canvas.line(&along(RADIUS, to.max(from), from + whole), 0.016, track);
        if value < 0.004 {
            continue;
        }
        match index {
            _ if !patterned => canvas.line(&along(RADIUS, from, to), 0.075, color),
            0 => canvas.line(&along(RADIUS, from, to), 0.066, color),
            1 => saw(canvas, from, to, color),
            2 => dots(canvas, from, to, color),
            _ => {
                canvas.line(&along(RADIUS + 0.033, from, to), 0.030, color);
                canvas.line(&along(RADIUS - 0.033, from, to), 0.030, color);
            }
        }
    }
}

fn along(radius: f32, from: f32, to: f32) -> Vec<P> {
    let steps = ((to - from).abs() / 4.0).ceil().max(1.0) as usize;
    curve::arc([0.0, 0.0], radius, radius, from, to, steps)
}

fn saw(canvas: &mut Canvas, from: f32, to: f32, color: Color32) {
    const TOOTH: f32 = 3.4;
    let teeth = ((to - from) / TOOTH).ceil().max(1.0) as usize;
    let point = |index: usize| {
        let (sin, cos) = (from + (TOOTH * index as f32).min(to - from)).to_radians().sin_cos();
        let radius = RADIUS + if index.is_multiple_of(2) { -0.034 } else { 0.034 };
        [radius * cos, radius * sin]
    };
    let line: Vec<P> = (0..=teeth).map(point).collect();
    canvas.line(&line, 0.034, color);
}

fn dots(canvas: &mut Canvas, from: f32, to: f32, color: Color32) {
    const STEP: f32 = 6.6;
    let mut at = from + 1.8;
    let end = to.max(from + 2.0);
    while at <= end {
        let (sin, cos) = at.to_radians().sin_cos();
        // The last one grows in.
        let size = ((end - at) / STEP + 0.45).clamp(0.0, 1.0);
        canvas.disc([RADIUS * cos, RADIUS * sin], 0.036 * size, color);
        at += STEP;
    }
}
