//! The employer's rules as data: limits, weights, pass mark, which critical errors fail an attempt.

use super::channel::Channel;
use super::desk::Under;
use super::diagnostic::{Diagnostic, Source};
use super::load::{in_bounds, within};
use super::mend::Mended;
use super::model::{Offer, Point, Scenario};
use super::reader::{Codes, Collector, Node};
use super::rubric::{Criterion, Critical, Slip};
use std::collections::BTreeMap;

const CODES: Codes =
    Codes { syntax: "P001", unknown_field: "P002", missing_field: "P003", format: "P004", example: "assets/policies/shop.ron" };

/// A checked policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its id, equal to its file's stem.
    pub id: String,
    /// The most an agent may offer, in percent of what the customer paid.
    pub max_offer_percent: u32,
    /// Identity checks to make before account data may be told.
    pub checks_before_account_data: u32,
    /// Warnings to give before disconnecting.
    pub warnings_before_disconnecting: u32,
    /// The longest a customer may be on hold in one go, in seconds.
    pub longest_hold_secs: u32,
    /// Seconds in which the first reply is expected, by channel.
    pub first_reply_secs: BTreeMap<Channel, u32>,
    /// Seconds in which every further reply is expected, by channel.
    pub reply_secs: BTreeMap<Channel, u32>,
    /// Short messages a reply may be sent as.
    pub sms_parts: u32,
    /// Least score in every observed dimension to pass, 0–100.
    pub pass_mark: u32,
    /// Weight of each criterion; left out means 1.
    pub weights: BTreeMap<Criterion, f64>,
    /// Points each slip costs in its dimension, on the scale of 100.
    pub slips: BTreeMap<Slip, f64>,
    /// Critical errors that fail the attempt.
    pub failing: Vec<Critical>,
}

impl Policy {
    /// Whether the agent may give an offer without asking anybody.
    pub fn allows(&self, offer: &Offer) -> bool {
        offer.percent <= self.max_offer_percent
    }

    /// Identity checks that count as verified in a scenario, which may know fewer.
    pub fn checks_wanted(&self, scenario: &Scenario) -> u32 {
        self.checks_before_account_data.min(scenario.checks.len() as u32)
    }

    /// Whether a point belongs to the scenario under this policy.
    pub fn wants(&self, scenario: &Scenario, point: &Point) -> bool {
        let allowed = |id| scenario.offer(id).is_none_or(|offer| self.allows(offer));
        let by_act = match &point.act {
            Some(super::model::Act::Offer(id)) => allowed(id),
            _ => true,
        };
        by_act
            && match &point.under {
                Under::Always => true,
                Under::Allows(id) => allowed(id),
                Under::Forbids(id) => !allowed(id),
            }
    }

    /// The weight of a criterion.
    pub fn weight(&self, criterion: Criterion) -> f64 {
        self.weights.get(&criterion).copied().unwrap_or(1.0)
    }

    /// Whether one of these errors fails the attempt.
    pub fn fails(&self, critical: &[Critical]) -> bool {
        critical.iter().any(|c| self.failing.contains(c))
    }

    /// The cost of a slip at full intensity.
    pub fn cost(&self, slip: Slip) -> f64 {
        self.slips.get(&slip).copied().unwrap_or(5.0)
    }
}

/// Reads one policy file. The policy is there only when no mistake was found.
pub fn load_policy(source: Source<'_>) -> (Option<Policy>, Vec<Diagnostic>) {
    load_named(source, Some(source.stem()))
}

/// Like [`load_policy`], for a file that may have any name: one a person tries out.
pub fn load_loose_policy(source: Source<'_>) -> (Option<Policy>, Vec<Diagnostic>) {
    load_named(source, None)
}

fn load_named(source: Source<'_>, name: Option<&str>) -> (Option<Policy>, Vec<Diagnostic>) {
    let mended = Mended::new(source, &CODES);
    let all = Collector::of(&mended, source.path, &CODES);
    let policy = read(&all, name);
    let found = mended.with(all.finish());
    (policy.filter(|_| found.is_empty()), found)
}

fn read(all: &Collector<'_>, name: Option<&str>) -> Option<Policy> {
    let mut root = all.root()?;
    let id = root.spanned::<String>("id");
    if let Some(id) = id.as_ref().filter(|id| name.is_some_and(|name| name != id.value)) {
        all.error("P005", id.span.clone(), format!("the id `{}` is not the file's name", id.value), "make the two equal");
    }
    let max_offer_percent = within(&mut root, all, "P006", "max_offer_percent", 0..=1000);
    let checks_before_account_data = within(&mut root, all, "P006", "checks_before_account_data", 0..=5);
    let warnings_before_disconnecting = within(&mut root, all, "P006", "warnings_before_disconnecting", 0..=5);
    let longest_hold_secs = within_or(&mut root, all, "longest_hold_secs", 10..=1800, 180);
    let first_reply_secs = root.or_default("first_reply_secs");
    let reply_secs = root.or_default("reply_secs");
    let sms_parts = within_or(&mut root, all, "sms_parts", 1..=6, 3);
    let pass_mark = within(&mut root, all, "P006", "pass_mark", 0..=100);
    let weights = positive(root.spanned::<BTreeMap<Criterion, f64>>("weights"), all)?;
    let slips = positive(root.spanned::<BTreeMap<Slip, f64>>("slips"), all)?;
    let failing = root.list::<Critical>("failing").into_iter().map(|s| s.value).collect();
    root.finish();
    Some(Policy {
        id: id?.value,
        max_offer_percent: max_offer_percent?,
        checks_before_account_data: checks_before_account_data?,
        warnings_before_disconnecting: warnings_before_disconnecting?,
        longest_hold_secs,
        first_reply_secs,
        reply_secs,
        sms_parts,
        pass_mark: pass_mark?,
        weights,
        slips,
        failing,
    })
}

/// A number that may be left out.
fn within_or(
    node: &mut Node<'_>,
    all: &Collector<'_>,
    name: &'static str,
    range: std::ops::RangeInclusive<u32>,
    otherwise: u32,
) -> u32 {
    node.opt_spanned(name).and_then(|read| in_bounds(read, all, "P006", name, range)).unwrap_or(otherwise)
}

fn positive<K>(map: Option<super::Spanned<BTreeMap<K, f64>>>, all: &Collector<'_>) -> Option<BTreeMap<K, f64>> {
    let map = map?;
    if map.value.values().any(|v| !(0.0..=100.0).contains(v)) {
        all.error("P006", map.span, "a weight is out of range", "weights go from 0 to 100");
    }
    Some(map.value)
}
