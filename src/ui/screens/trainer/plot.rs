//! Drawings of a study: how the scores of each dimension spread, and how many slip in each turn. Both run as the language does.
//!
//! Must never be the only form of its data: a table stands below each.

use crate::cohort::{BINS, Spread, Strand, Telling};
use crate::locale::CohortMsg;
use crate::ui::text::{self, Extras, without_isolates};
use crate::ui::theme::Space;
use crate::ui::widgets::layout::slice;
use crate::ui::words::Look;
use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Height of a dimension, and of a turn's bar, at 100 % text.
const ROW: f32 = 78.0;
const BAR: f32 = 26.0;
/// Bars beyond this are in the table.
const MOST: usize = 12;

/// A stretch of the drawing that scores or shares run along.
struct Along {
    rect: Rect,
    rtl: bool,
}

impl Along {
    fn x(&self, share: f64) -> f32 {
        slice(self.rect, self.rtl, self.rect.width() * share as f32, 0.0).left()
    }

    fn span(&self, from: f64, to: f64, top: f32, bottom: f32) -> Rect {
        Rect::from_two_pos(pos2(self.x(from), top), pos2(self.x(to), bottom))
    }
}

/// Room for names where lines begin, and what is left.
fn parts(look: &Look<'_>, whole: Rect, share: f32) -> (Rect, Rect) {
    let names = whole.width() * share;
    let gap = look.space(Space::Small);
    let end = look.space(Space::Large);
    (slice(whole, look.rtl, 0.0, names - gap), slice(whole, look.rtl, names, whole.width() - names - end))
}

/// A name at the end of its room, in the middle of a row.
fn name(ui: &Ui, look: &Look<'_>, room: Rect, words: &str) {
    let style = look.theme.small().color(look.theme.palette.ink).line_height(1.3);
    let extras = Extras { max_lines: Some(2), ..Extras::default() };
    let block = text::block_with(ui.ctx(), words, &style, room.width(), &extras);
    let left = if look.rtl { room.left() } else { room.right() - block.size().x };
    block.paint(ui.painter(), pos2(left, room.center().y - block.size().y / 2.0));
}

/// For each dimension how many people lie in each ten, and below where the quarters lie.
pub fn spread_plot(ui: &mut Ui, look: &Look<'_>, telling: &Telling<'_>, strand: &Strand) {
    let shown: Vec<_> = strand.dimensions.iter().filter_map(|d| Some((d.dimension, d.spread.told()?))).collect();
    if shown.is_empty() {
        return;
    }
    let (row, scale) = (look.theme.em(ROW), look.theme.em(24.0));
    let size = vec2(ui.available_width(), row * shown.len() as f32 + scale);
    let (whole, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let about: Vec<String> = strand.dimensions.iter().filter_map(|d| telling.spread_about(d)).collect();
        WidgetInfo::labeled(WidgetType::Image, true, without_isolates(&about.join(" ")))
    });
    let (names, rest) = parts(look, whole, 0.24);
    let along = Along { rect: rest, rtl: look.rtl };
    let style = look.theme.small().line_height(1.2);
    for value in [0i64, 25, 50, 75, 100] {
        let x = along.x(value as f64 / 100.0);
        ui.painter().vline(x, whole.top()..=whole.bottom() - scale, Stroke::new(1.0, look.theme.palette.line));
        let block = text::block(ui.ctx(), &look.number(value), &style, f32::INFINITY, &[]);
        block.paint(ui.painter(), pos2(x - block.size().x / 2.0, whole.bottom() - scale * 0.85));
    }
    for (at, (dimension, spread)) in shown.iter().enumerate() {
        let top = whole.top() + row * at as f32;
        name(ui, look, Rect::from_x_y_ranges(names.x_range(), top..=top + row), &telling.dimension(*dimension));
        histogram(ui, look, &along, spread, top + row * 0.08, row * 0.52);
        quarters(ui, look, &along, spread, top + row * 0.78, row * 0.11);
    }
}

fn histogram(ui: &Ui, look: &Look<'_>, along: &Along, spread: &Spread, top: f32, high: f32) {
    let p = &look.theme.palette;
    // Each to its own height: it shows a shape, the table has the numbers.
    let most = spread.bins.into_iter().max().unwrap_or_default();
    for (bin, count) in spread.bins.iter().enumerate().filter(|(_, count)| **count > 0) {
        let tall = high * *count as f32 / most.max(1) as f32;
        let (from, to) = (bin as f64 / BINS as f64, (bin + 1) as f64 / BINS as f64);
        let bar = along.span(from, to, top + high - tall, top + high).shrink2(vec2(1.0, 0.0));
        ui.painter().rect(bar, 1.0, p.accent_soft, Stroke::new(1.0, p.accent), StrokeKind::Inside);
    }
}

/// A line from the lowest to the highest, a box over the middle half, a stroke at the middle.
fn quarters(ui: &Ui, look: &Look<'_>, along: &Along, spread: &Spread, y: f32, half: f32) {
    let p = &look.theme.palette;
    let [lowest, low, middle, high, highest] = spread.quartiles.map(|value| value / 100.0);
    let line = along.span(lowest, highest, y, y);
    ui.painter().hline(line.x_range(), y, Stroke::new(1.5, p.ink));
    let mut half_of_them = along.span(low, high, y - half, y + half);
    half_of_them.max.x = half_of_them.max.x.max(half_of_them.min.x + 2.0);
    ui.painter().rect(half_of_them, 2.0, p.surface, Stroke::new(1.5, p.ink), StrokeKind::Inside);
    ui.painter().vline(along.x(middle), y - half * 1.3..=y + half * 1.3, Stroke::new(3.5, p.accent));
}

/// The share of people who slip in each turn.
pub fn turns_plot(ui: &mut Ui, look: &Look<'_>, telling: &Telling<'_>, strand: &Strand) {
    let shown: Vec<(&str, f64)> =
        strand.turns.iter().filter_map(|turn| Some((turn.turn.as_str(), turn.share()?))).take(MOST).collect();
    if shown.is_empty() {
        return;
    }
    let p = &look.theme.palette;
    let high = look.theme.em(BAR);
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), high * shown.len() as f32), Sense::hover());
    response.widget_info(|| {
        let about = telling.worst(strand).unwrap_or_else(|| look.text(CohortMsg::Turns));
        WidgetInfo::labeled(WidgetType::Image, true, without_isolates(&about))
    });
    let (names, rest) = parts(look, whole, 0.38);
    let style = look.theme.small().color(p.ink).line_height(1.2);
    let widest = text::block(ui.ctx(), &telling.share(1.0), &style, f32::INFINITY, &[]).size().x;
    let room = rest.width() - widest - look.space(Space::Small);
    let along = Along { rect: slice(rest, look.rtl, 0.0, room.max(1.0)), rtl: look.rtl };
    for (at, (turn, share)) in shown.iter().enumerate() {
        let top = whole.top() + high * at as f32;
        let line = text::block_with(
            ui.ctx(),
            telling.line(strand, turn),
            &style,
            names.width(),
            &Extras { max_lines: Some(1), ..Extras::default() },
        );
        let left = if look.rtl { names.left() } else { names.right() - line.size().x };
        line.paint(ui.painter(), pos2(left, top + (high - line.size().y) / 2.0));
        let bar = along.span(0.0, *share, top + high * 0.16, top + high * 0.84);
        ui.painter().rect(bar, 2.0, p.warn_soft, Stroke::new(1.0, p.warn), StrokeKind::Inside);
        let number = text::block(ui.ctx(), &telling.share(*share), &style, f32::INFINITY, &[]);
        let gap = look.space(Space::Small);
        let x = if look.rtl { bar.left() - gap - number.size().x } else { bar.right() + gap };
        number.paint(ui.painter(), pos2(x, top + (high - number.size().y) / 2.0));
    }
    ui.painter().vline(along.x(0.0), whole.y_range(), Stroke::new(1.5, p.border));
}
