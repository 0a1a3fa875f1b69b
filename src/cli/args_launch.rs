//! The command line of a launch by a learning management system.

use clap::Args as ClapArgs;
use std::path::PathBuf;

/// `sabr launch`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "The address is the one a learning management system opens, with endpoint, fetch, actor, registration and activityId in it. \
Which scenario is played says the course: launchParameters such as scenario=late-parcel&mode=assessment&policy=shop&intensity=off, or the same \
words in the address, or --of. A pass takes the course's mastery score in every observed dimension, or the policy's mark where the course names \
none."
)]
pub struct Launch {
    /// The address.
    pub url: String,
    /// The scenario, where neither the course nor the address names one.
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// Play in the terminal, not in the window.
    #[arg(long)]
    pub terminal: bool,
    /// Moves to play in the terminal, one JSON object a line; `-` reads stdin.
    #[arg(long, value_name = "FILE")]
    pub moves: Option<PathBuf>,
    /// Also tell the words that were typed.
    #[arg(long)]
    pub with_replies: bool,
    /// Take a system that is not encrypted, on another machine: everybody on the way can read along.
    #[arg(long)]
    pub unencrypted: bool,
    /// How long to go on trying when the record store cannot be reached or asks for time.
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub wait: u64,
}
