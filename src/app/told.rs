//! What the store says, sorted by what the screens say about it in the person's language. Never words of its own.

use crate::store::{Found, StoreError};
use crate::ui::{Damage, NotKept, Unsaved};
use std::path::Path;

/// Why nothing is saved.
pub(super) fn unsaved(error: &StoreError, file: &Path) -> Unsaved {
    let why = match error {
        StoreError::ReadOnly { .. } => NotKept::ReadOnly,
        StoreError::Full { .. } => NotKept::Full,
        StoreError::Busy { .. } => NotKept::Locked,
        StoreError::Damaged { .. } => NotKept::Damaged,
        StoreError::Corrupt { .. } => NotKept::Unreadable,
        StoreError::Newer { .. } => NotKept::Newer,
        StoreError::Elsewhere { .. } | StoreError::Finished { .. } => NotKept::Elsewhere,
        _ => NotKept::Other,
    };
    Unsaved { why, file: file.display().to_string(), told: error.to_string() }
}

/// What was found damaged though writing goes on; `None` where it does not.
pub(super) fn damage(found: &Found) -> Option<Damage> {
    let file = found.path().display().to_string();
    Some(match found {
        Found::Repaired { .. } => Damage::Repaired(file),
        Found::LogCut { kept, .. } => Damage::Log { file, kept: kept.display().to_string() },
        Found::Sums { .. } => Damage::Sums(file),
        Found::Page { .. } => Damage::Page(file),
        Found::Structure { .. } => return None,
    })
}

/// The same where nothing is written any more.
pub(super) fn unwritten(found: &Found) -> Unsaved {
    Unsaved { why: NotKept::Damaged, file: found.path().display().to_string(), told: found.to_string() }
}
