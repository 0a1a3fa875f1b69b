//! The best and the worst that can be scored, in each language: a mark out of reach or that nobody can miss (`A010`), ceilings that
//! differ between languages (`A011`).

use super::written::{Read, Written};
use crate::content::Library;
use crate::dialogue::Move;
use crate::practice::{Course, Player, Rehearsal};
use crate::scenario::{Codes, Collector, Diagnostic, Dimension};
use crate::scoring::Scorecard;
use std::collections::BTreeMap;

/// Points of 100 by which languages may differ: a slip found in one wording, a marker that is weaker in one language. More is another
/// examination.
const TOLERANCE: u32 = 10;

/// Moves after which a conversation counts as endless.
const MOST_MOVES: usize = 2000;

const NO_CODES: Codes = Codes { syntax: "", unknown_field: "", missing_field: "", format: "", example: "" };

/// The best of choosing and of saying the model answers, by dimension.
struct Ceiling<'w> {
    tag: &'w str,
    chosen: Option<Scorecard>,
    said: Option<Scorecard>,
    careless: Option<Scorecard>,
}

pub fn check(all: &[Written<'_>], library: &Library, found: &mut Vec<Diagnostic>) {
    let Some(first) = all.first() else { return };
    let scenario = first.setup.scenario.clone();
    let Some(source) = library.source(&scenario.path) else { return };
    let mark = first.policy().pass_mark;
    let ceilings: Vec<Ceiling<'_>> = all.iter().map(ceiling).collect();
    let told = Collector::new(source, &NO_CODES);
    let place = |tag: &str| source.find(&format!("\"{tag}\""), source.find("languages", 0).start);
    for ceiling in &ceilings {
        for dimension in Dimension::ALL {
            let best = |card: &Option<Scorecard>| card.as_ref().and_then(|card| card.score(*dimension));
            let Some(best) = best(&ceiling.chosen).max(best(&ceiling.said)).filter(|best| *best < mark) else { continue };
            let message = format!(
                "in `{}` nobody passes: at best {best} of 100 in {}, and the mark is {mark}",
                ceiling.tag,
                dimension.id()
            );
            told.warning("A010", place(ceiling.tag), message, "play it with `sabr play`: which opportunities cannot be met?");
        }
        if ceiling.careless.as_ref().is_some_and(|card| card.passed == Some(true)) {
            let message = format!("in `{}` who always chooses the worst reply passes all the same", ceiling.tag);
            told.warning("A010", place(ceiling.tag), message, "give the turns points and manner that a careless reply misses");
        }
    }
    type Way = (&'static str, fn(&Ceiling<'_>) -> Option<Scorecard>);
    let ways: [Way; 2] = [("by choosing", |c| c.chosen.clone()), ("with the model answers", |c| c.said.clone())];
    for (way, card) in ways {
        for dimension in Dimension::ALL {
            let score = |c: &Ceiling<'_>| card(c).and_then(|card| card.score(*dimension));
            let scores: Vec<(&str, u32)> = ceilings.iter().filter_map(|c| Some((c.tag, score(c)?))).collect();
            let (Some(low), Some(high)) = (scores.iter().min_by_key(|s| s.1), scores.iter().max_by_key(|s| s.1)) else {
                continue;
            };
            if high.1 - low.1 > TOLERANCE {
                let list: Vec<String> = scores.iter().map(|(tag, score)| format!("{tag} {score}")).collect();
                let message = format!("{} at best {way} differs between languages: {}", dimension.id(), list.join(", "));
                let hint = format!("bring them within {TOLERANCE} points: look at the replies and model answers in `{}`", low.0);
                told.warning("A011", place(low.0), message, hint);
            }
        }
    }
    found.extend(told.finish().into_iter().filter(|d| {
        let at = source.offset_of(d.line, d.column);
        !source.allows(d.code, at)
    }));
}

fn ceiling<'w>(written: &'w Written<'_>) -> Ceiling<'w> {
    let read: BTreeMap<&str, &Read> = written.read.values().map(|read| (read.text.as_str(), read)).collect();
    let rehearsal = Rehearsal::of(written.setup.clone(), &written.script, |text| {
        read.get(text).map_or_else(|| written.reader.read(text), |read| read.reading.clone())
    });
    let run = |player: Player, say: bool| {
        let mut moves = 0;
        let next = |course: &Course| {
            moves += 1;
            let what = (moves < MOST_MOVES).then(|| player.next_move(course, rehearsal.note())).flatten()?;
            let what = match what {
                Move::Choose(_) if say => Move::Say(rehearsal.model(&course.state().turn).to_owned()),
                other => other,
            };
            Some((what, 5))
        };
        rehearsal.run(written.setup.seed, next).ok().map(|course| course.scorecard())
    };
    Ceiling {
        tag: written.tag(),
        chosen: run(Player::Good, false),
        said: run(Player::Good, true),
        careless: run(Player::Careless, false),
    }
}
