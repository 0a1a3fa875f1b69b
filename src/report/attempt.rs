//! One attempt as a report tells it: turn by turn what was said and done, and every piece of evidence with a number of its own.
//!
//! Must never judge: all of it is what the practice found.

use crate::dialogue::{Event, Move, Resume};
use crate::locale::{Catalogue, Message, Msg, ReportMsg, TerminalMsg};
use crate::practice::{Explained, Mode, Practice, Record};
use crate::scenario::TurnId;
use crate::scoring::{Finding, FindingKind, Scorecard};
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
    /// The hash of the texts it ran on.
    pub content: String,
    /// The hash of what it was scored by.
    pub rules: String,
}

/// What a finding means for the words it points at; the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Not earned.
    Missed,
    /// Earned in part.
    Partly,
    /// Earned.
    Credit,
    /// Cost points.
    Slip,
    /// Listed apart.
    Critical,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [Kind::Credit, Kind::Partly, Kind::Missed, Kind::Slip, Kind::Critical];

    /// The kind of a finding.
    pub fn of(finding: &Finding) -> Kind {
        match finding.kind {
            FindingKind::Credit(_) if finding.amount >= 1.0 => Kind::Credit,
            FindingKind::Credit(_) => Kind::Partly,
            FindingKind::Missed(_) => Kind::Missed,
            FindingKind::Slip(_) => Kind::Slip,
            FindingKind::Critical(_) => Kind::Critical,
        }
    }

    /// The stable id used in JSON, CSV and style sheets.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Missed => "missed",
            Kind::Partly => "partly",
            Kind::Credit => "credit",
            Kind::Slip => "slip",
            Kind::Critical => "critical",
        }
    }

    /// Its word.
    pub fn msg(self) -> Msg {
        match self {
            Kind::Missed => Msg::MarkMissed,
            Kind::Partly => Msg::MarkPartly,
            Kind::Credit => Msg::MarkCredit,
            Kind::Slip => Msg::MarkSlipPlain,
            Kind::Critical => Msg::MarkCritical,
        }
    }

    /// The sign before its word: the kinds differ in shape, too.
    pub fn sign(self) -> &'static str {
        match self {
            Kind::Missed => "×",
            Kind::Partly => "½",
            Kind::Credit => "✓",
            Kind::Slip => "−",
            Kind::Critical => "!!",
        }
    }
}

/// One thing said or done.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// By the customer.
    Customer(String),
    /// By the agent, with the numbers of the findings about it.
    Agent {
        /// The words findings point into.
        text: String,
        /// Findings, counted from 0.
        findings: Vec<usize>,
    },
    /// An act.
    Act(Move),
}

/// One visit of a turn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turn {
    /// Which turn; `None` after the contact, where the ticket is written.
    pub id: Option<TurnId>,
    /// What was said and done, in order.
    pub items: Vec<Item>,
    /// Findings about acts.
    pub acts: Vec<usize>,
    /// What was left out.
    pub missed: Vec<usize>,
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
    pub turns: Vec<Turn>,
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
        let mut turns = turns(practice);
        let notes = number(&mut turns, &findings);
        Ok(Attempt { facts, practice, card, findings, notes, turns, words })
    }

    /// The language it was played in.
    pub fn played_in(&self) -> &Catalogue {
        &self.practice.setup().catalogue
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
fn number(turns: &mut [Turn], findings: &[Explained]) -> Vec<usize> {
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
            if let Item::Agent { findings, .. } = item {
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

/// The records that stand, turn by turn.
fn turns(practice: &Practice) -> Vec<Turn> {
    let mut turns: Vec<Turn> = vec![Turn::default()];
    let (mut finding, mut reply) = (0, 0);
    let mut about_replies: Vec<(usize, usize)> = Vec::new();
    for record in practice.standing() {
        match record {
            Record::Event { event: Event::TurnBegan { turn }, .. } => {
                turns.push(Turn { id: Some(turn.clone()), ..Turn::default() });
            }
            Record::Event { event, .. } => {
                let Some(turn) = turns.last_mut() else { continue };
                turn.items.extend(item(event, &mut reply, &about_replies));
                if matches!(event, Event::Ended { ending, .. } if *ending == practice.setup().scenario.hang_up) {
                    turn.items.push(Item::Act(Move::End));
                }
            }
            Record::Finding { finding: explained, .. } => {
                let missed = matches!(explained.finding.kind, FindingKind::Missed(_));
                match (explained.finding.reply, turns.last_mut()) {
                    (Some(reply), _) => about_replies.push((reply, finding)),
                    (None, Some(turn)) if missed => turn.missed.push(finding),
                    (None, Some(turn)) => turn.acts.push(finding),
                    (None, None) => {}
                }
                finding += 1;
            }
        }
    }
    turns.retain(|t| !t.items.is_empty());
    turns
}

fn item(event: &Event, replies: &mut usize, about_replies: &[(usize, usize)]) -> Option<Item> {
    Some(match event {
        Event::CustomerSaid { text, .. } => Item::Customer(text.clone()),
        Event::AgentSaid { text, .. } => {
            let findings = about_replies.iter().filter(|(reply, _)| reply == replies).map(|(_, finding)| *finding).collect();
            *replies += 1;
            Item::Agent { text: text.clone(), findings }
        }
        Event::Verified { check } => Item::Act(Move::Verify(check.clone())),
        Event::Offered { offer } => Item::Act(Move::Offer(offer.clone())),
        Event::LookedUp { article } => Item::Act(Move::LookUp(article.clone())),
        Event::Held(hold) => Item::Act(Move::Hold(hold.clone())),
        Event::Resumed { thanked, .. } => Item::Act(Move::Resume(Resume { thank: *thanked })),
        Event::WrappedUp(ticket) => Item::Act(Move::WrapUp(ticket.clone())),
        Event::Warned => Item::Act(Move::Warn),
        Event::Escalated(escalated) => Item::Act(Move::Escalate(escalated.clone())),
        _ => return None,
    })
}
