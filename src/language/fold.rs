//! One character in comparable form, and what else is known about it. Knows characters only, never words.

use std::num::NonZeroU8;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// What Unicode's word rules (UAX 29) say of a character. `Unknown` leaves the text to the general segmenter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Letter,
    Number,
    /// `_`: joins letters and numbers.
    Joiner,
    /// `:` between letters.
    MidLetter,
    /// `,` between digits.
    MidNumber,
    /// `.` and `'` between either.
    Mid,
    /// A mark that belongs to the character before it.
    Extend,
    Space,
    Return,
    Newline,
    Other,
    Unknown,
}

/// What is known about a character as typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct CharInfo {
    pub fold: Fold,
    pub word_break: Break,
    /// Whether it ends a sentence, unless it stands inside a word or number.
    pub ends_sentence: bool,
    /// Whether it ends a clause, unless it stands inside a number.
    pub ends_clause: bool,
    /// Harakat and such: dropped, but they belong to the letter before.
    pub arabic_mark: bool,
    /// The class of what it is folded to, if it becomes one character and nothing else needs to be known: no Thai, no punctuation.
    pub plain: Option<NonZeroU8>,
}

/// What folding makes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    Drop,
    One(char),
    /// Several characters: see [`fold_all`].
    Many,
}

/// The ranges known beforehand; the rest is worked out when it comes.
const KNOWN: [(u32, u32); 4] = [(0x0000, 0x0250), (0x0600, 0x0700), (0x0E00, 0x0E80), (0x2000, 0x2070)];

static TABLE: LazyLock<Vec<CharInfo>> = LazyLock::new(|| {
    let chars = KNOWN.iter().flat_map(|(from, to)| *from..*to);
    chars.map(|code| char::from_u32(code).map_or(DROPPED, info_of)).collect()
});

const DROPPED: CharInfo = CharInfo {
    fold: Fold::Drop,
    word_break: Break::Unknown,
    ends_sentence: false,
    ends_clause: false,
    arabic_mark: false,
    plain: None,
};

/// Quick answers about characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chars(&'static [CharInfo]);

impl Default for Chars {
    fn default() -> Self {
        Chars(&TABLE)
    }
}

impl Chars {
    #[inline]
    pub fn info(self, c: char) -> CharInfo {
        let code = c as u32;
        let at = match code {
            0x0000..0x0250 => code,
            0x0600..0x0700 => code - 0x0600 + 0x0250,
            0x0E00..0x0E80 => code - 0x0E00 + 0x0350,
            0x2000..0x2070 => code - 0x2000 + 0x03D0,
            _ => return info_of(c),
        };
        self.0[at as usize]
    }
}

fn info_of(c: char) -> CharInfo {
    let mut folded = fold_all(c);
    let fold = match (folded.next(), folded.next()) {
        (None, _) => Fold::Drop,
        (Some(one), None) => Fold::One(one),
        _ => Fold::Many,
    };
    let ends_sentence = matches!(c, '.' | '!' | '?' | '؟' | '\n' | '…' | '。');
    let ends_clause = matches!(c, ',' | ';' | ':' | '،' | '؛' | '(' | ')' | '–' | '—' | '«' | '»' | '“' | '”' | '"');
    let arabic_mark = is_arabic_mark(c);
    let plain = match fold {
        Fold::One(one) if !(ends_sentence || ends_clause || arabic_mark || is_thai(one)) => NonZeroU8::new(class_of(one)),
        _ => None,
    };
    CharInfo { fold, word_break: word_break(c), ends_sentence, ends_clause, arabic_mark, plain }
}

/// All comparable characters one character gives.
pub(super) fn fold_all(c: char) -> impl Iterator<Item = char> {
    std::iter::once(c).nfkd().flat_map(char::to_lowercase).filter_map(fold)
}

/// Only characters whose class is beyond doubt; a test compares with the general segmenter.
fn word_break(c: char) -> Break {
    match c {
        'a'..='z' | 'A'..='Z' | 'ª' | 'µ' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' => Break::Letter,
        '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{66F}' | '\u{671}'..='\u{6D3}' | '\u{6D5}' | '\u{6FA}'..='\u{6FC}' => {
            Break::Letter
        }
        '0'..='9' | '٠'..='٩' | '٫' | '۰'..='۹' => Break::Number,
        '_' => Break::Joiner,
        ':' | '·' => Break::MidLetter,
        ',' | ';' | '،' | '٬' => Break::MidNumber,
        '.' | '\'' | '‘' | '’' => Break::Mid,
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{200C}' => Break::Extend,
        '\u{AD}' | '\u{200E}' | '\u{200F}' => Break::Extend,
        ' ' => Break::Space,
        '\r' => Break::Return,
        '\n' | '\u{B}' | '\u{C}' | '\u{85}' => Break::Newline,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}' => Break::Other,
        '!' | '"' | '#'..='&' | '('..='+' | '-' | '/' | '<'..='@' | '['..='^' | '`' | '{'..='~' | '\t' => Break::Other,
        '\u{A0}' | '¡' | '£' | '©' | '«' | '®' | '°' | '²' | '³' | '»'..='¿' | '×' | '÷' => Break::Other,
        '؛' | '؟' | '٪' | '–' | '—' | '“' | '”' | '„' | '•' | '…' | '€' => Break::Other,
        '\u{1F300}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1F6FF}' | '\u{1F900}'..='\u{1FAFF}' => Break::Other,
        _ => Break::Unknown,
    }
}

/// Stands for the customer's name; nobody can type it, for folding drops it.
pub(super) const NAME: char = '\u{E000}';

pub(super) const NIKHAHIT: char = '\u{0E4D}';

pub(super) fn is_thai_tone(c: char) -> bool {
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
pub(super) fn is_arabic_mark(c: char) -> bool {
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

/// A comparable character as a number below 256, so that sets and tables of them are small.
pub(super) type Class = u8;

/// All characters that no other class is for.
pub(super) const OTHER: Class = 255;
/// Not a character: the end of the text.
pub(super) const END: Class = 254;

/// The class of a comparable character. Two characters share one only if it is [`OTHER`].
pub(super) fn class_of(c: char) -> Class {
    let code = c as u32;
    let class = match c {
        'a'..='z' => 1 + code - 'a' as u32,
        '0'..='9' => 27 + code - '0' as u32,
        '.' => 37,
        '%' => 38,
        '£' => 39,
        '$' => 40,
        '€' => 41,
        '฿' => 42,
        '#' => 43,
        '\u{621}'..='\u{64A}' => 44 + code - 0x621,
        'پ' => 86,
        'چ' => 87,
        'ژ' => 88,
        'گ' => 89,
        'ڤ' => 90,
        '\u{E01}'..='\u{E5B}' => 91 + code - 0xE01,
        NAME => 182,
        _ => u32::from(OTHER),
    };
    class as Class
}

/// The same of a small Latin letter or a Western digit.
pub(super) fn class_of_latin(letter: u8) -> Class {
    if letter >= b'a' { 1 + letter - b'a' } else { 27 + letter.wrapping_sub(b'0') }
}

/// Whether a class is a Western digit, to which all digits fold.
pub(super) fn is_digit(class: Class) -> bool {
    (27..37).contains(&class)
}
