//! Moods in words: how they went, and what moved them.

use super::record::MoodPoint;
use crate::customer::Cause;
use crate::locale::{Catalogue, FluentValue, Msg};
use crate::scenario::Axis;

/// How each mood went, for those who do not see the drawing; with isolation marks.
pub fn moods_in_words(trace: &[MoodPoint], words: &Catalogue) -> String {
    let line = |axis: Axis| -> Option<FluentValue<'static>> {
        let values = || trace.iter().map(|p| p.mood.get(axis));
        let (from, to) = (values().next()?, values().next_back()?);
        let (low, high) = (values().min()?, values().max()?);
        let args = [
            ("axis", words.by_id(&format!("axis-{}", axis.id())).into()),
            ("from", from.into()),
            ("to", to.into()),
            ("low", low.into()),
            ("high", high.into()),
        ];
        Some(words.text_with(Msg::MoodAlt, &args).into())
    };
    let lines = Axis::ALL.into_iter().filter_map(|axis| Some((axis.id(), line(axis)?)));
    words.text_with(Msg::MoodAltAll, &lines.collect::<Vec<_>>())
}

/// What moved a mood.
pub fn cause_name(cause: Cause, words: &Catalogue) -> String {
    let msg = match cause {
        Cause::Credit(c) => return words.by_id(&format!("criterion-{}", c.id())),
        Cause::Slip(s) => return words.by_id(&format!("slip-{}", s.id())),
        Cause::Critical(c) => return words.by_id(&format!("critical-{}", c.id())),
        Cause::PointMade => Msg::CausePointMade,
        Cause::PointMissed => Msg::CausePointMissed,
        Cause::Turn => Msg::CauseTurn,
        Cause::NotUnderstood => Msg::CauseNotUnderstood,
        Cause::Waiting => Msg::CauseWaiting,
        Cause::Recovery => Msg::CauseRecovery,
        Cause::LongReply => Msg::CauseLongReply,
        Cause::OfferMade => Msg::CauseOfferMade,
        Cause::OfferAgain => Msg::CauseOfferAgain,
        Cause::Warned => Msg::CauseWarned,
        Cause::Escalated => Msg::CauseEscalated,
        Cause::Held => Msg::CauseHeld,
        Cause::HeldBadly => Msg::CauseHeldBadly,
    };
    words.text(msg)
}
