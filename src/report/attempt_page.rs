//! One attempt as a page: terms, technique, critical errors, the contact's figures, the conversation with its evidence, the mood, advice.
//!
//! Technique, critical errors and outcome never mix; what a model made up is labelled so.

use super::attempt::Attempt;
use super::html::{Html, Tongue};
use super::mood::mood;
use super::page::{Cell, Page, heading, list, page, row, simulated, table};
use super::talk::talk;
use crate::locale::{Msg, ReportMsg};
use crate::practice::{Mode, figures, help_taken};

impl Attempt<'_> {
    /// The page.
    pub(super) fn page(&self) -> Page {
        let title = self.practice.script().text("title");
        page(&self.words, title, &self.when(), |h| {
            self.head(h, title);
            self.technique(h);
            self.critical(h);
            self.contact(h);
            talk(self, h);
            mood(h, &self.words, self.practice.trace());
            self.next(h);
        })
    }

    fn head(&self, h: &mut Html, title: &str) {
        let (setup, script, words) = (self.practice.setup(), self.practice.script(), &self.words);
        let played = Tongue::of(self.played_in());
        h.said("p", "over", &self.say(ReportMsg::OfAttempt));
        h.spoken("h1", "", played, |h| h.words(title));
        h.said("p", "soft", &self.when());
        let policy = match self.policy_name() {
            named if named == setup.policy.id => Cell::Code(named),
            named => Cell::Text(named),
        };
        let mut rows = vec![
            (ReportMsg::Scenario, Cell::Words(script.text("customer").to_owned(), played.tag.to_owned(), played.dir)),
            (ReportMsg::Language, Cell::Words(self.played_in().text(Msg::LanguageName), played.tag.to_owned(), played.dir)),
            (ReportMsg::State, Cell::Text(self.say(self.facts.state.msg()))),
            (ReportMsg::Mode, Cell::Text(words.by_id(&format!("mode-{}", setup.options.mode.id())))),
        ];
        if setup.options.mode == Mode::Practice {
            rows.push((ReportMsg::Help, Cell::Text(help_taken(self.practice.help(), words).join(" "))));
        }
        if self.facts.away_secs > 0 {
            let time = [("seconds", self.facts.away_secs.into())];
            rows.push((ReportMsg::Away, Cell::Number(words.text_with(Msg::SimulatedHandlingValue, &time))));
        }
        rows.extend([
            (ReportMsg::Policy, policy),
            (ReportMsg::PassMark, Cell::Number(words.numbers.whole(setup.policy.pass_mark.into()))),
            (ReportMsg::Rudeness, Cell::Text(words.by_id(&format!("intensity-{}", setup.options.intensity.id())))),
            (ReportMsg::Attempt, Cell::Code(self.facts.id.clone())),
            (ReportMsg::Seed, Cell::Code(setup.seed.to_string())),
            (ReportMsg::Content, Cell::Code(self.facts.content.clone())),
            (ReportMsg::Rules, Cell::Code(self.facts.rules.clone())),
        ]);
        heading(h, "terms", &self.say(ReportMsg::Terms));
        let rows: Vec<(String, Cell)> = rows.into_iter().map(|(name, value)| (self.say(name), value)).collect();
        list(h, words, &rows);
    }

    fn technique(&self, h: &mut Html) {
        let words = &self.words;
        heading(h, "technique", &self.say(Msg::DebriefTechnique));
        let heads = [ReportMsg::Dimension, ReportMsg::Score].map(|msg| self.say(msg));
        table(h, "technique", &heads, |h| {
            for dimension in &self.card.dimensions {
                let name = words.by_id(&format!("dimension-{}", dimension.dimension.id()));
                let score = match dimension.score {
                    Some(score) => words.numbers.whole(score.into()),
                    None => format!("{}. {}", self.say(Msg::NotObserved), self.say(Msg::NotObservedWhy)),
                };
                let score = if dimension.score.is_some() { Cell::Number(score) } else { Cell::Text(score) };
                row(h, words, "", &[Cell::Text(name), score]);
                for criterion in &dimension.criteria {
                    let name = words.by_id(&format!("criterion-{}", criterion.criterion.id()));
                    let credit = (criterion.credit * 10.0).round() / 10.0;
                    let args = [("credit", credit.into()), ("count", criterion.opportunities.into())];
                    row(h, words, "part", &[Cell::Text(name), Cell::Number(words.text_with(Msg::CriterionCredit, &args))]);
                }
                if dimension.debits > 0.0 {
                    let points = (dimension.debits * 10.0).round() / 10.0;
                    let lost = words.text_with(Msg::ScoreDebits, &[("points", points.into())]);
                    row(h, words, "part", &[Cell::Text(lost), Cell::Text(String::new())]);
                }
            }
        });
        h.said("p", "verdict", &self.verdict());
    }

    /// Passed or not, and why.
    fn verdict(&self) -> String {
        let policy = &self.practice.setup().policy;
        let mark = [("mark", policy.pass_mark.into())];
        match self.card.passed {
            None => self.say(Msg::PassOpen),
            Some(true) => self.words.text_with(Msg::PassYes, &mark),
            Some(false) if policy.fails(&self.card.critical) => self.say(Msg::PassNoCritical),
            Some(false) => self.words.text_with(Msg::PassNoMark, &mark),
        }
    }

    fn critical(&self, h: &mut Html) {
        heading(h, "critical", &self.say(Msg::CriticalHeading));
        if self.card.critical.is_empty() {
            h.said("p", "", &self.say(Msg::CriticalNone));
            return;
        }
        h.el("ul", &[("class", "criticals")], |h| {
            for critical in &self.card.critical {
                h.el("li", &[], |h| {
                    h.words("‼ ");
                    h.text(&self.words.by_id(&format!("critical-{}", critical.id())));
                });
            }
        });
    }

    fn contact(&self, h: &mut Html) {
        let words = &self.words;
        heading(h, "contact", &self.say(ReportMsg::SimulatedHeading));
        h.said("p", "", &self.say(Msg::DebriefApart));
        if let Some(ending) = &self.card.ending {
            let script = self.practice.script();
            let id = format!("ending-{ending}");
            h.said("h3", "", &self.say(Msg::DebriefEnding));
            h.spoken("p", "", Tongue::of(self.played_in()), |h| h.words(script.text(&format!("{id}.title"))));
            h.spoken("p", "soft", Tongue::of(self.played_in()), |h| h.words(script.text(&id)));
            if let Some(outcome) = self.card.outcome {
                h.said("p", "", &words.by_id(&format!("outcome-{}", outcome.id())));
            }
        }
        h.el("h3", &[("id", "figures")], |h| {
            h.text(&self.say(Msg::SimulatedHeading));
            h.words(" ");
            simulated(h, words);
        });
        h.said("p", "soft", &self.say(Msg::SimulatedNote));
        let heads = [ReportMsg::Figure, ReportMsg::Result].map(|msg| self.say(msg));
        table(h, "figures", &heads, |h| {
            for (name, value) in figures(&self.card.simulated, words) {
                row(h, words, "", &[Cell::Text(name), Cell::Simulated(value)]);
            }
        });
    }

    fn next(&self, h: &mut Html) {
        heading(h, "next", &self.say(ReportMsg::Next));
        h.el("ul", &[("class", "advice")], |h| self.advice().iter().for_each(|line| h.said("li", "", line)));
    }
}
