//! Where files of results are: files, folders and zips. Names within a zip are shown and never used as paths; a zip in a zip is not opened.

use super::lines::{Rationed, Stop};
use crate::cohort::{Trouble, Why};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use zip::ZipArchive;
use zip::result::ZipError;

/// More files than this are not looked for.
const MOST: usize = 200_000;
/// Folders in folders in folders.
const DEEPEST: usize = 12;
/// All files of a zip are never larger than the zip by more than this: exports shrink to a tenth.
const SWELLS: u64 = 60;
/// What a small zip may hold in any case.
const AT_LEAST: u64 = 64 << 20;
/// Characters of a name that are shown.
const LONGEST: usize = 160;

/// One file to read.
#[derive(Debug)]
pub struct Job {
    pub place: Place,
    /// The name as it is shown.
    pub shown: String,
    /// Who a report without a name is of: its folder, or its own name.
    pub label: String,
}

/// Where a file is.
#[derive(Debug)]
pub enum Place {
    File(PathBuf),
    InZip { zip: PathBuf, number: usize, budget: usize },
}

/// All files, and what was in the way of finding more.
#[derive(Debug, Default)]
pub struct Places {
    pub jobs: Vec<Job>,
    /// For each zip, the bytes its files may still give.
    pub budgets: Vec<AtomicU64>,
    pub troubles: Vec<Trouble>,
}

/// Looks into all paths; each file is found once, in an order that depends on names alone.
pub fn find(paths: &[PathBuf]) -> Places {
    let mut places = Places::default();
    let mut paths = paths.to_vec();
    paths.sort();
    paths.dedup();
    for path in &paths {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        places.path(path, &name, "", 0);
    }
    places.jobs.sort_by(|a, b| a.shown.cmp(&b.shown));
    places
}

impl Places {
    fn trouble(&mut self, file: &str, why: Why) {
        self.troubles.push(Trouble { file: shown(file), attempt: None, why });
    }

    fn is_full(&mut self, file: &str) -> bool {
        let full = self.jobs.len() >= MOST;
        if full && !self.troubles.iter().any(|trouble| trouble.why == Why::TooMany) {
            self.trouble(file, Why::TooMany);
        }
        full
    }

    fn path(&mut self, path: &Path, name: &str, folder: &str, depth: usize) {
        if self.is_full(name) {
            return;
        }
        match fs::metadata(path) {
            Err(error) => self.trouble(name, Why::from(&error)),
            Ok(there) if there.is_dir() => self.folder(path, name, depth),
            Ok(there) if there.is_file() && ends_with(name, "zip") => self.zip(path, name, there.len()),
            Ok(there) if there.is_file() => {
                let job = Job { place: Place::File(path.to_owned()), shown: shown(name), label: label(name, folder) };
                self.jobs.push(job);
            }
            Ok(_) => self.trouble(name, Why::Foreign),
        }
    }

    fn folder(&mut self, path: &Path, name: &str, depth: usize) {
        let entries = match fs::read_dir(path) {
            Ok(_) if depth >= DEEPEST => return self.trouble(name, Why::TooMany),
            Ok(entries) => entries,
            Err(error) => return self.trouble(name, Why::from(&error)),
        };
        let mut found: Vec<(String, PathBuf, bool)> = Vec::new();
        for entry in entries.flatten().take(MOST) {
            let link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
            found.push((entry.file_name().to_string_lossy().into_owned(), entry.path(), link));
        }
        found.sort();
        for (file, path, link) in found {
            // A linked folder may lead back to where it stands.
            let hidden = file.starts_with('.') || (link && path.is_dir());
            if !hidden {
                // In the folder that was given, files are named for themselves.
                let folder = if depth == 0 { "" } else { name };
                self.path(&path, &format!("{name}/{file}"), folder, depth + 1);
            }
        }
    }

    fn zip(&mut self, path: &Path, name: &str, size: u64) {
        let mut archive = match File::open(path).map_err(ZipError::Io).and_then(|file| ZipArchive::new(BufReader::new(file))) {
            Ok(archive) => archive,
            Err(error) => return self.trouble(name, unreadable(error)),
        };
        let budget = self.budgets.len();
        self.budgets.push(AtomicU64::new(size.saturating_mul(SWELLS).max(AT_LEAST)));
        for number in 0..archive.len() {
            if self.is_full(name) {
                return;
            }
            let (inside, locked) = match archive.by_index_raw(number) {
                Ok(entry) if entry.is_dir() => continue,
                Ok(entry) => {
                    let inside = entry.name().map_or_else(|_| format!("{number}"), |name| name.replace('\\', "/"));
                    (inside, entry.encrypted())
                }
                Err(error) => {
                    self.trouble(name, unreadable(error));
                    continue;
                }
            };
            let whole = format!("{name}/{inside}");
            let (folder, file) = inside.rsplit_once('/').unwrap_or(("", &inside));
            if file.starts_with('.') || inside.starts_with("__MACOSX/") {
                continue;
            }
            match () {
                () if locked => self.trouble(&whole, Why::Locked),
                () if ends_with(file, "zip") => self.trouble(&whole, Why::Foreign),
                () => {
                    let place = Place::InZip { zip: path.to_owned(), number, budget };
                    self.jobs.push(Job { place, shown: shown(&whole), label: label(&whole, folder) });
                }
            }
        }
    }
}

/// Zips that are open, a reader of its own for each thread.
#[derive(Default)]
pub struct Open(BTreeMap<PathBuf, ZipArchive<BufReader<File>>>);

/// Opens a file and lets it be read.
pub fn with_reader(
    job: &Job,
    open: &mut Open,
    budgets: &[AtomicU64],
    read: impl FnOnce(&mut dyn BufRead) -> Result<(), Stop>,
) -> Result<(), Why> {
    let io = |error: std::io::Error| Why::from(&error);
    match &job.place {
        Place::File(path) => {
            let file = File::open(path).map_err(io)?;
            read(&mut BufReader::new(Rationed::new(file, None))).map_err(|stop| stop.0)
        }
        Place::InZip { zip, number, budget } => {
            if !open.0.contains_key(zip) {
                let archive = ZipArchive::new(BufReader::new(File::open(zip).map_err(io)?)).map_err(unreadable)?;
                open.0.insert(zip.clone(), archive);
            }
            let archive = open.0.get_mut(zip).ok_or(Why::Foreign)?;
            let entry = archive.by_index(*number).map_err(unreadable)?;
            read(&mut BufReader::new(Rationed::new(entry, budgets.get(*budget)))).map_err(|stop| stop.0)
        }
    }
}

fn unreadable(error: ZipError) -> Why {
    match error {
        ZipError::UnsupportedArchive(what) if what == ZipError::PASSWORD_REQUIRED => Why::Locked,
        other => Why::Unreadable(other.to_string()),
    }
}

fn ends_with(name: &str, extension: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(extension))
}

fn label(name: &str, folder: &str) -> String {
    let last = |path: &str| path.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default().to_owned();
    let own = last(name);
    let own = own.rsplit_once('.').map_or(own.clone(), |(stem, _)| stem.to_owned());
    shown(&if folder.is_empty() { own } else { last(folder) })
}

/// A name that can be shown anywhere: nothing in it moves a line or turns its direction.
fn shown(name: &str) -> String {
    let odd =
        |c: char| c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let all: Vec<char> = name.chars().map(|c| if odd(c) { '\u{FFFD}' } else { c }).collect();
    match all.len() {
        long if long > LONGEST => std::iter::once('…').chain(all.into_iter().skip(long - LONGEST)).collect(),
        _ => all.into_iter().collect(),
    }
}
