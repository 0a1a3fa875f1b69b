//! A record store that fails in every way there is, and a sender that is killed in between: nothing is lost, nothing is there twice.

use crate::record_store::{Lrs, answer};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use sabr::lrs::{Address, Answer, Counts, Method, Queue, Request, Sender, Step, Unreachable, Version, Web};
use sabr::session::send_waiting;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

const URL: &str = "http://127.0.0.1:1/xapi/";

pub fn address() -> Address {
    Address::parse(URL, false).unwrap()
}

/// So many statements, small and valid enough.
pub fn some(count: usize) -> Vec<(String, String)> {
    let one = |n: usize| {
        let id = format!("00000000-0000-5000-8000-{n:012x}");
        let body = json!({"id": id, "actor": {"account": {"homePage": "https://x.example", "name": "a"}},
            "verb": {"id": "http://adlnet.gov/expapi/verbs/answered"}, "object": {"id": format!("https://x.example/{n}")},
            "timestamp": "2026-11-22T09:00:00.000Z", "result": {"response": "ก".repeat(n % 90)}});
        (id, body.to_string())
    };
    (0..count).map(one).collect()
}

/// The network, with a store behind it and whatever can happen on the way.
struct Wild<'l> {
    lrs: &'l mut Lrs,
    chance: ChaCha8Rng,
    /// Of a hundred exchanges, so many go wrong.
    wrong: u32,
    /// The process ends at the next failure that kills.
    killed: bool,
    exchanges: usize,
}

impl Web for Wild<'_> {
    fn ask(&mut self, request: &Request) -> Result<Answer, Unreachable> {
        self.exchanges += 1;
        let body = request.body.as_deref().unwrap_or_default();
        let lost = |slow| Err(Unreachable { why: "no answer".to_owned(), slow });
        if self.chance.random_range(0..100) >= self.wrong {
            return Ok(self.lrs.handle(request.method, &request.url, body));
        }
        match self.chance.random_range(0..13) {
            0 => Ok(answer(500, "<html>oops</html>")),
            1 => Ok(Answer { retry_after: Some("30".into()), ..answer(503, "later") }),
            2 => Ok(Answer { retry_after: Some("Sun, 22 Nov 2026 09:00:40 GMT".into()), ..answer(429, "too many") }),
            3 => lost(false),
            // It arrived, and the answer did not.
            4 | 5 => {
                self.lrs.handle(request.method, &request.url, body);
                lost(self.chance.random_bool(0.5))
            }
            6 => Ok(answer(200, "<html>Welcome to the hotel</html>")),
            7 => Ok(answer(200, json!(["11111111-1111-4111-8111-111111111111"]))),
            // All of it arrived, and it says so in no word.
            8 => {
                let status = self.lrs.handle(request.method, &request.url, body).status;
                Ok(answer(if status == 200 { 204 } else { status }, ""))
            }
            // Only the first ones arrived.
            9 if request.method == Method::Post => {
                let Ok(Value::Array(batch)) = serde_json::from_str::<Value>(body) else { return lost(false) };
                let part = &batch[..self.chance.random_range(0..=batch.len())];
                Ok(self.lrs.handle(request.method, &request.url, &json!(part).to_string()))
            }
            10 | 11 => {
                // Killed before or after the store heard of it.
                if self.chance.random_bool(0.5) {
                    self.lrs.handle(request.method, &request.url, body);
                }
                self.killed = true;
                lost(false)
            }
            _ => Ok(answer(502, "")),
        }
    }
}

/// Sends until nothing waits, in as many processes as it takes; answers how often it was killed.
fn send_all(file: &Path, lrs: &mut Lrs, seed: u64, wrong: u32) -> usize {
    let mut now_ms = 1_795_338_000_000;
    let mut web = Wild { lrs, chance: ChaCha8Rng::seed_from_u64(seed), wrong, killed: false, exchanges: 0 };
    let mut kills = 0;
    loop {
        let mut queue = Queue::open(file).unwrap();
        let mut sender = Sender::new(address(), None, Version::V1, seed);
        loop {
            assert!(web.exchanges < 20_000, "it goes round and round");
            let step = sender.step(&mut queue, &mut web, now_ms).unwrap();
            if std::mem::take(&mut web.killed) {
                kills += 1;
                now_ms += 1;
                break;
            }
            match step {
                Step::Idle => return kills,
                Step::Went { .. } => now_ms += 5,
                Step::Wait { until_ms, .. } => {
                    assert!(until_ms > now_ms && until_ms - now_ms < 16 * 60 * 1000);
                    now_ms = until_ms;
                }
                Step::Stop { why, .. } => panic!("it stops: {why}"),
            }
        }
    }
}

/// In memory where there is such a place: killed here is the sender, not the machine, and thousands of steps wait for no disk.
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn counts(file: &Path) -> Counts {
    Queue::open(file).unwrap().counts(URL).unwrap()
}

#[test]
fn nothing_is_lost_and_nothing_is_there_twice() {
    let mut kills = 0;
    for seed in 0..45 {
        let folder = quick_folder();
        let file = folder.path().join("queue.db");
        let mut chance = ChaCha8Rng::seed_from_u64(1000 + seed);
        let all = some(chance.random_range(1..110));
        let bad: Vec<String> = all.iter().filter(|_| chance.random_range(0..30) == 0).map(|(id, _)| id.clone()).collect();
        for part in all.chunks(chance.random_range(1..60)) {
            Queue::open(&file).unwrap().add(URL, "a", "p", part, false).unwrap();
            // Queued again: nothing happens.
            assert_eq!(Queue::open(&file).unwrap().add(URL, "a", "p", part, false).unwrap(), 0);
        }
        let mut lrs = Lrs {
            bad: bad.clone(),
            most_bytes: chance.random_bool(0.3).then_some(3000),
            forbids_known: seed % 3 == 1,
            conflicts_known: seed % 3 == 2,
            lists: seed % 2 == 1,
            ..Lrs::default()
        };
        // Some stores are well and some hardly ever; those that take something sooner or later.
        let good = all.len() - bad.len();
        if good == 0 {
            continue;
        }
        kills += send_all(&file, &mut lrs, seed, [0, 20, 60][seed as usize % 3]);
        let expected: Vec<&str> = all.iter().map(|(id, _)| id.as_str()).filter(|id| !bad.iter().any(|bad| bad == id)).collect();
        let held: Vec<&str> = lrs.held.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(held, expected, "seed {seed}: each once, in order");
        for (id, body) in &all {
            if let Some(held) = lrs.get(id) {
                assert_eq!(held.to_string(), serde_json::from_str::<Value>(body).unwrap().to_string());
            }
        }
        assert_eq!(counts(&file), Counts { waiting: 0, delivered: good as u64, aside: bad.len() as u64 }, "seed {seed}");
        let aside: Vec<String> = Queue::open(&file).unwrap().aside(URL).unwrap().into_iter().map(|aside| aside.id).collect();
        assert_eq!(aside, bad);
    }
    assert!(kills > 20, "{kills} kills");
}

/// The steps taken with a well store behind a given change of its answers.
fn steps(all: &[(String, String)], lrs: &mut Lrs, change: impl Fn(&Request, Answer) -> Answer) -> (Queue, Vec<Step>) {
    struct Changed<'l, F>(&'l mut Lrs, F);
    impl<F: Fn(&Request, Answer) -> Answer> Web for Changed<'_, F> {
        fn ask(&mut self, request: &Request) -> Result<Answer, Unreachable> {
            let answer = self.0.handle(request.method, &request.url, request.body.as_deref().unwrap_or_default());
            Ok((self.1)(request, answer))
        }
    }
    let mut queue = Queue::in_memory().unwrap();
    queue.add(URL, "a", "p", all, true).unwrap();
    let mut sender = Sender::new(address(), None, Version::V1, 1);
    let (mut web, mut steps) = (Changed(lrs, change), Vec::new());
    while steps.len() < 400 {
        let step = sender.step(&mut queue, &mut web, 0).unwrap();
        let over = !matches!(step, Step::Went { .. });
        steps.push(step);
        if over {
            break;
        }
    }
    (queue, steps)
}

#[test]
fn a_bad_statement_is_found_by_halves_and_the_rest_goes_on() {
    let all = some(50);
    let mut lrs = Lrs { bad: vec![all[36].0.clone()], ..Lrs::default() };
    let (queue, steps) = steps(&all, &mut lrs, |_, answer| answer);
    assert_eq!(queue.counts(URL).unwrap(), Counts { waiting: 0, delivered: 49, aside: 1 });
    assert!(steps.len() < 25, "{} exchanges", steps.len());
    let aside = queue.aside(URL).unwrap();
    assert_eq!((aside[0].id.as_str(), aside[0].reason.as_str()), (all[36].0.as_str(), "400 a statement is not valid"));
    let mut queue = queue;
    assert_eq!(queue.put_back(URL).unwrap(), 1);
    assert_eq!(queue.counts(URL).unwrap().waiting, 1);
}

#[test]
fn another_statement_under_the_same_id_is_kept_aside() {
    let all = some(3);
    let mut other: Value = serde_json::from_str(&all[1].1).unwrap();
    other["verb"]["id"] = "http://adlnet.gov/expapi/verbs/failed".into();
    for forbids_known in [false, true] {
        let mut lrs = Lrs { held: vec![(all[1].0.clone(), other.clone())], forbids_known, ..Lrs::default() };
        let (queue, _) = steps(&all, &mut lrs, |_, answer| answer);
        assert_eq!(queue.counts(URL).unwrap(), Counts { waiting: 0, delivered: 2, aside: 1 });
        assert!(queue.aside(URL).unwrap()[0].reason.contains("another statement"));
    }
}

#[test]
fn what_can_never_work_stops_and_keeps_everything() {
    let all = some(12);
    for (status, word) in [
        (401, "password"),
        (403, "allow"),
        (404, "no record store"),
        (405, "no record store"),
        (302, "sends on"),
        (400, "refuses everything"),
    ] {
        let (queue, steps) = steps(&all, &mut Lrs::default(), |request, real| match request.method {
            Method::Post => answer(status, "no"),
            Method::Get => answer(404, real.body),
        });
        let told = format!("{:?}", steps.last().unwrap());
        assert!(told.contains("Stop") && told.contains(word), "{status}: {told}");
        assert_eq!(queue.counts(URL).unwrap(), Counts { waiting: 12, ..Counts::default() }, "{status}");
    }
}

#[test]
fn what_was_put_back_is_not_told_as_refused() {
    struct No;
    impl Web for No {
        fn ask(&mut self, _: &Request) -> Result<Answer, Unreachable> {
            Ok(answer(400, "no"))
        }
    }
    for count in [5, 12] {
        let mut queue = Queue::in_memory().unwrap();
        queue.add(URL, "a", "p", &some(count), true).unwrap();
        let mut sender = Sender::new(address(), None, Version::V1, 1);
        let sent = send_waiting(&mut sender, &mut queue, &mut No, Duration::ZERO, &mut |_| {}).unwrap();
        assert!(sent.stopped.is_some_and(|why| why.contains("refuses everything")));
        assert_eq!((sent.delivered, sent.aside), (0, 0), "{count}");
        assert_eq!(queue.counts(URL).unwrap(), Counts { waiting: count as u64, ..Counts::default() });
    }
}

#[test]
fn a_wait_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("queue.db");
    struct Busy;
    impl Web for Busy {
        fn ask(&mut self, _: &Request) -> Result<Answer, Unreachable> {
            Ok(Answer { retry_after: Some("60".into()), ..answer(503, "") })
        }
    }
    struct Silent;
    impl Web for Silent {
        fn ask(&mut self, _: &Request) -> Result<Answer, Unreachable> {
            panic!("it was told to wait");
        }
    }
    let mut queue = Queue::open(&file).unwrap();
    queue.add(URL, "a", "p", &some(2), true).unwrap();
    let step = Sender::new(address(), None, Version::V1, 1).step(&mut queue, &mut Busy, 1_000).unwrap();
    let Step::Wait { until_ms, .. } = step else { panic!("{step:?}") };
    assert!((61_000..=62_000).contains(&until_ms), "{until_ms}");
    drop(queue);
    let mut queue = Queue::open(&file).unwrap();
    let mut again = Sender::new(address(), None, Version::V1, 2);
    assert!(
        matches!(again.step(&mut queue, &mut Silent, 60_000).unwrap(), Step::Wait { until_ms: same, .. } if same == until_ms)
    );
    let mut lrs = Lrs::default();
    let mut web = Wild { lrs: &mut lrs, chance: ChaCha8Rng::seed_from_u64(1), wrong: 0, killed: false, exchanges: 0 };
    assert_eq!(again.step(&mut queue, &mut web, until_ms).unwrap(), Step::Went { delivered: 2, aside: 0 });
    assert!(queue.knows(URL, "a").unwrap() && !queue.knows(URL, "b").unwrap());
}

#[test]
fn a_person_is_forgotten_by_the_queue_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("queue.db");
    let mut queue = Queue::open(&file).unwrap();
    let secret = vec![("1".to_owned(), r#"{"id":"1","words":"only hers"}"#.to_owned())];
    queue.add(URL, "a", "mina", &secret, true).unwrap();
    queue.add(URL, "b", "omar", &some(1), true).unwrap();
    assert_eq!(queue.erase("mina").unwrap(), 1);
    assert_eq!(queue.counts(URL).unwrap().waiting, 1);
    drop(queue);
    let bytes = std::fs::read(&file).unwrap();
    assert!(!bytes.windows(9).any(|window| window == b"only hers"));
}

#[test]
fn another_programs_file_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("queue.db");
    std::fs::write(&file, "no database at all, and long enough to be read as one, or so one would think").unwrap();
    let before = std::fs::read(&file).unwrap();
    assert!(Queue::open(&file).unwrap_err().to_string().contains("move it away"));
    assert_eq!(std::fs::read(&file).unwrap(), before);
    let attempts = folder.path().join("attempts.db");
    drop(sabr::store::Store::open(&attempts).unwrap());
    assert!(Queue::open(&attempts).unwrap_err().to_string().contains("another program"));
}
