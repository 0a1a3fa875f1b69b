//! What window and terminal say about progress in the same words.

use super::{Change, Reason};
use crate::locale::{Catalogue, PersonMsg};
use crate::scenario::Dimension;

/// Why a scenario is suggested.
pub fn reason_words(reason: &Reason, words: &Catalogue) -> String {
    let of = |dimension: Dimension| words.by_id(&format!("dimension-{}", dimension.id()));
    let with = |msg, dimension: Dimension, score: u32| {
        words.text_with(msg, &[("dimension", of(dimension).into()), ("score", score.into())])
    };
    match reason {
        Reason::Begin => words.text(PersonMsg::NextBegin),
        Reason::Critical => words.text(PersonMsg::NextCritical),
        Reason::New => words.text(PersonMsg::NextNew),
        Reason::Unseen { dimension } => words.text_with(PersonMsg::NextUnseen, &[("dimension", of(*dimension).into())]),
        Reason::LongAgo { day } => words.text_with(PersonMsg::NextLongAgo, &[("day", day.as_str().into())]),
        Reason::Untried { dimension, score } => with(PersonMsg::NextUntried, *dimension, *score),
        Reason::Weak { dimension, score } => with(PersonMsg::NextWeak, *dimension, *score),
    }
}

/// How a dimension moved, in whole points.
pub fn change_words(change: Option<Change>, words: &Catalogue) -> String {
    let points = |by: f64| [("points", by.abs().round().into())];
    match change.map(|change| change.by) {
        None => words.text(PersonMsg::SkillOnce),
        Some(by) if by >= 0.5 => words.text_with(PersonMsg::SkillUp, &points(by)),
        Some(by) if by <= -0.5 => words.text_with(PersonMsg::SkillDown, &points(by)),
        Some(_) => words.text(PersonMsg::SkillSame),
    }
}
