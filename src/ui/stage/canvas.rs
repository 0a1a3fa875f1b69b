//! Vector drawing into one mesh with soft edges: filled shapes with even gradients, tapering lines, glows.
//!
//! Coordinates are those of a portrait: the circle it stands in has radius 1 around the origin. Must never know what is drawn.

use super::curve::{self, P};
use egui::epaint::{Mesh, Shape};
use egui::{Color32, Pos2, pos2};

/// How a shape is filled.
#[derive(Debug, Clone, Copy)]
pub enum Paint {
    /// One colour.
    Flat(Color32),
    /// From one colour at a height to another at a lower one.
    Down(Color32, Color32, [f32; 2]),
}

impl Paint {
    fn at(self, p: P) -> Color32 {
        match self {
            Paint::Flat(color) => color,
            Paint::Down(top, bottom, [from, to]) => top.lerp_to_gamma(bottom, ((p[1] - from) / (to - from)).clamp(0.0, 1.0)),
        }
    }
}

impl From<Color32> for Paint {
    fn from(color: Color32) -> Paint {
        Paint::Flat(color)
    }
}

/// A turn around a point, then a shift; what is drawn next moves so.
#[derive(Debug, Clone, Copy)]
pub struct Turn {
    /// In degrees, clockwise.
    pub degrees: f32,
    /// What stays where it is.
    pub pivot: P,
    /// Added afterwards.
    pub shift: P,
    /// Larger or smaller around the pivot.
    pub scale: f32,
}

impl Turn {
    /// As it is.
    pub const NONE: Turn = Turn { degrees: 0.0, pivot: [0.0, 0.0], shift: [0.0, 0.0], scale: 1.0 };

    fn apply(&self, p: P) -> P {
        let (sin, cos) = self.degrees.to_radians().sin_cos();
        let [x, y] = [(p[0] - self.pivot[0]) * self.scale, (p[1] - self.pivot[1]) * self.scale];
        [self.pivot[0] + x * cos - y * sin + self.shift[0], self.pivot[1] + x * sin + y * cos + self.shift[1]]
    }
}

/// Collects what is drawn.
pub struct Canvas {
    mesh: Mesh,
    center: Pos2,
    /// Points to the unit.
    unit: f32,
    mirrored: bool,
    /// Points to the pixel.
    pixel: f32,
    /// Movement of what is drawn next.
    pub turn: Turn,
    /// What is drawn next stays in a circle of this radius.
    pub within: Option<f32>,
    /// A line around every filled shape drawn next, in points.
    pub outline: Option<(f32, Color32)>,
}

impl Canvas {
    /// An empty one.
    pub fn new(center: Pos2, unit: f32, mirrored: bool, pixels_per_point: f32) -> Canvas {
        let pixel = 1.0 / pixels_per_point.max(0.1);
        Canvas { mesh: Mesh::default(), center, unit, mirrored, pixel, turn: Turn::NONE, within: None, outline: None }
    }

    /// What was drawn.
    pub fn into_shape(self) -> Shape {
        Shape::mesh(self.mesh)
    }

    /// Whether so small a thing would be seen.
    pub fn shows(&self, length: f32) -> bool {
        length * self.unit >= 1.1 * self.pixel
    }

    fn screen(&self, p: P) -> Pos2 {
        let x = if self.mirrored { -p[0] } else { p[0] };
        pos2(self.center.x + x * self.unit, self.center.y + p[1] * self.unit)
    }

    /// Fills a polygon.
    pub fn fill(&mut self, path: &[P], paint: impl Into<Paint>) {
        let moved: Vec<P> = path.iter().map(|p| self.turn.apply(*p)).collect();
        self.fill_moved(moved, paint.into());
    }

    /// Fills a polygon as far as it lies in a convex one.
    pub fn fill_in(&mut self, path: &[P], convex: &[P], paint: impl Into<Paint>) {
        self.fill(&curve::cut(path, convex), paint);
    }

    fn fill_moved(&mut self, mut path: Vec<P>, paint: Paint) {
        if let Some(radius) = self.within
            && path.iter().any(|p| p[0].hypot(p[1]) > radius)
        {
            path = curve::cut(&path, &curve::ellipse([0.0, 0.0], radius, radius, 56));
        }
        let same = |a: &P, b: &P| (a[0] - b[0]).abs() + (a[1] - b[1]).abs() < 1e-5;
        path.dedup_by(|a, b| same(a, b));
        while path.len() > 1 && same(&path[0], &path[path.len() - 1]) {
            path.pop();
        }
        if path.len() < 3 {
            return;
        }
        let colors: Vec<Color32> = path.iter().map(|p| paint.at(*p)).collect();
        let points: Vec<P> = path.iter().map(|p| self.screen(*p)).map(|p| [p.x, p.y]).collect();
        self.polygon(points, colors);
        if let Some((width, color)) = self.outline {
            let ring: Vec<P> = path.iter().copied().chain(path.iter().take(2).copied()).collect();
            let ring: Vec<Pos2> = ring.into_iter().map(|p| self.screen(p)).collect();
            let widths = vec![width / 2.0; ring.len()];
            self.ribbon(&ring, &widths, color);
        }
    }

    /// A polygon in points of the screen, its edge softened over a pixel.
    fn polygon(&mut self, mut points: Vec<P>, mut colors: Vec<Color32>) {
        let area = curve::area(&points);
        if area.abs() < 0.02 * self.pixel * self.pixel {
            return;
        }
        if area < 0.0 {
            points.reverse();
            colors.reverse();
        }
        let n = points.len();
        let first = self.mesh.vertices.len() as u32;
        let half = self.pixel * 0.5;
        for index in 0..n {
            let (before, here, after) = (points[(index + n - 1) % n], points[index], points[(index + 1) % n]);
            let normal = corner(before, here, after);
            let inner = pos2(here[0] - normal[0] * half, here[1] - normal[1] * half);
            let outer = pos2(here[0] + normal[0] * half, here[1] + normal[1] * half);
            self.mesh.colored_vertex(inner, colors[index]);
            self.mesh.colored_vertex(outer, Color32::TRANSPARENT);
        }
        let inner = |index: usize| first + 2 * index as u32;
        for [a, b, c] in curve::triangles(&points) {
            self.mesh.add_triangle(inner(a), inner(b), inner(c));
        }
        for index in 0..n {
            let (here, next) = (inner(index), inner((index + 1) % n));
            self.mesh.add_triangle(here, here + 1, next + 1);
            self.mesh.add_triangle(here, next + 1, next);
        }
    }

    /// A line of even width with round ends.
    pub fn line(&mut self, path: &[P], width: f32, color: Color32) {
        self.tapered(path, |_| width, color);
    }

    /// A line whose width follows how far along it is, from 0 to 1; its ends are round.
    pub fn tapered(&mut self, path: &[P], width: impl Fn(f32) -> f32, color: Color32) {
        let moved: Vec<P> = path.iter().map(|p| self.turn.apply(*p)).collect();
        let last = moved.len().saturating_sub(1).max(1) as f32;
        let thick = width(0.5) * 0.5;
        let inside = |p: &P| self.within.is_none_or(|radius| p[0].hypot(p[1]) + thick <= radius);
        // A line that leaves the circle ends at it.
        let mut points = Vec::with_capacity(moved.len());
        let mut halves = Vec::with_capacity(moved.len());
        for (index, p) in moved.iter().enumerate().filter(|(_, p)| inside(p)) {
            points.push(self.screen(*p));
            halves.push((width(index as f32 / last) * self.unit * 0.5).max(0.0));
        }
        self.ribbon(&points, &halves, color);
    }

    fn ribbon(&mut self, points: &[Pos2], halves: &[f32], color: Color32) {
        if points.len() < 2 {
            return;
        }
        let mut rows: Vec<(Pos2, egui::Vec2, f32)> = Vec::with_capacity(points.len() + 6);
        for (index, (point, half)) in points.iter().zip(halves).enumerate() {
            let before = points[index.saturating_sub(1)];
            let after = points[(index + 1).min(points.len() - 1)];
            rows.push((*point, (after - before).normalized(), *half));
        }
        let cap = |(point, along, half): (Pos2, egui::Vec2, f32), sign: f32| {
            [0.5_f32, 0.85, 1.0].map(|out| (point + along * (sign * out * half), along, half * (1.0 - out * out).sqrt()))
        };
        let (start, end) = (rows[0], rows[rows.len() - 1]);
        let mut all: Vec<_> = cap(start, -1.0).into_iter().rev().collect();
        all.append(&mut rows);
        all.extend(cap(end, 1.0));
        let soft = self.pixel * 0.5;
        let first = self.mesh.vertices.len() as u32;
        for (point, along, half) in &all {
            let normal = along.rot90();
            let (full, strength) = if *half < soft { (0.0, (half / soft).clamp(0.0, 1.0)) } else { (half - soft, 1.0) };
            let shade = color.gamma_multiply(strength);
            for (out, tint) in [
                (full + 2.0 * soft, Color32::TRANSPARENT),
                (full, shade),
                (-full, shade),
                (-full - 2.0 * soft, Color32::TRANSPARENT),
            ] {
                self.mesh.colored_vertex(*point + normal * out, tint);
            }
        }
        for row in 0..all.len() as u32 - 1 {
            for lane in 0..3 {
                let (a, b) = (first + row * 4 + lane, first + (row + 1) * 4 + lane);
                self.mesh.add_triangle(a, a + 1, b + 1);
                self.mesh.add_triangle(a, b + 1, b);
            }
        }
    }

    /// A filled circle.
    pub fn disc(&mut self, center: P, radius: f32, paint: impl Into<Paint>) {
        self.oval(center, radius, radius, paint);
    }

    /// A filled ellipse.
    pub fn oval(&mut self, center: P, rx: f32, ry: f32, paint: impl Into<Paint>) {
        let corners = if rx.max(ry) * self.unit > 20.0 { 48 } else { 20 };
        self.fill(&curve::ellipse(center, rx, ry, corners), paint);
    }

    /// A soft spot that fades to nothing at its rim.
    pub fn glow(&mut self, center: P, rx: f32, ry: f32, color: Color32) {
        const CORNERS: usize = 24;
        let first = self.mesh.vertices.len() as u32;
        let middle = self.screen(self.turn.apply(center));
        self.mesh.colored_vertex(middle, color);
        for (share, strength) in [(0.45, 0.72), (0.75, 0.26), (1.0, 0.0)] {
            for p in curve::ellipse(center, rx * share, ry * share, CORNERS) {
                let p = self.screen(self.turn.apply(p));
                self.mesh.colored_vertex(p, color.gamma_multiply(strength));
            }
        }
        let ring = |ring: u32, index: u32| first + 1 + ring * CORNERS as u32 + index % CORNERS as u32;
        for index in 0..CORNERS as u32 {
            self.mesh.add_triangle(first, ring(0, index), ring(0, index + 1));
            for inner in 0..2 {
                self.mesh.add_triangle(ring(inner, index), ring(inner + 1, index), ring(inner + 1, index + 1));
                self.mesh.add_triangle(ring(inner, index), ring(inner + 1, index + 1), ring(inner, index + 1));
            }
        }
    }
}

/// Outward at a corner of a polygon with positive area, long enough that both edges move by one.
fn corner(before: P, here: P, after: P) -> P {
    let normal = |a: P, b: P| {
        let (x, y) = (b[0] - a[0], b[1] - a[1]);
        let length = x.hypot(y).max(1e-6);
        [y / length, -x / length]
    };
    let (a, b) = (normal(before, here), normal(here, after));
    let [x, y] = [a[0] + b[0], a[1] + b[1]];
    let square = (x * x + y * y).max(0.5);
    [2.0 * x / square, 2.0 * y / square]
}
