//! Turns and endings as a list: all that the graph shows, for keyboard and screen reader, and for whoever likes lists better.
//!
//! One stop of the Tab key; the arrow keys go from row to row and choose. Draws the rows in view only.

use super::node::{line, sign_of};
use super::scene::Scene;
use crate::authoring::Coverage;
use crate::locale::{AuthorMsg, Msg};
use crate::ui::text::without_isolates;
use crate::ui::theme::{CONTROL_RADIUS, Space};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::slice;
use crate::ui::widgets::scroll::scroll;
use crate::ui::widgets::{access, focus};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{
    Align, CursorIcon, EventFilter, Id, Key, Rect, Response, ScrollArea, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

/// Height of a row at 100 % text.
const ROW: f32 = 48.0;
/// Room at the side for the scroll bar.
const BAR: f32 = 16.0;

/// What the list shows.
pub struct Listed<'a> {
    pub scene: &'a Scene,
    /// The nodes to list, in order.
    pub nodes: &'a [usize],
    pub coverage: Option<&'a Coverage>,
    pub chosen: Option<usize>,
    pub unmatched: &'a [usize],
}

/// Shows the list over the available room; tells which node was chosen. `jump` scrolls to the chosen one.
pub fn list_ui(ui: &mut Ui, look: &Look<'_>, what: &Listed<'_>, jump: bool) -> Option<usize> {
    let high = look.theme.em(ROW);
    let name = look.text(AuthorMsg::AuthorList);
    let mut wanted = None;
    scroll(ui, look, "author list", ScrollArea::vertical().auto_shrink(false), |ui, viewport| {
        access::part(ui, Role::ListBox, &name);
        let top = ui.max_rect().top();
        let whole = Rect::from_min_size(ui.max_rect().min, vec2(ui.available_width(), high * what.nodes.len() as f32));
        ui.allocate_rect(whole, Sense::hover());
        let place = |index: usize| {
            let row = Rect::from_min_size(pos2(whole.left(), top + high * index as f32), vec2(whole.width(), high));
            slice(row, look.rtl, 0.0, row.width() - look.theme.em(BAR))
        };
        let chosen = what.nodes.iter().position(|node| Some(*node) == what.chosen);
        let first = (viewport.top() / high).floor().max(0.0) as usize;
        let last = ((viewport.bottom() / high).ceil().max(0.0) as usize).min(what.nodes.len());
        // What has the keyboard is there even when it is scrolled away.
        let stop = chosen.unwrap_or_default();
        let rows = (first..last).chain((stop < what.nodes.len() && !(first..last).contains(&stop)).then_some(stop));
        for index in rows {
            let response = row_ui(ui, look, what, index, place(index), index == stop);
            if response.clicked() {
                wanted = Some(index);
                response.request_focus();
            }
            if index == stop && response.has_focus() {
                wanted = moved(ui, &response, index, what.nodes.len(), chosen.is_some()).or(wanted);
            }
        }
        if let Some(to) = wanted {
            // It has to be there in this frame already.
            if to != stop && !(first..last).contains(&to) {
                row_ui(ui, look, what, to, place(to), true);
            }
            ui.memory_mut(|memory| memory.request_focus(row_id(what.nodes[to])));
            ui.scroll_to_rect(place(to), None);
        } else if jump && let Some(chosen) = chosen {
            ui.scroll_to_rect(place(chosen), Some(Align::Center));
        }
    });
    wanted.map(|index| what.nodes[index])
}

fn row_id(node: usize) -> Id {
    Id::new(("sabr author row", node))
}

/// Where the arrow keys lead.
fn moved(ui: &Ui, response: &Response, at: usize, count: usize, chosen: bool) -> Option<usize> {
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let to = match () {
        () if pressed(Key::ArrowDown) => at + usize::from(chosen),
        () if pressed(Key::ArrowUp) => at.saturating_sub(1),
        () if pressed(Key::PageDown) => at + 10,
        () if pressed(Key::PageUp) => at.saturating_sub(10),
        () if pressed(Key::Home) => 0,
        () if pressed(Key::End) => count,
        () => return None,
    };
    Some(to.min(count.saturating_sub(1)))
}

fn row_ui(ui: &Ui, look: &Look<'_>, what: &Listed<'_>, index: usize, rect: Rect, is_stop: bool) -> Response {
    let p = &look.theme.palette;
    let node = what.nodes[index];
    let shown = &what.scene.graph.nodes[node];
    let is_chosen = what.chosen == Some(node);
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, row_id(node), sense);
    let body = rect.shrink2(vec2(2.0, 2.0));
    if is_chosen {
        ui.painter().rect(body, CONTROL_RADIUS, p.accent_soft, look.theme.edge_in(p.accent), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(body, CONTROL_RADIUS, p.well_hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(body, CONTROL_RADIUS, look.theme.focus_ring(), StrokeKind::Inside);
    }
    let inner = body.shrink2(vec2(look.space(Space::Small), 3.0));
    let (mut top, bottom) = inner.split_top_bottom_at_fraction(0.52);
    let side = look.theme.em(15.0);
    if let Some(sign) = sign_of(shown.kind) {
        let at = slice(top, look.rtl, 0.0, side);
        icon::paint(ui.painter(), Rect::from_center_size(at.center(), vec2(side, side)), sign, p.accent, look.rtl);
        top = slice(top, look.rtl, side * 1.35, top.width() - side * 1.35);
    }
    let mistakes = what.scene.mistakes[node].len();
    let unmatched = what.unmatched.get(node).copied().unwrap_or_default();
    for (sign, count, color) in [(Icon::Warn, mistakes, p.warn), (Icon::Chat, unmatched, p.accent)] {
        if count > 0 {
            let at = slice(top, look.rtl, top.width() - side, side);
            icon::paint(ui.painter(), Rect::from_center_size(at.center(), vec2(side, side)), sign, color, look.rtl);
            top = slice(top, look.rtl, 0.0, top.width() - side * 1.35);
        }
    }
    let share = what.coverage.and_then(|coverage| {
        let met = what.scene.met(coverage, node)?;
        Some(f64::from(met) / f64::from(coverage.runs.max(1)))
    });
    if let Some(share) = share {
        let words = look.with(Msg::Percent, &[("share", share.into())]);
        let style = look.theme.small().bold().color(if share > 0.0 { p.accent } else { p.warn });
        let block = crate::ui::text::block(ui.ctx(), &words, &style, f32::INFINITY, &[]);
        let at = slice(top, look.rtl, top.width() - block.size().x, block.size().x);
        block.paint(ui.painter(), pos2(at.left(), at.center().y - block.size().y / 2.0));
        top = slice(top, look.rtl, 0.0, top.width() - block.size().x - look.space(Space::Hair));
    }
    line(ui, look, top, what.scene.name(node), &look.theme.strong().size(look.theme.small().size + 0.5).line_height(1.3));
    let said = if shown.place.id().is_empty() { "" } else { what.scene.lines[node].as_str() };
    line(ui, look, bottom, said, &look.theme.small().line_height(1.3));
    let name = without_isolates(what.scene.name(node));
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_chosen, &name));
    access::one_of(&response, Role::ListBoxOption, index, what.nodes.len(), is_chosen);
    let mut about = vec![without_isolates(said)];
    if mistakes > 0 {
        about.push(format!("{}: {}", look.text(AuthorMsg::AuthorMistakes), look.number(mistakes as i64)));
    }
    if unmatched > 0 {
        about.push(format!("{}: {}", look.text(AuthorMsg::AuthorUnmatched), look.number(unmatched as i64)));
    }
    if let Some(share) = share {
        about.push(look.with(AuthorMsg::AuthorMet, &[("share", share.into())]));
    }
    access::about(&response, &about.join(". "));
    if is_stop {
        focus::stop(&response);
    }
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    response
}
