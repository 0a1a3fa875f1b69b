//! All content, checked: what can be played, and every diagnostic of the rest.

use super::check_policies;
use super::check_texts;
use super::sources::Sources;
use super::status::{self, LanguageStatus};
use super::texts::Texts;
use crate::customer::{Temperament, load_temperament};
use crate::language::{Lexicon, load_lexicon};
use crate::locale::Catalogue;
use crate::parallel::{each_in_parallel, in_parallel};
use crate::practice::{Options, Setup};
use crate::scenario::{
    Codes, Collector, Diagnostic, Policy, Scenario, Severity, Source, did_you_mean, load_draft, load_policy, rubric,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const NO_CODES: Codes = Codes { syntax: "", unknown_field: "", missing_field: "", format: "", example: "" };

/// Where the rubric stands among the texts that an attempt pins; it is the program's, and no file.
pub const RUBRIC: &str = "rubric";

/// Checked content, ready to play.
#[derive(Debug, Default, Clone)]
pub struct Library {
    /// Scenarios by id; those with errors are left out.
    pub scenarios: BTreeMap<String, Arc<Scenario>>,
    /// Policies by id.
    pub policies: BTreeMap<String, Arc<Policy>>,
    /// Temperaments by id.
    pub temperaments: BTreeMap<String, Arc<Temperament>>,
    /// Lexicons by language.
    pub lexicons: BTreeMap<String, Arc<Lexicon>>,
    /// Texts by language.
    pub catalogues: BTreeMap<String, Arc<Catalogue>>,
    /// Every mistake found, file by file.
    pub diagnostics: Vec<Diagnostic>,
    /// Scenario texts that cannot be used yet, by path; other languages of the same scenario can.
    unusable: BTreeSet<String>,
    sources: Sources,
}

/// Why an attempt cannot be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// A name that is not there.
    #[error("there is no {kind} `{id}`; {hint}")]
    Unknown {
        /// What kind of thing.
        kind: &'static str,
        /// Its name.
        id: String,
        /// What there is.
        hint: String,
    },
    /// A scenario that is there and has mistakes.
    #[error("the scenario `{0}` has mistakes and is left out until they are mended")]
    Mistakes(String),
    /// A scenario that is not written in a language.
    #[error("the scenario `{scenario}` is not written in `{locale}`; it is in {written}")]
    NotWritten {
        /// The scenario.
        scenario: String,
        /// The language.
        locale: String,
        /// The languages it is written in.
        written: String,
    },
}

impl Library {
    /// Reads and checks everything.
    pub fn new(sources: Sources) -> Library {
        Library::read(sources, None, None)
    }

    /// Reads and checks what one scenario needs in one language, and nothing else.
    pub fn of_scenario(sources: Sources, id: &str, language: &str) -> Library {
        Library::read(sources.for_scenario(id, language), Some(language), None)
    }

    /// Reads and checks scenarios beside files of this library that are as they were: those are not read again.
    pub(super) fn beside(&self, sources: Sources) -> Library {
        Library::read(sources, None, Some(self))
    }

    fn read(sources: Sources, only: Option<&str>, known: Option<&Library>) -> Library {
        let mut library = Library::default();
        let mut found = Vec::new();
        let mut take = |diagnostics: Vec<Diagnostic>| found.extend(diagnostics);
        if let Some(known) = known {
            library = Library { scenarios: BTreeMap::new(), diagnostics: Vec::new(), unusable: BTreeSet::new(), ..known.clone() };
        }
        let unknown = |folder: &'static str| sources.under(folder, ".ron").filter(|_| known.is_none());
        for (path, text) in unknown("assets/policies/") {
            let (policy, diagnostics) = load_policy(Source { path, text });
            take(diagnostics);
            library.policies.extend(policy.map(|p| (p.id.clone(), Arc::new(p))));
        }
        for (path, text) in unknown("assets/temperaments/") {
            let (temperament, diagnostics) = load_temperament(Source { path, text });
            take(diagnostics);
            library.temperaments.extend(temperament.map(|t| (t.id.clone(), Arc::new(t))));
        }
        let lexicons: Vec<Source<'_>> = unknown("assets/lexicons/").map(|(path, text)| Source { path, text }).collect();
        for (lexicon, diagnostics) in each_in_parallel(&lexicons, |source| load_lexicon(*source)) {
            take(diagnostics);
            library.lexicons.extend(lexicon.map(|l| (l.language.clone(), Arc::new(l))));
        }
        for tag in sources.languages().into_iter().filter(|_| known.is_none()) {
            library.catalogues.insert(tag.clone(), Arc::new(catalogue(&tag, &sources)));
        }
        let mut scenarios = Vec::new();
        let files: Vec<Source<'_>> = sources.under("scenarios/", ".ron").map(|(path, text)| Source { path, text }).collect();
        let read = in_parallel(&files, |source| {
            let (mut draft, mut diagnostics) = load_draft(*source);
            let sound = diagnostics.iter().all(|d| d.severity != Severity::Error);
            if let Some(draft) = &mut draft {
                draft.languages.retain(|language| only.is_none_or(|only| only == language));
                diagnostics.extend(references(draft, *source, &library));
            }
            (draft.map(|draft| (draft, sound)), diagnostics)
        });
        for (draft, diagnostics) in read {
            take(diagnostics);
            scenarios.extend(draft);
        }
        let texts = Texts::read(&sources);
        take(check_texts::check(&scenarios, &library.temperaments, &sources, &texts));
        texts.give_back();
        library.diagnostics = found;
        library.offer(scenarios);
        library.sources = sources;
        let unnamed = check_policies::unnamed(&library);
        library.diagnostics.extend(unnamed);
        library
    }

    /// Takes the scenarios that can be played.
    ///
    /// A scenario with errors anywhere, its texts included, is not offered. What it lists is a promise; texts in a language that it does
    /// not list are welcome once they are free of errors, and until then no reason to leave the others out.
    fn offer(&mut self, scenarios: Vec<(Scenario, bool)>) {
        let errors = self.diagnostics.iter().filter(|d| d.severity == Severity::Error);
        let broken: BTreeSet<&str> = errors.map(|d| d.file.as_str()).collect();
        let languages = broken.iter().filter_map(|path| path.strip_prefix("locales/")?.split_once('/')).map(|(tag, _)| tag);
        let languages: BTreeSet<&str> = languages.chain(self.catalogues.keys().map(String::as_str)).collect();
        for (scenario, sound) in scenarios {
            let texts = |tag: &str| format!("locales/{tag}/scenarios/{}.ftl", scenario.id);
            let listed = |tag: &str| scenario.languages.iter().any(|listed| listed == tag);
            let (own, further): (Vec<&str>, Vec<&str>) = languages.iter().copied().partition(|tag| listed(tag));
            self.unusable.extend(further.into_iter().map(texts).filter(|path| broken.contains(path.as_str())));
            let names_are_there =
                self.policies.contains_key(&scenario.policy) && self.temperaments.contains_key(&scenario.temperament);
            let whole =
                !broken.contains(scenario.path.as_str()) && !own.into_iter().any(|tag| broken.contains(texts(tag).as_str()));
            if sound && names_are_there && whole {
                self.scenarios.insert(scenario.id.to_string(), Arc::new(scenario));
            }
        }
    }

    /// This library with some of its scenarios read anew, and nothing else. `part` is read from the files of those scenarios
    /// (`is_part` knows them) and all files that belong to none, `sources` are all files as they are now.
    pub(super) fn with_part(&self, part: Library, sources: Sources, is_part: &dyn Fn(&str) -> bool) -> Library {
        let mut library = self.clone();
        library.scenarios.retain(|_, scenario| !is_part(&scenario.path));
        library.scenarios.extend(part.scenarios);
        library.unusable.retain(|path| !is_part(path));
        library.unusable.extend(part.unusable);
        // What could not be read is told by whoever reads.
        library.diagnostics.retain(|d| !is_part(&d.file) && !d.code.starts_with('R') && !check_policies::is_unnamed(d));
        library.diagnostics.extend(part.diagnostics.into_iter().filter(|d| is_part(&d.file)));
        for tag in sources.languages() {
            let folder = format!("locales/{tag}/");
            if !sources.under(&folder, ".ftl").eq(self.sources.under(&folder, ".ftl")) {
                library.catalogues.insert(tag.clone(), Arc::new(catalogue(&tag, &sources)));
            }
        }
        library.sources = sources;
        let unnamed = check_policies::unnamed(&library);
        library.diagnostics.extend(unnamed);
        library
    }

    /// Takes in what [`Sources::read`] could not read: a file that is there is not missing, only unreadable.
    pub fn and_unreadable(mut self, unreadable: Vec<Diagnostic>) -> Library {
        let there = |d: &Diagnostic| {
            unreadable.iter().any(|u| match d.code {
                "F005" => d.file == u.file,
                "F004" | "F019" => d.hint.split([' ', ',', ';']).any(|word| word == u.file),
                _ => false,
            })
        };
        let missing = std::mem::take(&mut self.diagnostics).into_iter().filter(|d| !there(d)).collect::<Vec<_>>();
        self.diagnostics = unreadable.into_iter().chain(missing).collect();
        self
    }

    /// The texts it was read from.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Whether nothing is wrong but warnings.
    pub fn is_sound(&self) -> bool {
        self.diagnostics.iter().all(|d| d.severity != Severity::Error)
    }

    /// Everything an attempt runs on. Without a policy id the scenario's own holds.
    ///
    /// # Errors
    /// When a name is unknown or the scenario is not written in the language.
    pub fn setup(&self, scenario: &str, locale: &str, policy: Option<&str>, seed: u64) -> Result<Setup, SetupError> {
        let scenario = self.scenario(scenario)?;
        let catalogue = get(&self.catalogues, "language", locale)?;
        if !self.is_written(&scenario, locale) {
            let written = self.languages_of(&scenario).join(", ");
            return Err(SetupError::NotWritten { scenario: scenario.id.to_string(), locale: locale.to_owned(), written });
        }
        Ok(Setup {
            temperament: get(&self.temperaments, "temperament", &scenario.temperament)?,
            policy: get(&self.policies, "policy", policy.unwrap_or(&scenario.policy))?,
            lexicon: get(&self.lexicons, "lexicon", locale)?,
            catalogue,
            scenario,
            seed,
            options: Options::default(),
        })
    }

    /// A scenario by its id.
    ///
    /// # Errors
    /// When there is none, or it has mistakes.
    pub fn scenario(&self, id: &str) -> Result<Arc<Scenario>, SetupError> {
        let there = || self.sources.under("scenarios/", ".ron").any(|(path, text)| Source { path, text }.stem() == id);
        if !self.scenarios.contains_key(id) && there() {
            return Err(SetupError::Mistakes(id.to_owned()));
        }
        get(&self.scenarios, "scenario", id)
    }

    /// The texts an attempt runs on, and no others: what it pins to be replayed exactly. With them the rubric it is judged by.
    pub fn pinned(&self, setup: &Setup) -> Sources {
        let locale = &setup.catalogue.tag;
        let wanted = [
            setup.scenario.path.clone(),
            format!("locales/{locale}/scenarios/{}.ftl", setup.scenario.id),
            format!("locales/{locale}/app.ftl"),
            format!("locales/{locale}/coaching.ftl"),
            format!("locales/{locale}/people.ftl"),
            format!("locales/{locale}/formats.ftl"),
            format!("locales/{locale}/terminal.ftl"),
            check_policies::path(locale, &setup.policy.id),
            format!("assets/lexicons/{locale}.ron"),
            format!("assets/policies/{}.ron", setup.policy.id),
            format!("assets/policies/{}.ron", setup.scenario.policy),
            format!("assets/temperaments/{}.ron", setup.scenario.temperament),
        ];
        let kept = wanted.iter().filter_map(|path| self.sources.0.get_key_value(path)).map(|(p, t)| (p.clone(), t.clone()));
        Sources(kept.chain([(RUBRIC.to_owned(), rubric())]).collect())
    }

    /// The text of a file, if it is there.
    pub fn source(&self, path: &str) -> Option<Source<'_>> {
        self.sources.0.get_key_value(path).map(|(path, text)| Source { path, text })
    }

    /// The scenarios written in a language, easiest first.
    pub fn playable(&self, locale: &str) -> Vec<Arc<Scenario>> {
        let mut list: Vec<_> = self.scenarios.values().filter(|s| self.is_written(s, locale)).cloned().collect();
        list.sort_by_key(|s| (s.difficulty, s.id.to_string()));
        list
    }

    /// The languages a scenario can be played in: those it lists, then those that have its texts all the same.
    pub fn languages_of(&self, scenario: &Scenario) -> Vec<String> {
        let listed = scenario.languages.iter().filter(|l| self.catalogues.contains_key(*l)).cloned();
        let further = self.catalogues.keys().filter(|l| !scenario.languages.contains(l) && self.is_written(scenario, l)).cloned();
        listed.chain(further).collect()
    }

    /// Whether a scenario's texts are there and usable in a language, with the word list they are read by.
    fn is_written(&self, scenario: &Scenario, locale: &str) -> bool {
        let path = format!("locales/{locale}/scenarios/{}.ftl", scenario.id);
        let texts = self.catalogues.get(locale).is_some_and(|c| c.has_scenario(scenario.id.as_str()));
        texts && self.lexicons.contains_key(locale) && !self.unusable.contains(&path)
    }

    /// The text of a file, by its path in the content folder.
    pub fn text_of(&self, path: &str) -> Option<&str> {
        self.sources.0.get(path).map(String::as_str)
    }

    /// How far each language is.
    pub fn statuses(&self) -> Vec<LanguageStatus> {
        status::of(&self.sources, self)
    }
}

fn get<T>(map: &BTreeMap<String, Arc<T>>, kind: &'static str, id: &str) -> Result<Arc<T>, SetupError> {
    map.get(id).cloned().ok_or_else(|| SetupError::Unknown {
        kind,
        id: id.to_owned(),
        hint: did_you_mean(id, map.keys().map(String::as_str)),
    })
}

fn catalogue(tag: &str, sources: &Sources) -> Catalogue {
    let folder = format!("locales/{tag}/");
    let scenarios = format!("{folder}scenarios/");
    let app = sources.under(&folder, ".ftl").filter(|(p, _)| !p.starts_with(&scenarios)).map(|(_, t)| t);
    let of_scenario = |(path, text): (&str, _)| (path[scenarios.len()..].trim_end_matches(".ftl").to_owned(), text);
    let written: Vec<_> = sources.under(&scenarios, ".ftl").map(of_scenario).collect();
    Catalogue::new(tag, app, written)
}

/// What a scenario names in other files.
fn references(scenario: &Scenario, source: Source<'_>, library: &Library) -> Vec<Diagnostic> {
    let all = Collector::new(source, &NO_CODES);
    let expect = |kind: &str, field: &str, id: &str, known: Vec<&str>, folder: &str| {
        // An empty name stands for one that could not be read, which is reported already.
        if !id.is_empty() && !known.contains(&id) {
            let at = source.find(&format!("\"{id}\""), source.find(&format!("{field}:"), 0).start);
            all.error(
                "S020",
                at,
                format!("there is no {kind} `{id}`"),
                format!("{} (they lie in {folder})", did_you_mean(id, known.iter().copied())),
            );
        }
    };
    expect("policy", "policy", &scenario.policy, library.policies.keys().map(String::as_str).collect(), "assets/policies");
    expect(
        "temperament",
        "temperament",
        &scenario.temperament,
        library.temperaments.keys().map(String::as_str).collect(),
        "assets/temperaments",
    );
    for language in &scenario.languages {
        expect("language", "languages", language, library.catalogues.keys().map(String::as_str).collect(), "locales");
        if library.catalogues.contains_key(language) && !library.lexicons.contains_key(language) {
            let at = source.find(&format!("\"{language}\""), source.find("languages:", 0).start);
            all.error(
                "S021",
                at,
                format!("`{language}` has no usable lexicon"),
                format!("write assets/lexicons/{language}.ron, or mend it if it has mistakes"),
            );
        }
    }
    let folder = source.path.split('/').nth(1).unwrap_or_default();
    if folder != scenario.domain {
        let at = source.find(&format!("\"{}\"", scenario.domain), 0);
        all.warning(
            "S022",
            at,
            format!("the domain `{}` is not the folder's name `{folder}`", scenario.domain),
            "move the file or change the domain",
        );
    }
    all.finish()
}
