//! Lists of single words, found in one pass over a text however long the lists are. Knows no marker kinds and no weights.

use super::fold::{Class, OTHER, class_of, is_thai};
use super::normal::{BOUND, Normal, NormalChar, SENTENCE, WORD};
use super::segment::Segmenter;
use super::trie::{Place, Trie};
use super::work::add_steps;
use std::ops::Range;
use std::sync::Arc;

/// What a listed word is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A word of the rule with this number.
    Sign(usize),
    /// Turns what follows round: “not”.
    Not,
    /// Makes what follows stronger: “very”.
    Very,
}

/// A listed word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit<'w> {
    /// Positions in the normalised text.
    pub range: Range<usize>,
    /// The rule it belongs to.
    pub rule: usize,
    /// The word as listed.
    pub word: &'w Arc<str>,
    /// Whether a “not” stands shortly before it.
    pub negated: bool,
    /// Whether a “very” stands right before it.
    pub stronger: bool,
}

/// Word lists as one tree of letters. `glad` is that word, `help*` every word that begins so.
#[derive(Debug, Clone)]
pub(super) struct Words {
    tree: Trie<Listed>,
    listed: Vec<(Arc<str>, Role)>,
    /// Written together with the next word: Arabic و, ال.
    proclitics: Vec<Vec<char>>,
}

/// The number of a listed word; of several that end alike those that only begin a word come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    /// Whether it is the whole word.
    whole: bool,
    number: u32,
}

/// The first class that is nobody's; from here on letters without a class of their own are spelt.
const SPELT: Class = 190;

/// How long a Thai word is that no other word holds by chance.
const LONG: usize = 6;

/// How many words a “not” reaches.
const NOT_REACHES: usize = 3;

/// A Thai “not” stands right before its word.
const THAI_NOT_REACHES: usize = 1;

impl Words {
    /// Word lists, each of words separated by spaces.
    pub fn new<'l>(proclitics: &[String], lists: impl IntoIterator<Item = (&'l str, Role)>) -> Words {
        let segmenter = Segmenter::default();
        let proclitics = proclitics.iter().map(|p| letters(p, &segmenter)).collect();
        let (mut listed, mut words) = (Vec::new(), Vec::new());
        for (list, role) in lists {
            for word in list.split_whitespace() {
                let (root, is_stem) = word.strip_suffix('*').map_or((word, false), |root| (root, true));
                let mut classes = Vec::new();
                for c in letters(root, &segmenter) {
                    match class_of(c) {
                        OTHER => classes.extend(spelt(c)),
                        class => classes.push(class),
                    }
                }
                if !classes.is_empty() {
                    words.push((classes, Listed { whole: !is_stem, number: listed.len() as u32 }));
                    listed.push((word.into(), role));
                }
            }
        }
        Words { tree: Trie::new(words), listed, proclitics }
    }

    /// Every listed word of a text, from left to right.
    pub fn find(&self, text: &Normal) -> Vec<Hit<'_>> {
        let mut found = Vec::with_capacity(16);
        let (mut word, mut not_until, mut very_until, mut steps) = (0, 0, 0, text.len());
        for (at, c) in text.chars.iter().enumerate() {
            if c.is(WORD) {
                word += 1;
            }
            if c.is(SENTENCE) {
                (not_until, very_until) = (0, 0);
            }
            if !c.is(BOUND) {
                continue;
            }
            let (mut not, mut very) = (false, false);
            for from in self.starts(text, at) {
                steps += self.walk(text, from, |end, listed| match &self.listed[listed] {
                    _ if !apart(text, from, end) => {}
                    (_, Role::Not) => not = true,
                    (_, Role::Very) => very = true,
                    (listed, Role::Sign(rule)) => found.push(Hit {
                        range: from..end,
                        rule: *rule,
                        word: listed,
                        negated: word <= not_until,
                        stronger: word <= very_until,
                    }),
                });
            }
            if not {
                not_until = word + if is_thai(c.c) { THAI_NOT_REACHES } else { NOT_REACHES };
            }
            if very {
                very_until = word + 1;
            }
        }
        add_steps(steps + found.len());
        found
    }

    /// Where a listed word may begin in the word at `at`: at once, or behind what is written together with it.
    fn starts(&self, text: &Normal, at: usize) -> impl Iterator<Item = usize> {
        let behind = move |p: &Vec<char>| {
            let fits = p.iter().enumerate().all(|(i, c)| text.chars.get(at + i).is_some_and(|t| t.c == *c));
            fits.then_some(at + p.len())
        };
        std::iter::once(at).chain(self.proclitics.iter().filter_map(behind))
    }

    /// Tells what is listed from a place on, and gives the number of letters looked at.
    fn walk(&self, text: &Normal, from: usize, mut found: impl FnMut(usize, usize)) -> usize {
        let Some(begin) = text.chars.get(from) else { return 0 };
        let Some(mut place) = self.down(self.tree.top(), begin) else { return 0 };
        let mut last = begin.c;
        self.tell(place, text, from, &mut found);
        let mut steps = 0;
        for (at, c) in text.chars.iter().enumerate().skip(from + 1) {
            steps += 1;
            // Persian joins with a space what ZWNJ joins, Thai writes no spaces; Latin words are apart.
            if c.is(SENTENCE) || (c.is(WORD) && c.c.is_ascii()) {
                break;
            }
            match self.down(place, c) {
                Some(next) => place = next,
                // “soooo” is “so”: a letter that only repeats the one before is passed over.
                None if last == c.c && !c.is(WORD) => {}
                None => break,
            }
            last = c.c;
            self.tell(place, text, at, &mut found);
        }
        steps
    }

    #[inline(always)]
    fn down<'t>(&'t self, place: Place<'t>, c: &NormalChar) -> Option<Place<'t>> {
        match c.class {
            OTHER => spelt(c.c).into_iter().try_fold(place, |place, class| self.tree.down(place, class)),
            class => self.tree.down(place, class),
        }
    }

    /// What is listed with the letters up to `at`.
    #[inline(always)]
    fn tell(&self, place: Place<'_>, text: &Normal, at: usize, found: &mut impl FnMut(usize, usize)) {
        for listed in self.tree.kept(place) {
            if !listed.whole {
                found(word_end(text, at + 1), listed.number as usize);
            } else if ends_word(text, at + 1) {
                found(at + 1, listed.number as usize);
            }
        }
    }
}

/// A character as four classes.
fn spelt(c: char) -> [Class; 4] {
    [18, 12, 6, 0].map(|shift| SPELT + ((c as u32 >> shift) & 63) as Class)
}

fn ends_word(text: &Normal, at: usize) -> bool {
    text.chars.get(at).is_none_or(|c| c.is(BOUND))
}

/// Whether what stands there is a word of its own. In Thai, where words are cut by a dictionary that a misspelt neighbour confuses,
/// a long one is taken for itself wherever it stands.
fn apart(text: &Normal, from: usize, end: usize) -> bool {
    let cut = |at: usize| text.chars.get(at).is_none_or(|c| c.is(WORD));
    end - from >= LONG || ((cut(from) || !is_thai(text.chars[from].c)) && cut(end))
}

fn word_end(text: &Normal, at: usize) -> usize {
    (at..text.chars.len()).find(|i| text.chars[*i].is(WORD)).unwrap_or(text.chars.len())
}

fn letters(word: &str, segmenter: &Segmenter) -> Vec<char> {
    Normal::new(word, segmenter).chars.iter().map(|c| c.c).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(listed: &str, text: &str) -> Vec<(String, bool, bool)> {
        let lists = [(listed, Role::Sign(0)), ("not", Role::Not), ("very", Role::Very)];
        let words = Words::new(&["و".to_owned(), "ال".to_owned()], lists);
        let normal = Normal::new(text, &Segmenter::default());
        let found = words.find(&normal);
        found.into_iter().map(|h| (text[normal.span(h.range)].to_owned(), h.negated, h.stronger)).collect()
    }

    #[test]
    fn whole_words_stems_and_stretched_words() {
        assert_eq!(
            hits("glad help*", "Glad to be helping, gladly"),
            [("Glad".into(), false, false), ("helping".into(), false, false)]
        );
        assert_eq!(hits("so good", "Soooo goooood").len(), 2);
        assert_eq!(hits("good", "god").len(), 0);
        assert_eq!(hits("спасибо прив*", "Спасибо, приветик! Спаси, спасибо1").len(), 2, "any script");
    }

    #[test]
    fn not_and_very_stand_before() {
        assert_eq!(hits("good", "not a very good one"), [("good".into(), true, true)]);
        assert_eq!(hits("good", "Not now. Good"), [("Good".into(), false, false)]);
    }

    #[test]
    fn words_written_together() {
        assert_eq!(hits("صبر", "والصبر، وصبر").len(), 1, "one proclitic, not two");
        assert_eq!(hits("ยินดี", "ดิฉันยินดีค่ะ").len(), 1);
        assert_eq!(hits("می‌شود", "می شود").len(), 1);
    }
}
