//! The customer's mood as a calm face: mouth and brows say it, the colour of the line only agrees.
//!
//! A word stands beside it wherever it is shown. Must never decide what a mood means.

use crate::customer::Band;
use crate::ui::theme::Palette;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};

/// Draws the face. `heat` is 0 for calm, 0.5 for tense, 1 for heated; values between are drawn between.
pub fn paint(painter: &Painter, rect: Rect, heat: f32, p: &Palette) {
    let (center, radius) = (rect.center(), rect.width().min(rect.height()) / 2.0);
    let color = if heat < 0.34 {
        p.good
    } else if heat < 0.75 {
        p.warn
    } else {
        p.bad
    };
    let ground = if heat < 0.34 {
        p.good_soft
    } else if heat < 0.75 {
        p.warn_soft
    } else {
        p.bad_soft
    };
    let stroke = Stroke::new((radius * 0.11).max(1.5), color);
    painter.circle(center, radius - stroke.width / 2.0, ground, stroke);
    let at = |x: f32, y: f32| pos2(center.x + x * radius, center.y + y * radius);
    for side in [-1.0, 1.0] {
        painter.circle_filled(at(side * 0.33, -0.1), radius * 0.09, color);
        // Brows sink towards the middle with the heat.
        let (outer, inner) = (-0.40 - 0.05 * heat, -0.42 + 0.18 * heat);
        painter.line_segment([at(side * 0.52, outer), at(side * 0.17, inner)], Stroke::new(stroke.width * 0.9, color));
    }
    painter.add(mouth(&at, heat, Stroke::new(stroke.width, color)));
}

fn mouth(at: &dyn Fn(f32, f32) -> Pos2, heat: f32, stroke: Stroke) -> Shape {
    let bend = 0.20 - 0.40 * heat;
    let points = (0..=12).map(|i| {
        let x = i as f32 / 6.0 - 1.0;
        at(x * 0.38, 0.40 + bend * (1.0 - x * x) - bend * 0.4)
    });
    Shape::line(points.collect(), stroke)
}

/// The heat of a band.
pub fn heat(band: Band) -> f32 {
    match band {
        Band::Calm => 0.0,
        Band::Tense => 0.5,
        Band::Hot => 1.0,
    }
}

/// A round picture of a person: the same for everybody, so that nobody is judged by a face.
pub fn avatar(painter: &Painter, rect: Rect, fill: Color32, color: Color32) {
    painter.circle_filled(rect.center(), rect.width() / 2.0, fill);
    super::icon::paint(painter, rect.shrink(rect.width() * 0.2), super::icon::Icon::Person, color, false);
}
