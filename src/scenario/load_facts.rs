//! Reads the facts of a scenario: what the seed draws, and under which names texts may use it.
//!
//! Must never draw anything.

use super::ids::is_valid_id;
use super::model::{Fact, FactValue};
use super::reader::{Collector, Node};
use super::sets::{CHECKED, GIVEN, NAME, TOLD, set_of_variable};

/// What other messages of a scenario begin with: a written fact's would not be told apart from them.
const TAKEN: [&str; 14] = [
    "turn",
    "model",
    "reply",
    "point",
    "check",
    "offer",
    "team",
    "handover",
    "article",
    "category",
    "next",
    "next-step",
    "ticket",
    "ending",
];

pub(super) fn read_facts<'a>(nodes: Vec<Node<'a>>, all: &'a Collector<'a>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for node in nodes {
        facts.extend(read_fact(node, &facts, all));
    }
    facts
}

fn read_fact<'a>(mut node: Node<'a>, before: &[Fact], all: &'a Collector<'a>) -> Option<Fact> {
    let named = node.spanned::<String>("name");
    let value = node.spanned::<FactValue>("value");
    node.finish();
    let named = named?;
    let (name, is_written) = (named.value, value.as_ref().is_some_and(|v| v.value == FactValue::Written));
    if !is_valid_id(&name) {
        let hint = "use lower-case Latin letters, digits and single hyphens, a letter first";
        all.error("S008", named.span.clone(), format!("`{name}` cannot be a fact's name"), hint);
    }
    let form_of = |fact: &Fact, other: &str| {
        fact.value == FactValue::Written && other.strip_prefix(fact.name.as_str()).is_some_and(|rest| rest.starts_with('-'))
    };
    let own = Fact { name, value: value.as_ref().map_or(FactValue::Code(1), |v| v.value.clone()) };
    let name = &own.name;
    let taken = if GIVEN.contains(&name.as_str()) || [NAME, CHECKED, TOLD].contains(&name.as_str()) {
        Some(format!("texts get `{{ ${name} }}` already"))
    } else if is_written && TAKEN.contains(&name.as_str()) {
        Some(format!("texts called `{name}-…` are something else"))
    } else if before.iter().any(|fact| fact.name == *name) {
        Some(format!("the fact `{name}` is declared twice"))
    } else {
        let other = before.iter().find(|fact| form_of(fact, name) || form_of(&own, &fact.name));
        let other = other.map(|fact| fact.name.as_str()).or_else(|| set_of_variable(None, name));
        other.map(|other| format!("`{name}` and `{other}` cannot be told apart: one reads as a form of the other"))
    };
    if let Some(message) = taken {
        all.error("S006", named.span, message, "call this fact something else");
    }
    // A fact that cannot be drawn is a variable of the texts all the same.
    let Some(value) = value else { return Some(own) };
    let wrong = match value.value {
        FactValue::Code(digits) if !(1..=9).contains(&digits) => Some("a code has 1 to 9 digits"),
        FactValue::Between(low, high) if low > high => Some("the lower bound comes first"),
        _ => None,
    };
    if let Some(hint) = wrong {
        all.error("S005", value.span, "this fact cannot be drawn", hint);
    }
    Some(own)
}
