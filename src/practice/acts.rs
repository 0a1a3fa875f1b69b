//! An act in the trainee's language: one wording for the screens and the terminal.

use super::script::LocalScript;
use crate::dialogue::{Escalated, Hold, Move, Ticket};
use crate::locale::{Catalogue, Msg};
use crate::scenario::{HandoverWay, TurnId};

/// Any move of a turn in words: what was said as it was said, an act as [`act_words`] tells it.
pub fn move_words(what: &Move, turn: &TurnId, catalogue: &Catalogue, script: &LocalScript) -> String {
    match what {
        Move::Choose(reply) => script.reply(turn, reply),
        act => act_words(act, catalogue, script),
    }
}

/// An act in words, with isolation marks; several lines where there is more to tell. Words of the agent are given as they are.
pub fn act_words(what: &Move, catalogue: &Catalogue, script: &LocalScript) -> String {
    let text = |id: String| script.text(&id).to_owned();
    match what {
        Move::Verify(check) => catalogue.text_with(Msg::ActVerify, &[("check", text(format!("check-{check}")).into())]),
        Move::LookUp(article) => catalogue.text_with(Msg::ActLookUp, &[("article", text(format!("article-{article}")).into())]),
        Move::Offer(offer) => catalogue.text_with(Msg::ActOffer, &[("offer", text(format!("offer-{offer}")).into())]),
        Move::Hold(hold) => hold_words(hold, catalogue),
        Move::Resume(resume) => catalogue.text(if resume.thank { Msg::ActResumeThanks } else { Msg::ActResume }),
        Move::Warn => catalogue.text(Msg::ActWarn),
        Move::Escalate(escalated) => escalation_words(escalated, catalogue, script),
        Move::End => catalogue.text(Msg::ActEnd),
        Move::WrapUp(ticket) => ticket_words(ticket, catalogue, script),
        Move::Wait => catalogue.text(Msg::ActWait),
        Move::Hint => catalogue.text(Msg::ActHint),
        Move::Back => catalogue.text(Msg::ActBack),
        Move::Say(text) => text.clone(),
        Move::Choose(id) => id.to_string(),
    }
}

fn hold_words(hold: &Hold, catalogue: &Catalogue) -> String {
    let mut lines = vec![match hold.minutes {
        Some(minutes) => catalogue.text_with(Msg::ActHoldMinutes, &[("minutes", minutes.into())]),
        None => catalogue.text(Msg::ActHold),
    }];
    if hold.ask {
        lines.push(catalogue.text(Msg::ActHoldAsked));
    }
    if hold.reason {
        lines.push(catalogue.text(Msg::ActHoldReason));
    }
    lines.join("\n")
}

fn escalation_words(escalated: &Escalated, catalogue: &Catalogue, script: &LocalScript) -> String {
    let team = script.text(&format!("team-{}", escalated.to)).to_owned();
    let mut lines = vec![catalogue.text_with(Msg::ActEscalate, &[("team", team.into())])];
    if escalated.channel != HandoverWay::Any {
        lines.push(catalogue.by_id(&format!("way-{}", escalated.channel.id())));
    }
    if !escalated.handover.is_empty() {
        let facts: Vec<String> = escalated.handover.iter().map(|h| script.text(&format!("handover-{h}")).to_owned()).collect();
        lines.push(catalogue.text_with(Msg::ActHandover, &[("facts", crate::locale::several(facts))]));
    }
    if escalated.told_customer {
        lines.push(catalogue.text(Msg::ActTold));
    }
    lines.join("\n")
}

fn ticket_words(ticket: &Ticket, catalogue: &Catalogue, script: &LocalScript) -> String {
    let category = script.text(&format!("category-{}", ticket.category)).to_owned();
    let step = script.text(&format!("next-step-{}", ticket.next_step)).to_owned();
    let priority = catalogue.by_id(&format!("priority-{}", ticket.priority.id()));
    let args = [("category", category.into()), ("priority", priority.into()), ("step", step.into())];
    let first = catalogue.text_with(Msg::ActTicket, &args);
    if ticket.note.trim().is_empty() { first } else { format!("{first}\n{}", ticket.note.trim()) }
}
