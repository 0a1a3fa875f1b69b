//! Item statistics: an item is one thing one turn calls for (a point, or a criterion of manner), with credit from 0 to 1.
//!
//! In a conversation not everybody meets every item. Facility and discrimination are of those who met the item; alpha is of the largest
//! whole table of people by items that there is.

use super::hiding::{LEAST, Shown};
use super::played::Played;
use super::statistics::{alpha, correlation};
use crate::scenario::Criterion;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ItemId {
    /// The turn that calls for it.
    pub turn: String,
    /// What it is about.
    pub criterion: Criterion,
    /// The point; empty when it is about none.
    pub point: String,
}

/// How people fared with an item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemFigures {
    /// How many met it.
    pub n: usize,
    /// The mean credit: 1 is easy for all, 0 for nobody.
    pub facility: f64,
    /// Corrected item–rest correlation: credit here with the mean credit for all other items. `None` where one of them does not vary.
    pub discrimination: Option<f64>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Which.
    #[serde(flatten)]
    pub id: ItemId,
    /// How people fared with it.
    pub figures: Shown<ItemFigures>,
}

/// How well the items hang together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Alpha {
    /// Cronbach's alpha.
    pub alpha: f64,
    /// Of how many people.
    pub n: usize,
    /// Of how many items, all met by all of them.
    pub items: usize,
}

/// Credit by person and item; a person's first visit of a turn counts.
struct Table {
    ids: Vec<ItemId>,
    /// For each person the items met, in rising order.
    rows: Vec<Vec<(usize, f64)>>,
}

impl Table {
    fn new(attempts: &[&Played]) -> Table {
        let mut known: BTreeMap<(&str, Criterion, &str), usize> = BTreeMap::new();
        for played in attempts {
            for visit in &played.visits {
                for called in &visit.called {
                    known.insert((&visit.turn, called.criterion, &called.point), 0);
                }
            }
        }
        for (number, at) in known.values_mut().enumerate() {
            *at = number;
        }
        let rows = attempts.iter().map(|played| {
            let mut row: Vec<(usize, f64)> = Vec::new();
            for (number, visit) in played.visits.iter().enumerate() {
                if played.visits.iter().take(number).any(|before| before.turn == visit.turn) {
                    continue;
                }
                let item = |called: &super::played::Called| {
                    let at = known.get(&(&*visit.turn, called.criterion, &*called.point)).copied();
                    at.map(|at| (at, f64::from(called.credit)))
                };
                row.extend(visit.called.iter().filter_map(item));
            }
            row.sort_by_key(|(at, _)| *at);
            row.dedup_by_key(|(at, _)| *at);
            row
        });
        let rows = rows.collect();
        let id = |(turn, criterion, point): (&str, Criterion, &str)| ItemId {
            turn: turn.to_owned(),
            criterion,
            point: point.to_owned(),
        };
        Table { ids: known.into_keys().map(id).collect(), rows }
    }

    /// For each item, the credit of everybody who met it, with the mean credit of the rest where there is one.
    fn columns(&self) -> Vec<Vec<(f64, Option<f64>)>> {
        let mut columns = vec![Vec::new(); self.ids.len()];
        for row in &self.rows {
            let sum: f64 = row.iter().map(|(_, credit)| credit).sum();
            let others = row.len().saturating_sub(1);
            for (at, credit) in row {
                let rest = (others > 0).then(|| (sum - credit) / others as f64);
                if let Some(column) = columns.get_mut(*at) {
                    column.push((*credit, rest));
                }
            }
        }
        columns
    }

    /// Items in the order of how many met them, as many of them as make people × items largest, for people who met all of those.
    fn whole(&self, met: &[usize]) -> Vec<Vec<f64>> {
        let mut order: Vec<usize> = (0..met.len()).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(met.get(*at).copied()), *at));
        let mut place = vec![0; met.len()];
        order.iter().enumerate().for_each(|(rank, at)| {
            if let Some(place) = place.get_mut(*at) {
                *place = rank;
            }
        });
        // How many of the first items each person met without a gap.
        let runs: Vec<usize> = self
            .rows
            .iter()
            .map(|row| {
                let mut ranks: Vec<usize> = row.iter().filter_map(|(at, _)| place.get(*at).copied()).collect();
                ranks.sort_unstable();
                ranks.iter().enumerate().take_while(|(number, rank)| number == *rank).count()
            })
            .collect();
        let people = |items: usize| runs.iter().filter(|run| **run >= items).count();
        let best = (2..=order.len()).max_by_key(|items| (people(*items) * items, *items)).unwrap_or_default();
        let items: Vec<usize> = order.into_iter().take(best).collect();
        let row = |(row, run): (&Vec<(usize, f64)>, &usize)| {
            (*run >= best && best > 0).then(|| {
                let credit = |at: &usize| row.binary_search_by_key(at, |(at, _)| *at).ok().and_then(|found| row.get(found));
                items.iter().filter_map(|at| credit(at).map(|(_, credit)| *credit)).collect()
            })
        };
        self.rows.iter().zip(&runs).filter_map(row).collect()
    }
}

/// Where in an attempt each turn is met, the mean over those who met it.
fn places<'p>(attempts: &[&'p Played]) -> BTreeMap<&'p str, f64> {
    let mut sums: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for played in attempts {
        for (at, visit) in played.visits.iter().enumerate() {
            let (sum, n) = sums.entry(&visit.turn).or_default();
            (*sum, *n) = (*sum + at, *n + 1);
        }
    }
    sums.into_iter().map(|(turn, (sum, n))| (turn, sum as f64 / n as f64)).collect()
}

/// The items in the order in which their turns are met, and how well they hang together.
pub(super) fn items(attempts: &[&Played]) -> (Vec<Item>, Shown<Alpha>) {
    let table = Table::new(attempts);
    let columns = table.columns();
    let met: Vec<usize> = columns.iter().map(Vec::len).collect();
    let whole = table.whole(&met);
    let together = Shown::of(whole.len(), || {
        let alpha = alpha(&whole)?;
        Some(Alpha { alpha, n: whole.len(), items: whole.first().map_or(0, Vec::len) })
    });
    // What only a second visit of a turn calls for was met by nobody at first.
    let of_somebody = table.ids.into_iter().zip(columns).filter(|(_, column)| !column.is_empty());
    let items = of_somebody.map(|(id, column)| Item {
        id,
        figures: Shown::of(column.len(), || {
            let pairs: Vec<(f64, f64)> = column.iter().filter_map(|(credit, rest)| Some((*credit, (*rest)?))).collect();
            let facility = column.iter().map(|(credit, _)| credit).sum::<f64>() / column.len() as f64;
            let discrimination = if pairs.len() >= LEAST { correlation(&pairs) } else { None };
            Some(ItemFigures { n: column.len(), facility, discrimination })
        }),
    });
    let mut items: Vec<Item> = items.collect();
    let places = places(attempts);
    let place = |item: &Item| places.get(item.id.turn.as_str()).copied().unwrap_or_default();
    items.sort_by(|a, b| place(a).total_cmp(&place(b)).then_with(|| a.id.cmp(&b.id)));
    (items, together)
}
