//! Rules of structure, as tests: which module may name which, how long files may be, what may not be called.

use crate::support::root;
use std::fs;
use std::path::PathBuf;

/// What runs an attempt.
const ENGINE: &[&str] = &["scenario", "customer", "dialogue", "language", "locale", "scoring", "practice"];
/// What every client shows of content and of attempts.
const VIEWS: &[&str] = &["progress", "content", "authoring", "cohort"];

/// What each module may use; `src/lib.rs` tells the same.
const ARROWS: &[(&str, &[&[&str]])] = &[
    ("scenario", &[]),
    ("parallel", &[]),
    ("language", &[&["scenario", "parallel"]]),
    ("locale", &[&["scenario"]]),
    ("customer", &[&["scenario"]]),
    ("dialogue", &[&["scenario", "customer"]]),
    ("scoring", &[&["scenario", "customer", "dialogue", "language"]]),
    ("practice", &[&["scenario", "customer", "dialogue", "language", "locale", "scoring"]]),
    ("content", &[&["scenario", "customer", "language", "locale", "practice", "parallel"]]),
    ("authoring", &[ENGINE, &["content", "parallel"]]),
    ("report", &[ENGINE, &["content", "authoring", "cohort"]]),
    ("xapi", &[&["scenario", "dialogue", "locale", "scoring", "practice"]]),
    ("lrs", &[&["xapi"]]),
    ("progress", &[&["scenario", "locale", "practice"]]),
    ("store", &[]),
    ("cohort", &[&["scenario", "scoring", "practice", "locale"]]),
    ("session", &[&["scenario", "dialogue", "scoring", "practice", "locale", "report", "xapi", "lrs", "store"], VIEWS]),
    ("cli", &[ENGINE, VIEWS, &["report", "xapi", "lrs", "store", "session"]]),
    ("ui", &[ENGINE, VIEWS]),
    ("app", &[ENGINE, VIEWS, &["report", "store", "session", "ui"]]),
];

fn sources() -> Vec<(String, PathBuf, String)> {
    let mut files = Vec::new();
    let mut open = vec![root().join("src")];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let relative = path.strip_prefix(root().join("src")).unwrap();
                let module = relative.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).unwrap();
                files.push((module, path, text));
            }
        }
    }
    assert!(files.len() > 40);
    files
}

/// The part of a file before its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap()
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    code(text).lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn modules_name_only_what_they_may() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if module == "lib" || module == "main" {
            continue;
        }
        let (_, allowed) =
            ARROWS.iter().find(|(name, _)| *name == module).unwrap_or_else(|| panic!("{module} is not in the arrows"));
        for (number, line) in lines(&text) {
            for part in line.split("crate::").skip(1) {
                let named: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if !named.is_empty() && named != module && !allowed.iter().any(|some| some.contains(&named.as_str())) {
                    wrong.push(format!("{}:{}: {module} may not use {named}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_shell_knows_bevy_and_only_the_screens_know_egui() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        for (number, line) in lines(&text) {
            let bevy = line.contains("bevy::") || line.contains("bevy_egui::");
            let egui = line.contains("egui::") && !line.contains("bevy_egui::");
            if (bevy && module != "app") || (egui && !["app", "ui"].contains(&module.as_str())) {
                wrong.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_reports_know_typst_and_none_of_its_words_is_evaluated() {
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        let in_pdf = path.starts_with(root().join("src/report/pdf"));
        for (number, line) in lines(&text).filter(|_| !in_pdf) {
            if line.contains("typst") {
                wrong.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let template = fs::read_to_string(root().join("src/report/pdf/template.typ")).unwrap();
    for banned in ["eval(", "#include", "#import", "read(", "plugin("] {
        assert!(!template.contains(banned), "template.typ uses {banned}");
    }
}

#[test]
fn nothing_unwraps_or_panics_outside_tests() {
    let banned = [".unwrap()", ".expect(\"", "panic!(", "todo!(", "unimplemented!(", "unreachable!(", "dbg!("];
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        for (number, line) in lines(&text) {
            if banned.iter().any(|b| line.contains(b)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn clocks_and_chance_stay_at_the_edges() {
    let banned = ["SystemTime::now", "Instant::now", "Timestamp::now", "Zoned::now", "rand::rng()", "from_os_rng", "SysRng"];
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if ["app", "session", "cli"].contains(&module.as_str()) {
            continue;
        }
        for (number, line) in lines(&text) {
            if banned.iter().any(|b| line.contains(b)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn screens_draw_text_through_the_text_layer_only() {
    let banned = ["ui.label(", "RichText", "ui.heading(", "TextEdit::", "ui.button(", ".on_hover_text("];
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        let in_text = path.components().any(|c| c.as_os_str() == "text");
        for (number, line) in lines(&text).filter(|_| module == "ui" && !in_text) {
            if banned.iter().any(|b| line.contains(b)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for_and_can_be_read_in_one_sitting() {
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        if !text.starts_with("//!") {
            wrong.push(format!("{} does not open with //!", path.display()));
        }
        let length = code(&text).lines().count();
        if length > 450 {
            wrong.push(format!("{} has {length} lines", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
