//! A move as the journal keeps it: `{"at_secs":12,"move":{…}}`, the second counted from the attempt's start.
//!
//! Part of the file's format: attempts recorded today must be read by later versions.

use crate::dialogue::{Move, MoveSyntaxError, TimedMove};
use serde_json::{Map, Value};

/// Why a journaled move cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JournalMoveError {
    /// The frame around the move.
    #[error("a recorded move is {{\"at_secs\":…,\"move\":{{…}}}}: {0}")]
    Frame(String),
    /// The move itself.
    #[error(transparent)]
    Move(#[from] MoveSyntaxError),
}

/// The payload of a move made at a second of the attempt.
pub fn move_payload(what: &Move, at_secs: u32) -> String {
    let json = TimedMove { what: what.clone(), after_secs: None }.to_json();
    let mut object = Map::new();
    object.insert("at_secs".to_owned(), Value::from(at_secs));
    object.insert("move".to_owned(), serde_json::from_str(&json).unwrap_or(Value::Null));
    Value::Object(object).to_string()
}

/// Reads such a payload.
///
/// # Errors
/// When it is not one.
pub fn read_move_payload(payload: &str) -> Result<(Move, u32), JournalMoveError> {
    let frame = |what: &str| JournalMoveError::Frame(what.to_owned());
    let value: Value = serde_json::from_str(payload).map_err(|e| JournalMoveError::Frame(e.to_string()))?;
    let at_secs = value.get("at_secs").and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let at_secs = at_secs.ok_or_else(|| frame("at_secs is no whole number of seconds"))?;
    let what = value.get("move").ok_or_else(|| frame("there is no move"))?;
    Ok((TimedMove::from_json(&what.to_string())?.what, at_secs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_go_round() {
        for what in [Move::Say("«سلام» \"hi\" ขอโทษ\n".into()), Move::Warn, Move::End] {
            let payload = move_payload(&what, 12);
            assert_eq!(read_move_payload(&payload).unwrap(), (what, 12), "{payload}");
        }
        assert_eq!(move_payload(&Move::Warn, 3), r#"{"at_secs":3,"move":{"warn":true}}"#);
        for broken in ["", "{}", r#"{"at_secs":-1,"move":{"end":true}}"#, r#"{"at_secs":1,"move":{"ende":true}}"#] {
            assert!(read_move_payload(broken).is_err(), "{broken}");
        }
    }
}
