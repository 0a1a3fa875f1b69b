//! Checks of what a language says of temperaments and policies: their names, and what a customer says of their own accord.
//!
//! Without its own words a temperament speaks those of `temperament-any-…`, which must be there; a new one needs none.

use super::embedded::ships;
use super::sources::Sources;
use super::texts::Text;
use crate::customer::{Behaviour, Temperament};
use crate::locale::FtlMessage;
use crate::practice::SAID_BY_ALL;
use crate::scenario::{Diagnostic, Source};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where these texts are written.
const FILE: &str = "people.ftl";

/// Adds what is missing in a language, of all the program's files together.
pub(super) fn check(
    tag: &str,
    sources: &Sources,
    temperaments: &BTreeMap<String, Arc<Temperament>>,
    files: &[&Text<'_>],
    found: &mut Vec<Diagnostic>,
) {
    // Without a lexicon nothing can be played in the language, and nobody speaks.
    if !sources.0.contains_key(&format!("assets/lexicons/{tag}.ron")) {
        return;
    }
    let path = format!("locales/{tag}/{FILE}");
    let text = sources.0.get(&path).map_or("", String::as_str);
    let source = Source { path: &path, text };
    let end = text.trim_end().len();
    let message = |id: &str| files.iter().find_map(|text| text.ftl.messages.get(id));
    let mut expect = |id: &str, prefixes: &[&str], must: bool| {
        let lacks = |message: &FtlMessage| prefixes.iter().find(|p| !message.attributes.keys().any(|name| name.starts_with(**p)));
        let (what, hint) = match message(id) {
            None => (format!("`{id}` has no text in `{tag}`"), format!("add `{id} = …`{} to {path}", lines(prefixes))),
            Some(message) => match lacks(message) {
                Some(prefix) => (format!("`{id}` lacks `.{prefix}`"), format!("add a line `    .{prefix} = …` below it")),
                None => return,
            },
        };
        let make = if must { Source::error } else { Source::warning };
        found.push(make(&source, "F022", end..end, what, hint));
    };
    for id in SAID_BY_ALL {
        expect(id, &["calm", "tense", "hot"], true);
    }
    for behaviour in Behaviour::ALL {
        expect(&format!("temperament-any-{}", behaviour.id()), wordings(behaviour), true);
    }
    // A person's own are called by their ids where they have no name.
    for temperament in temperaments.values().filter(|t| ships(&format!("assets/temperaments/{}.ron", t.id))) {
        expect(&format!("temperament-{}", temperament.id), &["about"], false);
        for threshold in &temperament.thresholds {
            let behaviour = threshold.does;
            expect(&format!("temperament-{}-{}", temperament.id, behaviour.id()), wordings(behaviour), false);
        }
    }
    for (path, text) in sources.under("assets/policies/", ".ron").filter(|(path, _)| ships(path)) {
        expect(&format!("policy-{}", Source { path, text }.stem()), &["about"], false);
    }
}

/// Names of attributes that are a language's own affair: how many wordings it has of what a customer says.
pub(super) const OWN_WORDINGS: [&str; 6] = ["line", "mild", "real", "calm", "tense", "hot"];

/// Attributes that hold the lines of a behaviour.
fn wordings(behaviour: Behaviour) -> &'static [&'static str] {
    match behaviour {
        Behaviour::Swears => &["mild", "real"],
        _ => &["line"],
    }
}

fn lines(prefixes: &[&str]) -> String {
    prefixes.iter().map(|p| format!(" and below it `    .{p} = …`")).collect()
}
