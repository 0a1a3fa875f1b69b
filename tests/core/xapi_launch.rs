//! cmi5 launches, against a learning management system in a thread: what is asked in which order, and what its record store gets.

use crate::cli::{err, sabr_in};
use crate::record_store::{ACTIVITY, ACTOR, Mood, REGISTRATION, Server, answer, held, launch_url, system, verbs};
use crate::support::root;
use sabr::xapi::cmi5::{CATEGORY, MASTERY_SCORE, MOVE_ON};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Output;

fn launch(data: &Path, server: &Server, more: &[&str], moves: &str) -> Output {
    let url = launch_url(server);
    sabr_in(data, &[&["launch", &url, "--moves", "-", "--wait", "3", "--seed", "7"], more].concat(), moves)
}

fn exemplary() -> String {
    std::fs::read_to_string(root().join("tests/golden/late-parcel/ar/exemplary.jsonl")).unwrap()
}

fn careless() -> String {
    // It leaves the contact open.
    std::fs::read_to_string(root().join("tests/golden/late-parcel/ar/careless.jsonl")).unwrap()
        + "{\"end\":true}\n{\"end\":true}\n"
}

fn categories(statement: &Value) -> Vec<&str> {
    let all = statement["context"]["contextActivities"]["category"].as_array().unwrap();
    all.iter().map(|category| category["id"].as_str().unwrap()).collect()
}

#[test]
fn a_launched_attempt_is_told_as_cmi5_wants_it() {
    let folder = tempfile::tempdir().unwrap();
    let server = system("Normal", "CompletedAndPassed", Some(0.9), "scenario=late-parcel&mode=assessment");
    let played = launch(folder.path(), &server, &[], &exemplary());
    assert!(played.status.success(), "{}", err(&played));
    assert!(err(&played).contains("https://lms.example/back"));
    let came: Vec<String> = server.state.lock().unwrap().came.iter().map(|came| came.line.clone()).collect();
    assert!(
        came[0].starts_with("POST /fetch") && came[1].contains("LMS.LaunchData") && came[2].contains("cmi5LearnerPreferences")
    );
    assert_eq!(came.iter().filter(|line| line.contains("/fetch")).count(), 1, "the token is had once");
    assert_eq!(server.state.lock().unwrap().came[1].header("authorization"), Some("Basic dG9rZW46c2VjcmV0"));

    let held = held(&server);
    let verbs = verbs(&held);
    assert_eq!(verbs[0], "initialized");
    assert_eq!(verbs[verbs.len() - 3..], ["completed", "passed", "terminated"]);
    let token = b"dG9rZW46c2VjcmV0";
    for entry in std::fs::read_dir(folder.path()).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap();
        assert!(!bytes.windows(token.len()).any(|window| window == token), "the token is kept in {:?}", entry.path());
    }
    for (statement, verb) in held.iter().zip(&verbs) {
        let context = &statement["context"];
        assert_eq!(statement["actor"].to_string(), serde_json::from_str::<Value>(ACTOR).unwrap().to_string());
        assert_eq!(context["registration"], REGISTRATION);
        assert_eq!(context["language"], "ar", "as the learner prefers");
        assert_eq!(context["contextActivities"]["grouping"][0]["id"], "https://course.example/publisher-id");
        assert_eq!(context["extensions"]["https://w3id.org/xapi/cmi5/context/extensions/sessionid"], "s-1");
        let defined = ["initialized", "completed", "passed", "failed", "terminated"].contains(&verb.as_str());
        assert_eq!(categories(statement).contains(&CATEGORY), defined, "{verb}");
        assert_eq!(statement["object"]["id"] == ACTIVITY, defined, "{verb}");
        assert_eq!(categories(statement).contains(&MOVE_ON), ["completed", "passed", "failed"].contains(&verb.as_str()));
        assert_eq!(context["extensions"].get(MASTERY_SCORE).is_some(), ["passed", "failed"].contains(&verb.as_str()));
        assert!(!["suspended", "resumed"].contains(&verb.as_str()));
        let result = &statement["result"];
        assert_eq!(result.get("completion").is_some(), verb == "completed");
        assert_eq!(result.get("success").is_some(), verb == "passed");
        assert_eq!(result.get("score").is_some(), verb == "passed", "a score is the verdict's alone");
        if ["completed", "passed", "terminated"].contains(&verb.as_str()) {
            assert!(result["duration"].is_string());
        }
    }
    assert!(held[held.len() - 2]["result"]["score"]["scaled"].as_f64().unwrap() >= 0.9);
    let file = folder.path().join("launched.jsonl");
    std::fs::write(&file, held.iter().map(|statement| format!("{statement}\n")).collect::<String>()).unwrap();
    crate::xapi::judge(&[file]);
}

#[test]
fn a_pass_takes_the_mastery_score() {
    for (moves, mastery, expected) in
        [(exemplary(), Some(0.9), Some("passed")), (careless(), Some(0.9), Some("failed")), (careless(), None, Some("failed"))]
    {
        let folder = tempfile::tempdir().unwrap();
        let server = system("Normal", "Passed", mastery, "scenario=late-parcel");
        let played = launch(folder.path(), &server, &[], &moves);
        assert!(played.status.success(), "{}", err(&played));
        let held = held(&server);
        let told = verbs(&held).into_iter().find(|verb| verb == "passed" || verb == "failed");
        assert_eq!(told.as_deref(), expected);
        for verdict in held.iter().filter(|s| s["result"].get("success").is_some()) {
            let score = verdict["result"]["score"]["scaled"].as_f64().unwrap();
            assert!(verdict["result"]["success"] == false || score >= mastery.unwrap_or(0.7), "{verdict}");
        }
    }
}

#[test]
fn looking_is_not_judged_and_stopping_is_closed() {
    for (mode, move_on, moves, last) in [
        ("Browse", "Passed", exemplary(), ["terminated"].as_slice()),
        ("Review", "CompletedAndPassed", exemplary(), &["terminated"]),
        ("Normal", "Passed", exemplary().lines().next().unwrap().to_owned(), &["terminated"]),
        ("Normal", "Completed", exemplary(), &["completed", "terminated"]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let server = system(mode, move_on, None, "scenario=late-parcel");
        let played = launch(folder.path(), &server, &[], &moves);
        assert!(played.status.success(), "{}", err(&played));
        let verbs = verbs(&held(&server));
        let judged = ["initialized", "completed", "passed", "failed", "terminated"];
        let defined: Vec<&str> = verbs.iter().map(String::as_str).filter(|verb| judged.contains(verb)).collect();
        assert_eq!(defined[0], "initialized");
        assert_eq!(&defined[1..], last, "{mode} {move_on}");
        assert_eq!(verbs.last().unwrap(), "terminated");
    }
}

#[test]
fn what_was_passed_is_not_judged_again() {
    let folder = tempfile::tempdir().unwrap();
    let server = system("Normal", "CompletedAndPassed", None, "scenario=late-parcel");
    server.state.lock().unwrap().documents[3].1 = answer(200, json!({"statements": [{"id": "x"}], "more": ""}));
    assert!(launch(folder.path(), &server, &[], &careless()).status.success());
    let verbs = verbs(&held(&server));
    assert!(!verbs.iter().any(|verb| ["completed", "passed", "failed"].contains(&verb.as_str())), "{verbs:?}");
}

#[test]
fn a_launch_that_cannot_begin_plays_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |server: &Server, more: &[&str], word: &str| {
        let played = launch(folder.path(), server, more, &exemplary());
        assert!(!played.status.success() && err(&played).contains(word), "{word}: {}", err(&played));
        assert!(held(server).is_empty());
    };
    let server = system("Normal", "Passed", None, "scenario=late-parcel");
    server.state.lock().unwrap().documents[0].1 =
        answer(200, json!({"error-code": "1", "error-text": "The token was had before"}));
    refused(&server, &[], "had before");
    refused(&system("Normal", "Passed", None, ""), &[], "launchParameters");
    refused(&system("Normal", "Passed", None, "scenario=no-such"), &[], "no-such");
    refused(&system("Strange", "Passed", None, "scenario=late-parcel"), &[], "launchMode");
    let server = system("Normal", "Passed", None, "scenario=late-parcel");
    server.state.lock().unwrap().documents.push(("/xapi/statements", answer(401, "who?")));
    refused(&server, &[], "nothing was played");
    assert!(
        launch(folder.path(), &system("Normal", "Passed", None, ""), &["--of", "late-parcel"], &exemplary()).status.success()
    );
}

#[test]
fn what_cannot_be_sent_at_the_end_waits() {
    let folder = tempfile::tempdir().unwrap();
    let server = system("Normal", "Passed", None, "scenario=late-parcel");
    // Token, data, preferences, two looks back, the first statement; then it is gone for a while.
    {
        let mut state = server.state.lock().unwrap();
        state.documents.retain(|(part, _)| !part.contains("limit=1"));
        state.documents.push(("limit=1", answer(403, "not yours")));
    }
    let gone = server.state.clone();
    let watcher = std::thread::spawn(move || {
        loop {
            std::thread::sleep(std::time::Duration::from_millis(1));
            let mut state = gone.lock().unwrap();
            if !state.lrs.held.is_empty() {
                state.moods.extend([Mood::Says(503); 40]);
                return;
            }
        }
    });
    let played = launch(folder.path(), &server, &[], &exemplary());
    watcher.join().unwrap();
    assert_eq!(played.status.code(), Some(1), "{}", err(&played));
    let status = crate::cli::out(&sabr_in(folder.path(), &["xapi", "status", "--json"], ""));
    let status: Value = serde_json::from_str(status.trim()).unwrap();
    assert!(status["waiting"].as_u64().unwrap() > 3 && status["delivered"] == 1, "{status}");
    let held_then = held(&server).len();
    // Later, as the message says.
    server.state.lock().unwrap().moods.clear();
    let told = err(&played);
    let id = told.split("sabr xapi send ").nth(1).unwrap().split(' ').next().unwrap();
    let later = sabr_in(folder.path(), &["xapi", "send", id, "--to", &server.url], "");
    assert!(later.status.success(), "{}", err(&later));
    let held = held(&server);
    assert_eq!((held_then, held[held.len() - 1]["context"]["registration"].as_str()), (1, Some(REGISTRATION)));
    assert_eq!(verbs(&held).last().unwrap(), "terminated");
    let nothing = sabr_in(folder.path(), &["xapi", "send", "nothing", "--to", &server.url], "");
    assert_eq!(nothing.status.code(), Some(2), "no such attempt");
}
