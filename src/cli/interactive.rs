//! A person at the keyboard: a number chooses a reply, anything else is said, `/…` is another move.

use super::play::Saving;
use super::text;
use crate::dialogue::{Escalated, Move};
use crate::locale::{TerminalMsg, strip_isolation};
use crate::practice::{Mode, Practice};
use crate::scenario::{CheckId, HandoverId, OfferId, TeamId};
use crate::session::Session;
use crate::store::Store;
use std::io::{self, BufRead, Write};
use std::time::Instant;

/// What a typed line means.
enum Typed {
    Move(Move),
    Help,
    Stop,
    Unclear(String),
}

pub(super) fn run(session: &mut Session, journal: &mut Option<Store>, saving: &mut Saving) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let (began, base_secs) = (Instant::now(), session.practice().at_secs());
    text::brief(session.practice(), &mut out)?;
    say(session.practice(), TerminalMsg::HowTo, &[], &mut out)?;
    text::lines(session.practice(), 0, &mut out)?;
    while !session.practice().is_over() {
        offered(session.practice(), &mut out)?;
        write!(out, "> ")?;
        out.flush()?;
        // A byte that is no text must not end a practice.
        let mut line = Vec::new();
        if io::stdin().lock().read_until(b'\n', &mut line)? == 0 {
            writeln!(out)?;
            break;
        }
        match read(String::from_utf8_lossy(&line).trim(), session.practice()) {
            Typed::Help => help(session.practice(), &mut out)?,
            Typed::Stop => break,
            Typed::Unclear(what) => writeln!(out, "{what}")?,
            Typed::Move(what) => {
                let at_secs = base_secs.saturating_add(u32::try_from(began.elapsed().as_secs()).unwrap_or(u32::MAX));
                let shown = session.practice().lines().len();
                match session.step(what, at_secs, journal).map(|_| ()) {
                    Ok(()) => {
                        // A turn taken back leaves fewer lines: the customer's last ones are told again.
                        let shown = shown.min(session.practice().lines().len().saturating_sub(1));
                        text::lines(session.practice(), shown, &mut out)?;
                        text::help_given(session.practice(), &mut out)?;
                        saving.tell(session);
                    }
                    Err(error) => say(session.practice(), TerminalMsg::Refused, &[("reason", error.to_string())], &mut out)?,
                }
            }
        }
    }
    if !session.practice().is_over() && journal.is_some() && session.warning().is_none() {
        say(session.practice(), TerminalMsg::Stopped, &[("id", session.id().to_owned())], &mut out)?;
    }
    text::debrief(session.practice(), &mut out)
}

fn say(practice: &Practice, msg: TerminalMsg, args: &[(&str, String)], out: &mut dyn Write) -> io::Result<()> {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    writeln!(out, "{}", strip_isolation(&practice.setup().catalogue.text_with(msg, &args)))
}

/// Moves already shown by their number: `/verify` alone lists what can be verified.
fn offered(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let mood = practice.state().mood;
    let value = |v: i32| practice.setup().catalogue.numbers.whole(v.into());
    let args = [
        ("patience", value(mood.patience)),
        ("anger", value(mood.anger)),
        ("confusion", value(mood.confusion)),
        ("trust", value(mood.trust)),
    ];
    write!(out, "  ")?;
    say(practice, TerminalMsg::Mood, &args, out)?;
    for (number, (_, text)) in practice.offered().iter().enumerate() {
        writeln!(out, "  {}  {text}", value(number as i32 + 1))?;
    }
    Ok(())
}

fn read(line: &str, practice: &Practice) -> Typed {
    if let Some(command) = line.strip_prefix('/') {
        let mut words = command.split_whitespace();
        return read_command(words.next().unwrap_or_default(), &words.collect::<Vec<_>>(), practice);
    }
    match text::number(line) {
        Some(n) => match n.checked_sub(1).and_then(|at| practice.offered().get(at)) {
            Some((id, _)) => Typed::Move(Move::Choose(id.clone())),
            None => {
                let count = practice.offered().len();
                Typed::Unclear(strip_isolation(
                    &practice.setup().catalogue.text_with(TerminalMsg::NoSuchNumber, &[("count", count.into())]),
                ))
            }
        },
        None if line.is_empty() => Typed::Help,
        None => Typed::Move(Move::Say(line.to_owned())),
    }
}

fn read_command(command: &str, words: &[&str], practice: &Practice) -> Typed {
    let first = words.first().map(|w| (*w).to_owned());
    match (command, first) {
        ("help", _) => Typed::Help,
        ("stop" | "quit", _) => Typed::Stop,
        ("hint", _) => Typed::Move(Move::Hint),
        ("back", _) => Typed::Move(Move::Back),
        ("end", _) => Typed::Move(Move::End),
        ("warn", _) => Typed::Move(Move::Warn),
        ("verify", Some(id)) => Typed::Move(Move::Verify(CheckId(id))),
        ("offer", Some(id)) => Typed::Move(Move::Offer(OfferId(id))),
        ("escalate", Some(to)) => {
            let handover = words.iter().skip(1).map(|w| HandoverId((*w).to_owned())).collect();
            Typed::Move(Move::Escalate(Escalated { to: TeamId(to), channel: Default::default(), handover, told_customer: false }))
        }
        ("verify" | "offer" | "escalate", None) => Typed::Help,
        (other, _) => {
            let args = [("command", format!("/{other}").into())];
            Typed::Unclear(strip_isolation(&practice.setup().catalogue.text_with(TerminalMsg::UnknownCommand, &args)))
        }
    }
}

fn help(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let (scenario, script, catalogue) = (&practice.setup().scenario, practice.script(), &practice.setup().catalogue);
    writeln!(out, "{}", catalogue.text(TerminalMsg::Help))?;
    let mut row = |command: &str, msg: TerminalMsg| writeln!(out, "  {command:<10} {}", catalogue.text(msg));
    row("/verify", TerminalMsg::HelpVerify)?;
    row("/offer", TerminalMsg::HelpOffer)?;
    row("/warn", TerminalMsg::HelpWarn)?;
    row("/escalate", TerminalMsg::HelpEscalate)?;
    row("/end", TerminalMsg::HelpEnd)?;
    row("/stop", TerminalMsg::HelpStop)?;
    if practice.setup().options.mode == Mode::Practice {
        row("/hint", TerminalMsg::HelpHint)?;
        row("/back", TerminalMsg::HelpBack)?;
    }
    for check in &scenario.checks {
        writeln!(out, "    /verify {check}  ({})", script.text(&format!("check-{check}")))?;
    }
    for offer in &scenario.offers {
        writeln!(out, "    /offer {}  ({})", offer.id, script.text(&format!("offer-{}", offer.id)))?;
    }
    let facts: Vec<&str> = scenario.handover.iter().map(HandoverId::as_str).collect();
    for team in &scenario.teams {
        writeln!(out, "    /escalate {team} {}  ({})", facts.join(" "), script.text(&format!("team-{team}")))?;
    }
    Ok(())
}
