//! What screens keep for themselves between frames: text being typed, open panels, a form half filled in.
//!
//! Nothing here is part of an attempt; throwing it away loses no more than what was not yet sent.

use super::model::Notice;
use super::screens::{
    Announcer, AuthorState, BriefState, CompareState, ConversationState, DebriefState, ProgressState, TrainerState,
};
use super::widgets::person_menu::PersonState;
use crate::practice::Practice;
use crate::scenario::Scenario;
use std::sync::Arc;

/// Kept by the owner of the screens; start with the default.
#[derive(Default)]
pub struct ScreenState {
    pub(super) closed_notices: Vec<Notice>,
    /// Whether the list of mistakes is shown.
    pub(super) mistakes_open: bool,
    pub(super) author: AuthorState,
    pub(super) brief: BriefState,
    pub(super) conversation: ConversationState,
    pub(super) debrief: DebriefState,
    pub(super) compare: CompareState,
    pub(super) trainer: TrainerState,
    pub(super) person: PersonState,
    pub(super) progress: ProgressState,
    pub(super) announcer: Announcer,
}

impl std::fmt::Debug for ScreenState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScreenState").finish_non_exhaustive()
    }
}

impl ScreenState {
    /// The text being typed, in reading order.
    pub fn draft(&self) -> &str {
        self.conversation.reply.text()
    }
}

/// Tells one practice from another.
#[derive(Debug, Clone, Default)]
pub(super) struct PracticeKey {
    /// The very one it runs on: another version of it, or another turn to begin at, makes another practice.
    scenario: Option<Arc<Scenario>>,
    seed: u64,
    language: String,
}

impl PracticeKey {
    pub(super) fn of(practice: &Practice) -> PracticeKey {
        let setup = practice.setup();
        PracticeKey { scenario: Some(setup.scenario.clone()), seed: setup.seed, language: setup.catalogue.tag.clone() }
    }
}

impl PartialEq for PracticeKey {
    fn eq(&self, other: &PracticeKey) -> bool {
        let same = match (&self.scenario, &other.scenario) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same && self.seed == other.seed && self.language == other.language
    }
}

impl Eq for PracticeKey {}
