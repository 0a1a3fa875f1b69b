//! The author's view as the window serves it: made-up runs and kept attempts are read on threads of their own, patterns are written
//! into the author's folder. Part of the flow.
//!
//! Must never write outside that folder, or show what was found on another version of a scenario.

use super::flow::Flow;
use super::settings::replace;
use super::steady::Steady;
use crate::authoring::{Coverage, Plan, PlayerKind, TypedAt, Unmatched, add_pattern, simulate};
use crate::content::Sources;
use crate::practice::Mode;
use crate::scenario::Scenario;
use crate::session::{Session, unmatched_replies};
use crate::store::Store;
use crate::ui::{AuthorView, Screen};
use bevy::prelude::*;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Mutex};

/// Seconds between two looks at what is being worked on.
pub(super) const LOOK_SECS: f64 = 0.2;

/// The first seed of made-up runs: the same runs every time, so that a changed number means a changed scenario.
const SEED: u64 = 1;

/// Unmatched replies by turn.
type Groups = Vec<(TypedAt, Vec<Unmatched>)>;

/// What a thread will send; gone when it could not.
pub(super) type Awaited<T> = Mutex<Receiver<T>>;

/// Runs under way: of which scenario, in which language.
type Trying = (Arc<Scenario>, String, Awaited<Result<Coverage, String>>);

/// What the view shows, for which version of which scenario.
#[derive(Default)]
pub(super) struct Authors {
    coverage: Option<(Arc<Scenario>, String, Coverage)>,
    trying: Option<Trying>,
    unmatched: Groups,
    read_for: Option<Arc<Scenario>>,
    reading: Option<Awaited<Result<Groups, String>>>,
}

/// Adds the look at what is being worked on.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, take.run_if(is_working));
}

fn is_working(flow: Res<Flow>) -> bool {
    flow.authors.is_working()
}

fn take(mut flow: ResMut<Flow>, steady: Res<Steady>) {
    flow.take_work(steady.now());
}

impl Authors {
    /// Whether a thread is busy.
    pub(super) fn is_working(&self) -> bool {
        self.trying.is_some() || self.reading.is_some()
    }
}

/// Runs `work` beside the window.
pub(super) fn beside<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> std::io::Result<Awaited<T>> {
    let (sender, receiver) = channel();
    std::thread::Builder::new().name(name.into()).spawn(move || drop(sender.send(work())))?;
    Ok(Mutex::new(receiver))
}

/// What has come; `None` while it is awaited.
pub(super) fn arrived<T>(awaited: &Awaited<Result<T, String>>) -> Option<Result<T, String>> {
    match awaited.lock() {
        Ok(receiver) => match receiver.try_recv() {
            Ok(result) => Some(result),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err("it stopped half way".into())),
        },
        Err(_) => Some(Err("it stopped half way".into())),
    }
}

impl Flow {
    /// What the author's view shows; `None` when it is not offered. It would tell a trainee under assessment what to say.
    pub(super) fn author_view(&self) -> Option<AuthorView<'_>> {
        let folder = self.recipe.given.as_deref();
        let under_assessment =
            |session: &Session| session.practice().setup().options.mode == Mode::Assessment && !session.practice().is_over();
        let offered = (self.settings.authoring || folder.is_some()) && !self.session.as_ref().is_some_and(under_assessment);
        let shown = self.inside();
        let same = |of: &Arc<Scenario>| shown.is_some_and(|shown| Arc::ptr_eq(shown, of));
        let met = self.authors.coverage.as_ref().filter(|(of, locale, _)| same(of) && *locale == self.settings.language);
        offered.then(|| AuthorView {
            folder,
            unmatched: &self.authors.unmatched,
            coverage: met.map(|(_, _, coverage)| coverage),
            trying: self.authors.trying.is_some(),
        })
    }

    /// The scenario seen from the inside.
    fn inside(&self) -> Option<&Arc<Scenario>> {
        match &self.screen {
            Screen::Author(id) => self.library.scenarios.get(id),
            _ => None,
        }
    }

    /// Lets made-up runs count what they meet.
    pub(super) fn try_runs(&mut self, scenario: &str, runs: u32) {
        if self.authors.trying.is_some() {
            return;
        }
        let locale = self.settings.language.clone();
        let setup = match self.library.setup(scenario, &locale, None, SEED) {
            Ok(setup) => setup,
            Err(error) => {
                self.refused = Some(error.to_string());
                return;
            }
        };
        let players = PlayerKind::ALL.to_vec();
        // One core is left to the window.
        let threads = std::thread::available_parallelism().map_or(1, usize::from).saturating_sub(1).max(1);
        let plan = Plan { runs: runs.div_ceil(players.len().max(1) as u32), seed: SEED, players, threads };
        let of = setup.scenario.clone();
        let work = move || simulate(&setup, &plan, &|_| {}).map(|all| all.coverage).map_err(|error| error.to_string());
        match beside("runs", work) {
            Ok(awaited) => self.authors.trying = Some((of, locale, awaited)),
            Err(error) => self.refused = Some(error.to_string()),
        }
    }

    /// Begins to read the kept attempts for the scenario seen from the inside, once for each version of it.
    pub(super) fn follow_author(&mut self) {
        let Some(scenario) = self.inside().cloned() else { return };
        let known = self.authors.read_for.as_ref().is_some_and(|of| Arc::ptr_eq(of, &scenario));
        if known || self.authors.reading.is_some() || self.author_view().is_none() {
            return;
        }
        let (library, path, id) = (self.library.clone(), self.saving.path().to_owned(), scenario.id.to_string());
        self.authors.unmatched.clear();
        self.authors.read_for = Some(scenario);
        let work = move || {
            if !path.exists() {
                return Ok(Vec::new());
            }
            let store = Store::open(&path).map_err(|error| error.to_string())?;
            let (all, _) = unmatched_replies(&library, &store, Some(&id)).map_err(|error| error.to_string())?;
            Ok(all.ranked())
        };
        self.authors.reading = beside("replies", work).ok();
    }

    /// Takes what has come.
    pub(super) fn take_work(&mut self, now: f64) {
        if let Some(result) = self.authors.trying.as_ref().and_then(|(_, _, awaited)| arrived(awaited)) {
            match (result, self.authors.trying.take()) {
                (Ok(coverage), Some((of, locale, _))) => self.authors.coverage = Some((of, locale, coverage)),
                (Err(error), _) => self.refused = Some(error),
                (Ok(_), None) => {}
            }
        }
        if let Some(result) = self.authors.reading.as_ref().and_then(arrived) {
            self.authors.reading = None;
            match result {
                Ok(groups) => self.authors.unmatched = groups,
                Err(error) => bevy::log::warn!("kept attempts were not read: {error}"),
            }
        }
        self.settle(now);
    }

    /// Writes a pattern into the author's folder; a text that is not there yet is copied first. The watch on the folder does the rest.
    pub(super) fn write_pattern(&mut self, file: &str, message: &str, attribute: &str, pattern: &str) {
        let Some(path) = self.recipe.given.as_ref().filter(|_| Sources::is_content(file)).map(|folder| folder.join(file)) else {
            return;
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => Ok(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(self.library.text_of(file).unwrap_or_default().to_owned())
            }
            Err(error) => Err(error.to_string()),
        };
        let changed = text.and_then(|text| add_pattern(&text, message, attribute, pattern).map_err(|error| error.to_string()));
        let written = changed.and_then(|text| replace(&path, &text).map_err(|error| error.to_string()));
        self.refused = written.err().map(|error| format!("{}: {error}", path.display()));
    }
}
