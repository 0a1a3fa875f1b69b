//! What an answer to a batch means. Only what a store says plainly counts: a page that says 200 is no receipt.

use super::web::Answer;
use serde_json::Value;

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It took these ids.
    Took(Vec<String>),
    /// It says that there is nothing to add: it had them all, or names none on principle.
    TookAll,
    /// It says that all is well, and names nothing it took.
    Unclear,
    /// It has something under such an id, or says so.
    Conflict,
    /// Not allowed; or, as some stores say it, something is there under such an id.
    Forbidden,
    /// Something in the batch is wrong, or it is too large.
    Refused,
    /// Not now.
    Later,
    /// Nothing of this kind will ever be taken here.
    Never(String),
}

/// Reads an answer to posted statements.
pub(super) fn meaning(answer: &Answer) -> Meaning {
    match answer.status {
        204 => Meaning::TookAll,
        200..=299 => match ids(&answer.body) {
            Some(ids) if !ids.is_empty() => Meaning::Took(ids),
            _ => Meaning::Unclear,
        },
        300..=399 => Meaning::Never(match &answer.location {
            Some(location) => format!("the address sends on to {location}; name the record store itself"),
            None => "the address sends on to another; name the record store itself".to_owned(),
        }),
        401 | 407 => Meaning::Never("name or password are not the right ones".to_owned()),
        404 | 405 | 410 | 501 => Meaning::Never("there is no record store at this address".to_owned()),
        403 => Meaning::Forbidden,
        409 => Meaning::Conflict,
        408 | 425 | 429 => Meaning::Later,
        400..=499 => Meaning::Refused,
        _ => Meaning::Later,
    }
}

/// What a store says in a few words, on one line.
pub(super) fn told(answer: &Answer) -> String {
    const LONGEST: usize = 300;
    let words: Vec<&str> = answer.body.split_whitespace().collect();
    let mut text = words.join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>();
    if text.is_empty() || text.starts_with('<') {
        text = "no reason given".to_owned();
    }
    format!("{} {text}", answer.status)
}

fn ids(body: &str) -> Option<Vec<String>> {
    let Value::Array(all) = serde_json::from_str(body).ok()? else { return None };
    all.into_iter().map(|id| id.as_str().map(str::to_ascii_lowercase)).collect()
}
