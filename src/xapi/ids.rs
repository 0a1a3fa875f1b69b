//! Ids that follow from what they stand for (UUID version 5): the same event of the same attempt always has the same one.

use super::vocabulary::BASE;
use uuid::Uuid;

fn namespace() -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, BASE.as_bytes())
}

/// The attempt as a UUID, the registration of its statements.
pub fn registration(attempt: &str) -> String {
    Uuid::new_v5(&namespace(), format!("attempt/{attempt}").as_bytes()).to_string()
}

/// The id of the `n`th statement about an event of an attempt; the beginning is event 0.
pub fn statement_id(attempt: &str, event: u32, n: usize) -> String {
    Uuid::new_v5(&namespace(), format!("attempt/{attempt}/{event}/{n}").as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Part of the format: statements sent by one version are known again by the next.
    #[test]
    fn ids_never_change() {
        assert_eq!(namespace().to_string(), "d1ef17b7-74bf-50ce-a404-bc455ae943c9");
        assert_eq!(registration("k3v9m2p8q7w1"), "12fa90b8-8100-547c-be0e-49d63c665c01");
        assert_eq!(statement_id("k3v9m2p8q7w1", 4, 1), "7fc4c564-3cc7-58d1-8f89-932bcf745d0a");
    }
}
