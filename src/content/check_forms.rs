//! Checks of the forms a text chooses from: plural categories that the language wants and the text lacks (`F016`), categories the
//! language has not (`F017`), and variants written twice (`F018`).

use crate::locale::{Ftl, FtlKey, FtlMessage, FtlSelect, PLURAL_CATEGORIES, Plurals};
use crate::scenario::{Diagnostic, FactValue, Scenario, Source};
use std::ops::RangeInclusive;

/// The plural rules of one language.
pub(super) struct Forms {
    locale: String,
    cardinal: Plurals,
    ordinal: Plurals,
}

impl Forms {
    /// For a CLDR locale, as `language-locale` names it.
    pub fn new(locale: &str) -> Forms {
        Forms { locale: locale.to_owned(), cardinal: Plurals::new(locale, false), ordinal: Plurals::new(locale, true) }
    }

    /// Checks every choice of a file. A scenario's numbers are known: forms for numbers that its facts never take are not missed.
    pub fn check(&self, source: Source<'_>, ftl: &Ftl, scenario: Option<&Scenario>, found: &mut Vec<Diagnostic>) {
        for (id, entry) in ftl.messages.iter().chain(&ftl.terms) {
            self.entry(id, entry, scenario, source, found);
        }
    }

    fn entry(&self, id: &str, entry: &FtlMessage, scenario: Option<&Scenario>, source: Source<'_>, found: &mut Vec<Diagnostic>) {
        for (attribute, wording) in entry.wordings.iter().filter(|(_, wording)| !wording.selects.is_empty()) {
            let name = attribute.as_ref().map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
            for select in &wording.selects {
                twice(&name, select, source, found);
                if select.is_plural {
                    self.missing(&name, select, &numbers(select, scenario), source, found);
                    self.unknown(&name, select, source, found);
                }
            }
        }
    }

    fn rules(&self, select: &FtlSelect) -> &Plurals {
        if select.is_ordinal { &self.ordinal } else { &self.cardinal }
    }

    /// Every category of whole numbers has its form, or its numbers have; the default may stand for `other` alone.
    fn missing(
        &self,
        name: &str,
        select: &FtlSelect,
        possible: &RangeInclusive<u32>,
        source: Source<'_>,
        found: &mut Vec<Diagnostic>,
    ) {
        let Some(default) = select.keys.iter().find(|key| key.is_default) else { return };
        let covered = |number: u32| select.keys.iter().any(|key| key.number() == Some(f64::from(number)));
        let whole = self.rules(select).whole.iter().filter(|(category, _)| **category != "other" && !has(select, category));
        let open = |numbers: &[u32]| numbers.iter().copied().filter(|n| possible.contains(n) && !covered(*n)).collect::<Vec<_>>();
        let lacking = whole.map(|(category, numbers)| (*category, open(numbers)));
        let lacking: Vec<(&str, Vec<u32>)> = lacking.filter(|(_, numbers)| !numbers.is_empty()).collect();
        if !lacking.is_empty() {
            let forms: Vec<String> = lacking.iter().map(|(category, _)| format!("`[{category}]`")).collect();
            let examples = lacking.iter().map(|(category, numbers)| format!("[{category}] for {}", some_of(numbers)));
            let (forms, examples) = (forms.join(", "), examples.collect::<Vec<_>>().join("; "));
            found.push(source.warning(
                "F016",
                span(default),
                format!("`{name}` lacks the plural form {forms}, which `{}` has", self.locale),
                format!("add {examples}"),
            ));
        }
    }

    fn unknown(&self, name: &str, select: &FtlSelect, source: Source<'_>, found: &mut Vec<Diagnostic>) {
        let rules = self.rules(select);
        let there = |key: &FtlKey| key.number().is_some() || rules.all.contains(key.name.as_str());
        for key in select.keys.iter().filter(|key| !there(key)) {
            let known: Vec<&str> = PLURAL_CATEGORIES.into_iter().filter(|category| rules.all.contains(category)).collect();
            found.push(source.warning(
                "F017",
                span(key),
                format!("`{name}` never takes the form `[{}]`: `{}` has no such plural", key.name, self.locale),
                format!("take it out; {} is what there is, and numbers such as [0]", known.join(", ")),
            ));
        }
    }
}

/// The numbers that can choose.
fn numbers(select: &FtlSelect, scenario: Option<&Scenario>) -> RangeInclusive<u32> {
    let facts = scenario.map_or(&[][..], |scenario| &scenario.facts);
    let fact = facts.iter().find(|fact| Some(&fact.name) == select.variable.as_ref());
    match fact.map(|fact| &fact.value) {
        Some(FactValue::Between(least, most)) => *least..=*most,
        _ => 0..=Plurals::MOST,
    }
}

fn has(select: &FtlSelect, category: &str) -> bool {
    select.keys.iter().any(|key| key.name == category)
}

fn twice(name: &str, select: &FtlSelect, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    for (index, key) in select.keys.iter().enumerate() {
        let same = |other: &FtlKey| other.name == key.name || (key.number().is_some() && other.number() == key.number());
        if select.keys[..index].iter().any(same) {
            let message = format!("`{name}` has the variant `[{}]` twice", key.name);
            found.push(source.warning("F018", span(key), message, "only the first is ever taken: keep one of the two"));
        }
    }
}

fn span(key: &FtlKey) -> std::ops::Range<usize> {
    key.at..key.at + key.name.len()
}

/// A few numbers of a category, to know it by.
fn some_of(numbers: &[u32]) -> String {
    let few: Vec<String> = numbers.iter().take(3).map(u32::to_string).collect();
    let more = if numbers.len() > few.len() { " …" } else { "" };
    format!("{}{more}", few.join(", "))
}
