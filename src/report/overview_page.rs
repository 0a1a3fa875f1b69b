//! One person over time, or a week or a month in summary, as a page.
//!
//! Practice and assessment stand apart; a change of rules is a line across the table; a model's figures are labelled.

use super::html::{Html, Tongue};
use super::overview::{Overview, Part, SameRules, Series, Span};
use super::page::{Cell, Page, heading, page, row, table};
use super::summary::Summary;
use crate::locale::{Catalogue, Direction, Msg, ReportMsg};
use crate::scenario::Dimension;

/// Longer lists are cut: a page is to be read.
const MOST: usize = 12;

/// Letters of a hash that are shown.
const SHORT: usize = 8;

/// The page of an overview. `catalogue` knows other languages by their tag, for the direction of their words.
pub(super) fn overview_page(overview: &Overview, words: &Catalogue, direction: &dyn Fn(&str) -> Direction) -> Page {
    let title = words.text(match overview.span {
        Span::Person { .. } => ReportMsg::OfPerson,
        Span::Week { .. } => ReportMsg::OfWeek,
        Span::Month { .. } => ReportMsg::OfMonth,
    });
    let view = View { words, direction };
    let when = view.span(&overview.span);
    page(words, &title, when.as_deref().unwrap_or_default(), |h| {
        let whose = overview.whose.as_deref().map(|name| words.text_with(ReportMsg::OfProfile, &[("name", name.into())]));
        h.said("p", "over", &whose.unwrap_or_else(|| words.text(ReportMsg::AllOfMachine)));
        h.said("h1", "", &title);
        if let Some(when) = &when {
            h.said("p", "soft", when);
        }
        if overview.parts.is_empty() {
            h.said("p", "", &words.text(ReportMsg::NoAttempts));
        }
        if overview.left_out > 0 {
            h.said("p", "verdict", &words.text_with(ReportMsg::LeftOut, &[("count", overview.left_out.into())]));
        }
        if overview.parts.len() > 1 {
            h.said("p", "soft", &words.text(ReportMsg::Apart));
        }
        overview.parts.iter().for_each(|part| view.part(h, part));
    })
}

struct View<'v> {
    words: &'v Catalogue,
    direction: &'v dyn Fn(&str) -> Direction,
}

impl View<'_> {
    fn tongue<'t>(&self, tag: &'t str) -> Tongue<'t> {
        Tongue::new(tag, (self.direction)(tag))
    }

    fn say(&self, msg: ReportMsg) -> String {
        self.words.text(msg)
    }

    fn whole(&self, number: usize) -> String {
        self.words.numbers.whole(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn span(&self, span: &Span) -> Option<String> {
        match span {
            Span::Person { since } => Some(self.words.text_with(ReportMsg::Since, &[("from", since.as_deref()?.into())])),
            Span::Week { from, to } | Span::Month { from, to } => {
                let args = [("from", from.as_str().into()), ("to", to.as_str().into())];
                Some(self.words.text_with(ReportMsg::Period, &args))
            }
        }
    }

    fn part(&self, h: &mut Html, part: &Part) {
        let mode = part.mode.id();
        let id = |name: &str| format!("{mode}-{name}");
        heading(h, mode, &self.words.by_id(&format!("mode-{mode}")));
        self.figures(h, mode, part);
        if !part.outcomes.is_empty() {
            h.el("h3", &[("id", &id("endings"))], |h| h.text(&self.say(ReportMsg::HowTheyEnded)));
            table(h, &id("endings"), &[ReportMsg::Ending, ReportMsg::HowOften].map(|msg| self.say(msg)), |h| {
                for outcome in &part.outcomes {
                    let name = self.words.by_id(&format!("outcome-{}", outcome.what.id()));
                    row(h, self.words, "", &[Cell::Text(name), Cell::Number(self.whole(outcome.count))]);
                }
            });
        }
        self.scores(h, &id("scores"), part);
        self.mistakes(h, &id("mistakes"), part);
        self.unmatched(h, &id("unmatched"), part);
    }

    fn figures(&self, h: &mut Html, labelled_by: &str, part: &Part) {
        let words = self.words;
        let of =
            |count: usize| words.text_with(Msg::CriterionCredit, &[("credit", count.into()), ("count", part.finished.into())]);
        let time = |secs: u32| words.text_with(Msg::SimulatedHandlingValue, &[("seconds", secs.into())]);
        let mut rows = vec![
            (self.say(ReportMsg::Attempts), Cell::Number(self.whole(part.attempts))),
            (self.say(ReportMsg::Finished), Cell::Number(self.whole(part.finished))),
        ];
        if part.finished > 0 {
            rows.push((self.say(ReportMsg::Passed), Cell::Number(of(part.passed))));
            let resolved = words.text(Msg::SimulatedResolution);
            rows.push((resolved, Cell::Simulated(of(part.first_contact_resolved))));
        }
        for (msg, secs) in
            [(ReportMsg::HandlingMedian, part.handling_median_secs), (ReportMsg::HandlingLongest, part.handling_longest_secs)]
        {
            rows.extend(secs.map(|secs| (self.say(msg), Cell::Simulated(time(secs)))));
        }
        if let Some(csat) = part.csat_mean {
            let args = [("value", csat.into()), ("count", part.finished.into())];
            let value = words.text_with(ReportMsg::SatisfactionOf, &args);
            rows.push((self.say(ReportMsg::SatisfactionMean), Cell::Simulated(value)));
        }
        table(h, labelled_by, &[ReportMsg::Figure, ReportMsg::Result].map(|msg| self.say(msg)), |h| {
            rows.into_iter().for_each(|(name, value)| row(h, words, "", &[Cell::Text(name), value]));
        });
    }

    fn scores(&self, h: &mut Html, id: &str, part: &Part) {
        h.el("h3", &[("id", id)], |h| h.text(&self.say(ReportMsg::AttemptsHeading)));
        h.said("p", "soft", &self.say(ReportMsg::ScoresWhy));
        for (number, series) in part.series.iter().enumerate() {
            self.series(h, &format!("{id}-{}", number + 1), series);
        }
    }

    fn series(&self, h: &mut Html, id: &str, series: &Series) {
        let tongue = self.tongue(&series.locale);
        h.el("h3", &[("id", id)], |h| {
            h.spoken("span", "", tongue, |h| h.words(&series.title));
        });
        let dimensions = Dimension::ALL.iter().map(|d| self.words.by_id(&format!("dimension-{}", d.id())));
        let heads: Vec<String> = [self.say(ReportMsg::Started)]
            .into_iter()
            .chain(dimensions)
            .chain([self.words.text(Msg::CriticalHeading), self.say(ReportMsg::Result)])
            .collect();
        table(h, id, &heads, |h| {
            for (number, same) in series.by_rules.iter().enumerate() {
                if number > 0 {
                    let rules: String = same.rules.chars().take(SHORT).collect();
                    let told = self.words.text_with(ReportMsg::OtherRules, &[("rules", rules.into())]);
                    h.el("tr", &[("class", "cut")], |h| {
                        h.el("td", &[("colspan", "7")], |h| h.text(&told));
                    });
                }
                same.attempts.iter().for_each(|attempt| self.attempt(h, attempt));
                if same.finished > 1 {
                    self.means(h, same);
                }
            }
        });
    }

    fn attempt(&self, h: &mut Html, attempt: &Summary) {
        let day = self.words.text_with(ReportMsg::Day, &[("day", attempt.facts.started.as_str().into())]);
        let mut cells = vec![Cell::Number(day)];
        let unseen = || Cell::Text(self.words.text(Msg::NotObserved));
        cells.extend(attempt.scores.iter().map(|score| match score {
            Some(score) => Cell::Number(self.words.numbers.whole((*score).into())),
            None if attempt.is_over() => unseen(),
            None => Cell::Text("–".to_owned()),
        }));
        let critical = if attempt.is_over() { self.whole(attempt.critical.len()) } else { "–".to_owned() };
        cells.push(Cell::Number(critical));
        cells.push(Cell::Text(match attempt.passed {
            Some(true) => self.say(ReportMsg::Passed),
            Some(false) => self.say(ReportMsg::NotPassed),
            None => self.words.text(attempt.facts.state.msg()),
        }));
        row(h, self.words, "", &cells);
    }

    fn means(&self, h: &mut Html, same: &SameRules) {
        let mut cells = vec![Cell::Text(self.words.text_with(ReportMsg::MeanOf, &[("count", same.finished.into())]))];
        cells.extend(same.means.iter().map(|mean| match mean {
            Some(mean) if mean.count == same.finished => Cell::Number(self.words.numbers.format(mean.mean)),
            // The mean of fewer than all says of how many.
            Some(mean) => Cell::Number(format!(
                "{} ({})",
                self.words.numbers.format(mean.mean),
                self.words.text_with(Msg::CriterionCredit, &[("credit", mean.count.into()), ("count", same.finished.into())])
            )),
            None => Cell::Text(self.words.text(Msg::NotObserved)),
        }));
        let critical: usize = same.attempts.iter().map(|a| a.critical.len()).sum();
        let passed = same.attempts.iter().filter(|a| a.passed == Some(true)).count();
        let of = [("credit", passed.into()), ("count", same.finished.into())];
        let passed = format!("{} {}", self.say(ReportMsg::Passed), self.words.text_with(Msg::CriterionCredit, &of));
        cells.extend([Cell::Number(self.whole(critical)), Cell::Text(passed)]);
        row(h, self.words, "mean", &cells);
    }

    fn mistakes(&self, h: &mut Html, id: &str, part: &Part) {
        h.el("h3", &[("id", id)], |h| h.text(&self.say(ReportMsg::Mistakes)));
        if part.mistakes.is_empty() {
            h.said("p", "", &self.say(ReportMsg::MistakesNone));
            return;
        }
        table(h, id, &[ReportMsg::Mistake, ReportMsg::HowOften, ReportMsg::Next].map(|msg| self.say(msg)), |h| {
            for mistake in part.mistakes.iter().take(MOST) {
                let name = self.words.by_id(&mistake.what);
                let tip = self.words.attribute(&mistake.what, "tip");
                row(h, self.words, "", &[Cell::Text(name), Cell::Number(self.whole(mistake.count)), Cell::Text(tip)]);
            }
        });
    }

    fn unmatched(&self, h: &mut Html, id: &str, part: &Part) {
        h.el("h3", &[("id", id)], |h| h.text(&self.say(ReportMsg::Unmatched)));
        if part.unmatched.is_empty() {
            h.said("p", "", &self.say(ReportMsg::UnmatchedNone));
            return;
        }
        h.said("p", "soft", &self.say(ReportMsg::UnmatchedWhy));
        let heads = [ReportMsg::UnmatchedReply, ReportMsg::Scenario, ReportMsg::HowOften].map(|msg| self.say(msg));
        table(h, id, &heads, |h| {
            for reply in part.unmatched.iter().take(MOST) {
                let dir = self.tongue(&reply.locale).dir;
                let own = |text: &str| Cell::Words(text.to_owned(), reply.locale.clone(), dir);
                row(h, self.words, "", &[own(&reply.text), own(&reply.title), Cell::Number(self.whole(reply.count))]);
            }
        });
    }
}
