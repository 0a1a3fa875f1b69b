//! Which variant of a line the customer says, by its name instead of its words: `turn-opening.hot-1`. For finding out what is ever said.

use super::script::{Variants, key_of};
use super::setup::Setup;
use crate::dialogue::{Occasion, Script, Speech};
use crate::locale::{FluentArgs, ScenarioTexts};
use std::collections::BTreeMap;

/// The names of all lines that a scenario gives its customer in one language.
#[derive(Debug, Clone, Default)]
pub struct LineNames(BTreeMap<String, Variants>);

impl LineNames {
    /// Looks all names up; `None` when the scenario is not written in this language.
    pub fn new(setup: &Setup) -> Option<LineNames> {
        let scenario = &setup.scenario;
        let texts = setup.catalogue.scenario(scenario.id.as_str(), FluentArgs::new())?;
        let mut names = LineNames::default();
        for id in scenario.turns.iter().map(|turn| format!("turn-{}", turn.id)).chain(["clarify".to_owned()]) {
            let of = |band| texts.attribute_names(&id, band).into_iter().map(|name| format!("{id}.{name}"));
            let own = texts.value(&id).map(|_| id.clone());
            let tense = own.into_iter().chain(of("tense")).collect();
            let variants = Variants { calm: of("calm").collect(), tense, hot: of("hot").collect() };
            names.0.insert(id, variants);
        }
        scenario.checks.iter().for_each(|check| names.one(&texts, format!("check-{check}"), "answer"));
        scenario.endings.iter().for_each(|ending| names.one(&texts, format!("ending-{}", ending.id), "customer"));
        Some(names)
    }

    /// A line without variants.
    fn one(&mut self, texts: &ScenarioTexts<'_>, id: String, attribute: &str) {
        let tense = texts.attribute(&id, attribute).map(|_| format!("{id}.{attribute}"));
        self.0.insert(id, Variants { tense: tense.into_iter().collect(), ..Variants::default() });
    }

    /// Every name.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.0.values().flat_map(|v| v.calm.iter().chain(&v.tense).chain(&v.hot))
    }
}

impl Script for LineNames {
    fn line(&self, speech: &Speech, occasion: Occasion<'_>) -> String {
        self.0.get(&key_of(speech)).and_then(|variants| variants.pick(occasion.band, occasion.pick)).cloned().unwrap_or_default()
    }
}
