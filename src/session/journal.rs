//! Where an attempt is written down while it happens: the store, or nowhere.
//!
//! Order is sacred: an event is never written before all earlier ones of its attempt, or a replay would differ. What could not be
//! written waits in the [`Outbox`] and is tried again with the next event.

use super::summary::summarise;
use crate::store::{AttemptHeader, DEFAULT_PROFILE, EventKind, Store, StoreError};
use std::collections::{BTreeMap, VecDeque};

/// Takes down attempts as they happen.
pub trait Journal {
    /// An attempt begins.
    ///
    /// # Errors
    /// When it could not be written; nothing was then.
    fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError>;

    /// Something happened in an attempt, whose last event written is number `after`; answers the new event's number.
    ///
    /// # Errors
    /// When it could not be written, or another program wrote meanwhile; nothing was then.
    fn append(&mut self, attempt: &str, after: u32, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError>;

    /// The id of the profile new attempts belong to.
    fn profile(&self) -> String {
        DEFAULT_PROFILE.to_owned()
    }

    /// An attempt's end is written: what it came to may be noted. It follows from the events, so failing does no harm.
    fn ended(&mut self, _attempt: &str) {}
}

impl Journal for Store {
    fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError> {
        Store::begin(self, header, pinned)
    }

    fn append(&mut self, attempt: &str, after: u32, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
        self.append_after(attempt, after, kind, at, payload)
    }

    fn profile(&self) -> String {
        Store::profile(self).to_owned()
    }

    fn ended(&mut self, attempt: &str) {
        let _ = summarise(self, attempt);
    }
}

/// No store: a practice that leaves no trace.
impl Journal for () {
    fn begin(&mut self, _: &AttemptHeader, _: &BTreeMap<String, String>) -> Result<(), StoreError> {
        Ok(())
    }

    fn append(&mut self, _: &str, after: u32, _: EventKind, _: &str, _: &str) -> Result<u32, StoreError> {
        Ok(after.saturating_add(1))
    }
}

/// A store when there is one, else nowhere.
impl Journal for Option<Store> {
    fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError> {
        self.as_mut().map_or(Ok(()), |store| Journal::begin(store, header, pinned))
    }

    fn append(&mut self, attempt: &str, after: u32, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
        match self {
            Some(store) => Journal::append(store, attempt, after, kind, at, payload),
            None => ().append(attempt, after, kind, at, payload),
        }
    }

    fn profile(&self) -> String {
        self.as_ref().map_or_else(|| ().profile(), Journal::profile)
    }

    fn ended(&mut self, attempt: &str) {
        self.iter_mut().for_each(|store| Journal::ended(store, attempt));
    }
}

/// The journal that writes nothing.
pub fn memory_only() -> impl Journal {}

enum Entry {
    Begin { header: AttemptHeader, pinned: BTreeMap<String, String> },
    Event { kind: EventKind, at: String, payload: String },
}

/// What one attempt has to write, oldest first.
pub struct Outbox {
    attempt: String,
    /// Number of the last event written.
    last: u32,
    waiting: VecDeque<Entry>,
    trouble: Option<StoreError>,
}

impl Outbox {
    /// For an attempt that is in the journal already, up to event number `last`.
    pub fn known(attempt: &str, last: u32) -> Outbox {
        Outbox { attempt: attempt.to_owned(), last, waiting: VecDeque::new(), trouble: None }
    }

    /// For a new attempt.
    pub fn new(header: AttemptHeader, pinned: BTreeMap<String, String>) -> Outbox {
        let mut outbox = Outbox::known(&header.id, 0);
        outbox.waiting.push_back(Entry::Begin { header, pinned });
        outbox
    }

    /// Adds an event and writes all that waits.
    pub fn write(&mut self, kind: EventKind, at: String, payload: String, journal: &mut dyn Journal) {
        self.waiting.push_back(Entry::Event { kind, at, payload });
        self.flush(journal);
    }

    /// Writes all that waits, as far as it goes.
    pub fn flush(&mut self, journal: &mut dyn Journal) {
        self.trouble = None;
        while let Some(entry) = self.waiting.front() {
            let written = match entry {
                Entry::Begin { header, pinned } => journal.begin(header, pinned).map(|()| self.last),
                Entry::Event { kind, at, payload } => journal.append(&self.attempt, self.last, *kind, at, payload),
            };
            match written {
                Ok(last) => {
                    self.last = last;
                    if matches!(entry, Entry::Event { kind: EventKind::Finished, .. }) {
                        journal.ended(&self.attempt);
                    }
                }
                Err(error) => {
                    self.trouble = Some(error);
                    return;
                }
            }
            self.waiting.pop_front();
        }
    }

    /// Why something still waits.
    pub fn trouble(&self) -> Option<&StoreError> {
        self.trouble.as_ref()
    }

    /// Whether all is written.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}
