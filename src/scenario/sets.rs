//! Sets of words that a seed chooses from: the customer's names, and each fact that is written. Which message and which variable of the
//! texts belongs to which set.
//!
//! Must never read a text.

use super::model::{FactValue, Scenario};

/// The set of the customer's names. Every scenario may have it, none must.
pub const NAME: &str = "name";

/// The names of all sets: the customer's names first, then the written facts as declared.
pub fn sets(scenario: Option<&Scenario>) -> impl Iterator<Item = &str> {
    let facts = scenario.into_iter().flat_map(|s| &s.facts).filter(|fact| fact.value == FactValue::Written);
    [NAME].into_iter().chain(facts.map(|fact| fact.name.as_str()))
}

/// The set a message belongs to, and which of its entries it is: `bill-2`.
pub fn set_of_message<'s>(scenario: Option<&'s Scenario>, id: &str) -> Option<(&'s str, usize)> {
    sets(scenario).find_map(|set| Some((set, id.strip_prefix(set)?.strip_prefix('-')?.parse().ok()?)))
}

/// The set a variable is of, whole or a form: `bill`, `bill-half`.
pub fn set_of_variable<'s>(scenario: Option<&'s Scenario>, variable: &str) -> Option<&'s str> {
    sets(scenario).find(|set| variable.strip_prefix(*set).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
}
