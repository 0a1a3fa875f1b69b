//! What changed in a scenario's structure: turns, replies, branches, points, the desk.

use super::diff::{Change, Group, gained_and_lost, name, several};
use super::diff_when::{branch_changes, named};
use crate::scenario::*;

/// Collects changes of one thing.
pub(super) struct Changes {
    group: Group,
    all: Vec<Change>,
}

impl Changes {
    pub fn new(group: Group) -> Changes {
        Changes { group, all: Vec::new() }
    }

    /// Something that the course or the score may depend on.
    pub fn add(&mut self, of: &str, what: impl Into<String>) {
        self.all.push(Change::scoring(self.group, of, what));
    }

    /// Something that no score depends on.
    pub fn plain(&mut self, of: &str, what: impl Into<String>) {
        self.all.push(Change::plain(self.group, of, what));
    }

    /// A value that was one thing and is another.
    pub fn value<T: PartialEq>(&mut self, of: &str, called: &str, old: &T, new: &T, words: impl Fn(&T) -> String) {
        if old != new {
            self.add(of, format!("{called}: from {} to {}", words(old), words(new)));
        }
    }

    /// Items that came and went.
    pub fn list<T: PartialEq>(&mut self, of: &str, called: &str, old: &[T], new: &[T], words: impl Fn(&T) -> String) {
        let (gained, lost) = gained_and_lost(old, new);
        gained.iter().for_each(|item| self.add(of, format!("{called} {} is new", words(item))));
        lost.iter().for_each(|item| self.add(of, format!("{called} {} is gone", words(item))));
    }

    pub fn done(self) -> Vec<Change> {
        self.all
    }
}

pub(super) fn changes(old: &Scenario, new: &Scenario) -> Vec<Change> {
    let mut all = Changes::new(Group::Structure);
    about(old, new, &mut all);
    desk(old, new, &mut all);
    points(old, new, &mut all);
    turns(old, new, &mut all);
    let of = "the scenario";
    let id = |ending: &Ending| name(&ending.id);
    let (ids, new_ids): (Vec<_>, Vec<_>) = (ids(&old.endings, |e| &e.id), ids(&new.endings, |e| &e.id));
    all.list(of, "the ending", &ids, &new_ids, name);
    for ending in &new.endings {
        if let Some(before) = old.ending(&ending.id) {
            all.value(&format!("ending {}", id(ending)), "what it means", &before.outcome, &ending.outcome, |o| {
                o.id().to_owned()
            });
        }
    }
    all.done()
}

fn ids<'l, T, I: Clone + 'l>(list: &'l [T], id: impl Fn(&'l T) -> &'l I) -> Vec<I> {
    list.iter().map(|item| id(item).clone()).collect()
}

fn yes(is: &bool) -> String {
    if *is { "yes" } else { "no" }.to_owned()
}

fn about(old: &Scenario, new: &Scenario, all: &mut Changes) {
    let of = "the scenario";
    all.value(of, "the channel", &old.channel, &new.channel, |c| c.id().to_owned());
    all.value(of, "its policy", &old.policy, &new.policy, name);
    all.value(of, "the customer's temperament", &old.temperament, &new.temperament, name);
    for axis in Axis::ALL {
        all.value(of, &format!("{} at the start", axis.id()), &old.mood.get(axis), &new.mood.get(axis), i32::to_string);
    }
    all.value(of, "the first turn", &old.start, &new.start, name);
    all.value(of, "the ending when patience is gone", &old.leaves, &new.leaves, name);
    all.value(of, "the ending when the agent disconnects", &old.hang_up, &new.hang_up, name);
    all.value(of, "typing errors are forgiven", &old.typos, &new.typos, yes);
    if old.facts != new.facts {
        all.add(of, "the facts drawn from the seed changed");
    }
    let note = |all: &mut Changes, called: &str, old: String, new: String| {
        if old != new {
            all.plain(of, format!("{called}: from {old} to {new}"));
        }
    };
    note(all, "the field", old.domain.clone(), new.domain.clone());
    note(all, "difficulty", old.difficulty.to_string(), new.difficulty.to_string());
    note(all, "minutes", old.minutes.to_string(), new.minutes.to_string());
    note(all, "skills", several(old.skills.iter().map(|s| s.id())), several(new.skills.iter().map(|s| s.id())));
    note(all, "languages", several(&old.languages), several(&new.languages));
    let notes = |s: &Scenario| several(s.content_notes.iter().map(|n| n.id()));
    note(all, "content notes", notes(old), notes(new));
}

fn desk(old: &Scenario, new: &Scenario, all: &mut Changes) {
    let of = "the desk";
    all.list(of, "the identity check", &old.checks, &new.checks, name);
    all.list(of, "the team", &old.teams, &new.teams, name);
    all.list(of, "the fact to hand over", &old.handover, &new.handover, name);
    all.list(of, "the offer", &ids(&old.offers, |o| &o.id), &ids(&new.offers, |o| &o.id), name);
    all.list(of, "the article", &ids(&old.articles, |a| &a.id), &ids(&new.articles, |a| &a.id), name);
    for offer in &new.offers {
        if let Some(before) = old.offer(&offer.id) {
            all.value(&format!("offer {}", name(&offer.id)), "worth in percent", &before.percent, &offer.percent, u32::to_string);
        }
    }
    for article in &new.articles {
        if let Some(before) = old.article(&article.id) {
            let of = format!("article {}", name(&article.id));
            all.value(&of, "it is the customer's own record", &before.record, &article.record, yes);
        }
    }
    if old.tiers != new.tiers {
        all.add(of, "the tiers of the teams changed");
    }
    match (&old.ticket, &new.ticket) {
        (None, None) => {}
        (None, Some(_)) => all.add(of, "a ticket is to be written now"),
        (Some(_), None) => all.add(of, "no ticket is to be written any more"),
        (Some(old), Some(new)) => ticket(old, new, all),
    }
}

fn ticket(old: &TicketPlan, new: &TicketPlan, all: &mut Changes) {
    let of = "the ticket";
    all.list(of, "the category", &old.categories, &new.categories, name);
    all.value(of, "the right category", &old.category, &new.category, name);
    all.value(of, "the right priority", &old.priority, &new.priority, |p| p.id().to_owned());
    all.list(of, "the next step", &old.next_steps, &new.next_steps, name);
    all.value(of, "the right next step", &old.next_step, &new.next_step, name);
    all.list(of, "what the note must say:", &old.facts, &new.facts, name);
}

fn points(old: &Scenario, new: &Scenario, all: &mut Changes) {
    all.list("the scenario", "the point", &ids(&old.points, |p| &p.id), &ids(&new.points, |p| &p.id), name);
    for point in &new.points {
        let Some(before) = old.point(&point.id) else { continue };
        let of = format!("point {}", name(&point.id));
        all.value(&of, "the act that makes it", &before.act, &point.act, |act| act.as_ref().map_or("none".into(), act_words));
        all.value(&of, "it tells account data", &before.account_data, &point.account_data, yes);
        all.value(&of, "it must not be made", &before.forbidden.is_some(), &point.forbidden.is_some(), yes);
        if before.forbidden.is_some() && point.forbidden.is_some() && before.forbidden != point.forbidden {
            all.add(&of, "why it must not be made changed");
        }
        all.value(&of, "it invites to a private message", &before.private, &point.private, yes);
        all.value(&of, "under which policies", &before.under, &point.under, |under| match under {
            Under::Always => "all".to_owned(),
            Under::Allows(offer) => format!("those that allow {}", name(offer)),
            Under::Forbids(offer) => format!("those that forbid {}", name(offer)),
        });
    }
}

fn act_words(act: &Act) -> String {
    match act {
        Act::Verify(check) => format!("the identity check {}", name(check)),
        Act::Offer(offer) => format!("the offer {}", name(offer)),
        Act::Escalate(team) => format!("passing on to {}", name(team)),
        Act::Warn => "a warning".to_owned(),
    }
}

fn turns(old: &Scenario, new: &Scenario, all: &mut Changes) {
    all.list("the scenario", "the turn", &ids(&old.turns, |t| &t.id), &ids(&new.turns, |t| &t.id), name);
    for turn in &new.turns {
        let Some(before) = old.turn(&turn.id) else { continue };
        let of = format!("turn {}", name(&turn.id));
        all.list(&of, "the required point", &before.required, &turn.required, name);
        all.list(&of, "the call for", &before.calls_for, &turn.calls_for, |c| c.id().to_owned());
        all.value(&of, "the customer provokes", &before.provokes, &turn.provokes, yes);
        all.value(&of, "the contact may be ended here", &before.closing, &turn.closing, yes);
        all.value(&of, "a hold is called for", &before.hold, &turn.hold, yes);
        let article = |id: &Option<ArticleId>| id.as_ref().map_or("nothing".to_owned(), name);
        all.value(&of, "what to look up", &before.look_up, &turn.look_up, article);
        all.value(&of, "escalation", &before.escalation, &turn.escalation, escalation_words);
        replies(&of, before, turn, all);
        for what in branch_changes(&before.next, &turn.next) {
            all.add(&of, what);
        }
    }
}

fn escalation_words(escalation: &Option<Escalation>) -> String {
    let needs = |to: &TeamId, facts: &[HandoverId], by: &HandoverWay| {
        format!("to {} with {} by {}", name(to), several(facts.iter().map(name)), by.id())
    };
    match escalation {
        None => "none called for".to_owned(),
        Some(Escalation::Needless) => "needless".to_owned(),
        Some(Escalation::Due { to, facts, by }) => format!("due {}", needs(to, facts, by)),
        Some(Escalation::AboveLimit { offer, to, facts, by }) => {
            format!("due {} where {} is above the limit", needs(to, facts, by), name(offer))
        }
    }
}

fn replies(of: &str, old: &Turn, new: &Turn, all: &mut Changes) {
    let (before, after) = (ids(&old.replies, |r| &r.id), ids(&new.replies, |r| &r.id));
    all.list(of, "the offered reply", &before, &after, name);
    let kept = |list: &[ReplyId], other: &[ReplyId]| list.iter().filter(|id| other.contains(id)).cloned().collect::<Vec<_>>();
    if kept(&before, &after) != kept(&after, &before) {
        all.plain(of, "the offered replies are in another order");
    }
    for reply in &new.replies {
        let Some(before) = old.replies.iter().find(|r| r.id == reply.id) else { continue };
        let called = format!("the offered reply {}:", name(&reply.id));
        all.list(of, &format!("{called} the point"), &before.points, &reply.points, name);
        all.list(of, &format!("{called} the mark"), &before.marks, &reply.marks, |c| named(*c));
    }
}
