//! `sabr replay ATTEMPT --from TURN --moves FILE`: another way from a turn on, both side by side. Reads the attempt, never writes.

use super::play::{read_moves, tell_unplayed};
use super::text::{mood, printable, say, sign};
use crate::locale::{Catalogue, FluentValue, Msg, TerminalMsg};
use crate::practice::{ComparedTurn, Comparison, Practice, Way, compare, move_words};
use crate::scenario::{TurnId, did_you_mean};
use crate::scoring::Finding;
use anyhow::Context;
use std::io::{self, Write};
use std::path::Path;

pub(super) fn run(first: &Practice, turn: &str, moves: &Path, as_json: bool) -> anyhow::Result<u8> {
    let from = number_of(first, turn)?;
    let mut other = first.from_turn(from)?;
    for (number, timed) in read_moves(moves)? {
        if other.is_over() {
            tell_unplayed(number);
            break;
        }
        let at = other.at_secs().saturating_add(timed.after_secs.unwrap_or(0));
        other.step(timed.what, at).with_context(|| format!("{}:{number}", moves.display()))?;
    }
    let compared = compare(first, &other, from);
    let mut out = io::stdout().lock();
    if as_json {
        writeln!(out, "{}", serde_json::to_string(&compared)?)?;
    } else {
        table(first, &other, &compared, &mut out)?;
    }
    Ok(super::OK)
}

/// A turn by its id (where it was met first) or by its number.
fn number_of(practice: &Practice, turn: &str) -> anyhow::Result<usize> {
    let turns = practice.turns();
    let by_id = turns.iter().position(|t| t.as_str() == turn);
    let by_number = super::text::number(turn).and_then(|n| n.checked_sub(1)).filter(|n| *n < turns.len());
    let known = || did_you_mean(turn, turns.iter().map(|t| t.as_str()));
    by_id.or(by_number).with_context(|| format!("the attempt never came to a turn `{turn}`; {}", known()))
}

/// Turn by turn, what was done and where it left the customer; then what it came to.
fn table(first: &Practice, other: &Practice, compared: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let words = &first.setup().catalogue;
    for (number, turn) in compared.turns.iter().enumerate() {
        let name = turn_name(turn);
        writeln!(out, "\n== {} {name}", words.numbers.whole((compared.from + number) as i64 + 1))?;
        let ways = [
            (first, turn.first_turn.as_ref().zip(turn.first.as_ref()), TerminalMsg::WayFirst),
            (other, turn.other_turn.as_ref().zip(turn.other.as_ref()), TerminalMsg::WayOther),
        ];
        for (practice, way, msg) in ways {
            writeln!(out, "  {}", words.text(msg))?;
            match way {
                Some((turn, way)) => one_way(practice, turn, way, out)?,
                None => {
                    let msg = if practice.ended().is_some() { TerminalMsg::WayOver } else { TerminalMsg::WayOpen };
                    writeln!(out, "    {}", words.text(msg))?;
                }
            }
        }
    }
    writeln!(out)?;
    let unknown = || FluentValue::from(words.text(Msg::NotObserved));
    for (dimension, before, after) in &compared.scores {
        let name = words.by_id(&format!("dimension-{}", dimension.id()));
        let value = |score: &Option<u32>| score.map_or_else(unknown, FluentValue::from);
        let args = [("name", name.into()), ("first", value(before)), ("other", value(after))];
        writeln!(out, "  {}", say(words, TerminalMsg::WayScore, &args))?;
    }
    let (before, after) = compared.critical;
    let args = [("name", words.text(Msg::CriticalHeading).into()), ("first", before.into()), ("other", after.into())];
    writeln!(out, "  {}", say(words, TerminalMsg::WayScore, &args))?;
    for (practice, msg) in [(first, TerminalMsg::WayFirst), (other, TerminalMsg::WayOther)] {
        let ending = practice.ended().map(|(id, _)| format!("ending-{id}.title"));
        let ending = ending.map_or_else(|| words.text(Msg::PassOpen), |id| practice.script().text(&id).to_owned());
        writeln!(out, "  {}: {ending}", words.text(msg))?;
    }
    Ok(())
}

fn turn_name(turn: &ComparedTurn) -> String {
    match (&turn.first_turn, &turn.other_turn) {
        (Some(a), Some(b)) if a == b => a.to_string(),
        (a, b) => {
            let name = |id: &Option<_>| id.as_ref().map_or("–".to_owned(), ToString::to_string);
            format!("{} | {}", name(a), name(b))
        }
    }
}

fn one_way(practice: &Practice, turn: &TurnId, way: &Way, out: &mut dyn Write) -> io::Result<()> {
    let words = &practice.setup().catalogue;
    for made in &way.moves {
        let line = move_words(made, turn, words, practice.script());
        writeln!(out, "    – {}", printable(&crate::locale::strip_isolation(&line)).replace('\n', " · "))?;
    }
    writeln!(out, "    {}", mood(way.mood, words))?;
    for finding in &way.findings {
        writeln!(out, "    {} {}", sign(finding), named(finding, words))?;
    }
    Ok(())
}

fn named(finding: &Finding, words: &Catalogue) -> String {
    words.by_id(&finding.kind.text_id())
}
