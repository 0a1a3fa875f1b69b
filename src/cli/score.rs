//! `sabr score`: replies in as JSON lines, measures and findings out, order kept, one line at a time.

use super::args::{Score, WindowArgs};
use super::text::choose_locale;
use crate::content::Library;
use crate::dialogue::{Dialogue, Said};
use crate::practice::{Explained, LocalScript, Setup};
use crate::scenario::{Turn, TurnId, did_you_mean};
use crate::scoring::{Judge, Measures, Moment, Reader, Reading, VisitRecord};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

#[derive(Deserialize)]
struct Item {
    id: Value,
    text: String,
}

/// A turn to judge in.
struct Place<'p> {
    setup: &'p Setup,
    script: &'p LocalScript,
    turn: &'p Turn,
}

pub(super) fn run(library: &Library, args: &Score, shared: &WindowArgs) -> anyhow::Result<u8> {
    let catalogue = choose_locale(library, shared.locale.as_deref())?;
    let setup = args.of.as_deref().map(|id| library.setup(id, &catalogue.tag, None, 0)).transpose()?;
    let script = setup.as_ref().and_then(|s| LocalScript::new(&s.scenario, &catalogue, s.seed));
    let lexicon = library
        .lexicons
        .get(&catalogue.tag)
        .cloned()
        .ok_or_else(|| anyhow::anyhow!("there is no lexicon for `{}`", catalogue.tag))?;
    let points = script.as_ref().map(|s| s.points.clone()).unwrap_or_default();
    let reader = Reader::new(lexicon, points);
    let place = match (&setup, &script, &args.turn) {
        (Some(setup), Some(script), Some(id)) => {
            let known = || setup.scenario.turns.iter().map(|t| t.id.as_str()).collect::<Vec<_>>();
            let turn = setup
                .scenario
                .turn(&TurnId(id.clone()))
                .ok_or_else(|| anyhow::anyhow!("there is no turn `{id}`; {}", did_you_mean(id, known().iter().copied())))?;
            Some(Place { setup, script, turn })
        }
        _ => None,
    };
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line?;
        let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line);
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Item>(line) {
            Ok(item) => {
                let reading = reader.read(&item.text);
                if args.explain {
                    explain(&item, &reading, place.as_ref(), &mut out)?
                } else {
                    writeln!(out, "{}", answer(&item, &reading, place.as_ref()))?
                }
            }
            Err(error) => writeln!(out, "{}", json!({"id": null, "error": format!("not a line {{\"id\",\"text\"}}: {error}")}))?,
        }
        out.flush()?;
    }
    Ok(super::OK)
}

fn answer(item: &Item, reading: &Reading, place: Option<&Place<'_>>) -> Value {
    let quote = |span: &std::ops::Range<usize>| item.text.get(span.clone()).unwrap_or_default().to_owned();
    let markers: Vec<Value> = reading
        .markers
        .iter()
        .map(|m| json!({"kind": m.kind, "weight": m.weight, "span": m.span, "quote": quote(&m.span), "pattern": m.pattern}))
        .collect();
    let points: Vec<Value> =
        reading.made.iter().map(|p| json!({"point": p.id, "span": p.span, "quote": quote(&p.span)})).collect();
    let wrong: Vec<Value> =
        reading.wrong.iter().map(|p| json!({"point": p.id, "span": p.span, "quote": quote(&p.span)})).collect();
    let mut answer = json!({"id": item.id, "measures": Measures::of(&reading.markers), "markers": markers});
    if let Value::Object(fields) = &mut answer {
        if !points.is_empty() || !wrong.is_empty() || place.is_some() {
            fields.insert("points".into(), points.into());
            fields.insert("wrong".into(), wrong.into());
        }
        let findings = place.map(|p| judged(&item.text, reading, p)).unwrap_or_default();
        fields.insert("findings".into(), serde_json::to_value(findings).unwrap_or(Value::Null));
    }
    answer
}

/// Findings as if the reply had been given in that turn, identity checked, mood as at the start.
fn judged(text: &str, reading: &Reading, place: &Place<'_>) -> Vec<Explained> {
    let Place { setup, script, turn } = place;
    let wanted = setup.policy.checks_before_account_data;
    let dialogue = Dialogue::new(setup.scenario.clone(), setup.temperament.clone(), wanted, ChaCha8Rng::seed_from_u64(0));
    let mut state = dialogue.state().clone();
    state.checked.extend(setup.scenario.checks.iter().take(wanted as usize).cloned());
    let judge = Judge { scenario: &setup.scenario, policy: &setup.policy };
    let mut visit = VisitRecord::open(turn, &state.mood, setup.temperament.band(&state.mood), &setup.policy, &[]);
    let said = Said { text: text.to_owned(), reply: None };
    let mut findings = judge.words(&Moment { turn, state: &state, reply: 0 }, &said, reading, &mut visit).findings;
    findings.extend(judge.close(turn, false, &mut visit));
    findings.into_iter().map(|f| Explained::new(f, &setup.catalogue, script)).collect()
}

fn explain(item: &Item, reading: &Reading, place: Option<&Place<'_>>, out: &mut dyn Write) -> std::io::Result<()> {
    let m = Measures::of(&reading.markers);
    writeln!(out, "{}: {}", item.id, item.text)?;
    writeln!(
        out,
        "   courtesy {:.2}  positive_language {:.2}  empathy {:.2}  hostility {:.2}  patience {:.2}",
        m.courtesy, m.positive_language, m.empathy, m.hostility, m.patience
    )?;
    for marker in &reading.markers {
        let sign = if marker.kind.is_credit() { '+' } else { '-' };
        writeln!(
            out,
            "   {sign}{:.1} {:?} «{}» by `{}`",
            marker.weight,
            marker.kind,
            item.text.get(marker.span.clone()).unwrap_or_default(),
            marker.pattern
        )?;
    }
    for (sign, hits) in [('✓', &reading.made), ('✗', &reading.wrong)] {
        for hit in hits {
            writeln!(out, "   {sign} point {} «{}»", hit.id, item.text.get(hit.span.clone()).unwrap_or_default())?;
        }
    }
    if let Some(place) = place {
        for finding in judged(&item.text, reading, place) {
            super::text::evidence(&finding, &place.setup.catalogue, out)?;
            if !finding.better.is_empty() {
                super::text::you_could_say(&finding.better, &place.setup.catalogue, out)?;
            }
        }
    }
    writeln!(out)
}
