//! The panel behind “Settings”: colours, text size, movement.
//!
//! Must never change a setting: it tells what was asked for.

use super::access;
use super::button::{Button, Rank};
use super::icon::Icon;
use super::layout::{place, slice};
use super::tick::{radios, tick};
use crate::locale::{AuthorMsg, CohortMsg, Msg};
use crate::ui::model::{Settings, ThemeChoice};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::{LARGEST_TEXT, SMALLEST_TEXT, Space};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Key, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2};

/// Steps of the text size, in percent.
const TEXT_STEP: u32 = 10;

/// Shows the panel; the first choice takes the keyboard if asked to.
pub fn settings_ui(ui: &mut Ui, look: &Look<'_>, settings: &Settings, take_keyboard: bool) -> Option<Settings> {
    let mut wanted = None;
    let title = text::label(ui, &look.text(Msg::SettingsColours), &look.theme.overline());
    access::heading(&title, 2);
    access::named_by(ui, Role::RadioGroup, &title, |ui| {
        let names = ThemeChoice::ALL.map(|theme| look.text(theme_name(theme)));
        let now = ThemeChoice::ALL.iter().position(|theme| settings.theme == *theme);
        let pressed = radios(ui, look, &names, now, |_, index, choice| {
            if take_keyboard && Some(index) == now {
                choice.request_focus();
            }
        });
        wanted = pressed.map(|index| Settings { theme: ThemeChoice::ALL[index], ..settings.clone() });
    });
    ui.add_space(look.space(Space::Medium));
    wanted = text_size(ui, look, settings).or(wanted);
    ui.add_space(look.space(Space::Medium));
    if tick(ui, look, settings.reduced_motion, &look.text(Msg::SettingsStill)).clicked() {
        wanted = Some(Settings { reduced_motion: !settings.reduced_motion, ..settings.clone() });
    }
    text::label(ui, &look.text(Msg::SettingsStillWhy), &look.theme.small());
    ui.add_space(look.space(Space::Medium));
    if tick(ui, look, settings.authoring, &look.text(AuthorMsg::SettingsAuthor)).clicked() {
        wanted = Some(Settings { authoring: !settings.authoring, ..settings.clone() });
    }
    text::label(ui, &look.text(AuthorMsg::SettingsAuthorWhy), &look.theme.small());
    ui.add_space(look.space(Space::Medium));
    if tick(ui, look, settings.training, &look.text(CohortMsg::SettingsTrainer)).clicked() {
        wanted = Some(Settings { training: !settings.training, ..settings.clone() });
    }
    text::label(ui, &look.text(CohortMsg::SettingsTrainerWhy), &look.theme.small());
    wanted
}

fn theme_name(theme: ThemeChoice) -> Msg {
    match theme {
        ThemeChoice::Light => Msg::BarLight,
        ThemeChoice::Dark => Msg::BarDark,
        ThemeChoice::ContrastDark => Msg::SettingsContrastDark,
        ThemeChoice::ContrastLight => Msg::SettingsContrastLight,
    }
}

/// Its name, and below it less, the size now, more. At its end a button does nothing and keeps the keyboard: whoever goes on pressing
/// must not press something else.
fn text_size(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    let now = settings.text_percent;
    let to = |percent: u32| Some(Settings { text_percent: percent.clamp(SMALLEST_TEXT, LARGEST_TEXT), ..settings.clone() });
    let title = look.with(Msg::BarTextSize, &[("share", (f64::from(now) / 100.0).into())]);
    access::heading(&text::label(ui, &title, &look.theme.overline()), 2);
    let (smaller, larger) = (look.text(Msg::BarTextSmaller), look.text(Msg::BarTextLarger));
    let less = Button::icon_only(Icon::Minus, &smaller, Rank::Secondary);
    let less = if now > SMALLEST_TEXT { less } else { less.done() };
    let more = Button::icon_only(Icon::Plus, &larger, Rank::Secondary);
    let more = if now < LARGEST_TEXT { more } else { more.done() };
    let whole = ui.available_rect_before_wrap();
    let size = less.size(ui, look, whole.width());
    let row = Rect::from_min_size(whole.min, egui::vec2(whole.width(), size.y));
    let (less, _) = place(ui, look, slice(row, look.rtl, 0.0, size.x), |ui| less.show(ui, look));
    let middle = slice(row, look.rtl, size.x, (row.width() - 2.0 * size.x).max(1.0));
    meter(ui, look, middle.shrink2(egui::vec2(look.space(Space::Medium), 0.0)), now);
    let end = slice(row, look.rtl, row.width() - size.x, size.x);
    let (more, _) = place(ui, look, end, |ui| more.show(ui, look));
    ui.advance_cursor_after_rect(row);
    let (left, right) = ui.input(|i| (i.key_pressed(Key::ArrowLeft), i.key_pressed(Key::ArrowRight)));
    let (down, up) = if look.rtl { (right, left) } else { (left, right) };
    let by_arrow = less.has_focus() || more.has_focus();
    match () {
        () if now > SMALLEST_TEXT && (less.clicked() || by_arrow && down) => to(now.saturating_sub(TEXT_STEP)),
        () if now < LARGEST_TEXT && (more.clicked() || by_arrow && up) => to(now + TEXT_STEP),
        () => None,
    }
}

/// Where the size stands between the least and the largest, with the usual size marked.
fn meter(ui: &mut Ui, look: &Look<'_>, rect: Rect, now: u32) {
    let p = &look.theme.palette;
    let share = |percent: u32| (percent - SMALLEST_TEXT) as f32 / (LARGEST_TEXT - SMALLEST_TEXT) as f32;
    let high = look.theme.em(6.0);
    let line = Rect::from_center_size(rect.center(), egui::vec2(rect.width(), high));
    super::meter::bar(ui, look, line, share(now.clamp(SMALLEST_TEXT, LARGEST_TEXT)), p.accent);
    let usual = slice(line, look.rtl, line.width() * share(100), 0.0).left();
    ui.painter().vline(usual, rect.center().y - high * 1.2..=rect.center().y + high * 1.2, egui::Stroke::new(1.5, p.border));
    let response = ui.interact(
        Rect::from_center_size(pos2(rect.center().x, rect.center().y), line.size()),
        ui.id().with("size"),
        Sense::hover(),
    );
    let name = without_isolates(&look.with(Msg::Percent, &[("share", (f64::from(now) / 100.0).into())]));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &name));
}
