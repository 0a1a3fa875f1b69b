//! What the customer waits for: words, in the time that the policy expects them. Told, never judged.

use super::run::Practice;

/// A reply that is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awaited {
    /// The second of the customer's last words.
    pub since_secs: u32,
    /// Seconds in which the policy expects a reply.
    pub expected_secs: u32,
}

impl Awaited {
    /// Seconds waited at a second of the attempt.
    pub fn waited(&self, at_secs: u32) -> u32 {
        at_secs.saturating_sub(self.since_secs)
    }

    /// Whether a reply at this second would come later than expected.
    pub fn is_late(&self, at_secs: u32) -> bool {
        self.waited(at_secs) > self.expected_secs
    }
}

impl Practice {
    /// The second at which the customer feels next that nothing is said; `None` where nobody sits and waits, and after the end.
    pub fn next_wait_secs(&self) -> Option<u32> {
        self.course.next_wait_secs()
    }

    /// The reply that is awaited now; `None` after the end, on hold, and where the policy expects none in any time.
    pub fn awaited(&self) -> Option<Awaited> {
        if self.ended().is_some() || self.state().on_hold.is_some() {
            return None;
        }
        let policy = &self.setup().policy;
        let expected = if self.course.reply_secs.is_empty() { &policy.first_reply_secs } else { &policy.reply_secs };
        let expected_secs = *expected.get(&self.setup().scenario.channel)?;
        Some(Awaited { since_secs: self.course.customer_spoke_at, expected_secs })
    }
}
