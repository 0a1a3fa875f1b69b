//! Rasterised glyphs on texture pages.
//!
//! Glyphs are drawn once per font, size and quarter pixel, packed on shelves, and sent to the GPU once per pass.
//! Must never forget glyphs in the middle of a pass: meshes made earlier in it point at them.

use std::collections::HashMap;

use egui::{Color32, ColorImage, Context, TextureHandle, TextureId, TextureOptions};
use parley::FontData;
use swash::FontRef;
use swash::scale::{Render, ScaleContext, Source};
use swash::zeno::{Format, Vector};

/// Side of a page in pixels.
const SIDE: usize = 1024;
/// Empty pixels around each glyph.
const GAP: usize = 1;
/// More pages than this are thrown away at the start of a pass and filled again with what is still shown.
const MAX_PAGES: usize = 4;

/// What makes two glyph images differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct GlyphKey {
    /// Identity of the font file.
    pub font: u64,
    /// Glyph number in the font.
    pub glyph: u16,
    /// Bits of the size in pixels.
    pub size: u32,
    /// Quarter of a pixel the glyph is shifted to the right.
    pub quarter: u8,
    /// Light letters on a dark ground look thinner and get a little more coverage.
    pub light: bool,
}

/// Where a glyph's image stands on its page and relative to the pen.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    /// Index of the page.
    pub page: usize,
    /// Left and top on the page in pixels.
    pub at: [u16; 2],
    /// Width and height in pixels.
    pub size: [u16; 2],
    /// From the pen to the left edge of the image.
    pub left: i32,
    /// From the baseline up to the top edge of the image.
    pub top: i32,
}

struct Page {
    image: ColorImage,
    texture: Option<TextureHandle>,
    /// Left edge of the free part of the shelf, its top and its height.
    shelf: [usize; 3],
    /// Changed since the last upload: min x, min y, max x, max y.
    dirty: Option<[usize; 4]>,
}

/// All glyph images in use.
#[derive(Default)]
pub(super) struct Atlas {
    scale: ScaleContext,
    slots: HashMap<GlyphKey, Option<Slot>>,
    pages: Vec<Page>,
    epoch: u64,
}

impl Atlas {
    /// Counts how often the atlas was emptied; slots from another epoch are void.
    pub fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Number of glyph images held.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// To be called when a pass begins: the only moment at which slots may become void.
    pub fn begin_pass(&mut self, new_scale: bool) {
        if new_scale || self.pages.len() > MAX_PAGES {
            self.slots.clear();
            self.pages.clear();
            self.epoch += 1;
        }
    }

    /// The slot of a glyph, drawn now if need be; `None` for glyphs without ink.
    pub fn slot(&mut self, key: GlyphKey, font: &FontData) -> Option<Slot> {
        if let Some(slot) = self.slots.get(&key) {
            return *slot;
        }
        let slot = self.draw(key, font);
        self.slots.insert(key, slot);
        slot
    }

    fn draw(&mut self, key: GlyphKey, font: &FontData) -> Option<Slot> {
        if f32::from_bits(key.size) < 1.0 {
            // swash takes zero for "as large as the font was designed".
            return None;
        }
        let bytes = FontRef::from_index(font.data.data(), font.index as usize)?;
        let mut scaler = self
            .scale
            .builder_with_id(bytes, [key.font, u64::from(font.index)])
            .size(f32::from_bits(key.size))
            .hint(false)
            .build();
        let image = Render::new(&[Source::Outline])
            .format(Format::Alpha)
            .offset(Vector::new(f32::from(key.quarter) / 4.0, 0.0))
            .render(&mut scaler, key.glyph)?;
        let (width, height) = (image.placement.width as usize, image.placement.height as usize);
        if width == 0 || height == 0 || width + 2 * GAP > SIDE || height + 2 * GAP > SIDE {
            return None;
        }
        let (page, [x, y]) = self.place(width, height);
        let target = self.pages.get_mut(page)?;
        for (row, line) in image.data.chunks_exact(width).take(height).enumerate() {
            for (column, &coverage) in line.iter().enumerate() {
                let alpha = if key.light { lightened(coverage) } else { coverage };
                target.image[(x + column, y + row)] = Color32::from_white_alpha(alpha);
            }
        }
        let [x0, y0, x1, y1] = target.dirty.unwrap_or([x, y, x, y]);
        target.dirty = Some([x0.min(x), y0.min(y), x1.max(x + width), y1.max(y + height)]);
        Some(Slot {
            page,
            at: [x as u16, y as u16],
            size: [width as u16, height as u16],
            left: image.placement.left,
            top: image.placement.top,
        })
    }

    /// Finds room on the last page or opens a new one.
    fn place(&mut self, width: usize, height: usize) -> (usize, [usize; 2]) {
        if let Some(page) = self.pages.last_mut() {
            let [x, y, tall] = page.shelf;
            if x + width + GAP <= SIDE && y + height + GAP <= SIDE {
                page.shelf = [x + width + GAP, y, tall.max(height)];
                return (self.pages.len() - 1, [x, y]);
            }
            let below = y + tall + GAP;
            if below + height + GAP <= SIDE {
                page.shelf = [GAP + width + GAP, below, height];
                return (self.pages.len() - 1, [GAP, below]);
            }
        }
        self.pages.push(Page {
            image: ColorImage::filled([SIDE, SIDE], Color32::TRANSPARENT),
            texture: None,
            shelf: [GAP + width + GAP, GAP, height],
            dirty: None,
        });
        (self.pages.len() - 1, [GAP, GAP])
    }

    /// The texture of a page, made on first use.
    pub fn texture(&mut self, ctx: &Context, page: usize) -> TextureId {
        let Some(page) = self.pages.get_mut(page) else { return TextureId::default() };
        let texture = page.texture.get_or_insert_with(|| {
            page.dirty = None;
            ctx.load_texture("sabr glyphs", page.image.clone(), TextureOptions::LINEAR)
        });
        texture.id()
    }

    /// To be called when a pass ends: sends what changed since the last upload.
    pub fn upload(&mut self) {
        for page in &mut self.pages {
            let (Some(texture), Some([x0, y0, x1, y1])) = (&mut page.texture, page.dirty) else { continue };
            let size = [x1 - x0, y1 - y0];
            let pixels = (y0..y1).flat_map(|y| (x0..x1).map(move |x| (x, y))).map(|at| page.image[at]).collect();
            texture.set_partial([x0, y0], ColorImage::new(size, pixels), TextureOptions::LINEAR);
            page.dirty = None;
        }
    }

    /// Side of every page in pixels.
    pub const fn side() -> f32 {
        SIDE as f32
    }
}

/// 2c − c²: lifts the grey edge pixels, as egui does for its own light-on-dark text.
fn lightened(coverage: u8) -> u8 {
    let c = u32::from(coverage);
    (2 * c - c * c / 255).min(255) as u8
}
