//! Findings in the trainee's language: the rule's name, why, and what would be better.

use super::script::LocalScript;
use crate::locale::{Catalogue, CoachingMsg, Msg, strip_isolation};
use crate::scenario::{Criterion, Scenario, TeamId};
use crate::scoring::{Finding, FindingKind, Reason, Step};
use serde::Serialize;

/// A finding with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explained {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// The rule's name.
    pub name: String,
    /// Why it earned, missed or cost points.
    pub why: String,
    /// The same without what is particular to this moment.
    #[serde(skip)]
    pub why_in_general: String,
    /// A habit to take away; empty for full credit.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tip: String,
    /// A better phrasing for this very moment; empty for full credit.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub better: String,
}

impl Explained {
    /// Puts a finding into words.
    pub fn new(finding: Finding, catalogue: &Catalogue, script: &LocalScript, scenario: &Scenario) -> Explained {
        let id = finding.kind.text_id();
        let mut name = catalogue.by_id(&id);
        if let Some(point) = &finding.point {
            let args = [("rule", name.into()), ("point", script.point_label(point).into())];
            name = strip_isolation(&catalogue.text_with(CoachingMsg::RuleAndPoint, &args));
        }
        let met = matches!(finding.kind, FindingKind::Credit(_)) && finding.amount >= 1.0;
        let better = match (&finding.kind, &finding.point) {
            _ if met => String::new(),
            (FindingKind::Missed(Criterion::StatesPoint) | FindingKind::Slip(_), Some(point)) => script.point(point).to_owned(),
            _ if of_ticket(&finding) => script.ticket_note(scenario),
            _ => script.model(&finding.turn).to_owned(),
        };
        let tip = if met { String::new() } else { catalogue.attribute(&id, "tip") };
        // Less than half a credit is closer to a miss: praise would mislead.
        let slight = matches!(finding.kind, FindingKind::Credit(_)) && finding.amount < 0.5;
        let reason = if slight { "missed" } else { finding.kind.reason_attribute() };
        let why = catalogue.attribute(&id, reason);
        let why_in_general = why.clone();
        let why = match finding.reason.as_deref().map(|reason| particular(reason, catalogue, script)) {
            Some(first) => format!("{first} {why}"),
            None => why,
        };
        Explained { finding, name, why, why_in_general, tip, better }
    }

    /// What introduces the better phrasing: it is to be said, or noted in the ticket.
    pub fn better_label(&self) -> Msg {
        if of_ticket(&self.finding) { Msg::FindingBetterNote } else { Msg::FindingBetter }
    }
}

fn of_ticket(finding: &Finding) -> bool {
    use FindingKind::{Credit, Missed};
    matches!(finding.kind, Credit(Criterion::WritesTicket) | Missed(Criterion::WritesTicket))
}

/// What is wrong with this very statement.
fn particular(reason: &Reason, catalogue: &Catalogue, script: &LocalScript) -> String {
    let text = match reason {
        Reason::WrongValue { said, holds } => {
            let holds: Vec<String> = holds.iter().map(|digits| catalogue.numbers.code(digits)).collect();
            let args = [("said", said.as_str().into()), ("holds", holds.join(" / ").into())];
            catalogue.text_with(CoachingMsg::WrongValue, &args)
        }
        Reason::SaidBoth => catalogue.text(CoachingMsg::SaidBoth),
        Reason::Steps { missing, .. } => {
            let steps: Vec<String> = missing.iter().map(|step| step_name(step, catalogue, script)).collect();
            catalogue.text_with(CoachingMsg::StepsMissing, &[("steps", catalogue.list(&steps).into())])
        }
        Reason::OtherTeam { chosen, right } => {
            let name = |team: &TeamId| script.text(&format!("team-{team}")).to_owned();
            catalogue.text_with(CoachingMsg::OtherTeam, &[("chosen", name(chosen).into()), ("right", name(right).into())])
        }
        Reason::AboveLimit { percent, most } => {
            catalogue.text_with(CoachingMsg::AboveLimit, &[("percent", (*percent).into()), ("most", (*most).into())])
        }
        Reason::Silent => catalogue.text(CoachingMsg::Silent),
        Reason::OnlyAnnounced { team } => {
            let team = script.text(&format!("team-{team}")).to_owned();
            catalogue.text_with(CoachingMsg::OnlyAnnounced, &[("team", team.into())])
        }
        Reason::NothingAbusive => catalogue.text(CoachingMsg::NothingAbusive),
        Reason::Warnings { given, wanted } => {
            catalogue.text_with(CoachingMsg::WarningsGiven, &[("given", (*given).into()), ("wanted", (*wanted).into())])
        }
    };
    strip_isolation(&text)
}

/// A part of a procedure in words: the coaching's, or the scenario's own.
pub fn step_name(step: &Step, catalogue: &Catalogue, script: &LocalScript) -> String {
    let id = &step.0;
    if id.starts_with("step-") {
        return catalogue.by_id(id);
    }
    let label = format!("{id}.label");
    let named = script.text(&label);
    if named == label { script.text(id).to_owned() } else { named.to_owned() }
}
