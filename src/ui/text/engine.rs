//! What all blocks of one egui context share: fonts, scratch space, glyph images and the blocks laid out before.
//!
//! Must never be held locked while a screen runs, and never lay a block out twice for the same look.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use egui::Context;
use egui::mutex::Mutex;
use parley::{FontContext, LayoutContext};

use super::atlas::Atlas;
use super::block::{Block, Request};
use super::{Extras, Style, fonts, is_rtl};

/// Passes after which a block that nobody asked for is dropped.
const KEEP_PASSES: u64 = 120;

/// Counters for tests and for the curious.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Blocks laid out since the start.
    pub layouts: u64,
    /// Blocks kept.
    pub blocks: usize,
    /// Glyph images kept.
    pub glyphs: usize,
}

/// The counters of `ctx`.
pub fn stats(ctx: &Context) -> Stats {
    let shared = of(ctx);
    let engine = shared.lock();
    Stats { layouts: engine.layouts, blocks: engine.blocks.len(), glyphs: engine.atlas.len() }
}

struct Kept {
    block: Arc<Block>,
    last_used: u64,
}

/// Shared state; see the module.
pub(super) struct Engine {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    /// Glyph images, needed when a block is painted.
    pub atlas: Atlas,
    blocks: HashMap<u64, Kept>,
    layouts: u64,
    pass: u64,
    scale: f32,
}

impl Engine {
    fn new() -> Self {
        Self {
            fonts: fonts::font_context(),
            scratch: LayoutContext::new(),
            atlas: Atlas::default(),
            blocks: HashMap::new(),
            layouts: 0,
            pass: u64::MAX,
            scale: 0.0,
        }
    }

    /// Housekeeping on the first use in a pass.
    fn begin_pass(&mut self, pass: u64, scale: f32) {
        if self.pass == pass {
            return;
        }
        self.pass = pass;
        self.atlas.begin_pass(self.scale != scale);
        self.scale = scale;
        self.blocks.retain(|_, kept| kept.last_used + KEEP_PASSES >= pass);
    }
}

/// Uploads glyphs drawn in a pass when the pass ends.
struct Uploader(Arc<Mutex<Engine>>);

impl egui::Plugin for Uploader {
    fn debug_name(&self) -> &'static str {
        "sabr text"
    }

    fn on_end_pass(&mut self, _ui: &mut egui::Ui) {
        self.0.lock().atlas.upload();
    }
}

/// The engine of `ctx`, made on first use.
pub(super) fn of(ctx: &Context) -> Arc<Mutex<Engine>> {
    let id = egui::Id::new("sabr text engine");
    if let Some(engine) = ctx.data(|data| data.get_temp::<Arc<Mutex<Engine>>>(id)) {
        return engine;
    }
    let engine = Arc::new(Mutex::new(Engine::new()));
    ctx.data_mut(|data| data.insert_temp(id, Arc::clone(&engine)));
    ctx.add_plugin(Uploader(Arc::clone(&engine)));
    engine
}

/// Runs `work` with the locked engine after the housekeeping of the pass.
pub(super) fn with<R>(ctx: &Context, work: impl FnOnce(&mut Engine) -> R) -> R {
    let (pass, scale) = (ctx.cumulative_pass_nr(), ctx.pixels_per_point());
    let shared = of(ctx);
    let mut engine = shared.lock();
    engine.begin_pass(pass, scale);
    work(&mut engine)
}

/// Lends the parley contexts, for the reply box.
pub(crate) fn with_contexts<R>(ctx: &Context, work: impl FnOnce(&mut FontContext, &mut LayoutContext<()>) -> R) -> R {
    with(ctx, |engine| work(&mut engine.fonts, &mut engine.scratch))
}

/// The block for this text and look, from the cache or laid out now.
pub(super) fn block(ctx: &Context, text: &str, style: &Style, max_width: f32, extras: &Extras<'_>) -> Arc<Block> {
    let rtl = is_rtl(ctx);
    let scale = ctx.pixels_per_point();
    let request = Request { text, style, max_width, extras: *extras, rtl, scale };
    let key = hash_of(&request);
    with(ctx, |engine| {
        let pass = engine.pass;
        if let Some(kept) = engine.blocks.get_mut(&key)
            && kept.block.answers(&request)
        {
            kept.last_used = pass;
            return Arc::clone(&kept.block);
        }
        engine.layouts += 1;
        let block = Arc::new(Block::lay_out(&mut engine.fonts, &mut engine.scratch, &request));
        engine.blocks.insert(key, Kept { block: Arc::clone(&block), last_used: pass });
        block
    })
}

fn hash_of(request: &Request<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    request.text.hash(&mut hasher);
    let style = request.style;
    for number in [style.size, style.line_height, request.max_width, request.scale] {
        number.to_bits().hash(&mut hasher);
    }
    (style.color, style.weight, style.align, request.rtl).hash(&mut hasher);
    for mark in request.extras.marks {
        (&mark.range, mark.fill, mark.underline).hash(&mut hasher);
    }
    (request.extras.spans, request.extras.max_lines).hash(&mut hasher);
    hasher.finish()
}
