//! Weeks and months as a locale's people count them: where a week begins, and which calendar a month belongs to. Never asks what day
//! it is.

use super::Catalogue;
use icu_calendar::types::Weekday;
use icu_calendar::week::WeekInformation;
use icu_calendar::{AnyCalendar, AnyCalendarKind, Date, Iso};
use jiff::civil;

/// The first and last day of the week a day is in, all of them `2026-11-22`; `None` when it is no day.
pub fn week_of(words: &Catalogue, day: &str) -> Option<(String, String)> {
    let day: civil::Date = day.parse().ok()?;
    let first = WeekInformation::try_new(words.numbers.locale().into()).map_or(Weekday::Monday, |week| week.first_weekday);
    let since = (iso(day)?.weekday() as i64 - first as i64).rem_euclid(7);
    span(day, since, 7)
}

/// The first and last day of the month a day is in, in the locale's own calendar: Azar of 1405 where that is how people count.
pub fn month_of(words: &Catalogue, day: &str) -> Option<(String, String)> {
    let day: civil::Date = day.parse().ok()?;
    let kind = AnyCalendarKind::try_new(words.numbers.locale().into()).unwrap_or(AnyCalendarKind::Gregorian);
    let own = iso(day)?.to_calendar(AnyCalendar::new(kind));
    span(day, i64::from(own.day_of_month().0) - 1, i64::from(own.days_in_month()))
}

fn iso(day: civil::Date) -> Option<Date<Iso>> {
    Date::try_new_iso(day.year().into(), day.month().cast_unsigned(), day.day().cast_unsigned()).ok()
}

fn span(day: civil::Date, since: i64, length: i64) -> Option<(String, String)> {
    let days = |count: i64| jiff::Span::new().try_days(count).ok();
    let first = day.checked_sub(days(since)?).ok()?;
    let last = first.checked_add(days(length - 1)?).ok()?;
    Some((first.to_string(), last.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(locale: &str) -> Catalogue {
        Catalogue::new("xx", [format!("language-locale = {locale}\n").as_str()], [])
    }

    #[test]
    fn weeks_begin_where_people_say_so() {
        let week = |locale: &str| week_of(&words(locale), "2026-11-22").unwrap();
        let days = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(week("en-GB"), days("2026-11-16", "2026-11-22"), "Monday");
        assert_eq!(week("fa-IR"), days("2026-11-21", "2026-11-27"), "Saturday");
        assert_eq!(week("ar-EG"), days("2026-11-21", "2026-11-27"), "Saturday");
        assert_eq!(week("th-TH"), days("2026-11-22", "2026-11-28"), "Sunday");
        assert_eq!(week_of(&words("en"), "soon"), None);
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        let month = |locale: &str, day: &str| month_of(&words(locale), day).unwrap();
        for locale in ["en-GB", "ar-EG", "th"] {
            assert_eq!(month(locale, "2026-02-14"), ("2026-02-01".to_owned(), "2026-02-28".to_owned()), "{locale}");
        }
        assert_eq!(month("fa-IR", "2026-11-22"), ("2026-11-22".to_owned(), "2026-12-21".to_owned()), "Azar");
        assert_eq!(month("fa-IR", "2027-03-20"), ("2027-02-20".to_owned(), "2027-03-20".to_owned()), "Esfand of a common year");
    }
}
