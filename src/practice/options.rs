//! The terms of an attempt: practice or assessment, and how rude a customer may get. Kept with the attempt.

use serde::{Deserialize, Serialize};

/// Whether help is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Hints on request, a nudge after a misstep, pauses, and a turn can be taken back.
    #[default]
    Practice,
    /// The same for all: no help, no way back, no pause, replies offered in one order.
    Assessment,
}

impl Mode {
    /// Both.
    pub const ALL: [Mode; 2] = [Mode::Practice, Mode::Assessment];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Assessment => "assessment",
        }
    }
}

/// How strongly a customer may swear; a line that is left out is told in brackets. Moods and scores never depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Intensity {
    /// No abusive words at all.
    Off,
    /// Rude, and printable.
    #[default]
    Mild,
    /// As it would be said.
    Real,
}

impl Intensity {
    /// All, in rising order.
    pub const ALL: [Intensity; 3] = [Intensity::Off, Intensity::Mild, Intensity::Real];

    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Intensity::Off => "off",
            Intensity::Mild => "mild",
            Intensity::Real => "real",
        }
    }
}

/// The terms of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Whether help is given.
    pub mode: Mode,
    /// How rude a customer may get.
    pub intensity: Intensity,
}

/// Help that was taken; costs nothing, and is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Help {
    /// Hints asked for.
    pub hints: u32,
    /// Turns taken back.
    pub taken_back: u32,
}
