//! The values a seed gives to a scenario's facts, and which entries it chooses of the sets that a language writes: the customer's names,
//! amounts of money.
//!
//! Must never let one draw shift another: an attempt of yesterday draws the same when a scenario gets another set.

use crate::locale::{Catalogue, FluentArgs, ScenarioTexts};
use crate::scenario::{CHECKED, FactValue, GIVEN, NAME, Policy, Scenario, TOLD, sets};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::collections::BTreeSet;

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

pub(super) fn rng(seed: u64, stream: Stream) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(stream as u64);
    rng
}

/// The stream of a set. Names have one of the four; each written fact has its own, by its name and behind these.
fn rng_of(seed: u64, set: &str) -> ChaCha8Rng {
    let mut rng = rng(seed, Stream::Names);
    if set != NAME {
        let mixed =
            set.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
        rng.set_stream(mixed | 1 << 63);
    }
    rng
}

/// A scenario's texts as an attempt with this seed under this policy has them; `None` when it is not written in this language.
pub fn texts<'c>(scenario: &Scenario, policy: &Policy, seed: u64, catalogue: &'c Catalogue) -> Option<ScenarioTexts<'c>> {
    texts_where("no", scenario, (&policy.id, Some(limit(scenario, policy))), seed, catalogue)
}

/// The same under the scenario's own policy, where no more than its id is known: what depends on its limit says what the texts say of any
/// other.
pub fn texts_before_policy<'c>(scenario: &Scenario, seed: u64, catalogue: &'c Catalogue) -> Option<ScenarioTexts<'c>> {
    texts_where("no", scenario, (&scenario.policy, None), seed, catalogue)
}

/// The same once an identity check was made, and once the customer has told in words what checks ask for.
pub(super) fn once_checked<'c>(
    scenario: &Scenario,
    policy: &Policy,
    seed: u64,
    catalogue: &'c Catalogue,
) -> Option<ScenarioTexts<'c>> {
    texts_where("yes", scenario, (&policy.id, Some(limit(scenario, policy))), seed, catalogue)
}

/// The most that the policy lets the agent offer.
fn limit<'s>(scenario: &'s Scenario, policy: &Policy) -> &'s str {
    let allowed = scenario.offers.iter().filter(|offer| policy.allows(offer));
    allowed.max_by_key(|offer| offer.percent).map_or(NOTHING, |offer| offer.id.as_str())
}

/// What texts call a limit that allows no offer.
const NOTHING: &str = "nothing";

fn texts_where<'c>(
    checked: &'static str,
    scenario: &Scenario,
    (policy, limit): (&str, Option<&str>),
    seed: u64,
    catalogue: &'c Catalogue,
) -> Option<ScenarioTexts<'c>> {
    let mut values = draw(scenario, seed, catalogue);
    for (variable, value) in GIVEN.into_iter().zip([policy, limit.unwrap_or_default()]) {
        values.set(variable, value.to_owned());
    }
    values.set(CHECKED, checked);
    values.set(TOLD, checked);
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
            FactValue::Written => {}
        }
    }
    for set in sets(Some(scenario)) {
        if let Some(number) = drawn(scenario, set, seed, catalogue) {
            let entry = catalogue.entry(scenario.id.as_str(), set, number);
            entry.into_iter().for_each(|(variable, text)| args.set(variable, text));
        }
    }
    args
}

/// Which entry of a set a seed draws, counted from 1; `None` where the language has none.
fn drawn(scenario: &Scenario, set: &str, seed: u64, catalogue: &Catalogue) -> Option<usize> {
    let id = scenario.id.as_str();
    let last = catalogue.entries(id, set).checked_sub(1)?;
    // One seed should not choose the first entry in every scenario.
    let own = id.bytes().map(usize::from).sum::<usize>();
    Some((rng_of(seed, set).random_range(0..=last) + own) % (last + 1) + 1)
}

/// The entries a seed draws, as their messages are called: `name-3`, `bill-2`.
pub fn entries_drawn(scenario: &Scenario, seed: u64, catalogue: &Catalogue) -> Vec<String> {
    sets(Some(scenario)).filter_map(|set| Some(format!("{set}-{}", drawn(scenario, set, seed, catalogue)?))).collect()
}

/// How many seeds are tried in search of entries not drawn yet.
const MOST_TRIED: u64 = 500;

/// Seeds from `first` on, as few as it takes to draw every entry of every set at least once: for whoever must see them all.
pub fn seeds_for_all(scenario: &Scenario, catalogue: &Catalogue, first: u64) -> Vec<u64> {
    let all: usize = sets(Some(scenario)).map(|set| catalogue.entries(scenario.id.as_str(), set)).sum();
    let (mut seeds, mut met) = (Vec::new(), BTreeSet::new());
    for seed in first..first.saturating_add(MOST_TRIED) {
        let before = met.len();
        met.extend(entries_drawn(scenario, seed, catalogue));
        if met.len() > before || seeds.is_empty() {
            seeds.push(seed);
        }
        if met.len() == all {
            break;
        }
    }
    seeds
}
