//! What a trainee can do, and its JSON: one object a move, `{"say":"…"}`, with an optional `"after_secs"`.

use crate::scenario::{ArticleId, CategoryId, CheckId, HandoverId, HandoverWay, NextStepId, OfferId, Priority, ReplyId, TeamId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A move of the trainee. `Say` and `Choose` are words and end the turn; the others are acts that belong to it. `WrapUp` follows the
/// contact; `Hint` and `Back` are help that practice gives and an assessment does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// A reply in the trainee's own words.
    Say(String),
    /// An offered reply.
    Choose(ReplyId),
    /// Ask for an identity check.
    Verify(CheckId),
    /// Open an article or the customer's record.
    LookUp(ArticleId),
    /// Make an offer.
    Offer(OfferId),
    /// Put the customer on hold.
    Hold(Hold),
    /// Come back to the customer.
    Resume(Resume),
    /// Warn the customer about their conduct.
    Warn,
    /// Pass the matter to another team.
    Escalate(Escalated),
    /// End the contact; after it, leave the ticket unwritten.
    End,
    /// Write the ticket.
    WrapUp(Ticket),
    /// Say nothing: time has passed, and the customer feels it.
    Wait,
    /// Ask what this moment calls for.
    Hint,
    /// Take the last turn back and try it again.
    Back,
}

/// How the customer is put on hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Hold {
    /// Asked whether that is all right.
    pub ask: bool,
    /// Told why.
    pub reason: bool,
    /// Minutes announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// How the agent comes back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Resume {
    /// Thanked for waiting.
    pub thank: bool,
}

/// A ticket as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    /// Its category.
    pub category: CategoryId,
    /// Its priority.
    #[serde(with = "priority")]
    pub priority: Priority,
    /// What happens next.
    pub next_step: NextStepId,
    /// The summary.
    #[serde(default)]
    pub note: String,
}

mod priority {
    use crate::scenario::Priority;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(priority: &Priority, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(priority.id())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Priority, D::Error> {
        let id = String::deserialize(d)?;
        Priority::from_id(&id).ok_or_else(|| D::Error::custom(format!("`{id}` is no priority: low, normal, high or urgent")))
    }
}

mod way {
    use crate::scenario::HandoverWay;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(way: &HandoverWay, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(way.id())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<HandoverWay, D::Error> {
        let id = String::deserialize(d)?;
        HandoverWay::from_id(&id).ok_or_else(|| D::Error::custom(format!("`{id}` is no way: ticket, live or call-back")))
    }
}

fn is_any(way: &HandoverWay) -> bool {
    *way == HandoverWay::Any
}

/// An escalation: to whom, with what, and whether the customer was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalated {
    /// The team.
    pub to: TeamId,
    /// How.
    #[serde(default, with = "way", skip_serializing_if = "is_any")]
    pub channel: HandoverWay,
    /// The facts handed over.
    #[serde(default)]
    pub handover: Vec<HandoverId>,
    /// Whether the customer was told what happens next, beside the words that follow.
    #[serde(default)]
    pub told_customer: bool,
}

/// A move with the seconds that passed since the last one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimedMove {
    /// The move.
    pub what: Move,
    /// Seconds since the customer's last line or the trainee's last move.
    pub after_secs: Option<u32>,
}

/// Why a move's JSON cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveSyntaxError {
    /// Not JSON at all.
    #[error("this is not JSON: {0}")]
    Json(String),
    /// Not an object with one known move.
    #[error("a move is an object with one of {kinds} (and after_secs); {0}", kinds = KINDS.join(", "))]
    Shape(String),
}

const KINDS: [&str; 14] = [
    "say", "choose", "verify", "look_up", "offer", "hold", "resume", "warn", "escalate", "end", "wrap_up", "wait", "hint", "back",
];

impl TimedMove {
    /// Reads one move from a line of JSON.
    ///
    /// # Errors
    /// When the line is not JSON or not exactly one known move.
    pub fn from_json(line: &str) -> Result<TimedMove, MoveSyntaxError> {
        let value: Value = serde_json::from_str(line).map_err(|e| MoveSyntaxError::Json(e.to_string()))?;
        let Value::Object(mut object) = value else { return Err(MoveSyntaxError::Shape("this is no object".into())) };
        let after_secs = match object.remove("after_secs") {
            None => None,
            Some(v) => Some(
                v.as_u64()
                    .and_then(|n| u32::try_from(n).ok())
                    .ok_or_else(|| MoveSyntaxError::Shape("after_secs is no whole number of seconds".into()))?,
            ),
        };
        let mut fields = object.into_iter();
        let (Some((kind, value)), None) = (fields.next(), fields.next()) else {
            return Err(MoveSyntaxError::Shape("there must be exactly one".into()));
        };
        Ok(TimedMove { what: read_move(&kind, value)?, after_secs })
    }

    /// The move as one line of JSON, fields always in the same order.
    pub fn to_json(&self) -> String {
        let mut object = Map::new();
        let (kind, value) = match &self.what {
            Move::Say(text) => ("say", Value::from(text.as_str())),
            Move::Choose(id) => ("choose", Value::from(id.as_str())),
            Move::Verify(id) => ("verify", Value::from(id.as_str())),
            Move::LookUp(id) => ("look_up", Value::from(id.as_str())),
            Move::Offer(id) => ("offer", Value::from(id.as_str())),
            Move::Hold(hold) => ("hold", serde_json::to_value(hold).unwrap_or(Value::Null)),
            Move::Resume(resume) => ("resume", serde_json::to_value(resume).unwrap_or(Value::Null)),
            Move::Warn => ("warn", Value::from(true)),
            Move::Escalate(e) => ("escalate", serde_json::to_value(e).unwrap_or(Value::Null)),
            Move::End => ("end", Value::from(true)),
            Move::WrapUp(ticket) => ("wrap_up", serde_json::to_value(ticket).unwrap_or(Value::Null)),
            Move::Wait => ("wait", Value::from(true)),
            Move::Hint => ("hint", Value::from(true)),
            Move::Back => ("back", Value::from(true)),
        };
        object.insert(kind.to_owned(), value);
        if let Some(secs) = self.after_secs {
            object.insert("after_secs".to_owned(), Value::from(secs));
        }
        Value::Object(object).to_string()
    }
}

fn read_move(kind: &str, value: Value) -> Result<Move, MoveSyntaxError> {
    let shape = |what: &str| MoveSyntaxError::Shape(format!("`{kind}` wants {what}"));
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(|| shape("a text"));
    let yes = |value: &Value| if *value == Value::Bool(true) { Ok(()) } else { Err(shape("true")) };
    Ok(match kind {
        "say" => Move::Say(text(&value)?),
        "choose" => Move::Choose(ReplyId(text(&value)?)),
        "verify" => Move::Verify(CheckId(text(&value)?)),
        "look_up" => Move::LookUp(ArticleId(text(&value)?)),
        "offer" => Move::Offer(OfferId(text(&value)?)),
        "hold" => Move::Hold(
            serde_json::from_value(value).map_err(|e| shape(&format!("{{\"ask\":…,\"reason\":…,\"minutes\":…}}: {e}")))?,
        ),
        "resume" => Move::Resume(serde_json::from_value(value).map_err(|e| shape(&format!("{{\"thank\":…}}: {e}")))?),
        "wrap_up" => Move::WrapUp(
            serde_json::from_value(value)
                .map_err(|e| shape(&format!("{{\"category\":…,\"priority\":…,\"next_step\":…,\"note\":…}}: {e}")))?,
        ),
        "wait" => yes(&value).map(|()| Move::Wait)?,
        "hint" => yes(&value).map(|()| Move::Hint)?,
        "back" => yes(&value).map(|()| Move::Back)?,
        "warn" => yes(&value).map(|()| Move::Warn)?,
        "escalate" => Move::Escalate(
            serde_json::from_value(value)
                .map_err(|e| shape(&format!("{{\"to\":…,\"channel\":…,\"handover\":[…],\"told_customer\":…}}: {e}")))?,
        ),
        "end" => yes(&value).map(|()| Move::End)?,
        other => {
            let near = crate::scenario::nearest(other, KINDS).map_or_else(String::new, |n| format!(", did you mean `{n}`?"));
            return Err(MoveSyntaxError::Shape(format!("`{other}` is not known{near}")));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_go_round() {
        for line in [
            r#"{"say":"Hello «سلام»"}"#,
            r#"{"after_secs":12,"choose":"own"}"#,
            r#"{"verify":"order-number"}"#,
            r#"{"warn":true}"#,
            r#"{"escalate":{"to":"tier-2","handover":["a"],"told_customer":true}}"#,
            r#"{"escalate":{"to":"tier-2","channel":"live"}}"#,
            r#"{"look_up":"return-window"}"#,
            r#"{"hold":{"ask":true,"reason":true,"minutes":2}}"#,
            r#"{"resume":{"thank":true}}"#,
            r#"{"wrap_up":{"category":"delivery","priority":"high","next_step":"call-back","note":"Späť"}}"#,
            r#"{"wait":true,"after_secs":120}"#,
            r#"{"hint":true}"#,
            r#"{"back":true}"#,
            r#"{"end":true}"#,
        ] {
            let read = TimedMove::from_json(line).unwrap();
            assert_eq!(TimedMove::from_json(&read.to_json()).unwrap(), read);
        }
    }

    #[test]
    fn other_json_is_refused() {
        for line in [
            "",
            "3",
            "{}",
            r#"{"say":1}"#,
            r#"{"warn":false}"#,
            r#"{"say":"a","end":true}"#,
            r#"{"sey":"a"}"#,
            r#"{"hold":{"asked":true}}"#,
            r#"{"wrap_up":{"category":"a","priority":"huge","next_step":"b"}}"#,
            r#"{"escalate":{"to":"a","channel":"pigeon"}}"#,
            r#"{"say":"a","after_secs":-1}"#,
        ] {
            assert!(TimedMove::from_json(line).is_err(), "{line}");
        }
        assert!(TimedMove::from_json(r#"{"sey":"a"}"#).unwrap_err().to_string().contains("`say`"));
    }
}
