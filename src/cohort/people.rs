//! People and their attempts, in an order that depends on nothing but what they are.

use super::groups::same_name;
use super::played::{Kind, Played};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One person.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The name, as their own program knows it.
    pub name: String,
    /// Finished attempts.
    pub attempts: Vec<Played>,
}

/// What a scenario says, in the language it was played in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// Its title.
    pub title: String,
    /// What the customer says, by turn.
    pub lines: BTreeMap<String, String>,
    /// What points are called.
    pub points: BTreeMap<String, String>,
}

/// Texts by scenario, language and rules: another wording is another rule.
pub type TextsOf = BTreeMap<[String; 3], Arc<Texts>>;

/// Everybody, and what scenarios and turns are called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cohort {
    /// Everybody.
    pub people: Vec<Person>,
    texts: TextsOf,
}

impl Cohort {
    /// Puts all in order: people by the first of their attempts' ids, which no name shows through; attempts by when they began.
    pub fn new(mut people: Vec<Person>, texts: TextsOf) -> Cohort {
        people.retain(|person| !person.attempts.is_empty());
        for person in &mut people {
            person.attempts.sort_by(|a, b| (&a.started, &a.attempt).cmp(&(&b.started, &b.attempt)));
        }
        let first = |person: &Person| person.attempts.iter().map(|played| played.attempt.clone()).min();
        people.sort_by_cached_key(first);
        Cohort { people, texts }
    }

    /// Finished attempts of all.
    pub fn attempts(&self) -> usize {
        self.people.iter().map(|person| person.attempts.len()).sum()
    }

    /// What a kind's scenario says.
    pub fn texts(&self, kind: &Kind) -> Arc<Texts> {
        let key = [&kind.scenario, &kind.locale, &kind.rules].map(Clone::clone);
        let nameless = || Arc::new(Texts { title: kind.scenario.clone(), ..Texts::default() });
        self.texts.get(&key).cloned().unwrap_or_else(nameless)
    }

    /// Names that more than one person has, as they are compared: nobody can be joined by them.
    pub fn shared_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.people.iter().map(|person| same_name(&person.name)).collect();
        names.sort_unstable();
        let mut shared: Vec<String> =
            names.windows(2).filter_map(|two| two.first().filter(|one| two.get(1) == Some(one))).cloned().collect();
        shared.dedup();
        shared
    }
}
