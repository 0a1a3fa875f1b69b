//! The result of `sabr simulate` for people: how each player fared, how runs ended, and what nobody met.

use super::table::Table;
use crate::authoring::{Fared, Plan, Simulation, Spread};
use crate::practice::Setup;
use crate::scenario::{Critical, OfferId, Scenario, Target, Turn, TurnId, When};
use std::collections::BTreeSet;
use std::io::{self, Write};

const FIGURES: [&str; 6] = ["least", "quarter", "half", "three quarters", "most", "mean"];

pub(super) fn write(setup: &Setup, plan: &Plan, result: &Simulation, out: &mut dyn Write) -> io::Result<()> {
    let scenario = &setup.scenario;
    writeln!(
        out,
        "{} in {}, policy {}: {} runs of each player, seeds from {}\n",
        scenario.id, setup.catalogue.tag, setup.policy.id, plan.runs, plan.seed
    )?;
    writeln!(out, "Scores and length")?;
    fared(&result.players).write(out)?;
    writeln!(out, "\nEndings, in runs")?;
    endings(scenario, &result.players).write(out)?;
    writeln!(out, "\nPassed, and critical errors, in runs")?;
    errors(&result.players).write(out)?;
    writeln!(out, "\nMet by {} runs", result.coverage.runs)?;
    met(scenario, result, out)?;
    circles(&result.players, out)
}

fn cells(spread: Option<Spread>) -> Vec<String> {
    match spread {
        None => vec!["–".to_owned(); FIGURES.len()],
        Some(s) => {
            let whole = [s.min, s.q1, s.median, s.q3, s.max].map(|n| n.to_string());
            whole.into_iter().chain([format!("{:.1}", s.mean)]).collect()
        }
    }
}

fn fared(players: &[Fared]) -> Table {
    let mut table = Table::new(2, ["player", "figure"].into_iter().chain(FIGURES));
    for fared in players {
        let minutes = fared.secs.map(|s| Spread {
            min: s.min / 60,
            q1: s.q1 / 60,
            median: s.median / 60,
            q3: s.q3 / 60,
            max: s.max / 60,
            mean: s.mean / 60.0,
            ..s
        });
        let scores = fared.scores.iter().map(|(dimension, spread)| (dimension.id().replace('-', " "), *spread));
        let rows = scores.chain([("turns".to_owned(), fared.turns), ("minutes".to_owned(), minutes)]);
        for (at, (name, spread)) in rows.enumerate() {
            let player = if at == 0 { fared.player.id() } else { "" };
            table.row([player.to_owned(), name].into_iter().chain(cells(spread)));
        }
    }
    table
}

fn endings(scenario: &Scenario, players: &[Fared]) -> Table {
    let mut table = Table::new(2, ["ending", "outcome"].into_iter().chain(players.iter().map(|p| p.player.id())));
    for ending in &scenario.endings {
        let counts = players.iter().map(|p| p.endings.get(&ending.id).copied().unwrap_or_default().to_string());
        table.row([ending.id.to_string(), ending.outcome.id().replace('-', " ")].into_iter().chain(counts));
    }
    table
}

fn errors(players: &[Fared]) -> Table {
    let mut table = Table::new(1, [""].into_iter().chain(players.iter().map(|p| p.player.id())));
    let mut row = |name: &str, count: &dyn Fn(&Fared) -> u32| {
        table.row([name.to_owned()].into_iter().chain(players.iter().map(|p| count(p).to_string())));
    };
    row("passed", &|p| p.passed);
    row("no critical error", &|p| p.without_critical);
    for error in Critical::ALL {
        row(&error.id().replace('-', " "), &|p| p.critical.get(error).copied().unwrap_or_default());
    }
    table
}

fn met(scenario: &Scenario, result: &Simulation, out: &mut dyn Write) -> io::Result<()> {
    let unmet = result.coverage.unmet(scenario);
    let replies = scenario.turns.iter().map(|t| t.replies.len()).sum();
    let branches = scenario.turns.iter().map(|t| t.next.len()).sum();
    let names = |list: &[(TurnId, String)]| list.iter().map(|(turn, name)| format!("{turn}: {name}")).collect::<Vec<_>>();
    let never_chosen: Vec<_> = unmet.replies.iter().map(|(turn, reply)| (turn.clone(), reply.to_string())).collect();
    let never_taken: Vec<_> = unmet.branches.iter().map(|(turn, at)| (turn.clone(), branch(scenario, turn, *at))).collect();
    let strings = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<_>>();
    let groups: [(&str, usize, Vec<String>); 6] = [
        ("turns", scenario.turns.len(), strings(&mut unmet.turns.iter().map(ToString::to_string))),
        ("offered replies", replies, names(&never_chosen)),
        ("branches", branches, names(&never_taken)),
        ("endings", scenario.endings.len(), strings(&mut unmet.endings.iter().map(ToString::to_string))),
        ("points", scenario.points.len(), strings(&mut unmet.points.iter().map(ToString::to_string))),
        ("customer's lines", result.coverage.lines.len(), unmet.lines.clone()),
    ];
    let mut table = Table::new(1, ["", "met", "of"]);
    for (name, all, never) in &groups {
        table.row([(*name).to_owned(), (all - never.len()).to_string(), all.to_string()]);
    }
    table.write(out)?;
    for (name, _, never) in groups.iter().filter(|(_, _, never)| !never.is_empty()) {
        writeln!(out, "\n  {name} that no run met")?;
        never.iter().try_for_each(|what| writeln!(out, "    {what}"))?;
    }
    let turns: BTreeSet<&TurnId> = unmet.branches.iter().map(|(turn, _)| turn).collect();
    for turn in turns.into_iter().filter_map(|id| scenario.turn(id)) {
        let offers = offers_that_decide(turn);
        if !offers.is_empty() {
            let offers = offers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            writeln!(
                out,
                "\n  {}: the way on depends on whether the policy allows {offers}; try another with --policy",
                turn.id
            )?;
        }
    }
    Ok(())
}

/// Offers on whose being allowed a turn's branches depend.
fn offers_that_decide(turn: &Turn) -> BTreeSet<&OfferId> {
    fn collect<'w>(when: &'w When, to: &mut BTreeSet<&'w OfferId>) {
        match when {
            When::Allowed(offer) => {
                to.insert(offer);
            }
            When::All(list) | When::Any(list) => list.iter().for_each(|when| collect(when, to)),
            When::Not(inner) => collect(inner, to),
            _ => {}
        }
    }
    let mut offers = BTreeSet::new();
    turn.next.iter().for_each(|branch| collect(&branch.when, &mut offers));
    offers
}

/// A branch by its number, counted from 1, and where it leads.
fn branch(scenario: &Scenario, turn: &TurnId, at: usize) -> String {
    let to = scenario.turn(turn).and_then(|turn| turn.next.get(at)).map(|branch| match &branch.to {
        Target::Turn(turn) => format!("to the turn {turn}"),
        Target::Ending(ending) => format!("to the ending {ending}"),
    });
    format!("branch {} {}", at + 1, to.unwrap_or_default())
}

fn circles(players: &[Fared], out: &mut dyn Write) -> io::Result<()> {
    for fared in players.iter().filter(|p| !p.circled.is_empty()) {
        let runs: u32 = fared.circled.values().sum();
        let turns: Vec<String> = fared.circled.iter().map(|(turn, count)| format!("{turn} ({count})")).collect();
        writeln!(
            out,
            "\n  {} went round in circles in {runs} runs; met again and again: {}",
            fared.player.id(),
            turns.join(", ")
        )?;
    }
    Ok(())
}
