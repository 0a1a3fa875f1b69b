//! How far each language is: what of the program is translated, which scenarios are written, what was found.
//!
//! Counts only; what is wrong and where is told by the diagnostics.

use super::check_texts::closed_lists;
use super::check_translations::{Original, is_meant, reads_alike};
use super::library::Library;
use super::sources::Sources;
use super::texts::Texts;
use crate::locale::{FtlMessage, SOURCE_LANGUAGE};
use crate::scenario::Severity;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One language's state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageStatus {
    /// Its tag.
    pub language: String,
    /// Messages of the program: those of the screens, the terminal and the coaching.
    pub messages: usize,
    /// Of these, there and not left in English.
    pub translated: usize,
    /// Of these, not there.
    pub missing: usize,
    /// Messages that the program does not know and no text refers to.
    pub extra: usize,
    /// Messages that read as in English, where that is not said to be meant.
    pub untranslated: usize,
    /// Messages that read as in English on purpose.
    pub same_as_english: usize,
    /// Scenarios that can be played in it.
    pub scenarios: usize,
    /// Scenarios there are.
    pub scenarios_total: usize,
    /// Whether it has a usable lexicon.
    pub lexicon: bool,
    /// Errors in its files.
    pub errors: usize,
    /// Warnings in its files.
    pub warnings: usize,
}

/// Every language's state, in the order of their tags.
pub(super) fn of(sources: &Sources, library: &Library) -> Vec<LanguageStatus> {
    let texts = Texts::of_program(sources);
    let original = Original::read(&texts);
    sources.languages().iter().map(|tag| one(tag, &original, &texts, library)).collect()
}

fn one(tag: &str, original: &Original<'_>, texts: &Texts<'_>, library: &Library) -> LanguageStatus {
    let own = program(tag, texts);
    let wanted: BTreeSet<String> = closed_lists().into_iter().flat_map(|(_, all)| all).map(|(w, _)| w.id).collect();
    let missing = wanted.iter().filter(|id| !own.contains_key(id.as_str())).count();
    let alike = |id: &&String| {
        let pair = own.get(id.as_str()).zip(original.message(id));
        tag != SOURCE_LANGUAGE && pair.is_some_and(|(own, original)| reads_alike(id, own, original))
    };
    let (meant, untranslated): (Vec<_>, Vec<_>) =
        wanted.iter().filter(alike).partition(|id| own.get(id.as_str()).is_some_and(|own| is_meant(own)));
    let folder = format!("locales/{tag}/");
    let lexicon = format!("assets/lexicons/{tag}.ron");
    let mine = || library.diagnostics.iter().filter(|d| d.file.starts_with(&folder) || d.file == lexicon);
    let top = |file: &str| file.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/'));
    LanguageStatus {
        language: tag.to_owned(),
        messages: wanted.len(),
        translated: wanted.len() - missing - untranslated.len(),
        missing,
        extra: mine().filter(|d| d.code == "F006" && top(&d.file)).count(),
        untranslated: untranslated.len(),
        same_as_english: meant.len(),
        scenarios: library.playable(tag).len(),
        scenarios_total: library.scenarios.len(),
        lexicon: library.lexicons.contains_key(tag),
        errors: mine().filter(|d| d.severity == Severity::Error).count(),
        warnings: mine().filter(|d| d.severity == Severity::Warning).count(),
    }
}

/// The messages of a language's own program files.
fn program<'t>(tag: &str, texts: &'t Texts<'_>) -> BTreeMap<&'t str, &'t FtlMessage> {
    let folder = format!("locales/{tag}/");
    let messages =
        texts.under(&folder).into_iter().flat_map(|text| &text.ftl.messages).map(|(id, message)| (id.as_str(), message));
    messages.collect()
}
