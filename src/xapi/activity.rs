//! What statements are about: the scenario and its parts, each with an IRI that never changes and its names in every language there is.

use super::statement::{Activity, Definition, InteractionComponent, LanguageMap};
use super::vocabulary::{BASE, PROFILE, types};
use crate::dialogue::{Move, Speech, TimedMove};
use crate::locale::{Catalogue, Msg, strip_isolation};
use crate::practice::{LocalScript, Mode, Practice, Setup};
use crate::scenario::TurnId;
use serde_json::Value;
use std::sync::Arc;

/// A language in which the parts of a scenario have names.
#[derive(Debug, Clone)]
pub struct Tongue {
    words: Arc<Catalogue>,
    script: LocalScript,
}

impl Tongue {
    /// The language of a setup; `None` where the scenario is not written in it.
    pub fn new(setup: &Setup) -> Option<Tongue> {
        Some(Tongue { words: setup.catalogue.clone(), script: LocalScript::new(setup)? })
    }
}

/// The activities of one attempt.
#[derive(Debug, Clone)]
pub(super) struct Places {
    scenario: String,
    mode: Mode,
    /// The scenario's IRI where somebody else gave it one.
    given: Option<String>,
    tongues: Vec<Tongue>,
}

impl Places {
    /// The languages given, and before them the one it is played in.
    pub fn new(practice: &Practice, others: &[Tongue], given: Option<String>) -> Places {
        let setup = practice.setup();
        let own = Tongue { words: setup.catalogue.clone(), script: practice.script().clone() };
        let others = others.iter().filter(|tongue| tongue.words.tag != setup.catalogue.tag).cloned();
        Places {
            scenario: setup.scenario.id.to_string(),
            mode: setup.options.mode,
            given,
            tongues: std::iter::once(own).chain(others).collect(),
        }
    }

    fn root(&self) -> String {
        let kind = match self.mode {
            Mode::Practice => "simulation",
            Mode::Assessment => "assessment",
        };
        format!("{BASE}/activities/{kind}/{}", segment(&self.scenario))
    }

    /// The scenario.
    pub fn scenario(&self) -> Activity {
        if let Some(id) = &self.given {
            return activity(id.clone(), None);
        }
        let kind = match self.mode {
            Mode::Practice => types::SIMULATION,
            Mode::Assessment => types::ASSESSMENT,
        };
        let definition =
            Definition { name: self.text("title"), description: self.text("summary"), kind, ..Definition::default() };
        activity(self.root(), Some(definition))
    }

    /// The scenario as what its parts belong to.
    pub fn parent(&self) -> Activity {
        activity(self.given.clone().unwrap_or_else(|| self.root()), None)
    }

    /// What the customer said.
    pub fn heard(&self, speech: &Speech) -> Activity {
        let (path, name) = match speech {
            Speech::Turn(turn) => return self.turn(turn),
            Speech::Answer(check) => (format!("answer/{}", segment(check.as_str())), self.text(&format!("check-{check}"))),
            Speech::Behaviour(behaviour) => (format!("behaviour/{}", behaviour.id()), plain(behaviour.id())),
            Speech::Ending(ending) => {
                (format!("ending/{}", segment(ending.as_str())), self.text(&format!("ending-{ending}.title")))
            }
            // The customer asks back, waits, is on hold …: what a line is about says its own name.
            other => {
                let about = serde_json::to_value(other).unwrap_or_default();
                let about = about.get("about").and_then(Value::as_str).unwrap_or("line").to_owned();
                (format!("line/{about}"), plain(&about))
            }
        };
        self.part(&path, name)
    }

    /// The next turn.
    pub fn turn(&self, turn: &TurnId) -> Activity {
        self.part(&format!("turn/{}", segment(turn.as_str())), plain(turn.as_str()))
    }

    /// A turn as something to answer: by one of the replies it offers, or in own words.
    pub fn answer(&self, turn: &TurnId, offered: Option<&[String]>) -> Activity {
        let choices = offered
            .unwrap_or_default()
            .iter()
            .map(|reply| InteractionComponent { id: reply.clone(), description: self.text(&format!("reply-{turn}-{reply}")) });
        let (way, interaction) = if offered.is_some() { ("choice", "choice") } else { ("words", "long-fill-in") };
        let definition = Definition {
            name: plain(turn.as_str()),
            kind: types::CMI_INTERACTION,
            interaction_type: Some(interaction),
            choices: choices.collect(),
            ..Definition::default()
        };
        activity(format!("{}/turn/{}/{way}", self.root(), segment(turn.as_str())), Some(definition))
    }

    /// What an act was done with.
    pub fn act(&self, what: &Move, over: bool) -> Activity {
        let with = |kind: &str, id: &str| self.part(&format!("{kind}/{}", segment(id)), self.text(&format!("{kind}-{id}")));
        let name = match what {
            Move::Verify(check) => return with("check", check.as_str()),
            Move::LookUp(article) => return with("article", article.as_str()),
            Move::Offer(offer) => return with("offer", offer.as_str()),
            Move::Escalate(escalated) => return with("team", escalated.to.as_str()),
            Move::End if over => return self.part("act/leave-ticket", self.words(Msg::WrapLeave)),
            Move::Hold(_) => self.words(Msg::DeskHold),
            Move::Resume(_) => self.words(Msg::HoldResume),
            Move::Warn => self.words(Msg::DeskWarn),
            Move::End => self.words(Msg::DeskEnd),
            Move::WrapUp(_) => self.words(Msg::WrapHeading),
            Move::Hint => self.words(Msg::HintAsk),
            Move::Back => self.words(Msg::BackAsk),
            Move::Wait => self.words(Msg::ActWait),
            Move::Say(_) | Move::Choose(_) => LanguageMap::new(),
        };
        // The move's name in a file of moves: part of a format, too.
        let json = TimedMove { what: what.clone(), after_secs: None }.to_json();
        let kind = json.split('"').nth(1).unwrap_or("move").replace('_', "-");
        self.part(&format!("act/{kind}"), name)
    }

    fn part(&self, path: &str, name: LanguageMap) -> Activity {
        let definition = Definition { name, kind: types::INTERACTION, ..Definition::default() };
        activity(format!("{}/{path}", self.root()), Some(definition))
    }

    /// A text of the scenario in each language that has it.
    fn text(&self, id: &str) -> LanguageMap {
        let texts = self.tongues.iter().filter_map(|tongue| {
            let text = strip_isolation(tongue.script.text(id));
            (text != id && !text.trim().is_empty()).then(|| (tongue.words.tag.clone(), text))
        });
        texts.collect()
    }

    /// A message of the program in each language.
    fn words(&self, msg: Msg) -> LanguageMap {
        self.tongues.iter().map(|tongue| (tongue.words.tag.clone(), strip_isolation(&tongue.words.text(msg)))).collect()
    }
}

/// The vocabulary, which every statement names as its category.
pub(super) fn profile() -> Activity {
    activity(PROFILE.to_owned(), Some(Definition { kind: types::PROFILE, ..Definition::default() }))
}

fn activity(id: String, definition: Option<Definition>) -> Activity {
    Activity { object_type: "Activity", id, definition }
}

/// A name that is no language's: an id.
fn plain(id: &str) -> LanguageMap {
    LanguageMap::from([("und".to_owned(), id.to_owned())])
}

/// An id as a part of an IRI: letters and digits of every script stay.
fn segment(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for letter in id.chars() {
        if letter.is_alphanumeric() || "-._~".contains(letter) {
            out.push(letter);
        } else {
            letter.to_string().bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_cannot_leave_its_place_in_an_iri() {
        assert_eq!(segment("late-parcel"), "late-parcel");
        assert_eq!(segment("a b/../c?#é۲"), "a%20b%2F..%2Fc%3F%23é۲");
    }
}
