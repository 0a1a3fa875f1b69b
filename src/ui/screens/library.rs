//! The library: who is waiting, and what was left unfinished.
//!
//! Must never read or start anything: it offers what the model holds.

use crate::locale::{CohortMsg, Msg};
use crate::scenario::Scenario;
use crate::ui::action::Action;
use crate::ui::model::{Model, Settings, UnfinishedView};
use crate::ui::stage;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, rows};
use crate::ui::widgets::card::{Tone, card, grid};
use crate::ui::widgets::chip::{Chip, ChipTone, chips, dots};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::{Icon, of_channel};
use crate::ui::widgets::layout::{page, place, shares, slice};
use crate::ui::words::{self, Look};
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};
use std::sync::Arc;

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1180.0;
/// Narrowest card.
const CARD: f32 = 320.0;
/// Side of a customer's portrait.
const PORTRAIT: f32 = 64.0;

/// Shows the library.
pub fn library_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Action> {
    page(ui, look, "library", look.theme.em(PAGE), |ui| {
        focus::arrive(&text::label(ui, &look.text(Msg::LibraryGreeting), &look.theme.display()), ui, "library");
        let intro = look.text(Msg::LibraryIntro);
        let width = ui.available_width().min(look.theme.reading_width());
        let whole = ui.available_rect_before_wrap();
        let (_, used) = place(ui, look, slice(whole, look.rtl, 0.0, width), |ui| text::label(ui, &intro, &look.theme.muted()));
        ui.advance_cursor_after_rect(used);
        let trainer = trainer_ui(ui, look, model);
        ui.add_space(look.space(Space::Huge));
        let unfinished = unfinished_ui(ui, look, model);
        let scenarios = model.library.playable(&model.settings.language);
        let chosen = if scenarios.is_empty() { empty_ui(ui, look, model) } else { cards_ui(ui, look, &scenarios) };
        trainer.or(unfinished).or(chosen)
    })
}

/// The way to the results of many people, for those who switched it on.
fn trainer_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Action> {
    model.trainer?;
    ui.add_space(look.space(Space::Medium));
    let word = look.text(CohortMsg::Open);
    let pressed = Button::new(&word, Rank::Secondary).icon_after(Icon::Forward).show(ui, look).clicked();
    pressed.then_some(Action::OpenTrainer)
}

fn unfinished_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Action> {
    let mut action = None;
    if model.unfinished.is_empty() {
        return None;
    }
    access::heading(&text::label(ui, &look.text(Msg::LibraryContinue), &look.theme.title()), 2);
    ui.add_space(look.space(Space::Small));
    for view in model.unfinished {
        ui.push_id(&view.id, |ui| {
            action = card(ui, look, Tone::Accent, |ui| {
                access::part(ui, Role::Group, "");
                unfinished_card(ui, look, model, view)
            })
            .or(action.take())
        });
        ui.add_space(look.space(Space::Medium));
    }
    ui.add_space(look.space(Space::Large));
    action
}

fn unfinished_card(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, view: &UnfinishedView) -> Option<Action> {
    let mut action = None;
    let narrow = ui.available_width() < look.theme.em(560.0);
    let parts: &[f32] = if narrow { &[1.0] } else { &[3.0, 2.0] };
    let (resume, set_aside) = (look.text(Msg::UnfinishedResume), look.text(Msg::UnfinishedSetAside));
    let ways = [Button::new(&resume, Rank::Primary).icon_after(Icon::Forward), Button::new(&set_aside, Rank::Quiet)];
    let wide = ways.iter().map(|b| b.size(ui, look, f32::INFINITY).x).sum::<f32>() + look.space(Space::Small);
    let title = title_of(model, view);
    let mut choose = |ui: &mut Ui| {
        let shown = rows(ui, look, &ways);
        shown.iter().for_each(|button| access::about(button, &title));
        match shown.iter().position(|button| button.clicked()) {
            Some(0) => action = Some(Action::Resume(view.id.clone())),
            Some(_) => action = Some(Action::SetAside(view.id.clone())),
            None => {}
        }
    };
    shares(ui, look, parts, |part, ui| {
        if part == 0 {
            let title = text::elided(ui, &title, &look.theme.heading(), 2);
            access::heading(&title, 3);
            access::language(&title, &view.locale);
            let detail =
                look.with(Msg::UnfinishedDetail, &[("moves", view.moves.into()), ("started", view.started.as_str().into())]);
            text::label(ui, &detail, &look.theme.small());
            if view.locale != model.settings.language
                && let Some(language) = model.languages.iter().find(|l| l.tag == view.locale)
            {
                let name = Chip { text: language.name.clone(), icon: Some(Icon::Globe), tone: ChipTone::Plain };
                access::in_language(ui, &language.tag, |ui| chips(ui, look, &[name]));
            }
            if narrow {
                ui.add_space(look.space(Space::Small));
                choose(ui);
            }
        } else {
            let whole = ui.available_rect_before_wrap();
            let wide = wide.min(whole.width());
            let (_, used) = place(ui, look, slice(whole, look.rtl, whole.width() - wide, wide), &mut choose);
            ui.advance_cursor_after_rect(used);
        }
    });
    action
}

/// The title in the language the attempt was played in.
fn title_of(model: &Model<'_>, view: &UnfinishedView) -> String {
    let scenario = model.library.scenarios.get(&view.scenario);
    let words = model.library.catalogues.get(&view.locale);
    match (scenario, words) {
        (Some(scenario), Some(words)) => words::title(words, scenario),
        _ => view.scenario.clone(),
    }
}

fn cards_ui(ui: &mut Ui, look: &Look<'_>, scenarios: &[Arc<Scenario>]) -> Option<Action> {
    access::heading(&text::label(ui, &look.text(Msg::LibraryCustomers), &look.theme.title()), 2);
    ui.add_space(look.space(Space::Small));
    let fit = ((ui.available_width() + look.space(Space::Large)) / (look.theme.em(CARD) + look.space(Space::Large))).floor();
    let across = (fit as usize).clamp(1, scenarios.len().max(1)).min(3);
    let mut action = None;
    let open = |scenario: &Scenario| Some(Action::OpenBrief(scenario.id.to_string()));
    let body = |index: usize, ui: &mut Ui| {
        if let Some(scenario) = scenarios.get(index) {
            card_body(ui, look, scenario);
        }
    };
    let foot = |index: usize, ui: &mut Ui| {
        if let Some(scenario) = scenarios.get(index)
            && card_foot(ui, look, scenario)
        {
            action = open(scenario);
        }
    };
    let pressed = grid(ui, look, scenarios.len(), across, true, body, foot);
    action.or_else(|| pressed.and_then(|p| scenarios.get(p.index)).and_then(|s| open(s)))
}

fn card_body(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) {
    let say = |id: &str| words::before_start(look, scenario, id);
    let whole = ui.available_rect_before_wrap();
    let side = (PORTRAIT * look.theme.scale.sqrt()).round();
    let at = slice(whole, look.rtl, 0.0, side);
    stage::before_start(ui, look, Rect::from_min_size(at.min, vec2(side, side)), scenario);
    let beside = side + look.space(Space::Medium);
    let (_, used) = place(ui, look, slice(whole, look.rtl, beside, whole.width() - beside), |ui| {
        access::heading(&text::label(ui, &say("title"), &look.theme.heading().line_height(1.35)), 3);
        text::label(ui, &say("customer"), &look.theme.small());
    });
    let bottom = used.bottom().max(whole.top() + side);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
    ui.add_space(look.space(Space::Small));
    text::label(ui, &say("summary"), &look.theme.body());
    ui.add_space(look.space(Space::Medium));
    text::label(ui, &look.text(Msg::CardSkills), &look.theme.overline());
    let skills: Vec<Chip> = scenario.skills.iter().map(|s| Chip::plain(look.criterion(*s))).collect();
    chips(ui, look, &skills);
    ui.add_space(look.space(Space::Medium));
}

fn card_foot(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) -> bool {
    facts(ui, look, scenario);
    ui.add_space(look.space(Space::Medium));
    let title = words::before_start(look, scenario, "title");
    let name = look.with(Msg::CardOpen, &[("title", title.into())]);
    ui.push_id(scenario.id.as_str(), |ui| {
        let shown = look.text(Msg::CardOpenShort);
        Button::new(&shown, Rank::Secondary).named(&name).icon_after(Icon::Forward).show(ui, look).clicked()
    })
    .inner
}

/// Channel, difficulty and time of a scenario in one row.
pub fn facts(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) {
    let minutes = look.with(Msg::CardMinutes, &[("minutes", scenario.minutes.into())]);
    let all = [
        Chip {
            text: look.text(words::channel(scenario.channel)),
            icon: Some(of_channel(scenario.channel)),
            tone: ChipTone::Accent,
        },
        Chip { text: minutes, icon: Some(Icon::Clock), tone: ChipTone::Plain },
    ];
    chips(ui, look, &all);
    ui.add_space(look.space(Space::Hair));
    let difficulty = look.with(Msg::CardDifficulty, &[("level", i64::from(scenario.difficulty).into())]);
    ui.horizontal(|ui| {
        dots(ui, look, scenario.difficulty);
        text::label(ui, &difficulty, &look.theme.small());
    });
}

fn empty_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>) -> Option<Action> {
    card(ui, look, Tone::Plain, |ui| {
        access::heading(&text::label(ui, &look.text(Msg::LibraryEmpty), &look.theme.heading()), 2);
        let others: Vec<_> = model.languages.iter().filter(|l| !model.library.playable(&l.tag).is_empty()).collect();
        let hint = if others.is_empty() { Msg::LibraryEmptyAll } else { Msg::LibraryEmptyHint };
        text::label(ui, &look.text(hint), &look.theme.muted());
        ui.add_space(look.space(Space::Small));
        let names: Vec<_> = others.iter().map(|l| Button::new(&l.name, Rank::Primary)).collect();
        let shown = rows(ui, look, &names);
        shown.iter().zip(&others).for_each(|(button, l)| access::language(button, &l.tag));
        let chosen = shown.iter().position(|button| button.clicked()).and_then(|index| others.get(index));
        chosen.map(|l| Action::Set(Settings { language: l.tag.clone(), ..model.settings.clone() }))
    })
}
