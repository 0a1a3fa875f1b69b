//! A scenario as a graph: what leads where, in words, as text for drawing programs, and laid out.

use crate::cli::{err, out, sabr};
use crate::maze;
use crate::support::{LANGUAGES, LIBRARY};
use proptest::prelude::*;
use sabr::authoring::{
    Edge, Graph, Labelled, Labels, Layout, Node, NodeKind, Place, Sizes, Why, dot, layout, mermaid, shortened,
};
use sabr::content::Library;
use sabr::scenario::{Outcome, When};

const SIZES: Sizes = Sizes { node: (180.0, 56.0), gap: (28.0, 52.0), lane: 10.0 };

fn library() -> &'static Library {
    &LIBRARY
}

fn graph(id: &str) -> Graph {
    let library = library();
    let scenario = &library.scenarios[id];
    Graph::new(scenario, library.temperaments.get(&scenario.temperament).map(AsRef::as_ref))
}

#[test]
fn everything_that_can_follow_is_an_edge() {
    let graph = graph("late-parcel");
    let scenario = &library().scenarios["late-parcel"];
    assert_eq!(graph.nodes.len(), scenario.turns.len() + scenario.endings.len() + 1);
    assert_eq!(graph.start().map(|at| graph.nodes[at].place.id().to_owned()).as_deref(), Some("opening"));
    let branches: usize = scenario.turns.iter().map(|turn| turn.next.len()).sum();
    let of_turns = graph.edges.iter().filter(|edge| matches!(edge.why, Why::Branch { .. })).count();
    assert_eq!(of_turns, branches);
    let anywhere = graph.find(&Place::Anywhere).unwrap();
    let more: Vec<&Why> = graph.edges.iter().filter(|edge| edge.from == anywhere).map(|edge| &edge.why).collect();
    assert!(more.contains(&&Why::Clarify) && more.contains(&&Why::AgentEnds), "{more:?}");
    assert!(more.iter().any(|why| matches!(why, Why::PatienceGone { grace_secs: Some(secs) } if *secs > 0)), "{more:?}");
}

#[test]
fn offered_replies_stand_where_they_lead() {
    let graph = graph("late-parcel");
    let opening = graph.start().unwrap();
    let words = &library().catalogues["en"];
    let labels = Labels::ids(words);
    let told: Vec<String> = graph
        .edges
        .iter()
        .filter(|edge| edge.from == opening)
        .map(|edge| {
            let Why::Branch { replies, .. } = &edge.why else { panic!() };
            let why = sabr::locale::strip_isolation(&labels.why(&edge.why));
            format!("{}: {why} [{}]", graph.nodes[edge.to].place.id(), labels.replies(replies))
        })
        .collect();
    // `ask-order` can be made by an act before anything is said: then a brush-off leads on too.
    let expected = ["identify: made: own-search or made: ask-order [own, plain, ~brush]", "not-heard: otherwise [~brush]"];
    assert_eq!(told, expected);
}

#[test]
fn conditions_have_words_in_every_language() {
    let when = When::All(vec![
        When::Any(vec![When::AtLeast(sabr::scenario::Axis::Anger, 40), When::Verified]),
        When::Not(Box::new(When::MadeEver("own-search".into()))),
    ]);
    let mut seen = Vec::new();
    for tag in LANGUAGES {
        let words = &library().catalogues[tag];
        let said = sabr::locale::strip_isolation(&Labels::texts(words, &library().scenarios["late-parcel"]).when(&when));
        assert!(said.contains('(') && !said.contains("when-") && !said.contains("own-search"), "{said}");
        seen.push(said);
    }
    assert_eq!(seen[0], "(Anger at least 40 or identity checked) and not: made so far: Takes on the search");
}

#[test]
fn labels_are_cut_between_words_and_never_within_a_letter() {
    assert_eq!(shortened("one\n two   three", 40), "one two three");
    assert_eq!(shortened("Where is my parcel today?", 14), "Where is my…");
    let thai = "พัสดุของฉันอยู่ที่ไหนแล้วตอนนี้";
    for most in 1..thai.chars().count() {
        let short = shortened(thai, most);
        let rest = &thai[short.trim_end_matches('…').len()..];
        assert!(!rest.starts_with(['\u{E31}', '\u{E34}', '\u{E35}', '\u{E38}', '\u{E39}', '\u{E48}', '\u{E49}']), "{short}");
    }
}

/// Texts of a scenario that would break out of careless quotes.
fn nasty() -> (Graph, sabr::locale::Catalogue) {
    let place = |id: &str| Place::Turn(id.into());
    let nodes = vec![
        Node { place: place("a"), kind: NodeKind::Start },
        Node { place: place("end"), kind: NodeKind::Turn },
        Node { place: Place::Ending("x".into()), kind: NodeKind::Ending(Outcome::Resolved) },
    ];
    let branch = |from, to| Edge {
        from,
        to,
        why: Why::Branch { index: 0, when: When::Made("p".into()), otherwise: false, replies: vec![] },
    };
    let graph = Graph { scenario: "s\"]; n0 -> n1 [label=\"".into(), nodes, edges: vec![branch(0, 1), branch(1, 2)] };
    let app = "language-locale = en\nwhen-made = made: { $point }\n";
    let texts = "turn-a = 1. \"Now\" `[{ \"}\" }]` | # <b>& \\n\n    second \\line; %% --> end\nturn-end = «سلام» (A-1042) ['x']\nending-x =\n    .title = - a list\npoint-p =\n    .label = \"]|--> \\\n";
    (graph, sabr::locale::Catalogue::new("en", [app], [("late-parcel".to_owned(), texts)]))
}

#[test]
fn no_text_ends_its_quotes() {
    let (graph, words) = nasty();
    let scenario = &library().scenarios["late-parcel"];
    let labelled = Labelled { graph: &graph, labels: Labels::texts(&words, scenario), lines: true };
    let text = mermaid(&labelled);
    for line in text.lines().filter(|line| line.contains('"')) {
        assert_eq!(line.matches('"').count(), 2, "{line}");
        let inner = &line[line.find('"').unwrap() + 1..line.rfind('"').unwrap()];
        let inner = inner.replace("<br/>", " ");
        assert!(!inner.contains(['`', '|', '<', '>', '[', ']', '{', '}', '\\', '%', '&', '(']), "{line}");
    }
    assert!(text.contains("n0[[\"a<br/>1#46; #34;Now#34; #96;#91;#125;#93;#96; #124;"), "{text}");
    assert!(text.contains("سلام") && text.contains("#45; a list") && text.contains("n1 -->|\"made: #34;#93;#124;--"), "{text}");
    let text = dot(&labelled);
    for line in text.lines().filter(|line| line.contains("label=")) {
        let bare = line.replace("\\\\", "").replace("\\\"", "");
        assert_eq!(bare.matches('"').count(), 2, "{line}");
    }
    assert!(text.starts_with("digraph \"s\\\"]; n0 -> n1 [label=\\\"\" {"), "{text}");
    assert!(text.contains("<b>&amp; \\\\n second"), "{text}");
}

#[test]
fn the_command_prints_both_formats_and_says_what_is_wrong() {
    let plain = out(&sabr(&["graph", "late-parcel"], ""));
    assert!(plain.starts_with("flowchart TD\n") && plain.contains("\"opening\"") && !plain.contains("third time"), "{plain}");
    let persian = out(&sabr(&["graph", "late-parcel", "--format", "dot", "--locale", "fa"], ""));
    assert!(persian.starts_with("digraph") && persian.contains("opening\\n") && persian.contains("وگرنه"), "{persian}");
    assert!(!persian.contains(['\u{2068}', '\u{2069}']));
    let wrong = sabr(&["graph", "late-parcl"], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("late-parcel"), "{}", err(&wrong));
    assert_eq!(sabr(&["graph", "late-parcel", "--locale", "xx"], "").status.code(), Some(2));
}

/// Nothing lies on anything else; lines run down unless they lead back, and through no node.
fn check(graph: &Graph, laid: &Layout) {
    let (wide, high) = SIZES.node;
    let mut by_rank: std::collections::BTreeMap<usize, Vec<f32>> = Default::default();
    for ((x, y), rank) in laid.nodes.iter().zip(&laid.ranks) {
        assert!(x.is_finite() && *x >= wide / 2.0 - 0.1 && *x <= laid.size.0 - wide / 2.0 + 0.1, "{x} of {:?}", laid.size);
        assert!((y - (*rank as f32 * (high + SIZES.gap.1) + high / 2.0)).abs() < 0.1);
        by_rank.entry(*rank).or_default().push(*x);
    }
    for xs in by_rank.values_mut() {
        xs.sort_by(f32::total_cmp);
        assert!(xs.windows(2).all(|two| two[1] - two[0] >= wide + SIZES.gap.0 - 0.5), "{xs:?}");
    }
    let told: usize = laid.routes.iter().map(|route| route.edges.len()).sum();
    assert_eq!(told, graph.edges.iter().filter(|edge| edge.from != edge.to).count());
    for route in &laid.routes {
        let (above, below) = if route.back { (route.to, route.from) } else { (route.from, route.to) };
        assert!(laid.ranks[above] < laid.ranks[below], "{route:?}");
        let (first, last) = (route.points[0], route.points[route.points.len() - 1]);
        assert!((first.0 - laid.nodes[route.from].0).abs() < 0.1 && (last.0 - laid.nodes[route.to].0).abs() < 0.1);
        for two in route.points.windows(2) {
            assert!((two[1].1 - two[0].1) * if route.back { -1.0 } else { 1.0 } > 0.0, "{route:?}");
        }
        for (x, y) in &route.points[1..route.points.len() - 1] {
            let hit = laid.nodes.iter().enumerate().any(|(node, at)| {
                ![route.from, route.to].contains(&node) && (at.0 - x).abs() < wide / 2.0 && (at.1 - y).abs() < high / 2.0
            });
            assert!(!hit, "{route:?}");
        }
    }
}

#[test]
fn shipped_scenarios_are_laid_out() {
    for id in library().scenarios.keys() {
        let graph = graph(id);
        let laid = layout(&graph, SIZES);
        check(&graph, &laid);
        assert_eq!(laid, layout(&graph, SIZES), "the same every time");
        let start = laid.ranks[graph.start().unwrap()];
        assert_eq!(start, 0);
        let mirrored = laid.clone().mirrored();
        check(&graph, &mirrored);
        assert!((mirrored.nodes[0].0 - (laid.size.0 - laid.nodes[0].0)).abs() < 0.1);
    }
}

#[test]
fn two_hundred_turns_stay_narrow_enough_to_read() {
    let library = maze::library(200);
    let scenario = &library.scenarios[maze::ID];
    let graph = Graph::new(scenario, None);
    let laid = layout(&graph, SIZES);
    check(&graph, &laid);
    // Seldom more than a handful side by side.
    assert!(laid.size.0 < 12.0 * (SIZES.node.0 + SIZES.gap.0), "{:?}", laid.size);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_graph_is_laid_out(count in 1_usize..60, ends in prop::collection::vec((0_usize..60, 0_usize..60), 0..160)) {
        let nodes = (0..count).map(|n| Node {
            place: Place::Turn(format!("t{n}").as_str().into()),
            kind: if n == 0 { NodeKind::Start } else { NodeKind::Turn },
        });
        let edges = ends.into_iter().map(|(from, to)| Edge { from: from % count, to: to % count, why: Why::AgentEnds });
        let graph = Graph { scenario: "s".into(), nodes: nodes.collect(), edges: edges.collect() };
        let laid = layout(&graph, SIZES);
        check(&graph, &laid);
        check(&graph, &laid.clone().mirrored());
    }
}

#[test]
fn a_chain_of_thousands_is_walked_without_recursion() {
    let count = 20_000;
    let nodes = (0..count).map(|n| Node {
        place: Place::Turn(format!("t{n}").as_str().into()),
        kind: if n == 0 { NodeKind::Start } else { NodeKind::Turn },
    });
    let edges = (1..count).map(|n| Edge { from: n - 1, to: n, why: Why::AgentEnds });
    let graph = Graph { scenario: "s".into(), nodes: nodes.collect(), edges: edges.collect() };
    let laid = layout(&graph, SIZES);
    assert_eq!(laid.ranks[count - 1], count - 1);
}
