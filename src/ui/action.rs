//! What a screen asks for. One place applies these: the owner of the practice.

use super::model::Settings;
use crate::cohort::Which;
use crate::dialogue::Move;
use crate::practice::Options;
use crate::progress::Wanted;
use crate::scenario::{Mood, TurnId};
use std::path::PathBuf;

/// An attempt to begin with a fresh seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The scenario's id.
    pub scenario: String,
    /// The policy's id; without one the scenario's own holds.
    pub policy: Option<String>,
    /// Practice or assessment, and how rude a customer may get.
    pub options: Options,
}

impl<S: Into<String>> From<S> for Start {
    /// Practice under the scenario's own policy.
    fn from(scenario: S) -> Start {
        Start { scenario: scenario.into(), policy: None, options: Options::default() }
    }
}

/// The mood that somebody chose to begin in.
pub type MoodValues = Mood;

/// How results of many people are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CountAs {
    /// Which attempt of a person counts.
    pub which: Which,
    /// Numbers in place of names.
    pub pseudonyms: bool,
}

/// A wish of the person at the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show the library.
    OpenLibrary,
    /// Show a scenario's brief.
    OpenBrief(String),
    /// Show a scenario from the inside, as its author sees it.
    OpenAuthor(String),
    /// Let so many made-up runs of a scenario count what they meet; the screen goes on meanwhile.
    TryRuns {
        /// The scenario's id.
        scenario: String,
        /// Runs in all.
        runs: u32,
    },
    /// Write one more pattern into a text file of the author's own content.
    AddPattern {
        /// The file, by its path in the content folder.
        file: String,
        /// The message it belongs to, such as `point-refund`.
        message: String,
        /// The attribute it becomes, such as `p4`.
        attribute: String,
        /// The pattern.
        text: String,
    },
    /// Start a scenario with a fresh seed.
    Start(Start),
    /// Try a scenario from a turn on, as its author does; never kept as an attempt.
    PlayFrom {
        /// The scenario's id.
        scenario: String,
        /// The turn to begin at.
        turn: TurnId,
        /// The mood to begin in; without one the scenario's own.
        moods: Option<MoodValues>,
        /// The seed; a fresh one without.
        seed: Option<u64>,
    },
    /// Leave such a trial for the screen it was asked for on.
    LeaveTrial,
    /// Go on with an unfinished attempt, by its id.
    Resume(String),
    /// Leave an unfinished attempt as it is and stop offering it.
    SetAside(String),
    /// Make a move.
    Do(Move),
    /// Stop the practice before its end; it is kept and can be gone on with.
    Stop,
    /// Go on with the practice that was stopped.
    GoOn,
    /// Let the clock stand still, or run again; an assessment knows no pause.
    Pause(bool),
    /// Show the debrief of the practice that has ended or was stopped.
    OpenDebrief,
    /// Try another way from a turn of the practice, counted from 0.
    WhatIf(usize),
    /// Go on with the other way.
    GoOnWithWhatIf,
    /// Leave the other way and go back to the first one's debrief.
    LeaveWhatIf,
    /// Start the same scenario again, on the same terms and with a fresh seed.
    Again,
    /// Show the trainer's view.
    OpenTrainer,
    /// Read results of many people: files, folders, zips. What was read before is let go.
    ReadResults(Vec<PathBuf>),
    /// Stop reading them; what was read until then is counted.
    StopReading,
    /// Let go of all results.
    ForgetResults,
    /// Count them otherwise.
    CountResults(CountAs),
    /// Group people by a column of the employer's table.
    JoinGroups {
        /// The table.
        table: PathBuf,
        /// The column; the second without.
        column: Option<String>,
    },
    /// Let go of the groups.
    LeaveGroups,
    /// Show how the person gets on.
    OpenProgress,
    /// Show another part of it.
    ShowProgress(Wanted),
    /// Practise as somebody else from here on, by the profile's id; a conversation under way stays theirs who began it.
    UsePerson(String),
    /// Add a person and practise as them.
    AddPerson(String),
    /// Give a person another name.
    RenamePerson {
        /// The profile's id.
        id: String,
        /// The name.
        name: String,
    },
    /// Try now to save what could not be saved.
    SaveAgain,
    /// Try again to send an attempt's result to its course.
    SendAgain,
    /// Change language, look, text size or motion.
    Set(Settings),
}
