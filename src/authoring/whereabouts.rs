//! Which turn or point a mistake belongs to: by its place in the files, as mistakes know files and lines only.
//!
//! Must never lose a mistake: what belongs to no turn belongs to the whole scenario.

use crate::scenario::{Diagnostic, PointId, Scenario, Source, TurnId};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a mistake is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A turn: its structure, lines, replies or model answer.
    Turn(TurnId),
    /// A point and its wordings.
    Point(PointId),
    /// The whole scenario, or what all turns share.
    Scenario,
}

/// The mistakes of one scenario, by what they are about. `text_of` gives a file's text.
pub fn mistakes<'d>(
    scenario: &Scenario,
    diagnostics: &'d [Diagnostic],
    text_of: impl Fn(&str) -> Option<String>,
) -> BTreeMap<About, Vec<&'d Diagnostic>> {
    let texts = format!("/scenarios/{}.ftl", scenario.id);
    let mut all: BTreeMap<About, Vec<&Diagnostic>> = BTreeMap::new();
    let mut blocks: Option<Vec<(Range<usize>, TurnId)>> = None;
    for found in diagnostics {
        let about = if found.file == scenario.path {
            let text = text_of(&found.file).unwrap_or_default();
            let blocks = blocks.get_or_insert_with(|| turn_blocks(scenario, &text));
            let at = Source { path: &found.file, text: &text }.offset_of(found.line, found.column);
            blocks.iter().find(|(range, _)| range.contains(&at)).map(|(_, id)| About::Turn(id.clone()))
        } else if found.file.starts_with("locales/") && found.file.ends_with(&texts) {
            let text = text_of(&found.file).unwrap_or_default();
            message_at(&text, found.line).and_then(|id| of_message(scenario, id))
        } else {
            continue;
        };
        all.entry(about.unwrap_or(About::Scenario)).or_default().push(found);
    }
    all
}

/// The id of the message a line of a text file belongs to.
fn message_at(text: &str, line: usize) -> Option<&str> {
    let lines: Vec<&str> = text.lines().take(line).collect();
    let begins = |line: &&&str| line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains('=');
    lines.iter().rev().find(begins).and_then(|line| line.split(['=', ' ']).next())
}

fn of_message(scenario: &Scenario, id: &str) -> Option<About> {
    if let Some(point) = id.strip_prefix("point-").filter(|point| scenario.points.iter().any(|p| p.id.as_str() == *point)) {
        return Some(About::Point(point.into()));
    }
    let named = |prefix: &str| {
        let rest = id.strip_prefix(prefix)?;
        scenario.turns.iter().find(|turn| turn.id.as_str() == rest).map(|turn| &turn.id)
    };
    let of_reply = || {
        let rest = id.strip_prefix("reply-")?;
        let is = |turn: &&crate::scenario::Turn| {
            let reply = rest.strip_prefix(turn.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
            reply.is_some_and(|reply| turn.replies.iter().any(|r| r.id.as_str() == reply))
        };
        scenario.turns.iter().find(is).map(|turn| &turn.id)
    };
    named("turn-").or_else(|| named("model-")).or_else(of_reply).map(|turn| About::Turn(turn.clone()))
}

/// Where each turn is written in the scenario's file: the brackets of the list of turns, in its order.
fn turn_blocks(scenario: &Scenario, text: &str) -> Vec<(Range<usize>, TurnId)> {
    let Some(list) = text.find("\n    turns:").or_else(|| text.find("turns:")) else { return Vec::new() };
    let mut blocks = Vec::new();
    let (mut depth, mut begin) = (0_usize, 0);
    let mut rest = text[list..].char_indices().peekable();
    let (mut in_text, mut in_comment) = (false, false);
    while let Some((at, c)) = rest.next() {
        match c {
            '\n' => in_comment = false,
            _ if in_comment => {}
            '\\' if in_text => drop(rest.next()),
            '"' => in_text = !in_text,
            _ if in_text => {}
            '/' if rest.peek().is_some_and(|(_, next)| *next == '/') => in_comment = true,
            '(' | '[' => {
                depth += 1;
                if depth == 2 {
                    begin = list + at;
                }
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                match depth {
                    1 => blocks.push(begin..list + at + 1),
                    0 => break,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    blocks.into_iter().zip(&scenario.turns).map(|(range, turn)| (range, turn.id.clone())).collect()
}
