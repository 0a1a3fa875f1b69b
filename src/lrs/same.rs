//! Whether what a store has under an id is the statement we mean. Stores add fields, write times their own way and may put a newer name on
//! an activity: all of that is the same statement (xAPI, statement comparison).

use jiff::Timestamp;
use serde_json::Value;

/// Whether the store's text of a statement says all that ours says.
pub fn same_statement(ours: &str, theirs: &str) -> bool {
    match (serde_json::from_str::<Value>(ours), serde_json::from_str::<Value>(theirs)) {
        (Ok(ours), Ok(theirs)) => ours.get("id").is_some() && holds(&ours, &theirs, ""),
        _ => false,
    }
}

/// Whether everything of ours is in theirs.
fn holds(ours: &Value, theirs: &Value, name: &str) -> bool {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => ours.iter().filter(|(name, _)| is_fixed(name)).all(|(name, ours)| {
            // An activity is `Activity` also where nothing says so.
            theirs.get(name).map_or(name == "objectType", |theirs| holds(ours, theirs, name))
        }),
        (Value::Array(ours), Value::Array(theirs)) => {
            // What a statement belongs to has no order.
            ours.len() == theirs.len() && ours.iter().all(|ours| theirs.iter().any(|theirs| holds(ours, theirs, "")))
        }
        // A store of version 1 may have a list of one as the one.
        (Value::Array(ours), theirs) => matches!(ours.as_slice(), [one] if holds(one, theirs, "")),
        (Value::Number(ours), Value::Number(theirs)) => ours == theirs || ours.as_f64() == theirs.as_f64(),
        (Value::String(ours), Value::String(theirs)) => {
            ours == theirs
                || (name == "timestamp" && matches!((moment(ours), moment(theirs)), (Some(a), Some(b)) if a == b))
                || (name == "id" && ours.eq_ignore_ascii_case(theirs))
        }
        _ => ours == theirs,
    }
}

/// Names and descriptions may change without the statement being another.
fn is_fixed(name: &str) -> bool {
    !matches!(name, "display" | "definition" | "stored" | "authority" | "version")
}

fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = r#"{"id":"ab","actor":{"objectType":"Agent","account":{"homePage":"h","name":"n"}},"verb":{"id":"v","display":{"en":"x"}},"object":{"objectType":"Activity","id":"o"},"result":{"score":{"scaled":1.0},"extensions":{"e":[1,2]}},"timestamp":"2026-11-22T10:00:00.000Z"}"#;

    #[test]
    fn what_a_store_adds_makes_no_other_statement() {
        let theirs = r#"{"id":"AB","version":"1.0.0","stored":"2027-01-01T00:00:00Z","authority":{"name":"me"},"actor":{"account":{"name":"n","homePage":"h"}},"verb":{"id":"v"},"object":{"id":"o","definition":{"name":{"en":"later"}}},"result":{"score":{"scaled":1},"extensions":{"e":[1,2]}},"timestamp":"2026-11-22T13:30:00+03:30"}"#;
        assert!(same_statement(OURS, OURS) && same_statement(OURS, theirs));
        for (from, to) in
            [("\"v\"", "\"w\""), ("[1,2]", "[1,3]"), ("\"scaled\":1", "\"scaled\":0.9"), ("13:30", "13:31"), ("AB", "AC")]
        {
            assert!(!same_statement(OURS, &theirs.replace(from, to)), "{from}");
        }
        assert!(!same_statement(OURS, "<html>") && !same_statement(OURS, "{}") && !same_statement("{}", "{}"));
    }
}
