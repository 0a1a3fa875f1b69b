//! What stands on the agent's desk in a scenario: articles, escalation, the ticket to write, and what depends on the policy.

use super::ids::*;
use serde::{Deserialize, Serialize};

/// Something that can be looked up; its texts are `article-<id>` and its attribute `body`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// It is the customer's own record, and not general knowledge.
    pub record: bool,
}

/// How a matter is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum HandoverWay {
    /// However the agent likes, or not said.
    #[default]
    Any,
    /// In writing, for a later answer.
    Ticket,
    /// Staying on the line until the other team has taken over.
    Live,
    /// The other team calls the customer back.
    CallBack,
}

impl HandoverWay {
    /// Those a person chooses from.
    pub const CHOICES: [HandoverWay; 3] = [HandoverWay::Ticket, HandoverWay::Live, HandoverWay::CallBack];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            HandoverWay::Any => "any",
            HandoverWay::Ticket => "ticket",
            HandoverWay::Live => "live",
            HandoverWay::CallBack => "call-back",
        }
    }

    /// The way with this id.
    pub fn from_id(id: &str) -> Option<HandoverWay> {
        Self::CHOICES.into_iter().find(|way| way.id() == id)
    }
}

/// Whether a turn calls for escalation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Escalation {
    /// It has to be passed on here.
    Due {
        /// The right team.
        to: TeamId,
        /// What that team needs.
        facts: Vec<HandoverId>,
        /// The right way.
        #[serde(default)]
        by: HandoverWay,
    },
    /// Due where the policy does not allow the offer, needless where it does.
    AboveLimit {
        /// The offer in question.
        offer: OfferId,
        /// The right team.
        to: TeamId,
        /// What that team needs.
        facts: Vec<HandoverId>,
        /// The right way.
        #[serde(default)]
        by: HandoverWay,
    },
    /// The customer may demand it, but it is not needed.
    Needless,
}

/// Under which policies a point belongs to the scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Under {
    /// Under every policy.
    #[default]
    Always,
    /// Where the policy allows the offer.
    Allows(OfferId),
    /// Where it does not.
    Forbids(OfferId),
}

/// How urgent a ticket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Priority {
    /// Whenever there is time.
    Low,
    /// In the usual order.
    Normal,
    /// Before the others.
    High,
    /// At once.
    Urgent,
}

impl Priority {
    /// All, in rising order.
    pub const ALL: [Priority; 4] = [Priority::Low, Priority::Normal, Priority::High, Priority::Urgent];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Priority::Low => "low",
            Priority::Normal => "normal",
            Priority::High => "high",
            Priority::Urgent => "urgent",
        }
    }

    /// The priority with this id.
    pub fn from_id(id: &str) -> Option<Priority> {
        Self::ALL.into_iter().find(|p| p.id() == id)
    }
}

/// The ticket a good agent writes after the contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketPlan {
    /// Categories to choose from.
    pub categories: Vec<CategoryId>,
    /// The right one.
    pub category: CategoryId,
    /// The right priority.
    pub priority: Priority,
    /// Next steps to choose from.
    pub next_steps: Vec<NextStepId>,
    /// The right one.
    pub next_step: NextStepId,
    /// What the note must say; the texts `ticket-<id>` hold the wordings.
    pub facts: Vec<TicketFactId>,
}

/// What people may want to know about a scenario before they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum ContentNote {
    /// The customer insults.
    Insults,
    /// Somebody has died.
    Grief,
    /// Somebody is ill.
    Health,
    /// Money is worried about or quarrelled over.
    Money,
}

impl ContentNote {
    /// All.
    pub const ALL: [ContentNote; 4] = [ContentNote::Insults, ContentNote::Grief, ContentNote::Health, ContentNote::Money];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            ContentNote::Insults => "insults",
            ContentNote::Grief => "grief",
            ContentNote::Health => "health",
            ContentNote::Money => "money",
        }
    }
}
