//! How long an attempt stood still while its clock did not run: paused, or closed and gone on with later.
//!
//! Read from the stamps that were kept with the moves. Must never change a score.

use super::timed::read_move_payload;
use crate::store::{EventKind, StoredAttempt};
use jiff::Timestamp;

/// Seconds between two moves below which nobody was away: clocks differ by parts of a second, and disks take their time.
const LEAST_SECS: i64 = 10;

/// Seconds of an attempt's wall-clock time in which its own clock stood still.
pub fn away_secs(stored: &StoredAttempt) -> u32 {
    let began = stored.row.header.started_at.parse::<Timestamp>().ok().map(|at| (at, 0));
    let moves = stored.events.iter().filter(|event| event.kind == EventKind::Move);
    let moves = moves.filter_map(|event| Some((event.at.parse::<Timestamp>().ok()?, read_move_payload(&event.payload).ok()?.1)));
    let mut before = None;
    let mut away = 0;
    for (now, own) in began.into_iter().chain(moves) {
        if let Some((then, own_then)) = before.replace((now, own)) {
            let still = now.as_second() - then.as_second() - i64::from(own.saturating_sub(own_then));
            away += if still >= LEAST_SECS { still } else { 0 };
        }
    }
    u32::try_from(away).unwrap_or(u32::MAX)
}
