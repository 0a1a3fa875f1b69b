//! A page as data for the template: elements with what they are and what is in them, texts as they are.
//!
//! What no shipped font can draw is told by its number, so that nothing is lost unseen.

use super::{PdfError, breaks};
use crate::locale::Catalogue;
use crate::report::html::{Element, Node};
use crate::report::page::Page;
use crate::report::write::html;
use icu_segmenter::GraphemeClusterSegmenter;
use serde_json::{Map, Value, json};
use typst::text::{Font, is_default_ignorable};

/// The page, ready for the template.
pub(super) fn data(page: &Page, words: &Catalogue, fonts: &[Font]) -> Result<Value, PdfError> {
    let mut ink = Ink { fonts, letters: 0, unknown: 0 };
    let mut told = |nodes: &[Node]| {
        let mut nodes = nodes.to_vec();
        settle(&mut nodes);
        breaks::add(&mut nodes);
        ink.nodes(&nodes)
    };
    let (main, foot, title, when) = (told(&page.main), told(&page.foot), told(&text(&page.title)), told(&text(&page.when)));
    if ink.unknown * 4 > ink.letters {
        return Err(PdfError::NoLetters);
    }
    let digits: Vec<String> = (0..10).map(|digit| words.numbers.whole(digit)).collect();
    let (lang, region) = language(&page.tag);
    Ok(json!({
        "lang": lang, "region": region, "dir": page.dir, "digits": digits,
        "name": page.name, "title": title, "when": when, "main": main, "foot": foot,
    }))
}

fn text(text: &str) -> [Node; 1] {
    [Node::Text(text.to_owned())]
}

/// Characters that mean a place in a line to typst and nothing to a reader become what they look like.
fn settle(nodes: &mut [Node]) {
    for node in nodes {
        match node {
            Node::Text(text) => *text = text.chars().filter_map(settled).collect(),
            Node::Element(element) => settle(&mut element.inside),
            Node::Style(_) => {}
        }
    }
}

fn settled(c: char) -> Option<char> {
    match c {
        '\t' => Some(' '),
        '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{FFFC}' => Some('\u{FFFD}'),
        '\u{FEFF}' => None,
        c => Some(c),
    }
}

/// A language tag as typst wants it: two or three letters, and a region of two.
fn language(tag: &str) -> (&str, Option<&str>) {
    let letters = |part: &&str| part.chars().all(|c| c.is_ascii_alphabetic());
    let mut parts = tag.split('-');
    let lang = parts.next().filter(|part| (2..=3).contains(&part.len()) && letters(part)).unwrap_or("und");
    (lang, parts.find(|part| part.len() == 2 && letters(part)))
}

/// Knows what the fonts can draw, and counts what they cannot.
struct Ink<'f> {
    fonts: &'f [Font],
    letters: usize,
    unknown: usize,
}

impl Ink<'_> {
    fn nodes(&mut self, nodes: &[Node]) -> Vec<Value> {
        let mut out = Vec::new();
        for node in nodes {
            match node {
                Node::Text(text) => self.text(text, &mut out),
                Node::Element(element) if element.name == "svg" => out.push(drawing(element)),
                Node::Element(element) => out.push(self.element(element)),
                Node::Style(_) => {}
            }
        }
        out
    }

    fn element(&mut self, element: &Element) -> Value {
        let mut told = Map::new();
        told.insert("is".into(), element.name.into());
        for (key, value) in &element.attributes {
            match *key {
                "lang" => {
                    let (lang, region) = language(value);
                    told.extend([("lang".into(), lang.into()), ("region".into(), region.into())]);
                }
                "href" => drop(told.insert("to".into(), value.trim_start_matches('#').into())),
                "class" | "dir" | "id" | "colspan" | "scope" => drop(told.insert((*key).into(), value.as_str().into())),
                _ => {}
            }
        }
        told.insert("in".into(), self.nodes(&element.inside).into());
        told.into()
    }

    /// What can be drawn as it is; of the rest the numbers of its characters.
    fn text(&mut self, text: &str, out: &mut Vec<Value>) {
        let mut drawn = String::new();
        let edges: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
        for character in edges.windows(2).filter_map(|edge| text.get(edge[0]..edge[1])) {
            let letters = character.chars().filter(|c| c.is_alphabetic()).count();
            self.letters += letters;
            if self.draws(character) {
                drawn.push_str(character);
                continue;
            }
            if !drawn.is_empty() {
                out.push(std::mem::take(&mut drawn).into());
            }
            out.push(match character {
                "✓" => json!({"is": "tick"}),
                _ => {
                    self.unknown += letters;
                    let codes =
                        character.chars().filter(|c| !is_default_ignorable(*c)).map(|c| format!("U+{:04X}", u32::from(c)));
                    json!({"is": "unknown", "in": [codes.collect::<Vec<_>>().join(" ")]})
                }
            });
        }
        if !drawn.is_empty() {
            out.push(drawn.into());
        }
    }

    /// Whether one font has all of a character as people see it, thin and bold.
    fn draws(&self, character: &str) -> bool {
        let seen = |c: &char| !matches!(c, ' ' | '\n') && !is_default_ignorable(*c);
        let has = |font: &Font| character.chars().filter(seen).all(|c| font.info().coverage.contains(c.into()));
        self.fonts.chunks(2).any(|weights| weights.iter().all(has))
    }
}

/// A drawing as it is in the page, with its words to be read out.
fn drawing(element: &Element) -> Value {
    let said = |name: &str| {
        let part = |node: &Node| matches!(node, Node::Element(part) if part.name == name);
        element.inside.iter().find(|node| part(node)).map(|node| match node {
            Node::Element(part) => part.inside.iter().map(|node| if let Node::Text(text) = node { text } else { "" }).collect(),
            _ => String::new(),
        })
    };
    let alt: Vec<String> = ["title", "desc"].into_iter().filter_map(said).collect();
    let mut alone = element.clone();
    alone.attributes.push(("xmlns", "http://www.w3.org/2000/svg".to_owned()));
    let size: Vec<f64> = element.attribute("viewBox").unwrap_or_default().split(' ').filter_map(|n| n.parse().ok()).collect();
    json!({"is": "svg", "svg": html(&[Node::Element(alone)]), "alt": alt.join(": "), "width": size.get(2), "height": size.get(3)})
}
