//! One attempt for a learning management system, by cmi5: what is to be played, and its statements to the system's record store. For the
//! terminal, and for the window with a worker thread.
//!
//! The first statement is in the record store before anything is played, the last one is that it is closed; what cannot be sent waits in
//! the queue. Must never use up the token before all else that can fail has not.

use super::clock::{fresh_seed, now_rfc3339};
use super::learning::{LearningError, launched_record};
use super::order::Order;
use super::running::{Session, StartError};
use super::sending::{NoNetwork, send_waiting};
use crate::content::{Library, SetupError};
use crate::locale::negotiate;
use crate::lrs::launch::{OpenError, Opened, open};
use crate::lrs::{Queue, QueueError, Sender, Version, Web};
use crate::practice::{Intensity, Mode, Options};
use crate::store::StoredAttempt;
use crate::xapi::cmi5::{Launch, dressed};
use serde::de::{DeserializeOwned, IntoDeserializer, value::Error as WordError};
use std::path::Path;
use std::time::Duration;

/// Why nothing can be played for a launch.
#[derive(Debug, thiserror::Error)]
pub enum LaunchingError {
    /// There is no way out.
    #[error(transparent)]
    Network(#[from] NoNetwork),
    /// The system.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The queue of statements.
    #[error(transparent)]
    Queue(#[from] QueueError),
    /// What is to be played.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// It does not begin.
    #[error(transparent)]
    Start(#[from] StartError),
    /// It cannot be told.
    #[error(transparent)]
    Learning(#[from] LearningError),
    /// Nothing says what is to be played.
    #[error("the course names no scenario: it belongs into the launchParameters, such as scenario=late-parcel")]
    NoScenario,
    /// A word of the course.
    #[error("there is no {what} `{word}`")]
    Word {
        /// What it is to be.
        what: &'static str,
        /// The word.
        word: String,
    },
    /// An attempt that nobody would hear of.
    #[error("the record store takes nothing ({0}), so nothing was played")]
    TakesNothing(String),
}

/// A launch as it was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Launching {
    /// The launch's address.
    pub launch: Launch,
    /// The scenario where neither the course nor the address names one.
    pub scenario: Option<String>,
    /// Whether typed words are told.
    pub with_replies: bool,
    /// Whether a system that is not encrypted will do.
    pub unencrypted: bool,
    /// How long to go on trying to reach the record store.
    pub patience: Duration,
}

/// A launch that the system knows of, and the way to its record store.
pub struct Launched {
    asked: Launching,
    opened: Opened,
    queue: Queue,
    web: Box<dyn Web + Send>,
    began: String,
}

/// What the course wants to have played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The scenario's id.
    pub scenario: String,
    /// The policy, where the course names one.
    pub policy: Option<String>,
    /// The terms.
    pub options: Options,
    /// The language.
    pub locale: String,
}

impl Course {
    /// The order for an attempt.
    pub fn order(&self, seed: u64) -> Order<'_> {
        Order { policy: self.policy.as_deref(), options: self.options, ..Order::new(&self.scenario, &self.locale, seed) }
    }
}

/// Statements on their way: their ids and bodies, of an attempt and a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    attempt: String,
    profile: String,
    bodies: Vec<(String, String)>,
    closed: bool,
}

impl Launched {
    /// Opens a launch. The token can be had once, so this can be done once.
    ///
    /// # Errors
    /// When the queue cannot be opened, or the system does not answer as cmi5 wants.
    pub fn open(asked: Launching, queue: &Path, mut web: Box<dyn Web + Send>) -> Result<Launched, LaunchingError> {
        let queue = Queue::open(queue)?;
        let opened = open(asked.launch.clone(), &mut *web, asked.unencrypted)?;
        Ok(Launched { asked, opened, queue, web, began: now_rfc3339() })
    }

    /// What is to be played: the course's word comes first, then the address's, then the caller's. `locale`: the language asked for by the
    /// caller; `usual`: the one that is spoken where the learner prefers none.
    ///
    /// # Errors
    /// When the course names no scenario, or something that there is not.
    pub fn course(&self, library: &Library, locale: Option<&str>, usual: &str) -> Result<Course, LaunchingError> {
        let (data, launch) = (&self.opened.data, &self.opened.launch);
        let word = |name: &str| data.parameters.get(name).or_else(|| launch.own.get(name)).cloned();
        let scenario = word("scenario").or_else(|| self.asked.scenario.clone()).ok_or(LaunchingError::NoScenario)?;
        let known = library.scenario(&scenario)?;
        let preferred = || preferred(&self.opened.languages, library.languages_of(&known));
        let locale = locale.map(str::to_owned).or_else(preferred).unwrap_or_else(|| usual.to_owned());
        let mode = read::<Mode>("mode", word("mode"))?;
        let intensity = read::<Intensity>("intensity", word("intensity"))?;
        Ok(Course { scenario, policy: word("policy"), options: Options { mode, intensity }, locale })
    }

    /// Tells that the attempt begins. `stored`: how it is kept; `tell` hears why it takes long.
    ///
    /// # Errors
    /// When it cannot be told, or the record store takes nothing of it: then it is not to be played.
    pub fn begin(
        &mut self,
        library: &Library,
        session: &Session,
        stored: Option<&StoredAttempt>,
        tell: &mut dyn FnMut(&str),
    ) -> Result<(), LaunchingError> {
        let told = self.told(library, session, stored, false)?;
        match self.deliver(&told, tell)? {
            None => Ok(()),
            Some(why) => Err(LaunchingError::TakesNothing(why)),
        }
    }

    /// What there is to tell of the attempt by now: that it has begun, or, once it is `closed`, all of it. `stored`: how it is kept.
    ///
    /// # Errors
    /// When its moves do not fit it.
    pub fn told(
        &self,
        library: &Library,
        session: &Session,
        stored: Option<&StoredAttempt>,
        closed: bool,
    ) -> Result<Told, LearningError> {
        let statements = launched_record(library, session, stored, &self.began, &self.opened, self.asked.with_replies, closed)?;
        let first = if closed { statements.len() } else { 1 };
        let body = |statement| dressed(statement, &self.opened.launch, &self.opened.data).to_string();
        let bodies = statements.iter().take(first).map(|statement| (statement.id.clone(), body(statement))).collect();
        let profile = stored.map_or(crate::store::DEFAULT_PROFILE, |stored| stored.row.header.profile.as_str());
        Ok(Told { attempt: session.id().to_owned(), profile: profile.to_owned(), bodies, closed })
    }

    /// Queues what is told and sends it; answers why not all of it went. `tell` hears why it takes long.
    ///
    /// # Errors
    /// When the queue cannot be read or written.
    pub fn deliver(&mut self, told: &Told, tell: &mut dyn FnMut(&str)) -> Result<Option<String>, QueueError> {
        self.queue.add(self.opened.address.as_str(), &told.attempt, &told.profile, &told.bodies, told.closed)?;
        let credentials = Some(self.opened.credentials.clone());
        let mut sender = Sender::new(self.opened.address.clone(), credentials, Version::V1, fresh_seed()).only(&told.attempt);
        let sent = send_waiting(&mut sender, &mut self.queue, &mut *self.web, self.asked.patience, tell)?;
        let refused = (sent.aside > 0).then(|| "it refuses some of it; `sabr xapi status` tells why".to_owned());
        Ok(sent.stopped.or(refused))
    }

    /// The last words in a terminal: what to do about statements that wait, if any, and where the system wants the learner back.
    pub fn last_words(&self, attempt: &str, stopped: Option<&str>) -> Vec<String> {
        let to = &self.opened.address;
        let kept = stopped.map(|why| {
            format!(
                "not everything is in the record store yet: {why}. What waits is kept; `sabr xapi send {attempt} --to {to} --user NAME` sends it later"
            )
        });
        let back = self.opened.data.return_url.as_ref().map(|url| format!("go on at {url}"));
        kept.into_iter().chain(back).collect()
    }
}

fn read<T: DeserializeOwned + Default>(what: &'static str, word: Option<String>) -> Result<T, LaunchingError> {
    let Some(word) = word else { return Ok(T::default()) };
    T::deserialize(IntoDeserializer::<WordError>::into_deserializer(word.as_str()))
        .map_err(|_| LaunchingError::Word { what, word })
}

/// The written language that the learner likes best; none where nothing fits.
fn preferred(wanted: &[String], written: Vec<String>) -> Option<String> {
    let best = negotiate(wanted, &written, "");
    written.into_iter().find(|tag| tag.eq_ignore_ascii_case(&best))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_learner_gets_the_language_nearest_to_the_one_preferred() {
        let preferred = |wanted: &[&str], written: &[&str]| {
            let all = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
            super::preferred(&all(wanted), all(written))
        };
        assert_eq!(preferred(&["ar-EG", "en"], &["ar", "en"]).as_deref(), Some("ar"));
        assert_eq!(preferred(&["ar-EG", "en"], &["ar", "ar-EG", "en"]).as_deref(), Some("ar-EG"));
        assert_eq!(preferred(&["de", "TH-th"], &["en", "th"]).as_deref(), Some("th"));
        assert_eq!(preferred(&["pt-BR"], &["en", "pt-br"]).as_deref(), Some("pt-br"), "as its folder is called");
        assert_eq!(preferred(&["de"], &["en", "th"]), None);
        assert_eq!(preferred(&[], &["en"]), None);
    }
}
