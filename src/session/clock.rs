//! Wall clock and chance: the only place outside the window where either is asked.
//!
//! Never used to decide anything in a practice: stamps are kept for people, seeds and ids are drawn once and stored.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rand::TryRng;
use rand::rngs::SysRng;
use std::hash::{BuildHasher, Hasher, RandomState};

/// Letters of ids: no i, l, o, u, so that they can be read aloud and typed.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters in an id: 60 bits, enough for one person's lifetime of attempts.
const ID_LEN: usize = 12;

/// The moment, in UTC, as RFC 3339.
pub fn now_rfc3339() -> String {
    format!("{:.3}", Timestamp::now())
}

/// The moment, in milliseconds since 1970.
pub fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// The moment, in UTC, as part of a file's name.
pub fn file_stamp() -> String {
    Timestamp::now().strftime("%Y%m%d-%H%M%S").to_string()
}

/// An RFC 3339 moment as local date and time to the minute, still ISO 8601: texts format it. The text itself when it is no moment.
pub fn local_minute(rfc3339: &str) -> String {
    match rfc3339.parse::<Timestamp>() {
        Ok(at) => at.to_zoned(TimeZone::system()).strftime("%Y-%m-%dT%H:%M").to_string(),
        Err(_) => rfc3339.to_owned(),
    }
}

/// The local day of an RFC 3339 moment, in ISO 8601.
pub fn local_day(rfc3339: &str) -> String {
    local_minute(rfc3339).chars().take(10).collect()
}

/// Today's date, as the person's calendar on the wall would show it in ISO 8601.
pub fn today() -> String {
    local_day(&now_rfc3339())
}

/// The moment a local day (`2026-11-22`) begins, in UTC, as RFC 3339; `None` when it is no day.
pub fn begin_of_day(day: &str) -> Option<String> {
    let day: jiff::civil::Date = day.parse().ok()?;
    Some(format!("{:.3}", day.to_zoned(TimeZone::system()).ok()?.timestamp()))
}

/// A seed from the operating system.
pub fn fresh_seed() -> u64 {
    // Without OS randomness a practice can still be had: the hasher's keys and the clock differ from run to run.
    SysRng.try_next_u64().unwrap_or_else(|_| {
        let mut hasher = RandomState::new().build_hasher();
        hasher.write_i128(Timestamp::now().as_nanosecond());
        hasher.finish()
    })
}

/// A new attempt's id: twelve lowercase letters and digits.
pub fn fresh_id() -> String {
    let mut bits = fresh_seed();
    let mut id = String::with_capacity(ID_LEN);
    for _ in 0..ID_LEN {
        let letter = LETTERS.get((bits & 31) as usize).copied().unwrap_or(b'0');
        id.push(char::from(letter));
        bits >>= 5;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_stamps_have_their_shape() {
        let (a, b) = (fresh_id(), fresh_id());
        assert_ne!(a, b);
        assert!(a.len() == ID_LEN && a.bytes().all(|c| LETTERS.contains(&c)), "{a}");
        let stamp = now_rfc3339();
        assert!(stamp.ends_with('Z') && stamp.parse::<Timestamp>().is_ok(), "{stamp}");
        let minute = local_minute(&stamp);
        assert!(minute.len() == 16 && minute.parse::<jiff::civil::DateTime>().is_ok(), "{minute}");
        assert_eq!(local_minute("whenever"), "whenever");
    }
}
