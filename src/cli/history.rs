//! `sabr history` and `sabr replay`: the attempts kept on this machine.

use super::args::{History, Replay, WindowArgs};
use super::{json, text};
use crate::content::Library;
use crate::locale::TerminalMsg;
use crate::session::{Folders, local_minute, replay as play_again};
use crate::store::{AttemptRow, AttemptState, Store};
use serde_json::{Value, json};
use std::io::Write;

fn open(shared: &WindowArgs) -> anyhow::Result<Store> {
    let folders = Folders::find(shared.data.as_deref())?;
    Ok(Store::open(&folders.attempts())?)
}

fn state(state: AttemptState) -> &'static str {
    match state {
        AttemptState::Open => "open",
        AttemptState::Abandoned => "abandoned",
        AttemptState::Finished => "finished",
    }
}

pub(super) fn run(library: &Library, args: &History, shared: &WindowArgs) -> anyhow::Result<u8> {
    let rows = open(shared)?.attempts()?;
    let mut out = std::io::stdout().lock();
    if args.json {
        for row in &rows {
            let h = &row.header;
            let card: Value = row.scorecard.as_deref().and_then(|c| serde_json::from_str(c).ok()).unwrap_or(Value::Null);
            let line = json!({
                "id": h.id, "scenario": h.scenario, "locale": h.locale, "policy": h.policy, "seed": h.seed, "content": h.content,
                "started_at": h.started_at, "state": state(row.state), "moves": row.moves, "scorecard": card,
            });
            writeln!(out, "{line}")?;
        }
        return Ok(super::OK);
    }
    let catalogue = text::choose_locale(library, shared.locale.as_deref())?;
    if rows.is_empty() {
        writeln!(out, "{}", catalogue.text(TerminalMsg::NoAttempts))?;
    }
    for row in &rows {
        writeln!(out, "{}", one_line(library, row))?;
    }
    Ok(super::OK)
}

fn one_line(library: &Library, row: &AttemptRow) -> String {
    let h = &row.header;
    let title = library.catalogues.get(&h.locale).map_or_else(|| h.scenario.clone(), |c| text::title(library, c, &h.scenario));
    let scores: Vec<String> = scores(row).into_iter().map(|s| s.map_or_else(|| "–".into(), |s| s.to_string())).collect();
    let scores = if scores.is_empty() { String::new() } else { format!("  {}", scores.join(" / ")) };
    format!(
        "{}  {}  {:<2}  {:<9} {:>3}{scores}  {title}",
        h.id,
        local_minute(&h.started_at),
        h.locale,
        state(row.state),
        row.moves
    )
}

/// The four scores in their fixed order; empty while unfinished.
fn scores(row: &AttemptRow) -> Vec<Option<u64>> {
    let card: Value = row.scorecard.as_deref().and_then(|c| serde_json::from_str(c).ok()).unwrap_or(Value::Null);
    let dimensions = card.get("dimensions").and_then(Value::as_array).cloned().unwrap_or_default();
    dimensions.iter().map(|d| d.get("score").and_then(Value::as_u64)).collect()
}

pub(super) fn replay(args: &Replay, shared: &WindowArgs) -> anyhow::Result<u8> {
    let store = open(shared)?;
    let stored = store.attempt(&args.attempt)?;
    let practice = play_again(&stored, store.pinned(&stored.row.header.content)?)?;
    let mut out = std::io::stdout().lock();
    if args.json {
        json::head(&practice, &mut out)?;
        json::records(practice.records(), &mut out)?;
        json::scorecard(&practice, &mut out)?;
    } else {
        text::lines(&practice, 0, &mut out)?;
        text::debrief(&practice, &mut out)?;
    }
    let again = serde_json::to_string(&practice.scorecard())?;
    if stored.row.scorecard.as_ref().is_some_and(|kept| *kept != again) {
        eprintln!(
            "sabr: this version of Sabr scores the attempt differently from the version that played it; the kept scorecard is in `sabr history --json`"
        );
        return Ok(super::FAILED);
    }
    Ok(super::OK)
}
