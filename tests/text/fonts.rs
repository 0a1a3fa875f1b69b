//! Every character the program ships has a glyph in a bundled font, in regular and in bold.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use swash::FontRef;

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|e| ending == *e)) {
                found.push(path);
            }
        }
    }
    found
}

fn font(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts").join(name)).unwrap()
}

/// Characters that are never drawn.
fn is_silent(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}')
}

fn missing(chars: impl Iterator<Item = char>) -> Vec<(char, &'static str)> {
    let mut missing = Vec::new();
    let chars: Vec<char> = chars.filter(|c| !is_silent(*c)).collect();
    for weight in ["Regular", "Bold"] {
        let fonts = [font(&format!("Vazirmatn-{weight}.ttf")), font(&format!("NotoSansThai-{weight}.ttf"))];
        for c in &chars {
            if !fonts.iter().any(|bytes| FontRef::from_index(bytes, 0).unwrap().charmap().map(*c) != 0) {
                missing.push((*c, weight));
            }
        }
    }
    missing
}

#[test]
fn every_shipped_character_has_a_glyph() {
    let mut seen: BTreeMap<char, PathBuf> = BTreeMap::new();
    let all = files("locales", &["ftl"]).into_iter().chain(files("scenarios", &["ron"])).chain(files("assets", &["ron"]));
    for path in all {
        let text: String = std::fs::read_to_string(&path).unwrap();
        // What stands in comments is read by authors in their own editors.
        for line in text.lines().filter(|line| !line.trim_start().starts_with(['#', '/'])) {
            for c in line.chars() {
                seen.entry(c).or_insert_with(|| path.clone());
            }
        }
    }
    assert!(seen.len() > 200);
    let missing: Vec<_> = missing(seen.keys().copied()).into_iter().map(|(c, weight)| (c, weight, &seen[&c])).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn latin_with_accents_digits_and_signs_have_glyphs() {
    let accents = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉČčĎďĐđĒēĘęĚěĜĝĞğĢģĤĥĪīĮįĴĵĶķĹĺĽľŁłŃńŇňŌōŐőŒœŔŕŘřŚśŜŝŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽž";
    let digits = "0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩๐๑๒๓๔๕๖๗๘๙";
    let signs = "…–—‘’“”«»‹›•·×÷±−%٪٫٬،؛؟€£¥฿©®°§¶†";
    let found = missing(accents.chars().chain(digits.chars()).chain(signs.chars()));
    assert!(found.is_empty(), "{found:?}");
}
