//! Players that need no person: one that knows the scenario and does it as well as offered replies allow, one that does not care.
//!
//! They look at the scenario's own plan, which no trainee sees; for trying out scenarios, tests and measurements.

use super::course::Course;
use crate::dialogue::{Escalated, Hold, Move, Resume, Ticket};
use crate::scenario::*;
use crate::scoring::{Due, due};

/// A way to play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Player {
    /// Follows policy and procedure, and takes the best offered reply.
    Good,
    /// Takes the worst offered reply, does nothing else, and leaves the ticket.
    Careless,
}

impl Player {
    /// The next move; `None` when nothing is left to do. `note` is what a good ticket says.
    pub fn next_move(self, course: &Course, note: &str) -> Option<Move> {
        if course.is_over() {
            return None;
        }
        match self {
            Player::Good => Some(good(course, note)),
            Player::Careless if course.ended().is_some() => Some(Move::End),
            Player::Careless => pick(course, |course, turn, reply| -worth(course, turn, reply)),
        }
    }
}

fn good(course: &Course, note: &str) -> Move {
    let (scenario, policy, state) = (course.scenario(), course.policy(), course.state());
    if course.ended().is_some() {
        return ticket(course, note).map_or(Move::End, Move::WrapUp);
    }
    let Some(turn) = scenario.turn(&state.turn) else { return Move::End };
    let to_read = turn.look_up.as_ref().filter(|article| !state.looked_up.contains(*article));
    if state.on_hold.is_some() {
        return to_read.map_or(Move::Resume(Resume { thank: true }), |article| Move::LookUp(article.clone()));
    }
    identity(course, turn)
        .or_else(|| hold(course, turn))
        .or_else(|| to_read.map(|article| Move::LookUp(article.clone())))
        .or_else(|| pass_on(course, turn))
        .or_else(|| offer(course, turn))
        .or_else(|| pick(course, worth))
        .unwrap_or(if state.warnings < policy.warnings_before_disconnecting { Move::Warn } else { Move::End })
}

/// Checks who it is where the turn wants it, or before account data is told or a record opened.
fn identity(course: &Course, turn: &Turn) -> Option<Move> {
    let (scenario, policy, state) = (course.scenario(), course.policy(), course.state());
    if scenario.channel.is_public() && !state.private {
        return None;
    }
    let asked = wanted(course, turn).find_map(|point| match &point.act {
        Some(Act::Verify(check)) if !state.checked.contains(check) => Some(check),
        _ => None,
    });
    let record = turn.look_up.as_ref().and_then(|id| scenario.article(id)).is_some_and(|a| a.record);
    let data = record || wanted(course, turn).any(|p| p.account_data);
    let missing = scenario.checks.iter().find(|check| !state.checked.contains(*check));
    let due = missing.filter(|_| data && !state.is_verified(policy.checks_wanted(scenario)));
    asked.or(due).map(|check| Move::Verify(check.clone()))
}

fn hold(course: &Course, turn: &Turn) -> Option<Move> {
    let held = course.visits().last().is_some_and(|visit| visit.credit(Criterion::HoldsWell) > 0.0);
    let minutes = (course.policy().longest_hold_secs / 60).clamp(1, 2);
    let how = Hold { ask: true, reason: true, minutes: Some(minutes) };
    (turn.hold && course.scenario().channel.is_live() && !held).then_some(Move::Hold(how))
}

fn pass_on(course: &Course, turn: &Turn) -> Option<Move> {
    let Some(Due::To { to, facts, by }) = due(course.scenario(), course.policy(), turn) else { return None };
    let done = course.state().escalations.iter().any(|e| e.to == *to);
    let escalated = Escalated { to: to.clone(), channel: by, handover: facts.to_vec(), told_customer: true };
    (!done).then_some(Move::Escalate(escalated))
}

fn offer(course: &Course, turn: &Turn) -> Option<Move> {
    let offered = &course.state().offered;
    wanted(course, turn).find_map(|point| match &point.act {
        Some(Act::Offer(id)) if !offered.contains(id) => Some(Move::Offer(id.clone())),
        _ => None,
    })
}

fn ticket(course: &Course, note: &str) -> Option<Ticket> {
    let plan = course.scenario().ticket.as_ref()?;
    let (category, next_step) = (plan.category.clone(), plan.next_step.clone());
    Some(Ticket { category, priority: plan.priority, next_step, note: note.to_owned() })
}

fn wanted<'p>(course: &'p Course, turn: &'p Turn) -> impl Iterator<Item = &'p Point> {
    let (scenario, policy) = (course.scenario(), course.policy());
    turn.required.iter().filter_map(|id| scenario.point(id)).filter(move |point| policy.wants(scenario, point))
}

/// The offered reply that is worth most; the first of those that are worth the same.
fn pick(course: &Course, worth: impl Fn(&Course, &Turn, &Reply) -> i32) -> Option<Move> {
    let turn = course.scenario().turn(&course.state().turn)?;
    let best = turn.replies.iter().rev().max_by_key(|reply| worth(course, turn, reply))?;
    Some(Move::Choose(best.id.clone()))
}

/// Points the turn wants, manner it calls for; a forbidden point outweighs all.
fn worth(course: &Course, turn: &Turn, reply: &Reply) -> i32 {
    let (scenario, policy) = (course.scenario(), course.policy());
    let points = reply.points.iter().filter_map(|id| scenario.point(id));
    let of_point = |point: &Point| match point.forbidden.is_some() || !policy.wants(scenario, point) {
        true => -100,
        false if turn.required.contains(&point.id) => 10,
        false => 0,
    };
    points.map(of_point).sum::<i32>() + reply.marks.len() as i32
}
