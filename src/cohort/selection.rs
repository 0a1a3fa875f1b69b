//! Selection rates by group: who passed, of how many, and how the groups compare.
//!
//! Groups come from the employer's own table, are joined in memory for one study and kept nowhere. What comes out proves nothing by
//! itself, neither that a test is fair nor that it is not.

use super::hiding::hidden;
use super::statistics::fisher;
use serde::Serialize;
use std::collections::BTreeMap;

/// Under this many people in a group its rate is little more than chance.
pub const FEW: usize = 30;

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupRate {
    /// Its name in the employer's table; empty for people the table has no group for, who are compared with nobody.
    pub group: String,
    /// People.
    pub n: usize,
    /// Those who passed.
    pub selected: usize,
    /// The rate, against the highest rate of a group.
    pub ratio: Option<f64>,
    /// Whether that is below four fifths.
    pub below_four_fifths: bool,
    /// Fisher's exact test against the group with the highest rate, two-sided; `None` for that group itself.
    pub fisher: Option<f64>,
    /// Whether numbers are too small to rely on: fewer than thirty people, or one person more or fewer who passed would change whether
    /// the ratio is below four fifths.
    pub small: bool,
}

impl GroupRate {
    /// The share who passed.
    pub fn rate(&self) -> f64 {
        self.selected as f64 / self.n.max(1) as f64
    }
}

/// All groups of one column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Selection {
    /// Groups that may be told, by name.
    pub groups: Vec<GroupRate>,
    /// Names of those that may not: they have fewer than five people, or a smaller one could be reckoned from them.
    pub hidden: Vec<String>,
    /// The number in `groups` of the group with the highest rate; `None` where nobody passed, or there are not two groups.
    pub highest: Option<usize>,
}

impl Selection {
    /// Of people, each with a group and whether they passed.
    pub(super) fn of<'p>(people: impl Iterator<Item = (&'p str, bool)>) -> Selection {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (group, passed) in people {
            let (n, selected) = counts.entry(group).or_default();
            *n += 1;
            *selected += usize::from(passed);
        }
        let sizes: Vec<usize> = counts.values().map(|(n, _)| *n).collect();
        let mut selection = Selection { groups: Vec::new(), hidden: Vec::new(), highest: None };
        for ((group, (n, selected)), hidden) in counts.into_iter().zip(hidden(&sizes)) {
            if hidden {
                selection.hidden.push(group.to_owned());
            } else {
                let group = group.to_owned();
                let (ratio, fisher) = (None, None);
                selection.groups.push(GroupRate { group, n, selected, ratio, below_four_fifths: false, fisher, small: n < FEW });
            }
        }
        selection.compare();
        selection
    }

    fn compare(&mut self) {
        let named = || self.groups.iter().enumerate().filter(|(_, group)| !group.group.is_empty());
        // Of equal rates the larger group, then the first by name.
        let top = named().max_by(|(a, x), (b, y)| x.rate().total_cmp(&y.rate()).then(x.n.cmp(&y.n)).then(b.cmp(a)));
        let Some((top, best)) = top.map(|(at, group)| (at, group.clone())).filter(|_| named().count() > 1) else { return };
        if best.selected == 0 {
            return;
        }
        self.highest = Some(top);
        for (at, group) in self.groups.iter_mut().enumerate().filter(|(_, group)| !group.group.is_empty()) {
            group.ratio = Some(group.rate() / best.rate());
            group.below_four_fifths = below((group.selected, group.n), (best.selected, best.n));
            if at != top {
                let [a, b, c, d] = [group.selected, group.n - group.selected, best.selected, best.n - best.selected];
                group.fisher = Some(fisher([[a as u64, b as u64], [c as u64, d as u64]]));
                let other = if group.below_four_fifths { group.selected + 1 } else { group.selected.saturating_sub(1) };
                let turns = below((other, group.n), (best.selected, best.n)) != group.below_four_fifths;
                group.small = group.n < FEW || best.n < FEW || turns;
            }
        }
    }
}

/// Whether one rate is below four fifths of another, in whole numbers: exactly four fifths is not below.
fn below((selected, n): (usize, usize), (best, of): (usize, usize)) -> bool {
    (selected as u128) * (of as u128) * 5 < (best as u128) * (n as u128) * 4
}
