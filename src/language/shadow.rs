//! The shadow of a wording that holds one number or one date: the same words with any number in its place. What the shadow finds and the wording
//! does not is the same statement with another number. Only where the words leave no doubt what the number counts: its unit stands
//! right after it, and at least two words remain without it.

use super::dates::{MARK, is_date};
use super::normal::Normal;
use super::numbers::NumberWords;
use super::pattern::{Node, Pattern};
use super::segment::Segmenter;
use std::ops::Range;

/// Words a shadow keeps beside its number.
const LEAST_WORDS: usize = 2;

/// And beside a date, which says by itself what it counts.
const LEAST_BESIDE_DATE: usize = 1;

/// A longer number is a code or a date, not a count.
const MOST_DIGITS: usize = 4;

/// A wording with any number in place of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shadow {
    /// For texts with number words as digits, see [`NumberWords::counted`].
    pub pattern: Pattern,
    /// The numbers the wording holds, as digits.
    pub holds: Vec<String>,
}

impl Pattern {
    /// The wording's shadow, if it leaves no doubt.
    pub fn shadow(&self, words: &NumberWords) -> Option<Shadow> {
        let (mut nodes, _) = words.counted_nodes(self.nodes());
        if let Some((at, holds)) = the_date(&nodes) {
            let rest = nodes.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, node)| least_words_of(node)).sum::<usize>();
            let any = [Node::Literal(MARK.chars().collect()), Node::Rest];
            nodes.splice(at..=at, any);
            return (rest >= LEAST_BESIDE_DATE).then(|| Shadow { pattern: self.with_nodes(nodes), holds });
        }
        let (at, holds) = the_number(&nodes)?;
        let rest = || nodes.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, node)| node);
        let unit = nodes[at + 1..].iter().find(|node| !matches!(node, Node::Bound | Node::Either { optional: true, .. }))?;
        let glued = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let glued = glued.filter_map(|i| nodes.get(i)).any(|node| matches!(node, Node::Rest | Node::Prefix | Node::Number));
        if glued || least_words(std::slice::from_ref(unit)) == 0 || rest().map(least_words_of).sum::<usize>() < LEAST_WORDS {
            return None;
        }
        nodes[at] = Node::Number;
        Some(Shadow { pattern: self.with_nodes(nodes), holds })
    }
}

/// Where the only date of a wording stands, and what it may be; `None` when there is none, more than one, or a number besides.
fn the_date(nodes: &[Node]) -> Option<(usize, Vec<String>)> {
    let dates = |node: &Node| -> Option<Vec<String>> {
        let date = |way: &[Node]| match way {
            [Node::Literal(word)] if is_date(word) => Some(word.iter().collect()),
            _ => None,
        };
        match node {
            Node::Either { ways, optional: false } => ways.iter().map(|way| date(way)).collect(),
            node => date(std::slice::from_ref(node)).map(|date| vec![date]),
        }
    };
    let mut all = nodes.iter().enumerate().filter_map(|(at, node)| Some((at, dates(node)?)));
    let found = all.next()?;
    (all.next().is_none() && !nodes.iter().any(speaks_of_numbers)).then_some(found)
}

/// Where the only number of a wording stands, and its values; `None` when there is none, or more than one.
fn the_number(nodes: &[Node]) -> Option<(usize, Vec<String>)> {
    let mut numbers = nodes.iter().enumerate().filter(|(_, node)| speaks_of_numbers(node));
    let (at, node) = numbers.next()?;
    let values: Vec<String> = match node {
        Node::Literal(_) => value(std::slice::from_ref(node)).into_iter().collect(),
        // The other ways are other words for it: “a couple of”.
        Node::Either { ways, optional: false } => ways.iter().filter_map(|way| value(way)).collect(),
        _ => Vec::new(),
    };
    let mut holds = values;
    holds.sort();
    holds.dedup();
    (numbers.next().is_none() && !holds.is_empty()).then_some((at, holds))
}

fn speaks_of_numbers(node: &Node) -> bool {
    match node {
        Node::Literal(word) => word.iter().any(char::is_ascii_digit),
        Node::Number => true,
        Node::Either { ways, .. } => ways.iter().flatten().any(speaks_of_numbers),
        _ => false,
    }
}

/// The number that these nodes are, and nothing else.
fn value(way: &[Node]) -> Option<String> {
    let mut words = way.iter().filter(|node| **node != Node::Bound);
    let (Some(Node::Literal(word)), None) = (words.next(), words.next()) else { return None };
    let is_count = word.len() <= MOST_DIGITS && word.iter().all(char::is_ascii_digit);
    is_count.then(|| word.iter().collect())
}

/// How many words nodes have at least.
fn least_words(nodes: &[Node]) -> usize {
    nodes.iter().map(least_words_of).sum()
}

fn least_words_of(node: &Node) -> usize {
    match node {
        // Thai writes several words in one.
        Node::Literal(word) => Normal::new(&word.iter().collect::<String>(), &Segmenter::default()).words(),
        Node::Either { ways, optional: false } => ways.iter().map(|way| least_words(way)).min().unwrap_or(0),
        _ => 0,
    }
}

/// The only number in a range of a text with number words as digits: its digits and its positions. Of several it is not known which
/// is meant.
pub fn only_number(counted: &Normal, range: Range<usize>) -> Option<(String, Range<usize>)> {
    let is_digit = |at: &usize| counted.chars.get(*at).is_some_and(|c| c.c.is_ascii_digit());
    let from = range.clone().find(is_digit)?;
    let to = (from..range.end).find(|at| !is_digit(at)).unwrap_or(range.end);
    let several = (to..range.end).any(|at| is_digit(&at)) || (from + 1..to).any(|at| counted.begins_word(at));
    let digits: String = counted.chars.get(from..to)?.iter().map(|c| c.c).collect();
    (!several).then_some((digits, from..to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, wording: &str, text: &str) -> Option<String> {
        let words = NumberWords::of(language);
        let shadow = Pattern::parse(wording).unwrap().shadow(&words)?;
        let counted = words.counted(&Normal::new(text, &Segmenter::default()), text)?;
        let (digits, _) = only_number(&counted, shadow.pattern.find(&counted)?)?;
        (!shadow.holds.contains(&digits)).then_some(digits)
    }

    #[test]
    fn another_number_in_the_same_words() {
        for (language, wording, text, number) in [
            ("en", "within (30|thirty) days", "You have it within 14 days.", "14"),
            ("en", "within 30 days", "within fourteen days", "14"),
            ("en", "(in|within) (two|2|a couple of) (working|business) days", "in ٣ working days", "3"),
            ("fa", "(هفت|7) روز (کاری|اداری)", "تا بیست و یک روز کاری", "21"),
            ("ar", "خلال (14|أربعة عشر) (يوما|يوم)", "خلال خمسة عشر يومًا", "15"),
            ("th", "(7|เจ็ด) วันทำการ", "ใช้เวลาสิบห้าวันทำการค่ะ", "15"),
            ("th", "(14|สิบสี่) วันทำการ", "ใช้เวลา ๓๐ วันทำการค่ะ", "30"),
        ] {
            assert_eq!(said(language, wording, text).as_deref(), Some(number), "{wording} in {text}");
        }
        assert_eq!(said("en", "within 30 days", "within thirty days"), None);
        assert_eq!(said("th", "(14|สิบสี่) วันทำการ", "สิบสี่วันทำการ"), None);
    }

    #[test]
    fn doubtful_wordings_have_no_shadow() {
        for wording in
            ["30 days", "(one|1) * (two|2) working days", "(reply|answer) ... within 5", "24 * repair free", "free repair"]
        {
            assert_eq!(Pattern::parse(wording).unwrap().shadow(&NumberWords::of("en")), None, "{wording}");
        }
    }
}
