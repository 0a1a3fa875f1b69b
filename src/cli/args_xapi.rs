//! The command line of learning records.

use crate::xapi::vocabulary::{EXTENSIONS, VerbId, extension};
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `sabr xapi`
#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true, after_help = after_help())]
pub struct Xapi {
    /// What to do with them; without it they are written out.
    #[command(subcommand)]
    pub what: Option<XapiCommand>,
    /// One attempt, by its id or the beginning of it; see `sabr history`.
    #[arg(required_unless_present = "all")]
    pub attempt: Option<String>,
    /// All attempts of --profile that are finished, a file each.
    #[arg(long, conflicts_with = "attempt", requires = "out")]
    pub all: bool,
    /// With --all: leave out what was begun before this day, such as 2026-11-22.
    #[arg(long, value_name = "DAY", requires = "all", value_parser = super::args_report::day)]
    pub since: Option<String>,
    /// The file to write, or with --all the folder; default: stdout.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: Option<PathBuf>,
    /// How they are told.
    #[command(flatten)]
    pub telling: TellingArgs,
}

/// How attempts are told.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct TellingArgs {
    /// Also tell the words that were typed; without it only what they showed.
    #[arg(long)]
    pub with_replies: bool,
    /// The account to name instead of a pseudonym, such as a staff number: never an e-mail address.
    #[arg(long, value_name = "NAME", requires = "account_home")]
    pub account: Option<String>,
    /// The system that account belongs to, such as https://hr.my-company.example.
    #[arg(long, value_name = "URL", requires = "account")]
    pub account_home: Option<String>,
}

/// What to do with learning records.
#[derive(Debug, Subcommand)]
pub enum XapiCommand {
    /// Queue attempts for a record store and send what waits. Nothing is ever sent to a store that was not named.
    Send(Send),
    /// Show what waits, what was delivered and what was refused, by store.
    Status {
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
}

/// `sabr xapi send`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "The password is read from SABR_LRS_PASSWORD or from --password-file, never from the command line; it is neither kept nor told. \
What could not be sent waits in a file beside the attempts, in order, and is sent the next time. A statement that the store refuses is kept \
aside with the store's reason, and the rest goes on."
)]
pub struct Send {
    /// One attempt, by its id or the beginning of it; default: all of --profile that are finished and were not sent there before.
    pub attempt: Option<String>,
    /// The record store, such as https://lrs.my-company.example/xapi.
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// The name the store knows this program by; default: SABR_LRS_USER.
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// A file that holds the password and nothing else.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Leave out what was begun before this day, such as 2026-11-22.
    #[arg(long, value_name = "DAY", conflicts_with = "attempt", value_parser = super::args_report::day)]
    pub since: Option<String>,
    /// The version of xAPI to speak.
    #[arg(long, value_enum, default_value_t)]
    pub xapi_version: VersionArg,
    /// Also try again what the store refused before.
    #[arg(long)]
    pub retry: bool,
    /// Send also without encryption to another machine: everybody on the way can read along.
    #[arg(long)]
    pub unencrypted: bool,
    /// How long to go on trying when the store cannot be reached or asks for time.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub wait: u64,
    /// How they are told.
    #[command(flatten)]
    pub telling: TellingArgs,
}

/// `--xapi-version`
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum VersionArg {
    /// What every store knows.
    #[default]
    #[value(name = "1.0.3")]
    V1,
    /// IEEE 9274.1.1.
    #[value(name = "2.0.0", alias = "2.0")]
    V2,
}

fn after_help() -> String {
    let verbs: Vec<&str> = VerbId::ALL.iter().map(|verb| verb.name()).collect();
    let mut help = format!(
        "Each line is a statement, valid under xAPI 1.0.3 and 2.0. The same attempt always gives the same statements with the same ids, so \
a record store that gets them again has nothing twice. The learner is an account with an opaque name, and typed words stay on this machine \
unless --with-replies is said.\n\nVerbs (http://adlnet.gov/expapi/verbs/…): {}. A score is the lowest of the observed dimensions, since an \
attempt passes when every one of them reaches the mark; what was not observed is left out.\n\nExtensions ({}):\n",
        verbs.join(", "),
        extension("…")
    );
    for (name, about) in EXTENSIONS {
        help.push_str(&format!("  {name:<11} {about}\n"));
    }
    help
}
