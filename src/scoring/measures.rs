//! Continuous measures of one text, whatever the scenario: what `sabr score` prints. Unclamped; higher is more.

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

impl Measures {
    /// Adds up the markers. Each kind saturates (a second “please” adds less than the first), so length alone gains little.
    pub fn of(markers: &[Marker]) -> Measures {
        let strength = |kind: MarkerKind| 1.0 - (-markers.iter().filter(|m| m.kind == kind).map(|m| m.weight).sum::<f64>()).exp();
        use MarkerKind::*;
        let hostility = strength(Dismissal)
            + strength(Blame)
            + strength(Sarcasm)
            + 1.5 * strength(Threat)
            + 2.0 * strength(Insult)
            + 0.5 * strength(Haste);
        let measures = Measures {
            courtesy: strength(Courtesy) + strength(Gratitude) + 0.5 * strength(Apology)
                - 0.5 * strength(Orders)
                - 0.5 * hostility,
            positive_language: strength(CanDo) + strength(NextStep) + 0.5 * strength(Ownership) + 0.5 * strength(Courtesy)
                - strength(CantDo)
                - 0.5 * strength(Orders)
                - 0.3 * strength(Hedge)
                - 0.3 * strength(Jargon)
                - 0.5 * hostility,
            empathy: strength(Empathy) + 0.6 * strength(Apology) + 0.4 * strength(Reassurance) - 0.7 * hostility,
            hostility,
            patience: strength(GivesTime) + strength(ChecksUnderstanding) + 0.5 * strength(Empathy) + 0.3 * strength(Reassurance)
                - strength(Haste)
                - strength(Dismissal)
                - 0.5 * strength(Blame)
                - 0.5 * strength(Orders)
                - strength(Insult),
        };
        measures.rounded()
    }

    /// Six decimals: enough for any comparison, and the same text on every machine.
    fn rounded(self) -> Measures {
        let round = |v: f64| (v * 1e6).round() / 1e6 + 0.0;
        Measures {
            courtesy: round(self.courtesy),
            positive_language: round(self.positive_language),
            empathy: round(self.empathy),
            hostility: round(self.hostility),
            patience: round(self.patience),
        }
    }
}
