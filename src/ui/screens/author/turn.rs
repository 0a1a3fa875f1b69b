//! What is written for the chosen turn or ending, with its mistakes, its coverage and the ways in and out.
//!
//! Must never change any of it: it tells what was asked for.

use super::node::sign_of;
use super::scene::Scene;
use super::sheet::{Sheet, WaySheet};
use crate::authoring::Coverage;
use crate::authoring::{NodeKind, Place};
use crate::locale::{AuthorMsg, Message};
use crate::scenario::{Diagnostic, Severity};
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::chip::{Chip, ChipTone, chips};
use crate::ui::widgets::icon::Icon;
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;

/// A heading of the panel.
pub fn section(ui: &mut Ui, look: &Look<'_>, title: impl Message) {
    ui.add_space(look.space(Space::Large));
    access::heading(&text::label(ui, &look.text(title), &look.theme.overline().color(look.theme.palette.accent)), 3);
    ui.add_space(look.space(Space::Hair));
}

/// The id, its kind, and how often it was met.
pub fn head_ui(ui: &mut Ui, look: &Look<'_>, scene: &Scene, node: usize, coverage: Option<&Coverage>) {
    let shown = &scene.graph.nodes[node];
    access::heading(&text::selectable(ui, scene.name(node), &look.theme.heading(), &[]), 2);
    let kind = match shown.kind {
        NodeKind::Start => Some(look.text(AuthorMsg::AuthorStart)),
        NodeKind::Ending(outcome) => Some(look.text(words::outcome(outcome))),
        NodeKind::Turn | NodeKind::Anywhere => None,
    };
    let mut marks: Vec<Chip> =
        kind.into_iter().map(|text| Chip { text, icon: sign_of(shown.kind), tone: ChipTone::Accent }).collect();
    if let Some((coverage, met)) = coverage.and_then(|coverage| Some((coverage, scene.met(coverage, node)?))) {
        marks.push(match met {
            0 => Chip { text: look.text(AuthorMsg::AuthorNever), icon: Some(Icon::Warn), tone: ChipTone::Warn },
            met => {
                let share = f64::from(met) / f64::from(coverage.runs.max(1));
                Chip {
                    text: look.with(AuthorMsg::AuthorMet, &[("share", share.into())]),
                    icon: Some(Icon::Check),
                    tone: ChipTone::Good,
                }
            }
        });
    }
    chips(ui, look, &marks);
}

/// Lines, replies, model answer and points.
pub fn texts_ui(ui: &mut Ui, look: &Look<'_>, scene: &Scene, node: usize, sheet: &Sheet, coverage: Option<&Coverage>) {
    let ending = matches!(scene.graph.nodes[node].kind, NodeKind::Ending(_));
    if !sheet.says.is_empty() {
        section(ui, look, AuthorMsg::AuthorSays);
        for (band, lines) in &sheet.says {
            if !ending {
                text::label(ui, &look.text(words::band(*band)), &look.theme.overline());
            }
            for line in lines {
                text::selectable(ui, line, &look.theme.body(), &[]);
                ui.add_space(look.space(Space::Hair));
            }
        }
    }
    if ending && !sheet.model.is_empty() {
        ui.add_space(look.space(Space::Medium));
        text::selectable(ui, &sheet.model, &look.theme.body(), &[]);
    }
    if !sheet.replies.is_empty() {
        section(ui, look, AuthorMsg::AuthorReplies);
        for reply in &sheet.replies {
            let taken = match (&scene.graph.nodes[node].place, coverage) {
                (Place::Turn(turn), Some(coverage)) => coverage.replies.get(&(turn.clone(), reply.id.as_str().into())).copied(),
                _ => None,
            };
            let never = coverage.is_some() && taken.unwrap_or_default() == 0;
            text::label(ui, &reply.id, &look.theme.overline());
            text::selectable(ui, &reply.text, &look.theme.body(), &[]);
            let points =
                reply.points.iter().map(|point| Chip { text: point.clone(), icon: Some(Icon::Goal), tone: ChipTone::Accent });
            let marks = reply.marks.iter().map(|mark| Chip {
                text: look.criterion(*mark),
                icon: Some(Icon::Check),
                tone: ChipTone::Good,
            });
            let never =
                never.then(|| Chip { text: look.text(AuthorMsg::AuthorNever), icon: Some(Icon::Warn), tone: ChipTone::Warn });
            chips(ui, look, &points.chain(marks).chain(never).collect::<Vec<_>>());
            ui.add_space(look.space(Space::Medium));
        }
    }
    if !ending && !sheet.model.is_empty() {
        section(ui, look, AuthorMsg::AuthorModel);
        text::selectable(ui, &sheet.model, &look.theme.body(), &[]);
    }
    if !sheet.points.is_empty() {
        section(ui, look, AuthorMsg::AuthorPoints);
        for point in &sheet.points {
            text::selectable(ui, &point.label, &look.theme.strong(), &[]);
            text::selectable(ui, &point.model, &look.theme.body(), &[]);
            for pattern in &point.patterns {
                text::selectable(ui, pattern, &look.theme.small(), &[]);
            }
            ui.add_space(look.space(Space::Medium));
        }
    }
}

/// The ways out and in; tells which end was chosen.
pub fn ways_ui(ui: &mut Ui, look: &Look<'_>, scene: &Scene, sheet: &Sheet, coverage: Option<&Coverage>) -> Option<usize> {
    let mut wanted = None;
    for (title, ways, out) in [(AuthorMsg::AuthorNext, &sheet.next, true), (AuthorMsg::AuthorBefore, &sheet.before, false)] {
        if ways.is_empty() {
            continue;
        }
        section(ui, look, title);
        for (index, way) in ways.iter().enumerate() {
            let clicked = ui.push_id((out, index), |ui| way_ui(ui, look, scene, way, out, coverage)).inner;
            wanted = clicked.then_some(way.node).or(wanted);
        }
    }
    wanted
}

fn way_ui(ui: &mut Ui, look: &Look<'_>, scene: &Scene, way: &WaySheet, out: bool, coverage: Option<&Coverage>) -> bool {
    let icon = if out { Icon::Forward } else { Icon::Back };
    let button = Button::new(&way.name, Rank::Secondary).icon(icon).wide();
    let response = button.show(ui, look);
    access::about(&response, &way.why);
    text::label(ui, &way.why, &look.theme.small());
    if out && !way.replies.is_empty() {
        text::label(ui, &look.with(AuthorMsg::AuthorByReply, &[("replies", way.replies.as_str().into())]), &look.theme.small());
    }
    if let Some((coverage, taken)) = coverage.and_then(|coverage| Some((coverage, scene.taken(coverage, way.edge)?))) {
        let share = f64::from(taken) / f64::from(coverage.runs.max(1));
        let words = match taken {
            0 => look.text(AuthorMsg::AuthorNever),
            _ => look.with(AuthorMsg::AuthorMet, &[("share", share.into())]),
        };
        text::label(ui, &words, &look.theme.small().bold());
    }
    ui.add_space(look.space(Space::Small));
    response.clicked()
}

/// Mistakes with their places.
pub fn mistakes_ui(ui: &mut Ui, look: &Look<'_>, found: &[Diagnostic]) {
    section(ui, look, AuthorMsg::AuthorMistakes);
    access::within(ui, Role::List, "", |ui| {
        for mistake in found {
            let color = if mistake.severity == Severity::Error { look.theme.palette.bad } else { look.theme.palette.warn };
            let place = format!("{} {}:{}:{}", mistake.code, mistake.file, mistake.line, mistake.column);
            text::selectable(ui, &place, &look.theme.overline().color(color), &[]);
            text::selectable(ui, &mistake.message, &look.theme.body(), &[]);
            text::label(ui, &mistake.hint, &look.theme.small());
            ui.add_space(look.space(Space::Small));
        }
    });
}
