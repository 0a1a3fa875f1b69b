//! Branches in words: when one is taken, where it leads, and what about it changed.

use super::diff::name;
use crate::scenario::{Axis, Branch, Criterion, Target, When};

pub(super) fn named(criterion: Criterion) -> String {
    criterion.id().to_owned()
}

/// What changed in a turn's branches: new ones, lost ones, other conditions, other targets, another order.
pub(super) fn branch_changes(old: &[Branch], new: &[Branch]) -> Vec<String> {
    let mut words = Vec::new();
    let mut lost: Vec<&Branch> = old.iter().filter(|b| !new.contains(b)).collect();
    let mut gained: Vec<&Branch> = new.iter().filter(|b| !old.contains(b)).collect();
    if lost.is_empty() && gained.is_empty() && old != new {
        return vec!["its branches are in another order".to_owned()];
    }
    // Only a threshold moved; the condition is another; it leads elsewhere.
    pair(&mut lost, &mut gained, |a, b| {
        let moved = if a.to == b.to { thresholds(&a.when, &b.when) } else { None };
        moved.map(|moved| format!("the branch to {}: {}", target(&b.to), moved.join(", ")))
    })
    .into_iter()
    .for_each(|change| words.push(change));
    words.extend(pair(&mut lost, &mut gained, |a, b| {
        let what = format!("the branch taken {} leads to {} instead of {}", when(&b.when), target(&b.to), target(&a.to));
        (a.when == b.when).then_some(what)
    }));
    words.extend(pair(&mut lost, &mut gained, |a, b| {
        let what = format!("the branch to {} is taken {} instead of {}", target(&b.to), when(&b.when), when(&a.when));
        (a.to == b.to).then_some(what)
    }));
    words.extend(gained.iter().map(|b| format!("a branch to {}, taken {}, is new", target(&b.to), when(&b.when))));
    words.extend(lost.iter().map(|b| format!("the branch to {}, taken {}, is gone", target(&b.to), when(&b.when))));
    words
}

/// Takes pairs for which there are words out of both lists.
fn pair(lost: &mut Vec<&Branch>, gained: &mut Vec<&Branch>, words: impl Fn(&Branch, &Branch) -> Option<String>) -> Vec<String> {
    let mut all = Vec::new();
    lost.retain(|old| {
        let found = gained.iter().enumerate().find_map(|(at, new)| Some((at, words(old, new)?)));
        let Some((at, change)) = found else { return true };
        gained.remove(at);
        all.push(change);
        false
    });
    all
}

fn target(to: &Target) -> String {
    match to {
        Target::Turn(turn) => format!("the turn {}", name(turn)),
        Target::Ending(ending) => format!("the ending {}", name(ending)),
    }
}

/// The thresholds that moved, where two conditions differ in nothing else.
fn thresholds(old: &When, new: &When) -> Option<Vec<String>> {
    let moved = |axis: &Axis, old: i32, new: i32| match old == new {
        true => Vec::new(),
        false => vec![format!("the threshold of {} from {old} to {new}", axis.id())],
    };
    match (old, new) {
        (When::AtLeast(a, x), When::AtLeast(b, y)) | (When::Below(a, x), When::Below(b, y)) if a == b => Some(moved(a, *x, *y)),
        (When::All(a), When::All(b)) | (When::Any(a), When::Any(b)) if a.len() == b.len() => {
            let parts = a.iter().zip(b).map(|(a, b)| thresholds(a, b)).collect::<Option<Vec<_>>>();
            parts.map(|parts| parts.concat())
        }
        (When::Not(a), When::Not(b)) => thresholds(a, b),
        (a, b) => (a == b).then(Vec::new),
    }
}

/// When a branch is taken, to go on “taken …”.
pub(super) fn when(when: &When) -> String {
    match when {
        When::Always => "otherwise".to_owned(),
        other => format!("when {}", condition(other)),
    }
}

fn condition(when: &When) -> String {
    let joined = |list: &[When], word: &str| match list {
        [] => "nothing".to_owned(),
        [one] => condition(one),
        list => format!("({})", list.iter().map(condition).collect::<Vec<_>>().join(word)),
    };
    match when {
        When::Always => "always".to_owned(),
        When::Made(point) => format!("the point {} was made in this turn", name(point)),
        When::MadeEver(point) => format!("the point {} was made", name(point)),
        When::AtLeast(axis, value) => format!("{} is at least {value}", axis.id()),
        When::Below(axis, value) => format!("{} is below {value}", axis.id()),
        When::Verified => "the identity was checked".to_owned(),
        When::Escalated => "it was passed on in this turn".to_owned(),
        When::Warned => "the agent warned".to_owned(),
        When::EscalatedEver => "it was passed on".to_owned(),
        When::EscalatedTo(team) => format!("it was passed on to {}", name(team)),
        When::Offered(offer) => format!("{} was offered", name(offer)),
        When::Allowed(offer) => format!("the policy allows {}", name(offer)),
        When::Private => "the contact is private".to_owned(),
        When::Held => "the customer was put on hold".to_owned(),
        When::LookedUp(article) => format!("the article {} was looked up", name(article)),
        When::All(list) => joined(list, " and "),
        When::Any(list) => joined(list, " or "),
        When::Not(inner) => format!("not {}", condition(inner)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(id: &str, when: When) -> Branch {
        Branch { when, to: Target::Turn(id.into()) }
    }

    #[test]
    fn branches_are_told_by_what_changed_about_them() {
        let (hot, hotter) = (to("a", When::AtLeast(Axis::Anger, 80)), to("a", When::AtLeast(Axis::Anger, 85)));
        let (made, other) = (to("b", When::Made("x".into())), to("c", When::Made("x".into())));
        let rest = to("d", When::Always);
        let tell = |old: &[&Branch], new: &[&Branch]| {
            let own = |list: &[&Branch]| list.iter().map(|b| (*b).clone()).collect::<Vec<_>>();
            branch_changes(&own(old), &own(new))
        };
        assert!(tell(&[&hot, &rest], &[&hot, &rest]).is_empty());
        assert_eq!(tell(&[&hot, &rest], &[&hotter, &rest]), ["the branch to the turn `a`: the threshold of anger from 80 to 85"]);
        let leads = "the branch taken when the point `x` was made in this turn leads to the turn `c` instead of the turn `b`";
        assert_eq!(tell(&[&made, &rest], &[&other, &rest]), [leads]);
        assert_eq!(tell(&[&rest], &[&hot, &rest]), ["a branch to the turn `a`, taken when anger is at least 80, is new"]);
        assert_eq!(tell(&[&made, &hot, &rest], &[&hot, &made, &rest]), ["its branches are in another order"]);
    }
}
