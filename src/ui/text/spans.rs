//! Where bytes of a laid-out line stand.
//!
//! Must never assume that neighbouring bytes are neighbours on the line: directions mix.

use std::ops::Range;

use parley::{BreakReason, Layout, Line};

/// A grapheme in its place on a line.
#[derive(Clone)]
pub(super) struct Placed {
    /// Bytes of the laid-out text.
    pub bytes: Range<usize>,
    /// Left and right edge in pixels.
    pub left: f32,
    pub right: f32,
    /// Direction of its run.
    pub rtl: bool,
    /// Past the end of what shows.
    pub hidden: bool,
}

/// The graphemes of a line that begins at `x`, from left to right; those from byte `end` on are hidden, and take no room if they
/// were `cut` away.
pub(super) fn placed(line: &Line<'_, ()>, x: f32, end: usize, cut: bool) -> impl Iterator<Item = Placed> {
    line.runs().flat_map(|run| run.visual_clusters()).scan(x, move |pen, cluster| {
        let bytes = cluster.text_range();
        let hidden = bytes.start >= end;
        let left = *pen;
        if !(hidden && cut) {
            *pen += cluster.advance();
        }
        Some(Placed { bytes, left, right: *pen, rtl: cluster.is_rtl(), hidden })
    })
}

/// Left and right edges, in pixels, of what the bytes in `range` cover on a line that begins at `x`, from left to
/// right; neighbours are joined. Bytes from `end` on are left out, and take no room if they were `cut` away.
pub(super) fn spans(line: &Line<'_, ()>, range: &Range<usize>, x: f32, end: usize, cut: bool) -> Vec<(f32, f32)> {
    let mut spans: Vec<(f32, f32)> = Vec::new();
    for Placed { bytes, left, right, hidden, .. } in placed(line, x, end, cut) {
        if hidden || bytes.start >= range.end || bytes.end <= range.start || right <= left {
            continue;
        }
        match spans.last_mut() {
            Some(span) if (span.1 - left).abs() < 0.01 => span.1 = right,
            _ => spans.push((left, right)),
        }
    }
    spans
}

/// What a line measures without the spaces at which it wrapped.
#[derive(Clone, Copy)]
pub(super) struct LineFit {
    /// Where those spaces begin in the text.
    pub end: usize,
    /// Width in pixels without them.
    pub width: f32,
    /// Where they stand if that is between words instead of past the edge, and how wide they are there.
    pub cut_at: f32,
    pub cut: f32,
}

/// Measures a line. parley lets the spaces at which it wrapped hang over the edge only if they have the direction of
/// the paragraph; the others, as behind a Latin word in Persian, it leaves between the words, where they are cut out.
pub(super) fn fit(layout: &Layout<()>, line: &Line<'_, ()>, text: &str) -> LineFit {
    let metrics = line.metrics();
    let end = inked_end(line, text);
    let mut fit = LineFit { end, width: metrics.advance - metrics.hanging_advance, cut_at: 0.0, cut: 0.0 };
    if text.is_empty() {
        // parley lays out a space instead.
        fit.width = 0.0;
    }
    let mut x = metrics.offset;
    for run in line.runs() {
        for cluster in run.visual_clusters() {
            if cluster.text_range().start >= end && run.is_rtl() != layout.is_rtl() {
                if fit.cut == 0.0 {
                    fit.cut_at = x;
                }
                fit.cut += cluster.advance();
            }
            x += cluster.advance();
        }
    }
    fit.width -= fit.cut;
    fit
}

/// Where the spaces a wrapped line ends with begin; the end of the line if none hang over.
fn inked_end(line: &Line<'_, ()>, text: &str) -> usize {
    let range = line.text_range();
    if line.break_reason() == BreakReason::None && line.metrics().hanging_advance == 0.0 {
        return range.end;
    }
    let hangs = [' ', '\t', '\u{3000}', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    range.start + text.get(range).map_or(0, |line| line.trim_end_matches(hangs).len())
}
