//! Words that deny what follows them directly. Persian has none here: its verbs carry the denial themselves (نمی‌…), and a wording with
//! the affirmed verb does not match the denied one.

use super::normal::Normal;
use super::work::add_steps;
use std::ops::Range;

/// As they stand in normalised text.
const DENY: [&str; 27] = [
    "not",
    "never",
    "no",
    "dont",
    "doesnt",
    "didnt",
    "cant",
    "cannot",
    "couldnt",
    "wont",
    "wouldnt",
    "isnt",
    "arent",
    "wasnt",
    "werent",
    "havent",
    "hasnt",
    "without",
    "لا",
    "لن",
    "لم",
    "مش",
    "ليس",
    "ولا",
    "ولن",
    "ไม่",
    "มิได้",
];

/// What may stand between: “not a free repair”.
const BETWEEN: [&str; 4] = ["a", "an", "the", "be"];

/// Whether what stands at a range is denied by the word before it, in the same clause.
pub fn denied(text: &Normal, range: &Range<usize>) -> bool {
    let mut from = range.start;
    loop {
        let before = text.words_before(from, 1);
        add_steps(before.len() + 1);
        if before.is_empty() {
            return false;
        }
        let word: String = text.chars.get(before.clone()).unwrap_or_default().iter().map(|c| c.c).collect();
        if !BETWEEN.contains(&word.as_str()) {
            return DENY.contains(&word.as_str());
        }
        from = before.start;
    }
}
