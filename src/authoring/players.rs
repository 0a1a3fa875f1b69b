//! Five ways to play a scenario without a person, from exemplary to hostile. For finding out what a scenario does with them.
//!
//! Each makes possible moves only, and draws from the numbers it is given: the same seed gives the same moves.

use super::phrases::Phrases;
use crate::dialogue::{Escalated, Hold, Move, Resume, Ticket};
use crate::practice::{Course, Player};
use crate::scenario::*;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::collections::BTreeMap;

/// A way to play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlayerKind {
    /// Does anything that can be done; in each run good moves are more or less frequent.
    Random,
    /// Follows policy and procedure, gives the best offered reply, or types the model answer.
    Greedy,
    /// Gives short and poor replies, checks nothing, notes nothing.
    Careless,
    /// Insults, promises and offers too much, gives data away, escalates without need.
    Adversarial,
    /// Says nothing, lets time pass, leaves.
    Silent,
}

impl PlayerKind {
    /// All.
    pub const ALL: [PlayerKind; 5] =
        [PlayerKind::Random, PlayerKind::Greedy, PlayerKind::Careless, PlayerKind::Adversarial, PlayerKind::Silent];

    /// The stable id used in JSON and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            PlayerKind::Random => "random",
            PlayerKind::Greedy => "greedy",
            PlayerKind::Careless => "careless",
            PlayerKind::Adversarial => "adversarial",
            PlayerKind::Silent => "silent",
        }
    }

    /// The player with this id.
    pub fn from_id(id: &str) -> Option<PlayerKind> {
        PlayerKind::ALL.into_iter().find(|player| player.id() == id)
    }

    fn stream(self) -> u64 {
        // The attempt itself draws from the first streams of the same seed.
        16 + self as u64
    }
}

/// Kinds of act that a random player may be shy or fond of.
const ACTS: usize = 7;

fn act(what: &Move) -> Option<usize> {
    Some(match what {
        Move::Verify(_) => 0,
        Move::LookUp(_) => 1,
        Move::Offer(_) => 2,
        Move::Hold(_) => 3,
        Move::Escalate(_) => 4,
        Move::Warn => 5,
        Move::End => 6,
        _ => return None,
    })
}

/// How likely each act is, in the same order, beside words.
const LIKELY: [u32; ACTS] = [10, 8, 4, 3, 4, 2, 1];

/// How likely words are.
const WORDS: u32 = 66;

/// One player in one run.
pub struct Hand<'p> {
    player: PlayerKind,
    phrases: &'p Phrases,
    rng: ChaCha8Rng,
    /// How often a random player makes the good move.
    care: f64,
    /// How readily a random player does each kind of act: never, at times, often.
    habits: [u32; ACTS],
    /// What a random player does at once in a turn, where it has a whim; drawn when the run begins.
    whims: Option<BTreeMap<TurnId, Move>>,
    /// How often words are typed instead of chosen.
    typing: f64,
}

impl<'p> Hand<'p> {
    /// A player about to begin a run.
    pub fn new(player: PlayerKind, seed: u64, phrases: &'p Phrases) -> Hand<'p> {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(player.stream());
        // Half of the random runs are good but for a whim here and there: much of a scenario is met only so.
        let care = if rng.random_bool(0.5) { 1.0 } else { rng.random_range(0.0..1.0) };
        let habits = LIKELY.map(|likely| likely * [0, 1, 1, 4][rng.random_range(0..4)]);
        // A third of the runs of the exemplary player is typed throughout.
        let typing = match player {
            PlayerKind::Greedy if rng.random_bool(1.0 / 3.0) => 1.0,
            PlayerKind::Greedy => 0.0,
            _ => 0.2,
        };
        Hand { player, phrases, rng, care, habits, whims: None, typing }
    }

    /// The next move with the seconds before it; `None` when nothing is left to do.
    pub fn next_move(&mut self, course: &Course) -> Option<(Move, u32)> {
        if course.is_over() {
            return None;
        }
        let whim = if self.player == PlayerKind::Random { self.whim(course) } else { None };
        let wanted = match self.player {
            PlayerKind::Random if whim.is_some() => whim,
            PlayerKind::Random if self.rng.random_bool(self.care) => {
                let (habits, over) = (self.habits, course.ended().is_some());
                self.good_or(course, |what| !over && act(what).is_some_and(|act| habits.get(act) == Some(&0)))
            }
            PlayerKind::Random => self.random(course),
            PlayerKind::Greedy => self.good(course),
            PlayerKind::Careless => self.careless(course),
            PlayerKind::Adversarial => self.adversarial(course),
            PlayerKind::Silent => self.silent(course),
        };
        let possible = |what: &Move| course.check(what).is_ok();
        let fallback = [Player::Good.next_move(course, &self.phrases.note), Some(Move::End)];
        let what = std::iter::once(wanted).chain(fallback).flatten().find(possible)?;
        Some((what, self.seconds(course)))
    }

    /// How long the move takes: a part of the time in which a reply is expected; the silent let it pass several times.
    fn seconds(&mut self, course: &Course) -> u32 {
        let expected = course.policy().reply_secs.get(&course.scenario().channel).copied().unwrap_or(60).clamp(20, 86_400);
        match self.player {
            PlayerKind::Greedy => self.rng.random_range(5..=expected / 2),
            PlayerKind::Silent => self.rng.random_range(expected..=expected.saturating_mul(6)),
            PlayerKind::Careless => self.rng.random_range(2..=expected / 4),
            PlayerKind::Random | PlayerKind::Adversarial => self.rng.random_range(5..=expected.saturating_mul(3) / 2),
        }
    }

    fn good(&mut self, course: &Course) -> Option<Move> {
        let what = Player::Good.next_move(course, &self.phrases.note)?;
        let words = matches!(what, Move::Choose(_));
        let typed = || self.phrases.model(&course.state().turn).filter(|what| course.check(what).is_ok());
        match words && self.rng.random_bool(self.typing) {
            true => typed().or(Some(what)),
            false => Some(what),
        }
    }

    /// The whim of this turn, which then has none any more.
    fn whim(&mut self, course: &Course) -> Option<Move> {
        let mut whims = self.whims.take().unwrap_or_else(|| self.draw_whims(course));
        let whim = if course.ended().is_none() { whims.remove(&course.state().turn) } else { None };
        self.whims = Some(whims);
        whim
    }

    /// In some turns any of the offered replies, in one of them perhaps passing on.
    fn draw_whims(&mut self, course: &Course) -> BTreeMap<TurnId, Move> {
        let scenario = course.scenario();
        let mut whims = BTreeMap::new();
        let share = *self.one(&[0.1, 0.3, 0.6]).unwrap_or(&0.3);
        for turn in &scenario.turns {
            if self.rng.random_bool(share) {
                let reply = self.one(&turn.replies).map(|reply| (turn.id.clone(), Move::Choose(reply.id.clone())));
                whims.extend(reply);
            }
        }
        if self.rng.random_bool(0.3) {
            let turn = self.one(&scenario.turns).map(|turn| turn.id.clone());
            whims.extend(turn.zip(self.pass_on(course, false)));
        }
        whims
    }

    /// The good move, unless the player is shy of it; then any.
    fn good_or(&mut self, course: &Course, shy: impl Fn(&Move) -> bool) -> Option<Move> {
        match self.good(course) {
            Some(what) if shy(&what) => self.random(course),
            what => what,
        }
    }

    fn careless(&mut self, course: &Course) -> Option<Move> {
        match self.rng.random_range(0..10) {
            _ if course.ended().is_some() => Some(Move::End),
            0..=5 => Player::Careless.next_move(course, ""),
            6 | 7 => self.reply(course),
            _ => Some(Phrases::short()),
        }
    }

    fn silent(&mut self, course: &Course) -> Option<Move> {
        match self.rng.random_range(0..10) {
            _ if course.ended().is_some() => Some(Move::End),
            _ if course.state().on_hold.is_some() => Some(Move::Resume(Resume::default())),
            0..=6 => Some(Phrases::silence()),
            7 | 8 if course.scenario().channel.is_live() => Some(Move::Hold(Hold::default())),
            _ => Some(Move::End),
        }
    }

    fn adversarial(&mut self, course: &Course) -> Option<Move> {
        let scenario = course.scenario();
        if course.ended().is_some() {
            return if self.rng.random_bool(0.5) { self.any_ticket(course) } else { Some(Move::End) };
        }
        if course.state().on_hold.is_some() {
            return Some(Move::Resume(Resume::default()));
        }
        match self.rng.random_range(0..20) {
            0..=2 => {
                let all = self.phrases.insults();
                self.one(all).cloned().map(Move::Say)
            }
            3..=5 => self.say_point(course, |point| point.forbidden.is_some()),
            6 | 7 => self.say_point(course, |point| point.account_data),
            8 | 9 => scenario.offers.iter().max_by_key(|offer| offer.percent).map(|offer| Move::Offer(offer.id.clone())),
            10 | 11 => self.pass_on(course, true),
            12 => self.one(&scenario.articles).map(|article| Move::LookUp(article.id.clone())),
            13 => Some(Move::Hold(Hold { minutes: Some(15), ..Hold::default() })),
            14 => Some(Move::Warn),
            15 if self.rng.random_bool(0.3) => Some(Move::End),
            _ => Player::Careless.next_move(course, ""),
        }
    }

    fn random(&mut self, course: &Course) -> Option<Move> {
        let (scenario, state) = (course.scenario(), course.state());
        if course.ended().is_some() {
            return match self.rng.random_range(0..3) {
                0 => Player::Good.next_move(course, &self.phrases.note),
                1 => self.any_ticket(course),
                _ => Some(Move::End),
            };
        }
        if state.on_hold.is_some() {
            let thank = self.rng.random_bool(0.5);
            return match self.rng.random_range(0..10) {
                0 => self.one(&scenario.articles).map(|article| Move::LookUp(article.id.clone())),
                1 => self.pass_on(course, false),
                2 => Some(Move::End),
                _ => Some(Move::Resume(Resume { thank })),
            };
        }
        let mut drawn = self.rng.random_range(0..WORDS + self.habits.iter().sum::<u32>());
        let act = self.habits.iter().position(|likely| match drawn.checked_sub(*likely) {
            Some(rest) => {
                drawn = rest;
                false
            }
            None => true,
        });
        match act {
            Some(0) => self.one(&scenario.checks).cloned().map(Move::Verify),
            Some(1) => self.one(&scenario.articles).map(|article| Move::LookUp(article.id.clone())),
            Some(2) => self.one(&scenario.offers).map(|offer| Move::Offer(offer.id.clone())),
            Some(3) => self.hold(),
            Some(4) => self.pass_on(course, false),
            Some(5) => Some(Move::Warn),
            Some(_) => Some(Move::End),
            None => self.words(course),
        }
    }

    /// Any words: mostly an offered reply.
    fn words(&mut self, course: &Course) -> Option<Move> {
        match self.rng.random_range(0..20) {
            0 | 1 => self.phrases.model(&course.state().turn),
            2 | 3 => self.say_point(course, |_| true),
            4 => Some(Phrases::short()),
            _ => self.reply(course),
        }
    }

    /// Any of the offered replies.
    fn reply(&mut self, course: &Course) -> Option<Move> {
        let turn = course.scenario().turn(&course.state().turn)?;
        self.one(&turn.replies).map(|reply| Move::Choose(reply.id.clone()))
    }

    /// The model sentence of any point of a kind.
    fn say_point(&mut self, course: &Course, of: impl Fn(&Point) -> bool) -> Option<Move> {
        let points: Vec<&Point> = course.scenario().points.iter().filter(|point| of(point)).collect();
        let point = self.one(&points)?;
        self.phrases.point(&point.id)
    }

    fn hold(&mut self) -> Option<Move> {
        let minutes = self.rng.random_bool(0.5).then(|| self.rng.random_range(1..=10));
        Some(Move::Hold(Hold { ask: self.rng.random_bool(0.5), reason: self.rng.random_bool(0.5), minutes }))
    }

    /// Passes the matter on to any team: `bare` with nothing in hand, else with some of the facts.
    fn pass_on(&mut self, course: &Course, bare: bool) -> Option<Move> {
        let scenario = course.scenario();
        let to = self.one(&scenario.teams)?.clone();
        let share = if bare { 0.0 } else { 0.7 };
        let handover = scenario.handover.iter().filter(|_| self.rng.random_bool(share)).cloned().collect();
        let told_customer = !bare && self.rng.random_bool(0.7);
        let channel = self.one(&HandoverWay::CHOICES).copied().unwrap_or_default();
        Some(Move::Escalate(Escalated { to, channel, handover, told_customer }))
    }

    /// A ticket filled in blindly.
    fn any_ticket(&mut self, course: &Course) -> Option<Move> {
        let plan = course.scenario().ticket.as_ref()?;
        let category = self.one(&plan.categories)?.clone();
        let next_step = self.one(&plan.next_steps)?.clone();
        let priority = self.one(&Priority::ALL).copied()?;
        Some(Move::WrapUp(Ticket { category, priority, next_step, note: self.phrases.note.clone() }))
    }

    fn one<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        if list.is_empty() {
            return None;
        }
        list.get(self.rng.random_range(0..list.len()))
    }
}
