//! Kept attempts, replayed for what no wording knew. Reads only; an attempt that cannot be replayed is told and left out.

use super::read_move_payload;
use super::replay::Recordings;
use crate::authoring::UnmatchedReplies;
use crate::content::Library;
use crate::dialogue::Move;
use crate::store::{EventKind, Store, StoreError, StoredAttempt};

/// The unmatched replies of all kept attempts of the profile in use, or of one scenario's; and for each attempt that could not be read its
/// id and why.
///
/// # Errors
/// When the store cannot list its attempts.
pub fn unmatched_replies(
    library: &Library,
    store: &Store,
    scenario: Option<&str>,
) -> Result<(UnmatchedReplies, Vec<(String, String)>), StoreError> {
    unmatched_replies_of(library, store, Some(store.profile()), scenario)
}

/// The same of a profile, or of everybody.
///
/// # Errors
/// When the store cannot list its attempts.
pub fn unmatched_replies_of(
    library: &Library,
    store: &Store,
    profile: Option<&str>,
    scenario: Option<&str>,
) -> Result<(UnmatchedReplies, Vec<(String, String)>), StoreError> {
    let (mut all, mut left_out) = (UnmatchedReplies::default(), Vec::new());
    let (mut headers, mut recordings) = (Vec::new(), Recordings::default());
    store.each_listed(profile, u32::MAX, &mut |row, _| headers.push(row.header))?;
    for (age, header) in headers.iter().enumerate() {
        if scenario.is_some_and(|wanted| header.scenario != wanted) || !library.scenarios.contains_key(&header.scenario) {
            continue;
        }
        let mut read = || -> anyhow::Result<()> {
            let stored = store.attempt(&header.id)?;
            if was_typed(&stored) {
                let practice = recordings.content(store, &header.content)?.replay(&stored)?;
                all.add(library, &practice, age, &header.started_at);
            }
            Ok(())
        };
        if let Err(error) = read() {
            left_out.push((header.id.clone(), error.to_string()));
        }
    }
    Ok((all, left_out))
}

/// Whether anything was typed at all: what was only chosen need not be played again.
fn was_typed(stored: &StoredAttempt) -> bool {
    let moves = stored.events.iter().filter(|e| e.kind == EventKind::Move);
    moves.filter_map(|e| read_move_payload(&e.payload).ok()).any(|(what, _)| matches!(what, Move::Say(_)))
}
