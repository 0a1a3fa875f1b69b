//! Continuous measures of one text, whatever the scenario: what `sabr score` prints. Unclamped; higher is more.
//!
//! One formula for all languages: how strongly each kind of marker shows, times what that kind means for each measure. Never the
//! length of the text, never its topic. Where the numbers come from and what they are worth: `tests/validity/README.md`.

use crate::language::{Marker, MarkerKind};
use serde::Serialize;

/// The measures of a text.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measures {
    /// Courtesy.
    pub courtesy: f64,
    /// Can-do framing against can't-do framing.
    pub positive_language: f64,
    /// Empathy.
    pub empathy: f64,
    /// Hostility.
    pub hostility: f64,
    /// Patience: time given and understanding checked, against haste and dismissal.
    pub patience: f64,
}

/// What one kind of marker at full strength adds to courtesy, positive language, empathy, hostility and patience. The signs are
/// reasoned from what the kind means; the sizes are fitted where rated English text exists (`benches/fit.rs`), else reasoned. One row
/// for each kind, in the order of kinds.
pub const EFFECTS: &[(MarkerKind, [f64; 5])] = &[
    // BEGIN EFFECTS
    (MarkerKind::Courtesy, [0.76, 0.47, 0.22, -0.1, 0.22]),
    (MarkerKind::Gratitude, [1.34, 0.83, 0.51, -0.1, 0.2]),
    (MarkerKind::Empathy, [0.2, 0.22, 0.81, -0.1, 0.33]),
    (MarkerKind::Apology, [0.41, 0.0, 0.73, -0.05, 0.2]),
    (MarkerKind::Ownership, [0.1, 0.5, 0.2, 0.0, 0.1]),
    (MarkerKind::CanDo, [0.2, 1.0, 0.1, -0.03, 0.1]),
    (MarkerKind::NextStep, [0.0, 0.7, 0.05, -0.03, 0.1]),
    (MarkerKind::ChecksUnderstanding, [0.2, 0.1, 0.2, -0.03, 0.8]),
    (MarkerKind::GivesTime, [0.3, 0.2, 0.4, -0.05, 1.0]),
    (MarkerKind::Reassurance, [0.2, 0.4, 0.5, -0.03, 0.5]),
    (MarkerKind::Praise, [0.68, 0.92, 0.2, -0.05, 0.28]),
    (MarkerKind::Warm, [0.51, 1.49, 0.23, -0.05, 0.13]),
    (MarkerKind::Outlook, [0.2, 1.56, 0.1, 0.0, 0.14]),
    (MarkerKind::Together, [0.35, 0.18, 0.1, -0.03, 0.17]),
    (MarkerKind::Softener, [0.44, 0.14, 0.13, -0.03, 0.41]),
    (MarkerKind::Acknowledges, [0.22, 0.34, 0.28, -0.03, 1.09]),
    (MarkerKind::Feeling, [0.0, 0.0, 0.54, 0.0, 0.0]),
    (MarkerKind::Invites, [0.28, 0.1, 0.33, -0.03, 0.37]),
    (MarkerKind::Matter, [0.0, 0.0, 0.0, -0.1, 0.05]),
    (MarkerKind::AsksToWait, [0.0, 0.0, 0.0, 0.0, 0.0]),
    (MarkerKind::PassesOn, [0.0, 0.0, 0.0, 0.0, 0.0]),
    (MarkerKind::CantDo, [-0.2, -1.0, -0.2, 0.0, -0.1]),
    (MarkerKind::Orders, [-0.6, -0.5, -0.2, 0.2, -0.6]),
    (MarkerKind::Dismissal, [-0.6, -0.5, -0.6, 0.8, -0.9]),
    (MarkerKind::Blame, [-0.91, -0.5, -0.44, 0.65, -1.0]),
    (MarkerKind::Haste, [-0.4, -0.3, -0.3, 0.4, -1.0]),
    (MarkerKind::Sarcasm, [-0.6, -0.5, -0.6, 0.9, -0.6]),
    (MarkerKind::Threat, [-0.7, -0.7, -0.6, 1.5, -0.7]),
    (MarkerKind::Insult, [-0.83, -0.79, -0.8, 1.38, -0.9]),
    (MarkerKind::OverPromise, [0.0, -0.1, 0.0, 0.0, 0.0]),
    (MarkerKind::Hedge, [0.0, -0.3, 0.0, 0.0, 0.0]),
    (MarkerKind::Jargon, [-0.1, -0.3, -0.1, 0.0, -0.3]),
    (MarkerKind::PassiveAggression, [-0.6, -0.4, -0.5, 0.8, -0.7]),
    (MarkerKind::Mockery, [-0.6, -0.4, -0.6, 1.0, -0.6]),
    (MarkerKind::Crude, [-0.76, -0.75, -0.4, 3.18, -0.28]),
    (MarkerKind::Curt, [-0.57, -1.62, -0.5, 0.52, -0.5]),
    (MarkerKind::Cold, [-0.3, -1.67, -0.05, 0.05, -0.18]),
    (MarkerKind::Absolute, [-0.16, -0.4, -0.11, 0.05, -0.18]),
    (MarkerKind::Negation, [-0.25, -0.43, -0.05, 0.03, -0.38]),
    (MarkerKind::Challenge, [-0.95, -0.2, -0.2, 0.23, -0.42]),
    (MarkerKind::Insists, [-0.38, -0.18, -0.1, 0.1, -0.26]),
    (MarkerKind::Argues, [-0.05, -0.12, 0.0, 0.0, -0.16]),
    (MarkerKind::Contradicts, [-0.38, -0.29, -0.27, 0.28, -0.7]),
    (MarkerKind::Command, [-0.56, -0.24, -0.1, 0.1, -0.31]),
    (MarkerKind::Pointed, [-0.05, 0.0, -0.05, 0.3, -0.1]),
    (MarkerKind::Rhetorical, [-0.05, 0.0, -0.05, 0.4, -0.1]),
    (MarkerKind::Presses, [-0.05, 0.0, -0.05, 0.3, -0.2]),
    (MarkerKind::Clipped, [-0.05, 0.0, 0.0, 0.2, -0.05]),
    (MarkerKind::Plain, [-0.05, 0.0, 0.0, 0.2, 0.0]),
    // END EFFECTS
];

/// So many polite gestures, one right after the other, are padding; four are still a sentence: could you · please · take a look · and
/// let me know.
const PADDING: usize = 5;

/// Bytes that may stand between two gestures of one breath: a comma and spaces.
const BREATH: usize = 5;

fn is_gesture(marker: &Marker) -> bool {
    matches!(marker.kind, MarkerKind::Courtesy | MarkerKind::Gratitude | MarkerKind::Apology)
}

/// The markers that count: of a run of gestures that is padding only the strongest does.
fn without_padding(markers: &[Marker]) -> Vec<&Marker> {
    let (mut gestures, mut counting): (Vec<&Marker>, Vec<&Marker>) = markers.iter().partition(|m| is_gesture(m));
    gestures.sort_by_key(|m| (m.span.start, m.span.end));
    let mut end = 0;
    let mut runs: Vec<Vec<&Marker>> = Vec::new();
    for gesture in gestures {
        match runs.last_mut().filter(|_| gesture.span.start <= end + BREATH) {
            Some(run) => run.push(gesture),
            None => runs.push(vec![gesture]),
        }
        end = end.max(gesture.span.end);
    }
    for run in runs {
        // One place may carry several markers.
        let places = 1 + run.windows(2).filter(|pair| pair[0].span.end <= pair[1].span.start).count();
        let strongest = run.iter().copied().max_by(|a, b| a.weight.total_cmp(&b.weight));
        counting.extend(if places < PADDING { run } else { strongest.into_iter().collect() });
    }
    counting
}

impl Measures {
    /// Adds up what each kind's strength means for each measure. A kind's strength lies between 0 and 1 and saturates: a second
    /// “please” adds less than the first, so stuffing gains little; a run of gestures that is
    /// mere padding counts once.
    pub fn of(markers: &[Marker]) -> Measures {
        let mut weights = [0.0; EFFECTS.len()];
        let add = |marker: &Marker| weights[marker.kind as usize] += marker.weight;
        if markers.iter().filter(|m| is_gesture(m)).count() < PADDING {
            markers.iter().for_each(add);
        } else {
            without_padding(markers).into_iter().for_each(add);
        }
        let mut sums = [0.0; 5];
        for ((_, effects), weight) in EFFECTS.iter().zip(weights).filter(|(_, weight)| *weight > 0.0) {
            let strength = 1.0 - (-weight).exp();
            for (sum, effect) in sums.iter_mut().zip(effects) {
                *sum += effect * strength;
            }
        }
        let [courtesy, positive_language, empathy, hostility, patience] = sums.map(rounded);
        Measures { courtesy, positive_language, empathy, hostility, patience }
    }
}

/// Six decimals: enough for any comparison, and the same text on every machine.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(kind: MarkerKind, weight: f64) -> Marker {
        Marker { kind, weight, span: 0..1, pattern: "".into() }
    }

    #[test]
    fn every_kind_has_its_row() {
        assert!(EFFECTS.iter().enumerate().all(|(at, (kind, _))| *kind as usize == at));
        assert_eq!(EFFECTS.last().map(|e| e.0), Some(MarkerKind::Plain), "the last kind");
    }

    #[test]
    fn stuffing_gains_little_and_nothing_is_nought() {
        let courtesy = |count: usize| Measures::of(&vec![marker(MarkerKind::Courtesy, 0.6); count]).courtesy;
        assert!(courtesy(0) == 0.0 && courtesy(1) > 0.0);
        assert!(courtesy(20) < 2.5 * courtesy(1), "{} {}", courtesy(20), courtesy(1));
    }

    #[test]
    fn a_run_of_gestures_counts_once() {
        let kinds = [MarkerKind::Courtesy, MarkerKind::Gratitude, MarkerKind::Apology, MarkerKind::Courtesy, MarkerKind::Apology];
        let told = |apart: usize| {
            let marker = |(at, kind): (usize, &MarkerKind)| Marker { span: at * apart..at * apart + 5, ..marker(*kind, 0.6) };
            Measures::of(&kinds.iter().enumerate().map(marker).collect::<Vec<_>>()).courtesy
        };
        assert!(told(7) < 0.5 * told(40), "{} {}", told(7), told(40));
    }

    #[test]
    fn kinds_that_speak_for_the_writer_never_lower_and_others_never_raise() {
        for (kind, [courtesy, positive, empathy, hostility, patience]) in EFFECTS {
            let sign = if kind.is_credit() { 1.0 } else { -1.0 };
            for effect in [*courtesy, *positive, *empathy, -hostility, *patience] {
                assert!(effect * sign >= 0.0, "{kind:?}");
            }
        }
    }
}
