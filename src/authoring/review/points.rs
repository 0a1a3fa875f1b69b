//! Points against their own model answers: not found in them (`A006`), taken for another point (`A007`), left out of the turn's model
//! answer (`A008`); and wordings that nothing in the scenario uses (`A009`, a note).

use super::written::Written;
use crate::language::{Normal, NumberWords, Pattern};
use crate::practice::LocalScript;
use crate::scenario::{Diagnostic, Point, PointId, When};
use crate::scoring::{PointPatterns, Reading};
use std::collections::BTreeMap;

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let models = own_models(written);
    for (id, (text, reading)) in &models {
        not_found(written, id, text, reading, found);
        taken_for_another(written, id, text, reading, &models, found);
    }
    ticket(written, found);
    model_answers(written, found);
}

type Models<'w> = BTreeMap<&'w PointId, (&'w str, Reading)>;

fn own_models<'w>(written: &'w Written<'_>) -> Models<'w> {
    let model = |p: &'w Point| {
        let text = written.script.point(&p.id);
        (&p.id, (text, written.reader.read(text)))
    };
    written.scenario().points.iter().map(model).collect()
}

fn makes(reading: &Reading, id: &PointId) -> bool {
    reading.made.iter().any(|hit| hit.id == *id)
}

fn not_found(written: &Written<'_>, id: &PointId, text: &str, reading: &Reading, found: &mut Vec<Diagnostic>) {
    if text.is_empty() || makes(reading, id) {
        return;
    }
    let wrong = reading.wrong.iter().find(|hit| hit.id == *id);
    let why = wrong.map_or("no pattern of it finds it there".to_owned(), |hit| {
        format!("“{}” is taken for a wrong statement", &text[hit.span.clone()])
    });
    let message = format!("the model answer of `{id}` does not make the point: {why}");
    written.warn(found, "A006", (&format!("point-{id}"), None), message, "add a pattern `.p…` that finds it, or mend the answer");
}

/// Whether it matters that two points are told apart: a turn wants both, or wants one and branches on the other.
fn must_differ(written: &Written<'_>, a: &PointId, b: &PointId) -> bool {
    let names = |when: &When, id: &PointId| matches!(when, When::Made(p) | When::MadeEver(p) if p == id);
    written.scenario().turns.iter().any(|turn| {
        let (wants_a, wants_b) = (turn.required.contains(a), turn.required.contains(b));
        let branches = |id: &PointId| turn.next.iter().any(|branch| names(&branch.when, id));
        (wants_a && (wants_b || branches(b))) || (wants_b && branches(a))
    })
}

/// A model answer may touch on other points, as one that sums up does. Not a forbidden one, none wrongly, and not so that two that must
/// differ cannot be told apart.
fn taken_for_another(
    written: &Written<'_>,
    id: &PointId,
    text: &str,
    reading: &Reading,
    models: &Models<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let of = format!("point-{id}");
    let forbidden = |id: &PointId| written.scenario().point(id).is_some_and(|p| p.forbidden.is_some());
    for hit in reading.made.iter().filter(|hit| hit.id != *id) {
        let words = &text[hit.span.clone()];
        let mutual = models.get(&hit.id).is_some_and(|(_, other)| makes(other, id)) && must_differ(written, id, &hit.id);
        if forbidden(&hit.id) && !forbidden(id) {
            let message = format!("the model answer of `{id}` makes the forbidden point `{}`: “{words}”", hit.id);
            written.warn_of(found, "A007", (&of, None), words, (message, "narrow that point's patterns, or mend the answer"));
        } else if mutual && *id < hit.id && forbidden(id) == forbidden(&hit.id) {
            let message = format!("`{id}` and `{}` cannot be told apart: the model answer of each makes both", hit.id);
            written.warn_of(
                found,
                "A007",
                (&of, None),
                words,
                (message, "narrow the patterns of one, or make one point of the two"),
            );
        }
    }
    for hit in reading.wrong.iter().filter(|hit| hit.id != *id && !hit.inferred && !forbidden(id)) {
        let words = &text[hit.span.clone()];
        let message = format!("the model answer of `{id}` states `{}` wrongly: “{words}”", hit.id);
        written.warn_of(
            found,
            "A007",
            (&of, None),
            words,
            (message, "narrow the `.x…` patterns of that point, or mend the answer"),
        );
    }
}

/// The note of a good ticket says everything it must.
fn ticket(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    if written.script.ticket.is_empty() {
        return;
    }
    let reader = written.setup.reader(written.script.ticket.clone());
    for fact in &written.script.ticket {
        let id = format!("ticket-{}", fact.id);
        if !makes(&reader.read(written.script.text(&id)), &fact.id) {
            let message = format!("the model note of `{}` does not say it: no pattern of it finds it there", fact.id);
            written.warn(found, "A006", (&id, None), message, "add a pattern `.p…` that finds it, or mend the note");
        }
    }
}

fn model_answers(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    for turn in &written.scenario().turns {
        let Some(read) = written.model(turn) else { continue };
        let id = format!("model-{}", turn.id);
        for point in written.wanted(turn).filter(|point| !makes(&read.reading, point)) {
            // What an act says need not be said in words.
            if written.scenario().point(point).is_some_and(|p| p.act.is_some()) {
                continue;
            }
            let message = format!("the model answer of `{}` does not make the point `{point}`, which the turn wants", turn.id);
            written.warn(found, "A008", (&id, None), message, "say it in the answer, or add the wording to the point's patterns");
        }
        let forbidden = |id: &PointId| written.scenario().point(id).is_some_and(|p| p.forbidden.is_some());
        for hit in read.reading.made.iter().filter(|hit| forbidden(&hit.id)) {
            let words = &read.text[hit.span.clone()];
            let message = format!("the model answer of `{}` makes the forbidden point `{}`: “{words}”", turn.id, hit.id);
            written.warn_of(found, "A008", (&id, None), words, (message, "say it another way, or narrow that point's patterns"));
        }
    }
}

/// Wordings that no model answer, offered reply or model note uses: perhaps nobody says so, perhaps they cannot match.
pub fn unused(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let numbers = NumberWords::of(written.tag());
    let own = |script: &LocalScript, id: &str| script.text(id).to_owned();
    let points = written.scenario().points.iter().map(|p| own(&written.script, &format!("point-{}", p.id)));
    let facts = written.script.ticket.iter().map(|f| own(&written.script, &format!("ticket-{}", f.id)));
    let texts = written.read.values().map(|read| read.text.clone()).chain(points).chain(facts);
    let normals: Vec<(String, Normal)> = texts.map(|text| (text.clone(), written.normal(&text))).collect();
    let counted: Vec<_> = normals.iter().filter_map(|(text, normal)| numbers.counted(normal, text)).collect();
    let used = |pattern: &Pattern| {
        let by_number = pattern.counted(&numbers);
        let with_numbers = || by_number.as_ref().is_some_and(|p| counted.iter().any(|text| p.find(text).is_some()));
        normals.iter().any(|(_, text)| pattern.find(text).is_some()) || with_numbers()
    };
    let mut tell = |prefix: &str, patterns: &PointPatterns| {
        for pattern in patterns.accept.iter().filter(|p| !used(p)) {
            let message =
                format!("no model answer or offered reply uses this wording of `{}`: {}", patterns.id, pattern.source());
            let hint = "try it with `sabr score --scenario`, or take it out if nobody says so";
            let id = format!("{prefix}-{}", patterns.id);
            written.note_of(found, "A009", (&id, None), pattern.source(), (message, hint));
        }
    };
    written.script.points.iter().for_each(|p| tell("point", p));
    written.script.ticket.iter().for_each(|p| tell("ticket", p));
}
