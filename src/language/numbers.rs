//! Small number words as digits, so that “two days” and “2 days” are one wording. Only what people write in a reply; anything else
//! stays as it is.

use super::dates::Dates;
use super::fold::class_of;
use super::hash::WordMap;
use super::normal::Normal;
use super::pattern::Node;
use super::work::add_steps;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

const EN: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const EN_TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
const FA: &str = "صفر يك دو سه چهار پنج شش هفت هشت نه ده يازده دوازده سيزده چهارده پانزده شانزده هفده هجده نوزده";
const FA_TENS: &str = "بيست سي چهل پنجاه شصت هفتاد هشتاد نود";
const AR: &str = "صفر واحد اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره";
const AR_SHORT: &str = "صفر واحد اثنين ثلاث اربع خمس ست سبع ثماني تسع عشر";
const AR_TENS: &str = "عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون";
const AR_TENS_SHORT: &str = "عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين";
const AR_EGYPT: &str = "صفر واحد اتنين تلاته اربعه خمسه سته سبعه تمانيه تسعه عشره";
const AR_EGYPT_SHORT: &str = "صفر واحد اتنين تلات اربع خمس ست سبع تمن تسع عشر";
const AR_TEENS: &str = "حداشر اتناشر تلتاشر اربعتاشر خمستاشر ستاشر سبعتاشر تمنتاشر تسعتاشر";
const TH: &str = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ";

/// The number words of one language.
#[derive(Debug, Clone, Default)]
pub struct NumberWords {
    words: WordMap<u32>,
    /// With what letters number words and days in words begin, as bits; letters may share one.
    begin: u64,
    /// And with what letters anything begins that is a number or a date in words.
    begin_any: u64,
    longest: usize,
    /// What stands between tens and units.
    and: Vec<char>,
    /// Whether several words listed as one are looked for.
    compounds: bool,
    dates: Dates,
}

/// How many words a number listed as one may be.
const MOST_WORDS: usize = 3;

/// Numbers from 11 to 99 whose words are written together, or follow their own order: ten-five, five-ten, five-and-twenty.
fn compounds(language: &str) -> Vec<(String, u32)> {
    let mut all = Vec::new();
    if language == "th" {
        let units: Vec<&str> = TH.split(' ').collect();
        for (tens, value) in (1..10).map(|n| (units[n], 10 * n as u32)) {
            let tens = match value {
                10 => "สิบ".to_owned(),
                20 => "ยี่สิบ".to_owned(),
                _ => format!("{tens}สิบ"),
            };
            all.extend((1..10).map(|n| (format!("{tens}{}", units[n]), value + n as u32)));
            all.extend([(format!("{tens}เอ็ด"), value + 1), (tens, value)]);
        }
    }
    if language == "ar" {
        all.extend(AR_TEENS.split(' ').map(str::to_owned).zip(11..));
        for (unit, value) in
            [AR, AR_SHORT, AR_EGYPT].into_iter().flat_map(|list| list.split(' ').zip(0..)).filter(|(_, v)| *v > 0)
        {
            if value > 2 {
                all.extend(["عشر", "عشره"].map(|ten| (format!("{unit}{ten}"), 10 + value)));
            }
            let tens = [AR_TENS, AR_TENS_SHORT].into_iter().flat_map(|list| list.split(' ').zip((20..).step_by(10)));
            all.extend(tens.map(|(word, tens)| (format!("{unit}و{word}"), tens + value)));
        }
    }
    all
}

impl NumberWords {
    /// Those of a language, read once; none for one not known.
    pub fn of(language: &str) -> Arc<NumberWords> {
        static KNOWN: [(&str, OnceLock<Arc<NumberWords>>); 4] =
            [("en", OnceLock::new()), ("fa", OnceLock::new()), ("ar", OnceLock::new()), ("th", OnceLock::new())];
        let known = KNOWN.iter().find(|(tag, _)| *tag == language);
        known.map(|(tag, words)| words.get_or_init(|| Arc::new(NumberWords::read(tag))).clone()).unwrap_or_default()
    }

    fn read(language: &str) -> NumberWords {
        let (units, tens, and): (&[&str], &[&str], _) = match language {
            "en" => (&[EN], &[EN_TENS], ""),
            "fa" => (&[FA], &[FA_TENS], "و"),
            "ar" => (&[AR, AR_SHORT, AR_EGYPT, AR_EGYPT_SHORT], &[AR_TENS, AR_TENS_SHORT], ""),
            "th" => (&[TH], &[], ""),
            _ => (&[], &[], ""),
        };
        let mut words = Vec::new();
        for list in units {
            words.extend(list.split(' ').zip(0..));
        }
        for list in tens {
            words.extend(list.split(' ').zip((20..).step_by(10)));
        }
        let mut words: WordMap<u32> = words.into_iter().map(|(word, value)| (word.chars().collect(), value)).collect();
        let compounds = compounds(language);
        let several = !compounds.is_empty();
        for (word, value) in compounds {
            words.entry(word.chars().collect()).or_insert(value);
        }
        let dates = Dates::of(language);
        let all = || words.keys().map(Vec::as_slice).chain(dates.ordinals());
        let begin = all().fold(0, |bits, word| bits | bit(word[0]));
        let longest = all().map(<[char]>::len).max().unwrap_or(0);
        let begin_any = begin | dates.begin();
        NumberWords { words, begin, begin_any, longest, and: and.chars().collect(), compounds: several, dates }
    }

    /// The value of a word, if it is a number word.
    pub(super) fn value(&self, word: &[char]) -> Option<u32> {
        let likely = word.len() <= self.longest && word.first().is_some_and(|c| self.begin & bit(*c) != 0);
        likely.then(|| self.words.get(word).copied()).flatten()
    }

    /// The date or the digits that some words at the beginning of a list stand for, and how many words they are.
    fn date_or_digits<'w>(&self, word: impl Fn(usize) -> Option<&'w [char]>) -> Option<(String, usize)> {
        let first = *word(0)?.first()?;
        if !first.is_ascii_digit() && first != '.' && self.begin_any & bit(first) == 0 {
            return None;
        }
        let number = |at: usize| {
            let plain = || word(at).filter(|w| w.iter().all(char::is_ascii_digit)).map(|w| (w.iter().collect(), 1));
            let (digits, count): (String, usize) = self.digits(|ahead| word(at + ahead)).or_else(plain)?;
            Some((digits.parse().ok()?, count))
        };
        self.dates.in_words(&word, number).or_else(|| self.digits(&word))
    }

    /// A value as people write it: a date in words, digits as they are.
    pub fn show(&self, value: &str) -> String {
        self.dates.show(value).unwrap_or_else(|| value.to_owned())
    }

    /// The digits that some words at the beginning of a list stand for, and how many words they are.
    fn digits<'w>(&self, word: impl Fn(usize) -> Option<&'w [char]>) -> Option<(String, usize)> {
        let first = word(0)?;
        if let Some((value, count)) = self.compound(&word) {
            return Some((value.to_string(), count));
        }
        if let Some(value) = self.value(first) {
            let after_and = 1 + usize::from(!self.and.is_empty() && word(1) == Some(&self.and));
            let unit = word(after_and).and_then(|w| self.value(w)).filter(|unit| (1..10).contains(unit));
            return Some(match unit {
                Some(unit) if value >= 20 && value % 10 == 0 => ((value + unit).to_string(), after_and + 1),
                _ => (value.to_string(), 1),
            });
        }
        // 40.00 is 40, and 12.50 is 12.5.
        let point = first.iter().position(|c| *c == '.')?;
        let (whole, part) = (&first[..point], &first[point + 1..]);
        if !whole.iter().chain(part).all(char::is_ascii_digit) {
            return None;
        }
        let whole: String = whole.iter().collect();
        let part: String = part.iter().collect();
        let part = part.trim_end_matches('0');
        Some((if part.is_empty() { whole } else { format!("{whole}.{part}") }, 1))
    }

    /// A number of several words that are listed as one: สิบ|ห้า, خمسة عشر.
    fn compound<'w>(&self, word: impl Fn(usize) -> Option<&'w [char]>) -> Option<(u32, usize)> {
        let first = word(0)?;
        if !self.compounds || self.value(first).is_none() {
            return None;
        }
        let mut joined = first.to_vec();
        let mut found = None;
        for count in 2..=MOST_WORDS {
            let Some(next) = word(count - 1) else { break };
            joined.extend(next);
            found = self.value(&joined).map(|value| (value, count)).or(found);
        }
        found
    }

    /// Whether a text has digits or number words.
    fn are_in(&self, text: &Normal) -> bool {
        add_steps(text.len());
        let mut letters = Vec::with_capacity(self.longest);
        // Asked once, however many ordinals there are.
        let months = OnceCell::new();
        let mut is_number = |range: Range<usize>| {
            let word = &text.chars[range];
            let likely = word.len() <= self.longest && self.begin & (1 << (word[0].class & 63)) != 0;
            likely && {
                letters.clear();
                letters.extend(word.iter().map(|c| c.c));
                self.words.contains_key(letters.as_slice())
                    || (self.dates.is_ordinal(&letters) && *months.get_or_init(|| self.dates.are_in(text)))
            }
        };
        text.chars.iter().any(|c| c.c.is_ascii_digit()) || text.word_ranges().any(&mut is_number)
    }

    /// The text with number words as digits and each date as one word; `None` when there are neither number words nor digits. `typed` is
    /// the text itself.
    pub fn counted(&self, text: &Normal, typed: &str) -> Option<Normal> {
        if !self.are_in(text) {
            return None;
        }
        let chars: Vec<char> = text.chars.iter().map(|c| c.c).collect();
        let ranges: Vec<Range<usize>> = text.word_ranges().collect();
        let word = |at: usize| ranges.get(at).map(|range| &chars[range.clone()]);
        // The one character between two words.
        let sign = |at: usize| {
            let (before, after) = (text.span(ranges.get(at)?.clone()), text.span(ranges.get(at + 1)?.clone()));
            let mut between = typed.get(before.end..after.start)?.chars();
            between.next().filter(|_| between.next().is_none())
        };
        add_steps(text.len());
        let mut counted = Normal { chars: Vec::with_capacity(text.len()) };
        let mut at = 0;
        while at < ranges.len() {
            let date = || self.dates.in_numbers(|ahead| word(at + ahead), |ahead| sign(at + ahead));
            match date().or_else(|| self.date_or_digits(|ahead| word(at + ahead))) {
                Some((digits, count)) => {
                    counted.push_word(text, ranges[at].start..ranges[at + count - 1].end, digits.chars());
                    at += count;
                }
                None => {
                    counted.chars.extend_from_slice(&text.chars[ranges[at].clone()]);
                    at += 1;
                }
            }
        }
        Some(counted)
    }

    /// A pattern's nodes with number words as digits; whether any speaks of numbers at all comes with them.
    pub(super) fn counted_nodes(&self, nodes: &[Node]) -> (Vec<Node>, bool) {
        let mut counted = Vec::new();
        let mut spoken = false;
        let mut at = 0;
        while at < nodes.len() {
            let literal = |ahead: usize| match nodes.get(at + ahead) {
                Some(Node::Literal(word)) => Some(word.as_slice()),
                _ => None,
            };
            // Only whole words: what is glued to a group or a star is part of one.
            let glued = |node: Option<&Node>| !matches!(node, None | Some(Node::Bound | Node::Literal(_)));
            let whole = |count: usize| !glued(at.checked_sub(1).and_then(|b| nodes.get(b))) && !glued(nodes.get(at + count));
            match (self.date_or_digits(literal).filter(|(_, count)| whole(*count)), &nodes[at]) {
                (Some((digits, count)), _) => {
                    spoken = true;
                    counted.push(Node::Literal(digits.chars().collect()));
                    at += count;
                    continue;
                }
                (None, Node::Either { ways, optional }) => {
                    let ways = ways.iter().map(|way| {
                        let (way, numbers) = self.counted_nodes(way);
                        spoken |= numbers;
                        way
                    });
                    counted.push(Node::Either { ways: ways.collect(), optional: *optional });
                }
                (None, node) => {
                    spoken |= match node {
                        Node::Literal(word) => word.iter().any(char::is_ascii_digit),
                        node => *node == Node::Number,
                    };
                    counted.push(node.clone());
                }
            }
            at += 1;
        }
        (counted, spoken)
    }
}

fn bit(c: char) -> u64 {
    1 << (class_of(c) & 63)
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Pattern;
    use super::super::segment::Segmenter;
    use super::*;

    fn found(language: &str, pattern: &str, text: &str) -> bool {
        let words = NumberWords::of(language);
        let pattern = Pattern::parse(pattern).unwrap().counted(&words).unwrap();
        words.counted(&Normal::new(text, &Segmenter::default()), text).is_some_and(|text| pattern.find(&text).is_some())
    }

    #[test]
    fn words_and_digits_are_one_number() {
        for (language, pattern, text) in [
            ("en", "2 days", "in two days"),
            ("en", "two days", "in 2 days"),
            ("en", "twenty four hours", "24 hours"),
            ("en", "24 hours", "twenty-four hours"),
            ("en", "(3|4) weeks", "four weeks"),
            ("en", "1250 pounds", "1,250 pounds"),
            ("en", "£40", "£40.00"),
            ("fa", "۲ روز", "دو روز"),
            ("fa", "۶۵ هزار", "شصت و پنج هزار"),
            ("fa", "1.5", "۱٫۵ ساعت"),
            ("ar", "٣ أيام", "خلال ثلاثة أيام"),
            ("ar", "1250 جنيه", "١٬٢٥٠ جنيه"),
            ("th", "2 วัน", "ภายในสองวันค่ะ"),
        ] {
            assert!(found(language, pattern, text), "{pattern} in {text}");
        }
        for (language, pattern, text) in [
            ("en", "by 12 March", "by March 12th, 2026"),
            ("en", "by 12 March", "by the twelfth of March"),
            ("en", "by March 12", "by 12/3"),
            ("en", "12 March", "on 2026-03-12"),
            ("en", "12 March", "on 12.03.2026"),
            ("fa", "۱۲ اسفند", "تا دوازدهم اسفندماه"),
            ("fa", "۱۲ اسفند", "تا ۱۴۰۵/۱۲/۱۲"),
            ("fa", "۳ خرداد", "تا ۳/۳"),
            ("ar", "١٢ مارس", "يوم 12 من مارس"),
            ("ar", "١٢ أبريل", "قبل ١٢/٤"),
            ("th", "12 มีนาคม", "ภายในวันที่ ๑๒ มี.ค. ค่ะ"),
            ("th", "12 มีนาคม", "ภายใน 12/3/2569"),
        ] {
            assert!(found(language, pattern, text), "{pattern} in {text}");
        }
        assert!(!found("en", "12 March", "on 13 March") && !found("en", "12 March", "on 12 May"));
        assert!(!found("en", "2 days", "twenty-two days"));
        assert!(!found("en", "2 days", "three days"));
    }
}
