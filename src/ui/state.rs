//! What screens keep for themselves between frames: text being typed, open panels, a form half filled in.
//!
//! Nothing here is part of an attempt; throwing it away loses no more than what was not yet sent.

use super::model::Notice;
use super::screens::{Announcer, BriefState, CompareState, ConversationState, DebriefState};
use crate::practice::Practice;

/// Kept by the owner of the screens; start with the default.
#[derive(Default)]
pub struct ScreenState {
    pub(super) closed_notices: Vec<Notice>,
    pub(super) brief: BriefState,
    pub(super) conversation: ConversationState,
    pub(super) debrief: DebriefState,
    pub(super) compare: CompareState,
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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PracticeKey {
    scenario: String,
    seed: u64,
    language: String,
}

impl PracticeKey {
    pub(super) fn of(practice: &Practice) -> PracticeKey {
        let setup = practice.setup();
        PracticeKey { scenario: setup.scenario.id.to_string(), seed: setup.seed, language: setup.catalogue.tag.clone() }
    }
}
