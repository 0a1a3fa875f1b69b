//! Two languages side by side: one row a text, in the order of the source.

use super::context::Contexts;
use super::pieces::{Piece, entry, pieces};
use crate::content::{Sources, same_as_source};
use crate::locale::Ftl;
use crate::scenario::{Scenario, Source, load_draft, set_of_message};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What is to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// A scenario's id, or `app` for the program's own texts.
    pub what: String,
    /// The language translated from.
    pub from: String,
    /// The language translated into.
    pub to: String,
}

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is no translation.
    Untranslated,
    /// It reads as in the source, which nobody said is meant.
    SameAsSource,
    /// The source was changed since it was translated.
    SourceChanged,
    /// A further wording of the source, where the translation has its own already: nothing has to be done.
    Optional,
    /// There is a translation.
    Done,
}

impl State {
    /// Whether something is left to do.
    pub fn is_open(self) -> bool {
        !matches!(self, State::Done | State::Optional)
    }

    /// As written in files.
    pub fn id(self) -> &'static str {
        match self {
            State::Untranslated => "untranslated",
            State::SameAsSource => "same as source",
            State::SourceChanged => "source changed",
            State::Optional => "optional",
            State::Done => "done",
        }
    }
}

/// One text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The file the translation lies in.
    pub file: String,
    /// The message, and after a point its attribute.
    pub id: String,
    /// The source; empty where only the translation has the text.
    pub source: String,
    /// The translation, as far as there is one.
    pub target: String,
    /// How far it is.
    pub state: State,
    /// What it is, who says it to whom, what its variables stand for.
    pub context: String,
    /// The most characters that its channel allows.
    pub limit: Option<usize>,
    /// A short sum of the source, by which a later change of it is seen.
    pub hash: String,
}

/// A short sum of a source text. It begins with a letter that no number has: spreadsheets would round one.
pub(super) fn sum(source: &str) -> String {
    let digits: String = Sha256::digest(source.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("s{digits}")
}

/// The files of a job: path in the source language, path in the target language.
pub(super) fn files(sources: &Sources, job: &Job) -> Vec<(String, String)> {
    let (from, to) = (format!("locales/{}/", job.from), format!("locales/{}/", job.to));
    if job.what == "app" {
        let own = sources.under(&from, ".ftl").filter(|(path, _)| !path[from.len()..].contains('/'));
        return own.map(|(path, _)| (path.to_owned(), path.replacen(&from, &to, 1))).collect();
    }
    let file = format!("scenarios/{}.ftl", job.what);
    let (from, to) = (format!("{from}{file}"), format!("{to}{file}"));
    sources.0.contains_key(&from).then_some((from, to)).into_iter().collect()
}

/// Every text of a job. `since` holds the sums of an earlier file by file and id: a text whose source differs from it was changed.
pub fn rows(sources: &Sources, job: &Job, since: &BTreeMap<(String, String), String>) -> Vec<Row> {
    let ron = sources.under("scenarios/", ".ron").find(|(path, _)| path.ends_with(&format!("/{}.ron", job.what)));
    let scenario = ron.and_then(|(path, text)| load_draft(Source { path, text }).0);
    let mut all = Vec::new();
    for (from, to) in files(sources, job) {
        let (source, target) = (text_of(sources, &from), text_of(sources, &to));
        let (originals, own) = (pieces(source), pieces(target));
        let (source_ftl, _) = Ftl::parse(Source { path: &from, text: source });
        let (target_ftl, _) = Ftl::parse(Source { path: &to, text: target });
        let contexts = Contexts::new(scenario.as_ref(), &originals);
        for (piece, in_source) in in_order(&originals, &own) {
            let id = piece.name();
            let original = if in_source { piece.text.clone() } else { String::new() };
            let translated = own.iter().find(|p| p.id == piece.id && p.attribute == piece.attribute);
            let target = translated.map_or_else(String::new, |p| p.text.clone());
            if original.is_empty() && target.is_empty() {
                continue;
            }
            let same = || {
                let pair = entry(&target_ftl, &piece.id).zip(entry(&source_ftl, &piece.id));
                pair.is_some_and(|(own, original)| same_as_source(&piece.id, own, original).contains(&piece.attribute))
            };
            let hash = sum(&original);
            let state = match since.get(&(to.clone(), id.clone())) {
                _ if target.is_empty() && (is_further(piece, &own) || is_own_matter(scenario.as_ref(), piece, &own)) => {
                    State::Optional
                }
                _ if target.is_empty() => State::Untranslated,
                _ if same() => State::SameAsSource,
                Some(then) if *then != hash => State::SourceChanged,
                _ => State::Done,
            };
            let (context, limit) = contexts.of(piece);
            all.push(Row { file: to.clone(), id, source: original, target, state, context, limit, hash });
        }
    }
    all
}

/// Whether a text is an entry of a set, such as a name, or a form of one, where the language has entries with forms of its own.
fn is_own_matter(scenario: Option<&Scenario>, piece: &Piece, own: &[Piece]) -> bool {
    let set = |piece: &Piece| set_of_message(scenario, &piece.id).map(|(set, _)| set);
    set(piece).is_some_and(|wanted| own.iter().any(|p| set(p) == Some(wanted)))
}

/// Whether a text is one wording of several, of which a language has as many as it likes and this one has some.
fn is_further(piece: &Piece, own: &[Piece]) -> bool {
    let kind = |attribute: &str| attribute.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-').to_owned();
    let several = ["calm", "tense", "hot", "p", "x", "line", "mild", "real"];
    let Some(wanted) = piece.attribute.as_deref().map(kind).filter(|kind| several.contains(&kind.as_str())) else { return false };
    let moods = ["calm", "tense", "hot"];
    // Moods without a wording, and wordings that undo a point, need none.
    let needs_none = moods.contains(&wanted.as_str()) || wanted == "x";
    let mut same_message = own.iter().filter(|p| p.id == piece.id);
    same_message.any(|p| needs_none || p.attribute.as_deref().map(kind) == Some(wanted.clone()))
}

pub(super) fn text_of<'s>(sources: &'s Sources, path: &str) -> &'s str {
    sources.0.get(path).map_or("", String::as_str)
}

/// The source's texts, each message followed by what only the translation has of it; then messages only the translation has.
fn in_order<'p>(originals: &'p [Piece], own: &'p [Piece]) -> Vec<(&'p Piece, bool)> {
    let mut order = Vec::new();
    for (n, piece) in originals.iter().enumerate() {
        order.push((piece, true));
        if originals.get(n + 1).is_none_or(|next| next.id != piece.id) {
            let has = |extra: &Piece| originals.iter().any(|p| p.id == extra.id && p.attribute == extra.attribute);
            order.extend(own.iter().filter(|extra| extra.id == piece.id && !has(extra)).map(|extra| (extra, false)));
        }
    }
    let further = own.iter().filter(|extra| !originals.iter().any(|p| p.id == extra.id));
    order.extend(further.map(|extra| (extra, false)));
    order
}

/// Splits the name of a text into message and attribute.
pub(super) fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

pub(super) fn is_same(piece: &Piece, id: &str) -> bool {
    split(id) == (piece.id.as_str(), piece.attribute.as_deref())
}
