//! The command line of reports.

use crate::report::COLUMNS;
use clap::{ArgGroup, Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

/// `sabr report`
#[derive(Debug, ClapArgs)]
#[command(
    group = ArgGroup::new("of").required(true).args(["attempt", "person", "week", "month"]),
    after_help = after_help()
)]
pub struct Report {
    /// One attempt, by its id or the beginning of it; see `sabr history`.
    pub attempt: Option<String>,
    /// All attempts of one person kept on this machine: those of --profile.
    #[arg(long)]
    pub person: bool,
    /// The attempts begun in one week.
    #[arg(long)]
    pub week: bool,
    /// The attempts begun in one month, of the calendar that the language counts by.
    #[arg(long)]
    pub month: bool,
    /// Leave out what was begun before this day, such as 2026-11-22.
    #[arg(long, value_name = "DAY", requires = "person", value_parser = day)]
    pub since: Option<String>,
    /// A day of the week or month meant; default: today.
    #[arg(long, value_name = "DAY", conflicts_with_all = ["attempt", "person"], value_parser = day)]
    pub day: Option<String>,
    /// A page to read and print, the same as a PDF, a table, or JSON; default: what the ending of --out says, else a page.
    #[arg(long, value_enum)]
    pub format: Option<ReportFormat>,
    /// The file to write; default: stdout.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Begin a CSV with a byte-order mark: some spreadsheets read it as UTF-8 only then.
    #[arg(long)]
    pub bom: bool,
}

/// `--format` of a report
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// A page that stands alone: no script, nothing fetched.
    Html,
    /// The same page as a PDF, tagged for assistive technology (PDF/UA-1); only in a program built with `--features pdf`.
    Pdf,
    /// A table, one row an observation.
    Csv,
    /// An object with a format number.
    Json,
}

pub(super) fn day(text: &str) -> Result<String, String> {
    text.parse::<jiff::civil::Date>().map(|day| day.to_string()).map_err(|_| "write a day as 2026-11-22".to_owned())
}

fn after_help() -> String {
    let mut help = "A page of one attempt is written in the language it was played in, or in that of --locale; the words of the conversation stay as \
they were. Practice and assessments are shown apart, and scores are averaged only over attempts that were scored by the same rules. An \
assessment is reported when it is finished. Figures of the model are labelled as simulated.\n\nColumns of the CSV, one row an \
observation; a cell that begins with = + - @ or a tab has an apostrophe before it, so that no spreadsheet takes it for a formula:\n"
        .to_owned();
    for (name, about) in COLUMNS {
        help.push_str(&format!("  {name:<11} {about}\n"));
    }
    help
}
