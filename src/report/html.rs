//! Builds a page out of HTML's elements, as a tree: what a browser shows and what a printed page shows are written from the same one.
//!
//! Names of elements and attributes are fixed in the code; whatever comes from outside is a text or a value. Must never let a text become
//! an element, nor change the direction of what stands beside it.

use crate::locale::{Catalogue, Direction};
use std::borrow::Cow;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// A text, cleaned of what nobody can see.
    Text(String),
    /// The style of the page, fixed in the code.
    Style(Cow<'static, str>),
}

/// An element with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    pub name: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    pub inside: Vec<Node>,
}

impl Element {
    /// The value of an attribute.
    #[cfg(feature = "pdf")]
    pub fn attribute(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str())
    }
}

/// A part of a page in the making.
#[derive(Debug, Default)]
pub(super) struct Html {
    nodes: Vec<Node>,
}

/// The language and direction of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tongue<'t> {
    pub tag: &'t str,
    pub dir: &'static str,
}

impl<'t> Tongue<'t> {
    pub fn new(tag: &'t str, direction: Direction) -> Tongue<'t> {
        let dir = match direction {
            Direction::Rtl => "rtl",
            Direction::Ltr => "ltr",
        };
        Tongue { tag, dir }
    }

    pub fn of(words: &'t Catalogue) -> Tongue<'t> {
        Tongue::new(&words.tag, words.direction)
    }

    /// Ids, hashes and numbers of versions: nobody's language, from left to right.
    pub const CODE: Tongue<'static> = Tongue { tag: "zxx", dir: "ltr" };
}

impl Html {
    /// What was built.
    pub fn finish(self) -> Vec<Node> {
        self.nodes
    }

    /// An element with what `inside` builds.
    pub fn el(&mut self, name: &'static str, attributes: &[(&'static str, &str)], inside: impl FnOnce(&mut Html)) {
        let mut within = Html::default();
        inside(&mut within);
        let attributes = attributes.iter().map(|(key, value)| (*key, cleaned(value))).collect();
        self.nodes.push(Node::Element(Element { name, attributes, inside: within.nodes }));
    }

    /// An element in a language.
    pub fn spoken(&mut self, name: &'static str, class: &str, tongue: Tongue<'_>, inside: impl FnOnce(&mut Html)) {
        let attributes = [("class", class), ("lang", tongue.tag), ("dir", tongue.dir)];
        self.el(name, if class.is_empty() { &attributes[1..] } else { &attributes }, inside);
    }

    /// An element with the program's words in it.
    pub fn said(&mut self, name: &'static str, class: &str, words: &str) {
        let attributes = [("class", class)];
        self.el(name, if class.is_empty() { &[] } else { &attributes }, |h| h.text(words));
    }

    /// Words of the program: Fluent's isolation marks become elements that isolate; what is left unpaired is dropped.
    pub fn text(&mut self, words: &str) {
        let mut open: Vec<Html> = Vec::new();
        for (at, c) in words.char_indices() {
            match c {
                '\u{2066}'..='\u{2068}' if is_closed(&words[at..]) => open.push(std::mem::take(self)),
                '\u{2069}' => self.isolate(open.pop()),
                '\n' => self.el("br", &[], |_| {}),
                c => self.push(clean(c)),
            }
        }
    }

    /// Makes what was built an isolated part of what is around it, if that is known.
    fn isolate(&mut self, around: Option<Html>) {
        let Some(around) = around else { return };
        let inside = std::mem::replace(self, around).nodes;
        self.nodes.push(Node::Element(Element { name: "bdi", attributes: Vec::new(), inside }));
    }

    /// Words of people: their line breaks stay, marks that would turn the direction of what follows do not.
    pub fn words(&mut self, words: &str) {
        words.chars().for_each(|c| self.push(clean(c)));
    }

    /// The style of the page: the only text that is taken as it is, and fixed in the code.
    pub fn style(&mut self, sheet: impl Into<Cow<'static, str>>) {
        self.nodes.push(Node::Style(sheet.into()));
    }

    /// What was built elsewhere.
    pub fn add(&mut self, nodes: &[Node]) {
        self.nodes.extend_from_slice(nodes);
    }

    fn push(&mut self, c: Option<char>) {
        let Some(c) = c else { return };
        match self.nodes.last_mut() {
            Some(Node::Text(text)) => text.push(c),
            _ => self.nodes.push(Node::Text(c.to_string())),
        }
    }
}

fn cleaned(text: &str) -> String {
    text.chars().filter_map(clean).collect()
}

fn clean(c: char) -> Option<char> {
    match c {
        // Embeddings, overrides and isolates reach further than the text they stand in.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        '\n' | '\t' => Some(c),
        // Nobody means them, and HTML knows no way to write them.
        c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => Some('\u{FFFD}'),
        c => Some(c),
    }
}

/// Whether the isolate a text begins with is closed in it.
fn is_closed(text: &str) -> bool {
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::write::html;

    fn written(build: impl FnOnce(&mut Html)) -> String {
        let mut page = Html::default();
        build(&mut page);
        html(&page.finish())
    }

    #[test]
    fn nothing_gets_out_of_its_element() {
        let hostile = "<script>alert(1)</script>\" onload='x' & \u{202E}\u{2066}\u{2069}\0";
        let out = written(|h| h.el("p", &[("title", hostile)], |h| h.words(hostile)));
        assert!(!out.contains("<script") && !out.contains("onload='"), "{out}");
        assert_eq!(out.matches(['<', '>']).count(), 4, "{out}");
        assert!(!out.contains(['\u{202E}', '\u{2066}', '\u{2069}', '\0']), "{out}");
        assert!(out.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp; \u{FFFD}"), "{out}");
    }

    #[test]
    fn isolation_marks_become_elements_in_pairs() {
        assert_eq!(written(|h| h.text("a \u{2068}b \u{2068}c\u{2069}\u{2069} d")), "a <bdi>b <bdi>c</bdi></bdi> d");
        assert_eq!(written(|h| h.text("\u{2069}a \u{2068}b")), "a b");
        assert_eq!(written(|h| h.text("\u{2068}x\u{2069}\u{2069}\ny")), "<bdi>x</bdi><br>y");
    }

    #[test]
    fn what_holds_nothing_is_written_so() {
        assert_eq!(written(|h| h.el("meta", &[("charset", "utf-8")], |_| {})), "<meta charset=\"utf-8\">");
        assert_eq!(written(|h| h.el("path", &[("d", "M0 0")], |_| {})), "<path d=\"M0 0\"></path>");
    }
}
