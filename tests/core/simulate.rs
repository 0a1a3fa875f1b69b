//! Thousands of runs without a person: what is met is counted, what is never met is told, and nothing depends on the threads.

use crate::cli::{err, out, sabr};
use crate::support::{LANGUAGES, LIBRARY, few};
use sabr::authoring::{Coverage, Fared, Hand, Phrases, Plan, PlayerKind, Simulation, simulate};
use sabr::content::Library;
use sabr::practice::{LineNames, Practice, Rehearsal, Setup};
use sabr::scenario::When;
use serde_json::Value;

fn run(setup: &Setup, runs: u32, players: &[PlayerKind], threads: usize) -> Simulation {
    simulate(setup, &Plan { runs, seed: 1, players: players.to_vec(), threads }, &|_| {}).unwrap()
}

fn of(result: &Simulation, player: PlayerKind) -> &Fared {
    result.players.iter().find(|fared| fared.player == player).unwrap()
}

/// Every language comes up three times; an ending that only another policy allows is looked for under that one.
#[test]
fn every_turn_and_ending_that_ships_is_met_by_somebody() {
    for (at, (id, scenario)) in LIBRARY.scenarios.iter().enumerate() {
        let locale = LANGUAGES[at % LANGUAGES.len()];
        let setup = LIBRARY.setup(id, locale, None, 1).unwrap();
        let result = run(&setup, 60, &PlayerKind::ALL, 2);
        let mut met = result.coverage.clone();
        met.merge(&run(&setup, 1000, &[PlayerKind::Random], 2).coverage);
        if scenario.turns.iter().flat_map(|turn| &turn.next).any(|branch| depends_on_policy(&branch.when)) {
            for policy in LIBRARY.policies.keys() {
                let setup = LIBRARY.setup(id, locale, Some(policy), 1).unwrap();
                met.merge(&run(&setup, 60, &PlayerKind::ALL, 2).coverage);
            }
        }
        let unmet = met.unmet(scenario);
        assert!(unmet.turns.is_empty() && unmet.endings.is_empty() && unmet.points.is_empty(), "{id} {locale}: {unmet:?}");
        assert!(result.players.iter().all(|fared| fared.circled.is_empty()), "{id} {locale} goes round in circles");
        let greedy = of(&result, PlayerKind::Greedy);
        assert_eq!(greedy.passed, 60, "{id} {locale}: {:?}", greedy.scores);
        assert_eq!(greedy.without_critical, 60, "{id} {locale}");
        for bad in [PlayerKind::Careless, PlayerKind::Adversarial, PlayerKind::Silent] {
            assert_eq!(of(&result, bad).passed, 0, "{id} {locale} {bad:?}");
        }
        let critical = &of(&result, PlayerKind::Adversarial).critical;
        assert!(critical.contains_key(&sabr::scenario::Critical::Insult), "{id} {locale}: {critical:?}");
    }
}

fn depends_on_policy(when: &When) -> bool {
    match when {
        When::Allowed(_) => true,
        When::All(list) | When::Any(list) => list.iter().any(depends_on_policy),
        When::Not(inner) => depends_on_policy(inner),
        _ => false,
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let setup = LIBRARY.setup("two-rooms", "fa", None, 1).unwrap();
    let one = run(&setup, 150, &PlayerKind::ALL, 1);
    assert_eq!(one, run(&setup, 150, &PlayerKind::ALL, 5));
    let mut sum = Coverage::of_lines(LineNames::new(&setup).unwrap().all().cloned());
    one.players.iter().for_each(|fared| sum.merge(&fared.coverage));
    assert_eq!(sum, one.coverage);
    assert_eq!(one.coverage.runs, 750);
    // Alone a player fares as in company.
    assert_eq!(run(&setup, 150, &[PlayerKind::Silent], 2).players[0], *of(&one, PlayerKind::Silent));
}

/// What is counted is what a practice would have done, typed words included.
#[test]
fn a_simulated_run_is_a_practice() {
    for (locale, seed) in [("en", 7), ("fa", 8), ("ar", 9), ("th", 10)] {
        let setup = LIBRARY.setup("late-parcel", locale, None, seed).unwrap();
        let (phrases, rehearsal) = (Phrases::new(&setup).unwrap(), Rehearsal::new(setup.clone()).unwrap());
        for player in PlayerKind::ALL {
            let mut hand = Hand::new(player, seed, &phrases);
            let course = rehearsal.run(seed, |course| hand.next_move(course)).unwrap();
            let (mut hand, mut practice) = (Hand::new(player, seed, &phrases), Practice::begin(setup.clone()).unwrap());
            while let Some((what, after)) = hand.next_move(practice.course()) {
                let at = practice.at_secs() + after;
                practice.step(what, at).unwrap();
            }
            assert_eq!(course.scorecard(), practice.scorecard(), "{locale} {player:?} {seed}");
            assert_eq!(course.turns(), practice.turns(), "{locale} {player:?} {seed}");
        }
    }
}

#[test]
fn lines_are_counted_by_mood_and_model_answers_are_typed_too() {
    let setup = LIBRARY.setup("late-parcel", "en", None, 1).unwrap();
    let result = run(&setup, 300, &[PlayerKind::Greedy, PlayerKind::Adversarial], 2);
    let met = |player, line: &str| of(&result, player).coverage.lines[line];
    // The first line is said in the mood of the start, and in each of its variants.
    assert_eq!(met(PlayerKind::Greedy, "turn-opening") + met(PlayerKind::Greedy, "turn-opening.tense-1"), 300);
    assert!(met(PlayerKind::Greedy, "turn-opening") > 50 && met(PlayerKind::Greedy, "turn-opening.tense-1") > 50);
    assert_eq!(met(PlayerKind::Greedy, "turn-opening.hot-1"), 0);
    assert!(met(PlayerKind::Greedy, "turn-closing.calm-1") > 0 && met(PlayerKind::Adversarial, "ending-walked-out.customer") > 0);
    let greedy = &of(&result, PlayerKind::Greedy).coverage;
    let chosen = greedy.replies[&("opening".into(), "own".into())];
    assert!((100..290).contains(&chosen), "{chosen} of 300 chose, the others typed");
    assert_eq!(greedy.points["new-date"], 300);
}

/// A library with one sentence of the late parcel changed.
fn planted(old: &str, new: &str) -> Library {
    let mut sources = few(&["late-parcel"]);
    let text = sources.0.get_mut("scenarios/shop/late-parcel.ron").unwrap();
    assert!(text.contains(old), "{old}");
    *text = text.replace(old, new);
    Library::new(sources)
}

#[test]
fn what_nobody_can_reach_is_told() {
    let never = "All([AtLeast(Anger, 95), Below(Anger, 90)])";
    let library = planted("when: AtLeast(Anger, 40), to: \"manager\"", &format!("when: {never}, to: \"manager\""));
    let setup = library.setup("late-parcel", "en", None, 1).unwrap();
    let result = run(&setup, 200, &PlayerKind::ALL, 2);
    let unmet = result.coverage.unmet(&setup.scenario);
    assert_eq!(unmet.turns, ["manager".into()]);
    assert_eq!(unmet.endings, ["passed-on".into()]);
    assert!(unmet.branches.contains(&("amends".into(), 0)), "{unmet:?}");
    assert!(unmet.replies.iter().all(|(turn, _)| turn.as_str() == "manager") && unmet.replies.len() == 3, "{unmet:?}");
    assert!(unmet.lines.contains(&"turn-manager.hot-1".to_owned()), "{unmet:?}");
}

#[test]
fn a_course_that_goes_round_in_circles_is_told() {
    let library = planted("next: [(to: \"amends\")]", "next: [(when: Warned, to: \"amends\"), (to: \"when\")]");
    let setup = library.setup("late-parcel", "en", None, 1).unwrap();
    let result = run(&setup, 60, &[PlayerKind::Greedy], 2);
    assert_eq!(of(&result, PlayerKind::Greedy).circled.get("when"), Some(&60), "{:?}", result.players);
}

#[test]
fn the_terminal_tells_it_as_a_table_and_as_json() {
    let args = ["simulate", "late-parcel", "--locale", "th", "--runs", "70", "--seed", "5"];
    let with = |more: &[&str]| sabr(&[&args[..], more].concat(), "");
    let one = with(&["--json", "--threads", "1"]);
    assert!(one.status.success(), "{}", err(&one));
    assert_eq!(out(&one), out(&with(&["--json", "--threads", "3"])));
    let json: Value = serde_json::from_str(&out(&one)).unwrap();
    assert_eq!((json["runs"].as_u64(), json["runs_each"].as_u64(), json["seed"].as_u64()), (Some(350), Some(70), Some(5)));
    assert_eq!(json["players"][1]["player"], "greedy");
    assert_eq!(json["players"][1]["scores"]["accuracy"]["median"], 100);
    assert_eq!(json["coverage"]["turns"]["opening"], 350);
    assert_eq!(json["coverage"]["branches"][0]["to"]["turn"], "identify");
    assert_eq!(json["unmet"]["turns"], serde_json::json!([]));
    // No progress bar where nobody watches; figures in line.
    assert!(!err(&one).contains('█') && err(&one).contains("350 runs in"), "{}", err(&one));
    let table = out(&with(&["--players", "greedy,silent"]));
    for wanted in ["policy shop: 70 runs of each player", "greedy", "three quarters", "walked-out  abandoned", "Met by 140 runs"]
    {
        assert!(table.contains(wanted), "{wanted} is not in\n{table}");
    }
    assert!(!table.contains("adversarial"), "{table}");
    assert!(table.lines().any(|line| line.ends_with("greedy  silent")), "{table}");
    for wrong in [
        &["simulate", "late-parcle"][..],
        &["simulate", "late-parcel", "--players", "lazy"],
        &["simulate", "late-parcel", "--runs", "0"],
    ] {
        let output = sabr(wrong, "");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(!err(&output).is_empty() && out(&output).is_empty());
    }
    let bank = out(&sabr(&["simulate", "late-fee", "--locale", "en", "--runs", "20", "--policy", "bank"], ""));
    assert!(bank.contains("policy bank") && bank.contains("depends on whether the policy allows waive-all"), "{bank}");
}
