//! The words of a scenario's graph: conditions as a trainer says them, and short names for turns and endings.
//!
//! Must never say a condition otherwise than the dialogue holds it.

use super::graph::{Leads, Place, Why};
use crate::locale::{AuthorMsg, Catalogue, ScenarioTexts, strip_isolation};
use crate::practice;
use crate::scenario::{Axis, PointId, Scenario, When};
use icu_segmenter::GraphemeClusterSegmenter;

/// The attempt whose numbers and names stand in the texts, as an example.
const SEED: u64 = 0;

/// The words a graph is told in.
pub struct Labels<'a> {
    words: &'a Catalogue,
    texts: Option<ScenarioTexts<'a>>,
}

impl<'a> Labels<'a> {
    /// Ids of the scenario, and conditions in the language's words.
    pub fn ids(words: &'a Catalogue) -> Labels<'a> {
        Labels { words, texts: None }
    }

    /// The scenario's own texts in the language; ids where it has none.
    pub fn texts(words: &'a Catalogue, scenario: &Scenario) -> Labels<'a> {
        Labels { words, texts: practice::texts_before_policy(scenario, SEED, words) }
    }

    /// A text of the scenario by its message, or by `message.attribute`.
    pub fn text(&self, id: &str) -> Option<String> {
        let texts = self.texts.as_ref()?;
        match id.split_once('.') {
            Some((message, attribute)) => texts.attribute(message, attribute),
            None => texts.value(id),
        }
    }

    /// The attributes of a message with this prefix, in the order written.
    pub fn attributes(&self, message: &str, prefix: &str) -> Vec<String> {
        self.texts.as_ref().map(|texts| texts.attributes(message, prefix)).unwrap_or_default()
    }

    /// What the customer says in a turn, or how an ending is called; the id when nothing is written.
    pub fn line(&self, place: &Place) -> String {
        match place {
            Place::Turn(id) => self.text(&format!("turn-{id}")).unwrap_or_else(|| id.to_string()),
            Place::Ending(id) => self.text(&format!("ending-{id}.title")).unwrap_or_else(|| id.to_string()),
            Place::Anywhere => self.words.text(AuthorMsg::GraphAnywhere),
        }
    }

    /// A point's short name.
    pub fn point(&self, point: &PointId) -> String {
        self.text(&format!("point-{point}.label")).unwrap_or_else(|| point.to_string())
    }

    /// Why one goes along an edge.
    pub fn why(&self, why: &Why) -> String {
        match why {
            Why::Branch { when: When::Always, otherwise, .. } => {
                self.words.text(if *otherwise { AuthorMsg::WhenOtherwise } else { AuthorMsg::WhenAlways })
            }
            Why::Branch { when, .. } => self.when(when),
            Why::Clarify => self.words.text(AuthorMsg::GraphClarify),
            Why::PatienceGone { grace_secs: None } => self.words.text(AuthorMsg::GraphPatienceGone),
            Why::PatienceGone { grace_secs: Some(secs) } => {
                let gone = self.words.text(AuthorMsg::GraphPatienceGone);
                let waits = self.words.text_with(AuthorMsg::GraphWaiting, &[("seconds", (*secs).into())]);
                format!("{gone} ({waits})")
            }
            Why::HangsUp(when) => self.say(AuthorMsg::GraphHangsUp, "when", self.when(when)),
            Why::AgentEnds => self.words.text(AuthorMsg::GraphAgentEnds),
        }
    }

    /// The offered replies that lead along an edge, by their ids; a tilde stands before those that lead there only at times.
    pub fn replies(&self, leads: &[Leads]) -> String {
        let name = |lead: &Leads| format!("{}{}", if lead.surely { "" } else { "~" }, lead.reply);
        leads.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    /// A condition in words.
    pub fn when(&self, when: &When) -> String {
        let name = |prefix: &str, id: &str| self.text(&format!("{prefix}-{id}")).unwrap_or_else(|| id.to_owned());
        match when {
            When::Always => self.words.text(AuthorMsg::WhenAlways),
            When::Made(point) => self.say(AuthorMsg::WhenMade, "point", self.point(point)),
            When::MadeEver(point) => self.say(AuthorMsg::WhenMadeEver, "point", self.point(point)),
            When::AtLeast(axis, value) => self.mood(AuthorMsg::WhenAtLeast, *axis, *value),
            When::Below(axis, value) => self.mood(AuthorMsg::WhenBelow, *axis, *value),
            When::Verified => self.words.text(AuthorMsg::WhenVerified),
            When::Escalated => self.words.text(AuthorMsg::WhenEscalated),
            When::EscalatedEver => self.words.text(AuthorMsg::WhenEscalatedEver),
            When::EscalatedTo(team) => self.say(AuthorMsg::WhenEscalatedTo, "team", name("team", team.as_str())),
            When::Warned => self.words.text(AuthorMsg::WhenWarned),
            When::Offered(offer) => self.say(AuthorMsg::WhenOffered, "offer", name("offer", offer.as_str())),
            When::Allowed(offer) => self.say(AuthorMsg::WhenAllowed, "offer", name("offer", offer.as_str())),
            When::Private => self.words.text(AuthorMsg::WhenPrivate),
            When::Held => self.words.text(AuthorMsg::WhenHeld),
            When::LookedUp(article) => self.say(AuthorMsg::WhenLookedUp, "article", name("article", article.as_str())),
            When::All(list) => self.words.list(&self.parts(list)),
            When::Any(list) => self.words.either(&self.parts(list)),
            When::Not(when) => self.say(AuthorMsg::WhenNot, "what", self.when(when)),
        }
    }

    /// Parts of a list; a list in a list stands in brackets.
    fn parts(&self, list: &[When]) -> Vec<String> {
        let part = |when: &When| match when {
            When::All(inner) | When::Any(inner) if inner.len() > 1 => format!("({})", self.when(when)),
            _ => self.when(when),
        };
        list.iter().map(part).collect()
    }

    fn say(&self, msg: AuthorMsg, name: &str, value: String) -> String {
        self.words.text_with(msg, &[(name, value.into())])
    }

    fn mood(&self, msg: AuthorMsg, axis: Axis, value: i32) -> String {
        let name = self.words.by_id(&format!("axis-{}", axis.id()));
        self.words.text_with(msg, &[("axis", name.into()), ("value", value.into())])
    }
}

/// A text on one line and no longer than so many characters, without isolation marks.
pub fn shortened(text: &str, most: usize) -> String {
    let line = strip_isolation(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut = line.char_indices().nth(most.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    // Between words where there are any, and never within a letter and its marks.
    let letters = GraphemeClusterSegmenter::new().segment_str(&line).take_while(|at| *at <= cut).last().unwrap_or_default();
    let head = &line[..letters];
    let head = head.rsplit_once(' ').map(|(whole, _)| whole).filter(|whole| whole.len() * 2 > head.len()).unwrap_or(head);
    format!("{head}…")
}
