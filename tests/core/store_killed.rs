//! A player killed at random moments: every acknowledged move is there, every chain verifies, and play resumes at the right turn.

use sabr::content::{Library, Sources};
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::session::{Order, Session, memory_only};
use sabr::store::{AttemptState, Store};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;
use std::{env, thread};

/// Turns the helper below into a player: the file of attempts.
const HELPER: &str = "SABR_STORE_TEST_PLAY";
const SCENARIO: &str = "late-parcel";
const SEED: u64 = 11;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::of_scenario(Sources::embedded(), SCENARIO, "en"));

/// The script: what is done at each point follows from the point alone.
fn next(practice: &Practice) -> Move {
    let made = practice.moves().len();
    match practice.offered() {
        [] => Move::End,
        offered if made % 3 == 2 && offered.len() > 1 => Move::Say(format!("I am sorry, let me see. ({made}) ขอโทษ «ببخشید»")),
        offered => Move::Choose(offered[made % offered.len()].0.clone()),
    }
}

/// Not a test: the process that is killed. Goes on with what was cut off, then plays attempt after attempt; tells each move once it is kept.
#[test]
#[ignore = "helper of other tests, started by them as a process"]
fn helper_plays_until_killed() {
    let Some(path) = env::var_os(HELPER) else { return };
    let mut store = Store::open(Path::new(&path)).unwrap();
    assert!(store.found().is_empty(), "{:?}", store.found());
    let mut out = std::io::stdout().lock();
    loop {
        let cut_off = store.cut_off(1).unwrap().pop();
        let mut session = match cut_off {
            Some(row) => Session::resume(&mut store, &row.header.id).unwrap(),
            None => Session::start(&LIBRARY, &Order::new(SCENARIO, "en", SEED), &mut store).unwrap(),
        };
        while !session.practice().is_over() {
            let at = session.practice().at_secs() + 5;
            session.step(next(session.practice()), at, &mut store).unwrap();
            assert!(session.warning().is_none(), "{:?}", session.warning());
            writeln!(out, "ack {} {}", session.id(), session.practice().moves().len()).and_then(|()| out.flush()).unwrap();
        }
    }
}

fn player(path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "store_killed::helper_plays_until_killed", "--nocapture"])
        .env(HELPER, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills after so many acknowledgements and some microseconds more; answers, by attempt, how many moves were acknowledged.
fn killed(path: &Path, acks: usize, micros: u64) -> BTreeMap<String, usize> {
    let mut child = player(path);
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let (mut acknowledged, mut seen, mut line) = (BTreeMap::new(), 0, String::new());
    if acks == 0 {
        thread::sleep(Duration::from_micros(micros * 100));
        child.kill().unwrap();
    }
    while lines.read_line(&mut line).unwrap() > 0 {
        if let Some((_, told)) = line.strip_suffix('\n').and_then(|whole| whole.split_once("ack ")) {
            let (id, moves) = told.split_once(' ').unwrap();
            acknowledged.insert(id.to_owned(), moves.parse().unwrap());
            seen += 1;
            if seen == acks {
                thread::sleep(Duration::from_micros(micros));
                child.kill().unwrap();
            }
        }
        line.clear();
    }
    assert!(!child.wait().unwrap().success());
    assert!(seen >= acks, "the player ended by itself after {seen} moves");
    acknowledged
}

/// Records of the script's first moves, played in memory.
fn scripted(moves: usize) -> (usize, String) {
    let mut session = Session::start(&LIBRARY, &Order::new(SCENARIO, "en", SEED), &mut memory_only()).unwrap();
    while session.practice().moves().len() < moves && !session.practice().is_over() {
        let at = session.practice().at_secs() + 5;
        session.step(next(session.practice()), at, &mut memory_only()).unwrap();
    }
    (session.practice().moves().len(), serde_json::to_string(session.practice().records()).unwrap())
}

fn kill_many(times: u64) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attempts.db");
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    let mut state = 0x5eed_u64;
    let mut chance = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for kill in 0..times {
        all.extend(killed(&path, chance(13) as usize, chance(4000)));
        let mut store = Store::open(&path).unwrap();
        assert!(store.found().iter().all(|found| found.to_string().contains("cut off")), "kill {kill}: {:?}", store.found());
        for (id, acknowledged) in &all {
            let stored = store.attempt(id).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
            assert!(stored.row.moves as usize >= *acknowledged, "kill {kill}: {id} has {} of {acknowledged}", stored.row.moves);
        }
        for row in store.cut_off(9).unwrap() {
            let session = Session::resume(&mut store, &row.header.id).unwrap();
            let (moves, records) = scripted(row.moves as usize);
            assert_eq!((moves, session.practice().moves().len()), (row.moves as usize, moves), "kill {kill}");
            assert_eq!(serde_json::to_string(session.practice().records()).unwrap(), records, "kill {kill}");
        }
        // Verified, and no need to look again.
        all.retain(|id, _| store.attempt(id).is_ok_and(|stored| stored.row.state != AttemptState::Finished));
    }
    let store = Store::open(&path).unwrap();
    let verdict = store.verify(&mut |_| ()).unwrap();
    assert!(verdict.is_sound() && verdict.whole * 40 > times, "{verdict:?}");
    assert!(store.attempts().unwrap().iter().filter(|row| row.state == AttemptState::Open).count() <= 2);
}

#[test]
fn a_killed_player_goes_on_where_the_last_acknowledged_move_left_them() {
    kill_many(25);
}

#[test]
#[ignore = "a thousand kills take a quarter of an hour"]
fn a_thousand_kills_lose_nothing() {
    kill_many(1000);
}
