//! One node of the graph: a box for a turn, a pill for an ending, its id and what is said there.
//!
//! Kind and coverage show by form, line and number as well as by colour. Must never show letters too small to read.

use crate::authoring::{Node, NodeKind, Place};
use crate::locale::FluentValue;
use crate::locale::Msg;
use crate::scenario::Outcome;
use crate::ui::text::{self, Extras, Style};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::slice;
use crate::ui::words::Look;
use egui::epaint::tessellator::path::rounded_rectangle;
use egui::{Align, CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// Smallest letters drawn, in points.
const LEAST_LETTERS: f32 = 8.0;
/// A share of the runs from which something was met often.
const OFTEN: f64 = 0.2;

/// How often runs met something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    Never,
    Seldom,
    Often,
}

impl Amount {
    pub fn of(count: u32, runs: u32) -> Amount {
        match count {
            0 => Amount::Never,
            count if f64::from(count) < OFTEN * f64::from(runs) => Amount::Seldom,
            _ => Amount::Often,
        }
    }
}

/// What a node shows.
pub struct Shown<'a> {
    pub node: &'a Node,
    pub line: &'a str,
    pub share: Option<f64>,
    pub amount: Option<Amount>,
    pub is_chosen: bool,
    pub is_found: Option<bool>,
    pub mistakes: usize,
    pub unmatched: usize,
}

/// The sign of an ending.
pub fn sign(outcome: Outcome) -> Icon {
    match outcome {
        Outcome::Resolved => Icon::Check,
        Outcome::Partly => Icon::Half,
        Outcome::HandedOver => Icon::PassOn,
        Outcome::Unresolved => Icon::Minus,
        Outcome::Abandoned => Icon::Cross,
        Outcome::Disconnected => Icon::Stop,
    }
}

/// The sign of a kind of node, if it has one.
pub fn sign_of(kind: NodeKind) -> Option<Icon> {
    match kind {
        NodeKind::Start => Some(Icon::Forward),
        NodeKind::Ending(outcome) => Some(sign(outcome)),
        NodeKind::Anywhere => Some(Icon::Globe),
        NodeKind::Turn => None,
    }
}

/// Draws the border of a node or of its sample in the legend.
pub fn border(ui: &Ui, look: &Look<'_>, rect: Rect, round: f32, amount: Option<Amount>, is_chosen: bool) {
    let p = &look.theme.palette;
    let often = amount == Some(Amount::Often);
    let fill = match amount {
        Some(Amount::Never) => p.ground,
        Some(Amount::Often) => p.accent_soft,
        _ => p.surface,
    };
    let fill = if is_chosen { p.accent_soft } else { fill };
    let color = if is_chosen || often { p.accent } else { p.border };
    let width = if is_chosen {
        3.0
    } else if often {
        2.0
    } else {
        look.theme.edge().width
    };
    if amount == Some(Amount::Never) && !is_chosen {
        ui.painter().rect_filled(rect, round, fill);
        let mut path = Vec::new();
        rounded_rectangle(&mut path, rect.shrink(0.5), CornerRadius::same(round.min(255.0) as u8).into());
        path.extend(path.first().copied());
        ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.2, color), 4.0, 4.0));
    } else {
        ui.painter().rect(rect, round, fill, Stroke::new(width, color), StrokeKind::Inside);
    }
}

/// Draws a node; `size` is how many points a point of full size takes.
pub fn node_ui(ui: &Ui, look: &Look<'_>, rect: Rect, shown: &Shown<'_>, size: f32) {
    let p = &look.theme.palette;
    let round = match shown.node.kind {
        NodeKind::Ending(_) => rect.height() / 2.0,
        _ => (9.0 * size).min(rect.height() / 4.0),
    };
    border(ui, look, rect, round, shown.amount, shown.is_chosen);
    if shown.is_found == Some(true) {
        ui.painter().rect_stroke(rect.expand(4.0), round + 4.0, Stroke::new(2.0, p.warn), StrokeKind::Inside);
    }
    let faint = shown.is_found == Some(false) || shown.amount == Some(Amount::Never);
    let ink = if faint { p.muted } else { p.ink };
    let pad = (11.0 * size).max(3.0);
    let inner = rect.shrink2(vec2(pad, 3.0 * size));
    let small = 12.5 * size;
    let anywhere = shown.node.place == Place::Anywhere;
    let two_lines = small >= LEAST_LETTERS;
    let id_size = if two_lines { 13.5 * size } else { (13.5 * size).max(10.5) };
    if inner.height() < id_size * 1.1 {
        return;
    }
    let rows = if two_lines && !anywhere { inner.split_top_bottom_at_fraction(0.5) } else { (inner, Rect::NOTHING) };
    let side = id_size * 1.1;
    let mut room = rows.0;
    if let Some(sign) = sign_of(shown.node.kind) {
        let at = slice(room, look.rtl, 0.0, side);
        icon::paint(ui.painter(), Rect::from_center_size(at.center(), vec2(side, side)), sign, p.accent, look.rtl);
        room = slice(room, look.rtl, side * 1.3, room.width() - side * 1.3);
    }
    for (sign, count, color) in [(Icon::Warn, shown.mistakes, p.warn), (Icon::Chat, shown.unmatched, p.accent)] {
        if count > 0 {
            let at = slice(room, look.rtl, room.width() - side, side);
            icon::paint(ui.painter(), Rect::from_center_size(at.center(), vec2(side, side)), sign, color, look.rtl);
            room = slice(room, look.rtl, 0.0, room.width() - side * 1.3);
        }
    }
    if let Some(share) = shown.share.filter(|_| two_lines) {
        let number = look.with(Msg::Percent, &[("share", FluentValue::from(share))]);
        let style = Style::new(small, if faint { p.muted } else { p.accent }).bold().line_height(1.3);
        let block = text::block(ui.ctx(), &number, &style, f32::INFINITY, &[]);
        let wide = block.size().x;
        let at = slice(room, look.rtl, room.width() - wide, wide);
        block.paint(ui.painter(), pos2(at.left(), at.center().y - block.size().y / 2.0));
        room = slice(room, look.rtl, 0.0, room.width() - wide - 4.0 * size);
    }
    let name = if anywhere { shown.line } else { shown.node.place.id() };
    line(ui, look, room, name, &Style::new(id_size, ink).bold().line_height(1.35));
    if two_lines && !anywhere {
        line(ui, look, rows.1, shown.line, &Style::new(small, p.muted).line_height(1.4));
    }
}

/// One line of text from the starting edge, in the middle of its room.
pub fn line(ui: &Ui, look: &Look<'_>, room: Rect, words: &str, style: &Style) {
    if room.width() < style.size {
        return;
    }
    let extras = Extras { max_lines: Some(1), ..Extras::default() };
    let block = text::block_with(ui.ctx(), words, style, room.width(), &extras);
    let align = if look.rtl { Align::Max } else { Align::Min };
    let left = align.align_size_within_range(block.size().x, room.x_range()).min;
    block.paint(ui.painter(), pos2(left, room.center().y - block.size().y / 2.0));
}
