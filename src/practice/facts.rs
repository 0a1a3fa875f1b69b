//! The values a seed gives to a scenario's facts, and which of the customer's names it chooses.

use crate::locale::{Catalogue, FluentArgs, ScenarioTexts};
use crate::scenario::{FactValue, Scenario};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

/// Independent random streams of one seed, so that drawing from one never shifts another.
pub(super) enum Stream {
    /// Which variant of a line is said.
    Lines = 0,
    /// Facts.
    Facts = 1,
    /// In which order replies are offered.
    Offered = 2,
    /// What the customer is called.
    Names = 3,
}

/// The variable that says whether an identity check was made.
pub(super) const CHECKED: &str = "checked";

pub(super) fn rng(seed: u64, stream: Stream) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(stream as u64);
    rng
}

/// A scenario's texts as an attempt with this seed under this policy has them; `None` when it is not written in this language.
pub fn texts<'c>(scenario: &Scenario, policy: &str, seed: u64, catalogue: &'c Catalogue) -> Option<ScenarioTexts<'c>> {
    texts_where("no", scenario, policy, seed, catalogue)
}

/// The same once an identity check was made.
pub(super) fn once_checked<'c>(
    scenario: &Scenario,
    policy: &str,
    seed: u64,
    catalogue: &'c Catalogue,
) -> Option<ScenarioTexts<'c>> {
    texts_where("yes", scenario, policy, seed, catalogue)
}

fn texts_where<'c>(
    checked: &'static str,
    scenario: &Scenario,
    policy: &str,
    seed: u64,
    catalogue: &'c Catalogue,
) -> Option<ScenarioTexts<'c>> {
    let mut values = draw(scenario, seed, catalogue);
    values.set("policy", policy.to_owned());
    values.set(CHECKED, checked);
    catalogue.scenario(scenario.id.as_str(), values)
}

/// Draws every fact in the order declared. Codes become text in the language's digits, counts stay numbers for plural forms.
fn draw(scenario: &Scenario, seed: u64, catalogue: &Catalogue) -> FluentArgs<'static> {
    let mut rng = rng(seed, Stream::Facts);
    let mut args = FluentArgs::new();
    for fact in &scenario.facts {
        match fact.value {
            FactValue::Code(digits) => {
                let low = 10_u32.pow(u32::from(digits).clamp(1, 9) - 1);
                let code = rng.random_range(low..low.saturating_mul(10));
                args.set(fact.name.clone(), catalogue.numbers.code(&code.to_string()));
            }
            FactValue::Between(low, high) => args.set(fact.name.clone(), rng.random_range(low..=high.max(low))),
        }
    }
    let id = scenario.id.as_str();
    if let Some(last) = catalogue.names(id).checked_sub(1) {
        // One seed should not choose the first name in every scenario.
        let own = id.bytes().map(usize::from).sum::<usize>();
        let number = (self::rng(seed, Stream::Names).random_range(0..=last) + own) % (last + 1) + 1;
        catalogue.name(id, number).into_iter().for_each(|(variable, text)| args.set(variable, text));
    }
    args
}
