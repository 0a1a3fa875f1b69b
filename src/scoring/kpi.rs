//! Figures of the contact as a call centre would measure them, computed by a plain model from moods, course and outcome. Always
//! labelled simulated: nobody was asked. Technique scores never depend on them, nor they on those.

use crate::scenario::{Mood, Outcome};
use serde::Serialize;

/// What the model looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact<'c> {
    /// The customer's mood now.
    pub mood: Mood,
    /// How it ended; `None` while unfinished.
    pub outcome: Option<Outcome>,
    /// Seconds from the first line to the last move.
    pub handling_secs: u32,
    /// For each reply, seconds since the customer's last words.
    pub reply_secs: &'c [u32],
    /// Seconds in which the first reply is expected; 0 when nothing is.
    pub first_reply_expected: u32,
    /// Seconds in which every further reply is expected; 0 when nothing is.
    pub reply_expected: u32,
    /// Times the customer did not understand.
    pub unclear: u32,
    /// Times the customer was passed on.
    pub transfers: u32,
    /// Times the customer was put on hold.
    pub holds: u32,
}

/// Simulated figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Simulated {
    /// Satisfaction of the customer (CSAT), 1.0–5.0; `None` while unfinished.
    pub csat: Option<f64>,
    /// Would recommend (the net promoter question), 0–10; `None` while unfinished.
    pub nps: Option<u32>,
    /// How easy it was for the customer (CES), 1.0–7.0; `None` while unfinished.
    pub ces: Option<f64>,
    /// Whether the concern was settled in this contact; `None` while unfinished.
    pub first_contact_resolution: Option<bool>,
    /// Whether the customer gave up; `None` while unfinished.
    pub abandoned: Option<bool>,
    /// Seconds from the first line to the last move.
    pub handling_secs: u32,
    /// Seconds to the first reply.
    pub first_reply_secs: Option<u32>,
    /// Seconds until the concern was settled, if it was.
    pub resolution_secs: Option<u32>,
    /// Replies the agent gave.
    pub replies: u32,
    /// Replies in the time the policy expects.
    pub replies_in_time: u32,
}

impl Simulated {
    /// * Satisfaction is 1 + 4 × (40 % trust + 30 % patience + 30 % calm), moved by the outcome, from half a point up to one and a half down.
    /// * Recommendation is 10 × (50 % trust + 30 % patience + 20 % calm), moved by the outcome by one up and four down.
    /// * Ease is 7, less half a point each for a transfer, a hold and a misunderstanding, less up to two for confusion, less two when
    ///   nothing was settled.
    pub fn new(contact: &Contact<'_>) -> Simulated {
        let Contact { mood, outcome, handling_secs, reply_secs, .. } = contact;
        let calm = 100 - mood.anger;
        let share = |trust: i32, patience: i32, still: i32| {
            f64::from(trust * mood.trust + patience * mood.patience + still * calm) / 10_000.0
        };
        let tenth = |value: f64| (value * 10.0).round() / 10.0;
        let csat = outcome.map(|outcome| {
            let shift = match outcome {
                Outcome::Resolved => 0.5,
                Outcome::HandedOver => 0.0,
                Outcome::Partly => -0.5,
                Outcome::Unresolved => -1.0,
                Outcome::Abandoned | Outcome::Disconnected => -1.5,
            };
            tenth((1.0 + 4.0 * share(40, 30, 30) + shift).clamp(1.0, 5.0))
        });
        let nps = outcome.map(|outcome| {
            let shift = match outcome {
                Outcome::Resolved => 1.0,
                Outcome::HandedOver => 0.0,
                Outcome::Partly => -1.0,
                Outcome::Unresolved => -2.0,
                Outcome::Abandoned | Outcome::Disconnected => -4.0,
            };
            (10.0 * share(50, 30, 20) + shift).clamp(0.0, 10.0).round() as u32
        });
        let ces = outcome.map(|outcome| {
            let efforts = 0.5 * f64::from(contact.transfers + contact.holds + contact.unclear);
            let unsettled = match outcome {
                Outcome::Resolved | Outcome::HandedOver => 0.0,
                Outcome::Partly => 1.0,
                Outcome::Unresolved => 2.0,
                Outcome::Abandoned | Outcome::Disconnected => 3.5,
            };
            tenth((7.0 - efforts - 2.0 * f64::from(mood.confusion) / 100.0 - unsettled).clamp(1.0, 7.0))
        });
        let in_time = |(at, secs): (usize, &u32)| {
            let expected = if at == 0 { contact.first_reply_expected } else { contact.reply_expected };
            expected == 0 || *secs <= expected
        };
        let resolved = outcome.map(|o| o == Outcome::Resolved);
        Simulated {
            csat,
            nps,
            ces,
            first_contact_resolution: resolved,
            abandoned: outcome.map(|o| o == Outcome::Abandoned),
            handling_secs: *handling_secs,
            first_reply_secs: reply_secs.first().copied(),
            resolution_secs: resolved.filter(|yes| *yes).map(|_| *handling_secs),
            replies: reply_secs.len() as u32,
            replies_in_time: reply_secs.iter().enumerate().filter(|reply| in_time(*reply)).count() as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(outcome: Outcome, trust: i32, anger: i32) -> Contact<'static> {
        Contact {
            mood: Mood { patience: trust, anger, confusion: 20, trust },
            outcome: Some(outcome),
            handling_secs: 300,
            reply_secs: &[50, 100, 20],
            first_reply_expected: 60,
            reply_expected: 60,
            unclear: 1,
            transfers: 1,
            holds: 0,
        }
    }

    #[test]
    fn figures_follow_mood_and_outcome() {
        let (good, bad) = (contact(Outcome::Resolved, 90, 5), contact(Outcome::Abandoned, 10, 90));
        let (good, bad) = (Simulated::new(&good), Simulated::new(&bad));
        assert!(good.csat > bad.csat && good.nps > bad.nps && good.ces > bad.ces, "{good:?} {bad:?}");
        assert_eq!((good.nps, good.csat, good.ces), (Some(10), Some(5.0), Some(5.6)));
        assert_eq!((good.replies, good.replies_in_time, good.first_reply_secs), (3, 2, Some(50)));
        assert_eq!((good.resolution_secs, bad.resolution_secs, bad.abandoned), (Some(300), None, Some(true)));
    }

    #[test]
    fn an_unfinished_contact_has_no_verdict() {
        let figures = Simulated::new(&Contact { outcome: None, ..contact(Outcome::Resolved, 50, 50) });
        assert_eq!((figures.csat, figures.nps, figures.ces, figures.abandoned), (None, None, None, None));
    }
}
