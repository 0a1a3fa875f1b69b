//! Normalising: what a person typed becomes comparable characters, each still knowing the bytes it came from.
//!
//! Lower case; compatibility forms and diacritics folded (NFKD); Arabic and Persian letter variants made equal; harakat, tatweel,
//! ZWNJ, bidi marks and apostrophes dropped; digits of all systems made equal; Thai SARA AM split and its tone mark put first;
//! doubled tone marks made one. Spaces and punctuation disappear, but where words, clauses and sentences begin is kept.

use super::fold::*;
use super::segment::{Piece, Segmenter, Take};
use super::work::add_steps;
use std::cell::Cell;
use std::mem;
use std::ops::Range;

/// Begins a word.
pub(super) const WORD: u8 = 1;
/// Begins a sentence.
pub(super) const SENTENCE: u8 = 2;
/// Begins a clause: after a comma and such, in Thai after a space.
pub(super) const CLAUSE: u8 = 4;
/// A phrase may begin or end before it: a word's beginning, in Thai any letter.
pub(super) const BOUND: u8 = 8;
/// Stands in a sentence that ends with a question mark.
pub(super) const ASKED: u8 = 16;

/// A word beyond this length is not searched for its beginning.
const LONGEST_WORD: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NormalChar {
    pub c: char,
    /// Byte range in the text as typed.
    pub start: u32,
    pub end: u32,
    pub class: Class,
    flags: u8,
}

impl NormalChar {
    #[inline]
    pub fn is(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    #[inline]
    pub fn has_all(self, flags: u8) -> bool {
        self.flags & flags == flags
    }

    /// Its signs among these.
    pub fn signs(self, among: u8) -> u8 {
        self.flags & among
    }
}

/// A text in comparable form. Positions are indices of its characters; [`Normal::span`] leads back to bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Normal {
    pub(super) chars: Vec<NormalChar>,
}

/// Room that is kept for the next text; more than any reply needs is given back.
const MOST_ROOM: usize = 1 << 14;

thread_local! {
    static ROOM: Cell<Vec<NormalChar>> = const { Cell::new(Vec::new()) };
}

impl Drop for Normal {
    fn drop(&mut self) {
        if (1..=MOST_ROOM).contains(&self.chars.capacity()) {
            // A thread that ends keeps no room.
            let _ = ROOM.try_with(|room| room.set(mem::take(&mut self.chars)));
        }
    }
}

/// What the next comparable character begins.
struct Builder {
    chars: Vec<NormalChar>,
    begins: u8,
    spaced: bool,
    /// Whether there is any Thai letter.
    thai: bool,
}

impl Normal {
    /// Normalises a text.
    pub fn new(text: &str, segmenter: &Segmenter) -> Normal {
        let mut chars = ROOM.try_with(Cell::take).unwrap_or_default();
        chars.clear();
        chars.reserve(text.len());
        let mut builder = Builder { chars, begins: SENTENCE | CLAUSE, spaced: false, thai: false };
        segmenter.pieces(text, &mut builder);
        let Builder { mut chars, thai, .. } = builder;
        if let Some(first) = chars.first_mut() {
            first.flags |= BOUND;
        }
        if thai {
            let mut before = false;
            for c in &mut chars {
                let thai = is_thai(c.c);
                if before && thai && !is_thai_mark(c.c) {
                    c.flags |= BOUND;
                }
                before = thai;
            }
        }
        add_steps(text.len());
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
        self.words_in(0..self.len())
    }

    /// The positions of each word.
    pub(super) fn word_ranges(&self) -> impl Iterator<Item = Range<usize>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let rest = self.chars.get(from + 1..)?;
            let end = rest.iter().position(|c| c.is(WORD)).map_or(self.chars.len(), |at| from + 1 + at);
            let word = from..end;
            from = end;
            Some(word)
        })
    }

    /// Adds another text's words as one word of other letters, which stands for the same bytes.
    pub(super) fn push_word(&mut self, text: &Normal, range: Range<usize>, letters: impl Iterator<Item = char>) {
        let bytes = text.span(range.clone());
        let (start, end) = (bytes.start as u32, bytes.end as u32);
        let Some(first) = text.chars.get(range.start) else { return };
        for (at, c) in letters.enumerate() {
            let flags = if at == 0 { first.flags } else { 0 };
            self.chars.push(NormalChar { c, start, end, class: class_of(c), flags });
        }
    }

    /// Adds a range of another text as the one letter that stands for a name; what follows begins a word.
    pub(super) fn push_name(&mut self, text: &Normal, range: Range<usize>) {
        let bytes = text.span(range.clone());
        let Some(first) = text.chars.get(range.start) else { return };
        let flags = first.flags | WORD | BOUND;
        self.chars.push(NormalChar { c: NAME, start: bytes.start as u32, end: bytes.end as u32, class: class_of(NAME), flags });
    }

    /// Adds a character that may stand right behind a name.
    pub(super) fn push_after_name(&mut self, c: NormalChar) {
        let behind = self.chars.last().is_some_and(|last| last.c == NAME);
        let flags = c.flags | if behind { WORD | BOUND } else { 0 };
        self.chars.push(NormalChar { flags, ..c });
    }

    /// Adds letters with signs of their own in the place of a range of another text.
    pub(super) fn push_signed(&mut self, text: &Normal, range: Range<usize>, letters: &[(char, u8)]) {
        let bytes = text.span(range.clone());
        let (start, end) = (bytes.start as u32, bytes.end as u32);
        let Some(first) = text.chars.get(range.start) else { return };
        for (at, (c, signs)) in letters.iter().enumerate() {
            let flags = if at == 0 { first.flags } else { *signs | (first.flags & ASKED) };
            self.chars.push(NormalChar { c: *c, start, end, class: class_of(*c), flags });
        }
    }

    /// How many words begin in a range.
    pub fn words_in(&self, range: Range<usize>) -> usize {
        self.chars.get(range).unwrap_or_default().iter().filter(|c| c.is(WORD)).count()
    }

    /// The comparable characters as text, for comparing and for showing authors.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for c in &self.chars {
            let within_thai = is_thai(c.c) && text.chars().next_back().is_some_and(is_thai);
            if c.is(WORD) && !text.is_empty() && !within_thai {
                text.push(' ');
            }
            text.push(c.c);
        }
        text
    }

    /// Whether the words of another text's range stand here too, whole and in the same order.
    pub fn says(&self, other: &Normal, range: Range<usize>) -> bool {
        let Some(wanted) = other.chars.get(range).filter(|w| !w.is_empty()) else { return false };
        add_steps(self.len());
        let ends = (0..self.len()).filter(|at| self.is_bound(*at)).filter_map(|at| {
            let there = self.chars.get(at..at + wanted.len())?;
            there.iter().zip(wanted).all(|(a, b)| a.c == b.c).then_some(at + wanted.len())
        });
        ends.into_iter().any(|end| self.is_bound(end))
    }

    /// The positions whose characters lie within these bytes of the text as typed.
    pub fn positions(&self, bytes: &Range<usize>) -> Range<usize> {
        let from = self.chars.partition_point(|c| (c.start as usize) < bytes.start);
        let to = self.chars.partition_point(|c| (c.end as usize) <= bytes.end);
        from..to.max(from)
    }

    /// Whether a byte of the text as typed lies within what stands for one character.
    pub fn splits(&self, byte: usize) -> bool {
        let after = self.chars.partition_point(|c| (c.start as usize) < byte);
        after.checked_sub(1).is_some_and(|last| self.chars[last].end as usize > byte)
    }

    /// Whether the sentence of a position ends with a question mark.
    pub fn is_asked(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(|c| c.is(ASKED))
    }

    /// Whether a word begins at a position.
    pub(super) fn begins_word(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(|c| c.is(WORD))
    }

    /// Whether a phrase may begin or end at a position.
    #[inline]
    pub(super) fn is_bound(&self, at: usize) -> bool {
        self.chars.get(at).is_none_or(|c| c.is(BOUND))
    }

    /// Whether a range is a mere part of one word: จ้า of เจ้าของ. Only in Thai can a phrase begin or end there.
    pub(super) fn is_inside_word(&self, range: Range<usize>) -> bool {
        let begins = |at: usize| self.chars.get(at).is_none_or(|c| c.is(WORD));
        let (whole, several) = (begins(range.start) && begins(range.end), (range.start + 1..range.end).any(begins));
        !whole && !several
    }

    /// The range of the whole words that the `count` words before `at` cover, within its clause.
    pub(super) fn words_before(&self, at: usize, count: usize) -> Range<usize> {
        let mut start = at;
        let mut left = count;
        let far = at.saturating_sub(count * LONGEST_WORD);
        while start > far && left > 0 && !self.chars.get(start).is_some_and(|c| c.is(SENTENCE | CLAUSE)) {
            start -= 1;
            if self.chars[start].is(WORD) {
                left -= 1;
            }
        }
        start..at
    }

    /// The bytes at which sentences begin.
    pub fn sentence_starts(&self) -> Vec<usize> {
        self.chars.iter().filter(|c| c.is(SENTENCE)).map(|c| c.start as usize).collect()
    }

    /// The number of the sentence of each position.
    pub fn sentences(&self) -> Vec<usize> {
        add_steps(self.len());
        let mut number = 0;
        let of = |c: &NormalChar| {
            number += usize::from(c.is(SENTENCE));
            number
        };
        self.chars.iter().map(of).collect()
    }
}

impl Take for Builder {
    #[inline(always)]
    fn piece(&mut self, piece: Piece) {
        if piece.begins_word {
            self.begins |= WORD | BOUND;
        }
        if let (Some(class), Fold::One(c)) = (piece.info.plain, piece.info.fold) {
            let (start, end) = (piece.start as u32, (piece.start + piece.c.len_utf8()) as u32);
            self.chars.push(NormalChar { c, start, end, class: class.get(), flags: self.begins });
            (self.begins, self.spaced) = (0, false);
        } else {
            self.take_any(&piece);
        }
    }

    fn latin(&mut self, letters: &[u8], start: usize, begins: bool, _: Chars) {
        if begins {
            self.begins |= WORD | BOUND;
        }
        let first = self.chars.len();
        self.chars.extend(letters.iter().zip(start as u32..).map(|(letter, start)| {
            let letter = letter.to_ascii_lowercase();
            NormalChar { c: char::from(letter), start, end: start + 1, class: class_of_latin(letter), flags: 0 }
        }));
        if let Some(first) = self.chars.get_mut(first) {
            first.flags = self.begins;
            (self.begins, self.spaced) = (0, false);
        }
    }
}

impl Builder {
    /// Marks the sentence that has just ended as a question, once.
    fn asks(&mut self) {
        for c in self.chars.iter_mut().rev() {
            if c.is(ASKED) {
                return;
            }
            c.flags |= ASKED;
            if c.is(SENTENCE) {
                return;
            }
        }
    }

    fn take_any(&mut self, piece: &Piece) {
        let Piece { c, start, info, .. } = *piece;
        if !piece.inside {
            if info.ends_sentence {
                if matches!(c, '?' | '؟' | '？') {
                    self.asks();
                }
                self.begins |= SENTENCE;
                return;
            }
            if info.ends_clause {
                self.begins |= CLAUSE;
            }
        }
        self.spaced |= c == ' ';
        let end = (start + c.len_utf8()) as u32;
        let start = start as u32;
        if info.arabic_mark
            && let Some(last) = self.chars.last_mut().filter(|last| last.end == start)
        {
            last.end = end;
        }
        match info.fold {
            Fold::Drop => {}
            Fold::One(c) => self.push(c, start, end),
            Fold::Many => fold_all(c).for_each(|c| self.push(c, start, end)),
        }
    }

    /// Adds a character unless Thai order or doubling wants otherwise.
    fn push(&mut self, c: char, start: u32, end: u32) {
        let class = class_of(c);
        self.thai |= is_thai(c);
        if is_thai(c)
            && let Some(last) = self.chars.last_mut()
        {
            if is_thai_tone(c) && last.c == c {
                last.end = end;
                return;
            }
            if self.spaced && is_thai(last.c) {
                self.begins |= CLAUSE;
            }
            if is_thai_tone(c) && last.c == NIKHAHIT {
                // น + ํ + ้ + า and น + ้ + ํ + า are the same word to a reader.
                (last.c, last.class) = (c, class);
                let nikhahit = NormalChar { c: NIKHAHIT, start, end, class: class_of(NIKHAHIT), flags: self.begins };
                self.chars.push(nikhahit);
                (self.begins, self.spaced) = (0, false);
                return;
            }
        }
        self.chars.push(NormalChar { c, start, end, class, flags: self.begins });
        (self.begins, self.spaced) = (0, false);
    }
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
        let starts: Vec<char> = normal.chars.iter().filter(|c| c.is(SENTENCE)).map(|c| c.c).collect();
        assert_eq!(starts, ['y', 'n']);
        assert_eq!(normal.text(), "yes no 3.5 kg");
    }
}
