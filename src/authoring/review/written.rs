//! One scenario in one language, all its texts filled in and read once: what the checks look at.

use super::Depth;
use crate::content::Library;
use crate::language::{Normal, Segmenter};
use crate::locale::{Ftl, FtlMessage};
use crate::practice::{self, LocalScript, Setup};
use crate::scenario::{Diagnostic, PointId, Policy, Reply, Scenario, Severity, Source, Turn};
use crate::scoring::{Reader, Reading};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// Facts are drawn with this seed, and with as many after it as it takes to see every name and every amount.
const SEED: u64 = 1;

/// A text read as a reply.
pub struct Read {
    pub text: String,
    pub reading: Reading,
}

/// A text of the scenario.
pub struct Line<'w> {
    pub id: &'w str,
    pub attribute: Option<&'w str>,
    pub text: &'w str,
}

pub struct Written<'l> {
    pub setup: Setup,
    pub script: LocalScript,
    pub reader: Rc<Reader>,
    pub segmenter: Segmenter,
    /// Model answers of turns and offered replies, by the ids of their texts.
    pub read: BTreeMap<String, Read>,
    source: Source<'l>,
    /// The file's messages with their places: wanted only where there is something to tell.
    ftl: OnceCell<Ftl>,
    lines: OnceCell<Vec<(String, Option<String>, String)>>,
    /// Whether anybody reads notes.
    notes: bool,
}

impl<'l> Written<'l> {
    /// Reads it as often as it takes to see every entry of every set that a seed chooses from; nothing where it cannot be played.
    pub fn all(library: &'l Library, id: &str, tag: &str, depth: Depth) -> Vec<Written<'l>> {
        let Ok(setup) = library.setup(id, tag, None, SEED) else { return Vec::new() };
        let seeds = practice::seeds_for_all(&setup.scenario, &setup.catalogue, SEED);
        let mut all: Vec<Written<'l>> = Vec::new();
        for seed in seeds {
            let written = Written::new(library, id, tag, (seed, depth), all.first());
            all.extend(written);
        }
        all
    }

    /// What an earlier one read alike is not read again.
    fn new(
        library: &'l Library,
        id: &str,
        tag: &str,
        (seed, depth): (u64, Depth),
        earlier: Option<&Written<'l>>,
    ) -> Option<Written<'l>> {
        let setup = library.setup(id, tag, None, seed).ok()?;
        let source = library.source(&format!("locales/{tag}/scenarios/{id}.ftl"))?;
        let script = LocalScript::new(&setup)?;
        let alike = earlier.filter(|earlier| earlier.script.points == script.points);
        let reader = alike.map_or_else(|| Rc::new(setup.reader(script.points.clone())), |earlier| earlier.reader.clone());
        let mut read = BTreeMap::new();
        let mut add = |id: String| {
            let text = script.text(&id).to_owned();
            let known = alike.and_then(|earlier| earlier.read.get(&id)).filter(|read| read.text == text);
            let reading = known.map_or_else(|| reader.read(&text), |read| read.reading.clone());
            read.insert(id, Read { text, reading });
        };
        for turn in &setup.scenario.turns {
            add(format!("model-{}", turn.id));
            turn.replies.iter().for_each(|reply| add(reply_id(turn, reply)));
        }
        let segmenter = Segmenter::default();
        let notes = depth == Depth::Thorough;
        Some(Written { setup, script, reader, segmenter, read, source, ftl: OnceCell::new(), lines: OnceCell::new(), notes })
    }

    /// What the seed drew of sets: `name-3`, `bill-2`.
    pub fn drawn(&self) -> Vec<String> {
        let drawn = practice::entries_drawn(self.scenario(), self.setup.seed, &self.setup.catalogue);
        drawn.into_iter().map(|entry| format!("`{entry}`")).collect()
    }

    pub fn scenario(&self) -> &Scenario {
        &self.setup.scenario
    }

    pub fn policy(&self) -> &Policy {
        &self.setup.policy
    }

    pub fn tag(&self) -> &str {
        &self.setup.catalogue.tag
    }

    /// An offered reply as read.
    pub fn reply(&self, turn: &Turn, reply: &Reply) -> Option<&Read> {
        self.read.get(&reply_id(turn, reply))
    }

    /// The model answer of a turn as read.
    pub fn model(&self, turn: &Turn) -> Option<&Read> {
        self.read.get(&format!("model-{}", turn.id))
    }

    /// Points a turn wants under the scenario's own policy.
    pub fn wanted<'w>(&'w self, turn: &'w Turn) -> impl Iterator<Item = &'w PointId> {
        let wants = |id: &&PointId| self.scenario().point(id).is_some_and(|p| self.policy().wants(self.scenario(), p));
        turn.required.iter().filter(wants)
    }

    /// The best offered reply of a turn, if one is better than all others: by the points it makes and the author's marks.
    pub fn best<'t>(&self, turn: &'t Turn) -> Option<&'t Reply> {
        let worth = |reply: &Reply| {
            let point = |id: &PointId| match self.scenario().point(id) {
                Some(p) if p.forbidden.is_some() || !self.policy().wants(self.scenario(), p) => -100,
                _ => i32::from(turn.required.contains(id)) * 10,
            };
            reply.points.iter().map(point).sum::<i32>() + reply.marks.len() as i32
        };
        let best = turn.replies.iter().max_by_key(|reply| worth(reply))?;
        let alone = turn.replies.iter().filter(|reply| worth(reply) == worth(best)).count() == 1;
        (alone && turn.replies.len() > 1 && worth(best) > 0).then_some(best)
    }

    /// Every text with its facts filled in, as far as it says something: no patterns.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let all = self.lines.get_or_init(|| self.all_lines());
        all.iter().map(|(id, attribute, text)| Line { id, attribute: attribute.as_deref(), text })
    }

    fn all_lines(&self) -> Vec<(String, Option<String>, String)> {
        let (scenario, catalogue) = (self.scenario(), &self.setup.catalogue);
        let Some(texts) = practice::texts(scenario, &self.setup.policy, self.setup.seed, catalogue) else { return Vec::new() };
        let mut all = Vec::new();
        for (id, names) in texts.messages() {
            for name in names {
                let is_pattern = id.starts_with("point-") || id.starts_with("ticket-");
                if is_pattern && name.is_some_and(|name| name != "label") {
                    continue;
                }
                let read = || match name {
                    None => texts.value(id),
                    Some(name) => texts.attribute(id, name),
                };
                let text = self.script.kept(id, name).map(str::to_owned).or_else(read);
                all.extend(text.map(|text| (id.to_owned(), name.map(str::to_owned), text)));
            }
        }
        all
    }

    /// A text as the reader sees it.
    pub fn normal(&self, text: &str) -> Normal {
        Normal::new(text, &self.segmenter)
    }

    fn ftl(&self) -> &Ftl {
        self.ftl.get_or_init(|| Ftl::parse(self.source).0)
    }

    /// A message of the file.
    pub fn message(&self, id: &str) -> Option<&FtlMessage> {
        self.ftl().messages.get(id)
    }

    /// Where a text stands in its file: its first line.
    fn place(&self, id: &str, attribute: Option<&str>) -> Range<usize> {
        let message = self.message(id);
        let at = message.and_then(|m| m.wordings.get(&attribute.map(str::to_owned))).map_or(0, |wording| wording.at);
        let length = self.source.text.get(at..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
        at..at + length
    }

    /// A warning about a text, unless the author allows it.
    pub fn warn(&self, found: &mut Vec<Diagnostic>, code: &'static str, text: (&str, Option<&str>), message: String, hint: &str) {
        self.tell(found, Severity::Warning, code, text, None, (message, hint));
    }

    /// A note about a text.
    pub fn note(&self, found: &mut Vec<Diagnostic>, code: &'static str, text: (&str, Option<&str>), message: String, hint: &str) {
        self.tell(found, Severity::Note, code, text, None, (message, hint));
    }

    /// A warning about some words of a text.
    pub fn warn_of(
        &self,
        found: &mut Vec<Diagnostic>,
        code: &'static str,
        text: (&str, Option<&str>),
        words: &str,
        told: (String, &str),
    ) {
        self.tell(found, Severity::Warning, code, text, Some(words), told);
    }

    /// A note about some words of a text.
    pub fn note_of(
        &self,
        found: &mut Vec<Diagnostic>,
        code: &'static str,
        text: (&str, Option<&str>),
        words: &str,
        told: (String, &str),
    ) {
        self.tell(found, Severity::Note, code, text, Some(words), told);
    }

    fn tell(
        &self,
        found: &mut Vec<Diagnostic>,
        severity: Severity,
        code: &'static str,
        (id, attribute): (&str, Option<&str>),
        words: Option<&str>,
        (message, hint): (String, &str),
    ) {
        if severity == Severity::Note && !self.notes {
            return;
        }
        let whole = self.place(id, attribute);
        if self.source.allows(code, whole.start) {
            return;
        }
        // The words stand in the file as they are, but for facts.
        let end =
            self.ftl().messages.values().map(|m| m.at).filter(|at| *at > whole.start).min().unwrap_or(self.source.text.len());
        let within = |words: &str| {
            let at = self.source.find(words, whole.start);
            (at.end > at.start && at.end <= end).then_some(at)
        };
        let span = words.filter(|words| !words.is_empty()).and_then(within).unwrap_or(whole);
        found.push(self.source.diagnostic(code, severity, span, message, hint));
    }
}

/// The id of an offered reply's text.
pub fn reply_id(turn: &Turn, reply: &Reply) -> String {
    format!("reply-{}-{}", turn.id, reply.id)
}
