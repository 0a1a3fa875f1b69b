//! The program from outside: what it prints, where, and how it exits.

use crate::support::{LANGUAGES, golden_file, root};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub fn sabr(args: &[&str], stdin: &str) -> Output {
    let data = tempfile::tempdir().unwrap();
    sabr_in(data.path(), args, stdin)
}

pub fn sabr_in(data: &Path, args: &[&str], stdin: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sabr"))
        .args(args)
        .env("SABR_DATA", data)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("LANG", "en_GB.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    // A program that needs no input may be gone before it is written.
    let _ = pipe.write_all(stdin.as_bytes());
    drop(pipe);
    child.wait_with_output().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A golden run with what seed 7 draws.
fn golden(scenario: &str, locale: &str, kind: &str) -> String {
    golden_file(scenario, locale, kind, 7).to_string_lossy().into_owned()
}

#[test]
fn check_is_clean_on_what_ships() {
    let output = sabr(&["check"], "");
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
    let output = sabr(&["check", root().to_str().unwrap()], "");
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
}

#[test]
fn check_tells_the_place_of_a_mistake_and_exits_with_1() {
    let copy = tempfile::tempdir().unwrap();
    let folder = copy.path().join("scenarios/shop");
    std::fs::create_dir_all(&folder).unwrap();
    let text = std::fs::read_to_string(root().join("scenarios/shop/late-parcel.ron")).unwrap();
    let file = folder.join("late-parcel.ron");
    std::fs::write(&file, text.replace("required: [\"reason\"]", "required: [\"raeson\"]")).unwrap();
    let output = sabr(&["check", file.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(
        out(&output).contains("S010")
            && out(&output).contains("scenarios/shop/late-parcel.ron:")
            && out(&output).contains("reason"),
        "{}",
        out(&output)
    );
    std::fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    let output = sabr(&["check", file.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("R002") && out(&output).contains("UTF-8"), "{}", out(&output));
}

/// A person's own scenario is checked with what ships; so is a folder with nothing in it.
#[test]
fn check_completes_a_folder_that_is_no_whole_copy() {
    let copy = tempfile::tempdir().unwrap();
    let check = || sabr(&["check", copy.path().to_str().unwrap()], "");
    let output = check();
    assert!(output.status.success() && err(&output).contains("0 errors"), "{}{}", out(&output), err(&output));
    let write = |path: &str, text: &str| {
        let path = copy.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let ron = std::fs::read_to_string(root().join("scenarios/shop/late-parcel.ron")).unwrap();
    let (before, rest) = ron.split_once("languages: [").unwrap();
    let ron = format!("{before}languages: [\"en\"{}", &rest[rest.find(']').unwrap()..]);
    write("scenarios/shop/own.ron", &ron.replace("\"late-parcel\"", "\"own\""));
    let ftl = std::fs::read_to_string(root().join("locales/en/scenarios/late-parcel.ftl")).unwrap();
    write("locales/en/scenarios/own.ftl", &ftl);
    let output = check();
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
    let policy = std::fs::read_to_string(root().join("assets/policies/shop.ron")).unwrap();
    write("assets/policies/mine.ron", &policy.replace("id: \"shop\"", "id: \"mine\""));
    write("locales/en/policies/mine.ftl", "policy-mine = My own house\n");
    let output = check();
    assert!(output.status.success(), "{}{}", out(&output), err(&output));
}

#[test]
fn the_same_seed_and_moves_print_the_same_bytes() {
    for scenario in ["late-parcel", "online-form", "refund-demand"] {
        for locale in LANGUAGES {
            let moves = golden(scenario, locale, "exemplary");
            let args = ["play", scenario, "--locale", locale, "--seed", "7", "--moves", &moves, "--json"];
            let (one, other) = (sabr(&args, ""), sabr(&args, ""));
            assert!(one.status.success(), "{}", err(&one));
            assert_eq!(out(&one), out(&other));
            let last: serde_json::Value = serde_json::from_str(out(&one).lines().last().unwrap()).unwrap();
            assert_eq!(last["event"], "scorecard");
            assert_eq!(last["passed"], true, "{scenario} {locale}");
        }
    }
}

#[test]
fn moves_come_from_stdin_too_and_bad_ones_name_their_line() {
    let moves = "{\"choose\":\"own\"}\n\n{\"chose\":\"scan\"}\n";
    let output = sabr(&["play", "late-parcel", "--locale", "en", "--seed", "1", "--moves", "-"], moves);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("-:3") && err(&output).contains("choose"), "{}", err(&output));
    let output = sabr(&["play", "late-parcel", "--locale", "en", "--seed", "1", "--moves", "-"], "{\"choose\":\"nobody\"}\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("nobody") && err(&output).contains("own"), "{}", err(&output));
}

#[test]
fn unknown_names_say_what_there_is() {
    let output = sabr(&["play", "late-parcle", "--moves", "-"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("late-parcel"), "{}", err(&output));
    let output = sabr(&["play", "late-parcel", "--locale", "xx", "--moves", "-"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("en"), "{}", err(&output));
}

#[test]
fn list_shows_every_scenario() {
    let output = sabr(&["list", "--json", "--locale", "fa"], "");
    let ids: Vec<String> = out(&output)
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, crate::support::LIBRARY.scenarios.keys().cloned().collect::<Vec<_>>());
    assert!(out(&sabr(&["list"], "")).contains("online-form"));
}

#[test]
fn score_answers_every_line_in_order() {
    let input =
        "{\"id\":1,\"text\":\"Thank you, I can place your order now.\"}\nnonsense\n{\"id\":\"c\",\"text\":\"Calm down.\"}\n";
    let output = sabr(&["score", "--locale", "en"], input);
    assert!(output.status.success());
    let lines: Vec<serde_json::Value> = out(&output).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["id"], 1);
    assert!(lines[0]["measures"]["courtesy"].as_f64().unwrap() > 0.0);
    assert!(lines[1]["error"].is_string());
    assert!(lines[2]["measures"]["hostility"].as_f64().unwrap() > 0.0);
}

#[test]
fn score_keeps_order_on_all_cores_and_names_the_line_of_a_mistake() {
    let mut input = String::new();
    for n in 0..3000 {
        match n % 1000 {
            7 => input.push_str("{\"id\":\"late\",\"text\":5}\n"),
            8 => input.push_str(&format!("{{\"id\":{n},\"text\":\"{}\"}}\n", "Thank you. ".repeat(100_000))),
            9 => input.push_str("\u{FEFF}\n"),
            _ => input.push_str(&format!("{{\"id\":{n},\"text\":\"Thank you, number {n}.\"}}\n")),
        }
    }
    let output = sabr(&["score", "--locale", "en"], &input);
    assert!(output.status.success());
    let lines: Vec<serde_json::Value> = out(&output).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 2997);
    let mistakes: Vec<_> = lines.iter().filter(|l| l["error"].is_string()).collect();
    assert_eq!(mistakes.iter().map(|m| m["line"].as_u64().unwrap()).collect::<Vec<_>>(), [8, 1008, 2008]);
    assert!(mistakes.iter().all(|m| m["id"] == "late"));
    let ids: Vec<u64> = lines.iter().filter_map(|l| l["id"].as_u64()).collect();
    assert!(ids.is_sorted() && ids.len() == 2994, "{}", ids.len());
}

#[test]
fn score_answers_before_more_is_said() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sabr"))
        .args(["score", "--locale", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for n in 0..3 {
        writeln!(pipe, "{{\"id\":{n},\"text\":\"Thank you.\"}}").unwrap();
        pipe.flush().unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], n);
    }
    // A reader that goes away is no error.
    drop(answers);
    let _ = writeln!(pipe, "{{\"id\":4,\"text\":\"Thank you.\"}}");
    drop(pipe);
    assert!(child.wait().unwrap().success());
}

#[test]
fn score_explains_measures_points_and_near_misses() {
    let input = "{\"id\":1,\"text\":\"Thank you, please wait. The mending takes a while, and it is free repair.\"}\nnonsense\n";
    let args = ["score", "--locale", "en", "--scenario", "refund-demand", "--turn", "identify", "--explain"];
    let output = sabr(&args, input);
    assert!(output.status.success(), "{}", err(&output));
    let text = out(&output);
    for wanted in ["courtesy", "«Thank you»", "made  Offers the free repair", "missed ", "line 2: "] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
}

#[test]
fn score_judges_by_the_policy_asked_for() {
    let whole = "I’m taking the whole late fee off for you.";
    let score = |policy: &str| {
        let args = ["score", "--locale", "en", "--scenario", "late-fee", "--turn", "offer", "--policy", policy, "--text", whole];
        let output = sabr(&args, "");
        assert!(output.status.success(), "{}", err(&output));
        out(&output)
    };
    let (shop, bank) = (score("shop"), score("bank"));
    // What a shop's agent may give is not a bank's to give, and each wants its own points only.
    assert!(!shop.contains("missed ") && bank.contains("missed Takes £4 off the fee"), "{shop}\n{bank}");
    assert!(!bank.contains("missed Offers instalments"), "{bank}");
    assert_ne!(shop, bank);
    // A file will do, as in `play`.
    assert_eq!(score(root().join("assets/policies/bank.ron").to_str().unwrap()), bank);
    for args in [&["--policy", "bank"][..], &["--scenario", "late-fee", "--policy", "bnak"]] {
        let output = sabr(&[&["score", "--locale", "en", "--text", whole], args].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", err(&output));
    }
    assert!(out(&sabr(&["score", "--help"], "")).contains("--policy <POLICY>"));
}

#[test]
fn no_display_plays_in_the_terminal_and_says_so_in_one_line() {
    let data = tempfile::tempdir().unwrap();
    let output = sabr_in(data.path(), &[], "1\n1\n1\n/stop\n");
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(err(&output).lines().filter(|l| l.contains("display")).count(), 1, "{}", err(&output));
    assert!(out(&output).contains("Patience"), "{}", out(&output));
}

/// What was played in the terminal is kept, and a replay prints the very same course.
#[test]
fn history_and_replay_reproduce_the_scorecard() {
    let data = tempfile::tempdir().unwrap();
    let moves = golden("late-parcel", "fa", "exemplary");
    let played = sabr_in(data.path(), &["play", "late-parcel", "--locale", "fa", "--seed", "7", "--moves", &moves, "--json"], "");
    assert!(played.status.success(), "{}", err(&played));
    let history = sabr_in(data.path(), &["history", "--json"], "");
    let row: serde_json::Value = serde_json::from_str(out(&history).lines().next().unwrap()).unwrap();
    assert_eq!(row["scenario"], "late-parcel");
    assert_eq!(row["state"], "finished");
    let replayed = sabr_in(data.path(), &["replay", row["id"].as_str().unwrap(), "--json"], "");
    assert!(replayed.status.success(), "{}", err(&replayed));
    assert_eq!(out(&replayed), out(&played));
    // The same for people: words, digits and calendar of their language; the JSON above stays plain.
    assert!(row["started_at"].as_str().unwrap().ends_with('Z'));
    let told = out(&sabr_in(data.path(), &["history", "--locale", "fa"], ""));
    assert!(told.contains("تمام‌شده · ۱۴ قدم · ۱۰۰ / ") && told.contains(" ۱۴"), "{told}");
    let replayed = out(&sabr_in(data.path(), &["replay", row["id"].as_str().unwrap()], ""));
    assert!(replayed.contains(" دقیقه و ") && !replayed.contains('\u{2068}'), "{replayed}");
    let unknown = sabr_in(data.path(), &["replay", "zzzz"], "");
    assert_eq!(unknown.status.code(), Some(2));
}

/// What cannot be read leaves no attempt behind, and what is not kept is not said to be.
#[test]
fn unusable_input_and_an_unusable_store_are_told_honestly() {
    let data = tempfile::tempdir().unwrap();
    let unread = sabr_in(data.path(), &["play", "late-parcel", "--locale", "en", "--moves", "no-such-file"], "");
    assert_eq!(unread.status.code(), Some(2));
    assert_eq!(out(&unread), "");
    assert_eq!(err(&unread).matches("No such file").count(), 1, "{}", err(&unread));
    assert_eq!(out(&sabr_in(data.path(), &["history", "--json"], "")), "");
    std::fs::write(data.path().join("attempts.db"), "garbage that is no database, long enough to be looked at".repeat(90))
        .unwrap();
    let stopped = sabr_in(data.path(), &["play", "late-parcel", "--locale", "en"], "1\n/stop\n");
    assert!(stopped.status.success());
    assert!(
        err(&stopped).contains("not being saved") && !out(&stopped).contains("--resume"),
        "{}{}",
        err(&stopped),
        out(&stopped)
    );
}

#[test]
fn nothing_visible_is_no_reply_and_nothing_typed_commands_the_terminal() {
    let output = sabr(&["play", "late-parcel", "--locale", "en", "--moves", "-"], "{\"say\":\"\u{200c}\u{200f} \"}\n");
    assert_eq!(output.status.code(), Some(2));
    let output = sabr(&["play", "late-parcel", "--locale", "en", "--moves", "-"], "{\"say\":\"order number \\u001b[31m red\"}\n");
    assert!(output.status.success(), "{}", err(&output));
    assert!(!out(&output).contains('\u{1b}'));
}

/// A policy to try out may have any file name, and changes the right answers.
#[test]
fn a_policy_file_is_played_under() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("generous copy.ron");
    let shop = std::fs::read_to_string(root().join("assets/policies/shop.ron")).unwrap();
    let offer = "{\"offer\":\"full-refund\"}\n";
    let play = |policy: &str| {
        std::fs::write(&file, policy).unwrap();
        let args = ["play", "late-parcel", "--locale", "en", "--moves", "-", "--json", "--policy", file.to_str().unwrap()];
        let output = sabr(&args, offer);
        assert!(output.status.success(), "{}", err(&output));
        serde_json::from_str::<serde_json::Value>(out(&output).lines().last().unwrap()).unwrap()["critical"].clone()
    };
    assert_eq!(play(&shop), serde_json::json!(["beyond-policy"]));
    assert_eq!(play(&shop.replace("max_offer_percent: 30", "max_offer_percent: 100")), serde_json::json!([]));
}

/// A script that stops short is kept, and not offered as something a person was in the middle of.
#[test]
fn a_script_that_stops_short_is_set_aside() {
    let data = tempfile::tempdir().unwrap();
    let played = sabr_in(data.path(), &["play", "late-parcel", "--locale", "en", "--moves", "-"], "{\"choose\":\"own\"}\n");
    assert!(played.status.success());
    assert!(out(&played).contains("Simulated") && !out(&played).contains("passed"), "{}", out(&played));
    let row: serde_json::Value = serde_json::from_str(out(&sabr_in(data.path(), &["history", "--json"], "")).trim()).unwrap();
    assert_eq!(row["state"], "abandoned");
    assert_eq!(row["moves"], 1);
}
