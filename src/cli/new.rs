//! `sabr new`: writes a small scenario to begin with, and says how to go on.

use super::args::WindowArgs;
use super::args_authoring::New;
use super::files::{folder, write_new};
use crate::authoring::draft::{DraftWish, draft};
use crate::content::Sources;
use anyhow::ensure;
use std::io::Write;

pub(super) fn run(args: &New, shared: &WindowArgs) -> anyhow::Result<u8> {
    let dir = folder(args.dir.as_deref(), shared)?;
    let languages: Vec<String> = args.locales.iter().map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect();
    let wish = DraftWish { id: args.id.clone(), domain: args.domain.clone(), channel: args.channel, languages };
    let files = draft(&wish)?;
    ensure_free(&args.id)?;
    write_new(&dir, &files)?;
    let mut out = std::io::stdout().lock();
    for (path, _) in &files {
        writeln!(out, "{}", dir.join(path).display())?;
    }
    writeln!(out, "{}", next_steps(&args.id, &dir.display().to_string(), wish.languages.first().map_or("en", String::as_str)))?;
    Ok(super::OK)
}

/// A name that ships would replace what ships.
pub(super) fn ensure_free(id: &str) -> anyhow::Result<()> {
    let ships = Sources::embedded();
    let ships = ships.under("scenarios/", ".ron").any(|(path, _)| path.ends_with(&format!("/{id}.ron")));
    ensure!(!ships, "`{id}` is the name of a scenario that ships with Sabr; choose another");
    Ok(())
}

/// What to do with a scenario that was just written.
pub(super) fn next_steps(id: &str, dir: &str, language: &str) -> String {
    let dir = if dir.contains(' ') { format!("\"{dir}\"") } else { dir.to_owned() };
    format!(
        "\nNext:\n  sabr check {dir}\n  sabr play {id} --locale {language} --content {dir}\n  sabr simulate {id} --content {dir}\n  sabr --content {dir}        (the window)"
    )
}
