//! The author's word on offered replies against what is found in their words: marks without words (`A003`), a good reply with hostile
//! or forbidden words in it (`A004`), and manner that a turn calls for and none of its replies shows (`A005`).

use super::written::{Written, reply_id};
use crate::scenario::{Criterion, Diagnostic, Reply, Turn};
use crate::scoring::{credit_of_words, slip_of};

/// A marker weaker than this may be chance.
const CLEAR: f64 = 0.4;

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    for turn in &written.scenario().turns {
        for reply in &turn.replies {
            unfounded(written, turn, reply, found);
            contradicted(written, turn, reply, found);
        }
        unmet(written, turn, found);
    }
}

fn shown_by_words(criterion: &Criterion) -> bool {
    criterion.is_manner() && *criterion != Criterion::StaysCalm
}

fn unfounded(written: &Written<'_>, turn: &Turn, reply: &Reply, found: &mut Vec<Diagnostic>) {
    let Some(read) = written.reply(turn, reply) else { return };
    for criterion in reply.marks.iter().filter(|c| shown_by_words(c)) {
        if credit_of_words(*criterion, &read.reading.markers) <= 0.0 {
            let message = format!("`{}` is marked with {criterion:?}, and nothing in its words shows it", reply.id);
            let hint = "say it in words that show it, or take the mark off: who types these words earns nothing for it";
            written.warn(found, "A003", (&reply_id(turn, reply), None), message, hint);
        }
    }
}

fn contradicted(written: &Written<'_>, turn: &Turn, reply: &Reply, found: &mut Vec<Diagnostic>) {
    let Some(read) = written.reply(turn, reply) else { return };
    let (id, scenario) = (reply_id(turn, reply), written.scenario());
    let good = written.best(turn).is_some_and(|best| best.id == reply.id);
    let hostile =
        read.reading.markers.iter().find(|m| m.weight >= CLEAR && slip_of(m.kind).is_some_and(|slip| slip.is_hostile()));
    if let Some((marker, slip)) = hostile.filter(|_| good).and_then(|m| Some((m, slip_of(m.kind)?))) {
        let words = &read.text[marker.span.clone()];
        let message = format!("the best reply of `{}` costs points: “{words}” is read as {}", turn.id, slip.id());
        written.warn_of(found, "A004", (&id, None), words, (message, "say it another way"));
    }
    for hit in &read.reading.made {
        let forbidden = scenario.point(&hit.id).is_some_and(|p| p.forbidden.is_some());
        if forbidden && !reply.points.contains(&hit.id) {
            let words = &read.text[hit.span.clone()];
            let message = format!("“{words}” makes the forbidden point `{}`, which `{}` does not list", hit.id, reply.id);
            let hint = "list the point in `points`, or say it another way: who chooses this commits a critical error";
            written.warn_of(found, "A004", (&id, None), words, (message, hint));
        }
    }
    for hit in read.reading.wrong.iter().filter(|hit| reply.points.contains(&hit.id)) {
        let words = &read.text[hit.span.clone()];
        let message = format!("“{words}” states the point `{}` wrongly, and `{}` lists it as made", hit.id, reply.id);
        written.warn_of(found, "A004", (&id, None), words, (message, "mend the words, or the patterns that read them so"));
    }
}

fn unmet(written: &Written<'_>, turn: &Turn, found: &mut Vec<Diagnostic>) {
    let shows = |reply: &Reply, criterion: Criterion| {
        let by_words = written.reply(turn, reply).is_some_and(|r| credit_of_words(criterion, &r.reading.markers) > 0.0);
        reply.marks.contains(&criterion) || by_words
    };
    for criterion in turn.calls_for.iter().filter(|c| shown_by_words(c)) {
        if !turn.replies.is_empty() && !turn.replies.iter().any(|reply| shows(reply, *criterion)) {
            let message = format!("`{}` calls for {criterion:?}, and no offered reply shows it", turn.id);
            let hint = "let a reply show it and mark it so: some trainees play by choosing";
            written.warn(found, "A005", (&format!("turn-{}", turn.id), None), message, hint);
        }
    }
}
