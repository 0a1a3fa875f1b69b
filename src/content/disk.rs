//! Reads a content folder from disk.

use super::sources::Sources;
use std::path::{Path, PathBuf};

/// Why a content folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file or folder that cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file that is not UTF-8 text.
    #[error("{} is not UTF-8 text; save it as UTF-8", path.display())]
    Encoding {
        /// Which.
        path: PathBuf,
    },
}

const FOLDERS: [&str; 5] = ["scenarios", "locales", "assets/lexicons", "assets/policies", "assets/temperaments"];

/// Deeper folders are not looked into: a link that leads back up must not hang the program.
const DEEPEST: usize = 8;

impl Sources {
    /// Reads the content files below `root`; folders that are not there are simply empty.
    ///
    /// # Errors
    /// When `root` is not a folder, or a file in it cannot be read or is not UTF-8.
    pub fn read(root: &Path) -> Result<Sources, ReadError> {
        std::fs::read_dir(root).map_err(|source| ReadError::Io { path: root.to_owned(), source })?;
        let mut sources = Sources::default();
        for folder in FOLDERS {
            let path = root.join(folder);
            if path.is_dir() {
                walk(&path, folder, 0, &mut sources)?;
            }
        }
        Ok(sources)
    }
}

fn walk(dir: &Path, name: &str, depth: usize, sources: &mut Sources) -> Result<(), ReadError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| ReadError::Io { path, source }
    };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(io(dir))? {
        entries.push(entry.map_err(io(dir))?.path());
    }
    entries.sort();
    for path in entries {
        let Some(file) = path.file_name().and_then(|n| n.to_str()) else { continue };
        let relative = format!("{name}/{file}");
        if path.is_dir() && depth < DEEPEST {
            walk(&path, &relative, depth + 1, sources)?;
        } else if Sources::is_content(&relative) {
            let bytes = std::fs::read(&path).map_err(io(&path))?;
            let text = String::from_utf8(bytes).map_err(|_| ReadError::Encoding { path: path.clone() })?;
            // Editors on Windows may write a byte-order mark.
            sources.0.insert(relative, text.trim_start_matches('\u{FEFF}').to_owned());
        }
    }
    Ok(())
}
