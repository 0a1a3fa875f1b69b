//! The store as the window uses it: there, or not there and why.
//!
//! Writes wait for the disk: a move is shown only when it is safe, and one takes a few milliseconds at most, less than a frame.

use crate::session::{Journal, ReplayError, Session, local_minute};
use crate::store::{Store, StoreError};
use crate::ui::UnfinishedView;
use bevy::platform::cell::SyncCell;
use std::path::PathBuf;

/// More cut-off attempts than these would push the customers out of sight; `sabr history` shows all.
const MOST_OFFERED: u32 = 3;

/// Where attempts go.
pub(super) struct Saving {
    path: PathBuf,
    /// The name of the profile asked for.
    profile: Option<String>,
    store: SyncCell<Option<Store>>,
    trouble: Option<String>,
}

impl Saving {
    /// Opens the file of attempts; when that fails, play goes on in memory.
    pub(super) fn open(path: PathBuf, profile: Option<String>) -> Saving {
        let mut saving = Saving { path, profile, store: SyncCell::new(None), trouble: None };
        saving.try_again();
        saving
    }

    /// Opens the file if it could not be opened before: the person may have made room.
    pub(super) fn try_again(&mut self) {
        if self.store.get().is_some() {
            return;
        }
        let opened = Store::open(&self.path).and_then(|mut store| {
            self.profile.iter().try_for_each(|name| store.use_profile(name))?;
            Ok(store)
        });
        // Damage that was found does not stop anybody who can still write.
        opened.iter().flat_map(|store| store.found()).for_each(|found| eprintln!("sabr: {found}"));
        self.trouble = opened.as_ref().err().map(StoreError::to_string);
        *self.store.get() = opened.ok();
    }

    /// What moves are written to.
    pub(super) fn journal(&mut self) -> &mut dyn Journal {
        self.store.get()
    }

    /// The id of the profile in use; the default one's while nothing can be saved.
    pub(super) fn profile(&mut self) -> String {
        self.store.get().profile()
    }

    /// The file of attempts.
    pub(super) fn path(&self) -> &std::path::Path {
        &self.path
    }

    /// Why nothing can be saved.
    pub(super) fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// Attempts that were cut off, newest first. Those without a move are not worth going on with.
    pub(super) fn unfinished(&mut self) -> Vec<UnfinishedView> {
        let Some(store) = self.store.get() else { return Vec::new() };
        match store.cut_off(MOST_OFFERED) {
            Ok(rows) => rows.into_iter().map(view).collect(),
            Err(error) => {
                self.trouble = Some(error.to_string());
                Vec::new()
            }
        }
    }

    /// Takes up an attempt.
    pub(super) fn resume(&mut self, id: &str) -> Result<Option<Session>, ReplayError> {
        self.store.get().as_mut().map(|store| Session::resume(store, id)).transpose()
    }

    /// Marks an attempt as left, so that it is no longer offered.
    pub(super) fn set_aside(&mut self, id: &str) -> Result<(), ReplayError> {
        match self.resume(id)? {
            Some(mut session) => {
                session.abandon(self.journal());
                Ok(())
            }
            None => Ok(()),
        }
    }
}

fn view(row: crate::store::AttemptRow) -> UnfinishedView {
    let started = local_minute(&row.header.started_at);
    UnfinishedView { id: row.header.id, scenario: row.header.scenario, locale: row.header.locale, moves: row.moves, started }
}
