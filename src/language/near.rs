//! What a pattern that was not found would have needed: which of its parts stand in the text, and which do not.

use super::normal::Normal;
use super::pattern::Pattern;
use std::ops::Range;

/// A pattern that was nearly found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// Positions of the parts that are there.
    pub heard: Vec<Range<usize>>,
    /// The parts that are not there, as the author wrote them; empty when all are there, but not in this order or too far apart.
    pub missing: Vec<String>,
}

impl NearMiss {
    /// How much of the pattern is there, of 1.
    fn share(&self) -> f64 {
        self.heard.len() as f64 / (self.heard.len() + self.missing.len()).max(1) as f64
    }
}

/// Of patterns that were not found, the one that came nearest: at least half of its parts are there.
pub fn nearest(patterns: &[Pattern], text: &Normal) -> Option<NearMiss> {
    let near = |pattern: &Pattern| Some(near(pattern, text)).filter(|n| n.share() >= 0.5);
    let length = |n: &NearMiss| n.heard.iter().map(|r| r.len()).sum::<usize>();
    let better = |a: &NearMiss, b: &NearMiss| a.share().total_cmp(&b.share()).then(length(a).cmp(&length(b)));
    patterns.iter().filter_map(near).max_by(better)
}

fn near(pattern: &Pattern, text: &Normal) -> NearMiss {
    let mut near = NearMiss { heard: Vec::new(), missing: Vec::new() };
    for part in parts(pattern.source()) {
        // What cannot be read alone is a gap, or may be left out.
        let Ok(part) = Pattern::parse(part) else { continue };
        match part.find(text) {
            Some(range) => near.heard.push(range),
            None => near.missing.push(part.source().to_owned()),
        }
    }
    near
}

/// The parts of a pattern between spaces that stand in no group.
fn parts(source: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    source
        .split(move |c: char| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0 && c.is_whitespace()
        })
        .filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::segment::Segmenter;
    use super::*;

    #[test]
    fn a_near_miss_says_what_was_missing() {
        let normal = |text: &str| Normal::new(text, &Segmenter::default());
        let patterns = [Pattern::parse("(send|post) it ... (by|on) (monday|tuesday)").unwrap()];
        let near = nearest(&patterns, &normal("I will send it by Friday")).unwrap();
        assert_eq!(near.missing, ["(monday|tuesday)"]);
        assert_eq!(nearest(&patterns, &normal("Hello there")), None);
        assert_eq!(nearest(&patterns, &normal("On Monday we send it")).unwrap().missing.len(), 0);
    }
}
