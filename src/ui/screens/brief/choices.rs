//! What is chosen before a conversation: practice or assessment, how rude a customer may get, whose rules hold. And what is good to
//! know about the story first.
//!
//! Must never change a setting or start anything: it tells what was asked for.

use super::heading;
use crate::locale::Msg;
use crate::practice::{Intensity, Mode, content_notes, limits, policy_name};
use crate::scenario::Scenario;
use crate::ui::model::{Model, Settings};
use crate::ui::screens::bullet_lines;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::columns;
use crate::ui::widgets::tick::radios;
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;

/// What the brief keeps between frames: the policy chosen for the scenario shown.
#[derive(Default)]
pub(in crate::ui) struct BriefState {
    scenario: String,
    policy: Option<String>,
}

impl BriefState {
    /// Another scenario begins with its own rules.
    pub(super) fn follow(&mut self, model: &Model<'_>, id: &str) {
        let gone = self.policy.as_ref().is_some_and(|policy| !model.library.policies.contains_key(policy));
        if self.scenario != id || gone {
            *self = BriefState { scenario: id.to_owned(), policy: None };
        }
    }

    /// The policy that would hold.
    pub(super) fn policy<'s>(&'s self, scenario: &'s Scenario) -> &'s str {
        self.policy.as_deref().unwrap_or(&scenario.policy)
    }

    /// The policy asked for in the scenario's own's stead.
    pub(super) fn other_policy(&self) -> Option<String> {
        self.policy.clone()
    }
}

/// Says kindly what the story touches, where it touches anything.
pub(super) fn note_ui(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) {
    let notes = content_notes(scenario, look.words);
    if notes.is_empty() {
        return;
    }
    card(ui, look, Tone::Accent, |ui| {
        heading(ui, look, Icon::Heart, Msg::BriefNoteHeading);
        for note in &notes {
            text::label(ui, note, &look.theme.body());
        }
        text::label(ui, &look.text(Msg::BriefNoteCare), &look.theme.small());
    });
    ui.add_space(look.space(Space::Medium));
}

/// Mode and intensity; the settings that were asked for.
pub(super) fn terms_ui(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    let mut wanted = None;
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Sliders, Msg::BriefTerms);
        let across = if ui.available_width() >= look.theme.em(560.0) { 2 } else { 1 };
        let mut part = |which: usize, ui: &mut Ui| match which {
            0 => wanted = mode_ui(ui, look, settings).or(wanted.take()),
            _ => wanted = intensity_ui(ui, look, settings).or(wanted.take()),
        };
        if across == 2 {
            columns(ui, look, 2, |which, ui| {
                access::part(ui, Role::Group, "");
                part(which, ui);
            });
        } else {
            part(0, ui);
            ui.add_space(look.space(Space::Medium));
            part(1, ui);
        }
    });
    ui.add_space(look.space(Space::Medium));
    wanted
}

fn mode_ui(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    access::within(ui, Role::RadioGroup, "", |ui| {
        let names = Mode::ALL.map(|mode| look.text(words::mode(mode).0));
        let now = Mode::ALL.iter().position(|mode| settings.mode == *mode);
        let pressed = radios(ui, look, &names, now, |ui, index, choice| {
            let about = look.text(words::mode(Mode::ALL[index]).1);
            text::label(ui, &about, &look.theme.small());
            access::about(choice, &about);
            ui.add_space(look.space(Space::Hair));
        });
        pressed.map(|index| Settings { mode: Mode::ALL[index], ..settings.clone() })
    })
}

fn intensity_ui(ui: &mut Ui, look: &Look<'_>, settings: &Settings) -> Option<Settings> {
    let title = text::label(ui, &look.text(Msg::BriefIntensity), &look.theme.overline());
    access::heading(&title, 3);
    let wanted = access::within(ui, Role::RadioGroup, "", |ui| {
        let names = Intensity::ALL.map(|intensity| look.text(words::intensity(intensity)));
        let now = Intensity::ALL.iter().position(|intensity| settings.intensity == *intensity);
        let pressed = radios(ui, look, &names, now, |_, _, _| {});
        pressed.map(|index| Settings { intensity: Intensity::ALL[index], ..settings.clone() })
    });
    text::label(ui, &look.text(Msg::BriefIntensityAbout), &look.theme.small());
    wanted
}

/// All policies, the scenario's own first chosen, with the limits of the one that would hold.
pub(super) fn rules_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, scenario: &Scenario, state: &mut BriefState) {
    let now = state.policy(scenario).to_owned();
    let policies: Vec<&String> = model.library.policies.keys().collect();
    let mut wanted = None;
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Shield, Msg::BriefRules);
        access::within(ui, Role::RadioGroup, "", |ui| {
            let label = |id: &&String| match policy_name(id, look.words) {
                name if **id == scenario.policy => look.with(Msg::BriefRulesUsual, &[("policy", name.into())]),
                name => name,
            };
            let labels: Vec<String> = policies.iter().map(label).collect();
            let chosen = policies.iter().position(|id| **id == now);
            wanted = radios(ui, look, &labels, chosen, |_, _, _| {}).map(|index| policies[index].clone());
        });
        ui.add_space(look.space(Space::Small));
        let about = look.words.attribute(&format!("policy-{now}"), "about");
        if !about.is_empty() {
            text::selectable(ui, &about, &look.theme.body(), &[]);
            ui.add_space(look.space(Space::Hair));
        }
        if let Some(policy) = model.library.policies.get(&now) {
            let lines = limits(policy, scenario, look.words).join("\n");
            bullet_lines(ui, look, &lines, &look.theme.small().color(look.theme.palette.ink));
        }
        let of = |policy: &str| model.library.policies.get(policy).map(AsRef::as_ref);
        let under = |policy: &str| words::before_start_under(look, scenario, of(policy), "policy");
        if now != scenario.policy && under(&now) == under(&scenario.policy) {
            text::label(ui, &look.text(Msg::BriefRulesOther), &look.theme.small());
        }
    });
    ui.add_space(look.space(Space::Medium));
    if let Some(wanted) = wanted {
        state.policy = Some(wanted).filter(|wanted| *wanted != scenario.policy);
        ui.ctx().request_repaint();
    }
}
