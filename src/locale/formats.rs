//! Amounts, shares, durations and lists in a language's own words.
//!
//! Digits, calendars and plural rules are ICU's; words of units and currencies are the language's own, in its `formats.ftl`, so that a
//! new language needs no code. ICU4X has currencies and units only in a crate that is marked experimental and changes with each
//! release. Must never fail: what cannot be formatted is shown as it came.

use super::counted::{MOST, Plurals};
use super::number::{Numbers, Shape};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use std::sync::Arc;

messages! {
    /// A message of `formats.ftl`. Besides these it may hold `money-XXX` for any currency.
    FormatMsg;
    Percent = "format-percent" ["amount"],
    Days = "format-days" ["count"],
    Hours = "format-hours" ["count"],
    Minutes = "format-minutes" ["count"],
    Seconds = "format-seconds" ["count"],
    Money = "format-money" ["amount", "code"],
}

/// Messages a language may write when ICU's way of joining lists is not its own.
pub const OWN_JOINTS: &[(&str, &[&str])] =
    &[("format-list-more", &["list", "next"]), ("format-list-and", &["list", "last"]), ("format-list-or", &["list", "last"])];

/// How a list is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// All of them.
    And,
    /// One of them.
    Or,
    /// Parts of one measure.
    Unit,
}

/// What formats one language.
pub struct Formats {
    pub(super) numbers: Numbers,
    plurals: Plurals,
    words: FluentBundle<Arc<FluentResource>>,
}

impl Formats {
    /// With digits of a locale and the messages of a bundle.
    pub(super) fn new(numbers: Numbers, words: FluentBundle<Arc<FluentResource>>) -> Formats {
        let language = words.locales.first().cloned().unwrap_or_default();
        Formats { plurals: Plurals::new(numbers.locale(), &language), numbers, words }
    }

    /// Values given to a text, so that they choose the right plural forms.
    pub(super) fn given(&self, args: &FluentArgs<'_>) -> FluentArgs<'static> {
        let given = |value: &FluentValue<'_>| match value {
            FluentValue::Number(number) => self.plurals.given(number, || self.numbers.format(number.value)),
            other => other.into_owned(),
        };
        args.iter().map(|(name, value)| (name.to_owned(), given(value))).collect()
    }

    fn shown(&self, value: f64, shape: Shape, written: String) -> FluentValue<'static> {
        self.plurals.counted(value, shape.least, written)
    }

    /// A number, or a share such as 0.2 as 20 per cent.
    pub fn number(&self, value: f64, shape: Shape) -> FluentValue<'static> {
        let digits = self.numbers.shaped(value, shape);
        if !shape.percent {
            return self.shown(shape.rounded(value), shape, digits);
        }
        let written = self.say(FormatMsg::Percent.id(), None, &[("amount", digits.as_str().into())]);
        self.shown(value, shape, written.unwrap_or_else(|| format!("{digits}%")))
    }

    /// An amount of money as the language writes it; whole amounts without a fraction unless the shape wants one.
    pub fn money(&self, value: f64, code: &str, shape: Shape) -> FluentValue<'static> {
        let id = format!("money-{code}");
        let own = self.words.has_message(&id);
        let id = if own { id.as_str() } else { FormatMsg::Money.id() };
        let args = |value: f64| {
            let amount = self.shown(shape.rounded(value), shape, self.numbers.shaped(value, shape));
            [("amount", amount), ("code", code.to_owned().into())]
        };
        // Where the sign stands before the currency, the message says so.
        let minus = if value < 0.0 { self.say(id, Some("minus"), &args(-value)) } else { None };
        let written = minus.or_else(|| self.say(id, None, &args(value)));
        let bare = || format!("{code} {}", self.numbers.shaped(value, shape));
        self.shown(shape.rounded(value), shape, written.unwrap_or_else(bare))
    }

    /// A length of time from days down to seconds, leaving out what is zero; `None` for what is no length of time.
    pub fn duration(&self, seconds: f64, short: bool) -> Option<String> {
        let mut left = whole_seconds(seconds)?;
        let mut parts = Vec::new();
        let units = [(FormatMsg::Days, 86_400), (FormatMsg::Hours, 3600), (FormatMsg::Minutes, 60), (FormatMsg::Seconds, 1)];
        for (unit, size) in units {
            let count = left / size;
            left %= size;
            if count > 0 || (size == 1 && parts.is_empty()) {
                let args = [("count", FluentValue::from(count))];
                let written = self.say(unit.id(), short.then_some("short"), &args).or_else(|| self.say(unit.id(), None, &args));
                parts.push(written?);
            }
        }
        Some(self.list(&parts, Joint::Unit))
    }

    /// A length of time as a clock shows it: minutes and seconds, from an hour on with hours.
    pub fn clock(&self, seconds: f64) -> Option<String> {
        let all = whole_seconds(seconds)?;
        if all < 3600 {
            return Some(self.numbers.clock(all));
        }
        Some(self.numbers.code(&format!("{}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60)))
    }

    /// Several words as one list.
    pub fn list(&self, items: &[String], joint: Joint) -> String {
        if let Some(own) = self.own_list(items, joint) {
            return own;
        }
        let length = if joint == Joint::Unit { ListLength::Narrow } else { ListLength::Wide };
        let options = ListFormatterOptions::default().with_length(length);
        let locale = || self.numbers.locale().into();
        let formatter = match joint {
            Joint::And => ListFormatter::try_new_and(locale(), options),
            Joint::Or => ListFormatter::try_new_or(locale(), options),
            Joint::Unit => ListFormatter::try_new_unit(locale(), options),
        };
        match formatter {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }

    /// The list as the language's own messages join it, where it has them.
    fn own_list(&self, items: &[String], joint: Joint) -> Option<String> {
        let last_joint = if joint == Joint::Or { "format-list-or" } else { "format-list-and" };
        let (last, head) = items.split_last().filter(|(_, head)| !head.is_empty())?;
        let (first, middle) = head.split_first()?;
        let mut list = first.clone();
        for next in middle {
            list = self.say("format-list-more", None, &[("list", list.into()), ("next", next.into())])?;
        }
        self.say(last_joint, None, &[("list", list.into()), ("last", last.into())])
    }

    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let message = self.words.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = self.given(&args.iter().map(|(name, value)| (*name, value.clone())).collect());
        Some(self.words.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// Whole seconds; `None` for a negative, endless or unthinkably long time.
fn whole_seconds(seconds: f64) -> Option<u64> {
    let seconds = seconds.round();
    // In range, so that nothing is cut off.
    (0.0..MOST).contains(&seconds).then_some(seconds as u64)
}
