//! Minimal pairs: two replies to the same matter, about as long, one better in one respect.

use crate::{LANGUAGES, NAMES, measures, reader, root};
use serde::Deserialize;

#[derive(Deserialize)]
struct Pair {
    measure: String,
    worse: String,
    better: String,
}

/// Enough for a share to mean something.
const FEWEST: usize = 25;

/// The better reply must win this often, and not by a tie.
const SHARE: f64 = 0.85;

#[test]
fn the_better_of_two_replies_wins() {
    let (mut figures, mut failures) = (Vec::new(), Vec::new());
    for language in LANGUAGES {
        let reader = reader(language);
        let file = std::fs::read_to_string(root().join("tests/validity/pairs").join(format!("{language}.jsonl"))).unwrap();
        let pairs: Vec<Pair> = file.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for (at, name) in NAMES.iter().enumerate() {
            let of_measure: Vec<&Pair> = pairs.iter().filter(|p| p.measure == *name).collect();
            let gain = |p: &Pair| {
                let gain = measures(&reader, &p.better)[at] - measures(&reader, &p.worse)[at];
                if *name == "hostility" { -gain } else { gain }
            };
            let lost: Vec<_> = of_measure.iter().map(|p| (gain(p), p)).filter(|(gain, _)| *gain <= 0.0).collect();
            let share = 1.0 - lost.len() as f64 / of_measure.len() as f64;
            figures.push(format!("{language} {name}: {share:.2} of {}", of_measure.len()));
            let told = lost.iter().map(|(gain, p)| format!("{language} {name} {gain:+.2}: {} | {}", p.worse, p.better));
            if std::env::var_os("SABR_SHOW_LOST").is_some() {
                failures.extend(told);
            } else if share < SHARE || of_measure.len() < FEWEST {
                failures.push(format!("{language} {name}: {share:.2} of {}", of_measure.len()));
                failures.extend(told);
            }
        }
    }
    assert!(failures.is_empty(), "{}\n\n{}", figures.join("\n"), failures.join("\n"));
}
