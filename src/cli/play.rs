//! `sabr play`: from a file of moves, or with a person at the keyboard.

use super::args::{Play, WindowArgs};
use super::{interactive, json, text};
use crate::content::Library;
use crate::dialogue::TimedMove;
use crate::locale::{Catalogue, TerminalMsg, strip_isolation};
use crate::scenario::{Source, load_policy};
use crate::session::{Folders, Session, fresh_seed};
use crate::store::{AttemptState, Store};
use anyhow::Context;
use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &Play, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut sources = super::sources(shared)?;
    let policy = match &args.policy {
        Some(path) => {
            let (file, text) = policy_file(path)?;
            sources.0.insert(format!("assets/policies/{file}.ron"), text);
            Some(file)
        }
        None => None,
    };
    let library = super::checked(sources);
    let catalogue = text::choose_locale(&library, shared.locale.as_deref())?;
    let mut journal = open_store(shared, &catalogue);
    let wanted = match (&args.id, &args.resume) {
        (_, Some(attempt)) => Wanted::Resume(attempt.clone()),
        (Some(id), None) => Wanted::Scenario(id.clone()),
        (None, None) if args.moves.is_none() => match ask_scenario(&library, &catalogue, journal.as_ref())? {
            Some(wanted) => wanted,
            None => return Ok(super::OK),
        },
        (None, None) => anyhow::bail!("which scenario? `sabr list` shows them"),
    };
    let seed = shared.seed.unwrap_or_else(fresh_seed);
    let mut session = match wanted {
        Wanted::Scenario(id) => Session::start(&library, &id, &catalogue.tag, policy.as_deref(), seed, &mut journal)?,
        Wanted::Resume(attempt) => {
            let store = journal.as_mut().context("attempts cannot be read")?;
            Session::resume(store, &attempt).with_context(|| format!("cannot go on with `{attempt}`"))?
        }
    };
    match &args.moves {
        Some(path) => from_file(&mut session, &mut journal, path, args.json)?,
        None => interactive::run(&mut session, &mut journal)?,
    }
    if let Some(warning) = session.warning() {
        warn_not_saved(&catalogue, &warning.to_string());
    }
    Ok(super::OK)
}

enum Wanted {
    Scenario(String),
    Resume(String),
}

/// The policy's id and text; refused when it has mistakes, all of which are told.
fn policy_file(path: &Path) -> anyhow::Result<(String, String)> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let name = path.to_string_lossy();
    let (policy, found) = load_policy(Source { path: &name, text: &text });
    let told: Vec<String> =
        found.iter().map(|d| format!("{}:{}:{}: {} {} ({})", d.file, d.line, d.column, d.code, d.message, d.hint)).collect();
    let policy = policy.with_context(|| format!("the policy cannot be used:\n{}", told.join("\n")))?;
    Ok((policy.id, text))
}

/// The store, or nothing but a word of warning: play goes on in memory.
fn open_store(shared: &WindowArgs, catalogue: &Catalogue) -> Option<Store> {
    let folders = Folders::find(shared.data.as_deref()).map_err(|e| e.to_string());
    let store = folders.and_then(|folders| Store::open(&folders.attempts()).map_err(|e| e.to_string()));
    store.map_err(|reason| warn_not_saved(catalogue, &reason)).ok()
}

fn warn_not_saved(catalogue: &Catalogue, reason: &str) {
    eprintln!("sabr: {}", strip_isolation(&catalogue.text_with(TerminalMsg::NotSaved, &[("reason", reason.into())])));
}

/// Offers what can be played, and an attempt that was stopped; `None` when nobody answers.
fn ask_scenario(library: &Library, catalogue: &Arc<Catalogue>, store: Option<&Store>) -> anyhow::Result<Option<Wanted>> {
    let playable = library.playable(&catalogue.tag);
    anyhow::ensure!(!playable.is_empty(), "nothing can be played in `{}`", catalogue.tag);
    let title = |id: &str| text::title(library, catalogue, id);
    let stopped = store.and_then(|s| s.unfinished().ok()).unwrap_or_default();
    let stopped = stopped.into_iter().find(|row| row.state == AttemptState::Open && row.moves > 0);
    let mut out = std::io::stdout().lock();
    for (number, scenario) in playable.iter().enumerate() {
        writeln!(out, "  {}  {}", catalogue.numbers.whole(number as i64 + 1), title(scenario.id.as_str()))?;
    }
    if let Some(row) = &stopped {
        let args = [("title", title(&row.header.scenario).into()), ("moves", row.moves.into())];
        writeln!(out, "{}", strip_isolation(&catalogue.text_with(TerminalMsg::Unfinished, &args)))?;
    }
    writeln!(out, "{}", catalogue.text(TerminalMsg::ChooseScenario))?;
    loop {
        write!(out, "> ")?;
        out.flush()?;
        let mut line = String::new();
        if std::io::stdin().lock().read_line(&mut line)? == 0 {
            writeln!(out)?;
            return Ok(None);
        }
        match (text::number(&line), &stopped) {
            (Some(0), Some(row)) => return Ok(Some(Wanted::Resume(row.header.id.clone()))),
            (Some(n), _) if (1..=playable.len()).contains(&n) => {
                return Ok(playable.get(n - 1).map(|s| Wanted::Scenario(s.id.to_string())));
            }
            _ => {
                let args = [("count", playable.len().into())];
                writeln!(out, "{}", strip_isolation(&catalogue.text_with(TerminalMsg::NoSuchNumber, &args)))?;
            }
        }
    }
}

fn from_file(session: &mut Session, journal: &mut Option<Store>, path: &Path, as_json: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        json::head(session.practice(), &mut out)?;
        json::records(session.practice().records(), &mut out)?;
    } else {
        text::lines(session.practice(), 0, &mut out)?;
    }
    for (number, line) in read_lines(path)?.into_iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        if session.practice().ended().is_some() {
            eprintln!("sabr: the contact had ended; moves from line {} on were not played", number + 1);
            break;
        }
        let place = || format!("{}:{}", path.display(), number + 1);
        let timed = TimedMove::from_json(&line).with_context(place)?;
        let at = session.practice().at_secs().saturating_add(timed.after_secs.unwrap_or(0));
        let shown = session.practice().lines().len();
        let stepped = session.step(timed.what, at, journal).with_context(place)?;
        if as_json {
            json::records(stepped.records, &mut out)?;
        } else {
            text::lines(session.practice(), shown, &mut out)?;
        }
    }
    if as_json {
        json::scorecard(session.practice(), &mut out)?
    } else {
        text::debrief(session.practice(), &mut out)?
    }
    Ok(())
}

fn read_lines(path: &Path) -> anyhow::Result<Vec<String>> {
    let reader: Box<dyn BufRead> = if path == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        let file = std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        Box::new(std::io::BufReader::new(file))
    };
    reader.lines().collect::<Result<_, _>>().with_context(|| format!("cannot read {}", path.display()))
}
