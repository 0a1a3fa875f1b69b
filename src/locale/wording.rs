//! What one pattern of a Fluent file says, and which forms it chooses from: what the checks of translations compare.
//!
//! Never formats anything: a wording is comparable text, not what a person reads.

use crate::scenario::Source;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// What a value or an attribute says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The words with their placeables, each in one way of writing it: two texts that read alike are equal.
    pub text: String,
    /// Whether any of it is a letter outside of placeables, so that there is something to translate.
    pub has_letters: bool,
    /// The words with `#` in place of each placeable, whatever it holds.
    pub flat: String,
    /// Byte offset of where it begins in the file.
    pub at: usize,
    /// The choices in it.
    pub selects: Vec<FtlSelect>,
}

/// A choice between variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlSelect {
    /// Whether numbers choose among forms: a variable or the function NUMBER, every name a plural category, and the default no number.
    pub is_plural: bool,
    /// The variable that chooses, if it is one alone.
    pub variable: Option<String>,
    /// Whether it chooses by order (first, second …) and not by count.
    pub is_ordinal: bool,
    /// The variants.
    pub keys: Vec<FtlKey>,
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlKey {
    /// As written.
    pub name: String,
    /// Byte offset in the file.
    pub at: usize,
    /// Whether it is taken when no other fits.
    pub is_default: bool,
}

/// The names of all plural categories.
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl FtlKey {
    /// The number that it is, if it is one.
    pub fn number(&self) -> Option<f64> {
        self.name.parse().ok().filter(|_| !PLURAL_CATEGORIES.contains(&self.name.as_str()))
    }
}

impl Wording {
    pub(super) fn read(pattern: &Pattern<&str>, source: Source<'_>) -> Wording {
        let flat = |element| if let &PatternElement::TextElement { value } = element { value } else { "#" };
        let mut wording = Wording { flat: pattern.elements.iter().map(flat).collect(), ..Wording::default() };
        wording.pattern(pattern, source);
        wording
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, source: Source<'_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value, source),
                PatternElement::Placeable { expression } => self.expression(expression, source),
            }
        }
    }

    fn words(&mut self, words: &str, source: Source<'_>) {
        self.begin(words, source);
        self.has_letters |= words.chars().any(char::is_alphabetic);
        self.text.push_str(words);
    }

    fn begin(&mut self, part: &str, source: Source<'_>) {
        if self.text.is_empty() {
            self.at = source.offset_in(part);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, source: Source<'_>) {
        let Expression::Select { selector, variants } = expression else {
            if let Expression::Inline(inline) = expression {
                self.inline(inline, source);
            }
            return;
        };
        self.inline(selector, source);
        let mut keys = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
            keys.push(FtlKey { name: (*name).to_owned(), at: source.offset_in(name), is_default: variant.default });
            self.text.push_str(&format!("[{name}]"));
            self.pattern(&variant.value, source);
        }
        let (by_number, variable) = match selector {
            InlineExpression::VariableReference { id } => (true, Some(id.name.to_owned())),
            InlineExpression::FunctionReference { id, .. } => (id.name == "NUMBER", None),
            _ => (false, None),
        };
        let exact = keys.iter().any(|key| key.is_default && key.number().is_some());
        let numeric = |key: &FtlKey| key.number().is_some() || PLURAL_CATEGORIES.contains(&key.name.as_str());
        let is_plural = by_number && !exact && keys.iter().all(numeric);
        self.selects.push(FtlSelect { is_plural, variable, is_ordinal: is_ordinal(selector), keys });
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, source: Source<'_>) {
        let of = |attribute: &Option<fluent_syntax::ast::Identifier<&str>>| attribute.as_ref().map_or("", |a| a.name).to_owned();
        match inline {
            // Text in quotes is text all the same.
            InlineExpression::StringLiteral { value } => self.words(value, source),
            InlineExpression::Placeable { expression } => self.expression(expression, source),
            InlineExpression::NumberLiteral { value } => self.placeable(value, "", source),
            InlineExpression::VariableReference { id } => self.placeable(id.name, "$", source),
            InlineExpression::FunctionReference { id, arguments } => {
                self.placeable(id.name, "", source);
                arguments.positional.iter().for_each(|a| self.inline(a, source));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.placeable(id.name, &format!("{}.", of(attribute)), source);
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.placeable(id.name, &format!("{}.-", of(attribute)), source);
            }
        }
    }

    fn placeable(&mut self, name: &str, mark: &str, source: Source<'_>) {
        self.begin(name, source);
        self.text.push_str(&format!("{{{mark}{name}}}"));
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments
        .named
        .iter()
        .any(|a| a.name.name == "type" && matches!(&a.value, InlineExpression::StringLiteral { value } if *value == "ordinal"))
}
