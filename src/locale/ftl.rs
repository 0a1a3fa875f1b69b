//! One FTL file as its messages, attributes and variables: what checks look at. Formatting is the catalogue's.

use crate::scenario::{Diagnostic, Source};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// A parsed FTL file.
#[derive(Debug, Clone, Default)]
pub struct Ftl {
    /// Messages by id.
    pub messages: BTreeMap<String, FtlMessage>,
}

/// One message of a file.
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
}

impl Ftl {
    /// Reads a file; every syntax mistake is reported, the rest is still read.
    pub fn parse(source: Source<'_>) -> (Ftl, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let resource = match fluent_syntax::parser::parse(source.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let hint = "compare with the messages around it: `id = text`, attributes indented as `    .name = text`, variables as { $name }";
                    found.push(source.error("F001", error.pos, format!("this is not Fluent: {}", error.kind), hint));
                }
                resource
            }
        };
        let mut ftl = Ftl::default();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut read =
                FtlMessage { at: source.offset_in(message.id.name), has_value: message.value.is_some(), ..FtlMessage::default() };
            if let Some(value) = &message.value {
                pattern_variables(value, &mut read.variables);
            }
            for attribute in &message.attributes {
                let mut variables = BTreeSet::new();
                pattern_variables(&attribute.value, &mut variables);
                read.attributes.insert(attribute.id.name.to_owned(), variables);
            }
            if ftl.messages.contains_key(message.id.name) {
                let span = read.at..read.at + message.id.name.len();
                found.push(source.error("F002", span, format!("`{}` is written twice", message.id.name), "keep one of the two"));
            }
            ftl.messages.insert(message.id.name.to_owned(), read);
        }
        (ftl, found)
    }
}

fn pattern_variables(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, into);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, into),
        Expression::Select { selector, variants } => {
            inline_variables(selector, into);
            variants.iter().for_each(|v| pattern_variables(&v.value, into));
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => argument_variables(arguments, into),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => argument_variables(arguments, into),
        InlineExpression::Placeable { expression } => expression_variables(expression, into),
        _ => {}
    }
}

fn argument_variables(arguments: &CallArguments<&str>, into: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|a| inline_variables(a, into));
    arguments.named.iter().for_each(|a| inline_variables(&a.value, into));
}
