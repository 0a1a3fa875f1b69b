//! Languages made from English while the program starts, for those who build screens: `en-XA` is accented, longer and in brackets, so
//! that text which escaped the catalogue, or is cut off, shows; `ar-XB` runs from the right, so that a layout which is not mirrored
//! shows.
//!
//! Works on Fluent's syntax tree: placeables, choices and attributes stay as they are. Never touches phrase patterns, which are no
//! prose: what is typed is read by the English word list.

use super::ftl::too_deep;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// A language made from English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: `[Ååççééñţ]`, about 40 % longer.
    Accented,
    /// `ar-XB`: words from right to left, each still legible.
    Mirrored,
}

/// Before and after a word: it keeps its letters' order while words run from the right.
const MARK: char = '\u{200F}';

impl Pseudo {
    /// All of them.
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

    /// The one with this tag.
    pub fn of(tag: &str) -> Option<Pseudo> {
        Pseudo::ALL.into_iter().find(|pseudo| pseudo.tag() == tag)
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }

    /// An English FTL file as this language has it. What cannot be read is left out.
    pub fn file(self, english: &str) -> String {
        if too_deep(english).is_some() {
            return String::new();
        }
        let mut resource = match parser::parse(english.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &mut resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.clone(), m.value.as_mut(), &mut m.attributes),
                Entry::Term(t) => (t.id.name.clone(), Some(&mut t.value), &mut t.attributes),
                _ => continue,
            };
            match (id.as_str(), value) {
                (_, None) => {}
                ("language-direction", Some(value)) => self.direction(value),
                ("language-name", Some(value)) => {
                    value.elements = vec![PatternElement::TextElement { value: self.name().to_owned() }];
                    self.whole(value);
                }
                // Numbers and plural forms stay those of English, as the choices in its texts do.
                (code, Some(_)) if code.starts_with("language-") => {}
                // Words of a list, not of a language.
                ("look", Some(_)) => {}
                (_, Some(value)) => self.whole(value),
            }
            let is_prose = |name: &str| !id.starts_with("point-") || name == "label";
            attributes.iter_mut().filter(|a| is_prose(&a.id.name)).for_each(|a| self.whole(&mut a.value));
        }
        serializer::serialize(&resource)
    }

    fn name(self) -> &'static str {
        match self {
            Pseudo::Accented => "English, accented",
            Pseudo::Mirrored => "English, mirrored",
        }
    }

    fn direction(self, value: &mut Pattern<String>) {
        if self == Pseudo::Mirrored {
            value.elements = vec![PatternElement::TextElement { value: "rtl".to_owned() }];
        }
    }

    /// A whole value or attribute, in brackets where that is the way.
    fn whole(self, pattern: &mut Pattern<String>) {
        let has_letters = has_letters(pattern);
        self.pattern(pattern);
        if self == Pseudo::Accented && has_letters {
            // As placeables: a bracket that begins a line would begin a variant.
            pattern.elements.insert(0, bracket("["));
            pattern.elements.push(bracket("]"));
        }
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.words(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => variants.iter_mut().for_each(|v| self.pattern(&mut v.value)),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
        }
    }

    /// Some words as this language writes them.
    pub fn words(self, words: &str) -> String {
        match self {
            Pseudo::Accented => words.split_inclusive(' ').map(accented).collect(),
            Pseudo::Mirrored => words.split_inclusive(char::is_whitespace).map(mirrored).collect(),
        }
    }
}

fn bracket(text: &str) -> PatternElement<String> {
    let value = text.to_owned();
    PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
}

fn has_letters(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_letters(&variant.value))
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// A word with accents and its vowels twice; commands such as `/help` are typed and stay.
fn accented(word: &str) -> String {
    if word.starts_with('/') {
        return word.to_owned();
    }
    let mut text = String::new();
    for c in word.chars() {
        let with = accent(c);
        text.push(with);
        if "aeiouy".contains(c.to_ascii_lowercase()) {
            text.extend(with.to_lowercase());
        }
    }
    text
}

fn mirrored(word: &str) -> String {
    let (bare, space) = word.split_at(word.trim_end().len());
    if bare.is_empty() { word.to_owned() } else { format!("{MARK}{bare}{MARK}{space}") }
}

/// The accented letter for a plain one; each is in the program's first font.
fn accent(c: char) -> char {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅBÇĎÉFĜĤÎĴĶĽMÑÖPQŘŠŢÛVŴXÝŽåbçďéfĝĥîĵķľmñöpqřšţûvŵxýž";
    PLAIN.find(c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# A comment.\nlanguage-name = English\nlanguage-locale = en-GB\nlanguage-direction = ltr\na = Hello { $name }, bye\n    .tip = Say /help now\nb = { $n ->\n    [0] None\n   *[other] { $n } left\n}\ncomma = { \", \" }\npoint-x = A point\n    .label = Its name\n    .p1 = (find|look)\nlong =\n    One line\n    and { $n }\n";

    #[test]
    fn accents_keep_what_is_not_prose() {
        let text = Pseudo::Accented.file(ENGLISH);
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{text}"));
        assert_eq!(resource.body.len(), 8, "{text}");
        for part in [
            "language-locale = en-GB\n",
            "language-direction = ltr\n",
            "a = { \"[\" }Ĥééľľöö { $name }, býýéé{ \"]\" }\n",
            " /help ",
            "[0] Ñööñéé\n",
            "comma = { \", \" }\n",
            ".p1 = (find|look)\n",
            "# A comment.\n",
        ] {
            assert!(text.contains(part), "{part:?} is not in {text}");
        }
        assert!(!text.contains("Its name") && !text.contains("= English"));
    }

    #[test]
    fn mirrored_words_stay_legible() {
        let text = Pseudo::Mirrored.file(ENGLISH);
        assert!(text.contains("language-direction = rtl\n") && text.contains(".p1 = (find|look)\n"), "{text}");
        assert!(text.contains("a = \u{200F}Hello\u{200F} { $name }\u{200F},\u{200F} \u{200F}bye\u{200F}\n"), "{text}");
        assert_eq!(Pseudo::Mirrored.file(&"{".repeat(100_000)), "");
    }
}
