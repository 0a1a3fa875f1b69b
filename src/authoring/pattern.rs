//! A real reply becomes a pattern: what to suggest, and the text file with the pattern in it.
//!
//! Pure: texts in, texts out. Must never change a file in any place but the one message.

use crate::language::{Normal, Pattern, PatternError, Segmenter};
use crate::locale::Ftl;
use crate::scenario::Source;

/// Words a suggestion has at most: what is longer fits one reply only.
const MOST_WORDS: usize = 8;

/// Words up to which a sentence is taken whole.
const SHORT: usize = 5;

/// Why a pattern cannot be added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddError {
    /// There is no such message to add to.
    #[error("there is no message `{0}` in the file")]
    NoMessage(String),
    /// It is no pattern.
    #[error("{error}: {}", error.hint())]
    Pattern {
        /// Why not.
        error: PatternError,
    },
    /// The message would not be what it was with one attribute more.
    #[error("the file cannot be changed safely near `{0}`; add the line by hand")]
    Unsafe(String),
}

/// A pattern for a reply: its stretch that has most in common with what the point's wordings say already, or else its longest sentence;
/// cut to a few words. Always a pattern that finds the reply; `None` when the reply has no words.
pub fn suggest(reply: &str, like: &[String]) -> Option<String> {
    let segmenter = Segmenter::default();
    let known: Vec<String> = like.iter().flat_map(|text| words(text)).map(|word| folded(&word, &segmenter)).collect();
    let mut best: Option<(usize, usize, Vec<String>)> = None;
    for sentence in reply.split(['.', '!', '?', '؟', '،', '؛', ',', ';', ':', '\n', '…', '—', '(', ')']) {
        let all = words(sentence);
        let shared: Vec<usize> =
            (0..all.len()).filter(|at| known.contains(&folded(&all[*at], &segmenter)) && all[*at].chars().count() > 1).collect();
        let common = shared.len();
        // A short sentence says what it says as a whole.
        let shared = if all.len() <= SHORT { Vec::new() } else { shared };
        let from = shared.first().copied().unwrap_or_default();
        let to = shared.last().map_or(all.len(), |last| last + 1).max((from + 3).min(all.len())).min(from + MOST_WORDS);
        let stretch: Vec<String> = all.get(from..to).unwrap_or_default().to_vec();
        let length = stretch.iter().map(String::len).sum();
        if length > 0 && best.as_ref().is_none_or(|(many, long, _)| (common, length) > (*many, *long)) {
            best = Some((common, length, stretch));
        }
    }
    let (_, _, stretch) = best?;
    let text = Normal::new(reply, &segmenter);
    let finds = |pattern: &String| Pattern::parse(pattern).is_ok_and(|pattern| pattern.find(&text).is_some());
    // The stretch as it was written, where that can be read; else its words alone.
    let plain = stretch.join(if stretch.iter().any(|word| is_thai(word)) { "" } else { " " });
    let shortened = (1..=stretch.len()).rev().map(|many| stretch[..many].join(" "));
    std::iter::once(plain).chain(shortened).find(finds)
}

fn is_thai(word: &str) -> bool {
    word.contains(|c: char| ('\u{E00}'..='\u{E7F}').contains(&c))
}

/// The words of a text, without what a pattern would take for its own signs.
fn words(text: &str) -> Vec<String> {
    let clean: String = text.chars().map(|c| if "()|?*#{}\"“”«»".contains(c) { ' ' } else { c }).collect();
    clean
        .split_whitespace()
        .flat_map(|piece| if is_thai(piece) { thai_words(piece) } else { vec![piece.to_owned()] })
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// Thai has no spaces between words: the dictionary cuts.
fn thai_words(piece: &str) -> Vec<String> {
    let segmenter = icu_segmenter::WordSegmenter::new_dictionary(icu_segmenter::options::WordBreakInvariantOptions::default());
    let borders: Vec<usize> = segmenter.segment_str(piece).collect();
    borders.windows(2).map(|two| piece[two[0]..two[1]].to_owned()).collect()
}

fn folded(word: &str, segmenter: &Segmenter) -> String {
    Normal::new(word, segmenter).text()
}

/// Whether a pattern finds a text.
///
/// # Errors
/// When it is no pattern.
pub fn finds(pattern: &str, text: &str) -> Result<bool, PatternError> {
    Pattern::parse(pattern).map(|pattern| pattern.find(&Normal::new(text, &Segmenter::default())).is_some())
}

/// The attribute the next pattern of a message gets: `p4` after `p3`.
///
/// # Errors
/// When there is no such message.
pub fn next_attribute(ftl: &str, message: &str) -> Result<String, AddError> {
    let (read, _) = Ftl::parse(Source { path: "", text: ftl });
    let found = read.messages.get(message).ok_or_else(|| AddError::NoMessage(message.to_owned()))?;
    let numbers = found.attributes.keys().filter_map(|name| name.strip_prefix('p')?.parse::<u32>().ok());
    Ok(format!("p{}", numbers.max().unwrap_or_default() + 1))
}

/// The file's text with one attribute more, right below the message's other lines; everything else stays byte for byte.
///
/// # Errors
/// When the pattern or the message cannot be used.
pub fn add_pattern(ftl: &str, message: &str, attribute: &str, pattern: &str) -> Result<String, AddError> {
    let pattern = pattern.split_whitespace().collect::<Vec<_>>().join(" ");
    Pattern::parse(&pattern).map_err(|error| AddError::Pattern { error })?;
    let (before, _) = Ftl::parse(Source { path: "", text: ftl });
    let old = before.messages.get(message).ok_or_else(|| AddError::NoMessage(message.to_owned()))?;
    let start = ftl[..old.at].rfind('\n').map_or(0, |at| at + 1);
    let mut end = start;
    for (index, line) in ftl[start..].split_inclusive('\n').enumerate() {
        let is_blank = line.trim().is_empty();
        if index > 0 && !is_blank && !line.starts_with([' ', '}']) {
            break;
        }
        if !is_blank {
            end = start + (line.as_ptr() as usize - ftl[start..].as_ptr() as usize) + line.len();
        }
    }
    let newline = if ftl.contains("\r\n") { "\r\n" } else { "\n" };
    let (head, tail) = ftl.split_at(end);
    let before_line = if head.ends_with('\n') { "" } else { newline };
    let text: String =
        pattern.chars().map(|c| if c == '{' || c == '}' { format!("{{ \"{c}\" }}") } else { c.to_string() }).collect();
    let changed = format!("{head}{before_line}    .{attribute} = {text}{newline}{tail}");
    // Read again: the message has this attribute besides what it had, and nothing else has changed.
    let (after, _) = Ftl::parse(Source { path: "", text: &changed });
    let is_new = !old.attributes.contains_key(attribute) && attribute.starts_with('p');
    let attributes =
        after.messages.get(message).map(|m| m.attributes.keys().filter(|name| *name != attribute).collect::<Vec<_>>());
    let has_it = after.messages.get(message).is_some_and(|m| m.attributes.contains_key(attribute));
    let same = attributes == Some(old.attributes.keys().collect()) && before.messages.keys().eq(after.messages.keys());
    if is_new && has_it && same { Ok(changed) } else { Err(AddError::Unsafe(message.to_owned())) }
}
