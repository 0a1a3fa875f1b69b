//! The conversation once more, with the words behind every point marked and explained.
//!
//! Must never show a score without its reason.

use super::super::conversation::act_words;
use super::steps::{self, steps_ui};
use super::view::View;
use crate::locale::Msg;
use crate::practice::{EvidenceKind, Explained, Practice, ToldTurn, TurnItem};
use crate::ui::action::Action;
use crate::ui::text;
use crate::ui::text::without_isolates;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::bubble::{Side, act, bubble};
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::chip::{Chip, chip, chip_size, tone_colors};
use crate::ui::widgets::evidence::{Evidence, underline};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{flow, place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Shows the evidence; `lit` is the finding pointed at, whose words are framed.
pub fn evidence_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, view: &View, lit: &mut Option<usize>) -> Option<Action> {
    let mut action = None;
    access::heading(&text::label(ui, &look.text(Msg::EvidenceHeading), &look.theme.title()), 2);
    ui.add_space(look.space(Space::Hair));
    legend(ui, look);
    ui.add_space(look.space(Space::Small));
    let before = *lit;
    *lit = None;
    for (index, turn) in view.turns.iter().enumerate() {
        ui.push_id(("turn", index), |ui| {
            card(ui, look, Tone::Plain, |ui| {
                ui.set_max_width(ui.available_width());
                access::part(ui, Role::Group, "");
                turn_ui(ui, look, practice, &view.findings, turn, &mut Pointed { before, lit });
                action = action.take().or(try_again(ui, look, turn));
            });
        });
        ui.add_space(look.space(Space::Medium));
    }
    if *lit != before {
        ui.ctx().request_repaint();
    }
    action
}

/// The way to another way from this turn on.
fn try_again(ui: &mut Ui, look: &Look<'_>, turn: &ToldTurn) -> Option<Action> {
    let number = turn.number?;
    ui.add_space(look.space(Space::Small));
    let pressed = Button::new(&look.text(Msg::WaysTry), Rank::Quiet).icon(Icon::Again).small().show(ui, look).clicked();
    pressed.then_some(Action::WhatIf(number))
}

/// How words are marked, each with its ground, its line and its word.
fn legend(ui: &mut Ui, look: &Look<'_>) {
    let kinds = [EvidenceKind::Credit, EvidenceKind::Partly, EvidenceKind::Slip, EvidenceKind::Critical];
    let style = look.theme.small().color(look.theme.palette.ink);
    let room = ui.available_width();
    let title = (look.text(Msg::EvidenceLegend), look.theme.overline());
    let mut sizes = vec![text::block(ui.ctx(), &title.0, &title.1, room, &[]).size()];
    let words = kinds.map(|kind| text::block(ui.ctx(), &look.text(kind.word()), &style, room - 6.0, &[]));
    sizes.extend(words.iter().map(|block| block.size() + vec2(6.0, 0.0)));
    flow(ui, look, &sizes, vec2(look.space(Space::Large), look.space(Space::Hair)), |index, ui| {
        let Some((kind, block)) = index.checked_sub(1).and_then(|i| Some((kinds.get(i)?, words.get(i)?))) else {
            text::label(ui, &title.0, &title.1);
            return;
        };
        let (fill, color) = tone_colors(kind.tone(), &look.theme.palette);
        let (rect, shown) = ui.allocate_exact_size(block.size() + vec2(6.0, 0.0), Sense::hover());
        shown.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, without_isolates(block.text())));
        ui.painter().rect_filled(rect, 3.0, fill);
        block.paint(ui.painter(), rect.min + vec2(3.0, 0.0));
        underline(ui.painter(), rect, *kind, Stroke::new(1.6, color));
    });
}

/// The finding pointed at: in the last frame, and in this one.
struct Pointed<'l> {
    before: Option<usize>,
    lit: &'l mut Option<usize>,
}

fn turn_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, all: &[Explained], turn: &ToldTurn, pointed: &mut Pointed<'_>) {
    let mut shown: Vec<&str> = Vec::new();
    let (script, tag) = (practice.script(), practice.setup().catalogue.tag.as_str());
    for item in &turn.items {
        match item {
            TurnItem::Customer(words) => access::in_language(ui, tag, |ui| {
                bubble(ui, look, Side::Customer, script.text("customer"), words, &[]);
            }),
            TurnItem::Act(what) => {
                let (icon, words) = act_words(look, script, what);
                act(ui, look, icon, &words);
            }
            TurnItem::Agent { text: words, findings } => {
                let marks: Vec<Evidence> = findings.iter().filter_map(|i| mark(*i, all.get(*i)?, pointed.before)).collect();
                access::in_language(ui, tag, |ui| bubble(ui, look, Side::Agent, &look.text(Msg::SpeakerYou), words, &marks));
                list(ui, look, practice, all, findings, &mut shown, pointed.lit);
            }
        }
        ui.add_space(look.space(Space::Small));
    }
    for (title, findings) in [(Msg::FindingsOfActs, &turn.acts), (Msg::FindingsLeftOut, &turn.missed)] {
        if !findings.is_empty() {
            access::heading(&text::label(ui, &look.text(title), &look.theme.overline()), 3);
            list(ui, look, practice, all, findings, &mut shown, pointed.lit);
        }
    }
}

fn mark(index: usize, found: &Explained, lit: Option<usize>) -> Option<Evidence> {
    let range = found.finding.span.clone()?;
    Some(Evidence { range, kind: EvidenceKind::of(&found.finding), lit: lit == Some(index) })
}

/// Findings one below the other, the gravest first; what was explained in this turn already is not repeated.
fn list<'f>(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    all: &'f [Explained],
    findings: &[usize],
    shown: &mut Vec<&'f str>,
    lit: &mut Option<usize>,
) {
    let mut order: Vec<usize> = findings.to_vec();
    order.sort_by_key(|i| std::cmp::Reverse(all.get(*i).map(|f| EvidenceKind::of(&f.finding))));
    for index in order {
        let Some(found) = all.get(index) else { continue };
        let mut once = |text: &'f str| {
            let fresh = !text.is_empty() && !shown.contains(&text);
            shown.extend(fresh.then_some(text));
            fresh.then_some(text)
        };
        let rect = finding_ui(
            ui,
            look,
            practice,
            found,
            Told { why: once(steps::why(found)), tip: once(&found.tip), better: once(&found.better) },
        );
        if found.finding.span.is_some() && ui.rect_contains_pointer(rect) {
            *lit = Some(index);
        }
    }
}

/// What is still to be told about a finding.
struct Told<'f> {
    why: Option<&'f str>,
    tip: Option<&'f str>,
    better: Option<&'f str>,
}

fn finding_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, found: &Explained, told: Told<'_>) -> Rect {
    ui.add_space(look.space(Space::Small));
    let p = &look.theme.palette;
    let kind = EvidenceKind::of(&found.finding);
    let whole = ui.available_rect_before_wrap();
    let indent = look.space(Space::Medium);
    let room = slice(whole, look.rtl, indent, whole.width() - indent);
    let ((), used) = place(ui, look, room, |ui| {
        access::part(ui, Role::Group, "");
        let points = (found.finding.amount * 10.0).round() / 10.0;
        let word = if kind == EvidenceKind::Slip && points > 0.0 {
            look.with(Msg::MarkSlip, &[("points", points.into())])
        } else {
            look.text(kind.word())
        };
        let sign = Chip { text: word, icon: Some(kind.icon()), tone: kind.tone() };
        let mut words = vec![(found.name.clone(), look.theme.strong())];
        if !found.finding.quote.is_empty() {
            let quote = look.with(Msg::FindingQuote, &[("words", found.finding.quote.as_str().into())]);
            words.push((quote, look.theme.muted()));
        }
        let room = ui.available_width();
        let mut sizes = vec![chip_size(ui, look, &sign, room)];
        sizes.extend(words.iter().map(|(words, style)| text::block(ui.ctx(), words, style, room, &[]).size()));
        flow(ui, look, &sizes, vec2(look.space(Space::Small), look.space(Space::Hair)), |index, ui| {
            match index.checked_sub(1).and_then(|i| words.get(i)) {
                Some((words, style)) => drop(text::label(ui, words, style)),
                None => drop(chip(ui, look, &sign)),
            }
        });
        if found.finding.by_author {
            text::label(ui, &look.text(Msg::FindingByAuthor), &look.theme.small());
        }
        steps_ui(ui, look, practice, found);
        if let Some(why) = told.why {
            text::selectable(ui, why, &look.theme.body().color(p.muted), &[]);
        }
        if let Some(tip) = told.tip.filter(|_| kind != EvidenceKind::Credit) {
            text::label(ui, &look.with(Msg::FindingTip, &[("tip", tip.into())]), &look.theme.small());
        }
        if let Some(better) = told.better {
            better_ui(ui, look, found.better_label(), better);
        }
    });
    let bar = slice(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())), look.rtl, 0.0, 3.0);
    ui.painter().rect_filled(bar, 1.5, tone_colors(kind.tone(), p).1);
    let rect = Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom()));
    ui.advance_cursor_after_rect(rect);
    rect
}

fn better_ui(ui: &mut Ui, look: &Look<'_>, label: Msg, better: &str) {
    let p = &look.theme.palette;
    ui.add_space(look.space(Space::Hair));
    let ground = ui.painter().add(egui::Shape::Noop);
    let whole = ui.available_rect_before_wrap();
    let pad = look.space(Space::Small) * 1.25;
    let inner = Rect::from_min_max(whole.min + vec2(pad, pad * 0.8), pos2(whole.right() - pad, whole.bottom()));
    let (_, used) = place(ui, look, inner, |ui| {
        text::label(ui, &look.text(label), &look.theme.overline().color(p.accent));
        text::selectable(ui, better, &look.theme.body(), &[]);
    });
    let rect = Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + pad * 0.8));
    ui.painter().set(ground, egui::Shape::rect_filled(rect, 8.0, p.accent_soft));
    ui.advance_cursor_after_rect(rect);
}
