//! The program: reads the command line and hands over. Exit codes are decided here and in `cli` alone.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = sabr::cli::Args::parse();
    match sabr::cli::run(args) {
        Some(code) => code,
        None => ExitCode::SUCCESS,
    }
}
