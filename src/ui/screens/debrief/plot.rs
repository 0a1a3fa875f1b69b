//! The plot of the mood: four lines told apart by dash and marker, named where they end, read in the reading direction.
//!
//! Must never rely on colour, and never be the only form of its data.

use crate::practice::MoodPoint;
use crate::scenario::Axis;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::words::{self, Look};
use egui::{
    Color32, EventFilter, Key, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Height at 100 % text.
const HEIGHT: f32 = 240.0;

/// Where values and steps lie on the screen.
struct Frame {
    rect: Rect,
    steps: usize,
    rtl: bool,
}

impl Frame {
    fn x(&self, step: usize) -> f32 {
        let share = step as f32 / (self.steps.max(2) - 1) as f32;
        let along = self.rect.width() * share;
        if self.rtl { self.rect.right() - along } else { self.rect.left() + along }
    }

    fn at(&self, step: usize, value: i32) -> Pos2 {
        pos2(self.x(step), self.rect.bottom() - self.rect.height() * value as f32 / 100.0)
    }

    fn step_at(&self, x: f32) -> usize {
        let along = if self.rtl { self.rect.right() - x } else { x - self.rect.left() };
        let share = (along / self.rect.width().max(1.0)).clamp(0.0, 1.0);
        (share * (self.steps.max(2) - 1) as f32).round() as usize
    }
}

/// Shows the plot; pointing at it or the arrow keys choose a step.
pub fn plot_ui(ui: &mut Ui, look: &Look<'_>, trace: &[MoodPoint], step: &mut Option<usize>, in_words: &str) {
    let height = look.theme.em(HEIGHT).min(420.0);
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let names: Vec<String> = Axis::ALL.iter().map(|a| look.text(words::axis(*a))).collect();
    let style = look.theme.small().bold();
    let widest = names.iter().map(|n| text::block(ui.ctx(), n, &style, f32::INFINITY, &[]).size().x).fold(0.0, f32::max);
    let scale_room = look.theme.em(34.0);
    let names_room = widest + look.space(Space::Large);
    let (left, right) = if look.rtl { (names_room, scale_room) } else { (scale_room, names_room) };
    let (above, below) = (look.theme.em(10.0), look.theme.em(28.0));
    let frame = Frame {
        rect: Rect::from_min_max(whole.min + vec2(left, above), whole.max - vec2(right, below)),
        steps: trace.len(),
        rtl: look.rtl,
    };
    grid(ui, look, &frame);
    step_numbers(ui, look, &frame);
    choose(ui, look, &frame, &response, step);
    if let Some(chosen) = step.filter(|s| *s < trace.len()) {
        ui.painter().vline(frame.x(chosen), frame.rect.y_range(), Stroke::new(1.5, look.theme.palette.accent));
    }
    for (index, axis) in Axis::ALL.into_iter().enumerate() {
        let points: Vec<Pos2> = trace.iter().enumerate().map(|(s, p)| frame.at(s, p.mood.get(axis))).collect();
        line(ui.painter(), &points, index, look.theme.palette.axes[index], look.theme.palette.surface);
    }
    end_names(ui, look, &frame, trace, &names);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, without_isolates(in_words)));
    crate::ui::widgets::button::finish(ui, &response, whole, 6.0, false);
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
fn step_numbers(ui: &Ui, look: &Look<'_>, frame: &Frame) {
    let style = look.theme.small().line_height(1.2);
    let room = frame.rect.width() / frame.steps.max(2) as f32;
    let every = (look.theme.em(30.0) / room.max(1.0)).ceil().max(1.0) as usize;
    for step in (0..frame.steps).step_by(every) {
        let number = look.number(i64::try_from(step).unwrap_or_default());
        let block = text::block(ui.ctx(), &number, &style, f32::INFINITY, &[]);
        let at = pos2(frame.x(step) - block.size().x / 2.0, frame.rect.bottom() + look.space(Space::Small));
        block.paint(ui.painter(), at);
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

/// Names where the lines end, moved apart where they would lie on each other.
fn end_names(ui: &Ui, look: &Look<'_>, frame: &Frame, trace: &[MoodPoint], names: &[String]) {
    let Some(last) = trace.last() else { return };
    let style = look.theme.small().bold().line_height(1.25);
    let high = style.size * 1.25;
    let mut order: Vec<(usize, f32)> =
        Axis::ALL.into_iter().enumerate().map(|(i, a)| (i, frame.at(0, last.mood.get(a)).y)).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let top = frame.rect.top() + high / 2.0;
    let mut free = top;
    for (_, y) in &mut order {
        *y = y.max(free);
        free = *y + high;
    }
    let mut ceiling = f32::INFINITY;
    for (_, y) in order.iter_mut().rev() {
        *y = y.min(frame.rect.bottom() + high * 0.2).min(ceiling);
        ceiling = *y - high;
    }
    for (index, y) in order {
        let (Some(name), color) = (names.get(index), look.theme.palette.axes[index]) else { continue };
        let block = text::block(ui.ctx(), name, &style.color(color), f32::INFINITY, &[]);
        let end = frame.x(frame.steps.saturating_sub(1));
        let gap = look.space(Space::Medium);
        let x = if look.rtl { end - gap - block.size().x } else { end + gap };
        block.paint(ui.painter(), pos2(x, y - block.size().y / 2.0));
    }
}
