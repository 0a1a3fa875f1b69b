//! Attempts in a row as a line over time, broken where the rules changed.

use super::Ended;
use serde::Serialize;
use std::collections::BTreeMap;

/// One attempt on the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The attempt.
    #[serde(flatten)]
    pub of: Ended,
    /// It was scored by other rules than the attempt at the same scenario before it: the line is broken here.
    pub rules_changed: bool,
}

/// The line through attempts that come oldest first.
pub fn line(attempts: Vec<Ended>) -> Vec<Point> {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let point = |of: Ended| {
        let before = known.insert(of.scenario.clone(), of.rules.clone());
        Point { rules_changed: before.is_some_and(|before| before != of.rules), of }
    };
    attempts.into_iter().map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::ended;

    #[test]
    fn the_line_breaks_where_the_rules_of_a_scenario_changed() {
        let of = |scenario: &str, rules: &str| ended(scenario, rules, "2026-11-22T10:00", [Some(1); 4]);
        let all = [("a", "1"), ("b", "9"), ("a", "1"), ("a", "2"), ("b", "9"), ("a", "2"), ("a", "1")];
        let line = line(all.iter().map(|(scenario, rules)| of(scenario, rules)).collect());
        let broken: Vec<usize> = line.iter().enumerate().filter(|(_, p)| p.rules_changed).map(|(at, _)| at).collect();
        assert_eq!(broken, [3, 6], "another scenario has other rules, which is no change");
    }
}
