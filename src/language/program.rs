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

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// These characters, a range of the program's.
    Literal(Range<u32>),
    Bound,
    Rest,
    Prefix,
    /// So many words at most; the number of what can come then.
    Gap(u32, u32),
    Number,
    /// One of the ways of a choice, by its number.
    Either(u32),
    Jump(u32),
    Done,
}

/// The ways on from a choice, by what comes next in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    /// What they can begin with.
    first: Set,
    /// From this class on there is a row for each: the steps to be taken, the one to be tried first last.
    low: Class,
    rows: Range<u32>,
    /// For all other classes.
    otherwise: Range<u32>,
}

/// A compiled pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Program {
    steps: Vec<Step>,
    chars: Vec<char>,
    choices: Vec<Choice>,
    rows: Vec<Range<u32>>,
    ways: Vec<u32>,
    after_gaps: Vec<Set>,
    /// What a match can begin with.
    begins: Set,
}

impl Program {
    pub fn new(nodes: &[Node]) -> Program {
        let mut program = Program::default();
        let mut begins = Vec::new();
        program.add(nodes, &mut begins);
        program.steps.push(Step::Done);
        // From the last to the first, as each asks what comes after it; ways only lead onwards.
        for at in (0..program.steps.len()).rev() {
            match program.steps[at] {
                Step::Gap(most, _) => {
                    let after = program.first(at + 1);
                    program.steps[at] = Step::Gap(most, program.after_gaps.len() as u32);
                    program.after_gaps.push(after);
                }
                Step::Either(ways) => {
                    let choice = program.choice(&begins[ways as usize]);
                    program.steps[at] = Step::Either(program.choices.len() as u32);
                    program.choices.push(choice);
                }
                _ => {}
            }
        }
        program.begins = program.first(0);
        program
    }

    /// Sorts the steps with which ways begin by what they can begin with.
    fn choice(&mut self, ways: &[u32]) -> Choice {
        let ways: Vec<(u32, Set)> = ways.iter().rev().map(|step| (*step, self.first(*step as usize))).collect();
        let mut list = |fits: &dyn Fn(&Set) -> bool| {
            let from = self.ways.len() as u32;
            self.ways.extend(ways.iter().filter(|(_, first)| fits(first)).map(|(step, _)| *step));
            from..self.ways.len() as u32
        };
        let otherwise = list(&|first| *first == Set::ALL);
        let some = ways.iter().map(|(_, first)| *first).filter(|first| *first != Set::ALL).fold(Set::NONE, Set::and);
        let classes = || (0..=u8::MAX).filter(|class| some.has(*class));
        let (low, high) = (classes().next().unwrap_or(0), classes().next_back());
        let from = self.rows.len() as u32;
        for class in high.map(|high| low..=high).into_iter().flatten() {
            self.rows.push(if some.has(class) { list(&|first| first.has(class)) } else { otherwise.clone() });
        }
        let first = ways.iter().fold(Set::NONE, |all, (_, first)| all.and(*first));
        Choice { first, low, rows: from..self.rows.len() as u32, otherwise }
    }

    /// The steps to be taken at a choice, the one to be tried first last.
    #[inline]
    fn ways(&self, choice: u32, class: Class) -> &[u32] {
        let choice = &self.choices[choice as usize];
        let row = choice.rows.start + u32::from(class.wrapping_sub(choice.low));
        let list = if row < choice.rows.end { &self.rows[row as usize] } else { &choice.otherwise };
        &self.ways[list.start as usize..list.end as usize]
    }

    /// Adds steps; for each choice the steps with which its ways begin.
    fn add(&mut self, nodes: &[Node], begins: &mut Vec<Vec<u32>>) {
        for node in nodes {
            match node {
                Node::Bound => self.steps.push(Step::Bound),
                Node::Rest => self.steps.push(Step::Rest),
                Node::Prefix => self.steps.push(Step::Prefix),
                Node::Number => self.steps.push(Step::Number),
                Node::Gap(most) => self.steps.push(Step::Gap(*most as u32, 0)),
                Node::Literal(literal) => {
                    let from = self.chars.len() as u32;
                    self.chars.extend(literal);
                    self.steps.push(Step::Literal(from..self.chars.len() as u32));
                }
                Node::Either { ways, optional } => self.either(ways, *optional, begins),
            }
        }
    }

    fn either(&mut self, ways: &[Vec<Node>], optional: bool, begins: &mut Vec<Vec<u32>>) {
        self.steps.push(Step::Either(begins.len() as u32));
        let number = begins.len();
        begins.push(Vec::new());
        let (mut first, mut jumps) = (Vec::new(), Vec::new());
        for way in ways {
            first.push(self.steps.len() as u32);
            self.add(way, begins);
            jumps.push(self.steps.len());
            self.steps.push(Step::Done);
        }
        let after = self.steps.len() as u32;
        jumps.into_iter().for_each(|jump| self.steps[jump] = Step::Jump(after));
        first.extend(optional.then_some(after));
        begins[number] = first;
    }

    /// What a match from a step on can begin with.
    fn first(&self, at: usize) -> Set {
        match &self.steps[at] {
            Step::Literal(range) => Set::one(class_of(self.chars[range.start as usize])),
            Step::Number => (0..=u8::MAX).filter(|c| is_digit(*c)).fold(Set::NONE, |set, c| set.and(Set::one(c))),
            Step::Bound => self.first(at + 1),
            Step::Jump(to) => self.first(*to as usize),
            Step::Either(choice) => self.choices[*choice as usize].first,
            Step::Rest | Step::Prefix | Step::Gap(..) | Step::Done => Set::ALL,
        }
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
        self.open.push((0, from as u32));
        while let Some((step, place)) = self.open.pop() {
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
        }
        None
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
            match &program.steps[step] {
                Step::Done => return Some(place).filter(|end| !self.text.is_inside_word(self.from..*end)),
                Step::Bound => self.text.is_bound(place).then_some(())?,
                Step::Literal(range) => {
                    let literal = &program.chars[range.start as usize..range.end as usize];
                    place = self.literal(literal, place)?;
                }
                Step::Number => place = self.number(place)?,
                Step::Jump(to) => {
                    step = *to as usize;
                    continue;
                }
                Step::Either(choice) => {
                    let class = self.text.chars.get(place).map_or(END, |c| c.class);
                    let (first, others) = program.ways(*choice, class).split_last()?;
                    self.open.extend(others.iter().map(|way| (*way, place as u32)));
                    step = *first as usize;
                    continue;
                }
                open => {
                    self.choose(program, open, step as u32 + 1, place);
                    return None;
                }
            }
            step += 1;
        }
    }

    /// Opens the places that a step can lead to, the first to be tried last.
    fn choose(&mut self, program: &Program, step: &Step, next: u32, place: usize) {
        match step {
            Step::Rest => self.open.extend((place..=self.word_end(place)).rev().map(|end| (next, end as u32))),
            // It ends inside the word, or is nothing at all.
            Step::Prefix if self.goes_on(place) => {
                self.open.extend((place..self.word_end(place + 1)).rev().map(|end| (next, end as u32)));
            }
            Step::Gap(most, after) => self.gap(next, place, *most, &program.after_gaps[*after as usize]),
            _ => {}
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
