//! Politeness as every desk writes it: its formulas count; and firmness that is polite (refusals, corrections, limits) is not hostile by
//! its structure alone.

use crate::{LANGUAGES, NAMES, measures, reader, root};
use sabr::language::MarkerKind;

/// A polite refusal stays at or below this.
const MOST: f64 = 0.1;

/// A formula of courtesy reaches this, alone.
const LEAST: f64 = 0.05;

fn lines(folder: &str, language: &str) -> Vec<String> {
    let file = std::fs::read_to_string(root().join("tests/validity").join(folder).join(format!("{language}.txt"))).unwrap();
    file.lines().map(str::to_owned).collect()
}

fn place(measure: &str) -> usize {
    NAMES.iter().position(|name| *name == measure).unwrap()
}

#[test]
fn formulas_of_courtesy_count() {
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let reader = reader(language);
        let lines = lines("formulas", language);
        assert!(lines.len() >= 50, "{language}");
        let told = |line: &String| (measures(&reader, line)[place("courtesy")], line.clone());
        failures.extend(lines.iter().map(told).filter(|(value, _)| *value < LEAST));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn polite_refusals_are_not_hostile() {
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let reader = reader(language);
        let lines = lines("polite", language);
        assert!(lines.len() >= 20, "{language}");
        let told = |line: &String| (measures(&reader, line)[place("hostility")], line.clone());
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
