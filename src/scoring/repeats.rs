//! Sentences said again, word for word: one warm phrase repeated is a script, not warmth.

use crate::language::{Marker, MarkerKind};
use std::ops::Range;

/// A sentence that was said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated {
    /// Bytes of the reply.
    pub span: Range<usize>,
    /// It carries more manner than a plain courtesy, which may be said as often as one likes.
    pub is_script: bool,
}

/// Letters below which a sentence is too short to be noticed again.
const SHORTEST: usize = 16;

/// Sentences of a reply that stand word for word in an earlier one; punctuation, case and spaces do not matter.
/// Thai has no full stops: what stands between two spaces is a sentence there.
pub fn repeated(text: &str, earlier: &[&str], markers: &[Marker]) -> Vec<Repeated> {
    let before: Vec<String> = earlier.iter().flat_map(|text| sentences(text)).map(|(_, key)| key).collect();
    let again = sentences(text).into_iter().filter(|(_, key)| before.contains(key));
    let script = |span: &Range<usize>| {
        let inside = markers.iter().filter(|m| span.start <= m.span.start && m.span.end <= span.end);
        let manner = |kind: MarkerKind| kind.is_credit() && !matches!(kind, MarkerKind::Courtesy | MarkerKind::Gratitude);
        inside.into_iter().any(|m| manner(m.kind))
    };
    again.map(|(span, _)| Repeated { is_script: script(&span), span }).collect()
}

fn sentences(text: &str) -> Vec<(Range<usize>, String)> {
    let is_thai = |c: char| ('\u{E00}'..='\u{E7F}').contains(&c);
    let mut found = Vec::new();
    let mut start = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        if matches!(c, '.' | '!' | '?' | '؟' | '\n') || (c == ' ' && is_thai(last)) {
            let key: String = text[start..at].chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            if key.chars().count() >= SHORTEST {
                found.push((start..at, key));
            }
            start = (at + c.len_utf8()).min(text.len());
        }
        last = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(span: Range<usize>, kind: MarkerKind) -> Marker {
        Marker { kind, weight: 1.0, span, pattern: String::new() }
    }

    #[test]
    fn the_same_sentence_is_found_whatever_its_dress() {
        let before = ["I understand how upsetting this is. What is the number?"];
        let again = repeated("OK. I understand, how upsetting this is!", &before, &[marker(4..16, MarkerKind::Empathy)]);
        assert_eq!(again, [Repeated { span: 3..39, is_script: true }]);
        assert!(repeated("I understand how annoying this is.", &before, &[]).is_empty());
    }

    #[test]
    fn short_courtesies_may_be_said_again() {
        assert!(repeated("Thank you.", &["Thank you."], &[]).is_empty());
        let long = "Thank you for your patience.";
        assert!(!repeated(long, &[long], &[marker(0..9, MarkerKind::Gratitude)])[0].is_script);
    }

    #[test]
    fn thai_sentences_end_at_a_space() {
        let said = "เข้าใจเลยค่ะว่ารอนานมาก ขอเลขคำสั่งซื้อนะคะ";
        assert_eq!(repeated("เข้าใจเลยค่ะว่ารอนานมาก เดี๋ยวตามให้นะคะ", &[said], &[]).len(), 1);
    }
}
