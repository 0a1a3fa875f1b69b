//! The text of a reply box laid out: rows of cells that know their bytes and their place.
//!
//! Each hard line is a paragraph with its own parley layout, laid out again only when it changes. Order numbers and the like get
//! invisible isolates in the copy that is laid out, as in the bubble the reply becomes; nothing here shows them to anyone.
//! Must never change the text, and never know caret or selection.

use std::ops::Range;

use parley::{Alignment, BaseDirection, FontContext, Layout, LayoutContext, Line, StyleProperty, WhiteSpaceCollapse};

use crate::ui::text::{Breaks, Ink, LineShift, Places, Style, isolate_codes, runs_rtl, style_defaults};

/// Everything the layout depends on but the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub style: Style,
    /// Pixels a row may take.
    pub width: f32,
    /// Pixels per point.
    pub scale: f32,
    /// Direction of paragraphs without letters.
    pub rtl: bool,
}

/// What the caret steps over at once: a character with its marks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Bytes of the text.
    pub bytes: Range<usize>,
    pub left: f32,
    pub right: f32,
    pub rtl: bool,
    pub starts_word: bool,
}

/// A line as the eye sees it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Bytes of the text, without the newline.
    pub bytes: Range<usize>,
    /// A newline follows.
    pub hard: bool,
    /// Direction of its paragraph.
    pub rtl: bool,
    pub top: f32,
    pub bottom: f32,
    /// From left to right.
    pub cells: Vec<Cell>,
    /// Left and right edge of the cells, or the place of the caret where there are none.
    pub edges: (f32, f32),
}

struct Paragraph {
    text: String,
    rtl: bool,
    places: Places,
    layout: Layout<()>,
}

/// The rows; see the module.
#[derive(Default)]
pub(super) struct Page {
    text: String,
    look: Option<Look>,
    paragraphs: Vec<Paragraph>,
    pub rows: Vec<Row>,
    /// Pixels.
    pub height: f32,
    pub ink: Ink,
    /// Grows with every change.
    pub version: u64,
    /// Paragraphs laid out since the start.
    pub layouts: u64,
}

impl Page {
    /// Lays out what changed since the last call.
    pub fn fit(&mut self, fonts: &mut FontContext, scratch: &mut LayoutContext<()>, text: &str, look: &Look) {
        if self.look.as_ref() == Some(look) && self.text == text && !self.rows.is_empty() {
            return;
        }
        let mut kept: Vec<Option<Paragraph>> = Vec::new();
        if self.look.as_ref() == Some(look) {
            kept = std::mem::take(&mut self.paragraphs).into_iter().map(Some).collect();
        }
        let lines: Vec<&str> = text.split('\n').collect();
        let shift = kept.len() as isize - lines.len() as isize;
        let mut paragraphs = Vec::with_capacity(lines.len());
        for (index, line) in lines.into_iter().enumerate() {
            // A paragraph that did not change stands where it stood, counted from the start or from the end.
            let places = [Some(index), index.checked_add_signed(shift)];
            let old = places.into_iter().flatten().find(|at| matches!(kept.get(*at), Some(Some(old)) if old.text == line));
            let old = old.and_then(|at| kept.get_mut(at)?.take());
            paragraphs.push(old.unwrap_or_else(|| {
                self.layouts += 1;
                lay_out(fonts, scratch, line, look)
            }));
        }
        self.paragraphs = paragraphs;
        text.clone_into(&mut self.text);
        self.look = Some(*look);
        self.version += 1;
        self.place(look.width);
    }

    /// Stacks the paragraphs and collects rows and ink.
    fn place(&mut self, width: f32) {
        self.rows.clear();
        self.ink = Ink::default();
        let (mut top, mut start) = (0.0, 0);
        let last = self.paragraphs.len().saturating_sub(1);
        for (index, paragraph) in self.paragraphs.iter().enumerate() {
            let count = paragraph.layout.len();
            for (nth, line) in paragraph.layout.lines().enumerate() {
                let ends = nth + 1 == count;
                let mut row = paragraph.row(&line, start, top, width);
                row.hard = ends && index != last;
                if ends {
                    row.bytes.end = start + paragraph.text.len();
                }
                self.rows.push(row);
            }
            self.ink.add(&paragraph.layout, |_| LineShift { by: egui::vec2(0.0, top), ..LineShift::default() });
            top += paragraph.layout.height().round();
            start += paragraph.text.len() + 1;
        }
        self.height = top;
    }

    /// Rectangles over the given bytes, in pixels; a newline among them shows as a strip.
    pub fn areas(&self, range: &Range<usize>, newline: f32) -> Vec<egui::Rect> {
        let mut areas = Vec::new();
        for row in self.rows.iter().filter(|row| row.bytes.start < range.end && row.bytes.end >= range.start) {
            let mut spans: Vec<(f32, f32)> = Vec::new();
            for cell in row.cells.iter().filter(|cell| cell.bytes.start < range.end && cell.bytes.end > range.start) {
                match spans.last_mut() {
                    Some(span) if (span.1 - cell.left).abs() < 0.01 => span.1 = cell.right,
                    _ => spans.push((cell.left, cell.right)),
                }
            }
            if newline > 0.0 && row.hard && range.contains(&row.bytes.end) {
                let (left, right) = row.edges;
                spans.push(if row.rtl { (left - newline, left) } else { (right, right + newline) });
            }
            let rect = |(left, right)| egui::Rect::from_x_y_ranges(left..=right, row.top..=row.bottom);
            areas.extend(spans.into_iter().map(rect));
        }
        areas
    }
}

impl Paragraph {
    fn row(&self, line: &Line<'_, ()>, start: usize, top: f32, width: f32) -> Row {
        let metrics = line.metrics();
        let given = |drawn: usize| start + self.places.given(drawn).min(self.text.len());
        let mut cells = Vec::new();
        let mut x = metrics.offset;
        // parley lays out a space in place of an empty text.
        for run in line.runs().filter(|_| !self.text.is_empty()) {
            for cluster in run.visual_clusters() {
                let left = x;
                x += cluster.advance();
                let drawn = cluster.text_range();
                let bytes = given(drawn.start)..given(drawn.end);
                let starts_word = cluster.is_word_boundary();
                if !bytes.is_empty() {
                    cells.push(Cell { bytes, left, right: x, rtl: run.is_rtl(), starts_word });
                }
            }
        }
        let edges = match (cells.first(), cells.last()) {
            (Some(first), Some(last)) => (first.left, last.right),
            _ if self.rtl => (width, width),
            _ => (0.0, 0.0),
        };
        let drawn = line.text_range();
        Row {
            bytes: given(drawn.start)..given(drawn.end),
            hard: false,
            rtl: self.rtl,
            top: top + metrics.block_min_coord,
            bottom: top + metrics.block_max_coord,
            cells,
            edges,
        }
    }
}

fn lay_out(fonts: &mut FontContext, scratch: &mut LayoutContext<()>, text: &str, look: &Look) -> Paragraph {
    let (drawn, places) = isolate_codes(text);
    let rtl = runs_rtl(&drawn, look.rtl);
    let mut builder = scratch.ranged_builder(fonts, &drawn, look.scale, true);
    builder.set_base_direction(if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
    for property in style_defaults(&look.style, look.scale) {
        builder.push_default(property);
    }
    // Trailing spaces take room, so that the caret never leaves the box.
    builder.push_default(StyleProperty::WhiteSpaceCollapse(WhiteSpaceCollapse::BreakSpaces));
    let breaks = Breaks::of(&drawn);
    let decide = move |at| breaks.as_ref().and_then(|breaks| breaks.decide(at));
    builder.set_line_break_override(Some(&decide));
    let mut layout = builder.build(&drawn);
    layout.break_all_lines(Some(look.width));
    layout.align(Alignment::Start, parley::AlignmentOptions::default());
    Paragraph { text: text.to_owned(), rtl, places, layout }
}
