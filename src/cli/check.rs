//! `sabr check`: every diagnostic, with its place.

use super::args::{Check, WindowArgs};
use crate::authoring::{Depth, review};
use crate::content::{LanguageStatus, Library, Sources};
use crate::scenario::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anyhow::Context;
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// What was found, and how far each language is; of a single file only the former.
type Checked = (Vec<Diagnostic>, Vec<LanguageStatus>);

pub(super) fn run(args: &Check, shared: &WindowArgs) -> anyhow::Result<u8> {
    let depth = match (args.quick, args.thorough) {
        (true, _) => None,
        (_, true) => Some(Depth::Thorough),
        _ => Some(Depth::Usual),
    };
    let (mut found, mut languages) = (Vec::new(), Vec::new());
    let mut add = |(diagnostics, statuses): Checked| {
        found.extend(diagnostics);
        languages.push(statuses);
    };
    if args.paths.is_empty() {
        if shared.content.is_none() && ["scenarios", "locales"].into_iter().any(|folder| Path::new(folder).is_dir()) {
            eprintln!("sabr: this is about what ships; `sabr check .` checks what is in this folder");
        }
        add(all_of(super::layered(shared)?, depth));
    }
    for path in &args.paths {
        add(of_path(path, depth)?);
    }
    let mut out = std::io::stdout().lock();
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in &found {
        if args.json {
            writeln!(out, "{}", serde_json::to_string(diagnostic)?)?;
        } else {
            writeln!(out, "{}\n", show(diagnostic, &renderer))?;
        }
    }
    if let (Some(first), false) = (found.first(), args.json) {
        writeln!(out, "sabr explain {} tells more.\n", first.code)?;
    }
    for statuses in &languages {
        if args.json {
            statuses.iter().try_for_each(|status| writeln!(out, "{}", json!({ "status": status })))?;
        } else {
            table(statuses, &mut out)?;
        }
    }
    let errors = found.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = found.iter().filter(|d| d.severity == Severity::Warning).count();
    eprintln!("{errors} error{}, {warnings} warning{}", plural(errors), plural(warnings));
    Ok(if errors + warnings == 0 { super::OK } else { super::FAILED })
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// One line per language.
fn table(statuses: &[LanguageStatus], out: &mut dyn Write) -> std::io::Result<()> {
    let head = ["language", "messages", "missing", "extra", "untranslated", "same", "scenarios", "lexicon", "errors", "warnings"];
    let row = |s: &LanguageStatus| {
        [
            s.language.clone(),
            format!("{}/{}", s.translated, s.messages),
            s.missing.to_string(),
            s.extra.to_string(),
            s.untranslated.to_string(),
            s.same_as_english.to_string(),
            format!("{}/{}", s.scenarios, s.scenarios_total),
            if s.lexicon { "yes" } else { "no" }.to_owned(),
            s.errors.to_string(),
            s.warnings.to_string(),
        ]
    };
    let rows: Vec<_> =
        (!statuses.is_empty()).then(|| head.map(str::to_owned)).into_iter().chain(statuses.iter().map(row)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    for row in &rows {
        let cells = row.iter().enumerate().skip(1).map(|(column, cell)| format!("{cell:>0$}", width(column)));
        writeln!(out, "{:<1$}  {2}", row[0], width(0), cells.collect::<Vec<_>>().join("  "))?;
    }
    Ok(())
}

/// What is wrong with the files themselves, then with what they say.
fn all_of((sources, unreadable): (Sources, Vec<Diagnostic>), depth: Option<Depth>) -> Checked {
    let mut library = Library::new(sources).and_unreadable(unreadable);
    let reviewed = depth.map(|depth| review(&library, depth)).unwrap_or_default();
    let statuses = library.statuses();
    let mut found = std::mem::take(&mut library.diagnostics);
    found.extend(reviewed);
    // The program ends when this is told: giving ten thousand scenarios back bit by bit would only keep people waiting.
    std::mem::forget(library);
    (found, statuses)
}

fn of_folder((own, unreadable): (Sources, Vec<Diagnostic>), depth: Option<Depth>) -> Checked {
    all_of((completed(own), unreadable), depth)
}

/// Diagnostics of a folder, or of one file within its content folder.
fn of_path(path: &Path, depth: Option<Depth>) -> anyhow::Result<Checked> {
    let path = std::path::absolute(path).with_context(|| format!("cannot find {}", path.display()))?;
    if path.is_dir() {
        return Ok(of_folder(Sources::read(&path)?, depth));
    }
    anyhow::ensure!(path.is_file(), "there is no file or folder {}", path.display());
    let (root, relative) = root_of(&path).with_context(|| format!("{} does not lie in a content folder: none of the folders above it has a path such as scenarios/… or locales/… down to it", path.display()))?;
    let (mut found, _) = of_folder(Sources::read(&root)?, depth);
    found.retain(|d| d.file == relative);
    Ok((found, Vec::new()))
}

fn root_of(path: &Path) -> Option<(PathBuf, String)> {
    path.ancestors().skip(1).find_map(|root| {
        let relative = path.strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
        Sources::is_content(&relative).then(|| (root.to_owned(), relative))
    })
}

/// The folders of assets, which are completed file by file.
const ASSETS: [&str; 3] = ["assets/lexicons/", "assets/policies/", "assets/temperaments/"];

/// A folder that holds, say, only scenarios is checked with what ships: the program's texts of every language it does not write
/// itself, the lexicons, policies and temperaments it lacks, and the scenarios that it only gives texts to. A whole copy is taken as it
/// is, so that what is missing shows.
pub(super) fn completed(own: Sources) -> Sources {
    if is_whole(&own) {
        return own;
    }
    let speaks: BTreeSet<&str> = own.0.keys().filter_map(|p| program_language(p)).collect();
    let told: BTreeSet<&str> = own.0.keys().filter_map(|p| scenario_of(p, "locales/", ".ftl")).collect();
    let built: BTreeSet<&str> = own.0.keys().filter_map(|p| scenario_of(p, "scenarios/", ".ron")).collect();
    let fills = |path: &str| match (program_language(path), scenario_of(path, "", "")) {
        (Some(tag), _) => !speaks.contains(tag),
        (None, Some(id)) => told.contains(id) && !built.contains(id),
        (None, None) => ASSETS.iter().any(|folder| path.starts_with(folder)),
    };
    let mut whole = Sources::embedded();
    whole.0.retain(|path, _| fills(path));
    whole.overlay(own);
    whole
}

/// Whether a folder has files of every kind.
pub(super) fn is_whole(own: &Sources) -> bool {
    let has = |folder: &str| own.0.keys().any(|p| p.starts_with(folder));
    let app = |p: &String| program_language(p).is_some() && p.ends_with("/app.ftl");
    has("scenarios/") && own.0.keys().any(app) && ASSETS.into_iter().all(has)
}

/// The language of a file of the program's own texts; the texts of scenarios lie one folder deeper.
fn program_language(path: &str) -> Option<&str> {
    let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
    (!file.contains('/')).then_some(tag)
}

/// The scenario a file is about: its structure in `scenarios/<domain>/`, or its texts in `locales/<language>/scenarios/`.
fn scenario_of<'p>(path: &'p str, prefix: &str, suffix: &str) -> Option<&'p str> {
    let (folder, file) = path.strip_suffix(".ron").or(path.strip_suffix(".ftl"))?.rsplit_once('/')?;
    let is_one = folder.starts_with("scenarios/") || (folder.starts_with("locales/") && folder.ends_with("/scenarios"));
    (is_one && path.starts_with(prefix) && path.ends_with(suffix)).then_some(file)
}

fn show(diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let annotation = AnnotationKind::Primary.span(diagnostic.span.clone());
    let snippet = Snippet::source(diagnostic.excerpt.as_str())
        .line_start(diagnostic.line)
        .path(diagnostic.file.as_str())
        .annotation(annotation);
    let group = title.element(snippet).element(Level::HELP.message(diagnostic.hint.as_str()));
    renderer.render(&[group])
}
