//! The shape of a text, whatever its words: how long its sentences are. Must never know a word or a weight.

use super::normal::{Normal, SENTENCE};
use super::work::add_steps;
use std::ops::Range;

/// Texts of fewer words have no manner to speak of.
const FEWEST: usize = 3;

/// The whole of a text, unless it is too short to expect anything of it.
pub(super) fn whole(text: &Normal) -> Option<Range<usize>> {
    (text.words() >= FEWEST).then_some(0..text.len())
}

/// Sentences of at most so many words, in a text that has a longer one.
pub(super) fn clipped(text: &Normal, most: usize) -> impl Iterator<Item = Range<usize>> {
    add_steps(text.len());
    let is_clipped = move |range: &Range<usize>| range.len() < text.len() && text.words_in(range.clone()) <= most;
    sentences(text).filter(is_clipped)
}

fn sentences(text: &Normal) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.chars.get(from + 1..)?;
        let end = rest.iter().position(|c| c.is(SENTENCE)).map_or(text.len(), |at| from + 1 + at);
        let sentence = from..end;
        from = end;
        Some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::super::segment::Segmenter;
    use super::*;

    fn short(typed: &str) -> Vec<String> {
        let text = Normal::new(typed, &Segmenter::default());
        clipped(&text, 2).map(|r| typed[text.span(r)].to_owned()).collect()
    }

    #[test]
    fn clipped_sentences_stand_beside_others() {
        assert_eq!(short("Let me say it slowly. The pool. Is. Closed."), ["The pool", "Is", "Closed"]);
        assert_eq!(short("Closed"), Vec::<String>::new(), "a whole reply may be short");
        assert_eq!(short("پنج روز طول می‌کشد. پنج روز."), ["پنج روز"]);
        assert_eq!(short(""), Vec::<String>::new());
    }

    #[test]
    fn a_text_of_a_word_or_two_expects_nothing() {
        let text = |typed: &str| Normal::new(typed, &Segmenter::default());
        assert_eq!((whole(&text("Yes")), whole(&text("We close early"))), (None, Some(0..12)));
    }
}
