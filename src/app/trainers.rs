//! The trainer's view as the window serves it: results are read and counted on threads of their own, and let go when they are closed. Part
//! of the flow.
//!
//! Must never keep anything of them: not in the store, not in the settings, not in a file.

use super::authors::{Awaited, arrived, beside};
use super::flow::Flow;
use super::steady::Steady;
use crate::cohort::{Study, Telling, Why, Wish};
use crate::locale::{Catalogue, CohortMsg, FluentValue};
use crate::session::{Gathered, GroupsError, gather, read_groups};
use crate::ui::{Action, CountAs, ReadView, Screen, TrainerView};
use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// How far reading is, and whether it is to stop.
#[derive(Default)]
struct Under {
    done: AtomicUsize,
    all: AtomicUsize,
    stop: AtomicBool,
}

/// Person → group, with the name of the column.
type Groups = Arc<(String, BTreeMap<String, String>)>;

/// What the view shows, and what is being worked on.
#[derive(Default)]
pub(super) struct Trainers {
    /// What was asked for until it is all closed, each once.
    paths: Vec<PathBuf>,
    gathered: Option<Arc<Gathered>>,
    study: Option<Arc<Study>>,
    groups: Option<Groups>,
    /// Why a table of groups was not taken.
    trouble: Option<String>,
    counts: CountAs,
    reading: Option<Reading>,
    counting: Option<Awaited<Result<Study, String>>>,
}

impl Trainers {
    /// Whether a thread is busy.
    pub(super) fn is_working(&self) -> bool {
        self.reading.is_some() || self.counting.is_some()
    }
}

/// Reading under way.
struct Reading {
    under: Arc<Under>,
    awaited: Awaited<Result<Gathered, String>>,
}

impl Drop for Reading {
    /// Nobody waits for it any more.
    fn drop(&mut self) {
        self.under.stop.store(true, Ordering::Relaxed);
    }
}

/// Adds the look at what is being worked on, and at files that are dropped.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<FileDragAndDrop>();
    app.add_systems(PreUpdate, (take.run_if(is_working), drop_files.run_if(on_message::<FileDragAndDrop>)));
}

fn is_working(flow: Res<Flow>) -> bool {
    flow.trainers.is_working()
}

fn take(mut flow: ResMut<Flow>, steady: Res<Steady>) {
    flow.take_results(steady.now());
}

/// Files dropped together arrive together. On any other screen nothing asked for them.
fn drop_files(mut dropped: MessageReader<FileDragAndDrop>, mut flow: ResMut<Flow>, steady: Res<Steady>) {
    let paths: Vec<PathBuf> = dropped
        .read()
        .filter_map(|event| match event {
            FileDragAndDrop::DroppedFile { path_buf, .. } => Some(path_buf.clone()),
            _ => None,
        })
        .collect();
    if !paths.is_empty() && flow.screen == Screen::Trainer {
        flow.apply(Action::ReadResults(paths), steady.now());
    }
}

impl Flow {
    /// What the trainer's view shows; `None` when it is not offered.
    pub(super) fn trainer_view(&self) -> Option<TrainerView<'_>> {
        let trainers = &self.trainers;
        let far = |under: &Under| (under.done.load(Ordering::Relaxed), under.all.load(Ordering::Relaxed));
        self.settings.training.then(|| TrainerView {
            study: trainers.study.as_ref(),
            read: trainers.gathered.as_deref().map(read_view),
            reading: trainers.reading.as_ref().map(|reading| far(&reading.under)),
            counting: trainers.counting.is_some(),
            counts: trainers.counts,
            trouble: trainers.trouble.as_deref(),
            column: trainers.groups.as_ref().map(|groups| groups.0.as_str()),
        })
    }

    /// Carries out a wish of the trainer's view.
    pub(super) fn train(&mut self, action: Action) {
        match action {
            Action::OpenTrainer if self.settings.training => self.screen = Screen::Trainer,
            Action::ReadResults(paths) => self.read_results(paths),
            Action::StopReading => {
                self.trainers.reading.iter().for_each(|reading| reading.under.stop.store(true, Ordering::Relaxed));
            }
            Action::ForgetResults => {
                let counts = self.trainers.counts;
                self.trainers = Trainers { counts, ..Trainers::default() };
            }
            Action::CountResults(counts) => {
                self.trainers.counts = counts;
                self.count_results();
            }
            Action::JoinGroups { table, column } => {
                let read = read_groups(&table, column.as_deref());
                self.trainers.trouble = read.as_ref().err().map(|error| told(&self.catalogue, error));
                if let Ok(groups) = read {
                    self.trainers.groups = Some(Arc::new(groups));
                    self.count_results();
                }
            }
            Action::LeaveGroups => {
                self.trainers.groups = None;
                self.count_results();
            }
            _ => {}
        }
    }

    fn read_results(&mut self, paths: Vec<PathBuf>) {
        if self.trainers.is_working() || !self.settings.training {
            return;
        }
        // More is added to what is open; the files of that are read anew, for they may have changed.
        self.trainers.paths.retain(|path| path.exists());
        let fresh = paths.into_iter().filter(|path| !self.trainers.paths.contains(path)).collect::<Vec<_>>();
        self.trainers.paths.extend(fresh);
        let paths = self.trainers.paths.clone();
        let under = Arc::new(Under::default());
        let seen = under.clone();
        let work = move || {
            Ok(gather(&paths, &|done, all| {
                seen.all.store(all, Ordering::Relaxed);
                seen.done.fetch_max(done, Ordering::Relaxed);
                !seen.stop.load(Ordering::Relaxed)
            }))
        };
        match beside("results", work) {
            Ok(awaited) => self.trainers.reading = Some(Reading { under, awaited }),
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    /// Counts what was read. Another count under way is let go: its answer would be to an older question.
    fn count_results(&mut self) {
        let trainers = &mut self.trainers;
        let Some(gathered) = trainers.gathered.clone() else { return };
        let (counts, groups) = (trainers.counts, trainers.groups.clone());
        let work = move || {
            let wish = Wish {
                which: counts.which,
                scenario: None,
                groups: groups.as_ref().map(|groups| &groups.1),
                people: groups.is_none(),
                pseudonyms: counts.pseudonyms,
            };
            Ok(gathered.cohort.study(&wish))
        };
        match beside("counting", work) {
            Ok(awaited) => trainers.counting = Some(awaited),
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    /// Takes what has come.
    pub(super) fn take_results(&mut self, now: f64) {
        if let Some(result) = self.trainers.reading.as_ref().and_then(|reading| arrived(&reading.awaited)) {
            self.trainers.reading = None;
            match result {
                Ok(gathered) => {
                    self.trainers.gathered = Some(Arc::new(gathered));
                    self.count_results();
                }
                Err(error) => self.refused = Some(error),
            }
        }
        if let Some(result) = self.trainers.counting.as_ref().and_then(arrived) {
            self.trainers.counting = None;
            match result {
                Ok(study) => self.trainers.study = Some(Arc::new(study)),
                Err(error) => self.refused = Some(error),
            }
        }
        self.settle(now);
    }
}

fn read_view(gathered: &Gathered) -> ReadView<'_> {
    ReadView { files: gathered.files, repeated: gathered.repeated, unfinished: gathered.unfinished, troubles: &gathered.troubles }
}

/// Why a table of groups cannot be used, in the person's language.
fn told(words: &Catalogue, error: &GroupsError) -> String {
    let file = |path: &Path| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let say = |msg, path: &Path, more: &[(&str, &str)]| {
        let args = std::iter::once(("file", file(path))).chain(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let args: Vec<_> = args.map(|(name, value)| (name, FluentValue::from(value))).collect();
        words.text_with(msg, &args)
    };
    match error {
        GroupsError::Io { path, source } => {
            let telling = Telling { words, languages: &|tag: &str| tag.to_owned() };
            say(CohortMsg::GroupsUnread, path, &[("reason", &telling.why(&Why::from(source)))])
        }
        GroupsError::Table { path, error } => say(CohortMsg::GroupsUnread, path, &[("reason", &error.to_string())]),
        GroupsError::Column { path, wanted, there } => {
            say(CohortMsg::GroupsNoColumn, path, &[("wanted", wanted), ("there", there)])
        }
        GroupsError::OneColumn { path } => say(CohortMsg::GroupsOneColumn, path, &[]),
        GroupsError::Nobody { path } => say(CohortMsg::GroupsNobody, path, &[]),
    }
}
