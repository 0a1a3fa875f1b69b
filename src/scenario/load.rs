//! Reads one scenario file field by field into a [`Scenario`]; the checks of its meaning are in `check`.

use super::check::{Names, check};
use super::diagnostic::{Diagnostic, Severity, Source, did_you_mean};
use super::ids::*;
use super::model::*;
use super::reader::{Codes, Collector, Node, Spanned};
use super::rubric::Criterion;
use serde::de::DeserializeOwned;
use std::ops::Range;

pub(super) const CODES: Codes = Codes { syntax: "S001", unknown_field: "S002", missing_field: "S003", format: "S004" };

/// A scenario as read, with the places its checks point at.
pub(super) struct Draft {
    pub scenario: Scenario,
    pub turn_spans: Vec<Range<usize>>,
    pub ending_spans: Vec<Range<usize>>,
    pub point_spans: Vec<Range<usize>>,
}

/// Reads and checks one scenario file.
///
/// The scenario is there only when no error was found; warnings may come with it.
pub fn load(source: Source<'_>) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (draft, found) = load_draft(source);
    let whole = found.iter().all(|d| d.severity != Severity::Error);
    (draft.filter(|_| whole), found)
}

/// Like [`load`], but gives what could be read even when there are errors: for checking its texts too, never for playing.
pub fn load_draft(source: Source<'_>) -> (Option<Scenario>, Vec<Diagnostic>) {
    let all = Collector::new(source, &CODES);
    let draft = all.root().and_then(|root| read(root, &all));
    if let Some(draft) = &draft {
        check(draft, &all);
    }
    (draft.map(|d| d.scenario), all.finish())
}

fn read<'a>(mut root: Node<'a>, all: &'a Collector<'a>) -> Option<Draft> {
    let id = root.spanned::<ScenarioId>("id");
    if let Some(id) = &id {
        check_stem(id, all);
    }
    let domain = root.get::<String>("domain");
    let channel = root.get::<Channel>("channel");
    let difficulty = root.spanned::<u8>("difficulty");
    if let Some(d) = difficulty.as_ref().filter(|d| !(1..=5).contains(&d.value)) {
        all.error("S005", d.span.clone(), format!("difficulty {} is out of range", d.value), "use 1 (gentle) to 5 (hard)");
    }
    let minutes = root.get::<u32>("minutes");
    let skills = values(root.list::<Criterion>("skills"));
    let languages = values(root.list::<String>("languages"));
    let policy = root.get::<String>("policy");
    let temperament = root.get::<String>("temperament");
    let mood = root.spanned::<Mood>("mood");
    if let Some(m) = &mood {
        for axis in Axis::ALL.into_iter().filter(|a| !(0..=100).contains(&m.value.get(*a))) {
            all.error("S005", m.span.clone(), format!("{} is out of range", axis.id()), "moods go from 0 to 100");
        }
    }
    let facts = root.nodes("facts").into_iter().filter_map(|node| read_fact(node, all)).collect();
    let mut names = Names::default();
    let checks = declare(root.list("checks"), &mut names.checks, "check", all);
    let teams = declare(root.list("teams"), &mut names.teams, "team", all);
    let handover = declare(root.list("handover"), &mut names.handover, "hand-over fact", all);
    let offers = read_offers(root.nodes("offers"), &mut names, all);
    let (points, point_spans) = read_points(root.nodes("points"), &mut names, all);
    let start = root.spanned::<TurnId>("start");
    let leaves = root.spanned::<EndingId>("leaves");
    let hang_up = root.spanned::<EndingId>("hang_up");
    let turn_nodes: Vec<_> = root.nodes("turns").into_iter().map(|mut node| (node.spanned::<TurnId>("id"), node)).collect();
    let ending_nodes: Vec<_> = root.nodes("endings").into_iter().map(|mut node| (node.spanned::<EndingId>("id"), node)).collect();
    root.finish();

    declare(turn_nodes.iter().filter_map(|(id, _)| id.clone()).collect(), &mut names.turns, "turn", all);
    declare(ending_nodes.iter().filter_map(|(id, _)| id.clone()).collect(), &mut names.endings, "ending", all);
    for clash in names.endings.iter().filter(|e| names.turns.contains(e)) {
        all.error(
            "S006",
            all.source.find(&format!("\"{clash}\""), 0),
            format!("`{clash}` names both a turn and an ending"),
            "rename one of them",
        );
    }
    let known = |id: Option<Spanned<EndingId>>| {
        id.map(|s| names.expect(&names.endings, "ending", &s.value.0, s.span, all).then_some(s.value))
    };
    let (leaves, hang_up) = (known(leaves).flatten(), known(hang_up).flatten());
    let start = start.and_then(|s| names.expect(&names.turns, "turn", &s.value.0, s.span, all).then_some(s.value));

    let (mut turns, mut turn_spans) = (Vec::new(), Vec::new());
    for (id, node) in turn_nodes {
        let span = id.as_ref().map_or(node.span.clone(), |s| s.span.clone());
        if let Some(turn) = read_turn(id, node, &names, all) {
            turns.push(turn);
            turn_spans.push(span);
        }
    }
    let (mut endings, mut ending_spans) = (Vec::new(), Vec::new());
    for (id, mut node) in ending_nodes {
        let outcome = node.get::<Outcome>("outcome");
        node.finish();
        if let (Some(id), Some(outcome)) = (id, outcome) {
            endings.push(Ending { id: id.value, outcome });
            ending_spans.push(id.span);
        }
    }
    let scenario = Scenario {
        id: id?.value,
        path: all.source.path.to_owned(),
        domain: domain?,
        channel: channel?,
        difficulty: difficulty?.value,
        minutes: minutes?,
        skills,
        languages,
        policy: policy?,
        temperament: temperament?,
        mood: mood?.value,
        facts,
        checks,
        offers,
        teams,
        handover,
        points,
        start: start?,
        leaves: leaves?,
        hang_up: hang_up?,
        turns,
        endings,
    };
    Some(Draft { scenario, turn_spans, ending_spans, point_spans })
}

fn values<T>(spanned: Vec<Spanned<T>>) -> Vec<T> {
    spanned.into_iter().map(|s| s.value).collect()
}

fn check_stem(id: &Spanned<ScenarioId>, all: &Collector<'_>) {
    let stem = all.source.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default();
    if stem != id.value.as_str() {
        all.error(
            "S007",
            id.span.clone(),
            format!("the id `{}` is not the file's name `{stem}`", id.value),
            "make the two equal: texts and attempts find the scenario by it",
        );
    }
}

/// Takes the ids of a list into `names`, reporting malformed and repeated ones.
fn declare<T: AsRef<str> + Clone>(ids: Vec<Spanned<T>>, names: &mut Vec<String>, kind: &str, all: &Collector<'_>) -> Vec<T> {
    for id in &ids {
        let text = id.value.as_ref();
        if !is_valid_id(text) {
            all.error(
                "S008",
                id.span.clone(),
                format!("`{text}` cannot be an id"),
                "use lower-case Latin letters, digits and single hyphens, a letter first",
            );
        }
        if names.iter().any(|n| n == text) {
            all.error("S006", id.span.clone(), format!("the {kind} `{text}` is declared twice"), "rename or remove one of them");
        }
        names.push(text.to_owned());
    }
    values(ids)
}

fn read_fact<'a>(mut node: Node<'a>, all: &'a Collector<'a>) -> Option<Fact> {
    let name = node.get::<String>("name");
    let value = node.spanned::<FactValue>("value");
    node.finish();
    let value = value?;
    let wrong = match value.value {
        FactValue::Code(digits) if !(1..=9).contains(&digits) => Some("a code has 1 to 9 digits"),
        FactValue::Between(low, high) if low > high => Some("the lower bound comes first"),
        _ => None,
    };
    if let Some(hint) = wrong {
        all.error("S005", value.span, "this fact cannot be drawn", hint);
    }
    Some(Fact { name: name?, value: value.value })
}

fn read_offers<'a>(nodes: Vec<Node<'a>>, names: &mut Names, all: &'a Collector<'a>) -> Vec<Offer> {
    let mut offers = Vec::new();
    for mut node in nodes {
        let id = node.spanned::<OfferId>("id");
        let percent = node.get::<u32>("percent");
        node.finish();
        if let (Some(id), Some(percent)) = (id, percent) {
            declare(vec![id.clone()], &mut names.offers, "offer", all);
            offers.push(Offer { id: id.value, percent });
        }
    }
    offers
}

fn read_points<'a>(nodes: Vec<Node<'a>>, names: &mut Names, all: &'a Collector<'a>) -> (Vec<Point>, Vec<Range<usize>>) {
    let (mut points, mut spans) = (Vec::new(), Vec::new());
    for mut node in nodes {
        let id = node.spanned::<PointId>("id");
        let act = node.opt_spanned::<Act>("act");
        let account_data = node.or_default::<bool>("account_data");
        let forbidden = node.opt_spanned::<Forbidden>("forbidden").map(|s| s.value);
        node.finish();
        let Some(id) = id else { continue };
        declare(vec![id.clone()], &mut names.points, "point", all);
        if let Some(act) = &act {
            names.expect_act(&act.value, act.span.clone(), all);
        }
        points.push(Point { id: id.value, act: act.map(|a| a.value), account_data, forbidden });
        spans.push(id.span);
    }
    (points, spans)
}

fn read_turn<'a>(id: Option<Spanned<TurnId>>, mut node: Node<'a>, names: &Names, all: &'a Collector<'a>) -> Option<Turn> {
    let required = known_points(node.list("required"), names, all);
    let calls_for = node.list::<Criterion>("calls_for");
    for c in calls_for.iter().filter(|c| !c.value.is_manner()) {
        all.error(
            "S009",
            c.span.clone(),
            format!("`{}` is not earned by manner", c.value.id()),
            "use `required` for points and `escalation` for escalation",
        );
    }
    let provokes = node.or_default("provokes");
    let closing = node.or_default("closing");
    let escalation = node.opt_spanned::<Escalation>("escalation");
    if let Some(Spanned { value: Escalation::Due { to, facts }, span }) = &escalation {
        names.expect(&names.teams, "team", &to.0, all.source.find(&format!("\"{to}\""), span.start), all);
        for fact in facts {
            names.expect(&names.handover, "hand-over fact", &fact.0, all.source.find(&format!("\"{fact}\""), span.start), all);
        }
    }
    let replies = read_replies(node.nodes("replies"), names, all);
    let mut next = Vec::new();
    for mut branch in node.nodes("next") {
        let when = branch.opt_spanned::<When>("when");
        let to = branch.spanned::<String>("to");
        branch.finish();
        if let Some(when) = &when {
            names.expect_when(&when.value, &when.span, all);
        }
        let Some(to) = to else { continue };
        let target = if names.turns.contains(&to.value) {
            Target::Turn(TurnId(to.value))
        } else if names.endings.contains(&to.value) {
            Target::Ending(EndingId(to.value))
        } else {
            let known = names.turns.iter().chain(&names.endings).map(String::as_str);
            all.error("S010", to.span, format!("no turn or ending is called `{}`", to.value), did_you_mean(&to.value, known));
            continue;
        };
        next.push(Branch { when: when.map(|w| w.value).unwrap_or_default(), to: target });
    }
    node.finish();
    let calls_for = values(calls_for);
    Some(Turn { id: id?.value, required, calls_for, provokes, closing, escalation: escalation.map(|e| e.value), replies, next })
}

fn read_replies<'a>(nodes: Vec<Node<'a>>, names: &Names, all: &'a Collector<'a>) -> Vec<Reply> {
    let (mut replies, mut seen) = (Vec::new(), Vec::new());
    for mut node in nodes {
        let id = node.spanned::<ReplyId>("id");
        let points = known_points(node.list("points"), names, all);
        let marks = values(node.list::<Criterion>("marks"));
        node.finish();
        if let Some(id) = id {
            declare(vec![id.clone()], &mut seen, "reply", all);
            replies.push(Reply { id: id.value, points, marks });
        }
    }
    replies
}

fn known_points(ids: Vec<Spanned<PointId>>, names: &Names, all: &Collector<'_>) -> Vec<PointId> {
    ids.into_iter()
        .filter(|id| names.expect(&names.points, "point", &id.value.0, id.span.clone(), all))
        .map(|id| id.value)
        .collect()
}

/// A list of every name a folder of small files may hold: used by policies and temperaments too.
pub(super) fn parse_stem(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default()
}

/// Reads a required value; a helper for the small formats.
pub(super) fn within<T: DeserializeOwned + PartialOrd + std::fmt::Display + Copy>(
    node: &mut Node<'_>,
    all: &Collector<'_>,
    code: &'static str,
    name: &'static str,
    range: std::ops::RangeInclusive<T>,
) -> Option<T> {
    let read = node.spanned::<T>(name)?;
    if !range.contains(&read.value) {
        all.error(code, read.span, format!("`{name}` is out of range"), format!("use {} to {}", range.start(), range.end()));
        return None;
    }
    Some(read.value)
}
