//! What the screens see. Borrowed from its owners for one frame.

use super::action::CountAs;
use crate::authoring::{Coverage, TypedAt, Unmatched};
use crate::cohort::{Study, Trouble};
use crate::content::Library;
use crate::locale::{Catalogue, Pseudo, SOURCE_LANGUAGE};
use crate::practice::{Intensity, Mode, Options, Practice};
use crate::progress::Progress;
use crate::scenario::{Diagnostic, TurnId};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;

/// Which screen is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// All scenarios.
    Library,
    /// One scenario before it begins, by its id.
    Brief(String),
    /// The conversation of the running practice.
    Conversation,
    /// The scorecard of the practice, with its evidence.
    Debrief,
    /// The first way and another from a turn on, side by side.
    Compare,
    /// A scenario from the inside, by its id.
    Author(String),
    /// Results of many people.
    Trainer,
    /// How the person gets on.
    Progress,
}

/// The look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
    /// High contrast on black.
    ContrastDark,
    /// High contrast on white.
    ContrastLight,
}

impl ThemeChoice {
    /// All, in the order they are offered.
    pub const ALL: [ThemeChoice; 4] =
        [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastDark, ThemeChoice::ContrastLight];

    /// Whether text keeps 7:1 and everything that can be pressed has a strong border.
    pub fn is_high_contrast(self) -> bool {
        matches!(self, ThemeChoice::ContrastDark | ThemeChoice::ContrastLight)
    }
}

/// What a person chose, kept between starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language tag.
    pub language: String,
    /// The look.
    pub theme: ThemeChoice,
    /// Text size in percent, 80–200.
    pub text_percent: u32,
    /// Nothing glides, blinks or appears by degrees.
    pub reduced_motion: bool,
    /// Practice or assessment, for the next attempt.
    pub mode: Mode,
    /// How rude a customer may get, in the next attempt.
    pub intensity: Intensity,
    /// Whether the author's view is offered.
    pub authoring: bool,
    /// Whether the trainer's view is offered.
    pub training: bool,
}

impl Settings {
    /// The terms of the next attempt.
    pub fn options(&self) -> Options {
        Options { mode: self.mode, intensity: self.intensity }
    }

    /// What is kept of these where `kept` was before: a language made from English is for this start alone. An empty language stands for
    /// the system's.
    pub fn to_keep(&self, kept: Option<Settings>) -> Settings {
        match Pseudo::of(&self.language) {
            Some(_) => Settings { language: kept.map(|kept| kept.language).unwrap_or_default(), ..self.clone() },
            None => self.clone(),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: SOURCE_LANGUAGE.into(),
            theme: ThemeChoice::Light,
            text_percent: 100,
            reduced_motion: false,
            mode: Mode::default(),
            intensity: Intensity::default(),
            authoring: false,
            training: false,
        }
    }
}

/// A language to switch to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageChoice {
    /// Its tag.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}

/// An attempt that can be gone on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfinishedView {
    /// The attempt's id.
    pub id: String,
    /// The scenario's id.
    pub scenario: String,
    /// The language it was played in.
    pub locale: String,
    /// Moves made so far.
    pub moves: u32,
    /// When it began: local date and time as ISO 8601, which the text formats.
    pub started: String,
}

/// Another way being tried: the practice shown is that way, and nothing of it is kept.
#[derive(Clone, Copy)]
pub struct WhatIfView<'m> {
    /// The attempt it parts from.
    pub first: &'m Practice,
    /// The turn it parts at, counted from 0.
    pub from: usize,
}

/// What the author's view shows besides the content; without one it is not offered.
#[derive(Clone, Copy)]
pub struct AuthorView<'m> {
    /// The folder of the author's own content, where patterns can be written; none when only what ships is there.
    pub folder: Option<&'m Path>,
    /// Real replies that no wording knew, by turn, the most frequent first.
    pub unmatched: &'m [(TypedAt, Vec<Unmatched>)],
    /// What made-up runs of the scenario shown met, once they were made.
    pub coverage: Option<&'m Coverage>,
    /// Whether they are being made.
    pub trying: bool,
}

/// What the trainer's view shows; without one it is not offered.
#[derive(Clone, Copy)]
pub struct TrainerView<'m> {
    /// What the results come to, once they were counted.
    pub study: Option<&'m Arc<Study>>,
    /// What was read.
    pub read: Option<ReadView<'m>>,
    /// Files read so far, and all of them, while they are being read.
    pub reading: Option<(usize, usize)>,
    /// Whether they are being counted.
    pub counting: bool,
    /// How they are counted.
    pub counts: CountAs,
    /// Why the table of groups was not taken.
    pub trouble: Option<&'m str>,
    /// The column that people are grouped by.
    pub column: Option<&'m str>,
}

/// What was read of many people's results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReadView<'m> {
    /// Files that held results.
    pub files: usize,
    /// Attempts found more than once.
    pub repeated: usize,
    /// Attempts that have not ended.
    pub unfinished: usize,
    /// What was left out, and what is odd about what was taken.
    pub troubles: &'m [Trouble],
}

/// One person who practises on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    /// The profile's id.
    pub id: String,
    /// The name; empty for the one who is there from the start and was given none.
    pub name: String,
}

/// Who practises.
#[derive(Clone, Copy)]
pub struct PeopleView<'m> {
    /// Everybody, in the order they were added.
    pub all: &'m [PersonView],
    /// The id of who practises now.
    pub now: &'m str,
    /// Whether people can be chosen and added: not while nothing can be saved.
    pub can_change: bool,
}

/// Why nothing is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The file or its folder may only be read.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another program keeps the file locked.
    Locked,
    /// The file is so damaged that nothing is written to it.
    Damaged,
    /// The file cannot be read at all.
    Unreadable,
    /// A newer version of the program wrote it.
    Newer,
    /// The attempt was gone on with in another window.
    Elsewhere,
    /// Anything else.
    Other,
}

/// That nothing is saved, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// Why.
    pub why: NotKept,
    /// The file of attempts.
    pub file: String,
    /// The reason as the store tells it.
    pub told: String,
}

impl From<&str> for Unsaved {
    /// For a reason of no known kind.
    fn from(told: &str) -> Unsaved {
        Unsaved { why: NotKept::Other, file: String::new(), told: told.to_owned() }
    }
}

/// What was found wrong with the file of attempts, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// One place, which has been put right.
    Repaired(String),
    /// The newest part, of which a copy is kept.
    Log {
        /// The file of attempts.
        file: String,
        /// The copy.
        kept: String,
    },
    /// What it is compared with, which was made anew.
    Sums(String),
    /// A part that stays damaged.
    Page(String),
}

/// How far an attempt that a learning management system launched has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseView {
    /// It is not over yet.
    Open,
    /// Its result is being sent.
    Sending,
    /// Its result has arrived.
    There,
    /// Its result waits. Carries the reason.
    Waits(String),
}

/// Something the person should know, shown as a calm strip on top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Attempts cannot be saved; play goes on in memory.
    NotSaved(Unsaved),
    /// The file of attempts was found damaged; writing goes on.
    Found(Damage),
    /// A move could not be made. Carries the reason.
    Refused(String),
    /// Content has mistakes; so many diagnostics.
    ContentMistakes(usize),
    /// What was saved last has mistakes, so many; what was there before is played on.
    LastGood(usize),
    /// The scenario being played was saved anew; the practice goes on with what it began with.
    Newer,
    /// The attempt, or one before it, belongs to a course.
    Course(CourseView),
    /// Another way is being tried, which is not kept.
    WhatIf,
    /// A trial from this turn on, which is not kept.
    Trial(TurnId),
}

/// Everything a frame shows.
pub struct Model<'m> {
    /// The screen.
    pub screen: &'m Screen,
    /// All content.
    pub library: &'m Library,
    /// The words of the program in the chosen language.
    pub catalogue: &'m Catalogue,
    /// Languages to switch to.
    pub languages: &'m [LanguageChoice],
    /// What the person chose.
    pub settings: &'m Settings,
    /// The running or finished practice.
    pub practice: Option<&'m Practice>,
    /// Set while that practice is another way from a turn of a first one.
    pub what_if: Option<WhatIfView<'m>>,
    /// Set while that practice, or the first way, is a trial from this turn on; nothing of it is kept.
    pub trial: Option<&'m TurnId>,
    /// What the author's view needs. Set when authoring is switched on in the settings or content of one's own was given, and never
    /// while an assessment is under way.
    pub author: Option<AuthorView<'m>>,
    /// What the trainer's view needs. Set when it is switched on in the settings.
    pub trainer: Option<TrainerView<'m>>,
    /// Every mistake in the content as it was read last.
    pub mistakes: &'m [Diagnostic],
    /// Seconds since the practice began, as its clock runs.
    pub elapsed_secs: u32,
    /// Whether the clock stands still because a pause was asked for.
    pub paused: bool,
    /// Who practises on this machine.
    pub people: PeopleView<'m>,
    /// How the person gets on; set while that screen is shown and can be read.
    pub progress: Option<&'m Progress>,
    /// Attempts that can be gone on with.
    pub unfinished: &'m [UnfinishedView],
    /// What the person should know.
    pub notices: &'m [Notice],
    /// The seed of the next attempt: what its customer is called, and the numbers in the rules.
    pub seed: u64,
}

impl Model<'_> {
    /// What a language calls itself; its tag where the program does not speak it.
    pub fn language_name(&self, tag: &str) -> String {
        self.languages
            .iter()
            .find(|language| language.tag == tag)
            .map_or_else(|| tag.to_owned(), |language| language.name.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_older_versions_are_read_and_new_ones_go_round() {
        let old: Settings = ron::from_str("(language: \"fa\", theme: dark, text_percent: 120)").unwrap();
        let expected = Settings { language: "fa".into(), theme: ThemeChoice::Dark, text_percent: 120, ..Settings::default() };
        assert_eq!(old, expected);
        assert_eq!(ron::from_str::<Settings>("()").unwrap(), Settings::default());
        for theme in ThemeChoice::ALL {
            let settings = Settings { theme, reduced_motion: true, mode: Mode::Assessment, ..Settings::default() };
            let text = ron::ser::to_string_pretty(&settings, ron::ser::PrettyConfig::default()).unwrap();
            assert_eq!(ron::from_str::<Settings>(&text).unwrap(), settings, "{text}");
        }
    }
}
