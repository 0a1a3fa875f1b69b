//! The terms of an attempt in words, for the screens and the terminal alike: what the story touches, what the policy limits.

use super::options::Help;
use crate::locale::{Catalogue, Msg};
use crate::scenario::{Policy, Scenario};

/// What people may want to know about a scenario before they begin, a sentence each; empty when there is nothing to say.
pub fn content_notes(scenario: &Scenario, catalogue: &Catalogue) -> Vec<String> {
    scenario.content_notes.iter().map(|note| catalogue.by_id(&format!("content-note-{}", note.id()))).collect()
}

/// A policy's name; the id of one that has none.
pub fn policy_name(id: &str, catalogue: &Catalogue) -> String {
    let named = format!("policy-{id}");
    if catalogue.has(&named) { catalogue.by_id(&named) } else { id.to_owned() }
}

/// The help that was taken, a line for each kind of it; a line that says so when there was none.
pub fn help_taken(help: Help, catalogue: &Catalogue) -> Vec<String> {
    let taken = [(Msg::HelpHints, help.hints), (Msg::HelpBack, help.taken_back)].into_iter().filter(|(_, count)| *count > 0);
    let lines: Vec<String> = taken.map(|(msg, count)| catalogue.text_with(msg, &[("count", count.into())])).collect();
    if lines.is_empty() { vec![catalogue.text(Msg::HelpNone)] } else { lines }
}

/// The limits a policy sets in a scenario, a line each, with isolation marks.
pub fn limits(policy: &Policy, scenario: &Scenario, catalogue: &Catalogue) -> Vec<String> {
    let count = |msg, count: u32| catalogue.text_with(msg, &[("count", count.into())]);
    let time = |msg, secs: u32| catalogue.text_with(msg, &[("seconds", secs.into())]);
    let mut lines = vec![
        count(Msg::LimitChecks, policy.checks_wanted(scenario)),
        match policy.max_offer_percent {
            0 => catalogue.text(Msg::LimitOfferNone),
            percent => catalogue.text_with(Msg::LimitOffer, &[("share", (f64::from(percent) / 100.0).into())]),
        },
        count(Msg::LimitWarnings, policy.warnings_before_disconnecting),
    ];
    if scenario.channel.is_live() {
        lines.push(time(Msg::LimitHold, policy.longest_hold_secs));
    }
    for (msg, expected) in [(Msg::LimitFirstReply, &policy.first_reply_secs), (Msg::LimitReply, &policy.reply_secs)] {
        lines.extend(expected.get(&scenario.channel).filter(|secs| **secs > 0).map(|secs| time(msg, *secs)));
    }
    lines
}
