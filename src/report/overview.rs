//! Many attempts of one person: counts, handling times, outcomes, what went wrong often, and scores side by side.
//!
//! Practice and assessment never mix. Scores are averaged only over attempts of one scenario in one language that were scored by the
//! same rules.

use super::summary::Summary;
use crate::practice::Mode;
use crate::scenario::Outcome;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which attempts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Span {
    /// All, or those begun on a day or later.
    Person {
        /// The first day, `2026-11-22`.
        since: Option<String>,
    },
    /// Those begun in a week.
    Week {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
    },
    /// Those begun in a month.
    Month {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
    },
}

impl Span {
    /// Whether a day lies in it.
    pub fn holds(&self, day: &str) -> bool {
        match self {
            Span::Person { since } => since.as_deref().is_none_or(|since| since <= day),
            Span::Week { from, to } | Span::Month { from, to } => from.as_str() <= day && day <= to.as_str(),
        }
    }
}

/// All attempts of a span.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Overview {
    /// Which attempts.
    pub span: Span,
    /// The name of the person they belong to, if one is kept.
    pub whose: Option<String>,
    /// Those of each mode, practice first; a mode without any is left out.
    pub parts: Vec<Part>,
    /// Attempts that could not be read.
    pub left_out: usize,
}

/// Attempts of one mode.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// The mode.
    pub mode: Mode,
    /// How many were begun.
    pub attempts: usize,
    /// How many contacts ended.
    pub finished: usize,
    /// How many were passed.
    pub passed: usize,
    /// How the contacts ended, the most frequent first.
    pub outcomes: Vec<Counted<Outcome>>,
    /// Seconds of the ended contacts: the middle one, the mean of both where there are two.
    pub handling_median_secs: Option<u32>,
    /// Seconds of the longest.
    pub handling_longest_secs: Option<u32>,
    /// Contacts in which the concern was settled; simulated.
    pub first_contact_resolved: usize,
    /// Mean satisfaction of the ended contacts; simulated.
    pub csat_mean: Option<f64>,
    /// What went wrong, by the ids of its texts, the most frequent first.
    pub mistakes: Vec<Counted<String>>,
    /// Typed replies that made no point the moment wanted.
    pub unmatched: Vec<Unmatched>,
    /// Scores, a scenario in a language after the other.
    pub series: Vec<Series>,
}

/// Something with how often it was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted<T> {
    /// What.
    pub what: T,
    /// How often.
    pub count: usize,
}

/// A reply that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unmatched {
    /// Its words.
    pub text: String,
    /// Their language.
    pub locale: String,
    /// The scenario's title in that language.
    pub title: String,
    /// How often it was typed.
    pub count: usize,
}

/// Attempts of one scenario in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// The scenario's id.
    pub scenario: String,
    /// Its title as it was played last.
    pub title: String,
    /// The language.
    pub locale: String,
    /// Attempts by the rules they were scored by; only within one of these scores compare.
    pub by_rules: Vec<SameRules>,
}

/// Attempts scored by the same rules, in the order begun.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SameRules {
    /// The hash of those rules.
    pub rules: String,
    /// How many of them ended.
    pub finished: usize,
    /// The mean of each dimension over those in which it was observed, with their number.
    pub means: [Option<Mean>; 4],
    /// The attempts.
    pub attempts: Vec<Summary>,
}

/// A mean with what it is the mean of.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// Of how many.
    pub count: usize,
}

impl Overview {
    /// Of all attempts that lie in the span.
    pub fn new(span: Span, attempts: Vec<Summary>, left_out: usize) -> Overview {
        let mut attempts: Vec<Summary> = attempts.into_iter().filter(|a| span.holds(a.day())).collect();
        attempts.sort_by(|a, b| (&a.facts.started, &a.facts.id).cmp(&(&b.facts.started, &b.facts.id)));
        let of = |mode: Mode| attempts.iter().filter(|a| a.mode == mode).cloned().collect::<Vec<_>>();
        let parts = Mode::ALL.into_iter().map(|mode| (mode, of(mode))).filter(|(_, all)| !all.is_empty());
        Overview { whose: None, parts: parts.map(|(mode, all)| Part::new(mode, &all)).collect(), span, left_out }
    }

    /// Every attempt, in the order begun.
    pub fn attempts(&self) -> Vec<&Summary> {
        let series = self.parts.iter().flat_map(|part| &part.series);
        let mut all: Vec<&Summary> = series.flat_map(|s| &s.by_rules).flat_map(|r| &r.attempts).collect();
        all.sort_by(|a, b| (&a.facts.started, &a.facts.id).cmp(&(&b.facts.started, &b.facts.id)));
        all
    }
}

impl Part {
    fn new(mode: Mode, all: &[Summary]) -> Part {
        let over: Vec<&Summary> = all.iter().filter(|a| a.is_over()).collect();
        let mut secs: Vec<u32> = over.iter().map(|a| a.handling_secs).collect();
        secs.sort_unstable();
        let csat: Vec<f64> = over.iter().filter_map(|a| a.csat).collect();
        let mut unmatched: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
        for (attempt, text) in all.iter().flat_map(|a| a.unmatched.iter().map(move |text| (a, text))) {
            *unmatched.entry((text.trim(), &attempt.locale, &attempt.title)).or_default() += 1;
        }
        let mut unmatched: Vec<Unmatched> = unmatched
            .into_iter()
            .map(|((text, locale, title), count)| Unmatched {
                text: text.to_owned(),
                locale: locale.to_owned(),
                title: title.to_owned(),
                count,
            })
            .collect();
        unmatched.sort_by_key(|reply| std::cmp::Reverse(reply.count));
        Part {
            mode,
            attempts: all.len(),
            finished: over.len(),
            passed: over.iter().filter(|a| a.passed == Some(true)).count(),
            outcomes: counted(over.iter().filter_map(|a| a.outcome)),
            handling_median_secs: median(&secs),
            handling_longest_secs: secs.last().copied(),
            first_contact_resolved: over.iter().filter(|a| a.first_contact_resolution == Some(true)).count(),
            csat_mean: mean(&csat),
            mistakes: counted(all.iter().flat_map(|a| a.mistakes.iter().cloned())),
            unmatched,
            series: series(all),
        }
    }
}

fn series(all: &[Summary]) -> Vec<Series> {
    let mut found: Vec<Series> = Vec::new();
    for attempt in all {
        let at = found.iter().position(|s| s.scenario == attempt.scenario && s.locale == attempt.locale);
        let at = at.unwrap_or_else(|| {
            found.push(Series {
                scenario: attempt.scenario.clone(),
                title: String::new(),
                locale: attempt.locale.clone(),
                by_rules: Vec::new(),
            });
            found.len() - 1
        });
        let Some(series) = found.get_mut(at) else { continue };
        series.title.clone_from(&attempt.title);
        match series.by_rules.iter_mut().find(|same| same.rules == attempt.facts.rules) {
            Some(same) => same.attempts.push(attempt.clone()),
            None => series.by_rules.push(SameRules {
                rules: attempt.facts.rules.clone(),
                finished: 0,
                means: [None; 4],
                attempts: vec![attempt.clone()],
            }),
        }
    }
    for same in found.iter_mut().flat_map(|series| &mut series.by_rules) {
        same.finished = same.attempts.iter().filter(|a| a.is_over()).count();
        same.means = std::array::from_fn(|at| {
            let scores: Vec<f64> =
                same.attempts.iter().filter_map(|a| a.scores.get(at).copied().flatten()).map(f64::from).collect();
            mean(&scores).map(|mean| Mean { mean, count: scores.len() })
        });
    }
    found
}

fn counted<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<Counted<T>> {
    let mut counted: Vec<Counted<T>> = Vec::new();
    for what in all {
        match counted.iter_mut().find(|known| known.what == what) {
            Some(known) => known.count += 1,
            None => counted.push(Counted { what, count: 1 }),
        }
    }
    counted.sort_by_key(|known| std::cmp::Reverse(known.count));
    counted
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| (values.iter().sum::<f64>() / values.len() as f64 * 10.0).round() / 10.0)
}

fn median(sorted: &[u32]) -> Option<u32> {
    let (low, high) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
    Some(low.midpoint(*high))
}
