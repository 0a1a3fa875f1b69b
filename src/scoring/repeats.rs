//! Sentences said again, word for word: one warm phrase repeated is a script, not warmth.

use crate::language::{Marker, MarkerKind};
use std::collections::BTreeSet;
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
const SHORTEST: usize = 20;

/// A sentence: its bytes, and what it is known by. Punctuation, case and spaces do not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Bytes of the text.
    pub span: Range<usize>,
    key: String,
}

/// What the agent said before.
#[derive(Debug, Clone, Default)]
pub struct Earlier(BTreeSet<String>);

impl Earlier {
    /// Takes in what was said.
    pub fn hear(&mut self, sentences: &[Sentence]) {
        self.0.extend(sentences.iter().map(|s| s.key.clone()));
    }

    /// Sentences of a reply that were said before, word for word.
    pub fn repeated(&self, sentences: &[Sentence], markers: &[Marker]) -> Vec<Repeated> {
        let script = |span: &Range<usize>| {
            let plain = |kind: MarkerKind| matches!(kind, MarkerKind::Courtesy | MarkerKind::Gratitude | MarkerKind::Matter);
            let manner = |kind: MarkerKind| kind.is_credit() && !plain(kind);
            markers.iter().any(|m| span.start <= m.span.start && m.span.end <= span.end && manner(m.kind))
        };
        let again = sentences.iter().filter(|sentence| self.0.contains(&sentence.key));
        again.map(|s| Repeated { is_script: script(&s.span), span: s.span.clone() }).collect()
    }
}

/// The sentences of a text that are long enough to be noticed again. Thai has no full stops: what stands between two spaces is a
/// sentence there.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let is_thai = |c: char| ('\u{E00}'..='\u{E7F}').contains(&c);
    let mut found = Vec::new();
    let mut start = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        if matches!(c, '.' | '!' | '?' | '؟' | '\n') || (c == ' ' && is_thai(last)) {
            let key: String = text[start..at].chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            if key.chars().count() >= SHORTEST {
                found.push(Sentence { span: start..at, key });
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

    fn repeated(text: &str, before: &[&str], markers: &[Marker]) -> Vec<Repeated> {
        let mut earlier = Earlier::default();
        before.iter().for_each(|text| earlier.hear(&sentences(text)));
        earlier.repeated(&sentences(text), markers)
    }

    fn marker(span: Range<usize>, kind: MarkerKind) -> Marker {
        Marker { kind, weight: 1.0, span, pattern: "".into() }
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
