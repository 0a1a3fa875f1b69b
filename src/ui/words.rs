//! What a screen needs to speak and to look: the words of the language and the sizes of the theme, carried together.
//!
//! Maps the closed lists to their messages. Must never draw.

use super::model::Model;
use super::theme::{Space, Theme};
use crate::customer::Band;
use crate::locale::{Catalogue, Direction, FluentArgs, FluentValue, Message, Msg};
use crate::practice::{self, Intensity, Mode};
use crate::scenario::{Axis, Channel, Criterion, Dimension, Outcome, Policy, Scenario};

/// Words and look of this frame.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Colours and sizes.
    pub theme: Theme,
    /// The words.
    pub words: &'a Catalogue,
    /// Whether the screen runs from right to left.
    pub rtl: bool,
    /// The seed of the next attempt.
    pub seed: u64,
}

impl<'a> Look<'a> {
    /// The look of a model.
    pub fn new(model: &Model<'a>, theme: Theme) -> Look<'a> {
        Look { theme, words: model.catalogue, rtl: model.catalogue.direction == Direction::Rtl, seed: model.seed }
    }

    /// A message.
    pub fn text(&self, msg: impl Message) -> String {
        self.words.text(msg)
    }

    /// A message with values.
    pub fn with(&self, msg: impl Message, args: &[(&str, FluentValue<'_>)]) -> String {
        self.words.text_with(msg, args)
    }

    /// A step of the spacing scale.
    pub fn space(&self, step: Space) -> f32 {
        self.theme.space(step)
    }

    /// A whole number in the language's digits.
    pub fn number(&self, value: impl Into<i64>) -> String {
        self.words.numbers.whole(value.into())
    }

    /// The name of a criterion.
    pub fn criterion(&self, criterion: Criterion) -> String {
        self.words.by_id(&format!("criterion-{}", criterion.id()))
    }
}

/// The name of a channel.
pub fn channel(channel: Channel) -> Msg {
    match channel {
        Channel::Chat => Msg::ChannelChat,
        Channel::Phone => Msg::ChannelPhone,
        Channel::Email => Msg::ChannelEmail,
        Channel::Social => Msg::ChannelSocial,
        Channel::Sms => Msg::ChannelSms,
        Channel::Counter => Msg::ChannelCounter,
    }
}

/// The name of a mode and what it means.
pub fn mode(mode: Mode) -> (Msg, Msg) {
    match mode {
        Mode::Practice => (Msg::ModePractice, Msg::ModePracticeAbout),
        Mode::Assessment => (Msg::ModeAssessment, Msg::ModeAssessmentAbout),
    }
}

/// How rude a customer may get, in words.
pub fn intensity(intensity: Intensity) -> Msg {
    match intensity {
        Intensity::Off => Msg::IntensityOff,
        Intensity::Mild => Msg::IntensityMild,
        Intensity::Real => Msg::IntensityReal,
    }
}

/// The name of a side of the mood.
pub fn axis(axis: Axis) -> Msg {
    match axis {
        Axis::Patience => Msg::AxisPatience,
        Axis::Anger => Msg::AxisAnger,
        Axis::Confusion => Msg::AxisConfusion,
        Axis::Trust => Msg::AxisTrust,
    }
}

/// How heated, in a word.
pub fn band(band: Band) -> Msg {
    match band {
        Band::Calm => Msg::BandCalm,
        Band::Tense => Msg::BandTense,
        Band::Hot => Msg::BandHot,
    }
}

/// The name of a dimension and what it is about.
pub fn dimension(dimension: Dimension) -> (Msg, Msg) {
    match dimension {
        Dimension::Patience => (Msg::DimensionPatience, Msg::DimensionPatienceAbout),
        Dimension::PositiveLanguage => (Msg::DimensionPositiveLanguage, Msg::DimensionPositiveLanguageAbout),
        Dimension::Accuracy => (Msg::DimensionAccuracy, Msg::DimensionAccuracyAbout),
        Dimension::Escalation => (Msg::DimensionEscalation, Msg::DimensionEscalationAbout),
    }
}

/// What an ending means.
pub fn outcome(outcome: Outcome) -> Msg {
    match outcome {
        Outcome::Resolved => Msg::OutcomeResolved,
        Outcome::Partly => Msg::OutcomePartly,
        Outcome::HandedOver => Msg::OutcomeHandedOver,
        Outcome::Unresolved => Msg::OutcomeUnresolved,
        Outcome::Abandoned => Msg::OutcomeAbandoned,
        Outcome::Disconnected => Msg::OutcomeDisconnected,
    }
}

/// A scenario's title, the same in every attempt.
pub fn title(words: &Catalogue, scenario: &Scenario) -> String {
    words.scenario(scenario.id.as_str(), FluentArgs::new()).and_then(|texts| texts.value("title")).unwrap_or_default()
}

/// A scenario's text as the next attempt will have it.
pub fn before_start(look: &Look<'_>, scenario: &Scenario, id: &str) -> String {
    let texts = practice::texts_before_policy(scenario, look.seed, look.words);
    texts.and_then(|texts| texts.value(id)).unwrap_or_default()
}

/// The same under a policy, on which some rules in short depend; as under the scenario's own where there is no such policy.
pub fn before_start_under(look: &Look<'_>, scenario: &Scenario, policy: Option<&Policy>, id: &str) -> String {
    let Some(policy) = policy else { return before_start(look, scenario, id) };
    practice::texts(scenario, policy, look.seed, look.words).and_then(|texts| texts.value(id)).unwrap_or_default()
}
