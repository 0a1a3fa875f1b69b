//! The records of a practice put in the order a debrief shows them: turn by turn, each reply with its findings.
//!
//! Built once, not every frame. Must never draw.

use crate::dialogue::{Event, Move, Resume};
use crate::locale::Catalogue;
use crate::practice::{Explained, Practice, Record};
use crate::scoring::Scorecard;

/// All that a debrief shows.
pub struct View {
    /// The result.
    pub card: Scorecard,
    /// All evidence, told in the language chosen now.
    pub findings: Vec<Explained>,
    /// Turn by turn.
    pub turns: Vec<TurnView>,
}

/// One visit of a turn.
#[derive(Default)]
pub struct TurnView {
    /// What was said and done, in order.
    pub items: Vec<Item>,
    /// Findings about acts; numbers count the findings.
    pub acts: Vec<usize>,
    /// What was left out.
    pub missed: Vec<usize>,
    /// Which turn of the course it is, counted from 0.
    pub number: Option<usize>,
}

/// One thing said or done.
pub enum Item {
    /// By the customer.
    Customer(String),
    /// By the agent, with what it earned and cost.
    Agent {
        /// The words findings point into.
        text: String,
        /// Numbers of the findings about it.
        findings: Vec<usize>,
    },
    /// An act.
    Act(Move),
}

impl View {
    /// Reads a practice.
    pub fn new(practice: &Practice, catalogue: &Catalogue) -> View {
        let mut turns: Vec<TurnView> = vec![TurnView::default()];
        let (mut finding, mut reply) = (0, 0);
        let mut about_replies: Vec<(usize, usize)> = Vec::new();
        for record in practice.standing() {
            match record {
                Record::Event { event: Event::TurnBegan { .. }, .. } => {
                    turns.push(TurnView { number: Some(turns.len() - 1), ..TurnView::default() });
                }
                Record::Event { event, .. } => {
                    let Some(turn) = turns.last_mut() else { continue };
                    turn.items.extend(item(event, &mut reply, &about_replies));
                    if matches!(event, Event::Ended { ending, .. } if *ending == practice.setup().scenario.hang_up) {
                        turn.items.push(Item::Act(Move::End));
                    }
                }
                Record::Finding { finding: explained, .. } => {
                    let missed = matches!(explained.finding.kind, crate::scoring::FindingKind::Missed(_));
                    match (explained.finding.reply, turns.last_mut()) {
                        (Some(reply), _) => about_replies.push((reply, finding)),
                        (None, Some(turn)) if missed => turn.missed.push(finding),
                        (None, Some(turn)) => turn.acts.push(finding),
                        (None, None) => {}
                    }
                    finding += 1;
                }
            }
        }
        turns.retain(|t| !t.items.is_empty());
        View { card: practice.scorecard(), findings: practice.findings_in(catalogue), turns }
    }
}

fn item(event: &Event, replies: &mut usize, about_replies: &[(usize, usize)]) -> Option<Item> {
    Some(match event {
        Event::CustomerSaid { text, .. } => Item::Customer(text.clone()),
        Event::AgentSaid { text, .. } => {
            let findings = about_replies.iter().filter(|(reply, _)| reply == replies).map(|(_, finding)| *finding).collect();
            *replies += 1;
            Item::Agent { text: text.clone(), findings }
        }
        Event::Verified { check } => Item::Act(Move::Verify(check.clone())),
        Event::Offered { offer } => Item::Act(Move::Offer(offer.clone())),
        Event::LookedUp { article } => Item::Act(Move::LookUp(article.clone())),
        Event::Held(hold) => Item::Act(Move::Hold(hold.clone())),
        Event::Resumed { thanked, .. } => Item::Act(Move::Resume(Resume { thank: *thanked })),
        Event::WrappedUp(ticket) => Item::Act(Move::WrapUp(ticket.clone())),
        Event::Warned => Item::Act(Move::Warn),
        Event::Escalated(escalated) => Item::Act(Move::Escalate(escalated.clone())),
        _ => return None,
    })
}
