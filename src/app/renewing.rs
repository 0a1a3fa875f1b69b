//! Edited content takes over: what is begun from now on runs on it, what is being played goes on with what it began with. Part of the
//! flow.
//!
//! Must never touch a running practice, or leave the screens without words.

use super::flow::Flow;
use super::opening::languages;
use crate::content::Renewed;
use crate::session::Session;

impl Flow {
    /// Takes over what was read anew.
    pub fn renew(&mut self, renewed: Renewed, now: f64) {
        self.library = renewed.library;
        self.mistakes = renewed.mistakes;
        self.is_held_back = renewed.is_held_back;
        self.languages = languages(&self.library);
        // A language whose texts are gone keeps the words it had.
        if let Some(catalogue) = self.library.catalogues.get(&self.settings.language) {
            self.catalogue = catalogue.clone();
        }
        let content = self.content_of_session();
        // A scenario that is gone has no newer version.
        self.is_newer = content.is_some() && content != self.began_with;
        self.settle(now);
    }

    /// The hash of what the practice would run on if it were begun now.
    pub(super) fn content_of_session(&self) -> Option<String> {
        let setup = self.session.as_ref().map(Session::practice)?.setup();
        let (scenario, locale) = (setup.scenario.id.as_str(), setup.catalogue.tag.as_str());
        let now = self.library.setup(scenario, locale, Some(&setup.policy.id), setup.seed).ok()?;
        Some(self.library.pinned(&now).hash())
    }
}
