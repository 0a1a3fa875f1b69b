//! The bar on every screen: the name of the program, the languages by their own names, the settings, the person; read and reached in this
//! order.
//!
//! Must never change a setting: it tells what was asked for.

use super::button::{Button, Rank};
use super::icon::{self, Icon};
use super::layout::{place, row, slice};
use super::person_menu::{PersonState, person_menu, shown_name};
use super::popup::{Closes, menu, popup};
use super::settings_panel::settings_ui;
use crate::locale::{Msg, PersonMsg};
use crate::ui::action::Action;
use crate::ui::model::{LanguageChoice, Model, Settings};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::words::Look;
use egui::{Rect, Sense, Ui, vec2};

/// Width of the panel of settings and of the menu of languages, in points at 100 % text.
const PANEL: f32 = 290.0;
const MENU: f32 = 170.0;
/// A longer name is not shown whole.
const LONGEST_NAME: f32 = 130.0;

/// How much the bar says, by the room it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// Each language by its name, the word for the settings, and the person's name.
    All,
    /// The language now, the others in a menu; settings and person as signs.
    Menu,
    /// Signs alone.
    Signs,
}

/// Shows the bar; returns what was asked for.
pub fn top_bar(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, person: &mut PersonState) -> Option<Action> {
    let p = &look.theme.palette;
    let margin = look.space(Space::Huge).min(ui.available_width() * 0.05);
    let room = (ui.available_width() - 2.0 * margin).max(1.0);
    let gap = look.space(Space::Hair);
    let name = text::block(ui.ctx(), &look.text(Msg::AppName), &name_style(look), f32::INFINITY, &[]).size().x;
    let mark = look.theme.em(26.0);
    let named = mark + look.space(Space::Small) + name + look.space(Space::Large);
    let words = Words::new(ui, look, model);
    let measured = |fit: Fit| {
        let sizes = words.buttons(fit).into_iter().map(|b| b.size(ui, look, f32::INFINITY));
        sizes.fold((0.0, 0.0_f32), |(wide, high), size| (wide + size.x + gap, high.max(size.y)))
    };
    let fits = [Fit::All, Fit::Menu].into_iter().find(|fit| named + measured(*fit).0 <= room);
    let fit = fits.unwrap_or(Fit::Signs);
    let (wide, high) = measured(fit);
    let height = high.max(look.theme.control_height()) + 2.0 * look.space(Space::Small);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, p.surface);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, look.theme.hairline());
    let inner = Rect::from_center_size(rect.center(), vec2(room, rect.height()));
    wordmark(ui, look, inner, room - wide);
    let wide = wide.min(room);
    let (mut wanted, mut of_person) = (None, None);
    row(ui, look, slice(inner, look.rtl, room - wide, wide), gap, |ui| {
        wanted = match fit {
            Fit::All => languages(ui, look, model),
            Fit::Menu | Fit::Signs => language_menu(ui, look, model, &words, fit),
        };
        let button = words.settings(fit).show(ui, look);
        let panel = popup(ui, look, &button, PANEL, Closes::Elsewhere, |ui, look, take_keyboard| {
            settings_ui(ui, look, model.settings, take_keyboard)
        });
        wanted = panel.flatten().or(wanted.take());
        let button = words.person(fit).show(ui, look);
        of_person = person_menu(ui, look, model, &button, person);
    });
    wanted.map(Action::Set).or(of_person)
}

fn name_style(look: &Look<'_>) -> text::Style {
    look.theme.title().line_height(1.4)
}

/// The words on the buttons of the bar.
struct Words<'m> {
    model: &'m Model<'m>,
    language: String,
    now: String,
    settings: String,
    person: String,
    who: String,
}

impl<'m> Words<'m> {
    fn new(ui: &Ui, look: &Look<'_>, model: &'m Model<'m>) -> Words<'m> {
        let language = look.text(Msg::BarLanguage);
        let now = model.languages.iter().find(|l| l.tag == model.settings.language).map_or(&language, |l| &l.name).clone();
        let name = shown_name(look, &model.people, model.people.now);
        let who = look.with(PersonMsg::Menu, &[("name", name.as_str().into())]);
        // A long name shows its first word, or the sign alone; it is always told whole.
        let style = look.theme.small();
        let fits = |name: &str| text::block(ui.ctx(), name, &style, f32::INFINITY, &[]).size().x <= look.theme.em(LONGEST_NAME);
        let short = [name.as_str(), name.split_whitespace().next().unwrap_or_default()].into_iter().find(|name| fits(name));
        Words { model, language, now, settings: look.text(Msg::BarSettings), person: short.unwrap_or_default().to_owned(), who }
    }

    fn person(&self, fit: Fit) -> Button<'_> {
        match fit {
            Fit::All => Button::new(&self.person, Rank::Quiet).named(&self.who).icon(Icon::Person).small(),
            Fit::Menu | Fit::Signs => Button::icon_only(Icon::Person, &self.who, Rank::Quiet),
        }
    }

    fn settings(&self, fit: Fit) -> Button<'_> {
        match fit {
            Fit::All => Button::new(&self.settings, Rank::Quiet).icon(Icon::Sliders).small(),
            Fit::Menu | Fit::Signs => Button::icon_only(Icon::Sliders, &self.settings, Rank::Quiet),
        }
    }

    fn menu(&self, fit: Fit) -> Button<'_> {
        match fit {
            Fit::Signs => Button::icon_only(Icon::Globe, &self.language, Rank::Quiet),
            Fit::All | Fit::Menu => Button::new(&self.now, Rank::Quiet).named(&self.language).icon(Icon::Globe),
        }
    }

    /// All of them, to be measured.
    fn buttons(&self, fit: Fit) -> Vec<Button<'_>> {
        let mut all = vec![self.settings(fit), self.person(fit)];
        match fit {
            Fit::All => all.extend(self.model.languages.iter().map(|l| language(self.model, l))),
            Fit::Menu | Fit::Signs => all.push(self.menu(fit)),
        }
        all
    }
}

fn wordmark(ui: &mut Ui, look: &Look<'_>, inner: Rect, room: f32) {
    let p = look.theme.palette;
    let side = look.theme.em(26.0);
    if room < side {
        return;
    }
    let mark = Rect::from_center_size(slice(inner, look.rtl, 0.0, side).center(), vec2(side, side));
    icon::wordmark(ui.painter(), mark, p.accent, p.on_accent);
    let style = name_style(look);
    let label = |ui: &mut Ui, start: f32, words: &str, style: &text::Style| {
        let size = text::block(ui.ctx(), words, style, f32::INFINITY, &[]).size();
        if start + size.x > room {
            return 0.0;
        }
        let at = slice(inner, look.rtl, start, size.x + 0.5);
        place(ui, look, Rect::from_center_size(at.center(), vec2(at.width(), size.y)), |ui| text::label(ui, words, style));
        size.x
    };
    let start = side + look.space(Space::Small);
    let name = label(ui, start, &look.text(Msg::AppName), &style);
    let start = start + name + look.space(Space::Medium);
    if name > 0.0 {
        label(ui, start, &look.text(Msg::AppMeaning), &look.theme.small());
    }
}

fn language<'m>(model: &Model<'_>, choice: &'m LanguageChoice) -> Button<'m> {
    Button::new(&choice.name, Rank::Quiet).small().selected(choice.tag == model.settings.language)
}

fn languages(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Settings> {
    let mut wanted = None;
    for choice in model.languages {
        let button = language(model, choice).show(ui, look);
        super::access::language(&button, &choice.tag);
        if button.clicked() && choice.tag != model.settings.language {
            wanted = Some(Settings { language: choice.tag.clone(), ..model.settings.clone() });
        }
    }
    wanted
}

fn language_menu(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, words: &Words<'_>, fit: Fit) -> Option<Settings> {
    let button = words.menu(fit).show(ui, look);
    let names: Vec<&str> = model.languages.iter().map(|choice| choice.name.as_str()).collect();
    let now = model.languages.iter().position(|choice| choice.tag == model.settings.language);
    let language = |index: usize, entry: &egui::Response| super::access::language(entry, &model.languages[index].tag);
    let chosen = menu(ui, look, &button, MENU, &names, now, language).and_then(|index| model.languages.get(index));
    chosen.map(|choice| Settings { language: choice.tag.clone(), ..model.settings.clone() })
}
