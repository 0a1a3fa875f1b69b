//! The store as the window uses it: there, or not there and why; and who uses it.
//!
//! Writes wait for the disk: a move is shown only when it is safe, and one takes a few milliseconds at most, less than a frame.

use super::told;
use crate::content::Library;
use crate::progress::{Progress, Wanted};
use crate::session::{Journal, ReplayError, Session, fresh_id, local_minute, now_rfc3339, progress, summarise_all, today};
use crate::store::{AttemptHeader, DEFAULT_PROFILE, EventKind, Store, StoreError, StoredAttempt};
use crate::ui::{Damage, PersonView, UnfinishedView, Unsaved};
use bevy::platform::cell::SyncCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// More cut-off attempts than these would push the customers out of sight; `sabr history` shows all.
const MOST_OFFERED: u32 = 3;

/// A window cannot stand still for as long as a terminal can wait.
const PATIENCE: Duration = Duration::from_millis(800);

/// The name the default profile has until it is given one.
const UNNAMED: &str = "default";

/// Who is to practise.
#[derive(Debug, Clone)]
pub(super) enum Wish {
    /// The profile of this name, asked for by the caller; without it nothing is saved.
    Named(String),
    /// The profile of this id, which was used last; the default one if it is gone.
    Last(String),
}

impl Wish {
    fn choose(&self, store: &mut Store) -> Result<(), StoreError> {
        match self {
            Wish::Named(name) => store.use_profile(name),
            Wish::Last(id) => use_profile_of(store, id),
        }
    }
}

fn use_profile_of(store: &mut Store, id: &str) -> Result<(), StoreError> {
    let found = store.profiles()?.into_iter().find(|profile| profile.id == id);
    found.map_or(Ok(()), |profile| store.use_profile(&profile.name))
}

/// Where attempts go.
pub(super) struct Saving {
    path: PathBuf,
    /// Who was asked for when nothing was open yet.
    wanted: Option<Wish>,
    /// The id of the profile in use; the default one's while nothing could be read.
    person: String,
    /// What can be read; written to only while it is open.
    store: SyncCell<Option<Store>>,
    is_open: bool,
    /// Why nothing can be saved.
    trouble: Option<Unsaved>,
    /// Why nothing could be read the last time.
    unread: Option<Unsaved>,
    /// What was found damaged when it was opened.
    found: Vec<Damage>,
    people: Vec<PersonView>,
}

impl Saving {
    /// Opens the file of attempts; when that fails, play goes on in memory.
    pub(super) fn open(path: PathBuf, wanted: Option<Wish>) -> Saving {
        let (store, found, people) = (SyncCell::new(None), Vec::new(), Vec::new());
        let person = DEFAULT_PROFILE.to_owned();
        let mut saving = Saving { path, wanted, person, store, is_open: false, trouble: None, unread: None, found, people };
        saving.try_again();
        saving
    }

    /// Opens the file if it could not be opened before: the person may have made room.
    pub(super) fn try_again(&mut self) {
        if self.is_open {
            return;
        }
        let opened = Store::open(&self.path).and_then(|mut store| {
            self.wanted.iter().try_for_each(|wish| wish.choose(&mut store))?;
            store.wait_at_most(PATIENCE)?;
            // What ended before there were summaries gets one now; as a rule there is none.
            let _ = summarise_all(&mut store);
            Ok(store)
        });
        self.trouble = opened.as_ref().err().map(|error| told::unsaved(error, &self.path));
        for found in opened.iter().flat_map(|store| store.found()) {
            eprintln!("sabr: {found}");
            match told::damage(found) {
                Some(damage) => self.found.push(damage),
                // Nothing is written to a file with a damaged structure.
                None => self.trouble = Some(told::unwritten(found)),
            }
        }
        self.is_open = opened.is_ok();
        *self.store.get() = match opened {
            // What is there can be looked at all the same.
            Err(StoreError::ReadOnly { .. }) => self.read_only(),
            opened => opened.ok(),
        };
        self.see_person();
        self.list_people();
    }

    fn see_person(&mut self) {
        if let Some(store) = self.store.get() {
            self.person = store.profile().to_owned();
        }
    }

    fn read_only(&self) -> Option<Store> {
        let mut store = Store::open_to_read(&self.path).ok()?;
        self.wanted.iter().try_for_each(|wish| wish.choose(&mut store)).ok()?;
        Some(store)
    }

    /// What moves are written to; they wait while it is not open.
    pub(super) fn journal(&mut self) -> Kept<'_> {
        let is_open = self.is_open;
        Kept { store: self.store.get().as_mut().filter(|_| is_open), path: &self.path }
    }

    /// Whether there is a file to save into.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// The id of the profile in use; the default one's while nothing could be read.
    pub(super) fn person(&self) -> &str {
        &self.person
    }

    /// The file of attempts.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing can be saved, or read.
    pub(super) fn trouble(&self) -> Option<&Unsaved> {
        self.trouble.as_ref().or(self.unread.as_ref())
    }

    /// What was found damaged.
    pub(super) fn found(&self) -> &[Damage] {
        &self.found
    }

    /// Everybody, as the bar shows them.
    pub(super) fn people(&self) -> &[PersonView] {
        &self.people
    }

    fn list_people(&mut self) {
        let all = self.store.get().as_ref().map(Store::profiles);
        match all {
            Some(Ok(all)) => {
                let unnamed = |id: &str, name: &str| id == DEFAULT_PROFILE && name == UNNAMED;
                let view = |p: crate::store::Profile| PersonView {
                    name: if unnamed(&p.id, &p.name) { String::new() } else { p.name },
                    id: p.id,
                };
                self.people = all.into_iter().map(view).collect();
            }
            Some(Err(error)) => self.unread = Some(told::unsaved(&error, &self.path)),
            None => self.people = vec![PersonView { id: DEFAULT_PROFILE.to_owned(), name: String::new() }],
        }
    }

    /// Practises as the profile of this id from here on.
    pub(super) fn use_person(&mut self, id: &str) -> Result<(), StoreError> {
        self.store.get().iter_mut().try_for_each(|store| use_profile_of(store, id))?;
        self.see_person();
        Ok(())
    }

    /// Adds a person and practises as them.
    pub(super) fn add_person(&mut self, name: &str) -> Result<(), StoreError> {
        if let Some(store) = self.store.get() {
            store.new_profile(&fresh_id(), name, &now_rfc3339())?;
            store.use_profile(name)?;
        }
        self.see_person();
        self.list_people();
        Ok(())
    }

    /// Gives a person another name.
    pub(super) fn rename_person(&mut self, id: &str, name: &str) -> Result<(), StoreError> {
        if let Some(store) = self.store.get() {
            let found = store.profiles()?.into_iter().find(|person| person.id == id);
            if let Some(person) = found.filter(|person| person.name != name) {
                store.rename_profile(&person.name, name)?;
            }
        }
        self.list_people();
        Ok(())
    }

    /// How the person gets on; `None` when nothing can be read.
    pub(super) fn progress(&mut self, library: &Library, wanted: &Wanted, usual: &str) -> Option<Progress> {
        let store = self.store.get().as_ref()?;
        match progress(store, library, wanted, usual, &today()) {
            Ok(progress) => {
                self.unread = None;
                Some(progress)
            }
            Err(error) => {
                self.unread = Some(told::unsaved(&error, &self.path));
                None
            }
        }
    }

    /// Attempts that were cut off, newest first. Those without a move are not worth going on with.
    pub(super) fn unfinished(&mut self) -> Vec<UnfinishedView> {
        let Some(store) = self.store.get() else { return Vec::new() };
        match store.cut_off(MOST_OFFERED) {
            Ok(rows) => {
                self.unread = None;
                rows.into_iter().map(view).collect()
            }
            Err(error) => {
                self.unread = Some(told::unsaved(&error, &self.path));
                Vec::new()
            }
        }
    }

    /// An attempt as it is kept; `None` for one that is not.
    pub(super) fn attempt(&mut self, id: &str) -> Option<StoredAttempt> {
        self.store.get().as_ref().and_then(|store| store.attempt(id).ok())
    }

    /// Takes up an attempt.
    pub(super) fn resume(&mut self, id: &str) -> Result<Option<Session>, ReplayError> {
        self.store.get().as_mut().map(|store| Session::resume(store, id)).transpose()
    }

    /// Marks an attempt as left, so that it is no longer offered.
    pub(super) fn set_aside(&mut self, id: &str) -> Result<(), ReplayError> {
        match self.resume(id)? {
            Some(mut session) => {
                session.abandon(&mut self.journal());
                Ok(())
            }
            None => Ok(()),
        }
    }
}

/// The store where it is open. Where it is not every write fails, so that a session keeps what waits and writes it all once it is.
pub(super) struct Kept<'k> {
    store: Option<&'k mut Store>,
    path: &'k Path,
}

impl Kept<'_> {
    fn open(&mut self) -> Result<&mut Store, StoreError> {
        let closed = || StoreError::Other { path: self.path.to_owned(), doing: "saving", source: "it is not open".into() };
        self.store.as_deref_mut().ok_or_else(closed)
    }
}

impl Journal for Kept<'_> {
    fn begin(&mut self, header: &AttemptHeader, pinned: &BTreeMap<String, String>) -> Result<(), StoreError> {
        let store = self.open()?;
        // Begun while nobody could say which profile it is of: that of the person who was asked for.
        let profile = if header.profile.is_empty() { store.profile().to_owned() } else { header.profile.clone() };
        Store::begin(store, &AttemptHeader { profile, ..header.clone() }, pinned)
    }

    fn append(&mut self, attempt: &str, after: u32, kind: EventKind, at: &str, payload: &str) -> Result<u32, StoreError> {
        self.open()?.append_after(attempt, after, kind, at, payload)
    }

    fn profile(&self) -> String {
        self.store.as_ref().map_or_else(String::new, |store| Store::profile(store).to_owned())
    }

    fn ended(&mut self, attempt: &str) {
        self.store.iter_mut().for_each(|store| Journal::ended(*store, attempt));
    }
}

fn view(row: crate::store::AttemptRow) -> UnfinishedView {
    let started = local_minute(&row.header.started_at);
    UnfinishedView { id: row.header.id, scenario: row.header.scenario, locale: row.header.locale, moves: row.moves, started }
}
