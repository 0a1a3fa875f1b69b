//! Where lines may break: Thai between words as a dictionary knows them, and words longer than a line anywhere between characters.
//!
//! Typst asks a model of its own, which parts words of Thai in the middle; marks without width tell it better. Adds such marks and nothing
//! else, and only where typst would go wrong.

use crate::report::fonts::is_thai;
use crate::report::html::{Element, Node};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};
use std::collections::{BTreeMap, BTreeSet};

/// Lines may break here.
const MAY: char = '\u{200B}';
/// Lines may not break here.
const MAY_NOT: char = '\u{2060}';

/// Words of more characters than this may be parted.
const LONG: usize = 28;
/// They are parted after every so many: each place to break costs typst a try.
const STEP: usize = 6;
/// Ids and hashes fit on a line up to this.
const LONG_CODE: usize = 64;

/// Elements that stand within a line.
const INLINE: [&str; 9] = ["span", "bdi", "mark", "sup", "a", "strong", "q", "br", "svg"];

/// Adds the marks, paragraph by paragraph.
pub(super) fn add(nodes: &mut [Node]) {
    let mut line: Vec<&mut String> = Vec::new();
    gather(nodes, &mut line);
    mark(&mut line);
}

/// Collects the texts of a paragraph, and finishes those that stand in blocks within.
fn gather<'n>(nodes: &'n mut [Node], line: &mut Vec<&'n mut String>) {
    for node in nodes {
        match node {
            Node::Text(text) => line.push(text),
            Node::Style(_) => {}
            Node::Element(element) => match element.name {
                // What a drawing says is placed by hand.
                "svg" => {}
                _ if is_code(element) => part(&mut element.inside, LONG_CODE),
                name if INLINE.contains(&name) => gather(&mut element.inside, line),
                _ => {
                    mark(line);
                    line.clear();
                    add(&mut element.inside);
                }
            },
        }
    }
}

fn is_code(element: &Element) -> bool {
    element.attribute("lang") == Some("zxx")
}

fn part(nodes: &mut [Node], longest: usize) {
    for node in nodes {
        if let Node::Text(text) = node {
            *text = parted(text, longest);
        }
    }
}

fn mark(line: &mut [&mut String]) {
    if line.iter().any(|text| text.chars().any(is_thai)) {
        thai(line);
    }
    for text in line {
        **text = parted(text, LONG);
    }
}

/// Makes the model break where the dictionary does, and nowhere else.
fn thai(line: &mut [&mut String]) {
    let whole: String = line.iter().map(|text| text.as_str()).collect();
    let marks = marks(&whole);
    let mut from = 0;
    for text in line {
        let to = from + text.len();
        // A mark between two texts goes to the first.
        let own: BTreeMap<usize, char> = marks.range(from + 1..=to).map(|(at, mark)| (at - from, *mark)).collect();
        **text = with(text, &own);
        from = to;
    }
}

/// Which marks a text needs, and before which of its bytes.
fn marks(text: &str) -> BTreeMap<usize, char> {
    let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let model = LineSegmenter::new_lstm(LineBreakOptions::default());
    let wanted = breaks(&dictionary, text, &BTreeMap::new());
    let mut marks = BTreeMap::new();
    // A mark changes what the model sees around it, so it is asked again; two rounds are the usual.
    for _ in 0..6 {
        let found = breaks(&model, text, &marks);
        let differ: Vec<usize> = wanted.symmetric_difference(&found).copied().collect();
        if differ.is_empty() {
            break;
        }
        marks.extend(differ.into_iter().map(|at| (at, if wanted.contains(&at) { MAY } else { MAY_NOT })));
    }
    marks
}

/// Where a segmenter would break a text that has these marks, as bytes of the text without them.
fn breaks(segmenter: &LineSegmenterBorrowed<'_>, text: &str, marks: &BTreeMap<usize, char>) -> BTreeSet<usize> {
    let marked = with(text, marks);
    let mut before = marks.iter().scan(0, |sum, (at, mark)| {
        let place = at + *sum;
        *sum += mark.len_utf8();
        Some((place, mark.len_utf8()))
    });
    let (mut next, mut passed) = (before.next(), 0);
    let mut found = BTreeSet::new();
    for at in segmenter.segment_str(&marked) {
        while let Some((_, length)) = next.filter(|(place, _)| *place < at) {
            passed += length;
            next = before.next();
        }
        found.insert(at - passed);
    }
    found
}

fn with(text: &str, marks: &BTreeMap<usize, char>) -> String {
    let mut out = String::with_capacity(text.len() + 3 * marks.len());
    for (at, c) in text.char_indices() {
        out.extend(marks.get(&at));
        out.push(c);
    }
    out.extend(marks.get(&text.len()));
    out
}

/// With places to break in what is longer than a line may be.
fn parted(text: &str, longest: usize) -> String {
    if text.len() <= longest {
        return text.to_owned();
    }
    let edges: Vec<usize> = LineSegmenter::new_dictionary(LineBreakOptions::default()).segment_str(text).collect();
    let mut out = String::with_capacity(text.len());
    for word in edges.windows(2).filter_map(|edge| text.get(edge[0]..edge[1])) {
        let characters: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(word).collect();
        if characters.len() <= longest + 1 {
            out.push_str(word);
            continue;
        }
        for (number, character) in characters.windows(2).filter_map(|edge| word.get(edge[0]..edge[1])).enumerate() {
            let here = number > 0 && number % STEP == 0 && !character.starts_with(char::is_whitespace);
            out.extend(here.then_some(MAY));
            out.push_str(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(text: &str) -> String {
        text.replace([MAY, MAY_NOT], "")
    }

    /// The model alone parts the word for thanks.
    #[test]
    fn thai_breaks_where_the_dictionary_does() {
        let model = LineSegmenter::new_lstm(LineBreakOptions::default());
        let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
        let texts = [
            "ขอบคุณที่รอครับ ผมตรวจสอบเลขพัสดุให้แล้ว",
            "รบกวนขอหมายเลขคำสั่งซื้อด้วยนะคะ จะได้ตรวจให้ (3 นาที)",
            "การเชื่อมต่อ VPN ล่มตั้งแต่เมื่อเช้า ใบรับรองหมดอายุ",
            "กกกกกกกกกกกก",
        ];
        for text in texts {
            let needed = marks(text);
            assert_eq!(breaks(&model, text, &needed), breaks(&dictionary, text, &BTreeMap::new()), "{text}");
            assert_eq!(without(&with(text, &needed)), text);
        }
    }

    #[test]
    fn marks_cross_elements() {
        let text = |text: &str| Node::Text(text.to_owned());
        let mark = Element { name: "mark", attributes: Vec::new(), inside: vec![text("คุณที่รอ")] };
        let inside = vec![text("ขอบ"), Node::Element(mark), text("นะคะ")];
        let mut page = [Node::Element(Element { name: "p", attributes: Vec::new(), inside })];
        add(&mut page);
        let [Node::Element(p)] = &page else { panic!() };
        let [Node::Text(before), Node::Element(_), Node::Text(_)] = &p.inside[..] else { panic!() };
        let model = LineSegmenter::new_lstm(LineBreakOptions::default());
        assert!(
            !breaks(&model, "ขอบคุณที่รอนะคะ", &BTreeMap::new()).contains(&"ขอบ".len()) || before.ends_with(MAY_NOT),
            "{before}"
        );
        assert_eq!(without(before), "ขอบ");
    }

    #[test]
    fn only_what_is_too_long_is_parted() {
        let long = "x".repeat(LONG + 1);
        assert_eq!(parted(&format!("short {long} words"), LONG).matches(MAY).count(), LONG / STEP);
        for short in ["", "a few short words of a usual length", "وقتی بسته نرسید به پشتیبانی پیام دادم تا پیگیری کنند"]
        {
            assert_eq!(parted(short, LONG), short);
        }
        assert_eq!(without(&parted(&"👩‍👩‍👧".repeat(40), LONG)), "👩‍👩‍👧".repeat(40));
    }
}
