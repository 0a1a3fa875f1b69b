//! The head of the conversation: with whom, where, how long, in what mood, and the way out.
//!
//! Must never colour a mood without saying it.

use super::Room;
use super::expected::Expected;
use crate::customer::Band;
use crate::locale::Msg;
use crate::practice::{Mode, Practice};
use crate::scenario::{Axis, Looks};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::stage::{Actor, perform};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::chip::{Chip, ChipTone, chip_or_sign, sized as chip_size, tone_colors};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{columns, place, row, slice};
use crate::ui::widgets::meter::meter;
use crate::ui::words::{self, Look};
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Narrower than this (in points at 100 % text) nothing is kept free for longer words.
const SNUG: f32 = 300.0;
/// Side of the large portrait, in points at 100 % text.
const PORTRAIT: f32 = 148.0;
/// Side of the small one.
const SMALL_PORTRAIT: f32 = 50.0;

/// Where the pieces of the head stand, after what they need.
pub struct Plan {
    rows: [f32; 3],
    /// The row of clock and buttons.
    ways_row: usize,
    /// The mood stands in the first row, between them.
    one_row: bool,
    meters: bool,
    snug: bool,
    name: f32,
    mood: f32,
    /// Side of the large portrait beside all rows; 0 where a small one stands before the name.
    portrait: f32,
}

impl Plan {
    /// Height of the head.
    pub fn height(&self) -> f32 {
        self.rows.iter().sum::<f32>().max(self.portrait)
    }

    /// Whether the meters have room in the head; else they lie with the desk.
    pub fn has_meters(&self) -> bool {
        self.meters
    }
}

fn inset(look: &Look<'_>, width: f32) -> f32 {
    look.space(Space::Huge).min(width * 0.05)
}

/// Measures the pieces: one row where all fit, else the mood below the name, and in a narrow window the buttons there, too.
pub fn plan(ui: &Ui, look: &Look<'_>, model: &Model<'_>, practice: &Practice, room: Room, width: f32, desk_open: bool) -> Plan {
    let gap = look.space(Space::Large);
    let portrait = if room.stage { look.theme.em(PORTRAIT) } else { 0.0 };
    let inner = width - 2.0 * inset(look, width) - if room.stage { portrait + gap } else { 0.0 };
    let snug = inner < look.theme.em(SNUG);
    let ways_size = Ways::new(look, model, practice, room, desk_open).size(ui, look, snug);
    let mood = mood_width(ui, look, practice, snug);
    let meters = 4.0 * meter_width(ui, look) + 3.0 * gap + gap;
    let picture = if room.stage { 0.0 } else { picture_width(look) };
    let one_line = picture + who_blocks(ui, look, practice, room.short, f32::INFINITY).x;
    let mood_whole = mood + if room.short { 0.0 } else { meters };
    let one_row = !room.stage && one_line + gap + mood_whole + gap + ways_size.x <= inner;
    let rest = inner - ways_size.x - gap;
    let ways_beside = one_row || rest >= picture + look.theme.em(120.0);
    let name = match (one_row, ways_beside) {
        (true, _) => (rest * 0.38).max(one_line).min(rest - gap - mood_whole),
        (false, true) => rest,
        (false, false) => inner,
    };
    let name_high = who_blocks(ui, look, practice, room.short, name - picture).y.max(small_side(look));
    let mood_high = look.theme.em(36.0).max(look.theme.body().size * 1.3);
    let air = look.space(Space::Medium);
    let beside_mood = mood + look.space(Space::Small) + ways_size.x <= inner;
    let ways_row = if ways_beside {
        0
    } else if beside_mood {
        1
    } else {
        2
    };
    let mut rows = [name_high, if one_row { 0.0 } else { mood_high }, 0.0];
    if one_row {
        rows[0] = rows[0].max(mood_high);
    }
    rows[ways_row] = ways_size.y.max(rows[ways_row]);
    for (row, air) in rows.iter_mut().zip([air, look.space(Space::Small), look.space(Space::Small)]) {
        *row += if *row > 0.0 { air } else { 0.0 };
    }
    let below = if ways_row == 1 { inner - ways_size.x - gap } else { inner };
    let has_meters = !room.short && (one_row || mood + meters <= below);
    let mood = if one_row { rest - gap - name } else { below };
    Plan { rows, ways_row, one_row, meters: has_meters, snug, name, mood, portrait }
}

/// Shows the head; `desk_open` is toggled where the desk lies behind a button.
pub fn header_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    practice: &Practice,
    room: Room,
    plan: &Plan,
    desk_open: &mut bool,
) -> Option<Action> {
    let p = &look.theme.palette;
    let width = ui.available_width();
    let whole = Rect::from_min_size(pos2(ui.max_rect().left(), ui.cursor().top()), vec2(width, plan.height()));
    ui.painter().rect_filled(whole, 0.0, p.surface);
    ui.painter().hline(whole.x_range(), whole.bottom() - 0.5, look.theme.hairline());
    let mut inner = whole.shrink2(vec2(inset(look, width), 0.0));
    if plan.portrait > 0.0 {
        let at = slice(inner, look.rtl, 0.0, plan.portrait);
        let air = look.space(Space::Small) * 0.75;
        portrait(ui, look, practice, room, Rect::from_center_size(at.center(), vec2(plan.portrait, plan.portrait - 2.0 * air)));
        let beside = plan.portrait + look.space(Space::Large);
        inner = slice(inner, look.rtl, beside, inner.width() - beside);
        inner.min.y += (plan.height() - plan.rows.iter().sum::<f32>()) / 2.0;
    }
    let first = Rect::from_min_size(inner.min, vec2(inner.width(), plan.rows[0]));
    let below =
        |top: f32, high: f32| Rect::from_min_size(pos2(inner.left(), top - look.space(Space::Hair)), vec2(inner.width(), high));
    let second = below(first.bottom(), plan.rows[1]);
    let third = below(first.bottom() + plan.rows[1], plan.rows[2]);
    who(ui, look, practice, slice(first, look.rtl, 0.0, plan.name), room);
    let gap = look.space(Space::Large);
    let mood = if plan.one_row {
        slice(first, look.rtl, plan.name + gap, plan.mood)
    } else {
        slice(second, look.rtl, 0.0, plan.mood.max(1.0))
    };
    mood_ui(ui, look, practice, mood);
    if plan.meters {
        let start = mood_width(ui, look, practice, plan.snug) + gap;
        meters(ui, look, practice, slice(mood, look.rtl, start, (mood.width() - start).max(1.0)));
    }
    let ways = Ways::new(look, model, practice, room, *desk_open);
    let action = ways_out(ui, look, &ways, [first, second, third][plan.ways_row], plan.snug, desk_open);
    ui.allocate_rect(whole, Sense::hover());
    action
}

/// Side of the small portrait; like spaces it grows slower than text.
fn small_side(look: &Look<'_>) -> f32 {
    (SMALL_PORTRAIT * look.theme.scale.sqrt()).round()
}

fn picture_width(look: &Look<'_>) -> f32 {
    small_side(look) + look.space(Space::Medium)
}

/// The customer, with the mood as a ring that also says its numbers.
fn portrait(ui: &mut Ui, look: &Look<'_>, practice: &Practice, room: Room, rect: Rect) {
    let (setup, mood) = (practice.setup(), practice.state().mood);
    let looks = Looks::new(setup.scenario.id.as_str(), &setup.catalogue.tag, practice.script().text("look"));
    let alive = practice.ended().is_none();
    let actor = Actor { looks: &looks, mood: &mood, channel: setup.scenario.channel, alive, spoke: room.spoke };
    perform(ui, look, egui::Id::new("sabr customer"), rect, &actor);
    let value = |axis| i64::from(mood.get(axis)).into();
    let label = look.with(
        Msg::PortraitLabel,
        &[
            ("customer", practice.script().text("customer").into()),
            ("patience", value(Axis::Patience)),
            ("anger", value(Axis::Anger)),
            ("confusion", value(Axis::Confusion)),
            ("trust", value(Axis::Trust)),
        ],
    );
    let named = ui.interact(rect, ui.id().with("portrait"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, without_isolates(&label)));
}

/// The name, and below it the channel and what it is about.
fn who_words(look: &Look<'_>, practice: &Practice, name_alone: bool) -> Vec<(String, text::Style)> {
    let name = practice.script().text("customer").to_owned();
    if name_alone {
        return vec![(name, look.theme.strong().line_height(1.25))];
    }
    let channel = look.text(words::channel(practice.setup().scenario.channel));
    let line = look.with(Msg::ChannelAndTitle, &[("channel", channel.into()), ("title", practice.script().text("title").into())]);
    vec![(name, look.theme.heading().line_height(1.3)), (line, look.theme.small().line_height(1.4))]
}

fn who_blocks(ui: &Ui, look: &Look<'_>, practice: &Practice, name_alone: bool, room: f32) -> egui::Vec2 {
    let sizes = who_words(look, practice, name_alone).into_iter();
    let sizes = sizes.map(|(words, style)| text::block(ui.ctx(), &words, &style, room.max(1.0), &[]).size());
    sizes.fold(vec2(0.0, 0.0), |all, size| vec2(all.x.max(size.x), all.y + size.y + 1.0))
}

fn who(ui: &mut Ui, look: &Look<'_>, practice: &Practice, rect: Rect, what: Room) {
    let name_alone = what.short;
    let mut beside = 0.0;
    if !what.stage {
        let side = small_side(look);
        let picture = Rect::from_center_size(slice(rect, look.rtl, 0.0, side).center(), vec2(side, side));
        portrait(ui, look, practice, what, picture);
        beside = picture_width(look);
    }
    let room = slice(rect, look.rtl, beside, (rect.width() - beside).max(1.0));
    let high = who_blocks(ui, look, practice, name_alone, room.width()).y;
    let room = Rect::from_center_size(room.center(), vec2(room.width(), high));
    place(ui, look, room, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for (nth, (words, style)) in who_words(look, practice, name_alone).into_iter().enumerate() {
            let line = text::label(ui, &words, &style);
            if nth == 0 {
                access::heading(&line, 1);
            }
        }
    });
}

/// Clock, desk and stop, as far as they are there.
struct Ways {
    mode: Chip,
    seconds: u32,
    time: String,
    expected: Option<Expected>,
    desk: Option<String>,
    stop: Option<String>,
    room: Room,
    desk_open: bool,
}

impl Ways {
    fn new(look: &Look<'_>, model: &Model<'_>, practice: &Practice, room: Room, desk_open: bool) -> Ways {
        let desk = look.text(if desk_open { Msg::PanelHide } else { Msg::PanelShow });
        let now = model.elapsed_secs.max(practice.at_secs());
        let seconds = if practice.is_over() { practice.at_secs() } else { now };
        let expected = Expected::new(look, practice, now).filter(|_| room.spacious);
        Ways {
            mode: mode_chip(look, practice),
            seconds,
            expected,
            time: look.words.numbers.clock(u64::from(seconds)),
            desk: (!room.side_by_side).then_some(desk),
            stop: (!practice.is_over()).then(|| look.text(Msg::StopPractice)),
            room,
            desk_open,
        }
    }

    /// A sign alone where there is little room.
    fn button<'w>(&self, sign: Icon, word: &'w str) -> Button<'w> {
        if self.room.compact {
            Button::icon_only(sign, word, Rank::Secondary)
        } else {
            Button::new(word, Rank::Secondary).icon(sign)
        }
    }

    fn desk(&self) -> Option<Button<'_>> {
        self.desk.as_deref().map(|word| self.button(Icon::Book, word).selected(self.desk_open))
    }

    fn stop(&self) -> Option<Button<'_>> {
        self.stop.as_deref().map(|word| self.button(Icon::Pause, word))
    }

    fn size(&self, ui: &Ui, look: &Look<'_>, snug: bool) -> egui::Vec2 {
        let gap = look.space(Space::Small);
        let buttons = self.desk().into_iter().chain(self.stop()).map(|b| b.size(ui, look, f32::INFINITY));
        let clock = vec2(clock_width(ui, look, &self.time, snug), 0.0);
        let mode = chip_size(ui, look, &self.mode, f32::INFINITY, self.room.compact);
        let start = vec2(clock.x + gap + mode.x, mode.y);
        let expected = self.expected.as_ref().map(|expected| expected.size(ui, look, f32::INFINITY));
        let beside = buttons.chain(expected);
        beside.fold(start, |all, size| vec2(all.x + gap + size.x, all.y.max(size.y)))
    }
}

fn mode_chip(look: &Look<'_>, practice: &Practice) -> Chip {
    let mode = practice.setup().options.mode;
    let (icon, tone) = match mode {
        Mode::Practice => (Icon::Hint, ChipTone::Accent),
        Mode::Assessment => (Icon::Goal, ChipTone::Plain),
    };
    Chip { text: look.text(words::mode(mode).0), icon: Some(icon), tone }
}

/// Mode, clock, desk and stop at the ending edge, in this order.
fn ways_out(ui: &mut Ui, look: &Look<'_>, ways: &Ways, rect: Rect, snug: bool, desk_open: &mut bool) -> Option<Action> {
    let width = ways.size(ui, look, snug).x.min(rect.width());
    let mut action = None;
    row(ui, look, slice(rect, look.rtl, rect.width() - width, width), look.space(Space::Small), |ui| {
        chip_or_sign(ui, look, &ways.mode, ways.room.compact);
        if let Some(expected) = &ways.expected {
            expected.show(ui, look);
        }
        clock(ui, look, ways, snug);
        if let Some(button) = ways.desk() {
            let toggle = button.show(ui, look);
            access::expands(&toggle, *desk_open);
            if toggle.clicked() {
                *desk_open = !*desk_open;
            }
        }
        if ways.stop().is_some_and(|button| button.show(ui, look).clicked()) {
            action = Some(Action::Stop);
        }
    });
    action
}

fn clock_style(look: &Look<'_>) -> text::Style {
    look.theme.heading().line_height(1.3)
}

fn clock_gap(look: &Look<'_>) -> f32 {
    look.space(Space::Hair) * 1.5
}

fn clock_width(ui: &Ui, look: &Look<'_>, time: &str, snug: bool) -> f32 {
    let wide = text::block(ui.ctx(), time, &clock_style(look), f32::INFINITY, &[]).size().x;
    // Room for five digits, so that nothing moves when the minutes grow.
    look.theme.em(18.0) + clock_gap(look) + if snug { wide } else { wide.max(look.theme.em(50.0)) }
}

fn clock(ui: &mut Ui, look: &Look<'_>, ways: &Ways, snug: bool) {
    let block = text::block(ui.ctx(), &ways.time, &clock_style(look), f32::INFINITY, &[]);
    let side = look.theme.em(18.0);
    let width = clock_width(ui, look, &ways.time, snug);
    let (rect, response) = ui.allocate_exact_size(vec2(width, block.size().y.max(side)), Sense::hover());
    icon::paint(ui.painter(), slice(rect, look.rtl, 0.0, side), Icon::Clock, look.theme.palette.muted, false);
    let at = slice(rect, look.rtl, side + clock_gap(look), block.size().x);
    block.paint(ui.painter(), pos2(at.left(), rect.center().y - block.size().y / 2.0));
    let label = look.with(Msg::ClockLabel, &[("seconds", ways.seconds.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(&label)));
    access::role(&response, egui::accesskit::Role::Timer);
}

/// The word for the mood, laid out, and the ground it stands on.
fn mood_word(ui: &Ui, look: &Look<'_>, practice: &Practice) -> (String, std::sync::Arc<text::Block>, egui::Color32) {
    let band = practice.band();
    let word = look.text(words::band(band));
    let tone = match band {
        Band::Calm => ChipTone::Good,
        Band::Tense => ChipTone::Warn,
        Band::Hot => ChipTone::Bad,
    };
    let (ground, ink) = tone_colors(tone, &look.theme.palette);
    let style = look.theme.strong().line_height(1.3).color(ink);
    (word.clone(), text::block(ui.ctx(), &word, &style, f32::INFINITY, &[]), ground)
}

fn mood_pad(look: &Look<'_>) -> f32 {
    look.space(Space::Medium)
}

/// Room for the mood's word; other words of about this length do not move what stands beside.
fn mood_width(ui: &Ui, look: &Look<'_>, practice: &Practice, snug: bool) -> f32 {
    let word = mood_word(ui, look, practice).1.size().x;
    let word = if snug { word } else { word.max(look.theme.em(60.0)) };
    word + 2.0 * mood_pad(look) + look.space(Space::Small)
}

fn mood_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, rect: Rect) {
    let (word, block, ground) = mood_word(ui, look, practice);
    let size = block.size() + vec2(2.0 * mood_pad(look), 2.0 * look.space(Space::Hair));
    let at = Rect::from_center_size(slice(rect, look.rtl, 0.0, size.x).center(), size);
    ui.painter().rect(at, size.y / 2.0, ground, look.theme.rim(look.theme.palette.line), egui::StrokeKind::Inside);
    block.paint(ui.painter(), at.center() - block.size() / 2.0);
    let label = look.with(Msg::MoodLabel, &[("mood", word.into())]);
    let named = ui.interact(at, ui.id().with("mood"), Sense::hover());
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

/// Least width of a meter: the longest name and a number beside it.
fn meter_width(ui: &Ui, look: &Look<'_>) -> f32 {
    let style = look.theme.small();
    let wide = |words: &str| text::block(ui.ctx(), words, &style.bold(), f32::INFINITY, &[]).size().x;
    let names = Axis::ALL.into_iter().map(|axis| wide(&look.text(words::axis(axis)))).fold(0.0, f32::max);
    names + wide(&look.number(100)) + look.space(Space::Small)
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
