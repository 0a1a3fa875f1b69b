//! Results of thousands of people: read in reasonable time and room, counted at once. Generated from a few who really practised; run by
//! hand, it prints what it measured: `cargo test … --test core -- --ignored --nocapture cohort_scale`. `SABR_PEOPLE` is how many,
//! `SABR_RESULTS` a folder to leave the files in, `SABR_LOCALES` the languages practised in.

#![allow(clippy::print_stdout, reason = "what it measured is its output")]

use crate::results::{Plan, exported, practised};
use crate::support::LIBRARY;
use sabr::cohort::Wish;
use sabr::practice::Mode;
use sabr::session::gather;
use sabr::store::{AttemptHeader, ContentDigest, StoredEvent, last_link};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};
use std::{env, fs};

/// People who really practised.
const REAL: usize = 24;
const NAMES: [&str; 8] = ["Mina", "مینا رضایی", "سارة علي", "มานี ใจดี", "Dana", "Omid", "ليلى", "สมชาย"];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").unwrap();
        out
    })
}

/// The same export as another person's: other ids, and its sums counted anew.
fn as_another(export: &str, number: usize) -> String {
    let mut files: BTreeMap<String, ContentDigest> = BTreeMap::new();
    let (mut out, profile) = (String::new(), format!("p{number}"));
    for line in export.lines() {
        let mut value: Value = serde_json::from_str(line).unwrap();
        match value["kind"].as_str().unwrap() {
            "sabr-export" => {
                value["profile"]["id"] = profile.clone().into();
                value["profile"]["name"] = format!("{} {number}", NAMES[number % NAMES.len()]).into();
            }
            "content" => {
                let of = serde_json::from_value(value["files"].clone()).unwrap();
                files.insert(value["hash"].as_str().unwrap().to_owned(), ContentDigest::of(&of).unwrap());
            }
            "attempt" => {
                let mut header: AttemptHeader = serde_json::from_value(value["header"].clone()).unwrap();
                header.id = format!("{:08x}-{}", number.wrapping_mul(0x9e37_79b1) as u32, header.id);
                header.profile = profile.clone();
                let events: Vec<StoredEvent> = serde_json::from_value(value["events"].clone()).unwrap();
                value["chain"] = last_link(&header, &files[&header.content], &events).into();
                value["header"] = json!(header);
            }
            "end" => value["sha256"] = hex(&Sha256::digest(&out)).into(),
            _ => {}
        }
        writeln!(out, "{value}").unwrap();
    }
    out
}

/// Kilobytes this process has held at most.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or_default()
}

#[test]
#[ignore = "writes gigabytes where asked for; run by hand"]
fn thousands_of_people() {
    let people: usize = env::var("SABR_PEOPLE").ok().and_then(|n| n.parse().ok()).unwrap_or(2000);
    let locales = env::var("SABR_LOCALES").unwrap_or_else(|_| "en".to_owned());
    let own = tempfile::tempdir().unwrap();
    let dir = env::var("SABR_RESULTS").map_or_else(|_| own.path().to_owned(), Into::into);
    fs::create_dir_all(&dir).unwrap();
    let locales: Vec<&str> = locales.split(',').collect();
    let plan = |scenario, locale, attempts| Plan { scenario, locale, mode: Mode::Assessment, attempts };
    let real: Vec<String> = (0..REAL)
        .map(|at| {
            let locale = locales[at % locales.len()];
            let plans = [plan("late-parcel", locale, 2), plan("vpn-down", locale, 2), plan("refund-demand", locale, 1)];
            let name = format!("real {at}");
            exported(&practised(&LIBRARY, &name, &plans, at as u64, at as f64 / REAL as f64), &name)
        })
        .collect();
    let mut groups = "name,site,age\n".to_owned();
    for number in 0..people {
        fs::write(dir.join(format!("{number:05}.jsonl")), as_another(&real[number % REAL], number)).unwrap();
        let name = format!("{} {number}", NAMES[number % NAMES.len()]);
        let site = ["north", "south", "south", "west"][(number * 7 + number / 24) % 4];
        writeln!(groups, "{name},{},{}", if number < 3 { "tiny" } else { site }, 20 + number % 3 * 10).unwrap();
    }
    fs::write(dir.join("../groups.csv"), groups).unwrap();
    let before = most_memory();
    let began = Instant::now();
    let gathered = gather(std::slice::from_ref(&dir), &|_, _| true);
    let reading = began.elapsed();
    assert!(gathered.troubles.is_empty(), "{:?}", gathered.troubles);
    assert_eq!(gathered.cohort.attempts(), people * 5);
    let began = Instant::now();
    let study = gathered.cohort.study(&Wish { people: true, ..Wish::default() });
    let counting = began.elapsed();
    println!("{people} people, {} attempts, {} kinds: read in {reading:?}", gathered.cohort.attempts(), study.strands.len());
    println!("counted in {counting:?}; most memory {} MB, before {} MB", most_memory() / 1024, before / 1024);
    assert!(cfg!(debug_assertions) || counting < Duration::from_millis(300), "{counting:?}");
}
