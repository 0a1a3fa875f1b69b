//! The texts attempts ran on: each read once, whoever's file it is in, and only if it is what it says it is.

use crate::authoring::Labels;
use crate::cohort::{Kind, Names, Texts, TextsOf};
use crate::content::Sources;
use crate::practice::Mode;
use crate::session::replay::Recorded;
use crate::store::ContentDigest;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The texts of some attempts.
pub struct Content {
    pub digest: ContentDigest,
    pub recorded: Recorded,
}

/// A content with its hash.
type Named = (String, Arc<Content>);

/// All that were met.
#[derive(Default)]
pub struct Contents {
    by_line: Mutex<BTreeMap<[u8; 32], Option<Named>>>,
    texts: Mutex<TextsOf>,
    titles: Mutex<BTreeMap<[String; 3], String>>,
    names: Mutex<Names>,
    kinds: Mutex<BTreeMap<Kind, Arc<Kind>>>,
}

#[derive(serde::Deserialize)]
struct Line {
    hash: String,
    files: BTreeMap<String, String>,
}

impl Contents {
    /// The content a line of an export holds, with its hash; `None` when it is not what its hash says.
    pub fn line(&self, line: &[u8]) -> Option<Named> {
        let key: [u8; 32] = Sha256::digest(line).into();
        // Held while it is read: others that want the same one would only read it again.
        let mut known = self.by_line.lock().ok()?;
        known.entry(key).or_insert_with(|| content(line)).clone()
    }

    /// A kind, kept once.
    pub fn kind(&self, [scenario, locale, policy]: [&str; 3], mode: Mode, rules: &str) -> Arc<Kind> {
        let kind = Kind::new(scenario, locale, policy, mode, rules);
        match self.kinds.lock() {
            Ok(mut kinds) => kinds.entry(kind.clone()).or_insert_with(|| Arc::new(kind)).clone(),
            Err(_) => Arc::new(kind),
        }
    }

    /// Texts are kept once while `work` is done.
    pub fn with_names<T>(&self, work: impl FnOnce(&mut Names) -> T) -> T {
        match self.names.lock() {
            Ok(mut names) => work(&mut names),
            Err(_) => work(&mut Names::default()),
        }
    }

    /// Notes what the scenario of an attempt says.
    pub fn note(&self, kind: &Kind, content: &Content) {
        let key = [&kind.scenario, &kind.locale, &kind.rules].map(Clone::clone);
        let Ok(mut texts) = self.texts.lock() else { return };
        texts.entry(key).or_insert_with(|| Arc::new(told(kind, content)));
    }

    /// Notes how a scenario is called where its texts are not there.
    pub fn name(&self, kind: &Kind, title: &str) {
        let Ok(mut titles) = self.titles.lock() else { return };
        let known =
            titles.entry([&kind.scenario, &kind.locale, &kind.rules].map(Clone::clone)).or_insert_with(|| title.to_owned());
        // The same whichever is met first.
        if title < known.as_str() {
            *known = title.to_owned();
        }
    }

    /// What scenarios say.
    pub fn texts(&self) -> TextsOf {
        let mut texts = self.texts.lock().map(|texts| texts.clone()).unwrap_or_default();
        for (key, title) in self.titles.lock().map(|titles| titles.clone()).unwrap_or_default() {
            texts.entry(key).or_insert_with(|| Arc::new(Texts { title, ..Texts::default() }));
        }
        texts
    }
}

fn content(line: &[u8]) -> Option<Named> {
    let Line { hash, files } = serde_json::from_slice(line).ok()?;
    let sources = Sources(files);
    if sources.hash() != hash {
        return None;
    }
    let digest = ContentDigest::of(&sources.0).ok()?;
    Some((hash, Arc::new(Content { digest, recorded: Recorded::new(sources.0) })))
}

fn told(kind: &Kind, content: &Content) -> Texts {
    let library = content.recorded.library();
    let (Some(words), Ok(scenario)) = (library.catalogues.get(&kind.locale), library.scenario(&kind.scenario)) else {
        return Texts { title: kind.scenario.clone(), ..Texts::default() };
    };
    let labels = Labels::texts(words, &scenario);
    let lines = scenario.turns.iter().filter_map(|turn| {
        let line = labels.text(&format!("turn-{}", turn.id))?;
        Some((turn.id.to_string(), line))
    });
    let points = scenario.points.iter().map(|point| (point.id.to_string(), labels.point(&point.id)));
    Texts {
        title: labels.text("title").unwrap_or_else(|| kind.scenario.clone()),
        lines: lines.collect(),
        points: points.collect(),
    }
}
