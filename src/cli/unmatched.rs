//! `sabr check --unmatched`: replies that were typed in kept attempts and that no wording of a point the turn wanted knows. For authors:
//! each is a wording to think about.
//!
//! Reads with today's wordings, so that what was mended is gone from the list. Writes nothing, sends nothing.

use super::args::{Check, WindowArgs};
use super::score_explain::nearly;
use super::text::printable;
use crate::authoring::{TypedAt, Unmatched};
use crate::session::{Folders, unmatched_replies_of};
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn run(args: &Check, shared: &WindowArgs) -> anyhow::Result<u8> {
    let library = super::checked(super::sources(shared)?);
    let file = Folders::find(shared.data.as_deref())?.attempts();
    let mut groups = Vec::new();
    if file.exists() {
        let store = super::store_to_read(shared)?;
        let whose = (!args.all_profiles).then(|| store.profile());
        let (all, left_out) = unmatched_replies_of(&library, &store, whose, None)?;
        left_out.iter().for_each(|(id, error)| eprintln!("sabr: the attempt {id} is left out: {error}"));
        groups = all.ranked();
    }
    let mut out = io::stdout().lock();
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

fn line(TypedAt { scenario, turn, language }: &TypedAt, reply: &Unmatched) -> Value {
    let near = reply.near.iter().map(|near| {
        let heard: Vec<&str> = near.heard.iter().filter_map(|span| reply.text.get(span.clone())).collect();
        json!({"point": near.id, "heard": heard, "missing": near.missing})
    });
    json!({
        "scenario": scenario, "turn": turn, "language": language, "text": reply.text, "count": reply.count,
        "last": reply.last_at, "near": near.collect::<Vec<_>>(),
    })
}

fn show(TypedAt { scenario, turn, language }: &TypedAt, replies: &[Unmatched], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{scenario}, turn {turn}, {language}")?;
    for reply in replies {
        writeln!(out, "   {}×  {}", reply.count, printable(reply.text.trim()).replace('\n', " / "))?;
        for near in &reply.near {
            writeln!(out, "         near {}: {}", near.id, printable(&nearly(near, &reply.text)))?;
        }
    }
    writeln!(out)
}
