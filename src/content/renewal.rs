//! Content that was edited while it is played: what is free of new mistakes takes over, the rest stays as it was.
//!
//! Pure: the texts come in, what is to be played and every mistake go out. A mistake that was there before never holds anything back.

use super::library::Library;
use super::sources::Sources;
use crate::scenario::{Diagnostic, Severity};
use std::collections::BTreeSet;

/// What became of edited content.
#[derive(Debug, Clone)]
pub struct Renewed {
    /// What is to be played from now on.
    pub library: Library,
    /// Every mistake of the texts as they were read, those held back included.
    pub mistakes: Vec<Diagnostic>,
    /// Whether something is held back: an older, sound text is played in its place.
    pub is_held_back: bool,
}

impl Library {
    /// What is to be played after the texts were edited. A scenario with a new error, in its file or in its texts of any language, stays
    /// as it was, whole; so does any other file. If that mends nothing, everything stays.
    pub fn renewed(&self, sources: Sources, unreadable: Vec<Diagnostic>) -> Renewed {
        let wanted = self.read_anew(sources).and_unreadable(unreadable);
        let held = self.new_errors(&wanted).map(|d| Held::of(&d.file)).collect::<BTreeSet<_>>();
        let mistakes = wanted.diagnostics.clone();
        if held.is_empty() {
            return Renewed { library: wanted, mistakes, is_held_back: false };
        }
        let mut mixed = wanted.sources().clone();
        mixed.0.retain(|path, _| !held.contains(&Held::of(path)));
        let kept = self.sources().0.iter().filter(|(path, _)| held.contains(&Held::of(path)));
        mixed.0.extend(kept.map(|(path, text)| (path.clone(), text.clone())));
        let mixed = self.read_anew(mixed);
        let is_sound = self.new_errors(&mixed).next().is_none();
        Renewed { library: if is_sound { mixed } else { self.clone() }, mistakes, is_held_back: true }
    }

    /// The library of other texts: the same as read from nothing, and sooner where only scenarios were edited.
    fn read_anew(&self, sources: Sources) -> Library {
        let before = self.sources();
        let differs = |path: &&String| before.0.get(*path) != sources.0.get(*path);
        let changed: BTreeSet<Held> =
            before.0.keys().chain(sources.0.keys()).filter(differs).map(|path| Held::of(path)).collect();
        let of_scenarios = changed.iter().all(|held| matches!(held, Held::Scenario(_)));
        if !of_scenarios || before.languages() != sources.languages() {
            return Library::new(sources);
        }
        let mut part = sources.clone();
        part.0.retain(|path, _| match Held::of(path) {
            held @ Held::Scenario(_) => changed.contains(&held),
            Held::File(_) => true,
        });
        self.with_part(self.beside(part), sources, &|path| changed.contains(&Held::of(path)))
    }

    /// Errors of another library that this one does not have, wherever in its file they stand.
    fn new_errors<'l>(&'l self, other: &'l Library) -> impl Iterator<Item = &'l Diagnostic> {
        let known =
            |d: &Diagnostic| self.diagnostics.iter().any(|k| (k.code, &k.file, &k.message) == (d.code, &d.file, &d.message));
        other.diagnostics.iter().filter(move |d| d.severity == Severity::Error && !known(d))
    }
}

/// What stays as it was together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    /// A scenario: its file and its texts in all languages.
    Scenario(String),
    /// Any other file.
    File(String),
}

impl Held {
    fn of(path: &str) -> Held {
        let stem = || path.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map(|(stem, _)| stem.to_owned());
        let mut parts = path.split('/');
        let of_scenario = match parts.next() {
            Some("scenarios") => true,
            Some("locales") => parts.nth(1) == Some("scenarios"),
            _ => false,
        };
        match stem().filter(|_| of_scenario) {
            Some(id) => Held::Scenario(id),
            None => Held::File(path.to_owned()),
        }
    }
}
