//! Lengths for the channel: model answers and offered replies that could not be sent, customers' posts that could not be posted
//! (`A012`), and sentences too long to be read at a glance or heard on the telephone (`A013`).

use super::written::Written;
use crate::scenario::{Channel, Diagnostic};

/// Words a sentence may have, as the reader counts them, which cuts Thai by its dictionary.
fn most_words(channel: Channel) -> usize {
    match channel {
        Channel::Phone | Channel::Counter => 35,
        Channel::Chat | Channel::Sms | Channel::Social => 40,
        Channel::Email => 45,
    }
}

/// Texts that a person says or sends.
fn is_said(id: &str, attribute: Option<&str>) -> bool {
    let spoken = ["turn-", "reply-", "model-", "clarify"].iter().any(|prefix| id.starts_with(prefix));
    spoken || matches!(attribute, Some("answer" | "customer"))
}

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    let channel = written.scenario().channel;
    for line in written.lines().filter(|line| is_said(line.id, line.attribute)) {
        let place = (line.id, line.attribute);
        let chars = line.text.chars().count();
        if let Some(most) = channel.max_chars(line.text, written.policy().sms_parts).filter(|most| chars > *most) {
            let message = format!("this is {chars} characters long, and {} takes {most}", channel.id());
            written.warn(found, "A012", place, message, "shorten it: nobody could send it");
        }
        for sentence in breaths(line.text) {
            let most = most_words(channel);
            if at_most(sentence) <= most {
                continue;
            }
            let words = written.normal(sentence).words();
            if words > most {
                let begin: String = sentence.chars().take(24).collect();
                let message = format!("a sentence of {words} words; on {} they should have {most} at most", channel.id());
                written.warn_of(found, "A013", place, &begin, (message, "make two or three of it"));
            }
        }
    }
}

/// Surely no fewer words than a sentence has: none begins but at a sign, behind one, or in letters that are written without spaces.
fn at_most(sentence: &str) -> usize {
    let in_word =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{6F0}'..='\u{6F9}');
    let begun = |c: char| match c {
        ' ' => 1,
        c if in_word(c) => 0,
        _ => 2,
    };
    1 + sentence.chars().map(begun).sum::<usize>()
}

/// What is read in one breath: up to the end of a sentence, in Thai, which has no full stop, up to a space.
fn breaths(text: &str) -> impl Iterator<Item = &str> {
    let is_thai = |c: char| ('\u{E00}'..='\u{E7F}').contains(&c);
    let thai = text.contains(is_thai);
    let ends = move |c: char| matches!(c, '.' | '!' | '?' | '؟' | '\n' | ';' | '؛' | ':') || (thai && c == ' ');
    text.split(ends).map(str::trim).filter(|sentence| !sentence.is_empty())
}
