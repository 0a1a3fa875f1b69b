//! A person at the keyboard: a number chooses a reply, anything else is said, `/…` is another move. After the contact its ticket.

use super::commands::{self, Typed};
use super::play::Saving;
use super::text;
use crate::dialogue::Move;
use crate::locale::{Msg, TerminalMsg, strip_isolation};
use crate::practice::Practice;
use crate::session::Session;
use crate::store::Store;
use std::io::{self, BufRead, Write};
use std::time::Instant;

pub(super) fn run(session: &mut Session, journal: &mut Option<Store>, saving: &mut Saving) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut clock = Clock { began: Instant::now(), base_secs: session.practice().at_secs() };
    text::brief(session.practice(), &mut out)?;
    say(session.practice(), TerminalMsg::HowTo, &[], &mut out)?;
    text::lines(session.practice(), 0, &mut out)?;
    while !session.practice().is_over() {
        status(session.practice(), clock.secs(), &mut out)?;
        write!(out, "> ")?;
        out.flush()?;
        // A byte that is no text must not end a practice.
        let mut line = Vec::new();
        if io::stdin().lock().read_until(b'\n', &mut line)? == 0 {
            writeln!(out)?;
            break;
        }
        match commands::read(String::from_utf8_lossy(&line).trim(), session.practice()) {
            Typed::Help => commands::help(session.practice(), &mut out)?,
            Typed::Stop => break,
            Typed::Unclear(what) => writeln!(out, "{what}")?,
            Typed::Again(article) => text::article(session.practice(), &article, &mut out)?,
            Typed::Move(what) => {
                let was_open = session.practice().ended().is_none();
                let secs = clock.secs();
                if gave_up(session, secs, journal, &mut out)? {
                    saving.tell(session);
                    continue;
                }
                let shown = session.practice().lines().len();
                match session.step(what.clone(), clock.secs(), journal).map(|_| ()) {
                    Ok(()) => {
                        // Looking something up takes its time at once.
                        clock.catch_up(session.practice().at_secs());
                        tell(session.practice(), &what, shown, was_open, &mut out)?;
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

/// Tells what the customer says to silence, which comes before what is said at last. `true` when they have gone.
fn gave_up(session: &mut Session, secs: u32, journal: &mut Option<Store>, out: &mut dyn Write) -> io::Result<bool> {
    let due = session.practice().next_wait_secs().is_some_and(|at| at <= secs);
    let shown = session.practice().lines().len();
    if !due || session.step(Move::Wait, secs, journal).is_err() {
        return Ok(false);
    }
    text::lines(session.practice(), shown, out)?;
    let gone = session.practice().ended().is_some();
    if gone {
        wrap_up(session.practice(), out)?;
    }
    Ok(gone)
}

/// The seconds of the attempt.
struct Clock {
    began: Instant,
    base_secs: u32,
}

impl Clock {
    fn secs(&self) -> u32 {
        self.base_secs.saturating_add(u32::try_from(self.began.elapsed().as_secs()).unwrap_or(u32::MAX))
    }

    fn catch_up(&mut self, at_secs: u32) {
        self.base_secs += at_secs.saturating_sub(self.secs());
    }
}

/// What a move brought about: new lines, the article that was opened, the ticket that is wanted now.
fn tell(practice: &Practice, what: &Move, shown: usize, was_open: bool, out: &mut dyn Write) -> io::Result<()> {
    // A turn taken back leaves fewer lines: the customer's last ones are told again.
    let shown = shown.min(practice.lines().len().saturating_sub(1));
    text::lines(practice, shown, out)?;
    text::help_given(practice, out)?;
    if let Move::LookUp(article) = what {
        text::article(practice, article, out)?;
    }
    if was_open && practice.ended().is_some() { wrap_up(practice, out) } else { Ok(()) }
}

/// Says that a ticket is wanted, where one is.
fn wrap_up(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    if practice.is_over() {
        return Ok(());
    }
    writeln!(out)?;
    say(practice, TerminalMsg::WrapUp, &[], out)?;
    commands::help(practice, out)
}

fn say(practice: &Practice, msg: TerminalMsg, args: &[(&str, String)], out: &mut dyn Write) -> io::Result<()> {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    writeln!(out, "{}", strip_isolation(&practice.setup().catalogue.text_with(msg, &args)))
}

/// How the customer feels, what is awaited, and the replies that are offered by their number. On hold the wait; after the end nothing.
fn status(practice: &Practice, now_secs: u32, out: &mut dyn Write) -> io::Result<()> {
    if practice.ended().is_some() {
        return Ok(());
    }
    let catalogue = &practice.setup().catalogue;
    writeln!(out, "  {}", text::mood(practice.state().mood, catalogue))?;
    let around = around(practice, now_secs);
    if !around.is_empty() {
        writeln!(out, "  {}", strip_isolation(&around.join(" · ")))?;
    }
    if practice.state().on_hold.is_none() {
        for (number, (_, text)) in practice.offered().iter().enumerate() {
            writeln!(out, "  {}  {text}", catalogue.numbers.whole(number as i64 + 1))?;
        }
    }
    Ok(())
}

/// Who can read along, in what time a reply is expected, how long the customer is on hold.
fn around(practice: &Practice, now_secs: u32) -> Vec<String> {
    let (state, setup) = (practice.state(), practice.setup());
    let secs = |msg: Msg, seconds: u32| setup.catalogue.text_with(msg, &[("seconds", seconds.into())]);
    let mut around = Vec::new();
    if setup.scenario.channel.is_public() {
        around.push(setup.catalogue.text(if state.private { Msg::PrivateMessage } else { Msg::PublicPost }));
    }
    if let Some(hold) = &state.on_hold {
        around.push(secs(Msg::HoldTime, now_secs.saturating_sub(hold.since_secs)));
        around.push(match hold.how.minutes {
            Some(minutes) => secs(Msg::HoldAnnounced, minutes.saturating_mul(60)),
            None => setup.catalogue.text(Msg::HoldAnnouncedNone),
        });
        around.push(secs(Msg::HoldLongest, setup.policy.longest_hold_secs));
    } else if let Some(awaited) = practice.awaited() {
        let msg = if awaited.is_late(now_secs) { Msg::ReplyOverdue } else { Msg::ReplyWithin };
        around.push(secs(msg, awaited.expected_secs));
    }
    around
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Library, Sources};
    use crate::practice::Line;
    use crate::session::Order;

    #[test]
    fn who_gives_up_waiting_says_so_once() {
        let library = Library::new(Sources::embedded());
        let mut session = Session::start(&library, &Order::new("card-blocked", "en", 7), &mut None::<Store>).unwrap();
        let mut told = Vec::new();
        assert!(!gave_up(&mut session, 1, &mut None, &mut told).unwrap() && told.is_empty(), "nobody has waited yet");
        let (mut heard, mut waits) = (Vec::new(), 0);
        while session.practice().ended().is_none() {
            let (shown, secs) = (session.practice().lines().len(), session.practice().next_wait_secs().unwrap());
            assert_eq!(gave_up(&mut session, secs, &mut None, &mut told).unwrap(), session.practice().ended().is_some());
            heard.extend(session.practice().lines().iter().skip(shown).map(|line| match line {
                Line::Customer { text, .. } => text.clone(),
                line => panic!("{line:?}"),
            }));
            waits += 1;
        }
        let told = String::from_utf8(told).unwrap();
        assert!(waits > heard.len() && heard.len() > 1, "{told}");
        for words in &heard {
            assert_eq!(told.matches(words.as_str()).count(), 1, "{words}: {told}");
        }
        let ticket = strip_isolation(&session.practice().setup().catalogue.text(TerminalMsg::WrapUp));
        assert_eq!(told.matches(&ticket).count(), 1, "{told}");
    }
}
