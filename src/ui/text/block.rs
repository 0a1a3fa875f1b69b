//! A laid-out piece of text: its size, its glyphs, its highlights.
//!
//! Lines are ordered by each paragraph's own direction and aligned by the ambient one. Must never touch egui's
//! input or layout: it can be made and measured without a screen.

use std::borrow::Cow;
use std::ops::Range;

use egui::{Color32, Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};
use parley::{Alignment, AlignmentOptions, BaseDirection, FontContext, Layout, LayoutContext};

use super::breaks::Breaks;
use super::codes::{Places, isolate_codes};
use super::direction::runs_rtl;
use super::ink::{Ink, LineShift};
use super::spans::{LineFit, fit, spans};
use super::{Align, Extras, Mark, Span, Style, elide, fonts};

/// Everything the look of a block depends on.
pub(super) struct Request<'a> {
    pub text: &'a str,
    pub style: &'a Style,
    pub max_width: f32,
    pub extras: Extras<'a>,
    pub rtl: bool,
    pub scale: f32,
}

pub(super) struct Paragraph {
    /// Bytes of the whole text that show; an ellipsis may follow.
    pub range: Range<usize>,
    /// The laid-out text has isolates there.
    pub places: Places,
    pub layout: Layout<()>,
    /// Pixels from the top of the block.
    pub top: f32,
    /// One for each line.
    pub lines: Vec<LineFit>,
}

/// Laid-out text, ready to be painted; made by [`super::block()`].
pub struct Block {
    text: Box<str>,
    style: Style,
    max_width: f32,
    marks: Vec<Mark>,
    spans: Vec<Span>,
    max_lines: Option<usize>,
    elided: bool,
    rtl: bool,
    pub(super) scale: f32,
    pub(super) paragraphs: Vec<Paragraph>,
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
            marks: request.extras.marks.to_vec(),
            spans: request.extras.spans.to_vec(),
            max_lines: request.extras.max_lines,
            elided: false,
            rtl: request.rtl,
            scale: request.scale,
            paragraphs: Vec::new(),
            size: Vec2::ZERO,
            ink: Ink::default(),
            highlights: Vec::new(),
        };
        let all: Vec<Range<usize>> = paragraphs(request.text).collect();
        let mut lines_left = request.extras.max_lines.map_or(usize::MAX, |lines| lines.max(1));
        for (index, range) in all.iter().enumerate() {
            let more = index + 1 < all.len();
            let text = request.text.get(range.clone()).unwrap_or_default();
            let mut set = set_paragraph(fonts, scratch, request, range, text, "");
            if set.layout.len() > lines_left || (more && set.layout.len() == lines_left) {
                let kept = elide::kept(text, |head, tail| {
                    set = set_paragraph(fonts, scratch, request, range, head, tail);
                    set.layout.len() <= lines_left
                });
                set = set_paragraph(fonts, scratch, request, range, &text[..kept], &elide::tail(&text[..kept]));
                block.elided = true;
            }
            lines_left = lines_left.saturating_sub(set.layout.len());
            block.push(set);
            if block.elided {
                break;
            }
        }
        block.size.x = block.size.x.ceil();
        let mut ink = Ink::default();
        for paragraph in &block.paragraphs {
            let given = |byte| paragraph.range.start + paragraph.places.given(byte);
            let colors = |byte| color_at(&block.spans, given(byte));
            ink.add_colored(&paragraph.layout, |line| block.shift(paragraph, line), colors);
        }
        block.ink = ink;
        for mark in request.extras.marks {
            let rects = block.rects_of(mark.range.clone()).into_iter();
            block.highlights.extend(rects.map(|rect| (rect, mark.fill, mark.underline)));
        }
        block
    }

    fn push(&mut self, mut paragraph: Paragraph) {
        paragraph.top = self.size.y;
        let width = paragraph.lines.iter().map(|line| line.width).fold(self.size.x, f32::max);
        self.size = vec2(width, paragraph.top + paragraph.layout.height().round());
        self.paragraphs.push(paragraph);
    }

    /// Whether this block is what `request` asks for.
    pub(super) fn answers(&self, request: &Request<'_>) -> bool {
        *self.text == *request.text
            && self.style == *request.style
            && self.max_width == request.max_width
            && self.rtl == request.rtl
            && self.scale == request.scale
            && self.marks == request.extras.marks
            && self.spans == request.extras.spans
            && self.max_lines == request.extras.max_lines
    }

    /// Width of the longest line and height of all lines, in points.
    pub fn size(&self) -> Vec2 {
        self.size / self.scale
    }

    /// The text as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether an ellipsis stands for a part of the text.
    pub fn is_elided(&self) -> bool {
        self.elided
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
        let thick = (self.style.size / 10.0 * self.scale).round().max(1.0) / self.scale;
        for (rect, _, underline) in &self.highlights {
            if let Some(color) = underline {
                let rect = rect.translate(offset);
                painter.hline(rect.x_range(), rect.bottom() - thick / 2.0, Stroke::new(thick, *color));
            }
        }
        for span in self.spans.iter().filter(|span| span.link) {
            let thin = (thick * 0.6 * self.scale).round().max(1.0) / self.scale;
            for rect in self.rects_of(span.range.clone()) {
                let rect = rect.translate(offset);
                let y = rect.center().y + self.style.size * 0.5;
                painter.hline(rect.x_range(), y, Stroke::new(thin, span.color.unwrap_or(self.style.color)));
            }
        }
    }

    /// Rectangles that cover the given bytes of the text, in points from the top left corner of the block; one per
    /// line and visual run, in visual order within a line.
    pub fn rects_of(&self, range: Range<usize>) -> Vec<Rect> {
        let mut rects = Vec::new();
        for paragraph in &self.paragraphs {
            if let Some(part) = within(&range, &paragraph.range) {
                self.line_rects(paragraph, &paragraph.places.drawn(&part), &mut rects);
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
    pub(super) fn shift(&self, paragraph: &Paragraph, line: usize) -> LineShift {
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

/// A paragraph that shows `text`, the beginning of what `range` holds, followed by `tail`.
fn set_paragraph(
    fonts: &mut FontContext,
    scratch: &mut LayoutContext<()>,
    request: &Request<'_>,
    range: &Range<usize>,
    text: &str,
    tail: &str,
) -> Paragraph {
    let shown = if tail.is_empty() { Cow::Borrowed(text) } else { Cow::Owned([text, tail].concat()) };
    let (drawn, places) = isolate_codes(&shown);
    let whole = request.text.get(range.clone()).unwrap_or_default();
    let range = range.start..range.start + text.len();
    let layout = lay_out_paragraph(fonts, scratch, &drawn, &Paper { request, range: &range, places: &places, whole });
    let lines = layout.lines().map(|line| fit(&layout, &line, &drawn)).collect();
    Paragraph { range, places, layout, top: 0.0, lines }
}

/// What the layout of a paragraph depends on besides its text.
struct Paper<'a> {
    request: &'a Request<'a>,
    range: &'a Range<usize>,
    places: &'a Places,
    /// The paragraph before anything was left out; it decides on the direction.
    whole: &'a str,
}

fn lay_out_paragraph(fonts: &mut FontContext, scratch: &mut LayoutContext<()>, text: &str, paper: &Paper<'_>) -> Layout<()> {
    let request = paper.request;
    let mut builder = scratch.ranged_builder(fonts, text, request.scale, true);
    let rtl = runs_rtl(paper.whole, request.rtl);
    builder.set_base_direction(if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
    for property in fonts::style_defaults(request.style, request.scale) {
        builder.push_default(property);
    }
    for span in request.extras.spans {
        if let (Some(weight), Some(part)) = (span.weight, within(&span.range, paper.range)) {
            let drawn = paper.places.drawn(&part);
            let (start, end) = (text.floor_char_boundary(drawn.start), text.floor_char_boundary(drawn.end));
            builder.push(fonts::weight(weight), start..end);
        }
    }
    let breaks = Breaks::of(text);
    let decide = move |at| breaks.as_ref().and_then(|breaks| breaks.decide(at));
    builder.set_line_break_override(Some(&decide));
    let mut layout = builder.build(text);
    layout.break_all_lines(request.max_width.is_finite().then_some((request.max_width * request.scale).max(1.0)));
    let anyway = AlignmentOptions { align_when_overflowing: true, ..AlignmentOptions::default() };
    layout.align(Alignment::Left, anyway);
    layout
}

/// The part of `range` inside a paragraph, counted from its start; `None` if nothing is.
pub(super) fn within(range: &Range<usize>, paragraph: &Range<usize>) -> Option<Range<usize>> {
    let start = range.start.clamp(paragraph.start, paragraph.end) - paragraph.start;
    let end = range.end.clamp(paragraph.start, paragraph.end) - paragraph.start;
    (start < end).then_some(start..end)
}

fn color_at(spans: &[Span], byte: usize) -> Option<Color32> {
    spans.iter().rev().find(|span| span.color.is_some() && span.range.contains(&byte))?.color
}
