//! The bar on every screen: the name of the program, the languages by their own names, the look and the text size.
//!
//! Must never change a setting: it tells what was asked for.

use super::button::{Button, Rank};
use super::icon::{self, Icon};
use super::layout::{place, slice};
use crate::locale::Msg;
use crate::ui::action::Action;
use crate::ui::model::{Model, Settings, ThemeChoice};
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::{LARGEST_TEXT, SMALLEST_TEXT, Space};
use crate::ui::words::Look;
use egui::{Layout, Popup, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Steps of the text size, in percent.
const TEXT_STEP: u32 = 10;
/// Narrower than this (in points at 100 % text) the languages go into a menu.
const ROOMY: f32 = 760.0;

/// Shows the bar; returns the settings asked for.
pub fn top_bar(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Action> {
    let p = &look.theme.palette;
    let height = look.theme.control_height() + 2.0 * look.space(Space::Small);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, p.surface);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, egui::Stroke::new(1.0, p.line));
    let inner = rect.shrink2(vec2(look.space(Space::Huge), 0.0));
    wordmark(ui, look, inner);
    let mut wanted = None;
    // Laid out from the far end, so that it keeps to its edge at any width.
    let layout = if look.rtl { Layout::left_to_right(egui::Align::Center) } else { Layout::right_to_left(egui::Align::Center) };
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(layout));
    bar.spacing_mut().item_spacing.x = look.space(Space::Hair);
    wanted = text_size(&mut bar, look, model.settings).or(wanted);
    bar.add_space(look.space(Space::Small));
    wanted = theme_switch(&mut bar, look, model.settings).or(wanted);
    bar.add_space(look.space(Space::Small));
    let roomy = rect.width() >= look.theme.em(ROOMY);
    wanted = if roomy { languages(&mut bar, look, model) } else { language_menu(&mut bar, look, model) }.or(wanted);
    wanted.map(Action::Set)
}

fn wordmark(ui: &mut Ui, look: &Look<'_>, inner: Rect) {
    let p = look.theme.palette;
    let side = look.theme.em(26.0);
    let mark = Rect::from_center_size(slice(inner, look.rtl, 0.0, side).center(), vec2(side, side));
    icon::wordmark(ui.painter(), mark, p.accent, p.on_accent);
    let style = look.theme.title().line_height(1.4);
    let at = slice(inner, look.rtl, side + look.space(Space::Small), inner.width() / 3.0);
    let at = Rect::from_center_size(at.center(), vec2(at.width(), style.size * 1.4));
    let (_, name) = place(ui, look, at, |ui| text::label(ui, &look.text(Msg::AppName), &style));
    if inner.width() >= look.theme.em(1000.0) {
        let start = if look.rtl { inner.right() - name.left() } else { name.right() - inner.left() };
        let small = look.theme.small();
        let at = slice(inner, look.rtl, start + look.space(Space::Medium), inner.width() / 4.0);
        let at = Rect::from_center_size(at.center(), vec2(at.width(), small.size * small.line_height - 2.0));
        place(ui, look, at, |ui| text::label(ui, &look.text(Msg::AppMeaning), &small));
    }
}

fn text_size(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    let now = settings.text_percent;
    let to = |percent: u32| Some(Settings { text_percent: percent.clamp(SMALLEST_TEXT, LARGEST_TEXT), ..settings.clone() });
    let mut wanted = None;
    let larger = look.text(Msg::BarTextLarger);
    if Button::icon_only(Icon::Plus, &larger, Rank::Quiet).enabled(now < LARGEST_TEXT).show(ui, look).clicked() {
        wanted = to(now + TEXT_STEP);
    }
    let style = look.theme.small();
    let block = text::block(ui.ctx(), &look.with(Msg::Percent, &[("percent", now.into())]), &style, f32::INFINITY, &[]);
    let (rect, response) = ui.allocate_exact_size(vec2(block.size().x.max(look.theme.em(44.0)), block.size().y), Sense::hover());
    block.paint(ui.painter(), rect.center() - block.size() / 2.0);
    let name = without_isolates(&look.with(Msg::BarTextSize, &[("percent", now.into())]));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    let smaller = look.text(Msg::BarTextSmaller);
    if Button::icon_only(Icon::Minus, &smaller, Rank::Quiet).enabled(now > SMALLEST_TEXT).show(ui, look).clicked() {
        wanted = to(now.saturating_sub(TEXT_STEP));
    }
    wanted
}

fn theme_switch(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    let (icon, name, theme) = match settings.theme {
        ThemeChoice::Light => (Icon::Moon, Msg::BarDark, ThemeChoice::Dark),
        ThemeChoice::Dark => (Icon::Sun, Msg::BarLight, ThemeChoice::Light),
    };
    let clicked = Button::icon_only(icon, &look.text(name), Rank::Quiet).show(ui, look).clicked();
    clicked.then(|| Settings { theme, ..settings.clone() })
}

fn languages(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Settings> {
    let mut wanted = None;
    for choice in model.languages.iter().rev() {
        let is_now = choice.tag == model.settings.language;
        let button = Button::new(&choice.name, Rank::Quiet).small().selected(is_now).show(ui, look);
        super::access::language(&button, &choice.tag);
        if button.clicked() && !is_now {
            wanted = Some(Settings { language: choice.tag.clone(), ..model.settings.clone() });
        }
    }
    wanted
}

fn language_menu(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Settings> {
    let now = model.languages.iter().find(|l| l.tag == model.settings.language);
    let name = now.map_or_else(|| look.text(Msg::BarLanguage), |l| l.name.clone());
    let response = Button::new(&name, Rank::Quiet).named(&look.text(Msg::BarLanguage)).icon(Icon::Globe).show(ui, look);
    super::access::expands(&response, Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response)));
    let layout = super::layout::column_layout(look.rtl);
    let shown = Popup::menu(&response).layout(layout).width(look.theme.em(150.0)).show(|ui| {
        let mut wanted = None;
        for choice in model.languages {
            let is_now = choice.tag == model.settings.language;
            let button = Button::new(&choice.name, Rank::Quiet).wide().selected(is_now).show(ui, look);
            super::access::language(&button, &choice.tag);
            if button.clicked() {
                wanted = Some(Settings { language: choice.tag.clone(), ..model.settings.clone() });
            }
        }
        wanted
    });
    shown.and_then(|s| s.inner)
}
