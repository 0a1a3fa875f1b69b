//! `sabr diff`: what changed between two versions of scenarios, in an author's words. Reads folders and kept attempts, writes nothing.

use super::args::WindowArgs;
use super::args_authoring::Diff;
use super::check::{completed, is_whole};
use crate::authoring::{Change, Difference, Fate, Group, Version, diff};
use crate::content::Sources;
use crate::scenario::did_you_mean;
use crate::session::Folders;
use crate::store::Store;
use anyhow::Context;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

/// The name of what can be played now.
const CURRENT: &str = "current";

/// One of the two versions.
struct Side {
    version: Version,
    /// The scenarios it is about.
    scenarios: BTreeSet<String>,
    /// Whether scenarios that it does not have are meant to be gone.
    whole: bool,
}

pub(super) fn run(args: &Diff, shared: &WindowArgs) -> anyhow::Result<u8> {
    let (old, new) = (side(&args.old, shared)?, side(&args.new, shared)?);
    let wanted = wanted(&old, &new, args.of.as_deref())?;
    let found: Vec<Difference> = wanted.iter().filter_map(|id| diff(&old.version, &new.version, id)).collect();
    let mut out = io::stdout().lock();
    for difference in &found {
        if args.json {
            writeln!(out, "{}", serde_json::to_string(difference)?)?;
        } else if difference.fate != Fate::Same {
            show(difference, &mut out)?;
        }
    }
    let changed = found.iter().filter(|d| d.fate != Fate::Same).count();
    let scenarios = if found.len() == 1 { "scenario" } else { "scenarios" };
    eprintln!("{changed} of {} {scenarios} changed", found.len());
    Ok(super::OK)
}

fn side(named: &str, shared: &WindowArgs) -> anyhow::Result<Side> {
    if named == CURRENT {
        let version = Version::of(super::sources(shared)?);
        return Ok(Side { scenarios: version.scenarios(), version, whole: true });
    }
    let path = Path::new(named);
    if path.is_dir() {
        let (own, unreadable) = Sources::read(path)?;
        unreadable.iter().for_each(|d| eprintln!("sabr: {}: {}", d.file, d.message));
        let whole = is_whole(&own);
        let version = Version::of(completed(own));
        return Ok(Side { scenarios: version.scenarios(), version, whole });
    }
    let file = Folders::find(shared.data.as_deref())?.attempts();
    anyhow::ensure!(
        file.exists(),
        "`{named}` is no folder, and no attempts are kept here; OLD and NEW are folders, attempts or `{CURRENT}`"
    );
    let store = Store::open(&file)?;
    let attempt = store.attempt(named).with_context(|| format!("`{named}` is no folder and no attempt that can be read"))?;
    let header = attempt.row.header;
    let sources = Sources(store.pinned(&header.content)?);
    let version = Version { sources, language: Some(header.locale), policy: Some(header.policy) };
    Ok(Side { version, scenarios: BTreeSet::from([header.scenario]), whole: false })
}

/// The one asked for, or all that the two are about: of a part only what it holds, of an attempt only what the other holds too.
fn wanted(old: &Side, new: &Side, of: Option<&str>) -> anyhow::Result<Vec<String>> {
    let is_attempt = |side: &Side| side.version.language.is_some();
    let all: BTreeSet<String> = match (old.whole, new.whole) {
        _ if is_attempt(old) || is_attempt(new) => old.scenarios.intersection(&new.scenarios).cloned().collect(),
        (true, false) => new.scenarios.clone(),
        (false, true) => old.scenarios.clone(),
        _ => old.scenarios.union(&new.scenarios).cloned().collect(),
    };
    let Some(id) = of else {
        anyhow::ensure!(!all.is_empty(), "the two have no scenario in common");
        return Ok(all.into_iter().collect());
    };
    let hint = did_you_mean(id, all.iter().map(String::as_str));
    anyhow::ensure!(all.contains(id), "there is nothing to compare of a scenario `{id}`; {hint}");
    Ok(vec![id.to_owned()])
}

fn show(difference: &Difference, out: &mut dyn Write) -> io::Result<()> {
    let list = |same: bool| {
        let of = difference.languages.iter().filter(|(_, is)| **is == same).map(|(language, _)| language.as_str());
        of.collect::<Vec<_>>().join(", ")
    };
    let what = match (difference.fate, difference.comparable) {
        (Fate::Added, _) => "is new".to_owned(),
        (Fate::Removed, _) => "is gone".to_owned(),
        (Fate::Unreadable, _) => "cannot be compared: one of the two has mistakes; `sabr check` lists them".to_owned(),
        (Fate::Same, _) => "is the same".to_owned(),
        (Fate::Changed, true) => "changed; scores of kept attempts can be compared with new ones".to_owned(),
        (Fate::Changed, false) => {
            let still = Some(list(true)).filter(|list| !list.is_empty()).map(|list| format!("; in {list} they can"));
            let still = still.unwrap_or_default();
            format!(
                "changed; the lines marked ! make scores of kept attempts in {} incomparable with new ones{still}",
                list(false)
            )
        }
    };
    writeln!(out, "{} {what}", difference.scenario)?;
    let mut heading = None;
    for change in &difference.changes {
        let here = (change.group, change.language.as_deref());
        if heading != Some(here) {
            writeln!(out, "\n  {}", title(change))?;
            heading = Some(here);
        }
        let mark = if change.scores { '!' } else { ' ' };
        writeln!(out, "  {mark} {}: {}", change.of, super::text::printable(&change.what))?;
    }
    writeln!(out)
}

fn title(change: &Change) -> String {
    let group = match change.group {
        Group::Structure => "structure",
        Group::Rules => "rules",
        Group::Texts => "texts",
        Group::Program => "the program's own texts",
    };
    change.language.as_ref().map_or(group.to_owned(), |language| format!("{group} in {language}"))
}
