//! The help pages: each code that the program can tell has one, each page has a code, and `sabr explain` shows them.

use crate::support::root;
use sabr::content::Page;
use std::collections::BTreeSet;
use std::process::Command;

/// Every code in the program's text, outside of its tests.
fn told() -> BTreeSet<String> {
    let (mut codes, mut open) = (BTreeSet::new(), vec![root().join("src")]);
    while let Some(dir) = open.pop() {
        for path in std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap().lines().filter(|line| !line.trim_start().starts_with("//"));
            let is_code =
                |part: &&str| part.len() == 4 && part.starts_with(|c| "SFLPTRA".contains(c)) && part[1..].parse::<u16>().is_ok();
            code.for_each(|line| codes.extend(line.split('"').filter(is_code).map(str::to_owned)));
        }
    }
    codes
}

#[test]
fn every_code_has_its_page_and_every_page_its_code() {
    let pages: Vec<String> = Page::all().iter().map(|page| page.code.to_owned()).collect();
    assert_eq!(pages, told().into_iter().collect::<Vec<_>>());
    for page in Page::all() {
        for part in ["Why it matters: ", "Wrong:\n```\n", "Mended:\n```\n", "Silence: "] {
            assert_eq!(page.text.matches(part).count(), 1, "{}: {part}", page.code);
        }
        assert!(page.text.find("Wrong:") < page.text.find("Mended:"), "{}", page.code);
        assert!(!page.title.ends_with('.') && page.text.lines().all(|line| line.chars().count() < 280), "{}", page.code);
        // What can be allowed is allowed by its own code.
        let silence = page.text.rsplit("Silence: ").next().unwrap();
        assert!(!silence.contains("allow") || silence.contains(&format!("allow {}", page.code)), "{}", page.code);
    }
}

fn explain(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_sabr")).arg("explain").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_terminal_explains() {
    let (code, all, _) = explain(&[]);
    assert_eq!((code, all.lines().count()), (0, Page::all().len()));
    let (code, page, _) = explain(&["s012"]);
    assert!(code == 0 && page.starts_with("S012  A dead end\n") && page.contains("Mended:"), "{page}");
    let (_, json, _) = explain(&["A003", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(json["code"] == "A003" && json["text"].as_str().unwrap().contains("Wrong:"));
    let (code, out, error) = explain(&["S112"]);
    assert!(code == 2 && out.is_empty() && error.contains("did you mean"), "{error}");
}
