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

use crate::content::Library;
use crate::parallel::in_parallel;
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
    let all: Vec<Vec<Written<'_>>> = languages.iter().map(|tag| Written::all(library, id, tag, depth)).collect();
    for drawn in &all {
        for (nth, written) in drawn.iter().enumerate() {
            let mut of_this = Vec::new();
            replies::check(written, &mut of_this);
            marks::check(written, &mut of_this);
            points::check(written, &mut of_this);
            lengths::check(written, &mut of_this);
            insults::check(written, &mut of_this);
            quoted::check(written, &mut of_this);
            if nth > 0 {
                further(of_this, written, &mut found);
                continue;
            }
            if depth == Depth::Thorough {
                points::unused(written, &mut of_this);
            }
            found.extend(of_this);
        }
    }
    let first: Vec<Written<'_>> = all.into_iter().filter_map(|drawn| drawn.into_iter().next()).collect();
    ceilings::check(&first, library, &mut found);
    found
}

/// What is wrong only where other names or amounts are drawn, with what was drawn.
fn further(of_this: Vec<Diagnostic>, written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let place = |d: &Diagnostic| (d.code, d.file.clone(), d.line, d.column);
    for mut new in of_this {
        if !found.iter().any(|d| place(d) == place(&new)) {
            new.message = format!("{} (where {} is drawn)", new.message, written.drawn().join(" and "));
            found.push(new);
        }
    }
}
