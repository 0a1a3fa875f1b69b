//! The one owner of the practice, the screen and the settings. Screens ask for [`Action`]s; only here are they carried out.
//!
//! Never draws and never asks the clock: `now` is seconds on any steady scale.

use super::authors::{Authors, LOOK_SECS};
use super::clock::Clock;
use super::launched::Course;
use super::saving::Saving;
use super::settings;
use super::told;
use super::trainers::Trainers;
use super::watching::Recipe;
use crate::content::Library;
use crate::dialogue::Move;
use crate::locale::Catalogue;
use crate::practice::{Mode, Practice};
use crate::progress::{Progress, Wanted};
use crate::scenario::{Diagnostic, TurnId};
use crate::session::{Folders, Order, Session, fresh_seed};
use crate::ui::{Action, LanguageChoice, Model, Notice, Screen, Settings, Start, UnfinishedView, WhatIfView};
use bevy::prelude::Resource;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the program is doing.
#[derive(Resource)]
pub struct Flow {
    pub(super) library: Library,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) languages: Vec<LanguageChoice>,
    pub(super) settings: Settings,
    pub(super) saving: Saving,
    /// Every attempt gets this seed; chance when there is none.
    pub(super) seed: Option<u64>,
    /// What the next attempt gets: drawn before it starts, so that its customer can be introduced.
    pub(super) next_seed: u64,
    pub(super) screen: Screen,
    pub(super) session: Option<Session>,
    /// The screen a trial was asked for on.
    pub(super) tried_on: Screen,
    /// Another way from a turn of the session's practice: the turn, that way, and its own clock. Never saved.
    pub(super) what_if: Option<WhatIf>,
    pub(super) clock: Clock,
    pub(super) paused: bool,
    pub(super) unfinished: Vec<UnfinishedView>,
    /// Where settings are kept.
    pub(super) folders: Folders,
    /// The settings of those who practised before, as they left them.
    pub(super) left: BTreeMap<String, Settings>,
    /// What is to be seen of how they get on, and that.
    pub(super) wanted: Wanted,
    pub(super) progress: Option<Progress>,
    pub(super) refused: Option<String>,
    pub(super) notices: Vec<Notice>,
    /// When to try again to write what could not be written.
    pub(super) retry_at: f64,
    /// What the library was read from.
    pub(super) recipe: Recipe,
    /// Every mistake in the content as it was read last.
    pub(super) mistakes: Vec<Diagnostic>,
    /// Whether an older text is played in place of one with mistakes.
    pub(super) is_held_back: bool,
    /// The hash of what the practice would run on had it been begun a moment ago, taken when it was begun.
    pub(super) began_with: Option<String>,
    /// Whether that has changed since.
    pub(super) is_newer: bool,
    /// What the author's view shows.
    pub(super) authors: Authors,
    /// What the trainer's view shows.
    pub(super) trainers: Trainers,
    /// The attempt for a course.
    pub(super) course: Option<Course>,
}

/// Another way from a turn on.
pub(super) struct WhatIf {
    from: usize,
    other: Practice,
    clock: Clock,
}

/// Seconds between two tries to write what could not be written.
const RETRY_SECS: f64 = 5.0;

impl Drop for Flow {
    /// The last try: room may have been made since.
    fn drop(&mut self) {
        if self.waits_to_be_saved() {
            self.save_again();
        }
        self.close_course();
    }
}

impl Flow {
    /// Carries out a wish.
    pub fn apply(&mut self, action: Action, now: f64) {
        self.refused = None;
        match action {
            Action::OpenLibrary => self.screen = Screen::Library,
            Action::OpenBrief(id) => self.screen = Screen::Brief(id),
            Action::OpenAuthor(id) => self.screen = Screen::Author(id),
            Action::TryRuns { scenario, runs } => self.try_runs(&scenario, runs),
            Action::AddPattern { file, message, attribute, text } => self.write_pattern(&file, &message, &attribute, &text),
            Action::Start(wanted) => self.start(&wanted),
            Action::PlayFrom { scenario, turn, moods, seed } => self.play_from(&scenario, &turn, moods, seed),
            Action::LeaveTrial => self.leave_trial(),
            Action::Again if self.trial().is_some() => self.trial_again(),
            Action::Again => {
                let same = self.session.as_ref().map(|s| s.practice().setup());
                let same = same.map(|setup| Start {
                    scenario: setup.scenario.id.to_string(),
                    policy: Some(setup.policy.id.clone()),
                    options: setup.options,
                });
                same.into_iter().for_each(|wanted| self.start(&wanted));
            }
            Action::Resume(id) => self.resume(&id),
            Action::SetAside(id) => self.set_aside(&id),
            Action::WhatIf(turn) => self.try_another_way(turn),
            Action::GoOnWithWhatIf => self.screen = Screen::Conversation,
            Action::LeaveWhatIf => {
                self.what_if = None;
                self.screen = Screen::Debrief;
            }
            Action::Do(what) => self.make(what, now),
            Action::Stop | Action::OpenDebrief if self.what_if.is_some() => self.screen = Screen::Compare,
            Action::Stop => self.stop(),
            Action::GoOn if self.session.is_some() => self.screen = Screen::Conversation,
            Action::GoOn => {}
            Action::Pause(wanted) => self.paused = wanted && self.is_practising(),
            Action::OpenDebrief if self.session.is_some() => self.screen = Screen::Debrief,
            Action::OpenDebrief => {}
            Action::OpenProgress => self.screen = Screen::Progress,
            Action::ShowProgress(wanted) => self.wanted = wanted,
            Action::UsePerson(id) => self.use_person(&id),
            Action::AddPerson(name) => self.add_person(&name),
            Action::RenamePerson { id, name } => self.rename_person(&id, &name),
            Action::SaveAgain => self.save_again(),
            Action::SendAgain => self.deliver_course(),
            Action::Set(settings) => self.set(settings),
            Action::OpenTrainer
            | Action::ReadResults(_)
            | Action::StopReading
            | Action::ForgetResults
            | Action::CountResults(_)
            | Action::JoinGroups { .. }
            | Action::LeaveGroups => self.train(action),
        }
        self.read_progress();
        self.settle(now);
    }

    fn start(&mut self, wanted: &Start) {
        self.saving.try_again();
        let order = Order {
            scenario: &wanted.scenario,
            locale: &self.settings.language,
            policy: wanted.policy.as_deref(),
            seed: self.next_seed,
            options: wanted.options,
        };
        match Session::start(&self.library, &order, &mut self.saving.journal()) {
            Ok(session) => {
                self.next_seed = self.seed.unwrap_or_else(fresh_seed);
                self.play(session);
            }
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    fn resume(&mut self, id: &str) {
        if self.attempt() == Some(id) {
            self.screen = Screen::Conversation;
            return;
        }
        match self.saving.resume(id) {
            Ok(Some(session)) => {
                let language = session.practice().setup().catalogue.tag.clone();
                self.play(session);
                // The words round the conversation are in its language again.
                if language != self.settings.language {
                    self.set(Settings { language, ..self.settings.clone() });
                }
            }
            Ok(None) => {}
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    pub(super) fn play(&mut self, session: Session) {
        let over = session.practice().is_over();
        self.clock = Clock::at(session.practice().at_secs());
        self.screen = if over { Screen::Debrief } else { Screen::Conversation };
        self.paused = false;
        self.session = Some(session);
        self.began_with = self.content_of_session();
        self.is_newer = false;
    }

    fn set_aside(&mut self, id: &str) {
        let left = match &mut self.session {
            Some(session) if session.id() == id => {
                session.abandon(&mut self.saving.journal());
                self.session = None;
                Ok(())
            }
            _ => self.saving.set_aside(id),
        };
        self.refused = left.err().map(|error| error.to_string());
    }

    fn try_another_way(&mut self, turn: usize) {
        let Some(session) = &self.session else { return };
        match session.practice().from_turn(turn) {
            Ok(other) => {
                let clock = Clock::at(other.at_secs());
                self.what_if = Some(WhatIf { from: turn, other, clock });
                self.screen = Screen::Conversation;
            }
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    fn make(&mut self, what: Move, now: f64) {
        if let Some(way) = &mut self.what_if {
            let at_secs = way.clock.whole_secs(now).max(way.other.at_secs());
            self.refused = way.other.step(what, at_secs).err().map(|error| error.to_string());
            return;
        }
        let Some(session) = &mut self.session else { return };
        let at_secs = self.clock.whole_secs(now).max(session.practice().at_secs());
        self.refused = session.step(what, at_secs, &mut self.saving.journal()).err().map(|error| error.to_string());
        // Looking something up takes its time at once.
        self.clock.catch_up(session.practice().at_secs(), now);
    }

    /// Nothing is written: an attempt without an end is one that can be gone on with.
    fn stop(&mut self) {
        let moved = self.session.as_ref().is_some_and(|s| !s.practice().moves().is_empty());
        self.paused = false;
        match moved {
            true => self.screen = Screen::Debrief,
            false if self.trial().is_some() => self.leave_trial(),
            false => self.screen = Screen::Library,
        }
    }

    fn is_practising(&self) -> bool {
        self.session.as_ref().is_some_and(|s| s.practice().setup().options.mode == Mode::Practice)
    }

    pub(super) fn set(&mut self, wanted: Settings) {
        self.look_like(wanted);
        if let Err(error) = settings::write(&self.folders.settings_of(self.saving.person()), &self.settings) {
            bevy::log::warn!("{error}");
        }
    }

    /// Takes settings on without keeping them.
    pub(super) fn look_like(&mut self, wanted: Settings) {
        let tags: Vec<String> = self.languages.iter().map(|l| l.tag.clone()).collect();
        self.settings = settings::usable(wanted, &tags, &self.settings.language);
        if let Some(catalogue) = self.library.catalogues.get(&self.settings.language) {
            self.catalogue = catalogue.clone();
        }
        if !self.settings.training {
            self.trainers = Trainers::default();
        }
    }

    /// The turn that a trial began at, while one is played.
    pub(super) fn trial(&self) -> Option<&TurnId> {
        self.session.as_ref().and_then(Session::trial)
    }

    /// Whether something waits to be written and it is time to try.
    pub fn wants_retry(&self, now: f64) -> bool {
        now >= self.retry_at && self.waits_to_be_saved()
    }

    fn waits_to_be_saved(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.warning().is_some())
    }

    /// Whether the customer has waited for words so long that it is felt.
    pub fn is_waited_for(&self, now: f64) -> bool {
        let way = self.what_if.as_ref().map(|way| (&way.other, &way.clock));
        let practice = way.or(self.session.as_ref().map(|session| (session.practice(), &self.clock)));
        practice.is_some_and(|(practice, clock)| practice.next_wait_secs().is_some_and(|at| at <= clock.whole_secs(now)))
    }

    /// Lets the customer feel that nothing is said.
    pub fn keep_waiting(&mut self, now: f64) {
        // What the person is reading was not answered by this.
        let told = self.refused.take();
        self.make(Move::Wait, now);
        self.refused = self.refused.take().or(told);
        self.settle(now);
    }

    /// Tries again to write what could not be written.
    pub fn retry(&mut self, now: f64) {
        self.retry_at = now + RETRY_SECS;
        if let Some(session) = &mut self.session {
            session.save(&mut self.saving.journal());
        }
        self.settle(now);
    }

    /// Everything that follows from the rest.
    pub(super) fn settle(&mut self, now: f64) {
        self.follow_author();
        self.follow_course();
        if !matches!(self.screen, Screen::Conversation | Screen::Compare) {
            self.what_if = None;
        }
        if self.trial().is_some() && !self.plays() {
            self.session = None;
        }
        let talking = self.screen == Screen::Conversation && !self.paused;
        let live = self.session.as_ref().is_some_and(|s| !s.practice().is_over());
        // In practice time passes while the conversation is shown; in an assessment nobody can stop it.
        let shown = talking && self.what_if.is_none();
        self.clock.run(live && (shown || !self.is_practising()), now);
        if let Some(way) = &mut self.what_if {
            way.clock.run(!way.other.is_over() && talking, now);
        }
        if self.screen == Screen::Library {
            self.unfinished = self.saving.unfinished();
        }
        let mistakes = Some(self.mistakes.len()).filter(|count| *count > 0);
        let waiting = || self.session.as_ref().and_then(|s| s.warning()).map(|error| told::unsaved(error, self.saving.path()));
        let unsaved = self.saving.trouble().cloned().or_else(waiting);
        let found = self.saving.found().iter().cloned().map(|damage| Some(Notice::Found(damage)));
        let notices = [
            unsaved.map(Notice::NotSaved),
            self.course_view().map(Notice::Course),
            self.refused.clone().map(Notice::Refused),
            mistakes.map(if self.is_held_back { Notice::LastGood } else { Notice::ContentMistakes }),
            (live && self.is_newer && self.what_if.is_none() && self.screen == Screen::Conversation).then_some(Notice::Newer),
            (self.what_if.is_some() && self.screen == Screen::Conversation).then_some(Notice::WhatIf),
            self.trial().filter(|_| self.what_if.is_none() && self.screen == Screen::Conversation).cloned().map(Notice::Trial),
        ];
        self.notices = notices.into_iter().chain(found).flatten().collect();
    }

    /// What the screens see.
    pub fn model(&self, now: f64) -> Model<'_> {
        Model {
            screen: &self.screen,
            library: &self.library,
            catalogue: &self.catalogue,
            languages: &self.languages,
            settings: &self.settings,
            practice: self.what_if.as_ref().map(|way| &way.other).or(self.session.as_ref().map(Session::practice)),
            what_if: self
                .what_if
                .as_ref()
                .zip(self.session.as_ref())
                .map(|(way, session)| WhatIfView { first: session.practice(), from: way.from }),
            trial: self.trial(),
            author: self.author_view(),
            trainer: self.trainer_view(),
            mistakes: &self.mistakes,
            elapsed_secs: self.what_if.as_ref().map_or(&self.clock, |way| &way.clock).whole_secs(now),
            paused: self.paused,
            people: self.people_view(),
            progress: self.progress.as_ref(),
            unfinished: &self.unfinished,
            notices: &self.notices,
            seed: self.next_seed,
        }
    }

    /// What the person chose.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The id of the attempt being played or just played.
    pub fn attempt(&self) -> Option<&str> {
        self.session.as_ref().filter(|session| session.trial().is_none()).map(Session::id)
    }

    /// Seconds until the clock on the screen changes or writing is tried again; `None` while nothing is to happen by itself.
    pub fn next_tick(&self, now: f64) -> Option<f64> {
        let clock = self.what_if.as_ref().map_or(&self.clock, |way| &way.clock);
        let tick = clock.next_tick(now).filter(|_| self.screen == Screen::Conversation);
        tick.or(self.waits_to_be_saved().then_some(RETRY_SECS))
            .or((self.authors.is_working() || self.trainers.is_working() || self.is_delivering()).then_some(LOOK_SECS))
    }
}
