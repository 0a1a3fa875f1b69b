//! `sabr verify`, `sabr backup` and `sabr restore`: whether the kept attempts are whole, a copy of them, and the way back.

use super::args::{Backup, Restore, Verify, WindowArgs};
use crate::session::{Folders, file_stamp};
use crate::store::{self, Store, Verdict};
use anyhow::Context;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

pub(super) fn verify(args: &Verify, shared: &WindowArgs) -> anyhow::Result<u8> {
    let folders = Folders::find(shared.data.as_deref())?;
    let (path, verdict) = match &args.file {
        Some(file) => (file.clone(), store::verify_copy(file, &std::env::temp_dir())?),
        None if !folders.attempts().exists() => {
            eprintln!("nothing has been kept yet");
            return Ok(super::OK);
        }
        None => {
            let mut store = super::store_to_read(shared)?;
            let mut verdict = store.verify(&mut progress)?;
            // Once all is known to be whole, derived results are brought up to date too.
            if verdict.is_sound() {
                let _ = crate::session::summarise_all(&mut store);
            }
            verdict.structure.extend(store.found().iter().map(ToString::to_string));
            (folders.attempts(), verdict)
        }
    };
    let mut out = std::io::stdout().lock();
    if args.json {
        writeln!(out, "{}", serde_json::to_string(&verdict)?)?;
    } else {
        tell(&path, &verdict, &mut out)?;
    }
    if args.rescue && !verdict.is_sound() {
        let aside = aside(&folders.attempts(), "rescue");
        let saved = super::store(shared)?.rescue(&aside)?;
        writeln!(out, "{saved} attempts are in a new file; the damaged one is kept as {}", aside.display())?;
        return Ok(super::OK);
    }
    Ok(if verdict.is_sound() { super::OK } else { super::FAILED })
}

fn progress(done: u64) {
    if std::io::stderr().is_terminal() {
        eprint!("\r{done} attempts ");
    }
}

fn tell(path: &Path, verdict: &Verdict, out: &mut dyn Write) -> std::io::Result<()> {
    let Verdict { whole, broken, bad_pages, structure } = verdict;
    if verdict.is_sound() {
        let pages = if bad_pages.is_some() { "every page is as it was written" } else { "there were no sums of its pages yet" };
        return writeln!(out, "{} is whole: {whole} attempts, {pages}", path.display());
    }
    writeln!(out, "{} is damaged.", path.display())?;
    for line in structure {
        writeln!(out, "  {line}")?;
    }
    if let Some(pages) = bad_pages.as_ref().filter(|pages| !pages.is_empty()) {
        let shown: Vec<String> = pages.iter().take(10).map(ToString::to_string).collect();
        let more = if pages.len() > shown.len() { ", …" } else { "" };
        writeln!(out, "  pages that are not as they were written: {}{more}", shown.join(", "))?;
    }
    writeln!(out, "{whole} attempts are whole.")?;
    for (id, why) in broken {
        writeln!(out, "  attempt {id} is not: {why}")?;
    }
    writeln!(out, "`sabr verify --rescue` puts what is whole into a new file; `sabr restore FILE` goes back to a backup.")
}

pub(super) fn backup(args: &Backup, shared: &WindowArgs) -> anyhow::Result<u8> {
    let store = super::store_to_read(shared)?;
    let verdict = store.backup(&args.file, args.force).context("no backup was made")?;
    eprintln!("{} holds {} attempts, and every one was checked", args.file.display(), verdict.whole);
    Ok(super::OK)
}

pub(super) fn restore(args: &Restore, shared: &WindowArgs) -> anyhow::Result<u8> {
    let path = Folders::find(shared.data.as_deref())?.attempts();
    let restored = store::restore(&path, &args.file, &aside(&path, "restore"))?;
    eprintln!("{} attempts are back from {}", restored.verdict.whole, args.file.display());
    if let Some(aside) = restored.aside {
        eprintln!("what was there before is kept as {}", aside.display());
    }
    // Opens it as any command would.
    drop(Store::open(&path)?);
    Ok(super::OK)
}

/// A name beside the file for what it was before, that is not taken.
fn aside(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stamp = file_stamp();
    let name = |n: u32| {
        path.with_file_name(format!("{stem}-before-{what}-{stamp}{}.db", if n > 1 { format!("-{n}") } else { String::new() }))
    };
    (1..).map(name).find(|name| !name.exists()).unwrap_or_else(|| name(0))
}
