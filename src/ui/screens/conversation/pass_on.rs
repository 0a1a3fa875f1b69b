//! Passing the matter on: to whom, how, with what, and whether the customer was told.
//!
//! Must never say whether it is due, nor which team is right.

use crate::dialogue::{Escalated, Move};
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::{HandoverId, HandoverWay, TeamId};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::tick::{radios, tick};
use crate::ui::words::Look;
use egui::Ui;
use egui::accesskit::Role;
use std::collections::BTreeSet;

/// An escalation being filled in.
#[derive(Debug, Clone, Default)]
pub(super) struct PassOn {
    team: Option<TeamId>,
    way: HandoverWay,
    facts: BTreeSet<HandoverId>,
    told: bool,
}

/// The desk's part: a button with a form, and afterwards a line that says it was done.
pub fn pass_on_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, pass_on: &mut Option<PassOn>, open: bool) -> Option<Move> {
    let script = practice.script();
    if let Some(escalated) = &practice.state().visit.escalated {
        let team = script.text(&format!("team-{}", escalated.to)).to_owned();
        let words = look.with(Msg::DeskEscalated, &[("team", team.into())]);
        super::desk::done_line(ui, look, &words);
        return None;
    }
    let word = look.text(Msg::DeskEscalate);
    let toggle = Button::new(&word, Rank::Secondary).icon(Icon::PassOn).wide().enabled(open);
    let toggle = if pass_on.is_some() { toggle.selected(true) } else { toggle };
    let toggle = toggle.show(ui, look);
    access::expands(&toggle, pass_on.is_some());
    let left = pass_on.is_some() && ui.input(|i| i.key_pressed(egui::Key::Escape));
    if left {
        toggle.request_focus();
    }
    if toggle.clicked() || left {
        *pass_on = if pass_on.is_some() { None } else { Some(PassOn::default()) };
        super::desk::form_into_view(&toggle, pass_on.is_some());
    }
    let form = pass_on.as_mut().filter(|_| open)?;
    teams_ui(ui, look, practice, form);
    ways_ui(ui, look, form);
    facts_ui(ui, look, practice, form);
    ui.add_space(look.space(Space::Small));
    if tick(ui, look, form.told, &look.text(Msg::DeskTold)).clicked() {
        form.told = !form.told;
    }
    ui.add_space(look.space(Space::Small));
    let go =
        Button::new(&look.text(Msg::DeskEscalateGo), Rank::Primary).wide().enabled(form.team.is_some()).show(ui, look).clicked();
    let to = form.team.clone().filter(|_| go)?;
    // In the scenario's order, so that the same choice is the same move.
    let facts = practice.setup().scenario.handover.iter();
    let handover = facts.filter(|h| form.facts.contains(*h)).cloned().collect();
    Some(Move::Escalate(Escalated { to, channel: form.way, handover, told_customer: form.told }))
}

/// The teams, each with its tier where it has one.
fn teams_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, form: &mut PassOn) {
    let scenario = &practice.setup().scenario;
    ui.add_space(look.space(Space::Hair));
    let to_whom = text::label(ui, &look.text(Msg::DeskTeam), &look.theme.small());
    access::named_by(ui, Role::RadioGroup, &to_whom, |ui| {
        let name = |team: &TeamId| {
            let name = practice.script().text(&format!("team-{team}")).to_owned();
            match scenario.tiers.get(team) {
                Some(tier) => look.with(Msg::TeamTier, &[("team", name.into()), ("tier", u32::from(*tier).into())]),
                None => name,
            }
        };
        let names: Vec<String> = scenario.teams.iter().map(name).collect();
        let chosen = scenario.teams.iter().position(|team| form.team.as_ref() == Some(team));
        if let Some(index) = radios(ui, look, &names, chosen, |_, _, _| {}) {
            form.team = scenario.teams.get(index).cloned();
        }
    });
}

fn ways_ui(ui: &mut Ui, look: &Look<'_>, form: &mut PassOn) {
    const WAYS: [(HandoverWay, Msg); 3] =
        [(HandoverWay::Ticket, Msg::WayTicket), (HandoverWay::Live, Msg::WayLive), (HandoverWay::CallBack, Msg::WayCallBack)];
    ui.add_space(look.space(Space::Hair));
    let how = text::label(ui, &look.text(Msg::DeskWay), &look.theme.small());
    access::named_by(ui, Role::RadioGroup, &how, |ui| {
        let chosen = WAYS.iter().position(|(way, _)| form.way == *way);
        if let Some(index) = radios(ui, look, &WAYS.map(|(_, msg)| look.text(msg)), chosen, |_, _, _| {}) {
            form.way = WAYS[index].0;
        }
    });
}

fn facts_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, form: &mut PassOn) {
    ui.add_space(look.space(Space::Hair));
    let what = text::label(ui, &look.text(Msg::DeskHandover), &look.theme.small());
    access::named_by(ui, Role::Group, &what, |ui| {
        for fact in &practice.setup().scenario.handover {
            let on = form.facts.contains(fact);
            let choice = tick(ui, look, on, practice.script().text(&format!("handover-{fact}")));
            if choice.clicked() && !form.facts.remove(fact) {
                form.facts.insert(fact.clone());
            }
        }
    });
}
