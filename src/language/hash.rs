//! A quick hash for words of letters, and for numbers that stand for words. For lists that ship or that authors write, never for what strangers may fill.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A set of words.
pub(super) type WordSet = HashSet<Vec<char>, BuildHasherDefault<Letters>>;

/// Something for each of some words.
pub(super) type WordMap<T> = HashMap<Vec<char>, T, BuildHasherDefault<Letters>>;

/// Mixes in one letter after the other.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters(u64);

impl Letters {
    fn mix(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Letters {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.mix(u64::from(*byte)));
    }

    fn write_u32(&mut self, letter: u32) {
        self.mix(u64::from(letter));
    }

    fn write_u64(&mut self, number: u64) {
        self.mix(number);
    }

    fn write_usize(&mut self, length: usize) {
        self.mix(length as u64);
    }
}
