//! The simulated figures in words, for the screens and the terminal alike. Must never be shown without saying that they are simulated.

use crate::locale::{Catalogue, Msg};
use crate::scoring::Simulated;

/// Each figure's name and value, with isolation marks.
pub fn figures(figures: &Simulated, words: &Catalogue) -> Vec<(String, String)> {
    let known = |value: Option<String>| value.unwrap_or_else(|| words.text(Msg::SimulatedUnknown));
    let of = |msg, value: f64| words.text_with(msg, &[("value", value.into())]);
    let time = |secs: u32| words.text_with(Msg::SimulatedHandlingValue, &[("seconds", secs.into())]);
    let either = |is: bool, yes, no| words.text(if is { yes } else { no });
    let settled_after = match (figures.resolution_secs, figures.first_contact_resolution) {
        (Some(secs), _) => Some(time(secs)),
        (None, Some(_)) => Some(words.text(Msg::SimulatedUnresolved)),
        (None, None) => None,
    };
    let in_time = (figures.replies > 0).then(|| {
        let args = [("credit", figures.replies_in_time.into()), ("count", figures.replies.into())];
        words.text_with(Msg::CriterionCredit, &args)
    });
    let settled = figures.first_contact_resolution.map(|is| either(is, Msg::SimulatedYes, Msg::SimulatedNo));
    let left = figures.abandoned.map(|is| either(is, Msg::SimulatedAbandonedYes, Msg::SimulatedAbandonedNo));
    let rows = [
        (Msg::SimulatedCsat, known(figures.csat.map(|v| of(Msg::SimulatedCsatValue, v)))),
        (Msg::SimulatedNps, known(figures.nps.map(|v| of(Msg::SimulatedNpsValue, v.into())))),
        (Msg::SimulatedCes, known(figures.ces.map(|v| of(Msg::SimulatedCesValue, v)))),
        (Msg::SimulatedResolution, known(settled)),
        (Msg::SimulatedResolutionTime, known(settled_after)),
        (Msg::SimulatedHandling, time(figures.handling_secs)),
        (Msg::SimulatedFirstReply, known(figures.first_reply_secs.map(time))),
        (Msg::SimulatedInTime, known(in_time)),
        (Msg::SimulatedAbandoned, known(left)),
    ];
    rows.into_iter().map(|(name, value)| (words.text(name), value)).collect()
}
