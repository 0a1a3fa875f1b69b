//! What was painted where: kept for one frame, and only when a test has switched it on.
//!
//! Must never change what is painted.

use super::Block;
use egui::{Context, Id, LayerId, Painter, Pos2, Rect};
use std::sync::{Arc, Mutex};

/// A block of text as it was painted.
#[derive(Clone, Debug)]
pub struct Painted {
    /// Its text, in reading order.
    pub text: String,
    /// Where it stands.
    pub rect: Rect,
    /// What of the screen it may be seen in.
    pub clip: Rect,
    /// The layer it is painted on.
    pub layer: LayerId,
}

/// The blocks of the newest pass, and which pass that is.
type Notes = Arc<Mutex<(u64, Vec<Painted>)>>;

fn key() -> Id {
    Id::new("sabr painted text")
}

/// From now on every painted block is kept until the next pass.
pub fn keep_painted(ctx: &Context) {
    ctx.data_mut(|d| d.insert_temp(key(), Notes::default()));
}

/// The blocks of the newest pass; none unless [`keep_painted`] was called.
pub fn painted(ctx: &Context) -> Vec<Painted> {
    let notes: Option<Notes> = ctx.data(|d| d.get_temp(key()));
    notes.and_then(|n| n.lock().ok().map(|n| n.1.clone())).unwrap_or_default()
}

pub(super) fn note(painter: &Painter, block: &Block, text: &str, at: Pos2) {
    let Some(notes) = painter.ctx().data(|d| d.get_temp::<Notes>(key())) else { return };
    let pass = painter.ctx().cumulative_pass_nr();
    if let Ok(mut notes) = notes.lock()
        && painter.is_visible()
    {
        if notes.0 != pass {
            *notes = (pass, Vec::new());
        }
        let rect = Rect::from_min_size(at, block.size());
        notes.1.push(Painted { text: text.to_owned(), rect, clip: painter.clip_rect(), layer: painter.layer_id() });
    }
}
