//! Where words begin. Texts in letters whose rules are plain are cut here; all others, Thai above all, by the general segmenter
//! with its dictionary. Both give the same words: a test compares them.

use super::fold::{Break, CharInfo, Chars};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use std::borrow::Cow;
use std::sync::LazyLock;

/// Finds word boundaries in every language; Thai by dictionary.
#[derive(Debug, Clone, Copy)]
pub struct Segmenter {
    words: WordSegmenterBorrowed<'static>,
    chars: Chars,
}

impl Default for Segmenter {
    fn default() -> Self {
        // Finding the dictionary among the data takes longer than most words it will cut.
        static SHARED: LazyLock<Segmenter> = LazyLock::new(|| Segmenter {
            // The dictionary model: the LSTM one splits common words such as ขอบคุณ.
            words: WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()),
            chars: Chars::default(),
        });
        *SHARED
    }
}

/// One character of a text, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub c: char,
    /// Its first byte.
    pub start: usize,
    pub info: CharInfo,
    /// Whether a word, or what stands between words, begins with it.
    pub begins_word: bool,
    /// Whether it stands inside a word or number, as the point in 3.5.
    pub inside: bool,
}

/// Takes the characters of a text, one after the other.
pub(super) trait Take {
    fn piece(&mut self, piece: Piece);

    /// Takes Latin letters and Western digits of one word, and whether they begin it, behind a space.
    fn latin(&mut self, letters: &[u8], start: usize, begins: bool, chars: Chars) {
        let mut piece = |c, start, begins_word| self.piece(Piece { c, start, info: chars.info(c), begins_word, inside: false });
        if begins {
            piece(' ', start - 1, true);
        }
        for (at, letter) in letters.iter().enumerate() {
            piece(char::from(*letter), start + at, begins && at == 0);
        }
    }
}

impl<F: FnMut(Piece)> Take for F {
    fn piece(&mut self, piece: Piece) {
        self(piece);
    }
}

/// Bytes of a Thai mark.
const MARK_LEN: usize = 3;

/// The line as the dictionary spells it, with Thai marks that were typed twice written once, and where the others would stand.
fn once(line: &str) -> (Cow<'_, str>, Vec<usize>) {
    let is_mark = |c: char| matches!(c, '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}');
    let twice = |line: &str| line.chars().zip(line.chars().skip(1)).any(|(a, b)| a == b && is_mark(a));
    if !twice(line) {
        return (Cow::Borrowed(line), Vec::new());
    }
    let (mut spelled, mut doubled, mut last) = (String::with_capacity(line.len()), Vec::new(), None);
    for c in line.chars() {
        if last == Some(c) && is_mark(c) {
            doubled.push(spelled.len());
        } else {
            spelled.push(c);
        }
        last = Some(c);
    }
    (Cow::Owned(spelled), doubled)
}

impl Segmenter {
    /// Every character of a text. A line's end ends a word by every rule, so each line is cut on its own.
    pub(super) fn pieces(&self, text: &str, take: &mut impl Take) {
        let mut from = 0;
        for line in text.split_inclusive('\n') {
            let plain = line.is_ascii() || line.chars().all(|c| self.chars.info(c).word_break != Break::Unknown);
            if plain {
                self.plain(line, from, take);
            } else {
                self.general(line, from, take);
            }
            from += line.len();
        }
    }

    /// A line of plain characters, by the rules of UAX 29.
    pub(super) fn plain(&self, line: &str, from: usize, take: &mut impl Take) {
        use Break::*;
        // The last class that is no mark, the one right before, and whether the one right before stands inside a word.
        let (mut last, mut raw, mut joined) = (Newline, Newline, false);
        let mut at = 0;
        while let Some(c) = line[at..].chars().next() {
            let offset = at;
            at += c.len_utf8();
            let info = self.chars.info(c);
            let class = info.word_break;
            let mut inside = false;
            let together = match (raw, class) {
                (Return, Newline) => c == '\n',
                (Return | Newline, _) | (_, Return | Newline) => false,
                (Space, Space) => true,
                (_, Extend) => true,
                _ if joined => true,
                _ => match (last, class) {
                    (Letter | Number, Letter | Number) => true,
                    (Letter | Number | Joiner, Joiner) | (Joiner, Letter | Number) => true,
                    (Letter, MidLetter | Mid) | (Number, MidNumber | Mid) => {
                        inside = self.next_is(&line[at..], last);
                        inside
                    }
                    _ => false,
                },
            };
            take.piece(Piece { c, start: from + offset, info, begins_word: !together, inside });
            if class != Extend || matches!(raw, Return | Newline) {
                last = class;
                joined = inside;
            }
            raw = class;
            // The rest of a word, as long as it is letters and digits, needs no rules; nor does the next of Latin letters behind a space.
            while matches!(raw, Letter | Number) && !joined {
                let mut begins = false;
                loop {
                    let rest = &line.as_bytes()[at..];
                    let latin = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
                    if latin > 0 {
                        take.latin(&rest[..latin], from + at, begins, self.chars);
                        raw = if rest[latin - 1].is_ascii_digit() { Number } else { Letter };
                        at += latin;
                    }
                    begins = matches!(rest[latin..], [b' ', next, ..] if next.is_ascii_alphanumeric());
                    if !begins {
                        break;
                    }
                    at += 1;
                }
                let Some(c) = line[at..].chars().next() else { return };
                let info = self.chars.info(c);
                if !matches!(info.word_break, Letter | Number) {
                    break;
                }
                take.piece(Piece { c, start: from + at, info, begins_word: false, inside: false });
                raw = info.word_break;
                at += c.len_utf8();
            }
            if matches!(raw, Letter | Number) {
                last = raw;
            }
        }
    }

    fn next_is(&self, rest: &str, wanted: Break) -> bool {
        rest.chars().map(|c| self.chars.info(c).word_break).find(|b| *b != Break::Extend) == Some(wanted)
    }

    /// Any line, by the general segmenter.
    pub(super) fn general(&self, line: &str, from: usize, take: &mut impl Take) {
        let (spelled, doubled) = once(line);
        let mut begun = 0;
        for (at, kind) in self.words.segment_str(&spelled).iter_with_word_type() {
            let at = at + doubled.partition_point(|mark| *mark <= at) * MARK_LEN;
            for (offset, c) in line.get(begun..at).unwrap_or("").char_indices() {
                let inside = kind.is_word_like() && begun + offset + c.len_utf8() < at;
                take.piece(Piece { c, start: from + begun + offset, info: self.chars.info(c), begins_word: offset == 0, inside });
            }
            begun = at;
        }
    }
}
