//! Words with their evidence: each kind of mark has a ground, a line of its own shape and a word, never a colour alone.
//!
//! Must never judge: kinds and places come from the findings.

use super::chip::{ChipTone, tone_colors};
use super::icon::Icon;
use crate::practice::EvidenceKind;
use crate::ui::text::{self, Block};
use crate::ui::theme::Palette;
use egui::{Painter, Pos2, Rect, Response, Shape, Stroke, Ui, pos2};
use std::ops::Range;

/// How it looks.
impl EvidenceKind {
    /// Its ground.
    pub fn tone(self) -> ChipTone {
        match self {
            EvidenceKind::Credit | EvidenceKind::Partly => ChipTone::Good,
            EvidenceKind::Missed => ChipTone::Plain,
            EvidenceKind::Slip => ChipTone::Warn,
            EvidenceKind::Critical => ChipTone::Bad,
        }
    }

    /// Its icon.
    pub fn icon(self) -> Icon {
        match self {
            EvidenceKind::Credit => Icon::Check,
            EvidenceKind::Partly => Icon::Half,
            EvidenceKind::Missed => Icon::Cross,
            EvidenceKind::Slip => Icon::Warn,
            EvidenceKind::Critical => Icon::Stop,
        }
    }
}

/// One marked place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Bytes.
    pub range: Range<usize>,
    /// What they are evidence of.
    pub kind: EvidenceKind,
    /// Whether its finding is pointed at.
    pub lit: bool,
}

/// Each mark without the bytes that a graver one covers, so that every word wears one mark.
fn apart(marks: &[Evidence]) -> Vec<Evidence> {
    let mut gravest_first: Vec<&Evidence> = marks.iter().collect();
    gravest_first.sort_by_key(|m| std::cmp::Reverse(m.kind));
    let mut taken: Vec<Range<usize>> = Vec::new();
    let mut apart = Vec::new();
    for mark in gravest_first {
        let mut free = vec![mark.range.clone()];
        for other in &taken {
            free = free
                .into_iter()
                .flat_map(|r| [r.start..r.end.min(other.start), r.start.max(other.end)..r.end])
                .filter(|r| r.start < r.end)
                .collect();
        }
        taken.push(mark.range.clone());
        apart.extend(free.into_iter().map(|range| Evidence { range, ..mark.clone() }));
    }
    apart
}

/// Paints a block with its evidence, grounds below the letters and lines above them; what `response` selects stands between.
pub fn paint(ui: &Ui, response: &Response, block: &Block, at: Pos2, marks: &[Evidence], p: &Palette) {
    let painter = ui.painter();
    let rects = |mark: &Evidence| -> Vec<Rect> {
        block.rects_of(mark.range.clone()).into_iter().map(|r| r.translate(at.to_vec2())).collect()
    };
    let apart = apart(marks);
    for mark in &apart {
        let fill = tone_colors(mark.kind.tone(), p).0;
        for rect in rects(mark) {
            painter.rect_filled(rect.shrink2(egui::vec2(0.0, 2.0)), 3.0, fill);
        }
    }
    text::select(ui, response, block, at);
    block.paint(painter, at);
    for mark in &apart {
        let color = tone_colors(mark.kind.tone(), p).1;
        for rect in rects(mark) {
            underline(painter, rect, mark.kind, Stroke::new(1.6, color));
        }
    }
    for mark in marks.iter().filter(|m| m.lit) {
        let color = tone_colors(mark.kind.tone(), p).1;
        for rect in rects(mark) {
            painter.rect_stroke(rect.expand(1.0), 4.0, Stroke::new(1.5, color), egui::StrokeKind::Outside);
        }
    }
}

/// The line below marked words: plain for credit, dotted for part of it, wavy for slips, double for critical errors.
pub fn underline(painter: &Painter, rect: Rect, kind: EvidenceKind, stroke: Stroke) {
    let y = rect.bottom() - 2.5;
    match kind {
        EvidenceKind::Credit => {
            painter.hline(rect.x_range(), y, stroke);
        }
        EvidenceKind::Partly | EvidenceKind::Missed => {
            painter.extend(Shape::dashed_line(&[pos2(rect.left(), y), pos2(rect.right(), y)], stroke, 3.0, 3.0));
        }
        EvidenceKind::Slip => {
            let steps = (rect.width() / 2.0).ceil().max(1.0) as usize;
            let wave = (0..=steps).map(|i| {
                let x = rect.left() + rect.width() * i as f32 / steps as f32;
                pos2(x, y + if i % 4 < 2 { 1.2 } else { -1.2 })
            });
            painter.add(Shape::line(wave.collect(), stroke));
        }
        EvidenceKind::Critical => {
            painter.hline(rect.x_range(), y - 1.8, stroke);
            painter.hline(rect.x_range(), y + 1.4, stroke);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(range: Range<usize>, kind: EvidenceKind) -> Evidence {
        Evidence { range, kind, lit: false }
    }

    #[test]
    fn the_gravest_mark_wins_where_several_cover_the_same_words() {
        let marks = [mark(0..20, EvidenceKind::Slip), mark(5..10, EvidenceKind::Critical), mark(8..25, EvidenceKind::Credit)];
        let apart: Vec<(Range<usize>, EvidenceKind)> = apart(&marks).into_iter().map(|m| (m.range, m.kind)).collect();
        assert_eq!(
            apart,
            [
                (5..10, EvidenceKind::Critical),
                (0..5, EvidenceKind::Slip),
                (10..20, EvidenceKind::Slip),
                (20..25, EvidenceKind::Credit)
            ]
        );
    }
}
