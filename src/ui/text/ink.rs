//! The glyphs of laid-out text and how they become one egui mesh.
//!
//! Works in physical pixels: the origin and every baseline fall on whole pixels, glyphs on quarter pixels from left
//! to right. Must never show a box for a character no bundled font has: such a character is a small dot.

use egui::epaint::{Mesh, Shape, Vertex};
use egui::mutex::Mutex;
use egui::{Color32, Painter, Pos2, Rect, Vec2, pos2, vec2};
use parley::{FontData, Layout};

use super::atlas::{Atlas, GlyphKey, Slot};
use super::engine;

/// How a line is moved from where parley put it.
#[derive(Clone, Copy, Default)]
pub(crate) struct LineShift {
    /// Pixels to the right and down.
    pub by: Vec2,
    /// What stands at this x or further right, before moving, is first moved to the left...
    pub cut_at: f32,
    /// ...by so many pixels.
    pub cut: f32,
}

/// Glyphs of one font, size and colour.
struct InkRun {
    font: FontData,
    /// Font size in pixels.
    size: f32,
    /// Instead of the colour of the whole.
    color: Option<Color32>,
    /// Glyph number, pen x and baseline, in pixels from the origin.
    glyphs: Vec<(u16, f32, i32)>,
}

/// A glyph image in place: pixels from the origin and where its image is.
#[derive(Clone, Copy)]
struct Quad {
    at: [i32; 2],
    slot: Slot,
    color: Option<Color32>,
}

/// Quads of one atlas epoch.
#[derive(Default)]
struct Quads {
    made: Option<(u64, bool)>,
    quads: Vec<Quad>,
}

/// Text ready to be painted anywhere, in any colour.
#[derive(Default)]
pub(crate) struct Ink {
    runs: Vec<InkRun>,
    /// Centre, radius and colour of the dots for characters no font has.
    dots: Vec<(Pos2, f32, Option<Color32>)>,
    quads: Mutex<Quads>,
}

impl Ink {
    /// Adds the glyphs of `layout`, each line moved by `shift(line index)`.
    pub fn add(&mut self, layout: &Layout<()>, shift: impl Fn(usize) -> LineShift) {
        self.add_colored(layout, shift, |_| None);
    }

    /// The same with some characters in a colour of their own, asked for by byte.
    pub fn add_colored(
        &mut self,
        layout: &Layout<()>,
        shift: impl Fn(usize) -> LineShift,
        color: impl Fn(usize) -> Option<Color32>,
    ) {
        for (index, line) in layout.lines().enumerate() {
            let shift = shift(index);
            let metrics = line.metrics();
            let (mut pen, baseline) = (metrics.inline_min_coord + metrics.offset, metrics.baseline);
            for run in line.runs() {
                for cluster in run.visual_clusters() {
                    let color = color(cluster.text_range().start);
                    let ink = self.ink_run(run.font(), run.font_size(), color);
                    let known = cluster.glyphs().any(|glyph| glyph.id != 0 && glyph.advance > 0.0);
                    let mut dot = None;
                    for glyph in cluster.glyphs() {
                        let left = pen + glyph.x;
                        let cut = if shift.cut > 0.0 && left >= shift.cut_at { shift.cut } else { 0.0 };
                        let (x, y) = (left + shift.by.x - cut, baseline + glyph.y + shift.by.y);
                        if glyph.id != 0 {
                            ink.glyphs.push((glyph.id as u16, x, y.round() as i32));
                        } else if !known && dot.is_none() && glyph.advance > 0.0 {
                            dot = Some((pos2(x + glyph.advance / 2.0, y - run.font_size() * 0.3), run.font_size() * 0.1, color));
                        }
                        pen += glyph.advance;
                    }
                    self.dots.extend(dot);
                }
            }
        }
    }

    /// The last run if it has this look, or a new one.
    fn ink_run(&mut self, font: &FontData, size: f32, color: Option<Color32>) -> &mut InkRun {
        let same = |run: &InkRun| run.font == *font && run.size == size && run.color == color;
        if !self.runs.last().is_some_and(same) {
            self.runs.push(InkRun { font: font.clone(), size, color, glyphs: Vec::new() });
        }
        let last = self.runs.len() - 1;
        &mut self.runs[last]
    }

    /// Paints with the top left corner at `origin` (points), snapped to whole pixels.
    pub fn paint(&self, painter: &Painter, origin: Pos2, color: Color32) {
        let ctx = painter.ctx();
        let scale = ctx.pixels_per_point();
        let origin = vec2((origin.x * scale).round(), (origin.y * scale).round());
        let meshes = engine::with(ctx, |engine| {
            let mut kept = self.quads.lock();
            let wanted = (engine.atlas.epoch(), is_light(color));
            if kept.made != Some(wanted) {
                kept.quads = self.find_quads(&mut engine.atlas, wanted.1);
                kept.made = Some(wanted);
            }
            meshes(ctx, &mut engine.atlas, &kept.quads, origin, color)
        });
        for mesh in meshes {
            painter.add(Shape::mesh(mesh));
        }
        for &(center, radius, own) in &self.dots {
            let center = (center.to_vec2() + origin) / scale;
            painter.circle_filled(center.to_pos2(), radius / scale, own.unwrap_or(color).gamma_multiply(0.6));
        }
    }

    fn find_quads(&self, atlas: &mut Atlas, light: bool) -> Vec<Quad> {
        let mut quads = Vec::new();
        for run in &self.runs {
            let light = run.color.map_or(light, is_light);
            for &(glyph, x, baseline) in &run.glyphs {
                let quarters = (x * 4.0).round() as i32;
                let key = GlyphKey {
                    font: run.font.data.id(),
                    glyph,
                    size: run.size.to_bits(),
                    quarter: quarters.rem_euclid(4) as u8,
                    light,
                };
                if let Some(slot) = atlas.slot(key, &run.font) {
                    let at = [quarters.div_euclid(4) + slot.left, baseline - slot.top];
                    quads.push(Quad { at, slot, color: run.color });
                }
            }
        }
        quads
    }
}

/// One mesh per atlas page; nearly always one.
fn meshes(ctx: &egui::Context, atlas: &mut Atlas, quads: &[Quad], origin: Vec2, color: Color32) -> Vec<Mesh> {
    let scale = ctx.pixels_per_point();
    let mut meshes: Vec<(usize, Mesh)> = Vec::new();
    for quad in quads {
        let page = quad.slot.page;
        let known = meshes.iter().position(|(other, _)| *other == page);
        let index = known.unwrap_or_else(|| {
            meshes.push((page, Mesh::with_texture(atlas.texture(ctx, page))));
            meshes.len() - 1
        });
        let Some((_, mesh)) = meshes.get_mut(index) else { continue };
        let size = vec2(f32::from(quad.slot.size[0]), f32::from(quad.slot.size[1]));
        let at = origin + vec2(quad.at[0] as f32, quad.at[1] as f32);
        let uv = pos2(f32::from(quad.slot.at[0]), f32::from(quad.slot.at[1]));
        add_quad(
            mesh,
            Rect::from_min_size((at / scale).to_pos2(), size / scale),
            Rect::from_min_max((uv.to_vec2() / Atlas::side()).to_pos2(), ((uv + size).to_vec2() / Atlas::side()).to_pos2()),
            quad.color.unwrap_or(color),
        );
    }
    meshes.into_iter().map(|(_, mesh)| mesh).collect()
}

fn add_quad(mesh: &mut Mesh, rect: Rect, uv: Rect, color: Color32) {
    let first = mesh.vertices.len() as u32;
    mesh.indices.extend([0, 1, 2, 2, 1, 3].map(|corner| first + corner));
    mesh.vertices.extend([
        Vertex { pos: rect.left_top(), uv: uv.left_top(), color },
        Vertex { pos: rect.right_top(), uv: uv.right_top(), color },
        Vertex { pos: rect.left_bottom(), uv: uv.left_bottom(), color },
        Vertex { pos: rect.right_bottom(), uv: uv.right_bottom(), color },
    ]);
}

fn is_light(color: Color32) -> bool {
    let [r, g, b, _] = color.to_array().map(u32::from);
    (r * 3 + g * 6 + b) / 10 > 140
}
