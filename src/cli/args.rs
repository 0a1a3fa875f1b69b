//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand};
use std::path::PathBuf;

/// Practise customer support on scripted customers, and see what your words did.
///
/// Without a command the window opens; without a display Sabr says so and plays in the terminal.
#[derive(Debug, Parser)]
#[command(name = "sabr", version, about, long_about, arg_required_else_help = false)]
pub struct Args {
    /// What to do; without one the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// A folder with scenarios, locales and assets that add to or replace what ships.
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the scenarios with channel, languages, difficulty and minutes.
    List(List),
    /// Play a scenario in the terminal.
    Play(Play),
    /// Check scenarios, texts, lexicons, policies and temperaments; every mistake is shown.
    Check(Check),
    /// Score replies read as JSON lines {"id","text"} from stdin; answers as JSON lines.
    Score(Score),
}

/// `sabr list`
#[derive(Debug, ClapArgs)]
pub struct List {
    /// Titles and summaries in this language; default: the system's.
    #[arg(long, value_name = "LANGUAGE")]
    pub locale: Option<String>,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr play`
#[derive(Debug, ClapArgs)]
pub struct Play {
    /// The scenario, see `sabr list`; without one a list is offered.
    pub scenario: Option<String>,
    /// The language to play in; default: the system's.
    #[arg(long, value_name = "LANGUAGE")]
    pub locale: Option<String>,
    /// The seed: the same seed and the same moves give the same attempt; default: a fresh one.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// A policy file to play under instead of the scenario's own.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Moves to play, one JSON object a line; `-` reads stdin.
    #[arg(long, value_name = "FILE")]
    pub moves: Option<PathBuf>,
    /// Print events and evidence as JSON lines, the scorecard last.
    #[arg(long)]
    pub json: bool,
}

/// `sabr check`
#[derive(Debug, ClapArgs)]
pub struct Check {
    /// Content folders or single files in them; default: what ships, with --content on top.
    pub paths: Vec<PathBuf>,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr score`
#[derive(Debug, ClapArgs)]
pub struct Score {
    /// The language of the replies.
    #[arg(long, value_name = "LANGUAGE")]
    pub locale: String,
    /// Also find the points of this scenario.
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Judge each reply as if given in this turn.
    #[arg(long, value_name = "TURN", requires = "scenario")]
    pub turn: Option<String>,
    /// Print a readable breakdown instead of JSON.
    #[arg(long)]
    pub explain: bool,
}
