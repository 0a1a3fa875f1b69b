//! The check of a customer's names: each a message of its own, counted from `name-1`, all with the same forms.
//!
//! Must never judge a name.

use crate::locale::Ftl;
use crate::scenario::{Diagnostic, Source};

/// What texts call the whole name.
const NAME: &str = "name";

/// Whether a message is a name.
pub fn is_name(id: &str) -> bool {
    number(id).is_some()
}

/// Whether a variable is a name or a form of one.
pub fn is_name_variable(variable: &str) -> bool {
    variable == NAME || variable.starts_with("name-")
}

/// Checks all names; answers which variables texts may use for them.
pub(super) fn check(source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) -> Vec<String> {
    let names = || ftl.messages.iter().filter(|(id, _)| is_name(id));
    let Some(first) = ftl.messages.get("name-1") else {
        for (id, message) in names() {
            let at = message.at..message.at + id.len();
            found.push(source.warning("F006", at, format!("nothing uses `{id}`"), "count the customer's names from `name-1`"));
        }
        return Vec::new();
    };
    let count = (1..).take_while(|n| ftl.messages.contains_key(&format!("name-{n}"))).count();
    for (id, message) in names() {
        let at = message.at..message.at + id.len();
        if number(id).is_some_and(|n| n > count) {
            let hint = format!("count the names without a gap: the next one is `name-{}`", count + 1);
            found.push(source.warning("F006", at.clone(), format!("nothing uses `{id}`"), hint));
        }
        if !message.has_value {
            let hint = "write the whole name after the equals sign";
            found.push(source.error("F005", at.clone(), format!("`{id}` has no text of its own"), hint));
        }
        for form in first.attributes.keys().filter(|form| !message.attributes.contains_key(*form)) {
            let hint = format!("add a line `    .{form} = …` below it");
            found.push(source.error("F005", at.clone(), format!("`{id}` lacks `.{form}`"), hint));
        }
        for form in message.attributes.keys().filter(|form| !first.attributes.contains_key(*form)) {
            let span = source.find(&format!(".{form}"), message.at);
            let hint = "give every name this form, or take it out";
            found.push(source.warning("F006", span, format!("`name-1` has no `.{form}`, so nothing can use it"), hint));
        }
        for variable in message.variables.iter().chain(message.attributes.values().flatten()) {
            let span = source.find(&format!("${variable}"), message.at);
            let message = format!("`{id}` uses `${variable}`, which nobody gives it");
            found.push(source.error("F007", span, message, "write the name out: it is what fills other texts"));
        }
    }
    [NAME.to_owned()].into_iter().chain(first.attributes.keys().map(|form| format!("name-{form}"))).collect()
}

fn number(id: &str) -> Option<usize> {
    id.strip_prefix("name-")?.parse().ok()
}
