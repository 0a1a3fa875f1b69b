//! The command line of reports and of results of many people.

use crate::report::{COHORT_COLUMNS, COLUMNS};
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

/// `sabr cohort`
#[derive(Debug, ClapArgs)]
#[command(after_help = cohort_after_help())]
pub struct Cohort {
    /// Files of results (what `sabr export` writes, or `sabr report ATTEMPT --format json`), folders of them, zips of them.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// A table of people and groups, the names in its first column: selection rates by group are told. It is read for this once.
    #[arg(long, value_name = "CSV")]
    pub groups: Option<PathBuf>,
    /// The column of that table to group by; default: the second.
    #[arg(long, value_name = "COLUMN", requires = "groups")]
    pub by: Option<String>,
    /// One scenario only.
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Which attempt of a person counts, of those at the same scenario under the same conditions.
    #[arg(long, value_enum, default_value_t)]
    pub attempt: WhichArg,
    /// A row for each person, too.
    #[arg(long, conflicts_with = "groups")]
    pub people: bool,
    /// Numbers in place of the people's names.
    #[arg(long, requires = "people")]
    pub pseudonyms: bool,
    /// Tables to read, a page to print, a tidy table, or JSON; default: what the ending of --out says, else tables.
    #[arg(long, value_enum)]
    pub format: Option<CohortFormat>,
    /// The file to write; default: stdout.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Begin a CSV with a byte-order mark: some spreadsheets read it as UTF-8 only then.
    #[arg(long)]
    pub bom: bool,
}

/// `--attempt` of a cohort
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum WhichArg {
    /// The first: nobody has practised it before.
    #[default]
    First,
    /// The last.
    Last,
    /// The one with the best scores.
    Best,
}

/// `--format` of a cohort
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CohortFormat {
    /// Tables for the terminal.
    Table,
    /// A page that stands alone: no script, nothing fetched.
    Html,
    /// A table, one row a figure.
    Csv,
    /// An object with a format number.
    Json,
}

fn cohort_after_help() -> String {
    let mut help = "Nothing is taken into the attempts kept on this machine: files are read anew each time, every attempt is checked against its hash chain \
where it has one and played again from the texts it ran on. Only attempts at the same scenario, in the same language, under the same policy, mode and \
scoring rules are put together, and each person counts once. Figures of fewer than five people are hidden, with whatever they could be worked out from. \
Files that are damaged, foreign or locked are named on stderr with the reason, and the exit code is 1; the rest is counted.\n\nColumns of the CSV, one row \
a figure:\n"
        .to_owned();
    for (name, about) in COHORT_COLUMNS {
        help.push_str(&format!("  {name:<11} {about}\n"));
    }
    help
}
