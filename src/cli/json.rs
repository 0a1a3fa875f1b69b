//! An attempt as JSON lines: first what it runs on, then everything that happened, the scorecard last. Nothing in it depends on the
//! machine, the wall clock or who prints it.

use crate::practice::{Practice, Record};
use serde_json::{Value, json};
use std::io::{self, Write};

/// The first line.
pub(super) fn head(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let setup = practice.setup();
    let line = json!({
        "event": "attempt", "format": 1, "scenario": setup.scenario.id, "locale": setup.catalogue.tag, "policy": setup.policy.id, "seed": setup.seed,
        "mode": setup.options.mode, "intensity": setup.options.intensity,
    });
    writeln!(out, "{line}")
}

/// What happened.
pub(super) fn records(records: &[Record], out: &mut dyn Write) -> io::Result<()> {
    for record in records {
        serde_json::to_writer(&mut *out, record)?;
        writeln!(out)?;
    }
    Ok(())
}

/// The last line.
pub(super) fn scorecard(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let mut card = serde_json::to_value(practice.result())?;
    if let Value::Object(fields) = &mut card {
        fields.insert("event".into(), "scorecard".into());
        fields.insert("at_secs".into(), practice.at_secs().into());
    }
    writeln!(out, "{card}")
}
