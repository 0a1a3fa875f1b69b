//! Checks of meaning: references, ways through the scenario, things declared and never used.

use super::check_ways;
use super::diagnostic::did_you_mean;
use super::load::Draft;
use super::model::*;
use super::reader::Collector;
use std::collections::BTreeSet;
use std::ops::Range;

/// Every name a scenario declares, for checking references.
#[derive(Default)]
pub(super) struct Names {
    pub checks: Vec<String>,
    pub teams: Vec<String>,
    pub handover: Vec<String>,
    pub offers: Vec<String>,
    pub articles: Vec<String>,
    pub points: Vec<String>,
    pub turns: Vec<String>,
    pub endings: Vec<String>,
}

impl Names {
    /// Whether `id` is one of `known`; reports it when not.
    pub fn expect(&self, known: &[String], kind: &str, id: &str, span: Range<usize>, all: &Collector<'_>) -> bool {
        let there = known.iter().any(|k| k == id);
        if !there {
            all.error("S010", span, format!("no {kind} is called `{id}`"), did_you_mean(id, known.iter().map(String::as_str)));
        }
        there
    }

    pub fn expect_act(&self, act: &Act, span: Range<usize>, all: &Collector<'_>) {
        match act {
            Act::Verify(id) => self.expect(&self.checks, "check", &id.0, span, all),
            Act::Offer(id) => self.expect(&self.offers, "offer", &id.0, span, all),
            Act::Escalate(id) => self.expect(&self.teams, "team", &id.0, span, all),
            Act::Warn => true,
        };
    }

    pub fn expect_when(&self, when: &When, span: &Range<usize>, all: &Collector<'_>) {
        let place = |id: &str| {
            let at = all.source.find(&format!("\"{id}\""), span.start);
            if at.start < span.end { at } else { span.clone() }
        };
        match when {
            When::Made(id) | When::MadeEver(id) => {
                self.expect(&self.points, "point", &id.0, place(&id.0), all);
            }
            When::LookedUp(id) => {
                self.expect(&self.articles, "article", &id.0, place(&id.0), all);
            }
            When::Offered(id) | When::Allowed(id) => {
                self.expect(&self.offers, "offer", &id.0, place(&id.0), all);
            }
            When::EscalatedTo(id) => {
                self.expect(&self.teams, "team", &id.0, place(&id.0), all);
            }
            When::AtLeast(_, value) | When::Below(_, value) if !(0..=100).contains(value) => {
                all.error("S005", span.clone(), format!("a mood is never {value}"), "moods go from 0 to 100");
            }
            When::All(list) | When::Any(list) => list.iter().for_each(|w| self.expect_when(w, span, all)),
            When::Not(inner) => self.expect_when(inner, span, all),
            _ => {}
        }
    }
}

pub(super) fn check(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    if scenario.languages.is_empty() {
        all.error(
            "S011",
            all.source.find("languages", 0),
            "no language is listed",
            "list the languages the scenario is written in, such as languages: [\"en\"]",
        );
    }
    if scenario.turns.is_empty() {
        all.error("S011", all.source.find("turns", 0), "there are no turns", "a scenario has at least one turn");
    }
    // Where some turn's branches lead is not known while they have mistakes: what follows from them would be a guess.
    let whole = ways_out(draft, all);
    if whole {
        reachable(draft, all);
        ends(draft, all);
        check_ways::check(draft, all);
    }
    unused_points(draft, all);
    nobody_to_hold(draft, all);
}

/// A hold needs somebody who waits.
fn nobody_to_hold(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    for (turn, span) in scenario.turns.iter().zip(&draft.turn_spans).filter(|(turn, _)| turn.hold) {
        if !scenario.channel.is_live() {
            let message = format!("`{}` calls for a hold, and nobody waits on {}", turn.id, scenario.channel.id());
            all.error("S023", span.clone(), message, "take `hold` out, or choose Chat, Phone or Counter");
        }
    }
}

/// Every turn has a branch that always holds, and none after it. Says whether all have one and all branches could be read.
fn ways_out(draft: &Draft, all: &Collector<'_>) -> bool {
    let mut whole = true;
    for ((turn, span), unread) in draft.scenario.turns.iter().zip(&draft.turn_spans).zip(&draft.turns_unread) {
        let always = turn.next.iter().position(|b| b.when == When::Always);
        match always {
            _ if *unread => whole = false,
            None => {
                whole = false;
                all.error(
                    "S012",
                    span.clone(),
                    format!("`{}` is a dead end: no branch always holds", turn.id),
                    "end `next` with a branch without `when`, such as (to: \"closing\")",
                );
            }
            Some(at) if at + 1 < turn.next.len() => {
                all.error(
                    "S013",
                    span.clone(),
                    format!("branches of `{}` after the one without `when` are never taken", turn.id),
                    "put the branch without `when` last",
                );
            }
            Some(_) => {}
        }
        if turn.replies.is_empty() {
            all.error(
                "S014",
                span.clone(),
                format!("`{}` offers no reply", turn.id),
                "give at least two replies: some trainees play by choosing",
            );
        }
    }
    whole
}

/// Turns that can be reached from `from`, following every branch.
fn reach(scenario: &Scenario) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let (mut turns, mut endings) = (BTreeSet::new(), BTreeSet::new());
    let mut open = vec![scenario.start.as_str()];
    while let Some(id) = open.pop() {
        if !turns.insert(id) {
            continue;
        }
        let Some(turn) = scenario.turns.iter().find(|t| t.id.as_str() == id) else { continue };
        for branch in &turn.next {
            match &branch.to {
                Target::Turn(to) => open.push(to.as_str()),
                Target::Ending(to) => {
                    endings.insert(to.as_str());
                }
            }
        }
    }
    endings.insert(scenario.leaves.as_str());
    endings.insert(scenario.hang_up.as_str());
    (turns, endings)
}

fn reachable(draft: &Draft, all: &Collector<'_>) {
    let (turns, endings) = reach(&draft.scenario);
    for (turn, span) in draft.scenario.turns.iter().zip(&draft.turn_spans) {
        if !turns.contains(turn.id.as_str()) {
            all.error(
                "S015",
                span.clone(),
                format!("`{}` can never be reached", turn.id),
                "let a branch lead to it, or remove it",
            );
        }
    }
    for (ending, span) in draft.scenario.endings.iter().zip(&draft.ending_spans) {
        if draft.exits_known && !endings.contains(ending.id.as_str()) {
            all.error(
                "S015",
                span.clone(),
                format!("the ending `{}` can never be reached", ending.id),
                "let a branch lead to it, or remove it",
            );
        }
    }
}

/// From every turn some ending can be reached.
fn ends(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    let mut ending: BTreeSet<&str> = BTreeSet::new();
    loop {
        let before = ending.len();
        for turn in &scenario.turns {
            let leads = turn.next.iter().any(|b| match &b.to {
                Target::Ending(_) => true,
                Target::Turn(to) => ending.contains(to.as_str()),
            });
            if leads {
                ending.insert(turn.id.as_str());
            }
        }
        if ending.len() == before {
            break;
        }
    }
    for (turn, span) in scenario.turns.iter().zip(&draft.turn_spans) {
        if !turn.next.is_empty() && !ending.contains(turn.id.as_str()) {
            all.error(
                "S016",
                span.clone(),
                format!("no way leads from `{}` to an ending", turn.id),
                "let some branch of the loop lead on",
            );
        }
    }
}

fn unused_points(draft: &Draft, all: &Collector<'_>) {
    let scenario = &draft.scenario;
    for (point, span) in scenario.points.iter().zip(&draft.point_spans) {
        let used = point.forbidden.is_some()
            || scenario
                .turns
                .iter()
                .any(|t| t.required.contains(&point.id) || t.replies.iter().any(|r| r.points.contains(&point.id)));
        if !used {
            all.warning(
                "S017",
                span.clone(),
                format!("no turn uses the point `{}`", point.id),
                "require it in a turn, or remove it",
            );
        }
    }
}
