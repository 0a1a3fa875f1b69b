//! Files of results of many people, read anew each time: what `sabr export` writes, single reports as JSON, folders of them, zips of them.
//!
//! Nothing is imported: no result of anybody else ever gets into the store of the person at the machine. Each attempt is played again from
//! the texts it ran on, so that all are counted by one program. Whatever the files hold, reading them ends, takes a bounded room, writes
//! nothing, and opens no path that a file names.

mod contents;
mod exported;
mod groups;
mod joined;
mod lines;
mod places;
mod reported;

use crate::cohort::{Cohort, Trouble, Why};
use contents::Contents;
use joined::{Found, join};
use places::{Job, Places};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

pub use groups::{GroupsError, read_groups};

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gathered {
    /// Everybody.
    pub cohort: Cohort,
    /// Files that held results.
    pub files: usize,
    /// Attempts that were there already in another file.
    pub repeated: usize,
    /// Attempts that have not ended.
    pub unfinished: usize,
    /// What was left out, and what is odd about what was taken.
    pub troubles: Vec<Trouble>,
}

/// Reads all results in these files, folders and zips, on all cores. `progress` hears how many files are done, of how many, and answers
/// whether to go on; what was read until then is put together all the same.
pub fn gather(paths: &[PathBuf], progress: &(dyn Fn(usize, usize) -> bool + Sync)) -> Gathered {
    let Places { jobs, budgets, mut troubles } = places::find(paths);
    let contents = Contents::default();
    let (next, done, stopped) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let found: Mutex<Vec<Found>> = Mutex::default();
    let work = || {
        let mut open = places::Open::default();
        while !stopped.load(Ordering::Relaxed) {
            let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) else { return };
            let one = read(job, &mut open, &budgets, &contents);
            if let Ok(mut all) = found.lock() {
                all.push(one);
            }
            if !progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len()) {
                stopped.store(true, Ordering::Relaxed);
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len().max(1));
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let mut gathered = join(found.into_inner().unwrap_or_default(), contents.texts());
    gathered.troubles.append(&mut troubles);
    gathered.troubles.sort();
    gathered.troubles.dedup();
    gathered
}

fn read(job: &Job, open: &mut places::Open, budgets: &[std::sync::atomic::AtomicU64], contents: &Contents) -> Found {
    let mut found = Found::new(&job.shown, &job.label);
    let result = places::with_reader(job, open, budgets, |reader| {
        let (first, ending) = lines::first(reader)?;
        match exported::head(&first) {
            Some(head) => exported::read(head, &first, reader, contents, &mut found),
            None => reported::read(first, ending, reader, contents, &mut found),
        }
    });
    if let Err(why) = result {
        found.trouble(None, why);
    }
    found
}

impl From<std::io::Error> for lines::Stop {
    fn from(error: std::io::Error) -> lines::Stop {
        lines::Stop(match error.get_ref().and_then(|inner| inner.downcast_ref::<lines::TooMuch>()) {
            Some(_) => Why::TooLarge,
            None => Why::from(&error),
        })
    }
}
