//! Sends what a queue holds for one store, in order, a batch at a time; each step is one exchange, or two where something is in doubt.
//!
//! A statement leaves the queue only when the store has named it among those it took, or has shown that it holds the same one. Before that
//! it may be sent again, and its id sees to it that the store has it once. Never sleeps and never reads a clock.

use super::address::Address;
use super::answer::{Meaning, meaning, told};
use super::backoff::{LONGEST_ASKED, asked_ms, wait_ms};
use super::queue::{Fate, Queue, QueueError, Waiting};
use super::same::same_statement;
use super::web::{Answer, Credentials, Method, Request, Version, Web};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;

/// Statements in a batch.
const MOST: usize = 50;

/// Bytes in a batch: what the strictest stores take.
const BYTES: usize = 256 << 10;

/// A store that has never taken anything and refuses so many in a row is not what we think it is.
const REFUSES_ALL: usize = 5;

/// What a step came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing waits.
    Idle,
    /// Some went, or a smaller batch is tried next.
    Went {
        /// So many are in the store now.
        delivered: usize,
        /// So many were refused and are kept aside.
        aside: usize,
    },
    /// Not before a moment.
    Wait {
        /// Milliseconds since 1970.
        until_ms: i64,
        /// Why.
        why: String,
    },
    /// It makes no sense to go on.
    Stop {
        /// Why.
        why: String,
        /// So many that were kept aside before wait again.
        back: usize,
    },
}

/// Sends to one store.
#[derive(Debug)]
pub struct Sender {
    address: Address,
    credentials: Option<Credentials>,
    version: Version,
    attempt: Option<String>,
    chance: ChaCha8Rng,
    /// How many are tried at once now.
    most: usize,
    /// Kept aside since the store last took anything.
    refused: Vec<i64>,
}

impl Sender {
    /// For a store. The seed is that of the waits.
    pub fn new(address: Address, credentials: Option<Credentials>, version: Version, seed: u64) -> Sender {
        Sender {
            address,
            credentials,
            version,
            attempt: None,
            chance: ChaCha8Rng::seed_from_u64(seed),
            most: MOST,
            refused: Vec::new(),
        }
    }

    /// Sends the statements of one attempt alone.
    pub fn only(mut self, attempt: &str) -> Sender {
        self.attempt = Some(attempt.to_owned());
        self
    }

    /// Tries the next batch.
    ///
    /// # Errors
    /// When the queue cannot be read or written; what was sent and could not be noted is sent again, and the store knows it.
    pub fn step(&mut self, queue: &mut Queue, web: &mut dyn Web, now_ms: i64) -> Result<Step, QueueError> {
        let url = self.address.as_str().to_owned();
        let batch = queue.batch(&url, self.attempt.as_deref(), self.most, BYTES)?;
        if batch.is_empty() {
            return Ok(Step::Idle);
        }
        let (_, not_before, _) = queue.health(&url)?;
        // A moment further away than any wait was noted by a clock that was wrong.
        if not_before > now_ms && not_before - now_ms <= LONGEST_ASKED {
            return Ok(Step::Wait { until_ms: not_before, why: "the store asked for time, or could not be reached".to_owned() });
        }
        let body = format!("[{}]", batch.iter().map(|waiting| waiting.body.as_str()).collect::<Vec<_>>().join(","));
        let answer = match web.ask(&self.request(Method::Post, self.address.resource("statements"), Some(body))) {
            Ok(answer) => answer,
            Err(unreachable) => {
                if unreachable.slow {
                    self.shrink(batch.len());
                }
                return self.later(queue, None, unreachable.why, now_ms);
            }
        };
        match meaning(&answer) {
            Meaning::Took(ids) => {
                let took = batch.iter().filter(|waiting| ids.contains(&waiting.id.to_ascii_lowercase()));
                let fates: Vec<(i64, Fate)> = took.map(|waiting| (waiting.number, Fate::Delivered)).collect();
                if fates.is_empty() {
                    return self.in_doubt(queue, web, &batch, &answer, now_ms);
                }
                self.settle(queue, &fates)
            }
            Meaning::TookAll => {
                let fates: Vec<(i64, Fate)> = batch.iter().map(|waiting| (waiting.number, Fate::Delivered)).collect();
                self.settle(queue, &fates)
            }
            Meaning::Later => self.later(queue, answer.retry_after.as_deref(), told(&answer), now_ms),
            Meaning::Never(why) => Ok(Step::Stop { why: format!("{why} ({})", told(&answer)), back: 0 }),
            Meaning::Unclear | Meaning::Conflict | Meaning::Forbidden => self.in_doubt(queue, web, &batch, &answer, now_ms),
            Meaning::Refused => match batch.as_slice() {
                [one] => self.refuse(queue, one, told(&answer)),
                _ => Ok(self.shrink(batch.len())),
            },
        }
    }

    /// One by one: asks the store what it has under the id.
    fn in_doubt(
        &mut self,
        queue: &mut Queue,
        web: &mut dyn Web,
        batch: &[Waiting],
        answer: &Answer,
        now_ms: i64,
    ) -> Result<Step, QueueError> {
        let [one] = batch else {
            // Not by halves: of a batch in doubt every single one is.
            self.most = 1;
            return Ok(Step::Went { delivered: 0, aside: 0 });
        };
        let url = format!("{}?statementId={}", self.address.resource("statements"), one.id);
        let has = match web.ask(&self.request(Method::Get, url, None)) {
            Ok(has) => has,
            Err(unreachable) => return self.later(queue, None, unreachable.why, now_ms),
        };
        let meant = meaning(answer);
        let held = if has.status == 200 { held(&has.body, &one.id) } else { None };
        match (has.status, held) {
            (200, Some(held)) if same_statement(&one.body, &held) => self.settle(queue, &[(one.number, Fate::Delivered)]),
            (200, Some(_)) => self.refuse(queue, one, "the store has another statement under this id".to_owned()),
            // Something else that calls itself fine: no record store speaks here.
            (200, None) => self.later(queue, None, "what answers does not speak as a record store does".to_owned(), now_ms),
            (404, _) if meant == Meaning::Conflict => self.refuse(queue, one, told(answer)),
            (403 | 404, _) if meant == Meaning::Forbidden => {
                Ok(Step::Stop { why: format!("the store does not allow it ({})", told(answer)), back: 0 })
            }
            (401, _) => Ok(Step::Stop { why: format!("name or password are not the right ones ({})", told(&has)), back: 0 }),
            (404, _) => self.later(queue, None, "the store says it took a statement, and does not have it".to_owned(), now_ms),
            _ => self.later(queue, has.retry_after.as_deref(), told(&has), now_ms),
        }
    }

    fn settle(&mut self, queue: &mut Queue, fates: &[(i64, Fate)]) -> Result<Step, QueueError> {
        queue.settle(self.address.as_str(), fates)?;
        self.refused.clear();
        self.most = (self.most * 2).min(MOST);
        Ok(Step::Went { delivered: fates.len(), aside: 0 })
    }

    /// Keeps one aside; all of them go back when nothing else is ever taken.
    fn refuse(&mut self, queue: &mut Queue, one: &Waiting, reason: String) -> Result<Step, QueueError> {
        let url = self.address.as_str();
        queue.settle(url, &[(one.number, Fate::Aside(reason.clone()))])?;
        self.refused.push(one.number);
        let (_, _, accepted) = queue.health(url)?;
        if accepted == 0 && self.refused.len() >= REFUSES_ALL {
            let refused = std::mem::take(&mut self.refused);
            queue.put_back_these(&refused)?;
            // The last of them was never told to be aside.
            let back = refused.len().saturating_sub(1);
            return Ok(Step::Stop { why: format!("the store refuses everything ({reason})"), back });
        }
        self.most = (self.most * 2).min(MOST);
        Ok(Step::Went { delivered: 0, aside: 1 })
    }

    fn shrink(&mut self, of: usize) -> Step {
        self.most = (of / 2).max(1);
        Step::Went { delivered: 0, aside: 0 }
    }

    fn later(&mut self, queue: &mut Queue, asked: Option<&str>, why: String, now_ms: i64) -> Result<Step, QueueError> {
        let url = self.address.as_str();
        let (failures, ..) = queue.health(url)?;
        let own = wait_ms(failures, &mut self.chance);
        // A little later than asked: nobody knows how many others were told the same.
        let wait = asked.and_then(|asked| asked_ms(asked, now_ms)).map_or(own, |asked| asked + own.min(1000));
        let until_ms = now_ms.saturating_add(wait);
        queue.pause(url, failures.saturating_add(1), until_ms)?;
        Ok(Step::Wait { until_ms, why })
    }

    fn request(&self, method: Method, url: String, body: Option<String>) -> Request {
        Request { method, url, version: Some(self.version), credentials: self.credentials.clone(), body }
    }
}

/// The statement of an id in what a store answered: the statement itself, or as some have it a list with it.
fn held(body: &str, id: &str) -> Option<String> {
    let value: Value = serde_json::from_str(body).ok()?;
    let is_it = |value: &&Value| value.get("id").and_then(Value::as_str).is_some_and(|found| found.eq_ignore_ascii_case(id));
    let listed = || value.get("statements")?.as_array()?.iter().find(is_it);
    Some(&value).filter(is_it).or_else(listed).map(Value::to_string)
}
