//! Reads a reply: which markers of manner it carries, which points it makes or gets wrong.

use crate::language::{Found, Lexicon, Marker, Matcher, Normal, Pattern, Segmenter, nearest, quotations};
use crate::scenario::PointId;
use std::ops::Range;
use std::sync::Arc;

/// The wordings of one point in one language, its facts filled in.
#[derive(Debug, Clone)]
pub struct PointPatterns {
    /// The point.
    pub id: PointId,
    /// Wordings that make it.
    pub accept: Vec<Pattern>,
    /// Wordings that state it wrongly; for a forbidden point, wordings that excuse.
    pub wrong: Vec<Pattern>,
    /// Whether it must not be made: then nothing about it is wrong but making it.
    pub forbidden: bool,
}

/// A point found in a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointHit {
    /// The point.
    pub id: PointId,
    /// Bytes of the reply.
    pub span: Range<usize>,
    /// Whether these very words were the customer's before: repeating them gives nothing away.
    pub echo: bool,
}

/// What was found in a reply.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Markers of manner in the reply's order.
    pub markers: Vec<Marker>,
    /// Points made, each once.
    pub made: Vec<PointHit>,
    /// Points stated wrongly; such a point is not made.
    pub wrong: Vec<PointHit>,
    /// Number of words.
    pub words: usize,
}

/// A point, and which of the matcher's patterns are its wordings.
#[derive(Debug, Clone)]
struct Point {
    id: PointId,
    accept: Range<u32>,
    wrong: Range<u32>,
    forbidden: bool,
}

/// Reads replies in one language.
#[derive(Debug, Clone)]
pub struct Reader {
    segmenter: Segmenter,
    lexicon: Arc<Lexicon>,
    wordings: Matcher,
    points: Vec<Point>,
}

impl Reader {
    /// A reader for one scenario's points; without points only manner is read.
    pub fn new(lexicon: Arc<Lexicon>, points: Vec<PointPatterns>) -> Reader {
        let mut patterns = Vec::new();
        let mut number = |new: Vec<Pattern>| {
            let from = patterns.len() as u32;
            patterns.extend(new);
            from..patterns.len() as u32
        };
        let number =
            |p: PointPatterns| Point { id: p.id, accept: number(p.accept), wrong: number(p.wrong), forbidden: p.forbidden };
        let points = points.into_iter().map(number).collect();
        Reader { segmenter: Segmenter::default(), lexicon, wordings: Matcher::new(patterns), points }
    }

    /// Reads a reply of which nothing is known that went before.
    pub fn read(&self, text: &str) -> Reading {
        self.read_after(text, None)
    }

    /// Reads a reply to what the customer said before. The customer's words, quoted, are not the agent's.
    pub fn read_after(&self, text: &str, customer: Option<&str>) -> Reading {
        let normal = Normal::new(text, &self.segmenter);
        let before = customer.map(|said| Normal::new(said, &self.segmenter));
        let foreign = foreign(text, &normal, before.as_ref());
        let own = |range: &Range<usize>| !foreign.iter().any(|f| f.start <= range.start && range.end <= f.end);
        let mut reading = Reading { markers: self.lexicon.find_where(&normal, own), words: normal.words(), ..Reading::default() };
        let mut found = self.wordings.find(&normal);
        found.retain(|f| own(&f.range));
        for point in &self.points {
            let wrong = of(&found, &point.wrong);
            let hit = |range: &Range<usize>| PointHit {
                id: point.id.clone(),
                span: normal.span(range.clone()),
                echo: before.as_ref().is_some_and(|b| b.says(&normal, range.clone())),
            };
            if point.forbidden {
                // An excuse holds for its own sentence.
                let excused = |f: &&Found| wrong.iter().any(|w| normal.same_sentence(w.range.start, f.range.start));
                reading.made.extend(first(of(&found, &point.accept).iter().filter(|f| !excused(f))).map(hit));
            } else if let Some(range) = first(wrong.iter()) {
                reading.wrong.push(hit(range));
            } else {
                reading.made.extend(first(of(&found, &point.accept).iter()).map(hit));
            }
        }
        reading
    }

    /// Of points a reading did not find, those that were nearly made, and what was missing.
    pub fn near(&self, text: &str, reading: &Reading) -> Vec<NearHit> {
        let normal = Normal::new(text, &self.segmenter);
        let found = |id: &PointId| reading.made.iter().chain(&reading.wrong).any(|hit| hit.id == *id);
        let open = self.points.iter().filter(|point| !point.forbidden && !found(&point.id));
        let near = |point: &Point| {
            let near = nearest(self.wordings.patterns(&point.accept), &normal)?;
            let heard = near.heard.into_iter().map(|range| normal.span(range)).collect();
            Some(NearHit { id: point.id.clone(), heard, missing: near.missing })
        };
        open.filter_map(near).collect()
    }
}

/// A point that was nearly made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearHit {
    /// The point.
    pub id: PointId,
    /// Bytes of the reply: what is there of the nearest wording.
    pub heard: Vec<Range<usize>>,
    /// What that wording would have needed; empty when only the order or the distance is wrong.
    pub missing: Vec<String>,
}

/// The matches of these patterns; matches stand in the order of patterns.
fn of<'f>(found: &'f [Found], patterns: &Range<u32>) -> &'f [Found] {
    let from = found.partition_point(|f| f.pattern < patterns.start);
    let to = found.partition_point(|f| f.pattern < patterns.end);
    &found[from..to]
}

/// The first match, the longest of those that begin together.
fn first<'f>(found: impl Iterator<Item = &'f Found>) -> Option<&'f Range<usize>> {
    found.map(|f| &f.range).min_by_key(|r| (r.start, std::cmp::Reverse(r.end)))
}

/// Where the customer's words are quoted. Where it is not known what the customer said, a single quoted word is taken for the
/// agent's irony, and more for a quotation.
fn foreign(text: &str, normal: &Normal, before: Option<&Normal>) -> Vec<Range<usize>> {
    let all = quotations(text).into_iter().map(|q| (normal.positions(&q.bytes), q.line));
    let theirs = |(range, line): &(Range<usize>, bool)| {
        *line
            || match before {
                Some(before) => before.says(normal, range.clone()),
                None => normal.words_in(range.clone()) > 1,
            }
    };
    all.filter(theirs).map(|(range, _)| range).collect()
}
