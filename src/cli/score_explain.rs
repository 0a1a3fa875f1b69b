//! `sabr score --explain`: one reply's measures, and the words behind each, for people to read.

use super::score::{Place, Scorer};
use crate::language::{Marker, MarkerKind};
use crate::scenario::PointId;
use crate::scoring::{Measures, NearHit, PointHit, Reading, Reason};
use serde_json::Value;
use std::io::{self, Write};
use std::ops::Range;

/// Less than this is not worth a line.
const SLIGHT: f64 = 0.005;

pub(super) fn explain(scorer: &Scorer, line: u64, id: &Value, text: &str, out: &mut Vec<u8>) {
    let reading = scorer.reader.read(text);
    // Writing to memory does not fail.
    let _ = breakdown(scorer, line, id, text, &reading, out);
}

/// One reply for its author: what it makes and earns in a scenario, or its measures where none is named.
pub(super) fn explain_one(scorer: &Scorer, text: &str, out: &mut dyn Write) -> io::Result<()> {
    let reading = scorer.reader.read(text);
    match &scorer.place {
        Some(place) => findings(scorer, place, text, &reading, out),
        None => all_measures(text, &reading, out),
    }
}

fn breakdown(scorer: &Scorer, line: u64, id: &Value, text: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "line {line}, id {id}: {}", text.trim().replace('\n', " / "))?;
    all_measures(text, reading, out)?;
    if let Some(place) = &scorer.place {
        findings(scorer, place, text, reading, out)?;
    }
    writeln!(out)
}

fn all_measures(text: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    for (name, value) in measures(&reading.markers) {
        writeln!(out, "   {name:<18} {value:+.2}")?;
        for part in parts(&name, &reading.markers) {
            part.write(text, out)?;
        }
    }
    Ok(())
}

fn findings(scorer: &Scorer, place: &Place, text: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    points(scorer, place, text, reading, out)?;
    for finding in scorer.judged(text, reading) {
        super::text::evidence(&finding, &place.setup.catalogue, out)?;
        if !finding.better.is_empty() {
            super::text::you_could_say(&finding.better, &place.setup.catalogue, out)?;
        }
    }
    Ok(())
}

/// All measures by name.
fn measures(markers: &[Marker]) -> Vec<(String, f64)> {
    match serde_json::to_value(Measures::of(markers)) {
        Ok(Value::Object(fields)) => fields.into_iter().filter_map(|(name, value)| Some((name, value.as_f64()?))).collect(),
        _ => Vec::new(),
    }
}

fn measure(name: &str, markers: &[Marker]) -> f64 {
    measures(markers).into_iter().find(|(n, _)| n == name).map_or(0.0, |(_, value)| value)
}

/// What one kind of marker does to a measure.
struct Part<'m> {
    kind: MarkerKind,
    markers: Vec<&'m Marker>,
    /// How much the measure would lose without them.
    adds: f64,
    /// How much they would add if each stood alone.
    alone: f64,
}

/// What each kind of marker does to a measure: found by leaving it out, so that it holds whatever the measure's formula is.
fn parts<'m>(name: &str, markers: &'m [Marker]) -> Vec<Part<'m>> {
    let (whole, none) = (measure(name, markers), measure(name, &[]));
    let mut kinds: Vec<MarkerKind> = markers.iter().map(|m| m.kind).collect();
    kinds.sort();
    kinds.dedup();
    let part = |kind: MarkerKind| {
        let (of_kind, others): (Vec<Marker>, Vec<Marker>) = markers.iter().cloned().partition(|m| m.kind == kind);
        let alone = of_kind.iter().map(|m| measure(name, std::slice::from_ref(m)) - none).sum();
        let adds = whole - measure(name, &others);
        Part { kind, markers: markers.iter().filter(|m| m.kind == kind).collect(), adds, alone }
    };
    kinds.into_iter().map(part).filter(|part| part.adds.abs() >= SLIGHT).collect()
}

impl Part<'_> {
    fn write(&self, text: &str, out: &mut dyn Write) -> io::Result<()> {
        let words = self.markers.iter().map(|m| format!("«{}» {:.2}", quote(text, &m.span), m.weight));
        write!(out, "      {:+.2} {}: {}", self.adds, name(self.kind), words.collect::<Vec<_>>().join(", "))?;
        if self.markers.len() > 1 && (self.alone - self.adds).abs() >= SLIGHT {
            write!(out, " (saturates: one by one they would give {:+.2})", self.alone)?;
        }
        writeln!(out)
    }
}

fn name(kind: MarkerKind) -> String {
    serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

fn quote<'t>(text: &'t str, span: &Range<usize>) -> &'t str {
    text.get(span.clone()).unwrap_or_default()
}

/// Points made, stated wrongly and missed; a near miss says what was missing.
fn points(scorer: &Scorer, place: &Place, text: &str, reading: &Reading, out: &mut dyn Write) -> io::Result<()> {
    let wrong: Vec<&PointHit> = scorer.wrong(reading).collect();
    let signed = reading.made.iter().map(|hit| ("made ", hit)).chain(wrong.iter().map(|hit| ("wrong", *hit)));
    for (sign, hit) in signed {
        let why = match &hit.reason {
            Some(Reason::WrongValue { said, holds }) => format!("; {said} said, {} holds", holds.join(" or ")),
            Some(Reason::SaidBoth) => "; stated both ways".to_owned(),
            Some(_) | None => String::new(),
        };
        writeln!(out, "   {sign} {}  «{}»{why}", place.script.point_label(&hit.id), quote(text, &hit.span))?;
    }
    let near = scorer.reader.near(text, reading);
    let found = |id| reading.made.iter().chain(wrong.iter().copied()).any(|hit| hit.id == id);
    let (scenario, policy) = (&place.setup.scenario, &place.setup.policy);
    let wanted = |id: &&PointId| scenario.point(id).is_some_and(|point| policy.wants(scenario, point));
    let required = place.turn.iter().flat_map(|turn| &turn.required).filter(wanted);
    for id in required.filter(|id| !found((*id).clone())) {
        write!(out, "   missed {}", place.script.point_label(id))?;
        if let Some(near) = near.iter().find(|n| n.id == *id) {
            write!(out, "; near: {}", nearly(near, text))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What a near miss has, and what it lacks.
pub(super) fn nearly(near: &NearHit, text: &str) -> String {
    let heard: Vec<String> = near.heard.iter().map(|span| format!("«{}»", quote(text, span))).collect();
    let missing = match near.missing.as_slice() {
        [] => "but not in this order, or too far apart".to_owned(),
        parts => format!("missing: {}", parts.iter().map(|p| format!("`{p}`")).collect::<Vec<_>>().join(", ")),
    };
    format!("{}, {missing}", heard.join(" "))
}
