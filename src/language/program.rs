//! A pattern compiled to steps, and the search that runs them over a text. Choices are tried in the order written, and the first
//! that leads to the end stands. Bounded: no step is taken twice at one place of the text, and a match spans [`REACH`] at most.

use super::fold::{Class, END, class_of, is_digit};
use super::normal::{BOUND, Normal, SENTENCE, WORD};
use super::pattern::Node;
use std::cell::Cell;
use std::mem;
use std::ops::Range;

/// How many comparable characters a match may span.
pub(super) const REACH: usize = 512;

/// How many steps one search takes before it begins to note where it has been.
const CARELESS: u32 = 64;

/// A set of classes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Set([u32; 8]);

impl Set {
    const NONE: Set = Set([0; 8]);
    const ALL: Set = Set([u32::MAX; 8]);

    fn one(class: Class) -> Set {
        let mut set = Set::NONE;
        set.0[usize::from(class >> 5)] |= 1 << (class & 31);
        set
    }

    fn and(self, other: Set) -> Set {
        Set(std::array::from_fn(|i| self.0[i] | other.0[i]))
    }

    #[inline]
    fn has(&self, class: Class) -> bool {
        has(&self.0, class)
    }
}

/// Whether a class is in a set's bits.
#[inline]
fn has(set: &[u32], class: Class) -> bool {
    set[usize::from(class >> 5)] & (1 << (class & 31)) != 0
}

/// What is done at a step. A step is a row of words: what is done with the step's number, where the next one stands, and what else the act
/// needs.
mod act {
    pub(super) const DONE: u32 = 0;
    pub(super) const BOUND: u32 = 1;
    pub(super) const REST: u32 = 2;
    pub(super) const PREFIX: u32 = 3;
    pub(super) const NUMBER: u32 = 4;
    /// So many words at most, and the set of what can come then.
    pub(super) const GAP: u32 = 5;
    /// So many characters, and whether a phrase may end behind them, which is the lowest bit; then they themselves.
    pub(super) const LITERAL: u32 = 6;
    /// Ways by what comes next in the text: in the place of the next step the ways for most classes; then the lowest class that has others,
    /// how many it and those above it are, and the ways for each of these.
    pub(super) const EITHER: u32 = 7;
    /// Bits that hold what is done.
    pub(super) const BITS: u32 = 3;
}

/// Ways that are a single one: its step.
const SINGLE: u32 = 1 << 31;
/// No way on.
const NOWHERE: u32 = u32::MAX;

/// A compiled pattern. All of it stands in one row: a text needs few patterns, and these in turn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Program {
    /// What a match can begin with.
    begins: Set,
    /// Where the first step stands.
    start: u32,
    /// How many steps there are.
    steps: u32,
    code: Box<[u32]>,
}

/// A program as it is written, from the last step to the first: a step knows what comes after it.
#[derive(Default)]
struct Writer {
    steps: u32,
    code: Vec<u32>,
}

/// A step as those before it see it.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: u32,
    /// What a match from here on can begin with.
    first: Set,
    /// The step after this one, if it is a bound.
    beyond: Option<u32>,
}

impl Program {
    pub fn new(nodes: &[Node]) -> Program {
        let mut writer = Writer::default();
        let done = writer.step(act::DONE, NOWHERE, Set::ALL);
        // A search begins where words do.
        let nodes = nodes.strip_prefix(&[Node::Bound]).unwrap_or(nodes);
        let Step { at: start, first: begins, .. } = writer.add(nodes, done);
        Program { begins, start, steps: writer.steps, code: writer.code.into() }
    }

    /// The ways on from a choice.
    #[inline]
    fn ways(&self, choice: usize, class: Class) -> u32 {
        let (low, count) = (self.code[choice + 2], self.code[choice + 3]);
        let row = u32::from(class).wrapping_sub(low);
        self.code[if row < count { choice + 4 + row as usize } else { choice + 1 }]
    }
}

impl Writer {
    /// Adds a step without what else its act needs.
    fn step(&mut self, act: u32, next: u32, first: Set) -> Step {
        let at = self.code.len() as u32;
        self.code.extend([act | self.steps << act::BITS, next]);
        self.steps += 1;
        Step { at, first, beyond: (act == act::BOUND).then_some(next) }
    }

    /// Adds steps before another; the first of them.
    fn add(&mut self, nodes: &[Node], next: Step) -> Step {
        nodes.iter().rev().fold(next, |next, node| self.add_node(node, next))
    }

    fn add_node(&mut self, node: &Node, next: Step) -> Step {
        match node {
            Node::Bound if next.beyond.is_some() => next,
            Node::Bound => self.step(act::BOUND, next.at, next.first),
            Node::Rest => self.step(act::REST, next.at, Set::ALL),
            Node::Prefix => self.step(act::PREFIX, next.at, Set::ALL),
            Node::Number => {
                let digits = (0..=u8::MAX).filter(|c| is_digit(*c)).fold(Set::NONE, |set, c| set.and(Set::one(c)));
                self.step(act::NUMBER, next.at, digits)
            }
            Node::Gap(most) => {
                let step = self.step(act::GAP, next.at, Set::ALL);
                self.code.push(*most as u32);
                self.code.extend(next.first.0);
                step
            }
            Node::Literal(literal) => {
                let first = literal.first().map_or(Set::ALL, |c| Set::one(class_of(*c)));
                let step = self.step(act::LITERAL, next.beyond.unwrap_or(next.at), first);
                self.code.push((literal.len() as u32) << 1 | u32::from(next.beyond.is_some()));
                self.code.extend(literal.iter().map(|c| *c as u32));
                step
            }
            Node::Either { ways, optional } => {
                let mut begins: Vec<Step> = ways.iter().map(|way| self.add(way, next)).collect();
                begins.extend(optional.then_some(next));
                self.choice(&begins)
            }
        }
    }

    /// Sorts the steps with which ways begin by what they can begin with.
    fn choice(&mut self, begins: &[Step]) -> Step {
        let otherwise = self.ways(begins, |first| *first == Set::ALL);
        let some = begins.iter().map(|way| way.first).filter(|first| *first != Set::ALL).fold(Set::NONE, Set::and);
        let classes = || (0..=u8::MAX).filter(|class| some.has(*class));
        let low = classes().next().unwrap_or(0);
        let all = classes().next_back().map(|high| low..=high).into_iter().flatten();
        let ways: Vec<u32> =
            all.map(|class| if some.has(class) { self.ways(begins, |first| first.has(class)) } else { otherwise }).collect();
        let first = begins.iter().fold(Set::NONE, |all, way| all.and(way.first));
        let step = self.step(act::EITHER, otherwise, first);
        self.code.extend([u32::from(low), ways.len() as u32]);
        self.code.extend(ways);
        step
    }

    /// Adds the steps whose first characters fit: the one to be tried first, how many others there are, and these, the one to be tried
    /// next last.
    fn ways(&mut self, begins: &[Step], fits: impl Fn(&Set) -> bool) -> u32 {
        let mut fitting: Vec<u32> = begins.iter().filter(|way| fits(&way.first)).map(|way| way.at).collect();
        let Some(first) = fitting.first().copied() else { return NOWHERE };
        if fitting.len() == 1 {
            return first | SINGLE;
        }
        let at = self.code.len() as u32;
        self.code.extend([first, fitting.len() as u32 - 1]);
        self.code.extend(fitting.drain(1..).rev());
        at
    }
}

/// What a search needs: steps to be taken, and which were taken.
type Room = (Vec<(u32, u32)>, Vec<u64>);

/// Room that is kept for the next search; more than most need is given back.
const MOST_ROOM: usize = 1 << 14;

thread_local! {
    static ROOM: Cell<Room> = const { Cell::new((Vec::new(), Vec::new())) };
}

/// A search over one text, for one pattern after the other.
pub(super) struct Search<'t> {
    text: &'t Normal,
    /// Where the present match begins.
    from: usize,
    /// Steps to be taken, with their places, the next one last.
    open: Vec<(u32, u32)>,
    /// Which steps were taken where, once it is noted: for each place modulo [`REACH`] a bit a step.
    taken: Vec<u64>,
    noting: bool,
    /// How many steps were taken, over all patterns.
    pub steps: u64,
}

impl Drop for Search<'_> {
    fn drop(&mut self) {
        if self.open.capacity() <= MOST_ROOM && self.taken.capacity() <= MOST_ROOM {
            ROOM.set((mem::take(&mut self.open), mem::take(&mut self.taken)));
        }
    }
}

impl<'t> Search<'t> {
    pub fn new(text: &'t Normal) -> Search<'t> {
        let (open, taken) = ROOM.take();
        Search { text, from: 0, open, taken, noting: false, steps: 0 }
    }

    /// All matches that begin at one of the places (which ascend), left to right, not overlapping.
    pub fn all<'s>(
        &'s mut self,
        program: &'s Program,
        places: impl Iterator<Item = usize> + 's,
    ) -> impl Iterator<Item = Range<usize>> + 's {
        self.begin();
        let mut free = 0;
        places.filter_map(move |from| {
            let end = if from < free { None } else { self.match_at(program, from) }?;
            free = end;
            Some(from..end)
        })
    }

    /// Makes ready for the next pattern.
    pub fn begin(&mut self) {
        self.noting = false;
    }

    /// Where the match ends that begins at a place, which lies behind all asked for before.
    pub fn match_at(&mut self, program: &Program, from: usize) -> Option<usize> {
        let may = self.text.chars.get(from).is_some_and(|c| c.is(BOUND) && program.begins.has(c.class));
        if may { self.at(program, from).filter(|end| *end > from) } else { None }
    }

    fn at(&mut self, program: &Program, from: usize) -> Option<usize> {
        let words = program.steps.div_ceil(64) as usize;
        if self.noting {
            // Places left behind make room for those ahead.
            for place in self.from..from.min(self.from + REACH) {
                self.forget(place, words);
            }
            self.forget(from, words);
        }
        self.from = from;
        let mut left = if self.noting { u32::MAX } else { CARELESS };
        self.open.clear();
        let (mut step, mut place) = (program.start, from as u32);
        loop {
            left -= 1;
            if left == 0 {
                self.noting = true;
                self.taken.clear();
                self.taken.resize(words * REACH, 0);
                return self.at(program, from);
            }
            if let Some(end) = self.follow(program, step as usize, place as usize, words) {
                return Some(end);
            }
            (step, place) = self.open.pop()?;
        }
    }

    fn forget(&mut self, place: usize, words: usize) {
        let slot = place % REACH * words;
        self.taken[slot..slot + words].fill(0);
    }

    /// Whether a step is taken at a place for the first time.
    fn is_new(&mut self, step: usize, place: usize, words: usize) -> bool {
        let slot = place % REACH * words + step / 64;
        let bit = 1 << (step % 64);
        let new = self.taken[slot] & bit == 0;
        self.taken[slot] |= bit;
        new
    }

    /// Takes steps until there is a choice, a dead end or the end.
    fn follow(&mut self, program: &Program, mut step: usize, mut place: usize, words: usize) -> Option<usize> {
        let code = &program.code;
        loop {
            self.steps += 1;
            let (act, next) = (code[step], code[step + 1]);
            if place - self.from >= REACH || (self.noting && !self.is_new((act >> act::BITS) as usize, place, words)) {
                return None;
            }
            match act & ((1 << act::BITS) - 1) {
                act::BOUND => self.text.is_bound(place).then_some(())?,
                act::LITERAL => {
                    let (length, bound) = ((code[step + 2] >> 1) as usize, code[step + 2] & 1 != 0);
                    place = self.literal(&code[step + 3..step + 3 + length], place)?;
                    (!bound || self.text.is_bound(place)).then_some(())?;
                }
                act::EITHER => {
                    let ways = program.ways(step, self.text.chars.get(place).map_or(END, |c| c.class));
                    if ways == NOWHERE {
                        return None;
                    }
                    if ways & SINGLE != 0 {
                        step = (ways & !SINGLE) as usize;
                        continue;
                    }
                    let (first, others) = (code[ways as usize], code[ways as usize + 1]);
                    let others = &code[ways as usize + 2..(ways + 2 + others) as usize];
                    self.open.extend(others.iter().map(|way| (*way, place as u32)));
                    step = first as usize;
                    continue;
                }
                act::NUMBER => place = self.number(place)?,
                act::REST => {
                    self.open.extend((place..=self.word_end(place)).rev().map(|end| (next, end as u32)));
                    return None;
                }
                // It ends inside the word, or is nothing at all.
                act::PREFIX => {
                    if self.goes_on(place) {
                        self.open.extend((place..self.word_end(place + 1)).rev().map(|end| (next, end as u32)));
                    }
                    return None;
                }
                act::GAP => {
                    self.gap(next, place, code[step + 2], &code[step + 3..step + 11]);
                    return None;
                }
                _ => return Some(place).filter(|end| !self.text.is_inside_word(self.from..*end)),
            }
            step = next as usize;
        }
    }

    /// Whether a phrase may go on with the character at a place: not into the next sentence.
    fn goes_on(&self, at: usize) -> bool {
        at == self.from || self.text.chars.get(at).is_some_and(|c| !c.is(SENTENCE))
    }

    fn literal(&self, literal: &[u32], at: usize) -> Option<usize> {
        let end = at + literal.len();
        let pairs = self.text.chars.get(at..end)?.iter().zip(literal);
        let same = pairs.enumerate().all(|(i, (c, wanted))| c.c as u32 == *wanted && (!c.is(SENTENCE) || at + i == self.from));
        same.then_some(end)
    }

    fn number(&self, at: usize) -> Option<usize> {
        let rest = self.text.chars.get(at..)?.iter().take(REACH).enumerate();
        let count = rest.take_while(|(i, c)| (is_digit(c.class) || (*i > 0 && c.c == '.')) && self.goes_on(at + i)).count();
        (count > 0).then_some(at + count)
    }

    fn word_end(&self, at: usize) -> usize {
        let rest = self.text.chars.get(at..).unwrap_or_default().iter().take(REACH);
        at + rest.enumerate().take_while(|(i, c)| !c.is(WORD) && self.goes_on(at + i)).count()
    }

    /// Where a gap of up to `most` words can end: at word starts, in Thai between any letters.
    fn gap(&mut self, next: u32, at: usize, most: u32, first: &[u32]) {
        let base = self.open.len();
        let mut words = 0;
        let mut here = at;
        let mut bound = true;
        loop {
            let c = self.text.chars.get(here);
            if bound && has(first, c.map_or(END, |c| c.class)) {
                self.open.push((next, here as u32));
            }
            let Some(c) = c.filter(|_| here - self.from < REACH && self.goes_on(here)) else { break };
            if c.is(WORD) {
                words += 1;
                if words > most {
                    break;
                }
            }
            here += 1;
            bound = self.text.is_bound(here);
        }
        self.steps += (here - at) as u64;
        self.open[base..].reverse();
    }
}
