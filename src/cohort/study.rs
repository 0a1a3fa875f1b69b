//! What a cohort comes to: all figures that any page, table or screen may show, and none that it may not.

use super::groups::same_name;
use super::hiding::{LEAST, Shown};
use super::items::{Alpha, Item, items};
use super::people::{Cohort, Person, Texts};
use super::played::{Kind, Played};
use super::selection::Selection;
use super::slips::{TurnSlips, slips};
use super::spread::Spread;
use crate::scenario::Dimension;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Under this many people figures of items say little.
pub const SMALL: usize = 30;

/// Which attempt of a person counts, of those of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The first: nobody has practised this before.
    #[default]
    First,
    /// The last.
    Last,
    /// The one with the highest mean of its dimensions.
    Best,
}

impl Which {
    /// All.
    pub const ALL: [Which; 3] = [Which::First, Which::Last, Which::Best];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Which::First => "first",
            Which::Last => "last",
            Which::Best => "best",
        }
    }

    fn of<'p>(self, attempts: &[&'p Played]) -> Option<&'p Played> {
        match self {
            Which::First => attempts.first().copied(),
            Which::Last => attempts.last().copied(),
            // The earlier of equals.
            Which::Best => attempts.iter().rev().copied().max_by(|a, b| a.overall().total_cmp(&b.overall())),
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'w> {
    /// Which attempt counts.
    pub which: Which,
    /// One scenario only.
    pub scenario: Option<&'w str>,
    /// Person's name, as [`same_name`] writes it, to group; nobody under a name that several people have.
    pub groups: Option<&'w BTreeMap<String, String>>,
    /// A row for each person. Never together with groups: it could be reckoned who is in a hidden one.
    pub people: bool,
    /// Numbers in place of names.
    pub pseudonyms: bool,
}

/// The scores of one dimension over people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionSpread {
    /// The dimension.
    pub dimension: Dimension,
    /// How they spread, over those in whose attempt it was observed.
    pub spread: Shown<Spread>,
}

/// One person among those of a kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The name, or the number it stands for.
    pub name: Result<String, usize>,
    /// Attempts of this kind.
    pub attempts: usize,
    /// The scores that count.
    pub scores: [Option<u8>; 4],
    /// Critical errors in that attempt.
    pub critical: u16,
    /// Whether it was passed.
    pub passed: bool,
}

/// All people who finished an attempt of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Strand {
    /// The kind.
    pub kind: Kind,
    /// What the scenario says in the language it was played in.
    #[serde(skip)]
    pub texts: Arc<Texts>,
    /// How many people.
    pub n: usize,
    /// How many attempts they finished; one of each person counts.
    pub attempts: usize,
    /// Attempts of those that count that no hash chain vouches for.
    pub unproven: usize,
    /// How many people passed.
    pub passed: usize,
    /// How many made a critical error.
    pub critical: usize,
    /// The four dimensions.
    pub dimensions: Vec<DimensionSpread>,
    /// Turns, the one where most slip first.
    pub turns: Vec<TurnSlips>,
    /// Items.
    pub items: Vec<Item>,
    /// How well they hang together.
    pub alpha: Shown<Alpha>,
    /// Selection rates, where groups were given.
    pub selection: Option<Selection>,
    /// A row for each person, where they were asked for.
    pub people: Vec<Row>,
}

/// See the module.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Study {
    /// Which attempt counts.
    pub which: Which,
    /// People in the kinds that are told. Those of hidden kinds alone are not among them.
    pub people: usize,
    /// The kinds that are told, by scenario, language, policy, mode and rules.
    pub strands: Vec<Strand>,
    /// Kinds of fewer than five people.
    pub hidden: Vec<Kind>,
}

impl Cohort {
    /// Counts everything.
    pub fn study(&self, wish: &Wish<'_>) -> Study {
        let mut kinds: BTreeMap<&Kind, Vec<(usize, Vec<&Played>)>> = BTreeMap::new();
        for (person, attempts) in self.people.iter().enumerate().map(|(at, person)| (at, &person.attempts)) {
            let wanted = |played: &&Played| wish.scenario.is_none_or(|scenario| played.kind.scenario == scenario);
            for played in attempts.iter().filter(wanted) {
                let of = kinds.entry(&played.kind).or_default();
                match of.last_mut().filter(|(last, _)| *last == person) {
                    Some((_, own)) => own.push(played),
                    None => of.push((person, vec![played])),
                }
            }
        }
        let (told, few): (Vec<_>, Vec<_>) = kinds.into_iter().partition(|(_, people)| people.len() >= LEAST);
        let seen: BTreeSet<usize> = told.iter().flat_map(|(_, people)| people).map(|(person, _)| *person).collect();
        // Numbers without gaps: those who are not told leave none.
        let seen: Vec<usize> = seen.into_iter().collect();
        let group_of = wish.groups.map(|groups| self.group_of(groups));
        let strand = |(kind, people): (&Kind, Vec<_>)| self.strand(kind, &people, wish, &seen, group_of.as_deref());
        Study {
            which: wish.which,
            people: seen.len(),
            strands: told.into_iter().map(strand).collect(),
            hidden: few.into_iter().map(|(kind, _)| kind.clone()).collect(),
        }
    }

    /// Each person's group; empty for those who have none, and for those whose name others have, too.
    fn group_of<'g>(&self, groups: &'g BTreeMap<String, String>) -> Vec<&'g str> {
        let shared = self.shared_names();
        let group = |person: &Person| match same_name(&person.name) {
            several if shared.binary_search(&several).is_ok() => "",
            own => groups.get(&own).map_or("", String::as_str),
        };
        self.people.iter().map(group).collect()
    }

    fn strand(
        &self,
        kind: &Kind,
        people: &[(usize, Vec<&Played>)],
        wish: &Wish<'_>,
        seen: &[usize],
        group_of: Option<&[&str]>,
    ) -> Strand {
        let chosen: Vec<(usize, &Played)> =
            people.iter().filter_map(|(person, own)| Some((*person, wish.which.of(own)?))).collect();
        let attempts: Vec<&Played> = chosen.iter().map(|(_, played)| *played).collect();
        let dimensions = Dimension::ALL.iter().enumerate().map(|(at, dimension)| {
            let scores = attempts.iter().filter_map(|played| played.scores.get(at).copied().flatten()).map(f64::from);
            let scores: Vec<f64> = scores.collect();
            DimensionSpread { dimension: *dimension, spread: Shown::of(scores.len(), || Spread::of(scores)) }
        });
        let (items, alpha) = items(&attempts);
        let name = |person: usize| self.people.get(person).map_or("", |person| person.name.as_str());
        let selection = group_of.map(|group_of| {
            let group = |person: usize| group_of.get(person).copied().unwrap_or_default();
            Selection::of(chosen.iter().map(|(person, played)| (group(*person), played.passed)))
        });
        let row = |((person, played), (_, own)): (&(usize, &Played), &(usize, Vec<&Played>))| Row {
            name: if wish.pseudonyms {
                Err(seen.partition_point(|other| other < person) + 1)
            } else {
                Ok(name(*person).to_owned())
            },
            attempts: own.len(),
            scores: played.scores,
            critical: played.critical,
            passed: played.passed,
        };
        let with_people = wish.people && wish.groups.is_none();
        Strand {
            texts: self.texts(kind),
            kind: kind.clone(),
            n: people.len(),
            attempts: people.iter().map(|(_, own)| own.len()).sum(),
            unproven: attempts.iter().filter(|played| !played.proven).count(),
            passed: attempts.iter().filter(|played| played.passed).count(),
            critical: attempts.iter().filter(|played| played.critical > 0).count(),
            dimensions: dimensions.collect(),
            turns: slips(&attempts),
            items,
            alpha,
            selection,
            people: if with_people { chosen.iter().zip(people).map(row).collect() } else { Vec::new() },
        }
    }
}
