//! A small CPU rasteriser: what egui would show, as a PNG, without a GPU.
//!
//! For looking at screens in tests. Must never be used for pixel comparisons: it only draws about as a GPU does.
//!
//! ```ignore
//! raster::shoot("target/shots/menu.png", [800.0, 600.0], 1.0, |ui| menu_ui(ui, &view));
//! // or, to act on the screen first:
//! let textures = raster::Textures::default();
//! let mut harness = Harness::builder().with_size([800.0, 600.0]).renderer(textures.renderer()).build_ui(app);
//! harness.get_by_label("Start").click();
//! harness.run();
//! textures.save_png(&harness, "target/shots/started.png");
//! ```
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use egui::epaint::{ClippedPrimitive, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, ImageData, RawInput, Rect, TextureId, TexturesDelta, Vec2};

/// Textures as a GPU would hold them; clones share them.
#[derive(Clone, Default)]
pub struct Textures(Arc<Mutex<HashMap<TextureId, ColorImage>>>);

impl Textures {
    /// A renderer for `egui_kittest`'s builder that only keeps the textures.
    pub fn renderer(&self) -> impl egui_kittest::TestRenderer + 'static {
        Keeper(self.clone())
    }

    /// Applies what egui wants changed.
    pub fn apply(&self, delta: &mut TexturesDelta) {
        let mut images = self.0.lock().unwrap();
        let changes = delta.set.iter().flat_map(|(id, deltas)| deltas.iter().map(move |delta| (id, delta)));
        for (id, ImageDelta { image: ImageData::Color(image), pos, .. }) in changes {
            match (pos, images.get_mut(id)) {
                (Some([left, top]), Some(whole)) => {
                    for y in 0..image.height() {
                        for x in 0..image.width() {
                            whole[(left + x, top + y)] = image[(x, y)];
                        }
                    }
                }
                _ => drop(images.insert(*id, ColorImage::clone(image))),
            }
        }
        for id in &delta.free {
            images.remove(id);
        }
        delta.clear();
    }

    /// Draws the last frame of a harness built with [`Self::renderer`].
    pub fn save_png<State>(&self, harness: &egui_kittest::Harness<'_, State>, path: impl AsRef<Path>) {
        let size = harness.ctx.content_rect().size();
        save_png(&harness.ctx, harness.output(), self, size, path);
    }
}

struct Keeper(Textures);

impl egui_kittest::TestRenderer for Keeper {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.apply(delta);
    }
}

/// Runs `screen` for three frames at `size` points and saves the last.
pub fn shoot(path: impl AsRef<Path>, size: [f32; 2], pixels_per_point: f32, mut screen: impl FnMut(&mut egui::Ui)) {
    let (ctx, textures) = (Context::default(), Textures::default());
    let mut input = RawInput { screen_rect: Some(Rect::from_min_size(Default::default(), size.into())), ..Default::default() };
    input.viewports.get_mut(&egui::ViewportId::ROOT).unwrap().native_pixels_per_point = Some(pixels_per_point);
    for frame in 0..3 {
        input.time = Some(f64::from(frame) / 60.0);
        let mut output = ctx.run_ui(input.clone(), |ui| screen(ui));
        textures.apply(&mut output.textures_delta);
        if frame == 2 {
            save_png(&ctx, &output, &textures, size.into(), path.as_ref());
        }
    }
}

/// Rasterises `output` at `size` points and writes it to `path`, making its folder.
pub fn save_png(ctx: &Context, output: &FullOutput, textures: &Textures, size: Vec2, path: impl AsRef<Path>) {
    let scale = output.pixels_per_point;
    let [width, height] = [(size.x * scale).round() as usize, (size.y * scale).round() as usize];
    let mut canvas = Canvas { width, height, pixels: vec![[0.0, 0.0, 0.0, 255.0]; width * height] };
    let images = textures.0.lock().unwrap();
    for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
        let Primitive::Mesh(mesh) = primitive else { continue };
        let Some(image) = images.get(&mesh.texture_id) else { continue };
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|i| mesh.vertices[corners[i] as usize]);
            canvas.triangle(corners, image, clip_rect, scale);
        }
    }
    if let Some(folder) = path.as_ref().parent() {
        std::fs::create_dir_all(folder).unwrap();
    }
    let file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let bytes: Vec<u8> = canvas.pixels.iter().flat_map(|p| [p[0], p[1], p[2]].map(|c| c.round() as u8)).collect();
    encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
}

struct Canvas {
    width: usize,
    height: usize,
    /// Premultiplied, 0 to 255.
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    fn triangle(&mut self, mut corners: [Vertex; 3], image: &ColorImage, clip: Rect, scale: f32) {
        let at = |v: &Vertex| [v.pos.x * scale, v.pos.y * scale];
        let area = edge(at(&corners[0]), at(&corners[1]), at(&corners[2]));
        if area == 0.0 {
            return;
        }
        if area < 0.0 {
            corners.swap(1, 2);
        }
        let area = area.abs();
        let [a, b, c] = [at(&corners[0]), at(&corners[1]), at(&corners[2])];
        let low = |axis: usize| a[axis].min(b[axis]).min(c[axis]);
        let high = |axis: usize| a[axis].max(b[axis]).max(c[axis]);
        let left = low(0).max((clip.min.x * scale).round()).max(0.0).floor() as usize;
        let top = low(1).max((clip.min.y * scale).round()).max(0.0).floor() as usize;
        let right = high(0).min((clip.max.x * scale).round()).min(self.width as f32).ceil().max(0.0) as usize;
        let bottom = high(1).min((clip.max.y * scale).round()).min(self.height as f32).ceil().max(0.0) as usize;
        for y in top..bottom {
            for x in left..right {
                let p = [x as f32 + 0.5, y as f32 + 0.5];
                let weights = [edge(b, c, p), edge(c, a, p), edge(a, b, p)];
                let inside = [(b, c), (c, a), (a, b)]
                    .iter()
                    .zip(weights)
                    .all(|((from, to), w)| w > 0.0 || (w == 0.0 && (to[1] < from[1] || (to[1] == from[1] && to[0] > from[0]))));
                if inside {
                    self.blend(x, y, weights.map(|w| w / area), &corners, image);
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, weights: [f32; 3], corners: &[Vertex; 3], image: &ColorImage) {
        let mix = |of: &dyn Fn(&Vertex) -> f32| (0..3).map(|i| weights[i] * of(&corners[i])).sum::<f32>();
        let texel = sample(image, mix(&|v| v.uv.x), mix(&|v| v.uv.y));
        let source: [f32; 4] = std::array::from_fn(|i| mix(&|v| f32::from(v.color.to_array()[i])) * texel[i] / 255.0);
        let target = &mut self.pixels[y * self.width + x];
        for i in 0..4 {
            target[i] = (source[i] + target[i] * (1.0 - source[3] / 255.0)).clamp(0.0, 255.0);
        }
    }
}

/// Twice the signed area of a triangle.
fn edge(a: [f32; 2], b: [f32; 2], p: [f32; 2]) -> f32 {
    (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

/// Bilinear, clamped at the edges; premultiplied, 0 to 255.
fn sample(image: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let (x, y) = (u * image.width() as f32 - 0.5, v * image.height() as f32 - 0.5);
    let (fx, fy) = (x - x.floor(), y - y.floor());
    let texel = |dx: f32, dy: f32| -> Color32 {
        let x = (x.floor() + dx).clamp(0.0, image.width() as f32 - 1.0) as usize;
        let y = (y.floor() + dy).clamp(0.0, image.height() as f32 - 1.0) as usize;
        image[(x, y)]
    };
    let [a, b, c, d] = [texel(0.0, 0.0), texel(1.0, 0.0), texel(0.0, 1.0), texel(1.0, 1.0)].map(|t| t.to_array());
    std::array::from_fn(|i| {
        let [a, b, c, d] = [a[i], b[i], c[i], d[i]].map(f32::from);
        (a * (1.0 - fx) + b * fx) * (1.0 - fy) + (c * (1.0 - fx) + d * fx) * fy
    })
}
