//! Checks of what can happen on the ways through a scenario: branches never taken (`S024`), replies that lead round in a circle (`S025`),
//! points that nobody who chooses can make (`S026`).
//!
//! By the conditions alone: which moods a conversation really comes to is for simulated runs to tell.

use super::ids::TurnId;
use super::load::Draft;
use super::model::*;
use super::reader::Collector;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(draft: &Draft, all: &Collector<'_>) {
    never_taken(draft, all);
    circles(draft, all);
    nobody_makes(draft, all);
}

fn warn(all: &Collector<'_>, code: &'static str, span: std::ops::Range<usize>, message: String, hint: &str) {
    if !all.source.allows(code, span.start) {
        all.warning(code, span, message, hint);
    }
}

/// Branches whose condition can never hold, or holds only where an earlier branch is taken.
fn never_taken(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    for (turn, spans) in scenario.turns.iter().zip(&draft.branch_spans) {
        for (at, (branch, span)) in turn.next.iter().zip(spans).enumerate() {
            let id = &turn.id;
            if never(&branch.when, scenario) {
                let hint = "look at each part: can they all be true at once, in this channel?";
                warn(all, "S024", span.clone(), format!("this branch of `{id}` is never taken: its condition cannot hold"), hint);
            } else if branch.when != When::Always && turn.next[..at].iter().any(|b| implies(&branch.when, &b.when)) {
                let message = format!("this branch of `{id}` is never taken: an earlier one is, whenever its condition holds");
                warn(all, "S024", span.clone(), message, "put it before that one, or take it out");
            }
        }
    }
}

/// Whether a condition can never hold in a scenario.
fn never(when: &When, scenario: &Scenario) -> bool {
    match when {
        When::Below(_, value) => *value <= 0,
        When::AtLeast(_, value) => *value > 100,
        When::Escalated | When::EscalatedEver => scenario.teams.is_empty(),
        When::Private => !scenario.channel.is_public(),
        When::Held => !scenario.channel.is_live(),
        When::Any(list) => list.iter().all(|w| never(w, scenario)),
        When::All(list) => {
            let excluded = |w: &When| matches!(w, When::Not(inner) if list.iter().any(|other| implies(other, inner)));
            list.iter().any(|w| never(w, scenario) || excluded(w) || list.iter().any(|other| exclude(w, other)))
        }
        When::Not(inner) => always(inner),
        _ => false,
    }
}

fn always(when: &When) -> bool {
    match when {
        When::Always => true,
        When::AtLeast(_, value) => *value <= 0,
        When::Below(_, value) => *value > 100,
        When::All(list) => list.iter().all(always),
        When::Any(list) => list.iter().any(always),
        _ => false,
    }
}

/// Whether two conditions on one mood cannot hold at once.
fn exclude(a: &When, b: &When) -> bool {
    matches!((a, b), (When::AtLeast(one, least), When::Below(other, below)) if one == other && least >= below)
}

/// Whether the second condition holds whenever the first does, as far as can be told.
fn implies(first: &When, second: &When) -> bool {
    if first == second || always(second) {
        return true;
    }
    match (first, second) {
        (When::Any(list), _) => list.iter().all(|w| implies(w, second)),
        (_, When::All(list)) => list.iter().all(|w| implies(first, w)),
        (When::All(list), _) if list.iter().any(|w| implies(w, second)) => true,
        (_, When::Any(list)) => list.iter().any(|w| implies(first, w)),
        (When::AtLeast(a, more), When::AtLeast(b, less)) => a == b && more >= less,
        (When::Below(a, less), When::Below(b, more)) => a == b && less <= more,
        (When::Made(a), When::MadeEver(b)) => a == b,
        (When::Escalated | When::EscalatedTo(_), When::EscalatedEver) => true,
        _ => false,
    }
}

/// Circles of turns whose last branches, those of a reply that meets no condition, lead only to one another.
fn circles(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    let last = |turn: &Turn| match turn.next.last().map(|branch| &branch.to) {
        Some(Target::Turn(to)) => Some(to.clone()),
        _ => None,
    };
    let leads: BTreeMap<&TurnId, TurnId> = scenario.turns.iter().filter_map(|turn| Some((&turn.id, last(turn)?))).collect();
    let mut told: BTreeSet<&TurnId> = BTreeSet::new();
    for (turn, span) in scenario.turns.iter().zip(&draft.turn_spans) {
        let (mut circle, mut seen) = (vec![&turn.id], BTreeSet::from([&turn.id]));
        let mut here = leads.get(&turn.id);
        while let Some(next) = here.filter(|next| seen.insert(next)) {
            circle.push(next);
            here = leads.get(next);
        }
        if here == Some(&turn.id) && !told.contains(&turn.id) {
            let way: Vec<String> = circle.iter().map(|id| format!("`{id}`")).collect();
            let message = format!("who meets no condition goes round for ever: {} and again", way.join(", "));
            let hint = "let one of the last branches lead on, or to an ending";
            warn(all, "S025", span.clone(), message, hint);
            told.extend(scenario.turns.iter().map(|t| &t.id).filter(|id| seen.contains(id)));
        }
    }
}

/// Points a turn wants that no offered reply of it makes and no act.
fn nobody_makes(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    for (turn, span) in scenario.turns.iter().zip(&draft.turn_spans) {
        for id in &turn.required {
            let by_act = scenario.point(id).is_none_or(|point| point.act.is_some());
            if !by_act && !turn.replies.is_empty() && !turn.replies.iter().any(|reply| reply.points.contains(id)) {
                let message = format!("`{}` wants the point `{id}`, and no offered reply makes it", turn.id);
                let at = all.source.find(&format!("\"{id}\""), span.end);
                let hint = "add it to the `points` of a reply whose words make it: some trainees play by choosing";
                warn(all, "S026", at, message, hint);
            }
        }
    }
}
