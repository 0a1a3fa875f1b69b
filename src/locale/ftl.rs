//! One FTL file as its messages, terms, variables and references: what checks look at. Formatting is the catalogue's.

use super::wording::Wording;
use crate::scenario::{Diagnostic, Source};
use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A parsed FTL file.
#[derive(Debug, Clone, Default)]
pub struct Ftl {
    /// Messages by id.
    pub messages: BTreeMap<String, FtlMessage>,
    /// Terms by id, without the hyphen.
    pub terms: BTreeMap<String, FtlMessage>,
    /// Ids of messages, and of terms with their hyphen, that are written but lost to a syntax mistake.
    pub lost: BTreeSet<String>,
}

/// One message or term of a file.
#[derive(Debug, Clone, Default)]
pub struct FtlMessage {
    /// Byte offset of its id in the file.
    pub at: usize,
    /// Whether it has a value of its own.
    pub has_value: bool,
    /// Variables its value uses.
    pub variables: BTreeSet<String>,
    /// Its attributes with the variables each uses.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
    /// What it refers to.
    pub references: Vec<FtlReference>,
    /// What its value (`None`) and its attributes say.
    pub wordings: BTreeMap<Option<String>, Wording>,
    /// The lines of the comment right above it.
    pub comment: Vec<String>,
}

/// A reference from one text to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlReference {
    /// The attribute it is written in; `None` for the value.
    pub within: Option<String>,
    /// What it names.
    pub to: FtlTarget,
    /// Byte offset of the name in the file.
    pub at: usize,
    /// Names of the arguments it gives.
    pub gives: Vec<String>,
    /// The arguments in the order written, those without a name first.
    pub arguments: Vec<FtlArgument>,
}

/// An argument of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlArgument {
    /// Its name; `None` for one without.
    pub name: Option<String>,
    /// What is given.
    pub value: FtlGiven,
    /// Where it is written.
    pub span: Range<usize>,
}

/// What an argument gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FtlGiven {
    /// Text in quotes.
    Text(String),
    /// A number, as written.
    Number(String),
    /// Something whose value only the texts' user knows.
    Unknown,
}

/// What a reference names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FtlTarget {
    /// A message, or an attribute of one.
    Message(String, Option<String>),
    /// A term, or an attribute of one.
    Term(String, Option<String>),
    /// A function.
    Function(String),
}

/// Placeables within placeables beyond this are refused: Fluent's parser would run out of stack.
const MOST_DEPTH: usize = 50;

/// Where placeables are nested deeper than the parser may be trusted with.
///
/// Counts on the safe side: quotes may hide a closing bracket from the parser, so that in a line with quotes none counts. What is
/// open ends at the next message, where the parser begins anew whatever went before.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open: Vec<char> = Vec::new();
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if open.is_empty() && !line.contains('{') {
            line_start += line.len();
            continue;
        }
        if !open.is_empty() && (line.starts_with('#') || entry_id(line).is_some()) {
            open.clear();
        }
        let closes = !line.contains('"');
        for (at, c) in line.char_indices().filter(|_| !line.starts_with('#')) {
            match c {
                '{' => open.push(c),
                '(' if !open.is_empty() => open.push(c),
                ')' if closes && open.last() == Some(&'(') => {
                    open.pop();
                }
                '}' if closes => {
                    let brace = open.iter().rposition(|o| *o == '{');
                    open.truncate(brace.unwrap_or_default());
                }
                _ => {}
            }
            if open.len() > MOST_DEPTH {
                return Some(line_start + at);
            }
        }
        line_start += line.len();
    }
    None
}

/// The id a line begins a message with, or a term's with its hyphen.
fn entry_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let mut rest = id.strip_prefix('-').unwrap_or(id).chars();
    let begins = rest.next().is_some_and(|c| c.is_ascii_alphabetic());
    (begins && rest.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).then_some(id)
}

impl Ftl {
    /// Reads a file; every syntax mistake is reported, the rest is still read.
    pub fn parse(source: Source<'_>) -> (Ftl, Vec<Diagnostic>) {
        if let Some(at) = too_deep(source.text) {
            let message = format!("placeables are nested more than {MOST_DEPTH} deep");
            let found = source.error("F001", at..at + 1, message, "write the text in fewer brackets; is a closing one missing?");
            return (Ftl { lost: written(source.text), ..Ftl::default() }, vec![found]);
        }
        let mut found = Vec::new();
        let mut ftl = Ftl::default();
        let resource = match fluent_syntax::parser::parse(source.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let hint = if source.text.get(error.pos.start..).is_some_and(|rest| rest.starts_with('\t'))
                        || source.text.get(..error.pos.start).is_some_and(|before| before.ends_with('\t'))
                    {
                        "this line begins with a tab; put four spaces in its place"
                    } else {
                        "compare with the messages around it: `id = text`, attributes indented as `    .name = text`, a text that goes on in the next line indented too, variables as { $name }"
                    };
                    found.push(source.error("F001", error.pos, format!("this is not Fluent: {}", error.kind), hint));
                }
                ftl.lost = written(source.text);
                resource
            }
        };
        for entry in resource.body {
            let (id, value, attributes, comment, hyphen) = match &entry {
                Entry::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, &m.comment, ""),
                Entry::Term(t) => (t.id.name, Some(&t.value), &t.attributes, &t.comment, "-"),
                _ => continue,
            };
            let mut read = FtlMessage::read(id, value, attributes, source);
            read.comment = comment.iter().flat_map(|c| &c.content).map(|line| (*line).to_owned()).collect();
            ftl.lost.remove(&format!("{hyphen}{id}"));
            let list = if hyphen.is_empty() { &mut ftl.messages } else { &mut ftl.terms };
            if list.contains_key(id) {
                let span = read.at..read.at + id.len();
                found.push(source.error("F002", span, format!("`{hyphen}{id}` is written twice"), "keep one of the two"));
            }
            list.insert(id.to_owned(), read);
        }
        (ftl, found)
    }
}

/// Every id a line of the text begins a message or term with.
fn written(text: &str) -> BTreeSet<String> {
    text.lines().filter_map(entry_id).map(str::to_owned).collect()
}

impl FtlMessage {
    fn read(id: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>], source: Source<'_>) -> FtlMessage {
        let mut read = FtlMessage { at: source.offset_in(id), has_value: value.is_some(), ..FtlMessage::default() };
        if let Some(value) = value {
            let mut uses = Uses::new(source, None);
            uses.pattern(value);
            read.variables = uses.variables;
            read.references = uses.references;
            read.wordings.insert(None, Wording::read(value, source));
        }
        for attribute in attributes {
            let mut uses = Uses::new(source, Some(attribute.id.name));
            uses.pattern(&attribute.value);
            read.attributes.insert(attribute.id.name.to_owned(), uses.variables);
            read.references.extend(uses.references);
            read.wordings.insert(Some(attribute.id.name.to_owned()), Wording::read(&attribute.value, source));
        }
        read
    }
}

/// What one pattern uses.
struct Uses<'s> {
    source: Source<'s>,
    within: Option<&'s str>,
    variables: BTreeSet<String>,
    references: Vec<FtlReference>,
}

impl<'s> Uses<'s> {
    fn new(source: Source<'s>, within: Option<&'s str>) -> Self {
        Uses { source, within, variables: BTreeSet::new(), references: Vec::new() }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.refer(id.name, FtlTarget::Function(id.name.to_owned()), Some(arguments));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| a.name.to_owned());
                self.refer(id.name, FtlTarget::Message(id.name.to_owned(), attribute), None);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|a| a.name.to_owned());
                self.refer(id.name, FtlTarget::Term(id.name.to_owned(), attribute), arguments.as_ref());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn refer(&mut self, name: &str, to: FtlTarget, arguments: Option<&CallArguments<&str>>) {
        let named = arguments.map(|a| a.named.as_slice()).unwrap_or_default();
        let at = self.source.offset_in(name);
        let positional = arguments.into_iter().flat_map(|a| &a.positional).map(|value| self.argument(None, value, at, name));
        let with_names = named.iter().map(|a| self.argument(Some(a.name.name), &a.value, at, name));
        let reference = FtlReference {
            within: self.within.map(str::to_owned),
            to,
            at,
            gives: named.iter().map(|a| a.name.name.to_owned()).collect(),
            arguments: positional.chain(with_names).collect(),
        };
        self.references.push(reference);
        named.iter().for_each(|a| self.inline(&a.value));
        arguments.into_iter().flat_map(|a| &a.positional).for_each(|a| self.inline(a));
    }

    fn argument(&self, name: Option<&str>, value: &InlineExpression<&str>, call: usize, called: &str) -> FtlArgument {
        let place = |part: &str| self.source.offset_in(part)..self.source.offset_in(part) + part.len();
        // A name stands before its value; where neither can be pointed at, the function's own name is.
        let start = name.map(|name| place(name).start);
        let (given, written) = match value {
            InlineExpression::StringLiteral { value } => (FtlGiven::Text((*value).to_owned()), Some(place(value))),
            InlineExpression::NumberLiteral { value } => (FtlGiven::Number((*value).to_owned()), Some(place(value))),
            InlineExpression::VariableReference { id } => (FtlGiven::Unknown, Some(place(id.name))),
            _ => (FtlGiven::Unknown, None),
        };
        let span = written.map_or(call..call + called.len(), |written| start.unwrap_or(written.start)..written.end);
        FtlArgument { name: name.map(str::to_owned), value: given, span }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_nesting_never_reaches_the_parser() {
        for text in ["{".repeat(100_000), "{A(".repeat(100_000), "{A(\"}\",".repeat(100_000), "{\n".repeat(100_000)] {
            let text = format!("a = {text}\nb = b\n");
            let (ftl, found) = Ftl::parse(Source { path: "a.ftl", text: &text });
            assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["F001"]);
            assert!(ftl.messages.is_empty() && ftl.lost.contains("b"));
        }
        let flat = "a = { $b } { \"{\" } (\n".repeat(1000);
        assert_eq!(too_deep(&flat), None);
    }

    #[test]
    fn terms_and_references_are_read() {
        let text = "-t = { $x }\na = { -t(x: 1) } { b.c }\n    .d = { NUMBER($y) }\n";
        let (ftl, found) = Ftl::parse(Source { path: "a.ftl", text });
        assert!(found.is_empty() && ftl.terms["t"].variables.contains("x"));
        let a = &ftl.messages["a"];
        assert_eq!(a.references[0].to, FtlTarget::Term("t".into(), None));
        assert_eq!(a.references[0].gives, ["x"]);
        assert_eq!(a.references[1].to, FtlTarget::Message("b".into(), Some("c".into())));
        assert_eq!((a.references[2].within.as_deref(), a.references[2].at), (Some("d"), text.find("NUMBER").unwrap()));
    }
}
