//! One attempt as a report tells it: turn by turn what was said and done, and every piece of evidence with a number of its own.
//!
//! Must never judge: all of it is what the practice found.

use crate::locale::{Catalogue, Message, Msg, ReportMsg, TerminalMsg};
use crate::practice::{Explained, Mode, Practice, ToldTurn, TurnItem, policy_name};
use crate::scoring::Scorecard;
use serde::Serialize;
use std::sync::Arc;

/// Where an attempt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Running, or cut off.
    Open,
    /// Set aside.
    Abandoned,
    /// Ended, with a scorecard.
    Finished,
}

impl State {
    /// Its word.
    pub fn msg(self) -> TerminalMsg {
        match self {
            State::Open => TerminalMsg::StateOpen,
            State::Abandoned => TerminalMsg::StateAbandoned,
            State::Finished => TerminalMsg::StateFinished,
        }
    }
}

/// What is known of an attempt besides its course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// Its id.
    pub id: String,
    /// When it began, by the person's own clock: `2026-11-22T14:05`.
    pub started: String,
    /// Where it stands.
    pub state: State,
    /// Seconds in which it stood still: paused, or closed and gone on with later.
    pub away_secs: u32,
    /// The hash of the texts it ran on.
    pub content: String,
    /// The hash of what it was scored by.
    pub rules: String,
}

/// An attempt ready to be told in a language.
pub struct Attempt<'p> {
    /// What is known besides its course.
    pub facts: Facts,
    /// Its course.
    pub practice: &'p Practice,
    /// The language it is told in; its own words stay in the language it was played in.
    pub words: Arc<Catalogue>,
    /// The result.
    pub card: Scorecard,
    /// All evidence, told in that language.
    pub findings: Vec<Explained>,
    /// The number of each one's note, from 1, as they are met on the way through the conversation.
    pub notes: Vec<usize>,
    /// Turn by turn.
    pub turns: Vec<ToldTurn>,
}

/// Why an attempt cannot be told yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// An assessment shows its evidence when it is finished, so that it stays the same for everybody.
    #[error("an assessment is reported when it is finished")]
    Assessment,
}

impl<'p> Attempt<'p> {
    /// Reads a practice.
    ///
    /// # Errors
    /// For an assessment that can still be gone on with.
    pub fn new(facts: Facts, practice: &'p Practice, words: Arc<Catalogue>) -> Result<Attempt<'p>, NotYet> {
        let card = practice.scorecard();
        if !practice.is_over() && practice.setup().options.mode == Mode::Assessment {
            return Err(NotYet::Assessment);
        }
        let findings = practice.findings_in(&words);
        let mut turns = practice.told();
        let notes = number(&mut turns, &findings);
        Ok(Attempt { facts, practice, card, findings, notes, turns, words })
    }

    /// The language it was played in.
    pub fn played_in(&self) -> &Catalogue {
        &self.practice.setup().catalogue
    }

    /// The policy's name in the language of the report, or the one it was played under; its id when it has neither.
    pub fn policy_name(&self) -> String {
        let id = &self.practice.setup().policy.id;
        let told = policy_name(id, &self.words);
        if told == *id { policy_name(id, self.played_in()) } else { told }
    }

    /// A message in the language of the report.
    pub fn say(&self, msg: impl Message) -> String {
        self.words.text(msg)
    }

    /// When it began, in words.
    pub fn when(&self) -> String {
        self.words.text_with(ReportMsg::When, &[("when", self.facts.started.as_str().into())])
    }

    /// What to work on next, the most important first.
    pub fn advice(&self) -> Vec<String> {
        let named = |id: String| self.words.by_id(&id);
        let mut lines: Vec<String> = Vec::new();
        for critical in &self.card.critical {
            let error = named(format!("critical-{}", critical.id()));
            lines.push(self.words.text_with(ReportMsg::NextCritical, &[("error", error.into())]));
        }
        let observed = self.card.dimensions.iter().filter_map(|d| Some((d.score?, d.dimension)));
        if let Some((score, dimension)) = observed.min_by_key(|(score, _)| *score).filter(|(score, _)| *score < 100) {
            let dimension = named(format!("dimension-{}", dimension.id()));
            lines.push(self.words.text_with(ReportMsg::NextWeakest, &[("dimension", dimension.into()), ("score", score.into())]));
            let tips = tips(&self.findings);
            lines.extend(tips.into_iter().map(|tip| self.words.text_with(Msg::FindingTip, &[("tip", tip.into())])));
        }
        lines.dedup();
        if lines.is_empty() && !self.card.dimensions.iter().all(|d| d.score.is_none()) {
            lines.push(self.say(ReportMsg::NextNothing));
        }
        lines
    }
}

/// Numbers the notes, and puts those about a reply in the order of the words they are about; those no words show come last.
fn number(turns: &mut [ToldTurn], findings: &[Explained]) -> Vec<usize> {
    let mut notes = vec![0; findings.len()];
    let mut next = 1;
    let mut take = |all: &mut Vec<usize>| {
        let place = |at: &usize| findings.get(*at).and_then(|f| f.finding.span.clone()).map_or(usize::MAX, |span| span.end);
        all.sort_by_key(place);
        for at in all {
            if let Some(note) = notes.get_mut(*at) {
                *note = next;
                next += 1;
            }
        }
    };
    for turn in turns {
        for item in &mut turn.items {
            if let TurnItem::Agent { findings, .. } = item {
                take(findings);
            }
        }
        take(&mut turn.acts);
        take(&mut turn.missed);
    }
    notes
}

/// The habits that would have helped most often, three at most.
fn tips(findings: &[Explained]) -> Vec<String> {
    let mut counted: Vec<(usize, &str)> = Vec::new();
    for finding in findings.iter().filter(|f| !f.tip.is_empty()) {
        match counted.iter_mut().find(|(_, tip)| *tip == finding.tip) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, &finding.tip)),
        }
    }
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().take(3).map(|(_, tip)| tip.to_owned()).collect()
}
