//! `sabr play`: from a file of moves, or with a person at the keyboard.

use super::args::{Play, WindowArgs};
use super::{interactive, json, text};
use crate::content::{Library, Sources};
use crate::dialogue::TimedMove;
use crate::locale::{Catalogue, TerminalMsg, strip_isolation};
use crate::scenario::{Axis, Source, did_you_mean, load_loose_policy};
use crate::session::{Order, Session, fresh_seed};
use crate::store::{Store, StoreError};
use anyhow::Context;
use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &Play, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut sources = super::sources(shared)?;
    let policy = args.policy.as_deref().map(|named| chosen_policy(named, &mut sources)).transpose()?;
    let library = super::checked(sources);
    let catalogue = text::choose_locale(&library, shared.locale.as_deref())?;
    // Read before anything begins: a file that cannot be read leaves no attempt behind.
    let moves = args.moves.as_deref().map(|path| read_moves(path).map(|moves| (path, moves))).transpose()?;
    let mut journal = if args.from.is_some() { None } else { open_store(shared, &catalogue)? };
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
        Wanted::Scenario(id) => {
            let order = Order { policy: policy.as_deref(), options: args.options(), ..Order::new(&id, &catalogue.tag, seed) };
            match &args.from {
                Some(turn) => trial(&library, &order, turn, &args.moods)?,
                None => Session::start(&library, &order, &mut journal)?,
            }
        }
        Wanted::Resume(attempt) => {
            let store = journal.as_mut().context("attempts cannot be read")?;
            Session::resume(store, &attempt).with_context(|| format!("cannot go on with `{attempt}`"))?
        }
    };
    let mut saving = Saving::new(catalogue.clone());
    saving.tell(&session);
    let played = match moves {
        Some((path, moves)) => {
            let played = from_moves(&mut session, &mut journal, path, moves, args.json);
            // A script that stops short is kept, and not offered to go on with: nobody was in the middle of it.
            if !session.practice().is_over() {
                session.abandon(&mut journal);
            }
            played
        }
        None => interactive::run(&mut session, &mut journal, &mut saving).map_err(Into::into),
    };
    saving.tell(&session);
    played.map(|()| super::OK)
}

/// A trial from a turn on; says that it is one.
fn trial(library: &Library, order: &Order<'_>, turn: &str, moods: &[(Axis, i32)]) -> anyhow::Result<Session> {
    let own = library.scenarios.get(order.scenario).map(|scenario| scenario.mood);
    let chosen = own.filter(|_| !moods.is_empty()).map(|mut mood| {
        moods.iter().for_each(|(axis, value)| mood.set(*axis, *value));
        mood
    });
    let session = Session::begin_trial(library, order, &turn.into(), chosen)?;
    let words = &session.practice().setup().catalogue;
    eprintln!("sabr: {}", strip_isolation(&words.text_with(TerminalMsg::Trial, &[("turn", turn.into())])));
    Ok(session)
}

/// Tells, once each time it changes, why an attempt is not being saved.
pub(super) struct Saving {
    catalogue: Arc<Catalogue>,
    told: Option<String>,
}

impl Saving {
    pub(super) fn new(catalogue: Arc<Catalogue>) -> Saving {
        Saving { catalogue, told: None }
    }

    pub(super) fn tell(&mut self, session: &Session) {
        let reason = session.warning().map(ToString::to_string);
        if let Some(reason) = reason.as_deref().filter(|reason| self.told.as_deref() != Some(reason)) {
            warn_not_saved(&self.catalogue, reason);
        }
        self.told = reason;
    }
}

enum Wanted {
    Scenario(String),
    Resume(String),
}

/// The id of a policy that is named, or lies in a file, which then is one of the sources.
pub(super) fn chosen_policy(named: &Path, sources: &mut Sources) -> anyhow::Result<String> {
    let id = named.display().to_string();
    if sources.0.contains_key(&format!("assets/policies/{id}.ron")) {
        return Ok(id);
    }
    let (id, text) = policy_file(named, sources)?;
    sources.0.insert(format!("assets/policies/{id}.ron"), text);
    Ok(id)
}

/// The policy's id and text; refused when it has mistakes, all of which are told.
fn policy_file(path: &Path, sources: &Sources) -> anyhow::Result<(String, String)> {
    let text = std::fs::read_to_string(path).with_context(|| {
        let there: Vec<&str> =
            sources.under("assets/policies/", ".ron").map(|(path, text)| Source { path, text }.stem()).collect();
        format!(
            "there is no policy `{0}`, and no such file; {1}",
            path.display(),
            did_you_mean(&path.to_string_lossy(), there.iter().copied())
        )
    })?;
    let name = path.to_string_lossy();
    let (policy, found) = load_loose_policy(Source { path: &name, text: &text });
    let told: Vec<String> =
        found.iter().map(|d| format!("{}:{}:{}: {} {} ({})", d.file, d.line, d.column, d.code, d.message, d.hint)).collect();
    let policy = policy.with_context(|| format!("the policy cannot be used:\n{}", told.join("\n")))?;
    Ok((policy.id, text))
}

/// The store, or nothing but a word of warning: play goes on in memory.
pub(super) fn open_store(shared: &WindowArgs, catalogue: &Catalogue) -> anyhow::Result<Option<Store>> {
    match super::store(shared) {
        Ok(store) => Ok(Some(store)),
        // Whoever names a profile that is not there wants another one.
        Err(error) if matches!(error.downcast_ref(), Some(StoreError::NoProfile { .. })) => Err(error),
        Err(error) => {
            warn_not_saved(catalogue, &error.to_string());
            Ok(None)
        }
    }
}

fn warn_not_saved(catalogue: &Catalogue, reason: &str) {
    eprintln!("sabr: {}", strip_isolation(&catalogue.text_with(TerminalMsg::NotSaved, &[("reason", reason.into())])));
}

/// Offers what can be played, and an attempt that was stopped; `None` when nobody answers.
fn ask_scenario(library: &Library, catalogue: &Arc<Catalogue>, store: Option<&Store>) -> anyhow::Result<Option<Wanted>> {
    let playable = library.playable(&catalogue.tag);
    anyhow::ensure!(!playable.is_empty(), "nothing can be played in `{}`", catalogue.tag);
    let title = |id: &str| text::title(library, catalogue, id);
    let stopped = store.and_then(|s| s.cut_off(1).ok()).unwrap_or_default().pop();
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

pub(super) fn from_moves(
    session: &mut Session,
    journal: &mut Option<Store>,
    path: &Path,
    moves: Vec<(usize, TimedMove)>,
    as_json: bool,
) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        json::head(session.practice(), &mut out)?;
        json::records(session.practice().records(), &mut out)?;
    } else {
        text::lines(session.practice(), 0, &mut out)?;
    }
    for (number, timed) in moves {
        if session.practice().is_over() {
            tell_unplayed(number);
            break;
        }
        let at = session.practice().at_secs().saturating_add(timed.after_secs.unwrap_or(0));
        let shown = session.practice().lines().len();
        let place = || format!("{}:{number}", path.display());
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

/// Says that everything was over before the moves were.
pub(super) fn tell_unplayed(from_line: usize) {
    eprintln!("sabr: nothing was left to do; moves from line {from_line} on were not played");
}

/// All moves of a file with their lines, empty lines left out.
pub(super) fn read_moves(path: &Path) -> anyhow::Result<Vec<(usize, TimedMove)>> {
    let cannot = || format!("cannot read {}", path.display());
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).with_context(cannot)?;
    } else {
        std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).with_context(cannot)?;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut moves = Vec::new();
    for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let place = || format!("{}:{}", path.display(), number + 1);
        let line = std::str::from_utf8(line).context("this is not UTF-8 text").with_context(place)?;
        if !line.trim().is_empty() {
            moves.push((number + 1, TimedMove::from_json(line).with_context(place)?));
        }
    }
    Ok(moves)
}
