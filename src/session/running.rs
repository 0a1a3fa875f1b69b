//! One attempt while it is played: the practice and its journal, moved together.
//!
//! A move is journaled before its result is handed out, so that nothing a person has seen is lost. A journal that fails never stops
//! a practice: it goes on in memory, and the trouble is handed out as a warning.

use super::clock::{fresh_id, now_rfc3339};
use super::journal::{Journal, Outbox};
use super::order::{Order, write_options};
use super::replay::{ReplayError, replay};
use super::timed::move_payload;
use crate::content::{Library, SetupError};
use crate::dialogue::Move;
use crate::practice::{Practice, Record, Setup, StepError};
use crate::scenario::{Mood, TurnId};
use crate::store::{AttemptHeader, AttemptState, EventKind, Store, StoreError};

/// Why an attempt cannot be started.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// A name that is not there, or a language it is not written in.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// It does not begin.
    #[error(transparent)]
    Begin(#[from] StepError),
}

/// What a move brought about.
#[derive(Debug)]
pub struct Stepped<'s> {
    /// Records in the order they happened.
    pub records: &'s [Record],
    /// Why the attempt is not saved, if it is not.
    pub warning: Option<&'s StoreError>,
}

/// One attempt being played.
pub struct Session {
    id: String,
    practice: Practice,
    outbox: Outbox,
    finished: bool,
    /// The turn that a trial began at, and the mood chosen for it.
    trial: Option<(TurnId, Option<Mood>)>,
}

impl Session {
    /// Starts an attempt; the content it runs on is pinned with it. See [`Session::warning`] for whether it could be saved.
    ///
    /// # Errors
    /// When a name is unknown or the scenario is not written in the language.
    pub fn start(library: &Library, order: &Order<'_>, journal: &mut dyn Journal) -> Result<Session, StartError> {
        let Order { scenario, locale, policy, seed, options } = *order;
        let setup = Setup { options, ..library.setup(scenario, locale, policy, seed)? };
        let pinned = library.pinned(&setup);
        let header = AttemptHeader {
            id: fresh_id(),
            scenario: setup.scenario.id.to_string(),
            locale: setup.catalogue.tag.clone(),
            policy: setup.policy.id.clone(),
            seed,
            content: pinned.hash(),
            started_at: now_rfc3339(),
            options: write_options(options),
            profile: journal.profile(),
        };
        let practice = Practice::begin(setup)?;
        let id = header.id.clone();
        let mut outbox = Outbox::new(header, pinned.0);
        outbox.flush(journal);
        Ok(Session { id, practice, outbox, finished: false, trial: None })
    }

    /// Tries a scenario from a turn on. Whatever journal it is given, a trial writes nothing: it is no attempt, and has no id.
    ///
    /// # Errors
    /// When a name is unknown or the scenario is not written in the language.
    pub fn begin_trial(library: &Library, order: &Order<'_>, turn: &TurnId, moods: Option<Mood>) -> Result<Session, StartError> {
        let Order { scenario, locale, policy, seed, options } = *order;
        let setup = Setup { options, ..library.setup(scenario, locale, policy, seed)? };
        let practice = Practice::begin_at(setup, turn, moods)?;
        Ok(Session {
            id: String::new(),
            practice,
            outbox: Outbox::known("", 0),
            finished: false,
            trial: Some((turn.clone(), moods)),
        })
    }

    /// Takes up a recorded attempt where it stands.
    ///
    /// # Errors
    /// When it is not there, was changed afterwards, or cannot be played again.
    pub fn resume(store: &mut Store, id: &str) -> Result<Session, ReplayError> {
        let stored = store.attempt(id)?;
        let practice = replay(&stored, store.pinned(&stored.row.header.content)?)?;
        let last = stored.events.last().map_or(0, |event| event.seq);
        let id = stored.row.header.id;
        let finished = stored.row.state == AttemptState::Finished;
        let mut session = Session { outbox: Outbox::known(&id, last), id, practice, finished, trial: None };
        // Cut off between the last move and the end.
        session.finish(store);
        Ok(session)
    }

    /// Makes a move, journals it, and returns what it brought about. The last one, the ticket where one is wanted, also journals the
    /// scorecard.
    ///
    /// # Errors
    /// When the move is not possible now; then nothing has changed and nothing was written.
    pub fn step(&mut self, what: Move, at_secs: u32, journal: &mut dyn Journal) -> Result<Stepped<'_>, StepError> {
        let from = self.practice.records().len();
        self.practice.step(what, at_secs)?;
        // The second it was made: the practice may stand later by now, as after something was looked up.
        let payload = self.practice.moves().last().map(|(what, at_secs)| move_payload(what, *at_secs)).unwrap_or_default();
        self.write(EventKind::Move, payload, journal);
        self.finish(journal);
        Ok(Stepped { records: self.practice.records().get(from..).unwrap_or_default(), warning: self.outbox.trouble() })
    }

    /// Journals the scorecard if nothing is left to do and it was not journaled; `step` does it by itself.
    pub fn finish(&mut self, journal: &mut dyn Journal) {
        if self.practice.is_over() && !self.finished {
            self.finished = true;
            let scorecard = serde_json::to_string(&self.practice.result()).unwrap_or_default();
            self.write(EventKind::Finished, scorecard, journal);
        }
    }

    /// Leaves the attempt: it is kept, and no longer offered. Nothing happens once it has ended.
    pub fn abandon(&mut self, journal: &mut dyn Journal) {
        if !self.finished {
            self.write(EventKind::Abandoned, "{}".to_owned(), journal);
        }
    }

    fn write(&mut self, kind: EventKind, payload: String, journal: &mut dyn Journal) {
        if self.trial.is_none() {
            self.outbox.write(kind, now_rfc3339(), payload, journal);
        }
    }

    /// Tries again to write what could not be written.
    pub fn save(&mut self, journal: &mut dyn Journal) {
        self.outbox.flush(journal);
    }

    /// Why the attempt is not saved, if it is not.
    pub fn warning(&self) -> Option<&StoreError> {
        self.outbox.trouble()
    }

    /// The turn that a trial began at; `None` for an attempt.
    pub fn trial(&self) -> Option<&TurnId> {
        self.trial.as_ref().map(|(turn, _)| turn)
    }

    /// The mood chosen for a trial, if one was.
    pub fn trial_mood(&self) -> Option<Mood> {
        self.trial.as_ref().and_then(|(_, mood)| *mood)
    }

    /// The attempt's id; a trial has none.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The practice.
    pub fn practice(&self) -> &Practice {
        &self.practice
    }
}

#[cfg(test)]
mod tests {
    use super::super::journal::memory_only;
    use super::*;
    use crate::content::Sources;
    use crate::dialogue::Move;
    use std::collections::BTreeMap;

    fn library() -> Library {
        Library::new(Sources::embedded())
    }

    /// Plays the first offered reply, or ends, until the end.
    fn play(session: &mut Session, steps: usize, journal: &mut dyn Journal) {
        for _ in 0..steps {
            if session.practice().is_over() {
                return;
            }
            let what = match session.practice().offered().first() {
                Some((id, _)) => Move::Choose(id.clone()),
                None => Move::End,
            };
            let at = session.practice().at_secs() + 7;
            session.step(what, at, journal).unwrap();
        }
    }

    fn records(practice: &Practice) -> String {
        serde_json::to_string(practice.records()).unwrap() + &serde_json::to_string(&practice.scorecard()).unwrap()
    }

    #[test]
    fn an_attempt_goes_on_where_it_was_cut_off() {
        let library = library();
        for locale in ["en", "fa", "ar", "th"] {
            for scenario in library.playable(locale) {
                let mut store = Store::in_memory().unwrap();
                let id = scenario.id.as_str();
                let mut whole = Session::start(&library, &Order::new(id, locale, 5), &mut memory_only()).unwrap();
                play(&mut whole, 40, &mut memory_only());

                let mut cut = Session::start(&library, &Order::new(id, locale, 5), &mut store).unwrap();
                play(&mut cut, 2, &mut store);
                assert!(cut.warning().is_none(), "{:?}", cut.warning());
                let attempt = cut.id().to_owned();
                drop(cut);
                let mut resumed = Session::resume(&mut store, &attempt).unwrap();
                play(&mut resumed, 40, &mut store);

                assert_eq!(records(whole.practice()), records(resumed.practice()), "{id} {locale}");
                let stored = store.attempt(&attempt).unwrap();
                assert_eq!(stored.row.state, AttemptState::Finished);
                assert_eq!(stored.row.scorecard, Some(serde_json::to_string(&whole.practice().result()).unwrap()));
                let pinned = store.pinned(&stored.row.header.content).unwrap();
                assert_eq!(records(&replay(&stored, pinned).unwrap()), records(whole.practice()));
            }
        }
    }

    /// A journal that fails for a while.
    struct Shaky(Store, bool);

    impl Journal for Shaky {
        fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError> {
            if self.1 { Err(StoreError::Finished { attempt: "x".into() }) } else { self.0.begin(header, pinned) }
        }
        fn append(&mut self, attempt: &str, after: u32, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
            if self.1 {
                Err(StoreError::Finished { attempt: "x".into() })
            } else {
                Journal::append(&mut self.0, attempt, after, kind, at, payload)
            }
        }
    }

    #[test]
    fn what_could_not_be_written_is_written_later_in_order() {
        let mut journal = Shaky(Store::in_memory().unwrap(), true);
        let mut session = Session::start(&library(), &Order::new("late-parcel", "en", 1), &mut journal).unwrap();
        play(&mut session, 1, &mut journal);
        assert!(session.warning().is_some());
        assert!(journal.0.attempts().unwrap().is_empty());
        journal.1 = false;
        play(&mut session, 1, &mut journal);
        assert!(session.warning().is_none());
        let stored = journal.0.attempt(session.id()).unwrap();
        assert_eq!(stored.row.moves, 2);
        let again = Session::resume(&mut journal.0, session.id()).unwrap();
        assert_eq!(records(again.practice()), records(session.practice()));
    }

    #[test]
    fn on_a_full_disk_play_goes_on_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("attempts.db")).unwrap();
        let mut session = Session::start(&library(), &Order::new("late-parcel", "en", 1), &mut store).unwrap();
        play(&mut session, 2, &mut store);
        store.set_full(true);
        let mut kept = 2;
        while session.warning().is_none() && !session.practice().is_over() {
            // Some more may fit into the last page.
            kept = session.practice().moves().len();
            let what = Move::Say("I am sorry about this. ".repeat(60));
            let at = session.practice().at_secs() + 7;
            session.step(what, at, &mut store).unwrap();
        }
        let told = session.warning().unwrap().to_string();
        assert!(told.contains("full") && told.contains("free some space"), "{told}");
        let reached = session.practice().moves().len();
        assert!(store.attempt(session.id()).unwrap().row.moves as usize >= kept && reached > kept, "what was saved is there");
        store.set_full(false);
        session.save(&mut store);
        assert!(session.warning().is_none());
        assert_eq!(store.attempt(session.id()).unwrap().row.moves as usize, reached);
        assert_eq!(records(Session::resume(&mut store, session.id()).unwrap().practice()), records(session.practice()));
    }

    /// Two windows on one attempt: the second to write is told, and the attempt stays whole.
    #[test]
    fn two_programs_cannot_mix_their_moves() {
        let mut store = Store::in_memory().unwrap();
        let mut first = Session::start(&library(), &Order::new("late-parcel", "en", 1), &mut store).unwrap();
        play(&mut first, 1, &mut store);
        let mut second = Session::resume(&mut store, first.id()).unwrap();
        play(&mut first, 1, &mut store);
        play(&mut second, 1, &mut store);
        assert!(first.warning().is_none());
        assert!(matches!(second.warning(), Some(StoreError::Elsewhere { .. })), "{:?}", second.warning());
        let kept = Session::resume(&mut store, first.id()).unwrap();
        assert_eq!(records(kept.practice()), records(first.practice()));
    }

    #[test]
    fn a_refused_move_leaves_no_trace() {
        let mut store = Store::in_memory().unwrap();
        let mut session = Session::start(&library(), &Order::new("late-parcel", "en", 1), &mut store).unwrap();
        assert!(session.step(Move::Choose("no-such-reply".into()), 1, &mut store).is_err());
        assert_eq!(store.attempt(session.id()).unwrap().row.moves, 0);
    }
}
