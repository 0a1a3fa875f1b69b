//! Reads one scenario file field by field into a [`Scenario`]; the checks of its meaning are in `check`.

use super::channel::Channel;
use super::check::{Names, check};
use super::desk::{Article, Escalation, TicketPlan, Under};
use super::diagnostic::{Diagnostic, Severity, Source, did_you_mean};
use super::ids::*;
use super::load_desk::{read_articles, read_escalation, read_ticket, read_tiers};
use super::load_facts::read_facts;
use super::mend::Mended;
use super::model::*;
use super::reader::{Codes, Collector, Node, Spanned};
use super::rubric::Criterion;
use serde::de::DeserializeOwned;
use std::ops::Range;

pub(super) const CODES: Codes = Codes {
    syntax: "S001",
    unknown_field: "S002",
    missing_field: "S003",
    format: "S004",
    example: "scenarios/shop/late-parcel.ron",
};

/// A scenario as read, with the places its checks point at.
pub(super) struct Draft {
    pub scenario: Scenario,
    pub turn_spans: Vec<Range<usize>>,
    /// Turns with a branch that could not be read, in the order of the turns: where they lead is not known.
    pub turns_unread: Vec<bool>,
    /// Where each branch of each turn stands.
    pub branch_spans: Vec<Vec<Range<usize>>>,
    /// Whether both endings that no branch leads to, of leaving and hanging up, could be read.
    pub exits_known: bool,
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

/// Like [`load`], but gives what could be read even when there are errors: for checking the rest too, never for playing.
/// Values that could not be read are replaced by some that are beyond reproach; a policy or temperament then has an empty name.
pub fn load_draft(source: Source<'_>) -> (Option<Scenario>, Vec<Diagnostic>) {
    let mended = Mended::new(source, &CODES);
    let all = Collector::of(&mended, source.path, &CODES);
    let draft = all.root().and_then(|root| read(root, &all));
    if let Some(draft) = &draft {
        check(draft, &all);
    }
    let scenario = draft.map(|d| d.scenario);
    (scenario, mended.with(all.finish()))
}

fn read<'a>(mut root: Node<'a>, all: &'a Collector<'a>) -> Option<Draft> {
    let id = root.spanned::<ScenarioId>("id");
    if let Some(id) = &id {
        check_stem(id, all);
    }
    // Placeholders let the other checks go on; the mistake is recorded, so that the draft is never played.
    let id = id.map_or_else(|| ScenarioId(all.source.stem().to_owned()), |s| s.value);
    let folder = all.source.path.split('/').nth(1).unwrap_or_default();
    let domain = root.get::<String>("domain").unwrap_or_else(|| folder.to_owned());
    let channel = root.get::<Channel>("channel").unwrap_or(Channel::Chat);
    let difficulty = root.spanned::<u8>("difficulty");
    if let Some(d) = difficulty.as_ref().filter(|d| !(1..=5).contains(&d.value)) {
        all.error("S005", d.span.clone(), format!("difficulty {} is out of range", d.value), "use 1 (gentle) to 5 (hard)");
    }
    let minutes = root.spanned::<u32>("minutes");
    if let Some(m) = minutes.as_ref().filter(|m| m.value == 0) {
        all.error("S005", m.span.clone(), "0 minutes is out of range", "say about how many minutes it takes, at least 1");
    }
    let skills = values(root.list::<Criterion>("skills"));
    let languages = read_languages(root.list("languages"), all);
    let policy = read_name(&mut root, "policy", all);
    let temperament = read_name(&mut root, "temperament", all);
    let mood = root.spanned::<Mood>("mood");
    if let Some(m) = &mood {
        for axis in Axis::ALL.into_iter().filter(|a| !(0..=100).contains(&m.value.get(*a))) {
            all.error("S005", m.span.clone(), format!("{} is out of range", axis.id()), "moods go from 0 to 100");
        }
    }
    let facts = read_facts(root.nodes("facts"), all);
    let mut names = Names::default();
    let checks = declare(root.list("checks"), &mut names.checks, "check", all);
    let teams = declare(root.list("teams"), &mut names.teams, "team", all);
    let handover = declare(root.list("handover"), &mut names.handover, "handover fact", all);
    let offers = read_offers(root.nodes("offers"), &mut names, all);
    let articles: Vec<Article> = read_articles(root.nodes("articles"), &mut names, all);
    let tiers = read_tiers(&mut root, &names, all);
    let ticket: Option<TicketPlan> = root.opt_child("ticket").and_then(|node| read_ticket(node, all));
    let content_notes = values(root.list("content_notes"));
    let typos = root.opt_spanned::<bool>("typos").is_none_or(|typos| typos.value);
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
    let exits_known = leaves.is_some() && hang_up.is_some();
    let start = start.and_then(|s| names.expect(&names.turns, "turn", &s.value.0, s.span, all).then_some(s.value));

    let (mut turns, mut turn_spans, mut turns_unread, mut branch_spans) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (id, node) in turn_nodes {
        let span = id.as_ref().map_or(node.span.clone(), |s| s.span.clone());
        if let Some((turn, ways)) = read_turn(id, node, &names, all) {
            turns.push(turn);
            turn_spans.push(span);
            turns_unread.push(ways.unread);
            branch_spans.push(ways.spans);
        }
    }
    let (mut endings, mut ending_spans) = (Vec::new(), Vec::new());
    for (id, mut node) in ending_nodes {
        let outcome = node.get::<Outcome>("outcome");
        node.finish();
        if let Some(id) = id {
            endings.push(Ending { id: id.value, outcome: outcome.unwrap_or(Outcome::Unresolved) });
            ending_spans.push(id.span);
        }
    }
    let some_ending = || endings.first().map_or_else(|| EndingId(String::new()), |e: &Ending| e.id.clone());
    let scenario = Scenario {
        id,
        path: all.source.path.to_owned(),
        domain,
        channel,
        difficulty: difficulty.map_or(1, |d| d.value),
        minutes: minutes.map_or(1, |m| m.value),
        skills,
        languages,
        policy,
        temperament,
        mood: mood.map_or(Mood { patience: 50, anger: 50, confusion: 50, trust: 50 }, |m| m.value),
        facts,
        checks,
        offers,
        teams,
        handover,
        tiers,
        articles,
        ticket,
        content_notes,
        typos,
        points,
        start: start.or_else(|| turns.first().map(|t| t.id.clone())).unwrap_or_else(|| TurnId(String::new())),
        leaves: leaves.unwrap_or_else(some_ending),
        hang_up: hang_up.unwrap_or_else(some_ending),
        turns,
        endings,
    };
    Some(Draft { scenario, turn_spans, turns_unread, branch_spans, exits_known, ending_spans, point_spans })
}

pub(super) fn values<T>(spanned: Vec<Spanned<T>>) -> Vec<T> {
    spanned.into_iter().map(|s| s.value).collect()
}

fn read_languages(listed: Vec<Spanned<String>>, all: &Collector<'_>) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for language in listed {
        if languages.contains(&language.value) {
            let message = format!("the language `{}` is listed twice", language.value);
            all.error("S006", language.span, message, "remove one of the two");
        } else {
            languages.push(language.value);
        }
    }
    languages
}

/// The name of something in another file; empty when it cannot be read.
fn read_name(root: &mut Node<'_>, field: &'static str, all: &Collector<'_>) -> String {
    let Some(name) = root.spanned::<String>(field) else { return String::new() };
    if name.value.is_empty() {
        all.error(
            "S005",
            name.span,
            format!("`{field}` is empty"),
            format!("name a file of assets, without its ending, as the {field}"),
        );
    }
    name.value
}

fn check_stem(id: &Spanned<ScenarioId>, all: &Collector<'_>) {
    let stem = all.source.stem();
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
pub(super) fn declare<T: AsRef<str> + Clone>(
    ids: Vec<Spanned<T>>,
    names: &mut Vec<String>,
    kind: &str,
    all: &Collector<'_>,
) -> Vec<T> {
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

fn read_offers<'a>(nodes: Vec<Node<'a>>, names: &mut Names, all: &'a Collector<'a>) -> Vec<Offer> {
    let mut offers = Vec::new();
    for mut node in nodes {
        let id = node.spanned::<OfferId>("id");
        let percent = node.get::<u32>("percent");
        node.finish();
        if let Some(id) = id {
            declare(vec![id.clone()], &mut names.offers, "offer", all);
            offers.push(Offer { id: id.value, percent: percent.unwrap_or_default() });
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
        let private = node.or_default::<bool>("private");
        let under = node.opt_spanned::<Under>("under");
        node.finish();
        let Some(id) = id else { continue };
        declare(vec![id.clone()], &mut names.points, "point", all);
        if let Some(act) = &act {
            names.expect_act(&act.value, act.span.clone(), all);
        }
        if let Some(Spanned { value: Under::Allows(offer) | Under::Forbids(offer), span }) = &under {
            names.expect(&names.offers, "offer", &offer.0, span.clone(), all);
        }
        let under = under.map(|u| u.value).unwrap_or_default();
        points.push(Point { id: id.value, act: act.map(|a| a.value), account_data, forbidden, private, under });
        spans.push(id.span);
    }
    (points, spans)
}

/// A turn's branches as written.
struct Ways {
    branches: Vec<Branch>,
    spans: Vec<Range<usize>>,
    /// Whether some could not be read.
    unread: bool,
}

/// A turn, its branches apart from it until they are known to be whole.
fn read_turn<'a>(id: Option<Spanned<TurnId>>, mut node: Node<'a>, names: &Names, all: &'a Collector<'a>) -> Option<(Turn, Ways)> {
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
    let escalation: Option<Escalation> = read_escalation(&mut node, names, all);
    let look_up = node.opt_spanned::<ArticleId>("look_up");
    let look_up = look_up.filter(|a| names.expect(&names.articles, "article", &a.value.0, a.span.clone(), all)).map(|a| a.value);
    let hold = node.or_default("hold");
    let replies = read_replies(node.nodes("replies"), names, all);
    let mut ways = read_branches(&mut node, names, all);
    let next = std::mem::take(&mut ways.branches);
    node.finish();
    let calls_for = values(calls_for);
    let turn = Turn { id: id?.value, required, calls_for, provokes, closing, escalation, look_up, hold, replies, next };
    Some((turn, ways))
}

fn read_branches<'a>(turn: &mut Node<'a>, names: &Names, all: &'a Collector<'a>) -> Ways {
    let before = all.count();
    let nodes = turn.nodes("next");
    let (mut next, mut spans, mut unread) = (Vec::new(), Vec::new(), all.count() > before);
    for mut branch in nodes {
        let before = all.count();
        let span = branch.span.clone();
        let when = branch.opt_spanned::<When>("when");
        let to = branch.spanned::<String>("to");
        branch.finish();
        unread |= all.count() > before;
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
            unread = true;
            continue;
        };
        next.push(Branch { when: when.map(|w| w.value).unwrap_or_default(), to: target });
        spans.push(span);
    }
    Ways { branches: next, spans, unread }
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

/// Reads a required number and checks that it lies within bounds.
pub(super) fn within<T: DeserializeOwned + PartialOrd + std::fmt::Display + Copy>(
    node: &mut Node<'_>,
    all: &Collector<'_>,
    code: &'static str,
    name: &'static str,
    range: std::ops::RangeInclusive<T>,
) -> Option<T> {
    in_bounds(node.spanned::<T>(name)?, all, code, name, range)
}

/// A number that was read, if it lies within bounds.
pub(super) fn in_bounds<T: PartialOrd + std::fmt::Display>(
    read: Spanned<T>,
    all: &Collector<'_>,
    code: &'static str,
    name: &'static str,
    range: std::ops::RangeInclusive<T>,
) -> Option<T> {
    if !range.contains(&read.value) {
        all.error(code, read.span, format!("`{name}` is out of range"), format!("use {} to {}", range.start(), range.end()));
        return None;
    }
    Some(read.value)
}
