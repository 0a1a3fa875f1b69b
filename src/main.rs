//! The program: reads the command line and hands over to the terminal or the window. Decides nothing else.

use clap::Parser;
use sabr::cli::{Args, WindowArgs, Wish};
use std::process::ExitCode;

fn main() -> ExitCode {
    match sabr::cli::run(Args::parse()) {
        Wish::Done(code) => code,
        Wish::Window(args) => window(args),
    }
}

/// Opens the window; where none can be had, plays in the terminal.
#[cfg(feature = "gui")]
fn window(args: WindowArgs) -> ExitCode {
    use sabr::app::{AppError, AppOptions, run};
    use sabr::ui::Action;
    let first = args.scenario.clone().map(Action::OpenBrief).into_iter().collect();
    let options = AppOptions {
        content: args.content.clone(),
        data: args.data.clone(),
        profile: args.profile.clone(),
        locale: args.locale.clone(),
        seed: args.seed,
        first,
        screenshot: args.screenshot.clone(),
        gallery: args.gallery.clone(),
    };
    let to_play = args.screenshot.is_none() && args.gallery.is_none();
    match run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(AppError::NoDisplay(_)) if to_play => sabr::cli::instead_of_window(&args, None),
        Err(error @ (AppError::NoGpu(_) | AppError::NoWindow(_))) if to_play => {
            sabr::cli::instead_of_window(&args, Some(&error.to_string()))
        }
        Err(error) => sabr::cli::failed(&error.into()),
    }
}

/// Built without the window: plays in the terminal.
#[cfg(not(feature = "gui"))]
fn window(args: WindowArgs) -> ExitCode {
    sabr::cli::instead_of_window(&args, None)
}
