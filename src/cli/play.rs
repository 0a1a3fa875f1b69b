//! `sabr play`

use super::args::Play;
use super::{json, text};
use crate::content::Library;
use crate::dialogue::{Event, TimedMove};
use crate::practice::{Practice, Record};
use anyhow::Context;
use std::io::{BufRead, Write};
use std::path::Path;

pub(super) fn run(library: &Library, args: &Play) -> anyhow::Result<u8> {
    let catalogue = text::choose_locale(library, args.locale.as_deref())?;
    let scenario = args.scenario.clone().context("which scenario? `sabr list` shows them")?;
    let seed = args.seed.unwrap_or_default();
    let setup = library.setup(&scenario, &catalogue.tag, None, seed)?;
    let content = library.pinned(&setup).hash();
    let mut practice = Practice::begin(setup)?;
    let mut out = std::io::stdout().lock();
    if args.json {
        json::head(&practice, &content, &mut out)?;
        json::records(practice.records(), &mut out)?;
    } else {
        show(practice.records(), &practice, &mut out)?;
    }
    let path = args.moves.as_deref().context("--moves FILE")?;
    for (number, line) in read_lines(path)?.into_iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        if practice.ended().is_some() {
            eprintln!("sabr: the contact had ended; moves from line {} on were not played", number + 1);
            break;
        }
        let place = || format!("{}:{}", path.display(), number + 1);
        let timed = TimedMove::from_json(&line).with_context(place)?;
        let at = practice.at_secs().saturating_add(timed.after_secs.unwrap_or(0));
        let records = practice.step(timed.what, at).with_context(place)?.to_vec();
        if args.json {
            json::records(&records, &mut out)?;
        } else {
            show(&records, &practice, &mut out)?;
        }
    }
    if args.json {
        json::scorecard(&practice, &mut out)?;
    } else {
        text::debrief(&practice, &mut out)?;
    }
    Ok(super::OK)
}

fn read_lines(path: &Path) -> anyhow::Result<Vec<String>> {
    let reader: Box<dyn BufRead> = if path == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::io::BufReader::new(std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?))
    };
    reader.lines().collect::<Result<_, _>>().with_context(|| format!("cannot read {}", path.display()))
}

fn show(records: &[Record], practice: &Practice, out: &mut dyn Write) -> std::io::Result<()> {
    for record in records {
        let Record::Event { event, .. } = record else { continue };
        match event {
            Event::CustomerSaid { text, .. } => writeln!(out, "{}: {text}", practice.script().text("customer"))?,
            Event::AgentSaid { text, .. } => writeln!(out, "  > {text}")?,
            Event::MoodMoved(change) => writeln!(out, "      {} {} → {} ({:?})", change.axis.id(), change.from, change.to, change.cause)?,
            Event::TurnBegan { turn } => writeln!(out, "--- {turn}")?,
            Event::Unmatched { .. } => writeln!(out, "      (matched nothing)")?,
            _ => {}
        }
    }
    Ok(())
}
