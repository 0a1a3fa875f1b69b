//! The values a seed gives to a scenario's facts.

use crate::locale::{Catalogue, FluentArgs};
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
}

pub(super) fn rng(seed: u64, stream: Stream) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(stream as u64);
    rng
}

/// Draws every fact in the order declared. Codes become text in the language's digits, counts stay numbers for plural forms.
pub fn draw(scenario: &Scenario, seed: u64, catalogue: &Catalogue) -> FluentArgs<'static> {
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
    args
}
