//! Phrase patterns: how authors write the wordings that count.
//!
//! `find out` words in a row · `deliver*` a word beginning so · `*الطلب` a word ending so · `(a|b c)` alternatives · `word?` and
//! `(a|b)?` optional · `*` a gap of up to 3 words · `...` a gap of up to 8 · `#` a number ·
//! in lexicons `$name` the customer's name. A match never crosses a sentence's end.
//! A day of the year (`12 March`) is found however it is written: March 12th, 12/3, 2026-03-12.
//! Spaces count for nothing inside a phrase (می‌شود = می شود); it begins and ends at word boundaries, in Thai
//! anywhere, but is never a mere part of one word (ขอ of ขอบคุณ).

use super::fold::{NAME, fold};
use super::normal::Normal;
use super::numbers::NumberWords;
use super::program::{Program, Search};
use super::segment::Segmenter;
use std::fmt;
use std::iter::Peekable;
use std::ops::Range;
use std::str::Chars;
use std::sync::{Arc, OnceLock};
use unicode_normalization::UnicodeNormalization;

/// A phrase pattern.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: Arc<str>,
    nodes: Vec<Node>,
    /// Compiled when it is first looked for: of the thousands that are loaded a text needs few.
    program: OnceLock<Program>,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.source == other.source && self.nodes == other.nodes
    }
}

impl Eq for Pattern {}

/// Why a pattern cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// A bracket without its partner.
    #[error("a bracket has no partner")]
    Bracket,
    /// A pattern that would match anything.
    #[error("the pattern has no word to look for")]
    Empty,
    /// An optional mark with nothing before it.
    #[error("`?` has nothing before it")]
    Optional,
    /// Groups within groups beyond what anyone can read.
    #[error("groups are nested more than {MOST_DEPTH} deep")]
    Deep,
    /// More than anyone would say in one phrase.
    #[error("the pattern is longer than {MOST_CHARS} characters")]
    Long,
}

impl PatternError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            PatternError::Bracket => "brackets come in pairs, and `|` stands between them",
            PatternError::Empty => "at least one word is neither optional nor a gap",
            PatternError::Optional => "put `?` right after the word or group that may be left out",
            PatternError::Deep | PatternError::Long => "write several shorter patterns instead",
        }
    }
}

/// How deep groups may be nested.
const MOST_DEPTH: usize = 20;

/// How long a pattern may be.
const MOST_CHARS: usize = 1000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// These characters.
    Literal(Vec<char>),
    /// A word boundary (in Thai any place between letters).
    Bound,
    /// The rest of the word begun: `deliver*`.
    Rest,
    /// Any beginning of a word: `*الطلب`.
    Prefix,
    /// Up to so many words.
    Gap(usize),
    /// Digits.
    Number,
    /// One of these, or nothing if optional.
    Either { ways: Vec<Vec<Node>>, optional: bool },
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// When brackets do not match, no word is left to look for, or it is too long or too deep.
    pub fn parse(source: &str) -> Result<Pattern, PatternError> {
        if source.chars().nth(MOST_CHARS).is_some() {
            return Err(PatternError::Long);
        }
        let mut chars = source.chars().peekable();
        let mut nodes = sequence(&mut chars, 0)?;
        if chars.next().is_some() {
            return Err(PatternError::Bracket);
        }
        if !demands(&nodes) {
            return Err(PatternError::Empty);
        }
        nodes.insert(0, Node::Bound);
        nodes.push(Node::Bound);
        Ok(Pattern { source: source.into(), nodes, program: OnceLock::new() })
    }

    /// The pattern as written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The pattern as written, to be kept.
    pub(super) fn shared_source(&self) -> &Arc<str> {
        &self.source
    }

    /// Position ranges of all matches, from left to right, not overlapping, each as long as its choices allow first.
    pub fn find_all(&self, text: &Normal) -> Vec<Range<usize>> {
        let mut search = Search::new(text);
        search.all(self.program(), 0..text.len()).collect()
    }

    /// The first match.
    pub fn find(&self, text: &Normal) -> Option<Range<usize>> {
        let mut search = Search::new(text);
        search.all(self.program(), 0..text.len()).next()
    }

    /// The pattern with number words as digits, for texts in the same form; `None` when it speaks of no number.
    pub fn counted(&self, words: &NumberWords) -> Option<Pattern> {
        let (nodes, spoken) = words.counted_nodes(&self.nodes);
        spoken.then(|| self.with_nodes(nodes))
    }

    /// Other nodes under the same source.
    pub(super) fn with_nodes(&self, nodes: Vec<Node>) -> Pattern {
        Pattern { source: self.source.clone(), nodes, program: OnceLock::new() }
    }

    pub(super) fn program(&self) -> &Program {
        self.program.get_or_init(|| Program::new(&self.nodes))
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}

/// Whether the nodes cannot match without consuming something definite.
fn demands(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Literal(_) | Node::Number => true,
        Node::Either { ways, optional } => !optional && ways.iter().all(|way| demands(way)),
        _ => false,
    })
}

fn sequence(chars: &mut Peekable<Chars<'_>>, depth: usize) -> Result<Vec<Node>, PatternError> {
    let mut nodes = Vec::new();
    while let Some(&c) = chars.peek() {
        match c {
            '|' | ')' if depth > 0 => break,
            ')' | '|' => return Err(PatternError::Bracket),
            c if c.is_whitespace() => {
                chars.next();
                if nodes.last().is_some_and(|n| *n != Node::Bound) {
                    nodes.push(Node::Bound);
                }
            }
            '(' => {
                chars.next();
                nodes.push(group(chars, depth + 1)?);
            }
            '?' => {
                chars.next();
                let before = nodes.pop().ok_or(PatternError::Optional)?;
                nodes.push(match before {
                    Node::Either { ways, .. } => Node::Either { ways, optional: true },
                    Node::Bound => return Err(PatternError::Optional),
                    other => Node::Either { ways: vec![vec![other]], optional: true },
                });
            }
            '*' => {
                chars.next();
                let after_word = nodes.last().is_some_and(|n| !matches!(n, Node::Bound | Node::Gap(_)));
                let before_word = chars.peek().is_some_and(|n| !n.is_whitespace() && !matches!(n, '|' | ')'));
                nodes.push(match (after_word, before_word) {
                    (true, _) => Node::Rest,
                    (false, true) => Node::Prefix,
                    (false, false) => Node::Gap(3),
                });
            }
            '…' => {
                chars.next();
                nodes.push(Node::Gap(8));
            }
            '#' => {
                chars.next();
                nodes.push(Node::Number);
            }
            '$' if at_name(chars) => {
                chars.nth(NAME_WRITTEN.len() - 1);
                push_letters(vec![NAME], &mut nodes);
            }
            _ => word(chars, &mut nodes),
        }
    }
    while nodes.last() == Some(&Node::Bound) {
        nodes.pop();
    }
    Ok(nodes)
}

/// How a pattern says where the customer's name stands.
const NAME_WRITTEN: &str = "$name";

fn at_name(chars: &Peekable<Chars<'_>>) -> bool {
    chars.clone().take(NAME_WRITTEN.len()).eq(NAME_WRITTEN.chars())
}

/// Adds letters. Between two plain words a space counts for nothing: "can not" is also cannot, به خاطر also به‌خاطر.
fn push_letters(letters: Vec<char>, nodes: &mut Vec<Node>) {
    if let [.., Node::Literal(_), Node::Bound] = nodes.as_slice() {
        nodes.pop();
    }
    nodes.push(Node::Literal(letters));
}

fn word(chars: &mut Peekable<Chars<'_>>, nodes: &mut Vec<Node>) {
    let mut raw = String::new();
    while let Some(&c) = chars.peek() {
        let ends = c.is_whitespace() || matches!(c, '(' | ')' | '|' | '?' | '*' | '#' | '…');
        if ends || (c == '$' && at_name(chars)) {
            break;
        }
        raw.push(c);
        chars.next();
    }
    if raw.chars().all(|c| c == '.') {
        nodes.push(Node::Gap(8));
        return;
    }
    let folded: Vec<char> = Normal::new(&raw, &Segmenter::default()).chars.iter().map(|c| c.c).collect();
    if folded.is_empty() {
        // Currency signs and such are kept by `fold` even where the segmenter sees no word.
        let signs: Vec<char> = raw.nfkd().filter_map(fold).collect();
        if !signs.is_empty() {
            push_letters(signs, nodes);
        }
        return;
    }
    push_letters(folded, nodes);
}

fn group(chars: &mut Peekable<Chars<'_>>, depth: usize) -> Result<Node, PatternError> {
    if depth > MOST_DEPTH {
        return Err(PatternError::Deep);
    }
    let mut ways = Vec::new();
    loop {
        ways.push(sequence(chars, depth)?);
        match chars.next() {
            Some('|') => {}
            Some(')') => break,
            _ => return Err(PatternError::Bracket),
        }
    }
    let optional = ways.iter().any(Vec::is_empty);
    ways.retain(|way| !way.is_empty());
    if ways.is_empty() {
        return Err(PatternError::Empty);
    }
    Ok(Node::Either { ways, optional })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Option<String> {
        let normal = Normal::new(text, &Segmenter::default());
        let pattern = Pattern::parse(pattern).unwrap();
        pattern.find(&normal).map(|range| text[normal.span(range)].to_owned())
    }

    #[test]
    fn words_begin_and_end_at_boundaries() {
        assert_eq!(found("can do", "I CAN  do it").as_deref(), Some("CAN  do"));
        assert_eq!(found("can", "cancel"), None);
        assert_eq!(found("can not", "I cannot").as_deref(), Some("cannot"));
        assert_eq!(found("cancel*", "They cancelled it").as_deref(), Some("cancelled"));
        assert_eq!(found("cant", "I can’t").as_deref(), Some("can’t"));
    }

    #[test]
    fn alternatives_options_and_gaps() {
        assert_eq!(
            found("(arrives|is there) (by|on)? (monday|tuesday)", "it is there on Tuesday!").as_deref(),
            Some("is there on Tuesday")
        );
        assert_eq!(found("i * look", "I will now look").as_deref(), Some("I will now look"));
        assert_eq!(found("i * look", "I will now just go and look"), None);
        assert_eq!(found("i ... look", "I will now just go and look").as_deref(), Some("I will now just go and look"));
        assert_eq!(found("frustrat(ed|ing) for you", "how frustrating for you").as_deref(), Some("frustrating for you"));
    }

    #[test]
    fn a_phrase_stays_in_its_sentence() {
        assert_eq!(found("call ... monday", "I will call. Monday is free"), None);
        assert_eq!(found("thanks monday", "thanks. monday"), None);
        assert_eq!(found("monday", "thanks. Monday").as_deref(), Some("Monday"));
    }

    #[test]
    fn numbers_of_every_digit_system() {
        for text in ["in 14 days", "in ۱۴ days", "in ١٤ days", "in ๑๔ days"] {
            assert!(found("in 14 days", text).is_some(), "{text}");
            assert!(found("in # days", text).is_some(), "{text}");
        }
        assert_eq!(found("14 days", "in 114 days"), None);
    }

    #[test]
    fn persian_and_arabic_forms() {
        assert_eq!(found("می‌شود", "نمی شود؛ می شود").as_deref(), Some("می شود"));
        assert_eq!(found("*الطلب", "وبالطلب").as_deref(), Some("وبالطلب"));
        assert_eq!(found("الطلب", "وبالطلب"), None);
        assert_eq!(found("هحول * *زملائنا", "هحول الموضوع لزملائنا").as_deref(), Some("هحول الموضوع لزملائنا"));
        assert_eq!(found("به خاطر", "به‌خاطر تأخیر").as_deref(), Some("به‌خاطر"));
        assert_eq!(found("لطفا", "لطفاً بگویید").as_deref(), Some("لطفاً"), "a mark that folding drops belongs to its letter");
        assert_eq!(found("*طلب", "وصل الطلب أمس").as_deref(), Some("الطلب"));
        assert_eq!(found("پیگیری (می‌کنم|میکنم)", "الان پيگيري مي كنم").as_deref(), Some("پيگيري مي كنم"));
    }

    #[test]
    fn thai_matches_between_letters() {
        assert_eq!(found("ตรวจสอบ", "เดี๋ยวจะรีบตรวจสอบให้นะคะ").as_deref(), Some("ตรวจสอบ"));
        assert_eq!(found("จะ * ให้", "เดี๋ยวจะรีบตรวจสอบให้นะคะ").as_deref(), Some("จะรีบตรวจสอบให้"));
        assert_eq!(found("คะ", "ค่ะ"), None);
        assert_eq!(found("ขอ", "ขอบคุณ"), None, "a part of one word is another word");
        assert_eq!(found("จ้า", "เจ้าของ"), None);
        assert_eq!(found("ขอบ*", "ขอบคุณ").as_deref(), Some("ขอบคุณ"));
        assert_eq!(found("ขอ", "ขอเลขออเดอร์").as_deref(), Some("ขอ"));
    }

    #[test]
    fn bad_patterns_are_refused() {
        assert_eq!(Pattern::parse("(a|b"), Err(PatternError::Bracket));
        assert_eq!(Pattern::parse("a)"), Err(PatternError::Bracket));
        assert_eq!(Pattern::parse("a|b"), Err(PatternError::Bracket));
        assert_eq!(Pattern::parse("..."), Err(PatternError::Empty));
        assert_eq!(Pattern::parse("(a)?"), Err(PatternError::Empty));
        assert_eq!(Pattern::parse("?"), Err(PatternError::Optional));
        assert_eq!(Pattern::parse(&"a? ".repeat(30_000)), Err(PatternError::Long));
        let long = Pattern::parse(&format!("{}b", "a?".repeat(499))).unwrap();
        assert_eq!(long.find(&Normal::new("b", &Segmenter::default())), Some(0..1));
        let nested = |depth: usize| Pattern::parse(&format!("{}a{}", "(".repeat(depth), ")".repeat(depth)));
        assert!(nested(20).is_ok());
        assert_eq!(nested(21), Err(PatternError::Deep));
        assert_eq!(nested(400), Err(PatternError::Deep));
    }
}
