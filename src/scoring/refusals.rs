//! Refusals: which of their signs in a reply are a slip.
//!
//! Must never look beyond the reply.

use super::reader::Reading;
use crate::language::{Marker, MarkerKind};

/// Characters after a refusal within which a way on belongs to it.
const WAY_ON: usize = 200;

/// Whether a refusal is not left alone: what can be done follows in its sentence or the next.
fn has_way_on(refusal: &Marker, reading: &Reading, text: &str) -> bool {
    let next = reading.markers.iter().find(|m| m.kind == MarkerKind::CanDo && m.span.start >= refusal.span.end);
    let between = next.and_then(|way| Some((way.span.start, text.get(refusal.span.end..way.span.start)?)));
    between.is_some_and(|(way, between)| {
        let sentences = reading.sentence(way) - reading.sentence(refusal.span.start);
        between.chars().count() <= WAY_ON && sentences <= 1
    })
}

/// Whether another sign in the same sentence tells the same refusal, and more clearly: it is one slip. Of two that are as clear, the first
/// counts.
fn is_told_again(refusal: &Marker, reading: &Reading) -> bool {
    let sentence = |m: &Marker| reading.sentence(m.span.start);
    let mut same = reading.markers.iter().filter(|m| m.kind == MarkerKind::CantDo && sentence(m) == sentence(refusal));
    same.any(|m| m.weight.total_cmp(&refusal.weight).then(refusal.span.start.cmp(&m.span.start)).is_gt())
}

/// Whether a sign of a refusal is a slip: no way on follows, and it is the one sign of this refusal that counts.
pub(super) fn stands_alone(refusal: &Marker, reading: &Reading, text: &str) -> bool {
    !has_way_on(refusal, reading, text) && !is_told_again(refusal, reading)
}
