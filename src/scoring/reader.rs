//! Reads a reply: which markers of manner it carries, which points it makes or gets wrong.

use crate::language::{Lexicon, Marker, Normal, Pattern, Segmenter};
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

/// Reads replies in one language.
#[derive(Debug, Clone)]
pub struct Reader {
    segmenter: Segmenter,
    lexicon: Arc<Lexicon>,
    points: Vec<PointPatterns>,
}

impl Reader {
    /// A reader for one scenario's points; without points only manner is read.
    pub fn new(lexicon: Arc<Lexicon>, points: Vec<PointPatterns>) -> Reader {
        Reader { segmenter: Segmenter::default(), lexicon, points }
    }

    /// Reads a reply.
    pub fn read(&self, text: &str) -> Reading {
        let normal = Normal::new(text, &self.segmenter);
        let first = |patterns: &[Pattern]| {
            patterns.iter().filter_map(|p| p.find(&normal)).min_by_key(|r| (r.start, std::cmp::Reverse(r.end)))
        };
        let mut reading = Reading { markers: self.lexicon.find(&normal), words: normal.words(), ..Reading::default() };
        for point in &self.points {
            if let Some(range) = first(&point.wrong) {
                if point.forbidden {
                    continue;
                }
                reading.wrong.push(PointHit { id: point.id.clone(), span: normal.span(range) });
            } else if let Some(range) = first(&point.accept) {
                reading.made.push(PointHit { id: point.id.clone(), span: normal.span(range) });
            }
        }
        reading
    }
}
