//! The plural categories of a language, by CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use std::collections::{BTreeMap, BTreeSet};

/// Which categories whole numbers fall into, and which there are at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plurals {
    /// The whole numbers up to [`Plurals::MOST`] of each category that has any.
    pub whole: BTreeMap<&'static str, Vec<u32>>,
    /// Every category, those of fractions and of millions included.
    pub all: BTreeSet<&'static str>,
}

impl Plurals {
    /// Nothing here counts further; categories that begin at a million (as in French) need no form.
    pub const MOST: u32 = 1000;

    /// For a CLDR locale such as `ar-EG`; an unknown one has the category `other` alone.
    pub fn new(locale: &str, ordinal: bool) -> Plurals {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let mut plurals = Plurals { whole: BTreeMap::new(), all: BTreeSet::from(["other"]) };
        match PluralRules::try_new((&locale).into(), PluralRulesOptions::default().with_type(kind)) {
            Ok(rules) => {
                plurals.all.extend(rules.categories().map(name));
                for number in 0..=Plurals::MOST {
                    plurals.whole.entry(name(rules.category_for(number))).or_default().push(number);
                }
            }
            Err(_) => drop(plurals.whole.insert("other", (0..=Plurals::MOST).collect())),
        }
        plurals
    }
}

/// The name of a category in Fluent.
pub(super) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let of = |locale: &str, ordinal| Plurals::new(locale, ordinal).whole.into_keys().collect::<Vec<_>>();
        assert_eq!(of("ar-EG", false), ["few", "many", "one", "other", "two", "zero"]);
        assert_eq!(of("fa", false), ["one", "other"]);
        assert_eq!(of("th", false), ["other"]);
        assert_eq!(of("fr", false), ["one", "other"]);
        assert_eq!(of("en-GB", true), ["few", "one", "other", "two"]);
        assert_eq!(of("qaa", false), ["other"]);
        assert_eq!(Plurals::new("ar", false).whole["two"], [2]);
        assert!(Plurals::new("fr", false).all.contains("many"));
    }
}
