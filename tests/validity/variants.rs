//! Spelling variants of one reply, which a person would call the same: letters of two code points, digits of three systems, marks
//! that may be left out, capitals, stretched letters, spaces.

use crate::{LANGUAGES, NAMES, measures, reader, root};
use serde::Deserialize;

#[derive(Deserialize)]
struct Pair {
    worse: String,
    better: String,
}

/// A variant may move a measure by this share of its spread, on average.
const SHARE: f64 = 0.02;

type Rewrite = fn(&str) -> String;

fn letters(text: &str, from: &str, to: &str) -> String {
    text.chars().map(|c| from.chars().position(|f| f == c).and_then(|i| to.chars().nth(i)).unwrap_or(c)).collect()
}

const LATIN: &str = "0123456789";
const PERSIAN: &str = "۰۱۲۳۴۵۶۷۸۹";
const ARABIC: &str = "٠١٢٣٤٥٦٧٨٩";
const THAI: &str = "๐๑๒๓๔๕๖๗๘๙";

/// Puts something after every letter of an Arabic word's inside.
fn between(text: &str, mark: char) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(c);
        if "بتسفقكلمنهيعش".contains(c) && chars.peek().is_some_and(|n| n.is_alphabetic()) {
            out.push(mark);
        }
    }
    out
}

fn rewrites(language: &str) -> Vec<(&'static str, Rewrite)> {
    let common: [(&str, Rewrite); 3] = [
        ("Persian digits", |t| letters(t, LATIN, PERSIAN)),
        ("two spaces", |t| t.replace(' ', "  ")),
        ("no full stop", |t| t.trim_end_matches('.').to_owned()),
    ];
    let own: Vec<(&str, Rewrite)> = match language {
        "en" => vec![
            ("capitals", |t| t.to_uppercase()),
            ("lower case", |t| t.to_lowercase()),
            ("curly apostrophes", |t| t.replace('\'', "’")),
            ("no apostrophes", |t| t.replace('\'', "")),
            ("fullwidth", |t| {
                t.chars().map(|c| if c.is_ascii_alphabetic() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { c }).collect()
            }),
        ],
        "fa" => vec![
            ("Arabic yeh and kaf", |t| letters(t, "یک", "يك")),
            ("yeh without dots", |t| letters(t, "ی", "ى")),
            ("space for ZWNJ", |t| t.replace('\u{200C}', " ")),
            ("no ZWNJ", |t| t.replace('\u{200C}', "")),
            ("tatweel", |t| between(t, 'ـ')),
            ("harakat", |t| between(t, '\u{064E}')),
            ("hamza on heh left out", |t| t.replace("هٔ", "ه")),
        ],
        "ar" => vec![
            ("alef without hamza", |t| letters(t, "أإآ", "ااا")),
            ("teh marbuta as heh", |t| letters(t, "ة", "ه")),
            ("Persian yeh", |t| letters(t, "ي", "ی")),
            ("tatweel", |t| between(t, 'ـ')),
            ("harakat", |t| between(t, '\u{064E}')),
            ("Arabic digits", |t| letters(t, LATIN, ARABIC)),
        ],
        _ => vec![
            ("Thai digits", |t| letters(t, LATIN, THAI)),
            ("SARA AM in two", |t| t.replace('ำ', "\u{0E4D}\u{0E32}")),
            ("doubled tone marks", |t| t.replace('\u{0E48}', "\u{0E48}\u{0E48}")),
        ],
    };
    common.into_iter().chain(own).collect()
}

#[test]
fn spelling_does_not_matter() {
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let reader = reader(language);
        let file = std::fs::read_to_string(root().join("tests/validity/pairs").join(format!("{language}.jsonl"))).unwrap();
        let pairs = file.lines().map(|line| serde_json::from_str::<Pair>(line).unwrap());
        let texts: Vec<String> = pairs.step_by(3).flat_map(|p| [p.worse, p.better]).collect();
        let plain: Vec<[f64; 5]> = texts.iter().map(|t| measures(&reader, t)).collect();
        for (what, rewrite) in rewrites(language) {
            let moved: Vec<[f64; 5]> = texts.iter().map(|t| measures(&reader, &rewrite(t))).collect();
            for (at, name) in NAMES.iter().enumerate() {
                let mean = plain.iter().map(|m| m[at]).sum::<f64>() / plain.len() as f64;
                let spread = (plain.iter().map(|m| (m[at] - mean).powi(2)).sum::<f64>() / plain.len() as f64).sqrt();
                let differences = plain.iter().zip(&moved).map(|(p, m)| (p[at] - m[at]).abs());
                let share = differences.clone().sum::<f64>() / plain.len() as f64 / spread;
                if share >= SHARE {
                    let worst = differences.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap().0;
                    failures.push(format!("{language} {name}, {what}: {share:.3} of the spread, most in: {}", texts[worst]));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
