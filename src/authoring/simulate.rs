//! Thousands of runs of one scenario by players that need no person: what they met, how they fared.
//!
//! The same plan gives the same result, whatever the number of threads. Never reads a clock; how long it took is for the caller to tell.

use super::coverage::Coverage;
use super::phrases::Phrases;
use super::players::{Hand, PlayerKind};
use super::spread::Spread;
use crate::dialogue::Event;
use crate::practice::{Course, LineNames, Rehearsal, Setup, StepError};
use crate::scenario::{Critical, Dimension, EndingId, PointId, ReplyId, TurnId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Runs done in one go by a thread.
const BATCH: u32 = 64;

/// A run that meets one turn so often goes round in circles.
const MOST_VISITS: u32 = 8;

/// Moves after which a run is given up.
const MOST_MOVES: u32 = 600;

/// What to run.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Runs of each player.
    pub runs: u32,
    /// The first run's seed; each further run has the next. Players share them: the same customers for all.
    pub seed: u64,
    /// Who plays.
    pub players: Vec<PlayerKind>,
    /// Threads to run on.
    pub threads: usize,
}

/// One run in figures.
#[derive(Debug, Clone)]
struct Run {
    scores: [Option<u32>; 4],
    turns: u32,
    secs: u32,
    ending: Option<EndingId>,
    critical: BTreeSet<Critical>,
    passed: bool,
    /// The turn it met most often, where it went round in circles.
    circled: Option<TurnId>,
}

/// How one player fared.
#[derive(Debug, Clone, PartialEq)]
pub struct Fared {
    /// Who.
    pub player: PlayerKind,
    /// Runs that passed.
    pub passed: u32,
    /// Each dimension, as far as it was observed.
    pub scores: Vec<(Dimension, Option<Spread>)>,
    /// Turns a run took.
    pub turns: Option<Spread>,
    /// Seconds a run took, in the scenario's own time.
    pub secs: Option<Spread>,
    /// How runs ended.
    pub endings: BTreeMap<EndingId, u32>,
    /// Runs with a critical error, by error.
    pub critical: BTreeMap<Critical, u32>,
    /// Runs without any.
    pub without_critical: u32,
    /// Runs that went round in circles, by the turn they met most often.
    pub circled: BTreeMap<TurnId, u32>,
    /// What the player met.
    pub coverage: Coverage,
}

/// The whole result.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// What all players met together.
    pub coverage: Coverage,
    /// Each player, in the plan's order.
    pub players: Vec<Fared>,
}

/// What a batch of runs by one player gave.
struct Batch {
    player: usize,
    number: u32,
    runs: Vec<Run>,
    coverage: Coverage,
}

/// Runs the plan; `done` hears the runs of every finished batch.
///
/// # Errors
/// When the scenario is not written in the setup's language.
pub fn simulate(setup: &Setup, plan: &Plan, done: &(dyn Fn(u32) + Sync)) -> Result<Simulation, StepError> {
    let mut rehearsal = Rehearsal::new(setup.clone())?;
    let missing = || StepError::NotWritten { scenario: setup.scenario.id.to_string(), locale: setup.catalogue.tag.clone() };
    let phrases = Phrases::new(setup).ok_or_else(missing)?;
    let names = LineNames::new(setup).ok_or_else(missing)?;
    rehearsal.learn(phrases.all());
    let stage = Stage { rehearsal: &rehearsal, phrases: &phrases, names: &names, plan };
    let batches = plan.runs.div_ceil(BATCH);
    let jobs: Vec<(usize, u32)> = (0..plan.players.len()).flat_map(|p| (0..batches).map(move |n| (p, n))).collect();
    let next = AtomicUsize::new(0);
    let finished = Mutex::new(Vec::with_capacity(jobs.len()));
    let work = || {
        while let Some((player, number)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let batch = stage.batch(*player, *number);
            if let Ok(batch) = &batch {
                done(batch.runs.len() as u32);
            }
            finished.lock().unwrap_or_else(PoisonError::into_inner).push(batch);
        }
    };
    thread::scope(|scope| {
        for _ in 1..plan.threads.max(1) {
            scope.spawn(work);
        }
        work();
    });
    let mut batches = finished.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect::<Result<Vec<_>, _>>()?;
    batches.sort_by_key(|batch| (batch.player, batch.number));
    let mut players = Vec::new();
    let mut coverage = Coverage::of_lines(names.all().cloned());
    for (at, player) in plan.players.iter().enumerate() {
        let own: Vec<&Batch> = batches.iter().filter(|batch| batch.player == at).collect();
        let fared = fared(*player, &own, &names);
        coverage.merge(&fared.coverage);
        players.push(fared);
    }
    Ok(Simulation { coverage, players })
}

/// What every batch shares.
struct Stage<'s> {
    rehearsal: &'s Rehearsal,
    phrases: &'s Phrases,
    names: &'s LineNames,
    plan: &'s Plan,
}

impl Stage<'_> {
    fn batch(&self, player: usize, number: u32) -> Result<Batch, StepError> {
        let mut batch = Batch { player, number, runs: Vec::new(), coverage: Coverage::default() };
        let Some(kind) = self.plan.players.get(player) else { return Ok(batch) };
        let from = number * BATCH;
        for run in from..self.plan.runs.min(from + BATCH) {
            let seed = self.plan.seed.wrapping_add(u64::from(run));
            let (run, met) = self.run(*kind, seed)?;
            batch.runs.push(run);
            met.count(&mut batch.coverage);
        }
        Ok(batch)
    }

    fn run(&self, player: PlayerKind, seed: u64) -> Result<(Run, Met), StepError> {
        let (mut hand, mut met, mut moves) = (Hand::new(player, seed, self.phrases), Met::default(), 0);
        let next = |course: &Course| {
            moves += 1;
            if moves > MOST_MOVES { None } else { hand.next_move(course) }
        };
        let course = self.rehearsal.watch(seed, self.names, next, |turn, course, event| met.take(turn, course, event))?;
        Ok((figures(&course), met))
    }
}

fn figures(course: &Course) -> Run {
    let card = course.scorecard();
    let mut scores = [None; 4];
    for (score, dimension) in scores.iter_mut().zip(&card.dimensions) {
        *score = dimension.score;
    }
    let turns = course.turns();
    let mut visits: BTreeMap<&TurnId, u32> = BTreeMap::new();
    turns.iter().for_each(|turn| *visits.entry(turn).or_default() += 1);
    let most = visits.into_iter().max_by_key(|(_, count)| *count);
    let circled = most.filter(|(_, count)| *count >= MOST_VISITS || !course.is_over()).map(|(turn, _)| turn.clone());
    Run {
        scores,
        turns: turns.len() as u32,
        secs: course.state().at_secs,
        ending: card.ending,
        critical: card.critical.into_iter().collect(),
        passed: card.passed == Some(true),
        circled,
    }
}

fn fared(player: PlayerKind, batches: &[&Batch], names: &LineNames) -> Fared {
    let runs = || batches.iter().flat_map(|batch| &batch.runs);
    let mut coverage = Coverage::of_lines(names.all().cloned());
    batches.iter().for_each(|batch| coverage.merge(&batch.coverage));
    let scores = Dimension::ALL.iter().enumerate();
    let of = |at: usize| Spread::of(runs().filter_map(|run| run.scores.get(at).copied().flatten()).collect());
    let mut endings = BTreeMap::new();
    let mut critical = BTreeMap::new();
    let mut circled = BTreeMap::new();
    for run in runs() {
        run.ending.iter().for_each(|id| *endings.entry(id.clone()).or_default() += 1);
        run.critical.iter().for_each(|error| *critical.entry(*error).or_default() += 1);
        run.circled.iter().for_each(|turn| *circled.entry(turn.clone()).or_default() += 1);
    }
    Fared {
        player,
        passed: runs().filter(|run| run.passed).count() as u32,
        scores: scores.map(|(at, dimension)| (*dimension, of(at))).collect(),
        turns: Spread::of(runs().map(|run| run.turns).collect()),
        secs: Spread::of(runs().map(|run| run.secs).collect()),
        endings,
        without_critical: runs().filter(|run| run.critical.is_empty()).count() as u32,
        critical,
        circled,
        coverage,
    }
}

/// What one run met, each thing once.
#[derive(Debug, Default)]
struct Met {
    turns: BTreeSet<TurnId>,
    replies: BTreeSet<(TurnId, ReplyId)>,
    branches: BTreeSet<(TurnId, usize)>,
    ending: Option<EndingId>,
    points: BTreeSet<PointId>,
    lines: BTreeSet<String>,
}

impl Met {
    fn take(&mut self, within: &TurnId, course: &Course, event: &Event) {
        let branch = course.state().branch.map(|at| (within.clone(), at));
        match event {
            Event::TurnBegan { turn } => {
                self.turns.insert(turn.clone());
                self.branches.extend(branch);
            }
            Event::Ended { ending, .. } => {
                self.ending = Some(ending.clone());
                self.branches.extend(branch);
            }
            Event::AgentSaid { turn, reply: Some(reply), .. } => {
                self.replies.insert((turn.clone(), reply.clone()));
            }
            Event::CustomerSaid { text, .. } => {
                self.lines.insert(text.clone());
            }
            Event::PointMade { point } => {
                self.points.insert(point.clone());
            }
            _ => {}
        }
    }

    fn count(self, to: &mut Coverage) {
        fn add<K: Ord>(met: impl IntoIterator<Item = K>, to: &mut BTreeMap<K, u32>) {
            met.into_iter().for_each(|key| *to.entry(key).or_default() += 1);
        }
        to.runs += 1;
        add(self.turns, &mut to.turns);
        add(self.replies, &mut to.replies);
        add(self.branches, &mut to.branches);
        add(self.ending, &mut to.endings);
        add(self.points, &mut to.points);
        add(self.lines, &mut to.lines);
    }
}
