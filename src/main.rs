//! The program: reads the command line and hands over to the terminal or the window. Decides nothing else.

use clap::Parser;
use sabr::cli::{Args, Wish, WindowArgs};
use std::process::ExitCode;

fn main() -> ExitCode {
    match sabr::cli::run(Args::parse()) {
        Wish::Done(code) => code,
        Wish::Window(args) => window(args),
    }
}

#[cfg(not(feature = "gui"))]
fn window(args: WindowArgs) -> ExitCode {
    sabr::cli::instead_of_window(&args, None)
}
