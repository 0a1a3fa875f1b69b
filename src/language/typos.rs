//! Typing errors: a word nobody knows that is nearly one of the words looked for is taken for it. One slip in words of five letters
//! or more, two from nine; never in numbers and negations, never a word that is itself known, never where two words are as near.
//! Thai is written without spaces, so its words are sought another way: see `thai_typos`.

use super::fold::{Class, OTHER, class_of, is_digit, is_thai};
use super::hash::WordSet;
use super::normal::Normal;
use super::numbers::NumberWords;
use super::pattern::{Node, Pattern};
use super::thai_typos::ThaiSpelling;
use super::work::add_steps;
use std::ops::Range;
use std::sync::Arc;

/// Words that are known, and the beginnings and endings of such words.
#[derive(Debug, Clone, Default)]
pub struct Known {
    words: WordSet,
    stems: WordSet,
}

/// The words of a lexicon and of points, and which of them may be meant by a misspelt one.
#[derive(Debug, Clone, Default)]
pub struct Spelling {
    /// The lexicon's, learnt once for all readers.
    lexicon: Arc<Known>,
    own: Known,
    /// Sorted by the class of the first letter; where each class begins and ends.
    meant: Vec<Meant>,
    begins: Vec<Range<usize>>,
    longest: usize,
    thai: ThaiSpelling,
}

/// A word that may be meant.
#[derive(Debug, Clone)]
struct Meant {
    /// Which letters it has, roughly: see [`letters`].
    letters: u64,
    slips: u32,
    length: usize,
    word: Vec<char>,
}

/// Words from here on may have one slip.
const ONE_SLIP: usize = 5;
/// Words from here on may have two.
const TWO_SLIPS: usize = 9;

/// Words that turn a sentence round: no slip may bring them in.
const NEGATIONS: [&str; 16] = [
    "never",
    "cannot",
    "without",
    "nothing",
    "nobody",
    "neither",
    "unable",
    "nowhere",
    "هرگز",
    "بدون",
    "هيچوقت",
    "ليست",
    "ليسوا",
    "نميتوانم",
    "نميشود",
    "نميتونم",
];

/// Verbs that take an n't.
const VERBS: [&str; 13] = ["could", "would", "should", "does", "did", "is", "are", "was", "were", "has", "have", "had", "must"];

impl Known {
    /// Whether it is one of these words.
    pub(super) fn holds(&self, word: &[char]) -> bool {
        self.words.contains(word)
    }

    /// The words of some patterns.
    pub fn new<'p>(patterns: impl Iterator<Item = &'p Pattern>) -> Known {
        let mut known = Known::default();
        patterns.for_each(|pattern| known.learn(pattern.nodes(), &mut WordSet::default()));
        known
    }

    fn learn(&mut self, nodes: &[Node], whole: &mut WordSet) {
        for (at, node) in nodes.iter().enumerate() {
            match node {
                Node::Literal(word) => {
                    let glued = |node: Option<&Node>| !matches!(node, None | Some(Node::Bound | Node::Literal(_)));
                    let (before, after) = (at.checked_sub(1).and_then(|b| nodes.get(b)), nodes.get(at + 1));
                    if glued(before) || glued(after) {
                        self.stems.insert(word.clone());
                    } else {
                        self.words.insert(word.clone());
                    }
                    if !glued(before) && (!glued(after) || after == Some(&Node::Rest)) {
                        whole.insert(word.clone());
                    }
                }
                Node::Either { ways, .. } => ways.iter().for_each(|way| self.learn(way, whole)),
                _ => {}
            }
        }
    }
}

impl Spelling {
    /// Knows the words of a lexicon and of the patterns `meant`; the latter may be meant by a misspelt word.
    pub fn new(lexicon: Arc<Known>, meant: &[Pattern], numbers: &NumberWords) -> Spelling {
        let mut spelling = Spelling { lexicon, ..Spelling::default() };
        let mut looked_for = WordSet::default();
        meant.iter().for_each(|pattern| spelling.own.learn(pattern.nodes(), &mut looked_for));
        let may_be_meant = |word: &Vec<char>| {
            let text: String = word.iter().collect();
            let negation = NEGATIONS.contains(&text.as_str())
                || text.strip_suffix("nt").is_some_and(|verb| VERBS.contains(&verb))
                || text.starts_with("نمي");
            word.len() >= ONE_SLIP
                && word.iter().all(|c| may_be_misspelt(class_of(*c)))
                && !negation
                && numbers.value(word).is_none()
        };
        let thai = looked_for.iter().map(Vec::as_slice).filter(|word| word.iter().all(|c| is_thai(*c)));
        spelling.thai = ThaiSpelling::new(thai, numbers);
        let meant = looked_for.into_iter().filter(may_be_meant);
        let meant = meant.map(|word| Meant { letters: letters(&word), slips: slips_allowed(&word), length: word.len(), word });
        spelling.meant = meant.collect();
        spelling.meant.sort_by(|a, b| (class_of(a.word[0]), &a.word).cmp(&(class_of(b.word[0]), &b.word)));
        let begin = |class: u16| spelling.meant.partition_point(|m| u16::from(class_of(m.word[0])) < class);
        spelling.begins = (0..=255).map(|class| begin(class)..begin(class + 1)).collect();
        spelling.longest = spelling.meant.iter().map(|m| m.length + m.slips as usize).max().unwrap_or(0);
        spelling
    }

    /// The text with what was meant in the place of misspelt words; `None` when there are none.
    pub fn corrected(&self, text: &Normal) -> Option<Normal> {
        let known = |word: &[char]| self.own.words.contains(word) || self.lexicon.words.contains(word);
        if let Some(corrected) = self.thai.corrected(text, known) {
            return Some(corrected);
        }
        let mut corrected: Option<Normal> = None;
        let mut word = Vec::new();
        let mut steps = text.len();
        for range in text.word_ranges() {
            let letters = &text.chars[range.clone()];
            word.clear();
            if (ONE_SLIP - 1..=self.longest).contains(&letters.len()) && letters.iter().all(|c| may_be_misspelt(c.class)) {
                word.extend(letters.iter().map(|c| c.c));
            }
            match self.meant_by(&word, &mut steps) {
                Some(meant) => {
                    let so_far = || Normal { chars: text.chars[..range.start].to_vec() };
                    corrected.get_or_insert_with(so_far).push_word(text, range, meant.iter().copied());
                }
                None => {
                    if let Some(corrected) = &mut corrected {
                        corrected.chars.extend_from_slice(&text.chars[range]);
                    }
                }
            }
        }
        add_steps(steps);
        corrected
    }

    fn meant_by(&self, word: &[char], steps: &mut usize) -> Option<&[char]> {
        let first = *word.first()?;
        if self.own.words.contains(word) || self.lexicon.words.contains(word) {
            return None;
        }
        let letters = letters(word);
        // A slip in the first letter is rare, and most words that differ in it are other words.
        let alike = &self.meant[self.begins[usize::from(class_of(first))].clone()];
        *steps += alike.len() + word.len() * word.len();
        let mut best: Option<(&[char], usize)> = None;
        let mut tie = false;
        for meant in alike {
            // A slip changes two letters at most.
            let far = (meant.letters ^ letters).count_ones() > 2 * meant.slips;
            if far || meant.length.abs_diff(word.len()) > meant.slips as usize || meant.word[0] != first {
                continue;
            }
            *steps += word.len() * meant.length;
            let slips = slips(word, &meant.word);
            if slips <= meant.slips as usize && best.is_none_or(|(_, least)| slips <= least) {
                tie = best.is_some_and(|(_, least)| slips == least);
                best = Some((&meant.word, slips));
            }
        }
        let (meant, slips) = best.filter(|_| !tie)?;
        (slips > 0 && !self.goes_on(word)).then_some(meant)
    }

    /// Whether a word begins or ends as known words do.
    fn goes_on(&self, word: &[char]) -> bool {
        let is_stem = |part: &[char]| self.own.stems.contains(part) || self.lexicon.stems.contains(part);
        (1..word.len()).any(|at| is_stem(&word[..at]) || is_stem(&word[at..]))
    }
}

/// Whether a character is a letter of a language that is written with spaces.
fn may_be_misspelt(class: Class) -> bool {
    (class < class_of('\u{E01}') || class == OTHER) && !is_digit(class) && !(class_of('.')..=class_of('#')).contains(&class)
}

fn slips_allowed(word: &[char]) -> u32 {
    if word.len() >= TWO_SLIPS { 2 } else { 1 }
}

/// The letters of a word as bits; letters may share one.
fn letters(word: &[char]) -> u64 {
    word.iter().fold(0, |all, c| all | 1 << (class_of(*c) & 63))
}

/// How long the words compared may be.
const LONGEST: usize = 40;

/// Letters left out, put in, changed, or two neighbours swapped.
fn slips(a: &[char], b: &[char]) -> usize {
    let (mut before, mut last, mut row) = ([0u8; LONGEST], [0u8; LONGEST], [0u8; LONGEST]);
    last.iter_mut().zip(0..).for_each(|(cost, j)| *cost = j);
    for i in 1..=a.len() {
        row[0] = i as u8;
        for j in 1..=b.len() {
            let changed = last[j - 1] + u8::from(a[i - 1] != b[j - 1]);
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        (before, last) = (last, row);
    }
    usize::from(last[b.len()])
}

#[cfg(test)]
mod tests {
    use super::super::segment::Segmenter;
    use super::*;

    fn corrected(text: &str) -> String {
        let parse = |p: &str| Pattern::parse(p).unwrap();
        let known = [parse("i can't"), parse("quite"), parse("thirty")];
        let meant =
            ["free repair*", "(guarantee|replacement)", "couldn't", "never", "thirty days", "quiet", "پیگیری", "الإصلاح", "40123"];
        let meant: Vec<Pattern> = meant.iter().map(|p| parse(p)).collect();
        let spelling = Spelling::new(Arc::new(Known::new(known.iter())), &meant, &NumberWords::of("en"));
        let normal = Normal::new(text, &Segmenter::default());
        spelling.corrected(&normal).unwrap_or(normal).text()
    }

    #[test]
    fn slips_are_forgiven_in_long_words_only() {
        assert_eq!(corrected("a fre repiar"), "a fre repair");
        assert_eq!(corrected("guaranteee, replacment, replcemant"), "guarantee replacement replacement");
        assert_eq!(corrected("replcmant"), "replcmant", "three slips are another word");
        assert_eq!(corrected("پیگیر می‌کنم، پیگری"), "پيگيري ميكنم پيگيري");
    }

    #[test]
    fn numbers_negations_and_known_words_stay() {
        for text in ["couldn", "nevr", "neverr", "thirt", "thirsty", "40124", "quite", "cant"] {
            assert_eq!(corrected(text), text);
        }
    }

    #[test]
    fn a_corrected_word_keeps_its_place() {
        let text = "the repiar now";
        let spelling = Spelling::new(Arc::default(), &[Pattern::parse("repair now").unwrap()], &NumberWords::default());
        let normal = spelling.corrected(&Normal::new(text, &Segmenter::default())).unwrap();
        let found = Pattern::parse("repair now").unwrap().find(&normal).unwrap();
        assert_eq!(&text[normal.span(found)], "repiar now");
    }
}
