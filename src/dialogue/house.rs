//! What the employer's policy means for the course of a conversation; weights and costs are none of its business.

use crate::scenario::{OfferId, Policy, Scenario};
use std::collections::BTreeSet;

/// What the employer's policy means for the course of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct House {
    /// Identity checks that count as verified.
    pub checks_wanted: u32,
    /// Offers that may be given without asking anybody.
    pub allowed: BTreeSet<OfferId>,
    /// Short messages a reply may be sent as.
    pub sms_parts: u32,
    /// Seconds in which a reply is expected here.
    pub reply_secs: u32,
}

impl House {
    /// What a policy means in a scenario.
    pub fn new(policy: &Policy, scenario: &Scenario) -> House {
        let allowed = scenario.offers.iter().filter(|o| policy.allows(o)).map(|o| o.id.clone());
        House {
            checks_wanted: policy.checks_wanted(scenario),
            allowed: allowed.collect(),
            sms_parts: policy.sms_parts,
            reply_secs: policy.reply_secs.get(&scenario.channel).copied().unwrap_or_default(),
        }
    }
}
