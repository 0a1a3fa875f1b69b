//! Lengths for the channel: model answers and offered replies that could not be sent, customers' posts that could not be posted
//! (`A012`), and sentences too long to be read at a glance or heard on the telephone (`A013`).

use super::written::Written;
use crate::scenario::{Channel, Diagnostic};

/// Words a sentence may have, as the reader counts them, which cuts Thai by its dictionary.
fn most_words(channel: Channel) -> usize {
    match channel {
        Channel::Phone | Channel::Counter => 45,
        Channel::Chat | Channel::Sms | Channel::Social => 50,
        Channel::Email => 60,
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
        if let Some(most) = channel.max_chars(&line.text, written.policy().sms_parts).filter(|most| chars > *most) {
            let message = format!("this is {chars} characters long, and {} takes {most}", channel.id());
            written.warn(found, "A012", place, message, "shorten it: nobody could send it");
        }
        let normal = written.normal(&line.text);
        let sentences = normal.sentences();
        let mut start = 0;
        while start < sentences.len() {
            let end = sentences.partition_point(|number| *number <= sentences[start]);
            let words = normal.words_in(start..end);
            if words > most_words(channel) {
                let sentence = line.text.get(normal.span(start..end)).unwrap_or_default();
                let begin: String = sentence.chars().take(24).collect();
                let message = format!("a sentence of {words} words; on {} they should have {} at most", channel.id(), most_words(channel));
                written.warn_of(found, "A013", place, &begin, (message, "make two or three of it"));
            }
            start = end;
        }
    }
}
