//! Insults above what is declared (`A014`): in a customer's lines of a scenario that has no content note of it, and in what customers
//! say of their own accord outside of the wordings for it.

use super::written::Written;
use crate::content::Library;
use crate::language::{Lexicon, Marker, MarkerKind, Normal, Segmenter};
use crate::locale::Ftl;
use crate::practice::SAID_BY_ALL;
use crate::scenario::{ContentNote, Diagnostic};

/// Weaker signs are everyday words.
const CLEAR: f64 = 1.2;

/// In one line alone a customer may speak of themselves, or of somebody else.
const FEWEST_LINES: usize = 2;

/// Whether a text is one that the customer says.
fn is_customers(id: &str, attribute: Option<&str>) -> bool {
    id.starts_with("turn-") || id == "clarify" || matches!(attribute, Some("answer" | "customer"))
}

fn insult(lexicon: &Lexicon, text: &str) -> Option<Marker> {
    let found = lexicon.find(&Normal::new(text, &Segmenter::default()));
    found.into_iter().find(|m| m.kind == MarkerKind::Insult && m.weight >= CLEAR)
}

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    if written.scenario().content_notes.contains(&ContentNote::Insults) {
        return;
    }
    let mut told = Vec::new();
    for line in written.lines().filter(|line| is_customers(line.id, line.attribute)) {
        let Some(marker) = insult(&written.setup.lexicon, line.text) else { continue };
        let words = &line.text[marker.span];
        let message = format!("the customer insults (“{words}”), and the scenario does not say so beforehand");
        let hint = "add `content_notes: [Insults]` to the scenario, or let the customer be angry without it";
        written.warn_of(&mut told, "A014", (line.id, line.attribute), words, (message, hint));
    }
    if told.len() >= FEWEST_LINES {
        found.append(&mut told);
    }
}

/// Checks what customers of each temperament say of their own accord: insults belong in `.mild` and `.real`, which a trainee chooses.
pub fn of_people(library: &Library, found: &mut Vec<Diagnostic>) {
    for (tag, lexicon) in &library.lexicons {
        let Some(source) = library.source(&format!("locales/{tag}/people.ftl")) else { continue };
        let (ftl, _) = Ftl::parse(source);
        for (id, message) in &ftl.messages {
            for (name, wording) in &message.wordings {
                let chosen = name.as_deref().is_some_and(|name| name.starts_with("mild") || name.starts_with("real"));
                let said = id.starts_with("temperament-") || SAID_BY_ALL.contains(&id.as_str());
                if chosen || !said || name.as_deref() == Some("about") || source.allows("A014", wording.at) {
                    continue;
                }
                let Some(marker) = insult(lexicon, &wording.text) else { continue };
                let words = &wording.text[marker.span];
                let what = format!("“{words}” is an insult, and this is said whatever intensity was chosen");
                found.push(source.warning("A014", source.find(words, wording.at), what, "say it in `.mild` or `.real` instead"));
            }
        }
    }
}
