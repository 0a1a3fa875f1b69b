//! A scenario's words for one attempt: one language, the facts filled in, everything looked up once.

use super::facts;
use super::options::Intensity;
use super::setup::Setup;
use crate::customer::{Band, Behaviour};
use crate::dialogue::{Occasion, Script, Speech};
use crate::language::Pattern;
use crate::locale::ScenarioTexts;
use crate::scenario::{CHECKED, PointId, ReplyId, Scenario, TOLD, TurnId};
use crate::scoring::PointPatterns;
use std::collections::BTreeMap;

/// The message of what customers say when asked to hold.
const HOLD_ANSWER: &str = "hold-answer";
/// The message of what customers say when nobody answers them.
const WAITING_ASKS: &str = "waiting-asks";
/// What every customer says alike, whoever they are: messages of a language, with wordings for each mood.
pub const SAID_BY_ALL: [&str; 2] = [HOLD_ANSWER, WAITING_ASKS];

/// All the words of one attempt.
#[derive(Debug, Clone, Default)]
pub struct LocalScript {
    lines: BTreeMap<String, Variants>,
    /// Lines of turns once an identity check was made, and answers to checks once the customer has told in words what they ask for: where
    /// they differ.
    after_check: BTreeMap<String, Variants>,
    plain: BTreeMap<String, String>,
    /// Phrase patterns of the points.
    pub points: Vec<PointPatterns>,
    /// Phrase patterns of what the ticket's note must say.
    pub ticket: Vec<PointPatterns>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Variants {
    pub calm: Vec<String>,
    pub tense: Vec<String>,
    pub hot: Vec<String>,
}

impl Variants {
    /// One of the band's variants, or of the tense ones where it has none; nothing when there are none at all.
    pub fn pick(&self, band: Band, pick: u32) -> Option<&String> {
        let of_band = match band {
            Band::Calm => &self.calm,
            Band::Tense => &self.tense,
            Band::Hot => &self.hot,
        };
        let choices = if of_band.is_empty() { &self.tense } else { of_band };
        choices.get((pick as usize).checked_rem(choices.len())?)
    }
}

impl LocalScript {
    /// Looks everything up; `None` when the scenario is not written in this language.
    pub fn new(setup: &Setup) -> Option<LocalScript> {
        let (scenario, catalogue) = (&setup.scenario, &setup.catalogue);
        let texts = facts::texts(scenario, &setup.policy, setup.seed, catalogue)?;
        // Most scenarios never ask whether an identity check was made: their lines are the same after it.
        let asks = [CHECKED, TOLD].into_iter().any(|v| catalogue.names_variable(scenario.id.as_str(), v));
        let once_checked = || facts::once_checked(scenario, &setup.policy, setup.seed, catalogue);
        let once_checked = if asks { Some(once_checked()?) } else { None };
        let mut script = LocalScript::default();
        for id in ["title", "summary", "customer", "persona", "you", "goal", "policy", "subject", "look"] {
            script.keep(&texts, id);
        }
        script.lines.insert("clarify".into(), variants(&texts, "clarify"));
        for turn in &scenario.turns {
            let id = format!("turn-{}", turn.id);
            let before = variants(&texts, &id);
            let after = once_checked.as_ref().map(|texts| variants(texts, &id));
            if let Some(after) = after.filter(|after| before != *after) {
                script.after_check.insert(id.clone(), after);
            }
            script.lines.insert(id, before);
            script.keep(&texts, &format!("model-{}", turn.id));
            turn.replies.iter().for_each(|reply| script.keep(&texts, &format!("reply-{}-{}", turn.id, reply.id)));
        }
        for check in &scenario.checks {
            let id = format!("check-{check}");
            script.keep(&texts, &id);
            let answer = |texts: &ScenarioTexts<'_>| Variants {
                tense: texts.attribute(&id, "answer").into_iter().collect(),
                ..Variants::default()
            };
            let before = answer(&texts);
            if let Some(again) = once_checked.as_ref().map(answer).filter(|again| before != *again) {
                script.after_check.insert(id.clone(), again);
            }
            script.lines.insert(id, before);
        }
        scenario.offers.iter().for_each(|o| script.keep(&texts, &format!("offer-{}", o.id)));
        scenario.teams.iter().for_each(|t| script.keep(&texts, &format!("team-{t}")));
        scenario.handover.iter().for_each(|h| script.keep(&texts, &format!("handover-{h}")));
        for ending in &scenario.endings {
            let id = format!("ending-{}", ending.id);
            script.keep(&texts, &id);
            script.keep_attribute(&texts, &id, "title");
            let last = texts.attribute(&id, "customer").into_iter().collect();
            script.lines.insert(id, Variants { tense: last, ..Variants::default() });
        }
        for point in &scenario.points {
            let id = format!("point-{}", point.id);
            script.keep(&texts, &id);
            script.keep_attribute(&texts, &id, "label");
            script.points.push(patterns(&texts, &id, point.id.clone(), point.forbidden.is_some()));
        }
        for article in &scenario.articles {
            let id = format!("article-{}", article.id);
            script.keep(&texts, &id);
            script.keep_attribute(&texts, &id, "body");
        }
        if let Some(plan) = &scenario.ticket {
            plan.categories.iter().for_each(|c| script.keep(&texts, &format!("category-{c}")));
            plan.next_steps.iter().for_each(|s| script.keep(&texts, &format!("next-step-{s}")));
            for fact in &plan.facts {
                let id = format!("ticket-{fact}");
                script.keep(&texts, &id);
                script.keep_attribute(&texts, &id, "label");
                script.ticket.push(patterns(&texts, &id, PointId(fact.to_string()), false));
            }
        }
        script.behave(setup);
        Some(script)
    }

    /// What the customer says of their own accord, and when put on hold: words of the temperament, not of the scenario.
    fn behave(&mut self, setup: &Setup) {
        let words = &setup.catalogue;
        for id in SAID_BY_ALL {
            let of = |prefix| words.attributes(id, prefix);
            self.lines.insert(id.into(), Variants { calm: of("calm"), tense: of("tense"), hot: of("hot") });
        }
        for behaviour in Behaviour::ALL {
            let id = format!("temperament-{}-{}", setup.temperament.id, behaviour.id());
            let own = words.has(&id);
            let id = if own { id } else { format!("temperament-any-{}", behaviour.id()) };
            let lines = match (behaviour, setup.options.intensity) {
                (Behaviour::Swears, Intensity::Real) => words.attributes(&id, "real"),
                (Behaviour::Swears, Intensity::Mild) => words.attributes(&id, "mild"),
                (Behaviour::Swears, Intensity::Off) => vec![words.by_id(&id)],
                _ => words.attributes(&id, "line"),
            };
            self.lines.insert(behaviour_key(behaviour), Variants { tense: lines, ..Variants::default() });
        }
    }

    fn keep(&mut self, texts: &ScenarioTexts<'_>, id: &str) {
        if let Some(text) = texts.value(id) {
            self.plain.insert(id.to_owned(), text);
        }
    }

    fn keep_attribute(&mut self, texts: &ScenarioTexts<'_>, id: &str, name: &str) {
        if let Some(text) = texts.attribute(id, name) {
            self.plain.insert(format!("{id}.{name}"), text);
        }
    }

    /// A text by its id, `id.attribute` for an attribute; the id itself when it is missing.
    pub fn text<'s>(&'s self, id: &'s str) -> &'s str {
        self.plain.get(id).map_or(id, String::as_str)
    }

    /// A text, or an attribute of one, if it is among those that are kept as they are.
    pub fn kept(&self, id: &str, attribute: Option<&str>) -> Option<&str> {
        match attribute {
            None => self.plain.get(id),
            Some(name) => self.plain.get(&format!("{id}.{name}")),
        }
        .map(String::as_str)
    }

    /// The words of an offered reply.
    pub fn reply(&self, turn: &TurnId, reply: &ReplyId) -> String {
        self.text(&format!("reply-{turn}-{reply}")).to_owned()
    }

    /// An exemplary reply to a turn; empty when there is none.
    pub fn model(&self, turn: &TurnId) -> &str {
        self.plain.get(&format!("model-{turn}")).map_or("", String::as_str)
    }

    /// A model sentence for a point.
    pub fn point(&self, point: &PointId) -> &str {
        self.plain.get(&format!("point-{point}")).map_or("", String::as_str)
    }

    /// The note of a good ticket: a model sentence for everything it must say.
    pub fn ticket_note(&self, scenario: &Scenario) -> String {
        let facts = scenario.ticket.iter().flat_map(|plan| &plan.facts);
        facts.map(|fact| self.text(&format!("ticket-{fact}")).to_owned()).collect::<Vec<_>>().join("\n")
    }

    /// A point's short name.
    pub fn point_label<'s>(&'s self, point: &'s PointId) -> &'s str {
        self.plain.get(&format!("point-{point}.label")).map_or(point.as_str(), String::as_str)
    }
}

fn patterns(texts: &ScenarioTexts<'_>, id: &str, point: PointId, forbidden: bool) -> PointPatterns {
    let compile = |prefix| texts.attributes(id, prefix).iter().filter_map(|p| Pattern::parse(p).ok()).collect();
    PointPatterns { id: point, accept: compile("p"), wrong: compile("x"), forbidden }
}

fn behaviour_key(behaviour: Behaviour) -> String {
    format!("behaviour-{}", behaviour.id())
}

/// The value belongs to the tense variants; attributes are named after their band.
fn variants(texts: &ScenarioTexts<'_>, id: &str) -> Variants {
    let mut tense: Vec<String> = texts.value(id).into_iter().collect();
    tense.extend(texts.attributes(id, "tense"));
    Variants { calm: texts.attributes(id, "calm"), tense, hot: texts.attributes(id, "hot") }
}

impl Script for LocalScript {
    fn line(&self, speech: &Speech, occasion: Occasion<'_>) -> String {
        let key = key_of(speech);
        // A line that a check makes shorter is one that told what the check asks for.
        let is_told = || occasion.unchecked.iter().any(|turn| self.after_check.contains_key(&format!("turn-{turn}")));
        let again = match speech {
            Speech::Answer(_) => is_told(),
            _ => occasion.checked,
        };
        let after_check = self.after_check.get(&key).filter(|_| again);
        let variants = after_check.or_else(|| self.lines.get(&key));
        variants.and_then(|variants| variants.pick(occasion.band, occasion.pick)).cloned().unwrap_or_default()
    }
}

/// The name a line is kept under: its message, where it is the scenario's.
pub(super) fn key_of(speech: &Speech) -> String {
    match speech {
        Speech::Turn(turn) => format!("turn-{turn}"),
        Speech::Answer(check) => format!("check-{check}"),
        Speech::Clarify => "clarify".to_owned(),
        Speech::Ending(ending) => format!("ending-{ending}"),
        Speech::Hold => HOLD_ANSWER.to_owned(),
        Speech::Waiting => WAITING_ASKS.to_owned(),
        Speech::Behaviour(behaviour) => behaviour_key(*behaviour),
    }
}
