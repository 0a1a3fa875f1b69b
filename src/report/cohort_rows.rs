//! A study for other programs: a tidy table, one row a figure, and JSON.
//!
//! Ids and Latin digits whatever the language. A hidden figure has the word `hidden` in place of a value, a figure of nobody an empty cell.

use super::cohort_page::CohortReport;
use super::json::FORMAT;
use crate::authoring::csv::write_row;
use crate::cohort::{Kind, Selection, Shown, Strand};
use crate::locale::{ReportMsg, strip_isolation};
use serde_json::{Value, json};

/// The columns, with what they hold.
pub const COHORT_COLUMNS: &[(&str, &str)] = &[
    ("scenario", "the scenario's id"),
    ("locale", "the language it was played in"),
    ("policy", "the policy's id"),
    ("mode", "practice or assessment"),
    ("rules", "the hash of what it was scored by: figures compare only where it is the same"),
    ("attempt", "which attempt of a person counts: first, last or best"),
    ("about", "kind, dimension, turn, item, group or person"),
    ("id", "the dimension, turn, criterion, group or person"),
    ("turn", "the turn of an item"),
    ("point", "the point of an item"),
    ("figure", "what the value is, such as mean, slipped, facility, fisher"),
    ("n", "of how many people"),
    ("value", "the figure; hidden: of fewer than five people; empty: of nobody"),
];

/// Rows of one kind.
struct Rows<'r> {
    kind: &'r Kind,
    which: &'static str,
    out: &'r mut String,
}

/// What a row is about.
#[derive(Default, Clone, Copy)]
struct About<'a> {
    about: &'static str,
    id: &'a str,
    turn: &'a str,
    point: &'a str,
}

impl Rows<'_> {
    fn add(&mut self, about: About<'_>, figure: &str, n: Option<usize>, value: &str) {
        let n = n.map(|n| n.to_string()).unwrap_or_default();
        let Kind { scenario, locale, policy, mode, rules } = self.kind;
        let About { about, id, turn, point } = about;
        write_row(self.out, &[scenario, locale, policy, mode, rules, self.which, about, id, turn, point, figure, &n, value]);
    }

    fn number(&mut self, about: About<'_>, figure: &str, n: usize, value: Option<f64>) {
        self.add(about, figure, Some(n), &value.map(decimal).unwrap_or_default());
    }

    /// A row that says that there is nothing to tell.
    fn untold<T>(&mut self, about: About<'_>, shown: &Shown<T>) {
        let value = if matches!(shown, Shown::Hidden) { "hidden" } else { "" };
        self.add(about, "all", None, value);
    }

    fn strand(&mut self, strand: &Strand) {
        let kind = About { about: "kind", ..About::default() };
        for (figure, count) in [
            ("people", strand.n),
            ("attempts", strand.attempts),
            ("passed", strand.passed),
            ("critical", strand.critical),
            ("unproven", strand.unproven),
        ] {
            self.number(kind, figure, strand.n, Some(count as f64));
        }
        for of in &strand.dimensions {
            let about = About { about: "dimension", id: of.dimension.id(), ..About::default() };
            let Shown::Told(spread) = &of.spread else {
                self.untold(about, &of.spread);
                continue;
            };
            self.number(about, "mean", spread.n, Some(spread.mean));
            for (name, value) in ["lowest", "lower-quarter", "middle", "upper-quarter", "highest"].iter().zip(spread.quartiles) {
                self.number(about, name, spread.n, Some(value));
            }
            for (bin, count) in spread.bins.iter().enumerate() {
                self.number(about, &format!("bin-{}", bin * 10), spread.n, Some(*count as f64));
            }
        }
        for of in &strand.turns {
            let about = About { about: "turn", id: &of.turn, ..About::default() };
            let Shown::Told(figures) = &of.figures else {
                self.untold(about, &of.figures);
                continue;
            };
            self.number(about, "slipped", figures.n, Some(figures.slipped as f64));
            self.number(about, "missed", figures.n, figures.missed);
            self.number(about, "debits", figures.n, Some(figures.debits));
            for (what, count) in &figures.what {
                self.number(about, &what.text_id(), figures.n, Some(*count as f64));
            }
        }
        for of in &strand.items {
            let about = About { about: "item", id: of.id.criterion.id(), turn: &of.id.turn, point: &of.id.point };
            let Shown::Told(figures) = &of.figures else {
                self.untold(about, &of.figures);
                continue;
            };
            self.number(about, "facility", figures.n, Some(figures.facility));
            self.number(about, "discrimination", figures.n, figures.discrimination);
        }
        match strand.alpha.told() {
            Some(alpha) => {
                self.number(kind, "alpha", alpha.n, Some(alpha.alpha));
                self.number(kind, "alpha-items", alpha.n, Some(alpha.items as f64));
            }
            None => self.add(kind, "alpha", None, if matches!(strand.alpha, Shown::Hidden) { "hidden" } else { "" }),
        }
        strand.selection.iter().for_each(|selection| self.selection(selection));
        for row in &strand.people {
            let id = match &row.name {
                Ok(name) => name.clone(),
                Err(number) => number.to_string(),
            };
            let about = About { about: "person", id: &id, ..About::default() };
            for (of, score) in strand.dimensions.iter().zip(row.scores) {
                self.number(about, of.dimension.id(), 1, score.map(f64::from));
            }
            self.number(about, "critical", 1, Some(f64::from(row.critical)));
            self.number(about, "passed", 1, Some(f64::from(u8::from(row.passed))));
        }
    }

    fn selection(&mut self, selection: &Selection) {
        for group in &selection.groups {
            let about = About { about: "group", id: &group.group, ..About::default() };
            self.number(about, "passed", group.n, Some(group.selected as f64));
            self.number(about, "rate", group.n, Some(group.rate()));
            self.number(about, "ratio", group.n, group.ratio);
            self.number(about, "fisher", group.n, group.fisher);
            self.number(about, "small", group.n, Some(f64::from(u8::from(group.small))));
        }
        for group in &selection.hidden {
            self.add(About { about: "group", id: group, ..About::default() }, "all", None, "hidden");
        }
    }
}

/// Six digits after the point at most.
fn decimal(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl CohortReport<'_> {
    /// A tidy table.
    pub fn csv(&self) -> String {
        let mut out = String::new();
        write_row(&mut out, &COHORT_COLUMNS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        let which = self.study.which.id();
        for strand in &self.study.strands {
            Rows { kind: &strand.kind, which, out: &mut out }.strand(strand);
        }
        for kind in &self.study.hidden {
            let about = About { about: "kind", ..About::default() };
            Rows { kind, which, out: &mut out }.add(about, "all", None, "hidden");
        }
        out
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        let strands = self.study.strands.iter().map(|strand| {
            let mut value = json!(strand);
            if let Value::Object(fields) = &mut value {
                let people = strand.people.iter().map(|row| {
                    let name = row.name.as_ref().map_or_else(|number| json!(number), |name| json!(name));
                    json!({"person": name, "attempts": row.attempts, "scores": row.scores, "critical": row.critical, "passed": row.passed})
                });
                fields.insert("title".into(), strand.texts.title.clone().into());
                fields.insert("people".into(), people.collect());
            }
            value
        });
        let words = self.telling.words;
        json!({
            "report": "cohort", "format": FORMAT, "program": env!("CARGO_PKG_VERSION"), "language": words.tag,
            "attempt": self.study.which, "people": self.study.people, "column": self.column,
            "strands": strands.collect::<Vec<_>>(), "hidden": self.study.hidden,
            "not_validated": strip_isolation(&words.text(ReportMsg::NotValidated)),
        })
    }
}
