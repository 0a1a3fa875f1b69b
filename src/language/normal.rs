//! Normalising: what a person typed becomes comparable characters, each still knowing the bytes it came from.
//!
//! Lower case; compatibility forms and diacritics folded (NFKD); Arabic and Persian letter variants made equal; harakat, tatweel,
//! ZWNJ, bidi marks and apostrophes dropped; digits of all systems made equal; Thai SARA AM split and its tone mark put first;
//! doubled tone marks made one. Spaces and punctuation disappear, but where words and sentences begin is kept.

use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Finds word boundaries in every language; Thai by dictionary.
#[derive(Debug, Clone, Copy)]
pub struct Segmenter(WordSegmenterBorrowed<'static>);

impl Default for Segmenter {
    fn default() -> Self {
        // The dictionary model: the LSTM one splits common words such as ขอบคุณ.
        Segmenter(WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NormalChar {
    pub c: char,
    /// Byte range in the text as typed.
    start: u32,
    end: u32,
    pub word_start: bool,
    pub sentence_start: bool,
}

/// A text in comparable form. Positions are indices of its characters; [`Normal::span`] leads back to bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Normal {
    pub(super) chars: Vec<NormalChar>,
}

impl Normal {
    /// Normalises a text.
    pub fn new(text: &str, segmenter: &Segmenter) -> Normal {
        let mut chars: Vec<NormalChar> = Vec::with_capacity(text.len());
        let mut sentence_start = true;
        let mut word_from = 0;
        for (at, kind) in segmenter.0.segment_str(text).iter_with_word_type() {
            if at == word_from {
                continue;
            }
            let word = text.get(word_from..at).unwrap_or("");
            let mut word_start = true;
            // Persian ZWNJ joins one written word; to the segmenter it is no boundary.
            for (offset, c) in word.char_indices() {
                let start = word_from + offset;
                if ends_sentence(c) && !(kind.is_word_like() && offset + c.len_utf8() < word.len()) {
                    sentence_start = true;
                    continue;
                }
                if let Some(last) = chars.last_mut().filter(|last| is_arabic_mark(c) && last.end as usize == start) {
                    last.end += c.len_utf8() as u32;
                }
                for folded in std::iter::once(c).nfkd().flat_map(char::to_lowercase).filter_map(fold) {
                    let new = NormalChar {
                        c: folded,
                        start: start as u32,
                        end: (start + c.len_utf8()) as u32,
                        word_start,
                        sentence_start,
                    };
                    if push(&mut chars, new) {
                        (word_start, sentence_start) = (false, false);
                    }
                }
            }
            word_from = at;
        }
        Normal { chars }
    }

    /// How many comparable characters there are.
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Whether nothing comparable is left.
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// Bytes of the text as typed behind a range of positions.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        match (self.chars.get(range.start), self.chars.get(range.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => first.start as usize..last.end as usize,
            _ => 0..0,
        }
    }

    /// How many words there are.
    pub fn words(&self) -> usize {
        self.chars.iter().filter(|c| c.word_start).count()
    }

    /// The comparable characters as text, for comparing and for showing authors.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for c in &self.chars {
            let within_thai = is_thai(c.c) && text.chars().next_back().is_some_and(is_thai);
            if c.word_start && !text.is_empty() && !within_thai {
                text.push(' ');
            }
            text.push(c.c);
        }
        text
    }

    /// The range of the whole words that the `count` words before `at` cover, within its sentence.
    pub(super) fn words_before(&self, at: usize, count: usize) -> Range<usize> {
        let mut start = at;
        let mut left = count;
        while start > 0 && left > 0 && !self.chars.get(start).is_some_and(|c| c.sentence_start) {
            start -= 1;
            if self.chars[start].word_start {
                left -= 1;
            }
        }
        start..at
    }
}

/// Adds a character unless Thai order or doubling wants otherwise; tells whether the text grew.
fn push(chars: &mut Vec<NormalChar>, new: NormalChar) -> bool {
    if let Some(last) = chars.last_mut() {
        if is_thai_tone(new.c) && last.c == new.c {
            last.end = new.end;
            return false;
        }
        if is_thai_tone(new.c) && last.c == NIKHAHIT {
            // น + ํ + ้ + า and น + ้ + ํ + า are the same word to a reader.
            let nikhahit = NormalChar { c: NIKHAHIT, ..new };
            last.c = new.c;
            chars.push(nikhahit);
            return true;
        }
    }
    chars.push(new);
    true
}

const NIKHAHIT: char = '\u{0E4D}';

fn is_thai_tone(c: char) -> bool {
    ('\u{0E48}'..='\u{0E4B}').contains(&c)
}

/// Thai needs no space between words, so patterns may begin and end anywhere but inside a letter's marks.
pub(super) fn is_thai(c: char) -> bool {
    ('\u{0E01}'..='\u{0E5B}').contains(&c)
}

/// A Thai sign that belongs to the letter before it.
pub(super) fn is_thai_mark(c: char) -> bool {
    matches!(c, '\u{0E31}' | '\u{0E33}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | '\n' | '…' | '。')
}

/// One character in comparable form; `None` for what is dropped.
pub(super) fn fold(c: char) -> Option<char> {
    let folded = match c {
        'ی' | 'ى' | 'ې' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' => 'ه',
        'ٱ' => 'ا',
        // a decimal sign inside a number
        '٫' => '.',
        '.' => '.',
        _ => digit_value(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    };
    if is_arabic_mark(folded) {
        return None;
    }
    let keep = folded == '.'
        || (folded.is_alphanumeric() && folded != '\u{0640}')
        || is_thai_mark(folded)
        || matches!(folded, '%' | '£' | '$' | '€' | '฿' | '#');
    keep.then_some(folded)
}

/// Harakat, Koranic signs and the hamza and madda that NFKD splits off.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
}

/// The value of a digit of any of the four languages' systems.
pub fn digit_value(c: char) -> Option<u32> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '๐'..='๙' => '๐',
        _ => return c.to_digit(10),
    };
    Some(c as u32 - zero as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> String {
        Normal::new(s, &Segmenter::default()).text()
    }

    #[test]
    fn variants_are_equal() {
        assert_eq!(text("می‌شود كتاب۱۲"), text("می‌شود کتاب12"));
        assert_eq!(text("أُرْسِلَتْ إليـــك مكتبة"), text("ارسلت اليك مكتبه"));
        assert_eq!(text("Don’t CAFÉ"), "dont cafe");
        assert_eq!(text("น้ำ"), text("น\u{0E4D}\u{0E49}า"));
        assert_eq!(text("ค่่ะ"), text("ค่ะ"));
        assert_eq!(text("٢٥٠ ۲۵۰"), "250 250");
    }

    #[test]
    fn spans_lead_back_to_what_was_typed() {
        let typed = "  «سلام» Don’t!";
        let normal = Normal::new(typed, &Segmenter::default());
        assert_eq!(&typed[normal.span(0..4)], "سلام");
        assert_eq!(&typed[normal.span(4..8)], "Don’t");
    }

    #[test]
    fn sentences_begin_after_their_marks() {
        let normal = Normal::new("Yes. No 3.5 kg", &Segmenter::default());
        let starts: Vec<char> = normal.chars.iter().filter(|c| c.sentence_start).map(|c| c.c).collect();
        assert_eq!(starts, ['y', 'n']);
        assert_eq!(normal.text(), "yes no 3.5 kg");
    }
}
