//! Acts judged by procedure: looking up, holding, offering, warning, escalating, writing the ticket.
//!
//! Every part of a procedure is named in the finding, done or left out; credit is the share that was done.

use super::finding::{Finding, FindingKind, Reason, Step};
use super::judge::{Judge, Judgement, Moment};
use super::opportunity::{PASSED_ON, VisitRecord};
use super::reader::Reading;
use crate::customer::{Cause, Impulse};
use crate::dialogue::{Escalated, Heard, OnHold, Ticket, is_abusive};
use crate::language::MarkerKind;
use crate::scenario::*;

/// What escalation a turn calls for under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due<'s> {
    /// To this team, with these facts, this way.
    To {
        /// The team.
        to: &'s TeamId,
        /// What it needs.
        facts: &'s [HandoverId],
        /// The right way.
        by: HandoverWay,
    },
    /// None, though the customer may demand it.
    Needless,
}

/// What escalation a turn calls for.
pub fn due<'s>(scenario: &Scenario, policy: &Policy, turn: &'s Turn) -> Option<Due<'s>> {
    match turn.escalation.as_ref()? {
        Escalation::Due { to, facts, by } => Some(Due::To { to, facts, by: *by }),
        Escalation::AboveLimit { offer, .. } if scenario.offer(offer).is_none_or(|o| policy.allows(o)) => Some(Due::Needless),
        Escalation::AboveLimit { to, facts, by, .. } => Some(Due::To { to, facts, by: *by }),
        Escalation::Needless => Some(Due::Needless),
    }
}

/// Whether a turn in which `team` is due can still come after `turn`.
fn still_ahead(scenario: &Scenario, policy: &Policy, turn: &Turn, team: &TeamId) -> bool {
    let mut seen = vec![&turn.id];
    let mut open = vec![turn];
    while let Some(turn) = open.pop() {
        for branch in &turn.next {
            let Target::Turn(to) = &branch.to else { continue };
            let Some(next) = scenario.turn(to).filter(|t| !seen.contains(&&t.id)) else { continue };
            if matches!(due(scenario, policy, next), Some(Due::To { to, .. }) if to == team) {
                return true;
            }
            seen.push(&next.id);
            open.push(next);
        }
    }
    false
}

impl Judge<'_> {
    fn by_hand(&self, at: &Moment<'_>, kind: FindingKind, amount: f64) -> Finding {
        Finding { reply: None, ..self.finding(at, kind, "", None, amount) }
    }

    /// Judges an identity check or a warning.
    pub fn act(&self, at: &Moment<'_>, act: &Act, visit: &mut VisitRecord) -> Judgement {
        let mut out = Judgement::default();
        if matches!(act, Act::Verify(_)) && self.scenario.channel.is_public() && !at.state.private {
            let cost = self.policy.cost(Slip::InPublic);
            out.slip(Slip::InPublic, cost, 1.0, self.by_hand(at, FindingKind::Slip(Slip::InPublic), cost), visit);
        }
        if *act == Act::Warn && !self.is_abusive(at) {
            let cost = self.policy.cost(Slip::Threat);
            let reason = Some(Box::new(Reason::NothingAbusive));
            let finding = Finding { reason, ..self.by_hand(at, FindingKind::Slip(Slip::Threat), cost) };
            out.slip(Slip::Threat, cost, 1.0, finding, visit);
        }
        self.by_act(at, act, visit, &mut out);
        out
    }

    fn is_abusive(&self, at: &Moment<'_>) -> bool {
        is_abusive(at.turn, self.temperament.band(&at.state.mood), &at.state.mood)
    }

    /// Judges an offer by the policy's limit.
    pub fn offer(&self, at: &Moment<'_>, offer: &OfferId, visit: &mut VisitRecord) -> Judgement {
        let mut out = Judgement::default();
        if self.scenario.offer(offer).is_some_and(|o| !self.policy.allows(o)) {
            let mut finding = self.by_hand(at, FindingKind::Critical(Critical::BeyondPolicy), 0.0);
            finding.reason = Some(Box::new(Reason::AboveLimit {
                percent: self.scenario.offer(offer).map_or(0, |o| o.percent),
                most: self.policy.max_offer_percent,
            }));
            out.critical(Critical::BeyondPolicy, finding, None);
        }
        self.by_act(at, &Act::Offer(offer.clone()), visit, &mut out);
        out
    }

    /// Points that the act makes by doing.
    pub(super) fn by_act(&self, at: &Moment<'_>, act: &Act, visit: &mut VisitRecord, out: &mut Judgement) {
        for point in self.scenario.points.iter().filter(|p| p.act.as_ref() == Some(act)) {
            if visit.earn(Criterion::StatesPoint, Some(&point.id), 1.0) {
                let mut finding = self.by_hand(at, FindingKind::Credit(Criterion::StatesPoint), 1.0);
                finding.point = Some(point.id.clone());
                out.findings.push(finding);
                out.heard.impulses.push(Impulse::full(Cause::PointMade));
            }
        }
    }

    /// Judges what was looked up: the right article where one is wanted; the customer's record only after the identity check.
    /// A wrong article costs nothing but its time.
    pub fn look_up(&self, at: &Moment<'_>, article: &ArticleId, visit: &mut VisitRecord) -> Judgement {
        let mut out = Judgement::default();
        let record = self.scenario.article(article).is_some_and(|a| a.record);
        if record && !at.state.looked_up.contains(article) && !at.state.is_verified(self.policy.checks_wanted(self.scenario)) {
            let cost = self.policy.cost(Slip::UnverifiedRecord);
            let finding = self.by_hand(at, FindingKind::Slip(Slip::UnverifiedRecord), cost);
            visit.slips.push((Slip::UnverifiedRecord, cost));
            // The customer does not see it.
            out.findings.push(finding);
        }
        if at.turn.look_up.as_ref() == Some(article) && visit.earn(Criterion::LooksUp, None, 1.0) {
            out.findings.push(self.by_hand(at, FindingKind::Credit(Criterion::LooksUp), 1.0));
        }
        out
    }

    /// Judges a hold when it is over: up to six things to do, each of which counts the same. `thanked` is `None` where the agent never
    /// came back.
    pub fn resume(&self, at: &Moment<'_>, hold: &OnHold, thanked: Option<bool>, visit: &mut VisitRecord) -> Judgement {
        let mut out = Judgement::default();
        visit.call_for(Criterion::HoldsWell, None, self.policy);
        let held = at.state.at_secs.saturating_sub(hold.since_secs);
        let announced = hold.how.minutes.map(|minutes| minutes.saturating_mul(60));
        let most = announced.unwrap_or(u32::MAX).min(self.policy.longest_hold_secs);
        // What the turn has to ask is asked before the customer is left alone.
        let asks = |id: &&PointId| matches!(self.scenario.point(id).and_then(|p| p.act.as_ref()), Some(Act::Verify(_)));
        let asked = at.turn.required.iter().filter(asks).all(|id| at.state.visit.made.contains(id));
        let in_words = at.state.leave_asked;
        let length = announced.is_some_and(|secs| secs > 0 && secs <= self.policy.longest_hold_secs);
        let parts = [
            ("step-hold-permission", Some(hold.how.ask || in_words)),
            // Words that asked for leave may have said why and how long, and what was not ticked besides is no mistake.
            ("step-hold-reason", Some(hold.how.reason).filter(|done| *done || !in_words)),
            ("step-hold-length", Some(length).filter(|done| *done || !in_words || announced.is_some())),
            ("step-hold-questions", Some(asked)),
            ("step-hold-return", Some(thanked.is_some() && held <= most)),
            ("step-hold-thanks", thanked),
        ];
        let parts: Vec<(Step, bool)> = parts.into_iter().filter_map(|(id, done)| Some((Step(id.to_owned()), done?))).collect();
        self.procedure(at, Criterion::HoldsWell, &parts, visit, &mut out);
        out
    }

    /// Credit for the share of a procedure that was done, with every part named.
    fn procedure(
        &self,
        at: &Moment<'_>,
        criterion: Criterion,
        parts: &[(Step, bool)],
        visit: &mut VisitRecord,
        out: &mut Judgement,
    ) {
        let named = |done: bool| parts.iter().filter(|(_, d)| *d == done).map(|(step, _)| step.clone()).collect::<Vec<_>>();
        let (done, missing) = (named(true), named(false));
        let credit = if parts.is_empty() { 1.0 } else { done.len() as f64 / parts.len() as f64 };
        let kind = if credit > 0.0 { FindingKind::Credit(criterion) } else { FindingKind::Missed(criterion) };
        let gained = visit.earn(criterion, None, credit);
        if !gained && credit > 0.0 {
            return;
        }
        visit.told(criterion);
        let mut finding = self.by_hand(at, kind, credit);
        if !missing.is_empty() {
            finding.reason = Some(Box::new(Reason::Steps { done, missing }));
        }
        if credit > 0.0 {
            out.heard.impulses.push(Impulse { cause: Cause::Credit(criterion), strength: credit });
        }
        out.findings.push(finding);
    }

    /// Judges an escalation: when, to whom, with what and how.
    pub fn escalation(
        &self,
        at: &Moment<'_>,
        escalated: &Escalated,
        before: &[VisitRecord],
        visit: &mut VisitRecord,
    ) -> Judgement {
        let mut out = Judgement::default();
        let here = due(self.scenario, self.policy, at.turn);
        let here = match here {
            Some(Due::To { .. }) => here,
            _ => self.still_due(escalated, at, before, visit).or(here),
        };
        let Some(Due::To { to, facts, by }) = here else {
            let slip = self.untimely(at, &escalated.to, before);
            // Passing on what nobody asked to be passed on is observed too.
            visit.call_for(Criterion::KeepsOwnership, None, self.policy);
            visit.forfeit(Criterion::KeepsOwnership);
            let cost = self.policy.cost(slip);
            out.slip(slip, cost, 1.0, self.by_hand(at, FindingKind::Slip(slip), cost), visit);
            self.by_act(at, &Act::Escalate(escalated.to.clone()), visit, &mut out);
            return out;
        };
        self.procedure(at, Criterion::EscalatesWhenDue, &[], visit, &mut out);
        if escalated.to == *to {
            self.procedure(at, Criterion::RightTeam, &[], visit, &mut out);
        } else {
            visit.told(Criterion::RightTeam);
            let mut finding = self.by_hand(at, FindingKind::Missed(Criterion::RightTeam), 0.0);
            finding.reason = Some(Box::new(Reason::OtherTeam { chosen: escalated.to.clone(), right: to.clone() }));
            out.findings.push(finding);
        }
        let handed = |fact: &HandoverId| (Step(format!("handover-{fact}")), escalated.handover.contains(fact));
        let mut parts: Vec<(Step, bool)> = facts.iter().map(handed).collect();
        if by != HandoverWay::Any {
            parts.push((Step(format!("step-way-{}", by.id())), escalated.channel == by));
        }
        self.procedure(at, Criterion::HandsOver, &parts, visit, &mut out);
        if escalated.told_customer {
            self.procedure(at, Criterion::TellsCustomer, &[], visit, &mut out);
        }
        self.by_act(at, &Act::Escalate(escalated.to.clone()), visit, &mut out);
        out
    }

    /// What the turn before called for, where its words announced it and the act now follows.
    fn still_due(
        &self,
        escalated: &Escalated,
        at: &Moment<'_>,
        before: &[VisitRecord],
        visit: &mut VisitRecord,
    ) -> Option<Due<'_>> {
        let last = before.last()?;
        let found = due(self.scenario, self.policy, self.scenario.turn(&last.turn)?)?;
        let Due::To { to, .. } = &found else { return None };
        let already = at.state.escalations.iter().any(|e| e.to == **to);
        if escalated.to != **to || already || !self.announced(to, last) {
            return None;
        }
        visit.opportunities.retain(|o| o.criterion != Criterion::KeepsOwnership);
        PASSED_ON.into_iter().for_each(|criterion| visit.call_for(criterion, None, self.policy));
        // It was announced before it was done.
        visit.earn(Criterion::TellsCustomer, None, 1.0);
        Some(found)
    }

    /// An escalation where none is due: after its moment, before it, or without need at all.
    fn untimely(&self, at: &Moment<'_>, team: &TeamId, before: &[VisitRecord]) -> Slip {
        let was_due = before.iter().any(|visit| {
            let turn = self.scenario.turn(&visit.turn);
            matches!(turn.and_then(|t| due(self.scenario, self.policy, t)), Some(Due::To { to, .. }) if to == team)
        });
        if was_due && !at.state.escalations.iter().any(|e| e.to == *team) {
            Slip::LateEscalation
        } else if still_ahead(self.scenario, self.policy, at.turn, team) {
            Slip::EarlyEscalation
        } else {
            Slip::NeedlessEscalation
        }
    }

    /// Escalations that were due in turns the agent answered and never came, each once.
    pub fn never_escalated(&self, at: &Moment<'_>, visits: &mut [VisitRecord]) -> Vec<Finding> {
        let mut found: Vec<Finding> = Vec::new();
        for visit in visits.iter_mut().filter(|visit| visit.answered) {
            let Some(turn) = self.scenario.turn(&visit.turn) else { continue };
            let Some(Due::To { to, .. }) = due(self.scenario, self.policy, turn) else { continue };
            let right = at.state.escalations.iter().any(|e| e.to == *to);
            let here = visit.credit(Criterion::EscalatesWhenDue) > 0.0;
            if right || here || found.iter().any(|f| f.turn == turn.id) {
                continue;
            }
            let cost = self.policy.cost(Slip::MissingEscalation);
            visit.slips.push((Slip::MissingEscalation, cost));
            // Announced, and not made after all: what it was due for was not done.
            visit.call_for(Criterion::EscalatesWhenDue, None, self.policy);
            let mut finding = self.by_hand(at, FindingKind::Slip(Slip::MissingEscalation), cost);
            finding.turn = turn.id.clone();
            finding.reason = self.announced(to, visit).then(|| Box::new(Reason::OnlyAnnounced { team: to.clone() }));
            found.push(finding);
        }
        found
    }

    /// Judges the agent's ending of the contact.
    pub fn end(&self, at: &Moment<'_>) -> Judgement {
        let mut out = Judgement::default();
        let (given, wanted) = (at.state.warnings, self.policy.warnings_before_disconnecting);
        let reason = match given < wanted {
            true => Some(Reason::Warnings { given, wanted }),
            // Who has calmed down since is not cut off for what was before.
            false => (!self.is_abusive(at)).then_some(Reason::NothingAbusive),
        };
        if let Some(reason) = reason.filter(|_| !at.turn.closing) {
            let mut finding = self.by_hand(at, FindingKind::Critical(Critical::Disconnect), 0.0);
            finding.reason = Some(Box::new(reason));
            out.critical(Critical::Disconnect, finding, None);
        }
        out
    }

    /// Judges the ticket: category, priority, next step, and every fact its note must say. `None` was left unwritten.
    pub fn ticket(&self, at: &Moment<'_>, ticket: Option<(&Ticket, &Reading)>, visit: &mut VisitRecord) -> Judgement {
        let mut out = Judgement::default();
        let Some(plan) = &self.scenario.ticket else { return out };
        visit.answered = true;
        visit.call_for(Criterion::WritesTicket, None, self.policy);
        let Some((ticket, reading)) = ticket else {
            visit.told(Criterion::WritesTicket);
            out.findings.push(self.by_hand(at, FindingKind::Missed(Criterion::WritesTicket), 0.0));
            return out;
        };
        let mut parts = vec![
            (Step("step-ticket-category".into()), ticket.category == plan.category),
            (Step("step-ticket-priority".into()), ticket.priority == plan.priority),
            (Step("step-ticket-next-step".into()), ticket.next_step == plan.next_step),
        ];
        let says = |fact: &TicketFactId| reading.made.iter().any(|hit| hit.id.as_str() == fact.as_str());
        parts.extend(plan.facts.iter().map(|fact| (Step(format!("ticket-{fact}")), says(fact))));
        self.procedure(at, Criterion::WritesTicket, &parts, visit, &mut out);
        let rude = |kind: MarkerKind| matches!(kind, MarkerKind::Insult | MarkerKind::Mockery | MarkerKind::Sarcasm);
        if let Some(marker) = reading.markers.iter().find(|m| rude(m.kind)) {
            let slip = if marker.kind == MarkerKind::Insult { Slip::Insult } else { Slip::Sarcasm };
            let cost = self.policy.cost(slip);
            let mut finding = self.finding(at, FindingKind::Slip(slip), &ticket.note, Some(marker.span.clone()), cost);
            // The words stand in the ticket, in no reply.
            (finding.reply, finding.span) = (None, None);
            visit.slips.push((slip, cost));
            out.findings.push(finding);
        }
        out.heard = Heard::default();
        out
    }
}
