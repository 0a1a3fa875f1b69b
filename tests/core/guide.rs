//! The author's guide stays true: its commands are run in the order of reading, on the files its reader would have, and must answer
//! as it says. Comments in the Markdown say what the reader does in an editor; `sabr guide` never shows them.

use crate::cli::{err, out, sabr};
use sabr::content::Chapter;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn chapters_are_numbered_named_and_readable() {
    let chapters = Chapter::all();
    assert!(chapters.len() >= 7);
    let list = out(&sabr(&["guide"], ""));
    for (number, chapter) in (1..).zip(&chapters) {
        assert_eq!(chapter.number, number);
        assert!(list.contains(chapter.title) && list.contains(chapter.id), "{list}");
        let shown = out(&sabr(&["guide", chapter.id], ""));
        assert!(shown.starts_with(&format!("{}\n===", chapter.title)), "{shown}");
        let marks = shown.contains("<!--") || shown.contains("```") || shown.contains("**") || shown.contains('\u{1b}');
        assert!(!marks, "{}", chapter.id);
        // Examples stand as they are; what is longer than a line of the terminal is one of them, or has no spaces.
        let long = |line: &&str| line.chars().count() > 90 && !line.starts_with("    ") && line.split(' ').count() > 6;
        assert_eq!(shown.lines().find(long), None, "{}", chapter.id);
        assert_eq!(out(&sabr(&["guide", &number.to_string(), "--raw"], "")), chapter.text);
    }
    let unknown = sabr(&["guide", "shap"], "");
    assert!(unknown.status.code() == Some(2) && err(&unknown).contains("did you mean `shape`"), "{}", err(&unknown));
}

/// What a reader does: edits, and commands with their answers.
#[cfg(unix)]
#[test]
fn every_command_answers_as_the_guide_says() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut wrong = Vec::new();
    for chapter in Chapter::all() {
        let mut reader = Reader { folder: folder.path(), data: data.path(), ran: 0, wrong: Vec::new() };
        reader.read(chapter.text);
        assert!(reader.ran > 0, "{} has nothing to try", chapter.id);
        wrong.extend(reader.wrong.into_iter().map(|told| format!("{}: {told}", chapter.id)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What readers do wrong, and what they are told.
#[test]
fn slips_of_a_first_hour_are_told_with_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().to_str().unwrap();
    let told = |args: &[&str]| {
        let output = sabr(args, "");
        assert!(!output.status.success(), "{args:?}");
        out(&output) + &err(&output)
    };
    let wants = |args: &[&str], wanted: &str| {
        let answer = told(args);
        assert!(answer.contains(wanted), "{args:?}: {answer}");
    };
    assert!(sabr(&["new", "paid-twice", "--locales", "en,fa", "--dir", dir], "").status.success());
    // Without its folder.
    for command in [&["simulate", "paid-twice"][..], &["play", "paid-twice"], &["translate", "status", "paid-twice"]] {
        wants(command, "`--content .` for this folder");
    }
    let table = home.path().join("fa.csv");
    let table = table.to_str().unwrap();
    let export = ["translate", "export", "paid-twice", "--to", "fa", "--content", dir, "--out", table];
    assert!(sabr(&export, "").status.success());
    let elsewhere = tempfile::tempdir().unwrap();
    let import = told(&["translate", "import", table, "--dir", elsewhere.path().to_str().unwrap()]);
    assert!(import.lines().count() == 1 && import.contains("no such scenario here"), "{import}");
    // Looking in the wrong place, or in the wrong language.
    let here = Command::new(env!("CARGO_BIN_EXE_sabr")).args(["check", "--quick"]).current_dir(home.path()).output().unwrap();
    assert!(here.status.success() && err(&here).contains("`sabr check .`"), "{}", err(&here));
    wants(&["simulate", "paid-twice", "--content", dir, "--locale", "th"], "not written in `th`; it is in en, fa");
    // Only languages it is meant to be in are told of.
    let status = out(&sabr(&["translate", "status", "paid-twice", "--content", dir], ""));
    assert!(status.lines().count() == 1 && status.contains("fa"), "{status}");
    // A tab, curly quotation marks, a scenario with mistakes.
    let spoil = |path: &str, from: &str, to: &str| swap(&home.path().join(path), from, to);
    spoil("locales/en/scenarios/paid-twice.ftl", "\n    .tense-1 = I ordered", "\n\t.tense-1 = I ordered");
    wants(&["check", dir], "put four spaces in its place");
    spoil("scenarios/shop/paid-twice.ron", "        (id: \"money-back\"),", "        (id: “money-back”),");
    wants(&["check", dir], "only straight quotation marks");
    wants(&["graph", "paid-twice", "--content", dir], "`paid-twice` has mistakes");
}

struct Reader<'a> {
    folder: &'a Path,
    data: &'a Path,
    ran: usize,
    wrong: Vec<String>,
}

impl Reader<'_> {
    fn read(&mut self, text: &str) {
        let mut lines = text.lines();
        let mut asked: Vec<String> = Vec::new();
        let mut old: Option<String> = None;
        while let Some(line) = lines.next() {
            if let Some(wish) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
                asked = wish.split(' ').map(str::to_owned).collect();
                if let [copy, to] = &asked[..]
                    && copy == "copy"
                {
                    copy_folder(self.folder, &self.folder.join(to), to);
                    asked.clear();
                }
            } else if let Some(kind) = line.strip_prefix("```") {
                let block: String = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
                let words: Vec<&str> = asked.iter().map(String::as_str).collect();
                match (kind, &words[..]) {
                    ("console", _) => self.console(&block),
                    (_, ["put", file]) => put(&self.folder.join(file), &block),
                    (_, ["file", file]) => {
                        let file = self.folder.join(file);
                        fs::create_dir_all(file.parent().unwrap()).unwrap();
                        fs::write(file, &block).unwrap();
                    }
                    (_, ["cell", file, id]) => cell(&self.folder.join(file), id, block.trim_end()),
                    (_, ["swap", file]) => match old.take() {
                        None => {
                            old = Some(block);
                            continue;
                        }
                        Some(old) => swap(&self.folder.join(file), &old, &block),
                    },
                    (_, []) => {}
                    (_, other) => panic!("what is {other:?}?"),
                }
                asked.clear();
            }
        }
    }

    fn console(&mut self, block: &str) {
        for part in format!("\n{block}").split("\n$ ").skip(1) {
            let (command, expected) = part.split_once('\n').unwrap_or((part, ""));
            assert!(command.starts_with("sabr "), "{command}");
            let bin = Path::new(env!("CARGO_BIN_EXE_sabr")).parent().unwrap();
            let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
            let output = Command::new("sh")
                .args(["-c", &format!("{command} 2>&1")])
                .current_dir(self.folder)
                .env("PATH", path)
                .env("SABR_DATA", self.data)
                .env("LANG", "en_GB.UTF-8")
                .output()
                .unwrap();
            self.ran += 1;
            let answer = out(&output);
            if output.status.code().is_none_or(|code| code > 1) || !answers(expected, &answer) {
                self.wrong.push(format!("$ {command}\nthe guide says\n{expected}\nthe program says\n{answer}"));
            }
        }
    }
}

/// Whether an answer is as told: line by line, `…` alone standing for any lines, within a line for anything.
fn answers(expected: &str, answer: &str) -> bool {
    let tidy = |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    let (expected, answer) = (tidy(expected.trim_end()), tidy(answer.trim_end()));
    let (mut at, mut any) = (0, false);
    for line in expected {
        if line == "…" {
            any = true;
            continue;
        }
        let rest = answer.get(at..).unwrap_or_default();
        match rest.iter().position(|told| match line.split_once('…') {
            Some((first, last)) => told.starts_with(first) && told.ends_with(last),
            None => *told == line,
        }) {
            Some(skipped) if any || skipped == 0 => at += skipped + 1,
            _ => return false,
        }
        any = false;
    }
    any || at >= answer.len()
}

/// Messages written over those of the same name, or added at the end.
fn put(file: &Path, block: &str) {
    let mut text = fs::read_to_string(file).unwrap();
    for message in messages(block) {
        let id = message.split(" =").next().unwrap();
        let there = messages(&text).into_iter().find(|other| other.starts_with(&format!("{id} =")));
        text = match there {
            Some(there) => text.replacen(&there, &message, 1),
            None => format!("{text}{message}"),
        };
    }
    fs::write(file, text).unwrap();
}

/// Each message with the lines that belong to it.
fn messages(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
        match all.last_mut().filter(|_| open && line.starts_with(' ')) {
            Some(last) => last.push_str(line),
            None if begins => all.push(line.to_owned()),
            None => {}
        }
        open = begins || (open && line.starts_with(' '));
    }
    all
}

fn swap(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert_eq!(text.matches(old).count(), 1, "{}: {old}", file.display());
    fs::write(file, text.replacen(old, new, 1)).unwrap();
}

/// A translation filled into a row that has none, as a spreadsheet would.
fn cell(file: &Path, id: &str, target: &str) {
    let text = fs::read_to_string(file).unwrap();
    let row = text.lines().find(|line| line.contains(&format!(",{id},"))).unwrap_or_else(|| panic!("no row {id}"));
    let filled = row.replacen(",,untranslated,", &format!(",\"{target}\",untranslated,"), 1);
    assert_ne!(filled, row);
    fs::write(file, text.replacen(row, &filled, 1)).unwrap();
}

fn copy_folder(from: &Path, to: &Path, but: &str) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != but) {
        match entry.path().is_dir() {
            true => copy_folder(&entry.path(), &to.join(entry.file_name()), but),
            false => drop(fs::copy(entry.path(), to.join(entry.file_name())).unwrap()),
        }
    }
}
