//! The command line of the author's tools.

use super::args::ModeArg;
use crate::scenario::Channel;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `sabr explain`
#[derive(Debug, ClapArgs)]
pub struct Explain {
    /// The code of a diagnostic, such as S012; without one all are listed.
    pub code: Option<String>,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr graph`
#[derive(Debug, ClapArgs)]
pub struct Graph {
    /// The scenario, see `sabr list`. With --locale its texts are shown beside the ids.
    pub id: String,
    /// What draws it.
    #[arg(long, value_enum, default_value_t)]
    pub format: GraphFormat,
}

/// `--format` of a graph
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum GraphFormat {
    /// Mermaid, as many wikis and forges draw it.
    #[default]
    Mermaid,
    /// DOT, for Graphviz.
    Dot,
}

/// `sabr guide`
#[derive(Debug, ClapArgs)]
pub struct Guide {
    /// The chapter, by its number or name; without one all are listed.
    pub chapter: Option<String>,
    /// Print the Markdown it is written in.
    #[arg(long, requires = "chapter")]
    pub raw: bool,
}

/// `sabr diff`
#[derive(Debug, ClapArgs)]
pub struct Diff {
    /// The old version: a content folder, an attempt (which keeps the texts it was played on), or `current`.
    pub old: String,
    /// The new version, named in the same ways.
    pub new: String,
    /// Only this scenario.
    #[arg(long = "scenario", value_name = "ID")]
    pub of: Option<String>,
    /// One JSON object a scenario.
    #[arg(long)]
    pub json: bool,
}

/// `sabr simulate`
#[derive(Debug, ClapArgs)]
pub struct Simulate {
    /// The scenario, see `sabr list`.
    pub id: String,
    /// Runs of each player.
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub runs: u32,
    /// Who plays: random (anything possible, more or less well), greedy (the best in every turn), careless (short, checks nothing),
    /// adversarial (insults, promises, gives data away), silent (lets time pass, leaves).
    #[arg(long, value_name = "PLAYERS", value_delimiter = ',', value_parser = ["random", "greedy", "careless", "adversarial", "silent"])]
    pub players: Vec<String>,
    /// A policy to play under instead of the scenario's own: its id, or a file.
    #[arg(long, value_name = "POLICY")]
    pub policy: Option<PathBuf>,
    /// Practice, or an assessment: the same for these players, who take no help.
    #[arg(long, value_enum, default_value_t)]
    pub mode: ModeArg,
    /// Threads to run on, which never change the result; default: all cores.
    #[arg(long, value_name = "N", hide = true)]
    pub threads: Option<usize>,
    /// One JSON object.
    #[arg(long)]
    pub json: bool,
}
/// `sabr new`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Nothing is ever overwritten. The story is about an order that was paid twice; write over it piece by piece."
)]
pub struct New {
    /// The scenario's name, such as late-parcel.
    pub id: String,
    /// Languages to write its texts in.
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',', default_value = "en,fa,ar,th")]
    pub locales: Vec<String>,
    /// Where it takes place.
    #[arg(long, default_value = "chat", value_parser = channels())]
    pub channel: Channel,
    /// Field of business: the folder it lies in, and with it the policy it begins with.
    #[arg(long, default_value = "shop")]
    pub domain: String,
    /// The content folder to write into; default: that of --content, else the current one.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// `--channel`
fn channels() -> impl TypedValueParser<Value = Channel> {
    let of = |id: String| Channel::ALL.into_iter().find(|channel| channel.id() == id).ok_or("no such channel");
    PossibleValuesParser::new(Channel::ALL.map(Channel::id)).try_map(of)
}

/// `sabr translate`
#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Write the texts of a scenario, or of the program, with their translation and what a translator has to know.
    Export(ExportTexts),
    /// Take a translated file back in: only texts that were edited change, and nothing is written before every row was looked at.
    Import(ImportTexts),
    /// Show how far each language is.
    Status(TranslateStatus),
}

/// `sabr translate export`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Only the column `target` (in XLIFF: <target>) is to be edited. Keep what stands between { and } as it is. A cell that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula; it is left out when the file is taken in."
)]
pub struct ExportTexts {
    /// The scenario, or `app` for the program's own texts.
    pub id: String,
    /// The language to translate into; one that is new is begun.
    #[arg(long, value_name = "LANGUAGE")]
    pub to: String,
    /// The language to translate from.
    #[arg(long, value_name = "LANGUAGE", default_value = crate::locale::SOURCE_LANGUAGE)]
    pub from: String,
    /// The kind of file; default: what the ending of --out says, else CSV.
    #[arg(long, value_enum)]
    pub format: Option<FileFormat>,
    /// The file to write; default: stdout.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Begin a CSV with a byte-order mark: some spreadsheets read it as UTF-8 only then.
    #[arg(long)]
    pub bom: bool,
    /// A file exported before: texts whose source was changed since are marked.
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
}

/// `--format`
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FileFormat {
    /// A table for spreadsheets.
    Csv,
    /// XLIFF 1.2, for translators' tools.
    Xliff,
}

/// `sabr translate import`
#[derive(Debug, ClapArgs)]
pub struct ImportTexts {
    /// The translated file.
    pub file: PathBuf,
    /// The content folder to write into; default: that of --content, else the current one.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Show what would change, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Take in rows with warnings too: a variable left out, a source changed since, a text too long for its channel.
    #[arg(long)]
    pub accept: bool,
}

/// `sabr translate status`
#[derive(Debug, ClapArgs)]
pub struct TranslateStatus {
    /// One scenario, or `app`, with every text to do; default: all, counted.
    pub id: Option<String>,
    /// The language translated from.
    #[arg(long, value_name = "LANGUAGE", default_value = crate::locale::SOURCE_LANGUAGE)]
    pub from: String,
    /// A file exported before: texts whose source was changed since are told.
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr import`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Twee 3 (.twee, .tw): each passage becomes what the customer says, its links [[words->target]], [[words|target]] or [[target]] become replies; a passage without links is an ending.\nA table (.csv) has the columns turn (empty: as above), customer, reply, next (empty: the turn below; a name that is no turn: an ending) and, if wanted, marks, such as: courtesy ownership.\nWhat cannot be carried over (macros, variables, conditions, images) is listed with its line. --locale says what the conversation is written in; default: en."
)]
pub struct Import {
    /// The file.
    pub file: PathBuf,
    /// The new scenario's name, such as late-parcel.
    #[arg(long = "as", value_name = "ID")]
    pub id: String,
    /// Where it takes place.
    #[arg(long, default_value = "chat", value_parser = channels())]
    pub channel: Channel,
    /// Field of business: the folder it lies in.
    #[arg(long, default_value = "shop")]
    pub domain: String,
    /// The content folder to write into; default: that of --content, else the current one.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// `sabr schema`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "RON reads as JSON so: (a: 1) is an object, Name a string, Name(x) an object with the one property Name. `sabr check` is what decides; the schema is for completing and explaining fields."
)]
pub struct Schema {
    /// A folder to write one file each into; default: all of them to stdout as one JSON object.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
