//! Dates and times of day in a locale's own calendar and digits, by ICU4X. Never asks what time it is.

use icu_calendar::{Date, Iso};
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use jiff::civil;
use jiff::fmt::temporal::Pieces;

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// In numbers.
    Short,
    /// With the month's short name, where the language has one.
    Medium,
    /// With the month's name.
    Long,
    /// With the names of month and weekday.
    Full,
}

/// How a time of day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeStyle {
    /// Hours and minutes.
    Short,
    /// With seconds.
    Medium,
}

/// A date, a time of day, or both, as somebody's clock and calendar show it.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    date: Option<Date<Iso>>,
    time: Option<Time>,
}

impl Moment {
    /// Reads ISO 8601: `2026-11-22`, `14:05`, or both with a `T` between them. An offset from UTC may follow and changes nothing:
    /// what is written is what is shown.
    pub fn parse(text: &str) -> Option<Moment> {
        if let Ok(pieces) = Pieces::parse(text) {
            let date = pieces.date();
            let date = Date::try_new_iso(date.year().into(), date.month().cast_unsigned(), date.day().cast_unsigned()).ok()?;
            return Some(Moment { date: Some(date), time: pieces.time().and_then(time_of) });
        }
        let time = text.contains(':').then(|| text.parse().ok()).flatten()?;
        Some(Moment { date: None, time: Some(time_of(time)?) })
    }

    /// In words of the locale. A part that is not there is left out whatever style is asked for; without any style the date comes
    /// in its medium style and the time in its short one.
    pub fn format(&self, locale: &Locale, date_style: Option<DateStyle>, time_style: Option<TimeStyle>) -> Option<String> {
        let all = date_style.is_none() && time_style.is_none();
        let date = self.date.filter(|_| all || date_style.is_some() || self.time.is_none());
        let time = self.time.filter(|_| all || time_style.is_some() || self.date.is_none());
        let seconds = time_style == Some(TimeStyle::Medium);
        macro_rules! with_date {
            ($fields:expr, $date:expr) => {
                match time {
                    None => DateTimeFormatter::try_new(locale.into(), $fields).ok()?.format(&$date).to_string(),
                    Some(time) => {
                        let at = DateTime { date: $date, time };
                        if seconds {
                            DateTimeFormatter::try_new(locale.into(), $fields.with_time_hms()).ok()?.format(&at).to_string()
                        } else {
                            DateTimeFormatter::try_new(locale.into(), $fields.with_time_hm()).ok()?.format(&at).to_string()
                        }
                    }
                }
            };
        }
        Some(match (date, date_style.unwrap_or(DateStyle::Medium)) {
            (None, _) => {
                let fields = if seconds { T::hms() } else { T::hm() };
                NoCalendarFormatter::try_new(locale.into(), fields).ok()?.format(&time?).to_string()
            }
            (Some(date), DateStyle::Short) => with_date!(YMD::short(), date),
            (Some(date), DateStyle::Medium) => with_date!(YMD::medium(), date),
            (Some(date), DateStyle::Long) => with_date!(YMD::long(), date),
            (Some(date), DateStyle::Full) => with_date!(YMDE::long(), date),
        })
    }
}

fn time_of(time: civil::Time) -> Option<Time> {
    let part = |value: i8| value.cast_unsigned();
    Time::try_new(part(time.hour()), part(time.minute()), part(time.second()), 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(locale: &str, text: &str, date: Option<DateStyle>, time: Option<TimeStyle>) -> String {
        let moment = Moment::parse(text).unwrap_or_else(|| panic!("{text} is no moment"));
        moment.format(&locale.parse().unwrap(), date, time).unwrap()
    }

    #[test]
    fn each_language_has_its_calendar_and_digits() {
        let at = "2026-11-22T14:05:09";
        let all = |date, time| ["en-GB", "fa-IR", "ar-EG", "th"].map(|locale| shown(locale, at, date, time));
        assert_eq!(
            all(None, None),
            ["22 Nov 2026, 14:05", "۱ آذر ۱۴۰۵، ۱۴:۰۵", "٢٢\u{200f}/١١\u{200f}/٢٠٢٦، ٢:٠٥ م", "22 พ.ย. 2569 14:05"]
        );
        assert_eq!(all(Some(DateStyle::Short), None), ["22/11/2026", "۱۴۰۵/۹/۱", "٢٢\u{200f}/١١\u{200f}/٢٠٢٦", "22/11/2569"]);
        assert_eq!(
            all(Some(DateStyle::Long), Some(TimeStyle::Short)),
            ["22 November 2026 at 14:05", "۱ آذر ۱۴۰۵ ساعت ۱۴:۰۵", "٢٢ نوفمبر ٢٠٢٦ في ٢:٠٥ م", "22 พฤศจิกายน 2569 เวลา 14:05"]
        );
        assert_eq!(
            all(Some(DateStyle::Full), None),
            ["Sunday, 22 November 2026", "یکشنبه ۱ آذر ۱۴۰۵", "الأحد، ٢٢ نوفمبر ٢٠٢٦", "วันอาทิตย์ที่ 22 พฤศจิกายน 2569"]
        );
        assert_eq!(all(None, Some(TimeStyle::Medium)), ["14:05:09", "۱۴:۰۵:۰۹", "٢:٠٥:٠٩ م", "14:05:09"]);
    }

    #[test]
    fn what_is_not_there_is_left_out() {
        assert_eq!(shown("en-GB", "2026-11-22", None, Some(TimeStyle::Short)), "22 Nov 2026");
        assert_eq!(shown("en-GB", "14:05", Some(DateStyle::Full), None), "14:05");
        assert_eq!(shown("en-GB", "2026-11-22T14:05:09.5+03:30", None, None), "22 Nov 2026, 14:05");
        assert_eq!(shown("en-GB", "2026-11-22T14:05Z", None, None), "22 Nov 2026, 14:05");
        for text in ["", "soon", "22/11/2026", "2026-13-01", "2026-02-30", "25:00", "12", "١٤:٠٥"] {
            assert!(Moment::parse(text).is_none(), "{text}");
        }
    }
}
