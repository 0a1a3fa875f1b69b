//! A million attempts: what views need is there at once, a move is kept at once, and memory stays small. Generated, with hashes that do not
//! verify; run by hand, it prints what it measured: `cargo test … --test core -- --ignored --nocapture store_scale`. `SABR_ATTEMPTS` is how
//! many, `SABR_SCALE_DIR` a folder with room (4 KB for each).

#![allow(clippy::print_stdout, reason = "what it measured is its output")]

use crate::store::{AT, files, header};
use rusqlite::{Connection, params};
use sabr::content::{Library, Sources};
use sabr::practice::Mode;
use sabr::progress::{Wanted, Which};
use sabr::session::progress;
use sabr::store::{DEFAULT_PROFILE, EventKind, Grain, Scope, Store};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

const PEOPLE: u64 = 1000;
const SCENARIOS: u64 = 12;
const MOVES: i64 = 6;
/// What a view may take.
const AT_ONCE: Duration = Duration::from_millis(300);

fn scattered(n: u64) -> u64 {
    let mixed = (n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16
}

/// Every tenth attempt is the first person's: somebody who practised a hundred thousand times.
fn person(n: u64) -> String {
    if n.is_multiple_of(10) { "p0".to_owned() } else { format!("p{}", scattered(n) % PEOPLE) }
}

fn generate(path: &Path, attempts: u64) {
    let mut store = Store::open(path).unwrap();
    store.begin(&header("first"), &files()).unwrap();
    for n in 0..PEOPLE {
        store.new_profile(&format!("p{n}"), &format!("Person {n}"), AT).unwrap();
    }
    drop(store);
    fs::remove_file(format!("{}-sums", path.display())).unwrap();
    let mut raw = Connection::open(path).unwrap();
    raw.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -100000",
    )
    .unwrap();
    let schema = |kind: &str| -> Vec<(String, String)> {
        let sql = "SELECT name, sql FROM sqlite_schema WHERE type = ?1 AND sql IS NOT NULL";
        raw.prepare(sql).and_then(|mut q| q.query_map([kind], |r| Ok((r.get(0)?, r.get(1)?)))?.collect()).unwrap()
    };
    let (triggers, indexes) = (schema("trigger"), schema("index"));
    triggers.iter().for_each(|(name, _)| raw.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
    indexes.iter().for_each(|(name, _)| raw.execute_batch(&format!("DROP INDEX {name}")).unwrap());
    let card = format!("{{\"dimensions\":[],\"filler\":\"{}\"}}", "x".repeat(1500));
    let tx = raw.transaction().unwrap();
    let mut attempt =
        tx.prepare("INSERT INTO attempts VALUES (?1, ?2, ?3, 'fa', 'shop', '7', 'c0ffee', ?4, zeroblob(32), '', ?5)").unwrap();
    let mut event = tx.prepare("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, zeroblob(32))").unwrap();
    let mut summary = tx
        .prepare(
            "INSERT INTO summaries VALUES (?1, ?2, ?3, ?4, 'fa', 'shop', ?5, 'c0ffee', ?6, ?7, ?7, 'end', 'resolved', ?8, ?9, ?10, NULL, '[]', \
             1, 6, 6, 0, 0, 240, 1, 4.2)",
        )
        .unwrap();
    for n in 0..attempts {
        let (number, chance) = (n as i64 + 2, scattered(n));
        let (id, who, scenario) =
            (format!("{:012x}", scattered(n << 20)) + &n.to_string(), person(n), format!("scenario-{}", chance % SCENARIOS));
        let month = n * 12 / attempts;
        let at = format!("2026-{:02}-{:02}T{:02}:{:02}:00.000Z", month + 1, chance % 28 + 1, chance / 7 % 24, chance / 11 % 60);
        attempt.execute(params![number, id, scenario, at, who]).unwrap();
        for seq in 1..=MOVES {
            event
                .execute(params![number, seq, "move", at, r#"{"at_secs":12,"move":{"choose":"own-words-of-some-length"}}"#])
                .unwrap();
        }
        if n.is_multiple_of(50) {
            tx.prepare_cached("INSERT INTO unfinished VALUES (?1, ?2, julianday(?3))")
                .unwrap()
                .execute(params![number, who, at])
                .unwrap();
            continue;
        }
        event.execute(params![number, MOVES + 1, "finished", at, card]).unwrap();
        let score = |of: u64| (chance / of % 101) as i64;
        let mode = if chance.is_multiple_of(3) { "assessment" } else { "practice" };
        let rules = format!("rules-{}-{}", scenario, month / 4);
        summary.execute(params![number, id, who, scenario, mode, rules, at, score(1), score(3), score(5)]).unwrap();
    }
    drop((attempt, event, summary));
    for (person, time) in
        [("profile", "substr(started_at, 1, 7)"), ("''", "substr(started_at, 1, 7)"), ("profile", "''"), ("''", "''")]
    {
        tx.execute_batch(&format!(
            "INSERT INTO tallies SELECT {person}, scenario, locale, policy, mode, rules, {time}, count(*), count(*), count(*), 0, 1, count(patience), \
             sum(patience), 1, count(positive), sum(positive), 1, count(accuracy), sum(accuracy), 1, 0, 0, 0, count(*), count(*), 1.0 \
             FROM summaries GROUP BY 1, 2, 3, 4, 5, 6, 7"
        ))
        .unwrap();
    }
    indexes.iter().chain(&triggers).for_each(|(_, sql)| tx.execute_batch(sql).unwrap());
    tx.commit().unwrap();
}

/// Peak memory of this process in MB, where the system tells it.
fn peak_mb() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb / 1024)
}

#[test]
#[ignore = "writes gigabytes"]
fn a_million_attempts_are_no_burden() {
    let attempts = env::var("SABR_ATTEMPTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let folder = env::var_os("SABR_SCALE_DIR").map_or_else(env::temp_dir, Into::into);
    let folder = tempfile::tempdir_in(folder).unwrap();
    let path = folder.path().join("attempts.db");
    let begun = Instant::now();
    generate(&path, attempts);
    println!("{attempts} attempts generated in {:?}, {} MB", begun.elapsed(), fs::metadata(&path).unwrap().len() >> 20);
    println!("memory after generating: {:?} MB", peak_mb());
    let _ = fs::write("/proc/self/clear_refs", "5");

    let begun = Instant::now();
    drop(Store::open(&path).unwrap());
    println!("opened for the first time and summed up: {:?}", begun.elapsed());

    let mut slow = Vec::new();
    let mut timed = |what: &str, work: &mut dyn FnMut() -> usize| {
        let begun = Instant::now();
        let count = work();
        let (first, begun) = (begun.elapsed(), Instant::now());
        work();
        println!("{what}: {first:?}, again {:?} ({count} rows)", begun.elapsed());
        if first > AT_ONCE {
            slow.push(what.to_owned());
        }
    };
    timed("opening", &mut || Store::open(&path).unwrap().found().len());
    let mut store = Store::open(&path).unwrap();
    let monthly = Grain { people: false, months: true };
    for who in ["p0", "p7"] {
        let of = Scope::of_profile(who);
        timed(&format!("progress of {who}: sums by month"), &mut || store.tallies(of, monthly).unwrap().len());
        timed(&format!("progress of {who}: the newest 200"), &mut || store.summaries(of, 200).unwrap().len());
        let one = Scope { scenario: Some("scenario-4"), ..of };
        timed(&format!("progress of {who}: the newest 200 of a scenario"), &mut || store.summaries(one, 200).unwrap().len());
    }
    let library = Library::new(Sources::embedded());
    for who in ["Person 0", "Person 7"] {
        store.use_profile(who).unwrap();
        for which in Which::ALL {
            let wanted = Wanted { which, ..Wanted::default() };
            timed(&format!("the whole progress view of {who}, {which:?}"), &mut || {
                progress(&store, &library, &wanted, "fa", "2026-12-28").unwrap().line.len()
            });
        }
        let one = Wanted { mode: Some(Mode::Assessment), scenario: Some("scenario-4".into()), ..Wanted::default() };
        timed(&format!("the same of one customer, under assessment, of {who}"), &mut || {
            progress(&store, &library, &one, "fa", "2026-12-28").unwrap().line.len()
        });
    }
    store.use_profile("Person 0").unwrap();
    timed("what was cut off", &mut || store.cut_off(3).unwrap().len());
    timed("trainer: sums of everybody", &mut || store.tallies(Scope::default(), Grain::default()).unwrap().len());
    timed("trainer: sums by month", &mut || store.tallies(Scope::default(), monthly).unwrap().len());
    let one = Scope { scenario: Some("scenario-4"), profile: None };
    timed("trainer: everybody side by side in a scenario", &mut || {
        store.tallies(one, Grain { people: true, months: false }).unwrap().len()
    });
    timed("trainer: spread of scores in a scenario", &mut || {
        store.distribution("scenario-4", "practice", "rules-scenario-4-1").unwrap().iter().flatten().sum::<u64>() as usize
    });
    timed("trainer: the newest 200 of all", &mut || store.summaries(Scope::default(), 200).unwrap().len());
    timed("history: the newest 100", &mut || {
        let mut count = 0;
        store.each_listed(Some("p0"), 100, &mut |_, _| count += 1).unwrap();
        count
    });
    timed("whether anything has no summary yet", &mut || store.unsummarised(9).unwrap().len());

    store.use_profile(DEFAULT_PROFILE).unwrap();
    let (mut taken, mut bare) = (Vec::new(), Vec::new());
    let mut plain = fs::File::create(folder.path().join("plain")).unwrap();
    for n in 0..20 {
        let id = format!("new-{n}");
        store.begin(&header(&id), &files()).unwrap();
        for _ in 0..100 {
            let begun = Instant::now();
            store.append(&id, EventKind::Move, AT, r#"{"at_secs":12,"move":{"choose":"own-words-of-some-length"}}"#).unwrap();
            taken.push(begun.elapsed());
            // What the disk takes by itself for as much.
            let begun = Instant::now();
            plain.write_all(&[7; 8192]).and_then(|()| plain.sync_data()).unwrap();
            bare.push(begun.elapsed());
        }
    }
    for (what, mut taken) in [("a move is kept", taken), ("8 KB written and synced without the store", bare)] {
        taken.sort();
        let at = |percent: usize| taken[taken.len() * percent / 100];
        println!("{what}: median {:?}, 99 % within {:?}, longest {:?}", at(50), at(99), taken[taken.len() - 1]);
    }
    println!("memory: {:?} MB at most", peak_mb());
    assert!(slow.is_empty(), "{slow:?}");
    assert!(peak_mb().is_none_or(|mb| mb < 300));
}
