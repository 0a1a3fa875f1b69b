//! Reads what stands on the desk: articles, tiers, escalations, the ticket.

use super::check::Names;
use super::desk::*;
use super::ids::*;
use super::load::declare;
use super::reader::{Collector, Node, Spanned};
use std::collections::BTreeMap;

pub(super) fn read_articles<'a>(nodes: Vec<Node<'a>>, names: &mut Names, all: &'a Collector<'a>) -> Vec<Article> {
    let mut articles = Vec::new();
    for mut node in nodes {
        let id = node.spanned::<ArticleId>("id");
        let record = node.or_default::<bool>("record");
        node.finish();
        if let Some(id) = id {
            declare(vec![id.clone()], &mut names.articles, "article", all);
            articles.push(Article { id: id.value, record });
        }
    }
    articles
}

/// Tiers above the trainee's own, which is 1.
pub(super) fn read_tiers(root: &mut Node<'_>, names: &Names, all: &Collector<'_>) -> BTreeMap<TeamId, u8> {
    let Some(tiers) = root.opt_spanned::<BTreeMap<TeamId, u8>>("tiers") else { return BTreeMap::new() };
    for (team, tier) in &tiers.value {
        let at = all.source.find(&format!("\"{team}\""), tiers.span.start);
        names.expect(&names.teams, "team", &team.0, at.clone(), all);
        if !(2..=4).contains(tier) {
            all.error("S005", at, format!("tier {tier} is out of range"), "the trainee is tier 1; teams are 2, 3 or 4");
        }
    }
    tiers.value
}

pub(super) fn read_escalation(turn: &mut Node<'_>, names: &Names, all: &Collector<'_>) -> Option<Escalation> {
    let Spanned { value, span } = turn.opt_spanned::<Escalation>("escalation")?;
    let place = |id: &str| all.source.find(&format!("\"{id}\""), span.start);
    if let Escalation::AboveLimit { offer, .. } = &value {
        names.expect(&names.offers, "offer", &offer.0, place(&offer.0), all);
    }
    if let Escalation::Due { to, facts, .. } | Escalation::AboveLimit { to, facts, .. } = &value {
        names.expect(&names.teams, "team", &to.0, place(&to.0), all);
        for fact in facts {
            names.expect(&names.handover, "handover fact", &fact.0, place(&fact.0), all);
        }
    }
    Some(value)
}

pub(super) fn read_ticket<'a>(mut node: Node<'a>, all: &'a Collector<'a>) -> Option<TicketPlan> {
    let (mut categories, mut next_steps, mut facts) = (Vec::new(), Vec::new(), Vec::new());
    let names = declare(node.list::<CategoryId>("categories"), &mut categories, "category", all);
    let category = node.spanned::<CategoryId>("category");
    let priority = node.get::<Priority>("priority");
    let steps = declare(node.list::<NextStepId>("next_steps"), &mut next_steps, "next step", all);
    let next_step = node.spanned::<NextStepId>("next_step");
    let facts = declare(node.list::<TicketFactId>("facts"), &mut facts, "ticket fact", all);
    node.finish();
    let known = Names::default();
    if let Some(category) = &category {
        known.expect(&categories, "category", category.value.as_str(), category.span.clone(), all);
    }
    if let Some(step) = &next_step {
        known.expect(&next_steps, "next step", step.value.as_str(), step.span.clone(), all);
    }
    let (category, next_step) = (category?.value, next_step?.value);
    Some(TicketPlan { categories: names, category, priority: priority?, next_steps: steps, next_step, facts })
}
