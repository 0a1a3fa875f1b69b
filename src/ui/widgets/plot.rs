//! Lines over steps, read in the reading direction: told apart by dash and marker, named where they end, broken where values before and
//! after do not compare.
//!
//! Drawn here and not by `egui_plot`: that one (0.37 goes with egui 0.36) writes its scales and names with egui's own fonts, past the
//! text layer, so that Persian and Arabic words would stand in the wrong order, and its axis cannot run from right to left. Must never rely on colour,
//! and never be the only form of its data: its words are given to assistive technology, and a table stands beside it.

use super::access;
use super::button::{Button, Rank};
use crate::locale::Msg;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{
    Color32, EventFilter, Key, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Height at 100 % text.
const HEIGHT: f32 = 240.0;

/// The share of the width that names may take.
const MOST_FOR_NAMES: f32 = 0.3;

/// One line: what it is called, its colour, and its value (0–100) at each step, where it has one.
pub struct Series {
    /// Its name.
    pub name: String,
    /// Its colour; its place among the others gives it dash and marker.
    pub color: Color32,
    /// Its values.
    pub values: Vec<Option<i32>>,
}

/// What a plot shows.
pub struct Plot<'p> {
    /// The lines.
    pub series: &'p [Series],
    /// The number of the first step.
    pub first: i64,
    /// Steps before which every line is broken.
    pub breaks: &'p [usize],
    /// What is written at a break.
    pub break_word: &'p str,
    /// All of it in words.
    pub in_words: &'p dyn Fn() -> String,
}

impl Plot<'_> {
    fn steps(&self) -> usize {
        self.series.iter().map(|line| line.values.len()).max().unwrap_or(0)
    }
}

/// The table beside a plot, shown on wish and called what the plot's heading says.
pub fn table_on_wish(ui: &mut Ui, look: &Look<'_>, heading: &Response, open: &mut bool, table: impl FnOnce(&mut Ui)) {
    let word = if *open { Msg::MoodTableHide } else { Msg::MoodTableShow };
    let toggle = Button::new(&look.text(word), Rank::Secondary).small().show(ui, look);
    access::expands(&toggle, *open);
    *open ^= toggle.clicked();
    if *open {
        ui.add_space(look.space(Space::Small));
        access::named_by(ui, Role::Table, heading, table);
    }
}

/// Where values and steps lie on the screen.
struct Frame {
    rect: Rect,
    steps: usize,
    rtl: bool,
}

impl Frame {
    fn x(&self, step: f32) -> f32 {
        // A single step stands in the middle.
        let share = if self.steps < 2 { 0.5 } else { step / (self.steps - 1) as f32 };
        let along = self.rect.width() * share;
        if self.rtl { self.rect.right() - along } else { self.rect.left() + along }
    }

    fn at(&self, step: usize, value: i32) -> Pos2 {
        pos2(self.x(step as f32), self.rect.bottom() - self.rect.height() * value as f32 / 100.0)
    }

    fn step_at(&self, x: f32) -> usize {
        let along = if self.rtl { self.rect.right() - x } else { x - self.rect.left() };
        let share = (along / self.rect.width().max(1.0)).clamp(0.0, 1.0);
        (share * self.steps.saturating_sub(1) as f32).round() as usize
    }
}

/// Shows the plot; pointing at it or the arrow keys choose a step.
pub fn plot(ui: &mut Ui, look: &Look<'_>, plot: &Plot<'_>, step: &mut Option<usize>) -> Response {
    let height = look.theme.em(HEIGHT).min(420.0);
    let width = ui.available_width();
    let names_room = widest_name(ui, look, plot.series) + look.space(Space::Large);
    // Where names would leave the lines too little room, they stand below.
    let below_all = names_room > width * MOST_FOR_NAMES;
    let names_room = if below_all { look.space(Space::Small) } else { names_room };
    let legend = if below_all { legend(ui, look, plot.series, width) } else { Vec::new() };
    let legend_height = legend.last().map_or(0.0, |last| last.at.y + last.block.size().y + look.space(Space::Small));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + legend_height), Sense::click());
    let whole = Rect::from_min_size(rect.min, vec2(width, height));
    let scale_room = look.theme.em(34.0);
    let (left, right) = if look.rtl { (names_room, scale_room) } else { (scale_room, names_room) };
    let (above, below) = (look.theme.em(if plot.breaks.is_empty() { 10.0 } else { 30.0 }), look.theme.em(28.0));
    let frame = Frame {
        rect: Rect::from_min_max(whole.min + vec2(left, above), whole.max - vec2(right, below)),
        steps: plot.steps(),
        rtl: look.rtl,
    };
    grid(ui, look, &frame);
    step_numbers(ui, look, &frame, plot.first);
    choose(ui, look, &frame, &response, step);
    if let Some(chosen) = step.filter(|s| *s < frame.steps) {
        ui.painter().vline(frame.x(chosen as f32), frame.rect.y_range(), Stroke::new(1.5, look.theme.palette.accent));
    }
    broken(ui, look, &frame, plot);
    for (index, series) in plot.series.iter().enumerate() {
        for stretch in stretches(&series.values, plot.breaks) {
            let points: Vec<Pos2> = stretch.iter().map(|(step, value)| frame.at(*step, *value)).collect();
            line(ui.painter(), &points, index, series.color, look.theme.palette.surface);
        }
    }
    if below_all {
        paint_legend(ui, look, whole.left_bottom(), width, &legend);
    } else {
        end_names(ui, look, &frame, plot.series);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, without_isolates(&(plot.in_words)())));
    super::button::finish(ui, &response, rect, 6.0, false);
    response
}

/// The parts of a line that may be drawn through; a step without a value is passed over.
fn stretches(values: &[Option<i32>], breaks: &[usize]) -> Vec<Vec<(usize, i32)>> {
    let mut parts: Vec<Vec<(usize, i32)>> = vec![Vec::new()];
    for (step, value) in values.iter().enumerate() {
        if breaks.contains(&step) {
            parts.push(Vec::new());
        }
        if let (Some(value), Some(part)) = (value, parts.last_mut()) {
            part.push((step, *value));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn grid(ui: &Ui, look: &Look<'_>, frame: &Frame) {
    let style = look.theme.small().line_height(1.2);
    for value in [0, 25, 50, 75, 100] {
        let y = frame.at(0, value).y;
        ui.painter().hline(frame.rect.x_range(), y, Stroke::new(1.0, look.theme.palette.line));
        if value % 50 == 0 {
            let block = text::block(ui.ctx(), &look.number(value), &style, f32::INFINITY, &[]);
            let gap = look.space(Space::Small);
            let x = if look.rtl { frame.rect.right() + gap } else { frame.rect.left() - gap - block.size().x };
            block.paint(ui.painter(), pos2(x, y - block.size().y / 2.0));
        }
    }
}

/// The numbers of the steps, as many as there is room for.
fn step_numbers(ui: &Ui, look: &Look<'_>, frame: &Frame, first: i64) {
    let style = look.theme.small().line_height(1.2);
    let room = frame.rect.width() / frame.steps.max(2) as f32;
    let every = (look.theme.em(30.0) / room.max(1.0)).ceil().max(1.0) as usize;
    for step in (0..frame.steps).step_by(every) {
        let number = look.number(first + i64::try_from(step).unwrap_or_default());
        let block = text::block(ui.ctx(), &number, &style, f32::INFINITY, &[]);
        let at = pos2(frame.x(step as f32) - block.size().x / 2.0, frame.rect.bottom() + look.space(Space::Small));
        block.paint(ui.painter(), at);
    }
}

/// A dashed line between the two steps, with the word above it where it does not lie on the one before.
fn broken(ui: &Ui, look: &Look<'_>, frame: &Frame, plot: &Plot<'_>) {
    let style = look.theme.small().line_height(1.2);
    let block = text::block(ui.ctx(), plot.break_word, &style, f32::INFINITY, &[]);
    let half = block.size().x / 2.0;
    let mut taken: Option<f32> = None;
    for step in plot.breaks.iter().filter(|step| **step > 0) {
        let x = frame.x(*step as f32 - 0.5);
        let ends = [pos2(x, frame.rect.top()), pos2(x, frame.rect.bottom())];
        ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.5, look.theme.palette.border), 4.0, 4.0));
        let middle = x.clamp(
            frame.rect.left() + half.min(frame.rect.width() / 2.0),
            (frame.rect.right() - half).max(frame.rect.left() + half),
        );
        if taken.is_some_and(|taken| (taken - middle).abs() < 2.0 * half + look.space(Space::Small)) {
            continue;
        }
        block.paint(ui.painter(), pos2(middle - half, frame.rect.top() - look.space(Space::Small) - block.size().y));
        taken = Some(middle);
    }
}

fn choose(ui: &Ui, look: &Look<'_>, frame: &Frame, response: &Response, step: &mut Option<usize>) {
    if let Some(at) = response.hover_pos() {
        *step = Some(frame.step_at(at.x));
    }
    if !response.has_focus() {
        return;
    }
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
    let (left, right) = ui.input(|i| (i.key_pressed(Key::ArrowLeft), i.key_pressed(Key::ArrowRight)));
    let (back, on) = if look.rtl { (right, left) } else { (left, right) };
    let last = frame.steps.saturating_sub(1);
    match (*step, back, on) {
        (None, false, true) => *step = Some(0),
        (None, true, false) => *step = Some(last),
        (Some(now), true, _) => *step = Some(now.saturating_sub(1)),
        (Some(now), _, true) => *step = Some((now + 1).min(last)),
        _ => {}
    }
}

/// A line with its own dash and marker.
fn line(painter: &Painter, points: &[Pos2], index: usize, color: Color32, ground: Color32) {
    let stroke = Stroke::new(2.2, color);
    match index {
        0 => drop(painter.add(Shape::line(points.to_vec(), stroke))),
        1 => painter.extend(Shape::dashed_line(points, stroke, 9.0, 5.0)),
        2 => painter.extend(Shape::dashed_line(points, stroke, 2.5, 4.5)),
        _ => {
            let (dashes, gaps) = ([10.0, 2.5], [4.0, 4.0]);
            painter.extend(Shape::dashed_line_with_offset(points, stroke, &dashes, &gaps, 0.0));
        }
    }
    for point in points {
        marker(painter, *point, index, color, ground);
    }
}

/// The sign of a line, by its place among the others.
fn marker(painter: &Painter, at: Pos2, index: usize, color: Color32, ground: Color32) {
    let r = 4.0;
    let shape = |points: Vec<Pos2>| Shape::convex_polygon(points, ground, Stroke::new(1.8, color));
    match index {
        0 => drop(painter.circle(at, r - 0.5, ground, Stroke::new(1.8, color))),
        1 => drop(painter.add(shape(vec![at + vec2(0.0, -r - 1.0), at + vec2(r, r - 1.0), at + vec2(-r, r - 1.0)]))),
        2 => drop(painter.add(shape(vec![
            at + vec2(-r, -r) * 0.8,
            at + vec2(r, -r) * 0.8,
            at + vec2(r, r) * 0.8,
            at + vec2(-r, r) * 0.8,
        ]))),
        _ => drop(painter.add(shape(vec![
            at + vec2(0.0, -r - 0.5),
            at + vec2(r + 0.5, 0.0),
            at + vec2(0.0, r + 0.5),
            at + vec2(-r - 0.5, 0.0),
        ]))),
    }
}

fn name_style(look: &Look<'_>) -> text::Style {
    look.theme.small().bold().line_height(1.25)
}

fn widest_name(ui: &Ui, look: &Look<'_>, series: &[Series]) -> f32 {
    let style = name_style(look);
    series.iter().map(|line| text::block(ui.ctx(), &line.name, &style, f32::INFINITY, &[]).size().x).fold(0.0, f32::max)
}

/// A name below the plot, and where it begins, counted from the starting edge.
struct Entry {
    index: usize,
    color: Color32,
    block: Arc<text::Block>,
    at: Vec2,
}

/// Names in rows, each after its marker.
fn legend(ui: &Ui, look: &Look<'_>, series: &[Series], width: f32) -> Vec<Entry> {
    let (sign, gap) = (look.theme.em(16.0), look.space(Space::Large));
    let (mut x, mut y, mut entries) = (0.0, look.space(Space::Hair), Vec::new());
    for (index, line) in series.iter().enumerate() {
        let block = text::block(ui.ctx(), &line.name, &name_style(look).color(line.color), f32::INFINITY, &[]);
        let size = block.size();
        if x > 0.0 && x + sign + size.x > width {
            (x, y) = (0.0, y + size.y + look.space(Space::Hair));
        }
        entries.push(Entry { index, color: line.color, block, at: vec2(x + sign, y) });
        x += sign + size.x + gap;
    }
    entries
}

fn paint_legend(ui: &Ui, look: &Look<'_>, corner: Pos2, width: f32, entries: &[Entry]) {
    for Entry { index, color, block, at } in entries {
        let size = block.size();
        let middle = corner.y + at.y + size.y / 2.0;
        let along = at.x - look.theme.em(8.0);
        let (sign, text) = match look.rtl {
            true => (corner.x + width - along, corner.x + width - at.x - size.x),
            false => (corner.x + along, corner.x + at.x),
        };
        marker(ui.painter(), pos2(sign - if look.rtl { 0.0 } else { 2.0 }, middle), *index, *color, look.theme.palette.surface);
        block.paint(ui.painter(), pos2(text, corner.y + at.y));
    }
}

/// Names where the lines end, moved apart where they would lie on each other; a line without a value has none.
fn end_names(ui: &Ui, look: &Look<'_>, frame: &Frame, series: &[Series]) {
    let style = name_style(look);
    let high = style.size * 1.25;
    let end = |line: &Series| {
        let step = line.values.iter().rposition(Option::is_some)?;
        Some(frame.at(step, line.values.get(step).copied().flatten()?))
    };
    let mut order: Vec<(&Series, f32)> = series.iter().filter_map(|line| Some((line, end(line)?.y))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut free = frame.rect.top() + high / 2.0;
    for (_, y) in &mut order {
        *y = y.max(free);
        free = *y + high;
    }
    let mut ceiling = f32::INFINITY;
    for (_, y) in order.iter_mut().rev() {
        *y = y.min(frame.rect.bottom() + high * 0.2).min(ceiling);
        ceiling = *y - high;
    }
    for (line, y) in order {
        let block = text::block(ui.ctx(), &line.name, &style.color(line.color), f32::INFINITY, &[]);
        let gap = look.space(Space::Medium);
        let x = if look.rtl { frame.rect.left() - gap - block.size().x } else { frame.rect.right() + gap };
        // A line that ended before is led to its name.
        let edge = pos2(if look.rtl { frame.rect.left() } else { frame.rect.right() }, y);
        if let Some(last) = end(line).filter(|last| (last.x - edge.x).abs() > gap) {
            let led = [last, edge + vec2(if look.rtl { -gap } else { gap } * 0.7, 0.0)];
            ui.painter().extend(Shape::dashed_line(&led, Stroke::new(1.0, line.color), 1.0, 4.0));
        }
        block.paint(ui.painter(), pos2(x, y - block.size().y / 2.0));
    }
}

#[cfg(test)]
mod tests {
    use super::stretches;

    #[test]
    fn a_line_is_never_drawn_over_a_break() {
        let values = [Some(1), None, Some(3), Some(4), None, Some(6)];
        assert_eq!(stretches(&values, &[3, 4]), [vec![(0, 1), (2, 3)], vec![(3, 4)], vec![(5, 6)]]);
        assert_eq!(stretches(&[None, None], &[1]), Vec::<Vec<(usize, i32)>>::new());
    }
}
