//! The days on which somebody practised. Never says what was missed: a day without practice is a day like any other.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;

/// So many days, today among them, are looked back on.
pub const LATELY: u32 = 28;

/// When somebody practised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Days {
    /// Days in a row up to today, or up to yesterday while today is young; 0 when there is a gap.
    pub in_a_row: u32,
    /// Days of the last [`LATELY`].
    pub lately: u32,
}

/// Counts days (`2026-11-22`) that come newest first; the same may come again. What is no day, or lies ahead, is left out. Days are asked for
/// only as far back as they matter.
pub fn days(newest_first: impl Iterator<Item = String>, today: &str) -> Days {
    let mut found = Days::default();
    let Ok(today) = today.parse::<Date>() else { return found };
    let back = |from: Date, days: Span| from.checked_sub(days).unwrap_or(from);
    let first = back(today, (i64::from(LATELY) - 1).days());
    let mut last: Option<Date> = None;
    let mut unbroken = true;
    for day in newest_first.filter_map(|day| day.parse::<Date>().ok()) {
        if day > today || last.is_some_and(|last| day >= last) {
            continue;
        }
        let expected = last.map_or(today, |last| back(last, 1.day()));
        unbroken &= day == expected || last.is_none() && day == back(today, 1.day());
        last = Some(day);
        found.in_a_row += u32::from(unbroken);
        found.lately += u32::from(day >= first);
        if !unbroken && day < first {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(days: &[&str]) -> (u32, u32) {
        let found = super::days(days.iter().map(ToString::to_string), "2026-11-22");
        (found.in_a_row, found.lately)
    }

    #[test]
    fn days_in_a_row_end_today_or_yesterday() {
        assert_eq!(of(&[]), (0, 0));
        assert_eq!(of(&["2026-11-22"]), (1, 1));
        assert_eq!(of(&["2026-11-22", "2026-11-22", "2026-11-21", "2026-11-20"]), (3, 3));
        assert_eq!(of(&["2026-11-21", "2026-11-20"]), (2, 2), "today is not over");
        assert_eq!(of(&["2026-11-20", "2026-11-19"]), (0, 2), "a gap");
        assert_eq!(of(&["2026-11-22", "2026-11-20"]), (1, 2));
        assert_eq!(of(&["2026-10-26", "2026-10-25"]), (0, 1), "28 days, today among them");
        assert_eq!(of(&["2026-11-23", "never", "2026-11-22"]), (1, 1), "a clock that was ahead");
    }

    #[test]
    fn a_long_row_counts_on_and_the_rest_is_not_asked_for() {
        let mut day: Date = "2026-11-22".parse().unwrap();
        let mut asked = 0;
        let all = std::iter::from_fn(|| {
            asked += 1;
            let now = day;
            // A gap after a hundred days.
            day = day.checked_sub(if asked == 100 { 5.days() } else { 1.day() }).ok()?;
            Some(now.to_string())
        });
        assert_eq!(days(all.take(5000), "2026-11-22"), Days { in_a_row: 100, lately: 28 });
        assert_eq!(asked, 101);
    }
}
