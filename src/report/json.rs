//! Reports for other programs: JSON with a format number. Fields may be added within a number; none is renamed or changes its meaning.

use super::attempt::Attempt;
use super::overview::Overview;
use crate::dialogue::TimedMove;
use crate::locale::{ReportMsg, strip_isolation};
use crate::practice::{EvidenceKind, TurnItem};
use serde_json::{Value, json};

/// Counted up when a field is renamed or means something else.
pub const FORMAT: u32 = 1;

impl Attempt<'_> {
    /// As JSON.
    pub fn json(&self) -> Value {
        let setup = self.practice.setup();
        let findings = self.findings.iter().zip(&self.notes).map(|(found, note)| {
            let mut value = json!(found);
            if let Value::Object(fields) = &mut value {
                fields.insert("note".into(), (*note).into());
                fields.insert("mark".into(), json!(EvidenceKind::of(&found.finding)));
            }
            value
        });
        let turns = self.turns.iter().map(|turn| {
            let items = turn.items.iter().map(|item| match item {
                TurnItem::Customer(text) => json!({"customer": text}),
                TurnItem::Agent { text, findings } => json!({"agent": text, "notes": self.numbers(findings)}),
                TurnItem::Act(what) => json!({"act": TimedMove { what: what.clone(), after_secs: None }.to_json()}),
            });
            json!({
                "turn": turn.id, "items": items.collect::<Vec<_>>(), "notes_of_acts": self.numbers(&turn.acts), "notes_left_out": self.numbers(&turn.missed),
            })
        });
        let plain: Vec<String> = self.advice().iter().map(|line| strip_isolation(line)).collect();
        json!({
            "report": "attempt", "format": FORMAT, "program": env!("CARGO_PKG_VERSION"), "language": self.words.tag,
            "attempt": self.facts, "scenario": setup.scenario.id, "title": self.practice.script().text("title"), "locale": setup.catalogue.tag,
            "policy": setup.policy.id, "policy_name": strip_isolation(&self.policy_name()), "pass_mark": setup.policy.pass_mark, "mode": setup.options.mode, "intensity": setup.options.intensity,
            "seed": setup.seed.to_string(), "help": self.practice.help(),
            "dimensions": self.card.dimensions, "critical": self.card.critical, "passed": self.card.passed,
            "ending": self.card.ending, "outcome": self.card.outcome, "simulated": self.card.simulated,
            "visits": self.practice.visits(), "turns": turns.collect::<Vec<_>>(), "findings": findings.collect::<Vec<_>>(), "mood": self.practice.trace(),
            "next": plain, "not_validated": strip_isolation(&self.say(ReportMsg::NotValidated)),
        })
    }

    fn numbers(&self, findings: &[usize]) -> Vec<usize> {
        findings.iter().filter_map(|at| self.notes.get(*at).copied()).collect()
    }
}

/// An overview as JSON.
pub(super) fn overview_json(overview: &Overview, words: &crate::locale::Catalogue) -> Value {
    json!({
        "report": "overview", "format": FORMAT, "program": env!("CARGO_PKG_VERSION"), "language": words.tag,
        "span": overview.span, "profile": overview.whose, "parts": overview.parts, "left_out": overview.left_out,
        "not_validated": strip_isolation(&words.text(ReportMsg::NotValidated)),
    })
}
