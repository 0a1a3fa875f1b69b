//! Writes what commands make: all files of a command or none of them.
//!
//! Never replaces a file it was not asked to replace.

use super::args::WindowArgs;
use anyhow::{Context, bail};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The content folder to write into: the one named, else that of `--content`, else the current one.
pub(super) fn folder(named: Option<&Path>, shared: &WindowArgs) -> anyhow::Result<PathBuf> {
    let dir = named.or(shared.content.as_deref()).unwrap_or(Path::new("."));
    if dir.exists() && !dir.is_dir() {
        bail!("{} is not a folder", dir.display());
    }
    Ok(dir.to_owned())
}

/// Writes what a command tells: to stdout, or to the file it names.
pub(super) fn write_out(out: Option<&Path>, content: impl AsRef<[u8]>) -> anyhow::Result<()> {
    let Some(out) = out else { return Ok(io::stdout().lock().write_all(content.as_ref())?) };
    let (dir, name) = (out.parent().unwrap_or(Path::new("")), out.file_name().context("--out names no file")?);
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    write_all(dir, &[(name.to_string_lossy().into_owned(), content)])
}

/// Writes files that must not be there yet.
pub(super) fn write_new(dir: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    for (path, _) in files {
        let file = dir.join(path);
        if file.symlink_metadata().is_ok() {
            bail!("{} is there already; nothing was written. Choose another id, or move that file away", file.display());
        }
    }
    write_all(dir, files)
}

/// Writes files, replacing those that are there. Each is first written whole under another name next to its place; only when all
/// are, they take their places.
pub(super) fn write_all(dir: &Path, files: &[(String, impl AsRef<[u8]>)]) -> anyhow::Result<()> {
    let mut ready: Vec<(PathBuf, PathBuf)> = Vec::new();
    let prepared = files.iter().try_for_each(|(path, content)| {
        let place = dir.join(path);
        // A link stays one; what it leads to is replaced.
        let place = place.canonicalize().unwrap_or(place);
        let parent = place.parent().unwrap_or(dir);
        fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let aside = parent.join(format!(".{name}.{}.tmp", std::process::id()));
        ready.push((aside.clone(), place));
        write_through(&aside, content.as_ref()).with_context(|| format!("cannot write {}", aside.display()))
    });
    let moved = prepared.and_then(|()| {
        ready
            .iter()
            .try_for_each(|(aside, place)| fs::rename(aside, place).with_context(|| format!("cannot write {}", place.display())))
    });
    if moved.is_err() {
        ready.iter().for_each(|(aside, _)| drop(fs::remove_file(aside)));
    }
    moved
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
