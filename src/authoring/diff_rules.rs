//! What changed in the rules a scenario is played by: policy, temperament, rubric, and the lexicon of each language.

use super::diff::{Change, Group, Version, gained_and_lost, name, several};
use super::diff_scenario::Changes;
use crate::content::RUBRIC;
use crate::customer::{Shift, Temperament, Threshold, load_temperament};
use crate::language::load_lexicon;
use crate::scenario::{Axis, Policy, Scenario, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// How many wordings are shown before the rest is only counted.
const SHOWN: usize = 5;

/// A figure of something, and what it is called.
type Figure<T> = (&'static str, fn(&T) -> u32);

/// What something does to the mood, and what it is called.
type Does = (&'static str, fn(&Temperament) -> &Shift);

type Side<'v> = (&'v Version, &'v Scenario);

/// Under `chosen` the attempts were played, if another than the scenario's own.
pub(super) fn changes(old: Side<'_>, new: Side<'_>, chosen: Option<&str>, languages: &BTreeSet<String>) -> Vec<Change> {
    let mut all = Changes::new(Group::Rules);
    let ((before, scenario), (after, now)) = (old, new);
    let own = [scenario.policy.as_str()].into_iter().filter(|id| now.policy == *id);
    let ids: BTreeSet<&str> = chosen.map_or_else(|| own.collect(), |chosen| BTreeSet::from([chosen]));
    for id in ids {
        let of = format!("policy {id}");
        match (before.policy(id), after.policy(id)) {
            (Some(old), Some(new)) => policy(&of, &old, &new, &mut all),
            (None, Some(_)) => all.add(&of, "it is new"),
            (Some(_), None) => all.add(&of, "it is gone, or cannot be read"),
            (None, None) => {}
        }
    }
    if scenario.temperament == now.temperament {
        let of = format!("temperament {}", now.temperament);
        match (read_temperament(before, &now.temperament), read_temperament(after, &now.temperament)) {
            (Some(old), Some(new)) => temperament(&of, &old, &new, &mut all),
            (None, Some(_)) => all.add(&of, "it is new"),
            (Some(_), None) => all.add(&of, "it is gone, or cannot be read"),
            (None, None) => {}
        }
    }
    // Folders hold no rubric: it is the program's, and only attempts keep the one they were judged by.
    let today = crate::scenario::rubric();
    let rubric = |version: &Version| version.sources.0.get(RUBRIC).cloned().unwrap_or_else(|| today.clone());
    if rubric(before) != rubric(after) {
        all.add("the rubric", "the program reads or judges otherwise");
    }
    let mut all = all.done();
    for language in languages {
        all.extend(lexicon(before, after, language).into_iter().map(|change| change.within(language)));
    }
    all
}

fn table<K: Ord + Copy, V: PartialEq + Display>(
    of: &str,
    old: &BTreeMap<K, V>,
    new: &BTreeMap<K, V>,
    called: impl Fn(K) -> String,
    all: &mut Changes,
) {
    let keys: BTreeSet<K> = old.keys().chain(new.keys()).copied().collect();
    for key in keys {
        let words = |value: &Option<&V>| value.map_or("not given".to_owned(), ToString::to_string);
        all.value(of, &called(key), &old.get(&key), &new.get(&key), words);
    }
}

fn policy(of: &str, old: &Policy, new: &Policy, all: &mut Changes) {
    let figures: [Figure<Policy>; 6] = [
        ("the most to offer, in percent", |p| p.max_offer_percent),
        ("identity checks before account data", |p| p.checks_before_account_data),
        ("warnings before disconnecting", |p| p.warnings_before_disconnecting),
        ("the longest hold, in seconds", |p| p.longest_hold_secs),
        ("short messages a reply may take", |p| p.sms_parts),
        ("the mark to pass", |p| p.pass_mark),
    ];
    for (called, figure) in figures {
        all.value(of, called, &figure(old), &figure(new), u32::to_string);
    }
    let first = |channel: crate::scenario::Channel| format!("the first reply by {}, in seconds", channel.id());
    table(of, &old.first_reply_secs, &new.first_reply_secs, first, all);
    let further = |channel: crate::scenario::Channel| format!("every further reply by {}, in seconds", channel.id());
    table(of, &old.reply_secs, &new.reply_secs, further, all);
    table(of, &old.weights, &new.weights, |criterion| format!("the weight of {}", criterion.id()), all);
    table(of, &old.slips, &new.slips, |slip| format!("the cost of {}", slip.id()), all);
    all.list(of, "an error that fails the attempt:", &old.failing, &new.failing, |error| error.id().to_owned());
}

fn read_temperament(version: &Version, id: &str) -> Option<Temperament> {
    let path = format!("assets/temperaments/{id}.ron");
    load_temperament(Source { path: &path, text: version.sources.0.get(&path)? }).0
}

fn shift(of: &str, called: &str, old: &Shift, new: &Shift, all: &mut Changes) {
    let axes = |s: &Shift| {
        [(Axis::Patience, s.patience), (Axis::Anger, s.anger), (Axis::Confusion, s.confusion), (Axis::Trust, s.trust)]
    };
    for ((axis, old), (_, new)) in axes(old).into_iter().zip(axes(new)) {
        all.value(of, &format!("what {called} does to {}", axis.id()), &old, &new, i32::to_string);
    }
}

fn temperament(of: &str, old: &Temperament, new: &Temperament, all: &mut Changes) {
    let shifts: [Does; 14] = [
        ("a point made", |t| &t.point_made),
        ("a point left out", |t| &t.point_missed),
        ("a critical error", |t| &t.critical),
        ("every turn", |t| &t.each_turn),
        ("a good turn", |t| &t.recovery),
        ("a long reply", |t| &t.long_reply),
        ("the first offer", |t| &t.offer_made),
        ("every further offer", |t| &t.offer_again),
        ("a warning", |t| &t.warned),
        ("being passed on", |t| &t.escalated),
        ("a hold", |t| &t.held),
        ("a hold done badly", |t| &t.held_badly),
        ("a reply that makes no point", |t| &t.not_understood),
        ("waiting", |t| &t.waiting),
    ];
    for (called, of_temperament) in shifts {
        shift(of, called, of_temperament(old), of_temperament(new), all);
    }
    let none = Shift::default();
    for key in old.credits.keys().chain(new.credits.keys()).collect::<BTreeSet<_>>() {
        shift(of, key.id(), old.credits.get(key).unwrap_or(&none), new.credits.get(key).unwrap_or(&none), all);
    }
    for key in old.slips.keys().chain(new.slips.keys()).collect::<BTreeSet<_>>() {
        shift(of, key.id(), old.slips.get(key).unwrap_or(&none), new.slips.get(key).unwrap_or(&none), all);
    }
    let figures: [Figure<Temperament>; 2] = [
        ("seconds a reply may take", |t| t.waiting_grace_secs),
        ("seconds between two steps of waiting", |t| t.waiting_every_secs),
    ];
    for (called, figure) in figures {
        all.value(of, called, &figure(old), &figure(new), u32::to_string);
    }
    all.value(of, "heat from which lines are tense", &old.tense_at, &new.tense_at, i32::to_string);
    all.value(of, "heat from which lines are hot", &old.hot_at, &new.hot_at, i32::to_string);
    let long = |words: &Option<usize>| words.map_or("any number".to_owned(), |n| n.to_string());
    all.value(of, "words from which a reply is long", &old.long_reply_words, &new.long_reply_words, long);
    let mark = |t: &Threshold| format!("for {} ({:?})", t.does.id(), t.when);
    all.list(of, "the mark", &old.thresholds, &new.thresholds, mark);
}

/// A lexicon by its wordings; whatever else of it changed is told in one line.
fn lexicon(old: &Version, new: &Version, language: &str) -> Vec<Change> {
    let path = format!("assets/lexicons/{language}.ron");
    let (before, after) = (old.sources.0.get(&path), new.sources.0.get(&path));
    let text = |text: Option<&String>| text.map(|text| bare(text));
    if text(before) == text(after) {
        return Vec::new();
    }
    let wordings = |text: Option<&String>| -> Option<Vec<String>> {
        let (lexicon, _) = load_lexicon(Source { path: &path, text: text? });
        Some(lexicon?.patterns().iter().map(ToString::to_string).collect())
    };
    let mut all = Changes::new(Group::Rules);
    let of = "the lexicon";
    match (wordings(before), wordings(after)) {
        (Some(old), Some(new)) => {
            let (gained, lost) = gained_and_lost(&old, &new);
            for (list, what) in [(&gained, "new"), (&lost, "gone")].iter().filter(|(list, _)| !list.is_empty()) {
                let rest = list.len().saturating_sub(SHOWN);
                let more = if rest > 0 { format!(", and {rest} more") } else { String::new() };
                let are = if list.len() == 1 { "wording is" } else { "wordings are" };
                let shown = several(list.iter().take(SHOWN).map(name));
                all.add(of, format!("{} {are} {what}: {shown}{more}", list.len()));
            }
            if gained.is_empty() && lost.is_empty() {
                all.add(of, "weights, word lists or conditions changed");
            }
        }
        (None, Some(_)) => all.add(of, "it is new"),
        (_, None) => all.add(of, "it is gone, or cannot be read"),
    }
    all.done()
}

/// A RON text without comments and layout: what is left means something.
fn bare(text: &str) -> String {
    let (mut bare, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(c) = rest.chars().next() {
        let skip = match c {
            '"' => {
                let mut escaped = false;
                let end = rest.char_indices().skip(1).find(|(_, c)| {
                    let ends = *c == '"' && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                });
                let end = end.map_or(rest.len(), |(at, _)| at + 1);
                bare.push_str(rest.get(..end).unwrap_or_default());
                end
            }
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            c if c.is_whitespace() => c.len_utf8(),
            c => {
                bare.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(skip..).unwrap_or_default();
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_layout_mean_nothing() {
        assert_eq!(bare("( // one\n  a: \"x // \\\" y\", /* two */ b: 1 )"), "(a:\"x // \\\" y\",b:1)");
    }
}
