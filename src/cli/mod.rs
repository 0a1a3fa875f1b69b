//! The terminal: a second client of the same practice. Results go to stdout, everything else to stderr.
//!
//! Never computes a score or a mood itself, and never draws a window: it says when one is wanted.

mod args;
mod args_authoring;
mod args_launch;
mod args_report;
mod args_xapi;
mod backup;
mod check;
mod cohort;
mod commands;
mod diff;
mod erase;
mod explain;
mod export;
mod files;
mod getting_on;
mod graph;
mod guide;
mod history;
mod import;
mod interactive;
mod json;
mod launch;
mod lines;
mod list;
mod markdown;
mod new;
mod play;
mod profile;
mod progress;
mod report;
mod schema;
mod score;
mod score_explain;
mod simulate;
mod simulate_table;
mod table;
mod text;
mod translate;
mod unmatched;
mod what_if;
mod xapi;
mod xapi_send;

pub use args::{Args, WindowArgs};

use crate::content::{Library, SetupError, Sources};
use crate::locale::{TerminalMsg, strip_isolation};
use crate::scenario::Diagnostic;
use crate::session::{Folders, Launching, StartError};
use crate::store::{Store, StoreError};
use args::{Command, Play};
use std::io;
use std::process::ExitCode;

/// Nothing to complain about.
pub const OK: u8 = 0;
/// Diagnostics, or a check that failed.
pub const FAILED: u8 = 1;
/// Unusable arguments or unreadable input.
pub const UNUSABLE: u8 = 2;

/// What the command line asks for.
pub enum Wish {
    /// Nothing more: it was done here.
    Done(ExitCode),
    /// The window.
    Window(WindowArgs),
    /// One attempt for a learning management system, in the window.
    Launch(Box<LaunchWish>),
}

/// A launch to be played in the window.
pub struct LaunchWish {
    /// The launch.
    pub asked: Launching,
    /// What holds for the window.
    pub window: WindowArgs,
    args: args_launch::Launch,
}

impl LaunchWish {
    /// Plays it in the terminal, where no window can be had.
    pub fn in_terminal(&self) -> ExitCode {
        finish(launch::run(&self.args, &self.window))
    }
}

/// Runs a command, or hands the wish for a window back.
pub fn run(args: Args) -> Wish {
    let Args { command, window: shared } = args;
    let Some(command) = command else { return Wish::Window(shared) };
    let library = || Ok(checked(sources(&shared)?));
    let result = match command {
        Command::Launch(launch) if launch.terminal || launch.moves.is_some() => launch::run(&launch, &shared),
        Command::Launch(launch) => match launch::asked(&launch) {
            Ok(asked) => return Wish::Launch(Box::new(LaunchWish { asked, window: shared, args: launch })),
            Err(error) => Err(error.into()),
        },
        Command::List(list) => library().and_then(|l| list::run(&l, &list, &shared)),
        Command::Check(check) if check.unmatched => unmatched::run(&check, &shared),
        Command::Check(check) => check::run(&check, &shared),
        Command::Cohort(cohort) => cohort::run(&cohort, &shared),
        Command::Diff(diff) => diff::run(&diff, &shared),
        Command::Explain(explain) => explain::run(&explain),
        Command::Play(play) => play::run(&play, &shared),
        Command::Profile(profile) => profile::run(&profile, &shared),
        Command::Verify(verify) => backup::verify(&verify, &shared),
        Command::Backup(backup) => backup::backup(&backup, &shared),
        Command::Restore(restore) => backup::restore(&restore, &shared),
        Command::Export(export) => export::run(&export, &shared),
        Command::Erase(erase) => erase::run(&erase, &shared),
        Command::Score(score) => score::run(&score, &shared),
        Command::Graph(graph) => library().and_then(|l| graph::run(&l, &graph, &shared)),
        Command::Simulate(simulate) => simulate::run(&simulate, &shared),
        Command::Guide(guide) => guide::run(&guide),
        Command::History(history) => history::run(&history, &shared),
        Command::Progress(progress) => getting_on::run(&progress, &shared),
        Command::Import(import) => import::run(&import, &shared),
        Command::New(new) => new::run(&new, &shared),
        Command::Report(report) => report::run(&report, &shared),
        Command::Replay(replay) => history::replay(&replay, &shared),
        Command::Schema(schema) => schema::run(&schema),
        Command::Translate(translate) => translate::run(&translate, &shared),
        Command::Xapi(xapi) => xapi::run(&xapi, &shared),
    };
    let lost = shared.content.is_none() && result.as_ref().is_err_and(names_no_scenario);
    let code = finish(result);
    if lost {
        eprintln!("sabr: scenarios of your own are found with --content, such as `--content .` for this folder");
    }
    Wish::Done(code)
}

/// Whether a scenario was asked for that is not there.
fn names_no_scenario(error: &anyhow::Error) -> bool {
    let setup = |error: &SetupError| matches!(error, SetupError::Unknown { kind: "scenario", .. });
    error.chain().any(|cause| match (cause.downcast_ref(), cause.downcast_ref()) {
        (Some(error), _) | (_, Some(StartError::Setup(error))) => setup(error),
        _ => false,
    })
}

/// Plays in the terminal because no window can be had; says so in one line. Without a reason there is no display.
pub fn instead_of_window(shared: &WindowArgs, reason: Option<&str>) -> ExitCode {
    let run = || {
        let library = checked(sources(shared)?);
        let catalogue = text::choose_locale(&library, shared.locale.as_deref())?;
        let message = match reason {
            None => catalogue.text(TerminalMsg::NoDisplay),
            Some(reason) => catalogue.text_with(TerminalMsg::NoGraphics, &[("reason", reason.into())]),
        };
        eprintln!("sabr: {}", strip_isolation(&message));
        play::run(&Play { id: shared.scenario.clone(), ..Play::default() }, shared)
    };
    finish(run())
}

/// Turns a command's result into an exit code; the only place that prints errors.
fn finish(result: anyhow::Result<u8>) -> ExitCode {
    match result {
        Ok(code) => ExitCode::from(code),
        // A reader that stopped reading (`sabr list | head -1`) is no error.
        Err(error) if error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe) => {
            ExitCode::from(OK)
        }
        Err(error) => failed(&error),
    }
}

/// Says what went wrong, with its causes, and gives the exit code for it.
pub fn failed(error: &anyhow::Error) -> ExitCode {
    // Causes whose words are in the message already are not told again.
    let mut told = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if !told.contains(&cause) {
            let between = if told.is_empty() { "" } else { ": " };
            told = format!("{told}{between}{cause}");
        }
    }
    eprintln!("sabr: {told}");
    ExitCode::from(UNUSABLE)
}

/// What ships, the person's own content on top, and on top of that the folder asked for. Files that cannot be read are named.
fn sources(shared: &WindowArgs) -> anyhow::Result<Sources> {
    let (sources, unreadable) = layered(shared)?;
    unreadable.iter().for_each(|d| eprintln!("sabr: {}: {}", d.file, d.message));
    Ok(sources.with_pseudo(shared.locale.as_deref()))
}

/// Like [`sources`], with what is wrong with files that cannot be read.
fn layered(shared: &WindowArgs) -> anyhow::Result<(Sources, Vec<Diagnostic>)> {
    let (mut sources, mut found) = (Sources::embedded(), Vec::new());
    let own = Folders::find(shared.data.as_deref()).ok().map(|folders| folders.content()).filter(|own| own.is_dir());
    for dir in own.as_deref().into_iter().chain(shared.content.as_deref()) {
        let (read, unreadable) = Sources::read(dir)?;
        sources.overlay(read);
        found.extend(unreadable);
    }
    Ok((sources, found))
}

/// The attempts kept on this machine, with the profile asked for in use. Damage that was found is told.
fn store(shared: &WindowArgs) -> anyhow::Result<Store> {
    let folders = Folders::find(shared.data.as_deref())?;
    let mut store = Store::open(&folders.attempts())?;
    store.found().iter().for_each(|found| eprintln!("sabr: {found}"));
    if let Some(name) = &shared.profile {
        store.use_profile(name)?;
    }
    Ok(store)
}

/// Like [`store`], for those who only read: also where nothing can be written.
fn store_to_read(shared: &WindowArgs) -> anyhow::Result<Store> {
    let refused = match store(shared) {
        Err(error) if matches!(error.downcast_ref(), Some(StoreError::ReadOnly { .. })) => error,
        other => return other,
    };
    let mut store = Store::open_to_read(&Folders::find(shared.data.as_deref())?.attempts()).map_err(|_| refused)?;
    shared.profile.iter().try_for_each(|name| store.use_profile(name))?;
    Ok(store)
}

fn checked(sources: Sources) -> Library {
    let library = Library::new(sources);
    if !library.is_sound() {
        eprintln!(
            "sabr: the content has mistakes; `sabr check` with its folder lists them. Scenarios with mistakes are left out."
        );
    }
    library
}
