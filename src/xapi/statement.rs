//! The shape of a statement: the part of xAPI that this program says, in the same order of fields always. No logic.

use super::actor::Account;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Texts by language tag (RFC 5646).
pub type LanguageMap = BTreeMap<String, String>;

/// One statement. Valid under xAPI 1.0.3 and 2.0 alike: it names no version, the request does.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statement {
    /// A UUID that follows from the attempt and the event.
    pub id: String,
    /// Whose attempt.
    pub actor: Account,
    /// What was done.
    pub verb: Verb,
    /// With what.
    pub object: Activity,
    /// What came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<StatementResult>,
    /// In which setting.
    pub context: Context,
    /// When, RFC 3339.
    pub timestamp: String,
}

/// A verb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verb {
    /// Its IRI.
    pub id: String,
    /// Its words.
    pub display: LanguageMap,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Always `Activity`.
    pub object_type: &'static str,
    /// Its IRI.
    pub id: String,
    /// What it is; left out where somebody else defines it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Definition>,
}

/// What an activity is.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Definition {
    /// Its name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub name: LanguageMap,
    /// What it is about.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub description: LanguageMap,
    /// The IRI of its type.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// How it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_type: Option<&'static str>,
    /// What is offered to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<InteractionComponent>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InteractionComponent {
    /// Its id, as a response names it.
    pub id: String,
    /// Its words.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub description: LanguageMap,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct StatementResult {
    /// A score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Whether it was good enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Whether nothing was left to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<bool>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// How long it took, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// Everything else.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub extensions: Map<String, Value>,
}

/// A score, 0 to 100 and as a share of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// 0 to 1.
    pub scaled: f64,
    /// 0 to 100.
    pub raw: u32,
    /// 0.
    pub min: u32,
    /// 100.
    pub max: u32,
}

impl Score {
    /// A score of so many of a hundred.
    pub fn of_hundred(raw: u32) -> Score {
        let raw = raw.min(100);
        Score { scaled: f64::from(raw) / 100.0, raw, min: 0, max: 100 }
    }
}

/// The setting of a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Context {
    /// The attempt, as a UUID.
    pub registration: String,
    /// What it belongs to.
    pub context_activities: ContextActivities,
    /// The version of the content: its hash.
    pub revision: String,
    /// The program.
    pub platform: &'static str,
    /// The language it was played in.
    pub language: String,
    /// Everything else.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub extensions: Map<String, Value>,
}

/// What a statement's activity belongs to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContextActivities {
    /// The scenario, for its parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parent: Vec<Activity>,
    /// The vocabulary.
    pub category: Vec<Activity>,
}
