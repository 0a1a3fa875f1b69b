//! The command line.

use super::args_authoring::{Diff, Explain, Graph, Guide, Import, New, Schema, Simulate, Translate};
use super::args_launch::Launch;
use super::args_report::{Cohort, Report};
use super::args_xapi::Xapi;
use crate::practice::{Intensity, Mode, Options};
use crate::scenario::Axis;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Practise customer support on scripted customers, and see what your words did.
///
/// Without a command the window opens; without a display Sabr says so and plays in the terminal.
#[derive(Debug, Parser)]
#[command(name = "sabr", version, about, long_about)]
pub struct Args {
    /// What to do; without one the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What window and commands share.
    #[command(flatten)]
    pub window: WindowArgs,
}

/// What holds for the window and, where it makes sense, for every command.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct WindowArgs {
    /// A folder with scenarios, locales and assets that add to or replace what ships.
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// The folder attempts and settings are kept in; default: the system's place for them, or SABR_DATA.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Whose attempts: new ones belong to this profile, and its own are shown; default: the profile `default`. See `sabr profile`.
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// The language; default: the one chosen last, or the system's.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub locale: Option<String>,
    /// The seed: the same seed and the same moves give the same attempt; default: a fresh one.
    #[arg(long, global = true, value_name = "N")]
    pub seed: Option<u64>,
    /// Open this scenario's brief at once.
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Save a picture of the window and leave.
    #[arg(long, value_name = "FILE", hide = true)]
    pub screenshot: Option<PathBuf>,
    /// Draw every screen in every language, look and two sizes into this folder, and leave.
    #[arg(long, value_name = "DIR", hide = true, conflicts_with = "screenshot")]
    pub gallery: Option<PathBuf>,
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
    /// Show results of many people side by side: how scores spread, where people slip, item statistics, selection rates.
    Cohort(Cohort),
    /// Tell what changed between two versions of scenarios, and whether scores earned on them can be compared.
    Diff(Diff),
    /// Say what a diagnostic of `sabr check` means, with a mistake and the same mended.
    Explain(Explain),
    /// Print a scenario as a graph: turns, endings, and what leads where.
    Graph(Graph),
    /// The author’s guide: how to write scenarios, step by step, for people who do not program.
    Guide(Guide),
    /// Show the attempts kept on this machine, the newest first.
    History(History),
    /// Show how somebody gets on: where their skills stand, on which days they practised, whom to meet next and why.
    Progress(Progress),
    /// Take a conversation from Twee or a spreadsheet in as a draft scenario.
    Import(Import),
    /// Write a small scenario to begin with: structure, texts, and comments that explain both.
    New(New),
    /// Write a report of one attempt, one person, a week or a month: a page to print, a table, or JSON.
    Report(Report),
    /// Play a kept attempt again, from the very texts it was played on, and show the same scorecard.
    Replay(Replay),
    /// The people who practise on this machine: each has attempts and settings of their own.
    Profile(Profile),
    /// Look through the whole file of attempts: every byte, every attempt.
    Verify(Verify),
    /// Copy all attempts into one file and check the copy; also while others play.
    Backup(Backup),
    /// Go back to a backup, which is checked first; what is there now is kept aside.
    Restore(Restore),
    /// Write out everything that is kept of one person, as JSON lines.
    Export(Export),
    /// Remove everything that is kept of one person, for good.
    Erase(Erase),
    /// Describe the RON files for editors: scenarios, policies, temperaments and lexicons, as JSON Schema.
    Schema(Schema),
    /// Give texts to translators as a table or XLIFF, take them back in, and see how far each language is.
    #[command(subcommand)]
    Translate(Translate),
    /// Score replies read as JSON lines {"id","text"} from stdin; answers as JSON lines.
    Score(Score),
    /// Play a scenario thousands of times without a person: what is met, how runs end, how scores spread.
    Simulate(Simulate),
    /// Write attempts as learning records (xAPI statements), one JSON object a line; nothing is sent.
    Xapi(Xapi),
    /// Play one attempt for a learning management system that launches it (cmi5).
    Launch(Launch),
}

/// `sabr list`
#[derive(Debug, ClapArgs)]
pub struct List {
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr play`
#[derive(Debug, Default, ClapArgs)]
pub struct Play {
    /// The scenario, see `sabr list`; without one a list is offered.
    pub id: Option<String>,
    /// A policy to play under instead of the scenario's own: its id, or a file.
    #[arg(long, value_name = "POLICY")]
    pub policy: Option<PathBuf>,
    /// Practice gives hints and takes turns back; an assessment gives no help and no way back.
    #[arg(long, value_enum, default_value_t)]
    pub mode: ModeArg,
    /// How rude a customer may get; moods and scores never depend on it.
    #[arg(long, value_enum, default_value_t)]
    pub intensity: IntensityArg,
    /// Try the scenario from this turn on, as its author does: a trial, which is not kept.
    #[arg(long, value_name = "TURN", requires = "id", conflicts_with = "mode")]
    pub from: Option<String>,
    /// The mood such a trial begins in, such as patience=40,anger=80, each 0–100; the others are the scenario's.
    #[arg(long, value_name = "MOOD=N", value_delimiter = ',', value_parser = mood_value, requires = "from")]
    pub moods: Vec<(Axis, i32)>,
    /// Moves to play, one JSON object a line; `-` reads stdin.
    #[arg(long, value_name = "FILE")]
    pub moves: Option<PathBuf>,
    /// Go on with an attempt that was stopped, by its id or the beginning of it; see `sabr history`.
    #[arg(long, value_name = "ATTEMPT", conflicts_with_all = ["id", "policy", "mode", "intensity", "from"])]
    pub resume: Option<String>,
    /// Print events and evidence as JSON lines, the scorecard last; wants --moves.
    #[arg(long, requires = "moves")]
    pub json: bool,
}

impl Play {
    /// The terms asked for.
    pub fn options(&self) -> Options {
        Options { mode: self.mode.mode(), intensity: self.intensity.intensity() }
    }
}

/// One value of `--moods`.
fn mood_value(text: &str) -> Result<(Axis, i32), String> {
    let names = || Axis::ALL.map(Axis::id).join(", ");
    let (name, value) = text.split_once('=').ok_or_else(|| format!("write it as {}=40", Axis::Patience.id()))?;
    let axis = Axis::ALL.into_iter().find(|axis| axis.id() == name.trim());
    let axis = axis.ok_or_else(|| format!("there is no mood `{}`; there are {}", name.trim(), names()))?;
    let value = super::text::number(value).and_then(|n| i32::try_from(n).ok()).filter(|n| (0..=100).contains(n));
    Ok((axis, value.ok_or("a mood is a whole number from 0 to 100")?))
}

/// `--mode`
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum ModeArg {
    /// Hints on request, and turns can be taken back.
    #[default]
    Practice,
    /// No help, no way back, the same for all.
    Assessment,
}

impl ModeArg {
    /// The mode asked for.
    pub fn mode(self) -> Mode {
        match self {
            ModeArg::Practice => Mode::Practice,
            ModeArg::Assessment => Mode::Assessment,
        }
    }
}

/// `--intensity`
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum IntensityArg {
    /// No abusive words.
    Off,
    /// Rude, and printable.
    #[default]
    Mild,
    /// As it would be said.
    Real,
}

impl IntensityArg {
    /// The intensity asked for.
    pub fn intensity(self) -> Intensity {
        match self {
            IntensityArg::Off => Intensity::Off,
            IntensityArg::Mild => Intensity::Mild,
            IntensityArg::Real => Intensity::Real,
        }
    }
}

/// `sabr check`
#[derive(Debug, ClapArgs)]
pub struct Check {
    /// Content folders or single files in them; default: what ships, with --content on top.
    pub paths: Vec<PathBuf>,
    /// Show instead what was typed in the attempts kept on this machine and made no point the turn wanted, the most frequent first, each with the wording it came nearest to. Nothing leaves the machine.
    #[arg(long, conflicts_with = "paths")]
    pub unmatched: bool,
    /// With --unmatched: what anybody on this machine typed.
    #[arg(long, requires = "unmatched", conflicts_with = "profile")]
    pub all_profiles: bool,
    /// Tell what may be worth a look, too, such as wordings of points that nothing uses.
    #[arg(long, conflicts_with = "quick")]
    pub thorough: bool,
    /// Check only what keeps content from being played: read no replies and play no conversation.
    #[arg(long)]
    pub quick: bool,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr score`
#[derive(Debug, ClapArgs)]
pub struct Score {
    /// Also find the points of this scenario, and its customer's name: without one no name is known.
    #[arg(long = "scenario", value_name = "ID")]
    pub of: Option<String>,
    /// Judge each reply as if given in this turn.
    #[arg(long, value_name = "TURN", requires = "of")]
    pub turn: Option<String>,
    /// A policy to judge by instead of the scenario's own: its id, or a file.
    #[arg(long, value_name = "POLICY", requires = "of")]
    pub policy: Option<PathBuf>,
    /// Print a readable breakdown instead of JSON.
    #[arg(long)]
    pub explain: bool,
    /// Read this one reply instead of stdin, and tell for people what was found in it.
    #[arg(long, value_name = "REPLY", conflicts_with = "explain")]
    pub text: Option<String>,
}

/// `sabr profile`
#[derive(Debug, ClapArgs)]
pub struct Profile {
    /// What to do; without it they are listed.
    #[command(subcommand)]
    pub what: Option<ProfileCommand>,
}

/// What to do with profiles.
#[derive(Debug, Subcommand)]
pub enum ProfileCommand {
    /// Show them, each with its attempts.
    List {
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Add a person.
    New {
        /// The name, in any script.
        name: String,
    },
    /// Give a person another name; the attempts stay theirs.
    Rename {
        /// The name until now.
        name: String,
        /// The other name.
        other: String,
    },
    /// Remove a person without attempts; `sabr erase` removes one with all attempts.
    Remove {
        /// The name.
        name: String,
    },
}

/// `sabr verify`
#[derive(Debug, ClapArgs)]
pub struct Verify {
    /// Another file than the attempts kept on this machine, such as a backup.
    pub file: Option<PathBuf>,
    /// Put everything that is whole into a new file in place of a damaged one, which is kept aside.
    #[arg(long, conflicts_with = "file")]
    pub rescue: bool,
    /// One JSON object.
    #[arg(long)]
    pub json: bool,
}

/// `sabr backup`
#[derive(Debug, ClapArgs)]
pub struct Backup {
    /// The file to write.
    pub file: PathBuf,
    /// Replace the file if it is there.
    #[arg(long)]
    pub force: bool,
}

/// `sabr restore`
#[derive(Debug, ClapArgs)]
pub struct Restore {
    /// A file that `sabr backup` wrote.
    pub file: PathBuf,
}

/// `sabr export`
#[derive(Debug, ClapArgs)]
pub struct Export {
    /// The file to write, or a folder to write it into.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: PathBuf,
    /// Replace the file if it is there.
    #[arg(long)]
    pub force: bool,
}

/// `sabr erase`
#[derive(Debug, ClapArgs)]
pub struct Erase {
    /// Really do it: there is no way back.
    #[arg(long)]
    pub yes: bool,
}

/// `sabr history`
#[derive(Debug, ClapArgs)]
pub struct History {
    /// Those of everybody on this machine.
    #[arg(long, conflicts_with = "profile")]
    pub all_profiles: bool,
    /// Only the newest so many.
    #[arg(long, value_name = "N")]
    pub last: Option<u32>,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `sabr progress`
#[derive(Debug, ClapArgs)]
pub struct Progress {
    /// Practice or assessment: they are never put together; default: practice, if there is any.
    #[arg(long, value_enum)]
    pub mode: Option<ModeArg>,
    /// One JSON object.
    #[arg(long)]
    pub json: bool,
}

/// `sabr replay`
#[derive(Debug, ClapArgs)]
pub struct Replay {
    /// The attempt's id or the beginning of it; see `sabr history`.
    pub attempt: String,
    /// Go another way from this turn on: its id, or its number counted from 1. Nothing of the attempt is changed.
    #[arg(long, value_name = "TURN", requires = "moves")]
    pub from: Option<String>,
    /// The other way: one move a line as JSON; `-` reads them from stdin.
    #[arg(long, value_name = "FILE", requires = "from")]
    pub moves: Option<PathBuf>,
    /// Print events and evidence as JSON lines, the scorecard last; of another way, the comparison.
    #[arg(long)]
    pub json: bool,
}
