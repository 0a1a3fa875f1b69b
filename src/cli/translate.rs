//! `sabr translate`: texts out for translators, their work back in, and how far each language is.
//!
//! Nothing is written before every row was looked at.

use super::args::WindowArgs;
use super::args_authoring::{ExportTexts, FileFormat, ImportTexts, Translate, TranslateStatus};
use super::files::{folder, write_all};
use crate::authoring::translate::{Job, Returned, Row, State, read_table, read_xliff, rows, table, take_in, xliff};
use crate::content::{SetupError, Sources};
use crate::scenario::{Source, did_you_mean, load_draft};
use anyhow::{Context, bail, ensure};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

/// What stands for the program's own texts.
const APP: &str = "app";

pub(super) fn run(args: &Translate, shared: &WindowArgs) -> anyhow::Result<u8> {
    match args {
        Translate::Export(args) => export(args, shared),
        Translate::Import(args) => import(args, shared),
        Translate::Status(args) => status(args, shared),
    }
}

fn export(args: &ExportTexts, shared: &WindowArgs) -> anyhow::Result<u8> {
    let sources = super::sources(shared)?;
    let job = Job { what: args.id.clone(), from: args.from.clone(), to: args.to.clone() };
    known(&sources, &job)?;
    let since = since(args.since.as_deref())?;
    let rows = rows(&sources, &job, &since);
    let is_xliff = args.format.unwrap_or_else(|| format_of(args.out.as_deref())) == FileFormat::Xliff;
    let text = if is_xliff {
        xliff(&rows, &job).context(
            "a text holds a control character that XML cannot; `sabr check` tells where. CSV can hold it: --format csv",
        )?
    } else {
        table(&rows, &job, args.bom)
    };
    match &args.out {
        None => std::io::stdout().lock().write_all(text.as_bytes())?,
        Some(out) => std::fs::write(out, text).with_context(|| format!("cannot write {}", out.display()))?,
    }
    let open = rows.iter().filter(|row| row.state.is_open()).count();
    eprintln!("{} texts, {open} of them to do. Take it back in with `sabr translate import FILE`.", rows.len());
    Ok(super::OK)
}

/// A job whose texts there are.
fn known(sources: &Sources, job: &Job) -> anyhow::Result<()> {
    ensure!(job.from != job.to, "--from and --to are the same language");
    for tag in [&job.from, &job.to] {
        let plain = !tag.is_empty() && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        ensure!(plain, "`{tag}` is no language; write its tag, such as fa or pt-BR");
    }
    if job.what == APP {
        let there = sources.0.contains_key(&format!("locales/{}/app.ftl", job.from));
        ensure!(there, "the program speaks no `{}`", job.from);
        return Ok(());
    }
    let path = format!("locales/{}/scenarios/{}.ftl", job.from, job.what);
    if !sources.0.contains_key(&path) {
        let written = scenarios(sources);
        ensure!(
            !written.contains(job.what.as_str()),
            "`{}` has no texts in `{}`; choose another language with --from",
            job.what,
            job.from
        );
        let known = written.iter().map(String::as_str).chain([APP]);
        let hint = format!("{}. `{APP}` stands for the program's own texts", did_you_mean(&job.what, known));
        bail!(SetupError::Unknown { kind: "scenario", id: job.what.clone(), hint });
    }
    Ok(())
}

/// A file of a scenario that is not here was taken in from the wrong folder: told once, not row by row.
fn at_home(sources: &Sources, returned: &[Returned], args: &ImportTexts) -> anyhow::Result<()> {
    let scenario = |row: &Returned| Some(row.file.split_once("/scenarios/")?.1.strip_suffix(".ftl")?.to_owned());
    let named: BTreeSet<String> = returned.iter().filter_map(scenario).collect();
    let here = scenarios(sources);
    if let Some(first) = named.first().filter(|_| named.is_disjoint(&here)) {
        bail!(
            "{} holds texts of `{first}`, and there is no such scenario here; name the folder it lies in, such as --dir .",
            args.file.display()
        );
    }
    Ok(())
}

/// The languages told of: all for the program and in the survey; of one scenario those it is meant to be in, or has texts in.
fn languages(sources: &Sources, what: &str, args: &TranslateStatus, shared: &WindowArgs) -> Vec<String> {
    let ending = args.id.as_ref().map(|id| format!("/{id}.ron"));
    let file = ending.and_then(|ending| sources.under("scenarios/", ".ron").find(|(path, _)| path.ends_with(&ending)));
    let scenario = file.and_then(|(path, text)| load_draft(Source { path, text }).0);
    let meant = |tag: &String| scenario.as_ref().is_none_or(|scenario| scenario.languages.contains(tag));
    let begun = |tag: &String| sources.0.contains_key(&format!("locales/{tag}/scenarios/{what}.ftl"));
    let asked = |tag: &String| shared.locale.as_ref().is_none_or(|locale| locale == tag);
    sources.languages().into_iter().filter(|tag| *tag != args.from && (meant(tag) || begun(tag)) && asked(tag)).collect()
}

fn scenarios(sources: &Sources) -> BTreeSet<String> {
    let stem = |path: &str| path.rsplit('/').next().and_then(|file| file.strip_suffix(".ron")).map(str::to_owned);
    sources.under("scenarios/", ".ron").filter_map(|(path, _)| stem(path)).collect()
}

fn format_of(file: Option<&Path>) -> FileFormat {
    let ending = file.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("xlf" | "xliff" | "xml") => FileFormat::Xliff,
        _ => FileFormat::Csv,
    }
}

fn read_back(file: &Path) -> anyhow::Result<Vec<Returned>> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        anyhow::anyhow!("{} is not UTF-8 text; in the spreadsheet choose “CSV UTF-8” when saving", file.display())
    })?;
    let read = match format_of(Some(file)) {
        FileFormat::Xliff => read_xliff(&text),
        FileFormat::Csv if text.trim_start_matches('\u{FEFF}').starts_with("<?xml") => read_xliff(&text),
        FileFormat::Csv => read_table(&text),
    };
    read.map_err(|error| anyhow::anyhow!("{}:{error}", file.display()))
}

/// The sums of an earlier file, by file and text.
fn since(file: Option<&Path>) -> anyhow::Result<BTreeMap<(String, String), String>> {
    let rows = file.map(read_back).transpose()?.unwrap_or_default();
    Ok(rows.into_iter().map(|row| ((row.file, row.id), row.hash)).collect())
}

fn import(args: &ImportTexts, shared: &WindowArgs) -> anyhow::Result<u8> {
    let returned = read_back(&args.file)?;
    let mut sources = super::sources(shared)?;
    let dir = folder(args.dir.as_deref(), shared)?;
    if dir.is_dir() {
        sources.overlay(Sources::read(&dir)?.0);
    }
    at_home(&sources, &returned, args)?;
    let taken = take_in(&sources, &returned);
    let mut err = std::io::stderr().lock();
    for problem in &taken.problems {
        let kind = if problem.fatal { "error" } else { "warning" };
        writeln!(err, "{}:{}: {kind}: {}: {}", args.file.display(), problem.row, problem.id, problem.message)?;
    }
    let fatal = taken.problems.iter().any(|p| p.fatal);
    if fatal || (!taken.problems.is_empty() && !args.accept && !args.dry_run) {
        let how = if fatal { "mend these rows" } else { "mend these rows, or say with --accept that they are meant" };
        writeln!(err, "Nothing was written: {how}.")?;
        return Ok(super::FAILED);
    }
    let mut out = std::io::stdout().lock();
    for (row, id) in &taken.changed {
        writeln!(out, "{row}: {id}")?;
    }
    if !args.dry_run {
        write_all(&dir, &taken.files)?;
    }
    let done = if args.dry_run { "would change" } else { "changed" };
    writeln!(
        err,
        "{} texts {done}, {} as they were.",
        taken.changed.len(),
        returned.len() - taken.changed.len().min(returned.len())
    )?;
    if !taken.files.is_empty() && !args.dry_run {
        writeln!(err, "Next: sabr check {}", dir.display())?;
    }
    Ok(if taken.problems.is_empty() || args.accept { super::OK } else { super::FAILED })
}

fn status(args: &TranslateStatus, shared: &WindowArgs) -> anyhow::Result<u8> {
    let sources = super::sources(shared)?;
    let all = scenarios(&sources);
    let wanted: Vec<String> = match &args.id {
        Some(id) => vec![id.clone()],
        None => [APP.to_owned()].into_iter().chain(all).collect(),
    };
    let since = since(args.since.as_deref())?;
    let mut out = std::io::stdout().lock();
    for what in wanted {
        for to in languages(&sources, &what, args, shared) {
            let job = Job { what: what.clone(), from: args.from.clone(), to };
            if args.id.is_some() {
                known(&sources, &job)?;
            }
            let rows: Vec<Row> = rows(&sources, &job, &since)
                .into_iter()
                .filter(|row| !row.source.is_empty() && row.state != State::Optional)
                .collect();
            let count = |state: State| rows.iter().filter(|row| row.state == state).count();
            let [done, same, changed, missing] =
                [State::Done, State::SameAsSource, State::SourceChanged, State::Untranslated].map(count);
            if args.json {
                let line = json!({"id": what, "language": job.to, "texts": rows.len(), "done": done,
                    "same_as_source": same, "source_changed": changed, "untranslated": missing});
                writeln!(out, "{line}")?;
            } else {
                writeln!(
                    out,
                    "{what:<20} {:<8} {done:>4}/{:<4} done  {missing:>4} untranslated  {same:>4} same as source  {changed:>4} source changed",
                    job.to,
                    rows.len()
                )?;
                let mut open = rows.iter().filter(|row| args.id.is_some() && row.state.is_open());
                open.try_for_each(|row| writeln!(out, "    {}: {}", row.id, row.state.id()))?;
            }
        }
    }
    Ok(super::OK)
}
