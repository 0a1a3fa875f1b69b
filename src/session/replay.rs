//! A recorded attempt becomes the same practice again, from the texts it was played on.
//!
//! Never looks at today's scenarios: an attempt survives every later edit. Only messages of the program that are newer than the attempt
//! come from the program.

use super::order::read_options;
use super::summary::rules;
use super::timed::{JournalMoveError, read_move_payload};
use crate::content::{Library, SetupError, Sources};
use crate::practice::{Practice, Setup, StepError};
use crate::scenario::{Source, load};
use crate::store::{EventKind, Store, StoreError, StoredAttempt};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

/// Why a recorded attempt cannot be had again.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// It cannot be read from the store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The texts it ran on cannot be used any more.
    #[error("the recorded content cannot be used: {0}")]
    Content(#[from] SetupError),
    /// Its terms cannot be read.
    #[error("the terms of the recorded attempt cannot be read: {0}")]
    Options(serde_json::Error),
    /// It does not begin.
    #[error("the recorded attempt does not begin: {0}")]
    Begin(StepError),
    /// An event that is no move.
    #[error("event {seq} cannot be read: {source}")]
    Unreadable {
        /// Which event.
        seq: u32,
        /// Why.
        source: JournalMoveError,
    },
    /// A move that is not possible where it was recorded.
    #[error("event {seq} does not fit the practice: {source}; two programs may have played the attempt at once")]
    Refused {
        /// Which event.
        seq: u32,
        /// Why.
        source: StepError,
    },
}

/// Plays a recorded attempt again, to where it stands.
///
/// # Errors
/// When its content or one of its moves cannot be used.
pub fn replay(stored: &StoredAttempt, pinned: BTreeMap<String, String>) -> Result<Practice, ReplayError> {
    Recorded::new(pinned).replay(stored)
}

/// The recorded contents of a store, each read once for all attempts that ran on it.
#[derive(Default)]
pub struct Recordings(BTreeMap<String, Recorded>);

impl Recordings {
    /// One of them, by its hash.
    ///
    /// # Errors
    /// When the store cannot give it.
    pub fn content(&mut self, store: &Store, hash: &str) -> Result<&Recorded, StoreError> {
        Ok(match self.0.entry(hash.to_owned()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(Recorded::new(store.pinned(hash)?)),
        })
    }
}

/// Recorded content, read once for all attempts that ran on it.
pub struct Recorded {
    library: Library,
    rules: String,
}

impl Recorded {
    /// Reads it.
    pub fn new(pinned: BTreeMap<String, String>) -> Recorded {
        Recorded { rules: rules(pinned.clone()), library: recorded(with_newer_messages(Sources(pinned))) }
    }

    /// Plays one of its attempts again, to where it stands.
    ///
    /// # Errors
    /// When the content or one of the moves cannot be used.
    pub fn replay(&self, stored: &StoredAttempt) -> Result<Practice, ReplayError> {
        let header = &stored.row.header;
        let options = read_options(&header.options).map_err(ReplayError::Options)?;
        let setup = self.library.setup(&header.scenario, &header.locale, Some(&header.policy), header.seed)?;
        let setup = Setup { options, ..setup };
        let mut practice = Practice::begin(setup).map_err(ReplayError::Begin)?;
        for event in stored.events.iter().filter(|e| e.kind == EventKind::Move) {
            let seq = event.seq;
            let (what, at_secs) = read_move_payload(&event.payload).map_err(|source| ReplayError::Unreadable { seq, source })?;
            practice.step(what, at_secs).map_err(|source| ReplayError::Refused { seq, source })?;
        }
        Ok(practice)
    }

    /// The hash of what its attempts are scored by.
    pub fn rules(&self) -> &str {
        &self.rules
    }

    /// What was read.
    pub(super) fn library(&self) -> &Library {
        &self.library
    }
}

/// Today's program messages below the recorded ones, which replace those of the same name.
fn with_newer_messages(mut recorded: Sources) -> Sources {
    let languages = recorded.languages();
    for (path, mut text) in Sources::embedded().0 {
        let of_program = |tag: &String| path.strip_prefix(&format!("locales/{tag}/")).is_some_and(|rest| !rest.contains('/'));
        if languages.iter().any(of_program) {
            if let Some(kept) = recorded.0.get(&path) {
                text.push('\n');
                text.push_str(kept);
            }
            recorded.0.insert(path, text);
        }
    }
    recorded
}

/// A library of recorded content. It was checked when it was recorded, and it holds one language only: that the others its
/// scenario lists are not there is no reason to leave the scenario out.
fn recorded(sources: Sources) -> Library {
    let mut library = Library::new(sources.clone());
    for (path, text) in sources.under("scenarios/", ".ron") {
        if let (Some(scenario), _) = load(Source { path, text }) {
            library.scenarios.insert(scenario.id.to_string(), Arc::new(scenario));
        }
    }
    library
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Msg, TerminalMsg};

    #[test]
    fn an_old_attempt_has_messages_that_came_later() {
        let old = ("locales/fa/app.ftl".to_owned(), "language-name = پارسی\nlanguage-locale = fa\n".to_owned());
        let library = Library::new(with_newer_messages(Sources(BTreeMap::from([old]))));
        let words = &library.catalogues["fa"];
        assert_eq!(words.text(Msg::LanguageName), "پارسی", "its own come first");
        assert_eq!(words.text(TerminalMsg::StateFinished), "تمام‌شده");
        assert_eq!(words.text_with(Msg::SimulatedHandlingValue, &[("seconds", 60.into())]), "۱ دقیقه");
        assert!(!library.catalogues.contains_key("th"), "no other language comes along");
    }
}
