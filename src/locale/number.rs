//! Numbers in a locale's own digits, by ICU4X.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

/// Formats numbers for one locale.
#[derive(Debug, Clone)]
pub struct Numbers {
    locale: Locale,
    /// Stands before the fraction instead of the locale's own sign.
    point: Option<String>,
    /// The ten digits, written when they are wanted first.
    digits: OnceLock<Arc<Digits>>,
}

type Digits = [String; 10];

/// Numbers below this are their digits, without grouping.
const GROUPED: u64 = 1000;

impl Numbers {
    /// For a CLDR locale such as `fa` or `ar-EG`; an unknown one formats as the root locale.
    pub fn new(locale: &str) -> Numbers {
        Numbers { locale: locale.parse().unwrap_or(Locale::UNKNOWN), point: None, digits: OnceLock::new() }
    }

    /// With another sign before the fraction.
    pub(super) fn with_point(self, point: Option<String>) -> Numbers {
        Numbers { point, ..self }
    }

    /// A number with grouping.
    pub fn format(&self, value: f64) -> String {
        if value.fract() == 0.0 && (0.0..GROUPED as f64).contains(&value) && value.is_sign_positive() {
            return self.ungrouped(value as u64);
        }
        match decimal_of(value) {
            Some(decimal) => self.decimal(&decimal, GroupingStrategy::Auto),
            None => value.to_string(),
        }
    }

    /// A number with as many digits after the point as wanted.
    pub fn shaped(&self, value: f64, shape: Shape) -> String {
        let grouping = if shape.grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        match shape.apply(value) {
            Some(decimal) => self.decimal(&decimal, grouping),
            None => value.to_string(),
        }
    }

    /// A whole number with grouping.
    pub fn whole(&self, value: i64) -> String {
        if let Some(small) = u64::try_from(value).ok().filter(|value| *value < GROUPED) {
            return self.ungrouped(small);
        }
        self.decimal(&Decimal::from(value), GroupingStrategy::Auto)
    }

    /// A code: digits one by one, no grouping, leading zeros kept; other characters stay.
    pub fn code(&self, code: &str) -> String {
        let digits = self.digits();
        let digit = |c: char| match c.to_digit(10) {
            Some(d) => digits[d as usize].clone(),
            None => c.to_string(),
        };
        code.chars().map(digit).collect()
    }

    fn ungrouped(&self, value: u64) -> String {
        let digits = self.digits();
        value.to_string().bytes().map(|digit| digits[usize::from(digit - b'0')].as_str()).collect()
    }

    /// The locale's digits: asked of ICU once, whoever formats.
    fn digits(&self) -> &Digits {
        static KNOWN: Mutex<BTreeMap<String, Arc<Digits>>> = Mutex::new(BTreeMap::new());
        self.digits.get_or_init(|| {
            let written = |digit: usize| self.decimal(&Decimal::from(digit), GroupingStrategy::Never);
            let mut known = KNOWN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            known.entry(self.locale.to_string()).or_insert_with(|| Arc::new(std::array::from_fn(written))).clone()
        })
    }

    /// Minutes and seconds as a clock shows them.
    pub fn clock(&self, seconds: u64) -> String {
        self.code(&format!("{}:{:02}", seconds / 60, seconds % 60))
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    fn decimal(&self, decimal: &Decimal, grouping: GroupingStrategy) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(grouping);
        match DecimalFormatter::try_new((&self.locale).into(), options) {
            Ok(formatter) => self.pointed(formatter.format(decimal).to_string()),
            Err(_) => decimal.to_string(),
        }
    }

    fn pointed(&self, written: String) -> String {
        match &self.point {
            // The Arabic decimal separator; where digits are Western ICU writes none.
            Some(point) => written.replace('\u{66B}', point),
            None => written,
        }
    }
}

/// How much of a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Digits after the point that are shown even when they are zero.
    pub least: u8,
    /// Digits after the point beyond which is rounded.
    pub most: u8,
    /// Whether thousands stand apart.
    pub grouped: bool,
    /// Hundredths are counted: 0.2 is shown as 20.
    pub percent: bool,
}

impl Shape {
    /// The number as it is shown; `None` when it is none, or infinite.
    fn apply(self, value: f64) -> Option<Decimal> {
        let mut decimal = decimal_of(value)?;
        if self.percent {
            decimal.absolute.multiply_pow10(2);
        }
        // ICU's own rounding: half to even.
        decimal.round(-i16::from(self.most.max(self.least)));
        decimal.absolute.trim_start();
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-i16::from(self.least));
        if decimal.absolute.is_zero() {
            decimal.sign = Decimal::from(0).sign;
        }
        Some(decimal)
    }

    /// The number rounded as it is shown, so that plural forms are chosen by what is read.
    pub fn rounded(self, value: f64) -> f64 {
        self.apply(value).and_then(|decimal| decimal.to_string().parse().ok()).unwrap_or(value)
    }
}

fn decimal_of(value: f64) -> Option<Decimal> {
    value.to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_their_shape() {
        let shape = |least, most, percent| Shape { least, most, grouped: true, percent };
        let fa = Numbers::new("fa");
        assert_eq!(fa.shaped(7.5, shape(2, 2, false)), "۷٫۵۰");
        assert_eq!(fa.shaped(0.07, shape(0, 0, true)), "۷");
        assert_eq!(Numbers::new("en").shaped(1234.5678, shape(0, 3, false)), "1,234.568");
        assert_eq!(Numbers::new("en").shaped(-0.0004, shape(0, 3, false)), "0");
        assert_eq!(Numbers::new("en").shaped(1200.0, shape(0, 0, false)), "1,200");
        assert_eq!(Numbers::new("en").shaped(f64::NAN, shape(0, 0, false)), "NaN");
        assert_eq!(shape(0, 1, false).rounded(1.04), 1.0);
    }

    #[test]
    fn digits_follow_the_locale() {
        assert_eq!(Numbers::new("fa").whole(12345), "۱۲٬۳۴۵");
        assert_eq!(Numbers::new("ar-EG").code("0907"), "٠٩٠٧");
        assert_eq!(Numbers::new("th").whole(1250), "1,250");
        assert_eq!(Numbers::new("fa").clock(65), "۱:۰۵");
        assert_eq!(Numbers::new("en").format(3.5), "3.5");
    }

    #[test]
    fn small_numbers_are_what_icu_makes_of_them() {
        for locale in ["en", "fa", "ar-EG", "ar", "th", "bn", "und", "x"] {
            let numbers = Numbers::new(locale);
            for value in [0, 1, 9, 10, 42, 100, 909, 999, 1000, 1001, 12_345, -1, -12] {
                let wanted = numbers.decimal(&Decimal::from(value), GroupingStrategy::Auto);
                assert_eq!(numbers.whole(value), wanted, "{locale} {value}");
                assert_eq!(numbers.format(value as f64), wanted, "{locale} {value}");
            }
            assert_eq!(numbers.format(-0.0), numbers.decimal(&decimal_of(-0.0).unwrap(), GroupingStrategy::Auto));
        }
    }
}
