//! Offered replies that give the best one away: by being the longest (`A001`) or the most courteous (`A002`).
//!
//! Position tells nothing: each attempt offers the replies in an order of its own, and an assessment in one drawn for all.

use super::written::{Read, Written, reply_id};
use crate::scenario::Diagnostic;
use crate::scoring::Measures;

/// In fewer turns than this a habit cannot be told from chance.
const FEWEST_TURNS: usize = 4;

/// From this share of turns on, the habit is a rule that a trainee finds out.
const SHARE: f64 = 0.7;

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let length = |read: &Read| read.text.chars().count() as f64;
    let courtesy = |read: &Read| Measures::of(&read.reading.markers).courtesy;
    let hint = "shorten some of the best, or give a wrong one as much to say";
    given_away(written, "A001", "the longest", &length, hint, found);
    let hint = "let some that are wrong be polite, too: it is what they say that makes them wrong";
    given_away(written, "A002", "the most courteous", &courtesy, hint, found);
}

fn given_away(
    written: &Written<'_>,
    code: &'static str,
    what: &str,
    measure: &dyn Fn(&Read) -> f64,
    hint: &str,
    found: &mut Vec<Diagnostic>,
) {
    let (mut turns, mut given) = (0, Vec::new());
    for turn in &written.scenario().turns {
        let Some(best) = written.best(turn) else { continue };
        let Some(of_best) = written.reply(turn, best).map(measure) else { continue };
        turns += 1;
        let others = turn.replies.iter().filter(|reply| reply.id != best.id).filter_map(|reply| written.reply(turn, reply));
        if others.map(measure).all(|other| other < of_best) {
            given.push(reply_id(turn, best));
        }
    }
    if turns >= FEWEST_TURNS && given.len() as f64 > SHARE * turns as f64 {
        let message = format!("in {} of {turns} turns the best reply offered is {what}", given.len());
        written.warn(found, code, (&given[0], None), message, hint);
    }
}
