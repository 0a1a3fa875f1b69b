//! A kept attempt as learning records: played again from the very texts it ran on. Reads only, and sends nothing.

use super::clock::now_rfc3339;
use super::replay::{Recordings, ReplayError};
use super::running::Session;
use super::summary::rules;
use crate::content::Library;
use crate::lrs::launch::Opened;
use crate::practice::{Mode, Practice, Setup, StepError};
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
fn pseudonym(store: &Store, profile: &str, attempt: &str) -> Result<Account, StoreError> {
    let first = store.first_attempt_of(profile)?;
    Ok(Account::pseudonym(profile, first.as_deref().unwrap_or(attempt)))
}

/// The other languages in which the parts of a scenario have names today, under the policy that is played.
fn tongues(library: &Library, practice: &Practice) -> Vec<Tongue> {
    let setup = practice.setup();
    let languages = library.scenarios.get(setup.scenario.id.as_str()).map(|scenario| library.languages_of(scenario));
    let others = languages.into_iter().flatten().filter(|tag| *tag != setup.catalogue.tag);
    others
        .filter_map(|tag| library.setup(setup.scenario.id.as_str(), &tag, None, setup.seed).ok())
        .filter_map(|there| Tongue::new(&Setup { policy: setup.policy.clone(), ..there }))
        .collect()
}

/// An attempt of the store as statements.
///
/// # Errors
/// When it cannot be read or played again, or is an assessment that is not over.
pub fn learning_record(
    library: &Library,
    store: &Store,
    recordings: &mut Recordings,
    stored: &StoredAttempt,
    telling: &Telling,
) -> Result<Vec<Statement>, LearningError> {
    let header = &stored.row.header;
    let content = recordings.content(store, &header.content)?;
    let practice = content.replay(stored)?;
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
        rules: content.rules().to_owned(),
        actor,
        with_replies: telling.with_replies,
        tongues: tongues(library, &practice),
        activity: None,
        mark: None,
        tells_completed: true,
        tells_verdict: true,
    };
    Ok(statements(&practice, about, &header.started_at, &log(stored))?)
}

fn log(stored: &StoredAttempt) -> Vec<Moment> {
    let told = stored.events.iter().map(|event| {
        let kind = match event.kind {
            EventKind::Move => Kind::Move,
            EventKind::Abandoned => Kind::LeftOff,
            EventKind::Finished => Kind::Finished,
        };
        Moment { number: event.seq, kind, at: event.at.clone() }
    });
    told.collect()
}

/// An attempt that was launched, as its statements: of the activity that the system launched, by its mark, closed at the end. `stored`: how
/// it is kept; one that could not be kept is told by its own clock.
///
/// # Errors
/// When its moves do not fit it.
pub(super) fn launched_record(
    library: &Library,
    session: &Session,
    stored: Option<&StoredAttempt>,
    began: &str,
    opened: &Opened,
    with_replies: bool,
    closed: bool,
) -> Result<Vec<Statement>, LearningError> {
    let practice = session.practice();
    let pinned = library.pinned(practice.setup());
    let account = |name: &str| opened.launch.actor["account"][name].as_str().unwrap_or_default().to_owned();
    let about = About {
        attempt: session.id().to_owned(),
        content: pinned.hash(),
        rules: rules(pinned.0),
        actor: Account { home_page: account("homePage"), name: account("name") },
        with_replies,
        tongues: tongues(library, practice),
        activity: Some(opened.launch.activity.clone()),
        mark: opened.data.mastery_score,
        tells_completed: opened.data.tells_completed() && !opened.completed,
        tells_verdict: opened.data.tells_verdict() && !opened.passed,
    };
    let (began, mut log) = match stored {
        Some(stored) if stored.row.moves as usize == practice.moves().len() => {
            (stored.row.header.started_at.as_str(), log(stored))
        }
        _ => (began, unkept_log(practice, began)),
    };
    log.retain(|moment| moment.kind != Kind::LeftOff);
    if closed && !log.iter().any(|moment| moment.kind == Kind::Finished) {
        let number = log.last().map_or(0, |moment| moment.number) + 1;
        log.push(Moment { number, kind: Kind::Closed, at: now_rfc3339() });
    }
    Ok(statements(practice, about, began, &log)?)
}

/// The moves at their own seconds.
fn unkept_log(practice: &Practice, began: &str) -> Vec<Moment> {
    let after = |secs: u32| match began.parse::<jiff::Timestamp>() {
        Ok(began) => format!("{:.3}", began.saturating_add(jiff::SignedDuration::from_secs(secs.into())).unwrap_or(began)),
        Err(_) => began.to_owned(),
    };
    let mut log: Vec<Moment> = (1..)
        .zip(practice.moves())
        .map(|(number, (_, at_secs))| Moment { number, kind: Kind::Move, at: after(*at_secs) })
        .collect();
    if practice.is_over() {
        log.push(Moment { number: log.len() as u32 + 1, kind: Kind::Finished, at: after(practice.at_secs()) });
    }
    log
}
