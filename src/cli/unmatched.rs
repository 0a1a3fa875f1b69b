//! `sabr check --unmatched`: replies that were typed in kept attempts and that no wording of a point the turn wanted knows. For authors:
//! each is a wording to think about.
//!
//! Reads with today's wordings, so that what was mended is gone from the list. Writes nothing, sends nothing.

use super::args::{Check, WindowArgs};
use super::score_explain::nearly;
use super::text::printable;
use crate::content::Library;
use crate::dialogue::{Event, Move};
use crate::language::{Normal, Segmenter};
use crate::practice::{LocalScript, Practice, Record};
use crate::scenario::{PointId, Turn, TurnId};
use crate::scoring::{NearHit, Reader, Reading};
use crate::session::{Folders, read_move_payload, replay};
use crate::store::{EventKind, Store, StoredAttempt};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// Where a reply was typed: scenario, turn, language.
type Place = (String, TurnId, String);

/// One reply, however often it was typed.
struct Unmatched {
    /// As it was typed last.
    text: String,
    count: usize,
    /// Which kept attempt it was in last, the newest being 0.
    last: usize,
    /// When that attempt began.
    last_at: String,
    near: Vec<NearHit>,
}

pub(super) fn run(args: &Check, shared: &WindowArgs) -> anyhow::Result<u8> {
    let library = super::checked(super::sources(shared)?);
    let file = Folders::find(shared.data.as_deref())?.attempts();
    let mut all = BTreeMap::new();
    if file.exists() {
        let store = super::store_to_read(shared)?;
        let mut ids = Vec::new();
        let whose = (!args.all_profiles).then(|| store.profile());
        store.each_listed(whose, u32::MAX, &mut |row, _| ids.push(row.header.id))?;
        for (age, id) in ids.iter().enumerate() {
            if let Err(error) = attempt(&library, &store, id, age, &mut all) {
                eprintln!("sabr: the attempt {id} is left out: {error}");
            }
        }
    }
    let mut out = io::stdout().lock();
    let groups = ranked(all);
    for (place, replies) in &groups {
        if args.json {
            replies.iter().try_for_each(|reply| writeln!(out, "{}", line(place, reply)))?;
        } else {
            show(place, replies, &mut out)?;
        }
    }
    let count: usize = groups.iter().flat_map(|(_, replies)| replies).map(|r| r.count).sum();
    let replies = if count == 1 { "reply" } else { "replies" };
    eprintln!("{count} typed {replies} that made no point the turn wanted");
    Ok(super::OK)
}

type All = BTreeMap<Place, BTreeMap<String, Unmatched>>;

/// Adds the unmatched replies of one attempt; attempts come newest first.
fn attempt(library: &Library, store: &Store, id: &str, age: usize, all: &mut All) -> anyhow::Result<()> {
    let stored = store.attempt(id)?;
    let header = &stored.row.header;
    let (tag, known) = (&header.locale, library.scenarios.get(&header.scenario));
    let (Some(scenario), true) = (known, was_typed(&stored)) else { return Ok(()) };
    let Some(lexicon) = library.lexicons.get(tag) else { return Ok(()) };
    let setup = library.setup(&header.scenario, tag, None, header.seed).ok();
    let Some(script) = setup.as_ref().and_then(LocalScript::new) else { return Ok(()) };
    let reader = Reader::new(lexicon.clone(), script.points).with_typos(scenario.typos);
    let practice = replay(&stored, store.pinned(&header.content)?)?;
    for typed in typed(&practice) {
        // A turn that is no more wants nothing.
        let Some(turn) = scenario.turn(&typed.turn).filter(|turn| !turn.required.is_empty()) else { continue };
        let reading = reader.read_after(typed.text, Some(&typed.before));
        let forbidden = reading.made.iter().any(|hit| scenario.point(&hit.id).is_some_and(|p| p.forbidden.is_some()));
        if forbidden || is_answer(turn, &reading, &typed.made) {
            continue;
        }
        let key = Normal::new(typed.text, &Segmenter::default()).text();
        let near = || reader.near(typed.text, &reading).into_iter().filter(|near| turn.required.contains(&near.id)).collect();
        let place = (header.scenario.clone(), typed.turn.clone(), tag.clone());
        let replies = all.entry(place).or_default();
        let reply = replies.entry(key).or_insert_with(|| Unmatched {
            text: typed.text.to_owned(),
            count: 0,
            last: age,
            last_at: header.started_at.clone(),
            near: near(),
        });
        reply.count += 1;
    }
    Ok(())
}

/// Whether anything was typed at all: what was only chosen need not be played again.
fn was_typed(stored: &StoredAttempt) -> bool {
    let moves = stored.events.iter().filter(|e| e.kind == EventKind::Move);
    moves.filter_map(|e| read_move_payload(&e.payload).ok()).any(|(what, _)| matches!(what, Move::Say(_)))
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

/// Places and their replies, what was typed most often first, of equals the latest.
fn ranked(all: All) -> Vec<(Place, Vec<Unmatched>)> {
    let mut groups: Vec<(Place, Vec<Unmatched>)> =
        all.into_iter().map(|(place, replies)| (place, replies.into_values().collect())).collect();
    for (_, replies) in &mut groups {
        replies.sort_by_key(|r| (std::cmp::Reverse(r.count), r.last));
    }
    let count = |replies: &[Unmatched]| replies.iter().map(|r| r.count).sum::<usize>();
    let latest = |replies: &[Unmatched]| replies.iter().map(|r| r.last).min();
    groups.sort_by_key(|(_, replies)| (std::cmp::Reverse(count(replies)), latest(replies)));
    groups
}

fn line((scenario, turn, language): &Place, reply: &Unmatched) -> Value {
    let near = reply.near.iter().map(|near| {
        let heard: Vec<&str> = near.heard.iter().filter_map(|span| reply.text.get(span.clone())).collect();
        json!({"point": near.id, "heard": heard, "missing": near.missing})
    });
    json!({
        "scenario": scenario, "turn": turn, "language": language, "text": reply.text, "count": reply.count,
        "last": reply.last_at, "near": near.collect::<Vec<_>>(),
    })
}

fn show((scenario, turn, language): &Place, replies: &[Unmatched], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{scenario}, turn {turn}, {language}")?;
    for reply in replies {
        writeln!(out, "   {}×  {}", reply.count, printable(reply.text.trim()).replace('\n', " / "))?;
        for near in &reply.near {
            writeln!(out, "         near {}: {}", near.id, printable(&nearly(near, &reply.text)))?;
        }
    }
    writeln!(out)
}
