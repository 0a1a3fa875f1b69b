//! The checked scenario: what the engine runs on. Values of these types come from `load` only and are always whole:
//! every id refers to something, every turn can be reached and left.

use super::channel::Channel;
use super::desk::{Article, ContentNote, Escalation, TicketPlan, Under};
use super::ids::*;
use super::rubric::Criterion;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One side of a customer's mood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Axis {
    /// How long the customer will go on.
    Patience,
    /// How angry.
    Anger,
    /// How lost.
    Confusion,
    /// How much the customer believes the agent.
    Trust,
}

impl Axis {
    /// Every axis in the order shown.
    pub const ALL: [Axis; 4] = [Axis::Patience, Axis::Anger, Axis::Confusion, Axis::Trust];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Axis::Patience => "patience",
            Axis::Anger => "anger",
            Axis::Confusion => "confusion",
            Axis::Trust => "trust",
        }
    }
}

/// A customer's mood: four values, each 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mood {
    /// Patience left.
    pub patience: i32,
    /// Anger.
    pub anger: i32,
    /// Confusion.
    pub confusion: i32,
    /// Trust.
    pub trust: i32,
}

impl Mood {
    /// One value of the mood.
    pub fn get(&self, axis: Axis) -> i32 {
        match axis {
            Axis::Patience => self.patience,
            Axis::Anger => self.anger,
            Axis::Confusion => self.confusion,
            Axis::Trust => self.trust,
        }
    }

    /// Sets one value, clamped to 0–100.
    pub fn set(&mut self, axis: Axis, value: i32) {
        let value = value.clamp(0, 100);
        match axis {
            Axis::Patience => self.patience = value,
            Axis::Anger => self.anger = value,
            Axis::Confusion => self.confusion = value,
            Axis::Trust => self.trust = value,
        }
    }
}

/// A value drawn from the seed once per attempt, usable as a variable in the scenario's texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactValue {
    /// A code of so many digits (1–9), the first not zero; printed without grouping.
    Code(u8),
    /// A whole number between two bounds, both included.
    Between(u32, u32),
    /// One of the sets that each language writes for itself: `<name>-1`, `<name>-2` and so on, with forms as attributes.
    Written,
}

/// A named [`FactValue`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The variable's name in Fluent, without `$`.
    pub name: String,
    /// How it is drawn.
    pub value: FactValue,
}

/// Something the agent may offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// What it is worth, in percent of what the customer paid. Compared with the policy's limit.
    pub percent: u32,
}

/// An act that makes a point by doing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Asked for an identity check.
    Verify(CheckId),
    /// Made an offer.
    Offer(OfferId),
    /// Escalated to a team.
    Escalate(TeamId),
    /// Warned about the customer's conduct.
    Warn,
}

/// Why a point must not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Forbidden {
    /// It promises more than the policy gives.
    BeyondPolicy,
    /// It asks for or takes a secret.
    Secret,
}

/// Something a good reply states, asks or does (or must not).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its id; the Fluent message is `point-<id>`.
    pub id: PointId,
    /// The act that makes it too, if any.
    pub act: Option<Act>,
    /// It tells account data: wants the identity check first.
    pub account_data: bool,
    /// It must not be made.
    pub forbidden: Option<Forbidden>,
    /// It invites the customer of a public post to a private message.
    pub private: bool,
    /// Under which policies it belongs to the scenario.
    pub under: Under,
}

/// An offered reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its id; the Fluent message is `reply-<turn>-<id>`.
    pub id: ReplyId,
    /// Points it makes.
    pub points: Vec<PointId>,
    /// Criteria the author says it meets.
    pub marks: Vec<Criterion>,
}

/// When a branch is taken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum When {
    /// Always.
    #[default]
    Always,
    /// The point was made in this turn.
    Made(PointId),
    /// The point was made in this turn or before.
    MadeEver(PointId),
    /// A mood value is at least this.
    AtLeast(Axis, i32),
    /// A mood value is below this.
    Below(Axis, i32),
    /// The identity was checked as the policy wants.
    Verified,
    /// The agent escalated in this turn.
    Escalated,
    /// The agent warned in this turn or before.
    Warned,
    /// The agent escalated in this turn or before.
    EscalatedEver,
    /// The contact was escalated to this team, in this turn or an earlier one.
    EscalatedTo(TeamId),
    /// The offer was made in this turn or before.
    Offered(OfferId),
    /// The policy allows the offer.
    Allowed(OfferId),
    /// A public post was moved to a private message.
    Private,
    /// The customer was put on hold in this turn or before.
    Held,
    /// The article was looked up in this turn or before.
    LookedUp(ArticleId),
    /// All of these.
    All(Vec<When>),
    /// Any of these.
    Any(Vec<When>),
    /// Not this.
    Not(Box<When>),
}

/// Where a branch leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another turn.
    Turn(TurnId),
    /// An ending.
    Ending(EndingId),
}

/// One branch of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// When it is taken; the first that holds is.
    pub when: When,
    /// Where it leads.
    pub to: Target,
}

/// One customer message and what can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Its id; the Fluent message is `turn-<id>`.
    pub id: TurnId,
    /// Points a good reply makes here.
    pub required: Vec<PointId>,
    /// Criteria of manner this moment calls for, beside those every moment calls for.
    pub calls_for: Vec<Criterion>,
    /// The customer is rude or unfair here, whatever the mood.
    pub provokes: bool,
    /// The contact may be ended here without further ado.
    pub closing: bool,
    /// Whether escalation is due, or demanded without need.
    pub escalation: Option<Escalation>,
    /// What a good agent looks up before answering here.
    pub look_up: Option<ArticleId>,
    /// Looking or asking takes minutes here: a good agent holds.
    pub hold: bool,
    /// Offered replies, in the author's order.
    pub replies: Vec<Reply>,
    /// Branches; the last one always holds.
    pub next: Vec<Branch>,
}

/// How a contact ended. Never part of the technique scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Outcome {
    /// The concern was settled.
    Resolved,
    /// Settled in part.
    Partly,
    /// Passed to another team.
    HandedOver,
    /// Not settled.
    Unresolved,
    /// The customer left.
    Abandoned,
    /// The agent ended it.
    Disconnected,
}

impl Outcome {
    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Resolved => "resolved",
            Outcome::Partly => "partly",
            Outcome::HandedOver => "handed-over",
            Outcome::Unresolved => "unresolved",
            Outcome::Abandoned => "abandoned",
            Outcome::Disconnected => "disconnected",
        }
    }
}

/// A way the contact can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Its id; the Fluent message is `ending-<id>`.
    pub id: EndingId,
    /// What it means.
    pub outcome: Outcome,
}

/// A whole, checked scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Path of its file in the content folder.
    pub path: String,
    /// Field of business, such as `shop`; equal to its folder.
    pub domain: String,
    /// Where it takes place.
    pub channel: Channel,
    /// 1 (gentle) to 5 (hard).
    pub difficulty: u8,
    /// Minutes it takes about.
    pub minutes: u32,
    /// What it practises.
    pub skills: Vec<Criterion>,
    /// Languages it is written in.
    pub languages: Vec<String>,
    /// The policy that holds unless another is chosen.
    pub policy: String,
    /// The customer's temperament.
    pub temperament: String,
    /// The customer's mood at the start.
    pub mood: Mood,
    /// Values drawn from the seed.
    pub facts: Vec<Fact>,
    /// Identity checks the agent may ask for.
    pub checks: Vec<CheckId>,
    /// Offers the agent may make.
    pub offers: Vec<Offer>,
    /// Teams the agent may escalate to.
    pub teams: Vec<TeamId>,
    /// The tier of teams that have one, 2–4; the trainee is tier 1.
    pub tiers: BTreeMap<TeamId, u8>,
    /// Facts the agent may hand over.
    pub handover: Vec<HandoverId>,
    /// What can be looked up.
    pub articles: Vec<Article>,
    /// The ticket to write after the contact, if any.
    pub ticket: Option<TicketPlan>,
    /// What people may want to know before they begin.
    pub content_notes: Vec<ContentNote>,
    /// Whether points are made in spite of typing errors.
    pub typos: bool,
    /// All points.
    pub points: Vec<Point>,
    /// The first turn.
    pub start: TurnId,
    /// The ending when the customer's patience is gone.
    pub leaves: EndingId,
    /// The ending when the agent disconnects.
    pub hang_up: EndingId,
    /// All turns.
    pub turns: Vec<Turn>,
    /// All endings.
    pub endings: Vec<Ending>,
}

impl Scenario {
    /// The turn with this id.
    pub fn turn(&self, id: &TurnId) -> Option<&Turn> {
        self.turns.iter().find(|t| t.id == *id)
    }

    /// The point with this id.
    pub fn point(&self, id: &PointId) -> Option<&Point> {
        self.points.iter().find(|p| p.id == *id)
    }

    /// The ending with this id.
    pub fn ending(&self, id: &EndingId) -> Option<&Ending> {
        self.endings.iter().find(|e| e.id == *id)
    }

    /// The article with this id.
    pub fn article(&self, id: &ArticleId) -> Option<&Article> {
        self.articles.iter().find(|a| a.id == *id)
    }

    /// The offer with this id.
    pub fn offer(&self, id: &OfferId) -> Option<&Offer> {
        self.offers.iter().find(|o| o.id == *id)
    }
}
