//! A laid-out piece of text: its size, its glyphs, its highlights.
//!
//! Lines are ordered by each paragraph's own direction and aligned by the ambient one. Must never touch egui's
//! input or layout: it can be made and measured without a screen.

use std::ops::Range;

use egui::{Color32, Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};
use parley::{Alignment, AlignmentOptions, BaseDirection, FontContext, Layout, LayoutContext};

use super::breaks::forbid_broken_thai;
use super::codes::{Places, isolate_codes};
use super::direction::runs_rtl;
use super::ink::{Ink, LineShift};
use super::spans::{LineFit, fit, spans};
use super::{Align, Mark, Style, fonts};

/// Everything the look of a block depends on.
pub(super) struct Request<'a> {
    pub text: &'a str,
    pub style: &'a Style,
    pub max_width: f32,
    pub marks: &'a [Mark],
    pub rtl: bool,
    pub scale: f32,
}

struct Paragraph {
    /// Bytes of the whole text.
    range: Range<usize>,
    /// The laid-out text has isolates there.
    places: Places,
    layout: Layout<()>,
    /// Pixels from the top of the block.
    top: f32,
    /// One for each line.
    lines: Vec<LineFit>,
}

/// Laid-out text, ready to be painted; made by [`super::block()`].
pub struct Block {
    text: Box<str>,
    style: Style,
    max_width: f32,
    marks: Vec<Mark>,
    rtl: bool,
    scale: f32,
    paragraphs: Vec<Paragraph>,
    /// Size in pixels.
    size: Vec2,
    ink: Ink,
    highlights: Vec<(Rect, Color32, Option<Color32>)>,
}

impl Block {
    pub(super) fn lay_out(fonts: &mut FontContext, scratch: &mut LayoutContext<()>, request: &Request<'_>) -> Self {
        let mut block = Self {
            text: request.text.into(),
            style: *request.style,
            max_width: request.max_width,
            marks: request.marks.to_vec(),
            rtl: request.rtl,
            scale: request.scale,
            paragraphs: Vec::new(),
            size: Vec2::ZERO,
            ink: Ink::default(),
            highlights: Vec::new(),
        };
        for range in paragraphs(request.text) {
            let (text, places) = isolate_codes(request.text.get(range.clone()).unwrap_or_default());
            let layout = lay_out_paragraph(fonts, scratch, &text, request);
            let top = block.size.y;
            let lines: Vec<LineFit> = layout.lines().map(|line| fit(&layout, &line, &text)).collect();
            let width = lines.iter().map(|line| line.width).fold(block.size.x, f32::max);
            block.size = vec2(width, top + layout.height().round());
            block.paragraphs.push(Paragraph { range, places, layout, top, lines });
        }
        block.size.x = block.size.x.ceil();
        let mut ink = Ink::default();
        for paragraph in &block.paragraphs {
            ink.add(&paragraph.layout, |line| block.shift(paragraph, line));
        }
        block.ink = ink;
        for mark in request.marks {
            let rects = block.rects_of(mark.range.clone()).into_iter();
            block.highlights.extend(rects.map(|rect| (rect, mark.fill, mark.underline)));
        }
        block
    }

    /// Whether this block is what `request` asks for.
    pub(super) fn answers(&self, request: &Request<'_>) -> bool {
        *self.text == *request.text
            && self.style == *request.style
            && self.max_width == request.max_width
            && self.rtl == request.rtl
            && self.scale == request.scale
            && self.marks == request.marks
    }

    /// Width of the longest line and height of all lines, in points.
    pub fn size(&self) -> Vec2 {
        self.size / self.scale
    }

    /// Number of lines.
    pub fn line_count(&self) -> usize {
        self.paragraphs.iter().map(|paragraph| paragraph.layout.len()).sum()
    }

    /// Bytes of the text on each line, in reading order; wrapped lines keep their trailing spaces.
    pub fn line_ranges(&self) -> Vec<Range<usize>> {
        let lines = self.paragraphs.iter().flat_map(|paragraph| {
            let given = |byte| paragraph.range.start + paragraph.places.given(byte);
            paragraph.layout.lines().map(move |line| given(line.text_range().start)..given(line.text_range().end))
        });
        lines.collect()
    }

    /// Paints the block with its top left corner at `top_left`, highlights below the letters.
    pub fn paint(&self, painter: &Painter, top_left: Pos2) {
        let top_left = snapped(top_left, self.scale);
        super::probe::note(painter, self, &self.text, top_left);
        if !painter.clip_rect().intersects(Rect::from_min_size(top_left, self.size()).expand(self.style.size)) {
            return;
        }
        let offset = top_left.to_vec2();
        for (rect, fill, _) in &self.highlights {
            painter.rect_filled(rect.translate(offset), 2.0, *fill);
        }
        self.ink.paint(painter, top_left, self.style.color);
        for (rect, _, underline) in &self.highlights {
            if let Some(color) = underline {
                let rect = rect.translate(offset);
                let thick = (self.style.size / 10.0 * self.scale).round().max(1.0) / self.scale;
                painter.hline(rect.x_range(), rect.bottom() - thick / 2.0, Stroke::new(thick, *color));
            }
        }
    }

    /// Rectangles that cover the given bytes of the text, in points from the top left corner of the block; one per
    /// line and visual run, in visual order within a line.
    pub fn rects_of(&self, range: Range<usize>) -> Vec<Rect> {
        let mut rects = Vec::new();
        for paragraph in &self.paragraphs {
            let start = range.start.clamp(paragraph.range.start, paragraph.range.end) - paragraph.range.start;
            let end = range.end.clamp(paragraph.range.start, paragraph.range.end) - paragraph.range.start;
            if start < end {
                self.line_rects(paragraph, &paragraph.places.drawn(&(start..end)), &mut rects);
            }
        }
        rects
    }

    fn line_rects(&self, paragraph: &Paragraph, range: &Range<usize>, rects: &mut Vec<Rect>) {
        for (index, line) in paragraph.layout.lines().enumerate() {
            let shift = self.shift(paragraph, index);
            let metrics = line.metrics();
            let (top, bottom) = (metrics.block_min_coord + shift.by.y + 1.0, metrics.block_max_coord + shift.by.y - 1.0);
            let Some(fit) = paragraph.lines.get(index) else { continue };
            let spans = spans(&line, range, metrics.offset + shift.by.x, fit.end, fit.cut > 0.0);
            rects.extend(spans.into_iter().map(|(left, right)| {
                Rect::from_min_max(pos2(left.floor(), top) / self.scale, pos2(right.ceil(), bottom) / self.scale)
            }));
        }
    }

    /// How a line is moved from where parley, told to align left, put it.
    fn shift(&self, paragraph: &Paragraph, line: usize) -> LineShift {
        let Some(line) = paragraph.lines.get(line) else { return LineShift::default() };
        let portion = match (self.style.align, self.rtl) {
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::Center, _) => 0.5,
            (Align::Start, true) | (Align::End, false) => 1.0,
        };
        let by = vec2((self.size.x - line.width) * portion, paragraph.top);
        LineShift { by, cut_at: line.cut_at, cut: line.cut }
    }
}

/// The nearest point on whole physical pixels.
pub(super) fn snapped(at: Pos2, scale: f32) -> Pos2 {
    pos2((at.x * scale).round() / scale, (at.y * scale).round() / scale)
}

/// Byte ranges between the newlines; an empty text is one empty paragraph.
fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let range = start..start + line.trim_end_matches('\r').len();
        start += line.len() + 1;
        range
    })
}

fn lay_out_paragraph(fonts: &mut FontContext, scratch: &mut LayoutContext<()>, text: &str, request: &Request<'_>) -> Layout<()> {
    let mut builder = scratch.ranged_builder(fonts, text, request.scale, true);
    let rtl = runs_rtl(text, request.rtl);
    builder.set_base_direction(if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
    for property in fonts::style_defaults(request.style, request.scale) {
        builder.push_default(property);
    }
    builder.set_line_break_override(Some(&forbid_broken_thai));
    let mut layout = builder.build(text);
    layout.break_all_lines(request.max_width.is_finite().then_some((request.max_width * request.scale).max(1.0)));
    let anyway = AlignmentOptions { align_when_overflowing: true, ..AlignmentOptions::default() };
    layout.align(Alignment::Left, anyway);
    layout
}
