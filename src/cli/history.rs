//! `sabr history` and `sabr replay`: the attempts kept on this machine.

use super::args::{History, Replay, WindowArgs};
use super::{json, text, what_if};
use crate::authoring::{Version, diff};
use crate::content::{Library, SetupError, Sources};
use crate::locale::{Catalogue, FluentValue, Msg, TerminalMsg};
use crate::session::{local_minute, read_options, replay as play_again, summarise_all};
use crate::store::{AttemptHeader, AttemptRow, AttemptState, Store, Summary};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;

fn state(state: AttemptState) -> &'static str {
    match state {
        AttemptState::Open => "open",
        AttemptState::Abandoned => "abandoned",
        AttemptState::Finished => "finished",
    }
}

/// How what an attempt was played on compares with what would be played today.
#[derive(Debug, Clone, Copy)]
struct Sameness {
    /// Scenario, texts, policy, temperament, lexicon and rubric.
    content: bool,
    /// All of them that a score depends on.
    rules: bool,
}

/// What is said of it at the end of the attempt's line.
fn mark(same: Option<Sameness>) -> Option<TerminalMsg> {
    match same {
        None => Some(TerminalMsg::NotHere),
        Some(Sameness { rules: false, .. }) => Some(TerminalMsg::OtherRules),
        Some(Sameness { content: false, .. }) => Some(TerminalMsg::OtherTexts),
        Some(_) => None,
    }
}

/// Compares attempts with today's content, each version of it once.
struct Today<'t> {
    store: &'t Store,
    library: &'t Library,
    version: Version,
    known: BTreeMap<[String; 4], Option<Sameness>>,
}

impl<'t> Today<'t> {
    fn new(store: &'t Store, library: &'t Library, sources: Sources) -> Today<'t> {
        Today { store, library, version: Version::of(sources), known: BTreeMap::new() }
    }

    /// `None` when the content at hand has no such scenario: there is nothing to compare with.
    fn compare(&mut self, header: &AttemptHeader) -> Option<Sameness> {
        let key = [&header.content, &header.scenario, &header.locale, &header.policy].map(Clone::clone);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let unknown = matches!(self.library.scenario(&header.scenario), Err(SetupError::Unknown { .. }));
        let compared = (!unknown).then(|| self.sameness(header));
        self.known.insert(key, compared);
        compared
    }

    fn sameness(&self, header: &AttemptHeader) -> Sameness {
        let setup = self.library.setup(&header.scenario, &header.locale, Some(&header.policy), header.seed);
        if setup.is_ok_and(|setup| self.library.pinned(&setup).hash() == header.content) {
            return Sameness { content: true, rules: true };
        }
        // What was kept and cannot be read is not taken for the same.
        let Ok(pinned) = self.store.pinned(&header.content) else { return Sameness { content: false, rules: false } };
        let (language, policy) = (Some(header.locale.clone()), Some(header.policy.clone()));
        let kept = Version { sources: Sources(pinned), language, policy };
        let found = diff(&kept, &self.version, &header.scenario);
        Sameness {
            content: found.as_ref().is_some_and(|found| found.is_same()),
            rules: found.is_some_and(|found| found.comparable),
        }
    }
}

pub(super) fn run(args: &History, shared: &WindowArgs) -> anyhow::Result<u8> {
    let sources = super::sources(shared)?;
    let library = &super::checked(sources.clone());
    let mut store = super::store_to_read(shared)?;
    let most = args.last.unwrap_or(u32::MAX);
    // What ended before there were summaries gets one now; a file that cannot be written is listed all the same.
    let _ = summarise_all(&mut store);
    let store = store;
    let mut today = Today::new(&store, library, sources);
    let mut out = std::io::stdout().lock();
    let mut written = Ok(());
    if args.json {
        let whose = (!args.all_profiles).then(|| store.profile());
        store.each_attempt(whose, most, &mut |row| {
            let h = &row.header;
            let card: Value = row.scorecard.as_deref().and_then(|c| serde_json::from_str(c).ok()).unwrap_or(Value::Null);
            // Terms of a later version are printed as they are kept.
            let options = read_options(&h.options).map_or(Value::from(h.options.as_str()), |o| json!(o));
            let same = today.compare(h);
            let line = json!({
                "id": h.id, "scenario": h.scenario, "locale": h.locale, "policy": h.policy, "seed": h.seed, "content": h.content,
                "profile": h.profile, "options": options, "started_at": h.started_at, "state": state(row.state), "moves": row.moves,
                "scenario_here": same.is_some(), "same_content": same.map(|s| s.content), "same_rules": same.map(|s| s.rules),
                "scorecard": card,
            });
            if written.is_ok() {
                written = writeln!(out, "{line}");
            }
        })?;
        return Ok(written.map(|()| super::OK)?);
    }
    let catalogue = text::choose_locale(library, shared.locale.as_deref())?;
    let mut empty = true;
    let whose = (!args.all_profiles).then(|| store.profile());
    store.each_listed(whose, most, &mut |row, came_to| {
        empty = false;
        let mark = mark(today.compare(&row.header)).map(|msg| format!(" · {}", catalogue.text(msg))).unwrap_or_default();
        if written.is_ok() {
            written = writeln!(out, "{}{mark}", one_line(library, &catalogue, &row, came_to.as_ref()));
        }
    })?;
    if empty {
        writeln!(out, "{}", catalogue.text(TerminalMsg::NoAttempts))?;
    }
    Ok(written.map(|()| super::OK)?)
}

fn one_line(library: &Library, catalogue: &Catalogue, row: &AttemptRow, came_to: Option<&Summary>) -> String {
    let h = &row.header;
    let played_in = library.catalogues.get(&h.locale);
    let title = played_in.map_or_else(|| h.scenario.clone(), |c| text::title(library, c, &h.scenario));
    let language = played_in.map_or_else(|| h.locale.clone(), |c| c.text(Msg::LanguageName));
    let state = match row.state {
        AttemptState::Open => TerminalMsg::StateOpen,
        AttemptState::Abandoned => TerminalMsg::StateAbandoned,
        AttemptState::Finished => TerminalMsg::StateFinished,
    };
    let mode = read_options(&h.options)
        .map_or_else(|_| h.options.clone(), |options| catalogue.by_id(&format!("mode-{}", options.mode.id())));
    let mut args: Vec<(&str, FluentValue<'_>)> = vec![
        ("mode", mode.into()),
        ("id", h.id.as_str().into()),
        ("started", local_minute(&h.started_at).into()),
        ("language", language.into()),
        ("state", catalogue.text(state).into()),
        ("moves", row.moves.into()),
        ("title", title.into()),
    ];
    let shown = came_to.iter().flat_map(|s| s.scores).map(|s| s.map_or_else(|| "–".into(), FluentValue::from));
    let names = ["patience", "positive", "accuracy", "escalation"];
    let scores: Vec<(&str, FluentValue<'_>)> = names.into_iter().zip(shown).collect();
    if scores.is_empty() {
        return text::say(catalogue, TerminalMsg::History, &args);
    }
    args.push(("scores", text::say(catalogue, TerminalMsg::Scores, &scores).into()));
    text::say(catalogue, TerminalMsg::HistoryScored, &args)
}

pub(super) fn replay(args: &Replay, shared: &WindowArgs) -> anyhow::Result<u8> {
    let store = super::store_to_read(shared)?;
    let stored = store.attempt(&args.attempt)?;
    let practice = play_again(&stored, store.pinned(&stored.row.header.content)?)?;
    if let (Some(turn), Some(path)) = (&args.from, &args.moves) {
        return what_if::run(&practice, turn, path, args.json);
    }
    let mut out = std::io::stdout().lock();
    if args.json {
        json::head(&practice, &mut out)?;
        json::records(practice.records(), &mut out)?;
        json::scorecard(&practice, &mut out)?;
    } else {
        text::lines(&practice, 0, &mut out)?;
        text::debrief(&practice, &mut out)?;
    }
    let again = serde_json::to_string(&practice.result())?;
    if stored.row.scorecard.as_ref().is_some_and(|kept| *kept != again) {
        eprintln!(
            "sabr: this version of Sabr scores the attempt differently from the version that played it; the kept scorecard is in `sabr history --json`"
        );
        return Ok(super::FAILED);
    }
    Ok(super::OK)
}
