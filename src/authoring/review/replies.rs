//! Offered replies that give the best one away: by being the longest (`A001`) or the most courteous (`A002`, a note: courtesy is part of
//! what is practised, and a polite reply that says something wrong is still rare).
//!
//! Position tells nothing: each attempt offers the replies in an order of its own, and an assessment in one drawn for all.

use super::written::{Read, Written, reply_id};
use crate::scenario::Diagnostic;
use crate::scoring::Measures;

/// In fewer turns than this a habit cannot be told from chance.
const FEWEST_TURNS: usize = 4;

/// From this share of turns on, the habit is a rule that a trainee finds out.
const SHARE: f64 = 0.7;

/// A reply that is longer by less does not look longer.
const LONGER: f64 = 1.1;

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let chars = |read: &Read| read.text.chars().count() as f64;
    let longer = |best: &Read, other: &Read| chars(best) >= LONGER * chars(other);
    let courtesy = |read: &Read| Measures::of(&read.reading.markers).courtesy;
    let politer = |best: &Read, other: &Read| courtesy(best) > courtesy(other);
    if let Some((id, message)) = given_away(written, "the longest", &longer) {
        let hint = "shorten some of the best, or give a wrong one as much to say";
        written.warn(found, "A001", (&id, None), message, hint);
    }
    if let Some((id, message)) = given_away(written, "the most courteous", &politer) {
        let hint = "let some that are wrong be polite, too: it is what they say that makes them wrong";
        written.note(found, "A002", (&id, None), message, hint);
    }
}

/// The first turn's best reply and what to say, where the best is more than all others in too many turns.
fn given_away(written: &Written<'_>, what: &str, is_more: &dyn Fn(&Read, &Read) -> bool) -> Option<(String, String)> {
    let (mut turns, mut given) = (0, Vec::new());
    for turn in &written.scenario().turns {
        let Some(best) = written.best(turn) else { continue };
        let Some(of_best) = written.reply(turn, best) else { continue };
        turns += 1;
        let mut others = turn.replies.iter().filter(|reply| reply.id != best.id).filter_map(|reply| written.reply(turn, reply));
        if others.all(|other| is_more(of_best, other)) {
            given.push(reply_id(turn, best));
        }
    }
    let told = turns >= FEWEST_TURNS && given.len() as f64 > SHARE * turns as f64;
    let message = format!("in {} of {turns} turns the best reply offered is {what}", given.len());
    given.into_iter().next().filter(|_| told).map(|id| (id, message))
}
