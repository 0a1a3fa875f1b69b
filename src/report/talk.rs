//! The conversation with its evidence: words are marked where they stand, and each mark has a number that leads to what it means.
//!
//! Kinds of marks differ in their line, their sign and their word, never in colour alone.

use super::attempt::Attempt;
use super::html::{Html, Tongue};
use super::page::heading;
use super::span::{Piece, pieces};
use crate::locale::{Msg, ReportMsg, strip_isolation};
use crate::practice::{EvidenceKind, Explained, ToldTurn, TurnItem, act_words, step_name};
use crate::scoring::{Reason, Step};
use std::ops::Range;

/// Shows the conversation.
pub(super) fn talk(attempt: &Attempt<'_>, h: &mut Html) {
    heading(h, "talk", &attempt.say(Msg::EvidenceHeading));
    h.said("h3", "", &attempt.say(Msg::EvidenceLegend));
    h.el("ul", &[("class", "legend")], |h| {
        for kind in EvidenceKind::ALL {
            h.el("li", &[], |h| {
                h.words(sign(kind));
                h.words(" ");
                h.el("mark", &[("class", kind.id())], |h| h.text(&attempt.say(kind.word())));
            });
        }
    });
    for turn in &attempt.turns {
        h.el("section", &[("class", "turn")], |h| turn_of(attempt, turn, h));
    }
}

fn turn_of(attempt: &Attempt<'_>, turn: &ToldTurn, h: &mut Html) {
    let mut told: Vec<&str> = Vec::new();
    let (script, played) = (attempt.practice.script(), Tongue::of(attempt.played_in()));
    for item in &turn.items {
        match item {
            TurnItem::Customer(words) => h.spoken("div", "bubble customer", played, |h| {
                h.el("p", &[("class", "over")], |h| h.words(script.text("customer")));
                h.el("p", &[("class", "words")], |h| h.words(words));
            }),
            TurnItem::Act(what) => {
                let act = act_words(what, &attempt.words, script);
                h.said("p", "act", &act);
            }
            TurnItem::Agent { text, findings } => {
                h.el("div", &[("class", "bubble agent")], |h| {
                    h.said("p", "over", &attempt.say(Msg::SpeakerYou));
                    h.spoken("p", "words", played, |h| marked(attempt, text, findings, h));
                });
                notes(attempt, findings, &mut told, h);
            }
        }
    }
    for (title, findings) in [(Msg::FindingsOfActs, &turn.acts), (Msg::FindingsLeftOut, &turn.missed)] {
        if !findings.is_empty() {
            h.said("h3", "", &attempt.say(title));
            notes(attempt, findings, &mut told, h);
        }
    }
}

/// A reply with its marks and their numbers; what no words show has its number at the end.
fn marked(attempt: &Attempt<'_>, text: &str, findings: &[usize], h: &mut Html) {
    let found = |number: &usize| attempt.findings.get(*number);
    let spans: Vec<Range<usize>> =
        findings.iter().map(|n| found(n).and_then(|f| f.finding.span.clone()).unwrap_or(0..0)).collect();
    let all = pieces(text, &spans);
    for piece in &all {
        let kinds: Vec<EvidenceKind> =
            piece.marks.iter().filter_map(|mark| Some(EvidenceKind::of(&found(findings.get(*mark)?)?.finding))).collect();
        nested(&kinds, text.get(piece.range.clone()).unwrap_or_default(), h);
        let ends: Vec<usize> = piece.ends.iter().filter_map(|mark| findings.get(*mark).copied()).collect();
        references(attempt, &ends, h);
    }
    let shown = |at: &usize| all.iter().any(|piece: &Piece| piece.marks.contains(at));
    let rest: Vec<usize> = (0..findings.len()).filter(|at| !shown(at)).filter_map(|at| findings.get(at).copied()).collect();
    references(attempt, &rest, h);
}

fn nested(kinds: &[EvidenceKind], words: &str, h: &mut Html) {
    match kinds.split_first() {
        None => h.words(words),
        Some((kind, within)) => h.el("mark", &[("class", kind.id())], |h| nested(within, words, h)),
    }
}

/// Small numbers that lead to the notes.
fn references(attempt: &Attempt<'_>, findings: &[usize], h: &mut Html) {
    if findings.is_empty() {
        return;
    }
    let tongue = Tongue::of(&attempt.words);
    h.el("sup", &[("lang", tongue.tag), ("dir", tongue.dir)], |h| {
        for number in findings.iter().filter_map(|at| attempt.notes.get(*at)) {
            let shown = attempt.words.numbers.whole(*number as i64);
            let label = strip_isolation(&attempt.words.text_with(ReportMsg::Note, &[("number", (*number).into())]));
            let (to, id) = (format!("#note-{number}"), format!("words-{number}"));
            h.el("a", &[("href", &to), ("id", &id), ("aria-label", &label)], |h| h.words(&shown));
            h.words(" ");
        }
    });
}

/// Findings one below the other, as they are numbered; what was explained in this turn already is not repeated.
fn notes<'f>(attempt: &'f Attempt<'_>, findings: &[usize], told: &mut Vec<&'f str>, h: &mut Html) {
    let order: Vec<(usize, &Explained)> =
        findings.iter().filter_map(|at| Some((*attempt.notes.get(*at)?, attempt.findings.get(*at)?))).collect();
    if order.is_empty() {
        return;
    }
    h.el("ul", &[("class", "notes")], |h| {
        for (number, found) in order {
            note(attempt, number, found, told, h);
        }
    });
}

fn note<'f>(attempt: &Attempt<'_>, number: usize, found: &'f Explained, told: &mut Vec<&'f str>, h: &mut Html) {
    let mut once = |text: &'f str| {
        let fresh = !text.is_empty() && !told.contains(&text);
        told.extend(fresh.then_some(text));
        fresh.then_some(text)
    };
    let (why, tip, better) = (once(why(found)), once(&found.tip), once(&found.better));
    let kind = EvidenceKind::of(&found.finding);
    let words = &attempt.words;
    let played = Tongue::of(attempt.played_in());
    let (id, back) = (format!("note-{number}"), format!("#words-{number}"));
    let class = format!("finding {}", kind.id());
    h.el("li", &[("id", &id), ("class", &class)], |h| {
        h.el("p", &[], |h| {
            let shown = words.numbers.whole(number as i64);
            if found.finding.reply.is_some() {
                let label = words.text_with(ReportMsg::BackToWords, &[("number", number.into())]);
                h.el("a", &[("href", &back), ("aria-label", &strip_isolation(&label))], |h| h.words(&shown));
            } else {
                h.words(&shown);
            }
            h.words(" ");
            h.el("span", &[("class", "kind")], |h| {
                h.words(sign(kind));
                h.words(" ");
                let points = (found.finding.amount * 10.0).round() / 10.0;
                match kind {
                    EvidenceKind::Slip if points > 0.0 => h.text(&words.text_with(Msg::MarkSlip, &[("points", points.into())])),
                    _ => h.text(&attempt.say(kind.word())),
                }
            });
            h.words(" ");
            h.el("bdi", &[], |h| h.el("strong", &[], |h| h.text(&found.name)));
            if !found.finding.quote.trim().is_empty() {
                h.words(" ");
                h.spoken("q", "", played, |h| h.words(found.finding.quote.trim()));
            }
        });
        if found.finding.by_author {
            h.said("p", "soft", &attempt.say(Msg::FindingByAuthor));
        }
        steps(attempt, found, h);
        if let Some(why) = why {
            h.said("p", "", why);
        }
        if let Some(tip) = tip.filter(|_| kind != EvidenceKind::Credit) {
            h.said("p", "soft", &words.text_with(Msg::FindingTip, &[("tip", tip.into())]));
        }
        if let Some(better) = better {
            h.el("div", &[("class", "better")], |h| {
                h.said("p", "over", &attempt.say(found.better_label()));
                h.spoken("p", "", played, |h| h.words(better));
            });
        }
    });
}

/// Both lists of a finding about a procedure: done, and left out.
fn parts(found: &Explained) -> Option<(&[Step], &[Step])> {
    match found.finding.reason.as_deref() {
        Some(Reason::Steps { done, missing }) => Some((done, missing)),
        _ => None,
    }
}

/// Why, without the parts, where these are listed. Praise for the whole does not fit what was done in part.
fn why(found: &Explained) -> &str {
    match parts(found) {
        Some((_, missing)) if !missing.is_empty() && EvidenceKind::of(&found.finding) != EvidenceKind::Missed => "",
        Some(_) => &found.why_in_general,
        None => &found.why,
    }
}

fn steps(attempt: &Attempt<'_>, found: &Explained, h: &mut Html) {
    let Some((done, missing)) = parts(found) else { return };
    for (title, sign, steps) in [(Msg::StepsDone, "✓", done), (Msg::StepsLeftOut, "×", missing)] {
        if steps.is_empty() {
            continue;
        }
        let names: Vec<String> = steps.iter().map(|step| step_name(step, &attempt.words, attempt.practice.script())).collect();
        h.el("p", &[], |h| {
            h.words(sign);
            h.words(" ");
            h.said("span", "over", &attempt.say(title));
            h.words(": ");
            h.text(&attempt.words.list(&names));
        });
    }
}

/// The sign before its word: the kinds differ in shape, too.
fn sign(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Missed => "×",
        EvidenceKind::Partly => "½",
        EvidenceKind::Credit => "✓",
        EvidenceKind::Slip => "−",
        EvidenceKind::Critical => "!!",
    }
}
