//! Numbers on their way through Fluent: each shows its own words and chooses its plural form by ICU.
//!
//! Fluent chooses plural forms by tables of its own, and some of them are wrong: in Arabic 103 is “few”, there it is “other”. So a number of
//! whose form the two think differently travels as a small number of the right form; its true value and its words travel along.

use super::plural::name;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralRules, PluralRulesOptions};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// Numbers from here on choose no plural form: Fluent cannot count that far.
pub(super) const MOST: f64 = 1e15;

/// Asks Fluent which form it would choose.
const PROBE: &str =
    "form = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

/// Numbers that show every form of the languages there are, with the digits after their points.
const SAMPLES: [(f64, usize); 16] = [
    (1.0, 0),
    (2.0, 0),
    (3.0, 0),
    (5.0, 0),
    (0.0, 0),
    (11.0, 0),
    (100.0, 0),
    (6.0, 0),
    (8.0, 0),
    (20.0, 0),
    (1_000_000.0, 0),
    (0.5, 1),
    (1.5, 1),
    (1.0, 1),
    (0.0, 1),
    (7.3, 1),
];

/// The plural forms of one language.
pub(super) struct Plurals {
    locale: Locale,
    probe: FluentBundle<FluentResource>,
    samples: Vec<(&'static str, FluentNumberOptions, f64)>,
    /// Of each small whole number, whether Fluent chooses its form rightly; found out when it is wanted first.
    right: [OnceLock<bool>; SMALL],
}

/// Whole numbers below this are asked of ICU and Fluent once.
const SMALL: usize = 256;

impl Plurals {
    pub fn new(locale: &Locale, language: &LanguageIdentifier) -> Plurals {
        let mut probe = FluentBundle::new_concurrent(vec![language.clone()]);
        probe.set_use_isolating(false);
        if let Ok(resource) = FluentResource::try_new(PROBE.to_owned()) {
            probe.add_resource_overriding(resource);
        }
        let mut plurals =
            Plurals { locale: locale.clone(), probe, samples: Vec::new(), right: [const { OnceLock::new() }; SMALL] };
        for (value, digits) in SAMPLES {
            let options =
                FluentNumberOptions { minimum_fraction_digits: (digits > 0).then_some(digits), ..FluentNumberOptions::default() };
            if let Some(form) = plurals.fluents(&FluentNumber::new(value, options.clone())) {
                plurals.samples.push((form, options, value));
            }
        }
        plurals
    }

    /// A number that shows as written; `digits` are those after its point that are shown even when they are zero.
    pub fn counted(&self, value: f64, digits: u8, written: String) -> FluentValue<'static> {
        if !value.is_finite() || value.abs() >= MOST {
            return written.into();
        }
        let plain = FluentNumberOptions {
            minimum_fraction_digits: (digits > 0).then_some(digits.into()),
            ..FluentNumberOptions::default()
        };
        let number = FluentNumber::new(value, plain);
        let carried = Some(format!("{:016x}{written}", value.to_bits()));
        let wanted = self.icus(value, digits);
        if wanted.is_none() || self.fluents(&number) == wanted {
            let options = FluentNumberOptions { currency: carried, ..number.options };
            return FluentValue::Number(FluentNumber::new(value, options));
        }
        match self.samples.iter().find(|(form, ..)| Some(*form) == wanted) {
            Some((_, options, sample)) => {
                let options = FluentNumberOptions { currency: carried, ..options.clone() };
                FluentValue::Number(FluentNumber::new(*sample, options))
            }
            None => FluentValue::Number(FluentNumber::new(value, FluentNumberOptions { currency: carried, ..number.options })),
        }
    }

    /// A number given to a text: a whole one unchanged where Fluent chooses its form rightly, so that variants such as `[0]` match too.
    pub fn given(&self, number: &FluentNumber, written: impl FnOnce() -> String) -> FluentValue<'static> {
        let whole = number.value.abs() < MOST && number.value.fract() == 0.0;
        let right = || self.fluents(number) == self.icus(number.value, 0);
        let small = whole && (0.0..SMALL as f64).contains(&number.value);
        let known = |value: f64| *self.right[value as usize].get_or_init(right);
        if number.options != FluentNumberOptions::default() || (whole && if small { known(number.value) } else { right() }) {
            return FluentValue::Number(number.clone());
        }
        self.counted(number.value, 0, written())
    }

    fn icus(&self, value: f64, digits: u8) -> Option<&'static str> {
        let mut decimal: Decimal = value.abs().to_string().parse().ok()?;
        decimal.absolute.pad_end(-i16::from(digits));
        let rules = PluralRules::try_new((&self.locale).into(), PluralRulesOptions::default()).ok()?;
        Some(name(rules.category_for(&decimal)))
    }

    fn fluents(&self, number: &FluentNumber) -> Option<&'static str> {
        let pattern = self.probe.get_message("form")?.value()?;
        let args = FluentArgs::from_iter([("n", FluentValue::Number(number.clone()))]);
        let form = self.probe.format_pattern(pattern, Some(&args), &mut Vec::new());
        ["zero", "one", "two", "few", "many", "other"].into_iter().find(|known| *known == form)
    }
}

/// What a number shows, if it carries words of its own. Fluent keeps a currency's name there, which nothing here gives it.
pub(super) fn written(number: &FluentNumber) -> Option<&str> {
    number.options.currency.as_ref()?.get(16..)
}

/// A number's true value.
pub(super) fn value(number: &FluentNumber) -> f64 {
    let carried = number.options.currency.as_ref().and_then(|carried| u64::from_str_radix(carried.get(..16)?, 16).ok());
    carried.map_or(number.value, f64::from_bits)
}
