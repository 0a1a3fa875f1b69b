//! What a screen asks for. One place applies these: the owner of the practice.

use super::model::Settings;
use crate::dialogue::Move;

/// A wish of the person at the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show the library.
    OpenLibrary,
    /// Show a scenario's brief.
    OpenBrief(String),
    /// Start a scenario with a fresh seed.
    Start(String),
    /// Go on with an unfinished attempt, by its id.
    Resume(String),
    /// Leave an unfinished attempt as it is and stop offering it.
    SetAside(String),
    /// Make a move.
    Do(Move),
    /// Stop the practice before its end; it is kept and can be gone on with.
    Stop,
    /// Show the debrief of the practice that has ended or was stopped.
    OpenDebrief,
    /// Try another way from a turn of the practice, counted from 0.
    WhatIf(usize),
    /// Go on with the other way.
    GoOnWithWhatIf,
    /// Leave the other way and go back to the first one's debrief.
    LeaveWhatIf,
    /// Start the same scenario again with a fresh seed.
    Again,
    /// Change language, look, text size or motion.
    Set(Settings),
}
