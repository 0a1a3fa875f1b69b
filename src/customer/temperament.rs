//! Temperaments as data: how strongly a kind of customer takes what is said and done.

use super::behaviour::Threshold;
use crate::scenario::{Codes, Collector, Criterion, Diagnostic, Mended, Slip, Source};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const CODES: Codes = Codes {
    syntax: "T001",
    unknown_field: "T002",
    missing_field: "T003",
    format: "T004",
    example: "assets/temperaments/angry.ron",
};

/// A step of the mood; each axis may move by −100 to 100.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Shift {
    /// Change of patience.
    pub patience: i32,
    /// Change of anger.
    pub anger: i32,
    /// Change of confusion.
    pub confusion: i32,
    /// Change of trust.
    pub trust: i32,
}

/// How a kind of customer reacts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Temperament {
    /// Its id, equal to its file's stem.
    pub id: String,
    /// What good manner does.
    pub credits: BTreeMap<Criterion, Shift>,
    /// What slips do.
    pub slips: BTreeMap<Slip, Shift>,
    /// What each point made does.
    pub point_made: Shift,
    /// What each point left out does.
    pub point_missed: Shift,
    /// What a critical error does.
    pub critical: Shift,
    /// What every turn does by itself.
    pub each_turn: Shift,
    /// What a turn without slip or omission does.
    pub recovery: Shift,
    /// What a reply of more than `long_reply_words` does.
    pub long_reply: Shift,
    /// Words from which a reply is long for this customer; `None` when length does not matter.
    pub long_reply_words: Option<usize>,
    /// What the first offer does.
    pub offer_made: Shift,
    /// What every further offer does.
    pub offer_again: Shift,
    /// What a warning does.
    pub warned: Shift,
    /// What being passed on does.
    pub escalated: Shift,
    /// What being put on hold does, asked and told why and how long.
    pub held: Shift,
    /// What being put on hold otherwise does.
    pub held_badly: Shift,
    /// What this customer does when a mood passes a mark.
    pub thresholds: Vec<Threshold>,
    /// What a reply that makes no point does.
    pub not_understood: Shift,
    /// What waiting does, each time `waiting_every_secs` pass after `waiting_grace_secs`.
    pub waiting: Shift,
    /// Seconds a reply may take before waiting is felt.
    pub waiting_grace_secs: u32,
    /// Seconds between two steps of waiting.
    pub waiting_every_secs: u32,
    /// Heat (the greater of anger and confusion) from which lines are tense.
    pub tense_at: i32,
    /// Heat from which lines are hot.
    pub hot_at: i32,
}

/// Reads one temperament file. The temperament is there only when no mistake was found.
pub fn load_temperament(source: Source<'_>) -> (Option<Temperament>, Vec<Diagnostic>) {
    let mended = Mended::new(source, &CODES);
    let all = Collector::of(&mended, source.path, &CODES);
    let temperament = read(&all);
    let found = mended.with(all.finish());
    (temperament.filter(|_| found.is_empty()), found)
}

fn read(all: &Collector<'_>) -> Option<Temperament> {
    let mut root = all.root()?;
    let id = root.spanned::<String>("id");
    let stem = all.source.stem();
    if let Some(id) = id.as_ref().filter(|id| id.value != stem) {
        all.error("T005", id.span.clone(), format!("the id `{}` is not the file's name", id.value), "make the two equal");
    }
    let credits = root.get("credits");
    let slips = root.get("slips");
    let point_made = root.or_default("point_made");
    let point_missed = root.or_default("point_missed");
    let critical = root.or_default("critical");
    let each_turn = root.or_default("each_turn");
    let recovery = root.or_default("recovery");
    let long_reply = root.or_default("long_reply");
    let long_reply_words = root.opt_spanned::<usize>("long_reply_words").map(|words| words.value);
    let offer_made = root.or_default("offer_made");
    let offer_again = root.or_default("offer_again");
    let warned = root.or_default("warned");
    let escalated = root.or_default("escalated");
    let held = root.or_default("held");
    let held_badly = root.or_default("held_badly");
    let thresholds: Vec<_> = root.list::<Threshold>("thresholds");
    for mark in thresholds.iter().filter(|t| !t.value.when.is_possible()) {
        all.error("T006", mark.span.clone(), "this mark can never be passed", "moods go from 0 to 100");
    }
    let thresholds = thresholds.into_iter().map(|t| t.value).collect();
    let not_understood = root.or_default("not_understood");
    let waiting = root.or_default("waiting");
    let waiting_grace_secs = root.get("waiting_grace_secs");
    let every = root.spanned::<u32>("waiting_every_secs");
    if let Some(zero) = every.as_ref().filter(|e| e.value == 0) {
        all.error("T006", zero.span.clone(), "waiting cannot be felt every 0 seconds", "use 10 or more");
    }
    let tense_at = root.get("tense_at");
    let hot_at = root.spanned::<i32>("hot_at");
    if let (Some(tense), Some(hot)) = (tense_at, hot_at.as_ref())
        && hot.value <= tense
    {
        all.error("T006", hot.span.clone(), "`hot_at` is not above `tense_at`", "calm, tense and hot follow each other upwards");
    }
    root.finish();
    Some(Temperament {
        id: id?.value,
        credits: credits?,
        slips: slips?,
        point_made,
        point_missed,
        critical,
        each_turn,
        recovery,
        long_reply,
        long_reply_words,
        offer_made,
        offer_again,
        warned,
        escalated,
        held,
        held_badly,
        thresholds,
        not_understood,
        waiting,
        waiting_grace_secs: waiting_grace_secs?,
        waiting_every_secs: every?.value.max(1),
        tense_at: tense_at?,
        hot_at: hot_at?.value,
    })
}
