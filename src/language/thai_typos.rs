//! Typing errors in Thai. Words stand without spaces and are cut by a dictionary, which a slip confuses: a misspelt word falls into pieces
//! that are no words. Only such wreckage is compared with the words looked for, so a real word is never taken for
//! another: ซ้อม stays ซ้อม however near it is to ซ่อม, and short words must be exact.
//!
//! A slip is what happens on a Thai keyboard: a tone or vowel mark missing, doubled, too many or another one; ใ for ไ; two เ for แ; letters
//! that sound alike; a key beside the right one or the same with shift; a letter left out or typed twice; two neighbours swapped.

use super::fold::{is_thai, is_thai_mark};
use super::hash::{WordMap, WordSet};
use super::normal::{BOUND, CLAUSE, Normal, SENTENCE, WORD};
use super::numbers::NumberWords;
use super::segment::Segmenter;
use super::thai_words::is_word;
use super::work::add_steps;
use std::ops::Range;
use std::sync::LazyLock;

/// What may be meant in Thai: a long word of a pattern, or two words side by side.
#[derive(Debug, Clone, Default)]
pub(super) struct ThaiSpelling {
    /// By the letter they begin with, as compared.
    meant: WordMap<Vec<Meant>>,
    longest: usize,
}

#[derive(Debug, Clone)]
struct Meant {
    /// As compared: see [`alike`].
    compared: Vec<char>,
    /// Which letters it has.
    bits: u128,
    /// The letters, with where words and phrases may begin.
    letters: Vec<(char, u8)>,
    slips: usize,
}

/// Words from here on may have one slip, and two.
const ONE_SLIP: usize = 5;
const TWO_SLIPS: usize = 10;
/// Two words side by side are not so easily something else.
const ONE_SLIP_IN_TWO: usize = 6;

/// Into how many pieces wreckage may fall, and how long it may be.
const MOST_PIECES: usize = 6;
const LONGEST: usize = 32;

/// Words that turn a sentence round: no slip may bring them in, nor stand in what is corrected.
const NEGATIONS: [&str; 9] = ["ไม่", "ไม", "มิ", "มิได้", "ไร้", "อย่า", "ห้าม", "งด", "เลิก"];

/// The rows of the Kedmanee keyboard, without and with shift: a key's neighbours stand beside it.
const KEYS: [[&str; 2]; 4] =
    [["ๅ/-ภถุึคตจขช", "+๑๒๓๔ู฿๕๖๗๘๙"], ["ๆไำพะัีรนยบลฃ", "๐\"ฎฑธํ๊ณฯญฐ,ฅ"], ["ฟหกดเ้่าสวง", "ฤฆฏโฌ็๋ษศซ."], ["ผปแอิืทมใฝ", "()ฉฮฺ์?ฒฬฦ"]];

/// Letters that sound alike.
const SOUNDS: [&str; 9] = ["นณ", "สศษซ", "ทธฑฒ", "ตฏ", "ดฎ", "ลรฬ", "ยญ", "คฆข", "พภผ"];

impl ThaiSpelling {
    /// The words that may be meant by misspelt ones: those of these phrases.
    pub fn new<'w>(phrases: impl Iterator<Item = &'w [char]>, numbers: &NumberWords) -> ThaiSpelling {
        let segmenter = Segmenter::default();
        let mut spelling = ThaiSpelling::default();
        let mut seen = WordSet::default();
        let mut phrases: Vec<&[char]> = phrases.collect();
        phrases.sort_unstable();
        for phrase in phrases {
            let typed: String = phrase.iter().collect();
            let text = Normal::new(&typed, &segmenter);
            let words: Vec<Range<usize>> = text.word_ranges().collect();
            let letters = |range: &Range<usize>| text.chars[range.clone()].iter().map(|c| c.c).collect::<Vec<char>>();
            let barred = |range: &Range<usize>| {
                let word = letters(range);
                let spelt: String = word.iter().collect();
                NEGATIONS.contains(&spelt.as_str()) || numbers.value(&word).is_some()
            };
            for at in 0..words.len() {
                for count in 1..=2 {
                    let Some(part) = words.get(at..at + count) else { continue };
                    let range = part[0].start..part[count - 1].end;
                    let least = if count == 1 { ONE_SLIP } else { ONE_SLIP_IN_TWO };
                    if range.len() < least || range.len() > LONGEST || part.iter().any(barred) || !seen.insert(letters(&range)) {
                        continue;
                    }
                    let signed = text.chars[range.clone()].iter().map(|c| (c.c, c.signs(WORD | BOUND)));
                    let compared = alike(&letters(&range));
                    let slips = if compared.len() >= TWO_SLIPS { 2 } else { 1 };
                    spelling.longest = spelling.longest.max(compared.len() + slips);
                    let meant = Meant { letters: signed.collect(), slips, bits: bits(&compared), compared };
                    spelling.meant.entry(vec![meant.compared[0]]).or_default().push(meant);
                }
            }
        }
        spelling
    }

    /// The text with what was meant in the place of misspelt words; `None` when there are none. `known` words are not misspelt.
    pub fn corrected(&self, text: &Normal, known: impl Fn(&[char]) -> bool) -> Option<Normal> {
        if self.meant.is_empty() {
            return None;
        }
        let pieces: Vec<Piece> = text.word_ranges().map(|range| Piece { odd: is_odd(text, &range), range }).collect();
        let mut steps = text.len();
        let mut corrected: Option<Normal> = None;
        // Up to where the text is taken over.
        let mut done = 0;
        for (at, piece) in pieces.iter().enumerate() {
            let ahead = &pieces[at..pieces.len().min(at + MOST_PIECES)];
            // Without wreckage there is nothing to mend.
            if piece.range.start < done || !ahead.iter().any(|piece| piece.odd) {
                continue;
            }
            steps += MOST_PIECES;
            let Some((meant, end)) = self.meant_at(text, ahead, &known, &mut steps) else { continue };
            let corrected = corrected.get_or_insert_with(Normal::default);
            corrected.chars.extend_from_slice(&text.chars[done..piece.range.start]);
            corrected.push_signed(text, piece.range.start..end, &meant.letters);
            done = end;
        }
        if let Some(corrected) = &mut corrected {
            corrected.chars.extend_from_slice(&text.chars[done..]);
        }
        add_steps(steps);
        corrected
    }

    /// What is meant by the letters with which a list of pieces begins, and where they end: what has the fewest slips, where only one has.
    fn meant_at(
        &self,
        text: &Normal,
        pieces: &[Piece],
        known: &impl Fn(&[char]) -> bool,
        steps: &mut usize,
    ) -> Option<(&Meant, usize)> {
        let start = pieces[0].range.start;
        let first = text.chars.get(start).filter(|c| is_thai(c.c))?;
        let candidates = self.meant.get([alike_one(first.c)].as_slice())?;
        let mut typed: Vec<char> = Vec::with_capacity(LONGEST);
        let mut best: Option<(&Meant, usize, usize)> = None;
        let mut tie = false;
        for (count, piece) in (1..).zip(pieces.iter().take(MOST_PIECES)) {
            let letters = &text.chars[piece.range.clone()];
            if !letters.iter().all(|c| is_thai(c.c)) || (count > 1 && letters[0].is(SENTENCE | CLAUSE)) {
                break;
            }
            for end in piece.range.start + 1..=piece.range.end {
                typed.push(text.chars[end - 1].c);
                // A word ends where the dictionary says; in wreckage, before any letter.
                let ends = end == piece.range.end || (piece.odd && text.is_bound(end));
                if !ends || !pieces[..count].iter().any(|piece| piece.odd) {
                    continue;
                }
                let compared = alike(&typed);
                if compared.len() > self.longest {
                    return best.filter(|_| !tie).map(|(meant, end, _)| (meant, end));
                }
                let bits = bits(&compared);
                *steps += candidates.len();
                for meant in candidates {
                    // A slip changes two letters at most.
                    let far = (meant.bits ^ bits).count_ones() as usize > 2 * meant.slips;
                    if far || meant.compared.len().abs_diff(compared.len()) > meant.slips {
                        continue;
                    }
                    *steps += compared.len() * meant.compared.len();
                    let slips = slips(&compared, &meant.compared);
                    let least = best.map_or(usize::MAX, |(_, _, least)| least);
                    if slips > meant.slips || slips > least || !wreckage_is_there(&pieces[..count], start, &compared, meant) {
                        continue;
                    }
                    if meant.letters.iter().map(|(c, _)| c).eq(&typed) {
                        // It stands there as it should.
                        return None;
                    }
                    if known(&typed) {
                        break;
                    }
                    // Of a word and the same with another behind it, the longer stands.
                    let other = best.filter(|_| slips == least).map(|(other, _, _)| &other.compared);
                    let goes_on = |other: &Vec<char>| meant.compared.starts_with(other);
                    tie = other.is_some_and(|other| !goes_on(other)) || (tie && other.is_some());
                    best = Some((meant, end, slips));
                }
            }
        }
        best.filter(|_| !tie).map(|(meant, end, _)| (meant, end))
    }
}

/// A word as the dictionary cuts it, or what it could not read.
struct Piece {
    range: Range<usize>,
    odd: bool,
}

/// Whether a piece is in Thai letters and yet no word.
fn is_odd(text: &Normal, range: &Range<usize>) -> bool {
    let letters = &text.chars[range.clone()];
    is_thai(letters[0].c) && !is_word(letters.iter().map(|c| c.c))
}

/// Whether what differs touches a piece that is no word: else real words would be taken for others.
fn wreckage_is_there(pieces: &[Piece], start: usize, typed: &[char], meant: &Meant) -> bool {
    let meant = &meant.compared;
    let same = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let rest = typed.len().min(meant.len()) - same;
    let same_after = typed.iter().rev().zip(meant.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let differs = same..typed.len() - same_after;
    let touches = |range: &Range<usize>| range.start - start <= differs.end && range.end - start >= differs.start;
    pieces.iter().any(|piece| piece.odd && touches(&piece.range))
}

/// A letter as it is compared: ใ is ไ.
fn alike_one(c: char) -> char {
    if c == 'ใ' { 'ไ' } else { c }
}

/// Letters as they are compared: two เ are แ besides.
fn alike(letters: &[char]) -> Vec<char> {
    let mut compared: Vec<char> = Vec::with_capacity(letters.len());
    for c in letters {
        match compared.last_mut() {
            Some(last) if *last == 'เ' && *c == 'เ' => *last = 'แ',
            _ => compared.push(alike_one(*c)),
        }
    }
    compared
}

/// More slips than are ever forgiven.
const FAR: u8 = 9;

/// How many slips lie between what was typed and what was meant; many where no hand would slip so.
fn slips(typed: &[char], meant: &[char]) -> usize {
    const WIDE: usize = LONGEST + 4;
    let (mut before, mut last, mut row) = ([FAR; WIDE], [FAR; WIDE], [FAR; WIDE]);
    (0..=meant.len()).for_each(|j| last[j] = j.min(FAR.into()) as u8);
    for i in 1..=typed.len() {
        row[0] = FAR;
        for j in 1..=meant.len() {
            let (t, m) = (typed[i - 1], meant[j - 1]);
            let changed = last[j - 1] + if t == m { 0 } else { change(t, m) };
            let put_in = last[j] + extra(typed, i - 1);
            let mut least = changed.min(put_in).min(row[j - 1] + 1);
            if i > 1 && j > 1 && t == meant[j - 2] && typed[i - 2] == m {
                least = least.min(before[j - 2] + 1);
            }
            row[j] = least.min(FAR);
        }
        (before, last) = (last, row);
    }
    last[meant.len()].into()
}

fn change(typed: char, meant: char) -> u8 {
    let marks = is_thai_mark(typed) && is_thai_mark(meant);
    if marks || NEAR[usize::from(place(typed))] & bit(meant) != 0 { 1 } else { FAR }
}

/// What a letter costs that is not meant at all: one typed twice, brushed in passing, or a mark.
fn extra(typed: &[char], at: usize) -> u8 {
    let c = typed[at];
    let brushed =
        |other: Option<&char>| other.is_some_and(|other| *other == c || BESIDE[usize::from(place(*other))] & bit(c) != 0);
    let likely = is_thai_mark(c) || brushed(at.checked_sub(1).and_then(|b| typed.get(b))) || brushed(typed.get(at + 1));
    if likely { 1 } else { FAR }
}

/// The number of a Thai letter; others share one.
fn place(c: char) -> u8 {
    if is_thai(c) { (c as u32 - 0xE00) as u8 } else { 0 }
}

fn bit(c: char) -> u128 {
    1 << place(c)
}

fn bits(letters: &[char]) -> u128 {
    letters.iter().fold(0, |all, c| all | bit(*c))
}

/// For each letter the keys beside its own, and its own with shift or without.
static BESIDE: LazyLock<[u128; 128]> = LazyLock::new(|| {
    let mut beside = [0; 128];
    for [plain, shifted] in KEYS.map(|row| row.map(|keys| keys.chars().collect::<Vec<char>>())) {
        for (at, pair) in plain.iter().zip(&shifted).enumerate() {
            let row_of = |keys: &[char], other: char| {
                let next = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|i| keys.get(i));
                next.fold(bit(other), |all, c| all | bit(*c))
            };
            beside[usize::from(place(*pair.0))] |= row_of(&plain, *pair.1);
            beside[usize::from(place(*pair.1))] |= row_of(&shifted, *pair.0);
        }
    }
    beside
});

/// The same, and the letters that sound alike.
static NEAR: LazyLock<[u128; 128]> = LazyLock::new(|| {
    let mut near = *BESIDE;
    for sound in SOUNDS {
        let all = sound.chars().fold(0, |all, c| all | bit(c));
        sound.chars().for_each(|c| near[usize::from(place(c))] |= all);
    }
    near
});

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling() -> ThaiSpelling {
        let meant =
            ["เปลี่ยน", "ตรวจสอบ", "ซ่อม", "เครื่อง", "คืนเงิน", "ประกัน", "โอนเงิน", "พรุ่งนี้", "รับรอง", "ภายในสิบห้าวัน", "ไม่ได้รับ", "ให้บริการ"];
        let letters = |w: &&str| Normal::new(w, &Segmenter::default()).chars.iter().map(|c| c.c).collect::<Vec<char>>();
        let meant: Vec<Vec<char>> = meant.iter().map(letters).collect();
        ThaiSpelling::new(meant.iter().map(Vec::as_slice), &NumberWords::of("th"))
    }

    fn corrected(typed: &str) -> String {
        let text = Normal::new(typed, &Segmenter::default());
        spelling().corrected(&text, |_| false).unwrap_or(text).text()
    }

    #[test]
    fn slips_of_the_hand_are_forgiven_in_long_words() {
        for (typed, meant) in [
            ("จะเปลียนให้ค่ะ", "เปลี่ยน"),
            ("จะเปลี่่ยนให้ค่ะ", "เปลี่ยน"),
            ("จะเปลี่ยรให้ค่ะ", "เปลี่ยน"),
            ("ตรวสอบให้แล้ว", "ตรวจสอบ"),
            ("ตรวจจสอบให้แล้ว", "ตรวจสอบ"),
            ("ตวรจสอบให้แล้ว", "ตรวจสอบ"),
            ("เคริ่องใหม่ค่ะ", "เครื่อง"),
            ("จะคืนเงนให้", "คืนเงิน"),
            ("ถึงพรุ้งนี้ค่ะ", "พรุ่งนี้"),
        ] {
            let plain = |s: &str| Normal::new(s, &Segmenter::default()).text();
            assert!(corrected(typed).contains(&plain(meant)), "{typed}: {}", corrected(typed));
        }
    }

    #[test]
    fn real_words_short_words_numbers_and_negations_stay() {
        for typed in
            ["ซ้อมดนตรี", "ซ๋อม", "เปลี่ยวใจ", "คืนเงา", "ได้รับแล้ว", "มาได้รับ", "ภายในสิบหาวัน", "ไมได้รับ", "กาแฟร้อน", "ส่งของ สั่งของ"]
        {
            let text = Normal::new(typed, &Segmenter::default());
            assert_eq!(spelling().corrected(&text, |_| false), None, "{typed}");
        }
    }

    #[test]
    fn what_was_typed_is_still_known() {
        let typed = "จะเปลียนให้นะคะ";
        let text = spelling().corrected(&Normal::new(typed, &Segmenter::default()), |_| false).unwrap();
        let found = super::super::pattern::Pattern::parse("จะเปลี่ยน").unwrap().find(&text).unwrap();
        assert_eq!(&typed[text.span(found)], "จะเปลียน");
    }

    #[test]
    fn keys_stand_in_rows() {
        assert!(KEYS.iter().all(|[plain, shifted]| plain.chars().count() == shifted.chars().count()));
        assert_eq!((change('น', 'ร'), change('ด', 'โ'), change('น', 'ก'), change('ษ', 'ส')), (1, 1, FAR, 1));
    }

    /// A tone mark left out, a letter typed twice, the key beside: in words of seven letters and more most are understood.
    #[test]
    fn most_slips_in_long_words_are_understood() {
        let words =
            ["เปลี่ยน", "ตรวจสอบ", "เครื่อง", "พรุ่งนี้", "ประกันภัย", "ใบเสร็จรับเงิน", "ที่อยู่จัดส่ง", "ติดต่อกลับ", "คืนสินค้า", "ยกเลิกรายการ"];
        let letters = |w: &str| Normal::new(w, &Segmenter::default()).chars.iter().map(|c| c.c).collect::<Vec<char>>();
        let meant: Vec<Vec<char>> = words.iter().map(|w| letters(w)).collect();
        let spelling = ThaiSpelling::new(meant.iter().map(Vec::as_slice), &NumberWords::of("th"));
        let (mut tried, mut understood, mut missed) = (0, 0, Vec::new());
        for (word, meant) in words.iter().zip(&meant) {
            for at in 1..meant.len() {
                let twice = [&meant[..at], &meant[at - 1..]].concat();
                let without = [&meant[..at], &meant[at + 1..]].concat();
                let mut swapped = meant.clone();
                if at > 1 {
                    swapped.swap(at - 1, at);
                }
                for slip in [twice, without, swapped].into_iter().filter(|slip| slip != meant) {
                    let typed: String = ['จ', 'ะ'].iter().chain(&slip).collect::<String>() + "ให้นะคะ";
                    let text = Normal::new(&typed, &Segmenter::default());
                    let corrected = spelling.corrected(&text, |_| false).unwrap_or(text).text();
                    tried += 1;
                    if corrected.contains(&meant.iter().collect::<String>()) {
                        understood += 1
                    } else {
                        missed.push(format!("{word}: {typed}"))
                    }
                }
            }
        }
        assert!(understood * 100 >= tried * 75, "{understood} of {tried}\n{}", missed.join("\n"));
    }
}
