//! Tidy tables: one row an observation, the same columns whatever is reported.
//!
//! Numbers are written in Latin digits with a point; what is not known is an empty cell. A cell that a spreadsheet would take for a
//! formula has an apostrophe before it.

use super::attempt::Attempt;
use crate::authoring::csv::write_row;
use crate::practice::EvidenceKind;
use crate::scoring::FindingKind;

/// The columns, with what they hold.
pub const COLUMNS: &[(&str, &str)] = &[
    ("attempt", "the attempt's id"),
    ("started", "when it began, local time, ISO 8601"),
    ("scenario", "the scenario's id"),
    ("locale", "the language it was played in"),
    ("policy", "the policy's id"),
    ("mode", "practice or assessment"),
    ("seed", "the seed"),
    ("content", "the hash of the texts it ran on"),
    ("rules", "the hash of what it was scored by: compare scores only where it is the same"),
    ("turn", "the turn's id"),
    ("reply", "which of the agent's replies, from 1; empty: an act, or something left out"),
    ("kind", "credit, partly, missed, slip, critical; score of a dimension; simulated figure"),
    ("id", "the criterion, slip, critical error, dimension or figure"),
    ("dimension", "the dimension it belongs to; critical errors and figures belong to none"),
    ("point", "the point it is about"),
    ("credit", "credit earned, 0 to 1"),
    ("debit", "points lost, of 100 in the dimension"),
    ("weight", "how much the criterion counts under the policy"),
    ("value", "a dimension's score, 0 to 100, or a figure's value; empty: not observed"),
    ("span_start", "first byte of the words in the reply (UTF-8)"),
    ("span_end", "byte after their last"),
    ("span_text", "the words that show it"),
    ("by_author", "true: the author's mark on an offered reply shows it, no words do"),
];

/// A table of these attempts.
pub fn csv<'p>(attempts: impl IntoIterator<Item = &'p Attempt<'p>>) -> String {
    let mut out = String::new();
    begin_csv(&mut out);
    attempts.into_iter().for_each(|attempt| add_rows(attempt, &mut out));
    out
}

/// The row of headings.
pub fn begin_csv(out: &mut String) {
    write_row(out, &COLUMNS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[derive(Default)]
struct Observed {
    turn: String,
    reply: String,
    kind: &'static str,
    id: String,
    dimension: &'static str,
    point: String,
    credit: String,
    debit: String,
    weight: String,
    value: String,
    span: Option<std::ops::Range<usize>>,
    text: String,
    by_author: &'static str,
}

/// The rows of an attempt: its evidence, then its scores, then the model's figures.
pub fn add_rows(attempt: &Attempt<'_>, out: &mut String) {
    let setup = attempt.practice.setup();
    let facts = &attempt.facts;
    let seed = setup.seed.to_string();
    let mut add = |seen: Observed| {
        let (start, end) = seen.span.map_or_else(Default::default, |s| (s.start.to_string(), s.end.to_string()));
        let cells: [&str; COLUMNS.len()] = [
            &facts.id,
            &facts.started,
            setup.scenario.id.as_str(),
            &setup.catalogue.tag,
            &setup.policy.id,
            setup.options.mode.id(),
            &seed,
            &facts.content,
            &facts.rules,
            &seen.turn,
            &seen.reply,
            seen.kind,
            &seen.id,
            seen.dimension,
            &seen.point,
            &seen.credit,
            &seen.debit,
            &seen.weight,
            &seen.value,
            &start,
            &end,
            &seen.text,
            seen.by_author,
        ];
        write_row(out, &cells);
    };
    for found in &attempt.findings {
        let finding = &found.finding;
        let mut seen = Observed {
            turn: finding.turn.to_string(),
            reply: finding.reply.map(|reply| (reply + 1).to_string()).unwrap_or_default(),
            kind: EvidenceKind::of(finding).id(),
            id: finding.kind.id().to_owned(),
            dimension: finding.kind.dimension().map_or("", |d| d.id()),
            point: finding.point.as_ref().map(ToString::to_string).unwrap_or_default(),
            span: finding.span.clone(),
            text: finding.quote.clone(),
            by_author: if finding.by_author { "true" } else { "" },
            ..Observed::default()
        };
        match finding.kind {
            FindingKind::Credit(criterion) | FindingKind::Missed(criterion) => {
                let missed = matches!(finding.kind, FindingKind::Missed(_));
                seen.credit = if missed { "0".to_owned() } else { decimal(finding.amount) };
                seen.weight = decimal(setup.policy.weight(criterion));
            }
            FindingKind::Slip(_) => seen.debit = decimal(finding.amount),
            FindingKind::Critical(_) => {}
        }
        add(seen);
    }
    for dimension in &attempt.card.dimensions {
        add(Observed {
            kind: "score",
            id: dimension.dimension.id().to_owned(),
            dimension: dimension.dimension.id(),
            debit: decimal(dimension.debits),
            value: dimension.score.map(|score| score.to_string()).unwrap_or_default(),
            ..Observed::default()
        });
    }
    if let Ok(serde_json::Value::Object(figures)) = serde_json::to_value(&attempt.card.simulated) {
        for (name, value) in figures {
            let value = if value.is_null() { String::new() } else { value.to_string() };
            add(Observed { kind: "simulated", id: name, value, ..Observed::default() });
        }
    }
}

fn decimal(value: f64) -> String {
    format!("{}", (value * 10_000.0).round() / 10_000.0)
}
