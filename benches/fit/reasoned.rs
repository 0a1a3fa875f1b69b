//! Where every fit starts: effects reasoned from what each kind of marker means, before any rated text was seen. A zero stays zero
//! and a sign stays a sign.

use sabr::language::MarkerKind;

/// The weight of every rule that is fitted.
pub const WEIGHT: f64 = 0.5;

/// Courtesy, positive language, empathy, hostility, patience.
pub const EFFECTS: &[(MarkerKind, [f64; 5])] = &[
    (MarkerKind::Courtesy, [1.0, 0.3, 0.2, -0.1, 0.2]),
    (MarkerKind::Gratitude, [1.0, 0.4, 0.3, -0.1, 0.2]),
    (MarkerKind::Empathy, [0.2, 0.2, 1.0, -0.1, 0.5]),
    (MarkerKind::Apology, [0.4, 0.0, 0.7, -0.05, 0.2]),
    (MarkerKind::Ownership, [0.1, 0.5, 0.2, 0.0, 0.1]),
    (MarkerKind::CanDo, [0.2, 1.0, 0.1, -0.03, 0.1]),
    (MarkerKind::NextStep, [0.0, 0.7, 0.05, -0.03, 0.1]),
    (MarkerKind::ChecksUnderstanding, [0.2, 0.1, 0.2, -0.03, 0.8]),
    (MarkerKind::GivesTime, [0.3, 0.2, 0.4, -0.05, 1.0]),
    (MarkerKind::Reassurance, [0.2, 0.4, 0.5, -0.03, 0.5]),
    (MarkerKind::Praise, [0.8, 0.5, 0.2, -0.05, 0.2]),
    (MarkerKind::Warm, [0.3, 0.8, 0.3, -0.05, 0.1]),
    (MarkerKind::Outlook, [0.1, 0.9, 0.1, 0.0, 0.1]),
    (MarkerKind::Together, [0.4, 0.2, 0.1, -0.03, 0.2]),
    (MarkerKind::Softener, [0.4, 0.1, 0.1, -0.03, 0.4]),
    (MarkerKind::Acknowledges, [0.3, 0.2, 0.4, -0.03, 0.7]),
    (MarkerKind::Feeling, [0.0, 0.0, 0.6, 0.0, 0.0]),
    (MarkerKind::Invites, [0.5, 0.1, 0.3, -0.03, 0.3]),
    (MarkerKind::Matter, [0.0, 0.0, 0.0, -0.1, 0.05]),
    // What is asked for, and no manner.
    (MarkerKind::AsksToWait, [0.0, 0.0, 0.0, 0.0, 0.0]),
    (MarkerKind::PassesOn, [0.0, 0.0, 0.0, 0.0, 0.0]),
    (MarkerKind::CantDo, [-0.2, -1.0, -0.2, 0.0, -0.1]),
    (MarkerKind::Orders, [-0.6, -0.5, -0.2, 0.2, -0.6]),
    (MarkerKind::Dismissal, [-0.6, -0.5, -0.6, 0.8, -0.9]),
    (MarkerKind::Blame, [-0.6, -0.5, -0.5, 0.7, -0.6]),
    (MarkerKind::Haste, [-0.4, -0.3, -0.3, 0.4, -1.0]),
    (MarkerKind::Sarcasm, [-0.6, -0.5, -0.6, 0.9, -0.6]),
    (MarkerKind::Threat, [-0.7, -0.7, -0.6, 1.5, -0.7]),
    (MarkerKind::Insult, [-0.9, -0.9, -0.8, 2.0, -0.9]),
    (MarkerKind::OverPromise, [0.0, -0.1, 0.0, 0.0, 0.0]),
    (MarkerKind::Hedge, [0.0, -0.3, 0.0, 0.0, 0.0]),
    (MarkerKind::Jargon, [-0.1, -0.3, -0.1, 0.0, -0.3]),
    (MarkerKind::PassiveAggression, [-0.6, -0.4, -0.5, 0.8, -0.7]),
    (MarkerKind::Mockery, [-0.6, -0.4, -0.6, 1.0, -0.6]),
    (MarkerKind::Crude, [-0.7, -0.6, -0.4, 1.6, -0.5]),
    (MarkerKind::Curt, [-0.6, -0.4, -0.5, 0.6, -0.6]),
    (MarkerKind::Cold, [-0.2, -1.0, -0.05, 0.05, -0.2]),
    (MarkerKind::Absolute, [-0.2, -0.5, -0.1, 0.05, -0.2]),
    (MarkerKind::Negation, [-0.2, -0.4, -0.05, 0.03, -0.3]),
    (MarkerKind::Challenge, [-0.8, -0.2, -0.2, 0.3, -0.4]),
    (MarkerKind::Insists, [-0.4, -0.2, -0.1, 0.1, -0.3]),
    (MarkerKind::Argues, [-0.05, -0.1, 0.0, 0.0, -0.2]),
    (MarkerKind::Contradicts, [-0.4, -0.3, -0.3, 0.3, -0.7]),
    (MarkerKind::Command, [-0.5, -0.2, -0.1, 0.1, -0.3]),
    (MarkerKind::Pointed, [-0.05, 0.0, -0.05, 0.3, -0.1]),
    (MarkerKind::Rhetorical, [-0.05, 0.0, -0.05, 0.4, -0.1]),
    (MarkerKind::Presses, [-0.05, 0.0, -0.05, 0.3, -0.2]),
    (MarkerKind::Clipped, [-0.05, 0.0, 0.0, 0.2, -0.05]),
    (MarkerKind::Plain, [-0.05, 0.0, 0.0, 0.2, 0.0]),
];
