//! The check of sets that a seed chooses from, the customer's names and written facts: each entry a message of its own, counted from
//! `name-1`, all with the same forms.
//!
//! Must never judge a name or an amount.

use crate::language::Pattern;
use crate::locale::{Ftl, FtlMessage};
use crate::scenario::{Diagnostic, NAME, Scenario, Source, set_of_message, set_of_variable, sets};

/// Checks all sets; answers which variables texts may use for them.
pub(super) fn check(scenario: &Scenario, source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) -> Vec<String> {
    sets(Some(scenario)).flat_map(|set| check_set(scenario, set, source, ftl, found)).collect()
}

fn check_set(scenario: &Scenario, set: &str, source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) -> Vec<String> {
    let number = |id: &str| set_of_message(Some(scenario), id).filter(|(of, _)| *of == set).map(|(_, number)| number);
    let entries = || ftl.messages.iter().filter_map(|(id, message)| Some((id, message, number(id)?)));
    let what = if set == NAME { "the customer's names".to_owned() } else { format!("the entries of `{set}`") };
    let Some(first) = ftl.messages.get(&format!("{set}-1")) else {
        for (id, message, _) in entries() {
            let at = message.at..message.at + id.len();
            found.push(source.warning("F006", at, format!("nothing uses `{id}`"), format!("count {what} from `{set}-1`")));
        }
        if set != NAME && !ftl.lost.contains(&format!("{set}-1")) {
            let end = source.text.trim_end().len();
            let hint = format!("write `{set}-1 = …`, `{set}-2 = …` and so on, with the forms your texts need as attributes");
            found.push(source.error("F005", end..end, format!("the fact `{set}` is not written: `{set}-1` is missing"), hint));
        }
        // What texts say of it is not told as well.
        return if set == NAME { Vec::new() } else { variables_of(scenario, set, ftl) };
    };
    let count = (1..).take_while(|n| ftl.messages.contains_key(&format!("{set}-{n}"))).count();
    for (id, message, number) in entries() {
        let at = message.at..message.at + id.len();
        if number > count || *id != format!("{set}-{number}") {
            let hint = format!("count {what} without a gap: the next one is `{set}-{}`", count + 1);
            found.push(source.warning("F006", at.clone(), format!("nothing uses `{id}`"), hint));
        }
        if !message.has_value {
            let hint = "write the whole of it after the equals sign";
            found.push(source.error("F005", at.clone(), format!("`{id}` has no text of its own"), hint));
        }
        for form in first.attributes.keys().filter(|form| !message.attributes.contains_key(*form)) {
            let hint = format!("add a line `    .{form} = …` below it");
            found.push(source.error("F005", at.clone(), format!("`{id}` lacks `.{form}`"), hint));
        }
        for form in message.attributes.keys().filter(|form| !first.attributes.contains_key(*form)) {
            let span = source.find(&format!(".{form}"), message.at);
            let hint = format!("give {what} this form, or take it out");
            found.push(source.warning("F006", span, format!("`{set}-1` has no `.{form}`, so nothing can use it"), hint));
        }
        for variable in message.variables.iter().chain(message.attributes.values().flatten()) {
            let span = source.find(&format!("${variable}"), message.at);
            let message = format!("`{id}` uses `${variable}`, which nobody gives it");
            found.push(source.error("F007", span, message, "write it out: it is what fills other texts"));
        }
    }
    [set.to_owned()].into_iter().chain(first.attributes.keys().map(|form| format!("{set}-{form}"))).collect()
}

/// Every variable of a set that some text uses.
fn variables_of(scenario: &Scenario, set: &str, ftl: &Ftl) -> Vec<String> {
    let used = ftl.messages.values().flat_map(|m| m.variables.iter().chain(m.attributes.values().flatten()));
    used.filter(|variable| set_of_variable(Some(scenario), variable) == Some(set)).cloned().collect()
}

/// Every phrase pattern that comes of a wording when the sets it names are filled in, each with the entry it is of. The first is the
/// wording itself, digits in the place of variables.
pub(super) fn patterns(
    scenario: &Scenario,
    message: &FtlMessage,
    form: &Option<String>,
    ftl: &Ftl,
) -> Vec<(String, Option<String>)> {
    let Some(wording) = message.wordings.get(form) else { return Vec::new() };
    let mut all = vec![(wording.flat.clone(), None)];
    // A choice in a pattern is filled in when it is played.
    if wording.selects.is_empty() {
        for set in sets(Some(scenario)).filter(|set| wording.text.contains(&format!("{{${set}"))) {
            let entries = (1..).map_while(|n| Some((format!("{set}-{n}"), ftl.messages.get(&format!("{set}-{n}"))?)));
            all.extend(entries.map(|(id, entry)| (filled(&wording.text, set, entry), Some(id))));
        }
    }
    all
}

fn filled(text: &str, set: &str, entry: &FtlMessage) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (placeable, rest) = part.split_once('}').unwrap_or((part, ""));
        let form =
            placeable.strip_prefix('$').and_then(|variable| variable.strip_prefix(set)).map(|form| form.trim_start_matches('-'));
        let form = form.map(|form| Some(form.to_owned()).filter(|form| !form.is_empty()));
        filled.push_str(form.and_then(|form| entry.wordings.get(&form)).map_or("#", |wording| &wording.text));
        filled.push_str(rest);
    }
    filled
}

/// Why a wording is no pattern, and with which entry, if it is one of them that spoils it.
pub(super) fn unreadable(
    scenario: &Scenario,
    message: &FtlMessage,
    form: &Option<String>,
    ftl: &Ftl,
) -> Option<(crate::language::PatternError, Option<String>)> {
    let mut all = patterns(scenario, message, form, ftl).into_iter();
    all.find_map(|(pattern, entry)| Some((Pattern::parse(pattern.trim()).err()?, entry)))
}
