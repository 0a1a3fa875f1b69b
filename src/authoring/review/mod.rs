//! What is wrong with content that reads well: replies given away by their length, marks that their words don't bear out, points that
//! their own model answers miss, ceilings that differ by language (`A001` to `A015`).
//!
//! For `sabr check`, never for every start: all texts are read as replies are, and whole conversations are played. Looks only at
//! scenarios that can be played; what keeps one from it is told by the library.

mod ceilings;
mod insults;
mod lengths;
mod marks;
mod points;
mod quoted;
mod replies;
mod written;

use crate::content::{Library, in_parallel};
use crate::scenario::{Diagnostic, Severity};
use written::Written;

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What is probably wrong.
    Usual,
    /// What may be worth a look, too.
    Thorough,
}

/// Everything found in the scenarios that can be played, in the order of files.
pub fn review(library: &Library, depth: Depth) -> Vec<Diagnostic> {
    let ids: Vec<&String> = library.scenarios.keys().collect();
    let mut found: Vec<Diagnostic> = in_parallel(&ids, |id| of_scenario(library, id, depth)).into_iter().flatten().collect();
    insults::of_people(library, &mut found);
    found.retain(|d| d.severity != Severity::Note || depth == Depth::Thorough);
    found.sort_by(|a, b| (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code)));
    found
}

fn of_scenario(library: &Library, id: &str, depth: Depth) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let languages = library.scenarios.get(id).map(|scenario| library.languages_of(scenario)).unwrap_or_default();
    let all: Vec<Written<'_>> = languages.iter().filter_map(|tag| Written::new(library, id, tag, depth)).collect();
    for written in &all {
        replies::check(written, &mut found);
        marks::check(written, &mut found);
        points::check(written, &mut found);
        if depth == Depth::Thorough {
            points::unused(written, &mut found);
        }
        lengths::check(written, &mut found);
        insults::check(written, &mut found);
        quoted::check(written, &mut found);
    }
    ceilings::check(&all, library, &mut found);
    found
}
