//! What files hold, put together: one person for all files that are theirs, one copy of each attempt. The order of the files changes
//! nothing.

use super::super::results::Gathered;
use crate::cohort::{Cohort, Person, Played, TextsOf, Trouble, Why};
use crate::store::DEFAULT_PROFILE;
use std::collections::BTreeMap;

/// Whose export it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    pub id: String,
    pub name: String,
    pub made_at: String,
}

/// An attempt as one file tells it, with the last link of its chain; a report has none.
#[derive(Debug)]
pub struct OneCopy {
    pub played: Played,
    pub link: Option<String>,
}

/// What one file holds.
#[derive(Debug)]
pub struct Found {
    pub shown: String,
    label: String,
    pub owner: Option<Owner>,
    pub played: Vec<OneCopy>,
    pub unfinished: usize,
    pub troubles: Vec<Trouble>,
}

impl Found {
    pub fn new(shown: &str, label: &str) -> Found {
        Found {
            shown: shown.to_owned(),
            label: label.to_owned(),
            owner: None,
            played: Vec::new(),
            unfinished: 0,
            troubles: Vec::new(),
        }
    }

    pub fn trouble(&mut self, attempt: Option<String>, why: Why) {
        self.troubles.push(Trouble { file: self.shown.clone(), attempt, why });
    }

    /// What makes two files one person's, besides an attempt that both hold.
    fn person(&self) -> Option<String> {
        match &self.owner {
            // Every machine has one of this id.
            Some(owner) if owner.id == DEFAULT_PROFILE => None,
            Some(owner) => Some(format!("profile {}", owner.id)),
            None => Some(format!("report {}", self.label)),
        }
    }

    fn name(&self) -> &str {
        match &self.owner {
            Some(owner) if owner.id != DEFAULT_PROFILE || owner.name != DEFAULT_PROFILE => &owner.name,
            _ => &self.label,
        }
    }
}

/// Files that belong together have one root.
struct Roots(Vec<usize>);

impl Roots {
    fn of(&self, mut at: usize) -> usize {
        while let Some(up) = self.0.get(at).copied().filter(|up| *up != at) {
            at = up;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.of(one), self.of(other));
        if let Some(root) = self.0.get_mut(one.max(other)) {
            *root = one.min(other);
        }
    }
}

/// Puts everything together.
pub fn join(mut found: Vec<Found>, texts: TextsOf) -> Gathered {
    found.sort_by(|a, b| a.shown.cmp(&b.shown));
    let mut gathered = Gathered::default();
    let mut roots = Roots((0..found.len()).collect());
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (at, file) in found.iter().enumerate() {
        gathered.files += usize::from(file.owner.is_some() || !file.played.is_empty() || file.unfinished > 0);
        gathered.unfinished += file.unfinished;
        let attempts = file.played.iter().map(|copy| format!("attempt {}", copy.played.attempt));
        for key in attempts.chain(file.person()) {
            match seen.get(&key) {
                Some(other) => roots.join(at, *other),
                None => drop(seen.insert(key, at)),
            }
        }
    }
    // Of all names of a person the one written last.
    let mut names: BTreeMap<usize, (&str, &str)> = BTreeMap::new();
    for (at, file) in found.iter().enumerate() {
        let name = (file.owner.as_ref().map_or("", |owner| owner.made_at.as_str()), file.name());
        let known = names.entry(roots.of(at)).or_insert(name);
        *known = (*known).max(name);
    }
    let names: BTreeMap<usize, String> = names.into_iter().map(|(root, (_, name))| (root, name.to_owned())).collect();
    let mut copies: BTreeMap<String, Vec<(usize, String, OneCopy)>> = BTreeMap::new();
    for (at, file) in found.into_iter().enumerate() {
        gathered.troubles.extend(file.troubles);
        for copy in file.played {
            copies.entry(copy.played.attempt.clone()).or_default().push((roots.of(at), file.shown.clone(), copy));
        }
    }
    let mut people: BTreeMap<usize, Vec<Played>> = BTreeMap::new();
    for (attempt, mut of) in copies {
        gathered.repeated += of.len() - 1;
        // What can be checked counts before what cannot.
        of.sort_by_key(|(_, _, copy)| (copy.link.is_none(), !copy.played.proven));
        let Some((root, _, best)) = of.first() else { continue };
        let same = |copy: &OneCopy| match (&copy.link, &best.link) {
            (Some(link), Some(other)) => link == other,
            (None, None) => copy.played == best.played,
            _ => true,
        };
        if of.iter().all(|(_, _, copy)| same(copy)) {
            people.entry(*root).or_default().push(best.played.clone());
        } else {
            let conflicts =
                of.iter().map(|(_, file, _)| Trouble { file: file.clone(), attempt: Some(attempt.clone()), why: Why::Conflict });
            gathered.troubles.extend(conflicts);
        }
    }
    let people = people
        .into_iter()
        .map(|(root, attempts)| Person { name: names.get(&root).cloned().unwrap_or_default(), attempts })
        .collect();
    gathered.cohort = Cohort::new(people, texts);
    gathered
}
