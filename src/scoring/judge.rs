//! The rubric applied: which markers feed which criterion, what counts as a slip, what is a critical error.

use super::desk::{Due, due};
use super::finding::{Finding, FindingKind, Reason};
use super::opportunity::{Opportunity, VisitRecord};
use super::reader::{PointHit, Reading};
use super::refusals::stands_alone;
use super::repeats::Repeated;
use crate::customer::{Cause, Impulse, Temperament};
use crate::dialogue::{Heard, Said, State};
use crate::language::{Marker, MarkerKind};
use crate::scenario::*;
use std::ops::Range;

/// Where an attempt stands when something is judged.
pub struct Moment<'m> {
    /// The turn.
    pub turn: &'m Turn,
    /// The conversation so far.
    pub state: &'m State,
    /// How many replies the agent gave before.
    pub reply: usize,
}

/// What judging gave: findings for the scorecard, and what the customer takes from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Judgement {
    /// Evidence.
    pub findings: Vec<Finding>,
    /// What the customer heard.
    pub heard: Heard,
}

/// Judges by one scenario and one policy.
pub struct Judge<'j> {
    /// The scenario.
    pub scenario: &'j Scenario,
    /// The policy.
    pub policy: &'j Policy,
    /// The customer's temperament.
    pub temperament: &'j Temperament,
}

/// How much of a criterion one kind of marker earns, per unit of weight.
const FEEDS: &[(MarkerKind, Criterion, f64)] = &[
    // One natural courtesy is enough: a rubric that wants three teaches padding.
    (MarkerKind::Courtesy, Criterion::Courtesy, 1.8),
    (MarkerKind::Gratitude, Criterion::Courtesy, 1.8),
    // To say sorry, or that they are right, is civil too.
    (MarkerKind::Apology, Criterion::Courtesy, 1.0),
    (MarkerKind::Empathy, Criterion::Courtesy, 0.6),
    (MarkerKind::Empathy, Criterion::AcknowledgesFeeling, 1.0),
    (MarkerKind::Apology, Criterion::AcknowledgesFeeling, 1.0),
    (MarkerKind::Reassurance, Criterion::AcknowledgesFeeling, 0.5),
    (MarkerKind::Reassurance, Criterion::GivesTime, 0.5),
    (MarkerKind::GivesTime, Criterion::GivesTime, 1.0),
    (MarkerKind::ChecksUnderstanding, Criterion::ChecksUnderstanding, 1.0),
    (MarkerKind::CanDo, Criterion::CanDo, 1.0),
    (MarkerKind::NextStep, Criterion::NextStep, 1.0),
    (MarkerKind::Ownership, Criterion::Ownership, 1.0),
];

/// What an answer that the turn wants earns as something that can be done, where no can't stands beside it: “it will be with you within
/// two days” says what is possible without a word for it.
const ANSWER_CAN_DO: f64 = 0.6;
/// Courtesy from which the turn after may be brief.
const COURTEOUS: f64 = 0.5;

/// The slip that a marker is a sign of, if it costs points.
pub fn slip_of(kind: MarkerKind) -> Option<Slip> {
    Some(match kind {
        MarkerKind::CantDo => Slip::CantDo,
        MarkerKind::Orders => Slip::Orders,
        MarkerKind::Dismissal => Slip::Dismissal,
        MarkerKind::Blame => Slip::Blame,
        MarkerKind::Haste => Slip::Haste,
        MarkerKind::Sarcasm | MarkerKind::PassiveAggression | MarkerKind::Mockery => Slip::Sarcasm,
        MarkerKind::Threat => Slip::Threat,
        MarkerKind::Insult => Slip::Insult,
        MarkerKind::OverPromise => Slip::OverPromise,
        MarkerKind::Hedge => Slip::Hedge,
        MarkerKind::Jargon => Slip::Jargon,
        _ => return None,
    })
}

impl Judge<'_> {
    /// Judges words, of which some were said before: fills the visit's opportunities and returns the evidence.
    pub fn words(
        &self,
        at: &Moment<'_>,
        said: &Said,
        reading: &Reading,
        again: &[Repeated],
        visit: &mut VisitRecord,
    ) -> Judgement {
        let mut out = Judgement::default();
        let offered = said.reply.as_ref().and_then(|id| at.turn.replies.iter().find(|r| r.id == *id));
        visit.answered = true;
        let fresh = |m: &&Marker| !again.iter().any(|r| r.span.start <= m.span.start && m.span.end <= r.span.end);
        let manner: Vec<&Marker> = reading.markers.iter().filter(fresh).collect();
        self.points(at, said, reading, offered, visit, &mut out);
        self.slips(at, said, reading, visit, &mut out);
        self.again(at, said, again, visit, &mut out);
        self.manner(at, said, &manner, offered, visit, &mut out);
        self.calm(at, reading, visit, &mut out);
        self.told(at, reading, offered, visit, &mut out);
        self.passes_on(at, said, reading, visit, &mut out);
        self.afterwards(at, reading, visit, &mut out);
        out
    }

    /// A sentence of manner said again, word for word, is a script: it earns nothing, and the customer hears it.
    fn again(&self, at: &Moment<'_>, said: &Said, again: &[Repeated], visit: &mut VisitRecord, out: &mut Judgement) {
        let Some(first) = again.iter().find(|r| r.is_script) else { return };
        let cost = self.policy.cost(Slip::Repeats);
        let finding = self.finding(at, FindingKind::Slip(Slip::Repeats), &said.text, Some(first.span.clone()), cost);
        out.slip(Slip::Repeats, cost, 1.0, finding, visit);
    }

    /// What the reply as a whole does to the customer: too long for some; balm where nothing was wrong or left out.
    fn afterwards(&self, at: &Moment<'_>, reading: &Reading, visit: &VisitRecord, out: &mut Judgement) {
        if self.temperament.long_reply_words.is_some_and(|most| reading.words > most) {
            out.heard.impulses.push(Impulse::full(Cause::LongReply));
        }
        let left_out = |p: &&PointId| !out.heard.made.contains(p) && !at.state.visit.made.contains(*p);
        let whole = visit.slips.is_empty() && !self.wanted(at.turn).any(|p| left_out(&p));
        if whole && out.heard.understood {
            out.heard.impulses.push(Impulse::full(Cause::Recovery));
        }
    }

    /// Points this turn wants under this policy.
    pub fn wanted<'t>(&'t self, turn: &'t Turn) -> impl Iterator<Item = &'t PointId> {
        turn.required.iter().filter(|id| self.scenario.point(id).is_some_and(|p| self.policy.wants(self.scenario, p)))
    }

    pub(super) fn finding(
        &self,
        at: &Moment<'_>,
        kind: FindingKind,
        text: &str,
        span: Option<Range<usize>>,
        amount: f64,
    ) -> Finding {
        let quote = span.clone().and_then(|s| text.get(s)).unwrap_or_default().to_owned();
        Finding {
            kind,
            turn: at.turn.id.clone(),
            reply: Some(at.reply),
            span,
            quote,
            point: None,
            reason: None,
            amount,
            by_author: false,
        }
    }

    fn points(
        &self,
        at: &Moment<'_>,
        said: &Said,
        reading: &Reading,
        offered: Option<&Reply>,
        visit: &mut VisitRecord,
        out: &mut Judgement,
    ) {
        // The author's word on an offered reply stands beside what the patterns find.
        let mut made: Vec<(PointId, Option<Range<usize>>)> =
            reading.made.iter().map(|hit| (hit.id.clone(), Some(hit.span.clone()))).collect();
        let echo = |id: &PointId| reading.made.iter().any(|hit| hit.id == *id && hit.echo);
        for id in offered.iter().flat_map(|r| &r.points) {
            if !made.iter().any(|(m, _)| m == id) {
                made.push((id.clone(), None));
            }
        }
        for (id, span) in made {
            let Some(point) = self.scenario.point(&id) else { continue };
            // An offer beyond this policy must not be promised, whatever the scenario's own policy says.
            let beyond =
                |act: &Act| matches!(act, Act::Offer(o) if self.scenario.offer(o).is_some_and(|o| !self.policy.allows(o)));
            let forbidden = point.forbidden.or(point.act.as_ref().filter(|a| beyond(a)).map(|_| Forbidden::BeyondPolicy));
            if let Some(forbidden) = forbidden {
                let critical = match forbidden {
                    Forbidden::BeyondPolicy => Critical::BeyondPolicy,
                    Forbidden::Secret => Critical::Secret,
                };
                out.critical(
                    critical,
                    self.finding(at, FindingKind::Critical(critical), &said.text, span.clone(), 0.0),
                    Some(&id),
                );
            } else {
                let public = self.scenario.channel.is_public() && !at.state.private && !point.private;
                let verified = at.state.is_verified(self.policy.checks_wanted(self.scenario));
                if point.account_data && !echo(&id) && (!verified || public) {
                    let finding = self.finding(at, FindingKind::Critical(Critical::AccountData), &said.text, span.clone(), 0.0);
                    out.critical(Critical::AccountData, finding, Some(&id));
                }
                if visit.earn(Criterion::StatesPoint, Some(&id), 1.0) {
                    out.heard.impulses.push(Impulse::full(Cause::PointMade));
                    let mut finding =
                        self.finding(at, FindingKind::Credit(Criterion::StatesPoint), &said.text, span.clone(), 1.0);
                    finding.by_author = span.is_none();
                    finding.point = Some(id.clone());
                    out.findings.push(finding);
                }
            }
            out.heard.made.push(id);
        }
        // What another policy says is nothing to get wrong here.
        let holds = |hit: &&PointHit| self.scenario.point(&hit.id).is_none_or(|p| self.policy.wants(self.scenario, p));
        let wrong: Vec<&PointHit> = reading.wrong_in(at.turn).filter(holds).collect();
        for hit in &wrong {
            let cost = self.policy.cost(Slip::Contradicts);
            let mut finding = self.finding(at, FindingKind::Slip(Slip::Contradicts), &said.text, Some(hit.span.clone()), cost);
            finding.point = Some(hit.id.clone());
            finding.reason = hit.reason.clone().map(Box::new);
            out.slip(Slip::Contradicts, cost, 1.0, finding, visit);
        }
        let asks_in_public = |p: &PointId| matches!(self.scenario.point(p).and_then(|p| p.act.as_ref()), Some(Act::Verify(_)));
        if self.scenario.channel.is_public() && !at.state.private && out.heard.made.iter().any(asks_in_public) {
            let invites = out.heard.made.iter().any(|p| self.scenario.point(p).is_some_and(|p| p.private));
            if !invites {
                let cost = self.policy.cost(Slip::InPublic);
                let finding = self.finding(at, FindingKind::Slip(Slip::InPublic), &said.text, None, cost);
                out.slip(Slip::InPublic, cost, 1.0, finding, visit);
            }
        }
        let wanted: Vec<&PointId> = self.wanted(at.turn).collect();
        let wanted_nothing = wanted.is_empty();
        // A wrong answer is an answer: the customer understood it only too well.
        // And words that go with an act which made the point need not make it again.
        let acted = wanted.iter().any(|p| at.state.visit.made.contains(*p));
        let answered = !out.heard.made.is_empty() || !wrong.is_empty();
        let asks = reading.markers.iter().any(|m| m.kind == MarkerKind::AsksToWait);
        out.heard.asks_leave = asks && self.scenario.channel.is_live();
        out.heard.asks_to_wait = out.heard.asks_leave && !answered && offered.is_none();
        out.heard.understood = offered.is_some() || wanted_nothing || acted || answered || out.heard.asks_to_wait;
        if out.heard.asks_to_wait {
            return;
        }
        let left_out = wanted.iter().filter(|p| !out.heard.made.contains(p) && !at.state.visit.made.contains(**p)).count();
        out.heard.impulses.extend((0..left_out.min(2)).map(|_| Impulse::full(Cause::PointMissed)));
    }

    fn slips(&self, at: &Moment<'_>, said: &Said, reading: &Reading, visit: &mut VisitRecord, out: &mut Judgement) {
        for marker in &reading.markers {
            let Some(slip) = slip_of(marker.kind) else { continue };
            if slip == Slip::CantDo && !stands_alone(marker, reading, &said.text) {
                continue;
            }
            let strength = marker.weight.min(1.5);
            let cost = self.policy.cost(slip) * strength;
            let finding = self.finding(at, FindingKind::Slip(slip), &said.text, Some(marker.span.clone()), cost);
            out.slip(slip, cost, strength, finding, visit);
            if slip == Slip::Insult {
                let finding =
                    self.finding(at, FindingKind::Critical(Critical::Insult), &said.text, Some(marker.span.clone()), 0.0);
                out.critical(Critical::Insult, finding, None);
            }
        }
    }

    fn manner(
        &self,
        at: &Moment<'_>,
        said: &Said,
        markers: &[&Marker],
        offered: Option<&Reply>,
        visit: &mut VisitRecord,
        out: &mut Judgement,
    ) {
        let contempt = markers.iter().filter_map(|m| slip_of(m.kind)).any(Slip::is_hostile);
        for criterion in Criterion::ALL.iter().copied().filter(|c| c.is_manner() && *c != Criterion::StaysCalm) {
            let (credit, best) = text_credit(criterion, markers);
            let answer = if criterion == Criterion::CanDo { self.can_do(at, visit, out) } else { None };
            let credit = if answer.is_some() { credit.max(ANSWER_CAN_DO) } else { credit };
            // A polite word beside contempt is no courtesy.
            let credit = if criterion == Criterion::Courtesy && contempt { 0.0 } else { credit };
            let marked = offered.is_some_and(|r| r.marks.contains(&criterion));
            let credit = if marked { 1.0 } else { credit };
            if credit <= 0.0 || !visit.earn(criterion, None, credit) {
                continue;
            }
            out.heard.impulses.push(Impulse { cause: Cause::Credit(criterion), strength: credit });
            let span = best.map(|m| m.span.clone()).or(answer);
            let by_author = span.is_none();
            let mut finding = self.finding(at, FindingKind::Credit(criterion), &said.text, span, credit);
            finding.by_author = by_author;
            out.findings.push(finding);
        }
    }

    /// Where the answer itself says what can be done.
    fn can_do(&self, at: &Moment<'_>, visit: &VisitRecord, out: &Judgement) -> Option<Range<usize>> {
        let answers = |id: &PointId| {
            let point = self.scenario.point(id).filter(|p| p.forbidden.is_none() && !matches!(p.act, Some(Act::Verify(_))));
            point.is_some() && at.turn.required.contains(id)
        };
        let said = out.findings.iter().filter(|f| f.point.as_ref().is_some_and(answers)).find_map(|f| f.span.clone());
        let refused = visit.slips.iter().any(|(slip, _)| matches!(slip, Slip::CantDo | Slip::Contradicts));
        said.filter(|_| !refused)
    }

    /// Calm is kept when nothing hostile was said and something was: a point, or a civil word.
    fn calm(&self, at: &Moment<'_>, reading: &Reading, visit: &mut VisitRecord, out: &mut Judgement) {
        if !visit.calls_for(Criterion::StaysCalm) {
            return;
        }
        let civil = reading.markers.iter().any(|m| m.kind.is_credit()) || !out.heard.made.is_empty();
        if visit.is_hostile() {
            visit.forfeit(Criterion::StaysCalm);
        } else if civil && visit.earn(Criterion::StaysCalm, None, 1.0) {
            out.heard.impulses.push(Impulse::full(Cause::Credit(Criterion::StaysCalm)));
            out.findings.push(self.finding(at, FindingKind::Credit(Criterion::StaysCalm), "", None, 1.0));
        }
    }

    /// After an escalation that was due, words with a next step tell the customer, and so do those that say to whom it went.
    fn told(&self, at: &Moment<'_>, reading: &Reading, offered: Option<&Reply>, visit: &mut VisitRecord, out: &mut Judgement) {
        let Some(escalated) = &at.state.visit.escalated else { return };
        let step = reading.markers.iter().find(|m| m.kind == MarkerKind::NextStep);
        let of_team = |id: &PointId| {
            let act = self.scenario.point(id).and_then(|p| p.act.as_ref());
            matches!(act, Some(Act::Escalate(team)) if escalated.to == *team)
        };
        let named = reading.made.iter().find(|hit| of_team(&hit.id));
        let told = step.is_some() || named.is_some() || offered.is_some_and(|r| r.marks.contains(&Criterion::NextStep));
        if told && visit.earn(Criterion::TellsCustomer, None, 1.0) {
            let mut finding = self.finding(at, FindingKind::Credit(Criterion::TellsCustomer), "", None, 1.0);
            finding.span = step.map(|m| m.span.clone()).or_else(|| named.map(|hit| hit.span.clone()));
            out.findings.push(finding);
        }
    }

    /// Who says that somebody else will have it does not keep what was to be kept, whether it is done or not.
    fn passes_on(&self, at: &Moment<'_>, said: &Said, reading: &Reading, visit: &mut VisitRecord, out: &mut Judgement) {
        let criterion = Criterion::KeepsOwnership;
        let says = reading.markers.iter().find(|m| m.kind == MarkerKind::PassesOn);
        let Some(says) = says.filter(|_| visit.calls_for(criterion) && !visit.is_told(criterion)) else { return };
        visit.forfeit(criterion);
        visit.told(criterion);
        out.findings.push(self.finding(at, FindingKind::Missed(criterion), &said.text, Some(says.span.clone()), 0.0));
    }

    /// Whether the words of a visit said that the matter goes to this team.
    pub(super) fn announced(&self, to: &TeamId, visit: &VisitRecord) -> bool {
        let says = |o: &Opportunity| {
            let point = o.point.as_ref().and_then(|id| self.scenario.point(id));
            o.credit > 0.0 && matches!(point.and_then(|p| p.act.as_ref()), Some(Act::Escalate(team)) if team == to)
        };
        visit.opportunities.iter().any(says)
    }

    /// Nothing was said until the customer went: what the moment asked for is missed. How it would have been said, nobody can tell.
    pub fn silent(visit: &mut VisitRecord) {
        let asked_for = [Criterion::StatesPoint, Criterion::AcknowledgesFeeling, Criterion::EscalatesWhenDue];
        visit.opportunities.retain(|o| o.credit > 0.0 || asked_for.contains(&o.criterion));
        visit.answered = true;
    }

    /// Closes a visit: what was not earned was missed. Keeping a contact that needs no escalation is earned by not escalating. Who was
    /// courteous in the turn before may be brief in this one: a please in every message is padding.
    /// `silent`: nothing was said in it.
    pub fn close(
        &self,
        turn: &Turn,
        escalated: bool,
        silent: bool,
        before: &[VisitRecord],
        visit: &mut VisitRecord,
    ) -> Vec<Finding> {
        if !visit.answered {
            return Vec::new();
        }
        let mut findings = Vec::new();
        let finding = |kind, amount, point: Option<PointId>| Finding {
            kind,
            turn: turn.id.clone(),
            reply: None,
            span: None,
            quote: String::new(),
            point,
            reason: silent.then(|| Box::new(Reason::Silent)),
            amount,
            by_author: false,
        };
        // Who only throws contempt at a demand keeps nothing.
        let gone = escalated || visit.is_hostile() || visit.is_told(Criterion::KeepsOwnership);
        if !gone && visit.earn(Criterion::KeepsOwnership, None, 1.0) {
            findings.push(finding(FindingKind::Credit(Criterion::KeepsOwnership), 1.0, None));
        }
        let courteous = before.last().is_some_and(|last| last.credit(Criterion::Courtesy) >= COURTEOUS);
        if courteous && visit.slips.is_empty() {
            visit.opportunities.retain(|o| o.criterion != Criterion::Courtesy || o.credit > 0.0);
        }
        if !escalated && visit.calls_for(Criterion::EscalatesWhenDue) {
            // What was not passed on was passed neither well nor badly; and what was announced may still follow with the next move.
            let due = due(self.scenario, self.policy, turn);
            let announced = matches!(due, Some(Due::To { to, .. }) if self.announced(to, visit));
            visit.opportunities.retain(|o| match o.criterion {
                Criterion::RightTeam | Criterion::HandsOver | Criterion::TellsCustomer => false,
                Criterion::EscalatesWhenDue => !announced,
                _ => true,
            });
        }
        for missed in visit.opportunities.iter().filter(|o| o.credit <= 0.0 && !o.told) {
            findings.push(finding(FindingKind::Missed(missed.criterion), 0.0, missed.point.clone()));
        }
        findings
    }
}

impl Judgement {
    pub(super) fn slip(&mut self, slip: Slip, cost: f64, strength: f64, finding: Finding, visit: &mut VisitRecord) {
        visit.slips.push((slip, cost));
        self.heard.impulses.push(Impulse { cause: Cause::Slip(slip), strength });
        self.findings.push(finding);
    }

    pub(super) fn critical(&mut self, critical: Critical, mut finding: Finding, point: Option<&PointId>) {
        finding.point = point.cloned();
        self.heard.impulses.push(Impulse::full(Cause::Critical(critical)));
        self.findings.push(finding);
    }
}

/// Credit that words alone earn for a criterion of manner, 0 to 1.
pub fn credit_of_words(criterion: Criterion, markers: &[Marker]) -> f64 {
    text_credit(criterion, &markers.iter().collect::<Vec<_>>()).0
}

/// Credit that the markers of a reply earn for a criterion (their weights added up, 1 at most, so that stuffing gains nothing),
/// and the strongest of them as evidence.
fn text_credit<'m>(criterion: Criterion, markers: &[&'m Marker]) -> (f64, Option<&'m Marker>) {
    let feeding = markers.iter().filter_map(|m| {
        FEEDS.iter().find(|(k, c, _)| *k == m.kind && *c == criterion).map(|(_, _, share)| (*m, m.weight * share))
    });
    let mut sum = 0.0;
    let mut best: Option<(&Marker, f64)> = None;
    for (marker, weight) in feeding {
        sum += weight;
        if best.is_none_or(|(_, b)| weight > b) {
            best = Some((marker, weight));
        }
    }
    (f64::min(sum, 1.0), best.map(|(m, _)| m))
}
