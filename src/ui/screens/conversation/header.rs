//! The head of the conversation: with whom, where, how long, in what mood, and the way out.
//!
//! Must never colour a mood without saying it.

use super::Room;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Axis;
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::face;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{columns, far_end, far_width, place, slice};
use crate::ui::widgets::meter::meter;
use crate::ui::words::{self, Look};
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// From this width on the mood stands in the same row.
const ONE_ROW: f32 = 1120.0;

/// Shows the head; `desk_open` is toggled where the desk lies behind a button.
pub fn header_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    practice: &Practice,
    room: Room,
    desk_open: &mut bool,
) -> Option<Action> {
    let p = &look.theme.palette;
    let width = ui.available_width();
    let one_row = room.short || width >= look.theme.em(ONE_ROW);
    let row = look.theme.em(46.0).max(look.theme.control_height()) + look.space(Space::Medium);
    let mood_row = look.theme.em(44.0) + look.space(Space::Small);
    let height = if one_row { row } else { row + mood_row };
    let whole = Rect::from_min_size(pos2(ui.max_rect().left(), ui.cursor().top()), vec2(width, height));
    ui.painter().rect_filled(whole, 0.0, p.surface);
    ui.painter().hline(whole.x_range(), whole.bottom() - 0.5, egui::Stroke::new(1.0, p.line));
    let inner = whole.shrink2(vec2(look.space(Space::Huge), 0.0));
    let first = Rect::from_min_size(inner.min, vec2(inner.width(), row));
    let end_width = far_width(ui, "ways out");
    let rest = inner.width() - end_width - look.space(Space::Large);
    let second = Rect::from_min_size(pos2(inner.left(), first.bottom() - look.space(Space::Hair)), vec2(inner.width(), mood_row));
    let face = face_width(ui, look, practice);
    let (name_width, mood_rect) = match (room.short, one_row) {
        (true, _) => (rest - face, slice(first, look.rtl, rest - face, face)),
        (false, true) => (rest * 0.38, slice(first, look.rtl, rest * 0.38, rest * 0.62)),
        (false, false) => (rest, second),
    };
    who(ui, look, practice, slice(first, look.rtl, 0.0, name_width), room.short);
    face_and_word(ui, look, practice, mood_rect);
    if !room.short {
        let start = face + look.space(Space::Medium);
        meters(ui, look, practice, slice(mood_rect, look.rtl, start, mood_rect.width() - start));
    }
    let action = far_end(ui, look, first, "ways out", |ui| ways_out(ui, look, model, practice, room, desk_open));
    ui.allocate_rect(whole, Sense::hover());
    action
}

fn who(ui: &mut Ui, look: &Look<'_>, practice: &Practice, rect: Rect, name_alone: bool) {
    let p = &look.theme.palette;
    let side = look.theme.em(38.0);
    let picture = Rect::from_center_size(slice(rect, look.rtl, 0.0, side).center(), vec2(side, side));
    face::avatar(ui.painter(), picture, p.accent_soft, p.accent);
    let beside = side + look.space(Space::Medium);
    let setup = practice.setup();
    let channel = look.text(words::channel(setup.scenario.channel));
    let line = format!("{channel} · {}", practice.script().text("title"));
    let (name_style, line_style) = (look.theme.heading().line_height(1.3), look.theme.small().line_height(1.4));
    let room = slice(rect, look.rtl, beside, rect.width() - beside);
    let name = practice.script().text("customer");
    let name_style = if name_alone { look.theme.strong().line_height(1.25) } else { name_style };
    let name_height = text::block(ui.ctx(), name, &name_style, room.width(), &[]).size().y;
    let both = if name_alone { name_height } else { name_height + line_style.size * 1.4 + 2.0 };
    let room = Rect::from_center_size(room.center(), vec2(room.width(), both));
    place(ui, look, room, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.shrink_clip_rect(room.expand2(vec2(0.0, 6.0)));
        access::heading(&text::label(ui, name, &name_style), 1);
        if !name_alone {
            text::label(ui, &line, &line_style);
        }
    });
}

/// Clock, desk and stop.
fn ways_out(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    practice: &Practice,
    room: Room,
    desk_open: &mut bool,
) -> Option<Action> {
    let button = |ui: &mut Ui, sign: Icon, msg: Msg, selected: Option<bool>| {
        let word = look.text(msg);
        let button = if room.compact {
            Button::icon_only(sign, &word, Rank::Secondary)
        } else {
            Button::new(&word, Rank::Secondary).icon(sign)
        };
        let button = selected.map_or(button, |on| button.selected(on));
        button.show(ui, look)
    };
    clock(ui, look, model, practice);
    ui.add_space(look.space(Space::Small));
    let msg = if *desk_open { Msg::PanelHide } else { Msg::PanelShow };
    if !room.side_by_side {
        let toggle = button(ui, Icon::Book, msg, Some(*desk_open));
        access::expands(&toggle, *desk_open);
        if toggle.clicked() {
            *desk_open = !*desk_open;
        }
    }
    (practice.ended().is_none() && button(ui, Icon::Pause, Msg::StopPractice, None).clicked()).then_some(Action::Stop)
}

fn clock(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, practice: &Practice) {
    let seconds = if practice.ended().is_some() { practice.at_secs() } else { model.elapsed_secs };
    let time = look.words.numbers.clock(u64::from(seconds));
    let style = look.theme.heading().line_height(1.3);
    let block = text::block(ui.ctx(), &time, &style, f32::INFINITY, &[]);
    let side = look.theme.em(18.0);
    let gap = look.space(Space::Hair) * 1.5;
    // Room for five digits, so that nothing moves when the minutes grow.
    let width = side + gap + block.size().x.max(look.theme.em(50.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, block.size().y.max(side)), Sense::hover());
    icon::paint(ui.painter(), slice(rect, look.rtl, 0.0, side), Icon::Clock, look.theme.palette.muted, false);
    let at = slice(rect, look.rtl, side + gap, block.size().x);
    block.paint(ui.painter(), pos2(at.left(), rect.center().y - block.size().y / 2.0));
    let label = look.with(Msg::ClockLabel, &[("time", time.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&label)));
    access::role(&response, egui::accesskit::Role::Timer);
}

/// The word for the mood, laid out.
fn mood_word(ui: &Ui, look: &Look<'_>, practice: &Practice) -> (String, std::sync::Arc<text::Block>) {
    let word = look.text(words::band(practice.band()));
    let block = text::block(ui.ctx(), &word, &look.theme.strong().line_height(1.3), f32::INFINITY, &[]);
    (word, block)
}

/// Room for face and word; other words of about this length do not move what stands beside.
fn face_width(ui: &Ui, look: &Look<'_>, practice: &Practice) -> f32 {
    let word = mood_word(ui, look, practice).1.size().x.max(look.theme.em(60.0));
    look.theme.em(34.0) + look.space(Space::Small) + word + look.space(Space::Small)
}

fn face_and_word(ui: &mut Ui, look: &Look<'_>, practice: &Practice, rect: Rect) {
    let heat = ui.ctx().animate_value_with_time(egui::Id::new("sabr mood face"), face::heat(practice.band()), 0.6);
    let side = look.theme.em(34.0);
    let picture = Rect::from_center_size(slice(rect, look.rtl, 0.0, side).center(), vec2(side, side));
    face::paint(ui.painter(), picture, heat, &look.theme.palette);
    let (word, block) = mood_word(ui, look, practice);
    let at = slice(rect, look.rtl, side + look.space(Space::Small), block.size().x);
    block.paint(ui.painter(), pos2(at.left(), rect.center().y - block.size().y / 2.0));
    let label = look.with(Msg::MoodLabel, &[("mood", word.into())]);
    let named =
        ui.interact(picture.union(Rect::from_center_size(at.center(), block.size())), ui.id().with("mood"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, without_isolates(&label)));
}

/// Four small meters side by side.
fn meters(ui: &mut Ui, look: &Look<'_>, practice: &Practice, rect: Rect) {
    let gap = look.space(Space::Large);
    let each = ((rect.width() - 3.0 * gap) / 4.0).clamp(1.0, look.theme.em(150.0));
    let high = look.theme.small().size * 1.4 + look.theme.em(9.0);
    for index in 0..Axis::ALL.len() {
        let cell = slice(rect, look.rtl, index as f32 * (each + gap), each);
        let cell = Rect::from_center_size(cell.center(), vec2(each, high));
        place(ui, look, cell, |ui| axis_meter(ui, look, practice, index, each));
    }
}

/// The same in two rows, for the desk.
pub fn meters_grid(ui: &mut Ui, look: &Look<'_>, practice: &Practice) {
    for row in 0..2 {
        columns(ui, look, 2, |column, ui| {
            let width = ui.available_width();
            axis_meter(ui, look, practice, row * 2 + column, width);
        });
        ui.add_space(look.space(Space::Small));
    }
}

fn axis_meter(ui: &mut Ui, look: &Look<'_>, practice: &Practice, index: usize, width: f32) {
    let (Some(axis), Some(color)) = (Axis::ALL.get(index), look.theme.palette.axes.get(index)) else { return };
    meter(ui, look, &look.text(words::axis(*axis)), practice.state().mood.get(*axis), *color, width);
}
