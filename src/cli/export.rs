//! `sabr export`: everything that is kept of one person, as JSON lines.

use super::args::{Export, WindowArgs};
use crate::session::{file_stamp, now_rfc3339, summarise_all};
use crate::store::{Exported, Store, StoreError};
use anyhow::Context;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Export, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut store = super::store_to_read(shared)?;
    let name = name_in_use(&store)?;
    let _ = summarise_all(&mut store);
    let file =
        if args.out.is_dir() { args.out.join(format!("sabr-{}-{}.jsonl", plain(&name), file_stamp())) } else { args.out.clone() };
    if file.exists() && !args.force {
        return Err(StoreError::InTheWay { path: file }.into());
    }
    let exported = write(&store, &name, &file).with_context(|| format!("cannot write {}", file.display()))?;
    eprintln!("{} holds {} attempts of \"{name}\", with {} contents", file.display(), exported.attempts, exported.contents);
    for (id, why) in &exported.damaged {
        eprintln!("sabr: the attempt {id} is left out: {why}");
    }
    Ok(if exported.damaged.is_empty() { super::OK } else { super::FAILED })
}

/// The name of the profile in use.
pub(super) fn name_in_use(store: &Store) -> anyhow::Result<String> {
    let all = store.profiles()?;
    let found = all.into_iter().find(|p| p.id == store.profile()).map(|p| p.name);
    found.context("the profile is gone")
}

/// The file has its name only once it is whole.
fn write(store: &Store, name: &str, file: &Path) -> anyhow::Result<Exported> {
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let exported = (|| {
        let mut out = BufWriter::new(File::create(&part)?);
        let exported = store.export(name, &now_rfc3339(), &mut out)?;
        out.flush()?;
        out.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        fs::rename(&part, file)?;
        anyhow::Ok(exported)
    })();
    if exported.is_err() {
        let _ = fs::remove_file(&part);
    }
    exported
}

/// A name that any file system takes: letters and digits of all scripts stay.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect()
}
