//! How long to wait before the next try. Chance is passed in, so that many machines do not come back at once and tests know the wait.

use jiff::fmt::rfc2822::DateTimeParser;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

/// The longest wait of our own, in milliseconds.
const LONGEST: i64 = 15 * 60 * 1000;

/// The longest wait a store can ask for, in milliseconds.
pub(super) const LONGEST_ASKED: i64 = 24 * 60 * 60 * 1000;

/// Milliseconds after so many failures in a row: twice as long each time, the second half of it by chance.
pub(super) fn wait_ms(failures: u32, chance: &mut ChaCha8Rng) -> i64 {
    let whole = 1000_i64.saturating_mul(1 << failures.min(20)).min(LONGEST);
    whole / 2 + chance.random_range(0..=whole / 2)
}

/// Milliseconds a store asks for, in seconds or as a date.
pub(super) fn asked_ms(retry_after: &str, now_ms: i64) -> Option<i64> {
    let text = retry_after.trim();
    let wait = match text.parse::<u32>() {
        Ok(secs) => i64::from(secs) * 1000,
        Err(_) => DateTimeParser::new().parse_timestamp(text).ok()?.as_millisecond() - now_ms,
    };
    Some(wait.clamp(0, LONGEST_ASKED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::rand_core::SeedableRng;

    #[test]
    fn waits_grow_and_end_somewhere() {
        let mut chance = ChaCha8Rng::seed_from_u64(7);
        for failures in 0..40 {
            let whole = (1000_i64 << failures.min(20)).min(LONGEST);
            let wait = wait_ms(failures, &mut chance);
            assert!((whole / 2..=whole).contains(&wait), "{failures}: {wait}");
        }
        let waits = |seed| {
            let mut chance = ChaCha8Rng::seed_from_u64(seed);
            (0..9).map(|n| wait_ms(n, &mut chance)).collect::<Vec<_>>()
        };
        assert_eq!(waits(1), waits(1));
        assert_ne!(waits(1), waits(2), "two machines do not come back together");
    }

    #[test]
    fn a_store_can_ask_for_a_wait() {
        assert_eq!(asked_ms("120", 0), Some(120_000));
        assert_eq!(asked_ms("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770_000), Some(7_000));
        assert_eq!(asked_ms("Sun, 06 Nov 1994 08:49:37 GMT", 999_999_999_000), Some(0));
        assert_eq!(asked_ms("99999999", 0), Some(LONGEST_ASKED));
        assert_eq!(asked_ms("soon", 0), None);
    }
}
