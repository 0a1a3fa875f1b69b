//! Numbers in a locale's own digits, by ICU4X.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;

/// Formats numbers for one locale.
#[derive(Debug, Clone)]
pub struct Numbers {
    locale: Locale,
}

impl Numbers {
    /// For a CLDR locale such as `fa` or `ar-EG`; an unknown one formats as the root locale.
    pub fn new(locale: &str) -> Numbers {
        Numbers { locale: locale.parse().unwrap_or(Locale::UNKNOWN) }
    }

    /// A number with grouping.
    pub fn format(&self, value: f64) -> String {
        let decimal: Option<Decimal> = value.to_string().parse().ok();
        match decimal {
            Some(decimal) => self.decimal(&decimal, GroupingStrategy::Auto),
            None => value.to_string(),
        }
    }

    /// A whole number with grouping.
    pub fn whole(&self, value: i64) -> String {
        self.decimal(&Decimal::from(value), GroupingStrategy::Auto)
    }

    /// A code: digits one by one, no grouping, leading zeros kept; other characters stay.
    pub fn code(&self, code: &str) -> String {
        let digit = |c: char| match c.to_digit(10) {
            Some(d) => self.decimal(&Decimal::from(d), GroupingStrategy::Never),
            None => c.to_string(),
        };
        code.chars().map(digit).collect()
    }

    /// Minutes and seconds as a clock shows them.
    pub fn clock(&self, seconds: u64) -> String {
        self.code(&format!("{}:{:02}", seconds / 60, seconds % 60))
    }

    fn decimal(&self, decimal: &Decimal, grouping: GroupingStrategy) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(grouping);
        match DecimalFormatter::try_new((&self.locale).into(), options) {
            Ok(formatter) => formatter.format(decimal).to_string(),
            Err(_) => decimal.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_follow_the_locale() {
        assert_eq!(Numbers::new("fa").whole(12345), "۱۲٬۳۴۵");
        assert_eq!(Numbers::new("ar-EG").code("0907"), "٠٩٠٧");
        assert_eq!(Numbers::new("th").whole(1250), "1,250");
        assert_eq!(Numbers::new("fa").clock(65), "۱:۰۵");
        assert_eq!(Numbers::new("en").format(3.5), "3.5");
    }
}
