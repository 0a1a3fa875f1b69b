//! What came back from translators: compared with what is there, told with its row, and written text by text.
//!
//! Must never change a text that came back as it went out, nor a comment, nor the order of a file.

use super::Returned;
use super::context::limit_of;
use super::pieces::{Piece, entry, pieces, uses, written};
use super::rows::{is_same, split, sum, text_of};
use crate::content::Sources;
use crate::language::Pattern;
use crate::locale::{FUNCTIONS, Ftl, FtlMessage, FtlTarget, SOURCE_LANGUAGE};
use crate::scenario::{GIVEN, Scenario, Source, given_to, load_draft, set_of_variable};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The row's number.
    pub row: usize,
    /// The text it is about.
    pub id: String,
    /// Whether it cannot be taken in at all; otherwise somebody has to say that it is meant.
    pub fatal: bool,
    /// What is wrong, and what to do.
    pub message: String,
}

/// What becomes of the files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// Files that change, each as it is to be.
    pub files: Vec<(String, String)>,
    /// Rows and texts that change.
    pub changed: Vec<(usize, String)>,
    /// What is wrong, by row. With a fatal one there are no files.
    pub problems: Vec<Problem>,
}

/// Compares rows with the texts there are.
pub fn take_in(sources: &Sources, returned: &[Returned]) -> TakenIn {
    let mut taken = TakenIn::default();
    let mut by_file: BTreeMap<&str, Vec<&Returned>> = BTreeMap::new();
    for row in returned {
        by_file.entry(&row.file).or_default().push(row);
    }
    for (path, rows) in by_file {
        match target_of(path) {
            Some((language, rest)) => one_file(sources, path, language, rest, &rows, &mut taken),
            None => {
                let message = format!("`{path}` is no file of texts; leave the column as it was written");
                let problem =
                    |row: &&Returned| Problem { row: row.number, id: row.id.clone(), fatal: true, message: message.clone() };
                taken.problems.extend(rows.iter().take(1).map(problem));
            }
        }
    }
    taken.problems.sort_by_key(|p| p.row);
    taken.changed.sort();
    if taken.problems.iter().any(|p| p.fatal) {
        taken.files.clear();
    }
    taken
}

/// The language of a file of texts, and what follows it in the path.
fn target_of(path: &str) -> Option<(&str, &str)> {
    let (language, rest) = path.strip_prefix("locales/")?.split_once('/')?;
    let name = rest.strip_prefix("scenarios/").unwrap_or(rest).strip_suffix(".ftl")?;
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (plain(language) && plain(name)).then_some((language, rest))
}

/// A file being taken in.
struct Here<'a> {
    own: Vec<Piece>,
    originals: Vec<Piece>,
    own_ftl: Ftl,
    source_ftl: Ftl,
    scenario: Option<Scenario>,
    is_source: bool,
    path: &'a str,
}

fn one_file(sources: &Sources, path: &str, language: &str, rest: &str, rows: &[&Returned], taken: &mut TakenIn) {
    let from = rows.iter().map(|row| row.from.as_str()).find(|from| !from.is_empty()).unwrap_or(SOURCE_LANGUAGE);
    let source_path = format!("locales/{from}/{rest}");
    let (source, text) = (text_of(sources, &source_path), text_of(sources, path));
    let stem = rest.strip_prefix("scenarios/").and_then(|name| name.strip_suffix(".ftl"));
    let ron = stem.and_then(|id| sources.under("scenarios/", ".ron").find(|(p, _)| p.ends_with(&format!("/{id}.ron"))));
    let here = Here {
        own: pieces(text),
        originals: pieces(source),
        own_ftl: Ftl::parse(Source { path, text }).0,
        source_ftl: Ftl::parse(Source { path: &source_path, text: source }).0,
        scenario: ron.and_then(|(path, text)| load_draft(Source { path, text }).0),
        is_source: from == language,
        path,
    };
    let mut edits: Vec<(usize, String, String)> = Vec::new();
    for row in rows {
        let current = here.own.iter().find(|piece| is_same(piece, &row.id));
        if same(&row.target, current.map_or("", |piece| &piece.text)) {
            continue;
        }
        let cell = row.target.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
        let found = here.check(row, &cell, current);
        let mut fatal = found.iter().any(|(fatal, _)| *fatal);
        let mut tell = |fatal, message| taken.problems.push(Problem { row: row.number, id: row.id.clone(), fatal, message });
        found.into_iter().for_each(|(fatal, message)| tell(fatal, message));
        if let Some((earlier, ..)) = edits.iter().find(|(_, id, text)| *id == row.id && *text != cell) {
            tell(true, format!("row {earlier} gives this text too, in other words; keep one of the two"));
            fatal = true;
        }
        if !fatal {
            edits.push((row.number, row.id.clone(), cell));
        }
    }
    if edits.is_empty() {
        return;
    }
    let composed = compose(text, &here, &edits);
    match composed.filter(|new| here.is_as_meant(new, &edits)) {
        Some(new) => taken.files.push((path.to_owned(), new)),
        None => {
            let (row, id, _) = &edits[0];
            let message = format!(
                "these rows cannot be written into {path} without harm to others; has it syntax mistakes? `sabr check` tells"
            );
            taken.problems.push(Problem { row: *row, id: id.clone(), fatal: true, message });
        }
    }
    taken.changed.extend(edits.into_iter().map(|(row, id, _)| (row, format!("{path}: {id}"))));
}

fn same(cell: &str, text: &str) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
    plain(cell) == plain(text)
}

impl Here<'_> {
    /// What is wrong with a changed row: whether it is fatal, and how to tell.
    fn check(&self, row: &Returned, cell: &str, current: Option<&Piece>) -> Vec<(bool, String)> {
        let mut found = Vec::new();
        let (id, attribute) = split(&row.id);
        let original = self.originals.iter().find(|piece| is_same(piece, &row.id));
        let knows = |pieces: &[Piece]| pieces.iter().any(|piece| piece.id == id);
        if original.is_none() && current.is_none() && !(attribute.is_some() && (knows(&self.originals) || knows(&self.own))) {
            return vec![(
                true,
                format!("there is no text `{}` in {}; leave the columns `file` and `id` as they were written", row.id, self.path),
            )];
        }
        if cell.is_empty() {
            return vec![(true, "the translation was emptied; put a text there, or what was there before".to_owned())];
        }
        if let Err(error) = written(cell, "", "    ", "\n") {
            return vec![(true, error.to_string())];
        }
        let Some(new) = uses(cell) else { return vec![(true, "this text cannot be read".to_owned())] };
        let source_now = original.map_or("", |piece| &piece.text);
        if !self.is_source && !row.hash.is_empty() && row.hash != sum(source_now) {
            found.push((false, "the source was changed since this file was written; compare with what it says now".to_owned()));
        }
        found.extend(self.variables(id, attribute, &new));
        found.extend(self.references(id, &new));
        let is_pattern = (id.starts_with("point-") || id.starts_with("ticket-"))
            && attribute.is_some_and(|name| name.starts_with('p') || name.starts_with('x'));
        let wording = new.wordings.get(&None);
        if let Some(error) = wording.filter(|_| is_pattern).and_then(|w| Pattern::parse(w.flat.trim()).err()) {
            found.push((true, format!("this phrase pattern cannot be read: {error}; {}", error.hint())));
        }
        let spoken = ["turn-", "reply-", "model-"].iter().any(|prefix| id.starts_with(prefix));
        if let (Some(scenario), Some(wording), true) = (&self.scenario, wording, spoken) {
            let length = wording.flat.chars().count();
            if let Some(most) = limit_of(scenario, id, &wording.flat).filter(|most| length > *most) {
                let channel = scenario.channel.id();
                found.push((false, format!("{length} characters are too many for {channel}, which takes {most}")));
            }
        }
        found
    }

    /// Variables nobody gives, and those that got lost.
    fn variables(&self, id: &str, attribute: Option<&str>, new: &FtlMessage) -> Vec<(bool, String)> {
        let of = |ftl: &Ftl, whole: bool| -> BTreeSet<String> {
            let Some(message) = entry(ftl, id) else { return BTreeSet::new() };
            match attribute {
                _ if whole => message.variables.iter().chain(message.attributes.values().flatten()).cloned().collect(),
                None => message.variables.clone(),
                Some(name) => message.attributes.get(name).cloned().unwrap_or_default(),
            }
        };
        let facts = self.scenario.iter().flat_map(|s| s.facts.iter().map(|f| f.name.clone()).chain(GIVEN.map(str::to_owned)));
        // Which forms sets have, and what is not told twice, is each language's own matter: `sabr check` looks after it.
        let of_set = |name: &str| set_of_variable(self.scenario.as_ref(), name).is_some();
        let own_matter = |name: &&String| of_set(name) || given_to(id) == Some(name.as_str());
        let known: BTreeSet<String> =
            of(&self.source_ftl, true).into_iter().chain(of(&self.own_ftl, true)).chain(facts).collect();
        let unknown: Vec<(bool, String)> = new
            .variables
            .difference(&known)
            .filter(|name| !own_matter(name))
            .map(|name| (true, format!("nobody gives `{{ ${name} }}` here; these there are: {}", list(&known))))
            .collect();
        // A name that was misspelt is told once.
        if !unknown.is_empty() {
            return unknown;
        }
        let (source, own) = (of(&self.source_ftl, false), of(&self.own_ftl, false));
        let left_out_before = |name: &String| !own.is_empty() && !own.contains(name);
        let lost = source.difference(&new.variables).filter(|name| !left_out_before(name) && !own_matter(name));
        lost.map(|name| (false, format!("`{{ ${name} }}` of the source is left out"))).collect()
    }

    /// Texts and functions referred to that are not there.
    fn references(&self, id: &str, new: &FtlMessage) -> Vec<(bool, String)> {
        let old = [&self.source_ftl, &self.own_ftl].into_iter().filter_map(|ftl| entry(ftl, id));
        let known: Vec<&FtlTarget> = old.flat_map(|message| &message.references).map(|r| &r.to).collect();
        let is_there = |to: &FtlTarget| match to {
            FtlTarget::Function(name) => FUNCTIONS.iter().any(|function| function.name == *name),
            FtlTarget::Message(id, _) => self.own_ftl.messages.contains_key(id),
            FtlTarget::Term(id, _) => self.own_ftl.terms.contains_key(id),
        };
        let lost = new.references.iter().filter(|r| !known.contains(&&r.to) && !is_there(&r.to));
        lost.map(|r| {
            let (FtlTarget::Function(name) | FtlTarget::Message(name, _) | FtlTarget::Term(name, _)) = &r.to;
            (true, format!("nothing is called `{name}`; a curly bracket that is to be read is written {{\"{{\"}}"))
        })
        .collect()
    }

    /// Whether a file reads as wanted: the edited texts as given, all others as before.
    fn is_as_meant(&self, new: &str, edits: &[(usize, String, String)]) -> bool {
        let (ftl, _) = Ftl::parse(Source { path: self.path, text: new });
        let now = pieces(new);
        let wording = |id: &str, attribute: Option<&str>| {
            let key = attribute.map(str::to_owned);
            entry(&ftl, id).and_then(|message| message.wordings.get(&key)).map(|wording| &wording.text)
        };
        let edited = edits.iter().all(|(_, row_id, cell)| {
            let (id, attribute) = split(row_id);
            let wanted = uses(cell).and_then(|message| message.wordings.get(&None).map(|w| w.text.clone()));
            wording(id, attribute) == wanted.as_ref()
        });
        let is_edited = |piece: &Piece| edits.iter().any(|(_, id, _)| is_same(piece, id));
        let kept = |piece: &&Piece| !is_edited(piece) && !piece.text.is_empty();
        let before = self.own.iter().filter(kept).map(|p| (&p.id, &p.attribute, &p.text));
        edited && before.eq(now.iter().filter(kept).map(|p| (&p.id, &p.attribute, &p.text)))
    }
}

fn list(names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// The file with the edits in their places; texts that were not there come after those they follow in the source.
fn compose(text: &str, here: &Here<'_>, edits: &[(usize, String, String)]) -> Option<String> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    // Place, and what is written there instead.
    let mut changes: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    let mut added: BTreeMap<&str, Vec<(Option<&str>, &str)>> = BTreeMap::new();
    for (_, row_id, cell) in edits {
        let (id, attribute) = split(row_id);
        match here.own.iter().find(|piece| is_same(piece, row_id)) {
            Some(piece) => {
                let raw = &text[piece.span.clone()];
                let indent = indent_of(raw, attribute.is_some());
                changes.push((piece.span.clone(), written(cell, raw, &indent, newline).ok()?));
            }
            None => added.entry(id).or_default().push((attribute, cell)),
        }
    }
    let attribute_text = |name: &str, cell: &str| -> Option<String> {
        Some(format!("{newline}    .{name} ={}", written(cell, "", "        ", newline).ok()?))
    };
    let mut order: Vec<&str> = here.originals.iter().chain(&here.own).map(|piece| piece.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    order.retain(|id| seen.insert(*id));
    let end_of = |id: &str| here.own.iter().filter(|piece| piece.id == id).map(|piece| piece.span.end).max();
    let mut last: Option<usize> = None;
    let mut at_end = String::new();
    for id in order {
        let own_end = end_of(id);
        if let Some(parts) = added.get(id) {
            let mut new = String::new();
            if own_end.is_none() {
                let (_, value) = parts.iter().find(|(attribute, _)| attribute.is_none())?;
                new = format!("{id} ={}", written(value, "", "    ", newline).ok()?);
            }
            for (name, cell) in parts.iter().filter_map(|(name, cell)| Some(((*name)?, *cell))) {
                new.push_str(&attribute_text(name, cell)?);
            }
            match (own_end, last) {
                (Some(end), _) => changes.push((end..end, new)),
                (None, Some(end)) => changes.push((end..end, format!("{newline}{new}"))),
                (None, None) => at_end.push_str(&format!("{new}{newline}")),
            }
        }
        last = own_end.or(last);
    }
    changes.sort_by_key(|(span, _)| (span.start, span.end));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (span, new) in changes {
        out.push_str(text.get(at..span.start)?);
        out.push_str(&new);
        at = span.end;
    }
    out.push_str(text.get(at..)?);
    if !at_end.is_empty() {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(newline);
        }
        out.push_str(&at_end);
    }
    Some(out)
}

/// What the lines of a text below its first are indented by.
fn indent_of(raw: &str, is_attribute: bool) -> String {
    let lines = raw.split('\n').skip(1).filter(|line| !line.trim().is_empty());
    let common = lines.map(|line| line.len() - line.trim_start_matches(' ').len()).min().filter(|n| *n > 0);
    " ".repeat(common.unwrap_or(if is_attribute { 8 } else { 4 }))
}
