//! The order of a single line, with its direction given: what lies below codes, breaks and alignment.
//!
//! For comparing the order this layer draws with Unicode's own tests. Must never differ from how a block is laid out otherwise.

use egui::Color32;
use parley::{BaseDirection, FontContext, LayoutContext};

use super::hit::Glimpse;
use super::spans::placed;
use super::{Style, fonts};

/// Lays out lines only to see their order.
pub struct LineOrder {
    fonts: FontContext,
    scratch: LayoutContext<()>,
}

impl Default for LineOrder {
    fn default() -> Self {
        Self { fonts: fonts::font_context(), scratch: LayoutContext::new() }
    }
}

impl LineOrder {
    /// Graphemes of `text` from left to right, those without width too.
    pub fn of(&mut self, text: &str, rtl: bool) -> Vec<Glimpse> {
        let mut builder = self.scratch.ranged_builder(&mut self.fonts, text, 1.0, true);
        builder.set_base_direction(if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
        for property in fonts::style_defaults(&Style::new(16.0, Color32::BLACK), 1.0) {
            builder.push_default(property);
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(None);
        let lines = layout.lines().flat_map(|line| placed(&line, 0.0, usize::MAX, false).collect::<Vec<_>>());
        lines.map(|seen| Glimpse { range: seen.bytes, rtl: seen.rtl }).collect()
    }
}
