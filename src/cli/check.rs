//! `sabr check`: every diagnostic, with its place.

use super::args::{Check, WindowArgs};
use crate::content::{Library, Sources};
use crate::scenario::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use anyhow::Context;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Check, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut found = Vec::new();
    if args.paths.is_empty() {
        found.extend(Library::new(super::sources(shared)?).diagnostics);
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

/// Diagnostics of a folder, or of one file within its content folder.
fn of_path(path: &Path) -> anyhow::Result<Vec<Diagnostic>> {
    let path = std::path::absolute(path).with_context(|| format!("cannot find {}", path.display()))?;
    if path.is_dir() {
        return Ok(Library::new(completed(Sources::read(&path)?)).diagnostics);
    }
    anyhow::ensure!(path.is_file(), "there is no file or folder {}", path.display());
    let (root, relative) = root_of(&path).with_context(|| format!("{} does not lie in a content folder: none of the folders above it has a path such as scenarios/… or locales/… down to it", path.display()))?;
    let mut found = Library::new(completed(Sources::read(&root)?)).diagnostics;
    found.retain(|d| d.file == relative);
    Ok(found)
}

fn root_of(path: &Path) -> Option<(PathBuf, String)> {
    path.ancestors().skip(1).find_map(|root| {
        let relative = path.strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
        Sources::is_content(&relative).then(|| (root.to_owned(), relative))
    })
}

/// A folder that holds, say, only scenarios is checked with the policies, lexicons and so on that ship. A kind of file that the
/// folder does hold is taken as whole, so that what is missing shows.
fn completed(mut own: Sources) -> Sources {
    for (path, text) in Sources::embedded().0 {
        let kind = path.split('/').take(if path.starts_with("assets/") { 2 } else { 1 }).collect::<Vec<_>>().join("/");
        let has_kind = own.0.keys().any(|p| p.starts_with(&format!("{kind}/")));
        if !has_kind && !path.starts_with("scenarios/") && !path.contains("/scenarios/") {
            own.0.insert(path, text);
        }
    }
    own
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
