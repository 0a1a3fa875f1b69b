//! The terminal: a second client of the same practice. Results go to stdout, everything else to stderr.
//!
//! Never computes a score or a mood itself, and never draws a window: it says when one is wanted.

mod args;
mod check;
mod json;
mod list;
mod play;
mod score;
mod text;

pub use args::Args;

use crate::content::{Library, Sources};
use args::Command;
use std::path::Path;
use std::process::ExitCode;

/// Nothing to complain about.
pub const OK: u8 = 0;
/// Diagnostics, or a check that failed.
pub const FAILED: u8 = 1;
/// Unusable arguments or unreadable input.
pub const UNUSABLE: u8 = 2;

/// Runs a command; `None` when the window is wanted instead.
pub fn run(args: Args) -> Option<ExitCode> {
    let command = args.command?;
    let content = args.content.as_deref();
    let result = match command {
        Command::List(list) => library(content).and_then(|l| list::run(&l, &list)),
        Command::Check(check) => check::run(content, &check),
        Command::Play(play) => library(content).and_then(|l| play::run(&l, &play)),
        Command::Score(score) => library(content).and_then(|l| score::run(&l, &score)),
    };
    Some(finish(result))
}

/// Turns a command's result into an exit code; the only place that prints errors.
fn finish(result: anyhow::Result<u8>) -> ExitCode {
    match result {
        Ok(code) => ExitCode::from(code),
        // A reader that stopped reading (`sabr list | head -1`) is no error.
        Err(error) if error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) => ExitCode::from(OK),
        Err(error) => {
            eprintln!("sabr: {error:#}");
            ExitCode::from(UNUSABLE)
        }
    }
}

/// What ships, with a content folder on top.
fn library(content: Option<&Path>) -> anyhow::Result<Library> {
    let mut sources = Sources::embedded();
    if let Some(dir) = content {
        sources.overlay(Sources::read(dir)?);
    }
    let library = Library::new(sources);
    if !library.is_sound() {
        eprintln!("sabr: the content has mistakes; `sabr check` lists them. Scenarios with mistakes are left out.");
    }
    Ok(library)
}
