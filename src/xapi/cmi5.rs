//! cmi5: what a learning management system hands to an attempt it launches, and what that adds to the attempt's statements.
//!
//! Pure: reads texts and writes JSON. The statements the standard defines (initialized, completed, passed, failed, terminated) carry its
//! category and speak of the launched activity; the others are allowed beside them.

use super::statement::Statement;
use super::vocabulary::VerbId;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The category of what cmi5 defines.
pub const CATEGORY: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
/// The category of what a system decides by whether to move on.
pub const MOVE_ON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";
/// The mark a verdict was found by.
pub const MASTERY_SCORE: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// Why a launch cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LaunchError {
    /// A parameter is not there.
    #[error("this is no cmi5 launch: the address has no `{0}`")]
    Missing(&'static str),
    /// The actor is no account.
    #[error("this is no cmi5 launch: the actor is no account")]
    Actor,
    /// What the system says of the launch cannot be read.
    #[error("what the learning management system says of this launch cannot be read: {0}")]
    Data(String),
}

/// A launch as its address has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Launch {
    /// The record store.
    pub endpoint: String,
    /// Where the token is had, once.
    pub fetch: String,
    /// Who learns, as the system names them.
    pub actor: Value,
    /// The registration of every statement.
    pub registration: String,
    /// The IRI of the launched activity.
    pub activity: String,
    /// Everything else the address says.
    pub own: BTreeMap<String, String>,
}

impl Launch {
    /// Reads an address.
    ///
    /// # Errors
    /// When it is no launch.
    pub fn parse(url: &str) -> Result<Launch, LaunchError> {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let mut own = parameters(query.split('#').next().unwrap_or_default());
        let mut take = |name: &'static str| own.remove(name).filter(|value| !value.is_empty()).ok_or(LaunchError::Missing(name));
        let (endpoint, fetch, actor) = (take("endpoint")?, take("fetch")?, take("actor")?);
        let (registration, activity) = (take("registration")?, take("activityId")?);
        let actor: Value = serde_json::from_str(&actor).map_err(|_| LaunchError::Actor)?;
        let of_account = |name: &str| actor.get("account").and_then(|account| account.get(name)).is_some_and(Value::is_string);
        if !of_account("homePage") || !of_account("name") {
            return Err(LaunchError::Actor);
        }
        Ok(Launch { endpoint, fetch, actor, registration, activity, own })
    }
}

/// `name=value&…`, with what is escaped in it.
pub fn parameters(text: &str) -> BTreeMap<String, String> {
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (unescaped(name), unescaped(value))).collect()
}

fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|two| std::str::from_utf8(two).ok());
        match (byte, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A value as a part of an address.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// How an attempt is launched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaunchMode {
    /// To be judged.
    Normal,
    /// To look at.
    Browse,
    /// To look at again.
    Review,
}

/// When the system moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveOn {
    /// When it is passed.
    Passed,
    /// When it is completed.
    Completed,
    /// When it is both.
    CompletedAndPassed,
    /// When it is either.
    CompletedOrPassed,
    /// Whatever happens.
    NotApplicable,
}

/// What the system says of a launch: the document `LMS.LaunchData`.
#[derive(Debug, Clone, PartialEq)]
pub struct LaunchData {
    /// Goes into the context of every statement.
    pub context_template: Map<String, Value>,
    /// How it is launched.
    pub mode: LaunchMode,
    /// What the course's author wrote for the program.
    pub parameters: BTreeMap<String, String>,
    /// What a pass takes, 0 to 1.
    pub mastery_score: Option<f64>,
    /// When the system moves on.
    pub move_on: MoveOn,
    /// Where the learner goes afterwards.
    pub return_url: Option<String>,
}

impl LaunchData {
    /// Reads the document.
    ///
    /// # Errors
    /// When it is not one.
    pub fn parse(text: &str) -> Result<LaunchData, LaunchError> {
        let wrong = |what: &str| LaunchError::Data(what.to_owned());
        let value: Value = serde_json::from_str(text).map_err(|error| LaunchError::Data(error.to_string()))?;
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        let Some(Value::Object(context_template)) = value.get("contextTemplate").cloned() else {
            return Err(wrong("there is no contextTemplate"));
        };
        let mode = match word("launchMode") {
            Some("Normal") => LaunchMode::Normal,
            Some("Browse") => LaunchMode::Browse,
            Some("Review") => LaunchMode::Review,
            _ => return Err(wrong("launchMode is none of Normal, Browse and Review")),
        };
        let move_on = match word("moveOn") {
            Some("Passed") => MoveOn::Passed,
            Some("Completed") => MoveOn::Completed,
            Some("CompletedAndPassed") => MoveOn::CompletedAndPassed,
            Some("CompletedOrPassed") => MoveOn::CompletedOrPassed,
            Some("NotApplicable") | None => MoveOn::NotApplicable,
            Some(_) => return Err(wrong("moveOn is none that cmi5 knows")),
        };
        let mastery_score = match value.get("masteryScore") {
            None | Some(Value::Null) => None,
            Some(score) => {
                let score = score.as_f64().filter(|score| (0.0..=1.0).contains(score));
                Some(score.ok_or_else(|| wrong("masteryScore is no number from 0 to 1"))?)
            }
        };
        Ok(LaunchData {
            context_template,
            mode,
            parameters: parameters(word("launchParameters").unwrap_or_default()),
            mastery_score,
            move_on,
            return_url: word("returnURL").map(str::to_owned),
        })
    }

    /// Whether the end of the course is told.
    pub fn tells_completed(&self) -> bool {
        self.mode == LaunchMode::Normal
    }

    /// Whether a verdict is told: where the system asks for one, by a mark or by how it moves on.
    pub fn tells_verdict(&self) -> bool {
        let asked = !matches!(self.move_on, MoveOn::Completed | MoveOn::NotApplicable);
        self.mode == LaunchMode::Normal && (asked || self.mastery_score.is_some())
    }
}

/// Languages a learner prefers, the first best: from the document `cmi5LearnerPreferences`.
pub fn preferred_languages(text: &str) -> Vec<String> {
    let value: Option<Value> = serde_json::from_str(text).ok();
    let list = value.as_ref().and_then(|value| value.get("languagePreference")).and_then(Value::as_str).unwrap_or_default();
    list.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// A statement as a launch wants it.
pub fn dressed(statement: &Statement, launch: &Launch, data: &LaunchData) -> Value {
    let mut value = serde_json::to_value(statement).unwrap_or(Value::Null);
    let is = |verbs: &[VerbId]| verbs.iter().any(|verb| verb.iri() == statement.verb.id);
    let judged = is(&[VerbId::Completed, VerbId::Passed, VerbId::Failed]);
    let defined = judged || is(&[VerbId::Initialized, VerbId::Terminated]);
    let mut context = data.context_template.clone();
    if let Some(Value::Object(ours)) = value.get("context") {
        merge(&mut context, ours);
    }
    context.insert("registration".to_owned(), launch.registration.as_str().into());
    let mut category = |id: &str| {
        let entry = json!({"objectType": "Activity", "id": id});
        let activities = context.entry("contextActivities").or_insert_with(|| json!({}));
        let all = activities.as_object_mut().map(|all| all.entry("category").or_insert_with(|| json!([])));
        if let Some(Value::Array(all)) = all
            && !all.iter().any(|there| there.get("id").and_then(Value::as_str) == Some(id))
        {
            all.push(entry);
        }
    };
    if defined {
        category(CATEGORY);
    }
    if judged {
        category(MOVE_ON);
    }
    if let (true, Some(mark)) = (is(&[VerbId::Passed, VerbId::Failed]), data.mastery_score) {
        let extensions = context.entry("extensions").or_insert_with(|| json!({}));
        extensions.as_object_mut().into_iter().for_each(|all| drop(all.insert(MASTERY_SCORE.to_owned(), json!(mark))));
    }
    if let Value::Object(fields) = &mut value {
        fields.insert("actor".to_owned(), launch.actor.clone());
        fields.insert("context".to_owned(), context.into());
    }
    value
}

/// Adds what is not there; lists are joined. What the system wrote is never changed.
fn merge(into: &mut Map<String, Value>, from: &Map<String, Value>) {
    for (name, ours) in from {
        match (into.get_mut(name), ours) {
            (Some(Value::Object(theirs)), Value::Object(ours)) => merge(theirs, ours),
            (Some(Value::Array(theirs)), Value::Array(ours)) => {
                let new: Vec<Value> = ours.iter().filter(|ours| !theirs.contains(ours)).cloned().collect();
                theirs.extend(new);
            }
            (Some(_), _) => {}
            (None, ours) => drop(into.insert(name.clone(), ours.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_launch_is_read_from_its_address() {
        let url = "https://content.example/sabr?scenario=late-parcel&endpoint=https%3A%2F%2Flms.example%2Fxapi%2F&fetch=https%3A%2F%2Flms.example%2Ffetch%3Fk%3D1\
            &actor=%7B%22objectType%22%3A%22Agent%22%2C%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Flms.example%22%2C%22name%22%3A%22%D9%85%D9%8A+1%22%7D%7D\
            &registration=7e6a&activityId=https%3A%2F%2Fcourse.example%2Fau%2F1#top";
        let launch = Launch::parse(url).unwrap();
        assert_eq!(
            (launch.endpoint.as_str(), launch.fetch.as_str()),
            ("https://lms.example/xapi/", "https://lms.example/fetch?k=1")
        );
        assert_eq!(launch.actor["account"]["name"], "مي 1");
        assert_eq!((launch.activity.as_str(), launch.registration.as_str()), ("https://course.example/au/1", "7e6a"));
        assert_eq!(launch.own, BTreeMap::from([("scenario".to_owned(), "late-parcel".to_owned())]));
        assert_eq!(Launch::parse(&url.replace("fetch=", "fotch=")), Err(LaunchError::Missing("fetch")));
        assert_eq!(Launch::parse(&url.replace("account", "mailbox")), Err(LaunchError::Actor));
        assert_eq!(parameters(&format!("a={}", escaped("ü &=+%"))), BTreeMap::from([("a".to_owned(), "ü &=+%".to_owned())]));
        assert_eq!(unescaped("%zz%4"), "%zz%4");
    }

    #[test]
    fn what_the_system_wrote_is_never_changed() {
        let Value::Object(mut theirs) =
            json!({"language": "de", "contextActivities": {"grouping": [{"id": "g"}], "category": [1]}})
        else {
            return;
        };
        let Value::Object(ours) = json!({"language": "fa", "platform": "p", "contextActivities": {"category": [1, 2]}}) else {
            return;
        };
        merge(&mut theirs, &ours);
        let expected =
            json!({"language": "de", "platform": "p", "contextActivities": {"grouping": [{"id": "g"}], "category": [1, 2]}});
        assert_eq!(Value::Object(theirs), expected);
    }

    #[test]
    fn verdicts_are_told_where_they_are_asked_for() {
        let data = |mode: &str, move_on: &str, more: &str| {
            LaunchData::parse(&format!("{{\"contextTemplate\":{{}},\"launchMode\":\"{mode}\",\"moveOn\":\"{move_on}\"{more}}}"))
                .unwrap()
        };
        assert!(data("Normal", "Passed", "").tells_verdict() && data("Normal", "CompletedOrPassed", "").tells_verdict());
        assert!(
            !data("Normal", "Completed", "").tells_verdict()
                && data("Normal", "Completed", ",\"masteryScore\":0.7").tells_verdict()
        );
        for mode in ["Browse", "Review"] {
            assert!(
                !data(mode, "Passed", ",\"masteryScore\":0.7").tells_verdict() && !data(mode, "Passed", "").tells_completed()
            );
        }
        for wrong in [
            "{}",
            "x",
            r#"{"contextTemplate":{},"launchMode":"Normal","masteryScore":7}"#,
            r#"{"contextTemplate":{},"launchMode":"normal"}"#,
        ] {
            assert!(LaunchData::parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(preferred_languages(r#"{"languagePreference":"fa-IR, en"}"#), ["fa-IR", "en"]);
    }
}
