//! A study in words: the same ones on a page, in the terminal and in the window.

use super::items::ItemId;
use super::played::Kind;
use super::selection::GroupRate;
use super::slips::What;
use super::study::{Row, Strand, Which};
use super::trouble::Why;
use crate::locale::{Catalogue, CohortMsg, Message, Msg, Shape};
use crate::practice::policy_name;
use crate::scenario::{Criterion, Dimension};

/// Letters of a hash that are shown.
const SHORT: usize = 8;
/// Below this a chance is told as less.
const LEAST_CHANCE: f64 = 0.001;

/// The words a study is told in.
#[derive(Clone, Copy)]
pub struct Telling<'t> {
    /// The language it is told in.
    pub words: &'t Catalogue,
    /// What a language calls itself, by its tag.
    pub languages: &'t dyn Fn(&str) -> String,
}

impl Telling<'_> {
    /// A message.
    pub fn say(&self, msg: impl Message) -> String {
        self.words.text(msg)
    }

    /// A count.
    pub fn whole(&self, count: usize) -> String {
        self.words.numbers.whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A number with so many digits after the point.
    pub fn decimal(&self, value: f64, digits: u8) -> String {
        self.words.numbers.shaped(value, Shape { least: digits, most: digits, grouped: true, percent: false })
    }

    /// A score, with a digit after the point where it is no whole number.
    pub fn score(&self, value: f64) -> String {
        self.words.numbers.shaped(value, Shape { least: 0, most: 1, grouped: true, percent: false })
    }

    /// A share as percent.
    pub fn share(&self, share: f64) -> String {
        // Whole percents: more would be more than so few people can tell.
        self.words.text_with(Msg::Percent, &[("share", ((share * 100.0).round() / 100.0).into())])
    }

    /// So many of so many.
    pub fn of(&self, some: usize, all: usize) -> String {
        self.words.text_with(Msg::CriterionCredit, &[("credit", some.into()), ("count", all.into())])
    }

    /// A chance.
    pub fn chance(&self, p: f64) -> String {
        if p >= LEAST_CHANCE {
            return self.decimal(p, 3);
        }
        self.words.text_with(CohortMsg::Under, &[("value", self.decimal(LEAST_CHANCE, 3).into())])
    }

    /// What attempts of a kind share.
    pub fn kind(&self, kind: &Kind) -> String {
        let rules: String = kind.rules.chars().take(SHORT).collect();
        let args = [
            ("language", (self.languages)(&kind.locale).into()),
            ("policy", policy_name(&kind.policy, self.words).into()),
            ("mode", self.words.by_id(&format!("mode-{}", kind.mode)).into()),
            ("rules", rules.into()),
        ];
        self.words.text_with(CohortMsg::Kind, &args)
    }

    /// Which attempt counts.
    pub fn which(&self, which: Which) -> String {
        self.say(match which {
            Which::First => CohortMsg::First,
            Which::Last => CohortMsg::Last,
            Which::Best => CohortMsg::Best,
        })
    }

    /// A dimension.
    pub fn dimension(&self, dimension: Dimension) -> String {
        self.words.by_id(&format!("dimension-{}", dimension.id()))
    }

    /// An item: its criterion, or its point where it is about one.
    pub fn item(&self, strand: &Strand, id: &ItemId) -> String {
        let criterion = self.words.by_id(&format!("criterion-{}", id.criterion.id()));
        if id.point.is_empty() {
            return criterion;
        }
        let point = strand.texts.points.get(&id.point).unwrap_or(&id.point);
        if id.criterion == Criterion::StatesPoint { point.clone() } else { format!("{criterion} · {point}") }
    }

    /// What went wrong, with how many people.
    pub fn what(&self, what: &[(What, usize)]) -> String {
        let told = what.iter().map(|(what, count)| {
            let args = [("what", self.words.by_id(&what.text_id()).into()), ("count", (*count).into())];
            self.words.text_with(CohortMsg::Times, &args)
        });
        self.words.list(&told.collect::<Vec<_>>())
    }

    /// A group's name.
    pub fn group(&self, group: &str) -> String {
        if group.is_empty() { self.say(CohortMsg::NoGroup) } else { group.to_owned() }
    }

    /// What is to be said of a group's rate; empty when nothing is.
    pub fn remarks(&self, group: &GroupRate, is_highest: bool) -> String {
        let all = [
            (is_highest, CohortMsg::HighestRate),
            (group.below_four_fifths, CohortMsg::Below),
            (group.small, CohortMsg::SmallGroup),
        ];
        let told: Vec<String> = all.into_iter().filter(|(holds, _)| *holds).map(|(_, msg)| self.say(msg)).collect();
        self.words.list(&told)
    }

    /// A person.
    pub fn person(&self, row: &Row) -> String {
        match &row.name {
            Ok(name) => name.clone(),
            Err(number) => self.words.text_with(CohortMsg::PersonNumber, &[("number", (*number).into())]),
        }
    }

    /// What is wrong with a file or an attempt.
    pub fn why(&self, why: &Why) -> String {
        let reason = |msg: CohortMsg, reason: &str| self.words.text_with(msg, &[("reason", reason.into())]);
        match why {
            Why::Foreign => self.say(CohortMsg::WhyForeign),
            Why::Unreadable(error) => reason(CohortMsg::WhyUnreadable, error),
            Why::Missing => self.say(CohortMsg::WhyMissing),
            Why::Forbidden => self.say(CohortMsg::WhyForbidden),
            Why::TooLarge => self.say(CohortMsg::WhyTooLarge),
            Why::TooMany => self.say(CohortMsg::WhyTooMany),
            Why::Locked => self.say(CohortMsg::WhyLocked),
            Why::Later(format) => self.words.text_with(CohortMsg::WhyLater, &[("format", (*format).into())]),
            Why::CutOff => self.say(CohortMsg::WhyCutOff),
            Why::Changed => self.say(CohortMsg::WhyChanged),
            Why::Broken => self.say(CohortMsg::WhyBroken),
            Why::NoContent => self.say(CohortMsg::WhyNoContent),
            Why::NotPlayable(error) => reason(CohortMsg::WhyNotPlayable, error),
            Why::Conflict => self.say(CohortMsg::WhyConflict),
            Why::DamagedThere(error) => reason(CohortMsg::WhyDamagedThere, error),
            Why::Recounted => self.say(CohortMsg::WhyRecounted),
        }
    }
}
