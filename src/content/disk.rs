//! Reads a content folder from disk. What cannot be read is reported, file by file; the rest is read all the same.

use super::sources::Sources;
use crate::parallel::in_parallel;
use crate::scenario::{Diagnostic, Source};
use std::collections::BTreeSet;
use std::fs::DirEntry;
use std::path::{Path, PathBuf};

/// Why a content folder cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The folder itself.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

const FOLDERS: [&str; 5] = ["scenarios", "locales", "assets/lexicons", "assets/policies", "assets/temperaments"];

/// Deeper folders are not looked into.
const DEEPEST: usize = 8;

/// No text that people write is longer.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

impl Sources {
    /// Reads the content files below `root`; folders that are not there are simply empty. A file that cannot be read gives a
    /// diagnostic (`R001` unreadable, `R002` not UTF-8, `R003` too large) and is left out.
    ///
    /// # Errors
    /// When `root` is not a folder that can be read.
    pub fn read(root: &Path) -> Result<(Sources, Vec<Diagnostic>), ReadError> {
        std::fs::read_dir(root).map_err(|source| ReadError::Io { path: root.to_owned(), source })?;
        let mut walk = Walk::default();
        // A link that leads to one of them from another must not take its files away.
        walk.seen.extend(FOLDERS.iter().filter_map(|folder| root.join(folder).canonicalize().ok()));
        for folder in FOLDERS {
            let path = root.join(folder);
            if path.is_dir() {
                walk.dir(&path, folder, 0);
            }
        }
        let (mut sources, mut found) = (Sources::default(), Vec::new());
        for ((_, relative), read) in walk.paths.iter().zip(in_parallel(&walk.paths, |(path, relative)| path.read(relative))) {
            match read {
                Ok(text) => drop(sources.0.insert(relative.clone(), text)),
                Err(diagnostic) => found.push(*diagnostic),
            }
        }
        Ok((sources, found))
    }
}

/// What was come across, to be read when all is known.
enum Found {
    File(PathBuf),
    /// A folder that cannot be read, and why.
    Unreadable(String),
}

#[derive(Default)]
struct Walk {
    /// With their paths below the content folder.
    paths: Vec<(Found, String)>,
    /// Folders seen, without links: one that leads back up must not go round for ever.
    seen: BTreeSet<PathBuf>,
}

impl Walk {
    fn dir(&mut self, dir: &Path, name: &str, depth: usize) {
        if depth > 0 && dir.canonicalize().is_ok_and(|real| !self.seen.insert(real)) {
            return;
        }
        // Links are followed.
        let is_dir = |entry: &DirEntry| match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => entry.path().is_dir(),
        };
        let listed = std::fs::read_dir(dir).and_then(|entries| entries.map(|e| e.map(|e| (e.path(), is_dir(&e)))).collect());
        let mut entries: Vec<(PathBuf, bool)> = match listed {
            Ok(entries) => entries,
            Err(error) => return self.paths.push((Found::Unreadable(error.to_string()), name.to_owned())),
        };
        entries.sort();
        for (path, is_dir) in entries {
            let Some(file) = path.file_name().and_then(|n| n.to_str()) else { continue };
            let relative = format!("{name}/{file}");
            if !is_dir {
                if Sources::is_content(&relative) {
                    self.paths.push((Found::File(path), relative));
                }
            } else if depth < DEEPEST {
                self.dir(&path, &relative, depth + 1);
            }
        }
    }
}

impl Found {
    fn read(&self, relative: &str) -> Result<String, Box<Diagnostic>> {
        let path = match self {
            Found::File(path) => path,
            Found::Unreadable(why) => return Err(unreadable(relative, why)),
        };
        let bytes = match std::fs::metadata(path) {
            Ok(meta) if !meta.is_file() => return Err(unreadable(relative, "it is not a regular file")),
            Ok(meta) if meta.len() > MOST_BYTES => {
                let message = format!("this file is too large: {} bytes", meta.len());
                return Err(report("R003", relative, message, "content files are read up to 8 MiB; split or shorten it"));
            }
            Ok(_) => std::fs::read(path),
            Err(error) => Err(error),
        };
        match bytes.map(String::from_utf8) {
            // Editors on Windows may write a byte-order mark.
            Ok(Ok(text)) if text.starts_with('\u{FEFF}') => Ok(text.trim_start_matches('\u{FEFF}').to_owned()),
            Ok(Ok(text)) => Ok(text),
            Ok(Err(error)) => {
                let end = error.utf8_error().valid_up_to();
                let message = format!("this file is not UTF-8 text: byte {end} begins no character");
                // The place is where what can be read ends.
                let readable = error.as_bytes().get(..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
                let text = readable.trim_start_matches('\u{FEFF}');
                let source = Source { path: relative, text };
                Err(Box::new(source.error("R002", text.len()..text.len(), message, "save it as UTF-8")))
            }
            Err(error) => Err(unreadable(relative, &error.to_string())),
        }
    }
}

fn unreadable(relative: &str, why: &str) -> Box<Diagnostic> {
    report("R001", relative, format!("cannot be read: {why}"), "check that it exists and that you may read it")
}

fn report(code: &'static str, relative: &str, message: String, hint: &str) -> Box<Diagnostic> {
    Box::new(Source { path: relative, text: "" }.error(code, 0..0, message, hint))
}
