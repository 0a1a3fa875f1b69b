//! Reads RON leniently: every field of every struct is parsed on its own, so that one mistake does not hide the next.
//! Knows nothing of scenarios; policies, temperaments and lexicons are read with it too.

use super::cut;
use super::diagnostic::{Diagnostic, Source, did_you_mean};
use super::mend::Mended;
use ron::value::RawValue;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::ops::Range;

/// The raw fields of a RON struct in the order written.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;
        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = Fields<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a struct such as (id: \"…\", …)")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(Name(name)) = map.next_key()? {
                    fields.push((name, map.next_value()?));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_struct("", &[], FieldsVisitor)
    }
}

/// A field's name, read as an identifier.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl Visitor<'_> for NameVisitor {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a field name")
            }
            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }
        deserializer.deserialize_identifier(NameVisitor)
    }
}

/// One RON struct, all of it read and nothing kept.
struct Whole;

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WholeVisitor;
        impl<'de> Visitor<'de> for WholeVisitor {
            type Value = Whole;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a struct such as (id: \"…\", …)")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<Name, IgnoredAny>()?.is_some() {}
                Ok(Whole)
            }
        }
        deserializer.deserialize_struct("", &[], WholeVisitor)
    }
}

/// Whether a text can be read as one RON struct.
pub(super) fn is_struct(text: &str) -> Result<(), ron::error::SpannedError> {
    if ron::from_str::<Whole>(text).is_ok() {
        return Ok(());
    }
    // Slower, and tells what stops the fields from being taken one by one.
    ron::from_str::<Fields<'_>>(text).map(|_| ())
}

/// Where mistakes of one file are collected.
pub struct Collector<'a> {
    /// The file being read.
    pub source: Source<'a>,
    prefix: &'static Codes,
    found: RefCell<Vec<Diagnostic>>,
    /// Whether the text is known to be RON from its beginning to its end: then it need not be read again to be cut into its parts.
    is_whole: bool,
}

/// The diagnostic codes of one kind of file, for mistakes that any RON file can have.
pub struct Codes {
    /// Text that is not RON, or a value of the wrong type.
    pub syntax: &'static str,
    /// A field nobody knows.
    pub unknown_field: &'static str,
    /// A field that is missing.
    pub missing_field: &'static str,
    /// A format version this program does not read.
    pub format: &'static str,
    /// A file of this kind that works, to compare with.
    pub example: &'static str,
}

impl<'a> Collector<'a> {
    /// Starts collecting for one file.
    pub fn new(source: Source<'a>, prefix: &'static Codes) -> Self {
        Collector { source, prefix, found: RefCell::default(), is_whole: false }
    }

    /// Starts collecting for a file whose commas were mended.
    pub fn of(mended: &'a Mended, path: &'a str, prefix: &'static Codes) -> Self {
        Collector { is_whole: mended.is_whole(), ..Collector::new(mended.source(path), prefix) }
    }

    /// Adds an error.
    pub fn error(&self, code: &'static str, span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) {
        self.found.borrow_mut().push(self.source.error(code, span, message, hint));
    }

    /// Adds a warning.
    pub fn warning(&self, code: &'static str, span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) {
        self.found.borrow_mut().push(self.source.warning(code, span, message, hint));
    }

    /// How many mistakes were found so far.
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// Everything found, in the order of the file.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|d| (d.line, d.column));
        found
    }

    /// The top struct of the file, with its `format` checked; `None` when the file is not readable at all.
    pub fn root(&'a self) -> Option<Node<'a>> {
        let mut root = self.node(self.source.text)?;
        match root.get::<u32>("format") {
            Some(1) | None => {}
            Some(other) => {
                let span = self.source.find("format", 0);
                self.error(
                    self.prefix.format,
                    span,
                    format!("format {other} is not known to this version of Sabr"),
                    "this version reads format 1",
                );
                return None;
            }
        }
        Some(root)
    }

    fn node(&'a self, text: &'a str) -> Option<Node<'a>> {
        let span = self.span_of(text);
        if let Some(fields) = cut::fields(text).filter(|_| self.is_whole) {
            let fields = fields.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
            return Some(Node { all: self, span, fields, asked: Vec::new() });
        }
        match ron::from_str::<Fields<'a>>(text) {
            Ok(Fields(fields)) => {
                let fields = fields.into_iter().map(|(name, value)| (Cow::Owned(name), value.get_ron())).collect();
                Some(Node { all: self, span, fields, asked: Vec::new() })
            }
            Err(error) => {
                self.syntax(text, error);
                None
            }
        }
    }

    fn span_of(&self, text: &str) -> Range<usize> {
        let offset = self.source.offset_in(text);
        let lead = text.len() - text.trim_start().len();
        offset + lead..offset + text.trim_end().len().max(lead)
    }

    fn syntax(&self, text: &str, error: ron::error::SpannedError) {
        let part = Source { path: "", text };
        let offset = self.source.offset_in(text);
        let start = offset + part.offset_of(error.span.start.line, error.span.start.col);
        let end = offset + part.offset_of(error.span.end.line, error.span.end.col);
        let hint = match &error.code {
            ron::Error::NoSuchEnumVariant { expected, found, .. } => did_you_mean(found, expected.iter().copied()),
            ron::Error::NoSuchStructField { expected, found, .. } => did_you_mean(found, expected.iter().copied()),
            ron::Error::ExpectedComma => "a comma is missing just before this place".into(),
            ron::Error::ExpectedStructLikeEnd | ron::Error::ExpectedArrayEnd | ron::Error::Eof => {
                "look for a bracket, quote or comma that is missing before this place".into()
            }
            ron::Error::UnexpectedChar('“' | '”' | '„' | '«' | '»' | '‘' | '’') => {
                "only straight quotation marks will do here: \"like-this\"; a word processor makes curly ones".into()
            }
            _ => format!("compare with a file of this kind that works, for example {}", self.prefix.example),
        };
        self.error(self.prefix.syntax, start..end.max(start), error.code.to_string(), hint);
    }
}

/// One RON struct whose fields are taken one by one.
pub struct Node<'a> {
    all: &'a Collector<'a>,
    /// Byte range of the whole struct in the file.
    pub span: Range<usize>,
    fields: Vec<(Cow<'a, str>, &'a str)>,
    asked: Vec<&'static str>,
}

/// A value with the place where it was written.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its byte range in the file.
    pub span: Range<usize>,
}

impl<'a> Node<'a> {
    fn raw(&mut self, name: &'static str) -> Option<&'a str> {
        self.asked.push(name);
        let mut found = self.fields.iter().filter(|(n, _)| n == name);
        let first = found.next()?.1;
        if let Some((_, again)) = found.next() {
            let span = self.all.span_of(again);
            self.all.error(self.all.prefix.syntax, span, format!("`{name}` is given twice"), "keep one of the two");
        }
        Some(first)
    }

    fn parse<T: DeserializeOwned>(&self, text: &'a str) -> Option<Spanned<T>> {
        match ron::from_str(text) {
            Ok(value) => Some(Spanned { value, span: self.all.span_of(text) }),
            Err(error) => {
                self.all.syntax(text, error);
                None
            }
        }
    }

    fn missing(&self, name: &str) {
        // Comments may stand before the file's first bracket.
        let lines = self.all.source.text.get(self.span.start..).unwrap_or_default().split_inclusive('\n');
        let before = lines.take_while(|line| line.trim().is_empty() || line.trim_start().starts_with("//"));
        let start = self.span.start + before.map(str::len).sum::<usize>();
        let message = format!("`{name}` is missing");
        self.all.error(
            self.all.prefix.missing_field,
            start..start + 1,
            message,
            format!("add `{name}: …` to the struct that begins here"),
        );
    }

    /// A field that must be there, with its place. A mistake is recorded and gives `None`.
    pub fn spanned<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<Spanned<T>> {
        match self.raw(name) {
            Some(text) => self.parse(text),
            None => {
                self.missing(name);
                None
            }
        }
    }

    /// A field that must be there.
    pub fn get<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        self.spanned(name).map(|s| s.value)
    }

    /// A field that may be left out.
    pub fn opt_spanned<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<Spanned<T>> {
        self.raw(name).and_then(|text| self.parse(text))
    }

    /// A field that may be left out, then its default.
    pub fn or_default<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        self.opt_spanned(name).map(|s| s.value).unwrap_or_default()
    }

    /// A list whose elements are parsed one by one, each with its place. Left out means empty.
    pub fn list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<Spanned<T>> {
        self.raw_list(name).into_iter().filter_map(|text| self.parse(text)).collect()
    }

    /// A list of structs. Left out means empty.
    pub fn nodes(&mut self, name: &'static str) -> Vec<Node<'a>> {
        let all = self.all;
        self.raw_list(name).into_iter().filter_map(|text| all.node(text)).collect()
    }

    /// A struct inside this one.
    pub fn child(&mut self, name: &'static str) -> Option<Node<'a>> {
        match self.raw(name) {
            Some(text) => self.all.node(text),
            None => {
                self.missing(name);
                None
            }
        }
    }

    /// A struct inside this one that may be left out.
    pub fn opt_child(&mut self, name: &'static str) -> Option<Node<'a>> {
        let text = self.raw(name)?;
        self.all.node(text)
    }

    fn raw_list(&mut self, name: &'static str) -> Vec<&'a str> {
        let Some(text) = self.raw(name) else { return Vec::new() };
        if let Some(elements) = cut::elements(text).filter(|_| self.all.is_whole) {
            return elements;
        }
        match ron::from_str::<Vec<&RawValue>>(text) {
            Ok(items) => items.into_iter().map(RawValue::get_ron).collect(),
            Err(error) => {
                self.all.syntax(text, error);
                Vec::new()
            }
        }
    }

    /// Reports the fields nobody asked for.
    pub fn finish(self) {
        for (name, value) in &self.fields {
            if !self.asked.iter().any(|a| a == name) {
                let value_at = self.all.source.offset_in(value);
                let at = self.all.source.text[..value_at].rfind(&**name).unwrap_or(value_at);
                let hint = did_you_mean(name, self.asked.iter().copied());
                self.all.error(self.all.prefix.unknown_field, at..at + name.len(), format!("unknown field `{name}`"), hint);
            }
        }
    }
}
