//! Polite firmness: refusals, corrections and limits said kindly. Structure alone must never make them hostile.

use crate::{LANGUAGES, NAMES, measures, reader, root};
use sabr::language::MarkerKind;

/// A polite refusal stays at or below this.
const MOST: f64 = 0.1;

fn lines(language: &str) -> Vec<String> {
    let file = std::fs::read_to_string(root().join("tests/validity/polite").join(format!("{language}.txt"))).unwrap();
    file.lines().map(str::to_owned).collect()
}

#[test]
fn polite_refusals_are_not_hostile() {
    let hostility = NAMES.iter().position(|name| *name == "hostility").unwrap();
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let reader = reader(language);
        let lines = lines(language);
        assert!(lines.len() >= 20, "{language}");
        let told = |line: &String| (measures(&reader, line)[hostility], line.clone());
        failures.extend(lines.iter().map(told).filter(|(value, _)| *value > MOST));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn structure_moves_measures_and_is_no_slip() {
    use MarkerKind::*;
    for kind in [Pointed, Rhetorical, Presses, Clipped, Plain] {
        assert!(!kind.is_slip() && !kind.is_credit(), "{kind:?}");
    }
    for (language, text) in [
        ("en", "The pool. Is. Closed until Thursday."),
        ("fa", "برگشت پول پنج روز طول می‌کشد. پنج روز."),
        ("ar", "يستغرق ذلك خمسة أيام عمل. خمسة."),
    ] {
        let found = reader(language).read(text).markers;
        assert!(found.iter().any(|m| m.kind == Clipped), "{language}: {found:?}");
    }
    let plain = |text: &str| reader("th").read(text).markers.iter().any(|m| m.kind == Plain);
    assert!(plain("กุญแจอยู่ที่ตึกใหญ่") && !plain("กุญแจอยู่ที่ตึกใหญ่ค่ะ"));
}
