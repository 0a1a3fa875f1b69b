//! Wrong values: the wording of a point with another number or date in it (“14 days” where 30 holds), in digits of any system or in words.
//!
//! Never guesses what a number counts: see [`Shadow`](crate::language::Shadow).

use super::finding::Reason;
use crate::language::{Matcher, Normal, NumberWords, Pattern, only_date, only_number};
use std::ops::Range;

/// The shadows of all points' wordings.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    shadows: Matcher,
    /// For each shadow the wording it is of.
    wordings: Vec<u32>,
    /// For each shadow the numbers its wording holds, and as people write them.
    holds: Vec<Vec<String>>,
    shown: Vec<Vec<String>>,
}

/// A wording with another number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OtherValue {
    /// The wording.
    pub wording: u32,
    /// Bytes of the reply.
    pub span: Range<usize>,
    /// The number as digits.
    pub digits: String,
    /// The number as it was typed.
    pub said: String,
    /// What the wording holds.
    pub holds: Vec<String>,
    /// The same as people write it.
    pub shown: Vec<String>,
}

impl OtherValue {
    pub fn reason(&self) -> Reason {
        Reason::WrongValue { said: self.said.clone(), holds: self.shown.clone() }
    }
}

impl Values {
    /// The shadows of wordings, numbered in this order.
    pub fn new(wordings: &[Pattern], numbers: &NumberWords) -> Values {
        let mut values = Values::default();
        let mut shadows = Vec::new();
        for (number, wording) in (0..).zip(wordings) {
            if let Some(shadow) = wording.shadow(numbers) {
                shadows.push(shadow.pattern);
                values.wordings.push(number);
                values.shown.push(shadow.holds.iter().map(|value| numbers.show(value)).collect());
                values.holds.push(shadow.holds);
            }
        }
        values.shadows = Matcher::new(shadows);
        values
    }

    /// Whether there is anything to look for.
    pub fn is_empty(&self) -> bool {
        self.wordings.is_empty()
    }

    /// Wordings with a number that they do not hold.
    pub fn others(&self, counted: &Normal, text: &str) -> Vec<OtherValue> {
        let other = |found: crate::language::Found| {
            let range = || found.range.clone();
            let (digits, at) = only_date(counted, range()).or_else(|| only_number(counted, range()))?;
            let shadow = found.pattern as usize;
            let holds = self.holds.get(shadow)?.clone();
            let shown = self.shown.get(shadow)?.clone();
            let said = text.get(counted.span(at))?.to_owned();
            let wording = *self.wordings.get(shadow)?;
            (!holds.contains(&digits)).then(|| OtherValue {
                wording,
                span: counted.span(found.range),
                digits,
                said,
                holds,
                shown,
            })
        };
        self.shadows.find(counted).into_iter().filter_map(other).collect()
    }
}
