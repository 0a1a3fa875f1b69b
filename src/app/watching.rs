//! Watches content folders and reads them anew after every save, on a thread of its own.
//!
//! Not Bevy's asset server: it looks for changes once a frame, and a window that sleeps has none; it reloads files one by one, while
//! content is checked as a whole (a text may be missing because a file went, a scenario may break by a policy); and it loses a folder
//! that is deleted and made again. Nor its debouncer, which looks at the clock for ever. So this stands on what both stand on, `notify`:
//! the thread sleeps until the system tells of a change, lets the writing settle, reads everything, and says what came of it. While it
//! reads, any number of changes become one. Knows neither Bevy nor the screens.

use crate::content::{Library, ReadError, Renewed, Sources};
use crate::scenario::{Diagnostic, Source};
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Writing has settled when nothing happened for so long.
const QUIET: Duration = Duration::from_millis(60);

/// Whoever writes without end is read all the same.
const MOST_PATIENCE: Duration = Duration::from_millis(400);

/// How often to look for a folder that is not there (any more).
const LOOK_AGAIN: Duration = Duration::from_millis(700);

/// What content is made of: what ships, with folders on top.
#[derive(Debug, Clone, Default)]
pub(super) struct Recipe {
    /// The person's own folder.
    pub(super) own: Option<PathBuf>,
    /// On top of it the folder asked for.
    pub(super) given: Option<PathBuf>,
    /// The language asked for, which may be one made from English.
    pub(super) language: Option<String>,
}

impl Recipe {
    /// Reads everything; files that cannot be read are told.
    ///
    /// # Errors
    /// When a folder cannot be read at all.
    pub(super) fn read(&self) -> Result<(Sources, Vec<Diagnostic>), ReadError> {
        let (mut sources, mut found) = (Sources::embedded(), Vec::new());
        // Nobody has to have a folder of their own; the one asked for must be there.
        for folder in self.own.iter().filter(|own| own.is_dir()).chain(&self.given) {
            let (read, unreadable) = Sources::read(folder)?;
            sources.overlay(read);
            found.extend(unreadable);
        }
        Ok((sources.with_pseudo(self.language.as_deref()), found))
    }
}

/// What was read last and not yet taken. A newer one takes the place of an older one.
pub(super) type News = Arc<Mutex<Option<Renewed>>>;

/// The thread, until this is dropped.
pub(super) struct Watching {
    pub(super) news: News,
    stop: Arc<AtomicBool>,
    wake: SyncSender<()>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        // A full channel wakes it just as well.
        let _ = self.wake.try_send(());
    }
}

/// Begins to watch a folder of a recipe; `ring` is called after each piece of news.
///
/// # Errors
/// When there is no thread to be had.
pub(super) fn watch(
    folder: PathBuf,
    recipe: Recipe,
    played: Library,
    ring: impl Fn() + Send + 'static,
) -> std::io::Result<Watching> {
    let (wake, woken) = sync_channel(1);
    let watching = Watching { news: News::default(), stop: Arc::default(), wake: wake.clone() };
    let (stopped, news) = (watching.stop.clone(), watching.news.clone());
    let mut reader = Reader { folder, recipe, played, last: None, news };
    std::thread::Builder::new().name("content".into()).spawn(move || {
        let mut eyes: Option<Eyes> = None;
        // What was saved between the first reading and now would be missed otherwise.
        let mut is_due = true;
        while !stopped.load(Ordering::Acquire) {
            if eyes.as_ref().is_none_or(|eyes| !eyes.are_on(&reader.folder)) {
                eyes = Eyes::open(&reader.folder, &wake);
                is_due |= eyes.is_some();
            }
            if is_due && reader.read() {
                ring();
            }
            is_due = match eyes {
                Some(_) => settle(&woken),
                None => look_again(&woken, &reader.folder),
            };
        }
    })?;
    Ok(watching)
}

/// The folder is gone, or the system has no watch left to give: only then is it looked at from time to time.
fn look_again(woken: &Receiver<()>, folder: &Path) -> bool {
    let _ = woken.recv_timeout(LOOK_AGAIN);
    folder.is_dir()
}

/// Sleeps until something changes, and until it has settled.
fn settle(woken: &Receiver<()>) -> bool {
    if woken.recv().is_err() {
        return false;
    }
    let begun = Instant::now();
    while begun.elapsed() < MOST_PATIENCE && woken.recv_timeout(QUIET).is_ok() {}
    true
}

/// The system's watch on a folder, as it was when it was opened.
struct Eyes {
    _watcher: RecommendedWatcher,
    folder: Identity,
}

impl Eyes {
    fn open(folder: &Path, bell: &SyncSender<()>) -> Option<Eyes> {
        let identity = Identity::of(folder)?;
        let bell = bell.clone();
        let tell = move |event: notify::Result<notify::Event>| {
            // Reading the files must not lead to reading them again.
            let matters = |kind| !matches!(kind, EventKind::Access(_)) || kind == WRITTEN;
            if event.map_or(true, |event| matters(event.kind)) {
                let _ = bell.try_send(());
            }
        };
        let mut watcher = notify::recommended_watcher(tell).ok()?;
        watcher.watch(folder, RecursiveMode::Recursive).ok()?;
        Some(Eyes { _watcher: watcher, folder: identity })
    }

    /// A folder that was deleted and made again is another one.
    fn are_on(&self, folder: &Path) -> bool {
        Identity::of(folder).as_ref() == Some(&self.folder)
    }
}

const WRITTEN: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));

/// Tells a folder from another one of the same name.
#[derive(Debug, PartialEq, Eq)]
struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(folder: &Path) -> Option<Identity> {
        use std::os::unix::fs::MetadataExt;
        let found = std::fs::metadata(folder).ok().filter(std::fs::Metadata::is_dir)?;
        Some(Identity(found.dev(), found.ino()))
    }

    #[cfg(not(unix))]
    fn of(folder: &Path) -> Option<Identity> {
        let found = std::fs::metadata(folder).ok().filter(std::fs::Metadata::is_dir)?;
        let made = found.created().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        Some(Identity(0, made.map_or(0, |at| at.as_nanos() as u64)))
    }
}

/// Reads content and keeps what is played from it.
struct Reader {
    folder: PathBuf,
    recipe: Recipe,
    played: Library,
    /// What was read last: saving the same again is no news.
    last: Option<Read>,
    news: News,
}

/// What a reading brought.
#[derive(PartialEq, Eq)]
enum Read {
    Texts(Sources, Vec<Diagnostic>),
    Nothing(String),
}

impl Reader {
    /// Tells whether there is news.
    fn read(&mut self) -> bool {
        let read = match self.recipe.read() {
            Ok((sources, unreadable)) => Read::Texts(sources, unreadable),
            Err(error) => Read::Nothing(error.to_string()),
        };
        if self.last.as_ref() == Some(&read) {
            return false;
        }
        let renewed = match &read {
            Read::Texts(sources, unreadable)
                if self.last.is_none() && unreadable.is_empty() && sources == self.played.sources() =>
            {
                self.last = Some(read);
                return false;
            }
            Read::Texts(sources, unreadable) => self.played.renewed(sources.clone(), unreadable.clone()),
            Read::Nothing(why) => self.nothing(why),
        };
        self.last = Some(read);
        self.played = renewed.library.clone();
        let Ok(mut news) = self.news.lock() else { return false };
        *news = Some(renewed);
        true
    }

    /// The whole folder is gone or closed: everything is played on.
    fn nothing(&self, why: &str) -> Renewed {
        let folder = self.folder.display().to_string();
        let hint = "put the folder back; until then its last good version is played";
        let gone = Source { path: &folder, text: "" }.error("R001", 0..0, why, hint);
        Renewed { library: self.played.clone(), mistakes: vec![gone], is_held_back: true }
    }
}
