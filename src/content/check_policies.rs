//! What a policy of one's own is called: its name is the message `policy-<id>` in `locales/<language>/policies/<id>.ftl`. Without one its
//! id is shown, which is told here. Names of policies that ship are part of a language, and `check_people`'s.

use super::check_references::Bundle;
use super::check_texts::{check_closed_list, wanted};
use super::embedded::ships;
use super::library::Library;
use super::sources::Sources;
use super::texts::Text;
use crate::locale::SOURCE_LANGUAGE;
use crate::scenario::{Diagnostic, Source, did_you_mean};
use std::collections::BTreeSet;

/// The folder of a language's names of policies, below its own.
pub(super) const FOLDER: &str = "policies/";

/// The code of a name that is missing.
const CODE: &str = "F022";

/// Where a policy is named in a language.
pub(super) fn path(tag: &str, policy: &str) -> String {
    format!("locales/{tag}/{FOLDER}{policy}.ftl")
}

/// Checks the files of names that a language has, `folder` being the language's own: each of a policy that is there, and nothing else in it.
pub(super) fn check(folder: &str, files: &[&Text<'_>], sources: &Sources, bundle: &Bundle<'_>, found: &mut Vec<Diagnostic>) {
    let there: Vec<&str> = sources.under("assets/policies/", ".ron").map(|(path, text)| Source { path, text }.stem()).collect();
    for text in files.iter().filter(|text| text.source.path[folder.len()..].starts_with(FOLDER)) {
        let id = text.source.path[folder.len() + FOLDER.len()..].trim_end_matches(".ftl");
        if there.contains(&id) {
            check_closed_list(text.source, &text.ftl, vec![(wanted(format!("policy-{id}"), &[], &[]), &[])], bundle, found);
        } else {
            let what = format!("there is no policy `{id}`");
            let near = did_you_mean(id, there.iter().copied());
            found.push(text.source.warning("F003", 0..0, what, format!("name the file after its policy: {near}; or remove it")));
        }
    }
}

/// Whether a diagnostic is one of [`unnamed`].
pub(super) fn is_unnamed(diagnostic: &Diagnostic) -> bool {
    diagnostic.code == CODE && diagnostic.file.starts_with("assets/policies/")
}

/// Policies of one's own without a name: in the languages of the scenarios that are played by them, or in all where none is.
pub(super) fn unnamed(library: &Library) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for id in library.policies.keys() {
        let file = format!("assets/policies/{id}.ron");
        let Some(source) = library.source(&file).filter(|_| !ships(&file)) else { continue };
        let own = library.scenarios.values().filter(|scenario| scenario.policy == *id);
        let languages: BTreeSet<&str> = own.flat_map(|scenario| &scenario.languages).map(String::as_str).collect();
        let named = |tag: &str| library.catalogues.get(tag).is_none_or(|words| words.has(&format!("policy-{id}")));
        // A file of names that lacks it is told of itself.
        let told = |tag: &str| library.source(&path(tag, id)).is_some();
        let nowhere = languages.is_empty() && !library.catalogues.keys().any(|tag| named(tag) || told(tag));
        let missing = languages.into_iter().filter(|tag| !named(tag) && !told(tag));
        for tag in missing.chain(nowhere.then_some("")) {
            let (within, folder) =
                if tag.is_empty() { ("any language".to_owned(), SOURCE_LANGUAGE) } else { (format!("`{tag}`"), tag) };
            let at = source.find(&format!("\"{id}\""), source.find("id:", 0).start);
            let what = format!("the policy `{id}` has no name in {within}: people are shown its id");
            let hint = format!(
                "write {} with `policy-{id} = …`, and below it `    .about = …` if there is more to say",
                path(folder, id)
            );
            found.push(source.warning(CODE, at, what, hint));
        }
    }
    found
}
