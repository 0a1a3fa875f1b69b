//! What is around a person: a quiet round ground, signs of the channel, and three dots while something is being written.
//!
//! Takes its colours from the theme. Must never be louder than the face.

use super::canvas::{Canvas, Paint};
use super::curve::{self, P};
use super::hop;
use super::paints::mix;
use crate::scenario::Channel;
use crate::ui::theme::Theme;
use egui::Color32;

/// Colours of the surroundings.
#[derive(Debug, Clone, Copy)]
pub struct Scene {
    top: Color32,
    bottom: Color32,
    far: Color32,
    near: Color32,
    sign: Color32,
    rim: Option<Color32>,
}

impl Scene {
    /// Of a theme.
    pub fn new(theme: &Theme) -> Scene {
        let p = &theme.palette;
        let (ground, tint) = match (theme.is_dark, theme.is_strong) {
            (false, false) => (mix(p.surface, p.accent, 0.10), p.accent),
            (true, false) => (mix(p.surface, p.accent, 0.34), p.accent),
            (false, true) => (mix(p.surface, p.accent, 0.14), p.accent),
            (true, true) => (mix(p.surface, p.muted, 0.46), p.ink),
        };
        Scene {
            top: mix(ground, p.surface, if theme.is_dark { 0.0 } else { 0.35 }),
            bottom: mix(ground, tint, 0.14),
            far: mix(ground, tint, 0.13),
            near: if theme.is_dark && theme.is_strong { mix(ground, p.ground, 0.55) } else { mix(ground, tint, 0.30) },
            sign: mix(ground, if theme.is_dark { p.ink } else { p.surface }, if theme.is_dark { 0.30 } else { 0.85 }),
            rim: theme.is_strong.then_some(p.ink),
        }
    }

    /// The ground and what stands behind the person. `wave` from 0 to 1 moves what moves while the person speaks or writes.
    pub fn behind(&self, canvas: &mut Canvas, channel: Channel, wave: Option<f32>, detailed: bool) {
        canvas.disc([0.0, 0.0], 1.0, Paint::Down(self.top, self.bottom, [-1.0, 1.0]));
        if !detailed {
            return;
        }
        match channel {
            Channel::Chat => {
                self.bubble(canvas, [-0.655, -0.36], [0.40, 0.26], -1.0, None);
                self.bubble(canvas, [0.655, -0.20], [0.40, 0.26], 1.0, Some(wave));
            }
            Channel::Sms => {
                canvas.fill(&rounded([-0.665, -0.22], [0.34, 0.60], 0.07), self.near);
                canvas.fill(&rounded([-0.665, -0.235], [0.275, 0.44], 0.03), self.sign);
                self.lines(canvas, [-0.665, -0.33], 0.19, 3, self.near);
                canvas.disc([-0.665, 0.035], 0.025, self.sign);
                self.bubble(canvas, [0.655, -0.28], [0.38, 0.25], 1.0, Some(wave));
            }
            Channel::Phone => self.phone(canvas, wave),
            Channel::Email => {
                canvas.fill(&rounded([0.645, -0.22], [0.44, 0.31], 0.035), self.sign);
                canvas.line(&[[0.445, -0.345], [0.645, -0.195], [0.845, -0.345]], 0.028, self.near);
                canvas.fill(&rounded([-0.655, -0.22], [0.34, 0.44], 0.035), self.sign);
                self.lines(canvas, [-0.655, -0.36], 0.22, 3, self.near);
                self.writing(canvas, [-0.655, -0.10], 0.030, wave);
            }
            Channel::Social => {
                canvas.fill(&rounded([-0.655, -0.20], [0.40, 0.50], 0.05), self.sign);
                canvas.disc([-0.765, -0.345], 0.050, self.near);
                canvas.line(&[[-0.680, -0.345], [-0.530, -0.345]], 0.030, self.near);
                self.lines(canvas, [-0.655, -0.245], 0.28, 2, self.far);
                self.writing(canvas, [-0.655, -0.055], 0.030, wave);
                let lid = |bend: f32| {
                    curve::open(&[
                        [0.47, -0.24],
                        [0.565, -0.24 - bend],
                        [0.655, -0.24 - bend * 1.25],
                        [0.745, -0.24 - bend],
                        [0.84, -0.24],
                    ])
                };
                let mut eye = lid(0.10);
                eye.extend(lid(-0.10).into_iter().rev());
                canvas.fill(&eye, self.sign);
                canvas.disc([0.655, -0.24], 0.075, self.near);
                canvas.disc([0.655, -0.24], 0.032, self.sign);
            }
            Channel::Counter => {
                canvas.fill(&rounded([-0.635, -0.34], [0.36, 0.22], 0.03), self.sign);
                canvas.line(&[[-0.635, -0.45], [-0.635, -0.80]], 0.022, self.near);
                canvas.line(&[[-0.735, -0.34], [-0.685, -0.34]], 0.045, self.near);
                canvas.line(&[[-0.625, -0.34], [-0.535, -0.34]], 0.045, self.near);
                for x in [0.52, 0.64] {
                    canvas.tapered(&[[x, 0.10], [x + 0.22, -0.36]], |_| 0.035, self.sign.gamma_multiply(0.7));
                }
            }
        }
    }

    /// What stands before the person.
    pub fn before(&self, canvas: &mut Canvas, channel: Channel, detailed: bool) {
        canvas.within = Some(0.992);
        if detailed && channel == Channel::Counter {
            let desk = [[-1.1, 0.80], [1.1, 0.80], [1.1, 1.1], [-1.1, 1.1]];
            canvas.fill(&desk, self.near);
            canvas.fill(&[[-1.1, 0.78], [1.1, 0.78], [1.1, 0.82], [-1.1, 0.82]], self.far);
            let paper = |canvas: &mut Canvas, x: f32, y: f32, color: Color32| {
                canvas.fill(&[[x, y], [x + 0.30, y - 0.02], [x + 0.36, y + 0.085], [x + 0.02, y + 0.11]], color);
            };
            paper(canvas, 0.16, 0.815, mix(self.sign, self.near, 0.35));
            paper(canvas, 0.10, 0.83, self.sign);
            canvas.line(&[[0.16, 0.862], [0.36, 0.848]], 0.014, self.near);
            canvas.line(&[[0.17, 0.892], [0.32, 0.882]], 0.014, self.near);
        }
        canvas.within = None;
        if let Some(color) = self.rim {
            canvas.line(&curve::arc([0.0, 0.0], 0.995, 0.995, 0.0, 360.0, 96), 0.02, color);
        }
    }

    fn lines(&self, canvas: &mut Canvas, from: P, wide: f32, count: usize, color: Color32) {
        for row in 0..count {
            let y = from[1] + 0.075 * row as f32;
            let end = if row + 1 == count { 0.12 } else { 0.5 };
            canvas.line(&[[from[0] - wide / 2.0, y], [from[0] + wide * end, y]], 0.026, color);
        }
    }

    /// A speech bubble; with words, or with the three dots.
    fn bubble(&self, canvas: &mut Canvas, at: P, size: P, tail: f32, writing: Option<Option<f32>>) {
        let (fill, ink) = if writing.is_some() { (self.sign, self.near) } else { (self.far, self.near) };
        let foot = [at[0] + tail * size[0] * 0.10, at[1] + size[1] * 0.42];
        canvas.fill(&[foot, [foot[0] - tail * 0.10, foot[1]], [foot[0] - tail * 0.11, foot[1] + 0.09]], fill);
        canvas.fill(&rounded(at, size, size[1] * 0.42), fill);
        match writing {
            Some(wave) => self.writing(canvas, at, 0.034, wave),
            None => self.lines(canvas, [at[0], at[1] - 0.035], size[0] * 0.62, 2, ink),
        }
    }

    /// Three dots, one after the other a little higher while something is being written.
    fn writing(&self, canvas: &mut Canvas, at: P, radius: f32, wave: Option<f32>) {
        for index in 0..3 {
            let lift = wave.map_or(0.0, |wave| hop(wave - index as f32 * 0.16));
            let x = at[0] + (index as f32 - 1.0) * radius * 3.0;
            canvas.disc([x, at[1] - lift * radius * 1.5], radius, mix(self.near, self.bottom, 0.35 * (1.0 - lift)));
        }
    }

    fn phone(&self, canvas: &mut Canvas, wave: Option<f32>) {
        let back = curve::arc([-0.52, -0.22], 0.26, 0.26, 118.0, 242.0, 16);
        canvas.line(&back, 0.085, self.near);
        for end in [back[0], back[back.len() - 1]] {
            canvas.disc([end[0] + 0.02, end[1]], 0.080, self.near);
        }
        for (index, radius) in [0.16, 0.27, 0.38].into_iter().enumerate() {
            let loud = wave.map_or(0.35, |wave| 0.35 + 0.65 * hop(wave - index as f32 * 0.18));
            let color = mix(self.bottom, self.near, loud);
            canvas.line(&curve::arc([0.40, -0.10], radius, radius * 1.05, -46.0, 46.0, 14), 0.034, color);
        }
    }
}

/// A rectangle with round corners.
fn rounded(center: P, size: P, radius: f32) -> Vec<P> {
    let (w, h) = (size[0] / 2.0 - radius, size[1] / 2.0 - radius);
    let corners = [(w, h, 0.0), (-w, h, 90.0), (-w, -h, 180.0), (w, -h, 270.0)];
    corners
        .into_iter()
        .flat_map(|(x, y, from)| curve::arc([center[0] + x, center[1] + y], radius, radius, from, from + 90.0, 5))
        .collect()
}
