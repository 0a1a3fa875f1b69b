//! What is said aloud when something happens: the customer's words, an act, the end; once, when it happens.
//!
//! The words are a node of their own, new for each step: scrolling, a redrawn transcript or another size of text say nothing again.
//! Must never say more than the screen shows.

use super::conversation::{act_words, hint, nudge};
use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::{Line, Practice};
use crate::ui::model::{Model, Screen};
use crate::ui::state::PracticeKey;
use crate::ui::text::without_isolates;
use crate::ui::widgets::access;
use crate::ui::words::Look;
use egui::{Id, Ui};

/// What was said aloud.
#[derive(Default)]
pub(in crate::ui) struct Announcer {
    key: PracticeKey,
    lines: usize,
    moves: usize,
    ended: bool,
    number: u64,
    words: String,
    at_once: bool,
}

impl Announcer {
    /// Says what is new since the frame before.
    pub(super) fn show(&mut self, ui: &Ui, look: &Look<'_>, model: &Model<'_>) {
        let Some(practice) = model.practice.filter(|_| *model.screen == Screen::Conversation) else {
            self.words.clear();
            return;
        };
        self.follow(look, practice);
        if self.words.is_empty() {
            return;
        }
        let id = Id::new(("sabr spoken", self.number));
        access::spoken(ui, id, &self.words, self.at_once, &practice.setup().catalogue.tag);
    }

    fn follow(&mut self, look: &Look<'_>, practice: &Practice) {
        let (key, lines, ended) = (PracticeKey::of(practice), practice.lines(), practice.ended().is_some());
        let moves = practice.moves().len();
        let begun_anew = self.key == key && moves < self.moves;
        if self.key != key || begun_anew {
            // One gone on with stands still; one that begins is heard from its first words.
            let heard = if lines.len() > 1 { lines.len() } else { 0 };
            *self = Announcer { key, lines: heard, moves, ended, number: self.number, ..Announcer::default() };
        }
        let back = practice.moves().last().filter(|(what, _)| moves > self.moves && *what == Move::Back);
        if back.is_some() {
            // What was taken back was heard; what is to be answered again is said again.
            self.lines = lines.iter().rposition(|line| matches!(line, Line::Customer { .. })).unwrap_or(lines.len());
        }
        let mut parts: Vec<String> = back.iter().map(|_| look.text(Msg::ActBack)).collect();
        parts.extend(lines.iter().skip(self.lines).filter_map(|line| words_of(look, practice, line)));
        if moves > self.moves {
            parts.extend(helped(look, practice));
        }
        if let Some((ending, _)) = practice.ended().filter(|_| !self.ended) {
            let title = practice.script().text(&format!("ending-{ending}.title")).to_owned();
            parts.push(format!("{}: {title}", look.text(Msg::EndedHeading)));
        }
        if !parts.is_empty() {
            self.number += 1;
            self.words = without_isolates(&parts.join("\n"));
            self.at_once = ended;
        }
        (self.lines, self.moves, self.ended) = (lines.len(), moves, ended);
    }
}

/// What help says after a move: the hint that was asked for, or a nudge.
fn helped(look: &Look<'_>, practice: &Practice) -> Option<String> {
    if practice.moves().last().is_some_and(|(what, _)| *what == Move::Hint) {
        let hint = hint(practice)?;
        let criteria = hint.criteria.iter().map(|criterion| look.criterion(*criterion));
        let points = hint.points.iter().map(|point| practice.script().point_label(point).to_owned());
        let all: Vec<String> = criteria.chain(points).collect();
        let all = if all.is_empty() { look.text(Msg::HintNothing) } else { look.words.list(&all) };
        return Some(format!("{}: {all}", look.text(Msg::HintHeading)));
    }
    let (_, found) = nudge(practice, look.words)?;
    Some(format!("{}: {}. {}", look.text(Msg::NudgeHeading), found.name, found.why))
}

/// What is said about a line; one's own words are known.
fn words_of(look: &Look<'_>, practice: &Practice, line: &Line) -> Option<String> {
    match line {
        Line::Customer { text, .. } => Some(format!("{}: {text}", practice.script().text("customer"))),
        Line::Act { what, .. } => Some(act_words(look, practice.script(), what).1),
        Line::Agent { .. } => None,
    }
}
