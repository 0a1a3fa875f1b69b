//! A report of one attempt as JSON: what it says is taken as it stands, for there is nothing to check it by.

use super::contents::Contents;
use super::joined::{Found, OneCopy};
use super::lines::{self, Ending, Stop};
use crate::cohort::{Called, Names, Played, Visited, Why};
use crate::practice::Mode;
use crate::report::FORMAT;
use crate::scenario::{Criterion, Critical, Dimension, Slip};
use serde::Deserialize;
use std::io::BufRead;

#[derive(Deserialize)]
struct Report {
    attempt: Facts,
    scenario: String,
    #[serde(default)]
    title: String,
    locale: String,
    policy: String,
    mode: Mode,
    dimensions: Vec<Scored>,
    critical: Vec<String>,
    passed: Option<bool>,
    #[serde(default)]
    visits: Vec<Visit>,
    #[serde(default)]
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Facts {
    id: String,
    started: String,
    state: String,
    rules: String,
}

#[derive(Deserialize)]
struct Scored {
    dimension: String,
    score: Option<u8>,
}

#[derive(Deserialize)]
struct Visit {
    turn: String,
    opportunities: Vec<Opportunity>,
    slips: Vec<(String, f32)>,
    answered: bool,
}

#[derive(Deserialize)]
struct Opportunity {
    criterion: String,
    #[serde(default)]
    point: String,
    weight: f32,
    credit: f32,
}

#[derive(Deserialize)]
struct Finding {
    kind: String,
    id: String,
    turn: String,
}

/// What every report says of itself.
#[derive(Deserialize)]
struct Tag {
    report: String,
    format: u64,
}

/// Reads a file that is no export.
pub fn read(
    first: Vec<u8>,
    ending: Ending,
    reader: &mut dyn BufRead,
    contents: &Contents,
    found: &mut Found,
) -> Result<(), Stop> {
    let is_object = first.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| *byte == b'{');
    if !is_object {
        return Err(Stop(Why::Foreign));
    }
    let mut all = first;
    if ending == Ending::Break {
        all.push(b'\n');
        all.extend(lines::rest(reader)?);
    }
    let tag: Tag = serde_json::from_slice(&all).map_err(|_| Stop(Why::Foreign))?;
    if tag.report != "attempt" {
        return Err(Stop(Why::Foreign));
    }
    if tag.format != u64::from(FORMAT) {
        return Err(Stop(Why::Later(tag.format)));
    }
    let report: Report = serde_json::from_slice(&all).map_err(|error| Stop(Why::Unreadable(error.to_string())))?;
    take(report, contents, found)
}

fn take(report: Report, contents: &Contents, found: &mut Found) -> Result<(), Stop> {
    let amount = |amount: f32| (0.0..=1000.0).contains(&amount);
    let sound = |visit: &Visit| {
        visit.opportunities.iter().all(|o| (0.0..=1.0).contains(&o.credit) && amount(o.weight))
            && visit.slips.iter().all(|(_, cost)| amount(*cost))
    };
    if !report.visits.iter().all(sound) || report.dimensions.iter().any(|d| d.score.is_some_and(|score| score > 100)) {
        return Err(Stop(Why::Changed));
    }
    let Some(passed) = report.passed.filter(|_| report.attempt.state == "finished") else {
        found.unfinished += 1;
        return Ok(());
    };
    let kind = contents.kind([&report.scenario, &report.locale, &report.policy], report.mode, &report.attempt.rules);
    contents.name(&kind, &report.title);
    let score = |dimension: Option<&Dimension>| {
        report
            .dimensions
            .iter()
            .find(|scored| dimension.is_some_and(|d| d.id() == scored.dimension))
            .and_then(|scored| scored.score)
    };
    let played = Played {
        attempt: report.attempt.id.clone(),
        started: report.attempt.started.clone(),
        kind,
        scores: std::array::from_fn(|at| score(Dimension::ALL.get(at))),
        passed,
        critical: u16::try_from(report.critical.len()).unwrap_or(u16::MAX),
        proven: false,
        visits: contents.with_names(|names| visits(&report, names))?,
    };
    found.played.push(OneCopy { played, link: None });
    Ok(())
}

fn visits(report: &Report, names: &mut Names) -> Result<Vec<Visited>, Stop> {
    let mut visits: Vec<Visited> = Vec::new();
    for visit in report.visits.iter().filter(|visit| visit.answered) {
        let mut called = Vec::new();
        for o in &visit.opportunities {
            let criterion = known(Criterion::ALL, Criterion::id, &o.criterion)?;
            called.push(Called { criterion, point: names.of(&o.point), weight: o.weight, credit: o.credit });
        }
        let slips = visit.slips.iter().map(|(slip, cost)| Ok((known(Slip::ALL, Slip::id, slip)?, *cost)));
        let slips = slips.collect::<Result<_, Stop>>()?;
        visits.push(Visited { turn: names.of(&visit.turn), called, slips, critical: Vec::new() });
    }
    for finding in report.findings.iter().filter(|finding| finding.kind == "critical") {
        let critical = known(Critical::ALL, Critical::id, &finding.id)?;
        if let Some(visit) = visits.iter_mut().rev().find(|visit| *visit.turn == *finding.turn) {
            visit.critical.push(critical);
        }
    }
    Ok(visits)
}

fn known<T: Copy>(all: &[T], id_of: fn(T) -> &'static str, id: &str) -> Result<T, Stop> {
    let found = all.iter().copied().find(|one| id_of(*one) == id);
    found.ok_or_else(|| Stop(Why::Unreadable(format!("`{id}` is not in the rubric"))))
}
