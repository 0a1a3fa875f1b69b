//! What a typed line means, and the list of moves. Commands and ids are the same in every language; words around them are the
//! trainee's.

use super::text;
use crate::dialogue::{Escalated, Hold, Move, Resume, Ticket};
use crate::locale::{FluentValue, Msg, TerminalMsg, strip_isolation};
use crate::practice::{Mode, Practice};
use crate::scenario::{
    ArticleId, CategoryId, CheckId, HandoverId, HandoverWay, NextStepId, OfferId, Priority, TeamId, TicketPlan,
};
use std::io::{self, Write};

/// What a typed line means.
pub(super) enum Typed {
    /// A move.
    Move(Move),
    /// An article that was looked up before: shown again, and no move.
    Again(ArticleId),
    /// The list of moves.
    Help,
    /// Stop for now.
    Stop,
    /// Nothing that is known here, and what to say about it.
    Unclear(String),
}

/// Reads a line.
pub(super) fn read(line: &str, practice: &Practice) -> Typed {
    if let Some(command) = line.strip_prefix('/') {
        let words: Vec<&str> = command.split_whitespace().collect();
        return match words.split_first() {
            Some((command, words)) => read_command(command, words, practice),
            None => Typed::Help,
        };
    }
    // After the contact words reach nobody.
    if line.is_empty() || practice.ended().is_some() {
        return Typed::Help;
    }
    match text::number(line) {
        Some(n) => match n.checked_sub(1).and_then(|at| practice.offered().get(at)) {
            Some((id, _)) => Typed::Move(Move::Choose(id.clone())),
            None => unclear(practice, TerminalMsg::NoSuchNumber, "count", practice.offered().len().into()),
        },
        None => Typed::Move(Move::Say(line.to_owned())),
    }
}

fn unclear(practice: &Practice, msg: TerminalMsg, name: &str, value: FluentValue<'_>) -> Typed {
    Typed::Unclear(strip_isolation(&practice.setup().catalogue.text_with(msg, &[(name, value)])))
}

fn refused(practice: &Practice, reason: String) -> Typed {
    unclear(practice, TerminalMsg::Refused, "reason", reason.into())
}

fn read_command(command: &str, words: &[&str], practice: &Practice) -> Typed {
    let first = words.first().map(|w| (*w).to_owned());
    match (command, first) {
        ("help", _) => Typed::Help,
        ("stop" | "quit", _) => Typed::Stop,
        ("hint", _) => Typed::Move(Move::Hint),
        ("back", _) => Typed::Move(Move::Back),
        ("end", _) => Typed::Move(Move::End),
        ("skip", _) if practice.ended().is_some() => Typed::Move(Move::End),
        ("warn", _) => Typed::Move(Move::Warn),
        ("verify", Some(id)) => Typed::Move(Move::Verify(CheckId(id))),
        ("offer", Some(id)) => Typed::Move(Move::Offer(OfferId(id))),
        ("look-up", Some(id)) => {
            let id = ArticleId(id);
            let known = practice.state().looked_up.contains(&id);
            if known { Typed::Again(id) } else { Typed::Move(Move::LookUp(id)) }
        }
        ("hold", _) => hold(words).map_or(Typed::Help, |hold| Typed::Move(Move::Hold(hold))),
        ("resume", None) => Typed::Move(Move::Resume(Resume { thank: false })),
        ("resume", Some(word)) if word == "thank" => Typed::Move(Move::Resume(Resume { thank: true })),
        ("escalate", Some(to)) => escalate(to, words.get(1..).unwrap_or_default(), practice),
        ("ticket", Some(_)) => ticket(words, practice),
        ("verify" | "offer" | "escalate" | "look-up" | "resume" | "ticket", _) => Typed::Help,
        (other, _) => unclear(practice, TerminalMsg::UnknownCommand, "command", format!("/{other}").into()),
    }
}

/// `[minutes] [ask] [reason]`, in any order; nothing else.
fn hold(words: &[&str]) -> Option<Hold> {
    let mut hold = Hold::default();
    for word in words {
        match *word {
            "ask" => hold.ask = true,
            "reason" => hold.reason = true,
            minutes => hold.minutes = Some(u32::try_from(text::number(minutes)?).ok()?),
        }
    }
    Some(hold)
}

/// `[by WAY] [told] FACT…` after the team.
fn escalate(to: String, words: &[&str], practice: &Practice) -> Typed {
    let mut escalated = Escalated { to: TeamId(to), channel: HandoverWay::Any, handover: Vec::new(), told_customer: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "by" => match words.next().and_then(|way| HandoverWay::from_id(way)) {
                Some(way) => escalated.channel = way,
                None => {
                    let ways: Vec<&str> = HandoverWay::CHOICES.into_iter().map(HandoverWay::id).collect();
                    return refused(practice, format!("by {}", ways.join(", ")));
                }
            },
            "told" => escalated.told_customer = true,
            fact => escalated.handover.push(HandoverId(fact.to_owned())),
        }
    }
    Typed::Move(Move::Escalate(escalated))
}

/// `CATEGORY PRIORITY NEXT-STEP note…`
fn ticket(words: &[&str], practice: &Practice) -> Typed {
    let [category, priority, next_step, note @ ..] = words else { return Typed::Help };
    let Some(priority) = Priority::from_id(priority) else {
        let all: Vec<&str> = Priority::ALL.into_iter().map(Priority::id).collect();
        return refused(practice, format!("`{priority}`: {}", all.join(", ")));
    };
    Typed::Move(Move::WrapUp(Ticket {
        category: CategoryId((*category).to_owned()),
        priority,
        next_step: NextStepId((*next_step).to_owned()),
        note: note.join(" "),
    }))
}

/// The moves there are now, with the ids they take.
pub(super) fn help(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let catalogue = &practice.setup().catalogue;
    writeln!(out, "{}", catalogue.text(TerminalMsg::Help))?;
    if let Some(plan) = practice.setup().scenario.ticket.as_ref().filter(|_| practice.ended().is_some()) {
        return help_after(practice, plan, out);
    }
    let scenario = &practice.setup().scenario;
    let practising = practice.setup().options.mode == Mode::Practice;
    let rows = [
        ("/look-up", TerminalMsg::HelpLookUp, !scenario.articles.is_empty()),
        ("/verify", TerminalMsg::HelpVerify, true),
        ("/offer", TerminalMsg::HelpOffer, true),
        ("/hold", TerminalMsg::HelpHold, scenario.channel.is_live()),
        ("/resume", TerminalMsg::HelpResume, scenario.channel.is_live()),
        ("/warn", TerminalMsg::HelpWarn, true),
        ("/escalate", TerminalMsg::HelpEscalate, true),
        ("", TerminalMsg::HelpBy, !scenario.teams.is_empty()),
        ("/end", TerminalMsg::HelpEnd, true),
        ("/stop", TerminalMsg::HelpStop, true),
        ("/hint", TerminalMsg::HelpHint, practising),
        ("/back", TerminalMsg::HelpBack, practising),
    ];
    for (command, msg, _) in rows.into_iter().filter(|(_, _, there)| *there) {
        writeln!(out, "  {command:<10} {}", catalogue.text(msg))?;
    }
    examples(practice, out)
}

fn examples(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let (scenario, script) = (&practice.setup().scenario, practice.script());
    for article in &scenario.articles {
        writeln!(out, "    /look-up {}  ({})", article.id, script.text(&format!("article-{}", article.id)))?;
    }
    for check in &scenario.checks {
        writeln!(out, "    /verify {check}  ({})", script.text(&format!("check-{check}")))?;
    }
    for offer in &scenario.offers {
        writeln!(out, "    /offer {}  ({})", offer.id, script.text(&format!("offer-{}", offer.id)))?;
    }
    let facts: Vec<&str> = scenario.handover.iter().map(HandoverId::as_str).collect();
    for team in &scenario.teams {
        let name = script.text(&format!("team-{team}")).to_owned();
        let name = match scenario.tiers.get(team) {
            Some(tier) => {
                let args = [("team", name.into()), ("tier", u32::from(*tier).into())];
                text::say(&practice.setup().catalogue, Msg::TeamTier, &args)
            }
            None => name,
        };
        writeln!(out, "    /escalate {team} {}  ({name})", facts.join(" "))?;
    }
    Ok(())
}

fn help_after(practice: &Practice, plan: &TicketPlan, out: &mut dyn Write) -> io::Result<()> {
    let (catalogue, script) = (&practice.setup().catalogue, practice.script());
    for (command, msg) in
        [("/ticket", TerminalMsg::HelpTicket), ("/skip", TerminalMsg::HelpSkip), ("/stop", TerminalMsg::HelpStop)]
    {
        writeln!(out, "  {command:<10} {}", catalogue.text(msg))?;
    }
    let named = |id: &str, name: &str| format!("{id} ({name})");
    let text = |id: String| script.text(&id).to_owned();
    let categories = plan.categories.iter().map(|c| named(c.as_str(), &text(format!("category-{c}"))));
    let priorities = Priority::ALL.into_iter().map(|p| named(p.id(), &catalogue.by_id(&format!("urgency-{}", p.id()))));
    let steps = plan.next_steps.iter().map(|s| named(s.as_str(), &text(format!("next-step-{s}"))));
    let rows: [(Msg, Vec<String>); 3] = [
        (Msg::WrapCategory, categories.collect()),
        (Msg::WrapPriority, priorities.collect()),
        (Msg::WrapNextStep, steps.collect()),
    ];
    rows.into_iter().try_for_each(|(name, all)| {
        let args = [("name", catalogue.text(name).into()), ("value", all.join(" · ").into())];
        writeln!(out, "    {}", super::text::say(catalogue, TerminalMsg::Figure, &args))
    })
}
