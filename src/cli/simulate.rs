//! `sabr simulate`: a scenario played thousands of times by players that need no person. Reads content, writes nothing.

use super::args::WindowArgs;
use super::args_authoring::Simulate;
use super::play::chosen_policy;
use super::progress::Progress;
use super::{simulate_table, text};
use crate::authoring::{Coverage, Fared, Plan, PlayerKind, Simulation, Spread, simulate};
use crate::practice::{Options, Setup};
use crate::scenario::{Scenario, Target};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::time::Instant;

pub(super) fn run(args: &Simulate, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut sources = super::sources(shared)?;
    let policy = args.policy.as_deref().map(|named| chosen_policy(named, &mut sources)).transpose()?;
    let library = super::checked(sources);
    let catalogue = text::choose_locale(&library, shared.locale.as_deref())?;
    let seed = shared.seed.unwrap_or(1);
    let setup = library.setup(&args.id, &catalogue.tag, policy.as_deref(), seed)?;
    let setup = Setup { options: Options { mode: args.mode.mode(), ..Options::default() }, ..setup };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let players: Vec<PlayerKind> = match args.players.as_slice() {
        [] => PlayerKind::ALL.to_vec(),
        named => PlayerKind::ALL.into_iter().filter(|player| named.iter().any(|name| name == player.id())).collect(),
    };
    let plan = Plan { runs: args.runs, seed, players, threads: args.threads.unwrap_or(cores) };
    let total = u64::from(plan.runs) * plan.players.len() as u64;
    let begun = Instant::now();
    let result = {
        let progress = Progress::new("runs", total);
        simulate(&setup, &plan, &|done| progress.add(u64::from(done)))?
    };
    let secs = begun.elapsed().as_secs_f64();
    let mut out = std::io::stdout().lock();
    if args.json {
        writeln!(out, "{}", object(&setup, &plan, &result))?;
    } else {
        simulate_table::write(&setup, &plan, &result, &mut out)?;
    }
    eprintln!("{total} runs in {secs:.1} s, {:.0} runs a second", total as f64 / secs.max(f64::EPSILON));
    Ok(super::OK)
}

fn object(setup: &Setup, plan: &Plan, result: &Simulation) -> Value {
    let scenario = &setup.scenario;
    json!({
        "scenario": scenario.id, "locale": setup.catalogue.tag, "policy": setup.policy.id, "mode": setup.options.mode.id(),
        "seed": plan.seed, "runs_each": plan.runs, "runs": result.coverage.runs,
        "players": result.players.iter().map(|fared| player(scenario, fared)).collect::<Vec<_>>(),
        "coverage": coverage(scenario, &result.coverage),
        "unmet": unmet(scenario, &result.coverage),
    })
}

fn player(scenario: &Scenario, fared: &Fared) -> Value {
    let scores: Map<String, Value> = fared.scores.iter().map(|(d, spread)| (d.id().to_owned(), figures(*spread))).collect();
    let counts = |pairs: Vec<(String, u32)>| pairs.into_iter().map(|(id, n)| (id, Value::from(n))).collect::<Map<_, _>>();
    json!({
        "player": fared.player.id(), "runs": fared.coverage.runs, "passed": fared.passed, "scores": scores,
        "turns": figures(fared.turns), "seconds": figures(fared.secs),
        "endings": counts(fared.endings.iter().map(|(id, n)| (id.to_string(), *n)).collect()),
        "critical": counts(fared.critical.iter().map(|(error, n)| (error.id().to_owned(), *n)).collect()),
        "without_critical": fared.without_critical,
        "circled": counts(fared.circled.iter().map(|(turn, n)| (turn.to_string(), *n)).collect()),
        "coverage": coverage(scenario, &fared.coverage),
    })
}

/// `null` where nothing was observed.
fn figures(spread: Option<Spread>) -> Value {
    serde_json::to_value(spread).unwrap_or(Value::Null)
}

/// Everything a scenario has, with the runs that met it.
fn coverage(scenario: &Scenario, met: &Coverage) -> Value {
    let runs = |count: Option<&u32>| count.copied().unwrap_or_default();
    let replies = scenario.turns.iter().flat_map(|turn| {
        let count = |reply| runs(met.replies.get(&(turn.id.clone(), reply)));
        turn.replies.iter().map(move |r| json!({"turn": turn.id, "reply": r.id, "runs": count(r.id.clone())}))
    });
    let branches = scenario.turns.iter().flat_map(|turn| {
        turn.next.iter().enumerate().map(|(at, branch)| {
            let to = match &branch.to {
                Target::Turn(turn) => json!({ "turn": turn }),
                Target::Ending(ending) => json!({ "ending": ending }),
            };
            json!({"turn": turn.id, "branch": at, "to": to, "runs": runs(met.branches.get(&(turn.id.clone(), at)))})
        })
    });
    let lines = met.lines.iter().map(|(line, count)| (line.clone(), Value::from(*count)));
    let turns = scenario.turns.iter().map(|t| (t.id.to_string(), Value::from(runs(met.turns.get(&t.id)))));
    let endings = scenario.endings.iter().map(|e| (e.id.to_string(), Value::from(runs(met.endings.get(&e.id)))));
    let points = scenario.points.iter().map(|p| (p.id.to_string(), Value::from(runs(met.points.get(&p.id)))));
    json!({
        "turns": turns.collect::<Map<_, _>>(), "replies": replies.collect::<Vec<_>>(), "branches": branches.collect::<Vec<_>>(),
        "endings": endings.collect::<Map<_, _>>(), "points": points.collect::<Map<_, _>>(), "lines": lines.collect::<Map<_, _>>(),
    })
}

fn unmet(scenario: &Scenario, met: &Coverage) -> Value {
    let unmet = met.unmet(scenario);
    json!({
        "turns": unmet.turns,
        "replies": unmet.replies.iter().map(|(turn, reply)| json!({"turn": turn, "reply": reply})).collect::<Vec<_>>(),
        "branches": unmet.branches.iter().map(|(turn, at)| json!({"turn": turn, "branch": at})).collect::<Vec<_>>(),
        "endings": unmet.endings, "points": unmet.points, "lines": unmet.lines,
    })
}
