//! The program: reads the command line and hands over to the terminal or the window. Decides nothing else.

use clap::Parser;
use sabr::cli::{Args, LaunchWish, WindowArgs, Wish};
use std::process::ExitCode;

fn main() -> ExitCode {
    match sabr::cli::run(Args::parse()) {
        Wish::Done(code) => code,
        Wish::Window(args) => window(args),
        Wish::Launch(wish) => launch(&wish),
    }
}

/// Opens the window; where none can be had, plays in the terminal.
#[cfg(feature = "gui")]
fn window(args: WindowArgs) -> ExitCode {
    use sabr::app::{AppError, run};
    let options = options(&args);
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

/// Opens the window for a launch; where none can be had, plays in the terminal: its token is not used up yet.
#[cfg(feature = "gui")]
fn launch(wish: &LaunchWish) -> ExitCode {
    use sabr::app::{AppError, AppOptions, run};
    match run(AppOptions { launch: Some(wish.asked.clone()), ..options(&wish.window) }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(AppError::NoDisplay(_) | AppError::NoGpu(_) | AppError::NoWindow(_)) => wish.in_terminal(),
        Err(error) => sabr::cli::failed(&error.into()),
    }
}

#[cfg(feature = "gui")]
fn options(args: &WindowArgs) -> sabr::app::AppOptions {
    sabr::app::AppOptions {
        content: args.content.clone(),
        data: args.data.clone(),
        profile: args.profile.clone(),
        locale: args.locale.clone(),
        seed: args.seed,
        first: args.scenario.clone().map(sabr::ui::Action::OpenBrief).into_iter().collect(),
        launch: None,
        screenshot: args.screenshot.clone(),
        gallery: args.gallery.clone(),
    }
}

/// Built without the window: plays in the terminal.
#[cfg(not(feature = "gui"))]
fn launch(wish: &LaunchWish) -> ExitCode {
    wish.in_terminal()
}

/// Built without the window: plays in the terminal.
#[cfg(not(feature = "gui"))]
fn window(args: WindowArgs) -> ExitCode {
    sabr::cli::instead_of_window(&args, None)
}
