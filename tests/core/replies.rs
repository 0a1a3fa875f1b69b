//! Golden replies: typed replies of every kind, from exemplary to gaming the scorer, each with the points it makes and a band for
//! every measure. The bands were written before the figures were looked at.

use crate::support::{LANGUAGES, LIBRARY, filled, root};
use sabr::practice::LocalScript;
use sabr::scenario::{PointId, Scenario, Turn, TurnId};
use sabr::scoring::{Measures, Reading};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Golden {
    kind: String,
    turn: TurnId,
    text: String,
    points: BTreeSet<PointId>,
    measures: BTreeMap<String, [f64; 2]>,
}

const MEASURES: [&str; 5] = ["courtesy", "positive_language", "empathy", "hostility", "patience"];

fn figure(measures: &Measures, name: &str) -> Option<f64> {
    Some(match name {
        "courtesy" => measures.courtesy,
        "positive_language" => measures.positive_language,
        "empathy" => measures.empathy,
        "hostility" => measures.hostility,
        "patience" => measures.patience,
        _ => return None,
    })
}

/// The points that are a turn's own business: wanted, in an offered reply, or never to be made.
fn own_points(scenario: &Scenario, turn: &Turn) -> BTreeSet<PointId> {
    let offered = turn.replies.iter().flat_map(|r| &r.points);
    let forbidden = scenario.points.iter().filter(|p| p.forbidden.is_some()).map(|p| &p.id);
    turn.required.iter().chain(offered).chain(forbidden).cloned().collect()
}

fn ids<'i>(ids: impl Iterator<Item = &'i PointId>) -> String {
    ids.map(PointId::as_str).collect::<Vec<_>>().join(", ")
}

/// What one reply misses: points of its turn, and bands.
fn misses(golden: &Golden, own: &BTreeSet<PointId>, reading: &Reading, measures: &Measures) -> Vec<String> {
    let made: BTreeSet<PointId> = reading.made.iter().map(|hit| hit.id.clone()).collect();
    let mut misses = Vec::new();
    let lacking: Vec<_> = golden.points.difference(&made).collect();
    if !lacking.is_empty() {
        misses.push(format!("does not make {}", ids(lacking.into_iter())));
    }
    let beyond: Vec<_> = made.difference(&golden.points).filter(|id| own.contains(*id)).collect();
    if !beyond.is_empty() {
        misses.push(format!("makes {}", ids(beyond.into_iter())));
    }
    for (name, [low, high]) in &golden.measures {
        match figure(measures, name) {
            None => misses.push(format!("there is no measure `{name}`")),
            Some(value) if !(*low..=*high).contains(&value) => {
                misses.push(format!("{name} is {value:.2}, not in {low} to {high}"))
            }
            Some(_) => {}
        }
    }
    let without = MEASURES.iter().filter(|name| !golden.measures.contains_key(**name));
    misses.extend(without.map(|name| format!("no band for {name}")));
    misses
}

/// The figures of one file, by turn and kind.
type Figures = BTreeMap<(TurnId, String), Vec<Measures>>;

/// What must hold between the kinds of one turn.
fn orders(figures: &Figures) -> Vec<String> {
    let mut wrong = Vec::new();
    let turns: BTreeSet<&TurnId> = figures.keys().map(|(turn, _)| turn).collect();
    for turn in turns {
        let of = |kind: &str| figures.get(&(turn.clone(), kind.to_owned())).map_or(&[][..], Vec::as_slice);
        let others = |kind: &'static str| figures.iter().filter(move |((t, k), _)| t == turn && k != kind);
        for good in of("exemplary") {
            for bad in of("careless") {
                for name in ["courtesy", "empathy", "positive_language"] {
                    let (good, bad) = (figure(good, name).unwrap(), figure(bad, name).unwrap());
                    if good < bad {
                        wrong.push(format!("{turn}: exemplary {name} {good:.2} is below careless {bad:.2}"));
                    }
                }
            }
            for stuffed in of("stuffing").iter().filter(|s| s.courtesy > good.courtesy) {
                wrong.push(format!("{turn}: stuffing courtesy {:.2} is above exemplary {:.2}", stuffed.courtesy, good.courtesy));
            }
        }
        for hostile in of("hostile") {
            for ((_, kind), all) in others("hostile") {
                for other in all.iter().filter(|o| o.hostility >= hostile.hostility) {
                    let (low, high) = (hostile.hostility, other.hostility);
                    wrong.push(format!("{turn}: hostile hostility {low:.2} is not above {kind} {high:.2}"));
                }
            }
        }
    }
    wrong
}

#[test]
fn golden_replies_make_their_points_and_keep_their_bands() {
    let (mut files, mut replies, mut failures) = (0, 0, Vec::new());
    for scenario in LIBRARY.scenarios.values() {
        for locale in LANGUAGES {
            let place = format!("tests/golden/{}/{locale}/replies.jsonl", scenario.id);
            let Ok(text) = std::fs::read_to_string(root().join(&place)) else { continue };
            files += 1;
            let text = filled(&text, scenario.id.as_str(), locale, 0);
            // As `sabr score` reads: seed 0, nothing known that went before.
            let setup = LIBRARY.setup(scenario.id.as_str(), locale, None, 0).unwrap();
            let reader = setup.reader(LocalScript::new(&setup).unwrap().points);
            let mut figures = Figures::new();
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                let at = format!("{place}:{}", number + 1);
                let golden: Golden = serde_json::from_str(line).unwrap_or_else(|e| panic!("{at}: {e}"));
                let turn = scenario.turn(&golden.turn).unwrap_or_else(|| panic!("{at}: there is no turn {}", golden.turn));
                let reading = reader.read(&golden.text);
                let measures = Measures::of(&reading.markers);
                for miss in misses(&golden, &own_points(scenario, turn), &reading, &measures) {
                    failures
                        .push(format!("{at} ({} in {}): {miss}\n    {}\n    {measures:?}", golden.kind, turn.id, golden.text));
                }
                figures.entry((golden.turn, golden.kind)).or_default().push(measures);
                replies += 1;
            }
            let kinds: BTreeSet<&String> = figures.keys().map(|(_, kind)| kind).collect();
            if kinds.len() < 6 {
                failures.push(format!("{place}: only {} kinds of reply: {kinds:?}", kinds.len()));
            }
            failures.extend(orders(&figures).into_iter().map(|wrong| format!("{place}: {wrong}")));
        }
    }
    eprintln!("{files} files of golden replies, {replies} replies");
    assert!(failures.is_empty(), "{} of {replies} replies in {files} files:\n{}", failures.len(), failures.join("\n"));
}
