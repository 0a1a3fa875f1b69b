//! From a place on the screen to a place in the text, and the order in which the eye meets the text.
//!
//! Must never change a block.

use std::ops::Range;

use egui::Pos2;

use super::block::{Block, Paragraph};
use super::spans::{Placed, placed};

/// One grapheme as it stands on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// Bytes of the text as it was given.
    pub range: Range<usize>,
    /// Whether its run is read from the right.
    pub rtl: bool,
}

impl Block {
    /// The border between characters nearest to a point, given from the top left corner of the block.
    pub fn byte_at(&self, at: Pos2) -> usize {
        let (x, y) = (at.x * self.scale, at.y * self.scale);
        let Some(paragraph) = self.paragraphs.iter().rev().find(|p| p.top <= y).or(self.paragraphs.first()) else { return 0 };
        let lines = paragraph.layout.lines().enumerate();
        let below = |bottom: f32| bottom + paragraph.top <= y;
        let last = paragraph.layout.len().saturating_sub(1);
        let Some((index, _)) = lines.into_iter().find(|(i, line)| *i == last || !below(line.metrics().block_max_coord)) else {
            return paragraph.range.start;
        };
        let drawn = self.nearest(paragraph, index, x);
        (paragraph.range.start + paragraph.places.given(drawn)).clamp(paragraph.range.start, paragraph.range.end)
    }

    /// Graphemes of each line from left to right.
    pub fn visual_order(&self) -> Vec<Vec<Glimpse>> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            for index in 0..paragraph.layout.len() {
                let given = |byte| (paragraph.range.start + paragraph.places.given(byte)).min(paragraph.range.end);
                let seen = self.placed(paragraph, index).filter(|p| !p.hidden);
                lines.push(seen.map(|p| Glimpse { range: given(p.bytes.start)..given(p.bytes.end), rtl: p.rtl }).collect());
            }
        }
        lines
    }

    fn placed<'a>(&'a self, paragraph: &'a Paragraph, index: usize) -> impl Iterator<Item = Placed> + 'a {
        let line = paragraph.layout.get(index);
        let fit = paragraph.lines.get(index).copied();
        let shift = self.shift(paragraph, index);
        line.zip(fit).into_iter().flat_map(move |(line, fit)| {
            let x = line.metrics().offset + shift.by.x;
            placed(&line, x, fit.end, fit.cut > 0.0).collect::<Vec<_>>()
        })
    }

    fn nearest(&self, paragraph: &Paragraph, index: usize, x: f32) -> usize {
        let range = paragraph.layout.get(index).map_or(0..0, |line| line.text_range());
        let end = paragraph.lines.get(index).map_or(range.end, |fit| fit.end);
        let seen: Vec<Placed> = self.placed(paragraph, index).filter(|p| !p.hidden && p.right > p.left).collect();
        let rtl = paragraph.layout.is_rtl();
        let (Some(first), Some(last)) = (seen.first(), seen.last()) else { return range.start };
        if x <= first.left {
            return if rtl { end } else { range.start };
        }
        if x >= last.right {
            return if rtl { range.start } else { end };
        }
        let Some(hit) = seen.iter().find(|p| x < p.right) else { return end };
        let left_half = x < (hit.left + hit.right) / 2.0;
        if left_half == hit.rtl { hit.bytes.end } else { hit.bytes.start }
    }
}
