//! `sabr check`: every diagnostic, with its place.

use super::args::{Check, WindowArgs};
use crate::content::{Library, Sources};
use crate::scenario::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anyhow::Context;
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Check, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut found = Vec::new();
    if args.paths.is_empty() {
        found.extend(all_of(super::layered(shared)?));
    }
    for path in &args.paths {
        found.extend(of_path(path)?);
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
    let errors = found.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = found.len() - errors;
    eprintln!("{errors} error{}, {warnings} warning{}", plural(errors), plural(warnings));
    Ok(if found.is_empty() { super::OK } else { super::FAILED })
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// What is wrong with the files themselves, then with what they say.
fn all_of((sources, mut found): (Sources, Vec<Diagnostic>)) -> Vec<Diagnostic> {
    found.extend(Library::new(sources).diagnostics);
    found
}

fn of_folder((own, unreadable): (Sources, Vec<Diagnostic>)) -> Vec<Diagnostic> {
    all_of((completed(own), unreadable))
}

/// Diagnostics of a folder, or of one file within its content folder.
fn of_path(path: &Path) -> anyhow::Result<Vec<Diagnostic>> {
    let path = std::path::absolute(path).with_context(|| format!("cannot find {}", path.display()))?;
    if path.is_dir() {
        return Ok(of_folder(Sources::read(&path)?));
    }
    anyhow::ensure!(path.is_file(), "there is no file or folder {}", path.display());
    let (root, relative) = root_of(&path).with_context(|| format!("{} does not lie in a content folder: none of the folders above it has a path such as scenarios/… or locales/… down to it", path.display()))?;
    let mut found = of_folder(Sources::read(&root)?);
    found.retain(|d| d.file == relative);
    Ok(found)
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
/// itself, and the lexicons, policies and temperaments it lacks. A whole copy is taken as it is, so that what is missing shows.
fn completed(own: Sources) -> Sources {
    if is_whole(&own) {
        return own;
    }
    let speaks: BTreeSet<&str> = own.0.keys().filter_map(|p| program_language(p)).collect();
    let fills = |path: &str| match program_language(path) {
        Some(tag) => !speaks.contains(tag),
        None => ASSETS.iter().any(|folder| path.starts_with(folder)),
    };
    let mut whole = Sources::embedded();
    whole.0.retain(|path, _| fills(path));
    whole.overlay(own);
    whole
}

/// Whether a folder has files of every kind.
fn is_whole(own: &Sources) -> bool {
    let has = |folder: &str| own.0.keys().any(|p| p.starts_with(folder));
    let app = |p: &String| program_language(p).is_some() && p.ends_with("/app.ftl");
    has("scenarios/") && own.0.keys().any(app) && ASSETS.into_iter().all(has)
}

/// The language of a file of the program's own texts; the texts of scenarios lie one folder deeper.
fn program_language(path: &str) -> Option<&str> {
    let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
    (!file.contains('/')).then_some(tag)
}

fn show(diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
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
