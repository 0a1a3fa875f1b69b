//! Which Thai words there are: those of the dictionary that the segmenter cuts by, and words of shops, banks and phones that it lacks. The
//! segmenter itself does not tell a word from a piece that it could not read.

use super::hash::Letters;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

/// ICU's words, each followed by a figure.
const WORDS: &str = include_str!("../../assets/thai/words.txt");
/// Words it lacks.
const OWN: &str = include_str!("../../assets/thai/own-words.txt");

/// Each word as a number: so many that letters would only take room and time. That two share one is as good as impossible.
static KNOWN: LazyLock<HashSet<u64, BuildHasherDefault<Letters>>> = LazyLock::new(|| {
    let lines = |text: &'static str| text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let all = lines(WORDS).map(|line| line.trim_end_matches(|c: char| c.is_ascii_digit())).chain(lines(OWN));
    all.map(|word| number(word.chars().flat_map(folded))).collect()
});

/// SARA AM in two, as normalised text has it.
fn folded(c: char) -> impl Iterator<Item = char> {
    let (first, second) = if c == '\u{E33}' { ('\u{E4D}', Some('\u{E32}')) } else { (c, None) };
    std::iter::once(first).chain(second)
}

fn number(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(c)).wrapping_mul(0x100_0000_01b3).rotate_left(23))
}

/// Whether some letters, as they stand in normalised text, are a Thai word.
pub(super) fn is_word(letters: impl Iterator<Item = char>) -> bool {
    KNOWN.contains(&number(letters))
}

#[cfg(test)]
mod tests {
    use super::super::normal::Normal;
    use super::super::segment::Segmenter;

    #[test]
    fn words_are_told_from_wreckage() {
        let is_word = |typed: &str| super::is_word(Normal::new(typed, &Segmenter::default()).chars.iter().map(|c| c.c));
        for word in ["เปลี่ยน", "น้ำ", "ขอบคุณ", "ค่ะ", "ก็", "แชต"] {
            assert!(is_word(word), "{word}");
        }
        for wreckage in ["เปลีย", "นใ", "ตรวส", "ปลี่ยน", "น"] {
            assert!(!is_word(wreckage), "{wreckage}");
        }
    }
}
