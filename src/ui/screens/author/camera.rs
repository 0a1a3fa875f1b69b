//! What part of the graph is in view, and how large. Only arithmetic; never drawn.
//!
//! Sizes go in steps, so that letters laid out for one are found again.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// Sizes to choose from.
const STEPS: [f32; 11] = [0.1, 0.14, 0.2, 0.28, 0.4, 0.5, 0.64, 0.8, 1.0, 1.25, 1.6];
/// The smallest size at which everything is easily read: a graph opens no smaller, and what is jumped to is no smaller than this by half.
const READABLE: f32 = 0.8;
/// Room around the graph, at full size.
const MARGIN: f32 = 24.0;

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// The point of the graph in the middle of the view.
    pub centre: Pos2,
    /// Size; 1 is full.
    pub zoom: f32,
    /// A turn of the wheel that is not yet a step.
    rest: f32,
}

impl Camera {
    /// From the start on, at a size that can be read: all of it where it fits.
    pub fn at(start: Pos2, size: (f32, f32), view: Vec2, scale: f32) -> Camera {
        let whole = Camera::whole(size, view, scale);
        if whole.zoom >= READABLE {
            return Camera { zoom: step_below(whole.zoom), ..whole };
        }
        let zoom = READABLE;
        let (half_y, half_x) = (view.y / 2.0 / (zoom * scale), view.x / 2.0 / (zoom * scale));
        let wide = size.0 + 2.0 * MARGIN;
        let x = if wide <= 2.0 * half_x { size.0 / 2.0 } else { start.x.clamp(half_x - MARGIN, size.0 + MARGIN - half_x) };
        Camera { centre: pos2(x, half_y - MARGIN), zoom, rest: 0.0 }
    }

    /// All of it, as small as it takes.
    pub fn whole(size: (f32, f32), view: Vec2, scale: f32) -> Camera {
        let fits = (view.x / (size.0 + 2.0 * MARGIN)).min(view.y / (size.1 + 2.0 * MARGIN)) / scale;
        Camera { centre: pos2(size.0 / 2.0, size.1 / 2.0), zoom: fits.clamp(0.01, 1.0), rest: 0.0 }
    }

    /// One step larger or smaller; what is at `fixed` (from the middle of the view, in points) stays there.
    pub fn step(&mut self, larger: bool, fixed: Vec2, scale: f32) {
        let next = if larger {
            STEPS.iter().find(|step| **step > self.zoom * 1.02)
        } else {
            STEPS.iter().rev().find(|step| **step < self.zoom / 1.02)
        };
        if let Some(next) = next {
            self.centre += fixed / (self.zoom * scale) - fixed / (next * scale);
            self.zoom = *next;
        }
    }

    /// A turn of the wheel.
    pub fn turn(&mut self, factor: f32, fixed: Vec2, scale: f32) {
        self.rest += factor.ln();
        if self.rest.abs() > 0.16 {
            self.step(self.rest > 0.0, fixed, scale);
            self.rest = 0.0;
        }
    }

    /// Moves the graph by so many points, and never wholly out of view.
    pub fn pan(&mut self, by: Vec2, size: (f32, f32), scale: f32) {
        let to = self.centre - by / (self.zoom * scale);
        self.centre = pos2(to.x.clamp(0.0, size.0), to.y.clamp(0.0, size.1));
    }

    /// Brings a place into view; moves nothing when it is there already.
    pub fn show(&mut self, place: Rect, view: Vec2, scale: f32) {
        if self.zoom < READABLE / 2.0 {
            self.zoom = READABLE;
            self.centre = place.center();
        }
        let room = Rect::from_center_size(self.centre, view / (self.zoom * scale)).shrink(MARGIN);
        if !room.contains_rect(place) {
            self.centre = place.center();
        }
    }

    /// From the graph to the screen.
    pub fn place(&self, at: Pos2, view: Rect, scale: f32) -> Pos2 {
        view.center() + (at - self.centre) * (self.zoom * scale)
    }

    /// From the screen to the graph.
    pub fn back(&self, at: Pos2, view: Rect, scale: f32) -> Pos2 {
        self.centre + (at - view.center()) / (self.zoom * scale)
    }

    /// The part of the graph in view.
    pub fn seen(&self, view: Rect, scale: f32) -> Rect {
        Rect::from_center_size(self.centre, vec2(view.width(), view.height()) / (self.zoom * scale))
    }
}

fn step_below(zoom: f32) -> f32 {
    STEPS.iter().rev().copied().find(|step| *step <= zoom).unwrap_or(STEPS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_below_the_pointer_stays_there() {
        let view = Rect::from_min_size(pos2(10.0, 20.0), vec2(800.0, 600.0));
        let mut camera = Camera::at(pos2(100.0, 0.0), (4000.0, 9000.0), view.size(), 1.0);
        let pointer = pos2(300.0, 100.0);
        let before = camera.back(pointer, view, 1.0);
        camera.step(true, pointer - view.center(), 1.0);
        assert!((camera.back(pointer, view, 1.0) - before).length() < 0.01 && camera.zoom > READABLE);
        assert!((camera.place(before, view, 1.0) - pointer).length() < 0.01);
        camera.pan(vec2(1e6, 1e6), (4000.0, 9000.0), 1.0);
        assert_eq!(camera.centre, pos2(0.0, 0.0));
        let far = Rect::from_center_size(pos2(3000.0, 8000.0), vec2(100.0, 40.0));
        camera.show(far, view.size(), 1.0);
        assert!(camera.seen(view, 1.0).contains_rect(far));
    }
}
