//! What a translator has to know of a text: who says it to whom, in which mood, where, how long it may be, what its variables are.

use super::pieces::{Piece, uses};
use crate::scenario::{Channel, Fact, FactValue, NAME, Scenario, set_of_message, set_of_variable};

/// Parts of a short message that most policies allow.
const SMS_PARTS: u32 = 3;

/// Contexts of one file.
pub(super) struct Contexts<'a> {
    scenario: Option<&'a Scenario>,
    originals: &'a [Piece],
}

impl<'a> Contexts<'a> {
    pub fn new(scenario: Option<&'a Scenario>, originals: &'a [Piece]) -> Self {
        Contexts { scenario, originals }
    }

    /// What a text is, and the most characters it may have.
    pub fn of(&self, piece: &Piece) -> (String, Option<usize>) {
        let mut parts = Vec::new();
        let mut limit = None;
        if let Some(scenario) = self.scenario {
            parts.extend(self.what(scenario, &piece.id, piece.attribute.as_deref()));
            if ["turn-", "reply-", "model-", "clarify"].iter().any(|prefix| piece.id.starts_with(prefix)) {
                parts.push(format!("channel: {}", scenario.channel.id()));
                limit = limit_of(scenario, &piece.id, &piece.text);
            }
            parts.extend(limit.map(|most| format!("at most {most} characters")));
            parts.extend(self.variables(scenario, piece));
        }
        parts.extend((!piece.comment.is_empty()).then(|| format!("note: {}", piece.comment.replace('\n', " "))));
        (parts.join("; "), limit)
    }

    fn source_of(&self, id: &str) -> Option<&str> {
        let found = self.originals.iter().find(|p| p.id == id && p.attribute.is_none());
        found.map(|p| p.text.as_str())
    }

    fn what(&self, scenario: &Scenario, id: &str, attribute: Option<&str>) -> Option<String> {
        let mood = match attribute {
            None => "any mood".to_owned(),
            Some(name) => format!("{} customer", name.split('-').next().unwrap_or(name)),
        };
        let answering = |turn: &str| {
            let said = self.source_of(&format!("turn-{turn}")).unwrap_or_default();
            format!("answers: “{}”", said.replace('\n', " "))
        };
        let is_pattern = attribute.is_some_and(|name| name != "label" && name != "body");
        if let Some(turn) = id.strip_prefix("turn-") {
            return Some(format!("the customer to the agent, turn {turn}; {mood}"));
        }
        if let Some(turn) = id.strip_prefix("model-") {
            return Some(format!("the agent to the customer, a model answer; {}", answering(turn)));
        }
        if let Some(rest) = id.strip_prefix("reply-") {
            let turn =
                scenario.turns.iter().filter(|t| rest.starts_with(&format!("{}-", t.id))).max_by_key(|t| t.id.as_str().len());
            let reply = turn.and_then(|t| t.replies.iter().find(|r| rest.ends_with(r.id.as_str())));
            let quality = reply.map_or("", |r| match (r.points.is_empty(), r.marks.is_empty()) {
                (_, false) => " (a good one)",
                (false, true) => " (correct, without warmth)",
                (true, true) => " (a poor one)",
            });
            let answers = turn.map_or_else(String::new, |t| format!("; {}", answering(t.id.as_str())));
            return Some(format!("the agent to the customer, a reply to choose from{quality}{answers}"));
        }
        if id.starts_with("point-") || id.starts_with("ticket-") {
            return Some(match attribute {
                None => "a model sentence of the agent that makes this point".to_owned(),
                Some("label") => "the point's short name, shown to the trainee".to_owned(),
                Some(name) if name.starts_with('x') => {
                    "a phrase pattern: wordings that undo the point; write those of your language, do not translate".to_owned()
                }
                Some(_) if is_pattern => {
                    "a phrase pattern: wordings that make the point; write those of your language, do not translate. (a|b) one of these, word? may be left out, word* begins so, * up to three words, ... up to eight, # a number".to_owned()
                }
                Some(_) => return None,
            });
        }
        if id.starts_with("ending-") {
            return Some(match attribute {
                Some("customer") => "the customer's last words".to_owned(),
                Some("title") => "the ending's name, shown to the trainee".to_owned(),
                _ => "what became of it, told to the trainee".to_owned(),
            });
        }
        if id.starts_with("check-") && attribute == Some("answer") {
            return Some("the customer answers the agent's check".to_owned());
        }
        let said = match id {
            "clarify" => return Some(format!("the customer, when a reply says nothing that counts; {mood}")),
            "title" => "the scenario's title",
            "summary" => "one sentence or two in the list of scenarios",
            "customer" => "the customer's name",
            "persona" => "who the customer is, told to the trainee",
            "you" => "who the trainee plays",
            "goal" => "what the trainee should reach",
            "policy" => "what the trainee may do, from the employer; figures must stay as they are",
            "look" => "how the customer is drawn: words of a fixed list, not to be translated",
            "subject" => "the subject of the customer's e-mail",
            _ if set_of_message(Some(scenario), id).is_some_and(|(set, _)| set == NAME) => {
                "a customer's name, whole, and below it the forms your texts use; choose one of your country, for the same sex and age"
            }
            _ if set_of_message(Some(scenario), id).is_some() => {
                "what the seed may put in the place of a variable, and below it the forms your texts use: do not translate, write what is usual in your country"
            }
            _ if id.starts_with("article-") => "what the agent can look up",
            _ if id.starts_with("check-") => "a button: what the agent checks",
            _ if id.starts_with("offer-") => "a button: what the agent offers",
            _ if id.starts_with("team-") => "a team to escalate to",
            _ if id.starts_with("handover-") => "something to hand over to a team",
            _ if id.starts_with("category-") || id.starts_with("next-step-") => "a choice in the ticket",
            _ => return None,
        };
        Some(said.to_owned())
    }

    fn variables(&self, scenario: &Scenario, piece: &Piece) -> Option<String> {
        let used = uses(&piece.text)?.variables;
        let is_form = |used: &str, fact: &Fact| set_of_variable(Some(scenario), used) == Some(fact.name.as_str());
        let told: Vec<String> = scenario
            .facts
            .iter()
            .filter(|fact| used.iter().any(|used| *used == fact.name || is_form(used, fact)))
            .map(|fact| match fact.value {
                FactValue::Written => format!("{{ ${0} }} and its forms: one of `{0}-1`, `{0}-2` …", fact.name),
                FactValue::Code(digits) => format!("{{ ${} }}: a code of {digits} digits", fact.name),
                FactValue::Between(low, high) => format!("{{ ${} }}: a number from {low} to {high}", fact.name),
            })
            .collect();
        (!told.is_empty()).then(|| told.join(", "))
    }
}

/// The most characters of what is said on a channel, as far as it sets a limit; people's own words are only those of the agent.
pub(super) fn limit_of(scenario: &Scenario, id: &str, text: &str) -> Option<usize> {
    let limited = matches!(scenario.channel, Channel::Sms | Channel::Social) && !id.starts_with("clarify");
    limited.then(|| scenario.channel.max_chars(text, SMS_PARTS)).flatten()
}
