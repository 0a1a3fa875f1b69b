//! A kept attempt as learning records: played again from the very texts it ran on. Reads only, and sends nothing.

use super::replay::{ReplayError, replay};
use super::summary::rules;
use crate::content::Library;
use crate::practice::{Mode, Practice, StepError};
use crate::store::{EventKind, Store, StoreError, StoredAttempt};
use crate::xapi::{About, Account, Kind, Moment, Statement, Tongue, statements};

/// Why an attempt cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum LearningError {
    /// It cannot be had again.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// It cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Its moves do not fit it.
    #[error(transparent)]
    Step(#[from] StepError),
    /// An assessment stays the same for everybody: its evidence is told when it is over.
    #[error("an assessment is told when it is finished")]
    Unfinished,
}

/// How attempts are to be told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Telling {
    /// Whether typed words are told.
    pub with_replies: bool,
    /// Whose attempts; without one a pseudonym.
    pub account: Option<Account>,
}

/// The account of a profile where the employer names none: a pseudonym.
///
/// # Errors
/// What the file or disk refuse.
pub fn pseudonym(store: &Store, profile: &str, attempt: &str) -> Result<Account, StoreError> {
    let first = store.first_attempt_of(profile)?;
    Ok(Account::pseudonym(profile, first.as_deref().unwrap_or(attempt)))
}

/// The other languages in which the parts of a scenario have names today.
pub fn tongues(library: &Library, practice: &Practice) -> Vec<Tongue> {
    let setup = practice.setup();
    let languages = library.scenarios.get(setup.scenario.id.as_str()).map(|scenario| library.languages_of(scenario));
    let others = languages.into_iter().flatten().filter(|tag| *tag != setup.catalogue.tag);
    others
        .filter_map(|tag| library.setup(setup.scenario.id.as_str(), &tag, None, setup.seed).ok())
        .filter_map(|setup| Tongue::new(&setup))
        .collect()
}

/// An attempt of the store as statements.
///
/// # Errors
/// When it cannot be read or played again, or is an assessment that is not over.
pub fn learning_record(
    library: &Library,
    store: &Store,
    stored: &StoredAttempt,
    telling: &Telling,
) -> Result<Vec<Statement>, LearningError> {
    let header = &stored.row.header;
    let pinned = store.pinned(&header.content)?;
    let practice = replay(stored, pinned.clone())?;
    if practice.setup().options.mode == Mode::Assessment && !practice.is_over() {
        return Err(LearningError::Unfinished);
    }
    let actor = match &telling.account {
        Some(account) => account.clone(),
        None => pseudonym(store, &header.profile, &header.id)?,
    };
    let about = About {
        attempt: header.id.clone(),
        content: header.content.clone(),
        rules: rules(pinned),
        actor,
        with_replies: telling.with_replies,
        tongues: tongues(library, &practice),
        activity: None,
        mark: None,
        tells_completed: true,
        tells_verdict: true,
    };
    let log: Vec<Moment> = stored
        .events
        .iter()
        .map(|event| {
            let kind = match event.kind {
                EventKind::Move => Kind::Move,
                EventKind::Abandoned => Kind::LeftOff,
                EventKind::Finished => Kind::Finished,
            };
            Moment { number: event.seq, kind, at: event.at.clone() }
        })
        .collect();
    Ok(statements(&practice, about, &header.started_at, &log)?)
}
