//! Queues attempts for a record store and sends what waits, with the real clock; for the terminal, and for a worker thread of the window.
//!
//! Only what the person asked for by naming a store is ever queued or sent.

use super::clock::now_ms;
use super::learning::{LearningError, Telling, learning_record};
use super::replay::Recordings;
use crate::content::Library;
use crate::lrs::{Queue, QueueError, Sender, Step, Web};
use crate::store::{AttemptState, Store};
use std::thread;
use std::time::Duration;

/// Why an attempt could not be queued.
#[derive(Debug, thiserror::Error)]
pub enum QueueingError {
    /// It cannot be told.
    #[error(transparent)]
    Learning(#[from] LearningError),
    /// The queue cannot be written.
    #[error(transparent)]
    Queue(#[from] QueueError),
}

/// The program was built without the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this program was built without the network (feature `lrs`); `sabr xapi` writes the same records to files")]
pub struct NoNetwork;

/// The network.
///
/// # Errors
/// Where this program was built without it.
pub fn network() -> Result<Box<dyn Web + Send>, NoNetwork> {
    #[cfg(feature = "lrs")]
    return Ok(Box::new(crate::lrs::Http::new(Duration::from_secs(60))));
    #[cfg(not(feature = "lrs"))]
    Err(NoNetwork)
}

/// Queues a kept attempt for a store, unless the whole of it was queued before. Answers how many statements are new.
///
/// # Errors
/// When it cannot be told, or the queue cannot be written.
pub fn queue_attempt(
    library: &Library,
    store: &Store,
    recordings: &mut Recordings,
    attempt: &str,
    telling: &Telling,
    queue: &mut Queue,
    url: &str,
) -> Result<usize, QueueingError> {
    if queue.knows(url, attempt)? {
        return Ok(0);
    }
    let stored = store.attempt(attempt).map_err(LearningError::from)?;
    let told = learning_record(library, store, recordings, &stored, telling)?;
    let header = &stored.row.header;
    let bodies: Vec<(String, String)> =
        told.iter().map(|statement| (statement.id.clone(), serde_json::to_string(statement).unwrap_or_default())).collect();
    let whole = stored.row.state == AttemptState::Finished;
    Ok(queue.add(url, &header.id, &header.profile, &bodies, whole)?)
}

/// What sending came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sent {
    /// Statements that are in the store now.
    pub delivered: usize,
    /// Statements it refused, kept aside.
    pub aside: usize,
    /// Why it ended before nothing waited any more.
    pub stopped: Option<String>,
}

/// Sends until nothing waits, a store says no for good, or the next try is further away than patience reaches.
///
/// # Errors
/// When the queue cannot be read or written.
pub fn send_waiting(
    sender: &mut Sender,
    queue: &mut Queue,
    web: &mut dyn Web,
    patience: Duration,
    tell: &mut dyn FnMut(&str),
) -> Result<Sent, QueueError> {
    let mut sent = Sent::default();
    let patient_until = now_ms().saturating_add(i64::try_from(patience.as_millis()).unwrap_or(i64::MAX));
    loop {
        match sender.step(queue, web, now_ms())? {
            Step::Idle => return Ok(sent),
            Step::Went { delivered, aside } => {
                sent.delivered += delivered;
                sent.aside += aside;
            }
            Step::Stop { why, back } => {
                return Ok(Sent { stopped: Some(why), aside: sent.aside.saturating_sub(back), ..sent });
            }
            Step::Wait { until_ms, why } if until_ms > patient_until => return Ok(Sent { stopped: Some(why), ..sent }),
            Step::Wait { until_ms, why } => {
                let wait = u64::try_from(until_ms.saturating_sub(now_ms())).unwrap_or(0);
                tell(&format!("{why}; trying again in {} seconds", wait.div_ceil(1000)));
                thread::sleep(Duration::from_millis(wait));
            }
        }
    }
}
