//! Words in a run of Thai letters.
//!
//! ICU's own way is to take the longest word it knows and go on behind it, which reads คำของคุณ as คำขอ|งคุ|ณ. Here the whole run is
//! read in the likeliest way: known words by their frequency, anything else by graphemes. Must never split a grapheme.

use std::sync::OnceLock;

use icu_segmenter::GraphemeClusterSegmenter;

/// ICU's words, each followed by how frequent it is.
const WORDS: &str = include_str!("../../../assets/thai/words.txt");
/// Words it lacks.
const OWN: &str = include_str!("../../../assets/thai/own-words.txt");
/// How frequent those are taken to be.
const OWN_CLASS: u32 = 5;
/// Cost of a word that never occurs; a class more frequent, one less.
const RARE: u32 = 13;
/// Cost of a grapheme in no word.
const UNKNOWN: u32 = 24;

/// Known words with their frequency, sorted.
fn words() -> &'static [(&'static str, u32)] {
    static SORTED: OnceLock<Vec<(&str, u32)>> = OnceLock::new();
    SORTED.get_or_init(|| {
        let lines = |text: &'static str| text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let own = lines(OWN).map(|word| (word, OWN_CLASS));
        let known = lines(WORDS).filter_map(|line| {
            let (word, class) = line.split_at_checked(line.len() - 1)?;
            Some((word, class.parse().ok()?))
        });
        let mut all: Vec<(&str, u32)> = own.chain(known).collect();
        all.sort_unstable();
        all
    })
}

/// The best way to read a run up to some byte.
#[derive(Clone, Copy)]
struct Way {
    cost: u32,
    /// Where its last word begins.
    from: usize,
    known: bool,
}

/// Borders between the words of a run of Thai letters, rising, without its ends. The repetition mark ๆ and the abbreviation mark ฯ
/// belong to the word before them.
pub(super) fn borders(run: &str) -> Vec<usize> {
    let mut all = Vec::new();
    let mut at = 0;
    for piece in run.split_inclusive(is_word_end) {
        if at > 0 && !piece.starts_with(is_word_end) {
            all.push(at);
        }
        all.extend(read(piece.trim_end_matches(is_word_end)).into_iter().map(|border| at + border));
        at += piece.len();
    }
    all
}

const fn is_word_end(c: char) -> bool {
    matches!(c, '\u{0E2F}' | '\u{0E46}')
}

fn read(run: &str) -> Vec<usize> {
    let graphemes: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(run).collect();
    let mut ways: Vec<Option<Way>> = vec![None; graphemes.len()];
    if let Some(first) = ways.first_mut() {
        *first = Some(Way { cost: 0, from: 0, known: true });
    }
    for start in 0..graphemes.len() {
        let Some(way) = ways[start] else { continue };
        let mut reach = |end: usize, cost: u32, known: bool| {
            let cost = way.cost + cost;
            if ways[end].is_none_or(|other| cost < other.cost) {
                ways[end] = Some(Way { cost, from: start, known });
            }
        };
        if start + 1 < graphemes.len() {
            reach(start + 1, UNKNOWN, false);
        }
        for (end, class) in known_words(run, &graphemes, start) {
            reach(end, RARE.saturating_sub(class), true);
        }
    }
    let mut read = Vec::new();
    let mut end = graphemes.len().saturating_sub(1);
    while end > 0 {
        let Some(way) = ways[end] else { break };
        read.push((way.from, way.known));
        end = way.from;
    }
    read.reverse();
    joined(run, &graphemes, &read)
}

/// Ends (as graphemes) of the words that begin at a grapheme, with their frequency.
fn known_words(run: &str, graphemes: &[usize], start: usize) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    let from = graphemes[start];
    if !may_part(run, from) {
        return found;
    }
    for (end, to) in graphemes.iter().enumerate().skip(start + 1) {
        let Some(part) = run.get(from..*to) else { break };
        let at = words().partition_point(|(word, _)| *word < part);
        match words().get(at) {
            Some((word, class)) if *word == part => {
                if may_part(run, *to) {
                    found.push((end, *class));
                }
            }
            Some((word, _)) if word.starts_with(part) => {}
            _ => break,
        }
    }
    found
}

/// Borders of the words read; what no dictionary knows stays in one piece, a consonant left over joins the word before it.
fn joined(run: &str, graphemes: &[usize], read: &[(usize, bool)]) -> Vec<usize> {
    let mut borders = Vec::new();
    for pair in read.windows(2) {
        let [(_, before_known), (start, known)] = pair else { continue };
        let border = graphemes[*start];
        if (*known || *before_known) && may_part(run, border) {
            borders.push(border);
        }
    }
    let all = borders.clone();
    borders.retain(|border| {
        let next = all.iter().copied().find(|other| other > border).unwrap_or(run.len());
        !run.get(*border..next).is_some_and(is_crumb)
    });
    if let Some(first) = borders.first().copied()
        && run.get(..first).is_some_and(is_crumb)
    {
        borders.remove(0);
    }
    borders
}

/// Whether Thai spelling lets a word end and another begin there: none begins with a following vowel, a mark or a consonant
/// that is not spoken (ก์, ธิ์, ธุ์), and none ends with a leading vowel.
fn may_part(run: &str, at: usize) -> bool {
    let (before, after) = (run.get(..at).unwrap_or_default(), run.get(at..).unwrap_or_default());
    let mut following = after.chars();
    let (Some(last), Some(first)) = (before.chars().next_back(), following.next()) else { return true };
    let begins = !matches!(first, '\u{0E2F}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}');
    let (second, third) = (following.next(), following.next());
    let silent = second == Some('\u{0E4C}') || matches!(second, Some('\u{0E34}' | '\u{0E38}')) && third == Some('\u{0E4C}');
    let ends = !matches!(last, '\u{0E40}'..='\u{0E44}');
    begins && ends && !silent
}

/// One consonant, with a tone or without, that is no word; ณ ("at") is.
fn is_crumb(word: &str) -> bool {
    let mut letters = word.chars();
    let consonant = letters.next().is_some_and(|c| matches!(c, '\u{0E01}'..='\u{0E2E}') && c != 'ณ');
    consonant && letters.all(|c| matches!(c, '\u{0E48}'..='\u{0E4B}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_read() {
        assert!(words().len() > 20_000);
        for (word, _) in words() {
            assert!(word.chars().all(|c| matches!(c, '\u{0E01}'..='\u{0E4E}')), "{word}");
        }
    }
}
