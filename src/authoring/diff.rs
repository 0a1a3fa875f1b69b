//! What changed between two versions of a scenario, in an author's words, and whether scores earned on them can be compared.
//!
//! Compares what the files mean: comments, order of lines and layout are no change. Never decides which version is better.

use super::{diff_rules, diff_scenario, diff_texts};
use crate::content::{Library, Sources};
use crate::scenario::{Policy, Scenario, Source, load, load_draft, load_policy};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which part of a scenario a change belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Turns, replies, branches, points, the desk.
    Structure,
    /// Policy, rubric, temperament, lexicon, wordings of points.
    Rules,
    /// What people read.
    Texts,
    /// The program's own texts.
    Program,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The part it belongs to.
    pub group: Group,
    /// The language, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What is changed, such as `turn identify`.
    pub of: String,
    /// How.
    pub what: String,
    /// Whether the same conduct may now go or score otherwise.
    pub scores: bool,
}

impl Change {
    /// A change after which the same conduct may go or score otherwise.
    pub(super) fn scoring(group: Group, of: impl Into<String>, what: impl Into<String>) -> Change {
        Change { group, language: None, of: of.into(), what: what.into(), scores: true }
    }

    /// A change that no score depends on.
    pub(super) fn plain(group: Group, of: impl Into<String>, what: impl Into<String>) -> Change {
        Change { scores: false, ..Change::scoring(group, of, what) }
    }

    pub(super) fn within(self, language: &str) -> Change {
        Change { language: Some(language.to_owned()), ..self }
    }
}

/// A version of content, or of the part of it that an attempt ran on.
#[derive(Debug, Clone, Default)]
pub struct Version {
    /// Its files.
    pub sources: Sources,
    /// The language of an attempt; all of them otherwise.
    pub language: Option<String>,
    /// The policy of an attempt; the scenario's own otherwise.
    pub policy: Option<String>,
}

impl Version {
    /// All languages, own policies.
    pub fn of(sources: Sources) -> Version {
        Version { sources, ..Version::default() }
    }

    /// The ids of all scenarios.
    pub fn scenarios(&self) -> BTreeSet<String> {
        let stem = |path: &str| path.rsplit('/').next().map(|file| file.trim_end_matches(".ron").to_owned());
        self.sources.under("scenarios/", ".ron").filter_map(|(path, _)| stem(path)).collect()
    }

    fn scenario(&self, id: &str) -> Option<Scenario> {
        let file = format!("/{id}.ron");
        let (path, text) = self.sources.under("scenarios/", &file).next()?;
        let source = Source { path, text };
        load(source).0.or_else(|| load_draft(source).0)
    }

    fn has(&self, id: &str) -> bool {
        self.sources.under("scenarios/", &format!("/{id}.ron")).next().is_some()
    }

    /// A policy by its id.
    pub(super) fn policy(&self, id: &str) -> Option<Policy> {
        let path = format!("assets/policies/{id}.ron");
        load_policy(Source { path: &path, text: self.sources.0.get(&path)? }).0
    }

    /// The languages a scenario is written in.
    fn languages(&self, id: &str) -> BTreeSet<String> {
        let is_written = |tag: &String| self.sources.0.contains_key(&format!("locales/{tag}/scenarios/{id}.ftl"));
        self.sources.languages().into_iter().filter(is_written).collect()
    }

    /// Only what one scenario needs in one language, checked.
    pub(super) fn library(&self, id: &str, language: &str) -> Library {
        Library::of_scenario(self.sources.clone(), id, language)
    }
}

/// What became of a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It means what it meant.
    Same,
    /// Some of it changed.
    Changed,
    /// It is new.
    Added,
    /// It is no more.
    Removed,
    /// One of the two has mistakes beyond reading.
    Unreadable,
}

/// All changes of one scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The scenario.
    pub scenario: String,
    /// What became of it.
    pub fate: Fate,
    /// Whether scores earned on both can be compared, whatever the language.
    pub comparable: bool,
    /// The same for each language it was compared in.
    pub languages: BTreeMap<String, bool>,
    /// What changed, in the order of structure, rules and texts, then by language.
    pub changes: Vec<Change>,
}

/// Compares two versions of a scenario; `None` when neither has it.
pub fn diff(old: &Version, new: &Version, id: &str) -> Option<Difference> {
    let apart =
        |fate| Difference { scenario: id.to_owned(), fate, comparable: false, languages: BTreeMap::new(), changes: Vec::new() };
    match (old.has(id), new.has(id)) {
        (false, false) => return None,
        (false, true) => return Some(apart(Fate::Added)),
        (true, false) => return Some(apart(Fate::Removed)),
        (true, true) => {}
    }
    let (Some(before), Some(after)) = (old.scenario(id), new.scenario(id)) else {
        return Some(apart(Fate::Unreadable));
    };
    let mut changes = diff_scenario::changes(&before, &after);
    let only = old.language.as_ref().or(new.language.as_ref());
    let all: BTreeSet<String> = match only {
        Some(language) => BTreeSet::from([language.clone()]),
        None => old.languages(id).union(&new.languages(id)).cloned().collect(),
    };
    let policy = old.policy.as_ref().or(new.policy.as_ref());
    changes.extend(diff_rules::changes((old, &before), (new, &after), policy.map(String::as_str), &all));
    for language in &all {
        changes.extend(diff_texts::changes((old, &before), (new, &after), language));
    }
    changes.sort_by(|a, b| (a.group, &a.language).cmp(&(b.group, &b.language)));
    let same_for = |language: &String| {
        let met = |change: &&Change| change.language.as_ref().is_none_or(|of| of == language);
        changes.iter().filter(met).all(|change| !change.scores)
    };
    Some(Difference {
        scenario: id.to_owned(),
        fate: if changes.is_empty() { Fate::Same } else { Fate::Changed },
        comparable: changes.iter().all(|change| !change.scores),
        languages: all.into_iter().map(|language| (language.clone(), same_for(&language))).collect(),
        changes,
    })
}

impl Difference {
    /// Whether it means and says what it did, whatever became of the program's own texts.
    pub fn is_same(&self) -> bool {
        let own = |change: &Change| change.group != Group::Program;
        matches!(self.fate, Fate::Same | Fate::Changed) && !self.changes.iter().any(own)
    }
}

/// Quotes a name of an author's.
pub(super) fn name<T: std::fmt::Display + ?Sized>(id: &T) -> String {
    format!("`{id}`")
}

/// What is new in a list, and what is gone from it, each in its list's order.
pub(super) fn gained_and_lost<'l, T: PartialEq>(old: &'l [T], new: &'l [T]) -> (Vec<&'l T>, Vec<&'l T>) {
    let not_in = |list: &'l [T], other: &'l [T]| list.iter().filter(|item| !other.contains(item)).collect();
    (not_in(new, old), not_in(old, new))
}

/// A list in words.
pub(super) fn several<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let words: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}
