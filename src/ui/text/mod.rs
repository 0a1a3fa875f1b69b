//! The one place that lays out and draws text in egui.
//!
//! Every label, button, bubble and heading goes through here, in all four languages alike: parley breaks and orders
//! the lines, swash rasterises the glyphs, and each [`Block`] is painted as one mesh.
//!
//! It must never look text up in a catalogue, change what the text says, or reverse characters: reading order is
//! kept everywhere but in the positions of the glyphs. Nothing else in the program may draw text with egui's own
//! fonts, which know no bidi.

mod atlas;
mod block;
mod breaks;
mod codes;
mod direction;
mod elide;
mod engine;
mod fonts;
mod hit;
mod ink;
mod order;
mod probe;
mod rich;
mod select;
mod spans;
mod thai;
mod widgets;
mod words;

use std::ops::Range;
use std::sync::Arc;

use egui::Color32;

pub use block::Block;
pub use breaks::line_breaks;
pub use direction::{first_strong_is_rtl, without_isolates};
pub use engine::{Stats, stats};
pub use hit::Glimpse;
pub use order::LineOrder;
pub use probe::{Painted, keep_painted, painted};
pub use rich::{Rich, rich};
pub use select::{select, selected_text, selection_sense};
pub use widgets::{elided, label, marked, selectable};

pub(crate) use breaks::Breaks;
pub(crate) use codes::{Places, isolate_codes};
pub(crate) use direction::runs_rtl;
pub(crate) use engine::with_contexts;
pub(crate) use fonts::style_defaults;
pub(crate) use ink::{Ink, LineShift};
pub(crate) use words::word_borders;

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text to read.
    Regular,
    /// Headings and emphasis.
    Bold,
}

/// Where the lines of a block stand; `Start` and `End` follow the ambient direction, not the text's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// The edge where reading starts on this screen: right in Persian and Arabic.
    Start,
    /// The middle.
    Center,
    /// The edge opposite to `Start`.
    End,
}

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Font size in points.
    pub size: f32,
    /// Colour of the letters.
    pub color: Color32,
    /// Regular or bold.
    pub weight: Weight,
    /// Where the lines stand.
    pub align: Align,
    /// Distance of the baselines as a multiple of `size`.
    pub line_height: f32,
}

impl Style {
    /// Regular text at the starting edge, with room for Arabic and Thai marks between the lines.
    pub const fn new(size: f32, color: Color32) -> Self {
        Self { size, color, weight: Weight::Regular, align: Align::Start, line_height: 1.6 }
    }

    /// The same in bold.
    pub const fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    /// The same, centred.
    pub const fn center(self) -> Self {
        Self { align: Align::Center, ..self }
    }

    /// The same at the edge opposite to the start.
    pub const fn end(self) -> Self {
        Self { align: Align::End, ..self }
    }

    /// The same in another colour.
    pub const fn color(self, color: Color32) -> Self {
        Self { color, ..self }
    }

    /// The same at another size in points.
    pub const fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// The same with another line height, a multiple of the size.
    pub const fn line_height(self, factor: f32) -> Self {
        Self { line_height: factor, ..self }
    }
}

/// Evidence in a text: a range of bytes to be highlighted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the text as it was given.
    pub range: Range<usize>,
    /// Colour behind the words.
    pub fill: Color32,
    /// A line below the words, so that the mark does not rest on colour alone.
    pub underline: Option<Color32>,
}

/// A stretch of a text that looks different from the rest or can be followed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Bytes of the text as it was given.
    pub range: Range<usize>,
    /// Instead of the style's weight.
    pub weight: Option<Weight>,
    /// Instead of the style's colour.
    pub color: Option<Color32>,
    /// Underlined, and in [`rich`] text to be clicked and reached with the keyboard.
    pub link: bool,
}

impl Span {
    /// Bold words.
    pub const fn bold(range: Range<usize>) -> Self {
        Self { range, weight: Some(Weight::Bold), color: None, link: false }
    }

    /// Words in another colour.
    pub const fn colored(range: Range<usize>, color: Color32) -> Self {
        Self { range, weight: None, color: Some(color), link: false }
    }

    /// Words that lead somewhere.
    pub const fn link(range: Range<usize>, color: Color32) -> Self {
        Self { range, weight: None, color: Some(color), link: true }
    }
}

/// What a block may have besides its text and style.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extras<'a> {
    /// Evidence.
    pub marks: &'a [Mark],
    /// Stretches with a look of their own; where they overlap, the later one counts.
    pub spans: &'a [Span],
    /// Longer texts end in an ellipsis on the last of so many lines.
    pub max_lines: Option<usize>,
}

/// Sets the direction of the user interface, kept in the context until it is set again.
pub fn set_direction(ctx: &egui::Context, rtl: bool) {
    ctx.data_mut(|data| data.insert_temp(direction_id(), rtl));
}

/// Whether the user interface runs from right to left; `false` until [`set_direction`] says otherwise.
pub fn is_rtl(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(direction_id())).unwrap_or(false)
}

fn direction_id() -> egui::Id {
    egui::Id::new("sabr text direction")
}

/// Lays `text` out in at most `max_width` points, or fetches the block laid out before.
///
/// Newlines separate paragraphs; each takes its base direction from its own first strong character and falls back
/// to the ambient direction. Marks whose range is out of bounds or inside a character are clipped to what exists.
pub fn block(ctx: &egui::Context, text: &str, style: &Style, max_width: f32, marks: &[Mark]) -> Arc<Block> {
    engine::block(ctx, text, style, max_width, &Extras { marks, ..Extras::default() })
}

/// The same with spans, or with at most so many lines.
pub fn block_with(ctx: &egui::Context, text: &str, style: &Style, max_width: f32, extras: &Extras<'_>) -> Arc<Block> {
    engine::block(ctx, text, style, max_width, extras)
}
