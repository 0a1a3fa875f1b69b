//! One piece of evidence.

use crate::scenario::{Criterion, Critical, Dimension, PointId, Slip, TeamId, TurnId};
use serde::Serialize;
use std::ops::Range;

/// What a finding says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum FindingKind {
    /// An opportunity was met, wholly or in part.
    Credit(Criterion),
    /// An opportunity was missed.
    Missed(Criterion),
    /// Something that costs points.
    Slip(Slip),
    /// An error that is listed apart.
    Critical(Critical),
}

/// Why a point was stated wrongly, where more is known than that a wording says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Reason {
    /// Another number than the one that holds.
    WrongValue {
        /// The number or date as typed.
        said: String,
        /// The numbers that hold, as digits; dates in words.
        holds: Vec<String>,
    },
    /// Stated rightly, and wrongly or denied, in one reply.
    SaidBoth,
    /// Parts of a procedure.
    Steps {
        /// Those that were done.
        done: Vec<Step>,
        /// Those that were left out.
        missing: Vec<Step>,
    },
    /// Passed on to another team than the one that does this.
    OtherTeam {
        /// The team chosen.
        chosen: TeamId,
        /// The right one.
        right: TeamId,
    },
    /// An offer above the policy's limit, both in percent of what the customer paid.
    AboveLimit {
        /// The offer.
        percent: u32,
        /// The limit.
        most: u32,
    },
    /// Nothing was said at all.
    Silent,
    /// It was said that the matter goes to this team, and it never went.
    OnlyAnnounced {
        /// The team.
        team: TeamId,
    },
    /// A warning, or an end without leave, while nothing abusive was said.
    NothingAbusive,
    /// Fewer warnings than the policy wants.
    Warnings {
        /// Warnings given.
        given: u32,
        /// Warnings wanted.
        wanted: u32,
    },
}

/// A part of a procedure, by the id of its text: `step-…` in the coaching, `handover-…` and `ticket-…` in the scenario.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Step(pub String);

/// One piece of evidence: what, where, how much.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it says.
    #[serde(flatten)]
    pub kind: FindingKind,
    /// In which turn.
    pub turn: TurnId,
    /// Which of the agent's replies, counted from 0 over the attempt; `None` for acts and for what was left out.
    pub reply: Option<usize>,
    /// Bytes of that reply; `None` when no single place shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Range<usize>>,
    /// The words there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// The point it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// What is wrong with a point that was stated wrongly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Box<Reason>>,
    /// Credit from 0 to 1; for slips the points they cost, of 100 in their dimension.
    pub amount: f64,
    /// Whether the author's mark on an offered reply is the evidence, and no words were found.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_author: bool,
}

impl FindingKind {
    /// The id of what it names.
    pub fn id(self) -> &'static str {
        match self {
            FindingKind::Credit(c) | FindingKind::Missed(c) => c.id(),
            FindingKind::Slip(s) => s.id(),
            FindingKind::Critical(c) => c.id(),
        }
    }

    /// The id of its texts: `criterion-…`, `slip-…` or `critical-…`.
    pub fn text_id(self) -> String {
        let of = match self {
            FindingKind::Credit(_) | FindingKind::Missed(_) => "criterion",
            FindingKind::Slip(_) => "slip",
            FindingKind::Critical(_) => "critical",
        };
        format!("{of}-{}", self.id())
    }

    /// The attribute of those texts that gives the reason.
    pub fn reason_attribute(self) -> &'static str {
        match self {
            FindingKind::Credit(_) => "met",
            FindingKind::Missed(_) => "missed",
            FindingKind::Slip(_) | FindingKind::Critical(_) => "why",
        }
    }

    /// The dimension it speaks to; critical errors stand apart.
    pub fn dimension(self) -> Option<Dimension> {
        match self {
            FindingKind::Credit(c) | FindingKind::Missed(c) => Some(c.dimension()),
            FindingKind::Slip(s) => Some(s.dimension()),
            FindingKind::Critical(_) => None,
        }
    }
}
