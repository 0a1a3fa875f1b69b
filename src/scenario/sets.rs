//! Sets of words that a seed chooses from: the customer's names, and each fact that is written. Which message and which variable of the
//! texts belongs to which set, and which variables texts get besides.
//!
//! Must never read a text.

use super::model::{FactValue, Scenario};

/// The set of the customer's names. Every scenario may have it, none must.
pub const NAME: &str = "name";

/// What every text is given besides facts and sets: the policy's id, and the most that it lets the agent offer.
pub const GIVEN: [&str; 2] = ["policy", "limit"];
/// The variable that says whether an identity check was made.
pub const CHECKED: &str = "checked";
/// The variable that says whether the customer told in words what a check asks for.
pub const TOLD: &str = "told";

/// What only messages of this kind are given.
pub fn given_to(id: &str) -> Option<&'static str> {
    if id.starts_with("turn-") {
        Some(CHECKED)
    } else if id.starts_with("check-") {
        Some(TOLD)
    } else {
        None
    }
}

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
