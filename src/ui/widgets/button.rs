//! Buttons with a word, an icon or both.
//!
//! Every one can be reached and pressed by keyboard, shows its focus, is at least 24 points high and has a name for assistive
//! technology. Must never decide what pressing it means.

use super::icon::{self, Icon};
use crate::ui::text::without_isolates;
use crate::ui::text::{self, Style};
use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::words::Look;
use egui::{Color32, CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use std::sync::Arc;

/// Smallest side of anything to be pressed.
const SMALLEST_TARGET: f32 = 26.0;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The one thing to do next.
    Primary,
    /// One of several.
    Secondary,
    /// A way out, a setting.
    Quiet,
    /// Cannot be undone.
    Danger,
}

/// A button about to be shown.
#[derive(Clone, Copy)]
pub struct Button<'a> {
    text: &'a str,
    name: Option<&'a str>,
    icon: Option<Icon>,
    trailing: bool,
    rank: Rank,
    enabled: bool,
    selected: Option<bool>,
    wide: bool,
    small: bool,
    done: bool,
}

impl<'a> Button<'a> {
    /// A button with a word.
    pub fn new(text: &'a str, rank: Rank) -> Button<'a> {
        Button {
            text,
            name: None,
            icon: None,
            trailing: false,
            rank,
            enabled: true,
            selected: None,
            wide: false,
            small: false,
            done: false,
        }
    }

    /// A button with an icon alone and a name for assistive technology.
    pub fn icon_only(icon: Icon, name: &'a str, rank: Rank) -> Button<'a> {
        Button { icon: Some(icon), name: Some(name), ..Button::new("", rank) }
    }

    /// With an icon before the word.
    pub fn icon(self, icon: Icon) -> Self {
        Button { icon: Some(icon), ..self }
    }

    /// With an icon after the word.
    pub fn icon_after(self, icon: Icon) -> Self {
        Button { icon: Some(icon), trailing: true, ..self }
    }

    /// With another name for assistive technology than the word shown.
    pub fn named(self, name: &'a str) -> Self {
        Button { name: Some(name), ..self }
    }

    /// Usable or not.
    pub fn enabled(self, enabled: bool) -> Self {
        Button { enabled, ..self }
    }

    /// Was pressed and cannot be again; keeps the keyboard, so that it is not lost to whoever pressed it.
    pub fn done(self) -> Self {
        Button { enabled: false, done: true, ..self }
    }

    /// One of a group, chosen or not.
    pub fn selected(self, selected: bool) -> Self {
        Button { selected: Some(selected), ..self }
    }

    /// As wide as there is room, its text at the start; a small one keeps it in the middle.
    pub fn wide(self) -> Self {
        Button { wide: true, ..self }
    }

    /// In small letters.
    pub fn small(self) -> Self {
        Button { small: true, ..self }
    }

    fn style(&self, look: &Look<'_>, color: Color32) -> Style {
        let base = if self.small { look.theme.small() } else { look.theme.body() };
        let base = base.color(color).line_height(1.45);
        if self.rank == Rank::Primary || self.selected == Some(true) { base.bold() } else { base }
    }

    /// How large it is where there is so much room.
    pub fn size(&self, ui: &Ui, look: &Look<'_>, room: f32) -> Vec2 {
        self.measure(ui, look, look.theme.palette.ink, room).size
    }

    fn measure(&self, ui: &Ui, look: &Look<'_>, color: Color32, room: f32) -> Measured {
        let style = self.style(look, color);
        let padding = vec2(look.space(if self.small { Space::Small } else { Space::Medium }), look.space(Space::Hair));
        let icon_side = if self.icon.is_some() { look.theme.em(if self.small { 15.0 } else { 18.0 }) } else { 0.0 };
        let gap = if self.icon.is_some() && !self.text.is_empty() { look.space(Space::Small) } else { 0.0 };
        let text_room = (room - 2.0 * padding.x - icon_side - gap).max(1.0);
        let block = (!self.text.is_empty()).then(|| text::block(ui.ctx(), self.text, &style, text_room, &[]));
        let text_size = block.as_ref().map_or(Vec2::ZERO, |b| b.size());
        let content = vec2(text_size.x + gap + icon_side, text_size.y.max(icon_side));
        let height = (look.theme.control_height() * if self.small { 0.85 } else { 1.0 }).max(SMALLEST_TARGET);
        let size = (content + 2.0 * padding).max(vec2(height, height));
        Measured { block, padding, icon_side, gap, content, size }
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui, look: &Look<'_>) -> Response {
        let colors = colors(&self, look);
        let measured = self.measure(ui, look, colors.text, ui.available_width());
        let Measured { block, padding, icon_side, gap, content, mut size } = measured;
        let text_size = block.as_ref().map_or(Vec2::ZERO, |b| b.size());
        if self.wide {
            size.x = ui.available_width();
        }
        let sense = match () {
            () if self.enabled => Sense::click(),
            () if self.done => Sense::focusable_noninteractive(),
            () => Sense::hover(),
        };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        self.describe(ui, &response);
        if ui.is_rect_visible(rect) {
            ground(ui, rect, &response, &colors, self.enabled);
            let inner = rect.shrink2(padding);
            let start = if self.wide && !self.small { 0.0 } else { (inner.width() - content.x) / 2.0 };
            let (icon_at, text_at) = if self.trailing { (text_size.x + gap, 0.0) } else { (0.0, icon_side + gap) };
            let place = |offset: f32, width: f32| super::layout::slice(inner, look.rtl, start + offset, width);
            if let Some(icon) = self.icon {
                icon::paint(ui.painter(), place(icon_at, icon_side), icon, colors.text, look.rtl);
            }
            if let Some(block) = block {
                let at = place(text_at, text_size.x);
                block.paint(ui.painter(), pos2(at.left(), rect.center().y - text_size.y / 2.0));
            }
        }
        finish(ui, &response, rect, CONTROL_RADIUS, self.enabled);
        response
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        let usable = self.enabled && ui.is_enabled();
        let name = without_isolates(self.name.unwrap_or(self.text));
        response.widget_info(|| match self.selected {
            Some(selected) => WidgetInfo::selected(WidgetType::SelectableLabel, usable, selected, &name),
            None => WidgetInfo::labeled(WidgetType::Button, usable, &name),
        });
    }
}

/// A button laid out.
struct Measured {
    block: Option<Arc<text::Block>>,
    padding: Vec2,
    icon_side: f32,
    gap: f32,
    content: Vec2,
    size: Vec2,
}

struct Colors {
    fill: Color32,
    hover: Color32,
    stroke: Stroke,
    text: Color32,
}

fn colors(button: &Button<'_>, look: &Look<'_>) -> Colors {
    let (theme, p) = (&look.theme, &look.theme.palette);
    let clear = Color32::TRANSPARENT;
    if !button.enabled && button.rank == Rank::Quiet {
        return Colors { fill: clear, hover: clear, stroke: Stroke::NONE, text: p.border };
    }
    if !button.enabled {
        return Colors { fill: p.well, hover: p.well, stroke: theme.hairline(), text: p.muted };
    }
    match (button.rank, button.selected) {
        (_, Some(true)) => Colors { fill: p.accent_soft, hover: p.accent_soft, stroke: theme.edge_in(p.accent), text: p.accent },
        (Rank::Primary, _) => Colors { fill: p.accent, hover: p.accent_hover, stroke: Stroke::NONE, text: p.on_accent },
        (Rank::Secondary, _) => Colors { fill: p.surface, hover: p.well, stroke: theme.edge(), text: p.ink },
        (Rank::Quiet, _) => Colors { fill: clear, hover: p.well_hover, stroke: Stroke::NONE, text: p.muted },
        (Rank::Danger, _) => Colors { fill: p.surface, hover: p.bad_soft, stroke: theme.edge_in(p.bad), text: p.bad },
    }
}

fn ground(ui: &Ui, rect: Rect, response: &Response, colors: &Colors, enabled: bool) {
    let over = enabled && (response.hovered() || response.is_pointer_button_down_on());
    let fill = if over { colors.hover } else { colors.fill };
    let rect = if enabled && response.is_pointer_button_down_on() { rect.shrink(0.5) } else { rect };
    ui.painter().rect(rect, CONTROL_RADIUS, fill, colors.stroke, StrokeKind::Inside);
}

/// Buttons in rows, as many in a row as there is room for, in reading order.
pub fn rows(ui: &mut Ui, look: &Look<'_>, all: &[Button<'_>]) -> Vec<Response> {
    let room = ui.available_width();
    let sizes: Vec<Vec2> = all.iter().map(|b| b.size(ui, look, room)).collect();
    let mut shown = Vec::with_capacity(all.len());
    super::layout::flow(ui, look, &sizes, Vec2::splat(look.space(Space::Small)), |index, ui| {
        shown.extend(all.get(index).map(|b| ui.push_id(index, |ui| b.show(ui, look)).inner));
    });
    shown
}

/// The same; tells which was pressed.
pub fn buttons(ui: &mut Ui, look: &Look<'_>, all: &[Button<'_>]) -> Option<usize> {
    rows(ui, look, all).iter().position(Response::clicked)
}

/// The ring, the pointer's shape, and keeping what has the keyboard in view: shared by everything that can be pressed.
pub fn finish(ui: &Ui, response: &Response, rect: Rect, radius: f32, enabled: bool) {
    if response.sense.is_focusable() {
        super::focus::stop(response);
    }
    if response.has_focus() {
        let stroke = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(rect.expand(2.0), radius + 2.0, stroke, StrokeKind::Outside);
    }
    if response.gained_focus() {
        super::focus::into_view(ui, response);
    }
    if enabled && response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
}
