//! The check of the message that says how a customer looks (`F021`): each of its words must be on the list, and none twice said.
//!
//! Must never judge the looks themselves, only the words.

use crate::locale::Ftl;
use crate::scenario::{Diagnostic, Looks, Source, did_you_mean};

/// The message; a scenario need not have it.
pub(super) const LOOK: &str = "look";

/// Checks one scenario's texts in a language.
pub(super) fn check(source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) {
    let Some(wording) = ftl.messages.get(LOOK).and_then(|message| message.wordings.get(&None)) else { return };
    for stray in Looks::strays(&wording.text) {
        let at = wording.at + stray.at.start;
        let there = source.text.get(at..).is_some_and(|rest| rest.starts_with(&stray.word));
        let span = if there { at..at + stray.word.len() } else { source.find(&stray.word, wording.at) };
        let (message, hint) = if stray.again {
            (format!("`{}` says again what another word has said", stray.word), "keep one of the two".to_owned())
        } else {
            let words = Looks::words();
            let message = format!("`{}` is no word for how a customer looks", stray.word);
            (message, did_you_mean(&stray.word, words.iter().map(String::as_str)))
        };
        found.push(source.warning("F021", span, message, hint));
    }
}
