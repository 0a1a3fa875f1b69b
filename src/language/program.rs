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
pub(super) struct Set([u64; 4]);

impl Set {
    const NONE: Set = Set([0; 4]);
    const ALL: Set = Set([u64::MAX; 4]);

    fn one(class: Class) -> Set {
        let mut set = Set::NONE;
        set.0[usize::from(class >> 6)] |= 1 << (class & 63);
        set
    }

    fn and(self, other: Set) -> Set {
        Set([0, 1, 2, 3].map(|i| self.0[i] | other.0[i]))
    }

    #[inline]
    fn has(&self, class: Class) -> bool {
        self.0[usize::from(class >> 6)] & (1 << (class & 63)) != 0
    }
}

/// What is done at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    /// These characters stand there, from one of the program's to another; and a phrase may end behind them, if that is asked for.
    Literal {
        from: u32,
        to: u32,
        bound: bool,
    },
    Bound,
    Rest,
    Prefix,
    /// So many words at most; the number of what can come then.
    Gap(u32, u32),
    Number,
    /// One of the ways of a choice, by its number.
    Either(u32),
    Done,
}

/// What is done, and the step after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    act: Act,
    next: u32,
}

/// The ways on from a choice, by what comes next in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    /// From this class on there is a way for each, from a place among the program's on.
    low: Class,
    count: u16,
    ways: u32,
    /// For all other classes.
    otherwise: Ways,
}

/// Steps to be taken at a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ways {
    /// The one to be tried first; [`NOWHERE`] if there is none.
    first: u32,
    /// The others among the program's, the one to be tried first last.
    from: u32,
    to: u32,
}

const NOWHERE: u32 = u32::MAX;

/// A compiled pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Program {
    /// What a match can begin with.
    begins: Set,
    /// Where it begins.
    start: u32,
    steps: Vec<Step>,
    chars: Vec<char>,
    choices: Vec<Choice>,
    ways: Vec<Ways>,
    others: Vec<u32>,
    after_gaps: Vec<Set>,
}

/// A program as it is written, from the last step to the first: a step knows what comes after it.
#[derive(Default)]
struct Writer {
    program: Program,
    /// What a match from each step on can begin with.
    firsts: Vec<Set>,
}

impl Program {
    pub fn new(nodes: &[Node]) -> Program {
        let mut writer = Writer::default();
        let done = writer.push(Act::Done, NOWHERE, Set::ALL);
        // A search begins where words do.
        let nodes = nodes.strip_prefix(&[Node::Bound]).unwrap_or(nodes);
        let start = writer.add(nodes, done);
        let begins = writer.firsts[start as usize];
        Program { begins, start, ..writer.program }
    }

    /// The steps to be taken at a choice.
    #[inline]
    fn ways(&self, choice: u32, class: Class) -> &Ways {
        let choice = &self.choices[choice as usize];
        let row = u32::from(class.wrapping_sub(choice.low));
        if row < u32::from(choice.count) { &self.ways[(choice.ways + row) as usize] } else { &choice.otherwise }
    }
}

impl Writer {
    /// Adds a step; its number.
    fn push(&mut self, act: Act, next: u32, first: Set) -> u32 {
        self.program.steps.push(Step { act, next });
        self.firsts.push(first);
        self.program.steps.len() as u32 - 1
    }

    /// Adds steps before another; the number of the first.
    fn add(&mut self, nodes: &[Node], next: u32) -> u32 {
        nodes.iter().rev().fold(next, |next, node| self.add_node(node, next))
    }

    fn add_node(&mut self, node: &Node, next: u32) -> u32 {
        let (after, Step { act, next: beyond }) = (self.firsts[next as usize], self.program.steps[next as usize]);
        match node {
            Node::Bound if act == Act::Bound => next,
            Node::Bound => self.push(Act::Bound, next, after),
            Node::Rest => self.push(Act::Rest, next, Set::ALL),
            Node::Prefix => self.push(Act::Prefix, next, Set::ALL),
            Node::Number => {
                let digits = (0..=u8::MAX).filter(|c| is_digit(*c)).fold(Set::NONE, |set, c| set.and(Set::one(c)));
                self.push(Act::Number, next, digits)
            }
            Node::Gap(most) => {
                self.program.after_gaps.push(after);
                self.push(Act::Gap(*most as u32, self.program.after_gaps.len() as u32 - 1), next, Set::ALL)
            }
            Node::Literal(literal) => {
                let from = self.program.chars.len() as u32;
                self.program.chars.extend(literal);
                let (to, bound) = (self.program.chars.len() as u32, act == Act::Bound);
                let first = literal.first().map_or(Set::ALL, |c| Set::one(class_of(*c)));
                self.push(Act::Literal { from, to, bound }, if bound { beyond } else { next }, first)
            }
            Node::Either { ways, optional } => {
                let mut begins: Vec<u32> = ways.iter().map(|way| self.add(way, next)).collect();
                begins.extend(optional.then_some(next));
                self.choice(&begins)
            }
        }
    }

    /// Sorts the steps with which ways begin by what they can begin with.
    fn choice(&mut self, begins: &[u32]) -> u32 {
        let begins: Vec<(u32, Set)> = begins.iter().map(|step| (*step, self.firsts[*step as usize])).collect();
        let others = &mut self.program.others;
        let mut list = |fits: &dyn Fn(&Set) -> bool| {
            let mut fitting = begins.iter().filter(|(_, first)| fits(first)).map(|(step, _)| *step);
            let (first, from) = (fitting.next().unwrap_or(NOWHERE), others.len() as u32);
            others.extend(fitting);
            others[from as usize..].reverse();
            Ways { first, from, to: others.len() as u32 }
        };
        let otherwise = list(&|first| *first == Set::ALL);
        let some = begins.iter().map(|(_, first)| *first).filter(|first| *first != Set::ALL).fold(Set::NONE, Set::and);
        let classes = || (0..=u8::MAX).filter(|class| some.has(*class));
        let (low, high) = (classes().next().unwrap_or(0), classes().next_back());
        let ways = self.program.ways.len() as u32;
        for class in high.map(|high| low..=high).into_iter().flatten() {
            self.program.ways.push(if some.has(class) { list(&|first| first.has(class)) } else { otherwise });
        }
        let count = (self.program.ways.len() as u32 - ways) as u16;
        self.program.choices.push(Choice { low, count, ways, otherwise });
        let first = begins.iter().fold(Set::NONE, |all, (_, first)| all.and(*first));
        self.push(Act::Either(self.program.choices.len() as u32 - 1), NOWHERE, first)
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
        let words = program.steps.len().div_ceil(64);
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
        loop {
            self.steps += 1;
            if place - self.from >= REACH || (self.noting && !self.is_new(step, place, words)) {
                return None;
            }
            let Step { act, next } = program.steps[step];
            match act {
                Act::Done => return Some(place).filter(|end| !self.text.is_inside_word(self.from..*end)),
                Act::Bound => self.text.is_bound(place).then_some(())?,
                Act::Literal { from, to, bound } => {
                    place = self.literal(&program.chars[from as usize..to as usize], place)?;
                    (!bound || self.text.is_bound(place)).then_some(())?;
                }
                Act::Number => place = self.number(place)?,
                Act::Either(choice) => {
                    let class = self.text.chars.get(place).map_or(END, |c| c.class);
                    let ways = program.ways(choice, class);
                    if ways.first == NOWHERE {
                        return None;
                    }
                    let others = &program.others[ways.from as usize..ways.to as usize];
                    self.open.extend(others.iter().map(|way| (*way, place as u32)));
                    step = ways.first as usize;
                    continue;
                }
                Act::Rest => {
                    self.open.extend((place..=self.word_end(place)).rev().map(|end| (next, end as u32)));
                    return None;
                }
                // It ends inside the word, or is nothing at all.
                Act::Prefix => {
                    if self.goes_on(place) {
                        self.open.extend((place..self.word_end(place + 1)).rev().map(|end| (next, end as u32)));
                    }
                    return None;
                }
                Act::Gap(most, after) => {
                    self.gap(next, place, most, &program.after_gaps[after as usize]);
                    return None;
                }
            }
            step = next as usize;
        }
    }

    /// Whether a phrase may go on with the character at a place: not into the next sentence.
    fn goes_on(&self, at: usize) -> bool {
        at == self.from || self.text.chars.get(at).is_some_and(|c| !c.is(SENTENCE))
    }

    fn literal(&self, literal: &[char], at: usize) -> Option<usize> {
        let end = at + literal.len();
        let pairs = self.text.chars.get(at..end)?.iter().zip(literal);
        let same = pairs.enumerate().all(|(i, (c, wanted))| c.c == *wanted && (!c.is(SENTENCE) || at + i == self.from));
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
    fn gap(&mut self, next: u32, at: usize, most: u32, first: &Set) {
        let base = self.open.len();
        let mut words = 0;
        let mut here = at;
        let mut bound = true;
        loop {
            let c = self.text.chars.get(here);
            if bound && first.has(c.map_or(END, |c| c.class)) {
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
