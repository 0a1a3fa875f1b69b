//! A practice put in the order a debrief and a report tell it: turn by turn, each reply with its findings, each finding by what it means.
//!
//! Must never judge: all of it is what the practice found.

use super::record::Record;
use super::run::Practice;
use crate::dialogue::{Event, Move, Resume};
use crate::locale::Msg;
use crate::scenario::TurnId;
use crate::scoring::{Finding, FindingKind};
use serde::Serialize;

/// What a finding means for the words it points at; the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
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

impl EvidenceKind {
    /// All of them.
    pub const ALL: [EvidenceKind; 5] =
        [EvidenceKind::Credit, EvidenceKind::Partly, EvidenceKind::Missed, EvidenceKind::Slip, EvidenceKind::Critical];

    /// The kind of a finding.
    pub fn of(finding: &Finding) -> EvidenceKind {
        match finding.kind {
            FindingKind::Credit(_) if finding.amount >= 1.0 => EvidenceKind::Credit,
            FindingKind::Credit(_) => EvidenceKind::Partly,
            FindingKind::Missed(_) => EvidenceKind::Missed,
            FindingKind::Slip(_) => EvidenceKind::Slip,
            FindingKind::Critical(_) => EvidenceKind::Critical,
        }
    }

    /// The stable id used in JSON, CSV and style sheets.
    pub fn id(self) -> &'static str {
        match self {
            EvidenceKind::Missed => "missed",
            EvidenceKind::Partly => "partly",
            EvidenceKind::Credit => "credit",
            EvidenceKind::Slip => "slip",
            EvidenceKind::Critical => "critical",
        }
    }

    /// Its word.
    pub fn word(self) -> Msg {
        match self {
            EvidenceKind::Missed => Msg::MarkMissed,
            EvidenceKind::Partly => Msg::MarkPartly,
            EvidenceKind::Credit => Msg::MarkCredit,
            EvidenceKind::Slip => Msg::MarkSlipPlain,
            EvidenceKind::Critical => Msg::MarkCritical,
        }
    }
}

/// One thing said or done.
#[derive(Debug, Clone, PartialEq)]
pub enum TurnItem {
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
pub struct ToldTurn {
    /// Which turn; `None` before the first.
    pub id: Option<TurnId>,
    /// Which visit of the course it is, counted from 0; `None` before the first.
    pub number: Option<usize>,
    /// What was said and done, in order.
    pub items: Vec<TurnItem>,
    /// Findings about acts.
    pub acts: Vec<usize>,
    /// What was left out.
    pub missed: Vec<usize>,
}

impl Practice {
    /// What stands, turn by turn, each reply with its findings.
    pub fn told(&self) -> Vec<ToldTurn> {
        let mut turns: Vec<ToldTurn> = vec![ToldTurn::default()];
        let (mut finding, mut reply) = (0, 0);
        let mut about_replies: Vec<(usize, usize)> = Vec::new();
        for record in self.standing() {
            match record {
                Record::Event { event: Event::TurnBegan { turn }, .. } => {
                    let number = Some(turns.len() - 1);
                    turns.push(ToldTurn { id: Some(turn.clone()), number, ..ToldTurn::default() });
                }
                Record::Event { event, .. } => {
                    let Some(turn) = turns.last_mut() else { continue };
                    turn.items.extend(item(event, &mut reply, &about_replies));
                    if matches!(event, Event::Ended { ending, .. } if *ending == self.setup().scenario.hang_up) {
                        turn.items.push(TurnItem::Act(Move::End));
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
}

fn item(event: &Event, replies: &mut usize, about_replies: &[(usize, usize)]) -> Option<TurnItem> {
    Some(match event {
        Event::CustomerSaid { text, .. } => TurnItem::Customer(text.clone()),
        Event::AgentSaid { text, .. } => {
            let findings = about_replies.iter().filter(|(reply, _)| reply == replies).map(|(_, finding)| *finding).collect();
            *replies += 1;
            TurnItem::Agent { text: text.clone(), findings }
        }
        Event::Verified { check } => TurnItem::Act(Move::Verify(check.clone())),
        Event::Offered { offer } => TurnItem::Act(Move::Offer(offer.clone())),
        Event::LookedUp { article } => TurnItem::Act(Move::LookUp(article.clone())),
        Event::Held(hold) => TurnItem::Act(Move::Hold(hold.clone())),
        Event::Resumed { thanked, .. } => TurnItem::Act(Move::Resume(Resume { thank: *thanked })),
        Event::WrappedUp(ticket) => TurnItem::Act(Move::WrapUp(ticket.clone())),
        Event::Warned => TurnItem::Act(Move::Warn),
        Event::Escalated(escalated) => TurnItem::Act(Move::Escalate(escalated.clone())),
        _ => return None,
    })
}
