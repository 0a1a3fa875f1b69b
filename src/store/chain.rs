//! The hash chain that shows a later edit: header → event 1 → event 2 → …
//!
//! It shows edits, insertions and removals inside an attempt. It has no key, so it proves nothing against someone who
//! recomputes the whole chain, and it cannot miss events cut from the end: that takes a signature outside the file.
//! The bytes hashed are part of the file's format: never change them without a migration.

use super::record::{AttemptHeader, DEFAULT_PROFILE, EventKind, StoredEvent};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A SHA-256 value.
pub(super) type Hash = [u8; 32];

/// SHA-256 over the parts in order, each preceded by its length (u64, little-endian): without the lengths, a
/// character moved from the end of `at` to the start of `payload` would not show.
fn framed(parts: &[&[u8]]) -> Hash {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update((part.len() as u64).to_le_bytes());
        sha.update(part);
    }
    sha.finalize().into()
}

/// The digest of pinned content, as its JSON text is stored.
pub(super) fn of_content(files: &str) -> Hash {
    framed(&[files.as_bytes()])
}

/// The chain's start: the header and the digest of the content it runs on.
pub(super) fn of_header(header: &AttemptHeader, content_digest: &Hash) -> Hash {
    let seed = header.seed.to_le_bytes();
    let mut parts: Vec<&[u8]> = vec![
        header.id.as_bytes(),
        header.scenario.as_bytes(),
        header.locale.as_bytes(),
        header.policy.as_bytes(),
        &seed,
        header.content.as_bytes(),
        header.started_at.as_bytes(),
        content_digest,
    ];
    // Attempts begun before there were options or profiles have none, and keep the hash they were given.
    let of_profile = header.profile != DEFAULT_PROFILE;
    if !header.options.is_empty() || of_profile {
        parts.push(header.options.as_bytes());
    }
    if of_profile {
        parts.push(header.profile.as_bytes());
    }
    framed(&parts)
}

/// The next link: previous hash, number, kind, time, payload.
pub(super) fn of_event(previous: &Hash, seq: u32, kind: EventKind, at: &str, payload: &str) -> Hash {
    framed(&[previous, &seq.to_le_bytes(), kind.as_str().as_bytes(), at.as_bytes(), payload.as_bytes()])
}

/// Content files as a chain counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentDigest(Hash);

impl ContentDigest {
    /// Of these files.
    ///
    /// # Errors
    /// When they cannot be written as they are stored.
    pub fn of(files: &BTreeMap<String, String>) -> serde_json::Result<ContentDigest> {
        Ok(ContentDigest(of_content(&serde_json::to_string(files)?)))
    }
}

/// The last link of an attempt's chain, hex: who has the header, the content and the events can count it again.
pub fn last_link(header: &AttemptHeader, content: &ContentDigest, events: &[StoredEvent]) -> String {
    let start = of_header(header, &content.0);
    hex(&events.iter().fold(start, |link, event| of_event(&link, event.seq, event.kind, &event.at, &event.payload)))
}

/// A hash in letters.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_and_every_border_counts() {
        let base = of_event(&[0; 32], 1, EventKind::Move, "ab", "cd");
        for other in [
            of_event(&[1; 32], 1, EventKind::Move, "ab", "cd"),
            of_event(&[0; 32], 2, EventKind::Move, "ab", "cd"),
            of_event(&[0; 32], 1, EventKind::Abandoned, "ab", "cd"),
            of_event(&[0; 32], 1, EventKind::Move, "abc", "d"),
            of_event(&[0; 32], 1, EventKind::Move, "a", "bcd"),
        ] {
            assert_ne!(base, other);
        }
    }

    fn header(options: &str) -> AttemptHeader {
        let text = |text: &str| text.to_owned();
        AttemptHeader {
            id: text("a1"),
            scenario: text("late-parcel"),
            locale: text("fa"),
            policy: text("shop"),
            seed: 7,
            content: text("c0ffee"),
            started_at: text("2026-01-01T00:00:00Z"),
            options: text(options),
            profile: text(DEFAULT_PROFILE),
        }
    }

    #[test]
    fn whose_it_is_counts_and_cannot_pass_for_terms() {
        let of =
            |options: &str, profile: &str| of_header(&AttemptHeader { profile: profile.to_owned(), ..header(options) }, &[3; 32]);
        let all = [of("", DEFAULT_PROFILE), of("p", DEFAULT_PROFILE), of("", "p"), of("p", "p"), of("", "q")];
        for (at, one) in all.iter().enumerate() {
            assert!(all.iter().skip(at + 1).all(|other| other != one));
        }
    }

    /// Files already written depend on these bytes.
    #[test]
    fn the_format_stays() {
        let hex = |hash: Hash| hex(&hash);
        let of = |options: &str| hex(of_header(&header(options), &[3; 32]));
        assert_eq!(of(""), "fa5205e31584ee26dac252a588cf802f7b9bbd4591c460c2a0f7af3a0dcadd68");
        assert_ne!(of("{}"), of(""));
        assert_ne!(of("{}"), of("{ }"));
        let hash = of_event(&[0; 32], 1, EventKind::Move, "2026-01-01T00:00:00Z", r#"{"end":true}"#);
        assert_eq!(hex(hash), "cab311e76673f71a6dff8d215840c884f266dfac7d12b316eddd3b504979e7b7");
    }
}
