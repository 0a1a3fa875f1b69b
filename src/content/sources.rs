//! Content files as texts by path. The path says what a file is.

use crate::locale::{Pseudo, SOURCE_LANGUAGE};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Texts by their path relative to a content folder, with `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources(pub BTreeMap<String, String>);

impl Sources {
    /// Adds another set on top: its files replace those of the same path.
    pub fn overlay(&mut self, other: Sources) {
        self.0.extend(other.0);
    }

    /// What one scenario needs in one language: no other scenarios, no other languages.
    pub(super) fn for_scenario(mut self, id: &str, language: &str) -> Sources {
        let stem = |path: &str| path.rsplit('/').next().and_then(|f| f.rsplit_once('.')).map(|(stem, _)| stem.to_owned());
        let texts = format!("locales/{language}/");
        self.0.retain(|path, _| {
            let is = |name: &str| stem(path).as_deref() == Some(name);
            match path.split('/').next() {
                Some("scenarios") => is(id),
                Some("locales") => path.starts_with(&texts) && (!path[texts.len()..].starts_with("scenarios/") || is(id)),
                _ => !path.starts_with("assets/lexicons/") || is(language),
            }
        });
        self
    }

    /// Adds a language made from English (`en-XA`, `ar-XB`) when it is the one asked for: its texts, and the English word list under its
    /// name. From here on it is a language like any other; nobody is offered it unasked.
    pub fn with_pseudo(mut self, wanted: Option<&str>) -> Sources {
        let Some(pseudo) = wanted.and_then(Pseudo::of) else { return self };
        let (from, to) = (format!("locales/{SOURCE_LANGUAGE}/"), format!("locales/{}/", pseudo.tag()));
        let texts: Vec<(String, String)> =
            self.under(&from, ".ftl").map(|(path, text)| (path.replacen(&from, &to, 1), pseudo.file(text))).collect();
        let lexicon = |tag: &str| format!("assets/lexicons/{tag}.ron");
        let named = |tag: &str| format!("language: \"{tag}\"");
        let words =
            self.0.get(&lexicon(SOURCE_LANGUAGE)).map(|text| text.replacen(&named(SOURCE_LANGUAGE), &named(pseudo.tag()), 1));
        self.0.extend(texts);
        self.0.extend(words.map(|text| (lexicon(pseudo.tag()), text)));
        self
    }

    /// A hash of every path and text: two attempts with the same hash ran on the same content.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (path, text) in &self.0 {
            for part in [path, text] {
                hasher.update((part.len() as u64).to_le_bytes());
                hasher.update(part.as_bytes());
            }
        }
        hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether a path is content at all: scenarios, locales, lexicons, policies, temperaments.
    pub fn is_content(path: &str) -> bool {
        let folder = |prefix: &str, suffix: &str| path.starts_with(prefix) && path.ends_with(suffix);
        folder("scenarios/", ".ron")
            || folder("locales/", ".ftl")
            || folder("assets/lexicons/", ".ron")
            || folder("assets/policies/", ".ron")
            || folder("assets/temperaments/", ".ron")
    }

    /// Files below a folder with this ending.
    pub fn under<'s>(&'s self, prefix: &'s str, suffix: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        self.0
            .range(prefix.to_owned()..)
            .take_while(move |(p, _)| p.starts_with(prefix))
            .filter(move |(p, _)| p.ends_with(suffix))
            .map(|(p, t)| (p.as_str(), t.as_str()))
    }

    /// The languages there are, by their folders.
    pub fn languages(&self) -> Vec<String> {
        let mut tags: Vec<String> = self
            .under("locales/", ".ftl")
            .filter_map(|(p, _)| Some(p.split_once('/')?.1.split_once('/')?.0.to_owned()))
            .collect();
        tags.dedup();
        tags
    }
}
