//! Replies that were typed and that no wording of a point the turn wanted knows: each is a wording for an author to think about.
//!
//! Reads with today's wordings, so that what was mended is gone from the list. Attempts come in replayed; where they are kept is not
//! known here.

use crate::content::Library;
use crate::dialogue::Event;
use crate::language::{Normal, Segmenter};
use crate::practice::{LocalScript, Practice, Record};
use crate::scenario::{PointId, Turn, TurnId};
use crate::scoring::{NearHit, Reading};
use std::collections::{BTreeMap, BTreeSet};

/// Where a reply was typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypedAt {
    /// The scenario.
    pub scenario: String,
    /// The turn.
    pub turn: TurnId,
    /// The language.
    pub language: String,
}

/// One reply, however often it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// As it was typed last.
    pub text: String,
    /// How often.
    pub count: usize,
    /// When the attempt began that it was typed in last.
    pub last_at: String,
    /// The wordings it came nearest to.
    pub near: Vec<NearHit>,
    /// Which attempt it was in last, the newest being 0.
    last: usize,
}

/// Unmatched replies as they are gathered.
#[derive(Debug, Default)]
pub struct UnmatchedReplies(BTreeMap<TypedAt, BTreeMap<String, Unmatched>>);

impl UnmatchedReplies {
    /// Adds those of one attempt, which began at `started_at`; attempts come newest first, `age` counts them from 0.
    pub fn add(&mut self, library: &Library, practice: &Practice, age: usize, started_at: &str) {
        let then = practice.setup();
        let (id, tag) = (then.scenario.id.to_string(), &then.catalogue.tag);
        let Ok(setup) = library.setup(&id, tag, None, then.seed) else { return };
        let Some(script) = LocalScript::new(&setup) else { return };
        let scenario = &setup.scenario;
        let reader = setup.reader(script.points);
        for typed in typed(practice) {
            // A turn that is no more wants nothing.
            let Some(turn) = scenario.turn(&typed.turn).filter(|turn| !turn.required.is_empty()) else { continue };
            let reading = reader.read_after(typed.text, Some(&typed.before));
            let forbidden = reading.made.iter().any(|hit| scenario.point(&hit.id).is_some_and(|p| p.forbidden.is_some()));
            if forbidden || is_answer(turn, &reading, &typed.made) {
                continue;
            }
            let key = Normal::new(typed.text, &Segmenter::default()).text();
            let near = || reader.near(typed.text, &reading).into_iter().filter(|near| turn.required.contains(&near.id)).collect();
            let at = TypedAt { scenario: id.clone(), turn: typed.turn.clone(), language: tag.clone() };
            let reply = self.0.entry(at).or_default().entry(key).or_insert_with(|| Unmatched {
                text: typed.text.to_owned(),
                count: 0,
                last_at: started_at.to_owned(),
                near: near(),
                last: age,
            });
            reply.count += 1;
        }
    }

    /// Places and their replies, what was typed most often first, of equals the latest.
    pub fn ranked(self) -> Vec<(TypedAt, Vec<Unmatched>)> {
        let mut groups: Vec<(TypedAt, Vec<Unmatched>)> =
            self.0.into_iter().map(|(place, replies)| (place, replies.into_values().collect())).collect();
        for (_, replies) in &mut groups {
            replies.sort_by_key(|r| (std::cmp::Reverse(r.count), r.last));
        }
        let count = |replies: &[Unmatched]| replies.iter().map(|r| r.count).sum::<usize>();
        let latest = |replies: &[Unmatched]| replies.iter().map(|r| r.last).min();
        groups.sort_by_key(|(_, replies)| (std::cmp::Reverse(count(replies)), latest(replies)));
        groups
    }
}

/// Whether a reply, or what was said and done before in the same turn, made a point the turn wants, or got one wrong.
fn is_answer(turn: &Turn, reading: &Reading, made: &BTreeSet<PointId>) -> bool {
    let stated = reading.made.iter().any(|hit| turn.required.contains(&hit.id));
    let wrong = reading.wrong_in(turn).any(|hit| turn.required.contains(&hit.id));
    stated || wrong || turn.required.iter().any(|point| made.contains(point))
}

/// A typed reply.
struct Typed<'p> {
    turn: TurnId,
    text: &'p str,
    /// What the customer said until then.
    before: String,
    /// Points made before in the same turn.
    made: BTreeSet<PointId>,
}

fn typed(practice: &Practice) -> Vec<Typed<'_>> {
    let (mut all, mut before, mut made) = (Vec::new(), String::new(), BTreeSet::new());
    for record in practice.records() {
        let Record::Event { event, .. } = record else { continue };
        match event {
            Event::TurnBegan { .. } => made.clear(),
            Event::PointMade { point } => {
                made.insert(point.clone());
            }
            Event::CustomerSaid { text, .. } => {
                before.push_str(text);
                before.push('\n');
            }
            Event::AgentSaid { turn, reply: None, text } => {
                all.push(Typed { turn: turn.clone(), text, before: before.clone(), made: made.clone() });
            }
            _ => {}
        }
    }
    all
}
