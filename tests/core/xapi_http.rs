//! Learning records over the wire: a record store in a thread, that answers as it is told, and the program from outside.

use crate::cli::{err, out, sabr_in};
use crate::record_store::{Mood, Server};
use crate::xapi_sending::some;
use sabr::lrs::{Counts, Credentials, Http, Queue, Sender, Step, Version};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

#[test]
fn whatever_a_store_does_everything_is_there_once() {
    use Mood::*;
    let moods = [Says(500), Slow, Closes, TakesAndCloses, Babbles, Half, Hotel, Says(503), Slow, Says(429), TakesAndCloses];
    let server = Server::start(&moods);
    let mut queue = Queue::in_memory().unwrap();
    let all = some(120);
    queue.add(&server.url, "a", "p", &all, true).unwrap();
    let mut sender = Sender::new(server.address(), Some(Credentials::basic("me", "secret")), Version::V2, 1);
    let mut web = Http::new(Duration::from_millis(600));
    let (mut now_ms, mut waits) = (0, 0);
    loop {
        match sender.step(&mut queue, &mut web, now_ms).unwrap() {
            Step::Idle => break,
            Step::Went { .. } => {}
            // The wait is only counted here.
            Step::Wait { until_ms, .. } => {
                waits += 1;
                now_ms = until_ms;
            }
            Step::Stop { why, .. } => panic!("{why}"),
        }
        assert!(waits < 60, "it does not get there");
    }
    // What was slow may still be arriving; it is the same.
    thread::sleep(Duration::from_millis(1200));
    let state = server.state.lock().unwrap();
    let held: Vec<&String> = state.lrs.held.iter().map(|(id, _)| id).collect();
    assert_eq!(held, all.iter().map(|(id, _)| id).collect::<Vec<_>>(), "each once, in order");
    assert_eq!(queue.counts(&server.url).unwrap(), Counts { delivered: 120, ..Counts::default() });
    assert!(waits >= 8, "{waits} waits");
    for came in &state.came {
        assert_eq!(came.header("x-experience-api-version"), Some("2.0.0"));
        assert_eq!(came.header("authorization"), Some("Basic bWU6c2VjcmV0"));
        if came.line.starts_with("POST") {
            assert_eq!(came.header("content-type"), Some("application/json"));
            assert!(!came.body.contains("\\u") && !came.body.contains(": "), "compact UTF-8");
        }
    }
}

#[test]
fn a_page_to_sign_in_at_gets_nothing() {
    let server = Server::start(&[Mood::Elsewhere]);
    let mut queue = Queue::in_memory().unwrap();
    queue.add(&server.url, "a", "p", &some(3), true).unwrap();
    let mut sender = Sender::new(server.address(), None, Version::V1, 1);
    let step = sender.step(&mut queue, &mut Http::new(Duration::from_secs(5)), 0).unwrap();
    assert!(matches!(&step, Step::Stop { why, .. } if why.contains("https://login.example/")), "{step:?}");
    assert_eq!(queue.counts(&server.url).unwrap().waiting, 3);
}

fn play(data: &Path, seed: &str) {
    let moves = "{\"choose\":\"own\"}\n{\"say\":\"words only mine\"}\n{\"end\":true}\n{\"end\":true}\n";
    let played = sabr_in(data, &["play", "late-parcel", "--locale", "th", "--seed", seed, "--moves", "-"], moves);
    assert!(played.status.success(), "{}", err(&played));
}

fn send(data: &Path, url: &str, more: &[&str], password: &str) -> Output {
    let child = Command::new(env!("CARGO_BIN_EXE_sabr"))
        .args([&["xapi", "send", "--to", url, "--wait", "5"], more].concat())
        .env("SABR_DATA", data)
        .env("SABR_LRS_PASSWORD", password)
        .env("SABR_LRS_USER", if password.is_empty() { "" } else { "me" })
        .stdin(Stdio::null())
        .output();
    child.unwrap()
}

#[test]
fn the_program_sends_what_is_new_and_tells_what_became_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let server = Server::start(&[Mood::Says(503)]);
    play(data, "1");
    let first = send(data, &server.url, &[], "open sesame");
    assert!(first.status.success(), "{}", err(&first));
    assert!(err(&first).contains("trying again in"), "{}", err(&first));
    assert!(
        !err(&first).contains("sesame")
            && !std::fs::read(data.join("learning-records.db")).unwrap().windows(6).any(|w| w == b"sesame")
    );
    let held = server.state.lock().unwrap().lrs.held.clone();
    assert!(held.len() > 5 && held[0].1["verb"]["id"].as_str().unwrap().ends_with("initialized"));
    assert!(!format!("{held:?}").contains("words only mine"));
    let again = send(data, &server.url, &[], "open sesame");
    assert!(err(&again).contains(": 0 statements delivered"), "{}", err(&again));
    assert_eq!(server.state.lock().unwrap().came.len(), 2, "nothing was asked a second time");
    play(data, "2");
    assert!(send(data, &server.url, &["--xapi-version", "2.0.0"], "open sesame").status.success());
    assert_eq!(server.state.lock().unwrap().came.last().unwrap().header("x-experience-api-version"), Some("2.0.0"));
    let status = out(&sabr_in(data, &["xapi", "status", "--json"], ""));
    let status: Value = serde_json::from_str(status.trim()).unwrap();
    assert_eq!(status["delivered"].as_u64().unwrap() as usize, server.state.lock().unwrap().lrs.held.len());

    let file = data.join("password");
    std::fs::write(&file, "open sesame\n").unwrap();
    play(data, "3");
    assert!(send(data, &server.url, &["--user", "me", "--password-file", file.to_str().unwrap()], "").status.success());
    let credentials = Credentials::basic("me", "open sesame");
    assert_eq!(server.state.lock().unwrap().came.last().unwrap().header("authorization"), Some(credentials.header()));

    for (args, password, word) in [
        (&["--user", "me"][..], "", "no password"),
        (&["--unencrypted", "--account", "a@b", "--account-home", "https://x.example"], "x", "opaque"),
    ] {
        let wrong = send(data, &server.url, args, password);
        assert!(wrong.status.code() == Some(2) && err(&wrong).contains(word), "{}", err(&wrong));
    }
    for url in ["http://lrs.example/", "https://me:secret@lrs.example/", "lrs"] {
        assert_eq!(send(data, url, &[], "x").status.code(), Some(2), "{url}");
    }

    let erased = sabr_in(data, &["erase", "--profile", "default", "--yes"], "");
    assert!(erased.status.success() && err(&erased).contains("learning records from the queue"), "{}", err(&erased));
    let status = out(&sabr_in(data, &["xapi", "status"], ""));
    assert!(status.contains("0 waiting · 0 delivered · 0 refused"), "{status}");
}

/// A sender killed again and again while it sends.
#[test]
fn a_killed_program_loses_nothing_and_doubles_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    (1..4).for_each(|seed| play(data, &seed.to_string()));
    let server = Server::start(&[]);
    server.state.lock().unwrap().lrs.most_bytes = Some(6000);
    for pause in [30, 60, 90, 120, 160, 200, 250, 300, 400, 500] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sabr"))
            .args(["xapi", "send", "--to", &server.url])
            .env("SABR_DATA", data)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(pause * 4));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let last = send(data, &server.url, &[], "");
    assert!(last.status.success(), "{}", err(&last));
    let told: Vec<String> = {
        let history = out(&sabr_in(data, &["history", "--json"], ""));
        let mut ids: Vec<String> =
            history.lines().map(|l| serde_json::from_str::<Value>(l).unwrap()["id"].as_str().unwrap().to_owned()).collect();
        ids.reverse();
        ids.iter().flat_map(|id| out(&sabr_in(data, &["xapi", id], "")).lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let ids: Vec<String> =
        told.iter().map(|l| serde_json::from_str::<Value>(l).unwrap()["id"].as_str().unwrap().to_owned()).collect();
    let state = server.state.lock().unwrap();
    assert_eq!(state.lrs.held.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>(), ids, "each once, in order");
}
