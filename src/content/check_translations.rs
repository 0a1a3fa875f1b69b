//! Checks of a language's texts against those of the source language: what is still untranslated (`F013`), variables that got lost
//! (`F014`), attributes that differ (`F015`).
//!
//! A translator's comment settles what is meant: `# same as English` above a message that reads alike on purpose,
//! `# without $name` above one that does well without a variable. Texts without letters need neither.

use super::check_looks::LOOK;
use super::check_people::OWN_WORDINGS;
use super::texts::{Text, Texts};
use crate::locale::{Ftl, FtlMessage, FtlTarget, SOURCE_LANGUAGE, Wording};
use crate::scenario::{Diagnostic, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Written above a message that reads the same in both languages on purpose.
const SAME: &str = "same as English";
/// Written above a message that leaves a variable out on purpose, followed by the variable.
const WITHOUT: &str = "without $";

/// What a language says of itself is codes, but for its name; so is how a customer looks.
fn is_code(id: &str) -> bool {
    id == LOOK || (id.starts_with("language-") && id != "language-name")
}

/// The texts of the source language.
pub(super) struct Original<'t> {
    program: BTreeMap<&'t str, &'t FtlMessage>,
    scenarios: BTreeMap<&'t str, &'t Ftl>,
}

impl<'t> Original<'t> {
    pub fn read(texts: &'t Texts<'_>) -> Original<'t> {
        let mut original = Original { program: BTreeMap::new(), scenarios: BTreeMap::new() };
        let folder = format!("locales/{SOURCE_LANGUAGE}/");
        for Text { source, ftl, .. } in texts.under(&folder) {
            match source.path[folder.len()..].strip_prefix("scenarios/") {
                Some(file) => drop(original.scenarios.insert(file.trim_end_matches(".ftl"), ftl)),
                None => original.program.extend(ftl.messages.iter().map(|(id, message)| (id.as_str(), message))),
            }
        }
        original
    }

    /// A message of the program.
    pub fn message(&self, id: &str) -> Option<&'t FtlMessage> {
        self.program.get(id).copied()
    }

    /// Compares a file of the program's texts. `known` are attributes that the program itself asks for.
    pub fn check_program(
        &self,
        source: Source<'_>,
        ftl: &Ftl,
        known: &dyn Fn(&str) -> Vec<&'static str>,
        found: &mut Vec<Diagnostic>,
    ) {
        let named = named_attributes(ftl);
        for (id, message) in &ftl.messages {
            if let Some(original) = self.message(id) {
                untranslated(id, message, original, source, found);
                lost_variables(id, message, original, source, found);
                attributes(id, message, original, &known(id), &named, source, found);
            }
        }
    }

    /// Compares a scenario's texts; phrase patterns are not prose.
    pub fn check_scenario(&self, scenario: &str, source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) {
        let Some(originals) = self.scenarios.get(scenario) else { return };
        for (id, message) in &ftl.messages {
            if let Some(original) = originals.messages.get(id) {
                untranslated(id, message, original, source, found);
            }
        }
    }
}

/// Whether a message, or an attribute of it, reads as in the source language although there is something to translate.
pub(super) fn reads_alike(id: &str, message: &FtlMessage, original: &FtlMessage) -> bool {
    alike(id, message, original).next().is_some()
}

/// Whether the translator says that a message reads alike on purpose.
pub(super) fn is_meant(message: &FtlMessage) -> bool {
    said(message, SAME)
}

/// The value (`None`) and attributes of a message that read as in the source language, where nobody says that this is meant.
pub fn same_as_source(id: &str, message: &FtlMessage, original: &FtlMessage) -> BTreeSet<Option<String>> {
    if is_meant(message) {
        return BTreeSet::new();
    }
    alike(id, message, original).map(|(attribute, _)| attribute.map(str::to_owned)).collect()
}

fn alike<'m>(
    id: &'m str,
    message: &'m FtlMessage,
    original: &'m FtlMessage,
) -> impl Iterator<Item = (Option<&'m str>, &'m Wording)> {
    let is_prose = move |attribute: &Option<String>| {
        !is_code(id) && (!id.starts_with("point-") || attribute.as_deref().is_none_or(|name| name == "label"))
    };
    message
        .wordings
        .iter()
        .filter(move |(attribute, wording)| {
            let same = original.wordings.get(*attribute).is_some_and(|other| other.text == wording.text);
            same && wording.has_letters && is_prose(attribute)
        })
        .map(|(attribute, wording)| (attribute.as_deref(), wording))
}

fn said(message: &FtlMessage, what: &str) -> bool {
    message.comment.iter().any(|line| line.trim().trim_end_matches('.').eq_ignore_ascii_case(what))
}

fn untranslated(id: &str, message: &FtlMessage, original: &FtlMessage, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    if is_meant(message) {
        return;
    }
    for (attribute, wording) in alike(id, message, original) {
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let length = source.text.get(wording.at..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
        found.push(source.warning(
            "F013",
            wording.at..wording.at + length,
            format!("`{name}` is not translated: it reads as in English"),
            format!("translate it, or write the comment `# {SAME}` above `{id}` if that is meant"),
        ));
    }
}

fn lost_variables(id: &str, message: &FtlMessage, original: &FtlMessage, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    let of = |message: &FtlMessage| -> BTreeSet<String> {
        message.variables.iter().chain(message.attributes.values().flatten()).cloned().collect()
    };
    // What another text brings along cannot be seen here.
    if message.references.iter().any(|r| !matches!(r.to, FtlTarget::Function(_))) {
        return;
    }
    let meant = |variable: &&String| said(message, &format!("{WITHOUT}{variable}"));
    for variable in of(original).difference(&of(message)).filter(|variable| !meant(variable)) {
        found.push(source.warning(
            "F014",
            message.at..message.at + id.len(),
            format!("`{id}` leaves out `${variable}`, which the English has"),
            format!("say it with {{ ${variable} }}, or write the comment `# {WITHOUT}{variable}` above if that is meant"),
        ));
    }
}

fn attributes(
    id: &str,
    message: &FtlMessage,
    original: &FtlMessage,
    known: &[&'static str],
    named: &BTreeSet<(&str, &str)>,
    source: Source<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let own = |name: &str| OWN_WORDINGS.contains(&name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-'));
    let differs = |name: &String| !own(name) && !known.contains(&name.as_str()) && !named.contains(&(id, name.as_str()));
    for name in message.attributes.keys().filter(|n| !original.attributes.contains_key(*n) && differs(n)) {
        found.push(source.warning(
            "F015",
            source.find(&format!(".{name}"), message.at),
            format!("`{id}` has `.{name}`, which the English has not"),
            "take it out; nothing shows it",
        ));
    }
    for name in original.attributes.keys().filter(|n| !message.attributes.contains_key(*n) && differs(n)) {
        found.push(source.warning(
            "F015",
            message.at..message.at + id.len(),
            format!("`{id}` lacks `.{name}`, which the English has"),
            format!("add a line `    .{name} = …` below it"),
        ));
    }
}

/// Attributes that some text of the file refers to, with their messages.
fn named_attributes(ftl: &Ftl) -> BTreeSet<(&str, &str)> {
    let all = ftl.messages.values().chain(ftl.terms.values()).flat_map(|entry| &entry.references);
    all.filter_map(|reference| match &reference.to {
        FtlTarget::Message(id, Some(name)) => Some((id.as_str(), name.as_str())),
        _ => None,
    })
    .collect()
}
