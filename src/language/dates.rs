//! Days of a year, however they are written: “12 March”, “March 12th”, “12/3” are one date, as ۱۲ اسفند is ۱۲ اسفندماه. A date is told apart
//! from a number by its month; a year after it is passed over. Months are those the language's people write letters with: the solar
//! year's in Persian, January to December elsewhere.

use super::fold::class_of;
use super::hash::WordMap;
use super::normal::Normal;
use super::segment::Segmenter;
use super::work::add_steps;
use std::ops::Range;

/// What a date's word begins with: letters that no word begins with.
pub(super) const MARK: &str = "qdq";

/// Names of the months, in their order; the first is the one to show.
const EN: &str = "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec";
const FA: &str = "فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند";
const AR: &str = "يناير فبراير مارس أبريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";
const TH: &str = "มกราคม|มกรา|ม.ค. กุมภาพันธ์|กุมภา|ก.พ. มีนาคม|มีนา|มี.ค. เมษายน|เมษา|เม.ย. พฤษภาคม|พฤษภา|พ.ค. มิถุนายน|มิถุนา|มิ.ย. กรกฎาคม|กรกฎา|ก.ค. สิงหาคม|สิงหา|ส.ค. กันยายน|กันยา|ก.ย. ตุลาคม|ตุลา|ต.ค. พฤศจิกายน|พฤศจิกา|พ.ย. ธันวาคม|ธันวา|ธ.ค.";

/// Ordinals in words, from the first on.
const EN_ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const FA_ORDINALS: &str =
    "یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم";

/// How many pieces a month's name may be cut into: Thai abbreviations are.
const MOST_PIECES: usize = 4;

/// How the dates of one language are written.
#[derive(Debug, Clone, Default)]
pub(super) struct Dates {
    /// Each name as it stands in normalised text, with its month from 1.
    months: Vec<(Vec<char>, u32)>,
    /// Days in words, as they stand in normalised text.
    ordinals: WordMap<u32>,
    /// The names to show.
    names: Vec<&'static str>,
    /// Whether a month's name may stand before its day.
    month_leads: bool,
    /// Whether the month comes before the day where both are numbers.
    month_first: bool,
    /// What follows a day's number: 12th, ۱۲م.
    endings: &'static [&'static str],
    /// What may stand before a date, as part of it.
    before: &'static [&'static str],
    /// What may stand between day and month, or after the month.
    between: &'static [&'static str],
}

impl Dates {
    /// Those of a language; none for one not known.
    pub fn of(language: &str) -> Dates {
        let (names, ordinals, endings, before, between): (_, _, &[&str], &[&str], &[&str]) = match language {
            "en" => (EN, EN_ORDINALS, &["st", "nd", "rd", "th"], &["the"], &["of", "the"]),
            "fa" => (FA, FA_ORDINALS, &["م", "ام"], &["روز"], &["ماه"]),
            "ar" => (AR, "", &[], &["يوم"], &["من", "شهر"]),
            "th" => (TH, "", &[], &["วันที่"], &["เดือน"]),
            _ => ("", "", &[], &[], &[]),
        };
        let letters = |text: &str| Normal::new(text, &Segmenter::default()).chars.iter().map(|c| c.c).collect::<Vec<_>>();
        let numbered = |list: &'static str| -> Vec<(Vec<char>, u32)> {
            let ways = list.split_whitespace().zip(1..).flat_map(|(ways, number)| ways.split('|').map(move |way| (way, number)));
            ways.map(|(way, number)| (letters(way), number)).collect()
        };
        let mut months = numbered(names);
        if language == "fa" {
            months.extend(months.clone().into_iter().map(|(name, month)| ([name, letters("ماه")].concat(), month)));
        }
        Dates {
            months,
            ordinals: numbered(ordinals).into_iter().collect(),
            names: names.split_whitespace().map(|month| month.split('|').next().unwrap_or_default()).collect(),
            month_leads: language == "en",
            month_first: language == "fa",
            endings,
            before,
            between,
        }
    }

    /// With what letters dates begin that do not begin with a number, as bits.
    pub fn begin(&self) -> u64 {
        let months = self.months.iter().filter(|_| self.month_leads).map(|(name, _)| name[0]);
        let before = self.before.iter().filter_map(|word| word.chars().next());
        let all = months.chain(before).chain(self.ordinals.keys().map(|word| word[0]));
        all.fold(0, |bits, c| bits | 1 << (class_of(c) & 63))
    }

    /// Whether a text names a month.
    pub fn are_in(&self, text: &Normal) -> bool {
        let chars: Vec<char> = text.chars.iter().map(|c| c.c).collect();
        let ranges: Vec<Range<usize>> = text.word_ranges().collect();
        let word = |at: usize| ranges.get(at).map(|range| &chars[range.clone()]);
        (0..ranges.len()).any(|at| self.month(word, at).is_some())
    }

    /// Whether a word is a day in words.
    pub fn is_ordinal(&self, word: &[char]) -> bool {
        self.ordinals.contains_key(word)
    }

    /// Days in words.
    pub fn ordinals(&self) -> impl Iterator<Item = &[char]> {
        self.ordinals.keys().map(Vec::as_slice)
    }

    /// The date that some words at the beginning of a list are, as one word, and how many words they are. `number` tells the number
    /// that begins at a word, and how many words it is.
    pub fn in_words<'w>(
        &self,
        word: impl Fn(usize) -> Option<&'w [char]>,
        number: impl Fn(usize) -> Option<(u32, usize)>,
    ) -> Option<(String, usize)> {
        // “by the 12th of March” is “by 12 March”.
        let may = |b: &&&str| word(0).is_some_and(|w| b.chars().next() == w.first().copied());
        let joined = |words: usize| (0..words).map_while(&word).flatten().copied().collect::<Vec<char>>();
        let before = self.before.iter().find(may).and_then(|b| (1..=2).find(|words| is(&joined(*words), b))).unwrap_or(0);
        let day = |at: usize| self.day(&word, &number, at);
        let between = |at: usize| usize::from(word(at).is_some_and(|w| self.between.iter().any(|b| is(w, b))));
        let (day, month, mut count) = match day(before) {
            Some((day, words)) => {
                let at = before + words;
                let at = at + between(at);
                let (month, pieces) = self.month(&word, at)?;
                (day, month, at + pieces)
            }
            None if self.month_leads => {
                let (month, pieces) = self.month(&word, before)?;
                let at = before + pieces;
                let at = at + between(at);
                let (day, words) = day(at)?;
                (day, month, at + words)
            }
            None => return None,
        };
        count += between(count);
        let year = word(count).is_some_and(|w| w.len() == 4 && w.iter().all(char::is_ascii_digit));
        Some((token(day, month)?, count + usize::from(year)))
    }

    /// The date that numbers with signs between them are: 12/3, 12.3.2026, 2026-03-12. `sign` tells what stands after a word.
    pub fn in_numbers<'w>(
        &self,
        word: impl Fn(usize) -> Option<&'w [char]>,
        sign: impl Fn(usize) -> Option<char>,
    ) -> Option<(String, usize)> {
        // With full stops it is one word.
        let first = word(0)?;
        if first.contains(&'.')
            && let [day, month, year] = first.split(|c| *c == '.').collect::<Vec<_>>().as_slice()
        {
            let year = matches!(year.len(), 2 | 4) && digits(year).is_some();
            return Some((token(digits(day)?, digits(month)?).filter(|_| year)?, 1));
        }
        let number = |at: usize| word(at).and_then(digits);
        let year = |at: usize| matches!(word(at).map_or(0, <[char]>::len), 2 | 4);
        let (first, second) = (number(0)?, number(1)?);
        let mark = sign(0).filter(|c| matches!(c, '/' | '-' | '⁄'))?;
        let third = number(2).filter(|_| sign(1) == Some(mark));
        let (day, month, count) = match third {
            Some(day) if year(0) && first > 31 => (day, second, 3),
            Some(_) if year(2) => (first, second, 3),
            Some(_) => return None,
            None if mark != '/' => return None,
            None if self.month_first => (second, first, 2),
            None => (first, second, 2),
        };
        Some((token(day, month)?, count))
    }

    /// A date's word as people write it.
    pub fn show(&self, token: &str) -> Option<String> {
        let letters = token.strip_prefix(MARK)?;
        let digit = |c: char| (c as u32).checked_sub('a' as u32).filter(|digit| *digit < 10);
        let digits: Vec<u32> = letters.chars().filter_map(digit).collect();
        let &[d, ay, m, onth] = digits.as_slice() else { return None };
        let name = self.names.get((m * 10 + onth).checked_sub(1)? as usize)?;
        Some(format!("{} {name}", d * 10 + ay))
    }

    /// The day that begins at a word, and how many words it is: 12, 12th, twelfth, twenty-first, بیست و یکم.
    fn day<'w>(
        &self,
        word: &impl Fn(usize) -> Option<&'w [char]>,
        number: &impl Fn(usize) -> Option<(u32, usize)>,
        at: usize,
    ) -> Option<(u32, usize)> {
        let ordinal = |at: usize| self.ordinals.get(word(at)?).copied();
        let found = match number(at) {
            Some((tens @ (20 | 30), words)) => {
                let unit = at + words + usize::from(word(at + words).is_some_and(|w| is(w, "و")));
                match ordinal(unit).filter(|day| *day < 10) {
                    Some(day) => (tens + day, unit + 1 - at),
                    None => (tens, words),
                }
            }
            Some(found) => found,
            None => (ordinal(at).or_else(|| self.with_ending(word(at)?))?, 1),
        };
        (1..=31).contains(&found.0).then_some(found)
    }

    fn with_ending(&self, word: &[char]) -> Option<u32> {
        if !word.first()?.is_ascii_digit() {
            return None;
        }
        let bare = |ending: &&str| word.strip_suffix(ending.chars().collect::<Vec<_>>().as_slice());
        self.endings.iter().filter_map(bare).find_map(digits)
    }

    /// The month whose name stands at a place, and how many words it is.
    fn month<'w>(&self, word: impl Fn(usize) -> Option<&'w [char]>, at: usize) -> Option<(u32, usize)> {
        add_steps(self.months.len());
        let first = word(at)?.first()?;
        if !self.months.iter().any(|(name, _)| name.first() == Some(first)) {
            return None;
        }
        add_steps(MOST_PIECES * self.months.len());
        let mut joined = Vec::new();
        let mut found = None;
        for pieces in 1..=MOST_PIECES {
            let Some(next) = word(at + pieces - 1) else { break };
            joined.extend_from_slice(next);
            found = self.months.iter().find(|(name, _)| *name == joined).map(|(_, month)| (*month, pieces)).or(found);
        }
        found
    }
}

/// Whether a word of a pattern or a text stands for a date.
pub(super) fn is_date(word: &[char]) -> bool {
    word.len() == MARK.len() + 4 && MARK.chars().zip(word).all(|(a, b)| a == *b)
}

/// The only date in a range of a text with dates as single words, and its positions.
pub fn only_date(counted: &Normal, range: Range<usize>) -> Option<(String, Range<usize>)> {
    let chars: Vec<char> = counted.chars.get(range.clone())?.iter().map(|c| c.c).collect();
    let length = MARK.len() + 4;
    let mut dates = (0..chars.len()).filter(|at| chars.get(*at..at + length).is_some_and(is_date));
    let (at, None) = (dates.next()?, dates.next()) else { return None };
    let from = range.start + at;
    Some((chars[at..at + length].iter().collect(), from..from + length))
}

/// A word that stands for a day of the year: letters only, so that nothing takes it for a number.
fn token(day: u32, month: u32) -> Option<String> {
    let letter = |digit: u32| char::from_u32('a' as u32 + digit % 10);
    let letters: Option<String> = [day / 10, day, month / 10, month].into_iter().map(letter).collect();
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(format!("{MARK}{}", letters?))
}

fn digits(word: &[char]) -> Option<u32> {
    let are_digits = (1..=4).contains(&word.len()) && word.iter().all(char::is_ascii_digit);
    are_digits.then(|| word.iter().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit))
}

fn is(word: &[char], text: &str) -> bool {
    text.chars().eq(word.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::super::numbers::NumberWords;
    use super::*;

    /// A text's dates, each as people write it.
    fn dates(language: &str, text: &str) -> Vec<String> {
        let words = NumberWords::of(language);
        let counted = words.counted(&Normal::new(text, &Segmenter::default()), text);
        let chars: Vec<char> = counted.iter().flat_map(|counted| &counted.chars).map(|c| c.c).collect();
        let found = chars.windows(MARK.len() + 4).filter(|word| is_date(word));
        found.map(|word| words.show(&word.iter().collect::<String>())).collect()
    }

    #[test]
    fn every_way_of_writing_a_day_is_one_date() {
        for (language, date, texts) in [
            (
                "en",
                "12 March",
                &["12 March", "March 12", "12th of March 2026", "the twelfth of March", "12/3", "12.3.2026", "2026-03-12"][..],
            ),
            (
                "en",
                "21 May",
                &["21 May", "21st May", "twenty-first of May", "May the twenty first", "21/05/26", "Twenty one May"],
            ),
            ("fa", "12 اسفند", &["۱۲ اسفند", "دوازده اسفند", "دوازدهم اسفندماه", "۱۲م اسفند", "۱۲/۱۲", "۱۴۰۵/۱۲/۱۲"]),
            ("fa", "21 تیر", &["بیست و یکم تیر", "۲۱ تیر ۱۴۰۵", "۴/۲۱", "روز بیست و یک تیرماه"]),
            ("ar", "12 مارس", &["١٢ مارس", "12 من مارس", "يوم 12 مارس 2026", "١٢/٣", "اتناشر مارس"]),
            ("th", "15 มีนาคม", &["15 มีนาคม", "วันที่ ๑๕ มี.ค. 2569", "15 เดือนมีนาคม", "สิบห้ามีนาคม", "15/3/69"]),
        ] {
            for text in texts {
                assert_eq!(dates(language, text), [date], "{text}");
            }
        }
    }

    #[test]
    fn numbers_that_are_no_days_stay_numbers() {
        for (language, text) in [
            ("en", "24/7/365 and 50/50"),
            ("en", "13 people march"),
            ("en", "call 0800 123 or 12-3"),
            ("en", "12.03 pounds"),
            ("fa", "۱۲ ماه"),
            ("th", "32 มีนาคม"),
        ] {
            assert_eq!(dates(language, text), Vec::<String>::new(), "{text}");
        }
    }
}
