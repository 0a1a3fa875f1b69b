//! What a trainee can do, and its JSON: one object a move, `{"say":"…"}`, with an optional `"after_secs"`.

use crate::scenario::{CheckId, HandoverId, OfferId, ReplyId, TeamId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A move of the trainee. `Say` and `Choose` are words and end the turn; the others are acts that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// A reply in the trainee's own words.
    Say(String),
    /// An offered reply.
    Choose(ReplyId),
    /// Ask for an identity check.
    Verify(CheckId),
    /// Make an offer.
    Offer(OfferId),
    /// Warn the customer about their conduct.
    Warn,
    /// Pass the matter to another team.
    Escalate(Escalated),
    /// End the contact.
    End,
}

/// An escalation: to whom, with what, and whether the customer was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalated {
    /// The team.
    pub to: TeamId,
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
    #[error("a move is an object with one of say, choose, verify, offer, warn, escalate, end (and after_secs); {0}")]
    Shape(String),
}

const KINDS: [&str; 7] = ["say", "choose", "verify", "offer", "warn", "escalate", "end"];

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
            Move::Offer(id) => ("offer", Value::from(id.as_str())),
            Move::Warn => ("warn", Value::from(true)),
            Move::Escalate(e) => ("escalate", serde_json::to_value(e).unwrap_or(Value::Null)),
            Move::End => ("end", Value::from(true)),
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
        "offer" => Move::Offer(OfferId(text(&value)?)),
        "warn" => yes(&value).map(|()| Move::Warn)?,
        "escalate" => Move::Escalate(
            serde_json::from_value(value)
                .map_err(|e| shape(&format!("{{\"to\":…,\"handover\":[…],\"told_customer\":…}}: {e}")))?,
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
            r#"{"say":"a","after_secs":-1}"#,
        ] {
            assert!(TimedMove::from_json(line).is_err(), "{line}");
        }
        assert!(TimedMove::from_json(r#"{"sey":"a"}"#).unwrap_err().to_string().contains("`say`"));
    }
}
