//! Writes HTML: elements that are always closed, texts and attributes that are always escaped.
//!
//! Names of elements and attributes are fixed in the code; whatever comes from outside is a text or a value. Must never write a text
//! unescaped, and never let a text change the direction of what stands beside it.

use crate::locale::{Catalogue, Direction};

/// Elements that hold nothing and are never closed. Shapes of a drawing are closed like any other.
const EMPTY: [&str; 3] = ["meta", "br", "col"];

/// A page, or a part of one, in the making.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
}

/// The language and direction of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tongue<'t> {
    pub tag: &'t str,
    pub dir: &'static str,
}

impl<'t> Tongue<'t> {
    pub fn of(words: &'t Catalogue) -> Tongue<'t> {
        let dir = match words.direction {
            Direction::Rtl => "rtl",
            Direction::Ltr => "ltr",
        };
        Tongue { tag: &words.tag, dir }
    }

    /// Ids, hashes and numbers of versions: nobody's language, from left to right.
    pub const CODE: Tongue<'static> = Tongue { tag: "zxx", dir: "ltr" };
}

impl Html {
    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    /// An element with what `inside` writes.
    pub fn el(&mut self, name: &'static str, attributes: &[(&'static str, &str)], inside: impl FnOnce(&mut Html)) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            self.escape(value);
            self.out.push('"');
        }
        self.out.push('>');
        if EMPTY.contains(&name) {
            return;
        }
        inside(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
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
        let mut open = 0;
        for (at, c) in words.char_indices() {
            match c {
                '\u{2066}'..='\u{2068}' if is_closed(&words[at..]) => {
                    open += 1;
                    self.out.push_str("<bdi>");
                }
                '\u{2069}' if open > 0 => {
                    open -= 1;
                    self.out.push_str("</bdi>");
                }
                '\n' => self.out.push_str("<br>"),
                c => self.character(c),
            }
        }
    }

    /// Words of people: their line breaks stay, marks that would turn the direction of what follows do not.
    pub fn words(&mut self, words: &str) {
        self.escape(words);
    }

    /// The style of the page: the only text that is taken as it is, and fixed in the code.
    pub fn style(&mut self, sheet: &'static str) {
        self.out.push_str("<style>");
        self.out.push_str(sheet);
        self.out.push_str("</style>");
    }

    /// The line every page begins with.
    pub fn doctype(&mut self) {
        self.out.push_str("<!DOCTYPE html>\n");
    }

    fn escape(&mut self, text: &str) {
        text.chars().for_each(|c| self.character(c));
    }

    fn character(&mut self, c: char) {
        match c {
            '&' => self.out.push_str("&amp;"),
            '<' => self.out.push_str("&lt;"),
            '>' => self.out.push_str("&gt;"),
            '"' => self.out.push_str("&quot;"),
            '\'' => self.out.push_str("&#39;"),
            // Embeddings, overrides and isolates reach further than the text they stand in.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            // Nobody means them, and HTML knows no way to write them.
            '\n' | '\t' => self.out.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => self.out.push('\u{FFFD}'),
            c => self.out.push(c),
        }
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

    fn written(write: impl FnOnce(&mut Html)) -> String {
        let mut html = Html::default();
        write(&mut html);
        html.finish()
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
