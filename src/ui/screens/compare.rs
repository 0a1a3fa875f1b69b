//! Two ways side by side from a turn on: what was done, where it left the customer, what it came to.
//!
//! Must never say that one of them is kept when it is not, or lean on colour to tell them apart.

use crate::dialogue::Move;
use crate::locale::{FluentValue, Msg};
use crate::practice::EvidenceKind;
use crate::practice::{ComparedTurn, Comparison, Practice, Way, compare, move_words};
use crate::scenario::{Axis, TurnId};
use crate::scoring::Finding;
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::card::{Tone, card, divider};
use crate::ui::widgets::chip::{Chip, chips};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{columns, page, shares};
use crate::ui::words::{self, Look};
use egui::Ui;
use egui::accesskit::Role;

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1120.0;
/// Narrower than this (in points at 100 % text) the two ways stand one below the other.
const SIDE_BY_SIDE: f32 = 620.0;

/// What this screen keeps between frames.
#[derive(Default)]
pub(in crate::ui) struct CompareState {
    moves: Vec<(Move, u32)>,
    compared: Option<Comparison>,
}

/// Shows the comparison of the practice under way with the first one.
pub fn compare_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, state: &mut CompareState) -> Option<Action> {
    let (Some(way), Some(other)) = (&model.what_if, model.practice) else { return Some(Action::OpenLibrary) };
    if state.compared.is_none() || state.moves != other.moves() {
        state.moves = other.moves().to_vec();
        state.compared = Some(compare(way.first, other, way.from));
    }
    let compared = state.compared.take()?;
    let action = page(ui, look, "compare", look.theme.em(PAGE), |ui| {
        let heading = text::label(ui, &look.text(Msg::WaysHeading), &look.theme.display());
        focus::arrive_at(&heading, ui, 1, "compare");
        text::label(ui, &look.text(Msg::WaysNote), &look.theme.muted());
        ui.add_space(look.space(Space::Large));
        result(ui, look, way.first, other, &compared);
        ui.add_space(look.space(Space::Large));
        for (index, turn) in compared.turns.iter().enumerate() {
            ui.push_id(("way", index), |ui| turn_ui(ui, look, way.first, other, turn, compared.from + index));
            ui.add_space(look.space(Space::Medium));
        }
        ways_on(ui, look, way.from, other)
    });
    state.compared = Some(compared);
    action
}

fn ways_on(ui: &mut Ui, look: &Look<'_>, from: usize, other: &Practice) -> Option<Action> {
    let words = [Msg::WaysGoOn, Msg::WaysAgain, Msg::WaysBack].map(|msg| look.text(msg));
    let mut ways = vec![
        (Button::new(&words[1], Rank::Primary).icon(Icon::Again), Action::WhatIf(from)),
        (Button::new(&words[2], Rank::Secondary).icon(Icon::Back), Action::LeaveWhatIf),
    ];
    if !other.is_over() {
        ways.insert(0, (Button::new(&words[0], Rank::Secondary).icon_after(Icon::Forward), Action::GoOnWithWhatIf));
    }
    let (shown, mut actions): (Vec<_>, Vec<_>) = ways.into_iter().unzip();
    buttons(ui, look, &shown).map(|index| actions.swap_remove(index))
}

/// Scores and endings, first and other.
fn result(ui: &mut Ui, look: &Look<'_>, first: &Practice, other: &Practice, compared: &Comparison) {
    card(ui, look, Tone::Plain, |ui| {
        let heading = text::label(ui, &look.text(Msg::WaysResult), &look.theme.heading());
        access::heading(&heading, 2);
        ui.add_space(look.space(Space::Small));
        access::named_by(ui, Role::Table, &heading, |ui| {
            let after = compared.scores.len() + 1;
            access::table(ui, after + 2, 3);
            let heads = [String::new(), look.text(Msg::WaysFirst), look.text(Msg::WaysOther)];
            row(ui, look, &heads, 0, true);
            divider(ui, look);
            let value = |score: Option<u32>| score.map_or_else(|| look.text(Msg::NotObserved), |s| look.number(s));
            for (at, (dimension, before, after)) in compared.scores.iter().enumerate() {
                let name = look.text(words::dimension(*dimension).0);
                row(ui, look, &[name, value(*before), value(*after)], at + 1, false);
            }
            let (before, now) = compared.critical;
            let count = |errors: usize| look.number(errors as i64);
            row(ui, look, &[look.text(Msg::CriticalHeading), count(before), count(now)], after, false);
            let ending = |practice: &Practice| match practice.ended() {
                Some((ending, _)) => practice.script().text(&format!("ending-{ending}.title")).to_owned(),
                None => look.text(Msg::WaysOpen),
            };
            let cells = [look.text(Msg::WaysEnding), ending(first), ending(other)];
            row(ui, look, &cells, after + 1, false);
        });
    });
}

fn row(ui: &mut Ui, look: &Look<'_>, cells: &[String; 3], at: usize, head: bool) {
    let small = look.theme.small().color(look.theme.palette.ink);
    access::within(ui, Role::Row, "", |ui| {
        shares(ui, look, &[1.1, 1.0, 1.0], |column, ui| {
            let Some(words) = cells.get(column).filter(|words| !words.is_empty()) else { return };
            let style = if head { look.theme.overline() } else { small };
            let role = match (head, column) {
                (true, _) => Role::ColumnHeader,
                (false, 0) => Role::RowHeader,
                (false, _) => Role::Cell,
            };
            access::cell(&text::label(ui, words, &style), role, at, column);
        });
    });
}

fn turn_ui(ui: &mut Ui, look: &Look<'_>, first: &Practice, other: &Practice, turn: &ComparedTurn, number: usize) {
    card(ui, look, Tone::Plain, |ui| {
        ui.set_max_width(ui.available_width());
        access::part(ui, Role::Group, "");
        let title = look.with(Msg::WaysTurn, &[("number", (number + 1).into())]);
        access::heading(&text::label(ui, &title, &look.theme.heading()), 2);
        ui.add_space(look.space(Space::Small));
        let sides =
            [(Msg::WaysFirst, first, &turn.first, &turn.first_turn), (Msg::WaysOther, other, &turn.other, &turn.other_turn)];
        let one = |ui: &mut Ui, (name, practice, way, turn): &(Msg, &Practice, &Option<Way>, &Option<TurnId>)| {
            access::heading(&text::label(ui, &look.text(*name), &look.theme.overline()), 3);
            match (way, turn) {
                (Some(way), Some(turn)) => way_ui(ui, look, practice, turn, way),
                _ => {
                    let msg = if practice.ended().is_some() { Msg::WaysOver } else { Msg::WaysOpen };
                    text::label(ui, &look.text(msg), &look.theme.small());
                }
            }
        };
        if ui.available_width() >= look.theme.em(SIDE_BY_SIDE) {
            columns(ui, look, 2, |column, ui| one(ui, &sides[column.min(1)]));
        } else {
            for (index, side) in sides.iter().enumerate() {
                if index > 0 {
                    ui.add_space(look.space(Space::Medium));
                }
                one(ui, side);
            }
        }
    });
}

fn way_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, turn: &TurnId, way: &Way) {
    let tag = practice.setup().catalogue.tag.clone();
    for made in &way.moves {
        let words = move_words(made, turn, &practice.setup().catalogue, practice.script());
        access::in_language(ui, &tag, |ui| text::selectable(ui, &words, &look.theme.body(), &[]));
        ui.add_space(look.space(Space::Hair));
    }
    let mood = Axis::ALL.map(|axis| {
        let args = [("axis", FluentValue::from(look.text(words::axis(axis)))), ("value", way.mood.get(axis).into())];
        look.with(Msg::WaysMood, &args)
    });
    text::label(ui, &mood.join(" · "), &look.theme.small());
    ui.add_space(look.space(Space::Hair));
    let mut shown: Vec<Chip> = Vec::new();
    for chip in way.findings.iter().map(|finding| finding_chip(look, finding)) {
        // The same slip made three times in a turn is one thing to see here; the debrief shows each.
        if !shown.iter().any(|there| there.text == chip.text && there.icon == chip.icon) {
            shown.push(chip);
        }
    }
    chips(ui, look, &shown);
}

fn finding_chip(look: &Look<'_>, finding: &Finding) -> Chip {
    let kind = EvidenceKind::of(finding);
    Chip { text: look.words.by_id(&finding.kind.text_id()), icon: Some(kind.icon()), tone: kind.tone() }
}
