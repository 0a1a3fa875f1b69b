//! Profiles, backups, exports and erasing from outside, also while somebody plays.

use crate::cli::{err, out, sabr_in};
use crate::support::root;
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn play(data: &Path, more: &[&str], moves: &str) -> Output {
    let output =
        sabr_in(data, &[&["play", "late-parcel", "--locale", "en", "--seed", "7", "--moves", "-"], more].concat(), moves);
    assert!(output.status.success(), "{}", err(&output));
    output
}

fn history(data: &Path, more: &[&str]) -> Vec<Value> {
    let output = sabr_in(data, &[&["history", "--json"], more].concat(), "");
    assert!(output.status.success(), "{}", err(&output));
    out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Somebody at the keyboard in another process, who has made a move.
struct Playing(Child);

impl Playing {
    fn begin(data: &Path, profile: &str) -> Playing {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sabr"))
            .args(["play", "late-parcel", "--locale", "en", "--profile", profile])
            .env("SABR_DATA", data)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
        child.stdin.as_mut().unwrap().write_all(b"1\n").unwrap();
        let prompts = lines.by_ref().map(Result::unwrap).filter(|line| line.starts_with("> ")).take(1).count();
        assert_eq!(prompts, 1);
        Playing(child)
    }

    fn end(mut self) -> Output {
        self.0.stdin.take().unwrap().write_all(b"1\n/stop\n").unwrap();
        self.0.wait_with_output().unwrap()
    }
}

#[test]
fn people_have_attempts_of_their_own_and_take_them_along() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let run = |args: &[&str]| sabr_in(data, args, "");
    assert!(run(&["profile", "new", "مینا"]).status.success());
    assert_eq!(run(&["profile", "new", "مینا"]).status.code(), Some(2));
    play(data, &[], "{\"choose\":\"own\"}\n{\"end\":true}\n");
    play(data, &["--profile", "مینا"], "{\"choose\":\"own\"}\n{\"say\":\"words only hers\"}\n{\"end\":true}\n{\"end\":true}\n");
    let unknown = run(&["play", "late-parcel", "--profile", "Mina", "--moves", "-"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("مینا"), "{}", err(&unknown));

    assert_eq!((history(data, &[]).len(), history(data, &["--all-profiles"]).len()), (1, 2));
    let hers = history(data, &["--profile", "مینا"]);
    assert_eq!((hers.len(), hers[0]["moves"].as_u64()), (1, Some(4)));
    let told = out(&run(&["history", "--profile", "مینا", "--locale", "en"]));
    assert!(told.lines().count() == 1 && told.contains(hers[0]["id"].as_str().unwrap()) && told.contains(" / "), "{told}");
    let listed = out(&run(&["profile", "list"]));
    assert_eq!(listed, "default · 1 attempt\nمینا · 1 attempt\n");

    let file = data.join("hers.jsonl");
    let export = |more: &[&str]| run(&[&["export", "--profile", "مینا", "--out", file.to_str().unwrap()], more].concat());
    assert!(export(&[]).status.success());
    assert_eq!(export(&[]).status.code(), Some(2), "never over a file that is there");
    assert!(export(&["--force"]).status.success());
    let lines: Vec<Value> = std::fs::read_to_string(&file).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines[2]["header"]["id"], hers[0]["id"]);
    assert!(lines[2]["events"].to_string().contains("words only hers") && lines[2]["summary"]["rules"].is_string());

    assert!(run(&["profile", "rename", "مینا", "Mina"]).status.success());
    assert!(err(&run(&["profile", "remove", "Mina"])).contains("sabr erase"));
    for refused in [&["erase", "--yes"][..], &["erase", "--profile", "Mina"], &["erase", "--profile", "nobody", "--yes"]] {
        assert_eq!(run(refused).status.code(), Some(2), "{refused:?}");
    }
    std::fs::write(data.join(format!("settings-{}.ron", lines[0]["profile"]["id"].as_str().unwrap())), "()").unwrap();
    let erased = run(&["erase", "--profile", "Mina", "--yes"]);
    assert!(erased.status.success() && err(&erased).contains("1 attempts with 5 events"), "{}", err(&erased));
    assert!(err(&erased).contains("settings"), "{}", err(&erased));
    assert_eq!((history(data, &["--all-profiles"]).len(), out(&run(&["profile"]))), (1, "default · 1 attempt\n".to_owned()));
    std::fs::remove_file(&file).unwrap();
    for entry in std::fs::read_dir(data).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap();
        assert!(!bytes.windows(15).any(|window| window == b"words only hers"), "{:?}", entry.path());
    }
}

#[test]
fn a_backup_is_made_and_brought_back_while_somebody_plays() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let run = |args: &[&str]| sabr_in(data, args, "");
    assert!(run(&["verify"]).status.success(), "nothing is whole, too");
    play(data, &[], "{\"choose\":\"own\"}\n{\"end\":true}\n");
    let kept = history(data, &[]);
    let playing = Playing::begin(data, "default");
    let copy = data.join("copy.db");
    let backup = |more: &[&str]| run(&[&["backup", copy.to_str().unwrap()], more].concat());
    let made = backup(&[]);
    assert!(made.status.success() && err(&made).contains("2 attempts"), "{}", err(&made));
    assert_eq!(backup(&[]).status.code(), Some(2));
    assert!(backup(&["--force"]).status.success());
    let ended = playing.end();
    assert!(ended.status.success() && !err(&ended).contains("not being saved"), "{}", err(&ended));
    assert_eq!(history(data, &[])[0]["moves"], 2);

    // Back to the copy, while an attempt it does not hold is being played: that one goes on in memory, and says so.
    let playing = Playing::begin(data, "default");
    assert_eq!(history(data, &[]).len(), 3);
    let restored = run(&["restore", copy.to_str().unwrap()]);
    assert!(restored.status.success() && err(&restored).contains("attempts-before-restore-"), "{}", err(&restored));
    let now = history(data, &[]);
    assert_eq!((now.len(), now[0]["moves"].as_u64(), &now[1]["id"]), (2, Some(1), &kept[0]["id"]));
    let ended = playing.end();
    assert!(ended.status.success() && err(&ended).contains("not being saved"), "{}", err(&ended));
    let verified = run(&["verify"]);
    assert!(verified.status.success() && out(&verified).contains("2 attempts"), "{}{}", out(&verified), err(&verified));

    // A damaged backup is refused and changes nothing.
    let mut bytes = std::fs::read(&copy).unwrap();
    let place = bytes.len() / 2;
    bytes[place] ^= 1;
    std::fs::write(&copy, &bytes).unwrap();
    let verified = run(&["verify", copy.to_str().unwrap(), "--json"]);
    assert_eq!(verified.status.code(), Some(1), "{}", err(&verified));
    let restored = run(&["restore", copy.to_str().unwrap()]);
    assert!(restored.status.code() == Some(2) && err(&restored).contains("nothing was changed"), "{}", err(&restored));
    assert_eq!(history(data, &[]), now);
}

#[test]
fn damage_is_told_in_plain_words_and_rescued() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let run = |args: &[&str]| sabr_in(data, args, "");
    play(data, &[], "{\"choose\":\"own\"}\n{\"end\":true}\n");
    play(data, &[], "{\"choose\":\"own\"}\n{\"say\":\"a sentence to be damaged\"}\n{\"end\":true}\n");
    let path = data.join("attempts.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.windows(24).position(|window| window == b"a sentence to be damaged").unwrap();
    bytes[at] ^= 2;
    std::fs::write(&path, &bytes).unwrap();
    let listed = run(&["history"]);
    assert!(listed.status.success() && err(&listed).contains("put right"), "{}", err(&listed));
    assert!(run(&["verify"]).status.success());
    bytes[at + 2] ^= 2;
    std::fs::write(&path, &bytes).unwrap();
    let verified = run(&["verify"]);
    assert_eq!(verified.status.code(), Some(1));
    let told = out(&verified);
    let damaged = history(data, &[])[0]["id"].as_str().unwrap().to_owned();
    assert!(told.contains("1 attempts are whole") && told.contains(&format!("attempt {damaged} is not: event 2")), "{told}");
    let rescued = run(&["verify", "--rescue"]);
    assert!(rescued.status.success() && out(&rescued).contains("attempts-before-rescue-"), "{}", out(&rescued));
    let verified = run(&["verify"]);
    assert!(verified.status.success(), "{}", out(&verified));
    assert_eq!(history(data, &[]).len(), 1);
}

#[test]
fn progress_is_ones_own_and_told_in_ones_language() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let run = |args: &[&str]| sabr_in(data, args, "");
    let nothing = run(&["progress", "--locale", "en"]);
    assert!(nothing.status.success() && out(&nothing).contains("A gentle customer to begin with."), "{}", out(&nothing));
    assert!(run(&["profile", "new", "مینا"]).status.success());
    let moves = std::fs::read_to_string(root().join("tests/golden/late-parcel/en/exemplary.jsonl")).unwrap();
    play(data, &[], &moves);
    let told = out(&run(&["progress", "--locale", "en"]));
    for part in ["Practice conversations: 1", "1 of the last 28", "Where you stand · Practice · English", "What to practise next"]
    {
        assert!(told.contains(part), "{part} not in {told}");
    }
    assert!(!told.contains("late-parcel ·"), "nothing fell short there: {told}");
    let read = |args: &[&str]| -> Value { serde_json::from_str(&out(&run(&[&["progress", "--json"], args].concat()))).unwrap() };
    let mine = read(&[]);
    assert_eq!((mine["sums"][0]["contacts"].as_u64(), mine["line"].as_array().unwrap().len()), (Some(1), 1));
    assert_eq!(mine["standings"][2]["dimension"], "accuracy");
    assert_eq!(read(&["--profile", "مینا"])["kinds"], serde_json::json!([]));
    assert!(out(&run(&["progress", "--locale", "fa"])).contains("جایی که ایستاده‌اید · تمرین · English"));
}
