//! Who practises in the window: choosing, adding, renaming; and how they get on. Part of the flow.
//!
//! Must never give one person's attempt to another: what is under way stays with the one who began it, and waits for them.

use super::flow::Flow;
use super::settings;
use crate::progress::Wanted;
use crate::session::fresh_seed;
use crate::store::StoreError;
use crate::ui::{PeopleView, Screen};

impl Flow {
    /// Who practises, as the bar shows it.
    pub(super) fn people_view(&self) -> PeopleView<'_> {
        PeopleView { all: self.saving.people(), now: self.saving.person(), can_change: self.saving.is_open() }
    }

    /// Practises as somebody else from here on.
    pub(super) fn use_person(&mut self, id: &str) {
        let before = self.saving.person().to_owned();
        let done = self.saving.use_person(id);
        self.arrive(before, done);
    }

    /// Adds a person and practises as them, with the language and look as they are.
    pub(super) fn add_person(&mut self, name: &str) {
        let before = self.saving.person().to_owned();
        let done = self.saving.add_person(name);
        self.arrive(before, done);
    }

    /// Gives a person another name.
    pub(super) fn rename_person(&mut self, id: &str, name: &str) {
        self.refused = self.saving.rename_person(id, name).err().map(|error| error.to_string());
    }

    /// What is under way is written as far as it goes, and can be gone on with by whom it belongs to.
    fn leave_attempt(&mut self) {
        if let Some(session) = &mut self.session {
            session.save(&mut self.saving.journal());
        }
        (self.session, self.what_if, self.began_with) = (None, None, None);
        (self.paused, self.is_newer) = (false, false);
    }

    fn arrive(&mut self, before: String, done: Result<(), StoreError>) {
        if let Err(error) = done {
            // Nothing has changed: what is under way goes on.
            self.refused = Some(error.to_string());
            return;
        }
        self.leave_attempt();
        self.left.insert(before, self.settings.clone());
        self.wanted = Wanted::default();
        self.next_seed = self.seed.unwrap_or_else(fresh_seed);
        if self.screen != Screen::Progress {
            self.screen = Screen::Library;
        }
        let person = self.saving.person().to_owned();
        let (kept, warning) = settings::read(&self.folders.settings_of(&person));
        if let Some(warning) = warning {
            bevy::log::warn!("{warning}");
        }
        match self.left.get(&person).cloned().or(kept) {
            Some(own) => self.look_like(own),
            // Somebody new goes on in the language and look that were chosen last.
            None => self.set(self.settings.clone()),
        }
        if let Err(error) = settings::replace(&self.folders.last_person(), &person) {
            bevy::log::warn!("who practised last is not kept: {error}");
        }
    }

    /// What is shown of how the person gets on.
    pub(super) fn read_progress(&mut self) {
        self.progress = match self.screen {
            Screen::Progress => self.saving.progress(&self.library, &self.wanted, &self.settings.language),
            _ => None,
        };
    }

    /// Tries now to save what could not be saved.
    pub(super) fn save_again(&mut self) {
        self.saving.try_again();
        if let Some(session) = &mut self.session {
            session.save(&mut self.saving.journal());
        }
    }
}
